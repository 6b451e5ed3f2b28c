/**
 * The worked examples of IV076, IV077 and IV078. Where the official text of 2022 is at hand it is taken; the examples
 * re-dated to 2025 and 2026 stand beside it with the sum their dates really give.
 */
import { describe, expect, it } from 'vitest';
import type { LDT_Eenheid, LDT_Frequentie } from '../../src/standard/generated/berichten.js';
import { maximumInPeriode, maximumTotaal, type Toekenning } from '../../src/standard/volume.js';

const toekenning = (
  van: string,
  tot: string | null,
  volume: number,
  eenheid: LDT_Eenheid,
  frequentie: LDT_Frequentie,
): Toekenning => ({
  ingangsdatum: van,
  einddatum: tot,
  volume,
  eenheid,
  frequentie,
});

const uurPerWeek = (van: string, tot: string, uren = 3) => toekenning(van, tot, uren, '04', '2');
const euroPerWeek = (van: string, tot: string) => toekenning(van, tot, 30000, '83', '2');

describe('maximum per ProductPeriode (TR321)', () => {
  it.each<[string, Toekenning, string, string, number]>([
    ['IV076 officieel: juli', uurPerWeek('2022-07-11', '2022-09-04'), '2022-07-11', '2022-07-31', 9],
    ['IV076 officieel: augustus', uurPerWeek('2022-07-11', '2022-09-04'), '2022-08-01', '2022-08-31', 15],
    ['IV076 officieel: september', uurPerWeek('2022-07-11', '2022-09-04'), '2022-09-01', '2022-09-04', 3],
    ['IV076 2025: juli, vier weken', uurPerWeek('2025-07-07', '2025-09-07'), '2025-07-07', '2025-07-31', 12],
    ['IV076 2025: augustus', uurPerWeek('2025-07-07', '2025-09-07'), '2025-08-01', '2025-08-31', 15],
    ['IV076 2025: september', uurPerWeek('2025-07-07', '2025-09-07'), '2025-09-01', '2025-09-07', 3],
    ['IV077 officieel: oktober', uurPerWeek('2022-10-11', '2022-12-28'), '2022-10-11', '2022-10-31', 12],
    ['IV077 officieel: november', uurPerWeek('2022-10-11', '2022-12-28'), '2022-11-01', '2022-11-30', 15],
    ['IV077 officieel: december', uurPerWeek('2022-10-11', '2022-12-28'), '2022-12-01', '2022-12-28', 15],
    ['IV077 2025: oktober', uurPerWeek('2025-10-07', '2025-12-30'), '2025-10-07', '2025-10-31', 12],
    ['IV077 2025: november', uurPerWeek('2025-10-07', '2025-12-30'), '2025-11-01', '2025-11-30', 15],
    ['IV077 2025: december', uurPerWeek('2025-10-07', '2025-12-30'), '2025-12-01', '2025-12-30', 15],
    ['IV078 officieel: gebroken week', uurPerWeek('2021-10-12', '2021-12-13'), '2021-10-12', '2021-10-31', 9],
    [
      'IV078 2026: 12 tot en met 30 november raakt vier weken',
      uurPerWeek('2026-11-12', '2026-12-13'),
      '2026-11-12',
      '2026-11-30',
      12,
    ],
    [
      'IV078 officieel: gebroken maand',
      toekenning('2021-10-12', '2021-12-13', 15, '04', '4'),
      '2021-10-12',
      '2021-10-31',
      15,
    ],
    [
      'IV078 2026: gebroken maand',
      toekenning('2026-10-14', '2026-12-13', 15, '04', '4'),
      '2026-10-14',
      '2026-10-31',
      15,
    ],
    ['IV076 output 1: juli', euroPerWeek('2022-07-11', '2022-09-04'), '2022-07-11', '2022-07-31', 90000],
    ['IV076 output 1: augustus', euroPerWeek('2022-07-11', '2022-09-04'), '2022-08-01', '2022-08-31', 120000],
    ['IV076 output 1: september', euroPerWeek('2022-07-11', '2022-09-04'), '2022-09-01', '2022-09-04', 30000],
    [
      'IV076 output 2: augustus en de gebroken week',
      euroPerWeek('2022-07-11', '2022-09-03'),
      '2022-08-01',
      '2022-08-31',
      150000,
    ],
    ['IV076 output 2: september niets meer', euroPerWeek('2022-07-11', '2022-09-03'), '2022-09-01', '2022-09-03', 0],
    [
      'IV076 output 2025: augustus zes keer',
      euroPerWeek('2025-07-07', '2025-09-06'),
      '2025-08-01',
      '2025-08-31',
      180000,
    ],
    ['IV077 output: oktober', euroPerWeek('2022-10-11', '2022-12-31'), '2022-10-11', '2022-10-31', 90000],
    ['IV077 output: november', euroPerWeek('2022-10-11', '2022-12-31'), '2022-11-01', '2022-11-30', 120000],
    ['IV077 output: december', euroPerWeek('2022-10-11', '2022-12-31'), '2022-12-01', '2022-12-31', 150000],
    [
      'output zonder zondag: een week waar hij eindigt',
      euroPerWeek('2026-04-06', '2026-04-10'),
      '2026-04-06',
      '2026-04-10',
      30000,
    ],
    ['per dag', toekenning('2026-02-10', '2026-03-05', 2, '01', '1'), '2026-02-10', '2026-02-28', 38],
    [
      'totaal: het geheel past in een maand',
      toekenning('2026-02-10', '2026-12-31', 40, '04', '6'),
      '2026-03-01',
      '2026-03-31',
      40,
    ],
    ['buiten de toewijzing', uurPerWeek('2026-02-10', '2026-02-20'), '2026-03-01', '2026-03-31', 0],
  ])('%s', (_naam, toewijzing, begin, eind, verwacht) => {
    expect(maximumInPeriode(toewijzing, { begin, eind }).volume).toBe(verwacht);
  });
});

