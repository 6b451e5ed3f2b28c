/**
 * The judgement: from a message, the facts, the contracts and the day to a verdict. Pure: the same input gives the
 * same verdict, always, so that a dispute can be replayed years later.
 *
 * The control levels stand below each other (IV032, IV088): what fails on one is not looked at on the next, and a
 * class that fails leaves the classes under it unjudged (0233).
 */
import type { Contracts } from '../contracts/contracts.js';
import { eersteDagVanMaand } from '../standard/calendar.js';
import {
  type Domein,
  type Feiten,
  GEEN_VERBRUIK,
  type GoedgekeurdeDebet,
  type Regiemelding,
  VERWIJDERD,
  type Verbruik,
} from '../standard/feiten.js';
import type {
  BerichtType,
  JW301Client,
  JW301ToegewezenProduct,
  JW305Client,
  JW305StartProduct,
  JW307Client,
  JW307StopProduct,
  JW323Client,
  JW323Declaratie,
  JW323Prestatie,
  LDT_StatusAanlevering,
} from '../standard/generated/jw.js';
import type { GelezenBericht, Klasse } from '../standard/read.js';
import { pasRegieToe } from '../standard/regie.js';
import { toonbareSleutel } from '../standard/sleutels.js';
import { inKleinsteEenheid } from '../standard/volume.js';
import * as registry from './index.js';
import { metTeken } from './inhoud/declaratie.js';
import { maskeer } from './maskeer.js';
import type { Bevinding, InhoudBericht, Rule } from './rule.js';
import type { PrestatieZaak, RegieZaak, Zaak } from './zaak.js';

/** Codes of our own making rather than of one rule. */
export const RETOURCODE = {
  inhoud: '0001',
  geenOpmerking: '0200',
  nietBeoordeeld: '0233',
  volledigToegewezen: '8001',
} as const;

export interface PrestatieOordeel {
  readonly prestatie: JW323Prestatie;
  readonly bsn: string;
  /** Empty: granted. 0233: not judged, its Client was refused. */
  readonly codes: readonly string[];
}

export interface ClientOordeel {
  readonly client: JW323Client;
  readonly codes: readonly string[];
  readonly prestaties: readonly PrestatieOordeel[];
}

export interface ToegepasteRegiemelding {
  readonly melding: Regiemelding;
  readonly status: LDT_StatusAanlevering;
}

export type Verdict = { readonly bevindingen: readonly Bevinding[] } & (
  | { readonly soort: 'goedgekeurd'; readonly regiemeldingen: readonly ToegepasteRegiemelding[] }
  /** Refused on the Header, or inside the message (0001): the answer is a Header with these codes. */
  | { readonly soort: 'header'; readonly codes: readonly string[] }
  /** A message other than a declaration, refused on its classes: codes per class as it was read. */
  | { readonly soort: 'afgekeurd'; readonly codes: ReadonlyMap<unknown, readonly string[]> }
  /** A declaration that was judged; refused as a whole when `declaratieCodes` is not empty. */
  | {
      readonly soort: 'declaratie';
      readonly declaratieCodes: readonly string[];
      readonly clienten: readonly ClientOordeel[];
      /** Sum of the granted lines in cents, debit minus credit. */
      readonly toegekendCent: number;
    }
);

export interface Context {
  readonly type: BerichtType;
  readonly domein: Domein;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly vandaag: string;
  readonly contracts: Contracts;
}

/** Level 2: everything that is wrong inside the message. */
export function judgeInhoud(bericht: GelezenBericht, type: BerichtType, dagtekening: string): Bevinding[] {
  const log = new Log(bericht);
  const memos = new Map<string, unknown>();
  const inhoudBericht: InhoudBericht = {
    ...bericht,
    type,
    dagtekening,
    memo<T>(key: string, make: () => T): T {
      if (!memos.has(key)) memos.set(key, make());
      return memos.get(key) as T;
    },
  };
  for (const rule of registry.inhoud) {
    if (!rule.on.includes(type)) continue;
    for (const naam of rule.klasse) {
      for (const klasse of bericht.klassen.get(naam) ?? []) log.add(rule, { klasse, bericht: inhoudBericht }, klasse);
    }
  }
  return log.bevindingen;
}

