/**
 * A night on three workers while workers, Redis and PostgreSQL are killed (SIGKILL) at random moments and started again.
 * Afterwards every message has one answer, every lane is in order, and the book is, row by row, that of one process that
 * was left alone. `npm run test:crash` is the long night: 2,000 messages and 200 kills.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContracts } from '../../src/contracts/index.js';
import { run } from '../../src/process/run.js';
import { nacht } from '../../src/queue/nacht.js';
import { Wachtrij } from '../../src/queue/rijen.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { tellingen } from '../../src/register/stand.js';
import { eistGebouwd } from '../cli/hulp.js';
import { contractMap, mapMet, openLeegBoek, PROJECT, tijdelijk } from '../process/hulp.js';
import { heleBoek } from '../support/boek.js';
import {
  type SterfelijkeServer,
  sterfelijkePostgres,
  sterfelijkeRedis,
  sterfelijkeWorker,
} from '../support/sterfelijk.js';
import { dobbelsteen, maakNacht, regio } from './maakNacht.js';

beforeAll(eistGebouwd);

const KILLS = Number(process.env.TOETSSTEEN_KILLS ?? 8);
const BERICHTEN = Number(process.env.TOETSSTEEN_BERICHTEN ?? 120);
const SEED = Number(process.env.TOETSSTEEN_SEED ?? 7);
const WORKERS = 3;
const VANDAAG = '2026-06-03';

/** Where it hurts, and how often: most of the time a worker. */
const SLACHTOFFERS = [
  'worker',
  'worker',
  'worker',
  'worker',
  'worker',
  'worker',
  'redis',
  'redis',
  'postgres',
  'postgres',
];

describe(`${KILLS} kills in een nacht van ${BERICHTEN} berichten (seed ${SEED})`, () => {
  it(
    'een antwoord per bericht, elke lane op volgorde, en het boek van een ongestoord proces',
    async () => {
      const kans = dobbelsteen(SEED);
      const map = mapMet(maakNacht(BERICHTEN));
      const files = readdirSync(map)
        .sort()
        .map((naam) => join(map, naam));
      const contractFolder = contractMap(regio());

      const geladen = await loadContracts(contractFolder);
      if (!geladen.ok) throw new Error(JSON.stringify(geladen.fouten));
      const alleen = await openLeegBoek();
      await run(files, { database: alleen, contracts: geladen.contracts, vandaag: VANDAAG }, { out: tijdelijk() });
      const verwacht = await heleBoek(alleen);
      await alleen.close();

      const servers: Record<string, SterfelijkeServer> = {
        postgres: await sterfelijkePostgres(),
        redis: await sterfelijkeRedis(),
      };
      const { postgres, redis } = servers as { postgres: SterfelijkeServer; redis: SterfelijkeServer };
      const database = await openPostgres(postgres.url);
      await migrate(database);
      const wachtrij = new Wachtrij(redis.url);
      const args = ['--data', postgres.url, '--redis', redis.url, '--contracts', contractFolder, '--concurrency', '2'];
      const workers = Array.from({ length: WORKERS }, () =>
        sterfelijkeWorker(join(PROJECT, 'dist', 'workers', 'judge.js'), args),
      );
      let voorbij = false;
      let stormt: Promise<void> | undefined;
      try {
        const geteld: Record<string, number> = { worker: 0, redis: 0, postgres: 0 };
        const gedaan = () => Object.values(geteld).reduce((a, b) => a + b, 0);
        let drempel = 1;
        let klaar = 0;
        const starten = new Set<unknown>();
        /** Keeps the workers alive, as Docker does: also one that found no database at its start, and stopped. */
        const houdInLeven = () => {
          for (const each of workers) {
            if (each.leeft || starten.has(each)) continue;
            starten.add(each);
            void each
              .start()
              .catch(() => {})
              .finally(() => starten.delete(each));
          }
        };
        const storm = async (): Promise<void> => {
          while (!voorbij) {
            await new Promise((resolve) => setTimeout(resolve, 5));
            houdInLeven();
            // Spread over the night, so that every kill falls while there is work.
            if (gedaan() >= KILLS || klaar < drempel || klaar === BERICHTEN) continue;
            drempel = klaar + Math.floor(kans() * ((2 * (BERICHTEN - klaar)) / (KILLS - gedaan())));
            const wie = SLACHTOFFERS[Math.floor(kans() * SLACHTOFFERS.length)] as string;
            geteld[wie] = (geteld[wie] ?? 0) + 1;
            if (wie === 'worker') {
              const levend = workers.filter((each) => each.leeft);
              await levend[Math.floor(kans() * levend.length)]?.kill();
            } else {
              const { proces } = servers[wie] as SterfelijkeServer;
              await proces.kill();
              await proces.start();
            }
          }
        };
        // Everything is stored before the first worker starts, so that the kills fall in the judging.
        const pauze = async () => {
          stormt ??= storm();
          await new Promise((resolve) => setTimeout(resolve, 5));
        };
        const onStap = (aantal: number) => {
          klaar = aantal;
        };
        const uitkomst = await nacht(files, { database, wachtrij, systeemdatum: VANDAAG, onStap, pauze });
        voorbij = true;
        await stormt;
        expect(uitkomst).toEqual({ blijftLiggen: 0 });
        console.info(`seed ${SEED}: killed ${JSON.stringify(geteld)}`);
        expect(gedaan()).toBe(KILLS);

        const { lane: _lane, ontvangst: _in, bezorging: _uit, ...gekregen } = await heleBoek(database);
        const { lane: _l, ontvangst: _o, bezorging: _b, ...ongestoord } = verwacht;
        expect(gekregen).toEqual(ongestoord);
        expect(await tellingen(database)).toMatchObject({ ontvangen: BERICHTEN, verwerkt: BERICHTEN, mislukt: 0 });
        const [{ antwoorden, uitVolgorde }] = (await database.query(
          `select (select count(*)::int from antwoord) as antwoorden,
                  (select count(*)::int from (
                     select b.id, lag(b.id) over (partition by o.lane_id order by o.id) as vorige
                       from ontvangst o join bericht b on b.id = o.bericht_id) t where vorige > id) as "uitVolgorde"`,
        )) as [{ antwoorden: number; uitVolgorde: number }];
        expect({ antwoorden, uitVolgorde }).toEqual({ antwoorden: BERICHTEN, uitVolgorde: 0 });
      } finally {
        voorbij = true;
        await stormt?.catch(() => {});
        await Promise.all(workers.map((each) => each.kill()));
        await wachtrij.close();
        await database.close();
        await Promise.all([postgres.weg(), redis.weg()]);
      }
    },
    30 * 60_000,
  );
});
