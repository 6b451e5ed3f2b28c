/** When the folder is looked at, on a clock and with changes of the test's own. */
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import type { Ronde } from '../../src/intake/map.js';
import { type Kijk, MapWacht } from '../../src/intake/wacht.js';

const NIETS: Ronde = { opgeslagen: 0, geweigerd: 0, wacht: 0, kijkNaMs: undefined };

/** A door whose rounds end when the test says so, and the timers that were set. */
function opzet(kijk?: Kijk) {
  const gezet: number[] = [];
  let werk: (() => void) | undefined;
  let eindig: ((ronde: Ronde | Error) => void) | undefined;
  let gewijzigd = () => {};
  let rondes = 0;
  let dicht = false;
  const wacht = new MapWacht({
    map: '/niet-gelezen',
    elkeMs: 10_000,
    log: pino({ level: 'silent' }),
    deur: {
      stop() {},
      ronde() {
        rondes += 1;
        return new Promise<Ronde>((resolve, reject) => {
          eindig = (ronde) => (ronde instanceof Error ? reject(ronde) : resolve(ronde));
        });
      },
    },
    kijk:
      kijk ??
      ((_map, meld) => {
        gewijzigd = meld;
        return { close: () => (dicht = true) };
      }),
    wekker(ms, doe) {
      gezet.push(ms);
      werk = doe;
      return () => {
        if (werk === doe) werk = undefined;
      };
    },
  });
  return {
    wacht,
    gezet,
    rondes: () => rondes,
    wijzig: () => gewijzigd(),
    loopAf: () => werk?.(),
    isDicht: () => dicht,
    gepland: () => werk !== undefined,
    /** The round ends like this; what it gives rise to has happened. */
    async eindig(ronde: Ronde | Error) {
      eindig?.(ronde);
      for (let i = 0; i < 10; i++) await Promise.resolve();
    },
  };
}

describe('the watch over the folder', () => {
  it('looks at once, and then now and then', async () => {
    const o = opzet();
    o.wacht.start();
    expect(o.rondes()).toBe(1);
    await o.eindig(NIETS);
    expect(o.gezet).toEqual([10_000]);
    o.loopAf();
    expect(o.rondes()).toBe(2);
  });

  it('looks soon after a change, once for many', async () => {
    const o = opzet();
    o.wacht.start();
    await o.eindig(NIETS);
    for (let i = 0; i < 100; i++) o.wijzig();
    expect(o.gezet.slice(1).every((ms) => ms === 50)).toBe(true);
    o.loopAf();
    expect(o.rondes()).toBe(2);
  });

  it('does not look twice at once: a change during a round is seen after it', async () => {
    const o = opzet();
    o.wacht.start();
    o.wijzig();
    o.wijzig();
    expect([o.rondes(), o.gezet]).toEqual([1, []]);
    await o.eindig(NIETS);
    expect(o.gezet).toEqual([50]);
  });

  it('looks again when a file that is not yet whole may be', async () => {
    const o = opzet();
    o.wacht.start();
    await o.eindig({ ...NIETS, kijkNaMs: 2_000 });
    expect(o.gezet).toEqual([2_000]);
  });

  it('asks less and less often for a book that is away, and a change does not hurry it', async () => {
    const o = opzet();
    o.wacht.start();
    for (let i = 0; i < 8; i++) {
      await o.eindig(i % 2 === 0 ? { ...NIETS, wacht: 1 } : new Error('the folder is away'));
      o.wijzig();
      o.loopAf();
    }
    expect(o.gezet).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((s) => s * 1000));
    await o.eindig(NIETS);
    expect(o.gezet.at(-1)).toBe(10_000);
  });

  it('goes on now and then where the system cannot tell of changes', async () => {
    const o = opzet(() => {
      throw new Error('ENOSPC');
    });
    o.wacht.start();
    await o.eindig(NIETS);
    expect(o.gezet).toEqual([10_000]);
  });

  it('stops after the round at hand and plans no other', async () => {
    const o = opzet();
    o.wacht.start();
    let klaar = false;
    const stop = o.wacht.stop().then(() => {
      klaar = true;
    });
    await Promise.resolve();
    expect(klaar).toBe(false);
    await o.eindig({ ...NIETS, kijkNaMs: 5 });
    await stop;
    expect([o.gepland(), o.isDicht(), o.gezet]).toEqual([false, true, []]);
  });
});
