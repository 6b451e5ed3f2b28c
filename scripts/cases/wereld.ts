/** Who and what the cases are about, per law: the products of the case region, the reasons, and the days of either text. */
import type { Domein } from '../../src/standard/feiten.js';
import type {
  CDT_Omvang,
  LDT_Eenheid,
  LDT_Frequentie,
  LDT_RedenBeeindiging,
} from '../../src/standard/generated/berichten.js';
import type { PRODUCTEN } from './contracten.js';

export interface Product {
  readonly categorie: string;
  readonly code: string;
  readonly eenheid: LDT_Eenheid;
  /** Per unit; none for euros. */
  readonly tariefCent: number | undefined;
}

export type Rol = keyof (typeof PRODUCTEN)['jw'];

export interface Wereld {
  readonly wet: Domein;
  readonly product: Readonly<Record<Rol, Product>>;
  /** RedenBeeindiging as this law has it (JZ588, WMO588). */
  readonly reden: Readonly<Record<'volgensPlan' | 'doorAanbieder' | 'inOverleg', LDT_RedenBeeindiging>>;
  /** The texts of the laws date their examples differently. */
  readonly dag: (jw: string, wmo: string) => string;
  /** A fresh Identificatie. */
  readonly id: () => string;
}

const REDENEN = {
  jw: { volgensPlan: '31', doorAanbieder: '33', inOverleg: '34' },
  wmo: { volgensPlan: '19', doorAanbieder: '22', inOverleg: '23' },
} as const;

/** Temporarily stopped, in both laws. */
export const TIJDELIJK = '20';

export function maakWereld(wet: Domein, nummer: number, producten: Readonly<Record<Rol, Product>>): Wereld {
  let berichten = 0;
  return {
    wet,
    product: producten,
    reden: REDENEN[wet],
    dag: (jw, wmo) => (wet === 'jw' ? jw : wmo),
    id: () => `C${String(nummer).padStart(3, '0')}B${String(++berichten).padStart(2, '0')}`,
  };
}

const omvang = (Volume: number, Eenheid: LDT_Eenheid, Frequentie: LDT_Frequentie): CDT_Omvang => ({
  Volume,
  Eenheid,
  Frequentie,
});

export const perWeek = (volume: number, { eenheid }: Product) => omvang(volume, eenheid, '2');
/** Over the whole term: totaal binnen geldigheidsduur toewijzing. */
export const inTotaal = (volume: number, { eenheid }: Product) => omvang(volume, eenheid, '6');
