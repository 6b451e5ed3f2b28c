/** Processes the night on a book in memory, and holds what comes out against what the stories say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Contracts, loadContracts } from '../../src/contracts/index.js';
import { run, type Samenvatting } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openPglite } from '../../src/register/pglite.js';
import { uniek, type Verwacht } from './verhaal.js';

/** The contract folder, without an error or a warning. */
export async function leesContracten(dir: string): Promise<Contracts> {
  const gelezen = await loadContracts(dir);
  const klachten = gelezen.ok ? gelezen.warnings : gelezen.fouten;
  if (!gelezen.ok || klachten.length > 0) throw new Error(`the contract folder: ${JSON.stringify(klachten, null, 2)}`);
  return gelezen.contracts;
}

/** An empty book in memory. */
async function leegBoek(): Promise<Database> {
  const database = await openPglite();
  await migrate(database);
  return database;
}

/** Processes these files, in this order, on an empty book. */
export async function verwerk(
  bestanden: readonly string[],
  contracten: string,
  out: string,
  vandaag: string,
  openBoek: () => Promise<Database> = leegBoek,
): Promise<Samenvatting> {
  const contracts = await leesContracten(contracten);
  const database = await openBoek();
  try {
    return await run(bestanden, { database, contracts, vandaag }, { out });
  } finally {
    await database.close();
  }
}

/** What came out for each file, read from the files in `out` alone. */
export function uitkomsten(
  out: string,
  bestanden: readonly string[],
  antwoorden: readonly string[],
): Map<string, Verwacht> {
  const regels = regelsPerBestand(out, 'rejections.jsonl');
  const signalen = regelsPerBestand(out, 'signals.jsonl');
  return new Map(
    bestanden.map((bestand) => {
      const stam = bestand.replace(/\.xml$/, '');
      const antwoord = antwoorden.find((each) => each.startsWith(`${stam}.`));
      return [
        bestand,
        { ...uitkomst(out, antwoord, regels.get(bestand) ?? []), signalen: signalen.get(bestand) ?? [] },
      ];
    }),
  );
}

function uitkomst(out: string, antwoord: string | undefined, regels: readonly string[]): Omit<Verwacht, 'signalen'> {
  if (antwoord === undefined) return { antwoord: null, codes: [], regels, toegekendCent: null, afgewezen: {} };
  const xml = readFileSync(join(out, antwoord), 'utf8');
  return {
    antwoord: antwoord.split('.').at(-2) as NonNullable<Verwacht['antwoord']>,
    codes: uniek([...codesIn(xml), ...alle(xml, /<[\w-]+:code>(StUF\d+)</g)]),
    regels,
    toegekendCent: toegekend(xml),
    afgewezen: Object.fromEntries(
      alle(xml, /<[\w-]+:Prestatie>(.*?)<\/[\w-]+:Prestatie>/gs).map((prestatie) => [
        alle(prestatie, /<[\w-]+:ReferentieNummer>([^<]*)</g)[0],
        uniek(codesIn(prestatie)),
      ]),
    ),
  };
}

const alle = (text: string, patroon: RegExp): string[] =>
  [...text.matchAll(patroon)].map((match) => match[1] as string);

const codesIn = (xml: string) => alle(xml, /<[\w-]+:RetourCode>([^<]*)</g);

function toegekend(xml: string): number | null {
  const [deel] = alle(xml, /<[\w-]+:TotaalToegekendBedrag>(.*?)<\/[\w-]+:TotaalToegekendBedrag>/gs);
  if (deel === undefined) return null;
  const [bedrag] = alle(deel, /<[\w-]+:TotaalBedrag>(\d+)</g);
  return deel.includes('>C<') ? -Number(bedrag) : Number(bedrag);
}

/** Rules that are named for each file, sorted. */
function regelsPerBestand(out: string, naam: string): Map<string, string[]> {
  const regels = new Map<string, string[]>();
  for (const line of readFileSync(join(out, naam), 'utf8').split('\n').filter(Boolean)) {
    const { bestand, regel } = JSON.parse(line) as { bestand: string; regel: string };
    regels.set(bestand, uniek([...(regels.get(bestand) ?? []), regel]));
  }
  return regels;
}

/** Every file of which the outcome is not what its story says. */
export function afwijkingen(
  verhalen: readonly { bestand: string; verwacht: Verwacht }[],
  gekomen: ReadonlyMap<string, Verwacht>,
): string[] {
  return verhalen.flatMap(({ bestand, verwacht }) => {
    const uit = gekomen.get(bestand);
    if (isDeepStrictEqual(uit, verwacht)) return [];
    return [`${bestand}\n  expected ${JSON.stringify(verwacht)}\n  got      ${JSON.stringify(uit)}`];
  });
}
