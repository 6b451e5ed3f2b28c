/** What every door does with a message: store it, then tell the workers. Stored is what is acknowledged. */
import { type OntvangenBericht, ontvang, ontvangOnderNaam, ontvangSamen, type Zending } from '../process/inbox.js';
import type { Database } from '../register/database.js';
import type { Ontvangst } from '../register/inbox.js';
import { binnen, TE_LAAT } from './binnen.js';
import type { Wachtrij } from './rijen.js';

export type Deur = (bericht: OntvangenBericht) => Promise<Ontvangst>;

export interface Deuren {
  readonly ontvang: Deur;
  /** Undefined, and nothing stored: another message came under that name. */
  readonly ontvangOnderNaam: (bericht: OntvangenBericht) => Promise<Ontvangst | undefined>;
  /** All or none. */
  readonly ontvangSamen: (zending: Zending) => Promise<Ontvangst[]>;
}

type Melder = Pick<Wachtrij, 'meldOordelen'>;

/** A queue that cannot be told is no reason to refuse: the workers look in the book as well. */
export function deuren(database: Database, wachtrij: Melder, meldMs = MELD_MS): Deuren {
  const meld = melder(wachtrij, meldMs);
  return {
    async ontvang(bericht) {
      const ontvangst = await ontvang(database, bericht);
      await meld([ontvangst]);
      return ontvangst;
    },
    async ontvangOnderNaam(bericht) {
      const ontvangst = await ontvangOnderNaam(database, bericht);
      if (ontvangst) await meld([ontvangst]);
      return ontvangst;
    },
    async ontvangSamen(zending) {
      const ontvangsten = await ontvangSamen(database, zending);
      await meld(ontvangsten);
      return ontvangsten;
    },
  };
}

export const deur = (database: Database, wachtrij: Melder): Deur => deuren(database, wachtrij).ontvang;

/** How long a door waits for the queue. */
const MELD_MS = 1_000;

/**
 * Tells the queue, but waits for it no longer than `ms`. As long as a call is out that long, the queue is taken to be away
 * and is not called again, so that a server that hangs neither slows the doors down nor fills the memory with calls.
 */
function melder(wachtrij: Melder, ms: number): (ontvangsten: readonly Ontvangst[]) => Promise<void> {
  let hangt: Promise<void> | undefined;
  return async (ontvangsten) => {
    if (hangt || ontvangsten.length === 0) return;
    const melding = wachtrij
      .meldOordelen(ontvangsten.map(({ id, laneId }) => ({ laneId, ontvangstId: id })))
      .catch(() => {});
    if ((await binnen(melding, ms)) !== TE_LAAT) return;
    hangt = melding;
    void melding.then(() => {
      hangt = undefined;
    });
  };
}
