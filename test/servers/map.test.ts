/** The folder door killed between any two steps, on PostgreSQL: nothing lost, nothing stored twice, no half ZIP. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GEWEIGERD, type Stap } from '../../src/intake/bestand.js';
import { MapDeur } from '../../src/intake/map.js';
import { type Mappen, maakMappen } from '../../src/intake/mappen.js';
import { deuren } from '../../src/queue/deur.js';
import type { Database } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { eistGebouwd } from '../cli/hulp.js';
import { maakZip } from '../intake/zips.js';
import { tijdelijk } from '../process/hulp.js';
import { nieuweDatabase } from '../support/database.js';

const KIND = fileURLToPath(new URL('./mapKind.mjs', import.meta.url));
const xml = (naam: string) => Buffer.from(`<bericht>${naam}</bericht>`);
const zip = await maakZip(['1.xml', '2.xml', '3.xml'].map((naam) => ({ naam, inhoud: xml(naam) })));

const STORED = ['a.xml', 'b.xml', 'c.zip.1.xml', 'c.zip.2.xml', 'c.zip.3.xml', 'e.xml'];

const gevallen: [Stap, string, number?][] = [
  ['opgepakt', 'a.xml'],
  ['gelezen', 'a.xml'],
  ['opgeslagen', 'a.xml'],
  ['weggelegd', 'a.xml'],
  ['opgepakt', 'c.zip'],
  ['in de zip', 'c.zip', 2],
  ['in de zip', 'c.zip', 3],
  ['opgeslagen', 'c.zip'],
  ['geweigerd', 'd.zip'],
  ['weggelegd', 'd.zip'],
];

let url: string;
let database: Database;
beforeAll(async () => {
  eistGebouwd();
  url = await nieuweDatabase();
  database = await openPostgres(url);
  await migrate(database);
});
afterAll(() => database.close());

it.each(gevallen)('killed at %s of %s', async (stap, naam, keer = 1) => {
  const map = tijdelijk();
  const mappen: Mappen = {
    in: join(map, 'in'),
    werk: join(map, 'werk'),
    klaar: join(map, 'klaar'),
    geweigerd: join(map, 'geweigerd'),
  };
  mkdirSync(mappen.in);
  maakMappen(mappen);
  for (const each of ['a.xml', 'b.xml', 'e.xml']) writeFileSync(join(mappen.in, each), xml(each));
  writeFileSync(join(mappen.in, 'c.zip'), zip);
  writeFileSync(join(mappen.in, 'd.zip'), 'no ZIP');
  await database.script('delete from ontvangst; delete from lane');
  const kind = spawn(process.execPath, [KIND, url, JSON.stringify(mappen), stap, naam, String(keer)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signaal] = (await once(kind, 'exit')) as [number | null, string | null];
  expect(signaal).toBe('SIGKILL');
  const kenmerken = async () =>
    (await database.query<{ kenmerk: string }>('select kenmerk from ontvangst order by kenmerk')).map(
      (each) => each.kenmerk,
    );
  // Never a part of a ZIP, at no moment.
  expect([0, 3]).toContain((await kenmerken()).filter((each) => each.startsWith('c.zip')).length);

  const door = new MapDeur({
    mappen,
    deuren: deuren(database, { meldOordelen: async () => {} }),
    nu: () => new Date(),
    rustMs: 0,
    log: pino({ level: 'silent' }),
  });
  await door.ronde();
  expect(await kenmerken()).toEqual(STORED);
  expect([readdirSync(mappen.in), readdirSync(mappen.werk)]).toEqual([[], []]);
  expect(readdirSync(mappen.klaar).sort()).toEqual(['a.xml', 'b.xml', 'c.zip', 'e.xml']);
  expect(readdirSync(mappen.geweigerd).sort()).toEqual(['d.zip', GEWEIGERD].sort());
  expect(readFileSync(join(mappen.geweigerd, GEWEIGERD), 'utf8').trim().split('\n')).toHaveLength(1);
});
