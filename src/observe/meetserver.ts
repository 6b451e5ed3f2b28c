/** A small door for who watches: `/metrics` for Prometheus, `/health` (the process) and `/ready` (what it leans on). */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import type { Boekstand } from './boekstand.js';

export interface MeetOpties {
  readonly registry: Registry;
  readonly stand: Pick<Boekstand, 'ververs' | 'gereed'>;
}

/** Where to listen: `9464` for this machine only, `0.0.0.0:9464` for others too. */
export interface MeetAdres {
  readonly host: string;
  readonly port: number;
}

export function leesMeetAdres(text: string): MeetAdres | undefined {
  const [, host, cijfers] = /^(?:(\[[0-9a-f:.]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(cijfers);
  if (cijfers === undefined || port > 65_535) return undefined;
  return { host: host?.replace(/^\[|\]$/g, '') ?? '127.0.0.1', port };
}

export class MeetServer {
  private readonly server: Server;
  private stopt = false;

  constructor(private readonly opties: MeetOpties) {
    this.server = createServer((request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return stuur(response, 405, 'GET\n');
      this.antwoord(new URL(request.url ?? '/', 'http://x').pathname, response).catch(() => {
        if (!response.headersSent) stuur(response, 500, 'error\n');
      });
    });
    this.server.maxConnections = 64;
    this.server.requestTimeout = 10_000;
  }

  /** The port it listens on. */
  async luister({ host, port }: MeetAdres): Promise<number> {
    this.server.listen(port, host);
    await once(this.server, 'listening');
    const adres = this.server.address();
    return typeof adres === 'object' && adres !== null ? adres.port : port;
  }

  private async antwoord(pad: string, response: ServerResponse): Promise<void> {
    const { registry, stand } = this.opties;
    if (pad === '/health') return stuurJson(response, 200, { status: 'ok' });
    if (pad === '/ready') {
      const gereed = await stand.gereed();
      const ja = !this.stopt && gereed.database && gereed.queue;
      return stuurJson(response, ja ? 200 : 503, { ...gereed, stopping: this.stopt });
    }
    if (pad !== '/metrics') return stuur(response, 404, 'not found\n');
    await stand.ververs();
    stuur(response, 200, await registry.metrics(), registry.contentType);
  }

  /** From now on not ready; it goes on answering until it is closed. */
  gaatStoppen(): void {
    this.stopt = true;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }
}

function stuur(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

const stuurJson = (response: ServerResponse, status: number, waarde: unknown) =>
  stuur(response, status, `${JSON.stringify(waarde)}\n`, 'application/json');
