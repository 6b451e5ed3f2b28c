/** The two queues, and what goes through them: numbers of the book, never a message and never a person. */
import { type ConnectionOptions, type JobsOptions, Queue } from 'bullmq';
import { Redis } from 'ioredis';

/** A lane with something to judge; an answer to deliver. */
export interface OordeelJob {
  readonly laneId: number;
}
export interface BezorgJob {
  readonly bezorgingId: number;
}

export const OORDEEL = 'oordeel';
export const BEZORGING = 'bezorging';

/** States of a job that say something to who watches. */
export const TOESTANDEN = ['waiting', 'active', 'delayed', 'failed'] as const;

/** All keys in Redis begin with it, so that several installations can share a server. */
export const PREFIX = 'toetssteen';

/** A job comes back as long as it takes: the book, not the queue, says when something is given up. */
const OPNIEUW: JobsOptions = {
  attempts: Number.MAX_SAFE_INTEGER,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  removeOnFail: true,
};

const EERSTE_PAUZE_MS = 500;
const LANGSTE_PAUZE_MS = 15_000;

/** Doubling, up to a quarter of a minute: a database that is back is found again soon. */
export const pauzeMs = (poging: number) => Math.min(LANGSTE_PAUZE_MS, EERSTE_PAUZE_MS * 2 ** Math.min(poging - 1, 10));

export function verbinding(url: string): Redis {
  // What BullMQ asks of a connection that blocks; it does not give up on a server that is away.
  return new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(times * 100, 2_000) });
}

/** A connection for who only adds: a server that is away is an error at once, not a queue in memory. */
function vlugge(url: string): Redis {
  return new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
  });
}

/**
 * Tells the workers that there is something to do. A call that fails is no loss: what waits stands in the book, and every
 * worker looks there again (see worker.ts).
 */
export class Wachtrij {
  private readonly redis: Redis;
  private readonly oordeel: Queue<OordeelJob>;
  private readonly bezorging: Queue<BezorgJob>;

  constructor(url: string, prefix = PREFIX) {
    this.redis = vlugge(url);
    // Without a listener a connection that is away would end the process.
    this.redis.on('error', () => {});
    const options = { connection: this.redis as ConnectionOptions, prefix, defaultJobOptions: OPNIEUW };
    this.oordeel = new Queue(OORDEEL, options);
    this.bezorging = new Queue(BEZORGING, options);
    for (const queue of [this.oordeel, this.bezorging]) queue.on('error', () => {});
  }

  /** A job a message: each finds its lane drained, busy, or drains it. */
  async meldOordelen(jobs: readonly { laneId: number; ontvangstId: number }[]): Promise<void> {
    await this.oordeel.addBulk(
      jobs.map(({ laneId, ontvangstId }) => ({ name: OORDEEL, data: { laneId }, opts: { jobId: `o${ontvangstId}` } })),
    );
  }

  /** One more turn for a lane, after those that wait now. */
  async meldBeurt(laneId: number): Promise<void> {
    await this.oordeel.add(OORDEEL, { laneId });
  }

  async meldBezorgingen(ids: readonly number[]): Promise<void> {
    await this.bezorging.addBulk(
      ids.map((id) => ({ name: BEZORGING, data: { bezorgingId: id }, opts: { jobId: `b${id}` } })),
    );
  }

  /** Throws when the server cannot be reached. */
  async ping(): Promise<void> {
    await this.redis.ping();
  }

  /** Jobs that wait, work or pause, for who watches. */
  async stand(): Promise<{ oordeel: Record<string, number>; bezorging: Record<string, number> }> {
    const [oordeel, bezorging] = await Promise.all(
      [this.oordeel, this.bezorging].map((queue) => queue.getJobCounts(...TOESTANDEN)),
    );
    return { oordeel: oordeel ?? {}, bezorging: bezorging ?? {} };
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.oordeel.close(), this.bezorging.close()]);
    this.redis.disconnect();
  }
}
