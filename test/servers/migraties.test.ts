/** Migrations by several processes at once, half done, and by who may not. */
import { describe, expect, it } from 'vitest';
import { ontvang } from '../../src/process/inbox.js';
import { processMessage } from '../../src/process/message.js';
import { volgende } from '../../src/queue/oordeel.js';
import { type Database, OnbruikbareDatabase } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { jw301, jw305, jw307, jw323, xml } from '../support/build.js';
import { contracts } from '../support/contracts.js';
import { nieuweDatabase } from '../support/database.js';

const WACHTENDEN = `select 1 from pg_locks l join pg_database d on d.oid = l.database
  where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`;
const nooit = new Promise<never>(() => {});

describe('migraties', () => {
  const versies = (db: Database) => db.query('select versie from schema_versie order by versie');

  it('door vier tegelijk op een lege database: elk een keer', async () => {
    const nieuw = await nieuweDatabase();
    const vier = await Promise.all(Array.from({ length: 4 }, () => openPostgres(nieuw, { pool: 1 })));
    const uitkomsten = await Promise.allSettled(vier.map((each) => migrate(each)));
    expect(uitkomsten.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
    const gedaan = (await versies(vier[0] as Database)) as { versie: number }[];
    expect(gedaan.map(({ versie }) => versie)).toEqual(gedaan.map((_, i) => i + 1));
    expect(gedaan.length).toBeGreaterThanOrEqual(1);
    await Promise.all(vier.map((each) => each.close()));
  });

  it('wachten op wie bezig is, en vinden het dan gedaan', async () => {
    const nieuw = await nieuweDatabase();
    const een = await openPostgres(nieuw);
    const ander = await openPostgres(nieuw);
    let wachtend: Promise<void> = nooit;
    let klaar = false;
    await een.transaction(async (tx) => {
      await tx.lock(['schema']);
      wachtend = migrate(ander).then(() => {
        klaar = true;
      });
      // It stands in the queue for the lock, and does nothing meanwhile.
      while ((await een.query(WACHTENDEN)).length === 0);
      expect(klaar).toBe(false);
      expect(await tx.query(`select to_regclass('bericht') as er`)).toEqual([{ er: null }]);
    });
    await wachtend;
    expect(await versies(een)).toEqual(await versies(ander));
    await Promise.all([een.close(), ander.close()]);
  });

  it('die half zijn, zijn er niet: een ander begint overnieuw', async () => {
    const nieuw = await nieuweDatabase();
    const db = await openPostgres(nieuw);
    // In the way of the first migration, after it has made most of its tables.
    await db.script('create table prestatie (a int)');
    await expect(migrate(db)).rejects.toThrow('"prestatie" already exists');
    expect(await db.query(`select to_regclass('bericht') as bericht, to_regclass('schema_versie') as versie`)).toEqual([
      { bericht: null, versie: null },
    ]);
    await db.script('drop table prestatie');
    await migrate(db);
    await db.close();
  });

  it('van een boek dat bij is, vragen geen rechten om tabellen te maken; van een leeg boek wel', async () => {
    const nieuw = await nieuweDatabase();
    const rol = `schrijver_${new URL(nieuw).pathname.slice(-12)}`;
    const beheer = await openPostgres(nieuw);
    await beheer.script(`create role ${rol} login password 'x'; revoke create on schema public from public`);
    const als = new URL(nieuw);
    als.username = rol;
    als.password = 'x';
    const schrijver = await openPostgres(als.href);
    await expect(migrate(schrijver)).rejects.toBeInstanceOf(OnbruikbareDatabase);
    await expect(migrate(schrijver)).rejects.toThrow(
      new RegExp(
        `^Gebruiker ${rol} heeft te weinig rechten in database \\w+ op \\S+ \\(permission denied .*\\)\\. .*\\.$`,
      ),
    );
    await migrate(beheer);
    // These rights are enough to work with, as docs/operate/postgres.md says.
    await beheer.script(`grant select, insert, update on all tables in schema public to ${rol}`);
    await migrate(schrijver);
    const omgeving = { database: schrijver, contracts: contracts(), vandaag: '2026-07-01' };
    for (const bytes of [xml('JW301', jw301()), xml('JW305', jw305()), xml('JW323', jw323())])
      expect(await processMessage(bytes, omgeving)).toMatchObject({ uitkomst: 'goedgekeurd' });
    const { bytes, kanaal } = { bytes: xml('JW307', jw307()), kanaal: 'api' as const };
    const bron = {
      referentienummer: null,
      crossRefnummer: null,
      zender: null,
      ontvanger: null,
      soort: 'heen' as const,
    };
    const { laneId } = await ontvang(schrijver, { bytes, kanaal, ...bron });
    expect(await volgende({ ...omgeving, vandaag: () => omgeving.vandaag }, laneId)).toMatchObject({
      soort: 'beoordeeld',
    });
    await schrijver.close();
    await beheer.script(`drop owned by ${rol}; drop role ${rol}`);
    await beheer.close();
  });
});
