/** Databases on the test server, each gone when the file's tests are done. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

const gemaakt: string[] = [];
afterAll(async () => {
  for (const naam of gemaakt.splice(0)) await opServer(`drop database ${naam} with (force)`);
});

/** The address of a new, empty database. */
export async function nieuweDatabase(opties = ''): Promise<string> {
  const naam = `toetssteen_test_${randomBytes(6).toString('hex')}`;
  await opServer(`create database ${naam} ${opties}`);
  gemaakt.push(naam);
  return adres({ database: naam });
}

/** The server's address, with another database, user or password. */
export function adres({
  database,
  gebruiker,
  wachtwoord,
  port,
}: {
  database?: string;
  gebruiker?: string;
  wachtwoord?: string;
  port?: number;
}): string {
  const url = new URL(inject('postgres'));
  if (database !== undefined) url.pathname = `/${database}`;
  if (gebruiker !== undefined) url.username = gebruiker;
  if (wachtwoord !== undefined) url.password = wachtwoord;
  if (port !== undefined) url.port = String(port);
  return url.href;
}

/** Runs one statement outside any database of a test. */
export async function opServer<Row>(sql: string, url = inject('postgres')): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}
