/** Rules that need no code of ours: the XSD enforces them (level 1). Which messages they hold for follows from the schema. */
import { schemas } from '../standard/catalogue.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import type { ComplexType, SimpleType } from '../standard/schema.js';

export interface XsdRule {
  readonly code: string;
  readonly title: string;
  readonly berichten: readonly BerichtType[];
}

type Facet = (type: SimpleType, element: string) => boolean;

const hoogstens =
  (waarde: number): Facet =>
  (type) =>
    type.maxInclusive === waarde;
const lengte =
  (waarde: number): Facet =>
  (type) =>
    type.maxLength === waarde;
const patroon =
  (waarde: string): Facet =>
  (type) =>
    type.patronen.includes(waarde);
const element =
  (naam: string): Facet =>
  (_type, each) =>
    each === naam;

const lengtes: readonly [string, number][] = [
  ['RS008', 1],
  ['RS009', 2],
  ['RS010', 3],
  ['RS011', 4],
  ['RS012', 5],
  ['RS013', 6],
  ['RS014', 8],
  ['RS015', 9],
  ['RS016', 10],
  ['RS017', 12],
  ['RS018', 15],
  ['RS019', 20],
  ['RS020', 24],
  ['RS021', 25],
  ['RS023', 35],
  ['RS024', 36],
  ['RS025', 64],
  ['RS026', 80],
  ['RS028', 200],
];

const RULES: readonly [string, string, Facet][] = [
  ['CS015', 'BerichtSubversie is 2', element('BerichtSubversie')],
  ['CS025', 'BerichtVersie is 3', element('BerichtVersie')],
  [
    'CS319',
    'DeclaratieNummer bestaat uit letters en cijfers zonder spaties',
    (_type, naam) => naam === 'DeclaratieNummer',
  ],
  ['RS001', 'Een getal is niet negatief', (type) => type.minInclusive === 0],
  ['RS002', 'Het getal is hoogstens 99', hoogstens(99)],
  ['RS004', 'Het getal heeft hoogstens 5 cijfers', hoogstens(99_999)],
  ['RS005', 'Het getal heeft hoogstens 8 cijfers', hoogstens(99_999_999)],
  ['RS006', 'Het getal heeft hoogstens 9 cijfers', hoogstens(999_999_999)],
  ['RS040', 'Het getal heeft hoogstens 12 cijfers', hoogstens(999_999_999_999)],
  ...lengtes.map(([code, n]): [string, string, Facet] => [
    code,
    `De waarde heeft hoogstens ${n} ${n === 1 ? 'teken' : 'tekens'}`,
    lengte(n),
  ]),
  ['RS031', 'Commentaar is niet leeg', patroon('([.\\s]*\\S+[.\\s]*)+')],
  ['RS032', 'Een datum heeft geen tijdzone', patroon('[^:Z]*')],
  ['RS033', 'Een element dat er staat, is gevuld', patroon('.*[^\\s].*')],
  ['RS034', 'Een tijd heeft geen tijdzone', patroon('[^Z+-]+')],
  ['RS035', 'De waarde is vier cijfers', patroon('[0-9]{4}')],
  ['RS036', 'De waarde is acht cijfers', patroon('[0-9]{8}')],
  ['RS037', 'De waarde is negen cijfers', patroon('[0-9]{9}')],
  ['RS045', 'Voorletters staan aaneen, zonder punten of spaties', patroon('([a-zA-ZÀ-ỳ])+')],
  ['RS046', 'Een telefoonnummer is alleen cijfers', patroon('[0-9]*')],
  ['RS047', 'BerichtCode hoort bij het berichttype', element('BerichtCode')],
  [
    'RS048',
    'Een versie is drie gehele getallen met punten ertussen',
    patroon('(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)'),
  ],
];

/** The rules with the messages whose schema holds the facet. */
export function xsdRules(): readonly XsdRule[] {
  const alle = [...schemas().berichten.values()];
  return RULES.map(([code, title, facet]) => ({
    code,
    title,
    berichten: alle
      .filter(({ wortel }) => bevat(wortel.type as ComplexType, facet))
      .map(({ bericht }) => bericht as BerichtType)
      .sort(),
  }));
}

function bevat(type: ComplexType, facet: Facet): boolean {
  return type.elementen.some(({ naam, type: inner }) =>
    inner.soort === 'simple' ? facet(inner, naam) : bevat(inner, facet),
  );
}
