/** test/cases: every case played through the product on one book, and the folders are what the stories say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REGIO_MAP } from '../scripts/cases/contracten.js';
import { maakGevallen } from '../scripts/cases/gevallen.js';
import { alleBestanden, type VerwachtBestand } from '../scripts/cases/schrijf.js';
import { leesStand, speelBericht } from '../scripts/cases/speel.js';
import type { Stand } from '../scripts/cases/verhaal.js';
import { leesContracten } from '../scripts/samples/verwerk.js';
import type { Contracts } from '../src/contracts/index.js';
import type { Database } from '../src/register/database.js';
import type { Domein } from '../src/standard/feiten.js';
import { GEPUBLICEERD, HEEFT_GEPUBLICEERD, maakLeeg, openLeegBoek } from './process/hulp.js';

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const mappen = readdirSync(CASES)
  .filter((naam) => /^(jw|wmo)-/.test(naam))
  .sort();

const gevallen = maakGevallen();
const geschreven = alleBestanden(gevallen);

const lees = (pad: string) => readFileSync(join(CASES, pad), 'utf8');

describe('test/cases', () => {
  let database: Database;
  let contracts: Contracts;
  beforeAll(async () => {
    database = await openLeegBoek();
    contracts = await leesContracten(join(CASES, REGIO_MAP));
  });
  afterAll(() => database?.close());
  beforeEach(() => maakLeeg(database));

  const titel = (map: string) => lees(`${map}/geval.md`).split('\n')[0]?.replace('# ', '') ?? '';

  it.each(mappen.map((map) => [map, titel(map)]))('%s: %s', async (map) => {
    const wet = map.split('-')[0] as Domein;
    const verwacht = JSON.parse(lees(`${map}/verwacht.json`)) as VerwachtBestand;
    expect(readdirSync(join(CASES, map, 'berichten')).sort()).toEqual(verwacht.berichten.map(({ bestand }) => bestand));
    for (const { bestand, ontvangen, gevolg: _inWoorden, stand, ...rest } of verwacht.berichten) {
      const gekomen = await speelBericht(join(CASES, map, 'berichten', bestand), ontvangen, database, contracts);
      expect(gekomen, `${map}/${bestand}`).toEqual(rest);
      if (stand) expect(await leesStand(database, wet, stand), `na ${map}/${bestand}`).toEqual(stand);
    }
    const { einde } = verwacht;
    if (einde) expect(await leesStand(database, wet, einde), `${map} aan het eind`).toEqual(einde);
  });

  it('is what the script writes', () => {
    expect([...geschreven.keys()].sort()).toEqual(bestandenOnder(CASES));
    for (const [pad, bytes] of geschreven) expect(readFileSync(join(CASES, pad)).equals(bytes), pad).toBe(true);
  });

  it('gives every case of a law a number of its own', () => {
    const nummers = mappen.map((map) => map.split('-', 2).join('-'));
    expect(new Set(nummers).size).toBe(mappen.length);
  });

  it('states in every case how it ends', () => {
    for (const map of mappen) {
      const { berichten, einde } = JSON.parse(lees(`${map}/verwacht.json`)) as VerwachtBestand;
      const iets = (stand: Stand | undefined) => stand && Object.keys(stand).length > 0;
      const ingelezen = berichten.at(-1)?.bestand.includes('325');
      expect(Boolean(iets(einde) || iets(berichten.at(-1)?.stand) || ingelezen), map).toBe(true);
    }
  });

  it('has every case in both laws, but those that one law alone knows', () => {
    const zonderWet = (wet: Domein) =>
      gevallen
        .filter((each) => each.wet === wet && each.verhaal.wetten === undefined)
        .map(({ map }) => map.replace(/^(jw|wmo)-/, ''));
    expect(zonderWet('wmo')).toEqual(zonderWet('jw'));
  });

  it("names no Bsn but test Bsn's, and none outside the messages", () => {
    for (const [pad, bytes] of geschreven) {
      const negens = [...bytes.toString().matchAll(/\b\d{9}\b/g)].map(([getal]) => getal);
      if (pad.endsWith('.xml')) for (const bsn of negens) expect(isTestBsn(bsn), `${bsn} in ${pad}`).toBe(true);
      else
        expect(
          negens.filter((getal) => !LEZING_BSN.has(getal)),
          pad,
        ).toEqual([]);
    }
  });

  it.skipIf(!HEEFT_GEPUBLICEERD)('names only rules that the standard has', () => {
    const regels = JSON.parse(readFileSync(join(GEPUBLICEERD, 'regels.json'), 'utf8')) as { code: string }[];
    const bekend = new Set(regels.map(({ code }) => code));
    for (const { map, verhaal, lezing, berichten } of gevallen) {
      const tekst = [verhaal.bron, verhaal.zin, ...lezing].join(' ');
      const genoemd = [...tekst.matchAll(/\b(?:OP|IV|TR|CS|CD)\d{3}(?:x\d)?\b/g)].map(([code]) => code);
      for (const { verwacht } of berichten) genoemd.push(...verwacht.regels.filter((code) => code !== 'BERICHT'));
      for (const code of genoemd) expect(bekend.has(code), `${code} in ${map}`).toBe(true);
    }
  });
});

/** Named where the published text had another number. */
const LEZING_BSN = new Set(['999900006', '999996782']);

const isTestBsn = (bsn: string) => {
  const som = [...bsn].reduce((sum, cijfer, i) => sum + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return bsn >= '999900006' && bsn <= '999999990' && som % 11 === 0;
};

function bestandenOnder(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(map.length))
    .sort();
}
