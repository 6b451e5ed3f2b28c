import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ContractFout, loadContracts } from '../../src/contracts/index.js';
import { CONTRACTEN_KOP, csv, type Files, folder, foutenVan, GOED, PRODUCTEN_KOP, TARIEVEN_KOP } from './folder.js';

type Verwacht = [regel: number | null, kolom: string | null, fragment: string];

function verwachtFouten(fouten: readonly ContractFout[], bestand: string, verwacht: readonly Verwacht[]): void {
  expect(fouten.map((fout) => [fout.bestand, fout.regel, fout.kolom])).toEqual(
    verwacht.map(([regel, kolom]) => [bestand, regel, kolom]),
  );
  for (const [index, [, , fragment]] of verwacht.entries()) expect(fouten[index]?.reden).toContain(fragment);
}

/** One bad data row, on line 2, that must give exactly this error. */
type SlechteRij = [rij: string, kolom: string | null, fragment: string];

const producten: SlechteRij[] = [
  ['xx;45;45A04;O;S;inspanning;2024-01-01;', 'domein', "'xx' is geen domein; vul jw of wmo in"],
  ['JW;45;45A04;O;S;inspanning;2024-01-01;', 'domein', 'schrijf jw'],
  [';45;45A04;O;S;inspanning;2024-01-01;', 'domein', 'ontbreekt'],
  ['jw;4;45A04;O;S;inspanning;2024-01-01;', 'productcategorie', 'schrijf 04'],
  ['jw;4A;45A04;O;S;inspanning;2024-01-01;', 'productcategorie', "'4A' bestaat niet uit 2 cijfers"],
  ['jw;45;;O;S;inspanning;2024-01-01;', 'productcode', 'ontbreekt'],
  ['jw;45;45A044;O;S;inspanning;2024-01-01;', 'productcode', '1 tot 5 tekens'],
  ['jw;45;45 A;O;S;inspanning;2024-01-01;', 'productcode', 'zonder spaties'],
  ['jw;45;45*;O;S;inspanning;2024-01-01;', 'productcode', 'alleen in contracten.csv'],
  ['jw;45;45A04;O;S;uren;2024-01-01;', 'variant', 'inspanning, output of taak'],
  ['jw;45;45A04;O;S;Taak;2024-01-01;', 'variant', 'schrijf taak'],
  ['jw;45;45A04;O;S;inspanning;;', 'van', 'ontbreekt'],
  ['jw;45;45A04;O;S;inspanning;2026-02-30;', 'van', "'2026-02-30' bestaat niet"],
  ['jw;45;45A04;O;S;inspanning;2025-02-29;', 'van', 'bestaat niet'],
  ['jw;45;45A04;O;S;inspanning;2026-13-01;', 'van', 'bestaat niet'],
  ['jw;45;45A04;O;S;inspanning;0026-01-01;', 'van', 'bestaat niet'],
  ['jw;45;45A04;O;S;inspanning;1-4-2026;', 'van', 'schrijf 2026-04-01'],
  ['jw;45;45A04;O;S;inspanning;20260401;', 'van', 'schrijf 2026-04-01'],
  ['jw;45;45A04;O;S;inspanning;2026-04-01 00:00:00;', 'van', 'schrijf 2026-04-01'],
  ['jw;45;45A04;O;S;inspanning;april 2026;', 'van', 'JJJJ-MM-DD'],
  ['jw;45;45A04;O;S;inspanning;2024-01-01;2024-06-31', 'tot', 'bestaat niet'],
  ['jw;45;45A04;O;S;inspanning;2024-01-02;2024-01-01', 'tot', '2024-01-01 ligt voor begindatum 2024-01-02'],
  ['jw;45;45A04;O;S;inspanning;2024-01-01', null, '7 velden en de eerste regel 8'],
  ['jw;45;45A04;O;S;inspanning;2024-01-01;;', null, '9 velden en de eerste regel 8'],
  ['jw;45;45A04;Zorg "thuis";S;inspanning;2024-01-01;', null, 'los aanhalingsteken'],
  ['jw;45;45A04;"Zorg" thuis;S;inspanning;2024-01-01;', null, 'los aanhalingsteken'],
  ['jw;45;45A04;"Zorg thuis;S;inspanning;2024-01-01;', null, 'sluit nergens'],
];

