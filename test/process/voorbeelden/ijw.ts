/** The published samples of iJw 3.2, and the outcome that the content of each deserves. */
import { NIETS } from '../hulp.js';
import { product, uurtarief, type Veranderd, type Verwacht, type Voorbeelden } from './model.js';

const antwoordZonderVraag = (bestand: string): Verwacht => ({
  bestand,
  reden: 'een antwoord op een bericht dat hier nooit is verstuurd',
  check: [],
  process: [['BERICHT', null, 'Bericht']],
  antwoord: null,
  uitleg: `antwoordbericht (${bestand.slice(0, 5).toUpperCase()}) op een bericht dat hier niet is verstuurd`,
});

const verwacht: readonly Verwacht[] = [
  {
    bestand: 'jw301.xml',
    reden: 'beide producten noemen een ReferentieAanbieder, maar er is nooit een verzoek met die referentie ontvangen',
    check: [],
    process: [
      ['TR379', '9379', 'ToegewezenProduct'],
      ['TR379', '9379', 'ToegewezenProduct'],
    ],
    antwoord: 'JW302',
    // Header, two Relaties each after its Contact, two Contacten, the two products, the Client that holds them all.
    codes: ['0200', '0200', '0200', '0200', '0200', '0200', '0200', '9379', '9379', '0200'],
    uitleg: 'ReferentieAanbieder 40A12341234',
  },
  antwoordZonderVraag('jw302.xml'),
  {
    bestand: 'jw305.xml',
    reden: 'gemeente 0363 heeft deze aanbieder niets toegewezen (300201 en 300202 zijn van gemeente 0384)',
    check: [],
    process: [
      ['TR019', '9019', 'StartProduct'],
      ['TR019', '9019', 'StartProduct'],
    ],
    antwoord: 'JW306',
    codes: ['0200', '9019', '9019', '0200'],
    uitleg: 'ToewijzingNummer 300201',
  },
  antwoordZonderVraag('jw306.xml'),
  {
    bestand: 'jw307.xml',
    reden: 'geen toewijzing, en het startbericht erbij is afgekeurd, dus er valt ook niets te stoppen',
    check: [],
    process: [
      ['TR019', '9019', 'StopProduct'],
      ['TR382', '9069', 'StopProduct'],
      ['TR019', '9019', 'StopProduct'],
      ['TR382', '9069', 'StopProduct'],
    ],
    antwoord: 'JW308',
    codes: ['0200', '9019', '9069', '9019', '9069', '0200'],
  },
  antwoordZonderVraag('jw308.xml'),
  {
    bestand: 'jw315.xml',
    reden: '31 juni bestaat niet, twee keer',
    check: [
      ['XSD', 'StUF055', 'AangevraagdProduct'],
      ['XSD', 'StUF055', 'AangevraagdProduct'],
    ],
    antwoord: 'Fo01',
    uitleg: 'Regel 44, kolom 5: ToewijzingEinddatum "2027-06-31" is geen bestaande datum',
  },
  antwoordZonderVraag('jw316.xml'),
  {
    bestand: 'jw317.xml',
    reden: 'het nieuwe product eindigt (28-2-2024) voor het begint (1-11-2026)',
    check: [['CS003', '0001', 'NieuwProduct']],
    antwoord: 'JW318',
    codes: ['0001'],
    uitleg: '28 februari 2024',
  },
  {
    bestand: 'jw318.xml',
    reden: 'een RetourCode los onder Verzoek, waar het XSD OngewijzigdeProducten verwacht',
    check: [['XSD', 'StUF055', 'Verzoek']],
    antwoord: 'Fo01',
    uitleg: 'maar er staat RetourCode',
  },
  {
    bestand: 'jw319.xml',
    reden:
      'in zichzelf in orde, maar er is geen verzoek met referentie 9003: jw317.xml is geweigerd en telt als niet verzonden',
    check: [],
    process: [['TR355', '9355', 'Antwoord']],
    antwoord: 'JW320',
    codes: ['0200', '0200', '9355'],
    uitleg: 'ReferentieAanbieder 9003',
  },
  antwoordZonderVraag('jw320.xml'),
  {
    bestand: 'jw323.xml',
    reden: 'ReferentieNummer RN004 staat twee keer bij de tweede client (regels van april en maart)',
    check: [['TR101', '0001', 'Prestatie']],
    antwoord: 'JW325',
    codes: ['0001'],
    uitleg: 'ReferentieNummer RN004',
  },
  {
    bestand: 'jw325.xml',
    reden: 'noemt de Identificatie van jw323.xml, maar van een ander jaar, en prestaties die daar niet in staan',
    check: [],
    process: [
      ['TR337', null, 'Header'],
      ['TR366', '9366', 'Prestatie'],
      ['TR366', '9366', 'Prestatie'],
      ['TR366', '9366', 'Prestatie'],
    ],
    antwoord: null,
    uitleg: 'DeclaratieIdentificatie 765432198 heeft Dagtekening 7 mei 2023',
  },
];

