/**
 * A worker: takes work from the queue until it is told to stop.
 *
 * ┌──────────────────────────────────────────────────────────────────────────────────────────────────────────────┐
 * │ What may happen twice, and what never does                                                                     │
 * │                                                                                                                │
 * │ stored         at least once   a door acknowledges after the commit; the same again is the same reception      │
 * │ told to queue  any number      numbers only; a queue that lost everything is filled again from the book        │
 * │ judged         exactly once    verdict, book, answer and inbox are one transaction                             │
 * │ in order       always          of a lane only the oldest message is judged, under a lock on the lane           │
 * │ delivered      at least once   the same bytes under the same number; the receiver sees that it knows them      │
 * │ refused for a fault of ours    never: it is tried again, and in the end put before a person                    │
 * └──────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
 *
 * Which test shows each row: docs/operate/safety.md.
 */
import { Worker as BullWorker, type ConnectionOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { openLanes } from '../register/inbox.js';
import { openBezorgingen } from '../register/outbox.js';
import { type Bezorgers, bezorg } from './bezorging.js';
import { type Leegmaken, maakLeeg, type OordeelMislukt, type OordeelOmgeving, reden, type Stap } from './oordeel.js';
import { BEZORGING, type BezorgJob, OORDEEL, type OordeelJob, PREFIX, pauzeMs, verbinding, Wachtrij } from './rijen.js';
import type { Waarnemer } from './waarnemer.js';

export type Rol = 'oordeel' | 'bezorging';

export interface WorkerOpties extends OordeelOmgeving {
  readonly redis: string;
  readonly isStoring: Leegmaken['isStoring'];
  readonly bezorgers: Bezorgers;
  /** What this worker does; both without it. */
  readonly rollen?: readonly Rol[];
  /** Lanes, or deliveries, at a time. */
  readonly gelijktijdig?: number;
  readonly log?: Logger | undefined;
  readonly waarnemer?: Waarnemer | undefined;
  readonly prefix?: string;
  readonly pauzeMs?: number;
  /** How often the book is looked at for work the queue does not know of, in milliseconds. */
  readonly herwapenMs?: number;
  /** A job whose worker fell silent this long is given to another, in milliseconds. */
  readonly stilMs?: number;
  readonly onBericht?: (stap: Extract<Stap, { soort: 'beoordeeld' }>, ms: number) => void;
}

const HERWAPEN_MS = 2_000;
const STIL_MS = 10_000;

export class Worker {
  private readonly wachtrij: Wachtrij;
  private readonly verbindingen: Redis[] = [];
  private readonly workers: BullWorker[] = [];
  private readonly wekker: NodeJS.Timeout;
  private stopt = false;

  constructor(private readonly opties: WorkerOpties) {
    this.wachtrij = new Wachtrij(opties.redis, opties.prefix);
    const rollen = opties.rollen ?? ['oordeel', 'bezorging'];
    if (rollen.includes('oordeel')) this.start<OordeelJob>(OORDEEL, ({ laneId }) => this.oordeel(laneId));
    if (rollen.includes('bezorging')) {
      this.start<BezorgJob>(BEZORGING, ({ bezorgingId }) => this.bezorging(bezorgingId));
    }
    this.wekker = setInterval(() => void this.herwapen(), opties.herwapenMs ?? HERWAPEN_MS);
    void this.herwapen();
  }

  private start<Job>(naam: string, werk: (data: Job) => Promise<void>): void {
    const { redis, prefix = PREFIX, gelijktijdig = 4, stilMs = STIL_MS, log } = this.opties;
    const connection = verbinding(redis);
    connection.on('error', () => {});
    this.verbindingen.push(connection);
    const worker = new BullWorker<Job>(naam, ({ data }) => werk(data), {
      connection: connection as ConnectionOptions,
      prefix,
      concurrency: gelijktijdig,
      lockDuration: stilMs,
      stalledInterval: stilMs / 2,
      // A worker that died takes nothing with it, however often that happens: the book knows what was done.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      settings: { backoffStrategy: (poging?: number) => pauzeMs(poging ?? 1) },
    });
    worker.on('error', (error) => log?.warn({ rij: naam, fout: reden(error) }, 'queue'));
    worker.on('failed', (_job, error) => log?.warn({ rij: naam, fout: reden(error) }, 'again later'));
    this.workers.push(worker as BullWorker);
  }

  private async oordeel(laneId: number): Promise<void> {
    const uitkomst = await maakLeeg(
      {
        ...this.opties,
        moetStoppen: () => this.stopt,
        onBericht: (stap, ms) => this.isBeoordeeld(stap, ms),
        onMislukt: (mislukt, opgegeven) => this.isMislukt(mislukt, opgegeven),
      },
      laneId,
    );
    // Its own job is still there under its own name, so the turn that comes after goes by another.
    if (uitkomst === 'verder' && !this.stopt) await this.wachtrij.meldBeurt(laneId);
  }

  private isBeoordeeld(stap: Extract<Stap, { soort: 'beoordeeld' }>, ms: number): void {
    const { ontvangstId, resultaat, bezorgingId } = stap;
    this.opties.log?.info(
      {
        ontvangst: ontvangstId,
        bericht: resultaat.kop.bericht,
        uitkomst: resultaat.soort === 'verwerkt' ? resultaat.uitkomst : 'onverwerkbaar',
        bevindingen: resultaat.bevindingen.length,
        ms: Math.round(ms),
      },
      'judged',
    );
    this.opties.waarnemer?.beoordeeld(resultaat, ms);
    this.opties.onBericht?.(stap, ms);
    if (bezorgingId !== undefined) void this.wachtrij.meldBezorgingen([bezorgingId]).catch(() => {});
  }

  /** Thrown on when it may go better later: the queue brings it back. */
  private async bezorging(bezorgingId: number): Promise<void> {
    const { database, bezorgers, log, waarnemer } = this.opties;
    const bezorgd = await bezorg(database, bezorgers, bezorgingId);
    if (!bezorgd) return;
    const { kanaal, uitkomst, fout } = bezorgd;
    waarnemer?.bezorging(kanaal, uitkomst);
    if (uitkomst === 'later') throw new Error(`answer ${bezorgingId} was not delivered: ${fout}`);
    if (uitkomst === 'bezorgd') log?.info({ bezorging: bezorgingId, kanaal }, 'delivered');
    else log?.error({ bezorging: bezorgingId, kanaal, fout }, 'a person must look: toetssteen failed show');
  }

  private isMislukt({ ontvangstId, message }: OordeelMislukt, opgegeven: boolean): void {
    this.opties.waarnemer?.oordeelMislukt();
    const wat = opgegeven ? 'a person must look: toetssteen failed show' : 'again later';
    this.opties.log?.error({ ontvangst: ontvangstId, fout: message }, wat);
  }

  /** What waits in the book and may be unknown to the queue: after a start, a lost Redis, a call that did not arrive. */
  private async herwapen(): Promise<void> {
    if (this.stopt) return;
    const { database, log } = this.opties;
    try {
      await this.wachtrij.meldOordelen(await openLanes(database));
      await this.wachtrij.meldBezorgingen(await openBezorgingen(database));
    } catch (error) {
      log?.debug({ fout: reden(error) }, 'the book or the queue is away');
    }
  }

  /** Finishes what is being judged, takes nothing new; after `binnenMs` lets go of it all the same: nothing is half done. */
  async stop(binnenMs = 20_000): Promise<void> {
    this.stopt = true;
    clearInterval(this.wekker);
    const klaar = Promise.all(this.workers.map((worker) => worker.close()));
    const bound = setTimeout(() => {
      for (const worker of this.workers) void worker.close(true);
      for (const redis of this.verbindingen) redis.disconnect();
    }, binnenMs);
    await klaar.catch(() => {});
    clearTimeout(bound);
    await this.wachtrij.close();
    for (const redis of this.verbindingen) redis.disconnect();
  }
}
