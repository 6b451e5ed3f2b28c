/** Longer than any code or column name worth comparing. */
const MAX_CHARACTERS = 24;
/** From this length on a second difference still leaves enough in common. */
const TWO_EDITS_FROM_CHARACTERS = 5;

/**
 * Codes to search by likeness. Every code is filed under itself with one and with two characters left out; two codes
 * within as many edits share such a key, so a search looks at a handful of codes and not at the whole list.
 */
export class NearCodes {
  readonly #withinOne = new Map<string, Set<string>>();
  readonly #withinTwo = new Map<string, Set<string>>();

  constructor(codes: Iterable<string>) {
    for (const code of codes) {
      const one = shortened(new Set([fold(code)]));
      for (const key of one) file(this.#withinOne, key, code);
      for (const key of shortened(one)) file(this.#withinTwo, key, code);
    }
  }

  /** As besteCode, over the codes that pass the filter. */
  nearest(code: string, isCandidate: (code: string) => boolean = () => true): string | undefined {
    if (code.length > MAX_CHARACTERS) return undefined;
    const one = shortened(new Set([fold(code)]));
    return (
      bestWithinOne(code, candidates(this.#withinOne, one, isCandidate)) ??
      onlyWithinTwo(code, candidates(this.#withinTwo, shortened(one), isCandidate))
    );
  }
}

/**
 * The code that this one is most likely a slip of; never the code itself. One edit away: the best of those. Two edits
 * away: only for longer codes and only if there is no second one like it, since numbered codes (45A01, 45A02, ...) are
 * all within two edits of each other.
 */
export function besteCode(code: string, codes: readonly string[]): string | undefined {
  if (code.length > MAX_CHARACTERS) return undefined;
  return bestWithinOne(code, codes) ?? onlyWithinTwo(code, codes);
}

function bestWithinOne(code: string, codes: Iterable<string>): string | undefined {
  const folded = fold(code);
  const [best] = [...new Set(codes)]
    .filter((other) => other !== code)
    .map((other) => ({
      other,
      edits: editDistance(folded, fold(other)),
      exactEdits: editDistance(code, other),
      shared: sharedPrefix(code, other),
    }))
    .filter(({ edits }) => edits <= 1)
    .sort(
      (a, b) => a.edits - b.edits || a.exactEdits - b.exactEdits || b.shared - a.shared || (a.other < b.other ? -1 : 1),
    );
  return best?.other;
}

/** Asked when nothing is nearer. Stops at the second one found. */
function onlyWithinTwo(code: string, codes: Iterable<string>): string | undefined {
  if (code.length < TWO_EDITS_FROM_CHARACTERS) return undefined;
  const folded = fold(code);
  let only: string | undefined;
  for (const other of codes) {
    if (other === code || other === only || editDistance(folded, fold(other)) > 2) continue;
    if (only !== undefined) return undefined;
    only = other;
  }
  return only;
}

function* candidates(
  filed: ReadonlyMap<string, ReadonlySet<string>>,
  keys: Iterable<string>,
  isCandidate: (code: string) => boolean,
): Generator<string> {
  for (const key of keys) {
    for (const code of filed.get(key) ?? []) if (isCandidate(code)) yield code;
  }
}

function file(filed: Map<string, Set<string>>, key: string, code: string): void {
  const codes = filed.get(key);
  if (codes === undefined) filed.set(key, new Set([code]));
  else codes.add(code);
}

/** What people and scanners mistake for each other counts as no difference: 45a04, 45AO4. */
function fold(code: string): string {
  return code.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** The keys themselves, and each with any one character left out. */
function shortened(keys: ReadonlySet<string>): Set<string> {
  const all = new Set(keys);
  for (const key of keys) {
    for (let index = 0; index < key.length; index += 1) all.add(key.slice(0, index) + key.slice(index + 1));
  }
  return all;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Insertions, deletions, substitutions and swaps of two neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(at(previous, j) + 1, at(current, j - 1) + 1, substitution, swap));
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.POSITIVE_INFINITY;
}
