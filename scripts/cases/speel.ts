/** Plays a case through the product, message by message on the day it came in, and reads what came of it from what was written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Contracts } from '../../src/contracts/index.js';
import { run } from '../../src/process/run.js';
import { allocation } from '../../src/register/allocation.js';
import type { Database } from '../../src/register/database.js';
import { loadRegieFeiten } from '../../src/register/facts.js';
import { verzoekenMet } from '../../src/register/verzoeken.js';
import type { Domein, Regiemelding, Verzoek } from '../../src/standard/feiten.js';
import { AANBIEDER, GEMEENTE } from '../../test/support/build.js';
import type { Oordeel, Stand, Toewijzingsstand } from './verhaal.js';

export interface Gekomen {
  /** Type of the answer; null: none. */
  readonly antwoord: string | null;
  readonly oordeel: Oordeel;
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly regels: readonly string[];
  readonly toegekendCent?: number;
}

/** Processes one file on that day. */
export async function speelBericht(
  file: string,
  vandaag: string,
  database: Database,
  contracts: Contracts,
): Promise<Gekomen> {
  const out = mkdtempSync(join(tmpdir(), 'geval-'));
  try {
    const { onverwerkbaar } = await run([file], { database, contracts, vandaag }, { out });
    const regels = readFileSync(join(out, 'rejections.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { regel: string }).regel);
    const stam = basename(file, '.xml');
    const antwoord = readdirSync(out).find((naam) => naam.startsWith(`${stam}.`));
    const inhoud = antwoord === undefined ? undefined : lees(readFileSync(join(out, antwoord), 'utf8'));
    return {
      antwoord: antwoord?.slice(stam.length + 1, -'.xml'.length) ?? null,
      regels: [...new Set(regels)].sort(),
      ...(inhoud ?? { oordeel: onverwerkbaar > 0 ? 'onverwerkbaar' : 'ingelezen', codes: {} }),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const GEEN_OPMERKING = '0200';
const VOLLEDIG = '8001';

type Knoop = { [naam: string]: Knoop | Knoop[] | string };

/** The answer as a whole: its codes per class, and what was granted. */
function lees(xml: string): Pick<Gekomen, 'oordeel' | 'codes' | 'toegekendCent'> {
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, ignoreAttributes: true });
  const { Bericht: bericht } = parser.parse(xml) as { Bericht?: Knoop };
  if (!bericht) return { oordeel: 'afgekeurd', codes: { Fo01: ['StUF055'] } };
  const alle = codesPerKlasse(bericht);
  const codes = Object.fromEntries(
    Object.entries(alle).filter(([, each]) => each.some((code) => code !== GEEN_OPMERKING)),
  );
  const declaratie = bericht.DeclaratieAntwoord as Knoop | undefined;
  if (!declaratie) return { oordeel: Object.keys(alle).length === 0 ? 'goedgekeurd' : 'afgekeurd', codes };
  const { TotaalBedrag, DebetCredit } = declaratie.TotaalToegekendBedrag as Record<string, string>;
  const eigen = alle.DeclaratieAntwoord?.[0];
  return {
    oordeel: eigen === VOLLEDIG ? 'goedgekeurd' : eigen === GEEN_OPMERKING ? 'beantwoord' : 'afgekeurd',
    codes,
    toegekendCent: Number(TotaalBedrag) * (DebetCredit === 'C' ? -1 : 1),
  };
}

function codesPerKlasse(wortel: Knoop): Record<string, string[]> {
  const codes: Record<string, string[]> = {};
  const bezoek = (naam: string, knoop: Knoop) => {
    for (const [kind, waarde] of Object.entries(knoop)) {
      if (kind === 'RetourCodes') {
        const gegeven = [(waarde as Knoop).RetourCode].flat() as string[];
        codes[naam] = [...(codes[naam] ?? []), gegeven.sort().join(' ')];
      } else {
        for (const each of [waarde].flat()) if (typeof each === 'object') bezoek(kind, each as Knoop);
      }
    }
  };
  bezoek('Bericht', wortel);
  return codes;
}

/** What the book says of everything that `gevraagd` names. */
export async function leesStand(database: Database, domein: Domein, gevraagd: Stand): Promise<Stand> {
  const { toewijzingen, verzoeken, leveringen } = gevraagd;
  return {
    ...(toewijzingen ? { toewijzingen: await leesToewijzingen(database, domein, toewijzingen) } : {}),
    ...(verzoeken ? { verzoeken: await leesVerzoeken(database, domein, Object.keys(verzoeken)) } : {}),
    ...(leveringen ? { leveringen: await leesLeveringen(database, domein, Object.keys(leveringen).map(Number)) } : {}),
  };
}

async function leesToewijzingen(
  database: Database,
  domein: Domein,
  gevraagd: NonNullable<Stand['toewijzingen']>,
): Promise<NonNullable<Stand['toewijzingen']>> {
  const standen: Record<number, Toewijzingsstand | null> = {};
  for (const nummer of Object.keys(gevraagd).map(Number)) {
    const stand = await allocation(database, domein, GEMEENTE, nummer);
    const alles = stand && {
      ingangsdatum: stand.ingangsdatum,
      einddatum: stand.einddatum,
      redenWijziging: stand.redenWijziging,
      maximaal: stand.maximaal.volume ?? stand.maximaal.bedragCent,
      toegekend: stand.toegekend.volume ?? stand.toegekend.bedragCent,
    };
    const velden = Object.keys(gevraagd[nummer] ?? alles ?? {});
    standen[nummer] = alles
      ? (Object.fromEntries(
          Object.entries(alles).filter(([veld]) => velden.includes(veld)),
        ) as unknown as Toewijzingsstand)
      : null;
  }
  return standen;
}

const PARTIJEN = { gemeente: GEMEENTE, aanbieder: AANBIEDER };

async function leesVerzoeken(
  database: Database,
  domein: Domein,
  referenties: readonly string[],
): Promise<Record<string, string>> {
  const verzoeken = await verzoekenMet(database, { domein, ...PARTIJEN }, referenties);
  return Object.fromEntries(referenties.map((each) => [each, inWoorden(verzoeken.get(each))]));
}

function inWoorden(verzoek: Verzoek | undefined): string {
  if (!verzoek) return 'onbekend';
  if (verzoek.toewijzingNummer !== null) return `toegewezen ${verzoek.toewijzingNummer}`;
  if (verzoek.antwoorden.includes('1')) return 'afgewezen';
  return verzoek.antwoorden.includes('2') ? 'in onderzoek' : 'in behandeling';
}

async function leesLeveringen(
  database: Database,
  domein: Domein,
  nummers: readonly number[],
): Promise<Record<number, string[]>> {
  const clienten = await database.query<{ bsn: string }>('select distinct bsn from toewijzing_versie');
  const { regiemeldingen } = await loadRegieFeiten(database, {
    domein,
    ...PARTIJEN,
    type: domein === 'jw' ? 'JW305' : 'WMO305',
    afzender: AANBIEDER,
    identificatie: '',
    bsns: clienten.map(({ bsn }) => bsn),
    toewijzingNummers: nummers,
  });
  const tekst = (each: Regiemelding) =>
    each.soort === 'start'
      ? `start ${each.begindatum}`
      : `stop ${each.einddatum as string} reden ${each.redenBeeindiging as string}`;
  return Object.fromEntries(
    nummers.map((nummer) => [nummer, regiemeldingen.filter((each) => each.toewijzingNummer === nummer).map(tekst)]),
  );
}
