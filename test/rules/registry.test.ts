/**
 * The registry held against the published rules: nothing missing, nothing under another code, level or class, and no
 * rule without a table of passing and failing rows.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogus } from '../../src/rules/catalogue.js';
import { alleRules } from '../../src/rules/index.js';
import { schemas } from '../../src/standard/catalogue.js';
import type { Tabel } from '../support/table.js';

const BERICHTEN = [...schemas().berichten.keys()].sort();
/** What the source calls the retour messages of a law, as one. */
const RETOUR = ['302', '306', '308', '316', '318', '320'];

const NIVEAUS: Record<string, number> = { element: 1, 'bericht-inhoud': 2, berichtoverstijgend: 3, 'externe-bron': 4 };

/** Listed by the source for both laws, but part of iJw only, as the official XSLT of iWmo has it. */
const NIET_VAN_TOEPASSING = new Set(['CS318 WMO301']);

/** A class that the rule misses when it is broken: the finding stands with the class around it. */
const BIJ_OUDER: Record<string, string> = { 'TR377 Woonplaatsbeginsel': 'Antwoord' };

interface Gepubliceerd {
  code: string;
  soort: string;
  niveau: string;
  retourcode: string | null;
  berichten: string[];
  toepassing?: Record<string, string[]>;
}

const bron = new URL('../../../shared/standard/regels.json', import.meta.url);
const gepubliceerd: Gepubliceerd[] = existsSync(bron) ? JSON.parse(readFileSync(bron, 'utf8')) : [];
const verplicht = gepubliceerd.filter(({ soort }) =>
  ['technische-regel', 'conditie', 'constraint', 'restrictie'].includes(soort),
);

/** The messages a rule is published for, the retour messages each by name. */
const berichtenVan = ({ code, berichten }: Gepubliceerd) =>
  berichten
    .flatMap((each) => (each.endsWith(' Retour') ? RETOUR.map((nummer) => each.replace(' Retour', nummer)) : [each]))
    .filter((each) => !NIET_VAN_TOEPASSING.has(`${code} ${each}`))
    .sort();

const tabellen: Tabel[] = [];
for (const folder of ['inhoud', 'keten']) {
  for (const file of readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((name) =>
    name.endsWith('.tabel.ts'),
  )) {
    tabellen.push(...((await import(`./${folder}/${file}`)) as { tabellen: Tabel[] }).tabellen);
  }
}

const perCode = new Map(catalogus().map((regel) => [regel.code, regel]));

describe.skipIf(verplicht.length === 0)('every published rule, for all 28 messages', () => {
  it('knows them all', () => {
    expect(BERICHTEN).toHaveLength(28);
    expect(verplicht).toHaveLength(157);
  });

  it.each(verplicht.map((regel) => [regel.code, regel] as const))(
    '%s is in the catalogue as published',
    (code, regel) => {
      const eigen = perCode.get(code);
      const gepubliceerdVoor = berichtenVan(regel);
      expect(eigen, `${code} is missing`).toBeDefined();
      expect(eigen?.controleniveau).toBe(NIVEAUS[regel.niveau]);
      expect(eigen?.retourcode ?? null).toBe(regel.retourcode);
      // The schema holds it wherever the element stands: an answer repeats the classes of what it answers.
      if (eigen?.staat === 'xsd') expect(eigen.berichten).toEqual(expect.arrayContaining(gepubliceerdVoor));
      else expect(eigen?.berichten).toEqual(gepubliceerdVoor);
    },
  );

  it('the schema holds a rule in no other messages than published, apart from the answers', () => {
    const antwoorden = new Set([...RETOUR, '325']);
    const meer = verplicht
      .filter(({ code }) => perCode.get(code)?.staat === 'xsd')
      .flatMap((regel) =>
        (perCode.get(regel.code)?.berichten ?? [])
          .filter((each) => !berichtenVan(regel).includes(each) && !antwoorden.has(each.slice(-3)))
          .map((each) => `${regel.code} ${each}`),
      );
    expect(meer).toEqual([]);
  });

  it('no rule stands in the catalogue that was not published', () => {
    const bekend = new Set(gepubliceerd.map(({ code }) => code));
    expect([...perCode.keys()].filter((code) => !bekend.has(code))).toEqual([]);
  });

  it('a rule of ours is bound in each message to the classes it is published for', () => {
    const gebonden = (code: string, bericht: string, klasse: string) =>
      alleRules.some(
        ({ rule }) => rule.code === code && rule.on.some((each) => each === bericht) && rule.klasse.includes(klasse),
      );
    const gemist = verplicht
      .filter(({ code }) => perCode.get(code)?.staat === 'rule')
      .flatMap((regel) =>
        berichtenVan(regel).flatMap((bericht) =>
          (regel.toepassing?.[bericht] ?? []).map((element) => {
            const klasse = element.split('.')[0] as string;
            return [regel.code, bericht, BIJ_OUDER[`${regel.code} ${klasse}`] ?? klasse] as const;
          }),
        ),
      )
      .filter(([code, bericht, klasse]) => !gebonden(code, bericht, klasse));
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
      for (const bericht of rule.on) expect(berichten, `${code} on ${bericht}`).toContain(bericht.slice(-3));
    },
  );

  it('lives in the file the catalogue names', () => {
    for (const { rule, bron: file } of alleRules) {
      const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(source, `${rule.code} in ${file}`).toContain(`'${rule.code}'`);
    }
  });
});
