/** The sweep over start dates held against what it stands for: every pair of products compared. */
import { describe, expect, it } from 'vitest';
import { type Looptijd, stapelingen } from '../../src/rules/overlap.js';
import { Random } from '../conformance/random.js';

const HULPMIDDELEN = new Set(['11', '12']);

interface Item extends Looptijd {
  readonly nummer: number;
}

const dag = (nummer: number) => `2026-01-${String(nummer).padStart(2, '0')}`;

function item(random: Random, nummer: number): Item {
  const begin = 1 + random.below(28);
  const categorie = random.pick([null, '01', '02', '11']);
  const code = categorie && random.chance(0.7) ? `${categorie}A0${random.below(2)}` : undefined;
  const eind = random.chance(0.1) ? null : dag(begin + random.below(29 - begin));
  return { nummer, categorie, code, begin: dag(begin), eind, tel: random.chance(0.9) };
}

/** The rule as it is written: same code, or the same category where either has no code, or either generic. */
function hetzelfde(a: Item, b: Item): boolean {
  if (a.categorie === null || b.categorie === null) return true;
  if (a.categorie !== b.categorie) return false;
  return a.code === undefined || b.code === undefined || a.code === b.code;
}

function overlappen(a: Item, b: Item): boolean {
  if (!a.tel || !b.tel) return false;
  if (HULPMIDDELEN.has(a.categorie ?? '') || HULPMIDDELEN.has(b.categorie ?? '')) return false;
  return hetzelfde(a, b) && a.begin <= (b.eind ?? '9999') && b.begin <= (a.eind ?? '9999');
}

describe('products for the same days', () => {
  it('are found as comparing every pair finds them', () => {
    const seed = Number(process.env.TOETSSTEEN_SEED ?? 20_261_231);
    const random = new Random(seed);
    let botsend = 0;
    for (let ronde = 0; ronde < 2_000; ronde++) {
      const items = Array.from({ length: 1 + random.below(7) }, (_, nummer) => item(random, nummer));
      const gevonden = stapelingen(items, HULPMIDDELEN);
      const uit = `seed ${seed}, round ${ronde}: ${JSON.stringify(items)}`;
      for (const [eigen, ander] of gevonden) {
        expect(overlappen(eigen, ander) && ander.begin <= eigen.begin, uit).toBe(true);
      }
      // In order of start: whoever overlaps something before it is named, and nobody else.
      const opBegin = [...items].sort((a, b) => (a.begin === b.begin ? 0 : a.begin < b.begin ? -1 : 1));
      const verwacht = opBegin.filter((each, at) => opBegin.slice(0, at).some((eerder) => overlappen(each, eerder)));
      expect([...gevonden.keys()].map(({ nummer }) => nummer).sort(), uit).toEqual(
        verwacht.map(({ nummer }) => nummer).sort(),
      );
      botsend += gevonden.size;
    }
    expect(botsend).toBeGreaterThan(1_000);
  });

  it('of none, or of one, do not overlap', () => {
    expect(stapelingen([], new Set())).toEqual(new Map());
    expect(stapelingen([{ begin: dag(1), tel: true }], new Set())).toEqual(new Map());
  });
});
