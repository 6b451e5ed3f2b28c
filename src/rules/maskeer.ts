/**
 * Last line of defence for personal data: a Bsn never leaves in a finding, not even inside a reference number that a
 * provider composed with it, with or without dots. What counts as a Bsn: those of the message, those of the book, and
 * the test range. Any other nine digits are left alone, though one in eleven would pass the elfproef: a case must stay
 * recognisable by its ReferentieNummer.
 */
import { voldoetAanElfproef } from './inhoud/client.js';

const MASKER = '*********';

/** Nine digits or more, also written with single dots, spaces or dashes between them. */
const CIJFERS = /\d(?:[ .-]?\d){8,}/g;

export type IsBsn = (cijfers: string) => boolean;

/** Replaces every Bsn in texts and numbers, at any depth. */
export function maskeer<T>(value: T, isBsn: IsBsn): T {
  if (typeof value === 'string') return value.replace(CIJFERS, (run) => maskeerReeks(run, isBsn)) as T;
  if (typeof value === 'number') return isBsn(String(value)) ? (MASKER as T) : value;
  if (Array.isArray(value)) return value.map((each) => maskeer(each, isBsn)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskeer(each, isBsn)])) as T;
}

/** Every nine digits in texts and numbers that could be a Bsn, so that the book can be asked about them. */
export function kandidaten(value: unknown, found = new Set<string>()): Set<string> {
  maskeer(value, (cijfers) => {
    if (voldoetAanElfproef(cijfers)) found.add(cijfers);
    return false;
  });
  return found;
}

/** A number of the range that is reserved for tests. */
export function isTestBsn(cijfers: string): boolean {
  return cijfers >= '999900006' && cijfers <= '999999990' && voldoetAanElfproef(cijfers);
}

function maskeerReeks(run: string, isBsn: IsBsn): string {
  const positions = [...run].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  let masked = '';
  let from = 0;
  for (let digit = 0; digit + 9 <= positions.length; ) {
    const window = positions.slice(digit, digit + 9);
    if (!isBsn(window.map((i) => run[i]).join(''))) {
      digit += 1;
      continue;
    }
    masked += run.slice(from, window[0]) + MASKER;
    from = (window[8] as number) + 1;
    digit += 9;
  }
  return masked + run.slice(from);
}
