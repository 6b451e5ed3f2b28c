/**
 * TR321, TR322, TR369: does the line fit in what was allocated. The sums of IV076, IV077 and IV078 stand in the names;
 * where the official text of 2022 is at hand, its dates are taken. Volumes in hours, minutes, pieces and euros.
 */
import type { Toewijzing } from '../../../src/standard/feiten.js';
import { jw323, prestatie } from '../../support/build.js';
import { contracts, product, STANDAARD, tarief } from '../../support/contracts.js';
import { feiten323, oordeel, toewijzing } from '../../support/judge.js';
import { alleen, fout, goed, type Tabel, tabel } from '../../support/table.js';
import {
  aspecifiek,
  bedrag,
  crediteer,
  dagdelen,
  declareer,
  etmalen,
  euros,
  geeft,
  generiek,
  huishoudelijk,
  maand,
  minuten,
  periode,
  type Regel,
  ref,
  stuksInspanning,
  stuksOutput,
  toegekend,
  uur,
  uurOud,
} from './hulp.js';

const op = (toewijzing: ReturnType<typeof geeft>) => ({ op: toewijzing });

/** An amount for so many minutes at the hour tariff of EUR 70,80. */
const min = (aantal: number, rest: Regel = {}) => minuten(aantal, { ...bedrag(118 * aantal), ...rest });

// IV077, effort: 3 hours a week from Tuesday 11 October (week 41) to Wednesday 28 December 2022 (week 52).
const iv077 = op(geeft(3, '04', '2', '2022-10-11', '2022-12-28'));
const okt22 = periode('2022-10-11', '2022-10-31');
const nov22 = maand('2022-11');
const dec22 = periode('2022-12-01', '2022-12-28');

// IV076, effort: 3 hours a week from 11 July to 4 September 2022 (8 weeks).
const iv076 = op(geeft(3, '04', '2', '2022-07-11', '2022-09-04'));
const jul22 = periode('2022-07-11', '2022-07-31');
const aug22 = maand('2022-08');
const sep22 = periode('2022-09-01', '2022-09-04');

// IV078: a broken week and a broken month, 12 October to 13 December 2021.
const iv078Week = op(geeft(3, '04', '2', '2021-10-12', '2021-12-13'));
const iv078Maand = op(geeft(15, '04', '4', '2021-10-12', '2021-12-13'));
const okt21 = periode('2021-10-12', '2021-10-31');

// IV076 and IV077, output: EUR 300 a week, which counts Sundays.
const euroPerWeek = (van: string, tot: string) => op(geeft(30_000, '83', '2', van, tot, '50A01'));
const totZondag = euroPerWeek('2022-07-11', '2022-09-04');
const totZaterdag = euroPerWeek('2022-07-11', '2022-09-03');
const iv077Output = euroPerWeek('2022-10-11', '2022-12-31');

/** Pieces of output have a tariff; the standard test contracts have none for 50A01. */
const metStuktarief = {
  contracts: contracts({ tarieven: [...STANDAARD.tarieven, tarief('50A01', 'nvt', '82', '250,00', '2020-01-01')] }),
};

/** Used before, in the smallest unit (minutes for hours). */
const al = (volume: number) => ({ gebruik: { volume } });
const alEuro = (cent: number) => ({ gebruik: { volume: cent, bedragCent: cent } });

const inTotaal = op(geeft(36, '04', '6'));
const R1 = uur(12, { ...maand('2026-03'), ...ref('R-1') });
const metR1 = { ...inTotaal, eerder: [toegekend(R1)], ...al(36 * 60) };

// Budgets: EUR 1.000 on category 45; 8 hours of 45A04 cost EUR 566,40.
const duizend = aspecifiek({ budgetCent: 100_000 });
const alUitgegeven = (cent: number) => ({ op: duizend, gebruik: { bedragCent: cent } });
const R2 = uur(8, { ...maand('2026-03'), ...ref('R-2') });

