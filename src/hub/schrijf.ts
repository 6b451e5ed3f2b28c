/**
 * From an envelope to bytes: UTF-8 without BOM, CR/LF (StUF-GGk 2.2). Validated before it is handed over: an envelope of
 * ours that the schema refuses is our fault and is thrown, never sent.
 */
import { XmlValidateError } from 'libxml2-wasm';
import { MAX_BYTES, parseUntrusted } from '../standard/xml.js';
import {
  type BerichtEnvelop,
  type Envelop,
  type Fout,
  NS_GGK,
  NS_SOAP,
  NS_STUF,
  type Systeem,
  WORTEL,
} from './envelop.js';
import { GRENZEN } from './lees.js';
import { envelopValidator } from './schema.js';

/** With its base64 and envelope the message is over the limit: it cannot be sent through the hub. */
export class EnvelopTeGroot extends Error {}

export interface Schrijfwijze {
  /** In SOAP, as it goes over the line; a Fo03 then is a SOAP fault. */
  readonly soap: boolean;
  /** For detailsXML of a fault: the envelope complained of, left out where it cannot be included. */
  readonly origineel?: Uint8Array;
}

export function schrijfEnvelop(envelop: Envelop, { soap, origineel }: Schrijfwijze): Buffer {
  const ingevoegd = origineel && alsOnderdeel(origineel);
  const bytes = schrijf(envelop, soap, ingevoegd);
  if (bytes.length <= MAX_BYTES) return gekeurd(bytes, envelop);
  if (ingevoegd) return schrijfEnvelop(envelop, { soap });
  throw new EnvelopTeGroot(`${envelop.berichtcode} of ${bytes.length} bytes; at most ${MAX_BYTES} can be sent`);
}

/** What stands between the tags of the payload is put in as bytes: it is most of the envelope. */
const GAT = '\0';

function schrijf(envelop: Envelop, soap: boolean, origineel: Buffer | undefined): Buffer {
  const tekst = `<?xml version="1.0" encoding="UTF-8"?>\n${soap ? inSoap(envelop, origineel) : element(envelop, origineel, 0)}`;
  const [voor, na] = tekst.replaceAll('\n', '\r\n').split(GAT) as [string, string | undefined];
  if (na === undefined) return Buffer.from(voor, 'utf8');
  return Buffer.concat([Buffer.from(voor, 'utf8'), gevuld(envelop, origineel), Buffer.from(na, 'utf8')]);
}

function gevuld(envelop: Envelop, origineel: Buffer | undefined): Buffer {
  if ('payload' in envelop) {
    const { buffer, byteOffset, length } = envelop.payload;
    return Buffer.from(Buffer.from(buffer, byteOffset, length).toString('base64'), 'latin1');
  }
  return origineel as Buffer;
}

function gekeurd(bytes: Buffer, { berichtcode }: Envelop): Buffer {
  const parsed = parseUntrusted(bytes, GRENZEN);
  if (!parsed.ok) throw new Error(`${berichtcode} that we wrote is no XML: ${parsed.reden}`);
  try {
    envelopValidator().validate(parsed.doc);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    throw new Error(`${berichtcode} that we wrote is not valid: ${error.message}`);
  } finally {
    parsed.doc.dispose();
  }
  return bytes;
}

/** A document without its declaration; undefined for what is no safe XML by itself and would spoil ours. */
function alsOnderdeel(document: Uint8Array): Buffer | undefined {
  const parsed = parseUntrusted(document, GRENZEN);
  if (!parsed.ok) return undefined;
  parsed.doc.dispose();
  const bytes = Buffer.from(document.buffer, document.byteOffset, document.length);
  const declaratie = /^<\?xml\s[^>]*\?>/.exec(bytes.toString('latin1', 0, 200))?.[0] ?? '';
  return bytes.subarray(declaratie.length);
}

function inSoap(envelop: Envelop, origineel: Buffer | undefined): string {
  const inhoud =
    envelop.berichtcode === 'Fo03'
      ? fault(envelop.fout, element(envelop, origineel, 4))
      : element(envelop, origineel, 2);
  return [
    `<soap:Envelope xmlns:soap="${NS_SOAP}">`,
    '  <soap:Body>',
    inhoud.trimEnd(),
    '  </soap:Body>',
    '</soap:Envelope>',
    '',
  ].join('\n');
}

/** SOAP names the two sides Client and Server, StUF names them in lower case. */
function fault({ plek, omschrijving }: Fout, detail: string): string {
  return soapFault(plek === 'client' ? 'Client' : 'Server', omschrijving, detail.trimEnd());
}

function soapFault(code: string, tekst: string, detail: string | undefined): string {
  return [
    '    <soap:Fault>',
    `      <faultcode>soap:${code}</faultcode>`,
    `      <faultstring>${veilig(tekst)}</faultstring>`,
    ...(detail === undefined ? [] : ['      <detail>', detail, '      </detail>']),
    '    </soap:Fault>',
  ].join('\n');
}

