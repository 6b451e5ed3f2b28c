import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Contracts, type Tarief } from '../../src/contracts/index.js';
import { besteCode, editDistance, NearCodes } from '../../src/contracts/nearCode.js';
import { CONTRACTEN_KOP, csv, laad, PRODUCTEN_KOP, TARIEVEN_KOP } from './folder.js';

const LINDE = '12345678';
const EIK = '87654321';
const BEUK = '11111111';

let contracts: Contracts;

beforeAll(async () => {
  ({ contracts } = await laad({
    'regio.json': JSON.stringify({
      naam: 'R',
      gemeenten: [
        { code: '0484', naam: 'Alphen', van: '2024-01-01', tot: '2024-12-31' },
        { code: '0484', naam: 'Alphen aan den Rijn', van: '2025-01-01', tot: null },
        { code: '0546', naam: 'Leiden', van: '2024-01-01', tot: null },
      ],
      niveaus: ['MBO', 'HBO', 'WO'],
    }),
    'producten.csv': csv(
      PRODUCTEN_KOP,
      'jw;45;45A04;Begeleiding;A;inspanning;2024-01-01;2024-12-31',
      'jw;45;45A04;Begeleiding nieuw;A;inspanning;2025-01-01;2026-06-30',
      'jw;45;45A09;Groep;A;inspanning;2024-01-01;',
      'jw;45;45B21;Behandeling;A;inspanning;2024-01-01;',
      'jw;54;54E01;Verblijf;V;inspanning;2024-01-01;',
      'jw;54;45A09;Groep, elders;V;output;2024-01-01;',
      'wmo;02;02A04;Hulp;H;inspanning;2024-01-01;',
    ),
    'tarieven.csv': csv(
      TARIEVEN_KOP,
      'jw;45A04;WO;01;1,53;2024-01-01;;',
      'jw;45A04;MBO;01;1,02;2024-01-01;;',
      'jw;45A04;HBO;01;1,10;2024-01-01;2024-12-31;',
      'jw;45A04;HBO;01;1,18;2025-01-01;;',
      'jw;45A04;HBO;04;70,80;2025-01-01;;',
      'jw;45A04;nvt;82;250;2025-01-01;;',
      `jw;45A04;HBO;01;1,25;2025-04-01;2025-09-30;${EIK}`,
      `jw;45B21;HBO;01;2,00;2025-01-01;;${EIK}`,
    ),
    'contracten.csv': csv(
      CONTRACTEN_KOP,
      `${LINDE};Alles overal;*;jw;*;*;2024-01-01;`,
      `${LINDE};Alles in 0484;0484;jw;*;MBO;2024-01-01;`,
      `${LINDE};Categorie overal;*;jw;45*;MBO,HBO;2024-01-01;`,
      `${LINDE};Categorie in 0484;0484;jw;45*;HBO;2025-01-01;2025-12-31`,
      `${LINDE};Code overal;*;jw;45B21;WO;2024-01-01;`,
      `${LINDE};Code in 0484;0484;jw;45B21;HBO,WO;2024-01-01;2024-06-30`,
      `${EIK};Oude naam;0546;jw;45A04;HBO;2024-01-01;2024-12-31`,
      `${EIK};Nieuwe naam;0546;jw;45A04;HBO;2025-01-01;`,
      `${BEUK};Beuk;*;wmo;02A04;*;2024-01-01;`,
    ),
  }));
});

describe('contract: the most specific row that is valid', () => {
  const gevallen: [gemeente: string, categorie: string, code: string, datum: string, naam: string | undefined][] = [
    ['0484', '45', '45B21', '2024-06-30', 'Code in 0484'],
    ['0484', '45', '45B21', '2024-07-01', 'Code overal'],
    ['0546', '45', '45B21', '2024-06-30', 'Code overal'],
    ['0484', '45', '45A09', '2024-12-31', 'Categorie overal'],
    ['0484', '45', '45A09', '2025-01-01', 'Categorie in 0484'],
    ['0484', '45', '45A09', '2025-12-31', 'Categorie in 0484'],
    ['0484', '45', '45A09', '2026-01-01', 'Categorie overal'],
    ['0546', '45', '45A09', '2025-06-01', 'Categorie overal'],
    // The category counts, not how the code begins.
    ['0484', '54', '45A09', '2025-06-01', 'Alles in 0484'],
    ['0546', '54', '54E01', '2025-06-01', 'Alles overal'],
    // A message can hold any five characters; they are never our pattern.
    ['0484', '54', '45*', '2025-06-01', 'Alles in 0484'],
    ['0484', '45', '45B21', '2023-12-31', undefined],
  ];
  test.each(gevallen)('%s %s %s on %s: %s', (gemeente, categorie, code, datum, naam) => {
    expect(contracts.contract('jw', LINDE, gemeente, categorie, code, datum)?.naam).toBe(naam);
  });

  test('not of another domein, provider or gemeente', () => {
    expect(contracts.contract('wmo', LINDE, '0484', '45', '45B21', '2025-01-01')).toBeUndefined();
    expect(contracts.contract('jw', BEUK, '0484', '45', '45B21', '2025-01-01')).toBeUndefined();
    expect(contracts.contract('jw', EIK, '0484', '45', '45A04', '2025-01-01')).toBeUndefined();
    expect(contracts.contract('jw', EIK, '0546', '45', '45A04', '2025-01-01')?.naam).toBe('Nieuwe naam');
  });
});

