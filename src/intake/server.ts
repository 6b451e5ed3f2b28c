/** The one server in which the HTTP doors are: bounded in time, connections and headers, and every error in Dutch. */
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Bron } from '../hub/envelop.js';
import { hubDeur } from '../hub/server.js';
import { OnjuisteAanroep } from '../process/files.js';
import { binnen } from '../queue/binnen.js';
import type { Deuren } from '../queue/deur.js';
import { reden } from '../queue/oordeel.js';
import type { Wachtrij } from '../queue/rijen.js';
import type { Database } from '../register/database.js';
import { apiDeur } from './api.js';
import { type IntakeConfig, lanesVan } from './config.js';
import { PROBLEEM, rauwProbleem, stuurProbleem } from './probleem.js';

export interface ServerOpties {
  readonly config: IntakeConfig;
  readonly database: Database;
  readonly wachtrij: Pick<Wachtrij, 'ping'>;
  readonly deuren: Deuren;
  readonly log: Logger;
  readonly bron: Bron;
  /** True from the moment that nothing new is taken in. */
  readonly stopt: () => boolean;
}

/** Long enough for a sender that got a 503 to finish what it was sending. */
const KEEP_ALIVE_MS = 65_000;
const HOOGSTENS_HEADERS_MS = 10_000;

/** Not listening yet. */
export async function intakeServer(opties: ServerOpties): Promise<FastifyInstance> {
  const { config, log, stopt } = opties;
  const aanvraagMs = config.limits.requestSeconds * 1000;
  const tijden = {
    headersTimeout: Math.min(HOOGSTENS_HEADERS_MS, aanvraagMs),
    connectionsCheckingInterval: Math.min(5_000, aanvraagMs),
  };
  const gewoon = {
    logger: false,
    requestTimeout: aanvraagMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    clientErrorHandler,
    frameworkErrors: (_error: unknown, _request: FastifyRequest, reply: FastifyReply) =>
      void stuurProbleem(reply, PROBLEEM.verzoek),
  } as const;
  const tls = tlsVan(config);
  const app = (
    tls ? fastify({ ...gewoon, https: { ...tijden, ...tls } }) : fastify({ ...gewoon, http: tijden })
  ) as FastifyInstance;
  app.server.maxConnections = config.limits.connections;
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
  });
  app.addHook('onRequest', async (_request, reply) => {
    if (stopt()) return stuurProbleem(reply, PROBLEEM.stopt);
  });
  // Whose request was at hand when we stopped gets its answer, and is not kept waiting for.
  app.addHook('onSend', async (_request, reply) => {
    if (stopt()) reply.header('connection', 'close');
  });
  app.setNotFoundHandler((_request, reply) => stuurProbleem(reply, PROBLEEM.geenAdres));
  app.setErrorHandler((error, _request, reply) => {
    log.error({ fout: reden(error) }, 'server: failed');
    return stuurProbleem(reply, PROBLEEM.fout);
  });
  gezondheid(app, opties);
  await deuren(app, opties);
  return app;
}

async function deuren(app: FastifyInstance, opties: ServerOpties): Promise<void> {
  const { config, log, database, bron } = opties;
  const { parties, limits, hub } = config;
  if (parties.length > 0)
    await app.register(apiDeur, {
      database,
      deuren: opties.deuren,
      partijen: parties.map((each) => ({ code: each.code, tokens: each.tokens, lanes: lanesVan(each) })),
      log,
      maxBytes: limits.inFlightMb * 1024 * 1024,
      maxTegelijk: limits.inFlight,
      perMinuut: limits.perMinute,
      opslagTijdMs: limits.storeSeconds * 1000,
    });
  if (!hub) return;
  await app.register(async (deel) =>
    hubDeur(deel, {
      bron,
      log,
      pad: hub.path,
      ...(hub.address === undefined ? {} : { adres: hub.address }),
      maxTegelijk: hub.inFlight,
      opslagTijdMs: limits.storeSeconds * 1000,
      ontvangers: hub.receivers,
      autorisatie:
        hub.senders === 'open' ? 'open' : hub.senders.map((each) => ({ onderwerp: each.subject, zenders: each.for })),
      async ontvang(bericht) {
        const ontvangst = await opties.deuren.ontvangOnderNaam(bericht);
        if (!ontvangst) return 'afwijkend';
        return ontvangst.nieuw ? 'nieuw' : 'bekend';
      },
    }),
  );
}

const GEZOND_MS = 2_000;

/** For who watches over the process; not logged, because it is asked all day. */
function gezondheid(app: FastifyInstance, { database, wachtrij, stopt }: ServerOpties): void {
  const lukt = async (werk: Promise<unknown>) =>
    (await binnen(
      werk.then(
        () => true,
        () => false,
      ),
      GEZOND_MS,
    )) === true;
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const [boek, redis] = await Promise.all([lukt(database.query('select 1')), lukt(wachtrij.ping())]);
    // Without the queue everything is taken in, and judged a little later.
    const ready = boek && !stopt();
    return reply.code(ready ? 200 : 503).send({ ready, database: boek, redis });
  });
}

function tlsVan({ tls, map, parties }: IntakeConfig) {
  if (tls === undefined || tls === 'proxy') return undefined;
  const lees = (bestand: string) => {
    try {
      return readFileSync(resolve(map, bestand));
    } catch (error) {
      throw new OnjuisteAanroep(
        `Het bestand ${bestand} van tls kan niet worden gelezen (${(error as NodeJS.ErrnoException).code}). Verbeter de configuratie.`,
      );
    }
  };
  return {
    key: lees(tls.key),
    cert: lees(tls.cert),
    minVersion: 'TLSv1.2' as const,
    ...(tls.ca === undefined ? {} : { ca: lees(tls.ca) }),
    requestCert: tls.requestCert,
    // The hub looks at the certificate itself; who comes with a token needs none.
    rejectUnauthorized: tls.requestCert && parties.length === 0,
  };
}

/** What is no HTTP, or does not come in time. */
function clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const teLaat = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const probleem = teLaat
    ? rauwProbleem(PROBLEEM.teTraag, 'Request Timeout')
    : rauwProbleem(PROBLEEM.verzoek, 'Bad Request');
  // Who does not hang up by himself is hung up on: his request gives back what it held.
  socket.end(probleem, () => socket.destroy());
}