const tarieven: SlechteRij[] = [
  ['jw;45A04;HBO;1;1,18;2024-01-01;;', 'eenheid', 'schrijf 01'],
  ['jw;45A04;HBO;02;1,18;2024-01-01;;', 'eenheid', 'codelijst WJ756'],
  ['jw;45A04;HBO;;1,18;2024-01-01;;', 'eenheid', 'ontbreekt'],
  ['jw;45A04;HBO+;01;1,18;2024-01-01;;', 'niveau', 'kies MBO, HBO, WO of nvt'],
  ['jw;45A04;hbo;01;1,18;2024-01-01;;', 'niveau', 'regio.json'],
  ['jw;45A04;NVT;01;1,18;2024-01-01;;', 'niveau', 'schrijf nvt'],
  ['jw;45A04;;01;1,18;2024-01-01;;', 'niveau', 'ontbreekt'],
  ['jw;45A04;MBO,HBO;01;1,18;2024-01-01;;', 'niveau', 'een regel per niveau'],
  ['jw;45A04;*;01;1,18;2024-01-01;;', 'niveau', 'een regel per niveau'],
  ['jw;45A04;HBO;01;;2024-01-01;;', 'tarief', 'ontbreekt'],
  ['jw;45A04;HBO;01;1.234,50;2024-01-01;;', 'tarief', 'duizendtallen; schrijf 1234,50'],
  ['jw;45A04;HBO;01;1,234.50;2024-01-01;;', 'tarief', 'duizendtallen; schrijf 1234.50'],
  ['jw;45A04;HBO;01;1 234,50;2024-01-01;;', 'tarief', 'duizendtallen; schrijf 1234,50'],
  ['jw;45A04;HBO;01;1.234.567;2024-01-01;;', 'tarief', 'duizendtallen; schrijf 1234567'],
  ['jw;45A04;HBO;01;-1,18;2024-01-01;;', 'tarief', 'negatief'],
  ['jw;45A04;HBO;01;1,18000;2024-01-01;;', 'tarief', 'meer dan vier decimalen'],
  ['jw;45A04;HBO;01;gratis;2024-01-01;;', 'tarief', "'gratis' is geen bedrag"],
  ['jw;45A04;HBO;01;€ 1,18;2024-01-01;;', 'tarief', 'alleen het getal'],
  ['jw;45A04;HBO;01;,18;2024-01-01;;', 'tarief', 'geen bedrag'],
  ['jw;45A04;HBO;01;1,;2024-01-01;;', 'tarief', 'geen bedrag'],
  ['jw;45A04;HBO;01;1,18E+02;2024-01-01;;', 'tarief', 'geen bedrag'],
  ['jw;45A04;HBO;01;1000000;2024-01-01;;', 'tarief', 'hoger dan EUR 999.999,99'],
  ['jw;45A04;HBO;01;99999999999999999999;2024-01-01;;', 'tarief', 'hoger dan EUR 999.999,99'],
  ['jw;45A04;HBO;01;1,18;2024-01-01;;1234567', 'agb', 'schrijf 01234567'],
  ['jw;45A04;HBO;01;1,18;2024-01-01;;123456789', 'agb', 'bestaat niet uit 8 cijfers'],
  ['jw;45A04;HBO;01;1,18;2024-01-01;;1234567A', 'agb', 'bestaat niet uit 8 cijfers'],
];

