/**
 * The folder door: messages that others put in a folder. A round first goes on with what an earlier one (or an earlier
 * process) left in the work folder, then picks up what is new. What cannot be stored now waits in the work folder.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { reden } from '../queue/oordeel.js';
import { isStoring } from '../queue/storing.js';
import { voldoetAanElfproef } from '../rules/inhoud/client.js';
import { maskeer } from '../rules/maskeer.js';
import { MAX_NAAM, neemBestand, type Omgeving, type Uitslag } from './bestand.js';
import { Nummering, pakOp, type Werkbestand, werkbestand } from './mappen.js';
import { Rust } from './rust.js';

export interface MapOpties extends Omgeving {
  readonly log: Logger;
  readonly rustMs: number;
  /** A clock that only goes forward, in milliseconds. */
  readonly klok?: () => number;
}

export interface Ronde {
  readonly opgeslagen: number;
  readonly geweigerd: number;
  /** Not done with: the book was away, or somebody was still writing. */
  readonly wacht: number;
  /** Worth another round after this many milliseconds, whatever happens in the folder. */
  readonly kijkNaMs: number | undefined;
}

export class MapDeur {
  private readonly rust: Rust;
  private readonly nummering: Nummering;
  private stopt = false;

  constructor(private readonly opties: MapOpties) {
    const { rustMs, klok = () => performance.now(), nu } = opties;
    this.rust = new Rust({ rustMs, klok });
    this.nummering = new Nummering(() => nu().getTime());
  }

  /** Finishes the file at hand, and no more. */
  stop(): void {
    this.stopt = true;
  }

  /** One at a time: who calls waits for it. */
  async ronde(): Promise<Ronde> {
    const telling = { opgeslagen: 0, geweigerd: 0, wacht: 0 };
    const { klaar, kijkNaMs } = this.rust.kijk(this.opties.mappen.in);
    let boekWeg = false;
    for (const neem of [...this.blijvers(), ...klaar.map((naam) => () => this.oppakken(naam))]) {
      if (this.stopt || boekWeg) break;
      const bestand = neem();
      if (!bestand) continue;
      const uitslag = await this.probeer(bestand);
      if (uitslag instanceof Error) boekWeg = isStoring(uitslag);
      const soort = uitslag instanceof Error || uitslag.soort === 'in beweging' ? 'wacht' : uitslag.soort;
      telling[soort] += 1;
    }
    return { ...telling, kijkNaMs };
  }

  /** In the order in which they were picked up. */
  private blijvers(): (() => Werkbestand | undefined)[] {
    const { werk } = this.opties.mappen;
    const namen = readdirSync(werk).sort((a, b) => (a < b ? -1 : 1));
    return namen.map((naam) => () => werkbestand(werk, naam));
  }

  private oppakken(naam: string): Werkbestand | undefined {
    const { mappen, stap } = this.opties;
    const nummer = this.nummering.volgende();
    // With our number before it, it would be longer than a name can be: refused from where it is.
    if (Buffer.byteLength(naam) > MAX_NAAM) return { pad: join(mappen.in, naam), naam, nummer };
    const bestand = pakOp(mappen, naam, nummer);
    if (bestand) stap?.('opgepakt', bestand);
    return bestand;
  }

  private async probeer(bestand: Werkbestand): Promise<Uitslag | Error> {
    const { log } = this.opties;
    try {
      const uitslag = await neemBestand(this.opties, bestand);
      this.meld(bestand, uitslag);
      return uitslag;
    } catch (error) {
      // Another process that watches the same folder was first.
      if (!existsSync(bestand.pad)) return { soort: 'in beweging' };
      log.error({ nummer: bestand.nummer, fout: reden(error) }, 'folder: not stored, again later');
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private meld({ nummer, naam }: Werkbestand, uitslag: Uitslag): void {
    const regel = { nummer, bestand: maskeer(naam, voldoetAanElfproef) };
    if (uitslag.soort === 'opgeslagen') {
      const { berichten, nieuw } = uitslag;
      this.opties.log.info({ ...regel, berichten, nieuw }, 'folder: stored');
    } else if (uitslag.soort === 'geweigerd') {
      this.opties.log.warn({ ...regel, code: uitslag.code }, 'folder: refused');
    } else {
      this.opties.log.debug(regel, 'folder: still being written');
    }
  }
}
