/** The servers themselves, as a client that is not ours sees them. */
import { Redis } from 'ioredis';
import pg from 'pg';
import { expect, inject, it } from 'vitest';

it('PostgreSQL answers', async () => {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  const { rows } = await client.query('select 1 as een');
  await client.end();
  expect(rows).toEqual([{ een: 1 }]);
});

it('Redis answers', async () => {
  const client = new Redis(inject('redis'));
  expect(await client.ping()).toBe('PONG');
  await client.quit();
});
