/** Back-pressure: so many bodies in hand at once, and no more. */
export class Plekken {
  private bezet = 0;
  constructor(private readonly aantal: number) {}

  /** A place, to be given back once (more often does no harm); undefined when all are taken. */
  neem(): (() => void) | undefined {
    if (this.bezet >= this.aantal) return undefined;
    this.bezet++;
    let vast = true;
    return () => {
      if (vast) this.bezet--;
      vast = false;
    };
  }
}
