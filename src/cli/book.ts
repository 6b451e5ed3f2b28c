/** Opening what a command works on: the book, the contracts, the day. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Contracts, loadContracts } from '../contracts/index.js';
import { OnjuisteAanroep } from '../process/files.js';
import { type Database, OnbruikbareDatabase } from '../register/database.js';
import { migrate } from '../register/migrations.js';
import { openPglite } from '../register/pglite.js';
import { isDatum, vandaag } from '../standard/calendar.js';

/** Opens the book; `bestaand` refuses to make a new one. */
export async function openBook(data: string, bestaand = false): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(data)) {
    throw new OnbruikbareDatabase('PostgreSQL wordt in deze uitgave nog niet ondersteund. Geef met --data een map.');
  }
  if (bestaand && !existsSync(join(data, 'PG_VERSION'))) {
    throw new OnbruikbareDatabase(
      `${data} is geen database van Toetssteen of bestaat niet. Verwerk eerst berichten met toetssteen process.`,
    );
  }
  const database = await openPglite(data);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

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
