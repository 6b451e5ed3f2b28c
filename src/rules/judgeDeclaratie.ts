/** The judgement of a declaration: the whole, its clients, its lines, each against what the lines before it left. */
import { eersteDagVanMaand } from '../standard/calendar.js';
import { type Feiten, GEEN_VERBRUIK, type GoedgekeurdeDebet, type Verbruik } from '../standard/feiten.js';
import type { Bericht323Client, Bericht323Declaratie, Bericht323Prestatie } from '../standard/generated/berichten.js';
import type { GelezenBericht, Klasse } from '../standard/read.js';
import { inKleinsteEenheid } from '../standard/volume.js';
import * as registry from './index.js';
import { metTeken } from './inhoud/declaratie.js';
import { clientVan, type Log, one } from './log.js';
import type { Bevinding } from './rule.js';
import { type ClientOordeel, RETOURCODE, type Verdict } from './verdict.js';
import type { PrestatieZaak, Zaak } from './zaak.js';

export function judgeDeclaratie(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const klasse = one(bericht, 'Declaratie');
  const declaratie = klasse.data as Bericht323Declaratie;
  const declaratieCodes = log.run(registry.declaratie, { ...zaak, declaratie }, klasse);
  if (declaratieCodes.length > 0) {
    return { soort: 'declaratie', declaratieCodes, clienten: [], toegekendCent: 0, bevindingen: log.bevindingen };
  }
  const clientCodes = new Map<Klasse, readonly string[]>();
  for (const client of bericht.klassen.get('Client') ?? []) {
    const { Bsn, Prestaties } = client.data as Bericht323Client;
    const referentie = Prestaties.Prestatie[0]?.ProductReferentie.ReferentieNummer ?? '';
    clientCodes.set(
      client,
      log.run(registry.client, { ...zaak, bsn: Bsn, volgnummer: client.volgnummer, referentie }, client),
    );
  }
  const codes = judgePrestaties(bericht, zaak, declaratie, clientCodes, log);
  const clienten = [...clientCodes].map(([{ data }, eigen]): ClientOordeel => {
    const client = data as Bericht323Client;
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
  declaratie: Bericht323Declaratie,
  clientCodes: ReadonlyMap<Klasse, readonly string[]>,
  log: Log,
): Map<Bericht323Prestatie, readonly string[]> {
  const codes = new Map<Bericht323Prestatie, readonly string[]>();
  const ruimte = new Ruimte(zaak.feiten);
  const klassen = (bericht.klassen.get('Prestatie') ?? []) as Klasse<Bericht323Prestatie>[];
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

const isCredit = ({ data }: Klasse<Bericht323Prestatie>) => data.IngediendBedrag.DebetCredit === 'C';

/** Lines whose ReferentieNummer an earlier line of the message already has; within one client that is TR101. */
function dubbeleReferenties(klassen: readonly Klasse<Bericht323Prestatie>[]): Set<Bericht323Prestatie> {
  const seen = new Set<string>();
  const doubles = new Set<Bericht323Prestatie>();
  for (const { data } of klassen) {
    const { ReferentieNummer } = data.ProductReferentie;
    if (seen.has(ReferentieNummer)) doubles.add(data);
    seen.add(ReferentieNummer);
  }
  return doubles;
}

function prestatieZaakVan(
  klasse: Klasse<Bericht323Prestatie>,
  zaak: Zaak,
  declaratie: Bericht323Declaratie,
  ruimte: Ruimte,
  dubbel: ReadonlySet<Bericht323Prestatie>,
): PrestatieZaak {
  const prestatie = klasse.data;
  const { ReferentieNummer, VorigReferentieNummer } = prestatie.ProductReferentie;
  const { Bsn } = clientVan<Bericht323Client>(klasse);
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

  openDebet(prestatie: Bericht323Prestatie): GoedgekeurdeDebet | undefined {
    const { ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode } = prestatie;
    return this.open.get(
      debetSleutel({
        toewijzingNummer: ToewijzingNummer,
        productcategorie: ProductCategorie,
        productcode: ProductCode,
        begin: ProductPeriode.Begindatum,
      }),
    );
  }

  verbruik(toewijzingNummer: number): Verbruik {
    return this.gebruik.get(toewijzingNummer) ?? GEEN_VERBRUIK;
  }

  /** A granted line: a debit uses, a credit frees what its debit used. */
  boek(prestatie: Bericht323Prestatie): void {
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
