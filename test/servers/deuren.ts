/** The doors open on a free port, on a database and a queue of their own, and plain HTTP to knock with. */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { leesConfig } from '../../src/intake/config.js';
import { Intake } from '../../src/intake/intake.js';
import { Wachtrij } from '../../src/queue/rijen.js';
import { openPostgres } from '../../src/register/postgres.js';
import { AANBIEDER, GEMEENTE } from '../support/build.js';
import { opzet, straks } from './opzet.js';

/** Of the provider, of the municipality and of another provider. */
export const TOKEN = {
  [AANBIEDER]: 'token-van-de-aanbieder',
  [GEMEENTE]: 'token-van-de-gemeente',
  '65656099': 'token-van-een-ander',
};
export const ANDER = '65656099';

export const sha256 = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

export const PARTIJEN = Object.entries(TOKEN).map(([code, token]) => ({ code, tokens: [sha256(token)] }));

export interface Zo {
  readonly config?: Record<string, unknown>;
  /** Another address for the queue than that of the test server. */
  readonly redis?: string;
  /** Another way to the database than straight. */
  readonly via?: (url: string) => string;
}

export async function deurenOpen({ config, redis, via }: Zo = {}) {
  const basis = await opzet();
  const map = mkdtempSync(join(tmpdir(), 'toetssteen-deuren-'));
  const bestand = join(map, 'intake.json');
  writeFileSync(bestand, JSON.stringify({ port: 0, parties: PARTIJEN, ...config }));
  const log: string[] = [];
  const wachtrij = redis === undefined ? basis.wachtrij : new Wachtrij(redis, `t${randomBytes(4).toString('hex')}`);
  const eigen = via && (await openPostgres(via(basis.url)));
  const intake = await Intake.open({
    config: leesConfig(bestand),
    database: eigen ?? basis.database,
    wachtrij,
    log: pino({ level: 'debug' }, { write: (regel: string) => void log.push(regel) }),
  });
  straks(async () => {
    await intake.stop();
    await eigen?.close();
    if (redis !== undefined) await wachtrij.close();
    rmSync(map, { recursive: true, force: true });
  });
  const adres = intake.adres as string;
  return { ...basis, map, intake, adres, log, ...klant(adres) };
}

export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  readonly json: Record<string, unknown>;
}

/** Asks as a party does. */
export function klant(adres: string) {
  const vraag = async (pad: string, init: RequestInit = {}): Promise<Antwoord> => {
    const gekregen = await fetch(`${adres}${pad}`, init);
    const tekst = await gekregen.text();
    const isJson = /json;?/.test(gekregen.headers.get('content-type') ?? '') && tekst.startsWith('{');
    return {
      status: gekregen.status,
      koppen: gekregen.headers,
      tekst,
      json: isJson && !tekst.includes('}\n{') ? JSON.parse(tekst) : {},
    };
  };
  const als = (code: string) => ({ authorization: `Bearer ${TOKEN[code as keyof typeof TOKEN] ?? code}` });
  return {
    vraag,
    haal: (pad: string, code = AANBIEDER) => vraag(pad, { headers: als(code) }),
    stuur: (bytes: Uint8Array, code = AANBIEDER, koppen: Record<string, string> = {}) =>
      vraag('/berichten', {
        method: 'POST',
        body: bytes as unknown as string,
        headers: { 'content-type': 'application/xml', ...als(code), ...koppen },
      }),
  };
}

/** Sends bytes as they are, and gives everything that comes back before the connection is closed. */
export function rauw(adres: string, stukken: readonly (string | Buffer)[], sluit = false): Promise<string> {
  const { hostname, port } = new URL(adres);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let gekregen = '';
    socket.setEncoding('latin1');
    socket.on('data', (stuk) => {
      gekregen += stuk;
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(gekregen));
    socket.once('connect', () => {
      for (const stuk of stukken) socket.write(stuk);
      if (sluit) socket.end();
    });
  });
}

/** A way to a server that can be cut and mended. */
export async function leiding(doel: { readonly host: string; readonly port: number }) {
  const open = new Set<Socket>();
  const server = createServer((hier) => {
    const daar = connect(doel.port, doel.host);
    for (const [van, naar] of [
      [hier, daar],
      [daar, hier],
    ] as const) {
      open.add(van);
      van.pipe(naar);
      van.on('error', () => {});
      van.on('close', () => {
        open.delete(van);
        naar.destroy();
      });
    }
  });
  const luister = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await luister(0);
  return {
    port,
    async knip() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
    heel: () => luister(port),
  };
}
