/**
 * Business rules (OP) and filling instructions (IV): agreements that have no retour code of their own. Each one is
 * accounted for here in our own words: either the program enforces or applies what messages can show of it, or it is
 * between people. Nothing in this folder judges a message.
 */
import type { BerichtNummer } from '../../standard/generated/berichten.js';

interface Basis {
  /** OP257, IV076 */
  readonly code: string;
  /** Our own words, Dutch, one line. */
  readonly titel: string;
  /** Two to four sentences, Dutch: what was agreed, and what that means for who sends or answers. */
  readonly betekenis: string;
  /** Message numbers without law: '301', '323'. */
  readonly berichten: readonly BerichtNummer[];
  /** Only where it holds for one law. */
  readonly wet?: 'jw' | 'wmo';
  /** What messages could show and the program does not look at yet. A signal at most: no retour code exists for it. */
  readonly signaal?: string;
}

/** The program enforces or applies it. */
export interface Toegepast extends Basis {
  readonly staat: 'rule';
  /** Rule codes (TR338) or source files that do so. */
  readonly waar: readonly string[];
  readonly waarom?: never;
}

/** Between people. */
export interface Onderling extends Basis {
  readonly staat: 'agreement';
  readonly waar?: never;
  /** One Dutch sentence: why a program cannot check it from messages. */
  readonly waarom: string;
}

export type Afspraak = Toegepast | Onderling;

/** The schemas of a message in both laws, where the XSD itself enforces an agreement. */
export const schemas = (nummer: string): readonly string[] => [
  `xsd/ijw/3.2/jw${nummer}.xsd`,
  `xsd/iwmo/3.2/wmo${nummer}.xsd`,
];

/** The schemas with the types that all messages share. */
export const BASISSCHEMAS: readonly string[] = ['xsd/ijw/3.2/basisschema.xsd', 'xsd/iwmo/3.2/basisschema.xsd'];
