/** One page of the handbook as data: all that is known of one rule, for the terminal and for docs/rules alike. */
import { type Afspraak, afspraken, groepen as groepenVanAfspraken } from '../afspraken/index.js';
import { type CatalogusRegel, catalogus } from '../catalogue.js';
import { opsomming } from '../taal.js';
import { gevolg } from './gevolg.js';
import { groepen, handboek } from './index.js';
import { retourcodes } from './retourcodes.js';
import { type Vindplaats, vindplaatsen } from './vindplaatsen.js';

export interface Pagina extends CatalogusRegel {
  readonly soort: string;
  readonly thema: string;
  readonly betekenis: string;
  /** Only of a rule that a message can break. */
  readonly oorzaken: readonly string[];
  readonly herstel: string | null;
  /** What its retour code tells. */
  readonly retourBetekenis: string | null;
  readonly vindplaatsen: readonly Vindplaats[];
  /** What happens to a message that breaks it, or where an agreement stands. */
  readonly gevolg: string;
  /** What a program could notice of an agreement, and this one does not yet. */
  readonly signaal: string | null;
  /** The rules that this page names, or that name it. */
  readonly verwant: readonly string[];
}

const SOORTEN: Readonly<Record<string, string>> = {
  TR: 'technische regel',
  CD: 'conditie',
  CS: 'constraint',
  RS: 'restrictie',
  OP: 'bedrijfsregel',
  IV: 'invulinstructie',
};

/** The kinds in the order of the standard. */
export const soorten: readonly (readonly [string, string])[] = Object.entries(SOORTEN);

export const NIVEAUS: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: 'XSD',
  2: 'inhoud van het bericht',
  3: 'tussen berichten',
  4: 'externe bron en contract',
};

/** A theme, and the groups of the handbook and of the agreements that it holds. */
const THEMAS: readonly (readonly [string, readonly string[]])[] = [
  ['Elk bericht', ['bericht', 'berichtenverkeer']],
  ['Client en contactgegevens', ['client', 'clientgegevens']],
  ['Toewijzing', ['toewijzing']],
  ['Start en stop', ['regie']],
  ['Verzoek om toewijzing of wijziging', ['verzoek']],
  ['Antwoord op een verzoek', ['antwoord 319']],
  ['Declaratie', ['declaratie']],
  ['Prestatie tegenover toewijzing', ['prestatie']],
  ['Volume, eenheid, tarief en bedrag', ['contract', 'omvang']],
  ['Antwoord op een bericht', ['declaratieAntwoord', 'antwoord retour']],
  ['Vorm van waarden', ['restricties', 'vorm']],
];

export const themas: readonly string[] = THEMAS.map(([thema]) => thema);

/** Both have a group `antwoord`: the handbook of the answer to a request, the agreements of answering a message. */
const groepVan: ReadonlyMap<string, string> = new Map([
  ...Object.entries(groepen).flatMap(([groep, regels]) =>
    Object.keys(regels).map((code) => [code, groep === 'antwoord' ? 'antwoord 319' : groep] as const),
  ),
  ...Object.entries(groepenVanAfspraken).flatMap(([groep, regels]) =>
    regels.map(({ code }) => [code, groep === 'antwoord' ? 'antwoord retour' : groep] as const),
  ),
]);

function themaVan(code: string): string {
  const groep = groepVan.get(code) as string;
  const thema = THEMAS.find(([, groups]) => groups.includes(groep));
  if (!thema) throw new Error(`${code} stands in ${groep}, which is of no theme`);
  return thema[0];
}

let bekend: ReadonlyMap<string, Pagina> | undefined;

/** The page of every rule, by code. */
export function paginas(): ReadonlyMap<string, Pagina> {
  bekend ??= new Map(catalogus().map((regel) => [regel.code, pagina(regel)]));
  return bekend;
}

function pagina(regel: CatalogusRegel): Pagina {
  const { code } = regel;
  const afspraak = afspraken.get(code);
  const uitleg = handboek.get(code);
  const betekenis = uitleg?.betekenis ?? afspraak?.betekenis;
  if (betekenis === undefined) throw new Error(`${code} has no meaning in the handbook`);
  return {
    ...regel,
    soort: SOORTEN[code.slice(0, 2)] as string,
    thema: themaVan(code),
    betekenis,
    oorzaken: uitleg?.oorzaken ?? [],
    herstel: uitleg?.herstel ?? null,
    retourBetekenis: retourcodes.get(regel.retourcode ?? '') ?? null,
    vindplaatsen: vindplaatsen(code),
    gevolg: afspraak ? stand(afspraak) : gevolg(regel),
    signaal: afspraak?.signaal ?? null,
    verwant: verwanten().get(code) ?? [],
  };
}

function stand({ waarom, waar = [] }: Afspraak): string {
  if (waarom) return `Dit is een afspraak tussen mensen; Toetssteen controleert haar niet. ${waarom}`;
  const regels = waar.filter((each) => !each.includes('/'));
  const meldt = waar.some((each) => each.startsWith('src/rules/signalen/'));
  if (regels.length === 0) return meldt ? MELDT : 'Toetssteen past deze afspraak toe; zij heeft geen eigen retourcode.';
  return `Toetssteen past deze afspraak toe, met ${opsomming(regels)}.${meldt ? ` ${MELDT}` : ''}`;
}

const MELDT =
  'Wat hiervan in een bericht opvalt, meldt Toetssteen als signaal (signals.jsonl); het antwoord verandert er niet door.';

const CODE = /\b(?:TR|CD|CS|RS)\d{3}\b|\b(?:OP|IV)\d{3}(?:x\d)?\b/g;

let namen: ReadonlyMap<string, readonly string[]> | undefined;

/** Who names whom, both ways, in the order of the codes. */
function verwanten(): ReadonlyMap<string, readonly string[]> {
  namen ??= tweezijdig(catalogus().map(({ code }) => code));
  return namen;
}

function tweezijdig(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const paren = new Map(codes.map((code) => [code, new Set<string>()]));
  for (const code of codes) {
    for (const ander of genoemdDoor(code)) {
      if (ander === code || !paren.has(ander)) continue;
      paren.get(code)?.add(ander);
      paren.get(ander)?.add(code);
    }
  }
  return new Map([...paren].map(([code, anderen]) => [code, [...anderen].sort()]));
}

function genoemdDoor(code: string): readonly string[] {
  const uitleg = handboek.get(code);
  const afspraak = afspraken.get(code);
  const tekst = [
    uitleg?.betekenis,
    ...(uitleg?.oorzaken ?? []),
    uitleg?.herstel,
    afspraak?.betekenis,
    afspraak?.waarom,
    ...(afspraak?.waar ?? []),
  ];
  return tekst.join(' ').match(CODE) ?? [];
}
