/** What the box above the worker promises, row by row, with real PostgreSQL and Redis. */
import { Redis } from 'ioredis';
import { describe, expect, inject, it } from 'vitest';
import { HOOGSTENS_POGINGEN } from '../../src/queue/oordeel.js';
import { mislukkingen, probeerOpnieuw } from '../../src/register/stand.js';
import { jw301, jw305, jw323, prestatie, start, toegewezen, xml } from '../support/build.js';
import { contracts as testContracts } from '../support/contracts.js';
import { bericht, opzet } from './opzet.js';

const m301 = (nummer = 1001) => xml('JW301', jw301({ producten: [toegewezen({ ToewijzingNummer: nummer })] }));
const m323 = (referentie: string) =>
  xml('JW323', jw323({ prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: referentie } })] }));

const proef = { contracts: testContracts() };

describe('een worker', () => {
  it('beoordeelt in de volgorde van ontvangst, ook over de twee richtingen van een lane, met acht tegelijk', async () => {
    const { database, deur, worker, totdat, wachtend } = await opzet();
    // The declaration leans on the allocation: told to the queue in the wrong order, judged in the right one.
    await deur(bericht(m301(), '1'));
    for (let i = 0; i < 20; i++) await deur(bericht(m323(`R${i}`), `2-${i}`));
    await worker({ ...proef, gelijktijdig: 4 });
    await worker({ ...proef, gelijktijdig: 4 });
    await totdat(async () => (await wachtend()) === 0);
    const rows = await database.query<{ kenmerk: string; uitkomst: string }>(
      'select o.kenmerk, b.uitkomst from ontvangst o join bericht b on b.id = o.bericht_id order by b.id',
    );
    expect(rows.map(({ kenmerk }) => kenmerk)).toEqual(['1', ...Array.from({ length: 20 }, (_, i) => `2-${i}`)]);
    // 3 hours a week: April counts 5 weeks, so 15 hours; the first line of 8 fits, a second for the same month never (TR389).
    expect(rows.map(({ uitkomst }) => uitkomst).slice(0, 3)).toEqual(['goedgekeurd', 'goedgekeurd', 'afgekeurd']);
  });

  it('neemt hetzelfde twee keer aan als een keer, en zegt dat het bekend is', async () => {
    const { database, deur, worker, totdat, wachtend } = await opzet();
    const bytes = m301();
    const twee = await Promise.all([deur(bericht(bytes, 'a.xml')), deur(bericht(bytes, 'a.xml'))]);
    expect(twee.map(({ nieuw }) => nieuw).sort()).toEqual([false, true]);
    expect(new Set(twee.map(({ id }) => id)).size).toBe(1);
    await worker(proef);
    await totdat(async () => (await wachtend()) === 0);
    expect(await database.query('select 1 from bericht')).toHaveLength(1);
    expect(await database.query('select 1 from ontvangst')).toHaveLength(1);
  });

  it('wijst nooit af om een fout van onszelf: het bericht komt voor een mens, zijn lane wacht, andere gaan door', async () => {
    const { database, deur, worker, totdat } = await opzet();
    const kapot = () => {
      throw new Error('a fault of ours with 999900006 in it');
    };
    const stuk = Object.defineProperty(testContracts(), 'product', { value: kapot });
    const andere = xml(
      'JW305',
      jw305({ bericht: { Header: { Afzender: '65656099' } }, producten: [start({ StatusAanlevering: '3' })] }),
    );
    const eerste = await deur(bericht(m301(), '1'));
    await deur(bericht(m323('R1'), '2'));
    await deur(bericht(andere, '3'));
    const ziek = await worker({ contracts: stuk });
    await totdat(async () => (await mislukkingen(database)).length === 1, 60_000);
    await ziek.stop();
    const [mislukt] = await mislukkingen(database);
    expect(mislukt).toMatchObject({ nummer: `o${eerste.id}`, soort: 'oordeel', pogingen: HOOGSTENS_POGINGEN });
    expect(mislukt?.fout).toContain('a fault of ours');
    expect(mislukt?.fout).not.toContain('999900006');
    const standen = () =>
      database.query<{ kenmerk: string; stand: string }>('select kenmerk, stand from ontvangst order by id');
    expect(await standen()).toEqual([
      { kenmerk: '1', stand: 'mislukt' },
      { kenmerk: '2', stand: 'wacht' },
      { kenmerk: '3', stand: 'verwerkt' },
    ]);
    expect(await database.query('select 1 from antwoord')).toHaveLength(1);

    await worker(proef);
    expect(await probeerOpnieuw(database, mislukt?.nummer as string)).toBe(true);
    await totdat(async () => (await standen()).every(({ stand }) => stand === 'verwerkt'));
    const uitkomsten = await database.query<{ type: string; uitkomst: string }>(
      'select b.type, b.uitkomst from ontvangst o join bericht b on b.id = o.bericht_id order by o.id',
    );
    expect(uitkomsten.slice(0, 2)).toEqual([
      { type: 'JW301', uitkomst: 'goedgekeurd' },
      { type: 'JW323', uitkomst: 'goedgekeurd' },
    ]);
  });

  it('zet alleen nummers in de wachtrij: geen bericht, geen partij, geen Bsn', async () => {
    const { deur, prefix } = await opzet();
    await deur(bericht(m301(), '1'));
    const redis = new Redis(inject('redis'));
    try {
      const keys = await redis.keys(`${prefix}:*`);
      expect(keys.length).toBeGreaterThan(0);
      const inhoud: string[] = [];
      for (const key of keys)
        if ((await redis.type(key)) === 'hash') inhoud.push(JSON.stringify(await redis.hgetall(key)));
      expect(inhoud.join()).toMatch(/laneId/);
      expect(inhoud.join()).not.toMatch(/999900006|65656055|0484|Bericht/);
    } finally {
      redis.disconnect();
    }
  });

  it('bezorgt minstens een keer: wat niet lukt wacht, wat geweigerd wordt komt voor een mens', async () => {
    const { database, deur, worker, totdat } = await opzet();
    const bezorgd: string[] = [];
    let pogingen = 0;
    const bezorger = {
      async bezorg({ kenmerk, type }: { kenmerk: string; type: string }) {
        pogingen++;
        if (kenmerk === 'b.xml') return { geweigerd: 'onbekende ontvanger' };
        if (pogingen < 3) throw new Error('the disk is full');
        bezorgd.push(`${kenmerk} ${type}`);
        return undefined;
      },
    };
    await deur(bericht(m301(1001), 'a.xml', 'map'));
    await worker({ ...proef, bezorgers: new Map([['map', bezorger]]) });
    await totdat(async () => bezorgd.length === 1, 60_000);
    await deur(bericht(m301(1002), 'b.xml', 'map'));
    await totdat(async () => (await mislukkingen(database)).length === 1, 60_000);
    expect(bezorgd).toEqual(['a.xml JW302']);
    expect((await mislukkingen(database))[0]).toMatchObject({ soort: 'bezorging', fout: 'onbekende ontvanger' });
  });

  it('stopt netjes: wat bezig is wordt af, de rest wacht', async () => {
    const { database, deur, worker, totdat, wachtend } = await opzet();
    for (let i = 0; i < 80; i++) await deur(bericht(m301(2000 + i), `${i}`));
    const een = await worker(proef);
    await totdat(async () => (await wachtend()) < 75);
    await een.stop();
    const rest = await wachtend();
    expect(rest).toBeGreaterThan(0);
    const [row] = await database.query<{ n: number }>('select count(*)::int as n from bericht');
    expect(row?.n).toBe(80 - rest);
    await worker(proef);
    await totdat(async () => (await wachtend()) === 0);
  });
});
