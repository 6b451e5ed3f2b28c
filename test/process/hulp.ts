/**
 * What the tests of the doors share: a book that is cheap to open, temporary folders, a contract folder on disk, and a
 * look into the book.
 *
 * Making a new embedded database takes ten seconds; opening one takes one. So one empty book is made per installation,
 * under node_modules/.cache, and every test works on a copy of it.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, inject } from 'vitest';
import type { ContractInhoud } from '../../src/contracts/index.js';
import { type Database, OnbruikbareDatabase, type Queryable } from '../../src/register/database.js';
import { lockFolder } from '../../src/register/lock.js';
import { migrate } from '../../src/register/migrations.js';
import { openPglite } from '../../src/register/pglite.js';
import { openPostgres } from '../../src/register/postgres.js';
import { nieuweDatabase } from '../support/database.js';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The published standard, where it lies beside the project (it does not on users' machines). */
export const GEPUBLICEERD = join(PROJECT, '..', 'shared', 'standard');
export const HEEFT_GEPUBLICEERD = existsSync(GEPUBLICEERD);
export const tenzij = (reden: string) => (HEEFT_GEPUBLICEERD ? '' : ` (overgeslagen: ${reden})`);

const mappen: string[] = [];
afterAll(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true, force: true });
});

/** A temporary folder, gone when the file's tests are done. */
export function tijdelijk(): string {
  const map = mkdtempSync(join(tmpdir(), 'toetssteen-test-'));
  mappen.push(map);
  return map;
}

/** A folder with these files in it. */
export function mapMet(bestanden: Record<string, string | Uint8Array>): string {
  const map = tijdelijk();
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, naam), inhoud);
  return map;
}

/** An empty book in `map`, of the current version. */
export async function leegBoek(map: string): Promise<string> {
  cpSync(await sjabloon(), map, { recursive: true });
  return map;
}

/** Whether these tests run with the book on PostgreSQL (the project `servers`) or embedded. */
export const OP_POSTGRES = inject('boek') === 'postgres';

/** What `--data` names: an empty folder that is quick to open, or an empty database on the server. */
export const legeData = (): Promise<string> => (OP_POSTGRES ? nieuweDatabase() : leegBoek(join(tijdelijk(), 'boek')));

export const openData = (data: string): Promise<Database> => (OP_POSTGRES ? openPostgres(data) : openPglite(data));

/** An empty book, open. */
export async function openLeegBoek(): Promise<Database> {
  const database = await openData(await legeData());
  await migrate(database);
  return database;
}

/** The empty cluster every book begins as, before any table of ours. */
async function sjabloon(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(modules, '.cache', 'toetssteen');
  const klaar = join(cache, `pglite-${version}`);
  mkdirSync(cache, { recursive: true });
  while (!existsSync(klaar)) {
    const unlock = probeer(cache);
    if (!unlock) await wait(100);
    else if (existsSync(klaar)) unlock();
    else await maak(klaar).finally(unlock);
  }
  return klaar;
}

async function maak(klaar: string): Promise<void> {
  const half = `${klaar}.half`;
  rmSync(half, { recursive: true, force: true });
  const database = await openPglite(half);
  await database.close();
  renameSync(half, klaar);
}

function probeer(cache: string): (() => void) | undefined {
  try {
    return lockFolder(cache);
  } catch (error) {
    if (error instanceof OnbruikbareDatabase) return undefined;
    throw error;
  }
}

export const TABELLEN = [
  'bericht',
  'antwoord',
  'bevinding',
  'signaal',
  'onverwerkbaar',
  'toewijzing_versie',
  'verzoek',
  'verzoek_antwoord',
  'regiemelding',
  'declaratie',
  'prestatie',
] as const;

/** Empties the book, for the next test. */
export async function maakLeeg(database: Database): Promise<void> {
  // Many times cheaper than truncate where there is hardly anything to remove.
  await database.script(
    `begin; ${[...TABELLEN]
      .reverse()
      .map((tabel) => `delete from ${tabel};`)
      .join(' ')} commit;`,
  );
}

export type Aantallen = Record<(typeof TABELLEN)[number], number>;

