/** From bytes to a message that is read: everything that can be said before the register is asked. */
import type { XmlDocument } from 'libxml2-wasm';
import { FOUTCODE_XSD } from '../answer/fo01.js';
import type { Bevinding } from '../rules/rule.js';
import { datum, periode } from '../rules/taal.js';
import { antwoordOp } from '../standard/bericht.js';
import { bekendeReleases, gemeenteElement, schemas } from '../standard/catalogue.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import { type GelezenBericht, OnleesbareWaarde, readBericht } from '../standard/read.js';
import { inGebruik, RELEASES, type Release, releasesOp, releaseVan, uitNamespace } from '../standard/release.js';
import type { BerichtSchema } from '../standard/schema.js';
import { validate, type XsdFout } from '../standard/validate.js';
import { parseUntrusted } from '../standard/xml.js';

/** Who sent what to whom, as far as the file tells. */
export interface Kop {
  readonly bericht: string | null;
  readonly afzender: string | null;
  readonly ontvanger: string | null;
  readonly identificatie: string | null;
}

export const LEGE_KOP: Kop = { bericht: null, afzender: null, ontvanger: null, identificatie: null };

export interface Gelezen {
  readonly soort: 'bericht';
  readonly type: BerichtType;
  readonly bericht: GelezenBericht<{ Header: Header } & Record<string, unknown>>;
  readonly kop: Kop;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly dagtekening: string;
}

export interface Header {
  readonly Afzender: string;
  readonly Ontvanger: string;
  readonly BerichtIdentificatie: { readonly Identificatie: string; readonly Dagtekening: string };
}

/** A file that gets no answer: no safe XML, or no message that is known. */
export interface Onverwerkbaar {
  readonly soort: 'onverwerkbaar';
  readonly kop: Kop;
  readonly bevinding: Bevinding;
}