describe('product', () => {
  const gevallen: [categorie: string, code: string, datum: string, omschrijving: string | undefined][] = [
    ['45', '45A04', '2023-12-31', undefined],
    ['45', '45A04', '2024-01-01', 'Begeleiding'],
    ['45', '45A04', '2024-12-31', 'Begeleiding'],
    ['45', '45A04', '2025-01-01', 'Begeleiding nieuw'],
    ['45', '45A04', '2026-06-30', 'Begeleiding nieuw'],
    ['45', '45A04', '2026-07-01', undefined],
    ['54', '45A04', '2025-01-01', undefined],
    ['54', '45A09', '2025-01-01', 'Groep, elders'],
    ['45', '45a04', '2025-01-01', undefined],
  ];
  test.each(gevallen)('%s %s on %s: %s', (categorie, code, datum, omschrijving) => {
    expect(contracts.product('jw', categorie, code, datum)?.omschrijving).toBe(omschrijving);
  });

  test('productAnders: every date and category, of this domein', () => {
    expect(contracts.productAnders('jw', '45A04').map(({ van }) => van)).toEqual(['2024-01-01', '2025-01-01']);
    expect(contracts.productAnders('jw', '45A09').map(({ productcategorie }) => productcategorie)).toEqual([
      '45',
      '54',
    ]);
    expect(contracts.productAnders('wmo', '45A09')).toEqual([]);
  });
});

