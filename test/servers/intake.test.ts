/** The doors when something around them is away, hangs or must stop; the hub in the same server; and what the log says. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { describe, expect, inject, it } from 'vitest';
import { SOAPACTIE } from '../../src/hub/acties.js';
import { leesEnvelop } from '../../src/hub/lees.js';
import { schrijfEnvelop } from '../../src/hub/schrijf.js';
import { di01, payload301, uuid } from '../hub/hulp.js';
import { PROJECT } from '../process/hulp.js';
import { AANBIEDER, GEMEENTE, jw301, jw323, prestatie, toegewezen, xml } from '../support/build.js';
import { redis } from '../support/servers.js';
import { deurenOpen, leiding, sha256, TOKEN } from './deuren.js';
import { contracts, straks } from './opzet.js';

const m323 = (referentie: string) =>
  xml(
    'JW323',
    jw323({
      identificatie: `D${referentie}`,
      prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: referentie } })],
    }),
  );
const m301 = () => xml('JW301', jw301({ identificatie: 'A1', producten: [toegewezen()] }));

/** A port on which nobody listens. */
async function dichtePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('without the queue', () => {
  it('that was never there, messages are taken in all the same, and at once', async () => {
    const { stuur, vraag } = await deurenOpen({ redis: `redis://127.0.0.1:${await dichtePoort()}` });
    for (const each of await Promise.all(Array.from({ length: 20 }, (_, i) => stuur(m323(`R${i}`)))))
      expect(each.status).toBe(202);
    const begonnen = performance.now();
    for (let i = 0; i < 10; i++) expect((await stuur(m323(`S${i}`))).status).toBe(202);
    // Waiting for the queue each time would take ten seconds.
    expect(performance.now() - begonnen).toBeLessThan(8_000);
    const gereed = await vraag('/ready');
    expect([gereed.status, gereed.json]).toEqual([200, { ready: true, database: true, redis: false }]);
  });

  it('that accepts connections and says nothing, the same', async () => {
    const zwijger = createServer(() => {}).listen(0, '127.0.0.1');
    await once(zwijger, 'listening');
    straks(async () => void zwijger.close());
    const { stuur, database } = await deurenOpen({
      redis: `redis://127.0.0.1:${(zwijger.address() as AddressInfo).port}`,
    });
    const antwoorden = await Promise.all(Array.from({ length: 20 }, (_, i) => stuur(m323(`R${i}`))));
    expect(antwoorden.map(({ status }) => status)).toEqual(antwoorden.map(() => 202));
    expect((await stuur(m323('later'))).status).toBe(202);
    expect(await database.query('select 1 from ontvangst')).toHaveLength(21);
  });

  it('that goes away while messages come in, the same; and they are judged from the book', async () => {
    const server = await redis();
    const { stuur, worker, totdat, wachtend } = await deurenOpen({ redis: server.url });
    expect((await stuur(m301(), GEMEENTE)).status).toBe(202);
    const [, ...rest] = await Promise.all([
      server.stop(),
      ...Array.from({ length: 20 }, (_, i) => stuur(m323(`R${i}`))),
    ]);
    expect(rest.map(({ status }) => status)).toEqual(rest.map(() => 202));
    expect((await stuur(m323('later'))).status).toBe(202);
    // Workers on another queue than the doors told.
    await worker({});
    await totdat(async () => (await wachtend()) === 0);
  });
});

