/** The sample night in both databases: the same answers, the same findings, and the same book row by row. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leesContracten } from '../../scripts/samples/verwerk.js';
import { VANDAAG } from '../../scripts/samples/wereld.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openPglite } from '../../src/register/pglite.js';
import { openPostgres } from '../../src/register/postgres.js';
import { bestandenIn, PROJECT, tijdelijk } from '../process/hulp.js';
import { heleBoek } from '../support/boek.js';
import { nieuweDatabase } from '../support/database.js';

const messages = join(PROJECT, 'samples', 'messages');
const files = readdirSync(messages)
  .sort()
  .map((naam) => join(messages, naam));

async function nacht(database: Database) {
  try {
    await migrate(database);
    const out = tijdelijk();
    const contracts = await leesContracten(join(PROJECT, 'samples', 'contracts'));
    await run(files, { database, contracts, vandaag: VANDAAG }, { out });
    return { uit: bestandenIn(out), boek: await heleBoek(database) };
  } finally {
    await database.close();
  }
}

it('de voorbeeldnacht laat in beide databases hetzelfde boek na', async () => {
  const ingebed = await nacht(await openPglite());
  const server = await nacht(await openPostgres(await nieuweDatabase()));
  expect(server.uit).toEqual(ingebed.uit);
  expect(Object.keys(server.boek).sort()).toEqual(Object.keys(ingebed.boek).sort());
  for (const [tabel, rijen] of Object.entries(ingebed.boek)) expect(server.boek[tabel], tabel).toEqual(rijen);
  // It is a night with everything in it.
  for (const tabel of [
    'bericht',
    'antwoord',
    'bevinding',
    'toewijzing_versie',
    'regiemelding',
    'declaratie',
    'prestatie',
  ])
    expect(server.boek[tabel]?.length, tabel).toBeGreaterThan(20);
});
