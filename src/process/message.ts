/**
 * The one function that takes a message through the whole way, inside one transaction: known bytes are answered from the
 * book; else load the facts, judge, record, answer. It is the only place that knows the order.
 *
 * A fault of ours (a lost connection, an invalid answer) is thrown and rolls everything back; it is never a rejection.
 */
import { createHash } from 'node:crypto';
import { declaratieAntwoord } from '../answer/declaratie.js';
import { fo01 } from '../answer/fo01.js';
import { antwoordIdentificatie } from '../answer/identificatie.js';
import { retourbericht } from '../answer/retour.js';
import type { Contracts } from '../contracts/index.js';
import type { Database, Queryable } from '../register/database.js';
import {
  type DeclaratieVraag,
  loadDeclaratieFeiten,
  loadRegieFeiten,
  loadToewijzingFeiten,
  type Vraag,
} from '../register/facts.js';
import {
  GEEN_TELLINGEN,
  recordBericht,
  recordBevindingen,
  recordDeclaratie,
  recordOnverwerkbaar,
  recordRegiemeldingen,
  recordToewijzingen,
  type Tellingen,
  type Uitkomst,
} from '../register/record.js';
import { findEerder } from '../register/replay.js';
import { metTeken } from '../rules/inhoud/declaratie.js';
import { type Context, judge, judgeInhoud, RETOURCODE, type Verdict } from '../rules/judge.js';
import type { Bevinding } from '../rules/rule.js';
import { eersteDagVanMaand, laatsteDagVanMaand } from '../standard/calendar.js';
import { antwoordOp, domeinVan, jwSchemas, wordtVerwerkt } from '../standard/catalogue.js';
import { type Feiten, VERWIJDERD } from '../standard/feiten.js';
import type {
  BerichtType,
  JW301Root,
  JW305Root,
  JW307Root,
  JW323Prestatie,
  JW323Root,
} from '../standard/generated/jw.js';
import type { BerichtSchema } from '../standard/schema.js';
import { writeBericht } from '../standard/write.js';
import {
  type Gelezen,
  isAntwoord,
  type Kop,
  type NietValide,
  type Onverwerkbaar,
  onverwerkbaar,
  openBericht,
} from './envelope.js';

export interface Omgeving {
  readonly database: Database;
  readonly contracts: Contracts;
  /** System date, YYYY-MM-DD. */
  readonly vandaag: string;
}

export type Resultaat =
  | { readonly soort: 'onverwerkbaar'; readonly kop: Kop; readonly bevindingen: readonly Bevinding[] }
  | {
      readonly soort: 'beantwoord';
      readonly kop: Kop;
      readonly uitkomst: Uitkomst;
      readonly antwoord: { readonly type: string; readonly inhoud: Uint8Array };
      readonly bevindingen: readonly Bevinding[];
      readonly tellingen: Tellingen;
      /** These bytes were received before; nothing changed. */
      readonly herhaald: boolean;
      readonly sha256: string;
    };

/** Takes in one file. The same bytes give the same result again and change nothing. */
export async function processMessage(bytes: Uint8Array, omgeving: Omgeving): Promise<Resultaat> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return omgeving.database.transaction(async (tx) => {
    const eerder = await herhaling(tx, sha256);
    if (eerder) return eerder;
    const geopend = openBericht(bytes);
    const weigering = geopend.soort === 'onverwerkbaar' ? geopend : nietVoorOns(geopend, omgeving.contracts);
    if (weigering) return bewaarOnverwerkbaar(tx, bytes, sha256, weigering, omgeving.vandaag);
    if (geopend.soort === 'xsd') return weigerOpXsd(tx, bytes, sha256, geopend, omgeving);
    return verwerk(tx, bytes, sha256, geopend as Gelezen, omgeving);
  });
}

async function herhaling(tx: Queryable, sha256: string): Promise<Resultaat | undefined> {
  const eerder = await findEerder(tx, sha256);
  if (!eerder) return undefined;
  const { type, afzender, ontvanger, identificatie, ...rest } = eerder;
  return {
    soort: 'beantwoord',
    kop: { bericht: type, afzender, ontvanger, identificatie },
    ...rest,
    herhaald: true,
    sha256,
  };
}

