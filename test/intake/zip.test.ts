/** ZIP files: what is taken in, in which order, and every way in which one is refused as a whole. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesZip, ZIP_GRENZEN, ZipGeweigerd, type ZipGrenzen } from '../../src/intake/zip.js';
import { hernoemd, type InZip, maakZip, metGrootte, overElkaar, versleuteld } from './zips.js';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'toetssteen-zip-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

async function lees(zip: Buffer, grenzen?: ZipGrenzen) {
  const pad = join(map, 'proef.zip');
  writeFileSync(pad, zip);
  const berichten: { naam: string; bytes: Uint8Array }[] = [];
  for await (const bericht of leesZip(pad, grenzen)) berichten.push(bericht);
  return berichten;
}

async function geweigerd(zip: Buffer, grenzen?: ZipGrenzen): Promise<{ code: string; reden: string }> {
  try {
    await lees(zip, grenzen);
  } catch (error) {
    if (error instanceof ZipGeweigerd) return { code: error.code, reden: error.reden };
    throw error;
  }
  throw new Error('the ZIP was taken in');
}

const xml = (tekst = 'x'): Buffer => Buffer.from(`<bericht>${tekst}</bericht>`);
const een = (naam = '0001.xml', inhoud: Uint8Array = xml()): InZip => ({ naam, inhoud });

describe('taken in', () => {
  it('gives the messages byte for byte, in file-name order', async () => {
    const berichten = await lees(await maakZip([een('b.xml', xml('B')), een('a.XML', xml('A'))]));
    expect(berichten.map(({ naam, bytes }) => [naam, Buffer.from(bytes).toString()])).toEqual([
      ['a.XML', '<bericht>A</bericht>'],
      ['b.xml', '<bericht>B</bericht>'],
    ]);
  });

  it('takes 30 messages', async () => {
    const dertig = Array.from({ length: 30 }, (_, i) => een(`${i + 100}.xml`));
    expect(await lees(await maakZip(dertig))).toHaveLength(30);
  });

  it('takes a large declaration of nearly equal lines', async () => {
    const regels = Array.from(
      { length: 20_000 },
      (_, i) => `<Prestatie><Nr>RN${i}</Nr><Bedrag>${i * 7}</Bedrag></Prestatie>`,
    );
    const [bericht] = await lees(await maakZip([een('groot.xml', xml(regels.join('\n')))]));
    expect(bericht?.bytes.length).toBeGreaterThan(ZIP_GRENZEN.verhoudingVanaf);
  });
});

describe('refused as a whole, with the code of the chain and one clear sentence', () => {
  const krap: ZipGrenzen = { ...ZIP_GRENZEN, berichtBytes: 1000, totaalBytes: 1500 };
  const nul = Buffer.concat([Buffer.from('<a>'), Buffer.alloc(4_000_000, 'a')]);
  const onsamendrukbaar = Buffer.from(`<a>${createHash('shake256', { outputLength: 450 }).update('x').digest('hex')}`);

  const gevallen: [string, () => Promise<Buffer>, string, RegExp, ZipGrenzen?][] = [
    ['nothing in it', () => maakZip([]), 'IB905', /leeg/],
    ['31 messages', () => maakZip(Array.from({ length: 31 }, (_, i) => een(`${i}.xml`))), 'IB902', /31 .*hoogstens 30/],
    ['no ZIP at all', async () => xml(), 'IB901', /beschadigd/],
    ['an empty file', async () => Buffer.alloc(0), 'IB901', /beschadigd/],
    ['cut off', async () => (await maakZip([een()])).subarray(0, -30), 'IB901', /beschadigd/],
    ['a changed byte', async () => kapot(await maakZip([een('0001.xml', onsamendrukbaar)])), 'IB901', /beschadigd/],
    ['a password', async () => versleuteld(await maakZip([een()])), 'IB903', /wachtwoord/],
    ['a folder', () => maakZip([een('map/0001.xml')]), 'IB901', /mappen/],
    [
      'a path upwards',
      async () => hernoemd(await maakZip([een('aaa0001.xml')]), 'aaa0001.xml', '../0001.xml'),
      'IB901',
      /mappen/,
    ],
    [
      'a path upwards, Windows',
      async () => hernoemd(await maakZip([een('aaa0001.xml')]), 'aaa0001.xml', '..\\0001.xml'),
      'IB901',
      /mappen/,
    ],
    [
      'a path from the root',
      async () => hernoemd(await maakZip([een('a001.xml')]), 'a001.xml', '/001.xml'),
      'IB901',
      /mappen/,
    ],
    ['a ZIP in it', async () => maakZip([een('binnen.zip', await maakZip([een()]))]), 'IB901', /nog een ZIP/],
    [
      'a ZIP in it that calls itself XML',
      async () => maakZip([een('a.xml', await maakZip([een()]))]),
      'IB901',
      /geen XML/,
    ],
    ['something else', () => maakZip([een(), een('leesmij.txt')]), 'IB901', /leesmij\.txt.*geen \.xml/],
    ['a hidden file', () => maakZip([een('.xml')]), 'IB901', /geen \.xml/],
    [
      'a line end in a name',
      async () => hernoemd(await maakZip([een('ab.xml')]), 'ab.xml', 'a\n.xml'),
      'IB901',
      /geen \.xml/,
    ],
    [
      'one name twice',
      async () => hernoemd(await maakZip([een('a.xml'), een('b.xml')]), 'b.xml', 'a.xml'),
      'IB901',
      /twee keer/,
    ],
    ['one name twice but for its case', () => maakZip([een('a.xml'), een('A.xml')]), 'IB901', /twee keer/],
    ['a message over the limit', () => maakZip([een('a.xml', Buffer.alloc(1001, '<'))]), 'IB904', /OP179/, krap],
    [
      'together over the limit',
      () => maakZip([een('a.xml', onsamendrukbaar), een('b.xml', onsamendrukbaar)]),
      'IB904',
      /samen/,
      krap,
    ],
    ['a bomb', () => maakZip([een('a.xml', nul)]), 'IB904', /veiligheid/],
    [
      'a bomb that says it is small',
      async () => metGrootte(await maakZip([een('a.xml', nul)]), 100),
      'IB901',
      /beschadigd/,
    ],
    ['a message that says it is larger', async () => metGrootte(await maakZip([een()]), 20_000), 'IB901', /beschadigd/],
    [
      'files over each other',
      async () =>
        overElkaar(
          await maakZip(Array.from({ length: 20 }, (_, i) => een(`${10 + i}.xml`, i === 0 ? herhalend : xml()))),
        ),
      'IB904',
      /veiligheid/,
    ],
  ];
  it.each(gevallen)('%s', async (_wat, zip, code, reden, grenzen) => {
    const uitslag = await geweigerd(await zip(), grenzen);
    expect(uitslag.reden).toMatch(reden);
    expect(uitslag.code).toBe(code);
  });
});

/** In proportion by itself (200 times), not twenty times over. */
const herhalend = Buffer.from(
  `<a>${Array.from({ length: 2500 }, (_, i) => `${i}${'herhaling '.repeat(40)}`).join('')}`,
);

/** One bit of the data of the first file. */
function kapot(zip: Buffer): Buffer {
  const kopie = Buffer.from(zip);
  const begin = 30 + kopie.readUInt16LE(26) + kopie.readUInt16LE(28) + 100;
  kopie.writeUInt8(kopie.readUInt8(begin) ^ 1, begin);
  return kopie;
}
