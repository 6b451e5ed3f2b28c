/** What waits, what failed and since when: for the terminal and for who is on duty. */
import type { Queryable } from './database.js';

export interface LaneStand {
  /** jw 0484 65656055: law, municipality, provider. */
  readonly lane: string;
  readonly wacht: number;
  readonly mislukt: number;
  /** Seconds that the oldest one waits. */
  readonly oudsteSeconden: number;
}

/** Lanes with something in them that is not judged yet, the longest waiting first. */
export function laneStanden(tx: Queryable): Promise<LaneStand[]> {
  return tx.query<LaneStand>(
    `select l.naam as lane,
            (count(*) filter (where o.stand = 'wacht'))::int as wacht,
            (count(*) filter (where o.stand = 'mislukt'))::int as mislukt,
            extract(epoch from now() - min(o.ontvangen_op))::int as "oudsteSeconden"
       from ontvangst o join lane l on l.id = o.lane_id where o.stand <> 'verwerkt'
      group by l.naam order by min(o.ontvangen_op), l.naam`,
  );
}

export interface Tellingen {
  readonly ontvangen: number;
  readonly verwerkt: number;
  readonly wacht: number;
  readonly mislukt: number;
  readonly teBezorgen: number;
  readonly nietBezorgd: number;
}

export async function tellingen(tx: Queryable): Promise<Tellingen> {
  const [row] = await tx.query<Tellingen>(
    `select (select count(*)::int from ontvangst) as ontvangen,
            (select count(*)::int from ontvangst where stand = 'verwerkt') as verwerkt,
            (select count(*)::int from ontvangst where stand = 'wacht') as wacht,
            (select count(*)::int from ontvangst where stand = 'mislukt') as mislukt,
            (select count(*)::int from bezorging where stand = 'wacht') as "teBezorgen",
            (select count(*)::int from bezorging where stand = 'mislukt') as "nietBezorgd"`,
  );
  return row as Tellingen;
}

/** The same without what the book only tells by counting it all: for who asks every few seconds. */
export async function openstaand(tx: Queryable): Promise<Omit<Tellingen, 'ontvangen' | 'verwerkt'>> {
  const [row] = await tx.query<Omit<Tellingen, 'ontvangen' | 'verwerkt'>>(
    `select wacht, mislukt, "teBezorgen", "nietBezorgd" from
       (select (count(*) filter (where stand = 'wacht'))::int as wacht,
               (count(*) filter (where stand = 'mislukt'))::int as mislukt
          from ontvangst where stand <> 'verwerkt') o,
       (select count(*)::int as "teBezorgen" from bezorging where stand = 'wacht') w,
       (select count(*)::int as "nietBezorgd" from bezorging where stand = 'mislukt') m`,
  );
  return row as Omit<Tellingen, 'ontvangen' | 'verwerkt'>;
}

export interface Onbeantwoord {
  readonly lane: string;
  /** Day of receipt in the Netherlands. */
  readonly dag: string;
  readonly aantal: number;
  readonly oudsteSeconden: number;
}

/** Messages that are not judged, or whose answer has not reached who asked: per lane and day of receipt. */
export function onbeantwoord(tx: Queryable): Promise<Onbeantwoord[]> {
  return tx.query<Onbeantwoord>(
    `with open as (
       select lane_id, ontvangen_op from ontvangst where stand <> 'verwerkt'
       union all
       select o.lane_id, o.ontvangen_op from bezorging z join ontvangst o on o.id = z.ontvangst_id where z.stand = 'wacht'
       union all
       select o.lane_id, o.ontvangen_op from bezorging z join ontvangst o on o.id = z.ontvangst_id where z.stand = 'mislukt')
     select l.naam as lane, (open.ontvangen_op at time zone 'Europe/Amsterdam')::date::text as dag, count(*)::int as aantal,
            greatest(0, extract(epoch from now() - min(open.ontvangen_op)))::int as "oudsteSeconden"
       from open join lane l on l.id = open.lane_id group by 1, 2`,
  );
}

export interface Mislukking {
  /** o12: a message that was not judged; b7: an answer that was not delivered. */
  readonly nummer: string;
  readonly soort: 'oordeel' | 'bezorging';
  readonly lane: string;
  readonly kanaal: string;
  readonly pogingen: number;
  readonly fout: string;
  readonly ontvangenOp: string;
}

const MISLUKKINGEN_SQL = `
  select 'o' || o.id as nummer, 'oordeel' as soort, l.naam as lane, o.kanaal, o.pogingen, coalesce(o.fout, '') as fout,
         o.ontvangen_op::text as "ontvangenOp", o.id as volgorde
    from ontvangst o join lane l on l.id = o.lane_id where o.stand = 'mislukt'
  union all
  select 'b' || z.id, 'bezorging', l.naam, o.kanaal, z.pogingen, coalesce(z.fout, ''), o.ontvangen_op::text, o.id
    from bezorging z join ontvangst o on o.id = z.ontvangst_id join lane l on l.id = o.lane_id where z.stand = 'mislukt'`;

export async function mislukkingen(tx: Queryable): Promise<Mislukking[]> {
  return tx.query<Mislukking>(
    `select nummer, soort, lane, kanaal, pogingen, fout, "ontvangenOp" from (${MISLUKKINGEN_SQL}) t order by volgorde`,
  );
}

/** One more chance for what failed; false when there is no such failure. */
export async function probeerOpnieuw(tx: Queryable, nummer: string): Promise<boolean> {
  const [, soort, id] = /^([ob])(\d{1,18})$/.exec(nummer) ?? [];
  if (!soort) return false;
  const rows = await tx.query(
    soort === 'o'
      ? `update ontvangst set stand = 'wacht', pogingen = 0, niet_voor = null where id = $1 and stand = 'mislukt' returning 1`
      : `update bezorging set stand = 'wacht', pogingen = 0 where id = $1 and stand = 'mislukt' returning 1`,
    [Number(id)],
  );
  return rows.length > 0;
}
