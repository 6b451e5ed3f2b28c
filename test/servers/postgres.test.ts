/** The book on PostgreSQL: transactions, locks, connections that break. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, VerbindingVerbroken } from '../../src/register/database.js';
import { neemLane, recordOntvangst } from '../../src/register/inbox.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { nieuweDatabase } from '../support/database.js';

const POOL = 3;
let url: string;
let database: Database;
beforeAll(async () => {
  url = await nieuweDatabase();
  database = await openPostgres(url, { pool: POOL });
  await database.script('create table probe (a int primary key, b text)');
});
afterAll(() => database.close());
beforeEach(() => database.script('truncate probe'));

const rijen = () => database.query<{ a: number }>('select a from probe order by a');

/** A gate that opens when so many have come to it. */
function poort(aantal: number): () => Promise<void> {
  let open: () => void = () => {};
  const allen = new Promise<void>((resolve) => {
    open = resolve;
  });
  let gekomen = 0;
  return () => {
    if (++gekomen === aantal) open();
    return allen;
  };
}

describe('een transactie', () => {
  it('staat er helemaal of helemaal niet', async () => {
    const goed = database.transaction(async (tx) => {
      await tx.query('insert into probe values (1)');
      return 'klaar';
    });
    expect(await goed).toBe('klaar');
    const fout = database.transaction(async (tx) => {
      await tx.query('insert into probe values (2)');
      throw new Error('halverwege');
    });
    await expect(fout).rejects.toThrow('halverwege');
    expect(await rijen()).toEqual([{ a: 1 }]);
  });

  it('met een fout die wordt verzwegen, is niet gelukt', async () => {
    const stil = database.transaction(async (tx) => {
      await tx.query('insert into probe values (1)');
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(stil).rejects.toThrow('rolled back instead of committed');
    expect(await rijen()).toEqual([]);
  });

  it('die faalt, laat geen verbinding ziek achter', async () => {
    for (let keer = 0; keer < POOL * 3; keer++) {
      await expect(database.transaction((tx) => tx.query('select 1 / 0'))).rejects.toThrow('division by zero');
      await expect(database.query('selct')).rejects.toThrow('syntax error');
    }
    const door = poort(POOL);
    const alle = Array.from({ length: POOL }, (_, a) =>
      database.transaction(async (tx) => {
        await tx.query('insert into probe values ($1)', [a]);
        await door();
      }),
    );
    await Promise.all(alle);
    expect(await rijen()).toHaveLength(POOL);
  });

  it('die tegen een andere op loopt, wordt opnieuw gedaan en ziet wat de andere naliet', async () => {
    const door = poort(2);
    let pogingen = 0;
    const zetNeer = (b: string) =>
      database.transaction(async (tx) => {
        pogingen += 1;
        const [er] = await tx.query<{ b: string }>('select b from probe where a = 1');
        if (er) return er.b;
        // Both have seen that there is nothing yet.
        await door();
        await tx.query('insert into probe values (1, $1)', [b]).catch((cause) => {
          throw new Error('wrapped by the work', { cause });
        });
        return b;
      });
    const [een, ander] = await Promise.all([zetNeer('een'), zetNeer('ander')]);
    expect(een).toBe(ander);
    expect(pogingen).toBe(3);
    expect(await rijen()).toEqual([{ a: 1 }]);
  });

  it('die steeds ergens tegen op loopt, houdt op en zegt waarop', async () => {
    await database.query('insert into probe values (1)');
    let pogingen = 0;
    const steeds = database.transaction(async (tx) => {
      pogingen += 1;
      await tx.query('insert into probe values (1)');
    });
    await expect(steeds).rejects.toThrow('duplicate key');
    expect(pogingen).toBe(3);
  });
});

describe('lock', () => {
  /** Reads, and writes one more: without the lock two would write the same number. */
  const ophogen = (keys: string[], werk: Promise<void> = Promise.resolve()) =>
    database.transaction(async (tx) => {
      await tx.lock(keys);
      const [row] = await tx.query<{ n: number }>('select count(*)::int as n from probe');
      await werk;
      await tx.query('insert into probe values ($1)', [row?.n]);
    });

  it('laat transacties met een sleutel gemeen na elkaar gaan, in welke volgorde zij ook vragen', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const alle = Array.from({ length: 12 }, (_, i) => ophogen([...keys.slice(i % 4), ...keys.slice(0, i % 4)]));
    await Promise.all(alle);
    expect((await rijen()).map(({ a }) => a)).toEqual(Array.from({ length: 12 }, (_, i) => i));
  });

  it('laat transacties zonder sleutel gemeen naast elkaar gaan', async () => {
    const door = poort(2);
    const samen = (key: string) =>
      database.transaction(async (tx) => {
        await tx.lock([key]);
        await door();
      });
    // Neither can end before both have their lock.
    await Promise.all([samen('a'), samen('b')]);
  });

  it('wordt losgelaten door wie faalt en door wie verdwijnt', async () => {
    await expect(
      database.transaction(async (tx) => {
        await tx.lock(['a']);
        throw new Error('halverwege');
      }),
    ).rejects.toThrow('halverwege');
    const weg = database.transaction(async (tx) => {
      await tx.lock(['a']);
      await tx.query('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(weg).rejects.toBeInstanceOf(VerbindingVerbroken);
    await ophogen(['a']);
    expect(await rijen()).toHaveLength(1);
  });
});

describe('de deur', () => {
  it('hoeft niet te wachten op wie de baan leegt', async () => {
    await migrate(database);
    const bericht = (kenmerk: string) =>
      recordOntvangst(database, {
        lane: 'jw 65656055 0484',
        sha256: kenmerk,
        kanaal: 'api',
        kenmerk,
        referentienummer: null,
        crossRefnummer: null,
        zender: null,
        ontvanger: null,
        soort: 'heen',
        systeemdatum: null,
        bytes: new Uint8Array([1]),
      });
    const { laneId } = await bericht('eerste');
    await database.transaction(async (tx) => {
      expect(await neemLane(tx, laneId)).toBe(true);
      expect(await bericht('tweede')).toMatchObject({ laneId, nieuw: true });
      expect(await database.transaction((ander) => neemLane(ander, laneId))).toBe(false);
    });
  });
});

describe('een verbinding die breekt', () => {
  const breek = (pid: number) => database.query('select pg_terminate_backend($1)', [pid]);
  const eigen = 'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

  it('in een transactie: er staat niets, en het is geen fout van het bericht', async () => {
    const gebroken = database.transaction(async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await tx.query('insert into probe values (1)');
      await breek((row as { pid: number }).pid);
      await tx.query('insert into probe values (2)').catch((error) => {
        // The work itself hears it too: a worker tells by it that nothing is wrong with the message.
        expect(error).toBeInstanceOf(VerbindingVerbroken);
        throw error;
      });
    });
    await expect(gebroken).rejects.toThrow(
      /^De verbinding met de databaseserver op \S+ is verbroken( \(\w+\))?\. Er is niets half geboekt; .*\.$/,
    );
    await expect(gebroken).rejects.toBeInstanceOf(VerbindingVerbroken);
    expect(await rijen()).toEqual([]);
  });

  it('vlak voor het vastleggen: er staat niets', async () => {
    const gebroken = database.transaction(async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await tx.query('insert into probe values (1)');
      await breek((row as { pid: number }).pid);
    });
    await expect(gebroken).rejects.toBeInstanceOf(VerbindingVerbroken);
    expect(await rijen()).toEqual([]);
  });

  it('terwijl niemand haar gebruikt: zij wordt vervangen, met alles erop en eraan', async () => {
    const door = poort(POOL);
    await Promise.all(Array.from({ length: POOL }, () => database.transaction(door)));
    const anderen = await database.query<{ pid: number }>(eigen);
    expect(anderen).toHaveLength(POOL - 1);
    for (const { pid } of anderen) await breek(pid);
    const samen = poort(POOL);
    await migrate(database);
    const alle = Array.from({ length: POOL }, () =>
      database.transaction(async (tx) => {
        await samen();
        return tx.query(`select bekend from pg_temp.kleine_feiten('a', 'JW301', 'b', 'jw', '0484', '{}', 'c', '{}')`);
      }),
    );
    // The first use may still find out that a connection is gone; the second never does.
    const uitkomsten = await Promise.allSettled(alle);
    for (const each of uitkomsten)
      if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(VerbindingVerbroken);
    expect(
      await database.query(
        `select bekend from pg_temp.kleine_feiten('a', 'JW301', 'b', 'jw', '0484', '{}', 'c', '{}')`,
      ),
    ).toEqual([{ bekend: false }]);
  });
});
