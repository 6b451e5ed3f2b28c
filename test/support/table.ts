/**
 * A rule's test table: rows that pass and rows that fail, one line each. The tables are collected, so that a test over
 * the registry can see which rules have none.
 */
import { describe, expect, it } from 'vitest';
import type { Bevinding } from '../../src/rules/rule.js';

export interface Rij {
  readonly naam: string;
  readonly fout: boolean;
  readonly bevindingen: () => readonly Bevinding[];
  /** Other rules that this row breaks as well. */
  readonly ook: readonly string[];
  /** Part of the explanation that must be there, for a row that fails. */
  readonly uitleg: string | undefined;
}

export interface Tabel {
  readonly code: string;
  readonly berichten: readonly string[];
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
export function tabel(code: string, berichten: readonly string[], rijen: readonly Rij[]): Tabel {
  return { code, berichten, rijen };
}

export function runTabel({ code, berichten, rijen }: Tabel): void {
  describe(`${code} (${berichten.join(', ')})`, () => {
    for (const rij of rijen) {
      it(`${rij.fout ? 'wijst af' : 'laat door'}: ${rij.naam}`, () => {
        const gevonden = rij.bevindingen();
        const regels = [...new Set(gevonden.map((each) => each.regel))].sort();
        expect(regels).toEqual([...(rij.fout ? [code] : []), ...rij.ook].sort());
        if (!rij.fout) return;
        const uitleg = gevonden.filter((each) => each.regel === code).map((each) => each.uitleg);
        expect(uitleg.join('\n')).toContain(rij.uitleg);
        for (const zin of uitleg) expect(zin).not.toMatch(/undefined|\bnull\b|NaN|\[object|99990\d{4}/);
      });
    }
  });
}
