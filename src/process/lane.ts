/**
 * The lane of a message: municipality, provider and law, in which messages take effect in the order of their receipt. Both
 * directions are one lane: a declaration leans on the allocation that came before it. A door must be quick, so the lane is
 * read off the first bytes; the judgement itself reads the validated tree.
 */

/** The Header stands in front: this much of a message is looked at. */
const KOP_BYTES = 16 * 1024;

/** Messages whose Header cannot be read off share one lane. */
export const LANE_ONBEKEND = 'onbekend';

const COMMENTAAR = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;

/** jw 0484 65656055 */
export function laneVan(bytes: Uint8Array): string {
  const kop = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, KOP_BYTES))
    .toString('latin1')
    .replace(COMMENTAAR, '');
  const wet = /istandaarden\.nl\/i(jw|wmo)\//.exec(kop)?.[1];
  const partij = (naam: string) => new RegExp(`<(?:[\\w.-]+:)?${naam}\\s*>\\s*(\\d{4,8})\\s*<`).exec(kop)?.[1];
  const [afzender, ontvanger] = [partij('Afzender'), partij('Ontvanger')];
  if (!wet || !afzender || !ontvanger) return LANE_ONBEKEND;
  const partijen = [afzender, ontvanger].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return `${wet} ${partijen.join(' ')}`;
}
