/**
 * `npm run bench`: the whole way against its floor, in one run on one machine, so that only ratios are claimed.
 *
 * Floor: parse and validate with libxml2, and insert the same rows bare into the same tables. Whole way: what
 * `toetssteen process` does with a message. Each measured several times; medians. `-- --json` prints the figures only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contracts } from '../../src/contracts/index.js';
import { processMessage } from '../../src/process/message.js';
import type { Database } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openPglite } from '../../src/register/pglite.js';
import { openPostgres } from '../../src/register/postgres.js';
import { insertPrestaties, recordRegiemeldingen } from '../../src/register/record.js';
import { schemas } from '../../src/standard/catalogue.js';
import type { Bericht305Root, Bericht323Root, BerichtType } from '../../src/standard/generated/berichten.js';
import { readBericht } from '../../src/standard/read.js';
import type { BerichtSchema } from '../../src/standard/schema.js';
import { parseTrusted } from '../../src/standard/xml.js';
import { AANBIEDER, GEMEENTE, jw301, jw305, jw323, prestatie, start, toegewezen, xml } from '../support/build.js';
import { contracts } from '../support/contracts.js';

const RUNS = 5;
const REGELS = 5000;
const BERICHTEN = 1000;
const VANDAAG = '2026-06-01';

interface Meting {
  naam: string;
  eenheid: string;
  aantal: number;
  vloerMs: number;
  geheelMs: number;
}

/** Test Bsn's that pass the elfproef, from 999900006 up. */
function testBsns(n: number): string[] {
  const bsns: string[] = [];
  for (let candidate = 999900006; bsns.length < n && candidate <= 999999990; candidate++) {
    const digits = String(candidate);
    const sum = [...digits].reduce((s, digit, i) => s + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11 === 0) bsns.push(digits);
  }
  return bsns;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Parse and validate with the compiled schema, nothing more. */
function parseAndValidate(type: BerichtType, bytes: Uint8Array): void {
  const doc = parseTrusted(bytes);
  (schemas().berichten.get(type) as BerichtSchema).validator.validate(doc);
  doc.dispose();
}

/** `-- --data postgres://...` measures on an empty database of a server instead. */
const SERVER = process.argv.find((_, i, argv) => argv[i - 1] === '--data');

async function openBook(): Promise<{ database: Database; close: () => Promise<void> }> {
  if (SERVER !== undefined) return openServer(SERVER);
  const dir = mkdtempSync(join(tmpdir(), 'toetssteen-bench-'));
  const database = await openPglite(join(dir, 'boek'));
  await migrate(database);
  return {
    database,
    async close() {
      await database.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Tables of its own in a schema of its own, gone afterwards. */
async function openServer(url: string): Promise<{ database: Database; close: () => Promise<void> }> {
  const schema = `bench_${process.pid}_${Date.now()}`;
  const beheer = await openPostgres(url, { pool: 1 });
  await beheer.script(`create schema ${schema}`);
  const eigen = new URL(url);
  eigen.searchParams.set('options', `-c search_path=${schema}`);
  const database = await openPostgres(eigen.href);
  await migrate(database);
  return {
    database,
    async close() {
      await database.close();
      await beheer.script(`drop schema ${schema} cascade`);
      await beheer.close();
    },
  };
}

const partijen = { domein: 'jw', gemeente: GEMEENTE, aanbieder: AANBIEDER } as const;

/** One client in five lines' worth of allocations: a declaration of 5,000 lines over 1,000 clients. */
async function meetDeclaratie(regio: Contracts): Promise<Meting> {
  const { database, close } = await openBook();
  const omgeving = { database, contracts: regio, vandaag: VANDAAG };
  const bsns = testBsns(1000);
  const perClient = REGELS / bsns.length;
  for (const [c, bsn] of bsns.entries()) {
    const producten = Array.from({ length: perClient }, (_, p) =>
      toegewezen({
        ToewijzingNummer: 1_000_000 + c * perClient + p,
        Ingangsdatum: `202${p + 1}-01-01`,
        Einddatum: p === perClient - 1 ? '2026-12-31' : `202${p + 1}-12-31`,
      }),
    );
    await processMessage(xml('JW301', jw301({ client: { Bsn: bsn }, producten })), omgeving);
  }
  // Each run declares other months, so that every line is new and granted.
  const declaratie = (run: number): Buffer => {
    const maand = `0${run + 1}`.slice(-2);
    const clienten = bsns.map((bsn, c) => ({
      bsn,
      prestaties: Array.from({ length: perClient }, (_, p) => {
        const jaar = `202${p + 1}`;
        const laatste = new Date(Date.UTC(Number(jaar), run + 1, 0)).getUTCDate();
        return prestatie({
          ProductReferentie: { ReferentieNummer: `R${run}-${c}-${p}` },
          ToewijzingNummer: 1_000_000 + c * perClient + p,
          ProductPeriode: { Begindatum: `${jaar}-${maand}-01`, Einddatum: `${jaar}-${maand}-${laatste}` },
          ProductTarief: jaar === '2026' ? 7080 : 6660,
        });
      }),
    }));
    const data = jw323({ clienten, identificatie: `BENCH${run}` });
    data.Declaratie.DeclaratieDagtekening = '2026-01-02';
    return xml('JW323', data);
  };
  const vloer: number[] = [];
  const geheel: number[] = [];
  const [{ id: berichtId } = { id: 0 }] = await database.query<{ id: number }>('select max(id) as id from bericht');
  for (let run = 0; run < RUNS; run++) {
    const bytes = declaratie(run);
    const prestaties = lijnen(bytes);
    vloer.push(
      await timed(async () => {
        parseAndValidate('JW323', bytes);
        await bareInsert(database, berichtId, prestaties);
      }),
    );
    geheel.push(
      await timed(async () => {
        const resultaat = await processMessage(bytes, omgeving);
        if (resultaat.soort !== 'verwerkt' || resultaat.tellingen.prestatiesToegekend !== REGELS) {
          throw new Error(`the bench declaration was not granted: ${resultaat.bevindingen[0]?.uitleg}`);
        }
      }),
    );
  }
  await close();
  return {
    naam: `JW323 van ${REGELS} regels`,
    eenheid: 'regels',
    aantal: REGELS,
    vloerMs: median(vloer),
    geheelMs: median(geheel),
  };
}

function lijnen(bytes: Buffer) {
  return readDeclaratie(bytes).Declaratie.Clienten.Client.flatMap((client) =>
    client.Prestaties.Prestatie.map((each) => ({ prestatie: each, bsn: client.Bsn, codes: [] })),
  );
}

function readDeclaratie(bytes: Buffer): Bericht323Root {
  const schema = schemas().berichten.get('JW323') as BerichtSchema;
  const doc = parseTrusted(bytes);
  const { data } = readBericht<Bericht323Root>(schema, doc);
  doc.dispose();
  return data;
}

/** The same rows in the same table, rolled back afterwards so that the book stays as it was. */
async function bareInsert(database: Database, berichtId: number, prestaties: ReturnType<typeof lijnen>): Promise<void> {
  await database
    .transaction(async (tx) => {
      const [row] = await tx.query<{ id: number }>(
        `insert into declaratie (bericht_id, domein, gemeente, aanbieder, declaratienummer, begin, eind, ingediend_cent, toegekend_cent)
         values ($1, 'jw', $2, $3, 'VLOER', '2020-01-01', '2020-01-31', 0, 0) returning id`,
        [berichtId, GEMEENTE, AANBIEDER],
      );
      await insertPrestaties(tx, (row as { id: number }).id, partijen, prestaties);
      throw new Terug();
    })
    .catch((error) => {
      if (!(error instanceof Terug)) throw error;
    });
}

class Terug extends Error {}

async function meetStarts(regio: Contracts): Promise<Meting> {
  const { database, close } = await openBook();
  const omgeving = { database, contracts: regio, vandaag: VANDAAG };
  const bsns = testBsns(BERICHTEN);
  for (const [c, bsn] of bsns.entries()) {
    const producten = [toegewezen({ ToewijzingNummer: 2_000_000 + c })];
    await processMessage(xml('JW301', jw301({ client: { Bsn: bsn }, producten })), omgeving);
  }
  const vloer: number[] = [];
  const geheel: number[] = [];
  const [{ id: berichtId } = { id: 0 }] = await database.query<{ id: number }>('select max(id) as id from bericht');
  for (let run = 0; run < 3; run++) {
    // A start, the removal of that start, and the start again: each run is real work on real state.
    const messages = bsns.map((bsn, c) => {
      const producten = [start({ ToewijzingNummer: 2_000_000 + c, StatusAanlevering: run === 1 ? '3' : '1' })];
      return { bsn, data: jw305({ client: { Bsn: bsn }, producten }) as Bericht305Root };
    });
    const bytes = messages.map(({ data }) => xml('JW305', data));
    vloer.push(
      await timed(async () => {
        for (const [i, each] of bytes.entries()) {
          parseAndValidate('JW305', each);
          await bareStart(database, berichtId, messages[i]?.bsn as string);
        }
      }),
    );
    geheel.push(
      await timed(async () => {
        for (const each of bytes) {
          const resultaat = await processMessage(each, omgeving);
          if (resultaat.soort !== 'verwerkt' || resultaat.uitkomst !== 'goedgekeurd')
            throw new Error(`the bench start was refused: ${resultaat.bevindingen[0]?.uitleg}`);
        }
      }),
    );
  }
  await close();
  return {
    naam: `${BERICHTEN} kleine JW305`,
    eenheid: 'berichten',
    aantal: BERICHTEN,
    vloerMs: median(vloer),
    geheelMs: median(geheel),
  };
}

/** One start in a transaction of its own, under another party so that it does not disturb the book. */
async function bareStart(database: Database, berichtId: number, bsn: string): Promise<void> {
  await database.transaction((tx) =>
    recordRegiemeldingen(tx, berichtId, { ...partijen, aanbieder: '00000000' }, bsn, [
      {
        melding: {
          soort: 'start',
          toewijzingNummer: 1,
          productcategorie: '45',
          productcode: '45A04',
          begindatum: '2026-01-05',
          redenBeeindiging: null,
          einddatum: null,
        },
        status: '1',
      },
    ]),
  );
}

const regio = contracts();
const metingen = [await meetDeclaratie(regio), await meetStarts(regio)];
const geheugenMb = Math.round(process.resourceUsage().maxRSS / 1024);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, metingen, geheugenMb }));
} else {
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model?.trim()}; mediaan van ${RUNS} keer`);
  for (const { naam, eenheid, aantal, vloerMs, geheelMs } of metingen) {
    const perSeconde = Math.round((1000 * aantal) / geheelMs);
    console.log(
      `${naam}: vloer ${Math.round(vloerMs)} ms, hele weg ${Math.round(geheelMs)} ms = ${(geheelMs / vloerMs).toFixed(1)} x de vloer, ${perSeconde} ${eenheid} per seconde`,
    );
  }
  console.log(`hoogste geheugengebruik ${geheugenMb} MB`);
}
