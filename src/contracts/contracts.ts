import { createHash } from 'node:crypto';
import { groepeer } from '../standard/group.js';
import {
  ALLES,
  type Contract,
  type ContractInhoud,
  type Domein,
  type Gemeente,
  NIVEAU_NVT,
  type Product,
  type Regio,
  type Tarief,
} from './model.js';
import { NearCodes } from './nearCode.js';
import { geldigOp, zonder } from './periods.js';

/**
 * What the contract folder says, indexed once. All lookups are pure and cost a few map reads: they run for every line
 * of a declaration. Codes are compared as written: upper and lower case differ.
 */
export class Contracts {
  /** Everything in the folder, in an order that does not depend on the order in the files. */
  readonly inhoud: ContractInhoud;
  /** sha256 over what the files say, not over how they were saved. */
  readonly hash: string;

  readonly #gemeenten: Map<string, Gemeente[]>;
  readonly #producten: Map<string, Product[]>;
  readonly #productenPerCode: Map<string, Product[]>;
  readonly #nearCodes: Map<Domein, NearCodes>;
  readonly #contracten: Map<string, Contract[]>;
  readonly #algemeneTarieven: Map<string, Tarief[]>;
  readonly #tarievenPerAanbieder: Map<string, Tarief[]>;
  readonly #agbsMetEigenTarief: Set<string>;
  readonly #namen: Map<string, string>;

