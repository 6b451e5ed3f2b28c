/**
 * Where in the message a rule is broken, for rows in which more than one place could carry the finding. Pointed out by
 * hand, from what the row says: rule, row (`*` for all rows of the table), and per broken rule the classes by their
 * number in the message. Of two that are in each other's way it is the second (of two periods the later one); contacts of a relation come before those
 * of the client.
 */
type Plekken = readonly string[];
/** Of the rule of the table, or of each rule by code. */
type Aanwijzing = Plekken | Readonly<Record<string, Plekken>>;

const CLIENT = ['Client 1'];
const RELATIE = ['Relatie 1'];
const CONTACT_VAN_RELATIE = ['Contact 1'];
const DECLARATIE = ['Declaratie 1'];
const ANTWOORD = ['DeclaratieAntwoord 1'];
const EERSTE = ['Prestatie 1'];
const TWEEDE = ['Prestatie 2'];
const DERDE = ['Prestatie 3'];
const TOEGEWEZEN = ['ToegewezenProduct 1'];
const TWEEDE_TOEGEWEZEN = ['ToegewezenProduct 2'];

const TWEEDE_NIEUW = ['NieuwProduct 2'];
const LAATSTE = ['laatste'];

/** The same rows for each class of products. */
const OVERLAP: Readonly<Record<string, Aanwijzing>> = {
  'een dag overlap: 30-6': LAATSTE,
  'binnen de andere periode': LAATSTE,
  'latere periode staat eerst': ['1'],
  'derde overlapt met de eerste': ['3'],
  'derde binnen de eerste': ['2', '3'],
  'dezelfde periode': LAATSTE,
  '45A04 naast categorie 45': LAATSTE,
  'generiek naast 45A04': LAATSTE,
  'categorie 15 twee keer': LAATSTE,
};

