/**
 * A signal: what stands out in a message although no rule refuses it. The standard has no retour code for it, so it is told
 * and nothing more: no answer changes by it, and no facts of its own reach the judgement.
 */
import type { Domein, Feiten, SignaalFeiten } from '../../standard/feiten.js';
import type { BerichtNummer, BerichtType } from '../../standard/generated/berichten.js';
import type { GelezenBericht, Klasse } from '../../standard/read.js';
import { asList, type Bevinding, type Found, type KlasseVan, typesVan, type Waarden } from '../rule.js';
import type { Verdict } from '../verdict.js';
import type { Zaak } from '../zaak.js';

/** What is told: a finding without the level and the code of a refusal. */
export type Signaal = Omit<Bevinding, 'controleniveau' | 'retourcode'>;

/** What a signal may look at: the message, its verdict, and all that is known around it. */
export interface SignaalZaak extends Zaak {
  readonly feiten: Feiten & SignaalFeiten;
  readonly bericht: GelezenBericht;
  readonly verdict: Verdict;
  /** The occurrence that is looked at. */
  readonly klasse: Klasse;
}

export interface Signaalregel<Data = unknown, W extends Waarden = Waarden> {
  /** The agreement (OP, IV) that it is about. */
  readonly code: string;
  readonly on: readonly BerichtType[];
  readonly klasse: readonly string[];
  /** What was agreed, in our own words. */
  readonly title: string;
  // Methods, as in Rule: a list holds signals that each look at their own class and values.
  check(data: Data, zaak: SignaalZaak): readonly W[];
  explain(waarden: W): string;
}

/** Defines a signal once, for both laws unless it names one; it looks at each occurrence of its classes. */
export function signaal<const B extends BerichtNummer, const K extends string, W extends Waarden>(definition: {
  code: string;
  on: readonly B[];
  /** The only law the agreement is part of. */
  wet?: Domein;
  klasse: readonly K[];
  title: string;
  check: (data: KlasseVan<B, K>, zaak: SignaalZaak) => Found<W>;
  /** Dutch: what stands there, what was agreed, what one could do. */
  explain: (waarden: W) => string;
}): Signaalregel<KlasseVan<B, K>, W> {
  const { on, wet, ...rest } = definition;
  return { ...rest, on: typesVan(on, wet), check: (data, zaak) => asList(definition.check(data, zaak)) };
}
