import { describe, expect, test } from 'vitest';
import { CONTRACTEN_KOP, csv, type Files, GOED, laad, PRODUCTEN_KOP, TARIEVEN_KOP } from './folder.js';

const BOM = '\ufeff';

test('the good folder: no warnings', async () => {
  const { contracts, warnings } = await laad();
  expect(warnings).toEqual([]);
  expect(contracts.regio.niveaus).toEqual(['MBO', 'HBO', 'WO']);
  expect(contracts.aanbiederNaam('12345678')).toBe('De Linde');
});

describe('saved in another way, the same content and the same hash', () => {
  const perBestand = (anders: (inhoud: string) => string): Files =>
    Object.fromEntries(Object.entries(GOED).map(([naam, inhoud]) => [naam, anders(inhoud)]));
  const kolommenOmgekeerd = (inhoud: string): string =>
    inhoud
      .split('\r\n')
      .map((regel) => regel.split(';').reverse().join(';'))
      .join('\r\n');

  const gevallen: [naam: string, files: Files][] = [
    ['a BOM on every file', perBestand((inhoud) => BOM + inhoud)],
    ['LF', perBestand((inhoud) => inhoud.replaceAll('\r\n', '\n'))],
    ['no line end at the end', perBestand((inhoud) => inhoud.trimEnd())],
    ['empty lines at the end', perBestand((inhoud) => `${inhoud}\r\n\r\n`)],
    ['rows of only separators at the end', { 'tarieven.csv': `${GOED['tarieven.csv']};;;;;;;\r\n;;;;;;;\r\n` }],
    ['a decimal point', { 'tarieven.csv': GOED['tarieven.csv'].replaceAll(',', '.') }],
    ['more decimals than needed', { 'tarieven.csv': GOED['tarieven.csv'].replace('1,02', '01,0200') }],
    ['quoted fields', { 'contracten.csv': GOED['contracten.csv'].replaceAll('De Linde', '"De Linde"') }],
    [
      'a quoted header',
      {
        'contracten.csv': GOED['contracten.csv'].replace(CONTRACTEN_KOP, `"${CONTRACTEN_KOP.replaceAll(';', '";"')}"`),
      },
    ],
    ['blanks around fields', { 'tarieven.csv': GOED['tarieven.csv'].replaceAll(';', ' ; ') }],
    ['blanks and doubles in niveaus', { 'contracten.csv': GOED['contracten.csv'].replace('MBO,HBO', 'HBO, MBO, HBO') }],
    [
      'columns in another order',
      Object.fromEntries(
        ['producten.csv', 'tarieven.csv', 'contracten.csv'].map((naam) => [
          naam,
          kolommenOmgekeerd(GOED[naam as keyof typeof GOED]),
        ]),
      ),
    ],
    [
      'rows in another order',
      { 'tarieven.csv': csv(TARIEVEN_KOP, ...GOED['tarieven.csv'].trim().split('\r\n').slice(1).reverse()) },
    ],
    ['JSON laid out differently', { 'regio.json': JSON.stringify(JSON.parse(GOED['regio.json']), null, 4) }],
    [
      'tot left out or empty in regio.json',
      { 'regio.json': GOED['regio.json'].replace(',"tot":null', '').replace('"tot":null', '"tot":""') },
    ],
    ['another file in the folder', { 'notities.txt': 'niets' }],
  ];
  test.each(gevallen)('%s', async (_naam, files) => {
    const [zelfde, origineel] = await Promise.all([laad(files), laad()]);
    expect(zelfde.contracts.inhoud).toEqual(origineel.contracts.inhoud);
    expect(zelfde.contracts.hash).toBe(origineel.contracts.hash);
    expect(zelfde.contracts.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  const anders: [naam: string, files: Files][] = [
    ['a tariff', { 'tarieven.csv': GOED['tarieven.csv'].replace('1,18', '1,19') }],
    ['an end date', { 'producten.csv': GOED['producten.csv'].replace('2024-01-01;', '2024-01-01;2027-12-31') }],
    ['the order of the niveaus', { 'regio.json': GOED['regio.json'].replace('"MBO","HBO"', '"HBO","MBO"') }],
  ];
  test.each(anders)('but not with other content: %s', async (_naam, files) => {
    const [ander, origineel] = await Promise.all([laad(files), laad()]);
    expect(ander.contracts.hash).not.toBe(origineel.contracts.hash);
  });
});

describe('values', () => {
  const bedragen: [tekst: string, tienduizendste: number][] = [
    ['1,31', 13_100],
    ['1.31', 13_100],
    ['1,3', 13_000],
    ['62', 620_000],
    ['0', 0],
    ['0,0001', 1],
    ['1,2345', 12_345],
    ['0,07', 700],
    ['1234,50', 12_345_000],
    ['999999,99', 9_999_999_900],
  ];
  test.each(bedragen)('tarief %s', async (tekst, tienduizendste) => {
    const { contracts } = await laad({ 'tarieven.csv': csv(TARIEVEN_KOP, `jw;45A05;nvt;01;${tekst};2024-01-01;;`) });
    const [tarief] = contracts.tarieven('jw', '12345678', '45A05', '2026-01-01');
    expect(tarief?.tariefTienduizendste).toBe(tienduizendste);
  });

  test('quoted fields as Excel writes them: separator, quote and line end inside', async () => {
    const { contracts } = await laad({
      'producten.csv': csv(PRODUCTEN_KOP, 'jw;45;45A04;"Zorg; ""thuis""\r\nen daar";S;inspanning;2024-01-01;'),
      'contracten.csv': csv(CONTRACTEN_KOP),
    });
    expect(contracts.product('jw', '45', '45A04', '2026-01-01')?.omschrijving).toBe('Zorg; "thuis"\nen daar');
  });

  test('without niveaus in regio.json any name will do', async () => {
    const { contracts } = await laad({
      'regio.json': JSON.stringify({ ...JSON.parse(GOED['regio.json']), niveaus: undefined }),
      'tarieven.csv': csv(TARIEVEN_KOP, 'jw;45A04;HBO+/WO;01;1,53;2024-01-01;;'),
      'contracten.csv': csv(CONTRACTEN_KOP, '12345678;De Linde;*;jw;45A04;HBO+/WO,WO++;2024-01-01;'),
    });
    expect(contracts.regio.niveaus).toBeNull();
    expect(contracts.tarieven('jw', '12345678', '45A04', '2026-01-01')).toHaveLength(1);
  });

  test('29 February in a leap year, and 9999-12-31 for "no end"', async () => {
    const { contracts } = await laad({
      'producten.csv': csv(PRODUCTEN_KOP, 'jw;45;45A04;O;;taak;2024-02-29;9999-12-31'),
      'contracten.csv': csv(CONTRACTEN_KOP),
    });
    expect(contracts.product('jw', '45', '45A04', '2024-02-29')?.segment).toBe('');
  });
});

describe('warnings do not stop the folder', () => {
  const C = '12345678;De Linde;0484;jw;';
  const gevallen: [naam: string, files: Files, verwacht: [string, number, string, string][]][] = [
    [
      'a tariff on an unknown product',
      { 'tarieven.csv': `${GOED['tarieven.csv']}jw;45A06;nvt;01;1,00;2024-01-01;;\r\n` },
      [['tarieven.csv', 5, 'productcode', "'45A06' staat niet in producten.csv"]],
    ],
    [
      'an own tariff of a provider without a contract',
      { 'tarieven.csv': `${GOED['tarieven.csv']}jw;45A05;nvt;01;1,00;2024-01-01;;87654321\r\n` },
      [['tarieven.csv', 5, 'agb', 'staat niet in contracten.csv']],
    ],
    [
      'a tariff that may have been meant as thousands',
      { 'tarieven.csv': `${GOED['tarieven.csv']}jw;45A05;nvt;82;1.234;2024-01-01;;\r\n` },
      [['tarieven.csv', 5, 'tarief', 'gelezen als EUR 1,234; schrijf 1234']],
    ],
    [
      'a contracted product without a tariff',
      { 'tarieven.csv': GOED['tarieven.csv'].replace('jw;45A05;nvt;01;1,31;2024-01-01;;\r\n', '') },
      [['contracten.csv', 3, 'productcode', 'Voor 45A05 staat']],
    ],
    [
      'a tariff, but not in the period of the contract',
      {
        'contracten.csv': csv(CONTRACTEN_KOP, `${C}45A05;*;2024-01-01;2024-12-31`),
        'tarieven.csv': csv(TARIEVEN_KOP, 'jw;45A05;nvt;01;1,31;2025-01-01;;'),
      },
      [['contracten.csv', 2, 'productcode', 'Voor 45A05 staat']],
    ],
    [
      'a tariff, but of no contracted niveau',
      { 'contracten.csv': csv(CONTRACTEN_KOP, `${C}45A04;WO;2024-01-01;`) },
      [['contracten.csv', 2, 'productcode', 'op niveau WO']],
    ],
    [
      'a tariff of another provider only',
      {
        'tarieven.csv': csv(TARIEVEN_KOP, 'jw;45A05;nvt;01;1,31;2024-01-01;;87654321'),
        'contracten.csv': csv(CONTRACTEN_KOP, `${C}45A05;*;2024-01-01;`, `87654321;B;*;jw;45A05;*;2024-01-01;`),
      },
      [['contracten.csv', 2, 'productcode', 'Voor 45A05 staat']],
    ],
    [
      'a contract outside the period of its product',
      { 'contracten.csv': csv(CONTRACTEN_KOP, `${C}45A04;*;2023-01-01;2023-12-31`) },
      [['contracten.csv', 2, 'productcode', 'op geen enkele dag']],
    ],
    [
      'a contract on everything in a domein without products',
      { 'contracten.csv': csv(CONTRACTEN_KOP, '12345678;De Linde;*;wmo;*;*;2024-01-01;') },
      [['contracten.csv', 2, 'productcode', 'op geen enkele dag']],
    ],
  ];
  test.each(gevallen)('%s', async (_naam, files, verwacht) => {
    const { warnings } = await laad(files);
    expect(warnings.map(({ bestand, regel, kolom }) => [bestand, regel, kolom])).toEqual(
      verwacht.map(([bestand, regel, kolom]) => [bestand, regel, kolom]),
    );
    for (const [index, [, , , fragment]] of verwacht.entries()) expect(warnings[index]?.reden).toContain(fragment);
  });
});
