/** Wrong calls: exit status 2, one clear Dutch sentence on stderr, nothing on stdout, nothing done. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/register/lock.js';
import { migrate } from '../../src/register/migrations.js';
import { openPglite } from '../../src/register/pglite.js';
import { contractMap, leegBoek, mapMet, tijdelijk } from '../process/hulp.js';
import { jw301, xml } from '../support/build.js';
import { STANDAARD } from '../support/contracts.js';
import { eistGebouwd, toetssteen, toetssteenVeel, type Uitkomst } from './hulp.js';

const bericht = xml('JW301', jw301());
const berichten = mapMet({ 'a.xml': bericht });
const nogEens = mapMet({ 'A.txt': '', 'a.xml': bericht });
const contracten = contractMap(STANDAARD);
const leeg = tijdelijk();
const GEHEIM = 'zeerGeheim';
const elders = tijdelijk();
const geenMap = join(mapMet({ bestand: 'x' }), 'bestand');

beforeAll(eistGebouwd);

/** A call of `process` that is right but for what is given; data and out are new folders. */
function verwerk(
  anders: { berichten?: string[]; contracts?: string; data?: string; out?: string; rest?: string[] } = {},
) {
  const data = anders.data ?? join(tijdelijk(), 'data');
  const out = anders.out ?? join(tijdelijk(), 'out');
  const contracts = anders.contracts ?? contracten;
  const args = ['process', ...(anders.berichten ?? [berichten])];
  return { data, out, args: [...args, '--contracts', contracts, '--data', data, '--out', out, ...(anders.rest ?? [])] };
}

const zonder = (optie: string) => {
  const { args } = verwerk();
  args.splice(args.indexOf(optie), 2);
  return args;
};

