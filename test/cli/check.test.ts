/** `check`, `contracts check` and `rules` as a user calls them: what they print, and what their exit status says. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contractMap, mapMet, PROJECT } from '../process/hulp.js';
import { BSN, jw305, jw323, prestatie, start, xml } from '../support/build.js';
import { STANDAARD } from '../support/contracts.js';
import { eistGebouwd, MAIN, toetssteen, toetssteenVeel, type Uitkomst } from './hulp.js';

beforeAll(eistGebouwd);

const goed = xml('JW305', jw305({ identificatie: 'GOED' }));
const dubbel = xml(
  'JW323',
  jw323({
    identificatie: '765432198',
    prestaties: [prestatie(), prestatie({ ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' } })],
  }),
);
const kapot = goed.toString().replace('2026-01-05', '2026-13-05');

const map = mapMet({
  'b-dubbel.xml': dubbel,
  'a-goed.xml': goed,
  'c-kapot.XML': kapot,
  'd-geen.xml': 'geen XML',
  [`e-${BSN}.xml`]: xml('JW305', jw305({ identificatie: BSN, producten: [start(), start()] })),
  'notitie.txt': 'geen bericht',
});
const alleenGoed = mapMet({ 'goed.xml': goed });

const contracten = contractMap(STANDAARD);
const foute = mapMet({
  'regio.json': '{"naam": "X", "gemeenten": []}',
  'producten.csv':
    'domein;productcategorie;productcode;omschrijving;segment;variant;van;tot\r\njw;4;45A04;a;b;taak;2026-01-01;\r\n',
  'tarieven.csv': 'domein;productcode;niveau;eenheid;tarief;van;tot;agb\r\n',
});

describe('check, contracts check en rules', () => {
  const uit = new Map<string, Uitkomst>();
  beforeAll(async () => {
    const aanroepen = {
      'check map --json': ['check', map, '--json'],
      'check map': ['check', map],
      'check goed': ['check', join(alleenGoed, 'goed.xml')],
      'check goed --json': ['check', alleenGoed, '--json'],
      'contracts goed': ['contracts', 'check', contracten],
      'contracts fout': ['contracts', 'check', foute],
      'rules --json': ['rules', '--json'],
      rules: ['rules'],
      'rules TR418': ['rules', 'tr418'],
      'rules OP043': ['rules', 'OP043'],
      'rules TR418 --json': ['rules', 'TR418', '--json'],
      help: ['--help'],
      versie: ['--version'],
    };
    const uitkomsten = await toetssteenVeel(Object.values(aanroepen));
    Object.keys(aanroepen).forEach((naam, i) => {
      uit.set(naam, uitkomsten[i] as Uitkomst);
    });
  });
  const van = (naam: string) => uit.get(naam) as Uitkomst;

  it('check --json: een bevinding per regel, in de volgorde van de bestandsnamen', () => {
    const { status, stdout, stderr } = van('check map --json');
    expect([status, stderr]).toEqual([1, '']);
    const regels = stdout
      .trimEnd()
      .split('\n')
      .map((regel) => JSON.parse(regel) as Record<string, unknown>);
    expect(regels.map(({ bestand, regel }) => [bestand, regel])).toEqual([
      ['b-dubbel.xml', 'TR101'],
      ['c-kapot.XML', 'XSD'],
      ['d-geen.xml', 'XML'],
      ['e-*********.xml', 'TR101'],
    ]);
    expect(regels[0]).toEqual({
      bestand: 'b-dubbel.xml',
      bericht: 'JW323',
      afzender: '65656055',
      ontvanger: '0484',
      identificatie: '765432198',
      controleniveau: 2,
      klasse: 'Prestatie',
      sleutel: { referentieNummer: 'RN001' },
      regel: 'TR101',
      retourcode: '0001',
      uitleg: expect.stringContaining('RN001'),
      waarden: expect.objectContaining({
        regel: 52,
        kolom: 11,
        pad: '/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie[2]',
      }),
    });
    expect(regels[1]).toMatchObject({
      controleniveau: 1,
      retourcode: 'StUF055',
      waarden: { regel: 38, kolom: 9, pad: '/Bericht/Client/StartProducten/StartProduct/Begindatum' },
    });
    expect(regels[2]).toMatchObject({
      bericht: null,
      afzender: null,
      retourcode: null,
      waarden: { regel: 1, kolom: 1 },
    });
    expect(regels[3]).toMatchObject({ identificatie: '*********' });
    expect(stdout).not.toContain(BSN);
  });

  it('check: per bestand goed of fout, met de uitleg', () => {
    const { status, stdout, stderr } = van('check map');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('goed  a-goed.xml (JW305)');
    expect(stdout).toContain('fout  b-dubbel.xml (JW323): 1 bevinding');
    expect(stdout).toContain('fout  d-geen.xml: 1 bevinding');
    expect(stdout).toMatch(/5 bestanden: 1 goed, 4 fout\. Herstel wat fout is en controleer opnieuw; wat goed is, kan/);
    expect(stdout).not.toContain('notitie');
    expect(stdout).not.toContain(BSN);
  });

  it('check op wat goed is: status 0, en met --json niets', () => {
    const { status, stdout, stderr } = van('check goed');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^goed {2}goed\.xml \(JW305\)\n1 bestand: 1 goed, 0 fout\. Verstuur gerust;/);
    expect(van('check goed --json')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('check schrijft niets', () => {
    expect(readdirSync(alleenGoed)).toEqual(['goed.xml']);
  });

  it('contracts check op een goede map', () => {
    const { status, stdout, stderr } = van('contracts goed');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/goed {2}Testregio: 7 producten, 7 tarieven, 2 contractregels\.\n$/);
  });

  it('contracts check noemt van elke fout bestand, regel en kolom', () => {
    const { status, stdout, stderr } = van('contracts fout');
    expect([status, stderr]).toEqual([1, '']);
    for (const plaats of [
      /^fout {2}regio\.json,.* kolom gemeenten$/m,
      /^fout {2}producten\.csv, regel 2, kolom productcategorie$/m,
      /^fout {2}contracten\.csv$/m,
    ])
      expect(stdout).toMatch(plaats);
    expect(stdout).toMatch(/\d+ fouten: er is niets geladen\.\n$/);
  });

  it('rules --json: een array, elke regel een keer, met een bron die bestaat', () => {
    const { status, stdout, stderr } = van('rules --json');
    expect([status, stderr]).toEqual([0, '']);
    const regels = JSON.parse(stdout) as Record<string, unknown>[];
    expect(regels.length).toBeGreaterThan(200);
    for (const regel of regels) {
      expect(Object.keys(regel)).toEqual([
        'code',
        'titel',
        'controleniveau',
        'berichten',
        'klasse',
        'retourcode',
        'staat',
        'bron',
      ]);
      expect(regel.code).toMatch(/^(TR|CD|CS|RS)\d{3}$|^(OP|IV)\d{3}(x\d)?$/);
      expect(regel.titel).toMatch(/\S/);
      const afspraak = /^(OP|IV)/.test(String(regel.code));
      expect(afspraak ? [null] : [1, 2, 3, 4]).toContain(regel.controleniveau);
      expect(afspraak ? ['rule', 'agreement'] : ['rule', 'xsd']).toContain(regel.staat);
      expect(regel.berichten).toEqual(expect.arrayContaining([expect.stringMatching(/^(JW|WMO)3\d\d$/)]));
      // Nothing answers a 325, so these three have none.
      const zonder = afspraak || regel.staat === 'xsd' || ['TR337', 'TR371', 'TR376'].includes(String(regel.code));
      expect(regel.retourcode === null).toBe(zonder);
      for (const bron of String(regel.bron).split(', ')) expect(existsSync(join(PROJECT, bron))).toBe(true);
    }
    expect(new Set(regels.map(({ code }) => code)).size).toBe(regels.length);
    expect(regels).toContainEqual({
      code: 'TR418',
      titel: expect.any(String),
      controleniveau: 3,
      berichten: ['JW323', 'WMO323'],
      klasse: 'Prestatie',
      retourcode: '0611',
      staat: 'rule',
      bron: 'src/rules/keten/contract.ts',
    });
  });

  it('rules: een regel per regel', () => {
    const { status, stdout, stderr } = van('rules');
    expect([status, stderr]).toEqual([0, '']);
    const aantal = (JSON.parse(van('rules --json').stdout) as unknown[]).length;
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(aantal + 1);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  it('rules CODE: de uitleg van een regel, hoe ook geschreven', () => {
    const { status, stdout, stderr } = van('rules TR418');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^TR418: Het tarief is dat van /);
    expect(stdout).toMatch(/^ {2}berichten {3}323$/m);
    expect(stdout).toMatch(/^ {2}retourcode {2}0611: [A-Z]/m);
    for (const kop of ['Betekenis', 'Wat er met het bericht gebeurt', 'Vaak de oorzaak', 'Herstellen'])
      expect(stdout).toMatch(new RegExp(`^${kop}\n {2}\\S`, 'm'));
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(van('rules OP043').stdout).toMatch(/Dit is een afspraak tussen mensen/);
  });

  it('rules CODE --json: wat de catalogus van de regel zegt, en meer', () => {
    const pagina = JSON.parse(van('rules TR418 --json').stdout) as Record<string, unknown>;
    const regels = JSON.parse(van('rules --json').stdout) as Record<string, unknown>[];
    expect(pagina).toMatchObject(regels.find(({ code }) => code === 'TR418') as object);
    expect(pagina.betekenis).toMatch(/\S/);
  });

  it('--help noemt elke opdracht, --version de versie', () => {
    for (const opdracht of ['process', 'check', 'allocation', 'contracts', 'rules', 'demo'])
      expect(van('help').stdout).toContain(`\n  ${opdracht}`);
    expect(van('help').status).toBe(0);
    expect(van('versie').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('zonder terminal geen kleur', () => {
    for (const { stdout } of uit.values()) expect(stdout).not.toContain('\u001b');
  });

  it('in een proces van zichzelf hetzelfde', async () => {
    expect(await toetssteen(['check', map, '--json'])).toEqual(van('check map --json'));
  });
});

describe('vanuit een andere map', () => {
  it('worden paden van daaruit gelezen, en schema’s en versie bij het programma zelf', () => {
    const elders = mapMet({ 'x.xml': goed });
    const { status, stdout } = spawnSync(process.execPath, [MAIN, 'check', 'x.xml'], { cwd: elders, encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'goed  x.xml (JW305)']);
    expect(readdirSync(elders)).toEqual(['x.xml']);
  });
});
