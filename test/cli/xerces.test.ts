/** `check --engine xerces` with the real Java, and where it is not there: another PATH, no package, nothing compiled. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mapMet, PROJECT, tijdelijk } from '../process/hulp.js';
import { BSN, jw301, jw305, jw323, prestatie, xml } from '../support/build.js';
import { eistGebouwd, MAIN, node, toetssteen, type Uitkomst } from './hulp.js';

beforeAll(eistGebouwd);

const goed = xml('JW305', jw305({ identificatie: 'GOED' })).toString();
const toewijzing = xml('JW301', jw301({ identificatie: 'T' })).toString();
const dubbel = xml('JW323', jw323({ identificatie: 'DUBBEL', prestaties: [prestatie(), prestatie()] }));

const map = mapMet({
  'a-goed.xml': goed,
  'b-fout.xml': goed.replace('2026-01-05', '2026-13-05').replace('<jw305:Geslacht>2', '<jw305:Geslacht>7'),
  // The places where libxml2 is the laxer one: a negative offset in a time, and a name of 200 emoji.
  'c-tijd.xml': toewijzing.replace('10:00:00', '10:00:00-05:00'),
  'd-emoji.xml': toewijzing.replace('Testkind', '\u{1F600}'.repeat(200)),
  'e-inhoud.xml': dubbel,
  'f-geen.xml': 'geen XML',
  // Xerces does not follow the fifth edition of XML 1.0, and reads no further.
  'g-naam.xml': goed.replace('<jw305:Bsn>', '<jw305:\u{10000}/><jw305:Bsn>'),
  'h-goed.xml': goed.replaceAll(/(?<=<\/?)jw305:/g, '').replace('xmlns:jw305', 'xmlns'),
});

const geenJava = { PATH: tijdelijk(), JAVA_HOME: '' };
const alleenGoed = mapMet({ 'goed.xml': goed });

function reden(): string | undefined {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
  } catch {
    return 'geen Java';
  }
  const pakket = join(PROJECT, 'node_modules', 'xsd-schema-validator');
  return existsSync(pakket) ? undefined : 'geen xsd-schema-validator';
}
const mist = reden();
const tenzij = mist ? ` (overgeslagen: ${mist})` : '';

describe.skipIf(mist)(`check --engine xerces${tenzij}`, () => {
  let tekst: Uitkomst;
  let regels: { bestand: string; regel: string; uitleg: string; waarden: Record<string, unknown> }[];
  beforeAll(async () => {
    tekst = await toetssteen(['check', map, '--engine', 'xerces']);
    const { stdout } = await toetssteen(['check', map, '--engine', 'xerces', '--json']);
    regels = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });
  const van = (bestand: string) => regels.filter((each) => each.bestand === bestand);

  it('vindt wat libxml2 vindt, op dezelfde plaats en in dezelfde woorden', async () => {
    const { stdout } = await toetssteen(['check', join(map, 'b-fout.xml'), '--json']);
    const zonder = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as (typeof regels)[number]);
    expect(van('b-fout.xml')).toEqual(
      zonder.map((each) => ({ ...each, waarden: { ...each.waarden, engine: 'beide' } })),
    );
    expect(zonder).toHaveLength(2);
  });

  it('zegt het als de twee het niet eens zijn', () => {
    for (const [bestand, element] of [
      ['c-tijd.xml', 'Toewijzingstijd'],
      ['d-emoji.xml', 'Achternaam'],
    ] as const) {
      expect(van(bestand)).toMatchObject([{ regel: 'XSD', waarden: { engine: 'xerces', element } }]);
      expect(van(bestand)[0]?.uitleg).toMatch(/Alleen Xerces wijst dit aan; libxml2 niet\.$/);
    }
    const verslag = tekst.stdout.replace(/\s+/g, ' ');
    const oneens =
      'De validators zijn het niet eens: libxml2, waarmee toetssteen process werkt, keurt dit bericht goed';
    expect(verslag.split(oneens).length - 1).toBe(2);
  });

  it('toetst daarna de inhoud als altijd', () => {
    expect(van('e-inhoud.xml').map(({ regel }) => regel)).toContain('TR101');
  });

  it('laat wat geen bericht is aan de lezer van het bestand over', () => {
    expect(van('f-geen.xml')).toMatchObject([{ regel: 'XML', waarden: { regel: 1 } }]);
  });

  it('zegt in het Nederlands dat Xerces iets niet leest, en oordeelt ook over wat erna komt', () => {
    const [naam] = van('g-naam.xml').filter(({ waarden }) => waarden.engine === 'xerces');
    expect(naam?.uitleg).toMatch(/voldoet niet aan het schema van het bericht \(in de woorden van de validator: /);
    expect(tekst.stdout).toContain('goed  h-goed.xml (JW305)');
  });

  it('eindigt als check altijd eindigt', () => {
    expect([tekst.status, tekst.stderr]).toEqual([1, '']);
    expect(tekst.stdout).toContain('8 bestanden: 2 goed, 6 fout.');
    expect(tekst.stdout + JSON.stringify(regels)).not.toContain(BSN);
  });

  it('met status 0 als alles goed is', async () => {
    const { status, stdout } = await toetssteen(['check', alleenGoed, '--engine', 'xerces']);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'goed  goed.xml (JW305)']);
  });

  it('met de woorden van een Duitse of Chinese Java toch in het Nederlands', async () => {
    const omgeving = { JAVA_TOOL_OPTIONS: '-Duser.country=DE', LANG: 'zh_CN.UTF-8', LC_ALL: '' };
    const { stdout } = await toetssteen(['check', join(map, 'c-tijd.xml'), '--engine', 'xerces'], omgeving);
    expect(stdout).toContain('is geen tijd in de vorm uu:mm:ss');
  });
});

/** One sentence on stderr, nothing on stdout, status 2. */
function geweigerd({ status, stdout, stderr }: Uitkomst, zin: RegExp): void {
  expect(stderr).toMatch(zin);
  expect(stderr).toMatch(/^[^\n]+, of laat --engine xerces weg\.\n$/);
  expect([status, stdout]).toEqual([2, '']);
}

