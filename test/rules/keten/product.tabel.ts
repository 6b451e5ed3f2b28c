/** TR381 on 301, 305 and 307: the product code belongs to its category, on the day that counts. */
import type { Bericht301ToegewezenProduct, CDT_Product } from '../../../src/standard/generated/berichten.js';
import { type Deel, jw301, toegewezen } from '../../support/build.js';
import { oordeel, toewijzing } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { gestart, startbericht, stopbericht } from './hulp.js';

const is = (Categorie: CDT_Product['Categorie'], Code?: string): { Product: Deel<CDT_Product> } => ({
  Product: { Categorie, Code },
});

/** In the list: 45A04, 45A09, 46T01 and others; 45A88 up to and including 31 December 2025. */
const wijsToe = (product: Deel<Bericht301ToegewezenProduct>) =>
  oordeel('JW301', jw301({ producten: [toegewezen(product)] })).bevindingen;

/** A stop whose start is in the book, of the same product. */
const stopMet = (
  categorie: CDT_Product['Categorie'],
  code: string,
  ToewijzingIngangsdatum: string | undefined,
  StatusAanlevering: '1' | '3' = '1',
) => {
  const bekend = { productcategorie: categorie, productcode: code };
  const eerder = gestart({ ...bekend, soort: 'stop', redenBeeindiging: '31', einddatum: '2026-03-27' });
  return stopbericht([{ ...is(categorie, code), ToewijzingIngangsdatum, StatusAanlevering }], {
    stand: StatusAanlevering === '3' ? [gestart(bekend), eerder] : [gestart(bekend)],
    op: [toewijzing()],
  });
};

const budget = { Omvang: undefined, Budget: 500_000 };

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // ProductCode past volgens de gehanteerde productcodelijst bij de ProductCategorie.
  tabel('TR381', ['301', '305', '307'], [
    goed('toegewezen: 45A04 in categorie 45', () => wijsToe({})),
    goed('toegewezen: alleen categorie 45', () => wijsToe({ ...is('45'), ...budget })),
    goed('toegewezen: generiek, zonder product', () => wijsToe({ Product: undefined, ...budget })),
    goed('toegewezen: 45A88, ingang 31-12-2025 (laatste dag in de lijst)', () => wijsToe({ ...is('45', '45A88'), Ingangsdatum: '2025-12-31' })),
    fout('toegewezen: 45A88, ingang 1-1-2026 (uit de lijst)', () => wijsToe({ ...is('45', '45A88'), Ingangsdatum: '2026-01-01' }), '45A88 staat op 1 januari 2026 niet in de productlijst van de regio; deze code geldt'),
    goed('toegewezen: 45A04, ingang 1-1-2020 (eerste dag in de lijst)', () => wijsToe({ Ingangsdatum: '2020-01-01' })),
    fout('toegewezen: 45A04, ingang 31-12-2019 (nog niet in de lijst)', () => wijsToe({ Ingangsdatum: '2019-12-31' }), 'deze code geldt vanaf 1 januari 2020'),
    fout('toegewezen: 45A40, verwisselde cijfers', () => wijsToe(is('45', '45A40')), 'het lijkt op 45A04 (ambulante begeleiding individueel)'),
    fout('toegewezen: 45AO4, letter O voor cijfer nul', () => wijsToe(is('45', '45AO4')), 'het lijkt op 45A04'),
    fout('toegewezen: ZZZZZ, lijkt nergens op', () => wijsToe(is('45', 'ZZZZZ')), 'ZZZZZ staat op 1 januari 2026 niet in de productlijst van de regio.'),
    fout('toegewezen: 45A04 in categorie 46', () => wijsToe(is('46', '45A04')), '45A04 hoort volgens de productlijst bij categorie 45, niet bij categorie 46'),
    goed('start: 45A04', () => startbericht([{}])),
    goed('start: alleen categorie 45', () => startbericht([is('45')])),
    goed('start: 45A88 op 5-1-2026, toewijzing vanaf 31-12-2025', () => startbericht([{ ...is('45', '45A88'), ToewijzingIngangsdatum: '2025-12-31' }])),
    fout('start: 45A88 op 5-1-2026, toewijzing vanaf 1-1-2026', () => startbericht([{ ...is('45', '45A88'), ToewijzingIngangsdatum: '2026-01-01' }]), '45A88 staat op 1 januari 2026 niet'),
    fout('start: 45A88 op 5-1-2026, ingangsdatum niet gevuld', () => startbericht([{ ...is('45', '45A88'), ToewijzingIngangsdatum: undefined }]), '45A88 staat op 5 januari 2026 niet'),
    goed('start: ZZZZZ wordt verwijderd (status 3)', () => startbericht([{ ...is('45', 'ZZZZZ'), StatusAanlevering: '3' }], { stand: [gestart({ productcode: 'ZZZZZ' })] })),
    fout('start: ZZZZZ', () => startbericht([is('45', 'ZZZZZ')]), 'Controleer de code en de categorie'),
    fout('start: 43A12 in categorie 45', () => startbericht([is('45', '43A12')]), '43A12 hoort volgens de productlijst bij categorie 43'),
    goed('stop: 45A04', () => stopMet('45', '45A04', '2026-01-01')),
    goed('stop: 45A88, toewijzing vanaf 31-12-2025', () => stopMet('45', '45A88', '2025-12-31')),
    fout('stop: 45A88, toewijzing vanaf 1-1-2026', () => stopMet('45', '45A88', '2026-01-01'), '45A88 staat op 1 januari 2026 niet'),
    fout('stop: 45A88, ingangsdatum niet gevuld, levering vanaf 5-1-2026', () => stopMet('45', '45A88', undefined), '45A88 staat op 5 januari 2026 niet'),
    goed('stop: ZZZZZ wordt verwijderd (status 3)', () => stopMet('45', 'ZZZZZ', '2026-01-01', '3')),
    fout('stop: ZZZZZ', () => stopMet('45', 'ZZZZZ', '2026-01-01'), 'ZZZZZ staat op 1 januari 2026 niet'),
  ]),
];
