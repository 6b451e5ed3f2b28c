/** Every service of docker-compose.yml by its own command, without Docker: the sample night goes in, the answers come out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eistGebouwd } from '../cli/hulp.js';
import { PROJECT, tijdelijk } from '../process/hulp.js';
import { compose, seconden } from '../support/compose.js';
import { type Dienst, Opstelling } from '../support/opstelling.js';
import { VANDAAG } from './opzet.js';

const SAMPLES = join(PROJECT, 'samples');
const lees = (map: string) =>
  Object.fromEntries(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), 'utf8')]));

const bestand = compose({ POSTGRES_PASSWORD: 'geheim-van-postgres', REDIS_PASSWORD: 'geheimvanredis' });
const eigen = Object.entries(bestand.services).filter(([, { build }]) => build !== undefined);

describe('docker-compose.yml', () => {
  let opstelling: Opstelling;
  const diensten: Dienst[] = [];

  beforeAll(async () => {
    eistGebouwd();
    opstelling = new Opstelling(bestand, {
      '/contracts': join(SAMPLES, 'contracts'),
      '/answers': tijdelijk(),
    });
    await Promise.all([opstelling.postgres(), opstelling.redis()]);
    const starten = eigen.flatMap(([naam, { deploy }]) => Array.from({ length: deploy?.replicas ?? 1 }, () => naam));
    diensten.push(...(await Promise.all(starten.map((naam) => opstelling.dienst(naam)))));
  });
  afterAll(() => opstelling.weg());

  it('begint elke dienst, en elke dienst is gezond', () => {
    expect(diensten.filter(({ naam }) => naam === 'judge')).toHaveLength(2);
    for (const dienst of diensten) expect(dienst.gezond(), dienst.naam).toBe(true);
  });

  it('verwerkt de voorbeeldnacht tot de antwoorden die erbij horen, met beide workers', async () => {
    const out = tijdelijk();
    const nacht = ['night', join(SAMPLES, 'messages'), '--today', VANDAAG, '--out', out, '--json'];
    const { status, uitvoer } = await opstelling.opdracht('judge', nacht);
    expect(status, uitvoer).toBe(0);
    const verwacht = lees(join(SAMPLES, 'expected'));
    expect(lees(out)).toEqual(verwacht);
    const oordelen = await Promise.all(
      diensten
        .filter(({ naam }) => naam === 'judge')
        .map(async ({ meet }) => {
          const cijfers = await (await fetch(`${meet}/metrics`, { headers: { connection: 'close' } })).text();
          const tellers = cijfers.matchAll(/^toetssteen_messages_total\{.*\} (\d+)$/gm);
          return Array.from(tellers, ([, aantal]) => Number(aantal)).reduce((a, b) => a + b, 0);
        }),
    );
    expect(Math.min(...oordelen)).toBeGreaterThan(0);
    expect(oordelen.reduce((a, b) => a + b, 0)).toBe(JSON.parse(verwacht['summary.json'] as string).berichten);
  });

  it('stopt op SIGTERM binnen de tijd die compose geeft, en daarna is niets meer gezond', async () => {
    const gestopt = await Promise.all(diensten.map(async (dienst) => ({ dienst, ...(await dienst.stop()) })));
    for (const { dienst, status, ms } of gestopt) {
      expect(status, dienst.uitvoer()).toBe(0);
      expect(ms, dienst.naam).toBeLessThan(seconden(dienst.service.stop_grace_period as string) * 1000);
      expect(dienst.uitvoer()).toContain('"stopped"');
      expect(dienst.gezond(), dienst.naam).toBe(false);
      // Nothing wanted to write where the file system is read-only.
      expect(dienst.uitvoer()).not.toContain('ERR_ACCESS_DENIED');
      for (const geheim of ['geheim-van-postgres', 'geheimvanredis']) expect(dienst.uitvoer()).not.toContain(geheim);
    }
  });
});