/** Levels 3 and 4, for a message that is sound inside. */
export function judge(bericht: GelezenBericht, context: Context, feiten: Feiten): Verdict {
  const zaak: Zaak = { ...context, feiten };
  const log = new Log(bericht);
  const headerKlasse = one(bericht, 'Header');
  const headerCodes = log.run(registry.header, { ...zaak, ingangsdatums: ingangsdatums(bericht, zaak) }, headerKlasse);
  if (headerCodes.length > 0) return { soort: 'header', codes: headerCodes, bevindingen: log.bevindingen };
  switch (context.type) {
    case 'JW301':
      return judgeToewijzing(bericht, zaak, log);
    case 'JW305':
    case 'JW307':
      return judgeRegie(bericht, zaak, log);
    case 'JW323':
      return judgeDeclaratie(bericht, zaak, log);
    default:
      throw new Error(`${context.type} is not judged across messages`);
  }
}

/** Collects findings and the codes they put on their class. */
class Log {
  readonly bevindingen: Bevinding[] = [];
  private readonly isBsn: (cijfers: string) => boolean;

  constructor(bericht: GelezenBericht) {
    const bsns = new Set((bericht.klassen.get('Client') ?? []).map(({ data }) => (data as { Bsn: string }).Bsn));
    this.isBsn = (cijfers) => bsns.has(cijfers);
  }

  /** Runs the rules on one case; the retour codes found, each once. */
  run<Z extends Zaak>(rules: readonly Rule<Z>[], zaak: Z, klasse: Klasse): string[] {
    const codes = new Set<string>();
    for (const rule of rules) {
      if (rule.on.includes(zaak.type) && this.add(rule, zaak, klasse)) codes.add(rule.retourcode);
    }
    return [...codes];
  }

  add<Z>(rule: Rule<Z>, zaak: Z, klasse: Klasse): boolean {
    const found = rule.check(zaak);
    for (const waarden of found) {
      this.bevindingen.push({
        controleniveau: rule.level,
        klasse: klasse.naam,
        sleutel: maskeer(toonbareSleutel(klasse), this.isBsn),
        regel: rule.code,
        retourcode: rule.retourcode,
        uitleg: maskeer(rule.explain(waarden), this.isBsn),
        waarden: maskeer(waarden, this.isBsn),
      });
    }
    return found.length > 0;
  }
}

function one(bericht: GelezenBericht, naam: string): Klasse {
  const [first] = bericht.klassen.get(naam) ?? [];
  if (!first) throw new Error(`${bericht.schema.bericht} without ${naam}`);
  return first;
}

/** The client a class stands under; by the schema there always is one. */
const clientVan = <Client>({ ouder }: Klasse) => (ouder as Klasse<Client>).data;

/** The days on which the municipality must have existed (TR378). */
function ingangsdatums(bericht: GelezenBericht, { feiten }: Zaak): string[] {
  const data = (naam: string) => (bericht.klassen.get(naam) ?? []).map((klasse) => klasse.data);
  const toegewezen = (data('ToegewezenProduct') as JW301ToegewezenProduct[]).map((each) => each.Ingangsdatum);
  const regie = ([...data('StartProduct'), ...data('StopProduct')] as JW305StartProduct[]).map(
    (each) => each.ToewijzingIngangsdatum ?? each.Begindatum,
  );
  const prestaties = (data('Prestatie') as JW323Prestatie[]).map(
    (each) => feiten.toewijzingen.get(each.ToewijzingNummer)?.ingangsdatum ?? each.ProductPeriode.Begindatum,
  );
  return [...toegewezen, ...regie, ...prestaties];
}

function judgeToewijzing(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes = new Map<unknown, readonly string[]>();
  for (const klasse of bericht.klassen.get('ToegewezenProduct') ?? []) {
    const toegewezen = klasse.data as JW301ToegewezenProduct;
    const { Bsn } = clientVan<JW301Client>(klasse);
    const found = [
      ...log.run(
        registry.toegewezenProduct,
        { ...zaak, bsn: Bsn, toegewezen, bekend: zaak.feiten.toewijzingen.get(toegewezen.ToewijzingNummer) },
        klasse,
      ),
      ...log.run(registry.product, { ...zaak, product: toegewezen.Product, datum: toegewezen.Ingangsdatum }, klasse),
    ];
    if (found.length > 0) codes.set(toegewezen, found);
  }
  return retour(codes, [], log);
}

