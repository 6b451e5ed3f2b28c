/** A product code belongs to its category, by the region's own list (301, 305, 307, 315, 317). Declarations: see contract.ts. */
import { rule } from '../rule.js';
import { datum, periode } from '../taal.js';
import type { ProductZaak } from '../zaak.js';

/** Why a code is not in the list on a day: the words an explanation needs. */
export function waaromNietInLijst(
  zaak: Pick<ProductZaak, 'contracts' | 'domein'>,
  categorie: string,
  code: string,
  dag: string,
): string {
  const rijen = zaak.contracts.productAnders(zaak.domein, code);
  const inCategorie = rijen.filter((rij) => rij.productcategorie === categorie);
  if (inCategorie.length > 0) {
    const geldig = inCategorie.map(({ van, tot }) => periode(van, tot)).join(' en ');
    return `${code} staat op ${datum(dag)} niet in de productlijst van de regio; deze code geldt ${geldig}`;
  }
  const andere = rijen[0];
  if (andere)
    return `${code} hoort volgens de productlijst bij categorie ${andere.productcategorie}, niet bij categorie ${categorie}`;
  const lijktOp = zaak.contracts.lijktOp(zaak.domein, code, dag);
  const vermoeden = lijktOp ? `; het lijkt op ${lijktOp.productcode} (${lijktOp.omschrijving})` : '';
  return `${code} staat op ${datum(dag)} niet in de productlijst van de regio${vermoeden}`;
}

const TR381 = rule({
  code: 'TR381',
  retourcode: 'S329',
  level: 4,
  on: ['301', '305', '307', '315', '317'],
  klasse: ['ToegewezenProduct', 'StartProduct', 'StopProduct', 'AangevraagdProduct', 'NieuwProduct'],
  title: 'De productcode past volgens de productlijst bij de productcategorie',
  check(zaak: ProductZaak) {
    const { product, datum: dag, contracts, domein } = zaak;
    if (product?.Code === undefined || contracts.product(domein, product.Categorie, product.Code, dag)) return;
    const waarom = waaromNietInLijst(zaak, product.Categorie, product.Code, dag);
    return { ingediend: { productcategorie: product.Categorie, productcode: product.Code }, datum: dag, waarom };
  },
  explain: ({ waarom }) =>
    `${waarom}. Controleer de code en de categorie, en stuur het bericht opnieuw met een nieuwe Identificatie.`,
});

export const productRules = [TR381];