describe('maximum over the allocation (TR322)', () => {
  it.each<[string, Toekenning, number | null]>([
    ['IV076 officieel: 8 weken', uurPerWeek('2022-07-11', '2022-09-04'), 24],
    ['IV076 2025: 9 weken', uurPerWeek('2025-07-07', '2025-09-07'), 27],
    ['IV077 officieel: 12 weken', uurPerWeek('2022-10-11', '2022-12-28'), 36],
    ['IV077 2025: 13 weken', uurPerWeek('2025-10-07', '2025-12-30'), 39],
    ['output per week, eindigt op zondag', euroPerWeek('2022-07-11', '2022-09-04'), 240000],
    ['output per week, gebroken laatste week', euroPerWeek('2022-07-11', '2022-09-03'), 240000],
    ['per maand: drie aangeraakte maanden', toekenning('2021-10-12', '2021-12-13', 15, '04', '4'), 45],
    ['per maand zonder einde', toekenning('2021-10-12', null, 15, '04', '4'), null],
    ['totaal zonder einde', toekenning('2021-10-12', null, 80, '04', '6'), 80],
    ['per dag', toekenning('2026-01-01', '2026-01-10', 30, '01', '1'), 300],
  ])('%s', (_naam, toewijzing, verwacht) => {
    expect(maximumTotaal(toewijzing)?.volume ?? null).toBe(verwacht);
  });

  it('the periods of an allocation never hold less than the whole', () => {
    const toewijzing = uurPerWeek('2022-10-11', '2022-12-28');
    const perPeriode = [
      ['2022-10-11', '2022-10-31'],
      ['2022-11-01', '2022-11-30'],
      ['2022-12-01', '2022-12-28'],
    ].map(([begin, eind]) => maximumInPeriode(toewijzing, { begin: begin as string, eind: eind as string }).volume);
    expect(perPeriode.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(
      maximumTotaal(toewijzing)?.volume ?? 0,
    );
  });
});
