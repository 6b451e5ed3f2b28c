/** Who the client and the relations are and how to reach them (301, and the client in 305 and 307). */
import type { Bericht301Contact, Bericht323Prestatie } from '../../standard/generated/berichten.js';
import { op } from '../../standard/sleutels.js';
import { VERSCHIL } from '../../standard/wet.js';
import { inhoudRule } from '../rule.js';

const CS002 = inhoudRule({
  code: 'CS002',
  on: ['301', '305', '307', '315', '317', '323', '325'],
  klasse: ['Client'],
  title: 'Het Bsn voldoet aan de elfproef',
  check({ Bsn }, { klasse }) {
    if (voldoetAanElfproef(Bsn)) return;
    // The number itself is never part of a finding.
    const eersteRegel = op(klasse.data, 'Prestaties.Prestatie') as Bericht323Prestatie[] | undefined;
    return {
      volgnummer: klasse.volgnummer,
      vanaf: eersteRegel?.[0]?.ProductReferentie.ReferentieNummer ?? null,
      nullen: Bsn === GEEN_BSN,
    };
  },
  explain: ({ volgnummer, vanaf, nullen }) =>
    `Het Bsn van client ${volgnummer} in het bericht${vanaf ? ` (vanaf ReferentieNummer ${vanaf})` : ''} ${nullen ? 'bestaat uit negen nullen' : 'voldoet niet aan de elfproef'} en is dus geen bestaand Bsn. Controleer het nummer bij de client${nullen ? '' : ' (vaak zijn twee cijfers verwisseld)'} en stuur het bericht opnieuw met een nieuwe Identificatie.`,
});

const GEEN_BSN = '000000000';

