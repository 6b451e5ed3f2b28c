/** Dates are ISO strings (`YYYY-MM-DD`): they compare as text and have no time zone. `van` and `tot` are inclusive. */
export interface Periode {
  van: string;
  /** null = still valid */
  tot: string | null;
}

export type Domein = 'jw' | 'wmo';
export type Variant = 'inspanning' | 'output' | 'taak';

/** Niveau of a tariff that does not depend on an education level. */
export const NIVEAU_NVT = 'nvt';
/** "Every gemeente", "every product" or "every niveau". */
export const ALLES = '*';

export interface Gemeente extends Periode {
  code: string;
  naam: string;
}

export interface Regio {
  naam: string;
  gemeenten: readonly Gemeente[];
  /** From low to high; null when the region does not list them. */
  niveaus: readonly string[] | null;
}

export interface Product extends Periode {
  domein: Domein;
  productcategorie: string;
  productcode: string;
  omschrijving: string;
  segment: string;
  variant: Variant;
}

export interface Tarief extends Periode {
  domein: Domein;
  productcode: string;
  niveau: string;
  /** WJ756 code */
  eenheid: string;
  /** In 1/10000 euro: the files allow four decimals, and floats have no place near money. */
  tariefTienduizendste: number;
  /** null = for every provider */
  agb: string | null;
}

export interface Contract extends Periode {
  agb: string;
  naam: string;
  /** A code or `*`. */
  gemeente: string;
  domein: Domein;
  /** A code, `45*` (a productcategorie) or `*`. */
  productcode: string;
  niveaus: readonly string[] | typeof ALLES;
}

/** Everything the folder says, before it is indexed. */
export interface ContractInhoud {
  regio: Regio;
  producten: readonly Product[];
  tarieven: readonly Tarief[];
  contracten: readonly Contract[];
}

export interface ContractFout {
  bestand: string;
  /** Line in the file, the header being line 1; null when the whole file or folder is meant. */
  regel: number | null;
  /** Column name, or the key in regio.json. */
  kolom: string | null;
  /** One Dutch sentence: what is there and how to repair it. */
  reden: string;
}
