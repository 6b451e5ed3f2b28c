/** All doors that are configured, opened and closed together. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { OnjuisteAanroep } from '../process/files.js';
import { binnen, TE_LAAT } from '../queue/binnen.js';
import { deuren } from '../queue/deur.js';
import type { Wachtrij } from '../queue/rijen.js';
import type { Database } from '../register/database.js';
import type { IntakeConfig } from './config.js';
import { MapDeur } from './map.js';
import { type Mappen, maakMappen } from './mappen.js';
import { intakeServer } from './server.js';
import { MapWacht } from './wacht.js';

export interface IntakeOpties {
  readonly config: IntakeConfig;
  readonly database: Database;
  readonly wachtrij: Wachtrij;
  readonly log: Logger;
}

export class Intake {
  private stopt = false;
  private server: FastifyInstance | undefined;
  private wacht: MapWacht | undefined;

  private constructor(private readonly opties: IntakeOpties) {}

  static async open(opties: IntakeOpties): Promise<Intake> {
    const intake = new Intake(opties);
    try {
      await intake.start();
      return intake;
    } catch (error) {
      await intake.stop();
      throw error;
    }
  }

  /** Where the HTTP doors are; undefined where there are none. */
  get adres(): string | undefined {
    const { address, port, family } = (this.server?.server.address() ?? {}) as Partial<AddressInfo>;
    if (address === undefined) return undefined;
    const schema = typeof this.opties.config.tls === 'object' ? 'https' : 'http';
    return `${schema}://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  private async start(): Promise<void> {
    const { config, log } = this.opties;
    const door = deuren(this.opties.database, this.opties.wachtrij);
    const map = config.folder && mappenVan(config);
    if (map) maakMappen(map);
    if (config.port !== undefined) {
      this.server = await intakeServer({
        ...this.opties,
        deuren: door,
        bron: { nu: () => new Date(), uuid: () => randomUUID() },
        stopt: () => this.stopt,
      });
      await luister(this.server, config.host, config.port);
    }
    if (!config.folder || !map) return;
    const { settleSeconds, scanSeconds } = config.folder;
    this.wacht = new MapWacht({
      map: map.in,
      elkeMs: scanSeconds * 1000,
      log,
      deur: new MapDeur({ mappen: map, deuren: door, nu: () => new Date(), rustMs: settleSeconds * 1000, log }),
    });
    this.wacht.start();
  }

  /** Nothing new; what is being received is finished, within a bound. The book and the queue stay open: they are the caller's. */
  async stop(): Promise<void> {
    this.stopt = true;
    const { config, log } = this.opties;
    const klaar = Promise.all([this.wacht?.stop(), this.server?.close()]);
    if ((await binnen(klaar, config.limits.stopSeconds * 1000)) !== TE_LAAT) return;
    log.warn('intake: not finished in time; connections are closed, nothing is stored by half');
    this.server?.server.closeAllConnections();
  }
}

/** Our own folders beside the in-folder, unless they are named. */
export function mappenVan({ folder, map }: IntakeConfig): Mappen {
  if (!folder) throw new Error('no folder is configured');
  const pad = (each: string) => resolve(map, each);
  const eigen = (naam: string) => join(dirname(pad(folder.in)), naam);
  return {
    in: pad(folder.in),
    werk: folder.work ? pad(folder.work) : eigen('work'),
    klaar: folder.done ? pad(folder.done) : eigen('done'),
    geweigerd: folder.rejected ? pad(folder.rejected) : eigen('rejected'),
  };
}

async function luister(server: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const waarom = {
      EADDRINUSE: 'wordt al door een ander programma gebruikt',
      EACCES: 'mag door deze gebruiker niet worden gebruikt',
      EADDRNOTAVAIL: 'is geen adres van deze machine',
      ENOTFOUND: 'is geen adres van deze machine',
    }[code ?? ''];
    if (!waarom) throw error;
    throw new OnjuisteAanroep(`${host}:${port} ${waarom}. Kies een ander adres of een andere port in de configuratie.`);
  }
}
