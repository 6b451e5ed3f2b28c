/** Workers in this process, on a database and a queue of their own. */
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, inject } from 'vitest';
import { openContracts } from '../../src/cli/book.js';
import { deur } from '../../src/queue/deur.js';
import { Wachtrij } from '../../src/queue/rijen.js';
import { isStoring } from '../../src/queue/storing.js';
import { Worker, type WorkerOpties } from '../../src/queue/worker.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { PROJECT } from '../process/hulp.js';
import { nieuweDatabase } from '../support/database.js';

export const VANDAAG = '2026-06-03';
export const contracts = await openContracts(join(PROJECT, 'samples', 'contracts'));

const opruimen: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap();
});
export const straks = (stap: () => Promise<unknown>) => opruimen.push(stap);

export async function opzet() {
  const url = await nieuweDatabase();
  const database = await openPostgres(url);
  await migrate(database);
  straks(() => database.close());
  const prefix = `t${randomBytes(4).toString('hex')}`;
  const wachtrij = new Wachtrij(inject('redis'), prefix);
  straks(() => wachtrij.close());
  const beoordeeld = new EventEmitter();

  async function worker(extra: Partial<WorkerOpties> = {}): Promise<Worker> {
    const eigen = await openPostgres(url);
    const each = new Worker({
      database: eigen,
      contracts,
      vandaag: () => VANDAAG,
      redis: inject('redis'),
      prefix,
      isStoring,
      bezorgers: new Map(),
      herwapenMs: 100,
      pauzeMs: 10,
      stilMs: 2_000,
      onBericht: () => beoordeeld.emit('stap'),
      ...extra,
    });
    straks(async () => {
      await each.stop();
      await eigen.close();
    });
    return each;
  }

  /** Until something was judged, or for a moment. */
  const even = () =>
    once(beoordeeld, 'stap', { signal: AbortSignal.timeout(50) }).then(
      () => {},
      () => {},
    );

  /** Redis loses everything it had of these workers. */
  async function vergeet(): Promise<void> {
    const redis = new Redis(inject('redis'));
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(...keys);
    redis.disconnect();
  }

  /** Looks until it is so. */
  async function totdat(zo: () => Promise<boolean>, hoogstensMs = 30_000): Promise<void> {
    const eind = performance.now() + hoogstensMs;
    while (!(await zo())) {
      if (performance.now() > eind) throw new Error('it did not come to be so');
      await even();
    }
  }

  const wachtend = async () => {
    const [row] = await database.query<{ n: number }>(`select count(*)::int as n from ontvangst where stand = 'wacht'`);
    return row?.n ?? 0;
  };

  return { url, database, prefix, wachtrij, worker, even, totdat, vergeet, wachtend, deur: deur(database, wachtrij) };
}

/** A message as a door hands it over. */
export const bericht = (bytes: Uint8Array, kenmerk: string, kanaal: 'nacht' | 'map' | 'api' = 'nacht') => ({
  bytes,
  kanaal,
  kenmerk,
  systeemdatum: VANDAAG,
  referentienummer: null,
  crossRefnummer: null,
  zender: null,
  ontvanger: null,
  soort: 'heen' as const,
});
