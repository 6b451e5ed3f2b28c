/** Delivery of answers, by the door the question came through. At least once: a receiver knows an answer by its number. */
import type { Database } from '../register/database.js';
import { isBezorgd, isGeweigerd, neemBezorging, type TeBezorgen, telPoging } from '../register/outbox.js';
import { reden } from './oordeel.js';

export interface Bezorger {
  /** Throws when it may go better another time. */
  bezorg(antwoord: TeBezorgen): Promise<{ geweigerd: string } | undefined>;
}

export type Bezorgers = ReadonlyMap<string, Bezorger>;

/** Delivers one answer; what is already delivered, or in another's hands, is left alone. */
export async function bezorg(database: Database, bezorgers: Bezorgers, id: number): Promise<void> {
  let mislukt: unknown;
  await database.transaction(async (tx) => {
    mislukt = undefined;
    const antwoord = await neemBezorging(tx, id);
    if (!antwoord) return;
    const bezorger = bezorgers.get(antwoord.kanaal);
    if (!bezorger) return isGeweigerd(tx, id, `no delivery is configured for ${antwoord.kanaal}`);
    try {
      const uitslag = await bezorger.bezorg(antwoord);
      return uitslag ? isGeweigerd(tx, id, uitslag.geweigerd) : isBezorgd(tx, id);
    } catch (error) {
      mislukt = error;
      return telPoging(tx, id, reden(error));
    }
  });
  if (mislukt) throw mislukt;
}
