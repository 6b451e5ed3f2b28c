/**
 * The API: a party brings a message, and fetches what became of it. A message is acknowledged when it is stored; judging
 * is for the workers. Who has no token, or asks for what is another's, learns nothing.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { begintMet } from '../process/lane.js';
import { binnen, TE_LAAT } from '../queue/binnen.js';
import type { Deuren } from '../queue/deur.js';
import { reden } from '../queue/oordeel.js';
import { isStoring } from '../queue/storing.js';
import type { Database } from '../register/database.js';
import { antwoordOpBericht } from '../register/inzage.js';
import { MAX_BYTES } from '../standard/xml.js';
import { aangekondigd, type Lichaam, TE_GROOT, verzamel } from './lichaam.js';
import { openapi } from './openapi.js';
import { type Aanvrager, magSturen, type Partij, Toegang } from './partijen.js';
import { PROBLEEM, type Probleem, stuurProbleem } from './probleem.js';
import { Ruimte } from './ruimte.js';
import { bevindingen, type Stuk, stukVan, toestand } from './stuk.js';

export interface ApiOpties {
  readonly database: Database;
  readonly deuren: Pick<Deuren, 'ontvangOnderNaam'>;
  readonly partijen: readonly Partij[];
  readonly log: Logger;
  /** Bodies in hand at once. */
  readonly maxBytes?: number;
  readonly maxTegelijk?: number;
  /** Requests with one token in a minute. */
  readonly perMinuut?: number;
  /** How long storing may take before the sender is told to try again. */
  readonly opslagTijdMs?: number;
}

export const API_STANDAARD = {
  maxBytes: 128 * 1024 * 1024,
  maxTegelijk: 256,
  perMinuut: 1200,
  opslagTijdMs: 20_000,
} as const;

/** Requests without a good token from one address in a minute. */
const ONBEKEND_PER_MINUUT = 60;

/** What is known of a request while it is at hand. */
interface Bezoek {
  readonly aanvrager: Aanvrager | undefined;
  ontvangst?: number;
  geefRuimte?: () => void;
  /** The body is being stored: who sent it may go away, the room stays taken. */
  werk?: boolean;
}

/** The door as a part of a server that someone else listens with. */
export async function apiDeur(app: FastifyInstance, opties: ApiOpties): Promise<void> {
  const { log, partijen, perMinuut = API_STANDAARD.perMinuut } = opties;
  const toegang = new Toegang(partijen);
  const bezoeken = new WeakMap<FastifyRequest, Bezoek>();
  const bezoek = (request: FastifyRequest) => bezoeken.get(request) as Bezoek;
  // First of all: what follows counts per token.
  app.addHook('onRequest', async (request) => {
    bezoeken.set(request, { aanvrager: toegang.herken(request.headers.authorization) });
  });
  await app.register(rateLimit, {
    timeWindow: 60_000,
    max: (request) => (bezoek(request).aanvrager ? perMinuut : ONBEKEND_PER_MINUUT),
    keyGenerator: (request) => bezoek(request).aanvrager?.token ?? `zonder ${request.ip}`,
    errorResponseBuilder: () => new Geweigerd(PROBLEEM.teVaak),
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { aanvrager, ontvangst } = bezoek(request);
    const regel = {
      methode: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      partij: aanvrager?.partij.code ?? null,
      ...(ontvangst === undefined ? {} : { ontvangst }),
      ms: Math.round(reply.elapsedTime),
    };
    log[niveau(reply.statusCode)](regel, 'api');
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request: FastifyRequest, stroom: Parameters<typeof verzamel>[0]) => verzamel(stroom));
  app.setErrorHandler((error, request, reply) => misgegaan(log, error, request, reply));

  app.get('/openapi.json', async () => openapi);
  routes(app, opties, bezoek);
}

