/**
 * The XSDs as a model: the single source of element order, repetition, optional parts and value types.
 *
 * Understands the part of XML Schema the iStandaarden use (named complex types with one sequence, simple types by
 * restriction). Anything else in a schema is an error at start-up, never a silent gap.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  XmlBufferInputProvider,
  type XmlElement,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { kindElementen } from './tree.js';
import { parseTrusted } from './xml.js';

const XS = 'http://www.w3.org/2001/XMLSchema';

export type Basis = 'string' | 'integer' | 'date' | 'time';

export interface SimpleType {
  readonly soort: 'simple';
  /** Name in the basisschema; for a restriction inside an element, the name of its base. */
  readonly naam: string;
  readonly basis: Basis;
  /** Code -> its documentation, in schema order; undefined when the type has no enumeration. */
  readonly codes: ReadonlyMap<string, string> | undefined;
  /** Every pattern must match (each derivation step adds one; alternatives within a step are joined with |). */
  readonly patronen: readonly string[];
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minInclusive: number | undefined;
  readonly maxInclusive: number | undefined;
}

export interface ComplexType {
  readonly soort: 'complex';
  readonly naam: string;
  readonly ns: string;
  readonly elementen: readonly SchemaElement[];
  /**
   * A berichtklasse: a class of the message itself (Header, Client, Prestatie ...), as opposed to a composed data type
   * of the basisschema, a mere list around a class (Clienten), the root, or RetourCodes.
   */
  readonly klasse: boolean;
}

export interface SchemaElement {
  readonly naam: string;
  readonly ns: string;
  readonly type: SimpleType | ComplexType;
  readonly min: number;
  /** Infinity for unbounded. */
  readonly max: number;
}

export interface BerichtSchema {
  /** Message type as the standard writes it: JW323. */
  readonly bericht: string;
  readonly ns: string;
  /** Path of the file it was read from. */
  readonly bestand: string;
  readonly wortel: SchemaElement;
  /** Value the Header must carry in BerichtCode, from the schema's pattern. */
  readonly berichtcode: string;
  /** Prefixes by namespace, as declared in the schema: used when writing. */
  readonly prefixen: ReadonlyMap<string, string>;
  /** Classes of this message by name. */
  readonly klassen: ReadonlyMap<string, ComplexType>;
  /** Compiled on first use (30 to 140 ms), then kept. */
  readonly validator: XsdValidator;
}

export interface SchemaSet {
  readonly berichten: ReadonlyMap<string, BerichtSchema>;
  readonly perNamespace: ReadonlyMap<string, BerichtSchema>;
}

interface SchemaFile {
  naam: string;
  bytes: Buffer;
  targetNamespace: string;
  prefixen: Map<string, string>;
  complex: Map<string, XmlElement>;
  simple: Map<string, XmlElement>;
  wortels: XmlElement[];
}

/** Reads all schemas of one release folder (basisschema.xsd and the messages beside it). */
export function loadSchemas(dir: string): SchemaSet {
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => readSchemaFile(dir, name));
  const resolver = new Resolver(new Map(files.map((file) => [file.targetNamespace, file])));
  const berichten = new Map<string, BerichtSchema>();
  for (const file of files) {
    for (const wortel of file.wortels) {
      const bericht = file.naam.replace(/\.xsd$/, '').toUpperCase();
      berichten.set(bericht, berichtSchema(bericht, join(dir, file.naam), file, resolver.element(file, wortel), files));
    }
  }
  const perNamespace = new Map([...berichten.values()].map((schema) => [schema.ns, schema]));
  return { berichten, perNamespace };
}

function readSchemaFile(dir: string, naam: string): SchemaFile {
  const bytes = readFileSync(join(dir, naam));
  // The document stays alive for the life of the process: its elements are looked up while types resolve.
  const root = parseTrusted(bytes).root;
  const children = kindElementen(root);
  const named = (kind: string) =>
    new Map(children.filter((child) => child.name === kind).map((child) => [attribute(child, 'name') ?? '', child]));
  const prefixen = new Map<string, string>();
  for (const [prefix, uri] of Object.entries(root.nsDeclarations)) prefixen.set(uri, prefix);
  return {
    naam,
    bytes,
    targetNamespace: attribute(root, 'targetNamespace') ?? '',
    prefixen,
    complex: named('complexType'),
    simple: named('simpleType'),
    wortels: children.filter((child) => child.name === 'element'),
  };
}

/** Turns schema XML into the model, each named type once. */
class Resolver {
  private readonly types = new Map<string, SimpleType | ComplexType>();
  constructor(private readonly files: Map<string, SchemaFile>) {}

  element(file: SchemaFile, node: XmlElement): SchemaElement {
    const naam = attribute(node, 'name');
    if (!naam) throw new Error(`${file.naam}: element without a name`);
    const inline = kindElementen(node).find((child) => child.name === 'simpleType');
    const typeName = attribute(node, 'type');
    if (!inline && !typeName) throw new Error(`${file.naam}: element ${naam} has no type`);
    return {
      naam,
      ns: file.targetNamespace,
      type: inline ? this.simple(file, inline, undefined) : this.named(file, typeName as string),
      min: Number(attribute(node, 'minOccurs') ?? 1),
      max: occurs(attribute(node, 'maxOccurs')),
    };
  }

  private named(file: SchemaFile, qname: string): SimpleType | ComplexType {
    const [prefix, local] = splitQName(qname);
    const ns = [...file.prefixen].find(([, p]) => p === prefix)?.[0];
    if (ns === XS) return { ...leeg(local), basis: basis(local, file.naam) };
    const home = ns === undefined ? undefined : this.files.get(ns);
    if (!home) throw new Error(`${file.naam}: unknown type ${qname}`);
    const key = `${ns}#${local}`;
    const known = this.types.get(key);
    if (known) return known;
    const complex = home.complex.get(local);
    const simple = home.simple.get(local);
    if (!complex && !simple) throw new Error(`${file.naam}: unknown type ${qname}`);
    const type = complex ? this.complex(home, complex, local) : this.simple(home, simple as XmlElement, local);
    this.types.set(key, type);
    return type;
  }

