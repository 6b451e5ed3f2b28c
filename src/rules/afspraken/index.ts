/** Every OP and IV of the standard, by code. */
import { antwoord } from './antwoord.js';
import { berichtenverkeer } from './berichtenverkeer.js';
import { clientgegevens } from './clientgegevens.js';
import { declaratie } from './declaratie.js';
import type { Afspraak } from './model.js';
import { omvang } from './omvang.js';
import { regie } from './regie.js';
import { toewijzing } from './toewijzing.js';
import { verzoek } from './verzoek.js';

export type { Afspraak };

/** A map that would silently keep the last of two entries with one code is no account; a double is our fault. */
function perCode(afspraken: readonly Afspraak[]): ReadonlyMap<string, Afspraak> {
  const map = new Map<string, Afspraak>();
  for (const afspraak of afspraken) {
    if (map.has(afspraak.code)) throw new Error(`${afspraak.code} is accounted for twice`);
    map.set(afspraak.code, afspraak);
  }
  return map;
}

/** The agreements by the name of their file. */
export const groepen: Readonly<Record<string, readonly Afspraak[]>> = {
  berichtenverkeer,
  clientgegevens,
  toewijzing,
  regie,
  verzoek,
  declaratie,
  omvang,
  antwoord,
};

export const afspraken: ReadonlyMap<string, Afspraak> = perCode(Object.values(groepen).flat());
