/** Every signal against its own table, in both laws, and every explanation against what we promise of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { afspraken } from '../../src/rules/afspraken/index.js';
import { alleSignalen } from '../../src/rules/signalen/index.js';
import { nummerVan } from '../../src/standard/bericht.js';
import { runTabel } from '../support/table.js';
import { inWet } from '../support/wet.js';
import { tabellen as commentaar } from './signalen/commentaar.tabel.js';
import { tabellen as contract } from './signalen/contract.tabel.js';
import { tabellen as declaratie } from './signalen/declaratie.tabel.js';
import { tabellen as pakket } from './signalen/pakket.tabel.js';
import { tabellen as regie } from './signalen/regie.tabel.js';
import { tabellen as verzoek } from './signalen/verzoek.tabel.js';
import { tabellen as wijziging } from './signalen/wijziging.tabel.js';

const tabellen = [...wijziging, ...pakket, ...contract, ...regie, ...declaratie, ...verzoek, ...commentaar];

for (const tabel of tabellen) runTabel(tabel);

describe('every signal', () => {
  const codes = alleSignalen.map(({ signaal }) => signaal.code);

  it('stands in the registry once', () => {
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it.each(alleSignalen.map((each) => [each.signaal.code, each] as const))(
    '%s has a table with rows that stand out and rows that do not, on each of its messages',
    (code, { signaal }) => {
      const eigen = tabellen.filter((tabel) => tabel.code === code);
      expect(new Set(eigen.flatMap(({ rijen }) => rijen.map(({ fout }) => fout)))).toEqual(new Set([false, true]));
      expect([...new Set(eigen.flatMap(({ berichten }) => berichten))].sort()).toEqual(
        [...new Set(signaal.on.map(nummerVan))].sort(),
      );
    },
  );

  it.each(alleSignalen.map((each) => [each.signaal.code, each] as const))(
    '%s is an agreement that says it is applied there',
    (code, { signaal, bron }) => {
      const afspraak = afspraken.get(code);
      expect(afspraak?.staat).toBe('rule');
      expect(afspraak?.waar).toContain(bron);
      expect(afspraak?.signaal).toBeUndefined();
      expect(readFileSync(new URL(`../../${bron}`, import.meta.url), 'utf8')).toContain(`'${code}'`);
      expect(signaal.title).toMatch(/^[A-Z][^\n]{14,119}[^.\s]$/);
      const wetten = new Set(signaal.on.map((type) => (type.startsWith('JW') ? 'jw' : 'wmo')));
      expect([...wetten].sort()).toEqual(afspraak?.wet ? [afspraak.wet] : ['jw', 'wmo']);
    },
  );

  it('is not named by an agreement whose signal is still to be made', () => {
    const open = [...afspraken.values()].filter(
      ({ signaal, waar }) => signaal && waar?.some((each) => each.startsWith('src/rules/signalen/')),
    );
    expect(open.map(({ code }) => code)).toEqual([]);
  });
});

describe('every explanation', () => {
  it.each(tabellen.map((tabel) => [tabel.code, tabel] as const))(
    'of %s has two or three whole sentences: what stands there, what was agreed, what one could do',
    (code, tabel) => {
      const uitleg = tabel.rijen
        .filter((rij) => rij.fout)
        .flatMap((rij) => inWet(rij.wet ?? 'jw', rij.bevindingen))
        .filter(({ regel }) => regel === code)
        .map((signaal) => signaal.uitleg);
      for (const tekst of uitleg) {
        expect(tekst).toMatch(/^[A-Z0-9].*\.$/i);
        expect(tekst).not.toMatch(/ {2}| [.,;:]|\.\.|\(\)|[^\x20-\x7e]/);
        const zinnen = tekst.split(/(?<=[.?])\s+(?=[A-Z0-9])/).length;
        expect(zinnen, tekst).toBeLessThanOrEqual(3);
        expect(zinnen, tekst).toBeGreaterThanOrEqual(2);
        // It refuses nothing, so it does not speak as a refusal does.
        expect(tekst).not.toMatch(/is afgewezen|wordt niet aangenomen|met een nieuwe Identificatie/);
      }
    },
  );
});
