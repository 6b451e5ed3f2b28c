/** A message schema as flat facts, one per element, so that two of them can be laid side by side. */
import type { BerichtSchema, ComplexType, SchemaElement, SchemaSet, SimpleType } from '../../src/standard/schema.js';

/** Path of element names -> everything the schema says about the element there, without what only names its law. */
export type Facts = ReadonlyMap<string, Readonly<Record<string, string>>>;

export function factsOf(schema: BerichtSchema): Facts {
  const facts = new Map<string, Record<string, string>>();
  const visit = (element: SchemaElement, path: string) => {
    const place = element.ns === schema.ns ? 'bericht' : 'basisschema';
    facts.set(path, { place, occurs: `${element.min}..${element.max}`, ...of(element.type) });
    if (element.type.soort === 'complex') {
      for (const child of element.type.elementen) visit(child, `${path}/${child.naam}`);
    }
  };
  visit(schema.wortel, schema.wortel.naam);
  return facts;
}

function of(type: SimpleType | ComplexType): Record<string, string> {
  if (type.soort === 'complex') {
    return { type: type.naam, klasse: String(type.klasse), order: type.elementen.map(({ naam }) => naam).join(' ') };
  }
  const { codes, soort, ...facets } = type;
  return { type: type.naam, facets: JSON.stringify(facets), codes: [...(codes?.keys() ?? [])].join(' ') };
}

/** The differences of one message between two sets, in readable lines; nothing where they say the same. */
export function differences(one: Facts, other: Facts): string[] {
  const lines: string[] = [];
  for (const path of new Set([...one.keys(), ...other.keys()])) {
    const a = one.get(path);
    const b = other.get(path);
    if (!a || !b) {
      lines.push(`${path}: only in the ${a ? 'first' : 'second'}`);
      continue;
    }
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (a[key] !== b[key]) lines.push(`${path}: ${key} ${a[key]} | ${b[key]}`);
    }
  }
  return lines;
}

/** The schema of a message by its number: 323 for JW323 or WMO323. */
export function byNumber(set: SchemaSet, nummer: string): BerichtSchema {
  const schema = [...set.berichten.values()].find(({ bericht }) => bericht.slice(-3) === nummer);
  if (!schema) throw new Error(`no message ${nummer} in this set`);
  return schema;
}

export const NUMMERS = [
  '301',
  '302',
  '305',
  '306',
  '307',
  '308',
  '315',
  '316',
  '317',
  '318',
  '319',
  '320',
  '323',
  '325',
];