/** A message of a known type that does not meet its XSD. */
export interface NietValide {
  readonly soort: 'xsd';
  readonly type: BerichtType;
  readonly kop: Kop;
  readonly gemeente: string | null;
  readonly aanbieder: string | null;
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Parses, validates and reads one file (level 1). `vandaag`: the system date, on which its release must be in use;
 * `hoogstens`: how many findings of the XSD are kept.
 */
export function openBericht(
  bytes: Uint8Array,
  vandaag: string,
  hoogstens?: number,
): Gelezen | NietValide | Onverwerkbaar {
  const parsed = parseUntrusted(bytes);
  if (!parsed.ok) return onverwerkbaar('XML', parsed.reden, parsed.waarden);
  try {
    return openDocument(parsed.doc, bytes, vandaag, hoogstens);
  } finally {
    parsed.doc.dispose();
  }
}

/** A finding on a file that cannot be taken in at all. */
export function onverwerkbaar(
  regel: 'XML' | 'BERICHT' | 'PARTIJ',
  reden: string,
  waarden: Record<string, unknown>,
  kop: Kop = LEGE_KOP,
): Onverwerkbaar {
  return {
    soort: 'onverwerkbaar',
    kop,
    bevinding: {
      controleniveau: 1,
      klasse: 'Bericht',
      sleutel: {},
      regel,
      retourcode: '',
      uitleg: reden,
      waarden,
    },
  };
}

/** Longest piece of a name from outside that is told on. */
const MAX_NAAM = 200;

function openDocument(
  doc: XmlDocument,
  bytes: Uint8Array,
  vandaag: string,
  hoogstens: number | undefined,
): Gelezen | NietValide | Onverwerkbaar {
  const { namespaceUri, name } = doc.root;
  const schema = schemas().perNamespace.get(namespaceUri);
  if (!schema) return onbekendBericht(namespaceUri.slice(0, MAX_NAAM), name.slice(0, MAX_NAAM));
  const release = releaseVan(namespaceUri) as Release;
  if (!inGebruik(release, vandaag)) return buitenGebruik(release, vandaag, kopVan(doc, schema.bericht as BerichtType));
  const type = schema.bericht as BerichtType;
  const gemeenteIn = gemeenteElement(schema);
  const fouten = validate(schema, doc, bytes, hoogstens);
  if (fouten.length > 0) {
    const kop = kopVan(doc, type);
    return {
      soort: 'xsd',
      type,
      kop,
      gemeente: gemeenteIn === 'Afzender' ? kop.afzender : kop.ontvanger,
      aanbieder: gemeenteIn === 'Afzender' ? kop.ontvanger : kop.afzender,
      bevindingen: xsdBevindingen(schema, fouten),
    };
  }
  return lees(schema, type, doc, gemeenteIn);
}

/** What an engine finds against the XSD, as findings of level 1. */
export function xsdBevindingen(schema: BerichtSchema, fouten: readonly XsdFout[]): Bevinding[] {
  return fouten.map(({ uitleg, waarden, pad }) => ({
    controleniveau: 1,
    klasse: klasseVan(pad, schema),
    sleutel: {},
    regel: 'XSD',
    retourcode: FOUTCODE_XSD,
    uitleg,
    waarden: { ...waarden, pad },
  }));
}

function lees(
  schema: BerichtSchema,
  type: BerichtType,
  doc: XmlDocument,
  gemeenteIn: 'Afzender' | 'Ontvanger',
): Gelezen | Onverwerkbaar {
  try {
    const bericht = readBericht<Gelezen['bericht']['data']>(schema, doc);
    const { Afzender, Ontvanger, BerichtIdentificatie } = bericht.data.Header;
    return {
      soort: 'bericht',
      type,
      bericht,
      kop: {
        bericht: type,
        afzender: Afzender,
        ontvanger: Ontvanger,
        identificatie: BerichtIdentificatie.Identificatie,
      },
      gemeente: gemeenteIn === 'Afzender' ? Afzender : Ontvanger,
      aanbieder: gemeenteIn === 'Afzender' ? Ontvanger : Afzender,
      dagtekening: BerichtIdentificatie.Dagtekening,
    };
  } catch (error) {
    if (!(error instanceof OnleesbareWaarde)) throw error;
    const reden = `Regel ${error.regel}: ${error.element} ${error.waarde} valt buiten de jaren 1 tot en met 9999. Corrigeer de datum.`;
    return onverwerkbaar('XML', reden, { regel: error.regel, element: error.element }, kopVan(doc, type));
  }
}

function onbekendBericht(namespace: string, wortel: string): Onverwerkbaar {
  const naam = uitNamespace(namespace);
  const waarden = { namespace, wortel };
  if (naam && !releaseVan(namespace)) {
    const { standaard, release, bericht } = naam;
    const onze = RELEASES.findLast((each) => each.standaard === standaard);
    const goede = onze ? ` Stuur het bericht in release ${onze.release} van ${standaard}.` : '';
    return onverwerkbaar(
      'BERICHT',
      `Dit is ${bericht} van ${standaard} release ${release}; aangenomen worden ${bekendeReleases()}.${goede}`,
      waarden,
    );
  }
  const bekend = `Aangenomen worden de berichten van ${bekendeReleases()}.`;
  if (naam)
    return onverwerkbaar(
      'BERICHT',
      `${naam.bericht} is geen bericht van ${naam.standaard} ${naam.release}. ${bekend}`,
      waarden,
    );
  const wat = namespace === '' ? `${wortel} zonder naamruimte` : `${wortel} in naamruimte ${namespace}`;
  return onverwerkbaar('BERICHT', `Het bestand begint met ${wat} en is geen bekend bericht. ${bekend}`, waarden);
}

/** A release that is not in use yet, or no longer. */
function buitenGebruik({ standaard, release, van, tot }: Release, vandaag: string, kop: Kop): Onverwerkbaar {
  const nu = releasesOp(vandaag);
  const doen =
    nu.length === 0
      ? `Op die dag wordt geen enkele release aangenomen; bekend zijn ${bekendeReleases()}. Controleer de datum waarop wordt verwerkt.`
      : `Aangenomen worden nu ${nu.map((each) => `${each.standaard} ${each.release}`).join(' en ')}. Stuur het bericht in de release die nu geldt.`;
  const reden = `Dit is ${kop.bericht} van ${standaard} ${release}; die release wordt aangenomen ${periode(van, tot)}, en vandaag is ${datum(vandaag)}. ${doen}`;
  return onverwerkbaar('BERICHT', reden, { bericht: kop.bericht, release, van, tot }, kop);
}

/** An answer without its question: we ask nothing, so no answer can be ours. */
export function isAntwoord(type: BerichtType): boolean {
  return antwoordOp(type) === undefined;
}

/** Header values read leniently, from a message that is not valid. */
function kopVan(doc: XmlDocument, type: BerichtType): Kop {
  const lees = (naam: string, vorm: RegExp) => {
    const text = doc.get(`/*/*[local-name()="Header"]//*[local-name()="${naam}"]`)?.content.trim();
    return text !== undefined && vorm.test(text) ? text : null;
  };
  return {
    bericht: type,
    afzender: lees('Afzender', /^(\d{4}|\d{8})$/),
    ontvanger: lees('Ontvanger', /^(\d{4}|\d{8})$/),
    identificatie: lees('Identificatie', /^[^\s].{0,11}$/),
  };
}

/** The berichtklasse an element path lies in. */
function klasseVan(pad: string, schema: BerichtSchema): string {
  const namen = pad.split('/').map((each) => each.replace(/\[\d+\]/, ''));
  return namen.findLast((naam) => schema.klassen.has(naam)) ?? 'Bericht';
}
