import { describe, expect, it } from 'vitest';
import { isTestBsn, kandidaten, maskeer } from '../../src/rules/maskeer.js';

const isBsn = (cijfers: string) => cijfers === '999900006' || cijfers === '999900018';

describe('a Bsn is masked', () => {
  it.each([
    ['op zichzelf', '999900006', '*********'],
    ['in een referentie', 'R999900006-04', 'R*********-04'],
    ['in een langere reeks cijfers', '2026999900006', '2026*********'],
    ['met punten', 'client 999.900.006', 'client *********'],
    ['met spaties', '999 900 006 en 999900018', '********* en *********'],
    ['twee achter elkaar', '999900006999900018', '******************'],
    ['een ander getal van negen cijfers niet', 'RN 123456782', 'RN 123456782'],
    ['een datum en een bedrag niet', '2026-04-01, EUR 1.234,50', '2026-04-01, EUR 1.234,50'],
  ])('%s', (_naam, tekst, verwacht) => {
    expect(maskeer(tekst, isBsn)).toBe(verwacht);
  });

  it('at any depth, also as a number', () => {
    const waarden = { ingediend: { nummer: 999900006, lijst: ['x999900018', 7, null] } };
    expect(maskeer(waarden, isBsn)).toEqual({ ingediend: { nummer: '*********', lijst: ['x*********', 7, null] } });
  });

  it('only what passes the elfproef is asked about', () => {
    expect([...kandidaten({ a: 'RN999900006', b: ['123456780'], c: 111222333 })]).toEqual(['999900006', '111222333']);
    expect([isTestBsn('999900006'), isTestBsn('999900007'), isTestBsn('123456782')]).toEqual([true, false, false]);
  });
});
