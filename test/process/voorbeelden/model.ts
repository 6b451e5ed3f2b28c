/** What is said of the published samples of a law: which they are, what each deserves, and what the night of them all leaves. */
import type { Samenvatting } from '../../../src/process/run.js';
import type { Domein } from '../../../src/standard/feiten.js';
import { tarief } from '../../support/contracts.js';
import type { Aantallen } from '../hulp.js';

export type Bevinding = readonly [regel: string, retourcode: string | null, klasse: string];

export interface Verwacht {
  readonly bestand: string;
  /** Why this is what it deserves. */
  readonly reden: string;
  /** What `check` finds: levels 1 and 2. */
  readonly check: readonly Bevinding[];
  /** What `process` finds; the same as `check` where it is left out. */
  readonly process?: readonly Bevinding[];
  readonly antwoord: string | null;
  /** Retour codes of the answer, in document order. */
  readonly codes?: readonly string[];
  /** Words of the first explanation. */
  readonly uitleg?: string;
}

/** A sample with its one fault repaired, or one made in it: what it deserves then. */
export type Veranderd = Omit<Verwacht, 'check'> & { readonly verander: (text: string) => string };

export interface Voorbeelden {
  readonly standaard: 'ijw' | 'iwmo';
  readonly verwacht: readonly Verwacht[];
  readonly veranderd: readonly Veranderd[];
  readonly producten: readonly ReturnType<typeof product>[];
  readonly tarieven: readonly ReturnType<typeof tarief>[];
  /** Of the night of all samples, in the order of their names. */
  readonly samenvatting: Omit<Samenvatting, 'berichten' | 'perType'>;
  readonly boek: Aantallen;
}

const ALTIJD = { van: '2020-01-01', tot: null } as const;

export const product = (domein: Domein, productcategorie: string, productcode: string) => ({
  domein,
  productcategorie,
  productcode,
  omschrijving: productcode,
  segment: 'ambulant',
  variant: 'inspanning' as const,
  ...ALTIJD,
});

export const uurtarief = (domein: Domein, productcode: string, euro: string) => ({
  ...tarief(productcode, 'HBO', '04', euro, ALTIJD.van),
  domein,
});

/** The provider `agb` may declare everything, for every municipality. */
export const contract = (domein: Domein, agb: string) => ({
  agb,
  naam: `Aanbieder ${agb}`,
  gemeente: '*',
  domein,
  productcode: '*',
  niveaus: '*' as const,
  ...ALTIJD,
});
