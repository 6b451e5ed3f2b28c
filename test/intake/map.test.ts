/** The folder door, round by round: what is picked up and what is not, what becomes of it, and that nothing is there twice. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GEWEIGERD, type Omgeving } from '../../src/intake/bestand.js';
import { MapDeur } from '../../src/intake/map.js';
import { type Mappen, maakMappen } from '../../src/intake/mappen.js';
import { OnjuisteAanroep } from '../../src/process/files.js';
import { type Deuren, deuren } from '../../src/queue/deur.js';
import { type Database, VerbindingVerbroken } from '../../src/register/database.js';
import { openLeegBoek, tijdelijk } from '../process/hulp.js';
import { BSN, jw301, toegewezen, xml } from '../support/build.js';
import { maakZip } from './zips.js';

let database: Database;
beforeAll(async () => {
  database = await openLeegBoek();
});
afterAll(() => database.close());

let gemeld: number[];
let mappen: Mappen;
let tijd: number;
let logregels: string;
beforeEach(async () => {
  await database.script('delete from ontvangst; delete from lane;');
  gemeld = [];
  tijd = 0;
  logregels = '';
  const map = tijdelijk();
  mappen = {
    in: join(map, 'in'),
    werk: join(map, 'werk'),
    klaar: join(map, 'klaar'),
    geweigerd: join(map, 'geweigerd'),
  };
  mkdirSync(mappen.in);
  maakMappen(mappen);
});

const wachtrij = {
  async meldOordelen(jobs: readonly { ontvangstId: number }[]) {
    gemeld.push(...jobs.map(({ ontvangstId }) => ontvangstId));
  },
};

function deur(extra: Partial<Omgeving> & { rustMs?: number } = {}): MapDeur {
  const stroom = new Writable({
    write(stuk, _codering, klaar) {
      logregels += stuk;
      klaar();
    },
  });
  return new MapDeur({
    mappen,
    deuren: deuren(database, wachtrij),
    nu: () => new Date('2026-06-03T06:00:00Z'),
    klok: () => tijd,
    rustMs: 0,
    log: pino({ level: 'debug' }, stroom),
    ...extra,
  });
}

const m301 = (nummer = 1001) =>
  xml('JW301', jw301({ identificatie: `I${nummer}`, producten: [toegewezen({ ToewijzingNummer: nummer })] }));
const zet = (naam: string, inhoud: Uint8Array) => writeFileSync(join(mappen.in, naam), inhoud);
const inMap = (map: keyof Mappen) => readdirSync(mappen[map]).sort();
const ontvangsten = () =>
  database.query<{ kenmerk: string; lane: string; kanaal: string }>(
    'select o.kenmerk, o.kanaal, l.naam as lane from ontvangst o join lane l on l.id = o.lane_id order by o.id',
  );
const kenmerken = async () => (await ontvangsten()).map(({ kenmerk }) => kenmerk);
const geweigerd = () =>
  readFileSync(join(mappen.geweigerd, GEWEIGERD), 'utf8')
    .trimEnd()
    .split('\n')
    .map((regel) => JSON.parse(regel) as { bestand: string; code: string; reden: string; tijdstip: string });

describe('a message in the folder', () => {
  it('is stored under its own name, told to the workers and put away', async () => {
    zet('0002.xml', m301(2));
    zet('0001.XML', m301(1));
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 2, geweigerd: 0, wacht: 0 });
    expect(await ontvangsten()).toEqual([
      { kenmerk: '0001.XML', kanaal: 'map', lane: 'jw 0484 65656055' },
      { kenmerk: '0002.xml', kanaal: 'map', lane: 'jw 0484 65656055' },
    ]);
    expect(gemeld).toHaveLength(2);
    expect([inMap('in'), inMap('werk'), inMap('klaar')]).toEqual([[], [], ['0001.XML', '0002.xml']]);
    expect(readFileSync(join(mappen.klaar, '0002.xml'))).toEqual(m301(2));
  });

  it('dropped twice is one message; other bytes under its name are another, and the first file stays', async () => {
    for (const bytes of [m301(1), m301(1), m301(2)]) {
      zet('a.xml', bytes);
      await deur().ronde();
    }
    expect(await kenmerken()).toEqual(['a.xml', 'a.xml']);
    expect(inMap('klaar')).toEqual(['a.xml', 'a~2.xml', 'a~3.xml']);
    expect(readFileSync(join(mappen.klaar, 'a~3.xml'))).toEqual(m301(2));
  });

  it('is stored by one of two processes on the same folder', async () => {
    for (let i = 0; i < 10; i++) zet(`${i}.xml`, m301(i));
    const [een, twee] = await Promise.all([deur().ronde(), deur().ronde()]);
    expect(een.opgeslagen + twee.opgeslagen).toBeGreaterThanOrEqual(10);
    expect(await kenmerken()).toHaveLength(10);
    expect(inMap('werk')).toEqual([]);
    expect(inMap('klaar')).toHaveLength(10);
  });

  it('is left alone under a name of something that is still being made, in a folder, or behind a link', async () => {
    for (const naam of ['a.xml.part', 'b.tmp', '.c.xml', '~d.xml', 'e.txt']) zet(naam, m301());
    mkdirSync(join(mappen.in, 'f.xml'));
    symlinkSync('/etc/hostname', join(mappen.in, 'g.xml'));
    const ervoor = inMap('in');
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 0, geweigerd: 0 });
    expect(inMap('in')).toEqual(ervoor);
    renameSync(join(mappen.in, 'a.xml.part'), join(mappen.in, 'a.xml'));
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1 });
  });

  it('that grows is taken when it has stayed the same for the wait', async () => {
    const door = deur({ rustMs: 2000 });
    const bytes = m301();
    zet('a.xml', bytes.subarray(0, 100));
    expect(await door.ronde()).toMatchObject({ opgeslagen: 0, kijkNaMs: 2000 });
    tijd = 1500;
    appendFileSync(join(mappen.in, 'a.xml'), bytes.subarray(100));
    expect(await door.ronde()).toMatchObject({ opgeslagen: 0 });
    tijd = 3400;
    expect(await door.ronde()).toMatchObject({ opgeslagen: 0 });
    tijd = 3500;
    expect(await door.ronde()).toMatchObject({ opgeslagen: 1, kijkNaMs: undefined });
    expect(readFileSync(join(mappen.klaar, 'a.xml'))).toEqual(bytes);
  });

  it('whose length is the same but whose bytes were written again, waits anew', async () => {
    const door = deur({ rustMs: 2000 });
    zet('a.xml', m301(1));
    await door.ronde();
    tijd = 2000;
    zet('a.xml', m301(2));
    utimesSync(join(mappen.in, 'a.xml'), new Date(), new Date('2026-06-03T06:00:01Z'));
    expect(await door.ronde()).toMatchObject({ opgeslagen: 0 });
    tijd = 4000;
    expect(await door.ronde()).toMatchObject({ opgeslagen: 1 });
  });

  it('in which somebody writes on after it was picked up, is not stored half', async () => {
    const bytes = m301();
    zet('a.xml', bytes.subarray(0, 100));
    // As a process that kept the file open would.
    const stap: NonNullable<Omgeving['stap']> = (wat, { pad }) => {
      if (wat === 'bekeken') appendFileSync(pad, bytes.subarray(100));
    };
    expect(await deur({ stap }).ronde()).toMatchObject({ opgeslagen: 0, wacht: 1 });
    expect(await kenmerken()).toEqual([]);
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1 });
    expect(readFileSync(join(mappen.klaar, 'a.xml'))).toEqual(bytes);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'XML', /leeg/],
    ['of 25 MB and a byte', Buffer.alloc(25 * 1024 * 1024 + 1, '<'), 'OP179', /25 MB/],
  ])('%s is refused, with the reason beside it', async (_wat, inhoud, code, reden) => {
    const door = deur({ rustMs: 1 });
    zet('a.xml', inhoud);
    await door.ronde();
    tijd = 60_000;
    expect(await door.ronde()).toMatchObject({ opgeslagen: 0, geweigerd: 1 });
    expect(geweigerd()).toMatchObject([
      { bestand: 'a.xml', code, reden: expect.stringMatching(reden), tijdstip: '2026-06-03T06:00:00.000Z' },
    ]);
    expect(inMap('geweigerd')).toEqual(['a.xml', GEWEIGERD]);
    expect(await kenmerken()).toEqual([]);
  });

  it('with a name too long for a disk to add to is refused', async () => {
    const naam = `${'n'.repeat(220)}.xml`;
    zet(naam, m301());
    expect(await deur().ronde()).toMatchObject({ geweigerd: 1 });
    expect(inMap('geweigerd')).toContain(naam);
  });

  it('with a Bsn in its name gets it neither in the log nor in the list of the refused', async () => {
    zet(`${BSN}.xml`, m301());
    zet(`${BSN}.zip`, Buffer.from('geen zip'));
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1, geweigerd: 1 });
    expect(logregels).toContain('stored');
    expect(logregels).not.toContain(BSN);
    expect(readFileSync(join(mappen.geweigerd, GEWEIGERD), 'utf8')).not.toContain(BSN);
  });
});

describe('a ZIP in the folder', () => {
  const drie = () => maakZip([2, 1, 3].map((n) => ({ naam: `000${n}.xml`, inhoud: m301(n) })));

  it('is stored as its messages, in file-name order, under names of their own', async () => {
    zet('nacht.zip', await drie());
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1 });
    expect(await kenmerken()).toEqual(['nacht.zip.0001.xml', 'nacht.zip.0002.xml', 'nacht.zip.0003.xml']);
    expect(gemeld).toHaveLength(3);
    zet('nacht.zip', await drie());
    await deur().ronde();
    expect(await kenmerken()).toHaveLength(3);
    expect(inMap('klaar')).toEqual(['nacht.zip', 'nacht~2.zip']);
  });

  it('of which one part is bad is refused whole', async () => {
    zet(
      'half.zip',
      await maakZip([
        { naam: '0001.xml', inhoud: m301() },
        { naam: '0002.txt', inhoud: m301() },
      ]),
    );
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 0, geweigerd: 1 });
    expect(await kenmerken()).toEqual([]);
    expect(geweigerd()).toMatchObject([{ bestand: 'half.zip', code: 'IB901' }]);
  });

  it('during which the book fails is stored not at all, and later whole', async () => {
    zet('nacht.zip', await drie());
    let nog = 2;
    const stap: NonNullable<Omgeving['stap']> = (wat) => {
      if (wat === 'in de zip' && --nog === 0) throw new VerbindingVerbroken('de stekker eruit');
    };
    expect(await deur({ stap }).ronde()).toMatchObject({ opgeslagen: 0, wacht: 1 });
    expect(await kenmerken()).toEqual([]);
    expect(inMap('werk')).toHaveLength(1);
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1 });
    expect(await kenmerken()).toHaveLength(3);
  });
});

describe('when something is away', () => {
  const weg: Deuren = {
    ontvang: () => Promise.reject(new VerbindingVerbroken('de server is weg')),
    ontvangOnderNaam: () => Promise.reject(new VerbindingVerbroken('de server is weg')),
    ontvangSamen: () => Promise.reject(new VerbindingVerbroken('de server is weg')),
  };

  it('without the book the first file waits in the work folder, the others where they are, and all come in later', async () => {
    for (let i = 1; i <= 3; i++) zet(`${i}.xml`, m301(i));
    expect(await deur({ deuren: weg }).ronde()).toMatchObject({ opgeslagen: 0, wacht: 1 });
    expect([inMap('in').length, inMap('werk').length, inMap('klaar').length]).toEqual([2, 1, 0]);
    zet('1.xml', m301(9));
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 4, wacht: 0 });
    expect(await kenmerken()).toEqual(['1.xml', '1.xml', '2.xml', '3.xml']);
  });

  it('a message on which storing fails does not keep the others', async () => {
    const { ontvang, ontvangSamen } = deuren(database, wachtrij);
    const kieskeurig = {
      ontvangSamen,
      ontvang: (bericht: Parameters<typeof ontvang>[0]) =>
        bericht.kenmerk === '1.xml' ? Promise.reject(new Error('a bug')) : ontvang(bericht),
    };
    for (let i = 1; i <= 3; i++) zet(`${i}.xml`, m301(i));
    expect(await deur({ deuren: kieskeurig }).ronde()).toMatchObject({ opgeslagen: 2, wacht: 1 });
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1, wacht: 0 });
  });

  it('a done folder that was removed is no reason to lose or to repeat', async () => {
    zet('a.xml', m301());
    rmSync(mappen.klaar, { recursive: true });
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 0, wacht: 1 });
    maakMappen(mappen);
    expect(await deur().ronde()).toMatchObject({ opgeslagen: 1 });
    expect(await kenmerken()).toEqual(['a.xml']);
  });

  it('a stop lets the file at hand be finished and leaves the others', async () => {
    for (let i = 1; i <= 3; i++) zet(`${i}.xml`, m301(i));
    const door: MapDeur = deur({ stap: (wat) => wat === 'gelezen' && door.stop() });
    expect(await door.ronde()).toMatchObject({ opgeslagen: 1 });
    expect([inMap('in').length, inMap('werk').length]).toEqual([2, 0]);
  });
});

describe('folders that cannot be used', () => {
  const fout = (anders: Partial<Mappen>): string => {
    try {
      maakMappen({ ...mappen, ...anders });
    } catch (error) {
      if (error instanceof OnjuisteAanroep) return error.message;
    }
    throw new Error('they were taken');
  };
  it('is told in one sentence', () => {
    expect(fout({ in: join(mappen.in, 'weg') })).toMatch(/bestaat niet/);
    expect(fout({ klaar: mappen.in })).toMatch(/vier verschillende mappen/);
    zet('bestand', m301());
    expect(fout({ werk: join(mappen.in, 'bestand') })).toMatch(/kan niet worden gebruikt/);
    if (existsSync('/dev/shm'))
      expect(fout({ klaar: join('/dev/shm', `toetssteen-${process.pid}`) })).toMatch(/andere schijf/);
    rmSync(join('/dev/shm', `toetssteen-${process.pid}`), { recursive: true, force: true });
  });
});
