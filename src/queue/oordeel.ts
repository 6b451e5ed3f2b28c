/** Judging what waits in a lane, one transaction a message, in the order of receipt. */
import { type Maatstaf, processIn, type Resultaat } from '../process/message.js';
import type { Database } from '../register/database.js';
import { heeftWerk, neemLane, oudste, sluitAf, telMislukt, type Wachtend } from '../register/inbox.js';
import { bezorgingBij } from '../register/outbox.js';
import { voldoetAanElfproef } from '../rules/inhoud/client.js';
import { maskeer } from '../rules/maskeer.js';

/** Times that one message may make the engine fail before a person must look. */
export const HOOGSTENS_POGINGEN = 5;

const PAUZE_MS = 1_000;

/** Doors whose answer is sent back, rather than fetched or written by who waits for it. */
const WORDT_BEZORGD: ReadonlySet<string> = new Set(['map', 'hub']);

export interface OordeelOmgeving {
  readonly database: Database;
  readonly contracts: Maatstaf['contracts'];
  /** Today's date, asked for every message. */
  readonly vandaag: () => string;
}

/** A message on which the engine itself failed. Never a rejection: who sent it hears nothing until it was judged. */
export class OordeelMislukt extends Error {
  constructor(
    readonly ontvangstId: number,
    cause: unknown,
  ) {
    super(`message ${ontvangstId} could not be judged: ${reden(cause)}`, { cause });
  }
}

/** What went wrong, in one line, without personal data. */
export function reden(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return maskeer(`${name}: ${message.split('\n')[0]}`.slice(0, 300), voldoetAanElfproef);
}

export type Stap =
  /** Judged and booked; `bezorgingId` when an answer must be delivered. */
  | {
      readonly soort: 'beoordeeld';
      readonly ontvangstId: number;
      readonly resultaat: Resultaat;
      readonly bezorgingId: number | undefined;
    }
  /** Nothing waits. */
  | { readonly soort: 'leeg' }
  /** Another worker has the lane. */
  | { readonly soort: 'bezet' }
  /** The oldest message waits, for a while or for a person, and what came after it waits for that. */
  | { readonly soort: 'geblokkeerd' };

/** The oldest message of a lane, judged, booked and put in the outbox in one transaction. */
export function volgende({ database, contracts, vandaag }: OordeelOmgeving, laneId: number): Promise<Stap> {
  return database.transaction(async (tx): Promise<Stap> => {
    if (!(await neemLane(tx, laneId))) return { soort: 'bezet' };
    const bericht = await oudste(tx, laneId);
    if (!bericht) return { soort: 'leeg' };
    if (bericht.stand === 'mislukt' || bericht.pauzeert) return { soort: 'geblokkeerd' };
    try {
      const maatstaf = { contracts, vandaag: bericht.systeemdatum ?? vandaag() };
      const resultaat = await processIn(tx, bericht.bytes, maatstaf);
      const bezorgingId = await boek(tx, bericht);
      return { soort: 'beoordeeld', ontvangstId: bericht.id, resultaat, bezorgingId };
    } catch (error) {
      throw new OordeelMislukt(bericht.id, error);
    }
  });
}

async function boek(tx: Parameters<typeof sluitAf>[0], { id, kanaal }: Wachtend): Promise<number | undefined> {
  await sluitAf(tx, id, WORDT_BEZORGD.has(kanaal));
  return bezorgingBij(tx, id);
}

export interface Leegmaken extends OordeelOmgeving {
  /** Is this the machine around us (a connection that was lost) rather than the message? */
  readonly isStoring: (error: unknown) => boolean;
  readonly onBericht?: (stap: Extract<Stap, { soort: 'beoordeeld' }>, ms: number) => void;
  readonly onMislukt?: (mislukt: OordeelMislukt, opgegeven: boolean) => void;
  /** Before a message on which the engine failed is tried again; doubled each time. */
  readonly pauzeMs?: number;
  /** Looks, between two messages, whether to stop. */
  readonly moetStoppen?: () => boolean;
}

/** Messages that one call judges before it lets other lanes have a turn. */
const BEURT = 100;

/**
 * Judges what waits in a lane until nothing does. Answers `verder` when the lane has more and others should have a turn.
 *
 * A message that is stored while this one works finds the lane busy and is left to us: so we look once more after we let
 * go of the lane, and only then are done.
 */
export async function maakLeeg(omgeving: Leegmaken, laneId: number): Promise<'klaar' | 'verder'> {
  for (let i = 0; i < BEURT; i++) {
    if (omgeving.moetStoppen?.()) return 'verder';
    const begonnen = performance.now();
    let stap: Stap;
    try {
      stap = await volgende(omgeving, laneId);
    } catch (error) {
      await meldMislukt(omgeving, error);
      continue;
    }
    if (stap.soort === 'beoordeeld') omgeving.onBericht?.(stap, performance.now() - begonnen);
    else if (stap.soort !== 'leeg' || !(await heeftWerk(omgeving.database, laneId))) return 'klaar';
  }
  return 'verder';
}

/** A fault around us is thrown on: the queue tries again. One on the message itself is counted: the book says when again. */
async function meldMislukt(omgeving: Leegmaken, error: unknown): Promise<void> {
  if (!(error instanceof OordeelMislukt) || omgeving.isStoring(error.cause)) throw error;
  const stand = await telMislukt(omgeving.database, error.ontvangstId, reden(error.cause), {
    hoogstens: HOOGSTENS_POGINGEN,
    pauzeMs: omgeving.pauzeMs ?? PAUZE_MS,
  });
  omgeving.onMislukt?.(error, stand === 'mislukt');
}
