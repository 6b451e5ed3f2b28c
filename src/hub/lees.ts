/**
 * From bytes to an envelope: parsed once and safely, validated, read from that same tree. An envelope on its own and one in
 * SOAP are read alike. What is wrong is a value: the code and sentence for Fo03, with whatever tells whose envelope it was.
 */
import { type ErrorDetail, type XmlDocument, XmlElement, XmlValidateError } from 'libxml2-wasm';
import type { MarkupGrenzen } from '../standard/markup.js';
import { heleZinnen } from '../standard/stuf.js';
import { kindElementen } from '../standard/tree.js';
import { MAX_BYTES, parseUntrusted } from '../standard/xml.js';
import {
  type Berichtcode,
  type Envelop,
  type Fout,
  type Kenmerken,
  NS_SOAP,
  type Systeem,
  type Versies,
  WORTEL,
} from './envelop.js';
import { FOUTCODE, type Weigering } from './foutcodes.js';
import { envelopValidator } from './schema.js';

/** An envelope has thirty elements; a Fo01 may hold another envelope, or an XML message that was sent without one. */
export const GRENZEN: MarkupGrenzen = { diepte: 100, aantal: 100_000 };

export interface GelezenEnvelop {
  readonly ok: true;
  readonly inSoap: boolean;
  readonly envelop: Envelop;
  /** The envelope as a document of its own, which for a fault is what has to be kept; null for Di01, Du01 and Bv03. */
  readonly document: Uint8Array | null;
}

export interface OngeldigeEnvelop extends Kenmerken {
  readonly ok: false;
  readonly inSoap: boolean;
  readonly fout: Weigering;
  /** What SOAP itself forbids to take in, however good the envelope is. */
  readonly soapWeigering: 'VersionMismatch' | 'MustUnderstand' | null;
  /** A SOAP fault without Fo03: only a client meets it. */
  readonly soapFout: { readonly code: string; readonly tekst: string } | null;
}

export function leesEnvelop(bytes: Uint8Array): GelezenEnvelop | OngeldigeEnvelop {
  if (bytes.length > MAX_BYTES) return ongeldig({ code: FOUTCODE.teGroot, reden: TE_GROOT });
  const parsed = parseUntrusted(bytes, GRENZEN);
  if (!parsed.ok) return ongeldig({ code: FOUTCODE.schema, reden: parsed.reden });
  try {
    return leesDocument(parsed.doc, bytes);
  } finally {
    parsed.doc.dispose();
  }
}

export const TE_GROOT =
  'De envelop is groter dan 25 MB, het bericht in base64 meegerekend. Verdeel het bericht over meer berichten.';

function ongeldig(fout: Weigering, inSoap = false, kenmerken: Kenmerken = ONBEKEND): OngeldigeEnvelop {
  const kort = { ...fout, reden: heleZinnen(fout.reden) };
  return { ok: false, inSoap, fout: kort, soapWeigering: null, soapFout: null, ...kenmerken };
}

const ONBEKEND: Kenmerken = { referentienummer: null, zender: null, ontvanger: null };

function leesDocument(doc: XmlDocument, bytes: Uint8Array): GelezenEnvelop | OngeldigeEnvelop {
  const inSoap = doc.root.namespaceUri === NS_SOAP;
  const soapWeigering = weigertSoap(doc);
  if (soapWeigering) return { ...ongeldig({ code: FOUTCODE.schema, reden: soapWeigering }, inSoap), soapWeigering };
  try {
    envelopValidator().validate(doc);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return ongeldig({ code: FOUTCODE.schema, reden: schemaReden(error.details[0]) }, inSoap, kenmerkenVan(doc));
  }
  const wortel = inSoap ? uitSoap(doc.root) : doc.root;
  const code = wortel && berichtcodeVan(wortel);
  if (!wortel || !code || (isFault(wortel) && code !== 'Fo03')) return geenBericht(doc, inSoap);
  const vreemd = geenBase64(wortel);
  if (vreemd) return ongeldig({ code: FOUTCODE.schema, reden: vreemd }, inSoap, kenmerkenVan(doc));
  const fout = code === 'Fo01' || code === 'Fo03';
  return {
    ok: true,
    inSoap,
    envelop: lees(code, wortel),
    document: fout ? (wortel === doc.root ? bytes : losDocument(wortel)) : null,
  };
}

