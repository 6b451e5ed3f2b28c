/** Free text (301, 315) that seems to say who somebody is. What was found is named by its kind and never repeated. */
import { voldoetAanElfproef } from '../inhoud/client.js';
import { opsomming } from '../taal.js';
import { signaal } from './signaal.js';

/** Dates look like the beginning of a phone number. */
const DATUM = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/g;

/** Nine digits, also written with dots, spaces or dashes between them. */
const NEGEN_CIJFERS = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;

// Every pattern looks a bounded way ahead: a Commentaar can be as long as a message.
const TELEFOON = /(?<!\d)(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:[ .()-]{0,2}\d){8}(?!\d)/;
const EMAIL = /[\w.+-]@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2}/i;
const ADRES =
  /(?<!\d)(?:\d{1,5}[a-zA-Z]?[, ]{1,3}[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])|[1-9]\d{3} ?[A-Z]{2}[, ]{1,3}\d{1,5}(?!\d))/;

const SOORTEN: readonly (readonly [string, (tekst: string) => boolean])[] = [
  ['een Bsn', (tekst) => [...tekst.matchAll(NEGEN_CIJFERS)].some(([cijfers]) => isBsn(cijfers))],
  ['een telefoonnummer', (tekst) => TELEFOON.test(tekst)],
  ['een e-mailadres', (tekst) => EMAIL.test(tekst)],
  ['een postcode met huisnummer', (tekst) => ADRES.test(tekst)],
];

const isBsn = (cijfers: string) => voldoetAanElfproef(cijfers.replace(/\D/g, ''));

const OP191 = signaal({
  on: ['301', '315'],
  klasse: ['Client', 'ToegewezenProduct', 'AangevraagdProduct'],
  code: 'OP191',
  title: 'In Commentaar staat niets waaraan een persoon te herkennen is',
  check({ Commentaar }: { Commentaar?: string }) {
    if (Commentaar === undefined) return;
    const tekst = Commentaar.replace(DATUM, ' ');
    const soorten = SOORTEN.filter(([, staatIn]) => staatIn(tekst)).map(([soort]) => soort);
    if (soorten.length > 0) return { soorten };
  },
  explain: ({ soorten }) =>
    `In Commentaar staat wat ${opsomming(soorten)} kan zijn. Daar hoort niets waaraan een persoon te herkennen is, tenzij die persoon dat goed vindt. Stuur zulke gegevens in het veld dat ervoor is, of laat ze weg.`,
});

export const commentaarSignalen = [OP191];