const AANWIJZINGEN: Readonly<Record<string, Readonly<Record<string, Aanwijzing>>>> = {
  CS002: { '323 met een cijfer te hoog bij de tweede client': ['Client 2'] },
  TR006: { 'relatie zonder adres en telefoon': CONTACT_VAN_RELATIE },
  CD005: { 'relatie: postcode zonder landcode': CONTACT_VAN_RELATIE },
  CD009: { 'relatie: BRP-adres met Periode': CONTACT_VAN_RELATIE },
  CD025: { 'relatie: NL zonder huisnummer': CONTACT_VAN_RELATIE },
  CD034: { 'relatie: BRP-adres (01) zonder postcode': CONTACT_VAN_RELATIE },
  CS089: { 'relatie: NL 9000': CONTACT_VAN_RELATIE },
  CS050: {
    'relatie zonder partner, gebruik 2': RELATIE,
    'relatie met partner, gebruik 6': RELATIE,
    'relatie zonder partner, gebruik 6 (instelling)': RELATIE,
  },
  TR002: { '301 van 15-12-2025, relatie 14-12-1905: een dag meer': RELATIE },
  TR134: {
    '301 van 15-12-2025, client geboren 16-12-2025': CLIENT,
    '301 van 15-12-2025, relatie geboren 16-12-2025': RELATIE,
    '301 van 15-12-2025, Toewijzingsdatum 16-12-2025': TOEGEWEZEN,
    '305 van 7-1-2026, client geboren 8-1-2026': CLIENT,
    '305 van 7-1-2026, start 8-1-2026': ['StartProduct 1'],
    '307 van 30-3-2026, client geboren 31-3-2026': CLIENT,
    '307 van 30-3-2026, stop 31-3-2026': ['StopProduct 1'],
    '323 van 6-5-2026, ProductPeriode vanaf 7-5': { TR134: EERSTE, TR137: EERSTE },
    '325 van 8-5-2026, periode vanaf 9-5': { TR134: EERSTE, TR137: EERSTE },
    '323 van 1-4-2026, periode vanaf 1-4': { TR137: DECLARATIE },
    '323 van 31-3-2026, vanaf 1-4': { TR134: DECLARATIE, TR137: DECLARATIE },
  },
  TR137: {
    'tot en met 30-4, bericht van 29-4': DECLARATIE,
    '1-4 tot en met 31-3': DECLARATIE,
    'ProductPeriode tot en met 7-5, bericht van 6-5': EERSTE,
    'ProductPeriode 10-4 tot en met 9-4': EERSTE,
  },
  CS003: {
    'toewijzing 1-1-2026 tot en met 31-12-2025': TOEGEWEZEN,
    'tijdelijk adres 1-3-2026 tot en met 28-2-2026': ['Contact 2'],
    'relatie, adres 1-3-2026 tot en met 28-2-2026': CONTACT_VAN_RELATIE,
  },
  CS100: {
    'DeclaratiePeriode december 2020': DECLARATIE,
    'ProductPeriode 31-12-2020': EERSTE,
    'begin ervoor: 31-12-2020': EERSTE,
    'einde ervoor: 31-12-2020': { CS100: EERSTE, TR137: EERSTE },
  },
  CS139: {
    '301 gebruik 1, relatie 2-5-1982': RELATIE,
    '301 gebruik 2, relatie 1-5-1982': RELATIE,
    '301 gebruik 3, relatie 1-1-1982': RELATIE,
  },
  CS325: {
    '323 totaal 0,00 credit': DECLARATIE,
    '323 regel 0,00 credit': EERSTE,
    '325 ingediend 0,00 credit': ANTWOORD,
    '325 toegekend 0,00 credit': ANTWOORD,
    '325 regel 0,00 credit': EERSTE,
  },
  TR101: {
    '301 twee keer toewijzing 1001': TWEEDE_TOEGEWEZEN,
    '301 twee keer contact 01': ['Contact 2'],
    '301 twee keer relatie 1': ['Relatie 2'],
    '305 twee keer dezelfde start': ['StartProduct 2'],
    '305 alleen andere ToewijzingIngangsdatum': ['StartProduct 2'],
    '305 verwijderen en opnieuw, zelfde sleutel': ['StartProduct 2'],
    '305 twee keer zonder toewijzing': ['StartProduct 2'],
    '307 twee keer dezelfde stop': ['StopProduct 2'],
    '307 alleen andere ToewijzingIngangsdatum': ['StopProduct 2'],
    '307 verwijderen en opnieuw, zelfde sleutel': ['StopProduct 2'],
    '307 twee keer zonder toewijzing': ['StopProduct 2'],
    '323 twee keer dezelfde client': ['Client 2'],
    '323 twee keer RN001': TWEEDE,
    '323 RN001 niet naast elkaar': DERDE,
    '315 twee keer V001': { TR101: ['AangevraagdProduct 2'], TR383: LAATSTE },
    '317 twee keer 1001 blijft': ['OngewijzigdProduct 2'],
    '317 1001 twee keer te wijzigen': ['TeWijzigenProduct 2'],
    '317 45A09 twee keer per 1-4': { TR101: TWEEDE_NIEUW, TR410: LAATSTE },
    '317 generiek twee keer per 1-4': { TR101: TWEEDE_NIEUW, TR410: LAATSTE },
    '325 twee keer RN001 terug': TWEEDE,
    '325 twee keer dezelfde client': ['Client 2'],
  },
  TR315: { 'twee credits voor RN901': TWEEDE, 'bij twee clienten': TWEEDE },
  TR316: {
    'credit voor RN001 na debet RN001': TWEEDE,
    'credit voor RN001 voor debet RN001': EERSTE,
    'credit bij een andere client': TWEEDE,
    'credit voor een credit': TWEEDE,
  },
  TR416: {
    '1001, 45A04, april 2026, twee keer': TWEEDE,
    'ook bij ander volume en tarief': TWEEDE,
    'twee debet, een credit': DERDE,
  },
  CS335: { 'reden 13, einde voor ingang': { CS003: TOEGEWEZEN } },
  TR383: {
    'twee keer V001': { TR383: LAATSTE, TR101: ['AangevraagdProduct 2'] },
    'de eerste en de derde': { TR383: LAATSTE, TR101: ['AangevraagdProduct 3'] },
  },
  TR302: {
    ...OVERLAP,
    'vervallen reden 01 met einde = ingang telt niet': { CS336: TWEEDE_TOEGEWEZEN },
    '13 zonder einde = ingang telt wel': { TR302: TWEEDE_TOEGEWEZEN, CS335: TWEEDE_TOEGEWEZEN },
    '01 zonder einde = ingang telt wel': { TR302: TWEEDE_TOEGEWEZEN, CS336: TWEEDE_TOEGEWEZEN },
  },
  TR386: OVERLAP,
  TR410: {
    ...OVERLAP,
    'dezelfde periode': { TR410: LAATSTE, TR101: TWEEDE_NIEUW },
    'hetzelfde hulpmiddel, zelfde begin (TR101 oordeelt)': { TR101: TWEEDE_NIEUW },
  },
  TR347: { '315, het tweede product heeft een gebruikte referentie': LAATSTE },
  TR378: {
    'naar 0001': ['Woonplaatsbeginsel 1'],
    'naar 9999, gevraagd vanaf 1-1-2026': ['Woonplaatsbeginsel 1'],
  },
  TR418: { 'van twee regels klopt een tarief niet': TWEEDE },
  TR304: { 'de tweede client heeft geen toewijzing': ['Client 2'] },
  TR338: { 'van twee regels is een toewijzing onbekend': TWEEDE },
  TR319: { 'een van twee regels is van na de declaratieperiode': TWEEDE },
  TR314: { 'R-9 bij twee clienten in een bericht': TWEEDE },
  TR389: {
    'credit van R-1 klopt niet, dus de nieuwe debet ook niet': { TR323: EERSTE, TR389: TWEEDE },
    'credit van R-3 (maart), nieuwe debet over april': TWEEDE,
  },
  TR326: {
    'twee starts op 1001 in een bericht': ['StartProduct 2'],
    'correctie in een bericht, de verwijdering klopt niet': { TR063: ['StartProduct 1'], TR326: ['StartProduct 2'] },
  },
  TR413: { 'twee tijdelijke stops in een bericht': ['StopProduct 2'] },
  TR414: { 'tijdelijke en eerdere definitieve stop in een bericht': ['StopProduct 2'] },
  TR415: {
    'casus 4, de verwijdering noemt de verkeerde reden': { TR063: ['StopProduct 1'], TR415: ['StopProduct 2'] },
  },
  TR332: { '1002 is nieuw, 1001 is van een andere client': TWEEDE_TOEGEWEZEN },
  TR379: { 'een van twee producten verwijst nergens naar': TWEEDE_TOEGEWEZEN },
  TR322: {
    'IV077: 12 + 15 + 15 uur past per maand wel, maar is samen 42 uur': DERDE,
    'twee regels in een bericht: 20 + 17 van 36 uur; de tweede past niet': TWEEDE,
    '30 van 36 uur past, 7 uur niet, de 6 uur daarna wel weer': TWEEDE,
    '1001 al 30, nog 7; 1002 nog 36': EERSTE,
    'credit van R-1 (12 uur) geeft geen ruimte voor 13 uur': TWEEDE,
    'een credit die niet klopt, geeft geen ruimte': { TR323: EERSTE, TR322: TWEEDE },
  },
  TR369: {
    'generiek, EUR 1.400: 8 uur (EUR 566,40) en 5 etmalen (EUR 900)': TWEEDE,
    '5 etmalen (EUR 900) passen niet, de 8 uur (EUR 566,40) daarna nog wel': EERSTE,
    'credit van R-2 (EUR 566,40) en een nieuwe debet van EUR 637,20': TWEEDE,
  },
};

/** Rows that were written once for several classes begin with the class. */
const KLASSE_VOOROP = /^3\d\d [a-z ]+: /;

/** The places at which `code` is broken in this row of the table of `regel`, where they were pointed out. */
export function plekkenVan(regel: string, rij: string, code: string): Plekken | undefined {
  const vanRegel = AANWIJZINGEN[regel];
  const aanwijzing = vanRegel?.[rij] ?? vanRegel?.[rij.replace(KLASSE_VOOROP, '')];
  if (aanwijzing === undefined) return undefined;
  if (isPlekken(aanwijzing)) return code === regel ? aanwijzing : undefined;
  return aanwijzing[code];
}

const isPlekken = (aanwijzing: Aanwijzing): aanwijzing is Plekken => Array.isArray(aanwijzing);
