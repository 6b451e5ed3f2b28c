/** A night on two workers, with real PostgreSQL and Redis: the same book and the same files as one process makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, schrijfUit } from '../../src/process/run.js';
import { uitHetBoek } from '../../src/process/terug.js';
import { nacht } from '../../src/queue/nacht.js';
import type { Database } from '../../src/register/database.js';
import { tellingen } from '../../src/register/stand.js';
import { openLeegBoek, PROJECT, tijdelijk } from '../process/hulp.js';
import { heleBoek } from '../support/boek.js';
import { contracts, opzet, straks, VANDAAG } from './opzet.js';

const NACHT = join(PROJECT, 'samples', 'messages');
const files = readdirSync(NACHT)
  .sort()
  .map((naam) => join(NACHT, naam));

/** What `night` writes of it. */
async function uitvoer(database: Database): Promise<Record<string, string>> {
  const out = tijdelijk();
  await schrijfUit(files, async (bytes) => (await uitHetBoek(database, bytes)) as never, database, { out });
  return lees(out);
}

const lees = (map: string) =>
  Object.fromEntries(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), 'utf8')]));

/** Without the inbox and outbox, which one process has no need of. */
async function boekVan(database: Database) {
  const { lane: _lane, ontvangst, bezorging: _bezorging, ...boek } = await heleBoek(database);
  return { boek, ontvangst };
}

describe('de voorbeeldnacht op twee workers', () => {
  it('geeft het boek en de bestanden van een enkel proces, ook als Redis halverwege alles vergeet', async () => {
    const alleen = await openLeegBoek();
    straks(() => alleen.close());
    const outAlleen = tijdelijk();
    await run(files, { database: alleen, contracts, vandaag: VANDAAG }, { out: outAlleen });

    const { database, wachtrij, worker, even, totdat, vergeet } = await opzet();
    const beoordeeld = async () => (await tellingen(database)).verwerkt;
    await worker();
    await worker();
    const klaar = nacht(files, { database, wachtrij, systeemdatum: VANDAAG, onStap() {}, pauze: even });
    await totdat(async () => (await beoordeeld()) > 20);
    await vergeet();
    expect(await klaar).toEqual({ blijftLiggen: 0 });

    const verwacht = await boekVan(alleen);
    const gekregen = await boekVan(database);
    expect(gekregen.boek).toEqual(verwacht.boek);
    expect(gekregen.ontvangst).toHaveLength(files.length);
    expect(await uitvoer(database)).toEqual(lees(outAlleen));
  });
});
