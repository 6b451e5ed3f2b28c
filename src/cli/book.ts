/** Opening what a command works on: the book, the contracts, the day. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Contracts, loadContracts } from '../contracts/index.js';
import { OnjuisteAanroep } from '../process/files.js';
import { type Database, OnbruikbareDatabase } from '../register/database.js';
import { heeftBoek, migrate } from '../register/migrations.js';
import { openPglite } from '../register/pglite.js';
import { openPostgres } from '../register/postgres.js';
import { isPostgres, toonbaarAdres } from '../register/postgresAddress.js';
import { isDatum, vandaag } from '../standard/calendar.js';

/** Opens the book in a folder or on a server; `bestaand` refuses to make a new one. */
export async function openBook(data: string, bestaand = false): Promise<Database> {
  const database = await openData(data, bestaand);
  try {
    if (bestaand && !(await heeftBoek(database))) throw geenBoek(toonbareData(data));
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openData(data: string, bestaand: boolean): Promise<Database> {
  if (isPostgres(data)) return openPostgres(data);
  const schema = /^([a-z][a-z0-9+.-]*):\/\//i.exec(data)?.[1];
  if (schema !== undefined) {
    throw new OnbruikbareDatabase(
      `--data kent geen ${schema}://. Geef een map, of een PostgreSQL-adres: postgres://gebruiker@server/database.`,
    );
  }
  // Looked at before it is opened, because opening a folder makes a book in it.
  if (bestaand && !existsSync(join(data, 'PG_VERSION'))) throw geenBoek(data);
  return openPglite(data);
}

const geenBoek = (data: string) =>
  new OnbruikbareDatabase(
    `${data} is geen database van Toetssteen of bestaat niet. Verwerk eerst berichten met toetssteen process.`,
  );

/** `--data` as it may be shown: without a password. */
export const toonbareData = (data: string): string => (isPostgres(data) ? toonbaarAdres(data) : data);

export async function openContracts(dir: string): Promise<Contracts> {
  const result = await loadContracts(dir);
  if (result.ok) return result.contracts;
  const [eerste] = result.fouten;
  const plaats = eerste
    ? [eerste.bestand, eerste.regel !== null && `regel ${eerste.regel}`, eerste.kolom && `kolom ${eerste.kolom}`]
        .filter(Boolean)
        .join(', ')
    : '';
  const aantal = result.fouten.length === 1 ? '1 fout' : `${result.fouten.length} fouten, de eerste`;
  throw new OnjuisteAanroep(
    `De contractmap ${dir} kan niet worden gebruikt (${aantal}: ${plaats}: ${eerste?.reden}) Bekijk alles met toetssteen contracts check ${dir}.`,
  );
}

/** `--today`, or today in the Netherlands. */
export function systeemdatum(today: string | undefined): string {
  if (today === undefined) return vandaag();
  if (!isDatum(today)) throw new OnjuisteAanroep(`--today ${today} is geen bestaande datum in de vorm jjjj-mm-dd.`);
  return today;
}
