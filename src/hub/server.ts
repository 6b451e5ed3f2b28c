/**
 * The door for the hub: SOAP 1.1 over HTTP(S), POST to receive, GET ?wsdl to read what can be sent. It only stores and
 * confirms. What it holds in memory is bounded: a number of bodies of at most 25 MB, and a time for each.
 */
import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { MAX_BYTES } from '../standard/xml.js';
import { type Aanvraag, type Deur, neemAan, type Reactie, teGroot } from './neemaan.js';
import { Plekken } from './plekken.js';
import type { Certificaat } from './toelating.js';
import { wsdl, xsd } from './wsdl.js';

export interface HubOpties extends Deur {
  readonly log: Logger;
  /** Path of the door. */
  readonly pad?: string;
  /** Address as senders know it, for the WSDL; else as the request says. */
  readonly adres?: string;
  /** Bodies in hand at once; beyond it 503. */
  readonly maxTegelijk?: number;
  /** How long storing may take before the sender is told to try again. */
  readonly opslagTijdMs?: number;
}

export interface HubTls {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  /** Who may have signed a client's certificate: with it a client needs one. */
  readonly ca?: string | Buffer | readonly (string | Buffer)[];
}

export interface HubServerOpties extends HubOpties {
  readonly tls?: HubTls;
  /** How long one request may take to arrive. */
  readonly aanvraagTijdMs?: number;
  readonly maxVerbindingen?: number;
}

export const STANDAARD = {
  pad: '/ggk0210',
  maxTegelijk: 8,
  opslagTijdMs: 20_000,
  aanvraagTijdMs: 120_000,
  maxVerbindingen: 512,
} as const;

/** Seconds after which a sender may try again. */
const RETRY_AFTER = { druk: 5, storing: 30 } as const;

/** A configuration that would let in more than it says. */
export class OnveiligeHub extends Error {}

/** A server with the door in it; not listening yet. */
export function hubServer(opties: HubServerOpties): FastifyInstance {
  const { tls, aanvraagTijdMs = STANDAARD.aanvraagTijdMs, maxVerbindingen = STANDAARD.maxVerbindingen } = opties;
  if (opties.autorisatie !== 'open' && !tls?.ca)
    throw new OnveiligeHub('senders are told apart by their certificate: configure tls with ca, or autorisatie "open"');
  const tijden = {
    headersTimeout: Math.min(10_000, aanvraagTijdMs),
    connectionsCheckingInterval: Math.min(5_000, aanvraagTijdMs),
  };
  // Long enough for a sender that got a 503 to finish what it was sending.
  const gewoon = { logger: false, requestTimeout: aanvraagTijdMs, keepAliveTimeout: 65_000 } as const;
  const app = (
    tls ? fastify({ ...gewoon, https: { ...tijden, ...tlsOpties(tls) } }) : fastify({ ...gewoon, http: tijden })
  ) as FastifyInstance;
  app.server.maxConnections = maxVerbindingen;
  app.register(async (deel) => hubDeur(deel, opties));
  return app;
}

function tlsOpties({ key, cert, ca }: HubTls) {
  const eigen = { key, cert, minVersion: 'TLSv1.2' } as const;
  if (ca === undefined) return eigen;
  return { ...eigen, ca: [ca].flat() as (string | Buffer)[], requestCert: true, rejectUnauthorized: true };
}

/** The door as a part of a server that someone else listens with. */
export function hubDeur(app: FastifyInstance, opties: HubOpties): void {
  const pad = opties.pad ?? STANDAARD.pad;
  const plekken = new Plekken(opties.maxTegelijk ?? STANDAARD.maxTegelijk);
  const bezig = new WeakMap<FastifyRequest, { geefTerug: () => void; werk: boolean }>();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('text/xml', (_request: FastifyRequest, stroom: IncomingMessage) => verzamel(stroom));
  app.setErrorHandler((error, request, reply) => misgegaan(opties, error, request, reply));

  app.post(pad, {
    onRequest: async (request, reply) => {
      const nee = onaanvaardbaar(request);
      if (nee) return reply.code(415).type('text/plain; charset=utf-8').send(nee);
      const geefTerug = plekken.neem();
      if (!geefTerug) return later(reply, RETRY_AFTER.druk);
      const plek = { geefTerug, werk: false };
      bezig.set(request, plek);
      // A sender that is gone while its message is still being stored does not free the place: the message has it.
      reply.raw.once('close', () => plek.werk || geefTerug());
    },
    handler: async (request, reply) => {
      const plek = bezig.get(request) as { geefTerug: () => void; werk: boolean };
      plek.werk = true;
      const body = (request.body ?? Buffer.alloc(0)) as Buffer | typeof TE_GROOT;
      request.body = undefined;
      const werk = body === TE_GROOT ? Promise.resolve(teGroot(opties)) : neemAan(opties, aanvraag(request, body));
      werk.then(plek.geefTerug, plek.geefTerug);
      const reactie = await binnen(werk, opties.opslagTijdMs ?? STANDAARD.opslagTijdMs);
      meld(opties.log, reactie, { bytes: body === TE_GROOT ? null : body.length, ms: Math.round(reply.elapsedTime) });
      return antwoord(reply, reactie);
    },
  });

  app.get(pad, (request, reply) =>
    beschrijving(opties.adres ?? `${request.protocol}://${request.host}${pad}`, request, reply),
  );
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: pad,
    onRequest: async (_request, reply) => reply.code(405).header('allow', 'GET, POST').send(),
    handler: async () => undefined,
  });
}

