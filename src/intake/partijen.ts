/** Who may come in by the API, and for whom: a token names a party, a party has lanes it may send in. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { BegintMet } from '../process/lane.js';

export interface Partij {
  /** AGB code of a provider, CBS code of a municipality: what it brought is its own by this. */
  readonly code: string;
  /** SHA-256 of its tokens, in hex; more than one so that a token can be replaced without a gap. */
  readonly tokens: readonly string[];
  readonly lanes: readonly Lane[];
}

/** One way in which a party may send; '*' for any. */
export interface Lane {
  readonly wet: 'jw' | 'wmo' | '*';
  readonly afzender: string;
  readonly ontvanger: string;
}

/** A party with the token that it came with, which has a count of its own. */
export interface Aanvrager {
  readonly partij: Partij;
  readonly token: string;
}

/** Every token is looked at, each as long as any other: how long it takes tells nothing. */
export class Toegang {
  private readonly tokens: readonly (Aanvrager & { readonly hash: Buffer })[];

  constructor(partijen: readonly Partij[]) {
    this.tokens = partijen.flatMap((partij) =>
      partij.tokens.map((hex, i) => ({ partij, token: `${partij.code} ${i}`, hash: Buffer.from(hex, 'hex') })),
    );
  }

  /** From the Authorization header. */
  herken(header: string | undefined): Aanvrager | undefined {
    const token = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(header ?? '')?.[1];
    if (token === undefined) return undefined;
    const hash = createHash('sha256').update(token).digest();
    let gevonden: Aanvrager | undefined;
    for (const each of this.tokens) if (timingSafeEqual(each.hash, hash)) gevonden = each;
    return gevonden;
  }
}

export function magSturen({ lanes }: Partij, kop: BegintMet): boolean {
  const past = (regel: string, waarde: string) => regel === '*' || regel === waarde;
  return lanes.some(
    ({ wet, afzender, ontvanger }) =>
      past(wet, kop.wet) && past(afzender, kop.afzender) && past(ontvanger, kop.ontvanger),
  );
}