function routes(app: FastifyInstance, opties: ApiOpties, bezoek: (request: FastifyRequest) => Bezoek): void {
  const { database, log, maxBytes = API_STANDAARD.maxBytes, maxTegelijk = API_STANDAARD.maxTegelijk } = opties;
  const ruimte = new Ruimte({ bytes: maxBytes, aantal: maxTegelijk });
  const partijVan = (request: FastifyRequest): Partij => {
    const { aanvrager } = bezoek(request);
    if (!aanvrager) throw new Geweigerd(PROBLEEM.geenToken);
    return aanvrager.partij;
  };

  app.post('/berichten', {
    // Before a byte of the body is read.
    preParsing: async (request, reply) => {
      const { code } = partijVan(request);
      const nee = onaanvaardbaar(request);
      if (nee) throw new Geweigerd(nee);
      const geef = ruimte.neem(code, aangekondigd(request.raw) ?? MAX_BYTES);
      if (!geef) throw new Geweigerd(PROBLEEM.druk);
      const dit = bezoek(request);
      dit.geefRuimte = geef;
      reply.raw.once('close', () => dit.werk || geef());
    },
    handler: async (request, reply) => {
      const dit = bezoek(request);
      const id = await bewaar(opties, request, partijVan(request), dit);
      dit.ontvangst = id;
      const status = `/berichten/${id}`;
      return reply.code(202).header('location', status).send({ id, status });
    },
  });

  const stuk = async (request: FastifyRequest): Promise<Stuk> => {
    const partij = partijVan(request);
    const { id } = request.params as { id: string };
    const dit = bezoek(request);
    if (!/^[1-9]\d{0,14}$/.test(id)) throw new Geweigerd(PROBLEEM.nietGevonden);
    dit.ontvangst = Number(id);
    const gevonden = await stukVan(database, Number(id));
    if (gevonden?.zender === partij.code) return gevonden;
    if (gevonden) log.warn({ partij: partij.code, ontvangst: Number(id) }, 'api: asked for what is of another');
    throw new Geweigerd(PROBLEEM.nietGevonden);
  };

  app.get('/berichten/:id', async (request) => toestand(await stuk(request)));

  app.get('/berichten/:id/antwoord', async (request, reply) => {
    const { bericht } = beoordeeld(await stuk(request));
    const inhoud = bericht && (await antwoordOpBericht(database, bericht.id));
    if (!inhoud) throw new Geweigerd(PROBLEEM.geenAntwoord);
    return reply.type('application/xml; charset=utf-8').send(inhoud);
  });

  app.get('/berichten/:id/bevindingen', async (request, reply) => {
    const regels = bevindingen(database, beoordeeld(await stuk(request)));
    return reply.type('application/jsonl; charset=utf-8').send(Readable.from(regels, { objectMode: false }));
  });

  for (const [url, allow] of [
    ['/berichten', 'POST'],
    ['/berichten/:id', 'GET, HEAD'],
    ['/berichten/:id/antwoord', 'GET, HEAD'],
    ['/berichten/:id/bevindingen', 'GET, HEAD'],
  ] as const) {
    const anders = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const).filter((m) => !allow.includes(m));
    app.route({
      url,
      method: [...anders],
      preParsing: async (_request, reply) => {
        reply.header('allow', allow);
        throw new Geweigerd(PROBLEEM.methode);
      },
      handler: async () => undefined,
    });
  }
}

/** Stores the body under a name of the party's own; its number in the inbox. */
async function bewaar(opties: ApiOpties, request: FastifyRequest, partij: Partij, dit: Bezoek): Promise<number> {
  const body = (request.body ?? Buffer.alloc(0)) as Lichaam;
  // Whatever keeps the request, does not keep the message.
  request.body = undefined;
  if (body === TE_GROOT) throw new Geweigerd(PROBLEEM.teGroot);
  if (body.length === 0) throw new Geweigerd(PROBLEEM.leeg);
  const kop = begintMet(body);
  if (!kop) throw new Geweigerd(PROBLEEM.geenKop);
  if (!magSturen(partij, kop)) throw new Geweigerd(PROBLEEM.nietVoorU);
  const werk = opties.deuren.ontvangOnderNaam({
    bytes: body,
    kanaal: 'api',
    kenmerk: kenmerkVan(partij, sleutelVan(request), body),
    zender: partij.code,
    ontvanger: kop.ontvanger,
    referentienummer: null,
    crossRefnummer: null,
    soort: 'heen',
  });
  dit.werk = true;
  const geef = dit.geefRuimte as () => void;
  werk.then(geef, geef);
  const ontvangst = await opgeslagen(werk, opties);
  if (!ontvangst) throw new Geweigerd(PROBLEEM.sleutelAnders);
  return ontvangst.id;
}

