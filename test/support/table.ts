/**
 * A rule's test table: rows that pass and rows that fail, one line each. The tables are collected, so that a test over
 * the registry can see which rules have none.
 */
import { describe, expect, it } from 'vitest';
import { alleRules } from '../../src/rules/index.js';
import type { Bevinding } from '../../src/rules/rule.js';
import { domeinVan } from '../../src/standard/bericht.js';
import type { Domein } from '../../src/standard/feiten.js';
import type { BerichtNummer } from '../../src/standard/generated/berichten.js';
import { inWet, tekstInWet, WETTEN } from './wet.js';

export interface Rij {
  readonly naam: string;
  readonly fout: boolean;
  readonly bevindingen: () => readonly Bevinding[];
  /** Other rules that this row breaks as well. */
  readonly ook: readonly string[];
  /** Part of the explanation that must be there, for a row that fails. */
  readonly uitleg: string | undefined;
  /** The only law the row is about; else it is judged in both. */
  readonly wet?: Domein;
}

export interface Tabel {
  readonly code: string;
  /** Numbers of the messages, the same in both laws. */
  readonly berichten: readonly BerichtNummer[];
  readonly rijen: readonly Rij[];
}

export const goed = (naam: string, bevindingen: () => readonly Bevinding[], ook: readonly string[] = []): Rij => ({
  naam,
  fout: false,
  bevindingen,
  ook,
  uitleg: undefined,
});

/** A row that must break the rule (and only it, apart from `ook`), with words its explanation must hold. */
export const fout = (
  naam: string,
  bevindingen: () => readonly Bevinding[],
  uitleg: string,
  ook: readonly string[] = [],
): Rij => ({
  naam,
  fout: true,
  bevindingen,
  ook,
  uitleg,
});

/** Runs the table as tests and hands it on for the registry test. */
export function tabel(code: string, berichten: readonly BerichtNummer[], rijen: readonly Rij[]): Tabel {
  return { code, berichten, rijen };
}

/** Rows about one law: what the other does not have, or has otherwise. */
export const alleen = (wet: Domein, rijen: readonly Rij[]): Rij[] => rijen.map((rij) => ({ ...rij, wet }));

/** The laws of which a rule is part. */
export const wettenVan = (code: string): Domein[] =>
  WETTEN.filter((wet) =>
    alleRules.some(({ rule }) => rule.code === code && rule.on.some((type) => domeinVan(type) === wet)),
  );

export function runTabel({ code, berichten, rijen }: Tabel): void {
  describe.each(wettenVan(code))(`${code} (%s ${berichten.join(', ')})`, (wet) => {
    for (const rij of rijen.filter((each) => each.wet === undefined || each.wet === wet)) {
      it(`${rij.fout ? 'wijst af' : 'laat door'}: ${rij.naam}`, () => {
        const gevonden = inWet(wet, rij.bevindingen);
        const regels = [...new Set(gevonden.map((each) => each.regel))].sort();
        expect(regels).toEqual([...(rij.fout ? [code] : []), ...rij.ook].sort());
        if (!rij.fout) return;
        const uitleg = gevonden.filter((each) => each.regel === code).map((each) => each.uitleg);
        expect(uitleg.join('\n')).toContain(inWet(wet, () => tekstInWet(rij.uitleg ?? '')));
        for (const zin of uitleg) expect(zin).not.toMatch(/undefined|\bnull\b|NaN|\[object|99990\d{4}/);
      });
    }
  });
}
