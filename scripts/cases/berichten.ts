/** The messages of the cases, composed with the builders of the tests: what a story names, over what a sound message has. */
import { eersteDagVanMaand, laatsteDagVanMaand } from '../../src/standard/calendar.js';
import type {
  Bericht301ToegewezenProduct,
  Bericht305StartProduct,
  Bericht307StopProduct,
  Bericht315AangevraagdProduct,
  Bericht317NieuwProduct,
  Bericht317TeWijzigenProduct,
  Bericht323Prestatie,
  Bericht323Root,
  Bericht325Prestatie,
  Bericht325Root,
  BerichtNummer,
  CDT_Omvang,
  LDT_RedenAfwijzingVerzoek,
  LDT_RedenBeeindiging,
  LDT_RedenWijziging,
  LDT_RetourCode,
} from '../../src/standard/generated/berichten.js';
import {
  aangevraagd,
  BSN,
  type Deel,
  jw301,
  jw305,
  jw307,
  jw315,
  jw317,
  jw319,
  jw323,
  jw325,
  met,
  nieuw,
  type Om325,
  prestatie,
  start as startProduct,
  stop as stopProduct,
  tewijzigen,
  toegewezen,
} from '../../test/support/build.js';
import type { Stap, Verwacht } from './verhaal.js';
import type { Product, Wereld } from './wereld.js';

/** Everybody in the cases is the one test client, unless the story says otherwise. */
export interface Wie {
  readonly bsn?: string;
}

export interface Toewijzing {
  readonly nummer: number;
  /** A category alone, or nothing (generic): with a budget. */
  readonly product?: Product | { readonly categorie: string };
  readonly van: string;
  readonly tot?: string;
  readonly omvang?: CDT_Omvang;
  readonly budgetCent?: number;
  readonly reden?: LDT_RedenWijziging;
  readonly referentie?: string;
  /** Toewijzingsdatum; else the day of the message. */
  readonly besloten?: string;
  readonly tijd?: string;
}

const productVan = (product: Toewijzing['product']) =>
  product && { Categorie: product.categorie, ...('code' in product ? { Code: product.code } : {}) };

function toegewezenProduct(op: string, t: Toewijzing): Bericht301ToegewezenProduct {
  return toegewezen({
    ToewijzingNummer: t.nummer,
    ReferentieAanbieder: t.referentie,
    // An object is merged into the default: its Code must go where only a category is allocated.
    Product: t.product && { Code: undefined, ...productVan(t.product) },
    Toewijzingsdatum: t.besloten ?? op,
    ...(t.tijd ? { Toewijzingstijd: t.tijd } : {}),
    Ingangsdatum: t.van,
    Einddatum: t.tot,
    RedenWijziging: t.reden,
    Omvang: t.omvang,
    Budget: t.budgetCent,
  } as Deel<Bericht301ToegewezenProduct>);
}

type Kop = { readonly op: string; readonly zin: string } & Wie;

const stap = (nummer: BerichtNummer, { op, zin }: Kop, data: unknown, verwacht: Verwacht): Stap => ({
  nummer,
  op,
  zin,
  data,
  verwacht,
});

const opDag = (Dagtekening: string) => ({ bericht: { Header: { BerichtIdentificatie: { Dagtekening } } } });

/** 301: the municipality allocates. */
export const toewijzen = (w: Wereld, kop: Kop, producten: readonly Toewijzing[], verwacht: Verwacht): Stap =>
  stap(
    '301',
    kop,
    jw301({
      ...opDag(kop.op),
      client: { Bsn: kop.bsn ?? BSN },
      producten: producten.map((each) => toegewezenProduct(kop.op, each)),
      identificatie: w.id(),
    }),
    verwacht,
  );

/** A delivery: on which allocation, since when. */
export interface Levering {
  readonly op: Pick<Toewijzing, 'nummer' | 'van'> & { readonly product: Product };
  readonly begin: string;
  /** 3 removes. */
  readonly status?: '1' | '2' | '3';
  /** ToewijzingIngangsdatum, where it is not that of the allocation. */
  readonly ingang?: string;
}

