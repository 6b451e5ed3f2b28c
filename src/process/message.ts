/**
 * The one function that takes a message through the whole way, inside one transaction: known bytes are answered from the
 * book; else load the facts, judge, record, answer. It is the only place that knows the order.
 *
 * A fault of ours (a lost connection, an invalid answer) is thrown and rolls everything back; it is never a rejection.
 */
import { createHash } from 'node:crypto';
import { fo01 } from '../answer/fo01.js';
import { type Antwoord, antwoord } from '../answer/index.js';
import type { Contracts } from '../contracts/index.js';
import type { Database, Queryable, Transaction } from '../register/database.js';
import {
  GEEN_TELLINGEN,
  recordBericht,
  recordBevindingen,
  recordOnverwerkbaar,
  type Tellingen,
  type Uitkomst,
} from '../register/record.js';
import { recordSignalen } from '../register/signalen.js';
import type { Bevinding } from '../rules/rule.js';
import type { Signaal } from '../rules/signalen/index.js';
import { domeinVan } from '../standard/bericht.js';
import type { Bericht323Root, BerichtType } from '../standard/generated/berichten.js';
import { boekGevolgen, telPrestaties, uitkomstVan } from './effects.js';
import {
  type Gelezen,
  isAntwoord,
  type Kop,
  type NietValide,
  type Onverwerkbaar,
  onverwerkbaar,
  openBericht,
} from './envelope.js';
import { geraakt } from './lanes.js';
import { beoordeel, type Maatstaf } from './oordeel.js';
import { zonderBsn } from './privacy.js';
import { beantwoord } from './terug.js';
import { beantwoordeDeclaratie } from './vraag.js';

export type { Maatstaf };

export interface Omgeving extends Maatstaf {
  readonly database: Database;
}

export type Resultaat =
  | {
      readonly soort: 'onverwerkbaar';
      readonly kop: Kop;
      readonly bevindingen: readonly Bevinding[];
      /** Of the bytes; null for a file that could not be read. */
      readonly sha256: string | null;
    }
  | {
      readonly soort: 'verwerkt';
      readonly kop: Kop;
      readonly uitkomst: Uitkomst;
      /** Absent for a message that gets none: a declaration answer (325) that was taken in. */
      readonly antwoord: { readonly type: string; readonly inhoud: Uint8Array } | undefined;
      readonly bevindingen: readonly Bevinding[];
      /** What stands out and changes nothing. */
      readonly signalen: readonly Signaal[];
      readonly tellingen: Tellingen;
      /** These bytes were received before; nothing changed. */
      readonly herhaald: boolean;
      readonly sha256: string;
    };

/** Takes in one file. The same bytes give the same result again and change nothing. */
export function processMessage(bytes: Uint8Array, { database, ...maatstaf }: Omgeving): Promise<Resultaat> {
  return database.transaction((tx) => processIn(tx, bytes, maatstaf));
}

/** The same, inside a transaction of the caller: all of it is booked with what the caller books, or nothing. */
export async function processIn(tx: Transaction, bytes: Uint8Array, omgeving: Maatstaf): Promise<Resultaat> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const eerder = await beantwoord(tx, bytes, sha256);
  if (eerder) return eerder;
  const geopend = openBericht(bytes, omgeving.vandaag);
  const weigering = geopend.soort === 'onverwerkbaar' ? geopend : nietVoorOns(geopend, omgeving.contracts);
  if (weigering) return bewaarOnverwerkbaar(tx, bytes, sha256, weigering, omgeving.vandaag);
  if (geopend.soort === 'xsd') return weigerOpXsd(tx, bytes, sha256, geopend, omgeving);
  const gelezen = geopend as Gelezen;
  await tx.lock(geraakt(gelezen));
  if (!isAntwoord(gelezen.type)) return verwerk(tx, bytes, sha256, gelezen, omgeving);
  const declaratie = await beantwoordeDeclaratie(tx, gelezen);
  if (declaratie) return verwerk(tx, bytes, sha256, gelezen, omgeving, declaratie);
  return bewaarOnverwerkbaar(tx, bytes, sha256, antwoordZonderVraag(gelezen), omgeving.vandaag);
}

