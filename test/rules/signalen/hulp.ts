/** Short hands for the tables of the signals, so that a row can be read as one line. */
import type { Feiten, SignaalFeiten, ToewijzingVersie } from '../../../src/standard/feiten.js';
import type {
  Bericht301Client,
  Bericht301ToegewezenProduct,
  CDT_Omvang,
} from '../../../src/standard/generated/berichten.js';
import { type Deel, jw301, toegewezen } from '../../support/build.js';
import { map, signalen, type TegenSignalen, toewijzing } from '../../support/judge.js';

export type Product = Deel<Bericht301ToegewezenProduct>;

/** An allocation in the book with its moment: 1001 as it was sent on 15 December 2025, unless changed. */
export const versie = (wijziging: Partial<ToewijzingVersie> = {}): ToewijzingVersie => ({
  ...toewijzing(),
  toewijzingstijd: '10:00:00',
  referentieAanbieder: null,
  ...wijziging,
});

/** These allocations are all that the client has with the provider. */
export const boek = (...versies: ToewijzingVersie[]): Pick<Feiten & SignaalFeiten, 'toewijzingen' | 'pakket'> => ({
  toewijzingen: map(...versies),
  pakket: map(...versies),
});

export interface Erbij extends TegenSignalen {
  /** Date of the message, and of every product in it that says nothing else. */
  dag?: string;
  client?: Deel<Bericht301Client>;
}

/** What stands out in an allocation message with these products: 1001, 45A04, 3 hours a week in 2026, unless changed. */
export function wijsToe(producten: Product[], { dag = '2026-03-02', client, ...tegen }: Erbij = {}) {
  const bericht = { Header: { BerichtIdentificatie: { Dagtekening: dag } } };
  return signalen(
    'JW301',
    jw301({
      bericht,
      ...(client ? { client } : {}),
      producten: producten.map((each) => toegewezen({ Toewijzingsdatum: dag, ...each })),
    }),
    tegen,
  );
}

/** 1001, as the book has it unless `bekend` says otherwise, sent again on 2 March 2026 with this change. */
export const opnieuw = (product: Product, bekend: Partial<ToewijzingVersie> = {}, erbij: Erbij = {}) =>
  wijsToe([product], { ...erbij, feiten: { ...boek(versie(bekend)), ...erbij.feiten } });

/** Hours in total. */
export const inTotaal = (Volume: number): { Omvang: CDT_Omvang } => ({
  Omvang: { Volume, Eenheid: '04', Frequentie: '6' },
});
export const wasInTotaal = (volume: number): Pick<ToewijzingVersie, 'omvang'> => ({
  omvang: { volume, eenheid: '04', frequentie: '6' },
});

/** On category 45 with a budget. */
export const opBudget = (Budget: number): Product => ({
  Product: { Categorie: '45', Code: undefined },
  Omvang: undefined,
  Budget,
});
export const wasOpBudget = (budgetCent: number): Partial<ToewijzingVersie> => ({
  productcode: null,
  omvang: null,
  budgetCent,
});

export const verwijderd: Product = { RedenWijziging: '13', Einddatum: '2026-01-01' };
