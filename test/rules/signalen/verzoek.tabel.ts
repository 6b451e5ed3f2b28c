/** OP307, OP345, OP274, OP346, OP359: requests beside what there is already, and how long their answer takes. */
import type { Toewijzing, Verbruik, Verzoek } from '../../../src/standard/feiten.js';
import type {
  Bericht315AangevraagdProduct,
  Bericht317TeWijzigenProduct,
  Bericht319Antwoord,
} from '../../../src/standard/generated/berichten.js';
import { aangevraagd, BSN2, type Deel, jw315, jw317, jw319, tewijzigen } from '../../support/build.js';
import { map, signalen, toewijzing, verzoek, verzoeken } from '../../support/judge.js';
import { alleen, fout, goed, type Tabel, tabel } from '../../support/table.js';
import { type Product, wijsToe } from './hulp.js';

/** Asked for 45A04 over 2026, unless changed, while this is allocated. */
const vraag = (gevraagd: Deel<Bericht315AangevraagdProduct>, al: Partial<Toewijzing> = {}) =>
  signalen('JW315', jw315({ producten: [aangevraagd(gevraagd)] }), { feiten: { toewijzingen: map(toewijzing(al)) } });

const generiek = { Product: undefined, Omvang: undefined, Budget: 400_000 };

/** Asked to change 1001, which is this, while so much was granted on it. */
const wijzig = (gevraagd: Deel<Bericht317TeWijzigenProduct>, al: Partial<Toewijzing>, toegekend: Partial<Verbruik>) =>
  signalen('JW317', jw317({ tewijzigen: [tewijzigen({ GewensteIngangsdatum: '2026-01-01', ...gevraagd })] }), {
    feiten: {
      toewijzingen: map(toewijzing(al)),
      clienten: new Set([toewijzing().bsn]),
      toegekend: new Map([[1001, { volume: 0, bedragCent: 0, ...toegekend }]]),
    },
  });

const inTotaal = (volume: number) => ({ omvang: { volume, eenheid: '04', frequentie: '6' } }) as const;
const vraagInTotaal = (Volume: number) => ({ Omvang: { Volume, Eenheid: '04', Frequentie: '6' } }) as const;
const budget = { omvang: null, productcode: null, budgetCent: 400_000 };
const vraagBudget = (Budget: number) => ({ Omvang: undefined, Budget });

// Request V-1, received on Monday 5 January 2026.
const gevraagd = (wijziging: Partial<Verzoek>) =>
  verzoeken(verzoek({ referentie: 'V-1', dagtekening: '2026-01-05', ontvangenOp: '2026-01-05', ...wijziging }));

/** Answered on this day with a 319: refused, unless changed. */
const antwoord = (dag: string, wijziging: Partial<Verzoek> = {}, anders: Deel<Bericht319Antwoord> = {}) =>
  signalen(
    'JW319',
    jw319({
      bericht: { Header: { BerichtIdentificatie: { Dagtekening: dag } } },
      antwoord: { ReferentieAanbieder: 'V-1', ...anders },
    }),
    { feiten: gevraagd(wijziging) },
  );

/** Answered on this day with an allocation (301). */
const wijsOp = (dag: string, wijziging: Partial<Verzoek> = {}, product: Product = {}) =>
  wijsToe([{ ReferentieAanbieder: 'V-1', ...product }], { dag, feiten: { ...gevraagd(wijziging) } });