describe('without the database', () => {
  it('a message is refused for now, and taken in when it comes again; nothing is lost or there twice', async () => {
    const server = new URL(inject('postgres'));
    const draad = await leiding({ host: server.hostname, port: Number(server.port) });
    straks(() => draad.knip());
    const via = (url: string) => Object.assign(new URL(url), { hostname: '127.0.0.1', port: draad.port }).href;
    const { stuur, haal, vraag, database } = await deurenOpen({ via });
    const eerder = await stuur(m323('R0'));
    await draad.knip();
    const nee = await stuur(m323('R1'));
    expect([nee.status, nee.koppen.get('retry-after'), nee.json.title]).toEqual([503, '30', 'Even niet beschikbaar']);
    expect((await haal(eerder.json.status as string)).status).toBe(503);
    const gereed = await vraag('/ready');
    expect([gereed.status, gereed.json]).toEqual([503, { ready: false, database: false, redis: true }]);
    expect((await vraag('/health')).json).toEqual({ status: 'ok' });
    await draad.heel();
    expect((await stuur(m323('R1'))).status).toBe(202);
    expect((await stuur(m323('R0'))).json.id).toBe(eerder.json.id);
    expect(await database.query('select 1 from ontvangst')).toHaveLength(2);
  });

  it('that hangs, a sender is told to try again in time, and finds that it was stored', async () => {
    const { stuur, url, database, totdat } = await deurenOpen({
      config: { limits: { storeSeconds: 0.3, inFlight: 2 } },
    });
    const ander = new pg.Client({ connectionString: url });
    await ander.connect();
    await ander.query('begin; lock table ontvangst in access exclusive mode');
    const nee = await stuur(m323('R1'));
    expect([nee.status, nee.koppen.get('retry-after')]).toEqual([503, '30']);
    // What hangs still has its room: one of the two is this party's.
    expect((await stuur(m323('R2'))).json.title).toBe('Even te druk');
    await ander.query('commit');
    await ander.end();
    const geteld = async () => (await database.query('select 1 from ontvangst')).length;
    await totdat(async () => (await geteld()) === 1);
    const opnieuw = async (): Promise<number> => {
      const { status } = await stuur(m323('R1'));
      return status === 503 ? opnieuw() : status;
    };
    expect(await opnieuw()).toBe(202);
    expect(await geteld()).toBe(1);
  });
});

describe('a stop', () => {
  const koppen = (bytes: number) =>
    `POST /berichten HTTP/1.1\r\nHost: x\r\nContent-Type: application/xml\r\nAuthorization: Bearer ${TOKEN[AANBIEDER]}\r\nContent-Length: ${bytes}\r\nExpect: 100-continue\r\n\r\n`;

  /** A connection of which the server has read the head and waits for the body. */
  async function halverwege(adres: string, bytes: number) {
    const { hostname, port } = new URL(adres);
    const socket = connect(Number(port), hostname);
    let gekregen = '';
    socket.setEncoding('latin1').on('data', (stuk) => {
      gekregen += stuk;
    });
    socket.on('error', () => {});
    socket.write(koppen(bytes));
    await once(socket, 'data');
    return { socket, gekregen: () => gekregen };
  }

  it('lets the message at hand come in, and nothing new', async () => {
    const { adres, intake, database } = await deurenOpen();
    const bytes = m323('R1');
    const { socket, gekregen } = await halverwege(adres, bytes.length);
    socket.write(bytes.subarray(0, 500));
    const gestopt = intake.stop();
    await expect(fetch(`${adres}/health`)).rejects.toThrow();
    const weg = once(socket, 'close');
    socket.write(bytes.subarray(500));
    await Promise.all([gestopt, weg]);
    expect(gekregen()).toMatch(/HTTP\/1\.1 202 /);
    expect(await database.query('select 1 from ontvangst')).toHaveLength(1);
  });

  it('waits no longer than it may', async () => {
    const { adres, intake, database } = await deurenOpen({ config: { limits: { stopSeconds: 0.2 } } });
    const { socket } = await halverwege(adres, 1000);
    const weg = once(socket, 'close');
    await intake.stop();
    await weg;
    expect(await database.query('select 1 from ontvangst')).toEqual([]);
  });
});

