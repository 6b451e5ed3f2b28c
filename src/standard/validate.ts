/**
 * Level 1: the message against its XSD, with everything that is wrong told in Dutch: where, what, and the repair.
 * libxml2 finds, klacht.ts explains.
 */
import { type ErrorDetail, type XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { Bron, type BronElement } from './bron.js';
import { type Klacht, legUit } from './klacht.js';
import type { BerichtSchema } from './schema.js';

/** Findings kept per message; a file with more is broken in one systematic way. */
export const MAX_FOUTEN = 50;

export interface XsdFout {
  readonly regel: number;
  /** Column where the element opens, counted from 1; null where it cannot be told. */
  readonly kolom: number | null;
  readonly element: string;
  readonly pad: string;
  readonly uitleg: string;
  readonly waarden: Readonly<Record<string, unknown>>;
}

/** What an engine has against a message, and where. */
export interface Gevonden {
  readonly klacht: Klacht;
  /** Undefined where the engine's place could not be found back in the source. */
  readonly plek: BronElement | undefined;
  /** Line and element as the engine names them. */
  readonly regel: number;
  readonly element: string;
}

/** The findings of an engine, told in Dutch; of one element only the first, as the reader needs one sentence. */
export function xsdFouten(
  schema: BerichtSchema,
  bron: Bron,
  gevonden: readonly Gevonden[],
  hoogstens = MAX_FOUTEN,
): readonly XsdFout[] {
  const seen = new Set<string>();
  const eerste = gevonden.filter(({ plek, regel, element }) => {
    const key = plek ? String(plek.nummer) : `${regel} ${element}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return eerste.slice(0, hoogstens).map((each) => vertel(schema, bron, each));
}

function vertel(schema: BerichtSchema, bron: Bron, { klacht, plek, ...genoemd }: Gevonden): XsdFout {
  const element = plek?.naam ?? genoemd.element;
  const regel = plek?.regel ?? genoemd.regel;
  const kolom = plek?.kolom ?? null;
  const { zin, waarden } = legUit(klacht, plek ? namenTot(plek) : [element], schema);
  return {
    regel,
    kolom,
    element,
    pad: plek ? bron.pad(plek) : '',
    uitleg: `Regel ${regel}${kolom === null ? '' : `, kolom ${kolom}`}: ${zin} Het bericht is niet verwerkt.`,
    waarden: { regel, kolom, element, ...waarden },
  };
}

function namenTot(plek: BronElement): string[] {
  const namen: string[] = [];
  for (let each: BronElement | undefined = plek; each; each = each.ouder) namen.unshift(each.naam);
  return namen;
}

/** All that libxml2 finds wrong, or nothing. `bytes` is the source of `doc`, for the places. */
export function validate(
  schema: BerichtSchema,
  doc: XmlDocument,
  bytes: Uint8Array,
  hoogstens = MAX_FOUTEN,
): readonly XsdFout[] {
  try {
    schema.validator.validate(doc);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    const bron = Bron.van(bytes);
    return xsdFouten(
      schema,
      bron,
      error.details.map((detail) => vanLibxml(detail, bron)),
      hoogstens,
    );
  }
}

function vanLibxml({ message, line, xpath }: ErrorDetail, bron: Bron): Gevonden {
  const plek = xpath === undefined ? undefined : bron.opXPath(xpath);
  const element = /Element '(?:\{[^}]*\})?([^']*)'/.exec(message)?.[1] ?? '';
  return { klacht: klachtVan(message), plek, regel: line, element };
}

function klachtVan(message: string): Klacht {
  const verwacht = namen(/Expected is (?:one of )?\( (.*) \)/.exec(message)?.[1]);
  if (message.includes('This element is not expected')) return { soort: 'onverwacht', verwacht };
  if (message.includes('Missing child element')) return { soort: 'onvolledig', verwacht };
  const attribuut = /attribute '(?:\{[^}]*\})?([^']*)'/.exec(message)?.[1];
  if (attribuut !== undefined) return { soort: 'attribuut', attribuut };
  if (message.includes('element-only')) return { soort: 'tekst' };
  if (message.includes('Element content is not allowed')) return { soort: 'genest' };
  if (message.includes('No matching global')) return { soort: 'wortel' };
  const waarde = /[Tt]he value '([\s\S]*?)' is |: '([\s\S]*?)' is not a valid value/.exec(message);
  const lengte = /has a length of '(\d+)'/.exec(message)?.[1];
  return {
    soort: 'waarde',
    ingediend: waarde?.[1] ?? waarde?.[2],
    lengte: lengte === undefined ? undefined : Number(lengte),
    bereik: /minInclusive|maxInclusive/.test(message),
  };
}

/** Local names of a list as libxml2 writes it; `##other:{...}*` and the like leave nothing. */
function namen(lijst: string | undefined): string[] {
  if (lijst === undefined) return [];
  return lijst.split(',').map((each) =>
    each
      .trim()
      .replace(/^(\{[^}]*\}|##other:)?\*?/, '')
      .trim(),
  );
}