/** Rows per table. */
export async function aantallen(tx: Queryable): Promise<Aantallen> {
  const [row] = await tx.query<Aantallen>(
    `select ${TABELLEN.map((tabel) => `(select count(*)::int from ${tabel}) as ${tabel}`).join(', ')}`,
  );
  return row as Aantallen;
}

export const NIETS: Aantallen = {
  bericht: 0,
  antwoord: 0,
  bevinding: 0,
  signaal: 0,
  onverwerkbaar: 0,
  toewijzing_versie: 0,
  verzoek: 0,
  verzoek_antwoord: 0,
  regiemelding: 0,
  declaratie: 0,
  prestatie: 0,
};

/** Everything in the book but the numbers it gave itself, which may skip. */
export async function boekAlsTekst(tx: Queryable): Promise<Record<string, string[]>> {
  const inhoud: Record<string, string[]> = {};
  for (const tabel of TABELLEN) {
    const rows = await tx.query<{ rij: string }>(
      `select (to_jsonb(t) - 'id' - 'bericht_id' - 'declaratie_id')::text as rij from ${tabel} t`,
    );
    // Sorted here: how a server sorts text differs from one to the next.
    inhoud[tabel] = rows.map(({ rij }) => rij).sort();
  }
  return inhoud;
}

/** Writes a contract folder as a clerk would save it. */
export function contractMap(inhoud: ContractInhoud, map = tijdelijk()): string {
  const csv = (regels: readonly (readonly (string | null)[])[]) =>
    `${regels.map((velden) => velden.map((veld) => cel(veld ?? '')).join(';')).join('\r\n')}\r\n`;
  const cel = (veld: string) => (/[;"]/.test(veld) ? `"${veld.replaceAll('"', '""')}"` : veld);
  const bedrag = (tienduizendste: number) => (tienduizendste / 10_000).toFixed(4).replace('.', ',');
  mkdirSync(map, { recursive: true });
  const write = (naam: string, tekst: string) => writeFileSync(join(map, naam), tekst);
  write('regio.json', JSON.stringify(inhoud.regio));
  write(
    'producten.csv',
    csv([
      ['domein', 'productcategorie', 'productcode', 'omschrijving', 'segment', 'variant', 'van', 'tot'],
      ...inhoud.producten.map((p) => [
        p.domein,
        p.productcategorie,
        p.productcode,
        p.omschrijving,
        p.segment,
        p.variant,
        p.van,
        p.tot,
      ]),
    ]),
  );
  write(
    'tarieven.csv',
    csv([
      ['domein', 'productcode', 'niveau', 'eenheid', 'tarief', 'van', 'tot', 'agb'],
      ...inhoud.tarieven.map((t) => [
        t.domein,
        t.productcode,
        t.niveau,
        t.eenheid,
        bedrag(t.tariefTienduizendste),
        t.van,
        t.tot,
        t.agb,
      ]),
    ]),
  );
  write(
    'contracten.csv',
    csv([
      ['agb', 'naam', 'gemeente', 'domein', 'productcode', 'niveaus', 'van', 'tot'],
      ...inhoud.contracten.map((c) => [
        c.agb,
        c.naam,
        c.gemeente,
        c.domein,
        c.productcode,
        c.niveaus === '*' ? '*' : c.niveaus.join(','),
        c.van,
        c.tot,
      ]),
    ]),
  );
  return map;
}

/** The files in a folder with their bytes as text. */
export function bestandenIn(map: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(map)
      .sort()
      .map((naam) => [naam, readFileSync(join(map, naam), 'utf8')]),
  );
}

/** A line of rejections.jsonl. */
export interface Afgewezen {
  bestand: string;
  bericht: string | null;
  afzender: string | null;
  ontvanger: string | null;
  identificatie: string | null;
  controleniveau: number;
  klasse: string;
  sleutel: Record<string, unknown>;
  regel: string;
  retourcode: string | null;
  uitleg: string;
  waarden: Record<string, unknown>;
}

export function afwijzingen(jsonLines: string): Afgewezen[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Afgewezen);
}

/** Retour codes of an answer, in document order. */
export const retourcodes = (antwoord: string): string[] =>
  [...antwoord.matchAll(/RetourCode>(\d{4}|[A-Z]\d{3})</g)].map((match) => match[1] as string);