const contracten: SlechteRij[] = [
  [';De Linde;0484;jw;45A04;*;2024-01-01;', 'agb', 'ontbreekt'],
  ['1234;De Linde;0484;jw;45A04;*;2024-01-01;', 'agb', 'schrijf 00001234'],
  ['12345678;;0484;jw;45A04;*;2024-01-01;', 'naam', 'De naam ontbreekt'],
  ['123;De Linde;0484;jw;45A04;*;2024-01-01;', 'agb', 'bestaat niet uit 8 cijfers'],
  ['12345678;De Linde;484;jw;45A04;*;2024-01-01;', 'gemeente', 'schrijf 0484'],
  ['12345678;De Linde;Leiden;jw;45A04;*;2024-01-01;', 'gemeente', 'bestaat niet uit 4 cijfers'],
  ['12345678;De Linde;0999;jw;45A04;*;2024-01-01;', 'gemeente', 'kies 0484 of 0546, of *'],
  ['12345678;De Linde;0484;jw;45A99;*;2024-01-01;', 'productcode', "'45A99' staat niet in producten.csv voor jw"],
  ['12345678;De Linde;0484;jw;45A40;*;2024-01-01;', 'productcode', '(lijkt op 45A04)'],
  ['12345678;De Linde;0484;jw;45a04;*;2024-01-01;', 'productcode', '(lijkt op 45A04)'],
  ['12345678;De Linde;0484;wmo;45A04;*;2024-01-01;', 'productcode', 'voor wmo'],
  [
    '12345678;De Linde;0484;jw;46*;*;2024-01-01;',
    'productcode',
    'Categorie 46 heeft in producten.csv geen enkel product',
  ],
  ['12345678;De Linde;0484;jw;45A*;*;2024-01-01;', 'productcode', 'een hele categorie (45*) of *'],
  ['12345678;De Linde;0484;jw;4*;*;2024-01-01;', 'productcode', 'geen productcode of patroon'],
  ['12345678;De Linde;0484;jw;45A04;;2024-01-01;', 'niveaus', 'ontbreken'],
  ['12345678;De Linde;0484;jw;45A04;HBO,,WO;2024-01-01;', 'niveaus', 'komma te veel'],
  ['12345678;De Linde;0484;jw;45A04;HBO,*;2024-01-01;', 'niveaus', 'alleen *'],
  ['12345678;De Linde;0484;jw;45A04;HBO,WO+;2024-01-01;', 'niveaus', "'WO+' staat niet bij niveaus"],
];

describe('one bad row: one error, at its line and column', () => {
  const tabellen = [
    ['producten.csv', PRODUCTEN_KOP, producten],
    ['tarieven.csv', TARIEVEN_KOP, tarieven],
    ['contracten.csv', CONTRACTEN_KOP, contracten],
  ] as const;
  for (const [bestand, kop, rijen] of tabellen) {
    test.each(rijen)(`${bestand}: %s`, async (rij, kolom, fragment) => {
      const fouten = await foutenVan({ [bestand]: csv(kop, rij), ...zonderContracten(bestand) });
      verwachtFouten(fouten, bestand, [[2, kolom, fragment]]);
    });
  }

  /** producten.csv with one row would leave the contracts of GOED without their products. */
  function zonderContracten(bestand: string): Files {
    return bestand === 'producten.csv' ? { 'contracten.csv': csv(CONTRACTEN_KOP) } : {};
  }
});

const PRODUCT = 'jw;45;45A04;O;S;inspanning;2024-01-01;';

const koppen: [naam: string, inhoud: string, verwacht: Verwacht[]][] = [
  ['an empty file', '', [[1, null, 'is leeg']]],
  ['only empty lines', '\r\n\r\n', [[1, null, 'is leeg']]],
  ['a missing column', csv(PRODUCTEN_KOP.replace(';segment', '')), [[1, 'segment', 'ontbreekt; voeg hem toe']]],
  ['an unknown column', csv(`${PRODUCTEN_KOP};kleur`, `${PRODUCT};`), [[1, 'kleur', 'is niet bekend']]],
  ['a column twice', csv(`${PRODUCTEN_KOP};van`), [[1, 'van', 'staat er dubbel']]],
  ['a column without a name', csv(`${PRODUCTEN_KOP};`, `${PRODUCT};`), [[1, null, 'Kolom 9 heeft geen naam']]],
  [
    'a column in capitals',
    csv(PRODUCTEN_KOP.replace('domein', 'Domein')),
    [
      [1, 'Domein', 'schrijf domein'],
      [1, 'domein', 'ontbreekt'],
    ],
  ],
  ['commas between the columns', PRODUCTEN_KOP.replaceAll(';', ','), [[1, null, 'puntkomma']]],
  [
    'an unknown column and a bad row',
    csv(`${PRODUCTEN_KOP};kleur`, PRODUCT.replace('jw', 'zvw').concat(';')),
    [
      [1, 'kleur', 'niet bekend'],
      [2, 'domein', "'zvw'"],
    ],
  ],
];

test.each(koppen)('header: %s', async (_naam, inhoud, verwacht) => {
  const fouten = await foutenVan({ 'producten.csv': inhoud, 'contracten.csv': csv(CONTRACTEN_KOP) });
  verwachtFouten(fouten, 'producten.csv', verwacht);
});

