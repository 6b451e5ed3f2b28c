/** A case: messages in order of receipt, and what must come of each, written by hand beside the story. */
import type { Domein } from '../../src/standard/feiten.js';
import type { BerichtNummer } from '../../src/standard/generated/berichten.js';
import type { Wereld } from './wereld.js';

/** How an answer reads as a whole. */
export type Oordeel =
  /** A Header without codes, or 8001 on a declaration. */
  | 'goedgekeurd'
  /** Refused: the codes say on which class. */
  | 'afgekeurd'
  /** A declaration that is answered line by line. */
  | 'beantwoord'
  /** A declaration answer that was taken in: nothing answers it. */
  | 'ingelezen'
  /** No answer: the file has no question here. */
  | 'onverwerkbaar';

/** What must come of one message. */
export interface Verwacht {
  readonly oordeel: Oordeel;
  /** Per class its codes in the order of the answer, several on one class with a space; a class left out has only 0200. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Rules that are named for it, each once, sorted. */
  readonly regels: readonly string[];
  /** TotaalToegekendBedrag of the answer to a declaration, credit negative. */
  readonly toegekendCent?: number;
  /** The effect that matters, in a Dutch sentence. */
  readonly gevolg: string;
  /** What the book must say right after it. */
  readonly stand?: Stand;
}

/** A part of the book; what is not named is not compared. */
export interface Stand {
  readonly toewijzingen?: Readonly<Record<number, Toewijzingsstand | null>>;
  readonly verzoeken?: Readonly<Record<string, string>>;
  /** Starts and stops in force, per ToewijzingNummer. */
  readonly leveringen?: Readonly<Record<number, readonly string[]>>;
}

/** Volumes in the unit of the allocation; cents for an allocation with a budget. */
export interface Toewijzingsstand {
  readonly ingangsdatum?: string;
  readonly einddatum?: string;
  readonly redenWijziging?: string | null;
  readonly maximaal?: number | null;
  readonly toegekend?: number;
}

export interface Stap {
  readonly nummer: BerichtNummer;
  /** Day on which it was sent and received. */
  readonly op: string;
  /** What happens, in a Dutch sentence. */
  readonly zin: string;
  /** In the words of iJw; see test/support/wet.ts. */
  readonly data: unknown;
  readonly verwacht: Verwacht;
}

export interface Verhaal {
  /** Short name, for the folder. */
  readonly naam: string;
  readonly titel: string;
  /** What happens and why, in one Dutch sentence. */
  readonly zin: string;
  /** The text or rules it plays. */
  readonly bron: string;
  /** Where the text is not right or leaves a choice: how it was read. */
  readonly lezing?: readonly string[] | ((wet: Domein) => readonly string[]);
  /** Absent: both laws. */
  readonly wetten?: readonly Domein[];
  readonly speel: (wereld: Wereld) => { readonly berichten: readonly Stap[]; readonly einde?: Stand };
}

/** `TR414/9414`: the rule and the code it gives; more of them with a space; empty: 0200, nothing to say. */
type Bevonden = string;

const GEEN_OPMERKING = '0200';

const codesVan = (bevonden: Bevonden): string =>
  bevonden === ''
    ? GEEN_OPMERKING
    : bevonden
        .split(' ')
        .map((each) => each.split('/')[1] ?? each)
        .sort()
        .join(' ');

const regelsVan = (klassen: Readonly<Record<string, readonly Bevonden[]>>): string[] => {
  const paren = Object.values(klassen).flatMap((each) => each.flatMap((bevonden) => bevonden.split(' ')));
  return [...new Set(paren.filter((each) => each.includes('/')).map((each) => each.split('/')[0] as string))].sort();
};

const codes = (klassen: Readonly<Record<string, readonly Bevonden[]>>) =>
  Object.fromEntries(Object.entries(klassen).map(([klasse, each]) => [klasse, each.map(codesVan)]));

/** IV028: approval is a Header without codes. */
export const goed = (gevolg: string, stand?: Stand): Verwacht => ({
  oordeel: 'goedgekeurd',
  codes: {},
  regels: [],
  gevolg,
  ...(stand ? { stand } : {}),
});

/** Refused on these classes; all others say 0200. Nothing takes effect. */
export const afgekeurd = (
  klassen: Readonly<Record<string, readonly Bevonden[]>>,
  gevolg: string,
  stand?: Stand,
): Verwacht => ({
  oordeel: 'afgekeurd',
  codes: codes(klassen),
  regels: regelsVan(klassen),
  gevolg,
  ...(stand ? { stand } : {}),
});

/** IV028: refused inside the message (level 2): 0001 on the Header, for one rule or more. */
export const inhoudFout = (regel: string, gevolg: string): Verwacht => ({
  oordeel: 'afgekeurd',
  codes: { Header: ['0001'] },
  regels: [regel],
  gevolg,
});

/** A declaration granted whole: 8001 (OP303). */
export const toegekend = (toegekendCent: number, gevolg: string, stand?: Stand): Verwacht => ({
  oordeel: 'goedgekeurd',
  codes: { DeclaratieAntwoord: ['8001'] },
  regels: [],
  toegekendCent,
  gevolg,
  ...(stand ? { stand } : {}),
});

/** A declaration of which lines come back: those, in their order (TR342). */
export const deels = (
  toegekendCent: number,
  afgewezen: readonly Bevonden[],
  gevolg: string,
  stand?: Stand,
): Verwacht => ({
  oordeel: 'beantwoord',
  codes: codes({ Prestatie: afgewezen }),
  regels: regelsVan({ Prestatie: afgewezen }),
  toegekendCent,
  gevolg,
  ...(stand ? { stand } : {}),
});

/** A declaration answer (325) taken in; what is wrong with it is for the log. */
export const ingelezen = (regels: readonly string[], gevolg: string): Verwacht => ({
  oordeel: 'ingelezen',
  codes: {},
  regels,
  gevolg,
});

export const zonderVraag = (gevolg: string): Verwacht => ({
  oordeel: 'onverwerkbaar',
  codes: {},
  regels: ['BERICHT'],
  gevolg,
});
