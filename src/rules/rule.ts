/**
 * A rule: one small object. `check` returns what it found as values (nothing when all is well), `explain` turns such
 * values into what a declaration clerk needs: what it says, what was allowed and why, what to do now.
 */
import { berichtType } from '../standard/bericht.js';
import type { Domein } from '../standard/feiten.js';
import type { BerichtNummer, BerichtType, Klassen } from '../standard/generated/berichten.js';
import type { GelezenBericht, Klasse } from '../standard/read.js';

/** 2 inside the message, 3 across messages, 4 external source and contract (IV032, IV088). */
export type Controleniveau = 2 | 3 | 4;

export type Waarden = Record<string, unknown>;

export interface Rule<Zaak = unknown, W extends Waarden = Waarden> {
  readonly code: string;
  readonly retourcode: string;
  readonly level: Controleniveau;
  /** The messages it holds for, of either law. */
  readonly on: readonly BerichtType[];
  /** The classes that can carry the finding. */
  readonly klasse: readonly string[];
  /** What the rule demands, in our own words. */
  readonly title: string;
  // Methods, not function properties: a list may hold rules that each look at their own class and values.
  check(zaak: Zaak): readonly W[];
  explain(waarden: W): string;
}

/** Any rule, for lists that do not look inside. */
export type AnyRule = Omit<Rule, 'check' | 'explain'>;

export type Found<W> = W | readonly W[] | undefined | false;

/** Defines a rule once, for both laws unless it names one; `check` may return one set of values, several, or nothing. */
export function rule<Zaak, W extends Waarden>(definition: {
  code: string;
  retourcode: string;
  level: Controleniveau;
  on: readonly BerichtNummer[];
  /** The only law the rule is part of. */
  wet?: Domein;
  klasse: readonly string[];
  title: string;
  check: (zaak: Zaak) => Found<W>;
  explain: (waarden: W) => string;
}): Rule<Zaak, W> {
  const { wet, on, ...rest } = definition;
  return { ...rest, on: typesVan(on, wet), check: (zaak) => asList(definition.check(zaak)) };
}

export const WETTEN: readonly Domein[] = ['jw', 'wmo'];

/** These messages in both laws, or in the one that is named. */
export function typesVan(on: readonly BerichtNummer[], wet: Domein | undefined): BerichtType[] {
  return on.flatMap((nummer) => (wet ? [wet] : WETTEN).map((each) => berichtType(each, nummer)));
}

export function asList<W>(found: Found<W>): readonly W[] {
  if (!found) return [];
  return Array.isArray(found) ? found : [found as W];
}

/** A rule inside the message sees one occurrence of a class, and the message around it. */
export interface InhoudZaak<K = unknown> {
  readonly klasse: Klasse<K>;
  readonly bericht: InhoudBericht;
}

export interface InhoudBericht extends GelezenBericht {
  readonly type: BerichtType;
  readonly domein: Domein;
  /** Header.BerichtIdentificatie.Dagtekening: the date every date in the message is held against. */
  readonly dagtekening: string;
  /** Computes an index over the message once, however many occurrences ask for it. */
  memo<T>(key: string, make: () => T): T;
}

/** Data of a class in any of the messages a rule is bound to. */
export type KlasseVan<B extends BerichtNummer, K extends string> = B extends BerichtNummer
  ? K extends keyof Klassen[B]
    ? Klassen[B][K]
    : never
  : never;

/** Defines a level-2 rule: always retourcode 0001, judged on the message alone. */
export function inhoudRule<const B extends BerichtNummer, const K extends string, W extends Waarden>(definition: {
  code: string;
  on: readonly B[];
  wet?: Domein;
  klasse: readonly K[];
  title: string;
  check: (data: KlasseVan<B, K>, zaak: InhoudZaak<KlasseVan<B, K>>) => Found<W>;
  explain: (waarden: W) => string;
}): Rule<InhoudZaak<KlasseVan<B, K>>, W> {
  return rule({
    ...definition,
    retourcode: '0001',
    level: 2,
    check: (zaak: InhoudZaak<KlasseVan<B, K>>) => definition.check(zaak.klasse.data, zaak),
  });
}

/** What was found, ready for the log: who, where, which rule, why. */
export interface Bevinding {
  readonly controleniveau: 1 | Controleniveau;
  readonly klasse: string;
  readonly sleutel: Waarden;
  readonly regel: string;
  readonly retourcode: string;
  readonly uitleg: string;
  readonly waarden: Waarden;
}
