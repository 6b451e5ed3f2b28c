/** The schemas of the messages of both laws: ours, or official ones laid in their place. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BerichtType } from './generated/berichten.js';
import { RELEASES, XSD_ROOT } from './release.js';
import type { BerichtSchema, ComplexType, SchemaSet } from './schema.js';
import { loadSchemas } from './schema.js';

/** Which of Afzender and Ontvanger is the municipality, by the types the schema gives them. */
export function gemeenteElement(schema: BerichtSchema): 'Afzender' | 'Ontvanger' {
  const header = schema.klassen.get('Header') as ComplexType;
  const afzender = header.elementen.find((element) => element.naam === 'Afzender');
  return afzender?.type.naam === 'LDT_Gemeente' ? 'Afzender' : 'Ontvanger';
}

let known: SchemaSet | undefined;

/** The schemas of every message of both laws, read once per process. */
export function schemas(): SchemaSet {
  known ??= joined(RELEASES.map(({ map }) => loadSchemas(join(XSD_ROOT, map))));
  return known;
}

/** The schema of one message; every type has one. */
export function schemaVan(type: BerichtType): BerichtSchema {
  return schemas().berichten.get(type) as BerichtSchema;
}

/** A folder of official XSDs that cannot be used, told in one Dutch sentence. */
export class OnbruikbareXsd extends Error {}

/**
 * Lays the official XSDs of a folder in place of ours: `<dir>` itself, and the folders in it that are named as ours
 * (ijw/3.2, iwmo/3.2). A message that the folder does not hold keeps our schema.
 */
export function gebruikXsd(dir: string): void {
  const mappen = [dir, ...RELEASES.map(({ map }) => join(dir, map))].filter(
    (map) => isMap(map) && readdirSync(map).some((naam) => naam.endsWith('.xsd')),
  );
  if (mappen.length === 0)
    throw new OnbruikbareXsd(`In ${dir} staan geen XSD-bestanden. Noem met --xsd de map waarin zij staan.`);
  known = joined([schemas(), ...mappen.map(leesOfficieel)]);
}

const isMap = (pad: string) => existsSync(pad) && statSync(pad).isDirectory();

function leesOfficieel(map: string): SchemaSet {
  if (!existsSync(join(map, 'basisschema.xsd')))
    throw new OnbruikbareXsd(
      `In ${map} ontbreekt basisschema.xsd, waarin de typen van alle berichten staan. Zet het naast de andere XSD-bestanden van de release.`,
    );
  let set: SchemaSet;
  try {
    set = loadSchemas(map);
    for (const schema of set.berichten.values()) schema.validator;
  } catch (error) {
    throw new OnbruikbareXsd(
      `De XSD-bestanden in ${map} kunnen niet worden gebruikt (de lezer meldt: ${(error as Error).message.replace(/\s+/g, ' ').trim()}). Zet daar de ongewijzigde bestanden van een release, met basisschema.xsd erbij.`,
    );
  }
  const vreemd = [...set.berichten.values()].find(
    ({ bericht, ns }) => schemas().perNamespace.get(ns)?.bericht !== bericht,
  );
  if (vreemd)
    throw new OnbruikbareXsd(
      `${vreemd.bericht.toLowerCase()}.xsd in ${map} is van ${vreemd.ns}; verwerkt wordt ${bekendeReleases()}. Zet daar de bestanden van die release.`,
    );
  return set;
}

/** iJw 3.2 en iWmo 3.2 */
export const bekendeReleases = () => RELEASES.map(({ standaard, release }) => `${standaard} ${release}`).join(' en ');

/** Of a message in two sets the last one holds. */
function joined(sets: readonly SchemaSet[]): SchemaSet {
  const berichten = new Map(sets.flatMap((set) => [...set.berichten]));
  return { berichten, perNamespace: new Map([...berichten.values()].map((schema) => [schema.ns, schema])) };
}

let fo01: BerichtSchema | undefined;

/** The schema of the error message Fo01 (StUF 03.01). */
export function fo01Schema(): BerichtSchema {
  fo01 ??= loadSchemas(`${XSD_ROOT}stuf/0301`).berichten.get('FO01') as BerichtSchema;
  return fo01;
}
