import { describe, expect, it } from 'vitest';
import {
  aantalWeken,
  aantalZondagen,
  dagnummer,
  datumVan,
  isDatum,
  isZondag,
  laatsteDagVanMaand,
  plusJaren,
} from '../../src/standard/calendar.js';

describe('calendar', () => {
  it('counts days as the platform calendar does, 1800 to 2200', () => {
    for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2200, 0, 1); time += 86_400_000 * 13) {
      const datum = new Date(time).toISOString().slice(0, 10);
      expect(dagnummer(datum)).toBe(time / 86_400_000);
      expect(datumVan(dagnummer(datum))).toBe(datum);
      expect(isZondag(datum)).toBe(new Date(time).getUTCDay() === 0);
    }
  });

  it.each([
    ['2025-10-07', '2025-12-30', 13, 'IV077: week 41 t/m 52 en week 1'],
    ['2022-10-11', '2022-12-28', 12, 'IV077 (officieel): week 41 t/m 52'],
    ['2020-12-28', '2021-01-03', 1, 'week 53 over de jaargrens'],
    ['2026-05-01', '2026-05-31', 5, 'vrijdag tot en met zondag'],
    ['2026-02-01', '2026-02-28', 5, 'begint op zondag'],
    ['2021-05-01', '2021-05-31', 6, 'zes weken in een maand'],
    ['2026-05-02', '2026-05-01', 0, 'lege periode'],
  ])('%s t/m %s raakt %d weken (%s)', (begin, eind, weken) => {
    expect(aantalWeken({ begin, eind })).toBe(weken);
  });

  it.each([
    ['2022-10-11', '2022-10-31', 3],
    ['2022-11-01', '2022-11-30', 4],
    ['2025-08-01', '2025-08-31', 5],
    ['2026-03-01', '2026-03-01', 1],
    ['2026-03-02', '2026-03-07', 0],
  ])('%s t/m %s telt %d zondagen', (begin, eind, zondagen) => {
    expect(aantalZondagen({ begin, eind })).toBe(zondagen);
  });

  it.each([
    ['2024-02-01', '2024-02-29'],
    ['2100-02-10', '2100-02-28'],
    ['2026-04-30', '2026-04-30'],
    ['2026-12-01', '2026-12-31'],
  ])('de laatste dag van de maand van %s is %s', (datum, laatste) => {
    expect(laatsteDagVanMaand(datum)).toBe(laatste);
  });

  it('knows leap days and real dates', () => {
    expect(plusJaren('2024-02-29', -5)).toBe('2019-02-28');
    expect(plusJaren('2024-02-29', -4)).toBe('2020-02-29');
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', 'x'].filter(isDatum)).toEqual([]);
    expect(isDatum('2024-02-29')).toBe(true);
  });
});