const veranderd: readonly Veranderd[] = [
  {
    bestand: 'jw301.xml',
    verander: (text) => text.replaceAll(/\s*<jw301:ReferentieAanbieder>.*<\/jw301:ReferentieAanbieder>/g, ''),
    reden: 'zonder ReferentieAanbieder is er niets op aan te merken',
    process: [],
    antwoord: 'JW302',
    codes: [],
  },
  {
    bestand: 'jw315.xml',
    verander: (text) => text.replaceAll('2027-06-31', '2027-06-30'),
    reden: 'met 30 juni is er niets op aan te merken',
    process: [],
    antwoord: 'JW316',
    codes: [],
  },
  {
    bestand: 'jw317.xml',
    verander: (text) => text.replace('2024-02-28', '2027-02-28'),
    reden: 'gemeente 0384 heeft deze aanbieder voor deze client niets toegewezen; het verzoek is niet beoordeeld',
    process: [['TR304', '8187', 'Client']],
    antwoord: 'JW318',
    codes: ['0200', '0233', '0233', '0233', '8187'],
  },
  {
    bestand: 'jw318.xml',
    verander: (text) => text.replace(/\s*<jw318:RetourCode>9350<\/jw318:RetourCode>(?=\s*<jw318:Ongewijzigde)/, ''),
    reden: 'dan blijft over dat het een antwoord zonder vraag is',
    process: [['BERICHT', null, 'Bericht']],
    antwoord: null,
  },
  {
    bestand: 'jw323.xml',
    verander: (text) => text.replace(/RN004(?![\s\S]*RN004)/, 'RN005'),
    reden: 'geen van beide clienten heeft een toewijzing van gemeente 0384; hun prestaties zijn niet beoordeeld',
    process: [
      ['TR304', '8187', 'Client'],
      ['TR304', '8187', 'Client'],
    ],
    antwoord: 'JW325',
    // Header, then per client its lines, then the client itself, then the declaration.
    codes: ['0200', '0233', '0233', '8187', '0233', '0233', '0233', '8187', '0200'],
  },
];

const producten = [
  product('jw', '45', '45A03'),
  product('jw', '45', '45A04'),
  product('jw', '55', '55A11'),
  product('jw', '55', '55A12'),
];

export const ijw: Voorbeelden = {
  standaard: 'ijw',
  verwacht,
  veranderd,
  producten,
  tarieven: [
    uurtarief('jw', '45A03', '12,50'),
    uurtarief('jw', '45A04', '15,00'),
    uurtarief('jw', '55A11', '70,00'),
    { ...uurtarief('jw', '55A12', '50,00'), niveau: 'nvt', eenheid: '16' },
  ],
  samenvatting: {
    prestaties: { ingediend: 5, toegekend: 0, afgewezen: 5 },
    bedrag: { ingediend: 79_000, toegekend: 0 },
    perRegel: {
      BERICHT: 5,
      TR379: 2,
      TR019: 4,
      TR382: 2,
      XSD: 3,
      CS003: 1,
      TR101: 1,
      TR355: 1,
      TR337: 1,
      TR366: 3,
    },
    onverwerkbaar: 5,
    signalen: 0,
  },
  boek: { ...NIETS, bericht: 9, antwoord: 8, bevinding: 18, onverwerkbaar: 5 },
};
