/** A product as a message describes it, allocated (301) or asked for (315, 317): the one view that their rules share. */
import type {
  Bericht301ToegewezenProduct,
  Bericht315AangevraagdProduct,
  Bericht317NieuwProduct,
  Bericht317TeWijzigenProduct,
  CDT_Omvang,
  CDT_Product,
} from '../../standard/generated/berichten.js';
import type { Klasse } from '../../standard/read.js';
import { type InhoudBericht, inhoudRule, type Waarden } from '../rule.js';
import { datum, product } from '../taal.js';

export type ProductKlasse = 'ToegewezenProduct' | 'AangevraagdProduct' | 'TeWijzigenProduct' | 'NieuwProduct';

export type ProductData =
  | Bericht301ToegewezenProduct
  | Bericht315AangevraagdProduct
  | Bericht317TeWijzigenProduct
  | Bericht317NieuwProduct;

export interface Omschreven {
  readonly product: CDT_Product | undefined;
  readonly omvang: CDT_Omvang | undefined;
  readonly budgetCent: number | undefined;
  readonly begin: string;
  readonly eind: string | undefined;
}

export function omschreven(data: ProductData): Omschreven {
  return {
    product: 'Product' in data ? data.Product : undefined,
    omvang: data.Omvang,
    budgetCent: data.Budget,
    ...periodeVan(data),
  };
}

function periodeVan(data: ProductData): { begin: string; eind: string | undefined } {
  if ('ToewijzingIngangsdatum' in data) return { begin: data.ToewijzingIngangsdatum, eind: data.ToewijzingEinddatum };
  if ('Ingangsdatum' in data) return { begin: data.Ingangsdatum, eind: data.Einddatum };
  return { begin: data.GewensteIngangsdatum, eind: data.Einddatum };
}

/** Which product a finding is about: one of these is there. */
export interface Wie extends Waarden {
  toewijzingNummer?: number;
  referentieAanbieder?: string;
  teWijzigen?: number;
  nieuw?: { product: string | null; ingangsdatum: string };
}

export function wieIs(data: ProductData): Wie {
  if ('Ingangsdatum' in data) return { toewijzingNummer: data.ToewijzingNummer };
  if ('ToewijzingIngangsdatum' in data) return { referentieAanbieder: data.ReferentieAanbieder };
  if ('ToewijzingNummer' in data) return { teWijzigen: data.ToewijzingNummer };
  const { Product, GewensteIngangsdatum } = data;
  return {
    nieuw: { product: Product ? product(Product.Categorie, Product.Code) : null, ingangsdatum: GewensteIngangsdatum },
  };
}

/** toewijzing 1001, aanvraag V001, de wijziging van toewijzing 1001, de aanvraag van 45A09 per 1 april 2026 */
export function noem({ toewijzingNummer, referentieAanbieder, teWijzigen, nieuw }: Wie): string {
  if (toewijzingNummer !== undefined) return `toewijzing ${toewijzingNummer}`;
  if (referentieAanbieder !== undefined) return `aanvraag ${referentieAanbieder}`;
  if (teWijzigen !== undefined) return `de wijziging van toewijzing ${teWijzigen}`;
  return `de aanvraag ${nieuw?.product ? `van ${nieuw.product}` : 'zonder Product'} per ${datum(nieuw?.ingangsdatum ?? '')}`;
}

export const aanBegin = (zin: string) => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;

const TOEWIJZING = { geeft: 'geeft', toegewezen: 'toegewezen', is: 'is', soort: 'toewijzing' } as const;
const AANVRAAG = { geeft: 'vraagt', toegewezen: 'gevraagd', is: 'wordt', soort: 'aanvraag' } as const;

/** The words for what happens to a product: a municipality allocates, a provider asks. */
export const woordenVoor = ({ toewijzingNummer }: Wie) => (toewijzingNummer === undefined ? AANVRAAG : TOEWIJZING);

/** A rule on one product; its explanation begins with the product it is about. */
export const productRule = <W extends Waarden>(definition: {
  code: string;
  on: readonly ('301' | '315' | '317')[];
  klasse: readonly ProductKlasse[];
  title: string;
  check: (product: Omschreven, klasse: Klasse<ProductData>, bericht: InhoudBericht) => W | undefined;
  explain: (waarden: W, woorden: ReturnType<typeof woordenVoor>) => string;
}) =>
  inhoudRule({
    ...definition,
    check(data: ProductData, zaak) {
      const gevonden = definition.check(omschreven(data), zaak.klasse as Klasse<ProductData>, zaak.bericht);
      return gevonden && { ...wieIs(data), ...gevonden };
    },
    explain: (waarden: Wie & W) => `${aanBegin(noem(waarden))} ${definition.explain(waarden, woordenVoor(waarden))}`,
  });
