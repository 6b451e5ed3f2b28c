/** Numbers of answers: derived from the question's bytes, so that the same question always gets the same answer. */
import { createHash } from 'node:crypto';

const LENGTE = 12;

/** Twelve capitals and digits (62 bits), the most an Identificatie can hold. */
export function antwoordIdentificatie(type: string, sha256: string): string {
  const digest = createHash('sha256').update(`${type} ${sha256}`).digest('hex');
  return BigInt(`0x${digest.slice(0, 24)}`)
    .toString(36)
    .toUpperCase()
    .padStart(LENGTE, '0')
    .slice(-LENGTE);
}

/** A UUID for the envelope, derived likewise; of the form of version 4, which the hub demands (IB009). */
export function antwoordUuid(doel: string, sha256: string): string {
  const hex = createHash('sha256').update(`uuid ${doel} ${sha256}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
