/**
 * Which files in the in-folder are whole. Who renames a file into place (or writes it as .part first) is safe by itself.
 * For who does not, a file is left alone until it has stayed the same for a while, measured on our own clock: that of a
 * network disk may differ.
 */
import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';

export interface RustOpties {
  /** How long a file must have stayed the same; 0 where every writer renames. */
  readonly rustMs: number;
  /** A clock that only goes forward, in milliseconds. */
  readonly klok: () => number;
}

interface Gezien {
  readonly bytes: number;
  readonly gewijzigd: number;
  readonly inode: number;
  readonly sinds: number;
}

/** A file that stays empty this many times the wait is taken in all the same, and told to be empty. */
const LEEG_KEER = 30;

export interface Oogst {
  /** Whole, in file-name order. */
  readonly klaar: readonly string[];
  /** Some are not yet whole: worth another look after this many milliseconds. */
  readonly kijkNaMs: number | undefined;
}

export class Rust {
  private gezien = new Map<string, Gezien>();
  constructor(private readonly opties: RustOpties) {}

  kijk(map: string): Oogst {
    const { rustMs, klok } = this.opties;
    const nu = klok();
    const klaar: string[] = [];
    const gezien = new Map<string, Gezien>();
    for (const naam of readdirSync(map).filter(isBericht).sort(opNaam)) {
      const stat = bestand(join(map, naam));
      if (!stat) continue;
      const eerder = this.gezien.get(naam);
      const beeld = { bytes: stat.size, gewijzigd: stat.mtimeMs, inode: stat.ino };
      const sinds = eerder && gelijk(eerder, beeld) ? eerder.sinds : nu;
      const nodig = stat.size === 0 ? Math.max(rustMs, 1000) * LEEG_KEER : rustMs;
      if (nu - sinds >= nodig) klaar.push(naam);
      else gezien.set(naam, { ...beeld, sinds });
    }
    this.gezien = gezien;
    return { klaar, kijkNaMs: gezien.size > 0 ? Math.max(rustMs, 1) : undefined };
  }
}

const gelijk = (a: Gezien, b: Omit<Gezien, 'sinds'>) =>
  a.bytes === b.bytes && a.gewijzigd === b.gewijzigd && a.inode === b.inode;

/** Names of files that are still being made begin with a dot or a tilde, or end in something else (.part, .tmp). */
const isBericht = (naam: string) => /^[^.~].*\.(xml|zip)$/i.test(naam);

const opNaam = (a: string, b: string) => (a < b ? -1 : 1);

/** A file itself: what a link points to is not ours to move. */
function bestand(pad: string): Stats | undefined {
  const stat = lstatSync(pad, { throwIfNoEntry: false });
  return stat?.isFile() ? stat : undefined;
}
