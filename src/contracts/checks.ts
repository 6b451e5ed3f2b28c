import type { Contracts } from './contracts.js';
import { toon } from './fields.js';
import { ALLES, type Contract, type ContractFout, type Domein, type Product, type Tarief } from './model.js';
import { NearCodes } from './nearCode.js';
import { doorsnede, overlapt, periodeTekst } from './periods.js';
import type { Rij } from './table.js';

/** The codes of producten.csv, of rows with another error in them too: those errors are told once, where they are. */
export class BekendeProducten {
  readonly #codes = new Map<Domein, Set<string>>([
    ['jw', new Set()],
    ['wmo', new Set()],
  ]);
  readonly #categorieen = new Set<string>();
  readonly #near = new Map<Domein, NearCodes>();

  constructor(rijen: readonly Rij<Product>[]) {
    for (const { velden } of rijen) {
      const domein = velden.get('domein');
      const code = velden.get('productcode') ?? '';
      for (const [elk, codes] of this.#codes) {
        // A domein that cannot be read may have been either.
        if (domein === elk || (domein !== 'jw' && domein !== 'wmo')) {
          codes.add(code);
          this.#categorieen.add(`${elk} ${velden.get('productcategorie')}`);
        }
      }
    }
    for (const [domein, codes] of this.#codes) this.#near.set(domein, new NearCodes(codes));
  }

  /** Why this code (or pattern) is not in producten.csv, or undefined when it is. */
  reden(domein: Domein, productcode: string): string | undefined {
    if (productcode === ALLES) return undefined;
    if (productcode.endsWith(ALLES)) {
      const categorie = productcode.slice(0, -1);
      if (this.#categorieen.has(`${domein} ${categorie}`)) return undefined;
      return `Categorie ${categorie} heeft in producten.csv geen enkel product voor ${domein}; voeg de producten toe of verbeter de categorie.`;
    }
    if (this.#codes.get(domein)?.has(productcode)) return undefined;
    const bedoeld = this.#near.get(domein)?.nearest(productcode);
    const lijktOp = bedoeld === undefined ? '' : ` (lijkt op ${bedoeld})`;
    return `Product ${toon(productcode)} staat niet in producten.csv voor ${domein}${lijktOp}; verbeter de code of voeg het product toe.`;
  }
}

/** What can be processed but is probably not meant; only for a folder without errors. */
export function dekkingWaarschuwingen(contracts: Contracts, rijen: readonly Rij<Contract>[]): ContractFout[] {
  const bekend = new Map<string, string | undefined>();
  return rijen.flatMap(({ regel, waarde }) => {
    if (waarde === undefined) return [];
    // Wildcard rows of many providers say the same thing; work it out once.
    const agb = contracts.heeftEigenTarieven(waarde.agb) ? waarde.agb : '';
    const { domein, productcode, niveaus, van, tot } = waarde;
    const sleutel = JSON.stringify([agb, domein, productcode, niveaus, van, tot]);
    if (!bekend.has(sleutel)) bekend.set(sleutel, dekkingReden(contracts, waarde));
    const reden = bekend.get(sleutel);
    return reden === undefined ? [] : [{ bestand: 'contracten.csv', regel, kolom: 'productcode', reden }];
  });
}

const GENOEMD_MAX = 5;

function dekkingReden(contracts: Contracts, contract: Contract): string | undefined {
  const producten = productenVan(contracts, contract);
  if (producten.length === 0) {
    return `Dit contract (${periodeTekst(contract)}) geldt op geen enkele dag waarop een product uit producten.csv geldt; controleer de periode en de code.`;
  }
  const zonderTarief = producten.filter((product) => !heeftTarief(contracts, contract, product));
  const codes = [...new Set(zonderTarief.map(({ productcode }) => productcode))];
  if (codes.length === 0) return undefined;
  const genoemd = codes.slice(0, GENOEMD_MAX).join(', ');
  const rest = codes.length > GENOEMD_MAX ? ` en nog ${codes.length - GENOEMD_MAX} andere` : '';
  const niveaus = contract.niveaus === ALLES ? '' : ` op niveau ${contract.niveaus.join(', ')}`;
  return `Voor ${genoemd}${rest} staat in de periode van dit contract geen tarief in tarieven.csv${niveaus}; elke declaratie daarop wordt afgewezen tot het er staat.`;
}

function productenVan(contracts: Contracts, contract: Contract): readonly Product[] {
  const { domein, productcode } = contract;
  if (!productcode.endsWith(ALLES)) {
    return contracts.productAnders(domein, productcode).filter((product) => overlapt(product, contract));
  }
  const categorie = productcode.slice(0, -ALLES.length);
  return contracts.inhoud.producten.filter(
    (product) =>
      product.domein === domein &&
      (productcode === ALLES || product.productcategorie === categorie) &&
      overlapt(product, contract),
  );
}

function heeftTarief(contracts: Contracts, contract: Contract, product: Product): boolean {
  const periode = doorsnede(contract, product);
  if (periode === undefined) return true;
  const tarieven = contracts.alleTarieven(contract.domein, contract.agb, product.productcode);
  return contracts.gecontracteerdeTarieven(contract, tarieven).some((tarief) => overlapt(tarief, periode));
}

export function tariefWaarschuwing(
  bekend: BekendeProducten,
  tarief: Pick<Tarief, 'domein' | 'productcode' | 'agb'>,
  agbs: ReadonlySet<string>,
): { kolom: string; reden: string }[] {
  const gevonden: { kolom: string; reden: string }[] = [];
  const productReden = bekend.reden(tarief.domein, tarief.productcode);
  if (productReden !== undefined) gevonden.push({ kolom: 'productcode', reden: productReden });
  if (tarief.agb !== null && !agbs.has(tarief.agb)) {
    const reden = `Aanbieder ${tarief.agb} heeft een eigen tarief maar staat niet in contracten.csv; verbeter de AGB-code of voeg het contract toe.`;
    gevonden.push({ kolom: 'agb', reden });
  }
  return gevonden;
}
