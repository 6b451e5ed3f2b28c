/** Mutual TLS: who gets a connection at all, and for whom the holder of a certificate may send. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aflevering, HubClient } from '../../src/hub/client.js';
import { type Autoriteit, autoriteit, type Paar } from './certificaten.js';
import { AANBIEDER, di01, GEMEENTE, systeem, uuid } from './hulp.js';
import { type Opgezet, zetOp } from './netwerk.js';

let ca: Autoriteit;
let vreemd: Autoriteit;
let deur: Opgezet;
let knooppunt: Paar;

beforeAll(async () => {
  [ca, vreemd] = await Promise.all([autoriteit('Test CA'), autoriteit('Andere CA')]);
  const server = await ca.geef('CN=127.0.0.1');
  knooppunt = await ca.geef('O=Knooppunt,CN=ggk.example');
  deur = await zetOp({
    tls: { ...server, ca: ca.cert },
    autorisatie: [
      { onderwerp: { O: 'Knooppunt', CN: 'ggk.example' }, zenders: '*' },
      { onderwerp: { O: 'Aanbieder Een' }, zenders: [AANBIEDER] },
    ],
  });
});
afterAll(() => deur.sluit());

let nummer = 0;
async function stuur(tls: Partial<Paar & { ca: string }>, zender = GEMEENTE): Promise<Aflevering> {
  const client = new HubClient({ url: deur.url, tls: tls as Paar });
  const naar = zender === GEMEENTE ? AANBIEDER : GEMEENTE;
  const functie = zender === GEMEENTE ? 'JW301' : 'JW305';
  try {
    return await client.stuur(
      di01({ referentienummer: uuid(++nummer), zender: systeem(zender), ontvanger: systeem(naar), functie }),
    );
  } finally {
    client.sluit();
  }
}

describe('the hub, with a certificate we know', () => {
  it('sends for anyone', async () => {
    expect(await stuur({ ...knooppunt, ca: ca.cert })).toEqual({ soort: 'afgeleverd' });
    expect(await stuur({ ...knooppunt, ca: ca.cert }, AANBIEDER)).toEqual({ soort: 'afgeleverd' });
    expect(deur.geheugen.bewaard.map(({ zender }) => zender)).toEqual([GEMEENTE, AANBIEDER]);
  });

  it('again over a resumed connection: the certificate still counts', async () => {
    const client = new HubClient({ url: deur.url, tls: { ...knooppunt, ca: ca.cert } });
    for (let keer = 0; keer < 3; keer++) {
      expect(await client.stuur(di01({ referentienummer: uuid(++nummer) }))).toEqual({ soort: 'afgeleverd' });
      // Without idle sockets the next request makes a new connection, with the session of this one.
      for (const sockets of Object.values(
        (client as unknown as { agent: { freeSockets: Record<string, { destroy(): void }[]> } }).agent.freeSockets,
      ))
        for (const socket of sockets) socket.destroy();
    }
    client.sluit();
  });
});

describe('a provider with a certificate of its own', () => {
  it('sends for itself and for nobody else', async () => {
    const eigen = { ...(await ca.geef('O=Aanbieder Een,CN=J. Testkind')), ca: ca.cert };
    expect(await stuur(eigen, AANBIEDER)).toEqual({ soort: 'afgeleverd' });
    expect(await stuur(eigen, GEMEENTE)).toMatchObject({ soort: 'geweigerd', code: 'IB002' });
    expect(JSON.parse(deur.log.at(-1) as string)).toMatchObject({
      uitkomst: 'geweigerd',
      code: 'IB002',
      zender: GEMEENTE,
    });
    expect(deur.log.join('')).not.toContain('Testkind');
  });

  it('two organisations in one certificate are neither', async () => {
    const dubbel = { ...(await ca.geef('O=Aanbieder Een,O=Aanbieder Twee')), ca: ca.cert };
    expect(await stuur(dubbel, AANBIEDER)).toMatchObject({ soort: 'geweigerd', code: 'IB002' });
  });

  it('a stranger with a certificate of our authority is refused, and the refusal logged', async () => {
    const onbekend = { ...(await ca.geef('O=Onbekend')), ca: ca.cert };
    expect(await stuur(onbekend)).toMatchObject({
      soort: 'geweigerd',
      code: 'IB002',
      reden: expect.stringContaining('certificaat'),
    });
    expect(JSON.parse(deur.log.at(-1) as string)).toMatchObject({ level: 40, msg: 'hub: refused', code: 'IB002' });
  });
});

describe('no connection at all', () => {
  const aantal = () => deur.geheugen.bewaard.length;

  it('without a certificate, or with one of another authority', async () => {
    const eerder = aantal();
    expect(await stuur({ ca: ca.cert })).toMatchObject({ soort: 'opnieuw' });
    expect(await stuur({ ...(await vreemd.geef('O=Knooppunt,CN=ggk.example')), ca: ca.cert })).toMatchObject({
      soort: 'opnieuw',
    });
    expect(aantal()).toBe(eerder);
  });

  it('to a hub whose certificate we do not trust', async () => {
    expect(await stuur({ ...knooppunt, ca: vreemd.cert })).toMatchObject({
      soort: 'opnieuw',
      reden: expect.stringMatching(/CERT|ISSUER|SIGNATURE/),
    });
  });
});
