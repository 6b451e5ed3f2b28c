/** When the folder is looked at: when the system says that something changed, and now and then in case it does not. */
import { watch as fsWatch } from 'node:fs';
import type { Logger } from 'pino';
import { reden } from '../queue/oordeel.js';
import type { MapDeur, Ronde } from './map.js';

export interface WachtOpties {
  readonly map: string;
  readonly deur: Pick<MapDeur, 'ronde' | 'stop'>;
  readonly log: Logger;
  /** Between two looks that nothing gave rise to. */
  readonly elkeMs: number;
  /** For tests, which do not wait. */
  readonly kijk?: Kijk;
  readonly wekker?: Wekker;
}

/** Calls `gewijzigd` when something changes in the folder, `weg` when it can no longer tell. */
export type Kijk = (map: string, gewijzigd: () => void, weg: (error: unknown) => void) => { close(): void };
/** Calls once after `ms`; gives how to call it off. */
export type Wekker = (ms: number, werk: () => void) => () => void;

/** Several files that come at once are one look. */
const SAMEN_MS = 50;
/** A book that is away is asked again after a second, then two, up to half a minute. */
const LANGSTE_PAUZE_MS = 30_000;

export class MapWacht {
  private kijker: { close(): void } | undefined;
  private afbellen: () => void = () => {};
  private bezig: Promise<void> | undefined;
  private nogEens = false;
  private stopt = false;
  private mislukt = 0;

  constructor(private readonly opties: WachtOpties) {}

  start(): void {
    const { map, kijk = kijkInMap, log } = this.opties;
    try {
      this.kijker = kijk(
        map,
        () => this.overEven(SAMEN_MS),
        (error) => log.warn({ fout: reden(error) }, 'folder: not told of changes any more; looking now and then'),
      );
    } catch (error) {
      log.warn({ fout: reden(error) }, 'folder: not told of changes; looking now and then');
    }
    this.rond();
  }

  /** Lets the file at hand be finished. */
  async stop(): Promise<void> {
    this.stopt = true;
    this.afbellen();
    this.kijker?.close();
    this.opties.deur.stop();
    await this.bezig;
  }

  private overEven(ms: number): void {
    if (this.stopt) return;
    // While the book is away, a new file is no reason to ask again at once.
    if (this.bezig) this.nogEens = true;
    else if (this.mislukt === 0) this.zet(ms);
  }

  private zet(ms: number): void {
    const { wekker = gewoneWekker } = this.opties;
    this.afbellen();
    this.afbellen = wekker(ms, () => this.rond());
  }

  private rond(): void {
    if (this.stopt || this.bezig) return;
    this.nogEens = false;
    this.bezig = this.doe().then((ms) => {
      this.bezig = undefined;
      if (!this.stopt) this.zet(ms);
    });
  }

  /** One round; answers after how long the next one comes. */
  private async doe(): Promise<number> {
    const { deur, log, elkeMs } = this.opties;
    let ronde: Ronde | undefined;
    try {
      ronde = await deur.ronde();
    } catch (error) {
      log.error({ fout: reden(error) }, 'folder: could not look');
    }
    this.mislukt = ronde && ronde.wacht === 0 ? 0 : this.mislukt + 1;
    if (this.mislukt > 0) return Math.min(LANGSTE_PAUZE_MS, 1_000 * 2 ** Math.min(this.mislukt - 1, 10));
    if (this.nogEens) return SAMEN_MS;
    return Math.min(elkeMs, ronde?.kijkNaMs ?? elkeMs);
  }
}

const kijkInMap: Kijk = (map, gewijzigd, weg) => {
  const kijker = fsWatch(map, { persistent: false }, gewijzigd);
  kijker.on('error', weg);
  return kijker;
};

const gewoneWekker: Wekker = (ms, werk) => {
  const timer = setTimeout(werk, ms);
  return () => clearTimeout(timer);
};
