/**
 * For a row that is sound inside and says nothing of a register: the facts and contracts with which the message would be
 * accepted, as far as they follow from the message itself.
 */
import type { ContractInhoud } from '../../../src/contracts/index.js';
import { nummerVan } from '../../../src/standard/bericht.js';
import { laatsteDagVanMaand, plusDagen } from '../../../src/standard/calendar.js';
import {
  type Feiten,
  GEEN_FEITEN,
  type GoedgekeurdeDebet,
  type Regiemelding,
  type Toewijzing,
  type Verzoek,
} from '../../../src/standard/feiten.js';
import type {
  Bericht301Root,
  Bericht305Root,
  Bericht307Root,
  Bericht307StopProduct,
  Bericht315Root,
  Bericht317Root,
  Bericht317TeWijzigenProduct,
  Bericht319Root,
  Bericht323Prestatie,
  Bericht323Root,
  Bericht325Root,
  CDT_Omvang,
  CDT_Product,
} from '../../../src/standard/generated/berichten.js';
import { BSN, jw323, prestatie } from '../../../test/support/build.js';
import type { Opname } from '../../../test/support/judge.js';
import { contractenVoor, type Eis } from '../contracten.js';
import { eis } from './declaratie.js';
import { type Regel, vanPrestatie } from './regel.js';
import { aanGemeente, vroegste, type Wereld } from './wereld.js';

interface Rondom {
  readonly feiten: Feiten;
  readonly contracten: ContractInhoud;
}

export function uitBericht(wereld: Wereld, { type, data }: Opname): Rondom {
  switch (nummerVan(type)) {
    case '301':
      return rondom(wereld, {}, vanToewijzing(data as Bericht301Root));
    case '305':
    case '307':
      return vanRegie(wereld, data as Bericht305Root | Bericht307Root);
    case '323':
      return vanDeclaratie(wereld, data as Bericht323Root);
    case '315':
      return rondom(wereld, {}, vanVerzoek(data as Bericht315Root));
    case '317':
      return vanWijziging(wereld, data as Bericht317Root);
    case '319':
      return rondom(wereld, { verzoeken: vanAntwoord(data as Bericht319Root) }, []);
    case '325':
      return rondom(wereld, { declaratie: beantwoord(wereld, data as Bericht325Root) }, []);
    default:
      throw new Error(`${type} is not taken in`);
  }
}

const vanVerzoek = ({ Client }: Bericht315Root): Eis[] =>
  Client.AangevraagdeProducten.AangevraagdProduct.flatMap(({ Product, ToewijzingIngangsdatum }) =>
    eisVan(Product, ToewijzingIngangsdatum),
  );

const eisVan = (product: CDT_Product | undefined, datum: string): Eis[] =>
  product?.Code === undefined ? [] : [{ categorie: product.Categorie, code: product.Code, datum }];

/** Every allocation that is named exists, and is of the kind to which the change may be asked. */
function vanWijziging(wereld: Wereld, { Client }: Bericht317Root): Rondom {
  const { OngewijzigdeProducten, TeWijzigenProducten, NieuweProducten } = Client.Verzoek;
  const blijft = (OngewijzigdeProducten?.OngewijzigdProduct ?? []).map(({ ToewijzingNummer }, at) => ({
    ...lopend(wereld, Client.Bsn, { ToewijzingNummer, GewensteIngangsdatum: LATER, Omvang: PER_MAAND }),
    ...anderProduct(wereld, at),
  }));
  const wijzigt = (TeWijzigenProducten?.TeWijzigenProduct ?? []).map((each, at) => {
    const toewijzing = lopend(wereld, Client.Bsn, each);
    // Not the same product twice for the same days (TR361).
    return toewijzing.productcode === null ? toewijzing : { ...toewijzing, productcode: `45A0${4 + at}` };
  });
  const nieuw = NieuweProducten?.NieuwProduct ?? [];
  const toewijzingen = [...blijft, ...wijzigt];
  return rondom(
    wereld,
    {
      toewijzingen: new Map(toewijzingen.map((each) => [each.toewijzingNummer, each])),
      clienten: new Set([Client.Bsn]),
    },
    nieuw.flatMap(({ Product, GewensteIngangsdatum }) => eisVan(Product, GewensteIngangsdatum)),
  );
}

const LATER = '9999-12-31';
const PER_MAAND: CDT_Omvang = { Volume: 10, Eenheid: '04', Frequentie: '4' };

/** Of a category of its own, so that it is not in the way of what is asked (TR361). */
function anderProduct({ wet }: Wereld, at: number) {
  const productcategorie = wet === 'jw' ? '43' : '15';
  return { productcategorie, productcode: `43A${String(12 + at)}` };
}

type Wens = Pick<Bericht317TeWijzigenProduct, 'ToewijzingNummer' | 'GewensteIngangsdatum' | 'Omvang' | 'Budget'>;

