/**
 * Examples of a rule: rows of its test table, so that every example in the docs is a test. What the product says of a row
 * that fails is not written down anywhere; it is asked of the product when the docs are made.
 */
import { identificatiesOpnieuw } from '../../test/support/basis.js';
import type { TabelMetBron } from '../../test/support/tabellen.js';
import type { Rij } from '../../test/support/table.js';
import { inWet } from '../../test/support/wet.js';

export interface Voorbeelden {
  readonly goed: readonly Geval[];
  readonly fout: readonly AfgewezenGeval[];
  /** The files of the tables. */
  readonly bronnen: readonly string[];
}

export interface Geval {
  readonly naam: string;
  /** iJw or iWmo, for a case of one law. */
  readonly wet: string | null;
}

export interface AfgewezenGeval extends Geval {
  readonly uitleg: string;
}

const MEESTE_GOED = 3;
const MEESTE_FOUT = 4;

/** The cases that show most of a rule: refused ones that are told differently, each with the passing case before it. */
export function voorbeelden(code: string, tabellen: readonly TabelMetBron[]): Voorbeelden {
  const eigen = tabellen.filter((tabel) => tabel.code === code);
  const rijen = eigen.flatMap((tabel) => tabel.rijen);
  const fout = kiesFout(code, rijen);
  const goed = kiesGoed(
    rijen,
    fout.map(({ rij }) => rij),
  );
  return {
    goed: goed.map(geval),
    fout: fout.map(({ rij, uitleg }) => ({ ...geval(rij), uitleg })),
    bronnen: [...new Set(eigen.map(({ bron }) => bron))],
  };
}

const geval = ({ naam, wet }: Rij): Geval => ({
  naam,
  wet: wet === undefined ? null : wet === 'jw' ? 'iJw' : 'iWmo',
});

interface Afgewezen {
  readonly rij: Rij;
  readonly uitleg: string;
}

/** Rows that are told differently first, spread over the table: a rule on several messages is seen on several. */
function kiesFout(code: string, rijen: readonly Rij[]): Afgewezen[] {
  const alle = rijen.filter(({ fout }) => fout).map((rij) => ({ rij, uitleg: uitlegVan(code, rij) }));
  const perVorm = new Map(alle.toReversed().map((each) => [each.uitleg.replace(/\d+/g, '0'), each]));
  const anders = alle.filter((each) => [...perVorm.values()].includes(each));
  const gekozen = new Set([...new Set([...gespreid(anders, MEESTE_FOUT), ...alle])].slice(0, MEESTE_FOUT));
  return alle.filter((each) => gekozen.has(each));
}

/** At most so many of a list, at even distances, the first among them. */
function gespreid<T>(lijst: readonly T[], meeste: number): T[] {
  if (lijst.length <= meeste) return [...lijst];
  return Array.from({ length: meeste }, (_, i) => lijst[Math.floor((i * lijst.length) / meeste)] as T);
}

/** What the product says of the row, of this rule. */
function uitlegVan(code: string, rij: Rij): string {
  identificatiesOpnieuw();
  const gevonden = inWet(rij.wet ?? 'jw', rij.bevindingen);
  // A rule of the schema is found as XSD.
  const eigen = gevonden.find(({ regel }) => regel === code) ?? gevonden.find(({ regel }) => regel === 'XSD');
  if (!eigen) throw new Error(`${code}: "${rij.naam}" is not refused by it`);
  return eigen.uitleg;
}

/** The passing row before each refused one, then the others in order; a row that breaks other rules only if need be. */
function kiesGoed(rijen: readonly Rij[], fout: readonly Rij[]): Rij[] {
  const ervoor = fout.map((rij) => rijen.slice(0, rijen.indexOf(rij)).findLast(schoon));
  const kandidaten = [...ervoor, ...rijen.filter(schoon), ...rijen.filter((rij) => !rij.fout)];
  const gekozen = new Set([...new Set(kandidaten.filter((rij) => rij !== undefined))].slice(0, MEESTE_GOED));
  return rijen.filter((rij) => gekozen.has(rij));
}

const schoon = (rij: Rij) => !rij.fout && rij.ook.length === 0;