/** Never speak for a party that is not ours, and never answer an answer. */
function nietVoorOns(geopend: Gelezen | NietValide, contracts: Contracts): Onverwerkbaar | undefined {
  const { gemeente, kop, type } = geopend;
  if (gemeente !== null && contracts.gemeente(gemeente).length === 0) {
    const onze = [...new Set(contracts.regio.gemeenten.map(({ code }) => code))].sort();
    const reden = `Gemeente ${gemeente} hoort niet bij ${contracts.regio.naam} (wel: ${onze.join(', ')}). Stuur het bericht naar de juiste gemeente, of vul regio.json aan.`;
    return onverwerkbaar('PARTIJ', reden, { ingediend: gemeente, toegestaan: onze }, kop);
  }
  if (geopend.soort === 'bericht' && isAntwoord(type)) {
    const reden = `Dit is een antwoordbericht (${type}) op een bericht dat hier niet is verstuurd. Controleer of het bij de juiste ontvanger is.`;
    return onverwerkbaar('BERICHT', reden, { bericht: type }, kop);
  }
  return undefined;
}

async function bewaarOnverwerkbaar(
  tx: Queryable,
  bytes: Uint8Array,
  sha256: string,
  { kop, bevinding }: Onverwerkbaar,
  vandaag: string,
): Promise<Resultaat> {
  await recordOnverwerkbaar(tx, {
    sha256,
    verwerktOp: vandaag,
    regel: bevinding.regel,
    uitleg: bevinding.uitleg,
    inhoud: bytes,
  });
  return { soort: 'onverwerkbaar', kop, bevindingen: [bevinding] };
}

async function weigerOpXsd(
  tx: Queryable,
  bytes: Uint8Array,
  sha256: string,
  geopend: NietValide,
  omgeving: Omgeving,
): Promise<Resultaat> {
  const { type, kop, bevindingen, gemeente, aanbieder } = geopend;
  const { contracts, vandaag } = omgeving;
  const gemeenteAntwoordt = kop.ontvanger !== null && kop.ontvanger === gemeente;
  const { identificatie, bytes: inhoud } = fo01({
    type,
    van: kop.ontvanger ?? undefined,
    aan: kop.afzender ?? undefined,
    administratie: gemeenteAntwoordt ? contracts.regio.naam : undefined,
    reden: bevindingen[0]?.uitleg ?? '',
    sha256,
    vandaag,
  });
  return leg(tx, {
    bytes,
    sha256,
    type,
    kop,
    gemeente,
    aanbieder,
    dagtekening: null,
    uitkomst: 'fout',
    tellingen: GEEN_TELLINGEN,
    antwoord: { type: 'Fo01', identificatie, inhoud },
    bevindingen,
    omgeving,
  });
}

async function verwerk(
  tx: Queryable,
  bytes: Uint8Array,
  sha256: string,
  gelezen: Gelezen,
  omgeving: Omgeving,
): Promise<Resultaat> {
  const { type, bericht, kop, gemeente, aanbieder, dagtekening } = gelezen;
  const { contracts, vandaag } = omgeving;
  const inhoudelijk = judgeInhoud(bericht, type, dagtekening);
  if (inhoudelijk.length === 0 && !wordtVerwerkt(type)) {
    const reden = `${type} is in orde, maar wordt in deze uitgave nog niet verwerkt: alleen JW301, JW305, JW307 en JW323. Het bericht is bewaard en niet beantwoord.`;
    return bewaarOnverwerkbaar(tx, bytes, sha256, onverwerkbaar('BERICHT', reden, { bericht: type }, kop), vandaag);
  }
  const identificatie = kop.identificatie as string;
  const context: Context = {
    type,
    domein: domeinVan(type),
    gemeente,
    aanbieder,
    identificatie,
    dagtekening,
    vandaag,
    contracts,
  };
  const verdict: Verdict =
    inhoudelijk.length > 0
      ? { soort: 'header', codes: [RETOURCODE.inhoud], bevindingen: inhoudelijk }
      : judge(bericht, context, await loadFeiten(tx, gelezen));
  const tellingen = telPrestaties(gelezen, verdict);
  const resultaat = await leg(tx, {
    bytes,
    sha256,
    type,
    kop,
    gemeente,
    aanbieder,
    dagtekening,
    uitkomst: uitkomstVan(verdict),
    tellingen,
    antwoord: antwoord(gelezen, verdict, sha256, vandaag),
    bevindingen: verdict.bevindingen,
    omgeving,
    boek: (berichtId) => boekGevolgen(tx, berichtId, gelezen, verdict, tellingen),
  });
  return resultaat;
}