function retour(
  codes: Map<unknown, readonly string[]>,
  regiemeldingen: readonly ToegepasteRegiemelding[],
  log: Log,
): Verdict {
  if (codes.size === 0) return { soort: 'goedgekeurd', regiemeldingen, bevindingen: [] };
  return { soort: 'afgekeurd', codes, bevindingen: log.bevindingen };
}

/** Removals first, so that a correction in the same message finds its place free (IV008). */
function judgeRegie(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes = new Map<unknown, readonly string[]>();
  const toegepast: ToegepasteRegiemelding[] = [];
  let stand: readonly Regiemelding[] = zaak.feiten.regiemeldingen;
  const klassen = [...(bericht.klassen.get('StartProduct') ?? []), ...(bericht.klassen.get('StopProduct') ?? [])];
  for (const klasse of [...klassen.filter(verwijdert), ...klassen.filter((each) => !verwijdert(each))]) {
    const regieZaak = regieZaakVan(klasse, zaak, stand);
    const { melding, status } = regieZaak;
    const found = log.run(registry.regie, regieZaak, klasse);
    // TR063: nothing but the removal itself is looked at when something is removed.
    if (status !== '3') found.push(...log.run(registry.product, productZaakVan(klasse, zaak), klasse));
    if (found.length > 0) {
      codes.set(klasse.data, found);
      continue;
    }
    stand = pasRegieToe(stand, melding, status);
    toegepast.push({ melding, status });
  }
  return retour(codes, toegepast, log);
}

const verwijdert = ({ data }: Klasse) => (data as JW305StartProduct).StatusAanlevering === '3';

function regieZaakVan(klasse: Klasse, zaak: Zaak, stand: readonly Regiemelding[]): RegieZaak {
  const data = klasse.data as JW305StartProduct & Partial<JW307StopProduct>;
  const { Bsn } = clientVan<JW305Client | JW307Client>(klasse);
  const toewijzing =
    data.ToewijzingNummer === undefined ? undefined : zaak.feiten.toewijzingen.get(data.ToewijzingNummer);
  const eigen =
    toewijzing &&
    toewijzing.bsn === Bsn &&
    toewijzing.aanbieder === zaak.aanbieder &&
    toewijzing.redenWijziging !== VERWIJDERD;
  return {
    ...zaak,
    bsn: Bsn,
    status: data.StatusAanlevering,
    toewijzingIngangsdatum: data.ToewijzingIngangsdatum,
    stand,
    toewijzing: eigen ? toewijzing : undefined,
    melding: {
      soort: klasse.naam === 'StartProduct' ? 'start' : 'stop',
      toewijzingNummer: data.ToewijzingNummer ?? null,
      productcategorie: data.Product?.Categorie ?? null,
      productcode: data.Product?.Code ?? null,
      begindatum: data.Begindatum,
      redenBeeindiging: data.RedenBeeindiging ?? null,
      einddatum: data.Einddatum ?? null,
    },
  };
}

function productZaakVan({ data }: Klasse, zaak: Zaak) {
  const { Product, ToewijzingIngangsdatum, Begindatum } = data as JW305StartProduct;
  return { ...zaak, product: Product, datum: ToewijzingIngangsdatum ?? Begindatum };
}

