/**
 * The only door through which XML from outside comes in.
 *
 * Size, encoding and DOCTYPE are refused on the raw bytes, before the parser sees them; the parser itself may
 * load nothing (no entities, no network, no files). What comes out is the tree that is validated and read.
 */
import { ParseOption, XmlDocument, XmlParseError } from 'libxml2-wasm';
import { type MarkupGrenzen, teVeelMarkup } from './markup.js';

/** The hub's own limit on one message, in bytes (OP179, StUF-GGk 3.2). */
export const MAX_BYTES = 25 * 1024 * 1024;

const PARSE_OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_BIG_LINES |
  ParseOption.XML_PARSE_COMPACT;

export type ParseResult =
  | { ok: true; doc: XmlDocument }
  | { ok: false; reden: string; waarden: Record<string, unknown> };

/**
 * Parses untrusted bytes. A refusal is a value with one Dutch sentence; the caller disposes the document.
 *
 * The parser refuses a text of more than 10 MB, which an envelope's base64 can be. With `grenzen` it does not, and the
 * amount and depth of the markup are bounded by them instead: libxml2 recurses in places, and in wasm a stack that
 * runs out takes the whole module with it.
 */
export function parseUntrusted(bytes: Uint8Array, grenzen?: MarkupGrenzen): ParseResult {
  const refusal = refuseBytes(bytes) ?? (grenzen && refuseMarkup(bytes, grenzen));
  if (refusal) return { ok: false, ...refusal };
  const option = grenzen ? PARSE_OPTIONS | ParseOption.XML_PARSE_HUGE : PARSE_OPTIONS;
  try {
    return { ok: true, doc: XmlDocument.fromBuffer(bytes, { option }) };
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    return { ok: false, ...explainParseError(error, bytes) };
  }
}

/** Parses our own files (schemas, answers just written): an error here is ours and is thrown. */
export function parseTrusted(bytes: Uint8Array, url?: string): XmlDocument {
  return XmlDocument.fromBuffer(bytes, url === undefined ? { option: PARSE_OPTIONS } : { option: PARSE_OPTIONS, url });
}

type Refusal = { reden: string; waarden: Record<string, unknown> };

function refuseBytes(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return { reden: 'Het bestand is leeg. Stuur het bericht opnieuw.', waarden: { bytes: 0 } };
  if (bytes.length > MAX_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1).replace('.', ',');
    return {
      reden: `Het bestand is ${megabytes} MB; een bericht mag hoogstens 25 MB zijn (OP179). Verdeel het over meer berichten.`,
      waarden: { bytes: bytes.length, toegestaan: MAX_BYTES },
    };
  }
  if (
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    bytes[0] === 0 ||
    bytes[1] === 0
  ) {
    return {
      reden: 'Het bestand is in UTF-16 opgeslagen; een bericht is UTF-8 (OP192). Sla het op als UTF-8 zonder BOM.',
      waarden: {},
    };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return {
      reden:
        'Het bestand begint met een byte-order-mark (BOM); die is niet toegestaan (OP192). Sla het op als UTF-8 zonder BOM.',
      waarden: {},
    };
  }
  return refuseProlog(bytes);
}

function refuseMarkup(bytes: Uint8Array, grenzen: MarkupGrenzen): Refusal | undefined {
  const teVeel = teVeelMarkup(bytes, grenzen);
  if (!teVeel) return undefined;
  const wat =
    teVeel === 'diepte'
      ? `Het bestand is dieper genest dan ${grenzen.diepte} elementen`
      : `Het bestand heeft meer dan ${grenzen.aantal} elementen en attributen`;
  return { reden: `${wat}; dat hoort niet bij dit bericht en wordt niet gelezen.`, waarden: { ...grenzen } };
}

/** Longest stretch before the root element that we are willing to look through, in bytes. */
const MAX_PROLOG = 64 * 1024;