interface TeLeggen {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly type: BerichtType;
  readonly kop: Kop;
  readonly gemeente: string | null;
  readonly aanbieder: string | null;
  readonly dagtekening: string | null;
  readonly uitkomst: Uitkomst;
  readonly tellingen: Tellingen;
  readonly antwoord: { readonly type: string; readonly identificatie: string; readonly inhoud: Uint8Array };
  readonly bevindingen: readonly Bevinding[];
  readonly omgeving: Omgeving;
  readonly boek?: (berichtId: number) => Promise<void>;
}

/** Everything one message leaves in the book, or nothing at all. */
async function leg(tx: Queryable, te: TeLeggen): Promise<Resultaat> {
  const { kop, tellingen, uitkomst, antwoord, bevindingen, sha256, omgeving } = te;
  const rij = {
    sha256,
    domein: domeinVan(te.type),
    type: te.type,
    gemeente: te.gemeente,
    aanbieder: te.aanbieder,
    afzender: kop.afzender,
    ontvanger: kop.ontvanger,
    identificatie: kop.identificatie,
    dagtekening: te.dagtekening,
    verwerktOp: omgeving.vandaag,
    uitkomst,
    tellingen,
    contractversie: omgeving.contracts.hash,
    inhoud: te.bytes,
  };
  const berichtId = await recordBericht(tx, rij, antwoord);
  await te.boek?.(berichtId);
  await recordBevindingen(tx, berichtId, bevindingen);
  return { soort: 'beantwoord', kop, uitkomst, antwoord, bevindingen, tellingen, herhaald: false, sha256 };
}

function uitkomstVan(verdict: Verdict): Uitkomst {
  if (verdict.soort === 'goedgekeurd') return 'goedgekeurd';
  if (verdict.soort !== 'declaratie') return 'afgekeurd';
  if (verdict.declaratieCodes.length > 0) return 'afgekeurd';
  const regels = verdict.clienten.flatMap(({ prestaties }) => prestaties);
  const afgewezen = regels.filter(({ codes }) => codes.length > 0).length;
  if (afgewezen === 0) return 'goedgekeurd';
  return afgewezen === regels.length ? 'afgekeurd' : 'deels';
}

function antwoord({ type, bericht }: Gelezen, verdict: Verdict, sha256: string, vandaag: string) {
  const antwoordType = antwoordOp(type) as BerichtType;
  const schema = jwSchemas().berichten.get(antwoordType) as BerichtSchema;
  const identificatie = antwoordIdentificatie(antwoordType, sha256);
  const data =
    type === 'JW323'
      ? declaratieAntwoord(
          { declaratie: bericht.data as unknown as JW323Root, berichtcode: schema.berichtcode, identificatie, vandaag },
          verdict as Extract<Verdict, { soort: 'header' | 'declaratie' }>,
        )
      : retourbericht(
          { schema, heen: bericht.data as never, identificatie, vandaag },
          verdict as Extract<Verdict, { soort: 'header' | 'goedgekeurd' | 'afgekeurd' }>,
        );
  return { type: antwoordType, identificatie, inhoud: writeBericht(schema, data) };
}

/** Every line of a declaration was asked for, also when the message was refused before it was judged. */
function telPrestaties({ type, bericht }: Gelezen, verdict: Verdict): Tellingen {
  if (type !== 'JW323') return GEEN_TELLINGEN;
  const { Declaratie } = bericht.data as unknown as JW323Root;
  const regels = verdict.soort === 'declaratie' ? verdict.clienten.flatMap(({ prestaties }) => prestaties) : [];
  return {
    prestatiesIngediend: bericht.klassen.get('Prestatie')?.length ?? 0,
    prestatiesToegekend: regels.filter(({ codes }) => codes.length === 0).length,
    ingediendCent: metTeken(Declaratie.TotaalIngediendBedrag, Declaratie.TotaalIngediendBedrag.TotaalBedrag),
    toegekendCent: verdict.soort === 'declaratie' ? verdict.toegekendCent : 0,
  };
}

