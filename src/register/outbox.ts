/** The outbox: answers that have still to reach who asked. At least once: the receiver knows them by their number. */
import type { Queryable } from './database.js';
import { uitpakken } from './pack.js';

export interface TeBezorgen {
  readonly id: number;
  readonly kanaal: string;
  /** What the door called the message: the file name, or the reference of its envelope. */
  readonly kenmerk: string;
  readonly referentienummer: string | null;
  readonly zender: string | null;
  readonly ontvanger: string | null;
  /** Type of the message and of its answer: JW323, JW325. */
  readonly vraagType: string;
  readonly type: string;
  readonly identificatie: string;
  readonly sha256: string;
  readonly inhoud: Uint8Array;
}

/** An answer that waits for delivery, held to the end of the transaction; undefined when it is done or held by another. */
export async function neemBezorging(tx: Queryable, id: number): Promise<TeBezorgen | undefined> {
  const [row] = await tx.query<Omit<TeBezorgen, 'inhoud'> & { inhoudGz: Uint8Array }>(
    `select z.id, o.kanaal, o.kenmerk, o.referentienummer, o.zender, o.ontvanger, b.type as "vraagType", a.type,
            a.identificatie, b.sha256, a.inhoud_gz as "inhoudGz"
       from bezorging z join ontvangst o on o.id = z.ontvangst_id join bericht b on b.id = o.bericht_id
            join antwoord a on a.bericht_id = b.id
      where z.id = $1 and z.stand = 'wacht' for update of z skip locked`,
    [id],
  );
  if (!row) return undefined;
  const { inhoudGz, ...rest } = row;
  return { ...rest, inhoud: uitpakken(inhoudGz) };
}

export async function isBezorgd(tx: Queryable, id: number): Promise<void> {
  await tx.query(`update bezorging set stand = 'bezorgd', bezorgd_op = now(), fout = null where id = $1`, [id]);
}

/** Refused by the receiver: a person must look. */
export async function isGeweigerd(tx: Queryable, id: number, fout: string): Promise<void> {
  await tx.query(`update bezorging set stand = 'mislukt', pogingen = pogingen + 1, fout = $2 where id = $1`, [
    id,
    fout,
  ]);
}

/** Not delivered this time; it keeps waiting. */
export async function telPoging(tx: Queryable, id: number, fout: string): Promise<void> {
  await tx.query('update bezorging set pogingen = pogingen + 1, fout = $2 where id = $1', [id, fout]);
}

/** Answers that wait, oldest first. */
export async function openBezorgingen(tx: Queryable, hoogstens = 1000): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(`select id from bezorging where stand = 'wacht' order by id limit $1`, [
    hoogstens,
  ]);
  return rows.map(({ id }) => id);
}

/** The delivery of what was received under this number, when it waits. */
export async function bezorgingBij(tx: Queryable, ontvangstId: number): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(`select id from bezorging where ontvangst_id = $1 and stand = 'wacht'`, [
    ontvangstId,
  ]);
  return row?.id;
}