describe('line numbers are those of the file', () => {
  const SLECHT = 'jw;45;45A05;O;S;fout;2024-01-01;';
  const gevallen: [naam: string, inhoud: string, regels: number[]][] = [
    [
      'after a quoted field over three lines',
      csv(PRODUCTEN_KOP, PRODUCT.replace(';O;', ';"een\r\ntwee\r\ndrie";'), SLECHT),
      [5],
    ],
    [
      'the first line of a row over two lines',
      csv(PRODUCTEN_KOP, SLECHT.replace(';O;', ';"een\ntwee";'), SLECHT),
      [2, 4],
    ],
    ['after empty lines', csv(PRODUCTEN_KOP, '', PRODUCT, '', SLECHT), [5]],
    ['after a row of only separators', csv(PRODUCTEN_KOP, ';;;;;;;', SLECHT), [3]],
    ['with LF', `${PRODUCTEN_KOP}\n${PRODUCT}\n${SLECHT}`, [3]],
    ['with the lone CR of an old Mac', `${PRODUCTEN_KOP}\r${PRODUCT}\r${SLECHT}\r`, [3]],
    ['past a row with a stray quote', csv(PRODUCTEN_KOP, PRODUCT.replace(';O;', ';O"O;'), SLECHT), [2, 3]],
    ['past two rows with stray quotes', csv(PRODUCTEN_KOP, 'a"b"c;', 'c"d;', SLECHT), [2, 3, 4]],
    [
      'a quote that does not close, below a bad row',
      csv(PRODUCTEN_KOP, SLECHT, PRODUCT.replace(';O;', ';"O;'), SLECHT),
      [2, 3],
    ],
    ['header lower than line 1', csv('', PRODUCTEN_KOP, SLECHT), [3]],
  ];
  test.each(gevallen)('%s', async (_naam, inhoud, regels) => {
    const fouten = await foutenVan({ 'producten.csv': inhoud, 'contracten.csv': csv(CONTRACTEN_KOP) });
    expect(fouten.map(({ regel }) => regel)).toEqual(regels);
  });

  test('a quoted field larger than any real row', async () => {
    const fouten = await foutenVan({ 'producten.csv': csv(PRODUCTEN_KOP, `"${'x\n'.repeat(100_000)}`, PRODUCT) });
    verwachtFouten(fouten, 'producten.csv', [[2, null, 'langer dan 100000 tekens']]);
  });
});

describe('overlap of two periods for one key', () => {
  const P = 'jw;45;45A04;O;S;inspanning;';
  const T = 'jw;45A04;HBO;01;1,18;';
  const C = '12345678;De Linde;0484;jw;45A04;*;';
  const gevallen: [bestand: string, rijen: string[], verwacht: Verwacht[]][] = [
    [
      'producten.csv',
      [`${P}2024-01-01;`, `${P}2025-01-01;`],
      [[3, 'van', 'vanaf 2025-01-01 en op regel 2 vanaf 2024-01-01']],
    ],
    ['producten.csv', [`${P}2024-01-01;2024-12-31`, `${P}2024-12-31;`], [[3, 'van', '2024-01-01 t/m 2024-12-31']]],
    ['producten.csv', [`${P}2025-01-01;`, `${P}2024-01-01;`], [[3, 'van', 'op regel 2']]],
    ['producten.csv', [`${P}2024-01-01;2024-12-31`, `${P}2025-01-01;`], []],
    ['producten.csv', [`${P}2024-01-01;`, `${P.replace('45', '46')}2024-01-01;`], []],
    [
      'producten.csv',
      [`${P}2024-01-01;2026-12-31`, `${P}2024-02-01;2024-02-29`, `${P}2025-01-01;2025-12-31`],
      [
        [3, 'van', 'op regel 2'],
        [4, 'van', 'op regel 2'],
      ],
    ],
    [
      'tarieven.csv',
      [`${T}2024-01-01;;`, `${T.replace('1,18', '1,20')}2025-01-01;;`],
      [[3, 'van', "'jw 45A04 HBO 01'"]],
    ],
    [
      'tarieven.csv',
      [`${T}2024-01-01;;12345678`, `${T}2025-01-01;;12345678`],
      [[3, 'van', 'jw 45A04 HBO 01 12345678']],
    ],
    ['tarieven.csv', [`${T}2024-01-01;;`, `${T}2024-01-01;;12345678`], []],
    ['tarieven.csv', [`${T}2024-01-01;;`, `${T.replace(';01;', ';04;')}2024-01-01;;`], []],
    ['contracten.csv', [`${C}2024-01-01;`, `${C.replace('*', 'HBO')}2025-01-01;`], [[3, 'van', 'Contract']]],
    ['contracten.csv', [`${C}2024-01-01;`, `${C.replace('0484', '*')}2024-01-01;`], []],
    ['contracten.csv', [`${C}2024-01-01;`, `${C.replace('45A04', '45*')}2024-01-01;`], []],
  ];
  const koppen = { 'producten.csv': PRODUCTEN_KOP, 'tarieven.csv': TARIEVEN_KOP, 'contracten.csv': CONTRACTEN_KOP };
  test.each(gevallen)('%s %j', async (bestand, rijen, verwacht) => {
    const files: Files = bestand === 'producten.csv' ? { 'contracten.csv': csv(CONTRACTEN_KOP) } : {};
    const kop = koppen[bestand as keyof typeof koppen];
    const fouten = await foutenVan({ ...files, [bestand]: csv(kop, ...rijen) });
    verwachtFouten(fouten, bestand, verwacht);
  });
});

