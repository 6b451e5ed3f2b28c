/** What a case of the conformance corpus is, before it becomes files. */
import type { ContractInhoud } from '../../src/contracts/index.js';
import type { Domein } from '../../src/standard/feiten.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';

/** One message of a case, in the order of receipt; the last one is the message under test. */
export interface Stap {
  readonly type: BerichtType;
  readonly data: unknown;
  /** In force when the message is received. */
  readonly contracten: ContractInhoud;
  /** What happens, in Dutch. */
  readonly doet: string;
  /** Of an earlier message: whether it takes effect, or is refused because the case needs it so; undefined: no matter. */
  readonly uitkomst: 'goedgekeurd' | 'afgekeurd' | undefined;
}

/** A row of a rule table as a case. */
export interface Geval {
  readonly regel: string;
  readonly wet: Domein;
  readonly type: BerichtType;
  readonly niveau: 'inhoud' | 'keten';
  readonly fout: boolean;
  /** Other rules that the message breaks as well. */
  readonly ook: readonly string[];
  /** The row's sentence, in the words of the law. */
  readonly naam: string;
  /** The row's sentence as it stands in the table. */
  readonly rij: string;
  readonly systeemdatum: string;
  readonly stappen: readonly Stap[];
  readonly verwacht: Verwacht;
}

export interface VerwachteBevinding {
  readonly regel: string;
  /** Null for a rule on a message that is not answered. */
  readonly retourcode: string | null;
  readonly klasse: string;
  readonly sleutel: Record<string, unknown>;
}

export interface VerwachteCodes {
  readonly klasse: string;
  readonly sleutel: Record<string, unknown>;
  readonly codes: readonly string[];
}

/** What must come out of the message under test: verwacht.json. */
export interface Verwacht {
  /** Type of the answer; null for a message that is not answered. */
  readonly antwoord: string | null;
  /** Of the answer, per class that carries them. */
  readonly retourcodes: readonly VerwachteCodes[];
  /** Of the answer to a declaration. */
  readonly totaalToegekendBedrag?: { readonly bedrag: number; readonly debetCredit: 'D' | 'C' };
  readonly bevindingen: readonly VerwachteBevinding[];
}

/** A row that does not become a case, and why. */
export interface Buiten {
  readonly regel: string;
  readonly wet: Domein;
  readonly type: BerichtType | null;
  readonly fout: boolean;
  readonly rij: string;
  readonly reden: string;
}

/** The register cannot be brought into the state that a row describes; the message says why, in Dutch. */
export class Onbereikbaar extends Error {}
