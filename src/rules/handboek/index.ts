/** The handbook: what every published rule means. A code that stands twice is a mistake of ours, found at load. */
import { antwoord } from './antwoord.js';
import { bericht } from './bericht.js';
import { client } from './client.js';
import { contract } from './contract.js';
import { declaratie } from './declaratie.js';
import { declaratieAntwoord } from './declaratieAntwoord.js';
import type { Betekenis } from './model.js';
import { prestatie } from './prestatie.js';
import { regie } from './regie.js';
import { restricties } from './restricties.js';
import { toewijzing } from './toewijzing.js';
import { verzoek } from './verzoek.js';
import { vorm } from './vorm.js';

export type { Betekenis } from './model.js';

/** The groups by the name of their file, in the order in which a reader meets the messages. */
export const groepen: Readonly<Record<string, Readonly<Record<string, Betekenis>>>> = {
  bericht,
  client,
  toewijzing,
  regie,
  verzoek,
  antwoord,
  declaratie,
  prestatie,
  contract,
  declaratieAntwoord,
  restricties,
  vorm,
};

export const handboek: ReadonlyMap<string, Betekenis> = voegSamen(Object.values(groepen));

export function voegSamen(delen: readonly Readonly<Record<string, Betekenis>>[]): Map<string, Betekenis> {
  const perCode = new Map<string, Betekenis>();
  for (const [code, betekenis] of delen.flatMap((deel) => Object.entries(deel))) {
    if (perCode.has(code)) throw new Error(`The handbook explains ${code} twice`);
    perCode.set(code, betekenis);
  }
  return perCode;
}