const aanroepen: readonly [string, readonly string[], string][] = [
  ['niets', [], 'Noem een opdracht'],
  ['een onbekende opdracht', ['proces', berichten], 'Onbekende opdracht proces'],
  ['een onbekende optie', ['check', berichten, '--xml'], 'Onbekende optie --xml'],
  ['process zonder berichten', verwerk({ berichten: [] }).args, 'ontbreekt een argument: bestand-of-map'],
  ['process zonder --contracts', zonder('--contracts'), 'ontbreekt een verplichte optie: --contracts'],
  ['process zonder --data', zonder('--data'), 'ontbreekt een verplichte optie: --data'],
  ['process zonder --out', zonder('--out'), 'ontbreekt een verplichte optie: --out'],
  ['een optie zonder waarde', [...verwerk().args, '--today'], 'Optie --today <jjjj-mm-dd> vraagt om een waarde'],
  [
    'een dag die niet bestaat',
    verwerk({ rest: ['--today', '2026-02-30'] }).args,
    '--today 2026-02-30 is geen bestaande datum',
  ],
  ['een dag in Nederlandse vorm', verwerk({ rest: ['--today', '01-06-2026'] }).args, '--today 01-06-2026'],
  ['een pad dat niet bestaat', verwerk({ berichten: [berichten, join(leeg, 'weg.xml')] }).args, 'weg.xml bestaat niet'],
  ['een lege map', verwerk({ berichten: [leeg] }).args, 'geen enkel .xml-bestand'],
  ['twee berichten met een naam', verwerk({ berichten: [berichten, nogEens] }).args, 'heten hetzelfde'],
  ['een contractmap die niet bestaat', verwerk({ contracts: join(leeg, 'weg') }).args, 'kan niet worden gebruikt'],
  ['een --data die een bestand is', verwerk({ data: geenMap }).args, 'is een bestand en geen map'],
  ['een --out die een bestand is', verwerk({ out: geenMap }).args, 'is een bestand en geen map'],
  ['een --out waar de berichten zelf staan', verwerk({ out: berichten }).args, 'staan de berichten zelf'],
  ['een pad door een bestand heen', ['check', join(geenMap, 'a.xml')], 'a.xml bestaat niet'],
  [
    'een --data op een andere soort server',
    verwerk({ data: `mysql://jan:${GEHEIM}@localhost/boek` }).args,
    '--data kent geen mysql://. Geef een map, of een PostgreSQL-adres',
  ],
  ['een adres zonder database', verwerk({ data: `postgres://jan:${GEHEIM}@localhost` }).args, 'noemt geen database'],
  ['een adres zonder server en database', verwerk({ data: 'postgres://' }).args, 'noemt geen database'],
  ['een adres zonder //', verwerk({ data: 'postgres:boek' }).args, 'is geen geldig PostgreSQL-adres'],
  [
    'een adres met een # in het wachtwoord',
    verwerk({ data: `postgres://jan:1${GEHEIM}#1@localhost/boek` }).args,
    'bijzondere tekens in het wachtwoord met een procentcode (# wordt %23)',
  ],
  [
    'een server die er niet is',
    verwerk({ data: `postgres://jan:${GEHEIM}@127.0.0.1:1/boek` }).args,
    'De databaseserver op 127.0.0.1:1 is niet bereikbaar (ECONNREFUSED)',
  ],
  [
    'allocation op een server die er niet is',
    ['allocation', '0484', '1', '--data', `postgresql://jan:${GEHEIM}@127.0.0.1:1/boek`],
    'De databaseserver op 127.0.0.1:1 is niet bereikbaar (ECONNREFUSED)',
  ],
  ['check zonder berichten', ['check'], 'ontbreekt een argument: bestand-of-map'],
  ['check op een pad dat niet bestaat', ['check', join(leeg, 'weg')], 'weg bestaat niet'],
  ['check met een engine die niet bestaat', ['check', berichten, '--engine', 'msxml'], 'kies libxml2 of xerces'],
  ['check met een dag die niet bestaat', ['check', berichten, '--today', '2026-02-30'], '--today 2026-02-30 is geen'],
  ['check met een lege map als --xsd', ['check', berichten, '--xsd', leeg], 'staan geen XSD-bestanden'],
  ['check met een bestand als --xsd', ['check', berichten, '--xsd', geenMap], 'staan geen XSD-bestanden'],
  ['process met een lege map als --xsd', verwerk({ rest: ['--xsd', leeg] }).args, 'staan geen XSD-bestanden'],
  ['process met een --xsd die niet bestaat', verwerk({ rest: ['--xsd', join(leeg, 'weg')] }).args, 'staan geen XSD'],
  ['check op een lege map', ['check', leeg], 'geen enkel .xml-bestand'],
  ['allocation zonder nummer', ['allocation', '0484', '--data', elders], 'ontbreekt een argument: toewijzingnummer'],
  ['allocation zonder --data', ['allocation', '0484', '1'], 'ontbreekt een verplichte optie: --data'],
  [
    'allocation met een nummer dat geen nummer is',
    ['allocation', '0484', '1a', '--data', elders],
    '1a is geen ToewijzingNummer',
  ],
  [
    'allocation met een onbekend domein',
    ['allocation', '0484', '1', '--data', elders, '--domain', 'wlz'],
    '--domain wlz bestaat niet',
  ],
  [
    'allocation op een map die niet bestaat',
    ['allocation', '0484', '1', '--data', join(leeg, 'weg')],
    'is geen database van Toetssteen of bestaat niet',
  ],
  [
    'allocation op een lege map',
    ['allocation', '0484', '1', '--data', leeg],
    'is geen database van Toetssteen of bestaat niet',
  ],
  ['contracts zonder meer', ['contracts'], 'Noem een opdracht'],
  ['contracts check zonder map', ['contracts', 'check'], 'ontbreekt een argument: map'],
  ['contracts check op een map die niet bestaat', ['contracts', 'check', join(leeg, 'weg')], 'weg bestaat niet'],
  ['rules met een argument te veel', ['rules', 'TR418', 'TR419'], 'te veel argumenten'],
  ['rules met een regel die niet bestaat', ['rules', 'TR999'], 'Regel TR999 bestaat niet'],
];

