/**
 * A process of its own that takes one round at a folder, and is killed (SIGKILL) at the step and file it is told. Of what
 * was built, which starts sooner than its source.
 */
import pino from 'pino';
import { MapDeur } from '../../dist/src/intake/map.js';
import { deuren } from '../../dist/src/queue/deur.js';
import { openPostgres } from '../../dist/src/register/postgres.js';

const [url, mappen, stap, naam, keer] = process.argv.slice(2);
const database = await openPostgres(url);
let nog = Number(keer);
await new MapDeur({
  mappen: JSON.parse(mappen),
  deuren: deuren(database, { meldOordelen: async () => {} }),
  nu: () => new Date(),
  rustMs: 0,
  log: pino({ level: 'silent' }),
  stap(wat, bestand) {
    if (wat === stap && bestand.naam === naam && --nog === 0) process.kill(process.pid, 'SIGKILL');
  },
}).ronde();
await database.close();
