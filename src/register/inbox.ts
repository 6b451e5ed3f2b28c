/** The inbox and the outbox: what came in and has still to be judged, what was answered and has still to be delivered. */
import type { Database, Queryable } from './database.js';
import { inpakken, uitpakken } from './pack.js';

export interface OntvangstRij {
  readonly lane: string;
  readonly sha256: string;
  readonly kanaal: string;
  readonly kenmerk: string;
  readonly referentienummer: string | null;
  readonly crossRefnummer: string | null;
  readonly zender: string | null;
  readonly ontvanger: string | null;
  readonly soort: string;
  readonly systeemdatum: string | null;
  readonly bytes: Uint8Array;
}

export interface Ontvangst {
  /** Number in the inbox: all that the queue ever sees of a message. */
  readonly id: number;
  readonly laneId: number;
  /** False: the same was received before. */
  readonly nieuw: boolean;
}

/** Puts a message in the inbox, once. */
export function recordOntvangst(database: Database, rij: OntvangstRij): Promise<Ontvangst> {
  return database.transaction((tx) => boekOntvangst(tx, rij));
}

/**
 * The same where the sender must give every message a name of its own: undefined when the name is of other bytes, and
 * then nothing is booked.
 */
export function recordOnderNaam(database: Database, rij: OntvangstRij): Promise<Ontvangst | undefined> {
  return database.transaction(async (tx) => {
    // Of two at once with the same name the second must see the first.
    await tx.lock([`ontvangst ${rij.kanaal} ${rij.kenmerk}`]);
    const ander = await tx.query(
      'select 1 from ontvangst where kanaal = $1 and kenmerk = $2 and sha256 <> $3 limit 1',
      [rij.kanaal, rij.kenmerk, rij.sha256],
    );
    return ander.length > 0 ? undefined : boekOntvangst(tx, rij);
  });
}

/** All of them or none; `rijen` is read anew where the transaction has to be. `lanes`: every lane they are in. */
export function recordSamen(
  database: Database,
  lanes: readonly string[],
  rijen: () => AsyncIterable<OntvangstRij>,
): Promise<Ontvangst[]> {
  return database.transaction(async (tx) => {
    // In one order for everybody, so that nobody waits in a circle.
    await tx.query(
      'insert into lane (naam) select naam from unnest($1::text[]) naam order by naam on conflict (naam) do nothing',
      [lanes],
    );
    const ontvangsten: Ontvangst[] = [];
    for await (const rij of rijen()) ontvangsten.push(await boekOntvangst(tx, rij));
    return ontvangsten;
  });
}

async function boekOntvangst(tx: Queryable, rij: OntvangstRij): Promise<Ontvangst> {
  await tx.query('insert into lane (naam) values ($1) on conflict (naam) do nothing', [rij.lane]);
  const [nieuw] = await tx.query<Omit<Ontvangst, 'nieuw'>>(
    `insert into ontvangst (lane_id, sha256, kanaal, kenmerk, referentienummer, crossrefnummer, zender, ontvanger, soort, systeemdatum, inhoud_gz)
     select l.id, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'base64') from lane l where l.naam = $1
     on conflict (kanaal, kenmerk, sha256) do nothing returning id, lane_id as "laneId"`,
    [
      rij.lane,
      rij.sha256,
      rij.kanaal,
      rij.kenmerk,
      rij.referentienummer,
      rij.crossRefnummer,
      rij.zender,
      rij.ontvanger,
      rij.soort,
      rij.systeemdatum,
      inpakken(rij.bytes),
    ],
  );
  if (nieuw) return { ...nieuw, nieuw: true };
  const [bekend] = await tx.query<Omit<Ontvangst, 'nieuw'>>(
    'select id, lane_id as "laneId" from ontvangst where kanaal = $1 and kenmerk = $2 and sha256 = $3',
    [rij.kanaal, rij.kenmerk, rij.sha256],
  );
  // Who sends it again, waits for its answer: that is delivered again.
  await tx.query(`update bezorging set stand = 'wacht', pogingen = 0 where ontvangst_id = $1 and stand = 'bezorgd'`, [
    bekend?.id,
  ]);
  // What could not be taken in as a message may be now: a municipality was added, a release came into use.
  await tx.query(
    `update ontvangst set stand = 'wacht', verwerkt_op = null where id = $1 and stand = 'verwerkt' and bericht_id is null`,
    [bekend?.id],
  );
  return { ...(bekend as Omit<Ontvangst, 'nieuw'>), nieuw: false };
}