/** Two allocations, and a line on each; 1001 is nearly used up. */
const opTwee = (eerste: number, tweede: number) =>
  oordeel(
    'JW323',
    jw323({
      prestaties: [prestatie(uur(eerste)), prestatie(uur(tweede, { ToewijzingNummer: 1002, ...ref('RN002') }))],
    }),
    {
      feiten: feiten323([geeft(36, '04', '6'), { ...geeft(36, '04', '6'), toewijzingNummer: 1002 }], {
        gebruik: { 1001: { volume: 30 * 60 } },
      }),
    },
  ).bevindingen;

/** Domestic help, allocated as given. */
const hulp = (gegeven: Toewijzing) => ({
  ...op({ ...gegeven, productcategorie: '01', productcode: gegeven.productcode === null ? null : '01A03' }),
  contracts: contracts({
    producten: [...STANDAARD.producten, product('01', '01A03', 'huishoudelijke hulp')],
    tarieven: [...STANDAARD.tarieven, tarief('01A03', 'nvt', '04', '33,00')],
  }),
});

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // GeleverdVolume past binnen het toegewezen volume, voor de duur van de ProductPeriode.
  tabel('TR321', ['323'], [
    goed('IV077: 11 t/m 31-10-2022 is 4 weken x 3 = 12 uur', () => declareer(uurOud(12, okt22), iv077)),
    fout('IV077: 11 t/m 31-10-2022, 13 uur', () => declareer(uurOud(13, okt22), iv077), 'telt 4 weken, dus hoogstens 12 uur. U declareert 13 uur'),
    goed('IV077: november 2022 is 5 weken x 3 = 15 uur', () => declareer(uurOud(15, nov22), iv077)),
    fout('IV077: november 2022, 16 uur', () => declareer(uurOud(16, nov22), iv077), 'telt 5 weken, dus hoogstens 15 uur'),
    goed('IV077: 1 t/m 28-12-2022 is 5 weken x 3 = 15 uur', () => declareer(uurOud(15, dec22), iv077)),
    fout('IV077: 1 t/m 28-12-2022, 16 uur', () => declareer(uurOud(16, dec22), iv077), 'Declareer hooguit 15 uur'),
    goed('IV076: 11 t/m 31-7-2022 is 3 weken x 3 = 9 uur', () => declareer(uurOud(9, jul22), iv076)),
    fout('IV076: 11 t/m 31-7-2022, 10 uur', () => declareer(uurOud(10, jul22), iv076), 'hoogstens 9 uur'),
    goed('IV076: augustus 2022 is 5 weken x 3 = 15 uur', () => declareer(uurOud(15, aug22), iv076)),
    fout('IV076: augustus 2022, 16 uur', () => declareer(uurOud(16, aug22), iv076), 'hoogstens 15 uur'),
    goed('IV076: 1 t/m 4-9-2022 is 1 week x 3 = 3 uur', () => declareer(uurOud(3, sep22), iv076)),
    fout('IV076: 1 t/m 4-9-2022, 4 uur', () => declareer(uurOud(4, sep22), iv076), 'telt 1 week, dus hoogstens 3 uur'),
    goed('juni 2025 raakt 6 weken (22 t/m 27): 18 uur', () => declareer(uurOud(18, maand('2025-06')), op(geeft(3, '04', '2', '2025-01-01', '2025-12-31')))),
    fout('juni 2025 raakt 6 weken: 19 uur', () => declareer(uurOud(19, maand('2025-06')), op(geeft(3, '04', '2', '2025-01-01', '2025-12-31'))), 'telt 6 weken'),
    goed('jaargrens: 29-12-2025 t/m 31-12-2025 is 1 week (week 1 van 2026)', () => declareer(uurOud(3, periode('2025-12-29', '2025-12-31')), op(geeft(3, '04', '2', '2025-12-29')))),
    goed('IV078: gebroken week, 12 t/m 31-10-2021 is 3 weken x 3 = 9 uur', () => declareer(uurOud(9, okt21), iv078Week)),
    fout('IV078: gebroken week, 10 uur', () => declareer(uurOud(10, okt21), iv078Week), 'hoogstens 9 uur'),
    goed('IV078: gebroken maand, 15 uur per maand mag heel', () => declareer(uurOud(15, okt21), iv078Maand)),
    fout('IV078: gebroken maand, 16 uur', () => declareer(uurOud(16, okt21), iv078Maand), 'telt 1 maand, dus hoogstens 15 uur'),
    goed('minuten op uren: 12 uur is 720 minuten', () => declareer(minuten(720, { ...okt22, ProductTarief: 111, ...bedrag(79920) }), iv077)),
    fout('minuten op uren: 721 minuten', () => declareer(minuten(721, { ...okt22, ProductTarief: 111, ...bedrag(80031) }), iv077), 'hoogstens 12 uur. U declareert 721 minuten'),
    goed('minuten op minuten: 90 per week in april 2026 is 5 x 90 = 450', () => declareer(min(450), op(geeft(90, '01', '2')))),
    fout('minuten op minuten: 451', () => declareer(min(451), op(geeft(90, '01', '2'))), 'hoogstens 450 minuten'),
    fout('uren op minuten telt ook: 8 uur is 480 minuten', () => declareer(uur(8), op(geeft(90, '01', '2'))), 'U declareert 8 uur', ['TR341']),
    goed('per dag: 20 minuten x 30 dagen in april 2026 = 600', () => declareer(min(600), op(geeft(20, '01', '1')))),
    fout('per dag: 601 minuten', () => declareer(min(601), op(geeft(20, '01', '1'))), 'telt 30 dagen, dus hoogstens 600 minuten'),
    goed('per dag, zonder einddatum: 2 uur x 30 dagen = 60 uur', () => declareer(uur(60), op(geeft(2, '04', '1', '2026-01-01', null)))),
    fout('per dag, toewijzing t/m 15-4-2026: 31 uur', () => declareer(uur(31, periode('2026-04-01', '2026-04-15')), op(geeft(2, '04', '1', '2026-01-01', '2026-04-15'))), 'telt 15 dagen, dus hoogstens 30 uur'),
    goed('per maand, zonder einddatum: 15 uur', () => declareer(uur(15), op(geeft(15, '04', '4', '2026-01-01', null)))),
    fout('per maand, zonder einddatum: 16 uur', () => declareer(uur(16), op(geeft(15, '04', '4', '2026-01-01', null))), 'hoogstens 15 uur'),
    goed('totaal: 36 uur in een maand', () => declareer(uur(36), inTotaal)),
    fout('totaal: 37 uur in een maand', () => declareer(uur(37), inTotaal), 'Toewijzing 1001 geeft 36 uur in totaal. U declareert 37 uur', ['TR322']),
    ...alleen('wmo', [
      goed('IV077: huishoudelijke hulp (01), 3 uur per week: 6 x 3 = 18 uur in april 2026, dat 5 weken telt', () => declareer(huishoudelijk(18), hulp(geeft(3, '04', '2')))),
      fout('IV077: huishoudelijke hulp, 19 uur', () => declareer(huishoudelijk(19), hulp(geeft(3, '04', '2'))), 'mag 6 weken bevatten (IV077), dus hoogstens 18 uur. U declareert 19 uur'),
      goed('ook in een gebroken maand van 2 weken: 18 uur', () => declareer(huishoudelijk(18, periode('2026-04-01', '2026-04-12')), hulp(geeft(3, '04', '2', '2026-01-01', '2026-04-12')))),
      goed('huishoudelijke hulp op categorie 01 zonder code', () => declareer(huishoudelijk(18), hulp({ ...geeft(3, '04', '2'), productcode: null }))),
      fout('huishoudelijke hulp per maand: geen 6 maal', () => declareer(huishoudelijk(16), hulp(geeft(15, '04', '4'))), 'telt 1 maand, dus hoogstens 15 uur'),
      fout('andere categorie (02): 5 weken x 3 = 15 uur', () => declareer(uur(16), op(geeft(3, '04', '2'))), 'telt 5 weken, dus hoogstens 15 uur'),
    ]),
    goed('dagdelen: 6 per week in april 2026 is 5 x 6 = 30', () => declareer(dagdelen(30), op(geeft(6, '16', '2', '2026-01-01', '2026-12-31', '45A09')))),
    fout('dagdelen: 31', () => declareer(dagdelen(31), op(geeft(6, '16', '2', '2026-01-01', '2026-12-31', '45A09'))), 'U declareert 31 dagdelen'),
    goed('etmalen: 7 per week in april 2026, 30 van de 35', () => declareer(etmalen(30), op(geeft(7, '14', '2', '2026-01-01', '2026-12-31', '43A12')))),
    fout('etmalen: 10 per maand, 11', () => declareer(etmalen(11), op(geeft(10, '14', '4', '2026-01-01', null, '43A12'))), 'hoogstens 10 etmalen'),
    goed('stuks (inspanning): 2 per week in april 2026 is 10', () => declareer(stuksInspanning(10), op(geeft(2, '84', '2', '2026-01-01', '2026-12-31', '41A01')))),
    fout('stuks (inspanning): 11', () => declareer(stuksInspanning(11), op(geeft(2, '84', '2', '2026-01-01', '2026-12-31', '41A01'))), 'telt 5 weken, dus hoogstens 10 stuks'),
    goed('stuks (output): 1 per week in april 2026 telt 4 zondagen', () => declareer(stuksOutput(4), { ...op(geeft(1, '82', '2', '2026-01-01', '2026-12-31', '50A01')), ...metStuktarief })),
    fout('stuks (output): 5', () => declareer(stuksOutput(5), { ...op(geeft(1, '82', '2', '2026-01-01', '2026-12-31', '50A01')), ...metStuktarief }), 'telt 4 zondagen, dus hoogstens 4 stuks'),
    fout('stuks (output): 1 per maand, 2', () => declareer(stuksOutput(2), { ...op(geeft(1, '82', '4', '2026-01-01', null, '50A01')), ...metStuktarief }), 'hoogstens 1 stuk'),
    goed('euro per maand: EUR 200', () => declareer(euros(20_000), op(geeft(20_000, '83', '4', '2026-01-01', null, '50A01')))),
    fout('euro per maand: EUR 200,01', () => declareer(euros(20_001), op(geeft(20_000, '83', '4', '2026-01-01', null, '50A01'))), 'hoogstens EUR 200,00. U declareert EUR 200,01'),
    goed('IV076 output: 11 t/m 31-7-2022 telt 3 zondagen, EUR 900', () => declareer(euros(90_000, jul22), totZondag)),
    fout('IV076 output: 11 t/m 31-7-2022, EUR 900,01', () => declareer(euros(90_001, jul22), totZondag), 'telt 3 zondagen, dus hoogstens EUR 900,00'),
    goed('IV076 output: augustus 2022 telt 4 zondagen, EUR 1.200', () => declareer(euros(120_000, aug22), totZondag)),
    fout('IV076 output: augustus 2022, toewijzing t/m zondag, EUR 1.200,01', () => declareer(euros(120_001, aug22), totZondag), 'telt 4 zondagen'),
    goed('IV076 output: 1 t/m 4-9-2022 telt 1 zondag, EUR 300', () => declareer(euros(30_000, sep22), totZondag)),
    goed('IV076 output: augustus 2022, toewijzing t/m zaterdag 3-9: 4 zondagen + 1, EUR 1.500', () => declareer(euros(150_000, aug22), totZaterdag)),
    fout('IV076 output: augustus 2022, toewijzing t/m zaterdag 3-9, EUR 1.500,01', () => declareer(euros(150_001, aug22), totZaterdag), 'telt 4 zondagen en de gebroken laatste week, dus hoogstens EUR 1.500,00'),
    fout('IV076 output: 1 t/m 3-9-2022 geeft niets meer', () => declareer(euros(1, periode('2022-09-01', '2022-09-03')), totZaterdag), 'Toewijzing 1001 geeft EUR 300,00 per week'),
    goed('IV077 output: 11 t/m 31-10-2022 telt 3 zondagen, EUR 900', () => declareer(euros(90_000, okt22), iv077Output)),
    fout('IV077 output: 11 t/m 31-10-2022, EUR 900,01', () => declareer(euros(90_001, okt22), iv077Output), 'telt 3 zondagen'),
    goed('IV077 output: november 2022 telt 4 zondagen, EUR 1.200', () => declareer(euros(120_000, nov22), iv077Output)),
    goed('IV077 output: december 2022, t/m zaterdag 31-12: 4 zondagen + 1, EUR 1.500', () => declareer(euros(150_000, maand('2022-12')), iv077Output)),
    fout('IV077 output: december 2022, EUR 1.500,01', () => declareer(euros(150_001, maand('2022-12')), iv077Output), 'hoogstens EUR 1.500,00'),
    goed('output zonder zondag: ma 6 t/m vr 10-4-2026 is een week, EUR 300', () => declareer(euros(30_000, periode('2026-04-06', '2026-04-10')), euroPerWeek('2026-04-06', '2026-04-10'))),
    fout('output zonder zondag: ma 6 t/m vr 10-4-2026, EUR 300,01', () => declareer(euros(30_001, periode('2026-04-06', '2026-04-10')), euroPerWeek('2026-04-06', '2026-04-10')), 'hoogstens EUR 300,00', ['TR322']),
    goed('output zonder zondag over de maandgrens, di 31-3 t/m vr 3-4-2026: telt in april', () => declareer(euros(30_000, periode('2026-04-01', '2026-04-03')), euroPerWeek('2026-03-31', '2026-04-03'))),
    fout('output zonder zondag over de maandgrens: telt niet ook in maart', () => declareer(euros(30_000, periode('2026-03-31', '2026-03-31')), euroPerWeek('2026-03-31', '2026-04-03')), 'op 31 maart 2026 valt geen zondag'),
    goed('op een toewijzing zonder omvang (categorie 45)', () => declareer(uur(99), { op: aspecifiek() })),
    goed('credit van meer dan er nu is toegewezen', () => declareer(crediteer(uur(99, ref('R-1'))), { eerder: [toegekend(uur(99, ref('R-1')))] })),
    goed('andere eenheid dan toegewezen: dat is TR341', () => declareer(uur(99), op(geeft(1, '16', '2'))), ['TR341']),
    goed('geheel voor de toewijzing: dat is TR307', () => declareer(uur(99), op(geeft(3, '04', '2', '2026-05-01'))), ['TR307']),
    goed('geheel na de toewijzing: dat is TR308', () => declareer(uur(8), op(geeft(3, '04', '2', '2026-01-01', '2026-03-31'))), ['TR308']),
    goed('10.000 dagdelen op 3 uur per week zijn niet te vergelijken: dat is TR341', () => declareer(uur(10_000, { Eenheid: '16' })), ['TR341']),
  ]),

  // De som van alle prestaties past binnen de omvang over de hele looptijd.
  tabel('TR322', ['323'], [
    ...alleen('wmo', [
      goed('IV077: huishoudelijke hulp over de hele toewijzing telt gewone weken: 1 t/m 28-4-2026 is 5 weken x 3 = 15 uur', () => declareer(huishoudelijk(15, periode('2026-04-01', '2026-04-28')), hulp(geeft(3, '04', '2', '2026-04-01', '2026-04-28')))),
      fout('16 uur past in de periode (18), niet in de toewijzing', () => declareer(huishoudelijk(16, periode('2026-04-01', '2026-04-28')), hulp(geeft(3, '04', '2', '2026-04-01', '2026-04-28'))), 'samen 5 weken, 15 uur'),
    ]),
    goed('IV077: 12 weken x 3 = 36 uur; al 24, nog 12 in oktober', () => declareer(uurOud(12, okt22), { ...iv077, ...al(24 * 60) })),
    fout('IV077: al 25, nog 12', () => declareer(uurOud(12, okt22), { ...iv077, ...al(25 * 60) }), 'samen 12 weken, 36 uur. Toegekend is al 25 uur; deze regel van 12 uur past daar niet meer in (over: 11 uur)'),
    fout('IV077: 12 + 15 + 15 uur past per maand wel, maar is samen 42 uur', () => declareer([uurOud(12, okt22), uurOud(15, nov22), uurOud(15, dec22)], iv077), 'Toegekend is al 27 uur; deze regel van 15 uur'),
    goed('IV077: 12 + 15 + 9 uur is samen 36 uur', () => declareer([uurOud(12, okt22), uurOud(15, nov22), uurOud(9, dec22)], iv077)),
    fout('7-10 t/m 30-12-2025 is 13 weken, 39 uur; al 36, nog 5', () => declareer(uurOud(5, periode('2025-12-01', '2025-12-30')), { ...op(geeft(3, '04', '2', '2025-10-07', '2025-12-30')), ...al(36 * 60) }), 'samen 13 weken, 39 uur. Toegekend is al 36 uur; deze regel van 5 uur past daar niet meer in (over: 3 uur). Declareer hooguit 3 uur'),
    goed('IV076: 8 weken x 3 = 24 uur; al 9 + 12, nog 3', () => declareer(uurOud(3, sep22), { ...iv076, ...al(21 * 60) })),
    fout('IV076: al 22, nog 3', () => declareer(uurOud(3, sep22), { ...iv076, ...al(22 * 60) }), 'over: 2 uur'),
    goed('minuten op uren: al 35 uur en 15 minuten, nog 45 minuten', () => declareer(min(45), { ...inTotaal, ...al(35 * 60 + 15) })),
    fout('minuten op uren: al 35 uur en 16 minuten, nog 45 minuten', () => declareer(min(45), { ...inTotaal, ...al(35 * 60 + 16) }), 'Toegekend is al 35 uur en 16 minuten; deze regel van 45 minuten past daar niet meer in (over: 44 minuten)'),
    fout('er is niets meer over', () => declareer(uur(1), { ...inTotaal, ...al(36 * 60) }), 'er is niets meer over'),
    fout('er is al meer dan toegewezen: de toewijzing is daarna verlaagd', () => declareer(uur(1), { ...inTotaal, ...al(40 * 60) }), 'Toegekend is al 40 uur'),
    goed('per maand t/m 13-12-2021: 3 maanden x 15 = 45 uur; al 30, nog 15', () => declareer(uurOud(15, okt21), { ...iv078Maand, ...al(30 * 60) })),
    fout('per maand: al 31, nog 15', () => declareer(uurOud(15, okt21), { ...iv078Maand, ...al(31 * 60) }), 'samen 3 maanden, 45 uur'),
    goed('per maand zonder einddatum heeft geen totaal', () => declareer(uur(15), { ...op(geeft(15, '04', '4', '2026-01-01', null)), ...al(9999 * 60) })),
    goed('per dag zonder einddatum heeft geen totaal', () => declareer(uur(60), { ...op(geeft(2, '04', '1', '2026-01-01', null)), ...al(9999 * 60) })),
    fout('totaal zonder einddatum heeft er wel een', () => declareer(uur(2), { ...op(geeft(36, '04', '6', '2026-01-01', null)), ...al(35 * 60) }), 'geeft 36 uur in totaal vanaf 1 januari 2026. Toegekend is al 35 uur'),
    fout('per dag, 10 dagen x 2 = 20 uur; al 15, nog 6', () => declareer(uur(6, periode('2026-04-01', '2026-04-10')), { ...op(geeft(2, '04', '1', '2026-04-01', '2026-04-10')), ...al(15 * 60) }), 'samen 10 dagen, 20 uur'),
    goed('euro in totaal: al EUR 800 van EUR 1.000, nog EUR 200', () => declareer(euros(20_000), { ...op(geeft(100_000, '83', '6', '2026-01-01', null, '50A01')), ...alEuro(80_000) })),
    fout('euro in totaal: al EUR 800,01 van EUR 1.000, nog EUR 200', () => declareer(euros(20_000), { ...op(geeft(100_000, '83', '6', '2026-01-01', null, '50A01')), ...alEuro(80_001) }), 'Toegekend is al EUR 800,01; deze regel van EUR 200,00 past daar niet meer in (over: EUR 199,99)'),
    fout('euro per week t/m zaterdag 3-9-2022: 7 zondagen en de gebroken week, EUR 2.400; al EUR 1.500', () => declareer(euros(90_001, aug22), { ...totZaterdag, ...alEuro(150_000) }), 'samen 7 zondagen en de gebroken laatste week, EUR 2.400,00'),
    goed('euro per week: al EUR 1.500, nog EUR 900', () => declareer(euros(90_000, aug22), { ...totZaterdag, ...alEuro(150_000) })),
    fout('stuks (output): 10 in totaal, al 8, nog 3', () => declareer(stuksOutput(3), { ...op(geeft(10, '82', '6', '2026-01-01', null, '50A01')), ...al(8), ...metStuktarief }), 'over: 2 stuks output'),
    fout('etmalen: 20 in totaal, al 15, nog 6', () => declareer(etmalen(6), { ...op(geeft(20, '14', '6', '2026-01-01', null, '43A12')), ...al(15) }), 'over: 5 etmalen'),
    goed('dagdelen: 20 in totaal, al 15, nog 5', () => declareer(dagdelen(5), { ...op(geeft(20, '16', '6', '2026-01-01', null, '45A09')), ...al(15) })),
    goed('twee regels in een bericht: 20 + 16 van 36 uur', () => declareer([uur(20), uur(16, maand('2026-03'))], inTotaal)),
    fout('twee regels in een bericht: 20 + 17 van 36 uur; de tweede past niet', () => declareer([uur(20), uur(17, maand('2026-03'))], inTotaal), 'Toegekend is al 20 uur; deze regel van 17 uur'),
    fout('30 van 36 uur past, 7 uur niet, de 6 uur daarna wel weer', () => declareer([uur(30), uur(7, maand('2026-03')), uur(6, maand('2026-02'))], inTotaal), 'Toegekend is al 30 uur; deze regel van 7 uur past daar niet meer in (over: 6 uur)'),
    goed('alleen het verbruik op de eigen toewijzing telt: 1001 al 30, op 1002 nog 36', () => opTwee(6, 36)),
    fout('1001 al 30, nog 7; 1002 nog 36', () => opTwee(7, 36), 'Toewijzing 1001'),
    fout('R-1 (12 uur) is niet gecrediteerd: 36 van 36 uur is op', () => declareer(uur(1), metR1), 'er is niets meer over'),
    goed('credit van R-1 (12 uur) geeft ruimte voor 12 uur in hetzelfde bericht', () => declareer([crediteer(R1), uur(12, maand('2026-03'))], metR1)),
    goed('de debet staat voorop, de credit wordt eerst verwerkt (OP366)', () => declareer([uur(12, maand('2026-03')), crediteer(R1)], metR1)),
    fout('credit van R-1 (12 uur) geeft geen ruimte voor 13 uur', () => declareer([crediteer(R1), uur(13, maand('2026-03'))], metR1), 'Toegekend is al 24 uur; deze regel van 13 uur past daar niet meer in (over: 12 uur)'),
    fout('een credit die niet klopt, geeft geen ruimte', () => declareer([{ ...crediteer(R1), ProductTarief: 5820 }, uur(1)], metR1), 'er is niets meer over', ['TR323']),
    goed('een credit zelf gebruikt niets', () => declareer(crediteer(R1), metR1)),
    goed('op een toewijzing zonder omvang (categorie 45)', () => declareer(uur(99), { op: aspecifiek(), ...al(9999 * 60) })),
    goed('een verwijderde toewijzing heeft geen omvang meer', () => declareer(uur(1), { op: toewijzing({ redenWijziging: '13' }), ...al(9999 * 60) }), ['TR384']),
    goed('10.000 dagdelen op 3 uur per week zijn niet te vergelijken: dat is TR341', () => declareer(uur(10_000, { Eenheid: '16' })), ['TR341']),
  ]),

  // De som van alle prestaties past binnen het toegewezen budget.
  tabel('TR369', ['323'], [
    goed('EUR 1.000 op categorie 45: 8 uur is EUR 566,40', () => declareer(uur(8), { op: duizend })),
    goed('al EUR 433,60, nog EUR 566,40: precies op', () => declareer(uur(8), alUitgegeven(43_360))),
    fout('al EUR 433,61, nog EUR 566,40', () => declareer(uur(8), alUitgegeven(43_361)), 'Daarvan is EUR 433,61 al toegekend; deze regel van EUR 566,40 past niet in de resterende EUR 566,39'),
    fout('een regel van EUR 1.062 op een budget van EUR 1.000', () => declareer(uur(15), { op: duizend }), 'heeft een budget van EUR 1.000,00 '),
    fout('het budget is op', () => declareer(uur(1), alUitgegeven(100_000)), 'Daarvan is EUR 1.000,00 al toegekend'),
    goed('minuten: 848 x EUR 70,80 / 60 is EUR 1.000,64; budget EUR 1.000,64', () => declareer(min(848), { op: aspecifiek({ budgetCent: 100_064 }) })),
    fout('minuten: budget EUR 1.000,63', () => declareer(min(848), { op: aspecifiek({ budgetCent: 100_063 }) }), 'EUR 1.000,64'),
    goed('generiek, EUR 1.500: 8 uur (EUR 566,40) en 5 etmalen (EUR 900)', () => declareer([uur(8), etmalen(5)], { op: generiek(150_000) })),
    fout('generiek, EUR 1.400: 8 uur (EUR 566,40) en 5 etmalen (EUR 900)', () => declareer([uur(8), etmalen(5)], { op: generiek(140_000) }), 'Daarvan is EUR 566,40 al toegekend; deze regel van EUR 900,00'),
    fout('het bedrag telt, niet het volume: 1 etmaal van EUR 180 op EUR 100', () => declareer(etmalen(1), { op: generiek(10_000) }), 'EUR 180,00'),
    fout('5 etmalen (EUR 900) passen niet, de 8 uur (EUR 566,40) daarna nog wel', () => declareer([etmalen(5), uur(8)], { op: generiek(60_000) }), 'deze regel van EUR 900,00'),
    fout('euro: EUR 200 op een budget van EUR 199,99', () => declareer(euros(20_000), { op: generiek(19_999) }), 'EUR 199,99'),
    goed('zonder budget (categorie 45)', () => declareer(uur(99), { op: aspecifiek(), gebruik: { bedragCent: 99_999_999 } })),
    goed('credit van R-2 (EUR 566,40) en een nieuwe debet van EUR 566,40', () => declareer([crediteer(R2), uur(8, maand('2026-03'))], { ...alUitgegeven(100_000), eerder: [toegekend(R2)] })),
    fout('credit van R-2 (EUR 566,40) en een nieuwe debet van EUR 637,20', () => declareer([crediteer(R2), uur(9, maand('2026-03'))], { ...alUitgegeven(100_000), eerder: [toegekend(R2)] }), 'in de resterende EUR 566,40'),
    goed('een credit zelf, terwijl het budget is overschreden', () => declareer(crediteer(R2), { ...alUitgegeven(120_000), eerder: [toegekend(R2)] })),
    goed('een verwijderde toewijzing heeft geen budget meer', () => declareer(uur(8), { op: aspecifiek({ budgetCent: 1, redenWijziging: '13' }) }), ['TR384']),
  ]),
];
