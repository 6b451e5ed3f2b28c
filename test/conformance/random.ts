/** Chance that can be repeated: the same seed gives the same choices. */

/** Mulberry32: small, fast and good enough to choose with. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[this.below(list.length)] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }
}

/** Hands out a list in random order, again and again, so that everything gets its turn. */
export class Turns<T> {
  private queue: T[] = [];
  constructor(
    private readonly list: readonly T[],
    private readonly random: Random,
  ) {}

  next(): T {
    if (this.queue.length === 0) this.queue = this.random.shuffled(this.list);
    const item = this.queue.pop();
    if (item === undefined) throw new Error('nothing to take turns with');
    return item;
  }
}
