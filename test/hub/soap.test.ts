/**
 * Round trips with a client and a server that are not ours: npm `soap`, made from the published WSDL where it lies beside
 * the project, and from our own as the door serves it. In goes a sample JW301 as Di01; out goes its JW302 as Du01.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClientAsync, listen } from 'soap';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HubClient } from '../../src/hub/client.js';
import { maakBericht, maakFo01 } from '../../src/hub/maak.js';
import { PUBLISHED } from '../conformance/libxml.js';
import { bron, uuid, VRAAG } from './hulp.js';
import { type Opgezet, zetOp } from './netwerk.js';

const SAMPLES = new URL('../../samples/', import.meta.url);
const NAAM = '0001-oker-toewijzing-van-oude-gemeente';
const JW301 = readFileSync(new URL(`messages/${NAAM}.xml`, SAMPLES));
const JW302 = readFileSync(new URL(`expected/${NAAM}.JW302.xml`, SAMPLES));
const van = /Afzender>(\d+)</.exec(JW301.toString())?.[1] as string;
const aan = /Ontvanger>(\d+)</.exec(JW301.toString())?.[1] as string;

let map: string;
let deur: Opgezet;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'toetssteen-wsdl-'));
  deur = await zetOp();
});
afterAll(async () => {
  await deur.sluit();
  rmSync(map, { recursive: true });
});

/** The published files in the folders that their imports expect. */
function gepubliceerd(): string {
  const ggk = (PUBLISHED as NonNullable<typeof PUBLISHED>).ggk;
  const zet = (onder: string, namen: string[]) => {
    mkdirSync(join(map, onder), { recursive: true });
    for (const naam of namen) copyFileSync(ggk(naam), join(map, onder, naam));
  };
  zet('koppelvlak/ggk0210', [
    'ggk0210_OntvangAsynchroon_ggkberichten.wsdl',
    'ggk0210_msg_ggkberichten.xsd',
    'ggk0210_stuf0301_msg_ggkberichten.xsd',
  ]);
  zet('0301', ['stuf0301.xsd', 'stuf0301_types.wsdl']);
  return join(map, 'koppelvlak/ggk0210/ggk0210_OntvangAsynchroon_ggkberichten.wsdl');
}

const WSDLS: [string, () => string][] = [
  ['our own WSDL, from the door', () => `${deur.url}?wsdl`],
  ...(PUBLISHED ? [['the published WSDL', gepubliceerd] as [string, () => string]] : []),
];

/** What npm soap rejects with. */
interface Gefaald {
  response?: { status: number };
  root?: { Envelope?: { Body?: { Fault?: { detail?: { Fo03Bericht?: unknown } } } } };
}

const stuurgegevens = (berichtcode: string, anders: object = {}) => ({
  berichtcode,
  zender: { organisatie: van, applicatie: 'Jw Applicatie' },
  ontvanger: { organisatie: aan, applicatie: 'GGk' },
  referentienummer: VRAAG,
  tijdstipBericht: '20260421132514',
  ...anders,
});

const di01 = (functie = 'JW301', referentienummer = VRAAG) => ({
  stuurgegevens: stuurgegevens('Di01', { referentienummer, functie }),
  parameters: {
    applicatieVersie: '0004',
    applicatieSubversie: '0003',
    functieVersie: '0003',
    functieSubversie: '0002',
    bericht: { xmlBestand: JW301.toString('base64') },
  },
});