/** The built product in a place of its own, with the packages it needs but for what `pakket` does to the validator's. */
function elders(pakket: (doel: string) => void): string {
  const dir = tijdelijk();
  const modules = join(PROJECT, 'node_modules');
  for (const naam of ['dist', 'xsd', 'package.json']) cpSync(join(PROJECT, naam), join(dir, naam), { recursive: true });
  mkdirSync(join(dir, 'node_modules'));
  for (const naam of readdirSync(modules)) {
    const doel = join(dir, 'node_modules', naam);
    if (naam === 'xsd-schema-validator') pakket(doel);
    else symlinkSync(join(modules, naam), doel);
  }
  return join(dir, relative(PROJECT, MAIN));
}

describe('check --engine xerces waar het niet kan', () => {
  const args = ['check', alleenGoed, '--engine', 'xerces'];

  it.skipIf(mist === 'geen xsd-schema-validator')('zonder Java op het PATH', async () => {
    geweigerd(await toetssteen(args, geenJava), /vraagt om Java, en dat is hier niet gevonden/);
  });

  it.skipIf(mist)('met een JAVA_HOME waar geen Java staat', async () => {
    geweigerd(await toetssteen(args, { JAVA_HOME: tijdelijk() }), /vraagt om Java, en dat is hier niet gevonden/);
  });

  it.skipIf(mist)('met een Java die niet werkt', async () => {
    const home = tijdelijk();
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'java'), '#!/bin/sh\necho "no runtime present" >&2\nexit 1\n', { mode: 0o755 });
    geweigerd(await toetssteen(args, { JAVA_HOME: home }), /Java meldt: no runtime present/);
  });

  it('zonder het pakket', async () => {
    const main = elders(() => {});
    geweigerd(
      await node([main, ...args], {}),
      /het pakket xsd-schema-validator, en dat pakket is hier niet geinstalleerd/,
    );
    // And everything else works without it.
    expect((await node([main, 'check', alleenGoed], {})).status).toBe(0);
  });

  it.skipIf(mist === 'geen xsd-schema-validator')('zonder gecompileerd hulpprogramma en zonder javac', async () => {
    const main = elders((doel) => {
      cpSync(join(PROJECT, 'node_modules', 'xsd-schema-validator'), doel, { recursive: true });
      rmSync(join(doel, 'support', 'XMLValidator.class'), { force: true });
    });
    geweigerd(await node([main, ...args], geenJava), /nog niet gecompileerd, en dat lukt hier niet/);
  });

  it.skipIf(mist)('en met javac wordt het alsnog gecompileerd', async () => {
    const main = elders((doel) => {
      cpSync(join(PROJECT, 'node_modules', 'xsd-schema-validator'), doel, { recursive: true });
      rmSync(join(doel, 'support', 'XMLValidator.class'), { force: true });
    });
    expect((await node([main, ...args], {})).status).toBe(0);
  });
});
