/** Contract folders of cases: as the row has them, with what the earlier messages need, and as files. */
import { createHash } from 'node:crypto';
import { type ContractInhoud, Contracts, type Product, type Tarief } from '../../src/contracts/index.js';
import type { Domein } from '../../src/standard/feiten.js';
import { contracts as standaard } from '../../test/support/contracts.js';
import { contractenInWet, inWet } from '../../test/support/wet.js';

/** What must be contracted on a day, so that a message is accepted. */
export interface Eis {
  readonly categorie: string;
  readonly code: string;
  readonly datum: string;
  /** Of a declared line; a mere product needs none. */
  readonly eenheid?: string;
  readonly tariefCent?: number | null;
  /** Task-oriented: delivered without an allocation. */
  readonly taak?: boolean;
}

export interface Partij {
  readonly wet: Domein;
  readonly gemeente: string;
  readonly aanbieder: string;
}

const BEGIN = '2014-01-01';

/** These contracts where they meet the demands; else with what is missing put in place of what stood there. */
export function contractenVoor(inhoud: ContractInhoud, partij: Partij, eisen: readonly Eis[]): ContractInhoud {
  let result = inhoud;
  for (const eis of eisen) if (!voldoet(new Contracts(result), partij, eis)) result = met(result, partij, eis);
  return result;
}

function voldoet(contracts: Contracts, { wet, gemeente, aanbieder }: Partij, eis: Eis): boolean {
  const { categorie, code, datum, eenheid, tariefCent } = eis;
  const product = contracts.product(wet, categorie, code, datum);
  if (!product || (eis.taak && product.variant !== 'taak')) return false;
  if (eenheid === undefined) return true;
  const contract = contracts.contract(wet, aanbieder, gemeente, categorie, code, datum);
  if (!contract) return false;
  const tarieven = contracts.gecontracteerdeTarieven(contract, contracts.tarieven(wet, aanbieder, code, datum));
  if (tariefCent === null || tariefCent === undefined) return tarieven.length === 0;
  return tarieven.some((each) => inEenheid(each, eenheid) === tariefCent);
}

/** In whole cents per unit of the line: an hour tariff declared in minutes is divided by 60 (IV081). */
function inEenheid({ eenheid, tariefTienduizendste }: Tarief, gevraagd: string): number | undefined {
  if (eenheid === gevraagd) return Math.round(tariefTienduizendste / 100);
  if (eenheid === '04' && gevraagd === '01') return Math.round(tariefTienduizendste / 6000);
  return undefined;
}

function met(inhoud: ContractInhoud, partij: Partij, eis: Eis): ContractInhoud {
  const { wet, gemeente, aanbieder } = partij;
  const { categorie: productcategorie, code: productcode, eenheid, tariefCent } = eis;
  const altijd = { van: BEGIN, tot: null };
  const ander = (row: { domein: Domein; productcode: string }) => row.domein !== wet || row.productcode !== productcode;
  const product: Product = {
    domein: wet,
    productcategorie,
    productcode,
    omschrijving: inhoud.producten.find((row) => !ander(row))?.omschrijving ?? 'overige hulp',
    segment: 'ambulant',
    variant: eis.taak ? 'taak' : 'inspanning',
    ...altijd,
  };
  const producten = [
    ...inhoud.producten.filter((row) => ander(row) || row.productcategorie !== productcategorie),
    product,
  ];
  if (eenheid === undefined) return { ...inhoud, producten };
  // A second tariff for the same product and unit is that of another level.
  const gegeven = inhoud.tarieven.filter((row) => !ander(row) && row.van === BEGIN && row.eenheid === eenheid);
  const niveau = ['nvt', ...(inhoud.regio.niveaus ?? [])].find((each) => !gegeven.some((row) => row.niveau === each));
  const naam = inhoud.contracten[0]?.naam ?? 'De Linde';
  const contract = { agb: aanbieder, naam, gemeente, domein: wet, productcode, niveaus: '*' as const, ...altijd };
  return {
    ...inhoud,
    producten,
    tarieven: [
      ...inhoud.tarieven.filter((row) => ander(row) || row.van === BEGIN),
      ...(tariefCent === null || tariefCent === undefined || niveau === undefined
        ? []
        : [
            { domein: wet, productcode, niveau, eenheid, agb: null, tariefTienduizendste: tariefCent * 100, ...altijd },
          ]),
    ],
    contracten: [...inhoud.contracten.filter((row) => ander(row) || row.agb !== aanbieder), contract],
  };
}

/** A tariff that a line of this product may have on a day, with its unit: one that the contract knows, or none. */
export function tariefVan(
  inhoud: ContractInhoud,
  { wet, gemeente, aanbieder }: Partij,
  categorie: string,
  code: string,
  datum: string,
): { eenheid: string; tariefCent: number } | undefined {
  const contracts = new Contracts(inhoud);
  const contract = contracts.contract(wet, aanbieder, gemeente, categorie, code, datum);
  if (!contract) return undefined;
  const [first] = contracts.gecontracteerdeTarieven(contract, contracts.tarieven(wet, aanbieder, code, datum));
  return first && { eenheid: first.eenheid, tariefCent: Math.round(first.tariefTienduizendste / 100) };
}

/** The files of a contract folder, as Dutch Excel saves them. */
export function contractBestanden(gegeven: ContractInhoud): Map<string, string> {
  // Sorted by the product's own order, so that the same contracts are the same files.
  const { regio, producten, tarieven, contracten } = new Contracts(gegeven).inhoud;
  const csv = (kolommen: readonly string[], rijen: readonly object[]) =>
    [kolommen, ...rijen.map((rij) => kolommen.map((kolom) => veld(kolom, (rij as Record<string, unknown>)[kolom])))]
      .map((velden) => `${velden.join(';')}\r\n`)
      .join('');
  return new Map([
    ['regio.json', `${JSON.stringify(regio, null, 2)}\n`],
    [
      'producten.csv',
      csv(['domein', 'productcategorie', 'productcode', 'omschrijving', 'segment', 'variant', 'van', 'tot'], producten),
    ],
    [
      'tarieven.csv',
      csv(
        ['domein', 'productcode', 'niveau', 'eenheid', 'tarief', 'van', 'tot', 'agb'],
        tarieven.map((each) => ({ ...each, tarief: euro(each.tariefTienduizendste) })),
      ),
    ],
    ['contracten.csv', csv(['agb', 'naam', 'gemeente', 'domein', 'productcode', 'niveaus', 'van', 'tot'], contracten)],
  ]);
}

function veld(kolom: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (kolom === 'niveaus' && Array.isArray(value)) return value.join(',');
  return String(value);
}

/** 70,80 or 70,8333: four decimals only where there are. */
function euro(tienduizendste: number): string {
  return (tienduizendste / 10_000).toFixed(4).replace(/00$/, '').replace('.', ',');
}

/** Name of a contract folder: the standard one of a law by name, any other by its content. */
export function contractNaam(wet: Domein, inhoud: ContractInhoud): string {
  const inhoudVan = (each: ContractInhoud) => [...contractBestanden(each).values()].join('\n');
  const tekst = inhoudVan(inhoud);
  if (tekst === inhoudVan(inWet(wet, () => contractenInWet(standaard().inhoud)))) return `${wet}-standaard`;
  return `${wet}-${createHash('sha256').update(tekst).digest('hex').slice(0, 8)}`;
}
