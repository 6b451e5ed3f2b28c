/**
 * How much may be declared on an allocation: per ProductPeriode and in total (TR321, TR322; IV076, IV077, IV078).
 *
 * Volumes are integers in the allocation's own unit; comparisons are made in its smallest unit (hours and minutes
 * both count as minutes, IV081), euros are cents (IV042).
 */
import {
  aantalDagen,
  aantalMaanden,
  aantalWeken,
  aantalZondagen,
  doorsnede,
  isZondag,
  laatsteZondagTotEnMet,
  type Periode,
} from './calendar.js';
import type { LDT_Eenheid, LDT_Frequentie } from './generated/berichten.js';

export const MINUUT = '01';
export const UUR = '04';
export const EURO = '83';
const STUKS_OUTPUT = '82';

export const FREQUENTIE = { dag: '1', week: '2', maand: '4', totaal: '6' } as const;

/** What was allocated: `volume` per `frequentie`, in `eenheid`, from `ingangsdatum` to `einddatum` (null = open). */
export interface Toekenning {
  readonly volume: number;
  readonly eenheid: LDT_Eenheid;
  readonly frequentie: LDT_Frequentie;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  /** Weeks that any ProductPeriode may hold, where that is fixed (IV077: domestic help in iWmo). */
  readonly wekenPerPeriode?: number | undefined;
}

export type Tel = 'dagen' | 'weken' | 'vasteWeken' | 'zondagen' | 'maanden' | 'totaal';

/** A maximum with the count it follows from, so that an explanation can show the sum. */
export interface Maximum {
  /** In the allocation's unit. */
  readonly volume: number;
  readonly aantal: number;
  readonly tel: Tel;
  /** Output per week: a broken last week was added (IV076). */
  readonly gebrokenWeek: boolean;
}

/** Effort or output follows from the unit (toewijzingsvarianten): pieces (output) and euros are output. */
export function isOutput(eenheid: LDT_Eenheid): boolean {
  return eenheid === STUKS_OUTPUT || eenheid === EURO;
}

/** Hours and minutes as minutes; every other unit as it is. */
export function inKleinsteEenheid(volume: number, eenheid: LDT_Eenheid): number {
  return eenheid === UUR ? volume * 60 : volume;
}

/** May a line in `gedeclareerd` be declared on an allocation in `toegewezen`? Same unit, or minutes on hours (TR341). */
export function eenheidPast(gedeclareerd: LDT_Eenheid, toegewezen: LDT_Eenheid): boolean {
  return gedeclareerd === toegewezen || (toegewezen === UUR && gedeclareerd === MINUUT);
}

/** Most that may be declared over one ProductPeriode (TR321). */
export function maximumInPeriode(toekenning: Toekenning, productPeriode: Periode): Maximum {
  const { volume, frequentie, ingangsdatum, einddatum } = toekenning;
  if (frequentie === FREQUENTIE.totaal) return maximum(volume, 1, 'totaal');
  const deel = doorsnede(productPeriode, ingangsdatum, einddatum);
  if (!deel) return maximum(volume, 0, telVan(toekenning));
  switch (frequentie) {
    case FREQUENTIE.dag:
      return maximum(volume, aantalDagen(deel), 'dagen');
    case FREQUENTIE.maand:
      // A broken month may hold the whole month's volume (IV078).
      return maximum(volume, aantalMaanden(deel), 'maanden');
    default:
      return isOutput(toekenning.eenheid) ? zondagen(toekenning, deel) : weken(toekenning, deel);
  }
}

function weken({ volume, wekenPerPeriode }: Toekenning, deel: Periode): Maximum {
  if (wekenPerPeriode !== undefined) return maximum(volume, wekenPerPeriode, 'vasteWeken');
  return maximum(volume, aantalWeken(deel), 'weken');
}

/** Most that may be declared over the whole allocation (TR322), or null when it has no end. */
export function maximumTotaal(toekenning: Toekenning): Maximum | null {
  const { volume, frequentie, ingangsdatum, einddatum } = toekenning;
  if (frequentie === FREQUENTIE.totaal) return maximum(volume, 1, 'totaal');
  if (einddatum === null) return null;
  return maximumInPeriode({ ...toekenning, wekenPerPeriode: undefined }, { begin: ingangsdatum, eind: einddatum });
}

/**
 * Output per week: the Sundays in the period, plus one where the allocation's last Sunday lies in it and the
 * allocation ends later in that week. An allocation without any Sunday counts its one broken week where it ends; the
 * texts leave that case to agreement (IV078).
 */
function zondagen(toekenning: Toekenning, deel: Periode): Maximum {
  const { volume, ingangsdatum, einddatum } = toekenning;
  const aantal = aantalZondagen(deel);
  if (einddatum === null || isZondag(einddatum)) return maximum(volume, aantal, 'zondagen');
  const lastSunday = laatsteZondagTotEnMet(einddatum);
  const carriesBrokenWeek =
    lastSunday >= ingangsdatum ? deel.begin <= lastSunday && lastSunday <= deel.eind : deel.eind === einddatum;
  return maximum(volume, aantal + (carriesBrokenWeek ? 1 : 0), 'zondagen', carriesBrokenWeek);
}

function telVan({ frequentie, eenheid }: Toekenning): Tel {
  if (frequentie === FREQUENTIE.dag) return 'dagen';
  if (frequentie === FREQUENTIE.maand) return 'maanden';
  return isOutput(eenheid) ? 'zondagen' : 'weken';
}

function maximum(volume: number, aantal: number, tel: Tel, gebrokenWeek = false): Maximum {
  return { volume: volume * aantal, aantal, tel, gebrokenWeek };
}