describe('regio.json', () => {
  const regio = (anders: object): string => JSON.stringify({ ...JSON.parse(GOED['regio.json']), ...anders }, null, 1);
  const G = { code: '0484', naam: 'Alphen aan den Rijn', van: '2024-01-01', tot: null };
  const L = { code: '0546', naam: 'Leiden', van: '2024-01-01', tot: null };
  const gevallen: [naam: string, inhoud: string, verwacht: Verwacht[]][] = [
    ['a comma missing', '{\n "naam": "A"\n "gemeenten": []\n}', [[3, null, 'geen geldige JSON']]],
    ['cut off', '{\n "naam": "A",\n', [[2, null, 'geen geldige JSON']]],
    ['empty', '', [[1, null, 'geen geldige JSON']]],
    ['a list', '[]', [[1, null, 'geen object']]],
    ['naam missing', regio({ naam: undefined }), [[1, 'naam', 'ontbreekt']]],
    ['naam empty', regio({ naam: ' ' }), [[2, 'naam', 'De naam ontbreekt']]],
    ['an unknown key', regio({ provincie: 'ZH' }), [[22, 'provincie', "'provincie' is niet bekend"]]],
    [
      'the key __proto__',
      '{"naam":"A","gemeenten":[{"code":"0484","naam":"A","van":"2024-01-01"},{"code":"0546","naam":"L","van":"2024-01-01"}],\n"__proto__":{}}',
      [[2, '__proto__', 'niet bekend']],
    ],
    [
      'a key twice',
      '{"naam":"A",\n"naam":"B","gemeenten":[{"code":"0484","naam":"A","van":"2024-01-01"},{"code":"0546","naam":"L","van":"2024-01-01"}]}',
      [[2, 'naam', 'staat er dubbel']],
    ],
    ['gemeenten missing', regio({ gemeenten: undefined }), [[1, 'gemeenten', 'ontbreekt']]],
    ['gemeenten empty', regio({ gemeenten: [] }), [[3, 'gemeenten', 'minstens een gemeente']]],
    ['gemeenten no list', regio({ gemeenten: '0484' }), [[3, 'gemeenten', 'geen lijst']]],
    ['a gemeente that is text', regio({ gemeenten: ['0484'] }), [[4, 'gemeenten[0]', 'geen gemeente']]],
    [
      'a code as a number',
      regio({ gemeenten: [{ ...G, code: 484 }, L] }),
      [[5, 'gemeenten[0].code', "'484' is geen tekst; zet het tussen aanhalingstekens"]],
    ],
    [
      'a code of three digits',
      regio({ gemeenten: [{ ...G, code: '484' }, L] }),
      [[5, 'gemeenten[0].code', 'schrijf 0484']],
    ],
    [
      'an unknown key in a gemeente',
      regio({ gemeenten: [G, { ...L, inwoners: 1 }] }),
      [[15, 'gemeenten[1].inwoners', 'niet bekend']],
    ],
    [
      'a gemeente without van',
      regio({ gemeenten: [G, { ...L, van: undefined }] }),
      [[10, 'gemeenten[1].van', 'ontbreekt']],
    ],
    [
      'a date that does not exist',
      regio({ gemeenten: [{ ...G, van: '2026-02-30' }, L] }),
      [[7, 'gemeenten[0].van', 'bestaat niet']],
    ],
    [
      'tot before van',
      regio({ gemeenten: [{ ...G, tot: '2023-12-31' }, L] }),
      [[8, 'gemeenten[0].tot', 'ligt voor begindatum']],
    ],
    [
      'two bad gemeenten',
      regio({
        gemeenten: [
          { ...G, code: '101' },
          { ...L, naam: '' },
        ],
      }),
      [
        [5, 'gemeenten[0].code', 'schrijf 0101'],
        [12, 'gemeenten[1].naam', 'ontbreekt'],
      ],
    ],
    [
      'a gemeente twice',
      regio({ gemeenten: [G, L, G] }),
      [[16, 'gemeenten[2].code', "Gemeente '0484' geldt hier vanaf 2024-01-01 en op regel 4"]],
    ],
    [
      'a gemeente twice, on one line',
      JSON.stringify({ naam: 'A', gemeenten: [G, L, G] }),
      [[1, 'gemeenten[2].code', 'op regel 1']],
    ],
    [
      'a gemeente in two periods',
      regio({ gemeenten: [{ ...G, tot: '2024-12-31' }, L, { ...G, van: '2025-01-01' }] }),
      [],
    ],
    ['niveaus no list', regio({ niveaus: 'HBO' }), [[17, 'niveaus', 'geen lijst']]],
    ['a niveau that is a number', regio({ niveaus: ['MBO', 'HBO', 3] }), [[20, 'niveaus[2]', 'geen tekst']]],
    ['a niveau twice', regio({ niveaus: ['MBO', 'HBO', 'HBO'] }), [[20, 'niveaus[2]', 'staat er dubbel']]],
    ['nvt as a niveau', regio({ niveaus: ['nvt', 'MBO', 'HBO'] }), [[18, 'niveaus[0]', 'altijd toegestaan']]],
    ['a niveau with a comma', regio({ niveaus: ['MBO', 'HBO', 'a,b'] }), [[20, 'niveaus[2]', 'niet een enkel niveau']]],
  ];
  test.each(gevallen)('%s', async (_naam, inhoud, verwacht) => {
    verwachtFouten(await foutenVan({ 'regio.json': inhoud }), 'regio.json', verwacht);
  });
});

