/** Level 1: every rule that the schema enforces, shown at its border, on an element that it was published for. */
import { describe, expect, it } from 'vitest';
import { vindplaatsen } from '../../src/rules/handboek/vindplaatsen.js';
import type { Bevinding } from '../../src/rules/rule.js';
import { xsdRules } from '../../src/rules/xsd.js';
import { inWet, WETTEN } from '../support/wet.js';
import { tabellen } from './vorm/xsd.tabel.js';

const rijen = tabellen.flatMap(({ code, rijen: each }) =>
  each.map((rij) => [`${code} ${rij.naam}`, code, rij] as const),
);

describe.each(WETTEN)('in %s', (wet) => {
  it.each(rijen)('%s', (_naam, code, rij) => {
    const gevonden = inWet(wet, rij.bevindingen) as readonly Bevinding[];
    expect(gevonden.map(({ regel, controleniveau }) => `${regel} ${controleniveau}`)).toEqual(
      rij.fout ? ['XSD 1'] : [],
    );
    for (const { uitleg, waarden } of gevonden) {
      expect(uitleg).toMatch(/^Regel \d+, kolom \d+: [A-Z].*\.$/);
      expect(uitleg).not.toMatch(/undefined|\bnull\b|NaN|99990/);
      const element = String(waarden.element);
      expect(element).toBe(rij.uitleg);
      expect(vindplaatsen(code).map((each) => each.element.split('.').at(-1))).toContain(element);
    }
  });
});

describe('the tables together', () => {
  it('hold every rule of the schema once', () => {
    expect(tabellen.map(({ code }) => code).sort()).toEqual(
      xsdRules()
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('hold for each a value that passes and one that does not', () => {
    for (const { code, rijen: each } of tabellen) expect(new Set(each.map(({ fout }) => fout)).size, code).toBe(2);
  });
});
