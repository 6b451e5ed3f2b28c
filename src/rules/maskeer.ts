/**
 * Last line of defence for personal data: a Bsn never leaves in a finding, not even inside a reference number that a
 * provider composed with it.
 */
import { voldoetAanElfproef } from './inhoud/client.js';

const MASKER = '*********';

/** Replaces every Bsn in texts, at any depth. `isBsn` decides for each run of nine digits. */
export function maskeer<T>(value: T, isBsn: (cijfers: string) => boolean): T {
  if (typeof value === 'string') return maskeerTekst(value, isBsn) as T;
  if (typeof value === 'number') return isBsn(String(value)) ? (MASKER as T) : value;
  if (Array.isArray(value)) return value.map((each) => maskeer(each, isBsn)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskeer(each, isBsn)])) as T;
}

/** For texts of which the Bsn's are not known: anything that passes the elfproef is taken for one. */
export const lijktOpBsn = voldoetAanElfproef;

function maskeerTekst(text: string, isBsn: (cijfers: string) => boolean): string {
  return text.replace(/\d{9,}/g, (run) => {
    let masked = '';
    for (let at = 0; at < run.length; ) {
      const window = run.slice(at, at + 9);
      if (window.length === 9 && isBsn(window)) {
        masked += MASKER;
        at += 9;
      } else {
        masked += run[at];
        at += 1;
      }
    }
    return masked;
  });
}