describe('files and folders', () => {
  test.each(['regio.json', 'producten.csv', 'tarieven.csv', 'contracten.csv'])('%s is missing', async (bestand) => {
    verwachtFouten(await foutenVan({ [bestand]: null }), bestand, [[null, null, `${bestand} ontbreekt`]]);
  });

  test('an empty folder: all four files', async () => {
    const leeg = Object.fromEntries(Object.keys(GOED).map((naam) => [naam, null]));
    const fouten = await foutenVan(leeg);
    expect(fouten.map(({ bestand }) => bestand)).toEqual([
      'regio.json',
      'producten.csv',
      'tarieven.csv',
      'contracten.csv',
    ]);
  });

  test('the folder is missing, or is a file', async () => {
    const dir = await folder();
    const weg = join(dir, 'weg');
    const bestand = join(dir, 'regio.json');
    const [missing, file] = await Promise.all([loadContracts(weg), loadContracts(bestand)]);
    verwachtFouten(missing.ok ? [] : missing.fouten, weg, [[null, null, 'bestaat niet']]);
    verwachtFouten(file.ok ? [] : file.fouten, bestand, [[null, null, 'is geen map']]);
  });

  test('a folder where a file should be', async () => {
    const dir = await folder({ 'tarieven.csv': null });
    await mkdir(join(dir, 'tarieven.csv'));
    const result = await loadContracts(dir);
    verwachtFouten(result.ok ? [] : result.fouten, 'tarieven.csv', [[null, null, 'geen bestand']]);
  });

  test('larger than 50 MB', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'tarieven.csv'), Buffer.alloc(50 * 1024 * 1024 + 1, '\n'));
    const result = await loadContracts(dir);
    verwachtFouten(result.ok ? [] : result.fouten, 'tarieven.csv', [[null, null, 'groter dan 50 MB']]);
  });

  test('an older code page instead of UTF-8', async () => {
    const latin1 = Buffer.from(
      csv(TARIEVEN_KOP, 'jw;45A04;HBO;01;1,18;2024-01-01;;', 'jw;45A04;Bé;01;1;2024-01-01;;'),
      'latin1',
    );
    verwachtFouten(await foutenVan({ 'tarieven.csv': latin1 }), 'tarieven.csv', [[3, null, 'geen UTF-8']]);
  });

  test('UTF-16', async () => {
    const utf16 = Buffer.from(`\ufeff${TARIEVEN_KOP}`, 'utf16le');
    verwachtFouten(await foutenVan({ 'tarieven.csv': utf16 }), 'tarieven.csv', [[1, null, 'UTF-16']]);
  });
});

