/** A declared line as the book must come to know it. */
import type { GoedgekeurdeDebet } from '../../../src/standard/feiten.js';
import type { Bericht323Prestatie, LDT_Eenheid } from '../../../src/standard/generated/berichten.js';
import { inKleinsteEenheid } from '../../../src/standard/volume.js';

export interface Regel {
  readonly referentie: string;
  /** Of a credit: the debit it takes back. */
  readonly vorig?: string;
  readonly bsn: string;
  readonly toewijzingNummer: number;
  readonly categorie: string;
  readonly code: string;
  readonly begin: string;
  readonly eind: string;
  readonly volume: number;
  readonly eenheid: LDT_Eenheid;
  readonly tariefCent: number | null;
  readonly bedragCent: number;
}

export const vanDebet = (debet: GoedgekeurdeDebet): Regel => ({
  referentie: debet.referentieNummer,
  bsn: debet.bsn,
  toewijzingNummer: debet.toewijzingNummer,
  categorie: debet.productcategorie,
  code: debet.productcode,
  begin: debet.begin,
  eind: debet.eind,
  volume: debet.volume,
  eenheid: debet.eenheid,
  tariefCent: debet.tariefCent,
  bedragCent: debet.bedragCent,
});

export const creditVan = (debet: Regel, referentie: string): Regel => ({
  ...debet,
  referentie,
  vorig: debet.referentie,
});

export const isCredit = ({ vorig }: Regel) => vorig !== undefined;

/** In the smallest unit: minutes for hours. */
export const klein = ({ volume, eenheid }: Regel) => inKleinsteEenheid(volume, eenheid);

export const alsPrestatie = (regel: Regel): Bericht323Prestatie => ({
  ProductReferentie: {
    ReferentieNummer: regel.referentie,
    ...(regel.vorig === undefined ? {} : { VorigReferentieNummer: regel.vorig }),
  },
  ToewijzingNummer: regel.toewijzingNummer,
  ProductCategorie: regel.categorie as Bericht323Prestatie['ProductCategorie'],
  ProductCode: regel.code,
  ProductPeriode: { Begindatum: regel.begin, Einddatum: regel.eind },
  GeleverdVolume: regel.volume,
  Eenheid: regel.eenheid,
  ...(regel.tariefCent === null ? {} : { ProductTarief: regel.tariefCent }),
  IngediendBedrag: { Bedrag: regel.bedragCent, DebetCredit: isCredit(regel) ? 'C' : 'D' },
});

/** A line of a message, as the book would know it. */
export const vanPrestatie = (bsn: string, prestatie: Bericht323Prestatie): Regel => ({
  referentie: prestatie.ProductReferentie.ReferentieNummer,
  ...(prestatie.ProductReferentie.VorigReferentieNummer === undefined
    ? {}
    : { vorig: prestatie.ProductReferentie.VorigReferentieNummer }),
  bsn,
  toewijzingNummer: prestatie.ToewijzingNummer,
  categorie: prestatie.ProductCategorie,
  code: prestatie.ProductCode,
  begin: prestatie.ProductPeriode.Begindatum,
  eind: prestatie.ProductPeriode.Einddatum,
  volume: prestatie.GeleverdVolume,
  eenheid: prestatie.Eenheid,
  tariefCent: prestatie.ProductTarief ?? null,
  bedragCent: prestatie.IngediendBedrag.Bedrag,
});

/** Two debits that cannot stand beside each other: the same product on the same allocation over the same days. */
export const zelfdePlaats = (a: Regel, b: Regel) =>
  a.toewijzingNummer === b.toewijzingNummer &&
  a.categorie === b.categorie &&
  a.code === b.code &&
  a.begin.slice(0, 7) === b.begin.slice(0, 7);
