/** The messages of the standard and what belongs to what: the few facts the XSDs do not say. */
import { fileURLToPath } from 'node:url';
import type { Domein } from './feiten.js';
import type { BerichtType } from './generated/jw.js';
import type { BerichtSchema, ComplexType, SchemaSet } from './schema.js';
import { loadSchemas } from './schema.js';

/** What we state about the schemas our messages are made with (IV034). */
export const XSD_VERSIE = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' } as const;

/** The answer to each message that is answered; the others are answers themselves. */
const ANTWOORD: Partial<Record<BerichtType, BerichtType>> = {
  JW301: 'JW302',
  JW305: 'JW306',
  JW307: 'JW308',
  JW315: 'JW316',
  JW317: 'JW318',
  JW319: 'JW320',
  JW323: 'JW325',
};

/** Messages of which all rules across messages are implemented. */
const VERWERKT: ReadonlySet<string> = new Set(['JW301', 'JW305', 'JW307', 'JW323']);

/** The answer's type, or undefined for a message that is an answer itself. */
export function antwoordOp(type: BerichtType): BerichtType | undefined {
  return ANTWOORD[type];
}

export function wordtVerwerkt(type: string): boolean {
  return VERWERKT.has(type);
}

/** The law a message type belongs to. */
export function domeinVan(type: string): Domein {
  return type.startsWith('WMO') ? 'wmo' : 'jw';
}

/** Which of Afzender and Ontvanger is the municipality, by the types the schema gives them. */
export function gemeenteElement(schema: BerichtSchema): 'Afzender' | 'Ontvanger' {
  const header = schema.klassen.get('Header') as ComplexType;
  const afzender = header.elementen.find((element) => element.naam === 'Afzender');
  return afzender?.type.naam === 'LDT_Gemeente' ? 'Afzender' : 'Ontvanger';
}

export interface Herkenning {
  readonly soort: 'bekend' | 'andereRelease' | 'andereWet' | 'onbekend';
  readonly omschrijving: string;
}

const NAMESPACE = /^http:\/\/www\.istandaarden\.nl\/(ijw|iwmo)\/(\d+)_(\d+)\/([a-z]+\d+)\/schema$/;

/** What a root namespace that we have no schema for seems to be: for an explanation. */
export function herken(namespace: string): Herkenning {
  const [, wet, major, minor, bericht] = NAMESPACE.exec(namespace) ?? [];
  if (!wet) return { soort: 'onbekend', omschrijving: namespace };
  const omschrijving = `${(bericht as string).toUpperCase()} release ${major}.${minor}`;
  if (wet === 'iwmo') return { soort: 'andereWet', omschrijving };
  return { soort: `${major}.${minor}` === '3.2' ? 'onbekend' : 'andereRelease', omschrijving };
}

const XSD_ROOT = fileURLToPath(new URL('../../xsd/', import.meta.url));

let schemas: SchemaSet | undefined;

/** The schemas of iJw 3.2, read once per process. */
export function jwSchemas(): SchemaSet {
  schemas ??= loadSchemas(`${XSD_ROOT}ijw/3.2`);
  return schemas;
}

let fo01: BerichtSchema | undefined;

/** The schema of the error message Fo01 (StUF 03.01). */
export function fo01Schema(): BerichtSchema {
  fo01 ??= loadSchemas(`${XSD_ROOT}stuf/0301`).berichten.get('FO01') as BerichtSchema;
  return fo01;
}
