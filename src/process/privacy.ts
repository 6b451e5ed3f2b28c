/** Which nine digits are a Bsn, as far as the message and the book can tell. */
import type { Queryable } from '../register/database.js';
import { voldoetAanElfproef } from '../rules/inhoud/client.js';
import { type IsBsn, isTestBsn, kandidaten, maskeer } from '../rules/maskeer.js';

/**
 * The Bsn's that the message itself names; its bytes are looked through only when a candidate is asked about. Where one
 * of them is written so that it can't be read off (a comment or CDATA inside), or where there are no bytes to look in,
 * whatever passes the elfproef is taken for one.
 */
export function bsnIn(bytes: Uint8Array | undefined): IsBsn {
  if (!bytes) return voldoetAanElfproef;
  let isBsn: IsBsn | undefined;
  return (cijfers) => {
    isBsn ??= genoemd(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    return isBsn(cijfers) || isTestBsn(cijfers);
  };
}

function genoemd(text: string): IsBsn {
  const leesbaar = Array.from(text.matchAll(/Bsn\s*>\s*(\d{9})\s*</g), (match) => match[1] as string);
  const elementen = text.match(/<(?:[\w.-]+:)?Bsn\b/g)?.length ?? 0;
  if (leesbaar.length < elementen) return voldoetAanElfproef;
  const bsns = new Set(leesbaar);
  return (cijfers) => bsns.has(cijfers);
}

/** A copy in which no Bsn of the message, of the book or of the test range stands. */
export async function zonderBsn<T>(tx: Queryable, bytes: Uint8Array | undefined, value: T): Promise<T> {
  const gevraagd = [...kandidaten(value)];
  if (gevraagd.length === 0) return value;
  const inBericht = bsnIn(bytes);
  const vreemd = gevraagd.filter((cijfers) => !inBericht(cijfers));
  const inBoek = vreemd.length === 0 ? new Set<string>() : await bekendeBsns(tx, vreemd);
  return maskeer(value, (cijfers) => inBericht(cijfers) || inBoek.has(cijfers));
}

async function bekendeBsns(tx: Queryable, cijfers: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ bsn: string }>(
    `select bsn from toewijzing_versie where bsn = any($1::text[]) union select bsn from regiemelding where bsn = any($1::text[])`,
    [cijfers],
  );
  return new Set(rows.map(({ bsn }) => bsn));
}
