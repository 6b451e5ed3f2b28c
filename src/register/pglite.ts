/** The embedded book: PGlite on a folder, or in memory for `check`-like work and tests. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';
import { type Database, OnbruikbareDatabase, type Queryable } from './database.js';
import { lockFolder } from './lock.js';

const PARSERS = {
  [types.DATE]: (value: string) => value,
  [types.INT8]: Number,
  [types.NUMERIC]: Number,
};

/** Opens (or creates) the book in `folder`; undefined keeps it in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder === undefined) return wrap(await PGlite.create({ parsers: PARSERS }), () => {});
  refuseForeignFolder(folder);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    return wrap(await PGlite.create({ dataDir: folder, parsers: PARSERS }), unlock);
  } catch (error) {
    unlock();
    throw new OnbruikbareDatabase(
      `De databasemap ${folder} kan niet worden geopend (${(error as Error).message}). Zet een reservekopie terug of kies een andere map met --data.`,
    );
  }
}

/** A folder that holds other things than a book is never written in. */
function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => name !== 'toetssteen.lock');
  if (names.length > 0 && !names.includes('PG_VERSION')) {
    throw new OnbruikbareDatabase(
      `De map ${folder} bevat andere bestanden en is geen database van Toetssteen. Kies met --data een lege of nieuwe map.`,
    );
  }
}

function wrap(pg: PGlite, unlock: () => void): Database {
  const queryable = (target: Pick<PGlite, 'query'>): Queryable => ({
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      return (await target.query<Row>(sql, params as unknown[])).rows;
    },
  });
  return {
    ...queryable(pg),
    transaction: (work) => pg.transaction((tx) => work(queryable(tx as unknown as PGlite))),
    async script(sql) {
      await pg.exec(sql);
    },
    async close() {
      await pg.close();
      unlock();
    },
  };
}
