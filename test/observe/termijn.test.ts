/** When an answer is due, over weekends and public holidays. */
import { describe, expect, it } from 'vitest';
import { leesMeetAdres } from '../../src/observe/meetserver.js';
import { termijnen } from '../../src/observe/termijn.js';

describe('drie werkdagen na ontvangst', () => {
  it.each([
    // A Tuesday: due on Friday.
    ['2026-06-02', '2026-06-04', 'later'],
    ['2026-06-02', '2026-06-05', 'vandaag'],
    ['2026-06-02', '2026-06-06', 'verlopen'],
    // A Friday: due on Wednesday.
    ['2026-06-05', '2026-06-09', 'later'],
    ['2026-06-05', '2026-06-10', 'vandaag'],
    ['2026-06-05', '2026-06-11', 'verlopen'],
    // The Thursday before Easter: Good Friday and Easter Monday do not count.
    ['2026-04-02', '2026-04-09', 'vandaag'],
    // Christmas on Friday and Saturday; New Year's Day on Friday.
    ['2026-12-24', '2026-12-30', 'vandaag'],
    ['2026-12-30', '2027-01-05', 'vandaag'],
    // 27 April is a Sunday in 2025: King's Day is the Saturday, and the Monday counts.
    ['2025-04-25', '2025-04-30', 'vandaag'],
    // Ascension Day on Thursday 14 May.
    ['2026-05-12', '2026-05-18', 'vandaag'],
  ])('ontvangen op %s is op %s %s', (dag, vandaag, verwacht) => {
    const telling = termijnen([{ dag, aantal: 3 }], vandaag);
    expect(telling).toEqual({ verlopen: 0, vandaag: 0, later: 0, [verwacht]: 3 });
  });
});

describe('waar de meetpoort luistert', () => {
  it.each([
    ['9464', { host: '127.0.0.1', port: 9464 }],
    ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
    ['[::]:1', { host: '::', port: 1 }],
    ['localhost:0', { host: 'localhost', port: 0 }],
    ['', undefined],
    ['x', undefined],
    [':1', undefined],
    ['65536', undefined],
    ['1.2', undefined],
    ['http://x:1', undefined],
  ])('%s', (text, adres) => {
    expect(leesMeetAdres(text)).toEqual(adres);
  });
});