  constructor(inhoud: ContractInhoud) {
    this.inhoud = sorteer(inhoud);
    this.hash = createHash('sha256').update(JSON.stringify(this.inhoud)).digest('hex');
    const { regio, producten, tarieven, contracten } = this.inhoud;

    this.#gemeenten = groepeer(regio.gemeenten, ({ code }) => code);
    this.#producten = groepeer(producten, (p) => productSleutel(p.domein, p.productcategorie, p.productcode));
    this.#productenPerCode = groepeer(producten, (p) => codeSleutel(p.domein, p.productcode));
    this.#nearCodes = new Map(
      [...groepeer(producten, ({ domein }) => domein)].map(([domein, rows]) => [
        domein,
        new NearCodes(rows.map(({ productcode }) => productcode)),
      ]),
    );
    this.#contracten = groepeer(contracten, (c) => contractSleutel(c.domein, c.agb, c.gemeente, doelVan(c)));
    const algemeen = tarieven.filter(({ agb }) => agb === null);
    this.#algemeneTarieven = groepeer(algemeen, (t) => codeSleutel(t.domein, t.productcode));
    this.#tarievenPerAanbieder = tarievenPerAanbieder(tarieven, this.#algemeneTarieven, rangorde(regio));
    this.#agbsMetEigenTarief = new Set(tarieven.flatMap(({ agb }) => agb ?? []));
    // The name on the latest row: a provider that was renamed is called by its new name.
    this.#namen = new Map(sorteerOp(contracten, ({ van }) => [van]).map(({ agb, naam }) => [agb, naam]));
  }

  get regio(): Regio {
    return this.inhoud.regio;
  }

  /** All periods of a gemeente; empty when it is not one of the region's. */
  gemeente(code: string): readonly Gemeente[] {
    return this.#gemeenten.get(code) ?? [];
  }

  product(domein: Domein, categorie: string, code: string, datum: string): Product | undefined {
    return op(this.#producten.get(productSleutel(domein, categorie, code)), datum);
  }

  /** All rows with this code, whatever their date or category: for explanations. */
  productAnders(domein: Domein, code: string): readonly Product[] {
    return this.#productenPerCode.get(codeSleutel(domein, code)) ?? [];
  }

  /** The product, valid at the date, whose code this one is most likely a slip of; never the code itself. */
  lijktOp(domein: Domein, code: string, datum: string): Product | undefined {
    const geldig = (near: string): Product | undefined =>
      op(this.#productenPerCode.get(codeSleutel(domein, near)), datum);
    const near = this.#nearCodes.get(domein)?.nearest(code, (candidate) => geldig(candidate) !== undefined);
    return near === undefined ? undefined : geldig(near);
  }

  /** The most specific row: code before category before everything, and within that the gemeente before all gemeenten. */
  contract(
    domein: Domein,
    agb: string,
    gemeente: string,
    categorie: string,
    code: string,
    datum: string,
  ): Contract | undefined {
    for (const doel of [codeDoel(code), categorieDoel(categorie), ALLES_DOEL]) {
      for (const voor of [gemeente, ALLES]) {
        const gevonden = op(this.#contracten.get(contractSleutel(domein, agb, voor, doel)), datum);
        if (gevonden !== undefined) return gevonden;
      }
    }
    return undefined;
  }

  /** The tariffs of this provider on a day. Its own tariff replaces the general one of that niveau and eenheid. */
  tarieven(domein: Domein, agb: string, code: string, datum: string): readonly Tarief[] {
    return this.alleTarieven(domein, agb, code).filter((tarief) => geldigOp(tarief, datum));
  }

  /**
   * The tariffs of this provider over all time. Where its own tariff replaces a general one for a while, the general
   * one is returned with only the days that are left: `van` and `tot` say when a tariff really held for this provider.
   */
  alleTarieven(domein: Domein, agb: string, code: string): readonly Tarief[] {
    return (
      this.#tarievenPerAanbieder.get(aanbiederSleutel(domein, agb, code)) ??
      this.#algemeneTarieven.get(codeSleutel(domein, code)) ??
      []
    );
  }

  /** Those of a niveau that the contract allows; `nvt` needs no permission. */
  gecontracteerdeTarieven(contract: Contract, tarieven: readonly Tarief[]): readonly Tarief[] {
    const { niveaus } = contract;
    if (niveaus === ALLES) return tarieven;
    return tarieven.filter(({ niveau }) => niveau === NIVEAU_NVT || niveaus.includes(niveau));
  }

  heeftEigenTarieven(agb: string): boolean {
    return this.#agbsMetEigenTarief.has(agb);
  }

  aanbiederNaam(agb: string): string | undefined {
    return this.#namen.get(agb);
  }
}

function op<P extends { van: string; tot: string | null }>(
  rows: readonly P[] | undefined,
  datum: string,
): P | undefined {
  return rows?.find((row) => geldigOp(row, datum));
}

// Keys: every part but the last has a fixed form (or comes from a code list of the XSD), so no two can be confused.
const codeSleutel = (domein: Domein, code: string): string => `${domein}|${code}`;
const productSleutel = (domein: Domein, categorie: string, code: string): string => `${domein}|${categorie}|${code}`;
const aanbiederSleutel = (domein: Domein, agb: string, code: string): string => `${domein}|${agb}|${code}`;
const contractSleutel = (domein: Domein, agb: string, gemeente: string, doel: string): string =>
  `${domein}|${agb}|${gemeente}|${doel}`;

// The target carries its kind: a message may hold `45*` as a ProductCode, and that is not our pattern.
const codeDoel = (code: string): string => `code ${code}`;
const categorieDoel = (categorie: string): string => `categorie ${categorie}`;
const ALLES_DOEL = 'alles';

function doelVan({ productcode }: Contract): string {
  if (productcode === ALLES) return ALLES_DOEL;
  return productcode.endsWith(ALLES) ? categorieDoel(productcode.slice(0, -1)) : codeDoel(productcode);
}

function tarievenPerAanbieder(
  tarieven: readonly Tarief[],
  algemeen: ReadonlyMap<string, readonly Tarief[]>,
  rang: (niveau: string) => number,
): Map<string, Tarief[]> {
  const eigen = tarieven.filter(({ agb }) => agb !== null);
  const perAanbieder = groepeer(eigen, (t) => aanbiederSleutel(t.domein, t.agb ?? '', t.productcode));
  return new Map(
    [...perAanbieder].map(([sleutel, own]) => {
      const [eerste] = own;
      const algemene = eerste === undefined ? [] : (algemeen.get(codeSleutel(eerste.domein, eerste.productcode)) ?? []);
      const overgebleven = algemene.flatMap((tarief) =>
        zonder(
          tarief,
          own.filter(({ niveau, eenheid }) => niveau === tarief.niveau && eenheid === tarief.eenheid),
        ),
      );
      return [sleutel, sorteerOp([...own, ...overgebleven], tariefDelen(rang))];
    }),
  );
}

type Sleuteldeel = string | number;

/** `nvt` first, then from low to high as the region lists them; names it does not list come last, by name. */
function rangorde({ niveaus }: Regio): (niveau: string) => number {
  return (niveau) => {
    if (niveau === NIVEAU_NVT) return -1;
    const index = niveaus?.indexOf(niveau) ?? -1;
    return index === -1 ? Number.MAX_SAFE_INTEGER : index;
  };
}

function tariefDelen(rang: (niveau: string) => number): (tarief: Tarief) => Sleuteldeel[] {
  return (t) => [t.domein, t.productcode, rang(t.niveau), t.niveau, t.eenheid, t.van, t.agb ?? ''];
}

function sorteerOp<T>(items: readonly T[], sleutel: (item: T) => Sleuteldeel[]): T[] {
  return items
    .map((item) => ({ item, delen: sleutel(item) }))
    .sort((a, b) => vergelijk(a.delen, b.delen))
    .map(({ item }) => item);
}

function vergelijk(a: readonly Sleuteldeel[], b: readonly Sleuteldeel[]): number {
  for (const [index, deel] of a.entries()) {
    const ander = b[index];
    if (ander === undefined || deel === ander) continue;
    return deel < ander ? -1 : 1;
  }
  return 0;
}

/** The same content gives the same order and, with the fields in a fixed order too, the same hash. */
function sorteer({ regio, producten, tarieven, contracten }: ContractInhoud): ContractInhoud {
  const gemeenten = regio.gemeenten.map(({ code, naam, van, tot }) => ({ code, naam, van, tot }));
  return {
    regio: { naam: regio.naam, gemeenten: sorteerOp(gemeenten, (g) => [g.code, g.van]), niveaus: regio.niveaus },
    producten: sorteerOp(producten.map(productVelden), (p) => [p.domein, p.productcategorie, p.productcode, p.van]),
    tarieven: sorteerOp(tarieven.map(tariefVelden), tariefDelen(rangorde(regio))),
    contracten: sorteerOp(contracten.map(contractVelden), (c) => [c.agb, c.gemeente, c.domein, c.productcode, c.van]),
  };
}

function productVelden(p: Product): Product {
  const { domein, productcategorie, productcode, omschrijving, segment, variant, van, tot } = p;
  return { domein, productcategorie, productcode, omschrijving, segment, variant, van, tot };
}

function tariefVelden(t: Tarief): Tarief {
  const { domein, productcode, niveau, eenheid, tariefTienduizendste, van, tot, agb } = t;
  return { domein, productcode, niveau, eenheid, tariefTienduizendste, van, tot, agb };
}

function contractVelden(c: Contract): Contract {
  const { agb, naam, gemeente, domein, productcode, van, tot } = c;
  const niveaus = c.niveaus === ALLES ? ALLES : c.niveaus.toSorted();
  return { agb, naam, gemeente, domein, productcode, niveaus, van, tot };
}
