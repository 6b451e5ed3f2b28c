/**
 * What a door hands over, and how it is kept until it is judged: stored first, acknowledged then. Whoever sends the same
 * again is told that it is known; nothing is stored twice.
 */
import { createHash } from 'node:crypto';
import type { Database } from '../register/database.js';
import { type Ontvangst, type OntvangstRij, recordOnderNaam, recordOntvangst, recordSamen } from '../register/inbox.js';
import { laneVan } from './lane.js';

/** A message as it came in, before anything is said about it. */
export interface OntvangenBericht {
  /** The message itself, without envelope, exactly as it was sent. */
  readonly bytes: Uint8Array;
  readonly kanaal: Kanaal;
  /** From the envelope; null where there is none. */
  readonly referentienummer: string | null;
  readonly crossRefnummer: string | null;
  readonly zender: string | null;
  readonly ontvanger: string | null;
  readonly soort: 'heen' | 'retour' | 'fout';
  /** What the door calls it: the file name, or the caller's own key. */
  readonly kenmerk?: string | undefined;
  /** The system date to judge with; without it, the day on which it is judged. */
  readonly systeemdatum?: string | undefined;
}

/** The door a message came through; its answer leaves by the same. */
export type Kanaal = 'hub' | 'map' | 'api' | 'nacht';

/**
 * Stores a message. The same bytes under the same name through the same door are one reception, however often they come
 * (a hub that delivers twice, a file that is dropped twice).
 */
export function ontvang(database: Database, bericht: OntvangenBericht): Promise<Ontvangst> {
  return recordOntvangst(database, rijVan(bericht));
}

/** The same; undefined, and nothing stored, where another message was received under that name. */
export function ontvangOnderNaam(database: Database, bericht: OntvangenBericht): Promise<Ontvangst | undefined> {
  return recordOnderNaam(database, rijVan(bericht));
}

/** Messages that come together are stored together or not at all; one at a time is in memory. */
export function ontvangSamen(database: Database, { lanes, lees }: Zending): Promise<Ontvangst[]> {
  return recordSamen(database, lanes, async function* () {
    for await (const bericht of lees()) yield rijVan(bericht);
  });
}

/** Messages that come together, in the order in which they take effect. */
export interface Zending {
  /** The lanes of all of them. */
  readonly lanes: readonly string[];
  /** Reads them from the start; may be called more than once. */
  readonly lees: () => AsyncIterable<OntvangenBericht>;
}

function rijVan(bericht: OntvangenBericht): OntvangstRij {
  const sha256 = createHash('sha256').update(bericht.bytes).digest('hex');
  return {
    lane: laneVan(bericht.bytes),
    sha256,
    kanaal: bericht.kanaal,
    kenmerk: bericht.kenmerk ?? bericht.referentienummer ?? sha256,
    referentienummer: bericht.referentienummer,
    crossRefnummer: bericht.crossRefnummer,
    zender: bericht.zender,
    ontvanger: bericht.ontvanger,
    soort: bericht.soort,
    systeemdatum: bericht.systeemdatum ?? null,
    bytes: bericht.bytes,
  };
}
