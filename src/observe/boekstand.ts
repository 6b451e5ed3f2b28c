/** What the book and the queue say at the moment they are asked: what waits, how long, what failed, and who is away. */
import { Gauge, type Registry } from 'prom-client';
import { TOESTANDEN, type Wachtrij } from '../queue/rijen.js';
import type { Queryable } from '../register/database.js';
import { type Onbeantwoord, onbeantwoord, openstaand } from '../register/stand.js';
import { termijnen } from './termijn.js';

export interface Bronnen {
  readonly database: Queryable;
  readonly wachtrij: Pick<Wachtrij, 'stand'>;
  readonly vandaag: () => string;
}

/** Lanes with a figure of their own; what comes after is one figure, so that their number is bounded. */
export const LANES = 20;

/** A server that hangs is a server that is away. */
const WACHT_MS = 3_000;

export class Boekstand {
  private readonly bereikbaar: Gauge<'what'>;
  private readonly wacht: Gauge<'stage'>;
  private readonly mislukt: Gauge<'stage'>;
  private readonly oudste: Gauge<'lane'>;
  private readonly termijn: Gauge<'due'>;
  private readonly jobs: Gauge<'queue' | 'state'>;
  private bezig: Promise<void> | undefined;

  constructor(
    registry: Registry,
    private readonly bronnen: Bronnen,
    private readonly wachtMs = WACHT_MS,
  ) {
    const gauge = <L extends string>(name: string, help: string, labelNames: L[]) =>
      new Gauge({ name, help, labelNames, registers: [registry] });
    this.bereikbaar = gauge('toetssteen_reachable', 'Whether the database and the queue answer', ['what']);
    this.wacht = gauge('toetssteen_backlog', 'Messages to judge, answers to deliver', ['stage']);
    this.mislukt = gauge('toetssteen_failed', 'What a person must look at: toetssteen failed list', ['stage']);
    this.oudste = gauge('toetssteen_oldest_unanswered_seconds', 'Age of the oldest message without its answer', [
      'lane',
    ]);
    this.termijn = gauge('toetssteen_unanswered', 'Messages without their answer, by its due day', ['due']);
    this.jobs = gauge('toetssteen_queue_jobs', 'Jobs in the queue', ['queue', 'state']);
  }

  /** Asks them anew; whoever asks while that goes on gets the same outcome. */
  ververs(): Promise<void> {
    this.bezig ??= this.vraag().finally(() => {
      this.bezig = undefined;
    });
    return this.bezig;
  }

  /** Do they answer? */
  async gereed(): Promise<{ database: boolean; queue: boolean }> {
    const { database, wachtrij } = this.bronnen;
    const [db, rij] = await Promise.all([this.binnen(database.query('select 1')), this.binnen(wachtrij.stand())]);
    return { database: db !== undefined, queue: rij !== undefined };
  }

  private async vraag(): Promise<void> {
    const { database, wachtrij } = this.bronnen;
    const [boek, rijen] = await Promise.all([
      this.binnen(Promise.all([openstaand(database), onbeantwoord(database)])),
      this.binnen(wachtrij.stand()),
    ]);
    this.bereikbaar.set({ what: 'database' }, boek ? 1 : 0);
    this.bereikbaar.set({ what: 'queue' }, rijen ? 1 : 0);
    // What is not known is absent: an old figure would pass for a new one.
    for (const each of [this.wacht, this.mislukt, this.oudste, this.termijn, this.jobs]) each.reset();
    if (boek) this.zetBoek(...boek);
    for (const [queue, standen] of Object.entries(rijen ?? {}))
      for (const state of TOESTANDEN) this.jobs.set({ queue, state }, standen[state] ?? 0);
  }

  private zetBoek(open: Awaited<ReturnType<typeof openstaand>>, lanes: readonly Onbeantwoord[]): void {
    this.wacht.set({ stage: 'judge' }, open.wacht);
    this.wacht.set({ stage: 'deliver' }, open.teBezorgen);
    this.mislukt.set({ stage: 'judge' }, open.mislukt);
    this.mislukt.set({ stage: 'deliver' }, open.nietBezorgd);
    const perLane = oudstePerLane(lanes);
    for (const [lane, seconden] of perLane.slice(0, LANES)) this.oudste.set({ lane }, seconden);
    const rest = perLane[LANES];
    if (rest) this.oudste.set({ lane: 'other' }, rest[1]);
    const { verlopen, vandaag, later } = termijnen(lanes, this.bronnen.vandaag());
    this.termijn.set({ due: 'overdue' }, verlopen);
    this.termijn.set({ due: 'today' }, vandaag);
    this.termijn.set({ due: 'later' }, later);
  }

  /** Undefined when it fails, or takes too long. */
  private async binnen<T>(vraag: Promise<T>): Promise<T | undefined> {
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<undefined>((resolve) => {
      wekker = setTimeout(resolve, this.wachtMs, undefined);
    });
    try {
      return await Promise.race([vraag.catch(() => undefined), teLaat]);
    } finally {
      clearTimeout(wekker);
    }
  }
}

/** The longest waiting first. */
function oudstePerLane(rows: readonly Onbeantwoord[]): [lane: string, seconden: number][] {
  const lanes = new Map<string, number>();
  for (const { lane, oudsteSeconden } of rows) lanes.set(lane, Math.max(oudsteSeconden, lanes.get(lane) ?? 0));
  return [...lanes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
