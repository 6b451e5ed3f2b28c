/** Levels 3 and 4: every rule against its own table, and every explanation against what we promise of them. */
import { describe, expect, it } from 'vitest';
import { alleRules } from '../../src/rules/index.js';
import { nummerVan } from '../../src/standard/bericht.js';
import { groepeer } from '../../src/standard/group.js';
import { runTabel } from '../support/table.js';
import { inWet } from '../support/wet.js';
import { tabellen as contract } from './keten/contract.tabel.js';
import { tabellen as declaratie } from './keten/declaratie.tabel.js';
import { tabellen as declaratieAntwoord } from './keten/declaratieAntwoord.tabel.js';
import { tabellen as header } from './keten/header.tabel.js';
import { tabellen as prestatie } from './keten/prestatie.tabel.js';
import { tabellen as product } from './keten/product.tabel.js';
import { tabellen as regie } from './keten/regie.tabel.js';
import { tabellen as toewijzing } from './keten/toewijzing.tabel.js';
import { tabellen as verzoek } from './keten/verzoek.tabel.js';
import { tabellen as verzoekAntwoord } from './keten/verzoekAntwoord.tabel.js';
import { tabellen as volume } from './keten/volume.tabel.js';

const alle = [
  ...header,
  ...toewijzing,
  ...product,
  ...regie,
  ...declaratie,
  ...prestatie,
  ...volume,
  ...contract,
  ...verzoek,
  ...verzoekAntwoord,
  ...declaratieAntwoord,
];

for (const tabel of alle) runTabel(tabel);

describe('every explanation', () => {
  it.each(alle.map((tabel) => [tabel.code, tabel] as const))(
    'of %s has at most three whole sentences',
    (code, tabel) => {
      const uitleg = tabel.rijen
        .filter((rij) => rij.fout)
        .flatMap((rij) => inWet(rij.wet ?? 'jw', rij.bevindingen))
        .filter(({ regel }) => regel === code)
        .map((bevinding) => bevinding.uitleg);
      for (const tekst of uitleg) {
        expect(tekst).toMatch(/^[A-Z0-9].*\.$/i);
        expect(tekst).not.toMatch(/ {2}| [.,;:]|\.\.|\(\)/);
        expect(tekst.split(/(?<=[.?])\s+(?=[A-Z0-9])/).length, tekst).toBeLessThanOrEqual(3);
      }
    },
  );
});

describe('every rule across messages', () => {
  const perCode = groepeer(
    alleRules.filter(({ bron }) => bron.startsWith('src/rules/keten/')),
    ({ rule }) => rule.code,
  );

  it.each([...perCode])('%s has rows that pass and rows that fail, on each message', (code, rules) => {
    const tabellen = alle.filter((tabel) => tabel.code === code);
    const bound = new Set(rules.flatMap(({ rule }) => rule.on.map(nummerVan)));
    expect([...new Set(tabellen.flatMap(({ berichten }) => berichten))].sort()).toEqual([...bound].sort());
    for (const { rijen } of tabellen) expect(new Set(rijen.map(({ fout }) => fout)).size).toBe(2);
  });
});
