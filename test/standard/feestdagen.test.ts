/** The calendar of working days held against published dates, which were not computed by us. */
import { describe, expect, it } from 'vitest';
import { isZondag } from '../../src/standard/calendar.js';
import { feestdagen, isWerkdag, pasen, plusWerkdagen } from '../../src/standard/feestdagen.js';

describe('Easter Sunday', () => {
  it.each([
    ['1818-03-22', 'the earliest there is'],
    ['1943-04-25', 'the latest there is'],
    ['1954-04-18', 'with the correction for an epact of 24'],
    ['1981-04-19', 'with the correction for an epact of 25'],
    ['2000-04-23', 'a century that has a leap day'],
    ['2008-03-23', 'early'],
    ['2019-04-21', 'not the astronomical one'],
    ['2024-03-31', ''],
    ['2025-04-20', ''],
    ['2026-04-05', ''],
    ['2027-03-28', ''],
    ['2038-04-25', 'the latest there is, again'],
    ['2100-03-28', 'a century without a leap day'],
  ])('%s %s', (dag) => {
    expect(pasen(Number(dag.slice(0, 4)))).toBe(dag);
  });

  it('is a Sunday between 22 March and 25 April, always', () => {
    for (let jaar = 1583; jaar <= 4099; jaar++) {
      const dag = pasen(jaar);
      expect(isZondag(dag), dag).toBe(true);
      expect(dag.slice(5) >= '03-22' && dag.slice(5) <= '04-25', dag).toBe(true);
    }
  });
});

describe('the public holidays', () => {
  it('of 2026 are these', () => {
    expect([...feestdagen(2026)]).toEqual([
      ['2026-01-01', 'nieuwjaarsdag'],
      ['2026-04-03', 'Goede Vrijdag'],
      ['2026-04-06', 'tweede paasdag'],
      ['2026-04-27', 'Koningsdag'],
      ['2026-05-05', 'Bevrijdingsdag'],
      ['2026-05-14', 'Hemelvaartsdag'],
      ['2026-05-25', 'tweede pinksterdag'],
      ['2026-12-25', 'eerste kerstdag'],
      ['2026-12-26', 'tweede kerstdag'],
    ]);
  });

  it.each([
    ['2013-04-30', 'Koninginnedag for the last time'],
    ['2014-04-26', 'Koningsdag for the first time, and not on a Sunday'],
    ['2025-04-26', 'Koningsdag not on a Sunday'],
    ['2024-05-09', 'Hemelvaartsdag'],
    ['2024-05-20', 'tweede pinksterdag'],
    ['2008-05-01', 'Hemelvaartsdag at its earliest'],
  ])('hold %s (%s)', (dag) => {
    expect(feestdagen(Number(dag.slice(0, 4))).has(dag)).toBe(true);
  });

  it('hold no 27 April that is a Sunday, and no 30 April since 2014', () => {
    expect(feestdagen(2025).has('2025-04-27')).toBe(false);
    expect(feestdagen(2026).has('2026-04-30')).toBe(false);
  });
});

describe('a working day', () => {
  it.each([
    ['2026-06-05', true, 'Friday'],
    ['2026-06-06', false, 'Saturday'],
    ['2026-06-07', false, 'Sunday'],
    ['2026-06-08', true, 'Monday'],
    ['2026-05-05', false, 'Bevrijdingsdag, a Tuesday'],
    ['2026-05-15', true, 'the Friday after Hemelvaartsdag'],
    ['2026-12-31', true, 'oudejaarsdag'],
  ])('%s: %s (%s)', (dag, werkdag) => {
    expect(isWerkdag(dag)).toBe(werkdag);
  });
});

describe('five working days after', () => {
  it.each([
    ['2026-06-01', '2026-06-08', 'Monday to Monday'],
    ['2026-06-05', '2026-06-12', 'Friday to Friday'],
    ['2026-06-06', '2026-06-12', 'Saturday: the term begins on Monday'],
    ['2025-12-23', '2026-01-02', 'over Christmas and New Year'],
    ['2026-04-02', '2026-04-13', 'over Easter, from Maundy Thursday'],
    ['2026-04-24', '2026-05-04', 'over Koningsdag'],
    ['2026-05-04', '2026-05-12', 'over Bevrijdingsdag'],
    ['2026-05-13', '2026-05-21', 'over Hemelvaartsdag'],
    ['2028-02-28', '2028-03-06', 'over a leap day'],
  ])('%s is %s (%s)', (dag, laatste) => {
    expect(plusWerkdagen(dag, 5)).toBe(laatste);
  });

  it('no working days later is the day itself', () => {
    expect(plusWerkdagen('2026-06-06', 0)).toBe('2026-06-06');
  });
});
