/** A night on the workers: stored in order, told to the queue, waited for. */
import { basename } from 'node:path';
import { readInput } from '../process/files.js';
import { ontvang } from '../process/inbox.js';
import type { Database, Queryable } from '../register/database.js';
import type { Wachtrij } from './rijen.js';
import { isStoring } from './storing.js';

export interface NachtOpties {
  readonly database: Database;
  readonly wachtrij: Wachtrij;
  /** System date to judge with; undefined: the day on which each message is judged. */
  readonly systeemdatum: string | undefined;
  readonly onStap: (klaar: number, totaal: number) => void;
  /** Waits before it looks again. */
  readonly pauze: () => Promise<void>;
}

/** What we ask of a database that may be away for a while: it is asked again until it answers. */
async function volhoudend<T>(vraag: () => Promise<T>, pauze: () => Promise<void>): Promise<T> {
  for (;;) {
    try {
      return await vraag();
    } catch (error) {
      if (!isStoring(error)) throw error;
      await pauze();
    }
  }
}

export interface NachtUitkomst {
  /** Numbers of messages that a person must look at, with all that waits behind them. */
  readonly blijftLiggen: number;
}

const VAN_DE_NACHT = {
  kanaal: 'nacht',
  referentienummer: null,
  crossRefnummer: null,
  zender: null,
  ontvanger: null,
  soort: 'heen',
} as const;

/** Messages between two calls to the queue. */
const PORTIE = 200;

/** Stores the files in order and waits until the workers have judged them all, or until nothing but a person can help. */
export async function nacht(files: readonly string[], opties: NachtOpties): Promise<NachtUitkomst> {
  const { database, wachtrij, systeemdatum, onStap, pauze } = opties;
  const ids: number[] = [];
  let lanes = new Map<number, number>();
  const meld = async () => {
    await wachtrij.meldOordelen([...lanes].map(([laneId, ontvangstId]) => ({ laneId, ontvangstId }))).catch(() => {});
    lanes = new Map();
  };
  for (const file of files) {
    const input = readInput(file);
    if (!input.ok) continue;
    const bericht = { ...VAN_DE_NACHT, bytes: input.bytes, kenmerk: basename(file), systeemdatum };
    const { id, laneId } = await volhoudend(() => ontvang(database, bericht), pauze);
    ids.push(id);
    if (!lanes.has(laneId)) lanes.set(laneId, id);
    if (lanes.size >= PORTIE) await meld();
  }
  await meld();
  for (;;) {
    const { open, mislukt, verder } = await volhoudend(() => wachtend(database, ids), pauze);
    onStap(ids.length - open, ids.length);
    if (open === 0 || (mislukt > 0 && !verder)) return { blijftLiggen: open };
    await pauze();
  }
}

/** Of these, what is still to be judged; and whether any of it can go on without a person. */
async function wachtend(tx: Queryable, ids: readonly number[]) {
  const [row] = await tx.query<{ open: number; mislukt: number; verder: boolean }>(
    `with open as (select lane_id, id, stand from ontvangst where id = any($1::bigint[]) and stand <> 'verwerkt'),
          oudste as (select distinct on (lane_id) stand from ontvangst
                      where stand <> 'verwerkt' and lane_id in (select lane_id from open) order by lane_id, id)
     select (select count(*)::int from open) as open,
            (select count(*)::int from open where stand = 'mislukt') as mislukt,
            exists (select 1 from oudste where stand = 'wacht') as verder`,
    [ids],
  );
  return row as { open: number; mislukt: number; verder: boolean };
}