describe.each(WSDLS)('a client made from %s', (welke, wsdl) => {
  let client: Client;
  const nummer = uuid(WSDLS.findIndex(([naam]) => naam === welke) + 100);

  beforeAll(async () => {
    client = await createClientAsync(wsdl(), { endpoint: deur.url });
  });

  it('sends a JW301 as Di01 and gets Bv03', async () => {
    const [bv03] = await client.ggk_Di01Async(di01('JW301', nummer));
    expect(bv03.stuurgegevens).toMatchObject({
      berichtcode: 'Bv03',
      crossRefnummer: nummer,
      ontvanger: { organisatie: van },
    });
    const bewaard = deur.geheugen.bewaard.find((each) => each.referentienummer === nummer);
    expect(Buffer.from(bewaard?.bytes as Uint8Array).equals(JW301)).toBe(true);
  });

  it('sends it again and gets Bv03 again', async () => {
    const eerder = deur.geheugen.bewaard.length;
    const [bv03] = await client.ggk_Di01Async(di01('JW301', nummer));
    expect(bv03.stuurgegevens.crossRefnummer).toBe(nummer);
    expect(deur.geheugen.bewaard).toHaveLength(eerder);
  });

  it('gets Fo03 as the fault of the WSDL', async () => {
    const fout = await client.ggk_Di01Async(di01('WMO399')).then(
      () => undefined,
      (error: Gefaald) => error,
    );
    expect(fout?.response?.status).toBe(500);
    expect(fout?.root?.Envelope?.Body?.Fault?.detail?.Fo03Bericht).toMatchObject({
      stuurgegevens: { berichtcode: 'Fo03', crossRefnummer: VRAAG },
      body: { code: 'IB004', plek: 'client' },
    });
  });

  it('sends a Fo01', async () => {
    const [bv03] = await client.Fo01Async({
      stuurgegevens: stuurgegevens('Fo01', {
        referentienummer: nummer.replace('4000', '4001'),
        crossRefnummer: uuid(9),
      }),
      body: { code: 'IB010', plek: 'client', omschrijving: 'Niet aangesloten.' },
    });
    expect(bv03.stuurgegevens.berichtcode).toBe('Bv03');
    expect(deur.geheugen.bewaard.at(-1)).toMatchObject({ soort: 'fout', crossRefnummer: uuid(9) });
  });
});

describe.each(WSDLS)('a hub made from %s', (_welke, wsdl) => {
  let server: Server;
  let client: HubClient;
  const gekregen: { soort: string; bericht: ReturnType<typeof di01> }[] = [];

  beforeAll(async () => {
    server = createServer((_request, reply) => reply.writeHead(404).end());
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const neem = (soort: string) => (bericht: ReturnType<typeof di01>) => {
      gekregen.push({ soort, bericht });
      const { zender, ontvanger, referentienummer } = bericht.stuurgegevens;
      return {
        stuurgegevens: {
          berichtcode: 'Bv03',
          zender: ontvanger,
          ontvanger: zender,
          referentienummer: uuid(500),
          tijdstipBericht: '20260901',
          crossRefnummer: referentienummer,
        },
      };
    };
    const bestand = wsdl().startsWith('http')
      ? fileURLToPath(new URL('../../xsd/stuf/ggk0210/ontvangAsynchroon.wsdl', import.meta.url))
      : wsdl();
    const poort = { ggk_Di01: neem('Di01'), ggk_Du01: neem('Du01'), Fo01: neem('Fo01') };
    await new Promise<void>((klaar) => {
      listen(server, {
        path: '/hub',
        services: { StUFOntvangAsynchroonGGK0210Service: { OntvangAsynchroon: poort } },
        xml: readFileSync(bestand, 'utf8'),
        uri: bestand,
        callback: () => klaar(),
      });
    });
    client = new HubClient({ url: `http://127.0.0.1:${(server.address() as { port: number }).port}/hub` });
  });
  afterAll(async () => {
    client.sluit();
    await new Promise((klaar) => server.close(klaar));
  });

  it('gets the JW302 as Du01 on the number of the question, and confirms it', async () => {
    const envelop = maakBericht(bron(), {
      type: 'JW302',
      van: { organisatie: aan, administratie: null },
      aan: van,
      op: VRAAG,
      payload: JW302,
    });
    expect(await client.stuur(envelop)).toEqual({ soort: 'afgeleverd' });
    const { soort, bericht } = gekregen.at(-1) as (typeof gekregen)[number];
    expect(soort).toBe('Du01');
    expect(bericht.stuurgegevens).toMatchObject({
      berichtcode: 'Du01',
      functie: 'JW302',
      crossRefnummer: VRAAG,
      zender: { organisatie: aan },
    });
    expect(Buffer.from(bericht.parameters.bericht.xmlBestand, 'base64').equals(JW302)).toBe(true);
  });

  it('gets a Fo01', async () => {
    const fout = {
      code: 'StUF055',
      plek: 'client',
      omschrijving: 'Regel 24 & "kolom" 18.',
      details: 'JW301-00030002',
    } as const;
    const envelop = maakFo01(bron(), { van: { organisatie: aan, administratie: null }, aan: van, op: VRAAG, fout });
    expect(await client.stuur(envelop)).toEqual({ soort: 'afgeleverd' });
    expect(gekregen.at(-1)).toMatchObject({ soort: 'Fo01', bericht: { body: fout } });
  });
});