function judgeDeclaratie(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const klasse = one(bericht, 'Declaratie');
  const declaratie = klasse.data as JW323Declaratie;
  const declaratieCodes = log.run(registry.declaratie, { ...zaak, declaratie }, klasse);
  if (declaratieCodes.length > 0) {
    return { soort: 'declaratie', declaratieCodes, clienten: [], toegekendCent: 0, bevindingen: log.bevindingen };
  }
  const clientCodes = new Map<Klasse, readonly string[]>();
  for (const client of bericht.klassen.get('Client') ?? []) {
    const { Bsn, Prestaties } = client.data as JW323Client;
    const eersteReferentie = Prestaties.Prestatie[0]?.ProductReferentie.ReferentieNummer ?? '';
    clientCodes.set(
      client,
      log.run(registry.client, { ...zaak, bsn: Bsn, volgnummer: client.volgnummer, eersteReferentie }, client),
    );
  }
  const codes = judgePrestaties(bericht, zaak, declaratie, clientCodes, log);
  const clienten = [...clientCodes].map(([{ data }, eigen]): ClientOordeel => {
    const client = data as JW323Client;
    const prestaties = client.Prestaties.Prestatie.map((prestatie) => ({
      prestatie,
      bsn: client.Bsn,
      codes: codes.get(prestatie) ?? [],
    }));
    return { client, codes: eigen, prestaties };
  });
  return {
    soort: 'declaratie',
    declaratieCodes,
    clienten,
    toegekendCent: toegekend(clienten),
    bevindingen: log.bevindingen,
  };
}

function toegekend(clienten: readonly ClientOordeel[]): number {
  let cent = 0;
  for (const { prestaties } of clienten) {
    for (const { prestatie, codes } of prestaties) {
      if (codes.length === 0) cent += metTeken(prestatie.IngediendBedrag, prestatie.IngediendBedrag.Bedrag);
    }
  }
  return cent;
}

/**
 * Credits first (OP366), then debits, both in document order, each against what the lines before it left. A refused
 * line uses nothing, so a later line may still fit.
 */
function judgePrestaties(
  bericht: GelezenBericht,
  zaak: Zaak,
  declaratie: JW323Declaratie,
  clientCodes: ReadonlyMap<Klasse, readonly string[]>,
  log: Log,
): Map<JW323Prestatie, readonly string[]> {
  const codes = new Map<JW323Prestatie, readonly string[]>();
  const ruimte = new Ruimte(zaak.feiten);
  const klassen = (bericht.klassen.get('Prestatie') ?? []) as Klasse<JW323Prestatie>[];
  const dubbel = dubbeleReferenties(klassen);
  const bevindingen = new Map<Klasse, Bevinding[]>();
  for (const klasse of [...klassen.filter(isCredit), ...klassen.filter((each) => !isCredit(each))]) {
    const prestatie = klasse.data;
    if ((clientCodes.get(klasse.ouder as Klasse) ?? []).length > 0) {
      codes.set(prestatie, [RETOURCODE.nietBeoordeeld]);
      continue;
    }
    const before = log.bevindingen.length;
    const found = log.run(registry.prestatie, prestatieZaakVan(klasse, zaak, declaratie, ruimte, dubbel), klasse);
    bevindingen.set(klasse, log.bevindingen.splice(before));
    codes.set(prestatie, found);
    if (found.length === 0) ruimte.boek(prestatie);
  }
  // Judged credits first, reported in document order.
  for (const klasse of klassen) log.bevindingen.push(...(bevindingen.get(klasse) ?? []));
  return codes;
}

const isCredit = ({ data }: Klasse<JW323Prestatie>) => data.IngediendBedrag.DebetCredit === 'C';

/** Lines whose ReferentieNummer an earlier line of the message already has; within one client that is TR101. */
function dubbeleReferenties(klassen: readonly Klasse<JW323Prestatie>[]): Set<JW323Prestatie> {
  const seen = new Set<string>();
  const doubles = new Set<JW323Prestatie>();
  for (const { data } of klassen) {
    const { ReferentieNummer } = data.ProductReferentie;
    if (seen.has(ReferentieNummer)) doubles.add(data);
    seen.add(ReferentieNummer);
  }
  return doubles;
}

