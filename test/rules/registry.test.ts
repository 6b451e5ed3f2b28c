/**
 * The registry held against the published rules: nothing missing, nothing under another code, level or class, and no
 * rule without a table of passing and failing rows.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogus } from '../../src/rules/catalogue.js';
import { alleRules } from '../../src/rules/index.js';
import type { Tabel } from '../support/table.js';

const BERICHTEN = ['JW', 'WMO'].flatMap((wet) => ['301', '305', '307', '323'].map((nummer) => `${wet}${nummer}`));
const NIVEAUS: Record<string, number> = { element: 1, 'bericht-inhoud': 2, berichtoverstijgend: 3, 'externe-bron': 4 };

/** Listed by the source for both laws, but part of iJw only, as the official XSLT of iWmo has it. */
const NIET_VAN_TOEPASSING = new Set(['CS318 WMO301']);

interface Gepubliceerd {
  code: string;
  soort: string;
  niveau: string;
  retourcode: string | null;
  berichten: string[];
  toepassing: Record<string, string[]>;
}

const bron = new URL('../../../shared/standard/regels.json', import.meta.url);
const gepubliceerd: Gepubliceerd[] = existsSync(bron) ? JSON.parse(readFileSync(bron, 'utf8')) : [];
const verplicht = gepubliceerd.filter(
  ({ soort, berichten }) =>
    ['technische-regel', 'conditie', 'constraint', 'restrictie'].includes(soort) &&
    berichten.some((each) => BERICHTEN.includes(each)),
);

const tabellen: Tabel[] = [];
for (const folder of ['inhoud', 'keten']) {
  for (const file of readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((name) =>
    name.endsWith('.tabel.ts'),
  )) {
    tabellen.push(...((await import(`./${folder}/${file}`)) as { tabellen: Tabel[] }).tabellen);
  }
}

const perCode = new Map(catalogus().map((regel) => [regel.code, regel]));

describe.skipIf(verplicht.length === 0)('every published rule for 301, 305, 307 and 323', () => {
  it.each(verplicht.map((regel) => [regel.code, regel] as const))(
    '%s is in the catalogue as published',
    (code, regel) => {
      const eigen = perCode.get(code);
      expect(eigen, `${code} is missing`).toBeDefined();
      expect(eigen?.controleniveau).toBe(NIVEAUS[regel.niveau]);
      expect(eigen?.retourcode ?? null).toBe(regel.retourcode);
      for (const bericht of regel.berichten.filter(
        (each) => BERICHTEN.includes(each) && !NIET_VAN_TOEPASSING.has(`${code} ${each}`),
      ))
        expect(eigen?.berichten).toContain(bericht);
    },
  );

  it('no rule stands in the catalogue that was not published', () => {
    const bekend = new Set(gepubliceerd.map(({ code }) => code));
    expect([...perCode.keys()].filter((code) => !bekend.has(code))).toEqual([]);
  });

  it('a rule of ours is bound to the classes it is published for', () => {
    const gemist: string[] = [];
    for (const regel of verplicht.filter(({ code }) => perCode.get(code)?.staat === 'rule')) {
      const klassen = perCode.get(regel.code)?.klasse?.split(', ') ?? [];
      for (const bericht of BERICHTEN) {
        for (const element of regel.toepassing[bericht] ?? []) {
          const klasse = element.split('.')[0] as string;
          if (!klassen.includes(klasse)) gemist.push(`${regel.code} ${bericht} ${klasse}`);
        }
      }
    }
    expect(gemist).toEqual([]);
  });
});

describe('every rule of ours', () => {
  it.each(alleRules.map(({ rule, bron: file }) => [rule.code, file, rule] as const))(
    '%s (%s) has a table with rows that pass and fail',
    (code, _file, rule) => {
      const eigen = tabellen.filter((tabel) => tabel.code === code);
      const rijen = eigen.flatMap((tabel) => tabel.rijen);
      expect(
        rijen.some((rij) => rij.fout),
        `${code} has no failing row`,
      ).toBe(true);
      expect(
        rijen.some((rij) => !rij.fout),
        `${code} has no passing row`,
      ).toBe(true);
      const berichten = new Set(eigen.flatMap((tabel) => tabel.berichten));
      for (const bericht of rule.on.filter((each) => BERICHTEN.includes(each)))
        expect(berichten, `${code} on ${bericht}`).toContain(bericht.slice(-3));
    },
  );

  it('lives in the file the catalogue names', () => {
    for (const { rule, bron: file } of alleRules) {
      const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(source, `${rule.code} in ${file}`).toContain(`'${rule.code}'`);
    }
  });
});
