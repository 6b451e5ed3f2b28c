/** What Xerces says (cvc-..., in English) as a complaint that klacht.ts can tell in Dutch. */
import type { Bron } from './bron.js';
import type { Klacht } from './klacht.js';
import type { BerichtSchema } from './schema.js';
import type { Gevonden } from './validate.js';

/** One line of the validator: its words, and the place behind the tag at which it said them. */
export interface XercesMelding {
  readonly fataal: boolean;
  readonly tekst: string;
  readonly regel: number;
  readonly kolom: number;
}

/** `gelezen`: the text as Xerces was given it; `bron`: the file itself, which has the same elements. */
export function vanXerces(
  melding: XercesMelding,
  schema: BerichtSchema,
  bron: Bron,
  gelezen: Bron,
): Gevonden | undefined {
  const klacht = klachtVan(melding, schema);
  if (!klacht) return undefined;
  const gezien = gelezen.opPlaats(melding.regel, melding.kolom);
  const plek = gezien && bron.elementen[gezien.nummer];
  return { klacht, plek, regel: melding.regel, element: plek?.naam ?? '' };
}

function klachtVan({ tekst, fataal }: XercesMelding, schema: BerichtSchema): Klacht | undefined {
  const [, code = ''] = /^(cvc-[\w.-]*\w):/.exec(tekst) ?? [];
  // It only repeats that a value is not valid, after the facet that says why.
  if (code === 'cvc-type.3.1.3') return undefined;
  if (fataal || code === '') return { soort: 'anders', woorden: eigenWoorden(tekst, schema) };
  return structuur(code, tekst) ?? waarde(code, tekst) ?? { soort: 'anders', woorden: eigenWoorden(tekst, schema) };
}

function structuur(code: string, tekst: string): Klacht | undefined {
  switch (code) {
    case 'cvc-complex-type.2.4.a':
    case 'cvc-complex-type.2.4.d':
    // A numbered maximum or minimum of occurrences that is not met.
    case 'cvc-complex-type.2.4.e':
    case 'cvc-complex-type.2.4.f':
    case 'cvc-complex-type.2.4.g':
    case 'cvc-complex-type.2.4.h':
      return { soort: 'onverwacht', verwacht: verwacht(tekst) };
    case 'cvc-complex-type.2.4.b':
    case 'cvc-complex-type.2.4.i':
    case 'cvc-complex-type.2.4.j':
      return { soort: 'onvolledig', verwacht: verwacht(tekst) };
    // In a bundle of messages the root is what its wildcard does not know.
    case 'cvc-complex-type.2.4.c':
    case 'cvc-elt.1':
    case 'cvc-elt.1.a':
      return { soort: 'wortel' };
    case 'cvc-complex-type.2.3':
      return { soort: 'tekst' };
    case 'cvc-type.3.1.2':
      return { soort: 'genest' };
    case 'cvc-complex-type.3.2.2':
      return { soort: 'attribuut', attribuut: naam(/Attribute '([^']*)'/.exec(tekst)?.[1]) };
    case 'cvc-type.3.1.1':
      return { soort: 'attribuut', attribuut: naam(/the attribute,? '([^']*)' was found/.exec(tekst)?.[1]) };
    case 'cvc-elt.3.1':
      return { soort: 'attribuut', attribuut: 'xsi:nil' };
    case 'cvc-elt.4.1':
    case 'cvc-elt.4.2':
    case 'cvc-elt.4.3':
      return { soort: 'attribuut', attribuut: 'xsi:type' };
    default:
      return undefined;
  }
}

/** Facets and built-in types; a datatype is the one whose words begin with the value. */
const WAARDE =
  /^cvc-(?:pattern|enumeration|length|minLength|maxLength|minInclusive|maxInclusive|datatype|totalDigits)-valid/;

function waarde(code: string, tekst: string): Klacht | undefined {
  if (!WAARDE.test(code)) return undefined;
  const lengte = /with length = '(\d+)'/.exec(tekst)?.[1];
  return {
    soort: 'waarde',
    ingediend: /: (?:Value )?'([\s\S]*?)' (?:is not|with length)/.exec(tekst)?.[1],
    lengte: lengte === undefined ? undefined : Number(lengte),
    bereik: /Inclusive/.test(code),
  };
}

/** One of '{"http://...":Eenheid, "http://...":ProductTarief}' is expected: the local names. */
function verwacht(tekst: string): string[] {
  const lijst = /'\{([^}]*)\}' is expected/.exec(tekst)?.[1];
  if (lijst === undefined) return [];
  return lijst.split(', ').map(naam);
}

const naam = (qname: string | undefined) => (qname ?? '').replace(/^.*[:,]/, '');

/** Longest piece of its own words that is told on. */
const MAX_WOORDEN = 200;

/** Quoted is a name or a value, and a value may be about a person: only names that the schema knows are left. */
function eigenWoorden(tekst: string, schema: BerichtSchema): string {
  return tekst
    .replace(/\s+/g, ' ')
    .replace(/(['"])(.*?)\1/g, (_alles, quote: string, binnen: string) =>
      bekend(schema, naam(binnen)) ? quote + binnen + quote : `${quote}...${quote}`,
    )
    .slice(0, MAX_WOORDEN);
}

function bekend(schema: BerichtSchema, element: string): boolean {
  return [...schema.klassen.values()].some(({ elementen }) => elementen.some((each) => each.naam === element));
}