describe('all errors, each told once', () => {
  test('over several files, in the order of the files and their lines', async () => {
    const fouten = await foutenVan({
      'regio.json': GOED['regio.json'].replace('"naam"', '"name"'),
      'tarieven.csv': csv(TARIEVEN_KOP, 'jw;45A04;HBO;02;x;2024-01-01;;', 'zz;45A04;HBO;01;1;2024-01-01;;'),
      'contracten.csv': null,
    });
    expect(fouten.map(({ bestand, regel, kolom }) => [bestand, regel, kolom])).toEqual([
      ['regio.json', 1, 'naam'],
      ['regio.json', 1, 'name'],
      ['tarieven.csv', 2, 'eenheid'],
      ['tarieven.csv', 2, 'tarief'],
      ['tarieven.csv', 3, 'domein'],
      ['contracten.csv', null, null],
    ]);
  });

  const zonderGevolg: [naam: string, files: Files, bestand: string][] = [
    ['an unreadable regio.json is not held against gemeenten and niveaus', { 'regio.json': '{' }, 'regio.json'],
    [
      'a bad gemeente is not held against the contracts',
      { 'regio.json': GOED['regio.json'].replace('0546', '546') },
      'regio.json',
    ],
    ['a missing producten.csv is not held against the contracts', { 'producten.csv': null }, 'producten.csv'],
    [
      'nor is a product with a bad date',
      { 'producten.csv': GOED['producten.csv'].replace('2024-01-01', '1-1-2024') },
      'producten.csv',
    ],
    [
      'nor is a product with a bad domein',
      { 'producten.csv': GOED['producten.csv'].replace('jw', 'JW') },
      'producten.csv',
    ],
    [
      'nor is a row with a field too few',
      { 'producten.csv': GOED['producten.csv'].replace(';Ambulant;', ';') },
      'producten.csv',
    ],
  ];
  test.each(zonderGevolg)('%s', async (_naam, files, bestand) => {
    const fouten = await foutenVan(files);
    expect(fouten.map((fout) => fout.bestand)).toEqual([bestand]);
  });

  test('no more than anyone would read', async () => {
    const rijen = Array.from({ length: 10_005 }, () => 'jw;45A04;HBO;02;1;2024-01-01;;');
    const fouten = await foutenVan({ 'tarieven.csv': csv(TARIEVEN_KOP, ...rijen) });
    expect(fouten).toHaveLength(10_001);
    expect(fouten.at(-1)?.reden).toContain('nog 5 meldingen');
  });

  test('a regio.json full of errors', async () => {
    const niveaus = Array.from({ length: 200_000 }, () => 'a');
    const fouten = await foutenVan({ 'regio.json': JSON.stringify({ ...JSON.parse(GOED['regio.json']), niveaus }) });
    expect(fouten).toHaveLength(10_001);
  });

  test('a reason is one sentence on one line, whatever is in the file', async () => {
    const fouten = await foutenVan({
      'tarieven.csv': csv(TARIEVEN_KOP, `jw;45A04;HBO;01;"${'9\n'.repeat(500)}";2024-01-01;;`),
    });
    expect(fouten).toHaveLength(1);
    expect(fouten[0]?.reden).not.toContain('\n');
    expect(fouten[0]?.reden.length).toBeLessThan(200);
  });
});