/** Another SOAP, or a header we would have to understand: we understand none. */
function weigertSoap({ root }: XmlDocument): 'VersionMismatch' | 'MustUnderstand' | null {
  if (root.name === 'Envelope' && root.namespaceUri !== NS_SOAP) return 'VersionMismatch';
  const verplicht = root.get('soap:Header/*[@soap:mustUnderstand="1"]', { soap: NS_SOAP });
  return verplicht ? 'MustUnderstand' : null;
}

/** Valid, but no message: a SOAP fault of another kind, or a part of SOAP on its own. */
function geenBericht(doc: XmlDocument, inSoap: boolean): OngeldigeEnvelop {
  const fault = kind(kind(doc.root, 'Body'), 'Fault');
  const reden = 'In de envelop staat geen Di01, Du01 of Fo01. Controleer wat er wordt verstuurd.';
  const geweigerd = ongeldig({ code: FOUTCODE.schema, reden }, inSoap);
  if (!fault) return geweigerd;
  const code = (tekst(fault, 'faultcode') ?? '').replace(/^.*:/, '').trim();
  return { ...geweigerd, soapFout: { code, tekst: tekst(fault, 'faultstring') ?? '' } };
}

/** Whether an element lies in the detail of a SOAP fault, where nothing but Fo03 is expected. */
const isFault = (wortel: XmlElement) => wortel.parent?.name === 'detail';

/** The one element in Body; of a fault the Fo03 in its detail. */
function uitSoap(root: XmlElement): XmlElement | undefined {
  const inhoud = kinderen(kind(root, 'Body'))[0];
  return inhoud?.namespaceUri === NS_SOAP ? kinderen(kind(inhoud, 'detail'))[0] : inhoud;
}

function berichtcodeVan({ namespaceUri, name }: XmlElement): Berichtcode | undefined {
  const codes = Object.keys(WORTEL) as Berichtcode[];
  return codes.find((code) => WORTEL[code].ns === namespaceUri && WORTEL[code].naam === name);
}

/** With every namespace it is in, so that it stands on its own (canonical XML). */
function losDocument(wortel: XmlElement): Buffer {
  return Buffer.from(wortel.canonicalizeToString({ withComments: true }), 'utf8');
}

function lees(berichtcode: Berichtcode, wortel: XmlElement): Envelop {
  const stuur = verplicht(wortel, 'stuurgegevens');
  const adres = {
    zender: systeem(verplicht(stuur, 'zender')),
    ontvanger: systeem(verplicht(stuur, 'ontvanger')),
    referentienummer: verplicht(stuur, 'referentienummer').content,
    tijdstipBericht: verplicht(stuur, 'tijdstipBericht').content,
  };
  const crossRefnummer = tekst(stuur, 'crossRefnummer');
  switch (berichtcode) {
    case 'Bv03':
      return { berichtcode, ...adres, crossRefnummer: crossRefnummer as string };
    case 'Fo01':
    case 'Fo03':
      return { berichtcode, ...adres, crossRefnummer: crossRefnummer as string, fout: leesFout(wortel) };
    default:
      return {
        berichtcode,
        ...adres,
        crossRefnummer,
        functie: tekst(stuur, 'functie') as string,
        ...leesInhoud(wortel),
      };
  }
}

function leesFout(wortel: XmlElement): Fout {
  const body = verplicht(wortel, 'body');
  return {
    code: tekst(body, 'code') as string,
    plek: tekst(body, 'plek') as Fout['plek'],
    omschrijving: tekst(body, 'omschrijving') as string,
    details: tekst(body, 'details'),
  };
}

/** The one element in parameters/bericht: xmlBestand or tekstBestand. */
const bestandVan = (wortel: XmlElement) => kinderen(kind(kind(wortel, 'parameters'), 'bericht'))[0];

