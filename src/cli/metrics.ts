/** `--metrics-port`: the door for who watches, beside the work itself. */
import type { Logger } from 'pino';
import { OnjuisteAanroep } from '../process/files.js';
import { Wachtrij } from '../queue/rijen.js';
import type { Waarnemer } from '../queue/waarnemer.js';
import { openPostgres } from '../register/postgres.js';
import { isPostgres } from '../register/postgresAddress.js';
import { vandaag } from '../standard/calendar.js';

export interface Meter {
  readonly waarnemer: Waarnemer;
  /** From now on not ready. */
  gaatStoppen(): void;
  stop(): Promise<void>;
}

/** Opens the door where it is asked for; a place that is taken is told before any work begins. */
export async function openMeter(
  adres: string | undefined,
  { data, redis, log }: { data: string; redis: string; log: Logger },
): Promise<Meter | undefined> {
  if (adres === undefined) return undefined;
  const { leesMeetAdres, MeetServer } = await import('../observe/meetserver.js');
  const { Metingen } = await import('../observe/metingen.js');
  const { Boekstand } = await import('../observe/boekstand.js');
  const plek = leesMeetAdres(adres);
  if (!plek) throw new OnjuisteAanroep(`--metrics-port ${adres} is geen poort, en ook geen adres:poort.`);
  if (!isPostgres(data)) throw new OnjuisteAanroep('--metrics-port vraagt om --data postgres://...');
  // Connections of its own: who watches does not stand in line behind the work, nor the work behind who watches.
  const database = await openPostgres(data, { pool: 1 });
  const wachtrij = new Wachtrij(redis);
  const metingen = new Metingen();
  const server = new MeetServer({
    registry: metingen.registry,
    stand: new Boekstand(metingen.registry, { database, wachtrij, vandaag }),
  });
  const stop = async () => {
    await server.stop();
    await wachtrij.close();
    await database.close();
  };
  try {
    const port = await server.luister(plek);
    log.info({ host: plek.host, port }, 'metrics');
  } catch (error) {
    await stop();
    const { code } = error as NodeJS.ErrnoException;
    throw new OnjuisteAanroep(
      `Op ${plek.host}:${plek.port} kan niet worden geluisterd (${code}); kies bij --metrics-port een andere poort.`,
    );
  }
  return { waarnemer: metingen, gaatStoppen: () => server.gaatStoppen(), stop };
}