const inOnderzoek: Deel<Bericht319Antwoord> = { VerzoekAntwoord: '2', RedenAfwijzingVerzoek: undefined };
const onderzocht: Partial<Verzoek> = { antwoorden: ['2'] };
const vow: Partial<Verzoek> = { nummer: '317' };
const woonplaats: Deel<Bericht319Antwoord> = { RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0363' } };
const alGehonoreerd: Partial<Verzoek> = { toewijzingNummer: 1001 };

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('OP307', ['315'], [
    goed('voor een ander product', () => vraag({}, { productcode: '45A09' })),
    goed('op categorie, en toegewezen is een code daarin', () => vraag({ Product: { Code: undefined }, Omvang: undefined }, {})),
    goed('toegewezen tot de dag ervoor', () => vraag({}, { ingangsdatum: '2025-01-01', einddatum: '2025-12-31' })),
    goed('toegewezen vanaf de dag erna', () => vraag({ ToewijzingEinddatum: '2026-05-31' }, { ingangsdatum: '2026-06-01' })),
    goed('de toewijzing is verwijderd', () => vraag({}, { redenWijziging: '13', einddatum: '2026-01-01' })),
    goed('aan een andere client', () => vraag({}, { bsn: BSN2 })),
    goed('aan een andere aanbieder', () => vraag({}, { aanbieder: '65656099' })),
    ...alleen('wmo', [goed('hulpmiddelen mogen samenvallen', () => vraag({ Product: { Categorie: '11' as '45', Code: undefined }, Omvang: undefined }, { productcategorie: '11', productcode: null, omvang: null }), ['OP296'])]),
    fout('45A04 is al toegewezen', () => vraag({}), 'U vraagt 45A04 aan van 1 januari tot en met 31 december 2026, maar voor dat product heeft de client bij u al toewijzing 1001, van 1 januari tot en met 31 december 2026'),
    fout('een dag overlap', () => vraag({}, { ingangsdatum: '2025-01-01', einddatum: '2026-01-01' }), 'van 1 januari 2025 tot en met 1 januari 2026'),
    fout('beide zonder einddatum', () => vraag({ ToewijzingEinddatum: undefined, ...{ Omvang: { Volume: 80, Eenheid: '04', Frequentie: '6' } } }, { einddatum: null, ingangsdatum: '2027-01-01' }), 'vanaf 1 januari 2026, maar'),
    fout('beide op categorie', () => vraag({ Product: { Code: undefined }, Omvang: undefined }, { productcode: null, omvang: null }), 'U vraagt categorie 45 aan'),
    fout('beide generiek', () => vraag(generiek, { productcategorie: null, productcode: null, omvang: null }), 'U vraagt geen product (generiek) aan'),
  ]),

  tabel('OP345', ['317'], [
    goed('100 uur gevraagd, 80 uur toegekend', () => wijzig(vraagInTotaal(100), inTotaal(120), { volume: 4800 })),
    goed('80 uur gevraagd, precies 80 uur toegekend', () => wijzig(vraagInTotaal(80), inTotaal(120), { volume: 4800 })),
    goed('5 uur per week gevraagd: geen totaal', () => wijzig({ GewensteIngangsdatum: '2026-04-01' }, {}, { volume: 4800 })),
    goed('budget gevraagd dat precies is toegekend', () => wijzig(vraagBudget(300_000), budget, { bedragCent: 300_000 })),
    fout('80 uur gevraagd, 80 uur en 1 minuut toegekend', () => wijzig(vraagInTotaal(80), inTotaal(120), { volume: 4801 }), 'U vraagt voor toewijzing 1001 80 uur in totaal, maar toegekend is al 80 uur en 1 minuut'),
    fout('EUR 3.000 gevraagd, EUR 3.200 toegekend', () => wijzig(vraagBudget(300_000), budget, { bedragCent: 320_000 }), 'een budget van EUR 3.000,00, maar toegekend is al EUR 3.200,00'),
  ]),

  tabel('OP274', ['301', '319'], [
    goed('319: afgewezen op de vijfde werkdag', () => antwoord('2026-01-12')),
    goed('319: in onderzoek op de vijfde werkdag', () => antwoord('2026-01-12', {}, inOnderzoek)),
    goed('319: afgewezen na onderzoek, precies acht weken later', () => antwoord('2026-03-02', onderzocht)),
    goed('319: een verzoek om wijziging valt onder OP346', () => antwoord('2026-01-13', vow), ['OP346']),
    goed('301: toegewezen op de vijfde werkdag', () => wijsOp('2026-01-12')),
    goed('301: toegewezen na onderzoek, precies acht weken later', () => wijsOp('2026-03-02', onderzocht)),
    goed('301: het verzoek is al eerder gehonoreerd', () => wijsOp('2026-03-09', alGehonoreerd), ['IV097']),
    goed('301: zonder verzoek', () => wijsToe([{}])),
    fout('319: afgewezen op de zesde werkdag', () => antwoord('2026-01-13'), 'Verzoek om toewijzing V-1 is op 5 januari 2026 ontvangen en krijgt op 13 januari 2026 zijn eerste antwoord. Binnen vijf werkdagen, dus uiterlijk 12 januari 2026'),
    fout('319: in onderzoek op de zesde werkdag', () => antwoord('2026-01-13', {}, inOnderzoek), 'uiterlijk 12 januari 2026'),
    fout('319: afgewezen na onderzoek, acht weken en een dag later', () => antwoord('2026-03-03', onderzocht), 'Verzoek om toewijzing V-1 van 5 januari 2026 is in onderzoek genomen en krijgt pas op 3 maart 2026 een besluit. Binnen acht weken na de dagtekening, dus uiterlijk 2 maart 2026'),
    fout('319: hier pas later verwerkt dan beantwoord, dus vanaf de dagtekening', () => antwoord('2026-01-13', { ontvangenOp: '2026-05-30' }), 'is op 5 januari 2026 ontvangen'),
    fout('301: toegewezen op de zesde werkdag', () => wijsOp('2026-01-13'), 'uiterlijk 12 januari 2026'),
    fout('301: toegewezen na onderzoek, acht weken en een dag later', () => wijsOp('2026-03-03', onderzocht), 'uiterlijk 2 maart 2026'),
    fout('301: twee toewijzingen op een verzoek geven een signaal', () => wijsToe([{ ReferentieAanbieder: 'V-1', Einddatum: '2026-06-30' }, { ToewijzingNummer: 1002, ReferentieAanbieder: 'V-1', Ingangsdatum: '2026-07-01' }], { dag: '2026-01-13', feiten: gevraagd({}) }), 'V-1'),
  ]),

  tabel('OP346', ['301', '319'], [
    goed('319: afgewezen op de vijfde werkdag', () => antwoord('2026-01-12', vow)),
    goed('319: afgewezen na onderzoek, precies acht weken later', () => antwoord('2026-03-02', { ...vow, ...onderzocht })),
    goed('319: een verzoek om toewijzing valt onder OP274', () => antwoord('2026-01-13'), ['OP274']),
    goed('301: toegewezen op de vijfde werkdag', () => wijsOp('2026-01-12', vow)),
    fout('319: afgewezen op de zesde werkdag', () => antwoord('2026-01-13', vow), 'Verzoek om wijziging V-1 is op 5 januari 2026 ontvangen'),
    fout('301: toegewezen op de zesde werkdag', () => wijsOp('2026-01-13', vow), 'uiterlijk 12 januari 2026'),
    fout('301: toegewezen na onderzoek, acht weken en een dag later', () => wijsOp('2026-03-03', { ...vow, ...onderzocht }), 'uiterlijk 2 maart 2026'),
  ]),

  tabel('OP359', ['319'], [
    goed('afgewezen om de woonplaats, precies twee weken later', () => antwoord('2026-01-19', onderzocht, woonplaats)),
    goed('om een andere reden afgewezen, drie weken later', () => antwoord('2026-01-26', onderzocht)),
    fout('afgewezen om de woonplaats, twee weken en een dag later', () => antwoord('2026-01-20', onderzocht, woonplaats), 'Verzoek V-1 is op 5 januari 2026 ontvangen en wordt op 20 januari 2026 afgewezen om de woonplaats (reden 8). Dat gebeurt binnen twee weken, dus uiterlijk 19 januari 2026'),
    fout('ook zonder onderzoek vooraf', () => antwoord('2026-01-20', {}, woonplaats), 'uiterlijk 19 januari 2026', ['OP274']),
  ]),
];
