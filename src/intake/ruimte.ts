/**
 * Back-pressure: so many bytes of bodies in hand at once, and so many bodies, and of those no more than half for one
 * party. Who does not fit is told so before a byte of its body is read.
 */
export interface RuimteOpties {
  readonly bytes: number;
  readonly aantal: number;
}

interface InGebruik {
  bytes: number;
  aantal: number;
}

export class Ruimte {
  private readonly samen: InGebruik = { bytes: 0, aantal: 0 };
  private readonly perPartij = new Map<string, InGebruik>();
  constructor(private readonly opties: RuimteOpties) {}

  /** Room for so many bytes, to be given back once (more often does no harm); undefined when there is none. */
  neem(partij: string, bytes: number): (() => void) | undefined {
    const { bytes: meesteBytes, aantal: meeste } = this.opties;
    const eigen = this.perPartij.get(partij) ?? { bytes: 0, aantal: 0 };
    const past = (gebruikt: InGebruik, deel: number) =>
      // What is larger than its part fits all the same where nothing else is in hand.
      (gebruikt.bytes === 0 || gebruikt.bytes + bytes <= meesteBytes / deel) &&
      gebruikt.aantal + 1 <= Math.ceil(meeste / deel);
    if (!past(this.samen, 1) || !past(eigen, 2)) return undefined;
    this.perPartij.set(partij, eigen);
    tel(this.samen, bytes, 1);
    tel(eigen, bytes, 1);
    let vast = true;
    return () => {
      if (!vast) return;
      vast = false;
      tel(this.samen, -bytes, -1);
      tel(eigen, -bytes, -1);
      if (eigen.aantal === 0) this.perPartij.delete(partij);
    };
  }

  get inGebruik(): Readonly<InGebruik> {
    return this.samen;
  }
}

function tel(gebruikt: InGebruik, bytes: number, aantal: number): void {
  gebruikt.bytes += bytes;
  gebruikt.aantal += aantal;
}