function refuseProlog(bytes: Uint8Array): Refusal | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_PROLOG)).toString('latin1');
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  if (declared !== undefined && declared.toUpperCase() !== 'UTF-8') {
    return {
      reden: `Het bestand noemt ${declared} als codering; een bericht is UTF-8 (OP192). Sla het op als UTF-8 zonder BOM.`,
      waarden: { codering: declared },
    };
  }
  const afterProlog = skipProlog(head);
  if (head.startsWith('<!DOCTYPE', afterProlog)) {
    return {
      reden:
        'Het bestand bevat een DOCTYPE of eigen entiteiten; dat is om veiligheidsredenen niet toegestaan. Laat de DOCTYPE weg.',
      waarden: {},
    };
  }
  if (afterProlog >= MAX_PROLOG) {
    return {
      reden:
        'Voor het eerste element staat meer dan 64 kB commentaar; dat wordt niet gelezen. Laat het commentaar weg.',
      waarden: {},
    };
  }
  return undefined;
}

/** Position of the first thing in the prolog that is neither white space, comment nor processing instruction. */
function skipProlog(head: string): number {
  let at = 0;
  for (;;) {
    while (at < head.length && /\s/.test(head[at] as string)) at++;
    const [open, close] = head.startsWith('<?', at)
      ? ['<?', '?>']
      : head.startsWith('<!--', at)
        ? ['<!--', '-->']
        : ['', ''];
    if (!open) return at;
    const end = head.indexOf(close, at + open.length);
    if (end < 0) return head.length;
    at = end + close.length;
  }
}

function explainParseError(error: XmlParseError, bytes: Uint8Array): Refusal {
  const detail = error.details[0];
  const place = detail ? `Regel ${detail.line}, kolom ${detail.col}: ` : '';
  const waarden = detail ? { regel: detail.line, kolom: detail.col } : {};
  return { reden: place + parseReason(error.message, endsInTag(bytes)), waarden };
}

/** Cut off inside a tag or a value, a file does not end as XML must, whatever the parser stumbled over. */
function endsInTag(bytes: Uint8Array): boolean {
  const last = bytes.findLast((byte) => byte > 0x20);
  return last === '>'.charCodeAt(0);
}

function parseReason(message: string, endsInTag: boolean): string {
  if (/Extra content at the end|XML declaration allowed only/i.test(message)) {
    return 'na het einde van het bericht staat nog iets (twee berichten in een bestand?). Stuur elk bericht in een eigen bestand.';
  }
  if (
    !endsInTag ||
    /Premature end|EndTag|Start tag expected|Couldn't find end|unterminated|not terminated/i.test(message)
  ) {
    return 'het XML-bestand is niet compleet (afgebroken of geen XML). Stuur het volledige bestand opnieuw.';
  }
  if (/depth|nested/i.test(message)) return 'het bestand is te diep genest om een bericht te kunnen zijn.';
  if (/Resource limit|too long|Huge/i.test(message)) {
    return 'een waarde in het bestand is groter dan een bericht kan hebben. Controleer of het bestand een bericht is.';
  }
  if (/encoding|UTF-8|invalid.*byte|Invalid bytes/i.test(message)) {
    return 'het bestand bevat tekens die geen UTF-8 zijn (OP192). Sla het op als UTF-8 zonder BOM.';
  }
  if (/Entity|entities/i.test(message))
    return 'het bestand verwijst naar een onbekende entiteit. Schrijf een los &-teken als &amp;.';
  if (/Opening and ending tag mismatch/i.test(message))
    return 'een begin- en eindelement passen niet bij elkaar. Herstel de XML.';
  if (/PCDATA invalid Char|invalid xmlChar|Char 0x/i.test(message)) {
    return 'het bestand bevat een stuurteken dat in XML niet mag. Verwijder het teken.';
  }
  return 'het bestand is geen welgevormde XML. Herstel de XML en stuur het opnieuw.';
}
