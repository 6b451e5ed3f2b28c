/** Delivery of answers, by the door the question came through. At least once: a receiver knows an answer by its number. */
import type { Database } from '../register/database.js';
import { isBezorgd, isGeweigerd, neemBezorging, type TeBezorgen, telPoging } from '../register/outbox.js';
import { reden } from './oordeel.js';
import type { BezorgUitkomst } from './waarnemer.js';

export interface Bezorger {
  /** Throws when it may go better another time. */
  bezorg(antwoord: TeBezorgen): Promise<{ geweigerd: string } | undefined>;
}

export type Bezorgers = ReadonlyMap<string, Bezorger>;

/** What became of one attempt to deliver. */
export interface Bezorgd {
  readonly kanaal: string;
  readonly uitkomst: BezorgUitkomst;
  /** Why not, without personal data. */
  readonly fout?: string;
}

/** Delivers one answer; undefined for what is already delivered or in another's hands, and is left alone. */
export function bezorg(database: Database, bezorgers: Bezorgers, id: number): Promise<Bezorgd | undefined> {
  return database.transaction(async (tx) => {
    const antwoord = await neemBezorging(tx, id);
    if (!antwoord) return undefined;
    const bezorgd = await probeer(bezorgers.get(antwoord.kanaal), antwoord);
    if (bezorgd.uitkomst === 'bezorgd') await isBezorgd(tx, id);
    else if (bezorgd.uitkomst === 'geweigerd') await isGeweigerd(tx, id, bezorgd.fout ?? '');
    else await telPoging(tx, id, bezorgd.fout ?? '');
    return bezorgd;
  });
}

async function probeer(bezorger: Bezorger | undefined, antwoord: TeBezorgen): Promise<Bezorgd> {
  const { kanaal } = antwoord;
  if (!bezorger) return { kanaal, uitkomst: 'geweigerd', fout: `no delivery is configured for ${kanaal}` };
  try {
    const uitslag = await bezorger.bezorg(antwoord);
    return uitslag ? { kanaal, uitkomst: 'geweigerd', fout: uitslag.geweigerd } : { kanaal, uitkomst: 'bezorgd' };
  } catch (error) {
    return { kanaal, uitkomst: 'later', fout: reden(error) };
  }
}