  private complex(file: SchemaFile, node: XmlElement, naam: string): ComplexType {
    const [sequence, ...rest] = kindElementen(node).filter((child) => child.name !== 'annotation');
    if (sequence?.name !== 'sequence' || rest.length > 0) {
      throw new Error(`${file.naam}: type ${naam} is not a single sequence`);
    }
    // xs:any stands for foreign content that is carried unread: there is no value in it to model.
    const elementen = kindElementen(sequence)
      .filter((child) => child.name !== 'annotation' && child.name !== 'any')
      .map((child) => this.element(file, child));
    const isList = elementen.length === 1 && (elementen[0] as SchemaElement).max > 1;
    const ofMessage = file.wortels.length > 0;
    return {
      soort: 'complex',
      naam,
      ns: file.targetNamespace,
      elementen,
      klasse: ofMessage && !isList && naam !== 'Root',
    };
  }

  private simple(file: SchemaFile, node: XmlElement, naam: string | undefined): SimpleType {
    const restriction = kindElementen(node).find((child) => child.name === 'restriction');
    const base = restriction && attribute(restriction, 'base');
    if (!restriction || !base) throw new Error(`${file.naam}: type ${naam} is not a restriction`);
    const parent = this.named(file, base);
    if (parent.soort !== 'simple') throw new Error(`${file.naam}: type ${naam} restricts a complex type`);
    const facets = kindElementen(restriction).filter((child) => child.name !== 'annotation');
    const one = (name: string) => {
      const facet = facets.find((child) => child.name === name);
      return facet ? Number(attribute(facet, 'value')) : undefined;
    };
    const enumeration = facets.filter((child) => child.name === 'enumeration');
    const patterns = facets.filter((child) => child.name === 'pattern').map((child) => attribute(child, 'value') ?? '');
    return {
      soort: 'simple',
      naam: naam ?? parent.naam,
      basis: parent.basis,
      codes:
        enumeration.length > 0
          ? new Map(enumeration.map((e) => [attribute(e, 'value') ?? '', documentation(e)]))
          : parent.codes,
      patronen: patterns.length > 0 ? [...parent.patronen, patterns.join('|')] : parent.patronen,
      minLength: one('minLength') ?? parent.minLength,
      maxLength: one('maxLength') ?? parent.maxLength,
      minInclusive: one('minInclusive') ?? parent.minInclusive,
      maxInclusive: one('maxInclusive') ?? parent.maxInclusive,
    };
  }
}

function berichtSchema(
  bericht: string,
  bestand: string,
  file: SchemaFile,
  wortel: SchemaElement,
  files: SchemaFile[],
): BerichtSchema {
  let compiled: XsdValidator | undefined;
  const klassen = collectKlassen(wortel.type);
  const code = klassen.get('Header')?.elementen.find((element) => element.naam === 'BerichtCode')?.type;
  return {
    bericht,
    ns: file.targetNamespace,
    bestand,
    wortel,
    berichtcode: code?.soort === 'simple' ? (code.patronen.at(-1) ?? '') : '',
    prefixen: new Map([...file.prefixen].filter(([uri]) => uri !== XS)),
    klassen,
    get validator() {
      compiled ??= compile(file, files);
      return compiled;
    },
  };
}

function collectKlassen(
  type: SimpleType | ComplexType,
  into = new Map<string, ComplexType>(),
): Map<string, ComplexType> {
  if (type.soort === 'simple') return into;
  if (type.klasse) into.set(type.naam, type);
  for (const element of type.elementen) collectKlassen(element.type, into);
  return into;
}

/** Compiles from memory: while compiling, only the files of this release can be imported, and nothing afterwards. */
function compile(file: SchemaFile, files: SchemaFile[]): XsdValidator {
  const base = 'toetssteen:/';
  xmlRegisterInputProvider(
    new XmlBufferInputProvider(Object.fromEntries(files.map((each) => [base + each.naam, new Uint8Array(each.bytes)]))),
  );
  try {
    const doc = parseTrusted(file.bytes, base + file.naam);
    try {
      return XsdValidator.fromDoc(doc);
    } finally {
      doc.dispose();
    }
  } finally {
    xmlCleanupInputProvider();
  }
}

function leeg(naam: string): Omit<SimpleType, 'basis'> {
  return {
    soort: 'simple',
    naam,
    codes: undefined,
    patronen: [],
    minLength: undefined,
    maxLength: undefined,
    minInclusive: undefined,
    maxInclusive: undefined,
  };
}

function basis(local: string, file: string): Basis {
  if (local === 'string' || local === 'integer' || local === 'date' || local === 'time') return local;
  throw new Error(`${file}: base type xs:${local} is not supported`);
}

function occurs(value: string | undefined): number {
  if (value === undefined) return 1;
  return value === 'unbounded' ? Number.POSITIVE_INFINITY : Number(value);
}

function splitQName(qname: string): [string, string] {
  const colon = qname.indexOf(':');
  return colon < 0 ? ['', qname] : [qname.slice(0, colon), qname.slice(colon + 1)];
}

function attribute(node: XmlElement, name: string): string | undefined {
  return node.attr(name)?.value;
}

function documentation(node: XmlElement): string {
  const annotation = kindElementen(node).find((child) => child.name === 'annotation');
  return annotation ? annotation.content.trim().replace(/\s+/g, ' ') : '';
}
