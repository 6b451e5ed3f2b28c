/** Short hands for the tables of the rules across messages, so that a row can be read as one line. */
import type { Contracts } from '../../../src/contracts/index.js';
import type { Bevinding } from '../../../src/rules/rule.js';
import type { Feiten, GoedgekeurdeDebet, Regiemelding, Toewijzing, Verbruik } from '../../../src/standard/feiten.js';
import type {
  Bericht305StartProduct,
  Bericht307StopProduct,
  Bericht323Prestatie,
  LDT_Eenheid,
  LDT_Frequentie,
} from '../../../src/standard/generated/berichten.js';
import {
  BSN,
  credit,
  type Deel,
  jw305,
  jw307,
  jw323,
  type Om323,
  prestatie,
  start,
  stop,
} from '../../support/build.js';
import { contracts, STANDAARD, type tarief } from '../../support/contracts.js';
import { feiten323, oordeel, toewijzing } from '../../support/judge.js';

export type Regel = Deel<Bericht323Prestatie>;

// Lines. The default is April 2026, toewijzing 1001, 45A04.

export const periode = (begin: string, eind: string): Regel => ({
  ProductPeriode: { Begindatum: begin, Einddatum: eind },
});

/** A whole calendar month: maand('2026-03'). */
export function maand(jaarmaand: string): Regel {
  const [jaar, nummer] = jaarmaand.split('-').map(Number) as [number, number];
  const dagen = new Date(Date.UTC(jaar, nummer, 0)).getUTCDate();
  return periode(`${jaarmaand}-01`, `${jaarmaand}-${dagen}`);
}

const met45A04 = (eenheid: LDT_Eenheid, volume: number, tariefCent: number, rest: Regel): Regel => ({
  ProductCategorie: '45',
  ProductCode: '45A04',
  GeleverdVolume: volume,
  Eenheid: eenheid,
  ProductTarief: tariefCent,
  ...rest,
});

/** Hours of 45A04, at EUR 70,80 (HBO 2026). */
export const uur = (aantal: number, rest: Regel = {}): Regel => met45A04('04', aantal, 7080, rest);

/** Hours of 45A04 before 2026, at EUR 66,60 (HBO 2025). */
export const uurOud = (aantal: number, rest: Regel = {}): Regel => met45A04('04', aantal, 6660, rest);

/** Minutes of 45A04, at EUR 1,18: the HBO hour tariff of EUR 70,80 divided by 60. */
export const minuten = (aantal: number, rest: Regel = {}): Regel => met45A04('01', aantal, 118, rest);

const product =
  (code: string, eenheid: LDT_Eenheid, tariefCent: number) =>
  (aantal: number, rest: Regel = {}) => ({
    ...met45A04(eenheid, aantal, tariefCent, {}),
    ProductCategorie: code.slice(0, 2) as Bericht323Prestatie['ProductCategorie'],
    ProductCode: code,
    ...rest,
  });

export const dagdelen = product('45A09', '16', 5250);
export const etmalen = product('43A12', '14', 18000);
/** Domestic help, only in iWmo. */
export const huishoudelijk = product('01A03', '04', 3300);
export const stuksInspanning = product('41A01', '84', 9500);
export const stuksOutput = product('50A01', '82', 25000);

/** An amount in cents in unit 83, product 50A01. */
export const euros = (cent: number, rest: Regel = {}): Regel => ({
  ProductCategorie: '50',
  ProductCode: '50A01',
  GeleverdVolume: cent,
  Eenheid: '83',
  ProductTarief: undefined,
  ...rest,
});

export const bedrag = (cent: number): Regel => ({ IngediendBedrag: { Bedrag: cent, DebetCredit: 'D' } });

export const ref = (nummer: string): Regel => ({ ProductReferentie: { ReferentieNummer: nummer } });

/** A credit line for this debit. */
export const crediteer = (debet: Regel, referentieNummer = 'RC001'): Regel =>
  credit(prestatie(debet), referentieNummer) as Regel;

/** A debit as the book knows it once it was granted. */
export function toegekend(regel: Regel, gecrediteerdMet: string | null = null): GoedgekeurdeDebet {
  const p = prestatie(regel);
  return {
    referentieNummer: p.ProductReferentie.ReferentieNummer,
    bsn: BSN,
    toewijzingNummer: p.ToewijzingNummer,
    productcategorie: p.ProductCategorie,
    productcode: p.ProductCode,
    begin: p.ProductPeriode.Begindatum,
    eind: p.ProductPeriode.Einddatum,
    volume: p.GeleverdVolume,
    eenheid: p.Eenheid,
    tariefCent: p.ProductTarief ?? null,
    bedragCent: p.IngediendBedrag.Bedrag,
    gecrediteerdMet,
  };
}

// Allocations.

