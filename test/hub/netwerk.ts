/** Doors on free ports of this machine, and plain HTTP to knock with. */
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { SOAPACTIE } from '../../src/hub/acties.js';
import { type HubServerOpties, hubServer } from '../../src/hub/server.js';
import { bron, Geheugen } from './hulp.js';

export interface Opgezet {
  readonly url: string;
  readonly poort: number;
  readonly geheugen: Geheugen;
  /** Log lines as they were written. */
  readonly log: string[];
  readonly app: FastifyInstance;
  sluit(): Promise<void>;
}

/** The door, listening; everyone may send unless the test says otherwise. */
export async function zetOp(opties: Partial<HubServerOpties> = {}): Promise<Opgezet> {
  const geheugen = new Geheugen();
  const log: string[] = [];
  const app = hubServer({
    autorisatie: 'open',
    ontvangers: null,
    bron: bron(),
    ontvang: geheugen.ontvang,
    log: pino({ level: 'debug' }, { write: (regel: string) => void log.push(regel) }),
    ...opties,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port: poort } = app.server.address() as { port: number };
  const url = `${opties.tls ? 'https' : 'http'}://127.0.0.1:${poort}/ggk0210`;
  return { url, poort, geheugen, log, app, sluit: () => app.close() };
}

export const KOPPEN = { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${SOAPACTIE.Di01}"` };

export interface Gekregen {
  status: number;
  koppen: Headers;
  tekst: string;
  /** Of the fault, when it is one. */
  code: string | undefined;
  reden: string | undefined;
}

export async function post(
  url: string,
  body: RequestInit['body'],
  koppen: Record<string, string> = {},
): Promise<Gekregen> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { ...KOPPEN, ...koppen },
    body: body as string,
    duplex: 'half',
  } as RequestInit);
  const tekst = await antwoord.text();
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    tekst,
    code: /<StUF:code>(.*?)<\/StUF:code>/.exec(tekst)?.[1],
    reden: /<faultstring>(.*?)<\/faultstring>/.exec(tekst)?.[1],
  };
}

/** Sends raw text and gives all that comes back until the other side closes. */
export function rauw(poort: number, tekst: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let terug = '';
    const socket = connect(poort, '127.0.0.1', () => socket.write(tekst));
    socket.on('data', (deel) => {
      terug += deel;
    });
    socket.on('close', () => resolve(terug));
    socket.on('error', (error) =>
      (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? resolve(terug) : reject(error),
    );
  });
}
