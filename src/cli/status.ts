/** `toetssteen status`: what waits, what failed, and since when. */
import { Wachtrij } from '../queue/rijen.js';
import { laneStanden, tellingen } from '../register/stand.js';
import { openBook } from './book.js';
import { aantal, kleur, kolommen, print } from './output.js';

interface Options {
  data: string;
  redis?: string;
  json?: boolean;
}

/** Lanes that are shown. */
const HOOGSTENS = 20;

export async function statusCommand({ data, redis, json }: Options): Promise<void> {
  const boek = await openBook(data, true);
  try {
    const [stand, lanes] = [await tellingen(boek), await laneStanden(boek)];
    const rijen = redis ? await wachtrijStand(redis) : undefined;
    if (json) {
      print(JSON.stringify({ ...stand, lanes, ...(redis ? { wachtrij: rijen ?? null } : {}) }));
      return;
    }
    print(
      `${kleur.bold(aantal(stand.ontvangen))} ontvangen, ${aantal(stand.verwerkt)} beoordeeld, ${aantal(stand.wacht)} wachten`,
    );
    print(`${aantal(stand.teBezorgen)} antwoorden wachten op bezorging`);
    if (stand.mislukt + stand.nietBezorgd > 0)
      print(
        kleur.red(
          `${aantal(stand.mislukt)} niet beoordeeld en ${aantal(stand.nietBezorgd)} niet bezorgd: zie toetssteen failed list`,
        ),
      );
    if (redis)
      print(
        rijen
          ? `wachtrij: ${JSON.stringify(rijen)}`
          : kleur.yellow(
              'de wachtrij (Redis) is niet te bereiken; het werk staat in het boek en gaat door zodra zij er weer is',
            ),
      );
    if (lanes.length === 0) return;
    print();
    const kop = ['lane', 'wacht', 'mislukt', 'oudste'].map((each) => kleur.dim(each));
    print(
      kolommen(
        [
          kop,
          ...lanes.slice(0, HOOGSTENS).map((each) => [each.lane, each.wacht, each.mislukt, duur(each.oudsteSeconden)]),
        ],
        '',
      ),
    );
    if (lanes.length > HOOGSTENS) print(kleur.dim(`en nog ${lanes.length - HOOGSTENS} lanes`));
  } finally {
    await boek.close();
  }
}

function duur(seconden: number): string {
  if (seconden < 120) return `${seconden} s`;
  return seconden < 7200 ? `${Math.round(seconden / 60)} min` : `${Math.round(seconden / 3600)} uur`;
}

async function wachtrijStand(redis: string) {
  const wachtrij = new Wachtrij(redis);
  try {
    return await wachtrij.stand();
  } catch {
    return undefined;
  } finally {
    await wachtrij.close();
  }
}
