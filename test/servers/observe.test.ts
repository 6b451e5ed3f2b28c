/** What a worker tells about itself: the figures of the sample night are those of its summary, and none is about a person. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Boekstand, LANES } from '../../src/observe/boekstand.js';
import { MeetServer } from '../../src/observe/meetserver.js';
import { Metingen } from '../../src/observe/metingen.js';
import type { Samenvatting } from '../../src/process/run.js';
import { nacht } from '../../src/queue/nacht.js';
import { Wachtrij } from '../../src/queue/rijen.js';
import { openPostgres } from '../../src/register/postgres.js';
import { PROJECT } from '../process/hulp.js';
import { jw301, toegewezen, xml } from '../support/build.js';
import { opServer } from '../support/database.js';
import { BERICHTEN, persoonsgegevens } from '../support/nacht.js';
import { bericht, opzet, straks, VANDAAG } from './opzet.js';

const verwacht = JSON.parse(readFileSync(join(PROJECT, 'samples', 'expected', 'summary.json'), 'utf8')) as Samenvatting;

const m301 = (afzender: string) =>
  xml('JW301', jw301({ bericht: { Header: { Afzender: afzender } }, producten: [toegewezen()] }));

/** A meter with its door, on the book and the queue of this test. */
async function meter({ url, wachtrij }: { url: string; wachtrij: Pick<Wachtrij, 'stand'> }, vandaag = VANDAAG) {
  const database = await openPostgres(url, { pool: 1 });
  const metingen = new Metingen();
  const stand = new Boekstand(metingen.registry, { database, wachtrij, vandaag: () => vandaag }, 1_000);
  const server = new MeetServer({ registry: metingen.registry, stand });
  const port = await server.luister({ host: '127.0.0.1', port: 0 });
  straks(async () => {
    await server.stop();
    await database.close();
  });
  const haal = async (pad: string, init: RequestInit = {}) => {
    const antwoord = await fetch(`http://127.0.0.1:${port}${pad}`, init);
    return { status: antwoord.status, text: await antwoord.text() };
  };
  /** Every figure by its name and labels. */
  const cijfers = async () => {
    const { text } = await haal('/metrics');
    const rijen = text.matchAll(/^(toetssteen_\w+)(?:\{(.*)\})? (\S+)$/gm);
    return new Map(Array.from(rijen, ([, naam, labels, waarde]) => [`${naam}{${labels ?? ''}}`, Number(waarde)]));
  };
  return { metingen, database, server, haal, cijfers };
}

/** The server goes on, but lets nobody into this database, and sends away who was in it. */
async function sluit(url: string): Promise<void> {
  const naam = new URL(url).pathname.slice(1);
  await opServer(`alter database ${naam} allow_connections false`);
  await opServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${naam}'`);
}

const som = (cijfers: ReadonlyMap<string, number>, begin: string) =>
  [...cijfers].filter(([naam]) => naam.startsWith(begin)).reduce((totaal, [, waarde]) => totaal + waarde, 0);

describe('de voorbeeldnacht in cijfers', () => {
  it('telt wat summary.json telt, en noemt nergens een persoon', async () => {
    const proef = await opzet();
    const { metingen, cijfers, haal } = await meter(proef);
    await proef.worker({ waarnemer: metingen });
    const { database, wachtrij, even } = proef;
    await nacht(BERICHTEN, { database, wachtrij, systeemdatum: VANDAAG, onStap() {}, pauze: even });
    const na = await cijfers();
    const { perType, perRegel, prestaties, bedrag } = verwacht;
    // A file that comes twice in one night is one reception under each of its names, answered from the book the second time.
    for (const [type, aantal] of Object.entries(perType))
      expect(som(na, `toetssteen_messages_total{type="${type}"`), type).toBe(aantal);
    for (const [regel, aantal] of Object.entries(perRegel))
      expect(na.get(`toetssteen_findings_total{rule="${regel}"}`), regel).toBe(aantal);
    expect(na.get('toetssteen_lines_total{outcome="asked"}')).toBe(prestaties.ingediend);
    expect(na.get('toetssteen_lines_total{outcome="granted"}')).toBe(prestaties.toegekend);
    for (const [outcome, cent] of Object.entries({ asked: bedrag.ingediend, granted: bedrag.toegekend })) {
      const euro = (sign: string) => na.get(`toetssteen_euros_total{outcome="${outcome}",sign="${sign}"}`) ?? 0;
      expect(euro('debit') - euro('credit'), outcome).toBeCloseTo(cent / 100, 2);
    }
    expect(som(na, 'toetssteen_message_seconds_count')).toBe(verwacht.berichten);
    expect(som(na, 'toetssteen_failures_total')).toBe(0);
    expect(na.get('toetssteen_backlog{stage="judge"}')).toBe(0);
    expect(som(na, 'toetssteen_unanswered')).toBe(0);
    expect(som(na, 'toetssteen_reachable')).toBe(2);

    const { text } = await haal('/metrics');
    expect(text).toContain('process_cpu_seconds_total');
    const { bsns, namen } = persoonsgegevens();
    expect(bsns.length).toBeGreaterThan(20);
    expect([...bsns, ...namen].filter((each) => text.includes(each))).toEqual([]);
  });
});

