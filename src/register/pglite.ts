/** The embedded book: PGlite on a folder, or in memory for `check`-like work and tests. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { type Database, OnbruikbareDatabase, type Queryable } from './database.js';
import { SESSIE_SQL } from './facts.js';
import { LOCK, lockFolder } from './lock.js';

const PARSERS = {
  [types.DATE]: (value: string) => value,
  [types.INT8]: Number,
  [types.NUMERIC]: Number,
};

/** Stands in the folder while a new book is being made; nothing can have been booked as long as it does. */
const IN_AANMAAK = 'toetssteen.nieuw';

/** Opens (or creates) the book in `folder`; undefined keeps it in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder === undefined) return open(() => {});
  refuseForeignFolder(folder);
  const unlock = takeFolder(folder);
  try {
    const isNew = prepareNewFolder(folder);
    const database = await open(unlock, folder);
    if (isNew) rmSync(join(folder, IN_AANMAAK));
    return database;
  } catch (error) {
    unlock();
    throw new OnbruikbareDatabase(
      `De databasemap ${folder} kan niet worden geopend (${(error as Error).message}). Zet een reservekopie terug of kies een andere map met --data.`,
    );
  }
}

function takeFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof OnbruikbareDatabase) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new OnbruikbareDatabase(
      `In de map ${folder} kan geen database worden gezet (${code}). Kies met --data een andere map.`,
    );
  }
}

/** A folder that holds other things than a book is never written in. */
function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new OnbruikbareDatabase(`${folder} is een bestand en geen map. Kies met --data een lege of nieuwe map.`);
  }
  const names = contents(folder);
  if (names.length > 0 && !names.includes('PG_VERSION') && !names.includes(IN_AANMAAK)) {
    throw new OnbruikbareDatabase(
      `De map ${folder} bevat andere bestanden en is geen database van Toetssteen. Kies met --data een lege of nieuwe map.`,
    );
  }
}

/** Whether a book must be made here. One whose making was cut off (kill, power) is cleared away and made anew. */
function prepareNewFolder(folder: string): boolean {
  const names = contents(folder);
  if (names.length > 0 && !names.includes(IN_AANMAAK)) return false;
  writeFileSync(join(folder, IN_AANMAAK), '');
  for (const name of names.filter((each) => each !== IN_AANMAAK)) rmSync(join(folder, name), { recursive: true });
  return true;
}

const contents = (folder: string) => readdirSync(folder).filter((name) => name !== LOCK);

async function open(unlock: () => void, dataDir?: string): Promise<Database> {
  const pg = await PGlite.create({ parsers: PARSERS, ...(dataDir === undefined ? {} : { dataDir }) });
  await pg.exec(SESSIE_SQL);
  return wrap(pg, unlock);
}

function wrap(pg: PGlite, unlock: () => void): Database {
  const queryable = (target: Pick<PGlite, 'query'>): Queryable => ({
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      return (await target.query<Row>(sql, params as unknown[])).rows;
    },
  });
  return {
    ...queryable(pg),
    transaction: (work) =>
      pg.transaction((tx) =>
        work({
          ...queryable(tx as unknown as PGlite),
          // One connection, one transaction at a time: there is nobody to wait for.
          lock: () => Promise.resolve(),
          async script(sql) {
            await tx.exec(sql);
          },
        }),
      ),
    async script(sql) {
      await pg.exec(sql);
    },
    async close() {
      await pg.close();
      unlock();
    },
  };
}