async function loadFeiten(tx: Queryable, gelezen: Gelezen): Promise<Feiten> {
  const { type, kop, gemeente, aanbieder, bericht } = gelezen;
  const basis = {
    domein: domeinVan(type),
    type,
    afzender: kop.afzender as string,
    identificatie: kop.identificatie as string,
    gemeente,
    aanbieder,
  };
  switch (type) {
    case 'JW301': {
      const { Client } = bericht.data as unknown as JW301Root;
      const producten = Client.ToegewezenProducten.ToegewezenProduct;
      const vraag: Vraag = {
        ...basis,
        bsns: [Client.Bsn],
        toewijzingNummers: producten.map((each) => each.ToewijzingNummer),
      };
      const verwijderd = producten
        .filter((each) => each.RedenWijziging === VERWIJDERD)
        .map((each) => each.ToewijzingNummer);
      return loadToewijzingFeiten(tx, vraag, verwijderd);
    }
    case 'JW305':
    case 'JW307': {
      const { Client } = bericht.data as unknown as JW305Root | JW307Root;
      const meldingen =
        'StartProducten' in Client ? Client.StartProducten.StartProduct : Client.StopProducten.StopProduct;
      const toewijzingNummers = meldingen.flatMap((each) => each.ToewijzingNummer ?? []);
      return loadRegieFeiten(tx, { ...basis, bsns: [Client.Bsn], toewijzingNummers });
    }
    default:
      return loadDeclaratieFeiten(tx, declaratieVraag(basis, bericht.data as unknown as JW323Root));
  }
}

function declaratieVraag(basis: Omit<Vraag, 'bsns' | 'toewijzingNummers'>, { Declaratie }: JW323Root): DeclaratieVraag {
  const clienten = Declaratie.Clienten.Client;
  const prestaties = clienten.flatMap((client) => client.Prestaties.Prestatie);
  const uniek = <T>(values: Iterable<T>) => [...new Set(values)];
  const begin = prestaties.map((each: JW323Prestatie) => each.ProductPeriode.Begindatum).sort();
  return {
    ...basis,
    bsns: uniek(clienten.map((client) => client.Bsn)),
    toewijzingNummers: uniek(prestaties.map((each) => each.ToewijzingNummer)),
    declaratieNummer: Declaratie.DeclaratieNummer,
    referenties: uniek(prestaties.map((each) => each.ProductReferentie.ReferentieNummer)),
    vorigeReferenties: uniek(prestaties.flatMap((each) => each.ProductReferentie.VorigReferentieNummer ?? [])),
    vanaf: eersteDagVanMaand(begin[0] as string),
    totEnMet: laatsteDagVanMaand(begin.at(-1) as string),
  };
}

/** What counts as sent takes effect; a refused message leaves nothing but itself and its findings. */
async function boekGevolgen(
  tx: Queryable,
  berichtId: number,
  gelezen: Gelezen,
  verdict: Verdict,
  tellingen: Tellingen,
): Promise<void> {
  const { type, gemeente, aanbieder, bericht } = gelezen;
  const partijen = { domein: domeinVan(type), gemeente, aanbieder };
  if (verdict.soort === 'goedgekeurd' && type === 'JW301') {
    return recordToewijzingen(tx, berichtId, partijen, (bericht.data as unknown as JW301Root).Client);
  }
  if (verdict.soort === 'goedgekeurd') {
    const { Client } = bericht.data as unknown as JW305Root | JW307Root;
    return recordRegiemeldingen(tx, berichtId, partijen, Client.Bsn, verdict.regiemeldingen);
  }
  if (verdict.soort === 'declaratie' && verdict.declaratieCodes.length === 0) {
    const { Declaratie } = bericht.data as unknown as JW323Root;
    const prestaties = verdict.clienten.flatMap((client) => client.prestaties);
    return recordDeclaratie(tx, berichtId, partijen, Declaratie, tellingen, prestaties);
  }
}
