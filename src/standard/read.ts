/**
 * From a validated tree to plain values, driven by the schema: nothing about a message is typed out here.
 *
 * Elements become properties, repeated elements arrays, integers numbers; everything else stays the text that was
 * validated. Each berichtklasse is also listed, in document order, with its parent and its line: that is what rules
 * are bound to.
 */
import { type XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import type { BerichtSchema, ComplexType, SchemaElement, SimpleType } from './schema.js';
import { volgende } from './tree.js';

/** One occurrence of a berichtklasse in a message. */
export interface Klasse<T = unknown> {
  readonly naam: string;
  readonly data: T;
  /** The class this one stands in: a Prestatie's Client, a Client's Declaratie. */
  readonly ouder: Klasse | undefined;
  /** Line in the file where the class opens. */
  readonly regel: number;
  /** Which element of the document it is, in document order from 0: leads to its column and path (bron.ts). */
  readonly element: number;
  /** Occurrence within the message, counted from 1 per class. */
  readonly volgnummer: number;
}

export interface GelezenBericht<T = unknown> {
  readonly schema: BerichtSchema;
  readonly data: T;
  readonly klassen: ReadonlyMap<string, readonly Klasse[]>;
}

/** A value the schema allows but no calendar of ours can hold (a year before 1 or after 9999). */
export class OnleesbareWaarde extends Error {
  constructor(
    readonly element: string,
    readonly waarde: string,
    readonly regel: number,
  ) {
    super(`${element}: ${waarde}`);
  }
}

/** Reads a document that `schema.validator` has accepted. */
export function readBericht<T>(schema: BerichtSchema, doc: XmlDocument): GelezenBericht<T> {
  const klassen = new Map<string, Klasse[]>([...schema.klassen.keys()].map((naam) => [naam, []]));
  const data = readComplex(doc.root, schema.wortel.type as ComplexType, undefined, { klassen, elementen: 1 }) as T;
  return { schema, data, klassen };
}

/** What was read so far. */
interface Stand {
  readonly klassen: Map<string, Klasse[]>;
  elementen: number;
}

function readComplex(node: XmlElement, type: ComplexType, ouder: Klasse | undefined, stand: Stand): unknown {
  const data: Record<string, unknown> = {};
  let self = ouder;
  if (type.klasse) {
    const peers = stand.klassen.get(type.naam) as Klasse[];
    const element = stand.elementen - 1;
    self = { naam: type.naam, data, ouder, regel: node.line, element, volgnummer: peers.length + 1 };
    peers.push(self);
  }
  let position = 0;
  for (let child: XmlNode | null = node.firstChild; child; child = volgende(child)) {
    if (!(child instanceof XmlElement)) continue;
    stand.elementen++;
    const naam = child.name;
    // Validated: the children come in schema order, so the search only ever moves forward.
    while ((type.elementen[position] as SchemaElement).naam !== naam) position++;
    const element = type.elementen[position] as SchemaElement;
    const value =
      element.type.soort === 'complex'
        ? readComplex(child, element.type, self, stand)
        : readSimple(child.content, element.type, element.naam, child);
    if (element.max === 1) {
      data[naam] = value;
      continue;
    }
    const list = data[naam] as unknown[] | undefined;
    if (list) list.push(value);
    else data[naam] = [value];
  }
  return data;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/;

function readSimple(text: string, type: SimpleType, naam: string, node: XmlElement): string | number {
  if (type.basis === 'string') return text;
  const trimmed = text.trim();
  // Plus zero: "-0" is a whole number that the schema allows, and it means nought.
  if (type.basis === 'integer') return Number(trimmed) + 0;
  if (type.basis === 'date' && !DATUM.test(trimmed)) throw new OnleesbareWaarde(naam, trimmed, node.line);
  return trimmed;
}