/** A fault of SOAP itself, which no StUF message tells. `tekst` in Dutch. */
export function schrijfSoapFault(code: 'Client' | 'VersionMismatch' | 'MustUnderstand', tekst: string): Buffer {
  const regels = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<soap:Envelope xmlns:soap="${NS_SOAP}">`,
    '  <soap:Body>',
    soapFault(code, tekst, undefined),
    '  </soap:Body>',
    '</soap:Envelope>',
    '',
  ];
  return Buffer.from(regels.join('\r\n').replace(/\r?\n/g, '\r\n'), 'utf8');
}

function element(envelop: Envelop, origineel: Buffer | undefined, diep: number): string {
  const { ns, naam } = WORTEL[envelop.berichtcode];
  const ggk = ns === NS_GGK;
  const wortel = `${ggk ? 'GGK' : 'StUF'}:${naam}`;
  const namespaces = `xmlns:StUF="${NS_STUF}"${ggk ? ` xmlns:GGK="${NS_GGK}"` : ''}`;
  const regels = [
    `<${wortel} ${namespaces}>`,
    ...stuurgegevens(envelop, ggk ? 'GGK' : 'StUF').map(inspringen),
    ...('payload' in envelop ? parameters(envelop) : []).map(inspringen),
    ...('fout' in envelop ? body(envelop.fout, origineel) : []).map(inspringen),
    `</${wortel}>`,
    '',
  ];
  return regels.map((regel) => (regel === '' ? regel : ' '.repeat(diep * 2) + regel)).join('\n');
}

function stuurgegevens(envelop: Envelop, prefix: 'GGK' | 'StUF'): string[] {
  const crossRefnummer = envelop.crossRefnummer === null ? [] : [stuf('crossRefnummer', envelop.crossRefnummer)];
  const functie = 'functie' in envelop ? [stuf('functie', envelop.functie)] : [];
  return blok(`${prefix}:stuurgegevens`, [
    stuf('berichtcode', envelop.berichtcode),
    ...blok('StUF:zender', systeem(envelop.zender)),
    ...blok('StUF:ontvanger', systeem(envelop.ontvanger)),
    stuf('referentienummer', envelop.referentienummer),
    stuf('tijdstipBericht', envelop.tijdstipBericht),
    ...crossRefnummer,
    ...functie,
  ]);
}

function systeem({ organisatie, applicatie, administratie, gebruiker }: Systeem): string[] {
  const delen = { organisatie, applicatie, administratie, gebruiker };
  return Object.entries(delen).flatMap(([naam, waarde]) => (waarde === null ? [] : [stuf(naam, waarde)]));
}

function parameters({ versies, bestandsnaam }: BerichtEnvelop): string[] {
  const [naam, attribuut] =
    bestandsnaam === null ? ['xmlBestand', ''] : ['tekstBestand', ` bestandsnaam="${veilig(bestandsnaam)}"`];
  return blok('GGK:parameters', [
    `<GGK:applicatieVersie>${veilig(versies.applicatieVersie)}</GGK:applicatieVersie>`,
    `<GGK:applicatieSubversie>${veilig(versies.applicatieSubversie)}</GGK:applicatieSubversie>`,
    `<GGK:functieVersie>${veilig(versies.functieVersie)}</GGK:functieVersie>`,
    `<GGK:functieSubversie>${veilig(versies.functieSubversie)}</GGK:functieSubversie>`,
    ...blok('GGK:bericht', [`<GGK:${naam}${attribuut}>${GAT}</GGK:${naam}>`]),
  ]);
}

function body({ code, plek, omschrijving, details }: Fout, origineel: Buffer | undefined): string[] {
  return blok('StUF:body', [
    stuf('code', code),
    stuf('plek', plek),
    stuf('omschrijving', omschrijving),
    ...(details === null ? [] : [stuf('details', details)]),
    ...(origineel ? [`<StUF:detailsXML>${GAT}</StUF:detailsXML>`] : []),
  ]);
}

function blok(naam: string, inhoud: readonly string[]): string[] {
  return [`<${naam}>`, ...inhoud.map(inspringen), `</${naam}>`];
}

const inspringen = (regel: string) => `  ${regel}`;
const stuf = (naam: string, waarde: string) => `<StUF:${naam}>${veilig(waarde)}</StUF:${naam}>`;

/** A line end inside a value survives as a reference; a character that XML cannot hold becomes a question mark. */
function veilig(waarde: string): string {
  return waarde
    .replace(ONMOGELIJK, '?')
    .replace(/[&<>"\r\n\t]/g, (teken) => VERVANGING[teken] ?? `&#${teken.charCodeAt(0)};`);
}

const VERVANGING: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML forbids.
const ONMOGELIJK = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
