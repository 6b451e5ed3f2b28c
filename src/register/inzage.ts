/** What a party may know of a message it brought: how far it is, what was found, its answer. */
import type { Bevinding } from '../rules/rule.js';
import type { Queryable } from './database.js';
import type { Stand } from './inbox.js';
import { uitpakken } from './pack.js';
import type { Uitkomst } from './record.js';

export interface Inzage {
  readonly id: number;
  /** The party that brought it. */
  readonly zender: string | null;
  readonly stand: Stand;
  readonly sha256: string;
  /** Moments in UTC, to the second. */
  readonly ontvangenOp: string;
  readonly verwerktOp: string | null;
  /** The message in the book; null as long as it waits, and for what could not be taken in as a message. */
  readonly bericht: BerichtInBoek | null;
}

export interface BerichtInBoek {
  readonly id: number;
  readonly type: string;
  readonly afzender: string | null;
  readonly ontvanger: string | null;
  readonly identificatie: string | null;
  readonly uitkomst: Uitkomst;
  readonly bevindingen: number;
  readonly antwoord: string | null;
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** A message that came in through this channel; undefined where there is none with this number. */
export async function inzage(tx: Queryable, kanaal: string, id: number): Promise<Inzage | undefined> {
  const [row] = await tx.query<Omit<Inzage, 'bericht'> & { bericht: string | null }>(
    `select o.id, o.zender, o.stand, o.sha256, to_char(o.ontvangen_op at time zone 'UTC', ${MOMENT}) as "ontvangenOp",
            to_char(o.verwerkt_op at time zone 'UTC', ${MOMENT}) as "verwerktOp",
            case when b.id is not null then json_build_object('id', b.id, 'type', b.type, 'afzender', b.afzender,
              'ontvanger', b.ontvanger, 'identificatie', b.identificatie, 'uitkomst', b.uitkomst, 'antwoord', a.type,
              'bevindingen', (select count(*)::int from bevinding v where v.bericht_id = b.id))::text end as bericht
       from ontvangst o left join bericht b on b.id = o.bericht_id left join antwoord a on a.bericht_id = b.id
      where o.kanaal = $1 and o.id = $2`,
    [kanaal, id],
  );
  return row && { ...row, bericht: row.bericht === null ? null : (JSON.parse(row.bericht) as BerichtInBoek) };
}

/** The bytes as they came in. */
export async function ontvangenBytes(tx: Queryable, id: number): Promise<Uint8Array | undefined> {
  const [row] = await tx.query<{ inhoudGz: Uint8Array }>(
    'select inhoud_gz as "inhoudGz" from ontvangst where id = $1',
    [id],
  );
  return row && uitpakken(row.inhoudGz);
}

export async function antwoordOpBericht(tx: Queryable, berichtId: number): Promise<Uint8Array | undefined> {
  const [row] = await tx.query<{ inhoudGz: Uint8Array }>(
    'select inhoud_gz as "inhoudGz" from antwoord where bericht_id = $1',
    [berichtId],
  );
  return row && uitpakken(row.inhoudGz);
}

/** All findings on a message in their order, a number of them at a time in memory. */
export async function* bevindingenOp(tx: Queryable, berichtId: number, perKeer = 500): AsyncGenerator<Bevinding> {
  let na = -1;
  for (;;) {
    const rows = await tx.query<Bevinding & { volgnummer: number }>(
      `select volgnummer, controleniveau, klasse, sleutel, regel, retourcode, uitleg, waarden
         from bevinding where bericht_id = $1 and volgnummer > $2 order by volgnummer limit $3`,
      [berichtId, na, perKeer],
    );
    for (const { volgnummer, ...bevinding } of rows) {
      na = volgnummer;
      yield bevinding;
    }
    if (rows.length < perKeer) return;
  }
}
