/** `process` and `allocation` as a user calls them, on one night with every kind of allocation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  afwijzingen,
  bestandenIn,
  contractMap,
  legeData,
  mapMet,
  OP_POSTGRES,
  retourcodes,
  tijdelijk,
} from '../process/hulp.js';
import { BSN, BSN2, credit, jw301, jw305, jw323, type Om323, prestatie, toegewezen, xml } from '../support/build.js';
import { STANDAARD } from '../support/contracts.js';
import { eistGebouwd, toetssteen, toetssteenVeel, type Uitkomst } from './hulp.js';

/** The next test Bsn's that pass the elfproef. */
const [BSN3, BSN4, BSN5] = [...testBsns(999900019)] as [string, string, string];

function testBsns(vanaf: number): string[] {
  const elfproef = (bsn: string) =>
    [...bsn].reduce((som, cijfer, i) => som + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
  return Array.from({ length: 60 }, (_, i) => String(vanaf + i)).filter(elfproef);
}

const toewijzing = (bsn: string, identificatie: string, product: Parameters<typeof toegewezen>[0]) =>
  xml('JW301', jw301({ identificatie, client: { Bsn: bsn }, producten: [toegewezen(product)] }));

const declaratie = (identificatie: string, clienten: Om323['clienten']) =>
  xml('JW323', jw323({ identificatie, ...(clienten ? { clienten } : {}) }));

const regel = (referentie: string, wijziging: Parameters<typeof prestatie>[0] = {}) =>
  prestatie({ ProductReferentie: { ReferentieNummer: referentie }, ...wijziging });

const maart = { Begindatum: '2026-03-01', Einddatum: '2026-03-31' };
const februari = { Begindatum: '2026-02-01', Einddatum: '2026-02-28' };

/** 90 minutes at EUR 70,80 an hour. */
const minuten = regel('M1', {
  GeleverdVolume: 90,
  Eenheid: '01',
  ProductTarief: 118,
  IngediendBedrag: { Bedrag: 10_620 },
});
const vijfUur = regel('M2', { GeleverdVolume: 5, ProductPeriode: maart });

const nacht = mapMet({
  '01-specifiek.xml': toewijzing(BSN, 'P01', { Omvang: { Volume: 10, Eenheid: '04', Frequentie: '4' } }),
  '02-aspecifiek.xml': toewijzing(BSN2, 'P02', {
    ToewijzingNummer: 1002,
    Product: { Categorie: '45', Code: undefined },
    Omvang: undefined,
    Budget: 500_000,
  }),
  '03-generiek.xml': toewijzing(BSN3, 'P03', {
    ToewijzingNummer: 1003,
    Product: undefined,
    Omvang: undefined,
    Budget: 100_000,
  }),
  '04-euro.xml': toewijzing(BSN4, 'P04', {
    ToewijzingNummer: 1004,
    Product: { Categorie: '50', Code: '50A01' },
    Omvang: { Volume: 100_000, Eenheid: '83', Frequentie: '6' },
  }),
  '05-zonder-einde.xml': toewijzing(BSN5, 'P05', {
    ToewijzingNummer: 1005,
    Product: { Categorie: '43', Code: '43A12' },
    Einddatum: undefined,
    Omvang: { Volume: 4, Eenheid: '14', Frequentie: '4' },
  }),
  '06-declaratie.xml': declaratie('P06', [
    // Granted: 1,5 hours and 5 hours. Refused: 11 hours in a month of 10.
    { bsn: BSN, prestaties: [minuten, vijfUur, regel('M3', { GeleverdVolume: 11, ProductPeriode: februari })] },
    // Granted: EUR 566,40.
    { bsn: BSN2, prestaties: [regel('A1', { ToewijzingNummer: 1002 })] },
    // Granted: EUR 566,40; then EUR 496 does not fit in what is left.
    {
      bsn: BSN3,
      prestaties: [
        regel('G1', { ToewijzingNummer: 1003 }),
        regel('G2', { ToewijzingNummer: 1003, ProductPeriode: maart, GeleverdVolume: 7 }),
      ],
    },
    {
      bsn: BSN4,
      prestaties: [
        regel('E1', {
          ToewijzingNummer: 1004,
          ProductCategorie: '50',
          ProductCode: '50A01',
          Eenheid: '83',
          GeleverdVolume: 40_000,
          ProductTarief: undefined,
        }),
      ],
    },
  ]),
  '07-credit.xml': declaratie('P07', [{ bsn: BSN, prestaties: [credit(vijfUur, 'M4')] }]),
  '08-start.xml': xml('JW305', jw305({ identificatie: 'P08' })),
  '09-kapot.xml': '<a',
});
const contracten = contractMap(STANDAARD);

beforeAll(eistGebouwd);

describe('process en allocation', () => {
  const out = join(tijdelijk(), 'uit', 'nacht');
  let data: string;
  const verwerk = (uit: string, ...rest: string[]) =>
    toetssteen(
      ['process', nacht, '--contracts', contracten, '--data', data, '--out', uit, '--today', '2026-06-01', ...rest],
      { TOETSSTEEN_LOG: rest.length === 0 ? 'info' : '' },
    );
  let leesbaar: Uitkomst;
  let json: Uitkomst;
  const outJson = tijdelijk();

  beforeAll(async () => {
    data = await legeData();
    leesbaar = await verwerk(out);
    json = await verwerk(outJson, '--json');
    const alle = await toetssteenVeel(Object.values(vragen()).flat());
    antwoorden = { json: alle.splice(0, standen.length), leesbaar: alle.splice(0, 1), onbekend: alle };
  });

  it('zegt in het Nederlands wat er is gebeurd', () => {
    const { status, stdout } = leesbaar;
    expect(status).toBe(0);
    expect(stdout).toContain('9 berichten verwerkt');
    expect(stdout).toMatch(/JW301 +5 +0 +0 +0/);
    expect(stdout).toMatch(/JW323 +1 +1 +0 +0/);
    expect(stdout).toMatch(/1 bestand\w* kon\w* niet als bericht worden verwerkt/);
    expect(stdout).toContain(`${out}/rejections.jsonl`);
    // How to go on from here; the password of a database is nobody's business.
    expect(stdout).toMatch(OP_POSTGRES ? /--data postgres:\/\/\w+@[\w.]+:\d+\/\w+\n/ : /--data \S+boek\n/);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/9999000\d\d/);
  });

  it('logt op verzoek een JSON-regel per bericht op stderr, zonder persoon', () => {
    const regels = leesbaar.stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(regels).toHaveLength(9);
    expect(regels[0]).toMatchObject({ bericht: 'JW301', uitkomst: 'goedgekeurd', bevindingen: 0 });
    expect(leesbaar.stderr).not.toMatch(/9999000\d\d/);
  });

  it('schrijft per bericht een antwoord, de bevindingen en de totalen', () => {
    const uit = bestandenIn(out);
    expect(Object.keys(uit)).toEqual([
      '01-specifiek.JW302.xml',
      '02-aspecifiek.JW302.xml',
      '03-generiek.JW302.xml',
      '04-euro.JW302.xml',
      '05-zonder-einde.JW302.xml',
      '06-declaratie.JW325.xml',
      '07-credit.JW325.xml',
      '08-start.JW306.xml',
      'rejections.jsonl',
      'signals.jsonl',
      'summary.json',
    ]);
    expect(retourcodes(uit['07-credit.JW325.xml'] as string)).toEqual(['0200', '8001']);
    expect(afwijzingen(uit['rejections.jsonl'] as string).map(({ bestand, regel: code }) => [bestand, code])).toEqual([
      ['06-declaratie.xml', 'TR321'],
      ['06-declaratie.xml', 'TR369'],
      ['09-kapot.xml', 'XML'],
    ]);
    expect(JSON.parse(uit['summary.json'] as string)).toEqual({
      berichten: 9,
      perType: { JW301: 5, JW323: 2, JW305: 1 },
      // M1 to M3, A1, G1, G2, E1 and the credit M4; granted: all but M3 and G2.
      prestaties: { ingediend: 8, toegekend: 6, afgewezen: 2 },
      bedrag: {
        ingediend: 10_620 + 35_400 + 77_880 + 56_640 + 56_640 + 49_560 + 40_000 - 35_400,
        toegekend: 10_620 + 35_400 + 56_640 + 56_640 + 40_000 - 35_400,
      },
      perRegel: { TR321: 1, TR369: 1, XML: 1 },
      onverwerkbaar: 1,
      signalen: 1,
    });
  });

  it('--json drukt alleen de totalen af; nog eens dezelfde nacht geeft dezelfde bestanden', () => {
    expect([json.status, json.stderr]).toEqual([0, '']);
    expect(json.stdout).toBe(`${JSON.stringify(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')))}\n`);
    expect(bestandenIn(outJson)).toEqual(bestandenIn(out));
  });

  it.skipIf(OP_POSTGRES)('laat geen slot na in de database', () => {
    expect(readdirSync(data)).not.toContain('toetssteen.lock');
  });

  const leeg = { volume: null, bedragCent: null };
  const gedeeld = {
    domein: 'jw',
    gemeente: '0484',
    aanbieder: '65656055',
    ingangsdatum: '2026-01-01',
    einddatum: '2026-12-31',
    redenWijziging: null,
  };
  const standen: readonly [string, number, Record<string, unknown>][] = [
    [
      'specifiek, uren per maand, minuten gedeclareerd, een regel gecrediteerd',
      1001,
      {
        ...gedeeld,
        toewijzingNummer: 1001,
        soort: 'specifiek',
        productcategorie: '45',
        productcode: '45A04',
        omvang: { volume: 10, eenheid: '04', frequentie: '4' },
        budgetCent: null,
        maximaal: { volume: 120, bedragCent: null },
        toegekend: { volume: 1.5, bedragCent: 10_620 },
        resterend: { volume: 118.5, bedragCent: null },
        regels: 4,
        regelsToegekend: 2,
        regelsAfgewezen: 1,
        regelsCredit: 1,
      },
    ],
    [
      'aspecifiek met budget',
      1002,
      {
        ...gedeeld,
        toewijzingNummer: 1002,
        soort: 'aspecifiek',
        productcategorie: '45',
        productcode: null,
        omvang: null,
        budgetCent: 500_000,
        maximaal: { volume: null, bedragCent: 500_000 },
        toegekend: { volume: null, bedragCent: 56_640 },
        resterend: { volume: null, bedragCent: 443_360 },
        regels: 1,
        regelsToegekend: 1,
        regelsAfgewezen: 0,
        regelsCredit: 0,
      },
    ],
    [
      'generiek met budget',
      1003,
      {
        ...gedeeld,
        toewijzingNummer: 1003,
        soort: 'generiek',
        productcategorie: null,
        productcode: null,
        omvang: null,
        budgetCent: 100_000,
        maximaal: { volume: null, bedragCent: 100_000 },
        toegekend: { volume: null, bedragCent: 56_640 },
        resterend: { volume: null, bedragCent: 43_360 },
        regels: 2,
        regelsToegekend: 1,
        regelsAfgewezen: 1,
        regelsCredit: 0,
      },
    ],
    [
      'in euro',
      1004,
      {
        ...gedeeld,
        toewijzingNummer: 1004,
        soort: 'specifiek',
        productcategorie: '50',
        productcode: '50A01',
        omvang: { volume: 100_000, eenheid: '83', frequentie: '6' },
        budgetCent: null,
        maximaal: { volume: 100_000, bedragCent: 100_000 },
        toegekend: { volume: 40_000, bedragCent: 40_000 },
        resterend: { volume: 60_000, bedragCent: 60_000 },
        regels: 1,
        regelsToegekend: 1,
        regelsAfgewezen: 0,
        regelsCredit: 0,
      },
    ],
    [
      'zonder einddatum: geen maximum',
      1005,
      {
        ...gedeeld,
        einddatum: null,
        toewijzingNummer: 1005,
        soort: 'specifiek',
        productcategorie: '43',
        productcode: '43A12',
        omvang: { volume: 4, eenheid: '14', frequentie: '4' },
        budgetCent: null,
        maximaal: leeg,
        toegekend: { volume: 0, bedragCent: 0 },
        resterend: leeg,
        regels: 0,
        regelsToegekend: 0,
        regelsAfgewezen: 0,
        regelsCredit: 0,
      },
    ],
  ];

  const vraag = (nummer: number, ...rest: string[]) => ['allocation', '0484', String(nummer), '--data', data, ...rest];
  const vragen = () => ({
    json: standen.map(([, nummer]) => vraag(nummer, '--json')),
    leesbaar: [vraag(1001, '--domain', 'jw')],
    onbekend: [vraag(1001, '--domain', 'wmo')],
  });
  let antwoorden: Record<keyof ReturnType<typeof vragen>, Uitkomst[]>;
  it.each(standen.map(([wat, , stand], i) => [wat, stand, i] as const))('allocation --json: %s', (_wat, stand, i) => {
    const { status, stdout, stderr } = antwoorden.json[i] as Uitkomst;
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stdout)).toEqual(stand);
  });

  it('allocation: leesbaar', () => {
    const { status, stdout, stderr } = antwoorden.leesbaar[0] as Uitkomst;
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Toewijzing 1001 van gemeente 0484 aan 65656055');
    expect(stdout).toMatch(/maximaal +120 uur/);
    expect(stdout).toMatch(/toegekend +1,5 uur +EUR 106,20/);
    expect(stdout).toMatch(/resterend +118,5 uur/);
    expect(stdout).toContain('4 regels: 2 toegekend, 1 credit, 1 afgewezen');
    expect(stdout).not.toMatch(/9999000\d\d/);
  });

  it('allocation: een nummer dat er bij deze wet niet is', () => {
    const stderr = 'Gemeente 0484 heeft geen toewijzing 1001 in deze database.\n';
    expect(antwoorden.onbekend).toEqual([{ status: 2, stdout: '', stderr }]);
  });
});
