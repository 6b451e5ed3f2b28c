/** The door over real HTTP: what is stored, what is confirmed, what is refused and with what code, and what it holds at once. */
import { setImmediate as beurt } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { SOAPACTIE } from '../../src/hub/acties.js';
import { leesEnvelop } from '../../src/hub/lees.js';
import { maakFo01 } from '../../src/hub/maak.js';
import { schrijfEnvelop } from '../../src/hub/schrijf.js';
import { hubServer } from '../../src/hub/server.js';
import type { OntvangenBericht } from '../../src/process/inbox.js';
import { MAX_BYTES } from '../../src/standard/xml.js';
import { BSN, jw301, xml } from '../support/build.js';
import { AANBIEDER, bron, di01, GEMEENTE, Geheugen, systeem, uuid, VRAAG } from './hulp.js';
import { type Opgezet, post, rauw, zetOp } from './netwerk.js';

let open: Opgezet[] = [];
const deur = async (opties: Parameters<typeof zetOp>[0] = {}) => {
  const opgezet = await zetOp(opties);
  open.push(opgezet);
  return opgezet;
};
afterEach(async () => {
  await Promise.all(open.map((each) => each.sluit()));
  open = [];
});

const inSoap = (anders: Parameters<typeof di01>[0] = {}) => schrijfEnvelop(di01(anders), { soap: true });
const du01 = (anders: Parameters<typeof di01>[0] = {}) =>
  di01({
    berichtcode: 'Du01',
    functie: 'JW302',
    crossRefnummer: VRAAG,
    referentienummer: uuid(77),
    zender: systeem(AANBIEDER, 'Applicatie'),
    ontvanger: systeem(GEMEENTE),
    ...anders,
  });

