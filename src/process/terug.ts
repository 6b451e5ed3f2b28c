/** What became of bytes that were taken in before, told from the book: the same result, without judging again. */
import { createHash } from 'node:crypto';
import type { Queryable } from '../register/database.js';
import { findEerder, findOnverwerkbaar } from '../register/replay.js';
import type { Kop } from './envelope.js';
import type { Resultaat } from './message.js';
import { zonderBsn } from './privacy.js';

/** The result that bytes got as a message; undefined when they were none, or are new: then they are judged (again). */
export async function beantwoord(tx: Queryable, bytes: Uint8Array, sha256: string): Promise<Resultaat | undefined> {
  const eerder = await findEerder(tx, sha256);
  if (!eerder) return undefined;
  const { type, afzender, ontvanger, identificatie, ...rest } = eerder;
  const kop = await zonderBsn(tx, bytes, { bericht: type, afzender, ontvanger, identificatie });
  return { soort: 'verwerkt', kop, ...rest, herhaald: true, sha256 };
}

/** The result that bytes got, as a message or as a file that was none; undefined when the book does not know them. */
export async function uitHetBoek(tx: Queryable, bytes: Uint8Array): Promise<Resultaat | undefined> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const geweigerd = await findOnverwerkbaar<Kop>(tx, sha256);
  return (
    (await beantwoord(tx, bytes, sha256)) ??
    (geweigerd && { soort: 'onverwerkbaar', kop: geweigerd.kop, bevindingen: [geweigerd.bevinding], sha256 })
  );
}
