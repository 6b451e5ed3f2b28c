/**
 * Four at work on one book: what they do together is what they could have done one after the other. Nothing is granted
 * twice, no number is used twice, and a file that comes twice at once is one message.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VANDAAG as NACHT } from '../../scripts/samples/wereld.js';
import { processMessage, type Resultaat } from '../../src/process/message.js';
import { allocation } from '../../src/register/allocation.js';
import type { Database } from '../../src/register/database.js';
import { migrate } from '../../src/register/migrations.js';
import { openPostgres } from '../../src/register/postgres.js';
import { eistGebouwd, toetssteen } from '../cli/hulp.js';
import { Random } from '../conformance/random.js';
import { aantallen, bestandenIn, legeData, maakLeeg, PROJECT, retourcodes, tijdelijk } from '../process/hulp.js';
import { AANBIEDER, BSN, GEMEENTE, jw301, jw305, jw323, prestatie, start, toegewezen, xml } from '../support/build.js';
import { contracts, STANDAARD } from '../support/contracts.js';

const VANDAAG = '2026-07-01';
const SAMEN = 4;
const seed = Number(process.env.SEED ?? 20260701);

const GEMEENTEN = [GEMEENTE, '0505'];
const AANBIEDERS = [AANBIEDER, '65656056'];
const banen = GEMEENTEN.flatMap((gemeente) => AANBIEDERS.map((aanbieder) => ({ gemeente, aanbieder })));
type Baan = (typeof banen)[number];

const regio = contracts({
  regio: {
    ...STANDAARD.regio,
    gemeenten: GEMEENTEN.map((code) => ({ code, naam: `Gemeente ${code}`, van: '2014-01-01', tot: null })),
  },
  contracten: banen.map(({ gemeente, aanbieder }) => ({
    agb: aanbieder,
    naam: `Aanbieder ${aanbieder}`,
    gemeente,
    domein: 'jw',
    productcode: '*',
    niveaus: '*',
    van: '2020-01-01',
    tot: null,
  })),
});

let database: Database;
beforeAll(async () => {
  database = await openPostgres(await legeData(), { pool: SAMEN });
  await migrate(database);
});
afterAll(() => database.close());
beforeEach(() => maakLeeg(database));

const verwerk = (bytes: Uint8Array) => processMessage(bytes, { database, contracts: regio, vandaag: VANDAAG });

/** All of them, by so many hands at once. */
async function samen(berichten: readonly Uint8Array[], handen = SAMEN): Promise<Resultaat[]> {
  const uitkomsten: Resultaat[] = [];
  const rij = berichten.entries();
  const hand = async () => {
    for (const [i, bytes] of rij) uitkomsten[i] = await verwerk(bytes);
  };
  await Promise.all(Array.from({ length: handen }, hand));
  return uitkomsten;
}

const antwoordVan = (resultaat: Resultaat): string =>
  Buffer.from((resultaat.soort === 'verwerkt' && resultaat.antwoord?.inhoud) || []).toString();

const codes = (resultaat: Resultaat) => retourcodes(antwoordVan(resultaat));

/** How many of these were given this code. */
const metCode = (uitkomsten: readonly Resultaat[], code: string) =>
  uitkomsten.filter((each) => codes(each).includes(code)).length;

const vanGemeente = ({ gemeente, aanbieder }: Baan) => ({ Header: { Afzender: gemeente, Ontvanger: aanbieder } });
const vanAanbieder = ({ gemeente, aanbieder }: Baan) => ({ Header: { Afzender: aanbieder, Ontvanger: gemeente } });

/** Twenty hours in all. */
const twintigUur = (baan: Baan, ToewijzingNummer: number, identificatie?: string) =>
  xml(
    'JW301',
    jw301({
      ...(identificatie ? { identificatie } : {}),
      bericht: vanGemeente(baan),
      producten: [toegewezen({ ToewijzingNummer, Omvang: { Volume: 20, Eenheid: '04', Frequentie: '6' } })],
    }),
  );

/** Eight hours in a month of 2026. */
const achtUur = (baan: Baan, ToewijzingNummer: number, maand: number, om: Parameters<typeof jw323>[0] = {}) => {
  const mm = String(maand).padStart(2, '0');
  const regel = prestatie({
    ProductReferentie: { ReferentieNummer: `R${baan.gemeente}${ToewijzingNummer}-${mm}` },
    ToewijzingNummer,
    ProductPeriode: { Begindatum: `2026-${mm}-01`, Einddatum: `2026-${mm}-${[31, 28, 31, 30][maand - 1]}` },
  });
  return xml('JW323', jw323({ bericht: vanAanbieder(baan), prestaties: [regel], ...om }));
};

