/**
 * The book on a PostgreSQL server: a small pool of connections, on which the same SQL means the same as on the embedded
 * database.
 *
 * Transactions run at READ COMMITTED: each statement sees what is committed by then, so that what is read after `lock`
 * includes all that was booked by whoever held those keys before.
 */
import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import pg from 'pg';
import type { Database, Queryable, Transaction } from './database.js';
import { SESSIE_SQL } from './facts.js';
import { leesAdres } from './postgresAddress.js';
import { geschikt, isBotsing, openingsfout, vertaal } from './postgresErrors.js';
import { WAARDEN } from './postgresValues.js';

export interface PostgresOptions {
  /** Connections at most. */
  readonly pool?: number;
}

/** How often a transaction is begun that ran into another one; the second time it sees what the other left. */
const POGINGEN = 3;
const VERBINDEN_MS = 10_000;

/**
 * What no server or role may decide otherwise. Waiting for a lock is no reason to give up. A process that is gone without
 * a word (power, network) leaves its transaction open; after five minutes of silence the server ends it, and others get
 * its locks.
 */
const SESSIE = `
  set datestyle = 'ISO, YMD';
  set intervalstyle = 'postgres';
  set bytea_output = 'hex';
  set client_min_messages = 'warning';
  set statement_timeout = 0;
  set lock_timeout = 0;
  set idle_in_transaction_session_timeout = '5min';
  ${SESSIE_SQL};`;

/** Opens the database that `url` names; its tables are made by `migrate`. */
export async function openPostgres(url: string, { pool: max = 4 }: PostgresOptions = {}): Promise<Database> {
  const adres = leesAdres(url);
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: url,
    stream: () => nieuweSocket(sockets),
    Client: Verbinding,
    max,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    application_name: 'toetssteen',
    types: WAARDEN,
    onConnect: (client) => client.query(SESSIE),
  });
  // A connection that dies while nobody uses it is replaced; whoever does use it hears so from its own query.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await geschikt(queryable(pool), adres);
  } catch (error) {
    await pool.end();
    // The driver leaves a connection open that it could not sign in on; the process would live on with it for a minute.
    for (const socket of sockets) socket.destroy();
    throw openingsfout(error, adres);
  }
  const fout = (error: unknown): never => {
    throw vertaal(error, adres);
  };
  return {
    ...queryable(pool, fout),
    transaction: (work) => herhaald(() => transactie(pool, work, fout)),
    script: (sql) => script(pool, sql).catch(fout),
    close: () => pool.end(),
  };
}

/** The pool may keep somebody waiting for a free connection as long as it takes; making one may not last. */
class Verbinding extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: VERBINDEN_MS });
  }
}

function nieuweSocket(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  return socket.once('close', () => sockets.delete(socket));
}

type Doel = Pick<pg.ClientBase, 'query'>;
/** Throws the error on, in the words of the interface. */
type Fout = (error: unknown) => never;

const queryable = (doel: Doel, fout?: Fout): Queryable => ({
  async query<Row>(sql: string, params: readonly unknown[] = []) {
    return (await doel.query(sql, params as unknown[]).catch(fout)).rows as Row[];
  },
});

/** Without parameters the server takes a text of several statements. */
async function script(doel: Doel, sql: string): Promise<void> {
  await doel.query(sql);
}

async function herhaald<T>(transactie: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await transactie();
    } catch (error) {
      if (!isBotsing(error) || poging === POGINGEN) throw error;
    }
  }
}

async function transactie<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>, fout: Fout): Promise<T> {
  const client = await pool.connect().catch(fout);
  try {
    await client.query('begin isolation level read committed').catch(fout);
    const resultaat = await work(opVerbinding(client, fout));
    const { command } = await client.query('commit').catch(fout);
    // Work that hides the error of a statement gets no commit, whatever it thinks of it itself.
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back instead of committed');
    client.release();
    return resultaat;
  } catch (error) {
    // A connection that can't be rolled back is no connection any more.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}

const opVerbinding = (client: pg.PoolClient, fout: Fout): Transaction => ({
  ...queryable(client, fout),
  script: (sql) => script(client, sql).catch(fout),
  async lock(keys) {
    const sql = 'select pg_advisory_xact_lock(slot) from unnest($1::bigint[]) as slot';
    await client.query(sql, [sloten(keys)]).catch(fout);
  },
});

/** Numbers for advisory locks, in one order for everybody, so that nobody waits in a circle. */
function sloten(keys: readonly string[]): string[] {
  const nummers = new Set(keys.map((key) => createHash('sha256').update(key).digest().readBigInt64BE()));
  return [...nummers].sort((a, b) => (a < b ? -1 : 1)).map(String);
}