const leveringsvelden = ({ op, begin, status = '1', ingang }: Levering) => ({
  ToewijzingNummer: op.nummer,
  Product: { Categorie: op.product.categorie, Code: op.product.code },
  ToewijzingIngangsdatum: ingang ?? op.van,
  Begindatum: begin,
  StatusAanlevering: status,
});

/** 305: the provider starts. */
export const starten = (w: Wereld, kop: Kop, leveringen: readonly Levering[], verwacht: Verwacht): Stap =>
  stap(
    '305',
    kop,
    jw305({
      ...opDag(kop.op),
      client: { Bsn: kop.bsn ?? BSN },
      producten: leveringen.map((each) => startProduct(leveringsvelden(each) as Deel<Bericht305StartProduct>)),
      identificatie: w.id(),
    }),
    verwacht,
  );

export interface Beeindiging extends Levering {
  readonly eind: string;
  readonly reden: LDT_RedenBeeindiging;
}

/** 307: the provider stops. */
export const stoppen = (w: Wereld, kop: Kop, leveringen: readonly Beeindiging[], verwacht: Verwacht): Stap =>
  stap(
    '307',
    kop,
    jw307({
      ...opDag(kop.op),
      client: { Bsn: kop.bsn ?? BSN },
      producten: leveringen.map((each) =>
        stopProduct({
          ...leveringsvelden(each),
          RedenBeeindiging: each.reden,
          Einddatum: each.eind,
        } as Deel<Bericht307StopProduct>),
      ),
      identificatie: w.id(),
    }),
    verwacht,
  );

export interface Aanvraag {
  readonly referentie: string;
  readonly product: Product;
  readonly van: string;
  readonly tot?: string;
  readonly omvang: CDT_Omvang;
}

/** 315: the provider asks for an allocation. */
export const vragen = (w: Wereld, kop: Kop, aanvragen: readonly Aanvraag[], verwacht: Verwacht): Stap =>
  stap(
    '315',
    kop,
    jw315({
      ...opDag(kop.op),
      client: { Bsn: kop.bsn ?? BSN },
      producten: aanvragen.map((each) =>
        aangevraagd({
          ReferentieAanbieder: each.referentie,
          Product: productVan(each.product),
          ToewijzingIngangsdatum: each.van,
          ToewijzingEinddatum: each.tot,
          Omvang: each.omvang,
        } as Deel<Bericht315AangevraagdProduct>),
      ),
      identificatie: w.id(),
    }),
    verwacht,
  );

export interface Wijzigingsverzoek {
  readonly referentie: string;
  readonly ongewijzigd?: readonly number[];
  readonly wijzig?: readonly {
    readonly nummer: number;
    readonly van: string;
    readonly tot?: string;
    readonly omvang?: CDT_Omvang;
    readonly budgetCent?: number;
  }[];
  readonly nieuw?: readonly Omit<Aanvraag, 'referentie'>[];
}

/** 317: the provider asks for a change. */
export const wijzigen = (w: Wereld, kop: Kop, verzoek: Wijzigingsverzoek, verwacht: Verwacht): Stap =>
  stap(
    '317',
    kop,
    jw317({
      ...opDag(kop.op),
      bsn: kop.bsn ?? BSN,
      verzoek: { ReferentieAanbieder: verzoek.referentie },
      ongewijzigd: [...(verzoek.ongewijzigd ?? [])],
      tewijzigen: (verzoek.wijzig ?? []).map((each) =>
        tewijzigen({
          ToewijzingNummer: each.nummer,
          GewensteIngangsdatum: each.van,
          Einddatum: each.tot,
          Omvang: each.omvang,
          Budget: each.budgetCent,
        } as Deel<Bericht317TeWijzigenProduct>),
      ),
      nieuw: (verzoek.nieuw ?? []).map((each) =>
        nieuw({
          Product: productVan(each.product),
          GewensteIngangsdatum: each.van,
          Einddatum: each.tot,
          Omvang: each.omvang,
        } as Deel<Bericht317NieuwProduct>),
      ),
      identificatie: w.id(),
    }),
    verwacht,
  );

