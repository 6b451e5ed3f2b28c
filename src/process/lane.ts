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

/** What the first bytes of a message say. */
export interface BegintMet {
  readonly wet: 'jw' | 'wmo';
  readonly afzender: string;
  readonly ontvanger: string;
}

/**
 * Read off without parsing. Of a message that meets its XSD it is what the tree says, or undefined where it is written so
 * that it cannot be read off: a value of which a part is in CDATA is not taken for the other part.
 */
export function begintMet(bytes: Uint8Array): BegintMet | undefined {
  const kop = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, KOP_BYTES))
    .toString('latin1')
    .replace(COMMENTAAR, (stuk) => (stuk.startsWith('<![') ? '\0' : ''));
  const wet = /istandaarden\.nl\/i(jw|wmo)\//.exec(kop)?.[1] as BegintMet['wet'] | undefined;
  const partij = (naam: string) => new RegExp(`<(?:[\\w.-]+:)?${naam}\\s*>\\s*(\\d{4,8})\\s*<`).exec(kop)?.[1];
  const [afzender, ontvanger] = [partij('Afzender'), partij('Ontvanger')];
  return wet && afzender && ontvanger ? { wet, afzender, ontvanger } : undefined;
}

/** jw 0484 65656055 */
export function laneVan(bytes: Uint8Array): string {
  const kop = begintMet(bytes);
  if (!kop) return LANE_ONBEKEND;
  const partijen = [kop.afzender, kop.ontvanger].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return `${kop.wet} ${partijen.join(' ')}`;
}
