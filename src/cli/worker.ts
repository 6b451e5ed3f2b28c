/** `toetssteen worker`: judges and delivers until it is told to stop. */
import pino, { type Logger } from 'pino';
import { OnjuisteAanroep } from '../process/files.js';
import type { Bezorger } from '../queue/bezorging.js';
import { mapBezorger } from '../queue/mapBezorger.js';
import { isStoring } from '../queue/storing.js';
import { type Rol, Worker } from '../queue/worker.js';
import { vandaag } from '../standard/calendar.js';
import { openBook, openContracts } from './book.js';
import { openMeter } from './metrics.js';

export interface WorkerCommandOptions {
  data: string;
  redis: string;
  contracts: string;
  answers?: string;
  only?: string;
  concurrency: string;
  metricsPort?: string;
}

const ROLLEN: Record<string, Rol> = { judge: 'oordeel', deliver: 'bezorging' };

/** How long what is being judged may still take after a signal; who stops us from outside must wait longer than this. */
export const STOP_MS = 20_000;

export async function workerCommand(options: WorkerCommandOptions): Promise<void> {
  const gelijktijdig = Number(options.concurrency);
  if (!Number.isInteger(gelijktijdig) || gelijktijdig < 1 || gelijktijdig > 64)
    throw new OnjuisteAanroep(`--concurrency ${options.concurrency} is geen aantal van 1 tot en met 64.`);
  const rol = options.only === undefined ? undefined : ROLLEN[options.only];
  if (options.only !== undefined && !rol)
    throw new OnjuisteAanroep(`--only ${options.only} bestaat niet; kies judge of deliver.`);
  const log = logger();
  const contracts = await openContracts(options.contracts);
  const database = await openBook(options.data);
  const meter = await openMeter(options.metricsPort, { ...options, log }).catch(async (error) => {
    await database.close();
    throw error;
  });
  const worker = new Worker({
    database,
    contracts,
    vandaag,
    redis: options.redis,
    isStoring,
    bezorgers: new Map<string, Bezorger>(options.answers ? [['map', mapBezorger(options.answers)]] : []),
    gelijktijdig,
    log,
    waarnemer: meter?.waarnemer,
    ...(rol ? { rollen: [rol] } : {}),
  });
  log.info({ contractversie: contracts.hash, rol: options.only ?? 'judge and deliver' }, 'started');
  await signaal();
  log.info('stopping');
  meter?.gaatStoppen();
  await worker.stop(STOP_MS);
  await meter?.stop();
  await database.close();
  log.info('stopped');
}

/** SIGTERM or SIGINT: finish and go; a second one goes at once. */
export function signaal(): Promise<void> {
  return new Promise((resolve) => {
    for (const naam of ['SIGTERM', 'SIGINT'] as const) {
      process.once(naam, () => {
        process.once(naam, () => process.exit(1));
        resolve();
      });
    }
  });
}

/** JSON lines on stdout; message types, numbers and counts, never a person. */
export function logger(): Logger {
  return pino({ level: process.env.TOETSSTEEN_LOG ?? 'info', base: null });
}