/** Never speak for a party that is not ours. */
function nietVoorOns(geopend: Gelezen | NietValide, contracts: Contracts): Onverwerkbaar | undefined {
  const { gemeente, kop } = geopend;
  if (gemeente !== null && contracts.gemeente(gemeente).length === 0) {
    const onze = [...new Set(contracts.regio.gemeenten.map(({ code }) => code))].sort();
    const doen =
      kop.afzender === gemeente ? 'Dit bericht is hier verkeerd bezorgd' : 'Stuur het bericht naar de juiste gemeente';
    const reden = `Gemeente ${gemeente} hoort niet bij ${contracts.regio.naam} (wel: ${onze.join(', ')}). ${doen}, of regio.json moet worden aangevuld.`;
    return onverwerkbaar('PARTIJ', reden, { ingediend: gemeente, toegestaan: onze }, kop);
  }
  return undefined;
}

/** Nothing is answered by a message whose question is not ours. */
function antwoordZonderVraag({ type, kop }: Gelezen): Onverwerkbaar {
  const reden = `Dit is een antwoordbericht (${type}) op een bericht dat hier niet is verstuurd. Controleer of het bij de juiste ontvanger is.`;
  return onverwerkbaar('BERICHT', reden, { bericht: type }, kop);
}

async function bewaarOnverwerkbaar(
  tx: Queryable,
  bytes: Uint8Array,
  sha256: string,
  weigering: Onverwerkbaar,
  vandaag: string,
): Promise<Resultaat> {
  const { kop, bevinding } = await zonderBsn(tx, bytes, weigering);
  await recordOnverwerkbaar(tx, {
    sha256,
    verwerktOp: vandaag,
    kop,
    bevinding,
    inhoud: bytes,
  });
  return { soort: 'onverwerkbaar', kop, bevindingen: [bevinding], sha256 };
}

async function weigerOpXsd(
  tx: Queryable,
  bytes: Uint8Array,
  sha256: string,
  geopend: NietValide,
  omgeving: Maatstaf,
): Promise<Resultaat> {
  const { type, kop, gemeente, aanbieder } = geopend;
  const bevindingen = await zonderBsn(tx, bytes, geopend.bevindingen);
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
  omgeving: Maatstaf,
  /** What a 325 answers. */
  declaratie?: Bericht323Root,
): Promise<Resultaat> {
  const { type, bericht, kop, gemeente, aanbieder, dagtekening } = gelezen;
  const { verdict, signalen } = await beoordeel(tx, gelezen, omgeving, declaratie);
  const tellingen = telPrestaties(gelezen, verdict);
  return leg(tx, {
    bytes,
    sha256,
    type,
    kop,
    gemeente,
    aanbieder,
    dagtekening,
    uitkomst: uitkomstVan(verdict),
    tellingen,
    antwoord:
      verdict.soort === 'ingelezen' ? undefined : antwoord(type, bericht.data, verdict, sha256, omgeving.vandaag),
    bevindingen: verdict.bevindingen,
    signalen,
    omgeving,
    boek: (berichtId) => boekGevolgen(tx, berichtId, gelezen, verdict, tellingen),
  });
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
  readonly antwoord: Antwoord | undefined;
  readonly bevindingen: readonly Bevinding[];
  readonly signalen?: readonly Signaal[];
  readonly omgeving: Maatstaf;
  readonly boek?: (berichtId: number) => Promise<void>;
}

/** Everything one message leaves in the book, or nothing at all. */
async function leg(tx: Queryable, te: TeLeggen): Promise<Resultaat> {
  const { kop, tellingen, uitkomst, antwoord, sha256, omgeving } = te;
  const toonbaar = await zonderBsn(tx, te.bytes, [te.kop, te.bevindingen, te.signalen ?? []] as const);
  const [toonbareKop, bevindingen, signalen] = toonbaar;
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
  await recordSignalen(tx, berichtId, signalen);
  return {
    soort: 'verwerkt',
    kop: toonbareKop,
    uitkomst,
    antwoord,
    bevindingen,
    signalen,
    tellingen,
    herhaald: false,
    sha256,
  };
}
