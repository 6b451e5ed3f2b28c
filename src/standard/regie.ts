/** Starts and stops in force: what is left when removals have been applied (IV008). */
import type { Regiemelding } from './feiten.js';

/** RedenBeeindiging of a temporary stop, in both laws. */
export const TIJDELIJK = '20';

/** The same delivery: allocation, product and start date. */
export const zelfdeLevering = (a: Regiemelding, b: Regiemelding) =>
  a.toewijzingNummer === b.toewijzingNummer &&
  a.begindatum === b.begindatum &&
  a.productcategorie === b.productcategorie &&
  a.productcode === b.productcode;

/** The logical key of a start, or of a stop (which adds reason and end). */
export const zelfdeSleutel = (a: Regiemelding, b: Regiemelding) =>
  a.soort === b.soort &&
  zelfdeLevering(a, b) &&
  a.redenBeeindiging === b.redenBeeindiging &&
  a.einddatum === b.einddatum;

/** The starts and stops in force after one more message about them; StatusAanlevering 3 takes one away. */
export function pasRegieToe(
  stand: readonly Regiemelding[],
  melding: Regiemelding,
  status: string,
): readonly Regiemelding[] {
  if (status === '3') return stand.filter((each) => !zelfdeSleutel(each, melding));
  return [...stand, melding];
}