describe('what is taken in', () => {
  it('a Di01: stored as it was sent, confirmed with Bv03 on its number', async () => {
    const { url, geheugen } = await deur();
    const { status, koppen, tekst } = await post(url, inSoap());
    expect(status).toBe(200);
    expect(koppen.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(leesEnvelop(Buffer.from(tekst))).toMatchObject({
      ok: true,
      inSoap: true,
      envelop: { berichtcode: 'Bv03', crossRefnummer: VRAAG },
    });
    const { payload } = di01();
    expect(geheugen.bewaard).toEqual([
      {
        bytes: expect.anything(),
        kanaal: 'hub',
        soort: 'heen',
        referentienummer: VRAAG,
        crossRefnummer: null,
        zender: GEMEENTE,
        ontvanger: AANBIEDER,
      },
    ]);
    expect(Buffer.from((geheugen.bewaard[0] as OntvangenBericht).bytes).toString()).toContain('HUB301');
    expect(geheugen.bewaard[0]?.bytes.length).toBe(payload.length);
  });

  it('a Du01 with the number of its question', async () => {
    const { url, geheugen } = await deur();
    const { status } = await post(url, schrijfEnvelop(du01(), { soap: true }), { soapaction: SOAPACTIE.Du01 });
    expect(status).toBe(200);
    expect(geheugen.bewaard).toMatchObject([
      { soort: 'retour', referentienummer: uuid(77), crossRefnummer: VRAAG, zender: AANBIEDER },
    ]);
  });

  it('a Fo01 as the document it is', async () => {
    const { url, geheugen } = await deur();
    const fout = {
      code: 'IB010',
      plek: 'client',
      omschrijving: 'Niet aangesloten.',
      details: 'JW301-00030002',
    } as const;
    const envelop = maakFo01(bron(), {
      van: { organisatie: 'VECOZO', administratie: null },
      aan: GEMEENTE,
      op: VRAAG,
      fout,
    });
    const { status } = await post(url, schrijfEnvelop(envelop, { soap: true }), { soapaction: `"${SOAPACTIE.Fo01}"` });
    expect(status).toBe(200);
    expect(geheugen.bewaard).toMatchObject([{ soort: 'fout', crossRefnummer: VRAAG, zender: 'VECOZO' }]);
    const bewaard = leesEnvelop((geheugen.bewaard[0] as OntvangenBericht).bytes);
    expect(bewaard).toMatchObject({ ok: true, inSoap: false, envelop });
  });

  it('the same again: confirmed again, stored once; another message under its number: refused', async () => {
    const { url, geheugen } = await deur();
    const statussen = [];
    for (let keer = 0; keer < 3; keer++) statussen.push((await post(url, inSoap())).status);
    expect(statussen).toEqual([200, 200, 200]);
    expect(geheugen.bewaard).toHaveLength(1);
    const ander = await post(url, inSoap({ payload: xml('JW301', jw301({ identificatie: 'ANDER' })) }));
    expect(ander).toMatchObject({ status: 500, code: 'IB016' });
    expect(geheugen.bewaard).toHaveLength(1);
  });

  it('a message of 18 MB, streamed without a length', async () => {
    const { url, geheugen } = await deur();
    const payload = Buffer.alloc(18 * 1024 * 1024, 'Groot bericht. ');
    const bytes = inSoap({ payload });
    const stroom = new ReadableStream({
      start(stuur) {
        for (let at = 0; at < bytes.length; at += 1_000_000) stuur.enqueue(bytes.subarray(at, at + 1_000_000));
        stuur.close();
      },
    });
    expect((await post(url, stroom)).status).toBe(200);
    expect(Buffer.from((geheugen.bewaard[0] as OntvangenBericht).bytes).equals(payload)).toBe(true);
  });
});

describe('what is refused with Fo03, as a SOAP fault', () => {
  const gevallen: [string, string, Uint8Array][] = [
    ['a function that does not exist', 'IB004', inSoap({ functie: 'WMO399' })],
    ['a function of something else', 'IB004', inSoap({ functie: 'constructor' })],
    [
      'an answer in a Di01',
      'IB006',
      inSoap({ functie: 'JW302', zender: systeem(AANBIEDER), ontvanger: systeem(GEMEENTE) }),
    ],
    ['a message of an old release', 'IB023', inSoap({ versies: { ...di01().versies, functieVersie: '0002' } })],
    ['a provider that allocates', 'IB007', inSoap({ zender: systeem(AANBIEDER), ontvanger: systeem(GEMEENTE) })],
    ['no name of the application', 'IB017', inSoap({ zender: systeem(GEMEENTE, '   ') })],
    ['a receiver that is not ours', 'IB005', inSoap({ ontvanger: systeem('99999999') })],
    ['a DOCTYPE', 'IB001', Buffer.from(inSoap().toString().replace('<soap:', '<!DOCTYPE a [<!ENTITY x "y">]><soap:'))],
    ['a bomb of entities', 'IB001', Buffer.from('<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>')],
    ['what is not XML', 'IB001', Buffer.from('{"bsn": "999900006"}')],
    ['nothing at all', 'IB001', Buffer.alloc(0)],
    ['an envelope without SOAP', 'IB001', schrijfEnvelop(di01(), { soap: false })],
    ['a million elements', 'IB001', Buffer.from(`<a>${'<b/>'.repeat(1_000_000)}</a>`)],
    ['a nest of elements', 'IB001', Buffer.from(`${'<a>'.repeat(100_000)}`)],
  ];

  it.each(gevallen)('%s: %s', async (_wat, code, bytes) => {
    const { url, geheugen } = await deur({ ontvangers: [AANBIEDER, GEMEENTE] });
    const gekregen = await post(url, bytes);
    expect(gekregen).toMatchObject({ status: 500, code });
    expect(gekregen.koppen.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(leesEnvelop(Buffer.from(gekregen.tekst))).toMatchObject({
      ok: true,
      envelop: { berichtcode: 'Fo03', fout: { code, plek: 'client' } },
    });
    expect(geheugen.bewaard).toEqual([]);
    expect((await post(url, inSoap())).status, 'and the next one is taken in').toBe(200);
  });

  it.each([
    ['with its length', (bytes: Buffer) => bytes],
    [
      'as a stream',
      (bytes: Buffer) =>
        new ReadableStream({
          start(stuur) {
            for (let at = 0; at < bytes.length; at += 1_000_000) stuur.enqueue(bytes.subarray(at, at + 1_000_000));
            stuur.close();
          },
        }),
    ],
  ])('more than 25 MB, %s: IB003', async (_wat, vorm) => {
    const { url, geheugen } = await deur();
    const bytes = Buffer.concat([inSoap(), Buffer.alloc(MAX_BYTES, ' ')]);
    expect(await post(url, vorm(bytes) as never)).toMatchObject({ status: 500, code: 'IB003' });
    expect(geheugen.bewaard).toEqual([]);
  });

  it('answers to the sender of a broken envelope, on its number', async () => {
    const { url } = await deur();
    const { tekst } = await post(url, Buffer.from(inSoap().toString().replace('JW301', 'f'.repeat(31))));
    expect(leesEnvelop(Buffer.from(tekst))).toMatchObject({
      envelop: { crossRefnummer: VRAAG, ontvanger: { organisatie: GEMEENTE }, zender: { organisatie: AANBIEDER } },
    });
  });
});

describe('what HTTP and SOAP forbid', () => {
  it.each([
    ['no SOAPAction', { soapaction: '' }, /SOAPAction/],
    ['an unknown SOAPAction', { soapaction: '"urn:x"' }, /SOAPAction/],
    ['the SOAPAction of another message', { soapaction: SOAPACTIE.Du01 }, /van Du01, maar in de envelop staat Di01/],
  ])('%s: a fault of SOAP itself', async (_wat, koppen, reden) => {
    const { url, geheugen } = await deur();
    expect(await post(url, inSoap(), koppen)).toMatchObject({
      status: 500,
      code: undefined,
      reden: expect.stringMatching(reden),
    });
    expect(geheugen.bewaard).toEqual([]);
  });

  it('SOAP 1.2 and headers that must be understood', async () => {
    const { url } = await deur();
    const nieuw = inSoap()
      .toString()
      .replaceAll('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope');
    expect((await post(url, nieuw)).tekst).toContain('<faultcode>soap:VersionMismatch<');
    const kop = (moet: string) =>
      inSoap()
        .toString()
        .replace(
          '<soap:Body>',
          `<soap:Header><a:b xmlns:a="urn:a" soap:mustUnderstand="${moet}"/></soap:Header><soap:Body>`,
        );
    expect((await post(url, kop('1'))).tekst).toContain('<faultcode>soap:MustUnderstand<');
    expect((await post(url, kop('0'))).status).toBe(200);
  });

  it.each([
    ['JSON', { 'content-type': 'application/json' }],
    ['SOAP 1.2', { 'content-type': 'application/soap+xml' }],
    ['attachments', { 'content-type': 'multipart/related; type="text/xml"' }],
    ['another charset', { 'content-type': 'text/xml; charset=iso-8859-1' }],
    ['packed', { 'content-encoding': 'gzip' }],
  ])('415 for %s', async (_wat, koppen) => {
    const { url, geheugen } = await deur();
    expect((await post(url, gzipSync(inSoap()), koppen as never)).status).toBe(415);
    expect(geheugen.bewaard).toEqual([]);
  });

  it('405 for another method, 404 elsewhere', async () => {
    const { url } = await deur();
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(`${url}/x`)).status).toBe(404);
    expect((await fetch(`${url}?xsd=../../package.json`)).status).toBe(404);
  });

  it('serves its WSDL, at the address it is asked at or the one that is configured', async () => {
    const { url } = await deur();
    const tekst = await (await fetch(`${url}?wsdl`)).text();
    expect(tekst).toContain(`<soap:address location="${url}"/>`);
    const namen = [...tekst.matchAll(/schemaLocation="([^"]+)"/g)].map(([, naam]) => naam as string);
    expect(namen).toEqual([`${url}?xsd=ggk0210.xsd`, `${url}?xsd=stuf0301.xsd`]);
    for (const naam of namen) expect((await fetch(naam)).status).toBe(200);
    const bekend = await deur({ adres: 'https://hub.example/ggk?a=1&b=2' });
    expect(await (await fetch(`${bekend.url}?wsdl`)).text()).toContain(
      'location="https://hub.example/ggk?a=1&#38;b=2"',
    );
  });
});

