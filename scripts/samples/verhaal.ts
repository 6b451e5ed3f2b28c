/** A story: one file, one Dutch sentence, and what must come out, stated apart from the code that judges. */

export type Antwoord = 'JW302' | 'JW306' | 'JW308' | 'JW325' | 'Fo01';

export interface Verwacht {
  /** Type of the answer; null: no answer, the file cannot be taken in. */
  readonly antwoord: Antwoord | null;
  /** Every retour code in the answer (StUF055 in a Fo01), sorted. */
  readonly codes: readonly string[];
  /** Rules that rejections.jsonl names for this file, sorted. */
  readonly regels: readonly string[];
  /** TotaalToegekendBedrag of the answer, credit negative; null where the answer has none. */
  readonly toegekendCent: number | null;
  /** Refused lines: ReferentieNummer -> its codes, sorted. */
  readonly afgewezen: Readonly<Record<string, readonly string[]>>;
  /** What signals.jsonl names for this file, sorted. */
  readonly signalen: readonly string[];
}

export const GROEPEN = [
  'toewijzen',
  'leveren',
  'declareren',
  'fout bij toewijzen',
  'fout bij leveren',
  'fout bij declareren: het hele bericht',
  'fout bij declareren: losse regels',
  'wat opvalt',
  'geen bericht',
] as const;

export type Groep = (typeof GROEPEN)[number];

export interface Verhaal {
  /** Short story, for the file name. */
  readonly naam: string;
  readonly groep: Groep;
  /** The story in a Dutch sentence or two. */
  readonly zin: string;
  /** Day on which the message came in: the order of the files. */
  readonly dag: string;
  readonly bytes: Buffer;
  readonly prestaties: number;
  readonly verwacht: Verwacht;
}

/** The retour code of each rule across messages, from the tables of the standard; a rule inside a message has 0001. */
const RETOURCODES: Readonly<Record<string, string>> = {
  TR019: '9019',
  TR056: '9056',
  TR063: '9063',
  TR071: '9071',
  TR074: '9074',
  TR135: '8848',
  TR304: '8187',
  TR307: '9307',
  TR308: '9308',
  TR314: '8021',
  TR318: '8214',
  TR319: '9319',
  TR321: '9321',
  TR322: '9322',
  TR323: '8017',
  TR326: '9326',
  TR332: '9332',
  TR333: '9333',
  TR338: '9338',
  TR339: '9339',
  TR340: '9340',
  TR341: '9341',
  TR346: '9346',
  TR369: '9369',
  TR378: 'S300',
  TR379: '9379',
  TR381: 'S329',
  TR382: '9069',
  TR384: '9384',
  TR385: '9385',
  TR387: '9387',
  TR388: '9388',
  TR389: '9389',
  TR390: '9390',
  TR413: '9413',
  TR414: '9414',
  TR415: '9415',
  TR418: '0611',
};

export const retourcode = (regel: string): string => RETOURCODES[regel] ?? '0001';

export const uniek = (waarden: Iterable<string>): string[] => [...new Set(waarden)].sort();

type Retour = 'JW302' | 'JW306' | 'JW308';

const zonderRegels = { toegekendCent: null, afgewezen: {}, signalen: [] } as const;

/** IV028: approval is a Header without codes. */
export const goedgekeurd = (antwoord: Retour): Verwacht => ({ antwoord, codes: [], regels: [], ...zonderRegels });

/** IV028, IV087: refused on the Header or inside the message: a Header with these codes and nothing else. */
export const opHeader = (antwoord: Antwoord, ...regels: string[]): Verwacht => ({
  antwoord,
  codes: uniek(regels.map(retourcode)),
  regels: uniek(regels),
  ...zonderRegels,
});

/** IV028: refused on a class; every other class says 0200. */
export const opKlasse = (antwoord: Retour, ...regels: string[]): Verwacht => ({
  antwoord,
  codes: uniek(['0200', ...regels.map(retourcode)]),
  regels: uniek(regels),
  ...zonderRegels,
});

export const foutbericht: Verwacht = { antwoord: 'Fo01', codes: ['StUF055'], regels: ['XSD'], ...zonderRegels };

export const geenAntwoord = (regel: 'XML' | 'BERICHT' | 'PARTIJ'): Verwacht => ({
  antwoord: null,
  codes: [],
  regels: [regel],
  ...zonderRegels,
});
