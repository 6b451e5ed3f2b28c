import type { Periode } from './model.js';

/** Later than any date a file can hold, so that "still valid" compares like a date. */
const EEUWIG = '9999-12-31';

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAG_MS = 86_400_000;

export function isDatum(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [jaar, maand, dag] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Before 1900 is a typing error, and the Dutch contract that is older does not exist.
  if (jaar < 1900 || maand < 1 || maand > 12 || dag < 1) return false;
  const schrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  return dag <= (maand === 2 && schrikkeljaar ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0));
}

export function geldigOp(periode: Periode, datum: string): boolean {
  return periode.van <= datum && (periode.tot === null || datum <= periode.tot);
}

export function overlapt(a: Periode, b: Periode): boolean {
  return a.van <= einde(b) && b.van <= einde(a);
}

/** The days both have in common, or undefined. */
export function doorsnede(a: Periode, b: Periode): Periode | undefined {
  if (!overlapt(a, b)) return undefined;
  const laatsteBegin = a.van > b.van ? a : b;
  const eersteEinde = einde(a) < einde(b) ? a : b;
  return { van: laatsteBegin.van, tot: eersteEinde.tot };
}

/** What is left of a period once the given periods are taken out, in order of time. */
export function zonder<P extends Periode>(periode: P, uitgezonderd: readonly Periode[]): P[] {
  let rest: P[] = [periode];
  for (const weg of uitgezonderd) rest = rest.flatMap((deel) => zonderEen(deel, weg));
  return rest;
}

function zonderEen<P extends Periode>(periode: P, weg: Periode): P[] {
  if (!overlapt(periode, weg)) return [periode];
  const delen: P[] = [];
  if (periode.van < weg.van) delen.push({ ...periode, tot: dagErbij(weg.van, -1) });
  if (einde(periode) > einde(weg)) delen.push({ ...periode, van: dagErbij(einde(weg), 1) });
  return delen;
}

/** How a period reads in an error about the file: the dates as they stand in it. */
export function periodeTekst(periode: Periode): string {
  return periode.tot === null ? `vanaf ${periode.van}` : `${periode.van} t/m ${periode.tot}`;
}

export function totReden(van: string, tot: string): string {
  return `Einddatum ${tot} ligt voor begindatum ${van}; verbeter een van beide, of laat tot leeg als de regel nog geldt.`;
}

/** Last day of a period, comparable as text. */
export function einde(periode: Periode): string {
  return periode.tot ?? EEUWIG;
}

function dagErbij(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);
}
