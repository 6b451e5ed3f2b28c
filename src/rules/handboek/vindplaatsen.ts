/** Where in a message a rule looks, and which rules look at an element. */

import { domeinVan, nummerVan } from '../../standard/bericht.js';
import { schemas } from '../../standard/catalogue.js';
import type { BerichtNummer, BerichtType } from '../../standard/generated/berichten.js';
import type { ComplexType } from '../../standard/schema.js';
import { ELEMENTEN } from './elementen.js';

export interface Vindplaats {
  /** Class.Element.Part, as in the XSD; only a class: the rule looks at all of it. */
  readonly element: string;
  /** The messages, in the laws that know the element. */
  readonly berichten: readonly BerichtType[];
}

/** What a rule looks at, in the order of the messages. Nothing: a message as a whole. */
export function vindplaatsen(code: string): readonly Vindplaats[] {
  return Object.entries(ELEMENTEN[code] ?? {}).map(([element, nummers]) => ({
    element,
    berichten: (nummers.split(' ') as BerichtNummer[])
      .flatMap((nummer): BerichtType[] => [`JW${nummer}`, `WMO${nummer}`])
      .filter((type) => bestaatIn(type, element)),
  }));
}

/** The classes a rule looks at, each once. */
export function klassenVan(code: string): string[] {
  return [...new Set(Object.keys(ELEMENTEN[code] ?? {}).map((element) => element.split('.')[0] as string))];
}

/** Element to the codes of the rules that look at it. */
export function perElement(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const code of Object.keys(ELEMENTEN)) {
    for (const { element } of vindplaatsen(code)) codes.set(element, [...(codes.get(element) ?? []), code]);
  }
  return codes;
}

/** Whether a message has the element: iJw knows some that iWmo does not. */
export function bestaatIn(type: BerichtType, element: string): boolean {
  const [klasse, ...rest] = element.split('.') as [string, ...string[]];
  return typen(type).some(
    (complex) => complex.naam === klasse && rest.reduce<ComplexType | boolean>(stap, complex) !== false,
  );
}

function stap(van: ComplexType | boolean, naam: string): ComplexType | boolean {
  if (typeof van === 'boolean') return false;
  const type = van.elementen.find((each) => each.naam === naam)?.type;
  return type?.soort === 'complex' ? type : type !== undefined;
}

const bekend = new Map<BerichtType, readonly ComplexType[]>();

/** Every complex type of a message. */
function typen(type: BerichtType): readonly ComplexType[] {
  const known = bekend.get(type);
  if (known) return known;
  const wortel = schemas().berichten.get(type)?.wortel.type as ComplexType;
  const found = binnen(wortel);
  bekend.set(type, found);
  return found;
}

function binnen(type: ComplexType): ComplexType[] {
  return [type, ...type.elementen.flatMap(({ type: inner }) => (inner.soort === 'complex' ? binnen(inner) : []))];
}

/** 301 (both laws), 319 (alleen iJw): the messages of a rule without naming twins twice. */
export function nummersMetWet(berichten: readonly BerichtType[]): string[] {
  const perNummer = new Map<BerichtNummer, BerichtType[]>();
  for (const type of berichten) perNummer.set(nummerVan(type), [...(perNummer.get(nummerVan(type)) ?? []), type]);
  return [...perNummer].sort(([a], [b]) => (a < b ? -1 : 1)).map(([nummer, typen]) => nummer + alleenIn(typen));
}

function alleenIn([eerste, tweede]: readonly BerichtType[]): string {
  if (eerste === undefined || tweede !== undefined) return '';
  return domeinVan(eerste) === 'jw' ? ' (alleen iJw)' : ' (alleen iWmo)';
}