describe('faults of ours are never a refusal', () => {
  it('a store that fails: 503, try again', async () => {
    const { url, log } = await deur({ ontvang: () => Promise.reject(new TypeError(`connection lost for ${BSN}`)) });
    const { status, koppen, tekst } = await post(url, inSoap());
    expect(status).toBe(503);
    expect(koppen.get('retry-after')).toBe('30');
    expect(tekst).not.toContain('Fault');
    expect(log.join('')).toContain('"fout":"TypeError"');
    expect(log.join('')).not.toContain(BSN);
  });

  it('a store that hangs: 503 in time, and the place stays taken until it is done', async () => {
    const geheugen = new Geheugen();
    let los: () => void = () => {};
    const wacht = new Promise<void>((resolve) => {
      los = resolve;
    });
    const { url } = await deur({
      ontvang: async (bericht) => {
        await wacht;
        return geheugen.ontvang(bericht);
      },
      opslagTijdMs: 50,
      maxTegelijk: 1,
    });
    expect((await post(url, inSoap())).koppen.get('retry-after')).toBe('30');
    expect((await post(url, inSoap())).koppen.get('retry-after')).toBe('5');
    los();
    while ((await post(url, inSoap())).status !== 200) await beurt();
    expect(geheugen.bewaard).toHaveLength(1);
  });
});

