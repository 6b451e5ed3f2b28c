/** Sending once, and what is made of every way it can go. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as tcpServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HubClient, type HubClientOpties } from '../../src/hub/client.js';
import { maakBericht, maakBv03, maakFo01, maakFo03 } from '../../src/hub/maak.js';
import { EnvelopTeGroot, schrijfEnvelop, schrijfSoapFault } from '../../src/hub/schrijf.js';
import { MAX_BYTES } from '../../src/standard/xml.js';
import { AANBIEDER, bron, di01, GEMEENTE, payload301, VRAAG } from './hulp.js';
import { zetOp } from './netwerk.js';

const sluiten: (() => unknown)[] = [];
afterEach(async () => {
  for (const sluit of sluiten.splice(0)) await sluit();
});

function client(url: string, opties: Partial<HubClientOpties> = {}): HubClient {
  const nieuw = new HubClient({ url, ...opties });
  sluiten.push(() => nieuw.sluit());
  return nieuw;
}

/** Another hub than ours, that answers as it is told. */
async function hub(antwoord: (reply: ServerResponse) => void): Promise<string> {
  const server: Server = createServer((request, reply) => {
    request.resume();
    request.on('end', () => antwoord(reply));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  sluiten.push(() => new Promise((klaar) => server.close(klaar).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/hub`;
}

const van = { organisatie: GEMEENTE, administratie: null };
const soap = { soap: true };
const bv03 = schrijfEnvelop(maakBv03(bron(), di01()), soap);

describe('our client and our door', () => {
  it('Di01, Du01 and Fo01', async () => {
    const { url, geheugen, sluit } = await zetOp();
    sluiten.push(sluit);
    const naar = client(url);
    const b = bron();
    const heen = maakBericht(b, { type: 'JW301', van, aan: AANBIEDER, op: null, payload: payload301() });
    const retour = maakBericht(b, { type: 'JW306', van, aan: AANBIEDER, op: VRAAG, payload: payload301() });
    const fout = maakFo01(b, {
      van,
      aan: AANBIEDER,
      op: VRAAG,
      fout: { code: 'StUF055', plek: 'client', omschrijving: 'x', details: null },
    });
    for (const envelop of [heen, retour, fout]) expect(await naar.stuur(envelop)).toEqual({ soort: 'afgeleverd' });
    expect(geheugen.bewaard.map(({ soort, crossRefnummer }) => [soort, crossRefnummer])).toEqual([
      ['heen', null],
      ['retour', VRAAG],
      ['fout', VRAAG],
    ]);
    expect(await naar.stuur(retour), 'the same envelope again').toEqual({ soort: 'afgeleverd' });
    expect(geheugen.bewaard).toHaveLength(3);
  });

  it('a refusal with its code and reason', async () => {
    const { url, sluit } = await zetOp();
    sluiten.push(sluit);
    expect(await client(url).stuur(di01({ functie: 'WMO399' }))).toEqual({
      soort: 'geweigerd',
      code: 'IB004',
      reden: expect.stringContaining('functie'),
    });
  });
});

describe('delivered only by a Bv03 on this envelope', () => {
  it.each<[string, number, Buffer | string, object]>([
    ['Bv03', 200, bv03, { soort: 'afgeleverd' }],
    [
      'Bv03 on another number',
      200,
      schrijfEnvelop(maakBv03(bron(), di01({ referentienummer: bron().uuid() })), soap),
      { soort: 'opnieuw' },
    ],
    ['nothing', 202, '', { soort: 'opnieuw', reden: 'HTTP 202' }],
    ['a page', 200, '<html><body>Onderhoud</body></html>', { soort: 'opnieuw', reden: 'HTTP 200' }],
    ['Bv03 outside SOAP', 200, schrijfEnvelop(maakBv03(bron(), di01()), { soap: false }), { soort: 'opnieuw' }],
    [
      'a message',
      200,
      schrijfEnvelop(di01(), soap),
      { soort: 'opnieuw', reden: 'HTTP 200: Di01 where Bv03 or Fo03 belongs' },
    ],
    ['Bv03 with an error', 500, bv03, { soort: 'opnieuw' }],
    [
      'Fo03',
      500,
      schrijfEnvelop(maakFo03(bron(), di01(), { code: 'IB005', reden: 'Onbekend.' }), soap),
      { soort: 'geweigerd', code: 'IB005', reden: 'Onbekend.' },
    ],
    [
      'a fault that blames us',
      500,
      schrijfSoapFault('Client', 'SOAPAction?'),
      { soort: 'geweigerd', code: null, reden: 'SOAPAction?' },
    ],
    [
      'a fault of its own',
      500,
      schrijfSoapFault('Client', 'x').toString().replace('soap:Client', 'soap:Server'),
      { soort: 'opnieuw', reden: 'HTTP 500: SOAP fault Server' },
    ],
    ['busy', 503, 'druk', { soort: 'opnieuw', reden: 'HTTP 503', naSeconden: 7 }],
    ['another address', 302, '', { soort: 'opnieuw', reden: 'HTTP 302' }],
    ['not here', 404, 'x', { soort: 'opnieuw', reden: 'HTTP 404' }],
    ['a bomb', 500, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { soort: 'opnieuw', reden: 'HTTP 500' }],
    ['more than can be an answer', 200, Buffer.alloc(2 * 1024 * 1024, ' '), { soort: 'opnieuw' }],
  ])('%s', async (_wat, status, body, verwacht) => {
    const url = await hub((reply) => reply.writeHead(status, status === 503 ? { 'retry-after': '7' } : {}).end(body));
    expect(await client(url).stuur(di01())).toMatchObject(verwacht);
  });
});

describe('the network', () => {
  it('nobody there', async () => {
    const server = tcpServer();
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const { port } = server.address() as { port: number };
    await new Promise((klaar) => server.close(klaar));
    expect(await client(`http://127.0.0.1:${port}/`).stuur(di01())).toEqual({
      soort: 'opnieuw',
      reden: 'ECONNREFUSED',
      naSeconden: null,
    });
  });

  it('a hub that takes it in and says nothing', async () => {
    const url = await hub(() => undefined);
    expect(await client(url, { timeoutMs: 100 }).stuur(di01())).toMatchObject({ soort: 'opnieuw', reden: 'timeout' });
  });

  it('a hub that stops halfway through its answer', async () => {
    const url = await hub((reply) =>
      reply.writeHead(200, { 'content-length': bv03.length }).write(bv03.subarray(0, 50)),
    );
    expect(await client(url, { timeoutMs: 100 }).stuur(di01())).toMatchObject({ soort: 'opnieuw' });
  });

  it('a connection that breaks', async () => {
    const url = await hub((reply) => reply.destroy());
    expect(await client(url).stuur(di01())).toMatchObject({ soort: 'opnieuw', reden: 'ECONNRESET' });
  });

  it('what cannot be sent is not tried', async () => {
    const groot = di01({ payload: Buffer.alloc(MAX_BYTES) });
    await expect(client('http://127.0.0.1:1/').stuur(groot)).rejects.toThrow(EnvelopTeGroot);
  });
});
