/**
 * The lane of a message: sender, receiver and law, in which messages take effect in the order of their receipt. A door
 * must be quick, so they are read off the first bytes; the judgement itself reads the validated tree.
 */

/** The Header stands in front: this much of a message is looked at. */
const KOP_BYTES = 16 * 1024;

/** Messages whose Header cannot be read off share one lane. */
export const LANE_ONBEKEND = 'onbekend';

const COMMENTAAR = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;

/** jw 65656055 0484 */
export function laneVan(bytes: Uint8Array): string {
  const kop = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, KOP_BYTES))
    .toString('latin1')
    .replace(COMMENTAAR, '');
  const wet = /istandaarden\.nl\/i(jw|wmo)\//.exec(kop)?.[1];
  const partij = (naam: string) => new RegExp(`<(?:[\\w.-]+:)?${naam}\\s*>\\s*(\\d{4,8})\\s*<`).exec(kop)?.[1];
  const [afzender, ontvanger] = [partij('Afzender'), partij('Ontvanger')];
  return wet && afzender && ontvanger ? `${wet} ${afzender} ${ontvanger}` : LANE_ONBEKEND;
}
