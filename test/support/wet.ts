/**
 * The laws are twins: a test message is written once, for iJw, and judged in either law. What differs is translated here:
 * the product categories, some codes, and the parts that iWmo does not have.
 */
import type { ContractInhoud } from '../../src/contracts/index.js';
import { domeinVan, nummerVan } from '../../src/standard/bericht.js';
import { schemaVan } from '../../src/standard/catalogue.js';
import type { Domein } from '../../src/standard/feiten.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import type { ComplexType } from '../../src/standard/schema.js';

export const WETTEN: readonly Domein[] = ['jw', 'wmo'];

/** Categories of iWmo that no rule treats apart (01 and 11 to 14 are). */
const CATEGORIE: Record<string, string> = { '41': '07', '43': '15', '45': '02', '46': '16', '50': '05' };
const REDEN: Record<string, string> = { '32': '19', '33': '21' };
const CATEGORIE_SLEUTELS = new Set(['Categorie', 'ProductCategorie', 'productcategorie']);
const REDEN_SLEUTELS = new Set(['RedenBeeindiging', 'redenBeeindiging']);

let huidig: Domein = 'jw';

/** The law in which rows are judged now. */
export const wetVanNu = () => huidig;

/** Runs `work` with its messages, facts and contracts in this law. */
export function inWet<T>(wet: Domein, work: () => T): T {
  const vorig = huidig;
  huidig = wet;
  try {
    return work();
  } finally {
    huidig = vorig;
  }
}

/** A message type of iJw as the law of now has it. */
export function typeInWet(type: BerichtType): BerichtType {
  return huidig === 'jw' ? type : (`WMO${nummerVan(type)}` as BerichtType);
}

/** A message as the law of now has it: its own codes, without the parts it does not know. */
export function berichtInWet(type: BerichtType, data: unknown): unknown {
  if (domeinVan(type) === 'jw') return data;
  const { wortel, berichtcode } = schemaVan(type);
  const vertaald = knip(wortel.type as ComplexType, inWoorden(data)) as { Header: object };
  return { ...vertaald, Header: { ...vertaald.Header, BerichtCode: berichtcode } };
}

function knip(type: ComplexType, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((each) => knip(type, each));
  if (typeof data !== 'object' || data === null) return data;
  const inner = new Map(type.elementen.map((element) => [element.naam, element.type]));
  return Object.fromEntries(
    Object.entries(data)
      .filter(([naam]) => inner.has(naam))
      .map(([naam, value]) => {
        const of = inner.get(naam);
        return [naam, of?.soort === 'complex' ? knip(of, value) : value];
      }),
  );
}

/** Values in which the codes of one law are those of the law of now, at any depth; maps and sets keep their kind. */
export function inWoorden<T>(value: T): T {
  if (huidig === 'jw') return value;
  return vertaal(value) as T;
}

function vertaal(value: unknown, sleutel = ''): unknown {
  if (typeof value === 'string') {
    if (CATEGORIE_SLEUTELS.has(sleutel)) return CATEGORIE[value] ?? value;
    if (REDEN_SLEUTELS.has(sleutel)) return REDEN[value] ?? value;
    return value;
  }
  if (Array.isArray(value)) return value.map((each) => vertaal(each, sleutel));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, vertaal(each)]));
  if (value instanceof Set || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, vertaal(each, key)]));
}

/** Words of an explanation, with the categories and the messages of the law of now. */
export function tekstInWet(text: string): string {
  if (huidig === 'jw') return text;
  return text
    .replace(/\bJW(?=3\d\d)/g, 'WMO')
    .replace(/(categorie (?:is )?|\breden )(\d\d)\b/gi, (_all, woord: string, code: string) => {
      const lijst = woord.toLowerCase() === 'reden ' ? REDEN : CATEGORIE;
      return woord + (lijst[code] ?? code);
    });
}

/** A contract folder as the law of now has it. */
export function contractenInWet(inhoud: ContractInhoud): ContractInhoud {
  if (huidig === 'jw') return inhoud;
  // A row of the other law stays of the other law.
  const naar = <Row extends { domein: Domein; productcode: string }>(row: Row): Row => ({
    ...inWoorden(row),
    productcode: row.productcode.replace(/^(\d\d)\*$/, (_all, categorie) => `${CATEGORIE[categorie] ?? categorie}*`),
    domein: row.domein === 'jw' ? huidig : 'jw',
  });
  return {
    ...inhoud,
    producten: inhoud.producten.map(naar),
    tarieven: inhoud.tarieven.map(naar),
    contracten: inhoud.contracten.map(naar),
  };
}
