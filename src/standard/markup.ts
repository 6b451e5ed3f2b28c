/**
 * How much markup XML holds and how deep it goes, counted on the raw bytes before a parser builds anything of it.
 *
 * A parser that must accept one very long text (an envelope with its base64) has its own limits on depth and size turned
 * off with it; this counts instead. In well-formed XML the count is exact; where XML is broken a parser stops, and up to
 * there the count was exact too.
 */

export interface MarkupGrenzen {
  /** Deepest element, the root being 1. */
  readonly diepte: number;
  /** Elements, attributes, comments, instructions and pieces of CDATA together: what a parser keeps a node for. */
  readonly aantal: number;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** What is exceeded first, or undefined. */
export function teVeelMarkup(bytes: Uint8Array, grenzen: MarkupGrenzen): 'diepte' | 'aantal' | undefined {
  const bron = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let diepte = 0;
  let aantal = 0;
  for (let at = bron.indexOf(LT); at >= 0; at = bron.indexOf(LT, at)) {
    const volgende = bron[at + 1];
    if (volgende === BANG || volgende === QUESTION) {
      if (++aantal > grenzen.aantal) return 'aantal';
      at = voorbij(bron, at);
      continue;
    }
    if (volgende === SLASH) {
      diepte--;
      at += 2;
      continue;
    }
    const tag = leesTag(bron, at + 1);
    aantal += 1 + tag.attributen;
    if (aantal > grenzen.aantal) return 'aantal';
    if (++diepte > grenzen.diepte) return 'diepte';
    if (tag.leeg) diepte--;
    at = tag.einde;
  }
  return undefined;
}

const TEKSTEN = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Where the search goes on after a comment, CDATA or an instruction that starts here. */
function voorbij(bron: Buffer, at: number): number {
  for (const [open, dicht] of TEKSTEN) {
    if (bron.toString('latin1', at, at + open.length) !== open) continue;
    const einde = bron.indexOf(dicht, at + open.length, 'latin1');
    return einde < 0 ? bron.length : einde + dicht.length;
  }
  return at + 2;
}

/** A start tag, from behind its `<`: a `>` inside a quoted value does not end it. */
function leesTag(bron: Buffer, van: number): { einde: number; leeg: boolean; attributen: number } {
  let attributen = 0;
  let at = van;
  for (; at < bron.length; at++) {
    const teken = bron[at];
    if (teken === GT) return { einde: at + 1, leeg: bron[at - 1] === SLASH, attributen };
    if (teken !== QUOTE && teken !== APOSTROPHE) continue;
    attributen++;
    const dicht = bron.indexOf(teken, at + 1);
    if (dicht < 0) break;
    at = dicht;
  }
  return { einde: bron.length, leeg: false, attributen };
}