/** Reason of a refusal (WJ759); none: the request is under investigation. */
export interface Antwoord {
  readonly referentie: string;
  readonly reden?: LDT_RedenAfwijzingVerzoek;
  /** The municipality that is responsible (iJw, reason 8). */
  readonly gemeente?: string;
}

/** 319: the municipality answers a request. */
export const antwoorden = (w: Wereld, kop: Kop, { referentie, reden, gemeente }: Antwoord, verwacht: Verwacht): Stap =>
  stap(
    '319',
    kop,
    jw319({
      ...opDag(kop.op),
      antwoord: {
        ReferentieAanbieder: referentie,
        VerzoekAntwoord: reden ? '1' : '2',
        RedenAfwijzingVerzoek: reden,
        ...(gemeente ? { Woonplaatsbeginsel: { Gemeente: gemeente } } : {}),
      },
      identificatie: w.id(),
    }),
    verwacht,
  );

export interface Regel {
  readonly nummer: string;
  readonly op: { readonly nummer: number };
  readonly product: Product;
  /** First and last day of the ProductPeriode. */
  readonly van: string;
  readonly tot: string;
  readonly volume: number;
  /** ReferentieNummer of the line it takes back. */
  readonly crediteert?: string;
}

const prestatieVan = ({ nummer, op, product, van, tot, volume, crediteert }: Regel): Bericht323Prestatie =>
  prestatie({
    ProductReferentie: { ReferentieNummer: nummer, VorigReferentieNummer: crediteert },
    ToewijzingNummer: op.nummer,
    ProductCategorie: product.categorie,
    ProductCode: product.code,
    ProductPeriode: { Begindatum: van, Einddatum: tot },
    GeleverdVolume: volume,
    Eenheid: product.eenheid,
    ProductTarief: product.tariefCent,
    IngediendBedrag: { DebetCredit: crediteert ? 'C' : 'D' },
  } as Deel<Bericht323Prestatie>);

/** 323: the provider declares a month (YYYY-MM). */
export const declareren = (
  w: Wereld,
  kop: Kop & { readonly maand: string },
  regels: readonly Regel[],
  verwacht: Verwacht,
): Stap & { readonly data: Bericht323Root } => {
  const eerste = eersteDagVanMaand(`${kop.maand}-01`);
  const data = jw323({
    ...opDag(kop.op),
    declaratie: {
      DeclaratiePeriode: { Begindatum: eerste, Einddatum: laatsteDagVanMaand(eerste) },
      DeclaratieDagtekening: kop.op,
    },
    clienten: [{ bsn: kop.bsn ?? BSN, prestaties: regels.map(prestatieVan) }],
    identificatie: w.id(),
  });
  return { ...stap('323', kop, data, verwacht), data };
};

/** A line as the answer gives it back, refused with this code. */
export const afgewezenRegel = (
  regel: Regel,
  code: LDT_RetourCode,
  wijziging?: Deel<Bericht325Prestatie>,
): Bericht325Prestatie =>
  met<Bericht325Prestatie>({ ...prestatieVan(regel), RetourCodes: { RetourCode: [code] } }, wijziging);

/** 325: the municipality's answer to a declaration, taken in as the provider does. */
export const antwoordOp = (
  w: Wereld,
  kop: Kop,
  declaratie: { readonly data: Bericht323Root },
  { bericht, ...om }: Omit<Om325, 'op' | 'identificatie'>,
  verwacht: Verwacht,
): Stap => {
  const root = jw325({ ...om, op: declaratie.data, identificatie: w.id() });
  root.Header.BerichtIdentificatie.Dagtekening = kop.op;
  return stap('325', kop, met<Bericht325Root>(root, bericht), verwacht);
};
