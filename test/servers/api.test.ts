/** The API over real HTTP, with real PostgreSQL, Redis and workers: what a party gets to see, and what it does not. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/standard/xml.js';
import { AANBIEDER, BSN, GEMEENTE, jw301, jw323, jw325, prestatie, toegewezen, xml } from '../support/build.js';
import { contracts as testContracts } from '../support/contracts.js';
import { ANDER, deurenOpen, rauw, sha256, TOKEN } from './deuren.js';

const m301 = (nummer = 1001) =>
  xml('JW301', jw301({ identificatie: `A${nummer}`, producten: [toegewezen({ ToewijzingNummer: nummer })] }));
const m323 = (referentie = 'R1', GeleverdVolume = 8) =>
  xml(
    'JW323',
    jw323({
      identificatie: `D${referentie}`,
      prestaties: [prestatie({ GeleverdVolume, ProductReferentie: { ReferentieNummer: referentie } })],
    }),
  );
const proef = { contracts: testContracts() };

describe('a message by the API', () => {
  it('is acknowledged with its number, followed, and answered', async () => {
    const { stuur, haal, worker, totdat, wachtend } = await deurenOpen();
    const eerste = await stuur(m301(), GEMEENTE);
    expect(eerste.status).toBe(202);
    const id = eerste.json.id as number;
    expect(eerste.json).toEqual({ id, status: `/berichten/${id}` });
    expect(eerste.koppen.get('location')).toBe(`/berichten/${id}`);
    const tweede = await stuur(m323('R1', 99));
    const pad = tweede.json.status as string;

    const nog = await haal(pad);
    expect(nog.json).toMatchObject({
      stand: 'wacht',
      uitkomst: null,
      bevindingen: null,
      antwoord: null,
      verwerktOp: null,
    });
    for (const deel of ['antwoord', 'bevindingen']) {
      const vroeg = await haal(`${pad}/${deel}`);
      expect([vroeg.status, vroeg.koppen.get('retry-after')]).toEqual([409, '5']);
      expect(vroeg.koppen.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(vroeg.json.detail).toMatch(/wacht op beoordeling/);
    }

    await worker(proef);
    await totdat(async () => (await wachtend()) === 0);
    const klaar = await haal(pad);
    expect(klaar.json).toMatchObject({
      id: tweede.json.id,
      stand: 'verwerkt',
      kop: { bericht: 'JW323', afzender: AANBIEDER, ontvanger: GEMEENTE, identificatie: 'DR1' },
      uitkomst: 'afgekeurd',
      antwoord: { type: 'JW325', adres: `${pad}/antwoord` },
      bevindingen: { adres: `${pad}/bevindingen` },
    });
    const antwoord = await haal(`${pad}/antwoord`);
    expect(antwoord.koppen.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(antwoord.tekst).toContain('DeclaratieAntwoord');
    const bevindingen = await haal(`${pad}/bevindingen`);
    expect(bevindingen.koppen.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const regels = bevindingen.tekst
      .trimEnd()
      .split('\n')
      .map((regel) => JSON.parse(regel));
    expect(regels).toHaveLength((klaar.json.bevindingen as { aantal: number }).aantal);
    expect(regels.map(({ regel }) => regel)).toContain('TR321');
    expect(Object.keys(regels[0])).toEqual([
      ...['bestand', 'bericht', 'afzender', 'ontvanger', 'identificatie', 'controleniveau', 'klasse'],
      ...['sleutel', 'regel', 'retourcode', 'uitleg', 'waarden'],
    ]);
    const goed = await haal(`${eerste.json.status}/bevindingen`, GEMEENTE);
    expect([goed.status, goed.tekst]).toEqual([200, '']);
  });

  it('that gets no answer says so, and why', async () => {
    const { stuur, haal, worker, totdat, wachtend } = await deurenOpen();
    const zonderVraag = await stuur(xml('JW325', jw325({ identificatie: 'X325' })), GEMEENTE);
    const nietOnze = await stuur(
      xml('JW323', jw323({ identificatie: 'X9999', bericht: { Header: { Ontvanger: '0363' } } })),
    );
    await worker(proef);
    await totdat(async () => (await wachtend()) === 0);
    for (const [{ json }, code, regel] of [
      [zonderVraag, GEMEENTE, 'BERICHT'],
      [nietOnze, AANBIEDER, 'PARTIJ'],
    ] as const) {
      const stand = await haal(json.status as string, code);
      expect(stand.json).toMatchObject({
        stand: 'verwerkt',
        uitkomst: 'onverwerkbaar',
        antwoord: null,
        bevindingen: { aantal: 1 },
      });
      const antwoord = await haal(`${json.status}/antwoord`, code);
      expect([antwoord.status, antwoord.json.title]).toEqual([404, 'Geen antwoord']);
      const { tekst } = await haal(`${json.status}/bevindingen`, code);
      expect(JSON.parse(tekst)).toMatchObject({ regel, bestand: `${json.id}.xml` });
    }
  });

  it('that could not be taken in may come again when it can', async () => {
    const { stuur, haal, worker, totdat, wachtend } = await deurenOpen();
    const bytes = xml('JW301', jw301({ identificatie: 'X2', bericht: { Header: { Afzender: '0484' } } }));
    const { json } = await stuur(bytes, GEMEENTE);
    const elders = testContracts();
    const zonder = Object.defineProperty(elders, 'gemeente', { value: () => [] });
    const ziek = await worker({ contracts: zonder });
    await totdat(async () => (await wachtend()) === 0);
    await ziek.stop();
    expect((await haal(json.status as string, GEMEENTE)).json.uitkomst).toBe('onverwerkbaar');
    expect((await stuur(bytes, GEMEENTE)).json).toEqual(json);
    await worker({ contracts: testContracts() });
    await totdat(async () => (await wachtend()) === 0);
    expect((await haal(json.status as string, GEMEENTE)).json.uitkomst).toBe('goedgekeurd');
  });
});

describe('the same again', () => {
  it('gives the same number, one after the other and at once', async () => {
    const { stuur, database } = await deurenOpen();
    const bytes = m323();
    const alle = await Promise.all(Array.from({ length: 20 }, () => stuur(bytes)));
    alle.push(await stuur(bytes));
    expect(new Set(alle.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(alle.map(({ json }) => json.id)).size).toBe(1);
    expect(await database.query('select 1 from ontvangst')).toHaveLength(1);
  });

  it('under a key of the caller: the same bytes are one message, another under that key is refused, also at once', async () => {
    const { stuur, database } = await deurenOpen();
    const sleutel = { 'idempotency-key': 'b5e7c0de-0001' };
    const samen = await Promise.all([1, 2, 3, 4, 5, 6].map((i) => stuur(m323(`R${i % 2}`), AANBIEDER, sleutel)));
    const aangenomen = samen.filter(({ status }) => status === 202);
    const geweigerd = samen.filter(({ status }) => status === 422);
    expect([aangenomen.length, geweigerd.length]).toEqual([3, 3]);
    expect(new Set(aangenomen.map(({ json }) => json.id)).size).toBe(1);
    expect(geweigerd[0]?.json.detail).toMatch(/al een ander bericht/);
    // A key of another party is another key, and the key itself is not kept.
    expect((await stuur(m301(), GEMEENTE, sleutel)).status).toBe(202);
    const rows = await database.query<{ kenmerk: string }>('select kenmerk from ontvangst');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('b5e7c0de');
  });

  it.each(['', ' met spaties', 'x'.repeat(201)])('refuses the key %j', async (sleutel) => {
    const { stuur } = await deurenOpen();
    expect((await stuur(m323(), AANBIEDER, { 'idempotency-key': sleutel })).status).toBe(400);
  });
});

describe('who may', () => {
  it('without a good token: nothing, whatever is asked', async () => {
    const { vraag, database, adres } = await deurenOpen();
    for (const authorization of [
      undefined,
      '',
      'Bearer',
      'Bearer verkeerd',
      `Basic ${TOKEN[AANBIEDER]}`,
      `Bearer ${TOKEN[AANBIEDER]}x`,
    ])
      for (const [pad, method] of [
        ['/berichten', 'POST'],
        ['/berichten/1', 'GET'],
        ['/berichten/1/antwoord', 'GET'],
        ['/berichten/1/bevindingen', 'GET'],
      ] as const) {
        const koppen = { 'content-type': 'application/xml', ...(authorization === undefined ? {} : { authorization }) };
        const nee = await vraag(pad, {
          method,
          headers: koppen,
          ...(method === 'POST' ? { body: m323() as unknown as string } : {}),
        });
        expect([nee.status, nee.json.title, nee.koppen.get('www-authenticate')]).toEqual([
          401,
          'Niet aangemeld',
          'Bearer realm="toetssteen"',
        ]);
      }
    expect(await database.query('select 1 from ontvangst')).toEqual([]);
    // Refused before the body is sent.
    const vroeg = await rauw(adres, [
      'POST /berichten HTTP/1.1\r\nHost: x\r\nContent-Type: application/xml\r\nContent-Length: 1000000\r\nConnection: close\r\n\r\n',
    ]);
    expect(vroeg).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('what is of another looks like what is not there, and is logged', async () => {
    const { stuur, haal, log } = await deurenOpen();
    const { json } = await stuur(m323());
    for (const deel of ['', '/antwoord', '/bevindingen']) {
      const ander = await haal(`${json.status}${deel}`, ANDER);
      const niets = await haal(`/berichten/${Number(json.id) + 1000}${deel}`, ANDER);
      expect([ander.status, ander.tekst]).toEqual([404, niets.tekst]);
      expect([...ander.koppen.keys()].sort()).toEqual([...niets.koppen.keys()].sort());
    }
    expect((await haal(json.status as string)).status).toBe(200);
    expect(log.filter((regel) => regel.includes('of another'))).toHaveLength(3);
    for (const raar of ['0', '-1', '1e3', 'x', '9999999999999999', '1%27', '1;drop'])
      expect((await haal(`/berichten/${raar}`)).status).toBe(404);
  });

  it('sends for itself only, unless its lanes say otherwise', async () => {
    const softwarehuis = { code: '65650000', tokens: ['0'.repeat(64)], lanes: ['jw 65656055 *', '* * 0484'] };
    const { stuur, database } = await deurenOpen({
      config: {
        parties: [
          { code: ANDER, tokens: [sha256(TOKEN[ANDER])] },
          { ...softwarehuis, tokens: [sha256('huis')] },
        ],
      },
    });
    expect((await stuur(m323(), ANDER)).json).toMatchObject({ status: 403, title: 'Niet voor deze afzender' });
    expect((await stuur(m301(), ANDER)).status).toBe(403);
    expect(await database.query('select 1 from ontvangst')).toEqual([]);
    expect((await stuur(m323(), 'huis')).status).toBe(202);
    expect((await stuur(m301(), 'huis')).status).toBe(403);
  });

  it('does not pass itself off as another by the way a message is written', async () => {
    const { stuur, database } = await deurenOpen();
    const tekst = m323().toString('utf8');
    const zonderKop = [
      // The other half of the code is where the quick look does not see it.
      tekst.replace(/Afzender>65656055</, 'Afzender>6565<![CDATA[6055]]><'),
      tekst.replace(/Afzender>65656055</, 'Afzender>&#54;5656055<'),
      '<bericht/>',
      'geen xml',
      Buffer.from(`\ufeff${tekst}`, 'utf16le'),
    ];
    for (const raar of zonderKop) {
      const nee = await stuur(Buffer.from(raar as string));
      expect([nee.status, nee.json.title]).toEqual([422, 'Geen bericht van iJw of iWmo']);
    }
    const vermomd = tekst.replace(/(<[^>]*Afzender>)65656055</, `<!--<Afzender>${ANDER}</Afzender>-->$165656055<`);
    expect((await stuur(Buffer.from(vermomd), ANDER)).status).toBe(403);
    expect(await database.query('select 1 from ontvangst')).toEqual([]);
  });
});

describe('the limits', () => {
  it('25 MB is taken in, a byte more is not, told or not told beforehand', async () => {
    const { stuur, adres, vraag } = await deurenOpen();
    const kop = Buffer.from(m323().toString('utf8').slice(0, 2000));
    const precies = Buffer.concat([kop, Buffer.alloc(MAX_BYTES - kop.length, ' ')]);
    const teGroot = Buffer.concat([precies, Buffer.from(' ')]);
    expect((await stuur(precies)).status).toBe(202);
    const nee = await stuur(teGroot);
    expect([nee.status, nee.json.detail]).toEqual([413, expect.stringMatching(/25 MB.*OP179/)]);
    const stroom = new ReadableStream({
      start(controller) {
        for (let at = 0; at < teGroot.length; at += 1 << 20) controller.enqueue(teGroot.subarray(at, at + (1 << 20)));
        controller.close();
      },
    });
    const onaangekondigd = await vraag('/berichten', {
      method: 'POST',
      body: stroom,
      duplex: 'half',
      headers: { 'content-type': 'application/xml', authorization: `Bearer ${TOKEN[AANBIEDER]}` },
    } as RequestInit);
    expect([onaangekondigd.status, onaangekondigd.json.title]).toEqual([413, 'Te groot']);
    expect(adres).toBeTruthy();
  });

  it("a body that comes drop by drop is given up, and takes nobody else's place", async () => {
    const { adres, stuur } = await deurenOpen({ config: { limits: { requestSeconds: 0.3, inFlight: 2 } } });
    const kop = `POST /berichten HTTP/1.1\r\nHost: x\r\nContent-Type: application/xml\r\nAuthorization: Bearer ${TOKEN[AANBIEDER]}\r\nContent-Length: 100\r\n\r\n<b`;
    // Its party may have one of the two places in hand.
    const traag = rauw(adres, [kop]);
    expect((await stuur(m301(), GEMEENTE)).status).toBe(202);
    expect(await traag).toMatch(/^HTTP\/1\.1 408 [\s\S]*Te traag/);
    // Our side of that connection may close a moment after the sender's.
    const tel = async (nog: number): Promise<number> => {
      const { status } = await stuur(m323());
      return status === 503 && nog > 0 ? tel(nog - 1) : status;
    };
    expect(await tel(50)).toBe(202);
    const kopTraag = rauw(adres, ['POST /berichten HTTP/1.1\r\nHost: x\r\n']);
    expect(await kopTraag).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('more than may be in hand at once is told to come back, before its body is read', async () => {
    const { adres, stuur } = await deurenOpen({ config: { limits: { inFlightMb: 1, inFlight: 100 } } });
    const half = `POST /berichten HTTP/1.1\r\nHost: x\r\nContent-Type: application/xml\r\nAuthorization: Bearer ${TOKEN[AANBIEDER]}\r\nContent-Length: 400000\r\n\r\n`;
    const bezig = rauw(adres, [half], true);
    let nee = await stuur(Buffer.alloc(300_000, ' '));
    // The connection of the first may be accepted after the second.
    while (nee.status === 422) nee = await stuur(Buffer.alloc(300_000, ' '));
    expect([nee.status, nee.koppen.get('retry-after'), nee.json.title]).toEqual([503, '5', 'Even te druk']);
    // Another party has its own half.
    expect((await stuur(m301(), GEMEENTE)).status).toBe(202);
    await bezig;
  });

  it('too many requests with a token in a minute, or without one', async () => {
    const { haal, vraag } = await deurenOpen({ config: { limits: { perMinute: 3 } } });
    for (let i = 0; i < 3; i++) expect((await haal('/berichten/1')).status).toBe(404);
    const nee = await haal('/berichten/1');
    expect([nee.status, nee.json.title]).toEqual([429, 'Te veel verzoeken']);
    expect(Number(nee.koppen.get('retry-after'))).toBeGreaterThan(0);
    expect((await haal('/berichten/1', GEMEENTE)).status).toBe(404);
    const zonder = [];
    for (let i = 0; i < 61; i++) zonder.push((await vraag('/berichten/1')).status);
    expect([zonder[0], zonder[60]]).toEqual([401, 429]);
  });
});

describe('every error is a problem in Dutch, without a word about our inside', () => {
  it('what is not asked well', async () => {
    const { vraag, stuur, adres, haal } = await deurenOpen();
    const koppen = { authorization: `Bearer ${TOKEN[AANBIEDER]}` };
    const gevallen = [
      [await stuur(m323(), AANBIEDER, { 'content-type': 'application/json' }), 415],
      [await stuur(m323(), AANBIEDER, { 'content-type': 'application/xml; charset=iso-8859-1' }), 415],
      [await stuur(gzipSync(m323()), AANBIEDER, { 'content-encoding': 'gzip' }), 415],
      [await stuur(Buffer.alloc(0)), 400],
      [await haal('/bestaat-niet'), 404],
      [await vraag('/berichten', { headers: koppen }), 405],
      [await vraag('/berichten/1', { method: 'DELETE', headers: koppen }), 405],
      [await vraag('/berichten/%E0%A4%A', { headers: koppen }), 400],
    ] as const;
    for (const [{ status, json, koppen: hun }, verwacht] of gevallen) {
      expect(status).toBe(verwacht);
      expect(hun.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(Object.keys(json)).toEqual(['type', 'title', 'status', 'detail']);
      expect(json.status).toBe(verwacht);
    }
    expect((await vraag('/berichten', { headers: koppen })).koppen.get('allow')).toBe('POST');
    const onzin = await rauw(adres, ['DIT IS GEEN HTTP\r\n\r\n']);
    expect(onzin).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*Onleesbaar verzoek/);
  });

  it('carries the headers that keep a browser from doing anything with it', async () => {
    const { stuur } = await deurenOpen();
    const { koppen } = await stuur(m323());
    expect(koppen.get('x-content-type-options')).toBe('nosniff');
    expect(koppen.get('content-security-policy')).toBe("default-src 'none'");
    expect(koppen.get('strict-transport-security')).toMatch(/max-age/);
    expect(koppen.get('cache-control')).toBe('no-store');
    expect(koppen.get('x-powered-by')).toBeNull();
  });

  it('a sender that put a Bsn in its Identificatie does not read it back', async () => {
    const { stuur, haal, worker, totdat, wachtend, log } = await deurenOpen();
    const { json } = await stuur(xml('JW301', jw301({ identificatie: BSN })), GEMEENTE, { 'idempotency-key': BSN });
    await worker(proef);
    await totdat(async () => (await wachtend()) === 0);
    const { tekst } = await haal(json.status as string, GEMEENTE);
    expect(tekst).toContain('*********');
    expect(tekst).not.toContain(BSN);
    expect(log.join('')).not.toContain(BSN);
  });
});
