/** `--data postgres://...` that can't be used, or breaks: exit status 2, one Dutch sentence, and never the password. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { VANDAAG } from '../../scripts/samples/wereld.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { eistGebouwd, toetssteen, toetssteenVeel, type Uitkomst } from '../cli/hulp.js';
import { bestandenIn, mapMet, PROJECT, tijdelijk } from '../process/hulp.js';
import { adres, nieuweDatabase, opServer } from '../support/database.js';

const samples = join(PROJECT, 'samples');
const invoer = mapMet(
  Object.fromEntries(Object.entries(bestandenIn(join(samples, 'messages'))).filter((_bestand, i) => i < 12)),
);
const VERKEERD = 'verkeerdWachtwoord';
const WACHTWOORD = new URL(inject('postgres')).password || 'geen wachtwoord op deze server';

const naamVan = (url: string) => new URL(url).pathname.slice(1);

async function metInstelling(sql: (naam: string) => string): Promise<string> {
  const url = await nieuweDatabase();
  await opServer(sql(naamVan(url)));
  return url;
}

async function nieuwere(): Promise<string> {
  const url = await nieuweDatabase();
  const database = await openPostgres(url);
  await migrate(database);
  await database.query('insert into schema_versie values (99)');
  await database.close();
  return url;
}

const gevallen: readonly [wat: string, data: () => Promise<string>, zin: string][] = [
  [
    'een database die niet bestaat',
    async () => adres({ database: 'bestaat_niet' }),
    'Database bestaat_niet bestaat niet op',
  ],
  ['een database van een nieuwere versie', nieuwere, 'van een nieuwere versie van Toetssteen (schema 99'],
  [
    'een database die tekst anders bewaart',
    () => nieuweDatabase(`encoding 'LATIN1' locale 'C' template template0`),
    'bewaart tekst als LATIN1; nodig is UTF8',
  ],
  [
    'een database waarin niet mag worden geschreven',
    () => metInstelling((naam) => `alter database ${naam} set default_transaction_read_only = on`),
    'is alleen te lezen',
  ],
  [
    'een database die niemand toelaat',
    () => metInstelling((naam) => `alter database ${naam} with allow_connections false`),
    'is not currently accepting connections',
  ],
  [
    'een server die geen TLS biedt',
    async () => `${await nieuweDatabase()}?sslmode=verify-full`,
    'Een beveiligde verbinding',
  ],
];

const verwerk = (data: string, out = join(tijdelijk(), 'out')) => ({
  out,
  args: [
    'process',
    invoer,
    '--contracts',
    join(samples, 'contracts'),
    '--data',
    data,
    '--out',
    out,
    '--today',
    VANDAAG,
  ],
});

const isWeigering = ({ status, stdout, stderr }: Uitkomst) => {
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
  expect([status, stdout]).toEqual([2, '']);
  for (const geheim of [VERKEERD, WACHTWOORD]) expect(stderr).not.toContain(geheim);
};

beforeAll(eistGebouwd);

describe('een database die niet kan worden gebruikt', () => {
  let aanroepen: ReturnType<typeof verwerk>[];
  let uitkomsten: Uitkomst[];
  beforeAll(async () => {
    aanroepen = await Promise.all(gevallen.map(async ([, data]) => verwerk(await data())));
    uitkomsten = await toetssteenVeel(aanroepen.map(({ args }) => args));
  });

  it.each(gevallen.map(([wat, , zin], i) => [wat, zin, i] as const))('%s', (_wat, zin, i) => {
    const uitkomst = uitkomsten[i] as Uitkomst;
    expect(uitkomst.stderr).toContain(zin);
    isWeigering(uitkomst);
    expect(existsSync(aanroepen[i]?.out as string)).toBe(false);
  });

  it('een verkeerd wachtwoord, en geen wachtwoord', async ({ skip }) => {
    const data = adres({ wachtwoord: VERKEERD, database: 'postgres' });
    const binnen = await opServer('select 1', data).catch(() => undefined);
    skip(binnen !== undefined, 'deze server vraagt geen wachtwoord');
    for (const each of [data, adres({ wachtwoord: '', database: 'postgres' })]) {
      const uitkomst = await toetssteen(verwerk(each).args, { PGPASSWORD: '' });
      expect(uitkomst.stderr).toContain('het wachtwoord klopt niet of ontbreekt');
      isWeigering(uitkomst);
    }
  });

  it('allocation op een lege database: er is geen boek, en het komt er ook niet', async () => {
    const data = await nieuweDatabase();
    const uitkomst = await toetssteen(['allocation', '0484', '1', '--data', data]);
    expect(uitkomst.stderr).toContain('is geen database van Toetssteen of bestaat niet');
    isWeigering(uitkomst);
    expect(await opServer(`select 1 from pg_tables where schemaname = 'public'`, data)).toEqual([]);
  });
});

describe('een server die tijdens de nacht wegvalt', () => {
  it('dezelfde opdracht opnieuw maakt af wat begonnen was', async () => {
    const data = await nieuweDatabase();
    const database = await openPostgres(data);
    await migrate(database);
    const goed = verwerk(await nieuweDatabase());
    expect((await toetssteen(goed.args)).status).toBe(0);

    // The sixth answer breaks the connection that writes it, in the middle of its transaction.
    await database.script(`
      create function breek() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(60); return new; end $$;
      create trigger breek before insert on antwoord for each row when (new.bericht_id = 6) execute function breek()`);
    const { args, out } = verwerk(data);
    const gebroken = await toetssteen(args);
    isWeigering(gebroken);
    expect(gebroken.stderr).toMatch(/^De verbinding met de databaseserver op \S+ is verbroken \(57P01\)\. /);
    expect(readdirSync(out)).not.toContain('summary.json');
    expect(await database.query('select count(*)::int as n from bericht')).toEqual([{ n: 5 }]);

    await database.script('drop trigger breek on antwoord');
    await database.close();
    expect((await toetssteen(args)).status).toBe(0);
    expect(bestandenIn(out)).toEqual(bestandenIn(goed.out));
  });
});