/** libxml2 passes over what is no base64, and two decoders need not pass over the same. */
function geenBase64(wortel: XmlElement): string | undefined {
  const bestand = bestandVan(wortel);
  const vreemd = bestand && /[^A-Za-z0-9+/=\s]/.exec(bestand.content);
  if (!vreemd) return undefined;
  return `Regel ${bestand.line}: in ${bestand.name} staan tekens die geen base64 zijn. Codeer het bericht opnieuw.`;
}

function leesInhoud(wortel: XmlElement): { versies: Versies; bestandsnaam: string | null; payload: Uint8Array } {
  const parameters = verplicht(wortel, 'parameters');
  const bestand = bestandVan(wortel) as XmlElement;
  return {
    versies: {
      applicatieVersie: tekst(parameters, 'applicatieVersie') as string,
      applicatieSubversie: tekst(parameters, 'applicatieSubversie') as string,
      functieVersie: tekst(parameters, 'functieVersie') as string,
      functieSubversie: tekst(parameters, 'functieSubversie') as string,
    },
    bestandsnaam: bestand.attr('bestandsnaam')?.value ?? null,
    payload: Buffer.from(bestand.content, 'base64'),
  };
}

function systeem(node: XmlElement): Systeem {
  return {
    organisatie: tekst(node, 'organisatie'),
    applicatie: tekst(node, 'applicatie') ?? '',
    administratie: tekst(node, 'administratie'),
    gebruiker: tekst(node, 'gebruiker'),
  };
}

/** Told leniently, of an envelope that does not meet its schema. */
function kenmerkenVan(doc: XmlDocument): Kenmerken {
  const stuur = doc.get('(//*[local-name()="stuurgegevens"])[1]');
  if (!(stuur instanceof XmlElement)) return ONBEKEND;
  const [zender, ontvanger] = [kind(stuur, 'zender'), kind(stuur, 'ontvanger')];
  const nummer = tekst(stuur, 'referentienummer')?.trim();
  return {
    referentienummer: nummer !== undefined && nummer.length <= 40 ? nummer : null,
    zender: zender ? bruikbaar(systeem(zender)) : null,
    ontvanger: ontvanger ? bruikbaar(systeem(ontvanger)) : null,
  };
}

/** Only what StUF lets us repeat. */
function bruikbaar({ organisatie, applicatie }: Systeem): Systeem | null {
  if (applicatie.length < 3 || applicatie.length > 50) return null;
  const kort = organisatie !== null && organisatie.length <= 200 ? organisatie : null;
  return { organisatie: kort, applicatie, administratie: null, gebruiker: null };
}

/** Where it is wrong and with what element; never the value, which can be anything. */
function schemaReden(detail: ErrorDetail | undefined): string {
  const element = /Element '(?:\{[^}]*\})?([^']{1,60})/.exec(detail?.message ?? '')?.[1] ?? 'de envelop';
  const plaats = detail ? `Regel ${detail.line}: ` : '';
  if (/(^|R)ef(erentie)?nummer$/i.test(element) && /pattern/.test(detail?.message ?? ''))
    return `${plaats}${element} is geen UUID versie 4 in kleine letters. Geef elke envelop zo'n nummer.`;
  if (/This element is not expected|Missing child/.test(detail?.message ?? ''))
    return `${plaats}bij ${element} ontbreekt iets of klopt de volgorde niet. Herstel de envelop (StUF-GGk 0210).`;
  return `${plaats}${element} voldoet niet aan het schema van de envelop (StUF-GGk 0210). Herstel dit element.`;
}

const kinderen = (node: XmlElement | undefined) => (node ? kindElementen(node) : []);
const kind = (node: XmlElement | undefined, naam: string) => kinderen(node).find((each) => each.name === naam);
const tekst = (node: XmlElement, naam: string) => kind(node, naam)?.content ?? null;

/** The schema says it is there. */
function verplicht(node: XmlElement, naam: string): XmlElement {
  const found = kind(node, naam);
  if (!found) throw new Error(`a valid envelope without ${naam}`);
  return found;
}