/** 9d1 + 8d2 + ... + 2d8 - d9 is a multiple of 11; all zeros is no Bsn. */
export function voldoetAanElfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === GEEN_BSN) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(bsn[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0;
}

const heeftTelefoon = (contact: Bericht301Contact) => contact.Telefoon !== undefined;
const postcode = (contact: Bericht301Contact) => contact.Adres?.Postcode;
const huis = (contact: Bericht301Contact) => contact.Adres?.Huis;

const TR006 = inhoudRule({
  code: 'TR006',
  on: ['301'],
  klasse: ['Contact'],
  title: 'Een Contact heeft een telefoonnummer of een huisnummer met postcode',
  check(contact) {
    if (heeftTelefoon(contact) || (huis(contact) && postcode(contact))) return;
    return {
      soort: contact.Soort,
      telefoon: false,
      huis: huis(contact) !== undefined,
      postcode: postcode(contact) !== undefined,
    };
  },
  explain: ({ soort, huis: heeftHuis, postcode: heeftPostcode }) =>
    `Contact met Soort ${soort} heeft geen Telefoon${heeftHuis ? ' en geen Postcode' : heeftPostcode ? ' en geen Huis' : ', geen Huis en geen Postcode'}. Vul een telefoonnummer, of huisnummer en postcode samen.`,
});

const TR061 = inhoudRule({
  code: 'TR061',
  on: ['301'],
  klasse: ['Client'],
  title: 'Een client heeft een BRP-adres, correspondentieadres of verblijfadres',
  check(client) {
    const soorten = client.Contactgegevens.Contact.map((contact) => contact.Soort);
    if (!soorten.some((soort) => soort === '01' || soort === '02' || soort === '03')) return { soorten };
  },
  explain: ({ soorten }) =>
    `Bij de client staan alleen contactgegevens met Soort ${[...new Set(soorten)].join(', ')}. Voeg een Contact toe met Soort 01 (BRP-adres), 02 (correspondentieadres) of 03 (verblijfadres).`,
});

const CD005 = inhoudRule({
  code: 'CD005',
  on: ['301'],
  klasse: ['Contact'],
  title: 'LandCode hoort bij een Postcode, en alleen daarbij',
  check({ Adres, Soort }) {
    if (!Adres || (Adres.Postcode === undefined) === (Adres.LandCode === undefined)) return;
    return { soort: Soort, postcode: Adres.Postcode !== undefined, ingediend: Adres.LandCode ?? null };
  },
  explain: ({ soort, postcode: heeftPostcode, ingediend }) =>
    heeftPostcode
      ? `Bij het adres met Soort ${soort} is Postcode gevuld maar LandCode niet. Vul de LandCode, voor Nederland NL.`
      : `Bij het adres met Soort ${soort} is LandCode ${ingediend} gevuld zonder Postcode. Vul de Postcode, of laat LandCode weg.`,
});

const CD007 = inhoudRule({
  code: 'CD007',
  on: ['301'],
  klasse: ['Client'],
  title: 'Taal is gevuld als de Communicatie een tolk vraagt, en anders niet',
  check({ Communicatie }) {
    if (!Communicatie || (Communicatie.Vorm === '1') === (Communicatie.Taal !== undefined)) return;
    return { vorm: Communicatie.Vorm, taal: Communicatie.Taal !== undefined };
  },
  explain: ({ vorm, taal }) =>
    taal
      ? `Taal is gevuld, terwijl Vorm ${vorm} geen tolk voor een taal is. Laat Taal weg, of vul Vorm met 1 (tolk taal).`
      : `Vorm is 1 (tolk taal), maar Taal is leeg. Vul de taal waarin met de client wordt gesproken.`,
});

const CD009 = inhoudRule({
  code: 'CD009',
  on: ['301'],
  klasse: ['Contact'],
  title: 'Periode staat alleen bij een tijdelijk adres',
  check({ Periode, Soort }) {
    if (Periode && Soort !== '04') return { soort: Soort };
  },
  explain: ({ soort }) =>
    `Bij het adres met Soort ${soort} is een Periode gevuld; dat mag alleen bij Soort 04 (tijdelijk adres). Laat Periode weg of corrigeer Soort.`,
});

const CD025 = inhoudRule({
  code: 'CD025',
  on: ['301'],
  klasse: ['Contact'],
  title: 'Een Nederlands adres heeft een huisnummer',
  check({ Adres, Soort }) {
    if (Adres?.LandCode === 'NL' && !Adres.Huis) return { soort: Soort };
  },
  explain: ({ soort }) => `Het adres met Soort ${soort} heeft LandCode NL maar geen Huis. Vul het huisnummer.`,
});

const CD034 = inhoudRule({
  code: 'CD034',
  on: ['301'],
  klasse: ['Contact'],
  title: 'Een BRP-adres of verblijfadres heeft een Postcode',
  check(contact) {
    if ((contact.Soort === '01' || contact.Soort === '03') && postcode(contact) === undefined)
      return { soort: contact.Soort };
  },
  explain: ({ soort }) =>
    `Het contact met Soort ${soort} (${soort === '01' ? 'BRP-adres' : 'verblijfadres'}) heeft geen adres met Postcode. Vul de Postcode, of gebruik Soort 02 als alleen een correspondentieadres bekend is.`,
});

const CS050 = inhoudRule({
  code: 'CS050',
  on: ['301'],
  klasse: ['Client', 'Relatie'],
  title: 'NaamGebruik past bij het al dan niet vermelden van een Partnernaam',
  check({ Naam }, { klasse, bericht }) {
    const zonderPartner = VERSCHIL[bericht.domein].naamGebruikZonderPartner;
    const toegestaan = Naam.Partnernaam ? ['1', '2', '3', '4'] : zonderPartner;
    if (toegestaan.includes(Naam.NaamGebruik)) return;
    return {
      ingediend: Naam.NaamGebruik,
      partnernaam: Naam.Partnernaam !== undefined,
      toegestaan,
      klasse: klasse.naam,
    };
  },
  explain: ({ ingediend, partnernaam, toegestaan, klasse }) => {
    if (partnernaam) {
      return `NaamGebruik is ${ingediend}, terwijl een Partnernaam is gevuld; dan mag 1, 2, 3 of 4. Pas NaamGebruik aan of laat de Partnernaam weg.`;
    }
    const alleenEigen = klasse === 'Client' || !toegestaan.includes('6');
    const wie = klasse === 'Client' ? 'een client' : 'een relatie';
    const mag = alleenEigen ? `bij ${wie} alleen 1 (eigen naam)` : '1 (eigen naam) of 6 (organisatie)';
    const partnerVergeten = ingediend === '2' || ingediend === '3' || ingediend === '4';
    return `NaamGebruik is ${ingediend}, terwijl geen Partnernaam is gevuld; dan mag ${mag}. Vul 1${partnerVergeten ? ', of vul de Partnernaam als die ontbreekt' : ''}.`;
  },
});

const CS089 = inhoudRule({
  code: 'CS089',
  on: ['301'],
  klasse: ['Contact'],
  title: 'Een Nederlandse Postcode is vier cijfers en twee letters',
  check({ Adres, Soort }) {
    if (Adres?.LandCode !== 'NL' || Adres.Postcode === undefined) return;
    if (!/^[1-9][0-9]{3}[a-zA-Z]{2}$/.test(Adres.Postcode)) return { soort: Soort, ingediend: Adres.Postcode };
  },
  explain: ({ soort, ingediend }) =>
    `Postcode "${ingediend}" bij het adres met Soort ${soort} is geen Nederlandse postcode; verwacht worden vier cijfers en twee letters zonder spatie, zoals 2401AB. Corrigeer de Postcode of de LandCode.`,
});

const CS318 = inhoudRule({
  code: 'CS318',
  on: ['301'],
  wet: 'jw',
  klasse: ['Client'],
  title: 'Een client is altijd een natuurlijk persoon',
  check({ Naam }) {
    if (Naam.NaamGebruik === '6') return { ingediend: Naam.NaamGebruik };
  },
  explain: () =>
    'NaamGebruik van de client is 6 (niet-natuurlijk persoon); dat mag alleen bij een Relatie, bijvoorbeeld een voogdij-instelling. Vul bij de client 1, of met een Partnernaam 1 tot en met 4.',
});

export const clientRules = [CS002, TR006, TR061, CD005, CD007, CD009, CD025, CD034, CS050, CS089, CS318];