describe(`vier tegelijk (seed ${seed})`, () => {
  it.each([
    ['op een baan', banen.slice(0, 1)],
    ['op vier banen', banen],
  ])('%s: nooit meer toegekend dan toegewezen, en elk bericht een keer', async (_wat, op) => {
    const nummers = [1, 2, 3, 4, 5];
    const toewijzingen = op.flatMap((baan, b) => nummers.map((n) => twintigUur(baan, b * 10 + n)));
    await samen(toewijzingen);
    // Four declarations of eight hours on each allocation of twenty: two fit, whichever come first.
    const declaraties = op.flatMap((baan, b) =>
      nummers.flatMap((n) => [1, 2, 3, 4].map((maand) => achtUur(baan, b * 10 + n, maand))),
    );
    const uitkomsten = await samen(new Random(seed).shuffled(declaraties));
    expect(uitkomsten.every((each) => each.soort === 'verwerkt' && !each.herhaald)).toBe(true);
    for (const [b, { gemeente }] of op.entries()) {
      for (const n of nummers) {
        const stand = await allocation(database, 'jw', gemeente, b * 10 + n);
        expect(stand).toMatchObject({
          maximaal: { volume: 20 },
          toegekend: { volume: 16 },
          regels: 4,
          regelsToegekend: 2,
          regelsAfgewezen: 2,
        });
      }
    }
    const berichten = toewijzingen.length + declaraties.length;
    expect(await aantallen(database)).toMatchObject({
      bericht: berichten,
      antwoord: berichten,
      declaratie: declaraties.length,
      prestatie: declaraties.length,
    });
  });

  const [eerste, tweede] = banen as [Baan, Baan];
  const derde = banen[2] as Baan;
  const keren = Array.from({ length: 8 }, (_, i) => i + 1);

  it('een Identificatie aan twee gemeenten tegelijk: een van de twee is dubbel (TR056)', async () => {
    for (const keer of keren) {
      const identificatie = `ID${keer}`;
      const paar = [eerste, derde].map((baan) =>
        xml('JW305', jw305({ identificatie, bericht: vanAanbieder(baan), producten: [start()] })),
      );
      expect(metCode(await samen(paar), '9056'), identificatie).toBe(1);
    }
  });

  it('een DeclaratieNummer aan twee gemeenten tegelijk: een van de twee is dubbel (TR333)', async () => {
    for (const keer of keren) {
      await samen([twintigUur(eerste, keer), twintigUur(derde, keer)]);
      const declaratie = { DeclaratieNummer: `D${keer}` };
      const paar = [eerste, derde].map((baan) => achtUur(baan, keer, 4, { declaratie }));
      expect(metCode(await samen(paar), '9333'), `D${keer}`).toBe(1);
    }
  });

  it('een ToewijzingNummer aan twee aanbieders tegelijk: een van de twee is bezet (TR332)', async () => {
    for (const keer of keren) {
      const paar = [eerste, tweede].map((baan) => twintigUur(baan, keer));
      expect(metCode(await samen(paar), '9332'), `toewijzing ${keer}`).toBe(1);
    }
  });

  const toewijzing = twintigUur(eerste, 1, 'TWEELING');
  const bestanden: readonly [string, Uint8Array, number][] = [
    ['een toewijzing', toewijzing, 1],
    ['een afgekeurde start', xml('JW305', jw305({ client: { Bsn: BSN } })), 1],
    ['een fout in het XSD', Buffer.from(toewijzing.toString().replace('2026-01-01', '2026-01-00')), 1],
    ['een bestand dat geen bericht is', Buffer.from('<geen-bericht/>'), 0],
  ];

  it.each(bestanden)('%s vier keer tegelijk bezorgd: een bericht, een antwoord', async (_wat, bytes, berichten) => {
    const uitkomsten = await samen(Array.from({ length: SAMEN }, () => bytes));
    const nieuw = uitkomsten.filter((each) => each.soort === 'verwerkt' && !each.herhaald);
    expect(nieuw).toHaveLength(berichten);
    const verteld = uitkomsten.map((each) => ({
      antwoord: antwoordVan(each),
      bevindingen: each.bevindingen,
      kop: each.kop,
    }));
    for (const each of verteld) expect(each).toEqual(verteld[0]);
    expect(await aantallen(database)).toMatchObject({
      bericht: berichten,
      antwoord: berichten,
      onverwerkbaar: 1 - berichten,
    });
  });
});

describe('twee nachten tegelijk gestart', () => {
  beforeAll(eistGebouwd);

  it('geven allebei alle antwoorden van de nacht, en samen een boek', async () => {
    const data = await legeData();
    const samples = join(PROJECT, 'samples');
    const out = [tijdelijk(), tijdelijk()];
    const nachten = out.map((map) =>
      toetssteen([
        'process',
        join(samples, 'messages'),
        ...['--contracts', join(samples, 'contracts'), '--data', data, '--out', map, '--today', NACHT, '--json'],
      ]),
    );
    for (const { status, stderr } of await Promise.all(nachten)) expect([status, stderr]).toEqual([0, '']);
    const verwacht = bestandenIn(join(samples, 'expected'));
    for (const map of out) expect(bestandenIn(map)).toEqual(verwacht);
    const boek = await openPostgres(data);
    const { bericht, antwoord, onverwerkbaar } = await aantallen(boek).finally(() => boek.close());
    expect(antwoord).toBe(bericht);
    expect(bericht + onverwerkbaar).toBeLessThanOrEqual(readdirSync(join(samples, 'messages')).length);
  });
});