/** Whatever keeps us from storing is no fault of the message: it may come again. */
async function opgeslagen<T>(
  werk: Promise<T>,
  { log, opslagTijdMs = API_STANDAARD.opslagTijdMs }: ApiOpties,
): Promise<T> {
  try {
    const uitslag = await binnen(werk, opslagTijdMs);
    if (uitslag !== TE_LAAT) return uitslag;
    log.error({ ms: opslagTijdMs }, 'api: storing takes too long');
  } catch (error) {
    log.error({ fout: reden(error) }, 'api: not stored');
  }
  throw new Geweigerd(PROBLEEM.storing);
}

const SLEUTEL = /^[\x21-\x7e]{1,200}$/;

function sleutelVan({ headers }: FastifyRequest): string | undefined {
  const sleutel = headers['idempotency-key'];
  if (sleutel === undefined) return undefined;
  if (typeof sleutel !== 'string' || !SLEUTEL.test(sleutel)) throw new Geweigerd(PROBLEEM.sleutel);
  return sleutel;
}

/** A key of the caller is not kept as it is: anything could be in it. Without one, the same bytes are the same message. */
function kenmerkVan({ code }: Partij, sleutel: string | undefined, body: Buffer): string {
  const hash = createHash('sha256').update(sleutel ?? body);
  return `${code} ${sleutel === undefined ? 'inhoud' : 'sleutel'} ${hash.digest('hex')}`;
}

/** XML in UTF-8, not packed, and not larger than it may be as far as it says. */
function onaanvaardbaar({ headers, raw }: FastifyRequest): Probleem | undefined {
  const [soort, ...rest] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (soort?.trim() !== 'application/xml' && soort?.trim() !== 'text/xml') return PROBLEEM.geenXml;
  const charset = /charset\s*=\s*"?([^\s";]+)/.exec(rest.join(';'))?.[1] ?? 'utf-8';
  if (charset !== 'utf-8' || (headers['content-encoding'] ?? 'identity') !== 'identity') return PROBLEEM.geenXml;
  if ((aangekondigd(raw) ?? 0) > MAX_BYTES) return PROBLEEM.teGroot;
  return undefined;
}

function beoordeeld(stuk: Stuk): Stuk {
  if (stuk.stand === 'verwerkt') return stuk;
  throw new Geweigerd(stuk.stand === 'mislukt' ? PROBLEEM.mislukt : PROBLEEM.nogNiet);
}

/** A request that gets a problem for an answer. */
class Geweigerd extends Error {
  readonly statusCode: number;
  constructor(readonly probleem: Probleem) {
    super(probleem.titel);
    this.statusCode = probleem.status;
  }
}

function misgegaan(log: Logger, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Geweigerd) return stuurProbleem(reply, error.probleem);
  const { statusCode = 500 } = error as { statusCode?: number };
  if (statusCode === 413) return stuurProbleem(reply, PROBLEEM.teGroot);
  if (statusCode >= 400 && statusCode < 500) return stuurProbleem(reply, PROBLEEM.verzoek);
  log.error({ fout: reden(error), afgebroken: request.raw.aborted }, 'api: failed');
  return stuurProbleem(reply, isStoring(error) ? PROBLEEM.storing : PROBLEEM.fout);
}

/** What an operator wants to see without asking: refusals at the door, and faults of ours. */
function niveau(status: number): 'error' | 'warn' | 'info' {
  if (status >= 500) return 'error';
  return status === 401 || status === 403 || status === 429 ? 'warn' : 'info';
}
