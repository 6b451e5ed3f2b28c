/** The book's versions: a new book, the same again, and one that is newer than this product. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, insertMany, OnbruikbareDatabase } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openLeegBoek, TABELLEN } from '../process/hulp.js';

let database: Database;
beforeAll(async () => {
  database = await openLeegBoek();
});
afterAll(() => database.close());

/** All there is: columns, constraints, indexes and the version. */
async function opbouw() {
  const [row] = await database.query<Record<string, string>>(`
    select (select string_agg(format('%s.%s %s %s', table_name, column_name, data_type, is_nullable), ', '
              order by table_name, ordinal_position) from information_schema.columns where table_schema = 'public') as kolommen,
           (select string_agg(conrelid::regclass || ' ' || pg_get_constraintdef(oid), ', ' order by conrelid::regclass::text, conname)
              from pg_constraint where connamespace = 'public'::regnamespace) as regels,
           (select string_agg(indexdef, ', ' order by indexname) from pg_indexes where schemaname = 'public') as indexen,
           (select string_agg(versie::text, ', ' order by versie) from schema_versie) as versies`);
  return row as Record<string, string>;
}

describe('migraties', () => {
  it('maken een boek met alle tabellen', async () => {
    const { kolommen, versies } = await opbouw();
    for (const tabel of TABELLEN) expect(kolommen).toContain(`${tabel}.`);
    expect(versies).toMatch(/^1\b/);
  });

  it('nog eens: er verandert niets', async () => {
    const eerst = await opbouw();
    await migrate(database);
    expect(await opbouw()).toEqual(eerst);
  });

  it('een boek van een nieuwere versie wordt geweigerd en niet aangeraakt', async () => {
    await database.query('insert into schema_versie values (99)');
    const eerst = await opbouw();
    await expect(migrate(database)).rejects.toBeInstanceOf(OnbruikbareDatabase);
    await expect(migrate(database)).rejects.toThrow('(schema 99; deze versie kent');
    expect(await opbouw()).toEqual(eerst);
    await database.query('delete from schema_versie where versie = 99');
    await migrate(database);
  });

  it('een migratie die halverwege breekt, laat niets na', async () => {
    const eerst = await opbouw();
    await database.query('delete from schema_versie');
    // Everything is there already, so the first statement of the first migration fails.
    await expect(migrate(database)).rejects.toThrow('already exists');
    expect((await opbouw()).versies).toBeNull();
    await database.query(`insert into schema_versie select unnest('{${eerst.versies}}'::int[])`);
    expect(await opbouw()).toEqual(eerst);
  });
});

describe('de database', () => {
  it('geeft datums als tekst, gehele getallen als getal, bytes als bytes', async () => {
    const [row] = await database.query(
      `select date '2026-02-01' as datum, 9007199254740991::bigint as groot, 12.5::numeric as deel,
              decode('00ff', 'hex') as bytes, '{"b":1,"a":2}'::json as json, null::date as niets`,
    );
    expect(row).toEqual({
      datum: '2026-02-01',
      groot: 9_007_199_254_740_991,
      deel: 12.5,
      bytes: new Uint8Array([0, 255]),
      json: { b: 1, a: 2 },
      niets: null,
    });
    expect(JSON.stringify((row as { json: unknown }).json)).toBe('{"b":1,"a":2}');
  });

  it('zet veel rijen in een opdracht neer, met lastige tekst en lege waarden', async () => {
    await database.script('create table probe (a text, b int, c date, d boolean, e json)');
    const teksten = ['"', "'", '\\', '{a,b}', 'NULL', '', ' ', ';--', 'é €', '\r\n\t', '$1'];
    const rows = teksten.map((a, i) => ({
      a,
      b: i === 0 ? null : i,
      c: i === 1 ? undefined : '2026-01-01',
      d: i % 2 === 0,
      e: JSON.stringify({ z: a, a: [i] }),
    }));
    await insertMany(database, 'probe', { a: 'text', b: 'int', c: 'date', d: 'boolean', e: 'json' }, rows);
    const terug = await database.query<{ e: unknown }>('select * from probe');
    expect(terug.map((row) => ({ ...row, e: JSON.stringify(row.e) }))).toEqual(
      rows.map((row) => ({ ...row, c: row.c ?? null })),
    );
    await insertMany<{ a: string }>(database, 'probe', { a: 'text' }, []);
    await database.script('drop table probe');
  });

  it('een fout in een transactie draait alles terug en wordt doorgegeven', async () => {
    await database.script('create table probe (a int primary key)');
    const werk = database.transaction(async (tx) => {
      await tx.query('insert into probe values (1)');
      await tx.query('insert into probe values (1)');
    });
    await expect(werk).rejects.toThrow('duplicate key');
    expect(await database.query('select * from probe')).toEqual([]);
    await database.script('drop table probe');
  });
});