describe('lijktOp: the nearest code valid at the date', () => {
  const gevallen: [code: string, datum: string, lijktOp: string | undefined, waarom: string][] = [
    ['45A99', '2026-04-01', '45A09', 'one character'],
    ['45a04', '2026-04-01', '45A04', 'capitals'],
    ['45AO4', '2026-04-01', '45A04', 'letter O'],
    ['45A40', '2026-04-01', '45A04', 'two characters swapped'],
    ['5A04', '2026-04-01', '45A04', 'a character missing'],
    ['455A4', '2026-04-01', '45A04', 'two edits, no other as near'],
    ['45B12', '2026-04-01', '45B21', 'swapped'],
    ['45A05', '2026-07-01', '45A09', '45A04 has ended by then'],
    ['45A04', '2026-07-01', '45A09', 'never the code itself'],
    ['45A77', '2026-04-01', undefined, 'two codes at two edits: a guess'],
    ['54EE1', '2026-04-01', '54E01', 'one character'],
    ['XXXXX', '2026-04-01', undefined, 'nothing near'],
    ['', '2026-04-01', undefined, 'empty'],
    ['02A04', '2026-07-01', undefined, 'only in the other domein'],
  ];
  test.each(gevallen)('%s on %s: %s (%s)', (code, datum, lijktOp) => {
    expect(contracts.lijktOp('jw', code, datum)?.productcode).toBe(lijktOp);
  });

  const afstanden: [string, string, number][] = [
    ['45A04', '45A04', 0],
    ['45A04', '45A40', 1],
    ['45A04', '45A4', 1],
    ['45A04', '54A40', 2],
    ['', 'ab', 2],
    ['abc', 'cab', 2],
  ];
  test.each(afstanden)('distance of %s and %s is %i', (a, b, afstand) => {
    expect(editDistance(a, b)).toBe(afstand);
  });

  test('the index finds what a search through the whole list finds', () => {
    const code = fc.string({ unit: fc.constantFrom('4', '5', 'A', 'b', 'O', '0'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(code, fc.uniqueArray(code, { maxLength: 20 }), (gezocht, codes) => {
        expect(new NearCodes(codes).nearest(gezocht)).toBe(besteCode(gezocht, codes));
      }),
      { numRuns: 300 },
    );
  });
});

describe('tarieven', () => {
  const kort = (tarieven: readonly Tarief[]): string[] =>
    tarieven.map((t) => `${t.niveau} ${t.eenheid} ${t.tariefTienduizendste} ${t.van} ${t.tot ?? ''}`.trim());

  const gevallen: [agb: string, datum: string, hbo: number[]][] = [
    [LINDE, '2023-12-31', []],
    [LINDE, '2024-12-31', [11_000]],
    [LINDE, '2025-01-01', [11_800]],
    [LINDE, '2025-06-01', [11_800]],
    [EIK, '2024-12-31', [11_000]],
    [EIK, '2025-03-31', [11_800]],
    [EIK, '2025-04-01', [12_500]],
    [EIK, '2025-09-30', [12_500]],
    [EIK, '2025-10-01', [11_800]],
  ];
  test.each(gevallen)('%s on %s: HBO per minute %j', (agb, datum, hbo) => {
    const tarieven = contracts.tarieven('jw', agb, '45A04', datum);
    const gevonden = tarieven.filter(({ niveau, eenheid }) => niveau === 'HBO' && eenheid === '01');
    expect(gevonden.map(({ tariefTienduizendste }) => tariefTienduizendste)).toEqual(hbo);
  });

  test('all of a day, from nvt up through the niveaus; only the same niveau and eenheid is replaced', () => {
    expect(kort(contracts.tarieven('jw', EIK, '45A04', '2025-05-01'))).toEqual([
      'nvt 82 2500000 2025-01-01',
      'MBO 01 10200 2024-01-01',
      'HBO 01 12500 2025-04-01 2025-09-30',
      'HBO 04 708000 2025-01-01',
      'WO 01 15300 2024-01-01',
    ]);
  });

  test('alleTarieven: over all dates, with the days they really hold for this provider', () => {
    const hbo = contracts.alleTarieven('jw', EIK, '45A04').filter((t) => t.niveau === 'HBO' && t.eenheid === '01');
    expect(kort(hbo)).toEqual([
      'HBO 01 11000 2024-01-01 2024-12-31',
      'HBO 01 11800 2025-01-01 2025-03-31',
      'HBO 01 12500 2025-04-01 2025-09-30',
      'HBO 01 11800 2025-10-01',
    ]);
    expect(contracts.alleTarieven('jw', LINDE, '45A04')).toHaveLength(6);
  });

  test('a tariff of its own without a general one is of that provider only', () => {
    expect(contracts.tarieven('jw', EIK, '45B21', '2025-01-01')).toHaveLength(1);
    expect(contracts.tarieven('jw', LINDE, '45B21', '2025-01-01')).toEqual([]);
    expect(contracts.tarieven('wmo', EIK, '45B21', '2025-01-01')).toEqual([]);
  });

  test('gecontracteerdeTarieven: the niveaus of the contract, and always nvt', () => {
    const opDatum = '2025-05-01';
    const tarieven = contracts.tarieven('jw', LINDE, '45A04', opDatum);
    const niveausVoor = (gemeente: string, categorie: string): string[] => {
      const contract = contracts.contract('jw', LINDE, gemeente, categorie, '45A04', opDatum);
      if (contract === undefined) throw new Error('no contract');
      return contracts.gecontracteerdeTarieven(contract, tarieven).map(({ niveau }) => niveau);
    };
    expect(niveausVoor('0484', '45')).toEqual(['nvt', 'HBO', 'HBO']);
    expect(niveausVoor('0484', '54')).toEqual(['nvt', 'MBO']);
    expect(niveausVoor('0546', '54')).toEqual(['nvt', 'MBO', 'HBO', 'HBO', 'WO']);
  });

  test('a day has the own tariff if there is one, else the general one: whatever the periods', () => {
    const dag = (nummer: number): string => new Date(Date.UTC(2025, 0, 1 + nummer)).toISOString().slice(0, 10);
    const periode = fc.tuple(fc.nat(30), fc.option(fc.nat(8))).map(([begin, lengte]) => ({
      van: dag(begin),
      tot: lengte === null ? null : dag(begin + lengte),
    }));
    const geldig = (t: { van: string; tot: string | null }, datum: string): boolean =>
      t.van <= datum && (t.tot === null || datum <= t.tot);
    const basis = { domein: 'jw', productcode: '45A04', niveau: 'nvt', eenheid: '01' } as const;
    const regio = { naam: 'R', gemeenten: [], niveaus: null };
    fc.assert(
      fc.property(periode, fc.array(periode, { maxLength: 3 }), (algemeen, eigen) => {
        const tarieven: Tarief[] = [
          { ...basis, ...algemeen, tariefTienduizendste: 1, agb: null },
          ...eigen.map((een) => ({ ...basis, ...een, tariefTienduizendste: 2, agb: EIK })),
        ];
        const gemaakt = new Contracts({ regio, producten: [], tarieven, contracten: [] });
        for (let nummer = 0; nummer < 45; nummer += 1) {
          const datum = dag(nummer);
          const soorten = new Set(gemaakt.tarieven('jw', EIK, '45A04', datum).map((t) => t.tariefTienduizendste));
          const verwacht = eigen.some((t) => geldig(t, datum)) ? [2] : geldig(algemeen, datum) ? [1] : [];
          expect([...soorten]).toEqual(verwacht);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('names', () => {
  test('gemeente: all its periods', () => {
    expect(contracts.gemeente('0484').map(({ naam }) => naam)).toEqual(['Alphen', 'Alphen aan den Rijn']);
    expect(contracts.gemeente('9999')).toEqual([]);
  });

  test('aanbiederNaam: the latest', () => {
    expect(contracts.aanbiederNaam(EIK)).toBe('Nieuwe naam');
    expect(contracts.aanbiederNaam('00000000')).toBeUndefined();
  });
});