/** With a code where a volume is asked (TR411, TR412), else on a category; from the day asked where that is past (TR357). */
function lopend(wereld: Wereld, bsn: string, wens: Wens): Toewijzing {
  const { dag } = wereld;
  const { ToewijzingNummer, GewensteIngangsdatum, Omvang, Budget } = wens;
  const jaar = Number(dag.slice(0, 4));
  const ingangsdatum = GewensteIngangsdatum <= dag ? GewensteIngangsdatum : `${jaar}-01-01`;
  const basis = generiek(wereld, bsn, ToewijzingNummer, ingangsdatum, `${jaar + 2}-12-31`);
  const categorie = wereld.wet === 'jw' ? '45' : '02';
  return {
    ...basis,
    productcategorie: categorie,
    productcode: Omvang ? '45A04' : null,
    omvang: Omvang ? { volume: Omvang.Volume, eenheid: Omvang.Eenheid, frequentie: Omvang.Frequentie } : null,
    budgetCent: Budget ?? null,
  };
}

const vanAntwoord = ({ Antwoord }: Bericht319Root): ReadonlyMap<string, Verzoek> =>
  new Map([
    [
      Antwoord.ReferentieAanbieder,
      {
        referentie: Antwoord.ReferentieAanbieder,
        nummer: '315',
        bsn: BSN,
        ingangsdatum: '2026-01-01',
        dagtekening: '2025-12-01',
        ontvangenOp: '2025-12-01',
        antwoorden: [],
        toewijzingNummer: null,
      },
    ],
  ]);

/** The declaration that an answer is about: its lines, and one for what was granted besides. */
function beantwoord(wereld: Wereld, { Header, DeclaratieAntwoord }: Bericht325Root): Bericht323Root {
  const { Identificatie, Dagtekening } = Header.DeclaratieIdentificatie;
  const clienten = (DeclaratieAntwoord?.Clienten?.Client ?? []).map(({ Bsn, Prestaties }) => ({
    bsn: Bsn,
    prestaties: Prestaties.Prestatie.map(({ RetourCodes: _, ...regel }): Bericht323Prestatie => regel),
  }));
  const [eerste = { bsn: BSN, prestaties: [] }, ...anderen] = clienten;
  const terug = clienten.flatMap(({ prestaties }) => prestaties).reduce((sum, each) => sum + cent(each), 0);
  const rest = DeclaratieAntwoord ? metTeken(DeclaratieAntwoord.TotaalIngediendBedrag) - terug : 0;
  const erbij = rest === 0 && eerste.prestaties.length > 0 ? [] : [overige(rest)];
  const data = jw323({
    bericht: aanGemeente(wereld, Dagtekening),
    identificatie: Identificatie,
    clienten: [{ bsn: eerste.bsn, prestaties: [...eerste.prestaties, ...erbij] }, ...anderen],
  });
  if (!DeclaratieAntwoord) return data;
  const { DeclaratieNummer, TotaalIngediendBedrag } = DeclaratieAntwoord;
  return { ...data, Declaratie: { ...data.Declaratie, DeclaratieNummer, TotaalIngediendBedrag } };
}

const metTeken = ({ TotaalBedrag, DebetCredit }: { TotaalBedrag: number; DebetCredit: string }) =>
  DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag;
const cent = ({ IngediendBedrag: { Bedrag, DebetCredit } }: Bericht323Prestatie) =>
  metTeken({ TotaalBedrag: Bedrag, DebetCredit });

/** One piece at this amount, of March; a negative amount takes an earlier line back. */
const overige = (rest: number): Bericht323Prestatie =>
  prestatie({
    ProductReferentie: { ReferentieNummer: 'RN900', ...(rest < 0 ? { VorigReferentieNummer: 'RN800' } : {}) },
    ToewijzingNummer: 1900,
    ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' },
    GeleverdVolume: 1,
    Eenheid: '82',
    ProductTarief: Math.abs(rest),
    IngediendBedrag: { Bedrag: Math.abs(rest), DebetCredit: rest < 0 ? 'C' : 'D' },
  });

const rondom = (wereld: Wereld, feiten: Partial<Feiten>, eisen: readonly Eis[]): Rondom => ({
  feiten: { ...GEEN_FEITEN, ...feiten },
  contracten: contractenVoor(wereld.contracten, wereld, eisen),
});

const vanToewijzing = ({ Client }: Bericht301Root): Eis[] =>
  Client.ToegewezenProducten.ToegewezenProduct.flatMap(({ Product, Ingangsdatum }) => eisVan(Product, Ingangsdatum));

type Melding = Bericht305Root['Client']['StartProducten']['StartProduct'][number] & Partial<Bericht307StopProduct>;

