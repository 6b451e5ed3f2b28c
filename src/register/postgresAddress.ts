/** `--data postgres://...`: what it names, told without the password. */
import pg from 'pg';
import { OnbruikbareDatabase } from './database.js';

export interface Adres {
  /** Host and port, or the folder of the socket. */
  readonly server: string;
  readonly database: string;
  readonly gebruiker: string;
  readonly wachtwoord: string | undefined;
}

const VORM = 'postgres://gebruiker:wachtwoord@server:5432/database';

export const isPostgres = (data: string): boolean => /^postgres(ql)?:/i.test(data);

/** What the address names; what it does not name comes from PGHOST, PGUSER, PGPASSWORD and the like, as everywhere. */
export function leesAdres(url: string): Adres {
  const { host, port, database, user, password } = ontleed(url);
  if (!database || !padVan(url)) {
    throw new OnbruikbareDatabase(`Het adres bij --data noemt geen database. De vorm is ${VORM}.`);
  }
  return {
    server: host.startsWith('/') ? host : `${host}:${port}`,
    database,
    gebruiker: user ?? '',
    wachtwoord: typeof password === 'string' && password !== '' ? password : undefined,
  };
}

/** The address to show: everything but the password. */
export function toonbaarAdres(url: string): string {
  const { server, database, gebruiker } = leesAdres(url);
  return server.startsWith('/')
    ? `postgres:///${database}?host=${server}`
    : `postgres://${gebruiker}@${server}/${database}`;
}

const padVan = (url: string) => /^[a-z]+:\/\/[^/?]*\/[^/?]/i.test(url);

function ontleed(url: string): pg.Client {
  try {
    if (!/^[a-z]+:\/\//i.test(url)) throw new TypeError('no //');
    // Connects to nothing yet; it is the driver's own reading of the address.
    return new pg.Client({ connectionString: url });
  } catch {
    // Not in the words of the error: they may quote the address, and with it the password.
    throw new OnbruikbareDatabase(
      `Het adres bij --data is geen geldig PostgreSQL-adres. De vorm is ${VORM}; schrijf bijzondere tekens in het wachtwoord met een procentcode (# wordt %23).`,
    );
  }
}
