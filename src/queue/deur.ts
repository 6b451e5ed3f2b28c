/** What every door does with a message: store it, then tell the workers. Stored is what is acknowledged. */
import { type OntvangenBericht, ontvang } from '../process/inbox.js';
import type { Database } from '../register/database.js';
import type { Ontvangst } from '../register/inbox.js';
import type { Wachtrij } from './rijen.js';

export type Deur = (bericht: OntvangenBericht) => Promise<Ontvangst>;

/** A queue that cannot be told is no reason to refuse: the workers look in the book as well. */
export function deur(database: Database, wachtrij: Pick<Wachtrij, 'meldOordelen'>): Deur {
  return async (bericht) => {
    const ontvangst = await ontvang(database, bericht);
    await wachtrij.meldOordelen([{ laneId: ontvangst.laneId, ontvangstId: ontvangst.id }]).catch(() => {});
    return ontvangst;
  };
}
