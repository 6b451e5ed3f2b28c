/**
 * A rule's test table: rows that pass and rows that fail, one line each. The tables are collected, so that a test over
 * the registry can see which rules have none.
 */
import { describe, expect, it } from 'vitest';
import { alleRules } from '../../src/rules/index.js';
import type { Bevinding } from '../../src/rules/rule.js';
import { alleSignalen } from '../../src/rules/signalen/index.js';
import { domeinVan } from '../../src/standard/bericht.js';
import type { Domein } from '../../src/standard/feiten.js';
import type { BerichtNummer } from '../../src/standard/generated/berichten.js';
import { inWet, tekstInWet, WETTEN } from './wet.js';

/** What a row is held to, of a finding and of a signal alike. */
export type Gevonden = Pick<Bevinding, 'regel' | 'uitleg'>;

export interface Rij {
  readonly naam: string;
  readonly fout: boolean;
  readonly bevindingen: () => readonly Gevonden[];
  /** Other rules that this row breaks as well. */
  readonly ook: readonly string[];
  /** Part of the explanation that must be there, for a row that fails. */
  readonly uitleg: string | undefined;
  /** How many findings of the rule, where that is the point. */
  readonly aantal?: number;
  /** The only law the row is about; else it is judged in both. */
  readonly wet?: Domein;
}

export interface Tabel {
  readonly code: string;
  /** Numbers of the messages, the same in both laws. */
  readonly berichten: readonly BerichtNummer[];
  readonly rijen: readonly Rij[];
}

export const goed = (naam: string, bevindingen: () => readonly Gevonden[], ook: readonly string[] = []): Rij => ({
  naam,
  fout: false,
  bevindingen,
  ook,
  uitleg: undefined,
});

/** A row that must break the rule (and only it, apart from `ook`), with words its explanation must hold. */
export const fout = (
  naam: string,
  bevindingen: () => readonly Gevonden[],
  uitleg: string,
  ook: readonly string[] = [],
): Rij => ({
  naam,
  fout: true,
  bevindingen,
  ook,
  uitleg,
});

/** A row that fails with exactly so many findings. */
export const keer = (aantal: number, rij: Rij): Rij => ({ ...rij, aantal });

/** Runs the table as tests and hands it on for the registry test. */
export function tabel(code: string, berichten: readonly BerichtNummer[], rijen: readonly Rij[]): Tabel {
  return { code, berichten, rijen };
}

/** Rows about one law: what the other does not have, or has otherwise. */
export const alleen = (wet: Domein, rijen: readonly Rij[]): Rij[] => rijen.map((rij) => ({ ...rij, wet }));

/** The laws of which a rule is part. */
export const wettenVan = (code: string): Domein[] =>
  WETTEN.filter((wet) =>
    [...alleRules.map(({ rule }) => rule), ...alleSignalen.map(({ signaal }) => signaal)].some(
      (each) => each.code === code && each.on.some((type) => domeinVan(type) === wet),
    ),
  );

/** The rows of a table that one law has. */
export const rijenIn = ({ rijen }: Tabel, wet: Domein): Rij[] =>
  rijen.filter((each) => each.wet === undefined || each.wet === wet);

export function runTabel(tabel: Tabel): void {
  const { code, berichten } = tabel;
  describe.each(wettenVan(code))(`${code} (%s ${berichten.join(', ')})`, (wet) => {
    for (const rij of rijenIn(tabel, wet)) {
      it(`${rij.fout ? 'wijst af' : 'laat door'}: ${rij.naam}`, () => toetsRij(code, rij, wet));
    }
  });
}

/** What a row says: these rules and no other, and an explanation of it. Throws when that is not so. */
export function toetsRij(code: string, rij: Rij, wet: Domein): void {
  const gevonden = inWet(wet, rij.bevindingen);
  const regels = [...new Set(gevonden.map((each) => each.regel))].sort();
  expect(regels).toEqual([...(rij.fout ? [code] : []), ...rij.ook].sort());
  if (!rij.fout) return;
  const uitleg = gevonden.filter((each) => each.regel === code).map((each) => each.uitleg);
  expect(uitleg.join('\n')).toContain(inWet(wet, () => tekstInWet(rij.uitleg ?? '')));
  if (rij.aantal !== undefined) expect(uitleg).toHaveLength(rij.aantal);
  for (const zin of uitleg) expect(zin).not.toMatch(/undefined|\bnull\b|NaN|\[object|99990\d{4}/);
}