/** SOAP 1.1 in plain UTF-8: no attachments, and nothing packed that could unpack into anything. */
function onaanvaardbaar({ headers }: FastifyRequest): string | undefined {
  const [soort, ...rest] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (soort?.trim() !== 'text/xml') return 'Stuur SOAP 1.1 met Content-Type text/xml.';
  const charset = /charset\s*=\s*"?([^\s";]+)/.exec(rest.join(';'))?.[1] ?? 'utf-8';
  if (charset !== 'utf-8') return 'Stuur het bericht in UTF-8.';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    return 'Stuur het bericht onverpakt, zonder Content-Encoding.';
  return undefined;
}

const TE_GROOT = Symbol('more than 25 MB');

/** The whole body, or what it is when it grows past the limit; what comes after that is let go as it comes. */
function verzamel(stroom: IncomingMessage): Promise<Buffer | typeof TE_GROOT> {
  if (Number(stroom.headers['content-length'] ?? 0) > MAX_BYTES) return Promise.resolve(TE_GROOT);
  return new Promise((resolve, reject) => {
    let delen: Buffer[] = [];
    let bytes = 0;
    stroom.on('data', (deel: Buffer) => {
      bytes += deel.length;
      if (bytes <= MAX_BYTES) return void delen.push(deel);
      delen = [];
      resolve(TE_GROOT);
    });
    stroom.once('end', () => resolve(Buffer.concat(delen)));
    stroom.once('error', reject);
  });
}

function aanvraag(request: FastifyRequest, bytes: Buffer): Aanvraag {
  const { soapaction } = request.headers;
  return {
    bytes,
    soapActie: typeof soapaction === 'string' ? soapaction : undefined,
    certificaat: certificaatVan(request),
  };
}

/** Whether TLS has checked it; a field that is there more than once tells nothing for sure. */
function certificaatVan({ raw: { socket } }: FastifyRequest): Certificaat | null {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null;
  const velden = Object.entries(socket.getPeerCertificate().subject ?? {});
  return {
    onderwerp: Object.fromEntries(velden.filter((veld): veld is [string, string] => typeof veld[1] === 'string')),
  };
}

/** What is not done in time: the sender tries again, and finds it known if it was stored after all. */
async function binnen(werk: Promise<Reactie>, ms: number): Promise<Reactie> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<Reactie>((resolve) => {
    wekker = setTimeout(resolve, ms, { status: 503, verslag: { uitkomst: 'niet opgeslagen', fout: 'timeout' } });
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(wekker);
  }
}

function meld(log: Logger, { status, verslag }: Reactie, maten: { bytes: number | null; ms: number }): void {
  const regel = { ...verslag, ...maten };
  if (status === 200) log.info(regel, 'hub: received');
  else if (status === 500) log.warn(regel, 'hub: refused');
  else log.error(regel, 'hub: not stored');
}

function antwoord(reply: FastifyReply, { status, body }: Reactie): FastifyReply {
  if (!body) return later(reply, RETRY_AFTER.storing);
  return reply.code(status).type('text/xml; charset=utf-8').send(body);
}

function later(reply: FastifyReply, seconden: number): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', String(seconden))
    .type('text/plain; charset=utf-8')
    .send('Het bericht is niet opgeslagen. Probeer het later opnieuw.');
}

function beschrijving(adres: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const vraag = Object.entries(request.query as Record<string, string>)[0];
  const naam = vraag?.[0].toLowerCase();
  const tekst = naam === 'wsdl' ? wsdl(adres) : naam === 'xsd' ? xsd(String(vraag?.[1]), adres) : undefined;
  if (tekst === undefined) return reply.code(404).type('text/plain; charset=utf-8').send('Vraag ?wsdl.');
  return reply.type('text/xml; charset=utf-8').send(tekst);
}

/** A connection that broke, or a fault of ours: never told to the sender as a refusal. */
function misgegaan({ log }: HubOpties, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { name, code, statusCode = 500 } = error as { name?: string; code?: string; statusCode?: number };
  if (statusCode >= 400 && statusCode < 500) return reply.code(statusCode).type('text/plain; charset=utf-8').send(code);
  log.error({ fout: name, code, afgebroken: request.raw.aborted }, 'hub: request failed');
  return later(reply, RETRY_AFTER.storing);
}