function vanRegie(wereld: Wereld, { Client }: Bericht305Root | Bericht307Root): Rondom {
  const stoppen = 'StopProducten' in Client;
  const meldingen: readonly Melding[] = stoppen ? Client.StopProducten.StopProduct : Client.StartProducten.StartProduct;
  const bekend = meldingen.flatMap((each): Regiemelding[] => {
    const start = regiemelding(each, 'start');
    if (each.StatusAanlevering === '3') return stoppen ? [start, regiemelding(each, 'stop')] : [start];
    return stoppen ? [start] : [];
  });
  const toewijzingen = meldingen.flatMap((each) => toewijzingVan(wereld, Client.Bsn, each) ?? []);
  const eisen = meldingen.flatMap(({ Product, ToewijzingNummer, ToewijzingIngangsdatum, Begindatum }) =>
    Product?.Code
      ? [
          {
            categorie: Product.Categorie,
            code: Product.Code,
            datum: ToewijzingIngangsdatum ?? Begindatum,
            taak: ToewijzingNummer === undefined,
          },
        ]
      : [],
  );
  const uniek = bekend.filter((each, at) => bekend.findIndex((ander) => zelfde(ander, each)) === at);
  return rondom(
    wereld,
    { regiemeldingen: uniek, toewijzingen: new Map(toewijzingen.map((each) => [each.toewijzingNummer, each])) },
    eisen,
  );
}

const zelfde = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

const regiemelding = (each: Melding, soort: Regiemelding['soort']): Regiemelding => ({
  soort,
  toewijzingNummer: each.ToewijzingNummer ?? null,
  productcategorie: each.Product?.Categorie ?? null,
  productcode: each.Product?.Code ?? null,
  begindatum: each.Begindatum,
  redenBeeindiging: soort === 'stop' ? (each.RedenBeeindiging ?? null) : null,
  einddatum: soort === 'stop' ? (each.Einddatum ?? null) : null,
});

function toewijzingVan(wereld: Wereld, bsn: string, melding: Melding): Toewijzing | undefined {
  const { ToewijzingNummer, ToewijzingIngangsdatum, Begindatum } = melding;
  if (ToewijzingNummer === undefined) return undefined;
  const ingangsdatum = ToewijzingIngangsdatum ?? Begindatum;
  return generiek(wereld, bsn, ToewijzingNummer, ingangsdatum, `${Number(ingangsdatum.slice(0, 4)) + 1}-12-31`);
}

/** On nothing but a budget that is large enough: only the number, the client and the period count. */
const generiek = (
  { aanbieder, dag }: Wereld,
  bsn: string,
  toewijzingNummer: number,
  ingangsdatum: string,
  einddatum: string,
): Toewijzing => ({
  toewijzingNummer,
  bsn,
  aanbieder,
  productcategorie: null,
  productcode: null,
  toewijzingsdatum: vroegste(plusDagen(ingangsdatum, -14), dag),
  ingangsdatum,
  einddatum,
  redenWijziging: null,
  omvang: null,
  budgetCent: 99_999_999,
});

function vanDeclaratie(wereld: Wereld, { Declaratie }: Bericht323Root): Rondom {
  const regels = Declaratie.Clienten.Client.flatMap(({ Bsn, Prestaties }) =>
    Prestaties.Prestatie.map((each) => vanPrestatie(Bsn, each)),
  );
  const toewijzingen = new Map<number, Toewijzing>();
  for (const regel of regels) toewijzingen.set(regel.toewijzingNummer, opRegel(wereld, regel, toewijzingen));
  const debetten = regels.filter(({ vorig }) => vorig !== undefined).map(debetVan);
  return rondom(
    wereld,
    {
      toewijzingen,
      clienten: new Set(regels.map(({ bsn }) => bsn)),
      debetten: new Map(debetten.map((each) => [each.referentieNummer, each])),
    },
    regels.map(eis),
  );
}

/** Begins and ends with the line where that does not cover whole months (TR387, TR388); wider where it does. */
function opRegel(wereld: Wereld, regel: Regel, bekend: ReadonlyMap<number, Toewijzing>): Toewijzing {
  const { toewijzingNummer, bsn, begin, eind } = regel;
  const jaar = begin.slice(0, 4);
  const ingang = begin.endsWith('-01') ? `${jaar}-01-01` : begin;
  const einde = eind === laatsteDagVanMaand(eind) ? `${Number(eind.slice(0, 4)) + 1}-12-31` : eind;
  const eerder = bekend.get(toewijzingNummer);
  return generiek(wereld, bsn, toewijzingNummer, vroegste(ingang, eerder?.ingangsdatum ?? ingang), einde);
}

const debetVan = (credit: Regel): GoedgekeurdeDebet => ({
  referentieNummer: credit.vorig as string,
  bsn: credit.bsn,
  toewijzingNummer: credit.toewijzingNummer,
  productcategorie: credit.categorie,
  productcode: credit.code,
  begin: credit.begin,
  eind: credit.eind,
  volume: credit.volume,
  eenheid: credit.eenheid,
  tariefCent: credit.tariefCent,
  bedragCent: credit.bedragCent,
  gecrediteerdMet: null,
});
