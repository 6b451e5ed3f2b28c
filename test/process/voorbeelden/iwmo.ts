/** The published samples of iWmo 3.2 (of its seven messages that ask), and the outcome that the content of each deserves. */
import { NIETS } from '../hulp.js';
import { product, uurtarief, type Veranderd, type Verwacht, type Voorbeelden } from './model.js';

const verwacht: readonly Verwacht[] = [
  {
    bestand: 'wmo301.xml',
    reden: 'het product noemt ReferentieAanbieder 42420002, en dat verzoek (wmo315.xml) komt hier pas na de toewijzing',
    check: [],
    process: [['TR379', '9379', 'ToegewezenProduct']],
    antwoord: 'WMO302',
    // Header, two Relaties each after its Contact, one Contact, the product, the Client that holds them all.
    codes: ['0200', '0200', '0200', '0200', '0200', '0200', '9379', '0200'],
    uitleg: 'ReferentieAanbieder 42420002',
  },
  {
    bestand: 'wmo305.xml',
    reden: 'gemeente 0363 heeft deze aanbieder niets toegewezen: 300201 en 300202 staan in geen enkel voorbeeld',
    check: [],
    process: [
      ['TR019', '9019', 'StartProduct'],
      ['TR019', '9019', 'StartProduct'],
    ],
    antwoord: 'WMO306',
    codes: ['0200', '9019', '9019', '0200'],
    uitleg: 'ToewijzingNummer 300201',
  },
  {
    bestand: 'wmo307.xml',
    reden:
      'geen toewijzing, en het startbericht erbij is afgekeurd (en begon op een andere dag), dus er valt niets te stoppen',
    check: [],
    process: [
      ['TR019', '9019', 'StopProduct'],
      ['TR382', '9069', 'StopProduct'],
      ['TR019', '9019', 'StopProduct'],
      ['TR382', '9069', 'StopProduct'],
    ],
    antwoord: 'WMO308',
    codes: ['0200', '9019', '9069', '9019', '9069', '0200'],
  },
  {
    bestand: 'wmo315.xml',
    reden: 'er is niets op aan te merken: twee producten, ieder met een eigen referentie',
    check: [],
    antwoord: 'WMO316',
    codes: [],
  },
  {
    bestand: 'wmo317.xml',
    reden: 'het nieuwe product gaat in op 2-4-2023, de dag van het bericht, en dat moet later zijn',
    check: [['TR380', '0001', 'NieuwProduct']],
    antwoord: 'WMO318',
    codes: ['0001'],
    uitleg: '2 april 2023',
  },
  {
    bestand: 'wmo319.xml',
    reden: 'in zichzelf in orde, maar er is geen verzoek met referentie 9003: wmo317.xml is geweigerd',
    check: [],
    process: [['TR355', '9355', 'Antwoord']],
    antwoord: 'WMO320',
    codes: ['0200', '9355'],
    uitleg: 'ReferentieAanbieder 9003',
  },
  {
    bestand: 'wmo323.xml',
    reden: 'geen van beide clienten heeft een toewijzing van gemeente 0384; hun prestaties zijn niet beoordeeld',
    check: [],
    process: [
      ['TR304', '8187', 'Client'],
      ['TR304', '8187', 'Client'],
    ],
    antwoord: 'WMO325',
    // Header, then per client its lines, then the client itself, then the declaration.
    codes: ['0200', '0233', '0233', '8187', '0233', '0233', '8187', '0200'],
  },
];

const veranderd: readonly Veranderd[] = [
  {
    bestand: 'wmo301.xml',
    verander: (text) => text.replace(/\s*<wmo301:ReferentieAanbieder>.*<\/wmo301:ReferentieAanbieder>/, ''),
    reden: 'zonder ReferentieAanbieder is er niets op aan te merken',
    process: [],
    antwoord: 'WMO302',
    codes: [],
  },
  {
    bestand: 'wmo315.xml',
    verander: (text) => text.replace('42420002', '42420001'),
    reden: 'twee keer dezelfde referentie: zij moet uniek zijn (TR383), en is ook de sleutel van het product (TR101)',
    process: [
      ['TR101', '0001', 'AangevraagdProduct'],
      ['TR383', '0001', 'AangevraagdProduct'],
    ],
    antwoord: 'WMO316',
    codes: ['0001'],
  },
  {
    bestand: 'wmo317.xml',
    verander: (text) => text.replace(/(<\/wmo317:Product>\s*<wmo317:GewensteIngangsdatum>)2023-04-02/, '$12023-04-03'),
    reden: 'gemeente 0384 heeft deze aanbieder voor deze client niets toegewezen; het verzoek is niet beoordeeld',
    process: [['TR304', '8187', 'Client']],
    antwoord: 'WMO318',
    // Header, the three products, the request, the client.
    codes: ['0200', '0233', '0233', '0233', '0233', '8187'],
  },
];

const producten = [
  product('wmo', '01', '01A01'),
  product('wmo', '01', '01A03'),
  product('wmo', '01', '01A04'),
  product('wmo', '01', '01A11'),
  product('wmo', '01', '01A12'),
  product('wmo', '01', 'ABCDE'),
  product('wmo', '02', 'BCDEF'),
];

export const iwmo: Voorbeelden = {
  standaard: 'iwmo',
  verwacht,
  veranderd,
  producten,
  tarieven: producten.map(({ productcode }) => uurtarief('wmo', productcode, '12,50')),
  samenvatting: {
    prestaties: { ingediend: 4, toegekend: 0, afgewezen: 4 },
    bedrag: { ingediend: 58_000, toegekend: 0 },
    perRegel: { TR379: 1, TR019: 4, TR382: 2, TR380: 1, TR355: 1, TR304: 2 },
    onverwerkbaar: 0,
    // wmo315.xml asks two products in etmalen, where the contract has hours (OP296).
    signalen: 2,
  },
  // The request of two products is in treatment; the declaration counts as sent, all of its lines refused.
  boek: { ...NIETS, bericht: 7, antwoord: 7, bevinding: 11, signaal: 2, verzoek: 2, declaratie: 1, prestatie: 4 },
};