/** Volume per frequentie from `van` to `tot`, for 45A04 unless said otherwise. */
export const geeft = (
  volume: number,
  eenheid: LDT_Eenheid,
  frequentie: LDT_Frequentie,
  van = '2026-01-01',
  tot: string | null = '2026-12-31',
  productcode = '45A04',
): Toewijzing =>
  toewijzing({
    productcategorie: productcode.slice(0, 2),
    productcode,
    ingangsdatum: van,
    einddatum: tot,
    omvang: { volume, eenheid, frequentie },
  });

/** An allocation without volume, on category 45. */
export const aspecifiek = (wijziging: Partial<Toewijzing> = {}): Toewijzing =>
  toewijzing({ productcode: null, omvang: null, ...wijziging });

/** An allocation on nothing but a budget. */
export const generiek = (budgetCent: number, wijziging: Partial<Toewijzing> = {}): Toewijzing =>
  toewijzing({ productcategorie: null, productcode: null, omvang: null, budgetCent, ...wijziging });

// Declaring.

export interface Tegenover {
  op?: Toewijzing | readonly Toewijzing[];
  /** Granted before, net of credits. */
  gebruik?: Partial<Verbruik>;
  /** Granted debits in the book. */
  eerder?: readonly GoedgekeurdeDebet[];
  feiten?: Partial<Feiten>;
  contracts?: Contracts;
  om?: Om323;
}

export function verdictOp(
  regels: Regel | readonly Regel[],
  { op = toewijzing(), gebruik, eerder, feiten, contracts, om }: Tegenover = {},
) {
  const lijst = Array.isArray(regels) ? (regels as readonly Regel[]) : [regels as Regel];
  const toewijzingen = Array.isArray(op) ? (op as readonly Toewijzing[]) : [op as Toewijzing];
  const prestaties = lijst.map((each, index) =>
    prestatie({ ...ref(`RN${String(index + 1).padStart(3, '0')}`), ...each }),
  );
  const eerste = toewijzingen[0]?.toewijzingNummer ?? 0;
  return oordeel('JW323', jw323({ prestaties, ...om }), {
    feiten: feiten323(toewijzingen, {
      ...(gebruik ? { gebruik: { [eerste]: gebruik } } : {}),
      ...(eerder ? { eerder } : {}),
      ...feiten,
    }),
    ...(contracts ? { contracts } : {}),
  });
}

/** Findings on a declaration of these lines. */
export const declareer = (regels: Regel | readonly Regel[], tegenover?: Tegenover): readonly Bevinding[] =>
  verdictOp(regels, tegenover).bevindingen;

/** The standard contracts with these tariffs for 45A04 instead. */
export const met45A04Tarieven = (...tarieven: ReturnType<typeof tarief>[]) =>
  contracts({ tarieven: [...STANDAARD.tarieven.filter((each) => each.productcode !== '45A04'), ...tarieven] });

// Regie.

/** A start as the book knows it; without changes the one of `start()`. */
export function gestart(wijziging: Partial<Regiemelding> = {}): Regiemelding {
  return {
    soort: 'start',
    toewijzingNummer: 1001,
    productcategorie: '45',
    productcode: '45A04',
    begindatum: '2026-01-05',
    redenBeeindiging: null,
    einddatum: null,
    ...wijziging,
  };
}

/** A stop as the book knows it. */
export const gestopt = (
  redenBeeindiging: Regiemelding['redenBeeindiging'],
  einddatum: string,
  wijziging: Partial<Regiemelding> = {},
): Regiemelding => ({ ...gestart(), soort: 'stop', redenBeeindiging, einddatum, ...wijziging });

export interface TegenoverRegie {
  stand?: readonly Regiemelding[];
  op?: readonly Toewijzing[];
}

const feitenRegie = ({ stand = [], op = [toewijzing()] }: TegenoverRegie): Partial<Feiten> => ({
  regiemeldingen: stand,
  toewijzingen: new Map(op.map((each) => [each.toewijzingNummer, each])),
});

/** Findings on a start message of 30 March 2026 with these starts. */
export const startbericht = (
  starts: Deel<Bericht305StartProduct>[],
  tegenover: TegenoverRegie = {},
): readonly Bevinding[] =>
  oordeel(
    'JW305',
    jw305({
      bericht: { Header: { BerichtIdentificatie: { Dagtekening: '2026-03-30' } } },
      producten: starts.map((each) => start(each)),
    }),
    { feiten: feitenRegie(tegenover) },
  ).bevindingen;

/** Findings on a stop message of 30 March 2026 with these stops; the start of `gestart()` is in the book unless said otherwise. */
export const stopbericht = (
  stops: Deel<Bericht307StopProduct>[],
  { stand = [gestart()], ...rest }: TegenoverRegie = {},
): readonly Bevinding[] =>
  oordeel('JW307', jw307({ producten: stops.map((each) => stop(each)) }), { feiten: feitenRegie({ stand, ...rest }) })
    .bevindingen;