describe('een verkeerde aanroep', () => {
  const echt = new Set(['niets', 'een onbekende optie', 'een pad dat niet bestaat']);
  let uitkomsten: Uitkomst[];
  beforeAll(async () => {
    uitkomsten = await toetssteenVeel(aanroepen.map(([, args]) => args));
  });

  it.each(aanroepen.map(([wat, args, zin], i) => [wat, args, zin, i] as const))('%s', async (wat, args, zin, i) => {
    const uitkomst = uitkomsten[i] as Uitkomst;
    // A few in a process of their own as well.
    if (echt.has(wat)) expect(await toetssteen(args)).toEqual(uitkomst);
    const { status, stdout, stderr } = uitkomst;
    expect(stderr).toContain(zin);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(stderr).not.toContain(GEHEIM);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    for (const optie of args[0] === 'process' ? ['--out', '--data'] : []) {
      const pad = args[args.indexOf(optie) + 1] as string;
      if (args.includes(optie) && ![geenMap, berichten].includes(pad)) expect(existsSync(pad)).toBe(false);
    }
    expect(readdirSync(leeg)).toEqual([]);
    expect(readdirSync(berichten)).toEqual(['a.xml']);
    expect(readFileSync(geenMap, 'utf8')).toBe('x');
  });

  it('een contractmap met een foute rij: niets wordt aangeraakt', async () => {
    const contracts = contractMap(STANDAARD);
    const tarieven = join(contracts, 'tarieven.csv');
    writeFileSync(tarieven, readFileSync(tarieven, 'utf8').replace('70,8000', '70,80 euro'));
    const { args, data, out } = verwerk({ contracts });
    const { status, stdout, stderr } = await toetssteen(args);
    expect(stderr).toMatch(/^De contractmap .*1 fout: tarieven\.csv, regel 3, kolom tarief: .*\n$/);
    expect([status, stdout]).toEqual([2, '']);
    expect([existsSync(data), existsSync(out)]).toEqual([false, false]);
  });
});

describe('een onbruikbare database', () => {
  async function geweigerd(data: string) {
    const out = join(tijdelijk(), 'out');
    const uitkomst = await toetssteen(verwerk({ data, out }).args);
    expect(uitkomst.stderr).toMatch(/^[^\n]+\.\n$/);
    expect([uitkomst.status, uitkomst.stdout, existsSync(out)]).toEqual([2, '', false]);
    return uitkomst.stderr;
  }

  it('een map waar iets anders in staat, blijft zoals zij is', async () => {
    const data = mapMet({ 'begroting.xlsx': 'x' });
    expect(await geweigerd(data)).toContain('bevat andere bestanden en is geen database van Toetssteen');
    expect(readdirSync(data)).toEqual(['begroting.xlsx']);
  });

  it('in gebruik door een levend proces', async () => {
    const data = join(tijdelijk(), 'data');
    mkdirSync(data);
    const unlock = lockFolder(data);
    try {
      expect(await geweigerd(data)).toContain(`in gebruik door een ander proces (nummer ${process.pid})`);
      expect(readdirSync(data)).toEqual(['toetssteen.lock']);
    } finally {
      unlock();
    }
  });

  it('een beschadigde database', async () => {
    const data = mapMet({ PG_VERSION: '17\n' });
    expect(await geweigerd(data)).toContain('kan niet worden geopend');
    expect(readdirSync(data)).not.toContain('toetssteen.lock');
  });

  it('van een nieuwere versie', async () => {
    const data = await leegBoek(join(tijdelijk(), 'data'));
    const database = await openPglite(data);
    await migrate(database);
    await database.query('insert into schema_versie values (99)');
    await database.close();
    expect(await geweigerd(data)).toContain('van een nieuwere versie van Toetssteen (schema 99');
  });
});