describe('wat wacht', () => {
  it('is te zien per lane, hoogstens twintig met naam, en naar de dag waarop het antwoord er moet zijn', async () => {
    const proef = await opzet();
    const { cijfers } = await meter(proef, '2026-06-05');
    for (let i = 0; i < LANES + 3; i++) await proef.deur(bericht(m301(String(1000 + i)), `${i}`, 'api'));
    // Received on Tuesday, and the first on Monday: due on Friday, and on Thursday.
    await proef.database.query(
      `update ontvangst set ontvangen_op = '2026-06-02 23:30:00+02'::timestamptz - (kenmerk = '0')::int * interval '1 day'`,
    );
    const na = await cijfers();
    const lanes = [...na.keys()].filter((each) => each.startsWith('toetssteen_oldest_unanswered_seconds'));
    expect(lanes).toHaveLength(LANES + 1);
    expect(lanes).toContain('toetssteen_oldest_unanswered_seconds{lane="other"}');
    expect(lanes[0]).toBe('toetssteen_oldest_unanswered_seconds{lane="jw 1000 65656055"}');
    expect(na.get(lanes[0] as string)).toBeGreaterThan(na.get(lanes[1] as string) as number);
    expect(na.get('toetssteen_backlog{stage="judge"}')).toBe(LANES + 3);
    expect(na.get('toetssteen_unanswered{due="overdue"}')).toBe(1);
    expect(na.get('toetssteen_unanswered{due="today"}')).toBe(LANES + 2);
    expect(na.get('toetssteen_unanswered{due="later"}')).toBe(0);
    expect(na.get('toetssteen_queue_jobs{queue="oordeel",state="waiting"}')).toBe(LANES + 3);
  });

  it('blijft onbeantwoord tot het antwoord is bezorgd, en een poging die mislukt telt', async () => {
    const proef = await opzet();
    const { metingen, cijfers } = await meter(proef);
    await proef.deur(bericht(m301('0484'), 'a.xml', 'map'));
    await proef.worker({
      waarnemer: metingen,
      bezorgers: new Map([['map', { bezorg: () => Promise.resolve({ geweigerd: 'unknown to us' }) }]]),
    });
    await proef.totdat(async () => (await cijfers()).get('toetssteen_failed{stage="deliver"}') === 1);
    const na = await cijfers();
    expect(som(na, 'toetssteen_unanswered')).toBe(1);
    expect(som(na, 'toetssteen_oldest_unanswered_seconds{lane="jw 0484')).toBeGreaterThanOrEqual(0);
    expect(na.get('toetssteen_deliveries_total{channel="map",outcome="refused"}')).toBe(1);
    expect(na.get('toetssteen_failures_total{what="deliver"}')).toBe(1);
  });
});

describe('leeft het, en kan het werken', () => {
  it('een proces leeft ook zonder database en wachtrij, maar is dan niet gereed, en zegt geen oude cijfers na', async () => {
    const proef = await opzet();
    const weg = new Wachtrij('redis://127.0.0.1:1');
    straks(() => weg.close());
    await proef.deur(bericht(m301('0484'), '1'));
    const alles = await meter(proef);
    expect(await alles.haal('/ready')).toEqual({
      status: 200,
      text: '{"database":true,"queue":true,"stopping":false}\n',
    });
    expect((await alles.cijfers()).get('toetssteen_backlog{stage="judge"}')).toBe(1);
    alles.server.gaatStoppen();
    expect((await alles.haal('/ready')).status).toBe(503);

    const zonder = await meter({ url: proef.url, wachtrij: weg });
    expect(await zonder.haal('/ready')).toMatchObject({ status: 503, text: expect.stringContaining('"queue":false') });
    await sluit(proef.url);
    expect(await zonder.haal('/ready')).toMatchObject({
      status: 503,
      text: expect.stringContaining('"database":false'),
    });
    expect((await zonder.haal('/health')).status).toBe(200);
    const na = await zonder.cijfers();
    expect(na.get('toetssteen_reachable{what="database"}')).toBe(0);
    expect(na.get('toetssteen_reachable{what="queue"}')).toBe(0);
    expect([...na.keys()].filter((each) => each.startsWith('toetssteen_backlog'))).toEqual([]);
  });

  it('een database die niet antwoordt houdt niemand langer op dan afgesproken', async () => {
    const proef = await opzet();
    const { haal, database } = await meter(proef);
    // The only connection is taken: what asks after it waits.
    let laatGaan = () => {};
    const bezet = database.transaction(() => new Promise<void>((resolve) => (laatGaan = resolve)));
    try {
      const [gereed, cijfers] = await Promise.all([haal('/ready'), haal('/metrics')]);
      expect(gereed.text).toContain('"database":false');
      expect(cijfers.text).toContain('toetssteen_reachable{what="database"} 0');
      expect((await haal('/health')).status).toBe(200);
    } finally {
      laatGaan();
      await bezet;
    }
  });

  it('geeft niets anders, en wijzigt niets', async () => {
    const { haal } = await meter(await opzet());
    expect((await haal('/')).status).toBe(404);
    expect((await haal('/health', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
