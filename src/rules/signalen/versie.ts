/** An allocation (301) beside the version of it that was actual until now: what the signals about it compare. */
import { isIngetrokken, type ToewijzingVersie } from '../../standard/feiten.js';
import type { Bericht301ToegewezenProduct, CDT_Omvang } from '../../standard/generated/berichten.js';
import { FREQUENTIE } from '../../standard/volume.js';
import { datum, euro, frequentie, volume } from '../taal.js';
import type { SignaalZaak } from './signaal.js';

export type Omvang = ToewijzingVersie['omvang'];

export interface Paar {
  readonly toegewezen: Bericht301ToegewezenProduct;
  readonly bekend: ToewijzingVersie;
}

/** The allocation as it is sent beside the version that was actual until now; undefined for a new number. */
export function paarVan(toegewezen: Bericht301ToegewezenProduct, { feiten }: SignaalZaak): Paar | undefined {
  const bekend = feiten.pakket.get(toegewezen.ToewijzingNummer);
  return bekend && { toegewezen, bekend };
}

export const moment = ({ Toewijzingsdatum, Toewijzingstijd }: Bericht301ToegewezenProduct) =>
  `${Toewijzingsdatum} ${Toewijzingstijd}`;
export const momentVan = ({ toewijzingsdatum, toewijzingstijd }: ToewijzingVersie) =>
  `${toewijzingsdatum} ${toewijzingstijd}`;

/** An older version that arrives late: it changes nothing, and what differs in it was changed since (IV013). */
export const isOuder = ({ toegewezen, bekend }: Paar) => moment(toegewezen) < momentVan(bekend);

/** Known before, and from now on as this message says. */
export function vernieuwd(toegewezen: Bericht301ToegewezenProduct, zaak: SignaalZaak): Paar | undefined {
  const paar = paarVan(toegewezen, zaak);
  return paar && !isOuder(paar) ? paar : undefined;
}

export const omvangVan = ({ Omvang }: Bericht301ToegewezenProduct): Omvang =>
  Omvang ? { volume: Omvang.Volume, eenheid: Omvang.Eenheid, frequentie: Omvang.Frequentie } : null;

export const zelfdeOmvang = (a: Omvang, b: Omvang) =>
  a?.volume === b?.volume && a?.eenheid === b?.eenheid && a?.frequentie === b?.frequentie;

export const inWoorden = (omvang: Omvang) =>
  omvang ? `${volume(omvang.volume, omvang.eenheid)} ${frequentie(omvang.frequentie)}` : 'geen omvang';

const eindInWoorden = (einddatum: string | null) => (einddatum === null ? 'open' : datum(einddatum));

const budgetInWoorden = (cent: number | null) => (cent === null ? 'geen' : euro(cent));

/** The allocation counts as never sent, by what this message says of it (OP362). */
export const trektIn = ({ Ingangsdatum, Einddatum, RedenWijziging }: Bericht301ToegewezenProduct) =>
  isIngetrokken({ ingangsdatum: Ingangsdatum, einddatum: Einddatum ?? null, redenWijziging: RedenWijziging ?? null });

/** What differs, of all that may differ under one number (TR332 holds the rest). */
export function verschillen({ toegewezen, bekend }: Paar): string[] {
  const eind = toegewezen.Einddatum ?? null;
  const omvang = omvangVan(toegewezen);
  const budget = toegewezen.Budget ?? null;
  const anders = [
    eind !== bekend.einddatum && `einddatum was ${eindInWoorden(bekend.einddatum)}, nu ${eindInWoorden(eind)}`,
    !zelfdeOmvang(omvang, bekend.omvang) && `omvang was ${inWoorden(bekend.omvang)}, nu ${inWoorden(omvang)}`,
    budget !== bekend.budgetCent && `budget was ${budgetInWoorden(bekend.budgetCent)}, nu ${budgetInWoorden(budget)}`,
  ].filter((each) => each !== false);
  if (anders.length > 0 || trektIn(toegewezen) === isIngetrokken(bekend)) return anders;
  return [trektIn(toegewezen) ? 'nu verwijderd' : 'was verwijderd, nu niet meer'];
}

/** A volume for the whole term that goes down. */
export function verlaagdVolume({ toegewezen, bekend }: Paar): { was: number; wordt: CDT_Omvang } | undefined {
  const { Omvang } = toegewezen;
  const was = bekend.omvang;
  if (was?.frequentie !== FREQUENTIE.totaal || Omvang?.Frequentie !== FREQUENTIE.totaal) return undefined;
  if (was.eenheid !== Omvang.Eenheid || Omvang.Volume >= was.volume) return undefined;
  return { was: was.volume, wordt: Omvang };
}

/** A budget that goes down. */
export function verlaagdBudget({ toegewezen, bekend }: Paar): { was: number; wordt: number } | undefined {
  const { Budget } = toegewezen;
  if (Budget === undefined || bekend.budgetCent === null || Budget >= bekend.budgetCent) return undefined;
  return { was: bekend.budgetCent, wordt: Budget };
}

/** Allocations of which the granted use must be known: a total goes down on the municipality's own initiative. */
export function verlaagd(toegewezen: Bericht301ToegewezenProduct, bekend: ToewijzingVersie | undefined): boolean {
  if (!bekend || toegewezen.ReferentieAanbieder !== undefined) return false;
  const paar = { toegewezen, bekend };
  return !isOuder(paar) && (verlaagdVolume(paar) !== undefined || verlaagdBudget(paar) !== undefined);
}
