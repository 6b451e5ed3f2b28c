/** One contract for both databases: what a value of SQL is in JavaScript, and what JavaScript may hand to SQL. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Queryable } from '../../src/register/database.js';
import { openPglite } from '../../src/register/pglite.js';
import { openPostgres } from '../../src/register/postgres.js';
import { nieuweDatabase, opServer } from '../support/database.js';

const bytes = (...waarden: number[]) => new Uint8Array(waarden);
const moment = new Date('2026-02-01T09:00:00.500Z');

const LEZEN: readonly [sql: string, waarde: unknown][] = [
  ['null::int', null],
  ['null::date', null],
  ['true', true],
  ['false', false],
  ['1::int2', 1],
  ['2147483647::int4', 2_147_483_647],
  ['9007199254740991::int8', Number.MAX_SAFE_INTEGER],
  ['-9007199254740991::int8', Number.MIN_SAFE_INTEGER],
  ['count(*)', 1],
  ['sum(1::int8)', 1],
  ['12.50::numeric', 12.5],
  ['1.5::float4', 1.5],
  ['0.1::float8 + 0.2::float8', 0.1 + 0.2],
  [`'é €'::text`, 'é €'],
  [`''::text`, ''],
  [`'x'::varchar`, 'x'],
  [`'x'::char(3)`, 'x  '],
  [`'x'::name`, 'x'],
  [`'2b0e1b0a-6c1e-4d5b-8f57-0c7e7d0a1b2c'::uuid`, '2b0e1b0a-6c1e-4d5b-8f57-0c7e7d0a1b2c'],
  [`date '2026-02-01'`, '2026-02-01'],
  [`date '0001-01-01'`, '0001-01-01'],
  [`date '9999-12-31'`, '9999-12-31'],
  [`time '23:59:59'`, '23:59:59'],
  [`interval '1 day 2 hours'`, '1 day 02:00:00'],
  [`timestamptz '2026-02-01 10:00:00.5+01'`, moment],
  [`'{"b":1,"a":[null,"x"]}'::json`, { b: 1, a: [null, 'x'] }],
  [`'{"b":1,"a":2}'::jsonb`, { b: 1, a: 2 }],
  [`'null'::json`, null],
  [`'"x"'::json`, 'x'],
  [`json_agg(date '2026-02-01')`, ['2026-02-01']],
  [`'\\x'::bytea`, bytes()],
  [`'\\x00ff5c'::bytea`, bytes(0, 255, 92)],
  ['array[1,null,3]::int[]', [1, null, 3]],
  ['array[1,2]::int8[]', [1, 2]],
  ['array[1.5]::numeric[]', [1.5]],
  ['array[true,false]', [true, false]],
  [`array['a',null,'NULL','','x,y','"','\\']::text[]`, ['a', null, 'NULL', '', 'x,y', '"', '\\']],
  [`array[date '2026-01-01', null]`, ['2026-01-01', null]],
  [`array['\\x00ff']::bytea[]`, [bytes(0, 255)]],
  [`array['{"a":1}']::json[]`, [{ a: 1 }]],
  [`array[timestamptz '2026-02-01 10:00:00.5+01']`, [moment]],
  [`'{}'::int[]`, []],
];

const SCHRIJVEN: readonly [type: string, gegeven: unknown, gelezen: unknown][] = [
  ['text', 'é € \' " \\ $1 {}', 'é € \' " \\ $1 {}'],
  ['text', '', ''],
  ['text', null, null],
  ['text', undefined, null],
  ['int', 42, 42],
  ['bigint', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ['numeric', 1.25, 1.25],
  ['boolean', true, true],
  ['boolean', false, false],
  ['date', '2026-02-28', '2026-02-28'],
  ['timestamptz', moment, moment],
  ['bytea', bytes(0, 1, 255), bytes(0, 1, 255)],
  ['json', { b: 1, a: [1] }, { b: 1, a: [1] }],
  ['json', '{"b":1}', { b: 1 }],
  ['text[]', ['a', 'x,y', '"', '\\', '{}', 'NULL', ''], ['a', 'x,y', '"', '\\', '{}', 'NULL', '']],
  ['text[]', [], []],
  ['text[]', ['a', null], ['a', null]],
  ['int[]', [1, 2], [1, 2]],
  ['bigint[]', [1, 2], [1, 2]],
];

const databases: [string, () => Promise<Database>][] = [
  ['PGlite', () => openPglite()],
  ['PostgreSQL', async () => openPostgres(await nieuweDatabase())],
  // A server in another place, with other habits: what a value is does not depend on them.
  ['PostgreSQL, met vreemde gewoonten', () => openVreemd()],
];

async function openVreemd(): Promise<Database> {
  const url = await nieuweDatabase();
  const naam = new URL(url).pathname.slice(1);
  const gewoonten = {
    datestyle: 'SQL, DMY',
    timezone: 'America/New_York',
    bytea_output: 'escape',
    intervalstyle: 'iso_8601',
  };
  for (const [instelling, waarde] of Object.entries(gewoonten))
    await opServer(`alter database ${naam} set ${instelling} = '${waarde}'`);
  return openPostgres(url);
}

const lees = async (tx: Queryable, sql: string, params: readonly unknown[] = []) =>
  (await tx.query<{ waarde: unknown }>(`select ${sql} as waarde`, params))[0]?.waarde;

describe.each(databases)('%s', (_naam, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it.each(LEZEN)('leest %s', async (sql, waarde) => {
    const gelezen = await lees(database, sql);
    expect(gelezen).toStrictEqual(waarde);
    expect(await database.transaction((tx) => lees(tx, sql))).toStrictEqual(waarde);
  });

  it.each(SCHRIJVEN)('schrijft %s: %j', async (type, gegeven, gelezen) => {
    expect(await lees(database, `$1::${type}`, [gegeven])).toStrictEqual(gelezen);
  });

  it('houdt de volgorde van json vast', async () => {
    expect(JSON.stringify(await lees(database, `'{"b":1,"a":2}'::json`))).toBe('{"b":1,"a":2}');
  });
});
