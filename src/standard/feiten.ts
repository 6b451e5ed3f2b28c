/**
 * What the book knows that a message is judged against: plain values, loaded once per message in a handful of queries.
 * The rules see nothing else of the register.
 */
import type {
  Bericht323Root,
  LDT_Eenheid,
  LDT_Frequentie,
  LDT_RedenBeeindiging,
  LDT_VerzoekAntwoord,
} from './generated/berichten.js';

export type Domein = 'jw' | 'wmo';

/** RedenWijziging 13: the allocation counts as never sent. */
export const VERWIJDERD = '13';

/** RedenWijziging 01, lapsed: with it, too, an allocation that ends on its first day counts as never sent (TR302). */
const ADMINISTRATIEVE_CORRECTIE = '01';

/** The actual version of an allocation: the one with the latest Toewijzingsdatum and -tijd (IV013). */
export interface Toewijzing {
  readonly toewijzingNummer: number;
  readonly bsn: string;
  /** AGB code of the provider the allocation was sent to. */
  readonly aanbieder: string;
  readonly productcategorie: string | null;
  readonly productcode: string | null;
  readonly toewijzingsdatum: string;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly redenWijziging: string | null;
  readonly omvang: {
    readonly volume: number;
    readonly eenheid: LDT_Eenheid;
    readonly frequentie: LDT_Frequentie;
  } | null;
  readonly budgetCent: number | null;
}

/** Withdrawn: it counts as never sent. */
export function isIngetrokken({
  ingangsdatum,
  einddatum,
  redenWijziging,
}: Pick<Toewijzing, 'ingangsdatum' | 'einddatum' | 'redenWijziging'>): boolean {
  return redenWijziging === VERWIJDERD || (redenWijziging === ADMINISTRATIEVE_CORRECTIE && einddatum === ingangsdatum);
}

/** Being given on this day, or still to be given, and not withdrawn (TR349). */
export function isActueel(toewijzing: Toewijzing, dag: string): boolean {
  return !isIngetrokken(toewijzing) && (toewijzing.einddatum === null || toewijzing.einddatum >= dag);
}

/** Specific: code given; aspecific: only the category; generic: neither. */
export type Toewijzingssoort = 'specifiek' | 'aspecifiek' | 'generiek';

export function soortVan(toewijzing: Pick<Toewijzing, 'productcategorie' | 'productcode'>): Toewijzingssoort {
  if (toewijzing.productcode !== null) return 'specifiek';
  return toewijzing.productcategorie !== null ? 'aspecifiek' : 'generiek';
}

/** A start or stop that was accepted and not removed since. */
export interface Regiemelding {
  readonly soort: 'start' | 'stop';
  readonly toewijzingNummer: number | null;
  readonly productcategorie: string | null;
  readonly productcode: string | null;
  readonly begindatum: string;
  /** Only of a stop. */
  readonly redenBeeindiging: LDT_RedenBeeindiging | null;
  readonly einddatum: string | null;
}

/** A granted debit line of an earlier declaration. */
export interface GoedgekeurdeDebet {
  readonly referentieNummer: string;
  readonly bsn: string;
  readonly toewijzingNummer: number;
  readonly productcategorie: string;
  readonly productcode: string;
  readonly begin: string;
  readonly eind: string;
  readonly volume: number;
  readonly eenheid: LDT_Eenheid;
  readonly tariefCent: number | null;
  readonly bedragCent: number;
  /** ReferentieNummer of the granted credit line, when there is one. */
  readonly gecrediteerdMet: string | null;
}

/** What was granted on an allocation so far, net of credits. */
export interface Verbruik {
  /** In the smallest unit: minutes for hours and minutes, cents for euros, else pieces, etmalen, dagdelen. */
  readonly volume: number;
  readonly bedragCent: number;
}

export const GEEN_VERBRUIK: Verbruik = { volume: 0, bedragCent: 0 };

/** What a provider asked for with one ReferentieAanbieder: one AangevraagdProduct (315), or a whole Verzoek (317). */
export interface Verzoek {
  readonly referentie: string;
  readonly nummer: '315' | '317';
  readonly bsn: string;
  /** First day for which care was asked. */
  readonly ingangsdatum: string;
  /** Of the message it came in. */
  readonly dagtekening: string;
  readonly ontvangenOp: string;
  /** VerzoekAntwoord of the answers (319) sent so far: 1 refused, 2 under investigation. */
  readonly antwoorden: readonly LDT_VerzoekAntwoord[];
  /** ToewijzingNummer of an allocation that was sent with this reference, when there is one. */
  readonly toewijzingNummer: number | null;
}

