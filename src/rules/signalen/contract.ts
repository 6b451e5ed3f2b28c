/** What is allocated (301) or asked for (315), held against the contract folder: what will be refused later on. */
import type { Tarief } from '../../contracts/model.js';
import type { CDT_Omvang, CDT_Product } from '../../standard/generated/berichten.js';
import { EURO, isOutput, MINUUT, UUR } from '../../standard/volume.js';
import { datum, eenheid, opsomming, product } from '../taal.js';
import { type SignaalZaak, signaal } from './signaal.js';

/** A line can be declared in a unit that suits both: the same one, or minutes where the other says hours (TR341, IV081). */
const samenDeclarabel = (een: string, ander: string) =>
  een === ander || ([MINUUT, UUR].includes(een) && [MINUUT, UUR].includes(ander));

/** Units of the tariffs that hold for this provider on a day; empty where nothing is contracted or no tariff is needed. */
function gecontracteerdeEenheden(
  { contracts, domein, aanbieder, gemeente }: SignaalZaak,
  wat: CDT_Product,
  dag: string,
) {
  const contract = wat.Code && contracts.contract(domein, aanbieder, gemeente, wat.Categorie, wat.Code, dag);
  if (!contract) return [];
  const tarieven = contracts.tarieven(domein, aanbieder, wat.Code as string, dag);
  const eigen: readonly Tarief[] = contracts.gecontracteerdeTarieven(contract, tarieven);
  return [...new Set((eigen.length > 0 ? eigen : tarieven).map((each) => each.eenheid))];
}

/** The contracted units, when the one of this Omvang can't be declared in any of them. In euros there is no tariff (OP263). */
function andereEenheden(zaak: SignaalZaak, wat: CDT_Product, omvang: CDT_Omvang, dag: string): string[] {
  if (omvang.Eenheid === EURO) return [];
  const eenheden = gecontracteerdeEenheden(zaak, wat, dag);
  return eenheden.some((each) => samenDeclarabel(omvang.Eenheid, each)) ? [] : eenheden;
}

const metNaam = (code: string) => `${code} (${eenheid(code)})`;

const OP_TOEWIJZING = { on: ['301'], klasse: ['ToegewezenProduct'] } as const;

const OP305 = signaal({
  ...OP_TOEWIJZING,
  code: 'OP305',
  title: 'De eenheid van de toewijzing is die van het contract; stuks inspanning zijn 84',
  check({ Product, Omvang, Ingangsdatum, ToewijzingNummer }, zaak) {
    if (!Product?.Code || !Omvang) return;
    const toegestaan = andereEenheden(zaak, Product, Omvang, Ingangsdatum);
    if (toegestaan.length === 0) return;
    return {
      toewijzingNummer: ToewijzingNummer,
      productcode: Product.Code,
      ingediend: Omvang.Eenheid,
      toegestaan,
      datum: Ingangsdatum,
    };
  },
  explain: ({ toewijzingNummer, productcode, ingediend, toegestaan, datum: dag }) =>
    `Toewijzing ${toewijzingNummer} geeft ${productcode} in eenheid ${metNaam(ingediend)}; met deze aanbieder is daarvoor op ${datum(dag)} ${opsomming(toegestaan.map(metNaam), 'of')} gecontracteerd. Een prestatie past zo niet tegelijk bij de toewijzing en bij het contract en wordt straks afgewezen (TR341, 9341). Wijs toe in de eenheid van het contract, of laat contractbeheer nagaan of het contract klopt.`,
});

const OP261 = signaal({
  ...OP_TOEWIJZING,
  code: 'OP261',
  title: 'De eenheid hoort bij de uitvoeringsvariant van het product',
  check({ Product, Omvang, Ingangsdatum, ToewijzingNummer }, zaak) {
    if (!Product?.Code || !Omvang) return;
    const variant = zaak.contracts.product(zaak.domein, Product.Categorie, Product.Code, Ingangsdatum)?.variant;
    const output = isOutput(Omvang.Eenheid);
    if (variant !== (output ? 'inspanning' : 'output')) return;
    // Told already, with the units that were meant (OP305).
    if (andereEenheden(zaak, Product, Omvang, Ingangsdatum).length > 0) return;
    return { toewijzingNummer: ToewijzingNummer, productcode: Product.Code, ingediend: Omvang.Eenheid, variant };
  },
  explain: ({ toewijzingNummer, productcode, ingediend, variant }) =>
    `Toewijzing ${toewijzingNummer} geeft ${productcode} in eenheid ${metNaam(ingediend)}, een eenheid van ${variant === 'output' ? 'inspanning' : 'output'}; in de productlijst van de regio is het product ${variant === 'output' ? 'outputgericht' : 'inspanningsgericht'}. Het maximum van een maand wordt naar de eenheid berekend en kan dus anders uitvallen dan bedoeld. Controleer de eenheid van de toewijzing, en de variant in producten.csv.`,
});

const OP296 = signaal({
  on: ['315'],
  klasse: ['AangevraagdProduct'],
  code: 'OP296',
  title: 'Een verzoek om toewijzing past binnen het contract',
  check({ Product, Omvang, ToewijzingIngangsdatum: dag }, zaak) {
    const ingediend = Product ? product(Product.Categorie, Product.Code) : null;
    const basis = { ingediend, datum: dag, gemeente: zaak.gemeente };
    if (!isGecontracteerd(zaak, Product, dag)) return { soort: 'contract' as const, ...basis };
    if (!Product?.Code || !Omvang) return;
    const toegestaan = andereEenheden(zaak, Product, Omvang, dag);
    if (toegestaan.length > 0) return { soort: 'eenheid' as const, ...basis, eenheid: Omvang.Eenheid, toegestaan };
  },
  explain(waarden) {
    const { ingediend, datum: dag, gemeente } = waarden;
    if (waarden.soort === 'eenheid')
      return `U vraagt ${ingediend} in eenheid ${metNaam(waarden.eenheid)}; op ${datum(dag)} is daarvoor met u ${opsomming(waarden.toegestaan.map(metNaam), 'of')} gecontracteerd. Wordt het zo toegewezen, dan kunt u het niet declareren (TR341, 9341). Vraag het aan in de eenheid van het contract.`;
    const wat =
      ingediend === null ? 'Op een generieke toewijzing kunt u niets leveren: er' : `U vraagt ${ingediend}, maar dat`;
    return `${wat} is op ${datum(dag)} niet${ingediend === null ? 's' : ''} met u gecontracteerd voor gemeente ${gemeente}. Een verzoek om toewijzing past binnen het contract, en de gemeente kan dit verzoek om die reden afwijzen. Vraag aan wat in uw contract staat, of neem contact op met contractbeheer als het er wel in hoort.`;
  },
});

/** Contracted on the day: the code itself, for a category any code in it, for a generic product anything at all. */
function isGecontracteerd(
  { contracts, domein, aanbieder, gemeente }: SignaalZaak,
  gevraagd: CDT_Product | undefined,
  dag: string,
): boolean {
  const isVanOns = (categorie: string, code: string) =>
    contracts.contract(domein, aanbieder, gemeente, categorie, code, dag) !== undefined;
  if (gevraagd?.Code !== undefined) return isVanOns(gevraagd.Categorie, gevraagd.Code);
  return contracts.inhoud.producten.some(
    ({ domein: wet, productcategorie, productcode }) =>
      wet === domein &&
      (!gevraagd || productcategorie === gevraagd.Categorie) &&
      contracts.product(domein, productcategorie, productcode, dag) !== undefined &&
      isVanOns(productcategorie, productcode),
  );
}

export const contractSignalen = [OP305, OP261, OP296];