function prestatieZaakVan(
  klasse: Klasse<JW323Prestatie>,
  zaak: Zaak,
  declaratie: JW323Declaratie,
  ruimte: Ruimte,
  dubbel: ReadonlySet<JW323Prestatie>,
): PrestatieZaak {
  const prestatie = klasse.data;
  const { ReferentieNummer, VorigReferentieNummer } = prestatie.ProductReferentie;
  const { Bsn } = clientVan<JW323Client>(klasse);
  const toewijzing = zaak.feiten.toewijzingen.get(prestatie.ToewijzingNummer);
  const eigen = toewijzing?.bsn === Bsn && toewijzing.aanbieder === zaak.aanbieder;
  const boek = zaak.feiten.referentiesBekend.has(ReferentieNummer);
  // The fields of the message by name: copying them with a spread costs a tenth of a large declaration.
  return {
    type: zaak.type,
    domein: zaak.domein,
    gemeente: zaak.gemeente,
    aanbieder: zaak.aanbieder,
    identificatie: zaak.identificatie,
    dagtekening: zaak.dagtekening,
    vandaag: zaak.vandaag,
    contracts: zaak.contracts,
    feiten: zaak.feiten,
    declaratie,
    prestatie,
    bsn: Bsn,
    credit: isCredit(klasse),
    toewijzing: eigen ? toewijzing : undefined,
    andermans: toewijzing !== undefined && !eigen,
    referentieBekend: boek ? 'boek' : dubbel.has(prestatie) ? 'bericht' : undefined,
    debet: VorigReferentieNummer === undefined ? undefined : ruimte.debet(VorigReferentieNummer),
    openDebet: ruimte.openDebet(prestatie),
    verbruik: ruimte.verbruik(prestatie.ToewijzingNummer),
  };
}

/** What the lines granted so far, in the book and in this message, have used and freed. */
class Ruimte {
  private readonly gebruik: Map<number, Verbruik>;
  private readonly debetten: Map<string, GoedgekeurdeDebet>;
  private readonly open = new Map<string, GoedgekeurdeDebet>();

  constructor(feiten: Feiten) {
    this.gebruik = new Map(feiten.verbruik);
    this.debetten = new Map(feiten.debetten);
    for (const debet of feiten.debetten.values()) {
      if (debet.gecrediteerdMet === null) this.open.set(debetSleutel(debet), debet);
    }
  }

  debet(referentieNummer: string): GoedgekeurdeDebet | undefined {
    return this.debetten.get(referentieNummer);
  }

  openDebet(prestatie: JW323Prestatie): GoedgekeurdeDebet | undefined {
    return this.open.get(debetSleutel(alsDebet(prestatie, '')));
  }

  verbruik(toewijzingNummer: number): Verbruik {
    return this.gebruik.get(toewijzingNummer) ?? GEEN_VERBRUIK;
  }

  /** A granted line: a debit uses, a credit frees what its debit used. */
  boek(prestatie: JW323Prestatie): void {
    const { IngediendBedrag, GeleverdVolume, Eenheid, ToewijzingNummer, ProductReferentie } = prestatie;
    const sign = IngediendBedrag.DebetCredit === 'C' ? -1 : 1;
    const { volume, bedragCent } = this.verbruik(ToewijzingNummer);
    this.gebruik.set(ToewijzingNummer, {
      volume: volume + sign * inKleinsteEenheid(GeleverdVolume, Eenheid),
      bedragCent: bedragCent + sign * IngediendBedrag.Bedrag,
    });
    if (sign > 0) return;
    const vorig = ProductReferentie.VorigReferentieNummer as string;
    const debet = this.debetten.get(vorig) as GoedgekeurdeDebet;
    this.debetten.set(vorig, { ...debet, gecrediteerdMet: ProductReferentie.ReferentieNummer });
    this.open.delete(debetSleutel(debet));
  }
}

function debetSleutel(
  debet: Pick<GoedgekeurdeDebet, 'toewijzingNummer' | 'productcategorie' | 'productcode' | 'begin'>,
): string {
  return [debet.toewijzingNummer, debet.productcategorie, debet.productcode, eersteDagVanMaand(debet.begin)].join('|');
}

function alsDebet(prestatie: JW323Prestatie, bsn: string): GoedgekeurdeDebet {
  return {
    referentieNummer: prestatie.ProductReferentie.ReferentieNummer,
    bsn,
    toewijzingNummer: prestatie.ToewijzingNummer,
    productcategorie: prestatie.ProductCategorie,
    productcode: prestatie.ProductCode,
    begin: prestatie.ProductPeriode.Begindatum,
    eind: prestatie.ProductPeriode.Einddatum,
    volume: prestatie.GeleverdVolume,
    eenheid: prestatie.Eenheid,
    tariefCent: prestatie.ProductTarief ?? null,
    bedragCent: prestatie.IngediendBedrag.Bedrag,
    gecrediteerdMet: null,
  };
}
