/** All that was published, in both laws, is accounted for: in the catalogue, or in the table of what needs no rule. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogus } from '../../src/rules/catalogue.js';
import { ELEMENTEN } from '../../src/rules/handboek/elementen.js';
import { handboek } from '../../src/rules/handboek/index.js';
import { NIET_NODIG } from '../../src/rules/handboek/nietNodig.js';
import { retourcodes } from '../../src/rules/handboek/retourcodes.js';
import { bestaatIn, vindplaatsen } from '../../src/rules/handboek/vindplaatsen.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import { jw301 } from '../support/build.js';
import { inhoud } from '../support/judge.js';
import { inWet } from '../support/wet.js';

interface Gepubliceerd {
  code: string;
  soort: string;
  niveau: string | null;
  retourcode: string | null;
  domein: string[];
  berichten: string[];
  definitie: string;
  toepassing?: Record<string, string[]>;
}

const gedeeld = (naam: string) => new URL(`../../../shared/standard/${naam}`, import.meta.url);
const lees = (naam: string) =>
  existsSync(gedeeld(naam)) ? JSON.parse(readFileSync(gedeeld(naam), 'utf8')) : undefined;
const regels = (lees('regels.json') ?? []) as Gepubliceerd[];

const eigen = new Map(catalogus().map((regel) => [regel.code, regel]));
const nietNodig = new Set(NIET_NODIG.map(({ code, bericht }) => `${code} ${bericht}`));
const verantwoord = (code: string, bericht: string) =>
  eigen.get(code)?.berichten.includes(bericht as BerichtType) || nietNodig.has(`${code} ${bericht}`);

const STAAT: Record<string, readonly string[]> = {
  'technische-regel': ['rule'],
  conditie: ['rule'],
  constraint: ['rule', 'xsd'],
  restrictie: ['xsd'],
  bedrijfsregel: ['rule', 'agreement'],
  invulinstructie: ['rule', 'agreement'],
};

describe.skipIf(regels.length === 0)('every published rule', () => {
  it('is in the catalogue for each message it names, in both laws, or needs no rule', () => {
    expect(regels).toHaveLength(288);
    const gemist = regels.flatMap(({ code, berichten }) =>
      berichten.filter((bericht) => !verantwoord(code, bericht)).map((bericht) => `${code} ${bericht}`),
    );
    expect(gemist).toEqual([]);
  });

  it('and nothing that was not published', () => {
    const codes = new Set(regels.map(({ code }) => code));
    expect([...eigen.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(regels.map((regel) => [regel.code, regel] as const))(
    '%s has the state, the level and the retour code of its kind',
    (code, { soort, niveau, retourcode }) => {
      const regel = eigen.get(code);
      expect(STAAT[soort]).toContain(regel?.staat);
      expect(regel?.controleniveau ?? null).toBe(
        { element: 1, 'bericht-inhoud': 2, berichtoverstijgend: 3, 'externe-bron': 4 }[niveau ?? ''] ?? null,
      );
      expect(regel?.retourcode ?? null).toBe(retourcode);
    },
  );

  it.each(regels.map((regel) => [regel.code, regel] as const))('%s looks at the elements it names', (code, regel) => {
    const RETOUR = ['302', '306', '308', '316', '318', '320'];
    const verwacht = Object.entries(regel.toepassing ?? {}).flatMap(([bericht, elementen]) => {
      const wet = bericht.startsWith('JW') ? 'JW' : 'WMO';
      const nummers = bericht.endsWith('Retour') ? RETOUR : [bericht.slice(-3)];
      return nummers
        .map((nummer) => `${wet}${nummer}` as BerichtType)
        .flatMap((type) => elementen.filter((each) => bestaatIn(type, each)).map((each) => `${type} ${each}`));
    });
    const ons = vindplaatsen(code).flatMap(({ element, berichten }) => berichten.map((type) => `${type} ${element}`));
    const wet = (each: string) => regel.domein.includes(each.startsWith('JW') ? 'ijw' : 'iwmo');
    expect(ons.filter(wet).sort()).toEqual([...new Set(verwacht)].sort());
  });
});

describe('the elements of the rules', () => {
  it('exist in a message of each number they are listed for', () => {
    for (const [code, elementen] of Object.entries(ELEMENTEN)) {
      for (const [element, nummers] of Object.entries(elementen)) {
        for (const nummer of nummers.split(' '))
          expect(bestaatIn(`JW${nummer}` as BerichtType, element), `${code} ${nummer} ${element}`).toBe(true);
      }
    }
  });

  it('are of rules that are known', () => {
    const bekend = new Set([...eigen.keys(), ...handboek.keys()]);
    expect(Object.keys(ELEMENTEN).filter((code) => !bekend.has(code))).toEqual([]);
  });
});

describe('what needs no rule', () => {
  it('is not in the catalogue after all, and is a rule that was published', () => {
    for (const { code, bericht } of NIET_NODIG) {
      expect(eigen.get(code)?.berichten ?? [], `${code} ${bericht}`).not.toContain(bericht);
      if (regels.length > 0)
        expect(regels.find((regel) => regel.code === code)?.berichten, `${code} ${bericht}`).toContain(bericht);
    }
  });

  it('names a reason, and a test that exists', () => {
    for (const { reden, test } of NIET_NODIG) {
      expect(reden).toMatch(/^[A-Z].{40,}\.$/);
      const bron = readFileSync(new URL(`../../${test.bestand}`, import.meta.url), 'utf8');
      expect(bron).toContain(`it('${test.naam}'`);
    }
  });

  it('CS318 WMO301: CS050 refuses every NaamGebruik 6', () => {
    const met = (Naam: object) => inhoud('JW301', jw301({ client: { Naam: { NaamGebruik: '6', ...Naam } } }));
    for (const naam of [{}, { Partnernaam: { Achternaam: 'Partner' } }]) {
      expect(inWet('wmo', () => met(naam)).map(({ regel }) => regel)).toEqual(['CS050']);
    }
    // In the other law the rule is needed: there CS050 alone lets it pass.
    expect(inWet('jw', () => met({})).map(({ regel }) => regel)).toEqual(['CS318']);
  });
});

describe('the retour codes', () => {
  const WJ001 = (lees('codelijsten.json')?.WJ001?.codes ?? []) as { code: string; betekenis: string }[];

  it.skipIf(WJ001.length === 0)('are all of the code list, in our own words', () => {
    expect([...retourcodes.keys()]).toEqual(WJ001.map(({ code }) => code).sort());
    const kaal = (tekst: string) => tekst.toLowerCase().replace(/[^a-z0-9 ]/g, '');
    for (const { code, betekenis } of WJ001) expect(kaal(retourcodes.get(code) as string)).not.toBe(kaal(betekenis));
  });

  it('are each told in a sentence', () => {
    for (const betekenis of retourcodes.values()) expect(betekenis).toMatch(/^[A-Z][\x20-\x7e]{20,}\.$/);
    expect(new Set(retourcodes.values()).size).toBe(retourcodes.size);
  });

  it('hold those of every rule', () => {
    const codes = [...eigen.values()].map(({ retourcode }) => retourcode).filter((code) => code !== null);
    expect(codes.filter((code) => !retourcodes.has(code))).toEqual([]);
  });
});