/** VerzoekAntwoord (WJ760). */
export const VERZOEK_ANTWOORD = { afgewezen: '1', onderzoek: '2' } as const;

/** In treatment until it was refused, or an allocation was sent with its reference (TR374). */
export function isOnderhanden({ antwoorden, toewijzingNummer }: Verzoek): boolean {
  return toewijzingNummer === null && !antwoorden.includes(VERZOEK_ANTWOORD.afgewezen);
}

export interface Feiten {
  /** Another message of this type, sender and Identificatie was received before (TR056). */
  readonly identificatieBekend: boolean;
  /** Actual allocations of this municipality by ToewijzingNummer, as far as the message or its clients name them. */
  readonly toewijzingen: ReadonlyMap<number, Toewijzing>;
  /** 301, 319: requests of this provider by ReferentieAanbieder, as far as the message names them (TR355, TR379). */
  readonly verzoeken: ReadonlyMap<string, Verzoek>;
  /** 315, 317: ReferentieAanbieders of this message that the provider used before, in this law (TR347). */
  readonly referentiesVerzoek: ReadonlySet<string>;
  /** 315, 317: requests for this client by this provider that are in treatment (TR374). */
  readonly onderhanden: readonly Verzoek[];
  /** 301: granted lines per ToewijzingNummer that were not credited (TR385). */
  readonly goedgekeurdeRegels: ReadonlyMap<number, number>;
  /** 305, 307: starts and stops in force of this client with this provider, in order of receipt. */
  readonly regiemeldingen: readonly Regiemelding[];
  /** 317, 323: clients (Bsn) to whom this municipality allocated care by this provider (TR304). */
  readonly clienten: ReadonlySet<string>;
  /** 323: the DeclaratieNummer was used in an earlier declaration that counts as sent (TR333). */
  readonly declaratieNummerBekend: boolean;
  /** 323: first day of the latest DeclaratiePeriode sent to this municipality (TR318). */
  readonly laatsteDeclaratiePeriode: string | null;
  /** 323: ReferentieNummers of this message that were delivered before (TR314). */
  readonly referentiesBekend: ReadonlySet<string>;
  /** 323: granted debits this message credits or repeats, by ReferentieNummer (TR323, TR389, TR390). */
  readonly debetten: ReadonlyMap<string, GoedgekeurdeDebet>;
  /** 323: net granted use per ToewijzingNummer (TR322, TR369). */
  readonly verbruik: ReadonlyMap<number, Verbruik>;
  /** 325: the declaration it answers, as it was received. */
  readonly declaratie: Bericht323Root | undefined;
}

export const GEEN_FEITEN: Feiten = {
  identificatieBekend: false,
  toewijzingen: new Map(),
  verzoeken: new Map(),
  referentiesVerzoek: new Set(),
  onderhanden: [],
  goedgekeurdeRegels: new Map(),
  regiemeldingen: [],
  clienten: new Set(),
  declaratieNummerBekend: false,
  laatsteDeclaratiePeriode: null,
  referentiesBekend: new Set(),
  debetten: new Map(),
  verbruik: new Map(),
  declaratie: undefined,
};

/** An allocation as a signal sees it: with the moment it was decided on and the request it came from. */
export interface ToewijzingVersie extends Toewijzing {
  readonly toewijzingstijd: string;
  readonly referentieAanbieder: string | null;
}

/** A start that was reported and not removed since. */
export interface Levering {
  readonly toewijzingNummer: number;
  readonly begindatum: string;
  /** A stop of it was reported, temporary or for good. */
  readonly gestopt: boolean;
}

/** The day a message says it was made, and the day it was taken in here. */
export interface Ontvangst {
  readonly dagtekening: string;
  readonly ontvangenOp: string;
}

/** What only a signal looks at: loaded when the judgement is done, so that no judgement can lean on it (OP364). */
export interface SignaalFeiten {
  /** 301: the actual allocations of this client with this provider, by ToewijzingNummer. */
  readonly pakket: ReadonlyMap<number, ToewijzingVersie>;
  /** 301, 317: net granted use of the allocations of which a total is lowered or asked. */
  readonly toegekend: ReadonlyMap<number, Verbruik>;
  /** 305: the first message with the allocation of a start that is late, by ToewijzingNummer. */
  readonly toegewezenMet: ReadonlyMap<number, Ontvangst>;
  /** 323: deliveries of the clients for whom something is granted. */
  readonly leveringen: readonly Levering[];
}

export const GEEN_SIGNAALFEITEN: SignaalFeiten = {
  pakket: new Map(),
  toegekend: new Map(),
  toegewezenMet: new Map(),
  leveringen: [],
};