describe('the hub in the same server', () => {
  const soap = (anders: Parameters<typeof di01>[0] = {}) => ({
    method: 'POST',
    body: schrijfEnvelop(di01(anders), { soap: true }) as unknown as string,
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${SOAPACTIE.Di01}"` },
  });

  it('stores once by its number, and refuses another message under that number, also at once', async () => {
    const { vraag, stuur, database } = await deurenOpen({ config: { hub: { senders: 'open' } } });
    const codes = async (antwoord: Promise<{ tekst: string }>) => {
      const gelezen = leesEnvelop(Buffer.from((await antwoord).tekst));
      if (!gelezen.ok) throw new Error('no envelope came back');
      const { envelop } = gelezen;
      return 'fout' in envelop ? envelop.fout.code : envelop.berichtcode;
    };
    const pad = '/hub/ggk0210';
    expect(await codes(vraag(pad, soap()))).toBe('Bv03');
    expect(await codes(vraag(pad, soap()))).toBe('Bv03');
    expect(await codes(vraag(pad, soap({ payload: m301() })))).toBe('IB016');
    const nummer = { referentienummer: uuid(5) };
    const samen = await Promise.all([
      codes(vraag(pad, soap(nummer))),
      codes(vraag(pad, soap({ ...nummer, payload: m301() }))),
    ]);
    expect(samen.sort()).toEqual(['Bv03', 'IB016']);
    expect((await stuur(m323('R1'))).status).toBe(202);
    const rows = await database.query<{ kanaal: string; zender: string }>(
      'select kanaal, zender, kenmerk from ontvangst order by id',
    );
    expect(rows.map(({ kanaal, zender }) => [kanaal, zender])).toEqual([
      ['hub', GEMEENTE],
      ['hub', GEMEENTE],
      ['api', AANBIEDER],
    ]);
    expect(payload301().length).toBeGreaterThan(0);
    expect((await vraag(`${pad}?wsdl`)).tekst).toContain('definitions');
  });

  it('what came by the hub is not to be had by the API', async () => {
    const { vraag, haal, database } = await deurenOpen({ config: { hub: { senders: 'open' } } });
    await vraag('/hub/ggk0210', soap());
    const [row] = await database.query<{ id: number }>('select id from ontvangst');
    expect((await haal(`/berichten/${row?.id}`, GEMEENTE)).status).toBe(404);
  });
});

describe('the log', () => {
  it('of a whole night by the API, at its finest, holds no Bsn and no name', async () => {
    const alles = { code: '00000001', tokens: [sha256('alles')], lanes: ['* * *'] };
    const { stuur, haal, worker, totdat, wachtend, log } = await deurenOpen({ config: { parties: [alles] } });
    const map = join(PROJECT, 'samples', 'messages');
    const bestanden = readdirSync(map).map((naam) => readFileSync(join(map, naam)));
    await worker({ contracts, log: pino({ level: 'debug' }, { write: (regel: string) => void log.push(regel) }) });
    const paden: string[] = [];
    for (const [i, bytes] of bestanden.entries()) {
      const { status, json } = await stuur(bytes, 'alles', { 'idempotency-key': `${i}` });
      if (status === 202) paden.push(json.status as string);
    }
    await totdat(async () => (await wachtend()) === 0, 100_000);
    for (const pad of paden) for (const deel of ['', '/antwoord', '/bevindingen']) await haal(`${pad}${deel}`, 'alles');
    const tekst = log.join('');
    expect(paden.length).toBeGreaterThan(bestanden.length / 2);
    expect(log.length).toBeGreaterThan(paden.length * 4);
    const uit = (element: string) =>
      new Set(
        bestanden.flatMap((bytes) =>
          [...bytes.toString('utf8').matchAll(new RegExp(`<(?:\\w+:)?${element}>([^<]+)<`, 'g'))].map(
            (match) => match[1] as string,
          ),
        ),
      );
    const [bsns, namen] = [uit('Bsn'), uit('Achternaam')];
    expect([bsns.size > 10, namen.size > 3]).toEqual([true, true]);
    expect([...bsns].filter((bsn) => tekst.includes(bsn))).toEqual([]);
    expect([...namen].filter((naam) => tekst.toLowerCase().includes(naam.toLowerCase()))).toEqual([]);
  });
});
