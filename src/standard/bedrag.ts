/** Money arithmetic of the standard: integers only, rounded half up to whole cents (IV081, TR346). */
import { MINUUT, UUR } from './volume.js';

/** A contract tariff applied to a line's unit: what ProductTarief must say, and what the whole volume costs. */
export interface Toegepast {
  /** ProductTarief in cents: the contract tariff, rounded; per minute when an hour tariff is declared in minutes. */
  readonly productTariefCent: number;
  /** IngediendBedrag in cents: from the unrounded contract tariff, rounded once. */
  readonly bedragCent: number;
}

/**
 * Applies a tariff of `tariefTienduizendste` (1/10000 euro) per `tariefEenheid` to `volume` in `eenheid`. Undefined when
 * the unit does not follow from the tariff's: only an hour tariff can be declared in another unit, minutes.
 */
export function pasTariefToe(
  tariefTienduizendste: number,
  tariefEenheid: string,
  volume: number,
  eenheid: string,
): Toegepast | undefined {
  const deler = tariefEenheid === eenheid ? 1 : tariefEenheid === UUR && eenheid === MINUUT ? 60 : undefined;
  if (deler === undefined) return undefined;
  return {
    productTariefCent: deelAfgerond(BigInt(tariefTienduizendste), BigInt(deler)),
    bedragCent: deelAfgerond(BigInt(tariefTienduizendste) * BigInt(volume), BigInt(deler)),
  };
}

/** Ten-thousandths of a euro divided by `deler`, to whole cents, half up. */
function deelAfgerond(tienduizendsten: bigint, deler: bigint): number {
  const noemer = 100n * deler;
  return Number((2n * tienduizendsten + noemer) / (2n * noemer));
}