describe('back-pressure', () => {
  it('beyond so many bodies at once 503, and all are in after trying again', async () => {
    let gelijk = 0;
    let meest = 0;
    const geheugen = new Geheugen();
    const { url } = await deur({
      maxTegelijk: 3,
      ontvang: async (bericht) => {
        meest = Math.max(meest, ++gelijk);
        await beurt();
        await beurt();
        gelijk--;
        return geheugen.ontvang(bericht);
      },
    });
    let geweigerd = 0;
    const stuur = async (nummer: number): Promise<void> => {
      const { status, koppen } = await post(
        url,
        inSoap({ referentienummer: uuid(nummer), payload: Buffer.alloc(300_000, 'x') }),
      );
      if (status === 200) return;
      expect([status, koppen.get('retry-after')]).toEqual([503, '5']);
      geweigerd++;
      await beurt();
      return stuur(nummer);
    };
    await Promise.all(Array.from({ length: 40 }, (_, at) => stuur(at + 1)));
    expect(geheugen.bewaard).toHaveLength(40);
    expect(meest).toBeLessThanOrEqual(3);
    expect(geweigerd).toBeGreaterThan(0);
  });

  it('a sender that hangs up half-way gives its place back', async () => {
    const { url, poort, geheugen } = await deur({ maxTegelijk: 1 });
    const begin = `POST /ggk0210 HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nSOAPAction: ${SOAPACTIE.Di01}\r\nContent-Length: 100000\r\n\r\n<soap`;
    const { connect } = await import('node:net');
    const socket = connect(poort, '127.0.0.1');
    socket.write(begin);
    while ((await post(url, inSoap())).status !== 503) await beurt();
    socket.destroy();
    while ((await post(url, inSoap())).status !== 200) await beurt();
    expect(geheugen.bewaard).toHaveLength(1);
  });

  it('a sender that dawdles is cut off', async () => {
    const { url, poort } = await deur({ maxTegelijk: 1, aanvraagTijdMs: 200 });
    const begin = `POST /ggk0210 HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nSOAPAction: ${SOAPACTIE.Di01}\r\nContent-Length: 100000\r\n\r\n<soap`;
    expect(await rauw(poort, begin)).toMatch(/^HTTP\/1.1 408|^$/);
    expect(await rauw(poort, 'POST /ggk0210 HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1.1 408/);
    expect((await post(url, inSoap())).status).toBe(200);
  });
});

describe('the log', () => {
  it('holds numbers and codes, never a Bsn, a name or what a sender made up', async () => {
    const { url, log } = await deur();
    await post(url, inSoap());
    await post(url, inSoap({ functie: 'Testkind' }));
    await post(url, inSoap({ zender: { ...systeem(BSN, 'Testkind'), gebruiker: 'J. Testkind' } }));
    await post(url, Buffer.from(inSoap().toString().replace(VRAAG, BSN)));
    await post(url, `<a>${BSN} Testkind</a>`, { soapaction: BSN });
    expect(log).toHaveLength(5);
    expect(JSON.parse(log[0] as string)).toMatchObject({
      uitkomst: 'nieuw',
      berichtcode: 'Di01',
      functie: 'JW301',
      referentienummer: VRAAG,
      zender: GEMEENTE,
      ontvanger: AANBIEDER,
      msg: 'hub: received',
    });
    expect(log.slice(1).map((regel) => JSON.parse(regel).code)).toEqual(['IB004', 'IB007', 'IB001', 'Client']);
    expect(log.join('')).not.toMatch(/Testkind|999900006/);
  });
});

describe('configuration', () => {
  it('sender rules without certificates are refused at the start', () => {
    expect(() =>
      hubServer({ autorisatie: [], ontvangers: null, bron: bron(), ontvang: async () => 'nieuw', log: {} as never }),
    ).toThrow(/certificate/);
  });
});
