/** `toetssteen intake`: the doors that are configured, until it is told to stop. */
import { leesConfig } from '../intake/config.js';
import { Intake } from '../intake/intake.js';
import { OnjuisteAanroep } from '../process/files.js';
import { Wachtrij } from '../queue/rijen.js';
import { openBook } from './book.js';
import { logger, signaal } from './worker.js';

export interface IntakeCommandOptions {
  data: string;
  redis: string;
  config: string;
}

export async function intakeCommand({ data, redis, config: bestand }: IntakeCommandOptions): Promise<void> {
  const config = leesConfig(bestand);
  if (!/^rediss?:\/\/[^/]/.test(redis))
    throw new OnjuisteAanroep('--redis moet een adres zijn van de vorm redis://server:6379.');
  const log = logger();
  const gestopt = signaal();
  const database = await openBook(data);
  const wachtrij = new Wachtrij(redis);
  try {
    const intake = await Intake.open({ config, database, wachtrij, log });
    const deuren = {
      api: config.parties.length > 0,
      hub: config.hub !== undefined,
      folder: config.folder !== undefined,
    };
    log.info({ ...deuren, ...(intake.adres === undefined ? {} : { adres: intake.adres }) }, 'intake: open');
    await gestopt;
    log.info('intake: stopping');
    await intake.stop();
  } finally {
    await wachtrij.close();
    await database.close();
  }
  log.info('intake: stopped');
}
