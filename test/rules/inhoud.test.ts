/** Level 2: every rule against its own table, and the builders' default messages against all of them. */
import { describe, expect, it } from 'vitest';
import { inhoud } from '../../src/rules/index.js';
import { nummerVan } from '../../src/standard/bericht.js';
import { runTabel } from '../support/table.js';
import { tabellen as antwoord } from './inhoud/antwoord.tabel.js';
import { in301, in305, in307, in315, in317, in319, in323, in325 } from './inhoud/berichten.js';
import { tabellen as client } from './inhoud/client.tabel.js';
import { tabellen as datums } from './inhoud/datums.tabel.js';
import { tabellen as declaratie } from './inhoud/declaratie.tabel.js';
import { tabellen as product } from './inhoud/product.tabel.js';
import { tabellen as sleutels } from './inhoud/sleutels.tabel.js';
import { tabellen as stapeling } from './inhoud/stapeling.tabel.js';
import { tabellen as toewijzing } from './inhoud/toewijzing.tabel.js';
import { tabellen as verzoek } from './inhoud/verzoek.tabel.js';

const tabellen = [
  ...datums,
  ...client,
  ...product,
  ...toewijzing,
  ...stapeling,
  ...verzoek,
  ...sleutels,
  ...declaratie,
  ...antwoord,
];

for (const tabel of tabellen) runTabel(tabel);

describe('the tables together', () => {
  it('hold each rule once, for the messages it is bound to', () => {
    const bound = inhoud.map(({ code, on }) => `${code} ${[...new Set(on.map(nummerVan))].sort().join(' ')}`);
    expect(tabellen.map(({ code, berichten }) => `${code} ${[...berichten].sort().join(' ')}`).sort()).toEqual(
      bound.sort(),
    );
  });

  it.each(tabellen.map((tabel) => [tabel.code, tabel] as const))(
    '%s has rows that pass and rows that fail',
    (_, each) => {
      expect(new Set(each.rijen.map(({ fout }) => fout))).toEqual(new Set([false, true]));
    },
  );
});

describe('a sound message', () => {
  it.each([
    ['JW301', in301()],
    ['JW305', in305()],
    ['JW307', in307()],
    ['JW315', in315()],
    ['JW317', in317()],
    ['JW319', in319()],
    ['JW323', in323()],
    ['JW325', in325()],
  ])('%s as the builder makes it gives no findings', (_type, bevindingen) => {
    expect(bevindingen()).toEqual([]);
  });
});
