/** docs/rules: as the generator makes it now, complete, with links that lead somewhere, and nothing personal in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocs } from '../../scripts/docs/build.js';
import { anker } from '../../scripts/docs/markdown.js';
import { catalogus } from '../../src/rules/catalogue.js';
import { voldoetAanElfproef } from '../../src/rules/inhoud/client.js';
import { alleTabellen, type TabelMetBron } from '../support/tabellen.js';
import { inWet } from '../support/wet.js';

const dir = new URL('../../docs/rules/', import.meta.url);
const namen = readdirSync(dir).sort();
const lees = (naam: string) => readFileSync(new URL(naam, dir), 'utf8');
const bladen = new Map(namen.map((naam) => [naam, lees(naam)]));
const regels = catalogus();

let tabellen: TabelMetBron[];
let gemaakt: ReadonlyMap<string, string>;
beforeAll(async () => {
  tabellen = await alleTabellen();
  gemaakt = buildDocs(tabellen);
});

describe('the pages on disk', () => {
  it('are those that npm run docs makes now', () => {
    expect(namen, 'run npm run docs').toEqual([...gemaakt.keys()].sort());
    const verouderd = namen.filter((naam) => bladen.get(naam) !== gemaakt.get(naam));
    expect(verouderd, 'run npm run docs').toEqual([]);
  });

  it('come out the same when made again, whatever was made before', () => {
    expect([...buildDocs(tabellen)]).toEqual([...gemaakt]);
  });

  it('are one for every rule, and four ways in', () => {
    expect(namen).toEqual(
      [
        'README.md',
        'per-bericht.md',
        'per-element.md',
        'per-retourcode.md',
        ...regels.map(({ code }) => `${code}.md`),
      ].sort(),
    );
  });
});

describe('every page', () => {
  it.each(regels.map(({ code }) => [code]))('%s tells what the rule means', (code) => {
    const blad = bladen.get(`${code}.md`) as string;
    expect(blad).toMatch(new RegExp(`^# ${code}: \\S.*\n\n- Soort: `));
    expect(/\n## Betekenis\n\n(.+)\n/.exec(blad)?.[1]?.length).toBeGreaterThan(60);
    expect(blad).toMatch(/\n## (Wat er met het bericht gebeurt|Wie dit nagaat)\n\n\S/);
    expect(blad).toMatch(/\n## In de code\n\n- \[/);
  });

  it.each(regels.filter(({ code }) => !/^(OP|IV)/.test(code)).map(({ code }) => [code]))(
    '%s says how to repair, and shows what passes and what does not, with the explanation of the product',
    (code) => {
      const blad = bladen.get(`${code}.md`) as string;
      expect(blad).toMatch(/\n## Vaak de oorzaak\n\n- /);
      expect(blad).toMatch(/\n## Herstellen\n\n\S/);
      const [mag, magNiet] = (/\n## Voorbeelden\n\n([\s\S]*?)\n## /.exec(blad)?.[1] ?? '').split('Dit niet,');
      expect(mag?.match(/^- /gm)?.length).toBeGreaterThanOrEqual(1);
      expect(magNiet?.match(/^- .*\n {2}> .+\.$/gm)?.length).toBeGreaterThanOrEqual(1);
      expect(magNiet?.match(/^- /gm)?.length).toBeLessThanOrEqual(4);
    },
  );

  it('quotes what the product says of a row of a test table', () => {
    // A few rules, asked of the product once more and without the generator.
    for (const code of ['TR418', 'TR101', 'CD005', 'RS020']) {
      const rijen = tabellen.filter((tabel) => tabel.code === code).flatMap((tabel) => tabel.rijen);
      const blad = (bladen.get(`${code}.md`) as string).replaceAll('\\', '');
      const gevallen = [...blad.matchAll(/^- (.*)\n {2}> (.+)$/gm)];
      expect(gevallen.length).toBeGreaterThan(0);
      for (const [, naam, uitleg] of gevallen) {
        const rij = rijen.find((each) => each.fout && naam?.startsWith(each.naam));
        const gevonden = inWet(rij?.wet ?? 'jw', () => rij?.bevindingen() ?? []);
        expect(gevonden.map((each) => each.uitleg)).toContain(uitleg);
      }
    }
  });
});

describe('all pages together', () => {
  it('have links that lead to a file, and to a heading in it', () => {
    const dood: string[] = [];
    for (const [naam, blad] of bladen) {
      for (const [, doel] of blad.matchAll(/\]\(([^)]+)\)/g)) {
        const [bestand, plaats] = (doel as string).split('#') as [string, string?];
        if (bestand && !existsSync(new URL(bestand, dir))) dood.push(`${naam}: ${doel}`);
        const koppen = [...(bladen.get(bestand || naam) ?? '').matchAll(/^#+ (.*)$/gm)].map(([, kop]) =>
          anker(kop as string),
        );
        if (plaats && !koppen.includes(plaats)) dood.push(`${naam}: ${doel}`);
      }
    }
    expect(dood).toEqual([]);
  });

  it('are found: every page is linked from README.md, every message from its own', () => {
    const readme = bladen.get('README.md') as string;
    expect(regels.filter(({ code }) => !readme.includes(`](${code}.md)`)).map(({ code }) => code)).toEqual([]);
  });

  it('name no Bsn', () => {
    const gevonden = [...bladen].flatMap(([naam, blad]) =>
      (blad.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).filter(voldoetAanElfproef).map((bsn) => `${naam}: ${bsn.length}`),
    );
    expect(gevonden).toEqual([]);
  });

  it('are plain Markdown: no HTML, no odd characters, no empty values', () => {
    for (const [naam, blad] of bladen) {
      expect(blad, naam).not.toMatch(/(?<!\\)<[a-z/]/i);
      expect(blad, naam).not.toMatch(/[^\x20-\x7e\n]|undefined|\bnull\b|NaN|\[object|\| {2}\|/);
      expect(blad, naam).toMatch(/[^\n]\n$/);
    }
  });
});