export type Stand = 'wacht' | 'verwerkt' | 'mislukt';

export interface Wachtend {
  readonly id: number;
  readonly stand: Exclude<Stand, 'verwerkt'>;
  readonly kanaal: string;
  readonly systeemdatum: string | null;
  /** Failed a moment ago; it is tried again later. */
  readonly pauzeert: boolean;
  readonly bytes: Uint8Array;
}

/**
 * Holds the lane to the end of the transaction; false when another holds it. Not so tightly that a door would have to
 * wait with putting a message in it.
 */
export async function neemLane(tx: Queryable, laneId: number): Promise<boolean> {
  const rows = await tx.query('select 1 from lane where id = $1 for no key update skip locked', [laneId]);
  return rows.length > 0;
}

/** The oldest message of a lane that is not done with. */
export async function oudste(tx: Queryable, laneId: number): Promise<Wachtend | undefined> {
  const [row] = await tx.query<Omit<Wachtend, 'bytes'> & { inhoudGz: Uint8Array }>(
    `select id, stand, kanaal, systeemdatum::text as systeemdatum, coalesce(niet_voor > now(), false) as pauzeert, inhoud_gz as "inhoudGz"
       from ontvangst where lane_id = $1 and stand <> 'verwerkt' order by id limit 1`,
    [laneId],
  );
  if (!row) return undefined;
  const { inhoudGz, ...rest } = row;
  return { ...rest, bytes: uitpakken(inhoudGz) };
}

/** Done with: what was answered goes to the outbox. `sha256` finds the message and its answer in the book. */
export async function sluitAf(tx: Queryable, id: number, bezorgen: boolean): Promise<void> {
  await tx.query(
    `with o as (
       update ontvangst set stand = 'verwerkt', verwerkt_op = now(), fout = null,
              bericht_id = (select b.id from bericht b where b.sha256 = ontvangst.sha256)
        where id = $1 returning id, bericht_id)
     insert into bezorging (ontvangst_id, stand)
       select o.id, case when $2 then 'wacht' else 'klaar' end from o join antwoord a on a.bericht_id = o.bericht_id`,
    [id, bezorgen],
  );
}

/**
 * One more attempt failed; the next may come after `pauzeMs`, doubled each time up to 64 times. From `hoogstens` attempts on
 * a person must look.
 */
export async function telMislukt(
  database: Database,
  id: number,
  fout: string,
  { hoogstens, pauzeMs }: { hoogstens: number; pauzeMs: number },
): Promise<Stand> {
  const [row] = await database.query<{ stand: Stand }>(
    `update ontvangst set pogingen = pogingen + 1, fout = $2,
            niet_voor = now() + 2 ^ least(6, pogingen) * $4::int * interval '1 millisecond',
            stand = case when pogingen + 1 >= $3 then 'mislukt' else 'wacht' end
      where id = $1 and stand = 'wacht' returning stand`,
    [id, fout, hoogstens, pauzeMs],
  );
  return row?.stand ?? 'verwerkt';
}

export interface OpenLane {
  readonly laneId: number;
  readonly ontvangstId: number;
}

/** Lanes with work that can go on: their oldest message waits. */
export function openLanes(tx: Queryable, hoogstens = 1000): Promise<OpenLane[]> {
  return tx.query<OpenLane>(
    `select "laneId", "ontvangstId" from (
       select distinct on (lane_id) lane_id as "laneId", id as "ontvangstId", stand, niet_voor
         from ontvangst where stand <> 'verwerkt' order by lane_id, id) t
      where stand = 'wacht' and (niet_voor is null or niet_voor <= now()) order by "ontvangstId" limit $1`,
    [hoogstens],
  );
}

/** Is there, after all, something to do in this lane? */
export async function heeftWerk(tx: Queryable, laneId: number): Promise<boolean> {
  const [row] = await tx.query<{ werk: boolean }>(
    `select stand = 'wacht' and (niet_voor is null or niet_voor <= now()) as werk
       from ontvangst where lane_id = $1 and stand <> 'verwerkt' order by id limit 1`,
    [laneId],
  );
  return row?.werk ?? false;
}
