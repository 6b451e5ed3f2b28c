/** Releases and schemas as a call chooses them: `--today` on a day that has no release, `--xsd` with the official files. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  afwijzingen,
  bestandenIn,
  contractMap,
  GEPUBLICEERD,
  HEEFT_GEPUBLICEERD,
  leegBoek,
  mapMet,
  tenzij,
  tijdelijk,
} from '../process/hulp.js';
import { jw301, jw305, xml } from '../support/build.js';
import { STANDAARD } from '../support/contracts.js';
import { eistGebouwd, MAIN, toetssteenVeel, type Uitkomst } from './hulp.js';

beforeAll(eistGebouwd);

const berichten = mapMet({
  'a.xml': xml('JW301', jw301({ identificatie: 'A' })),
  'b.xml': xml('JW305', jw305({ identificatie: 'B' })),
});
const contracten = contractMap(STANDAARD);

const OFFICIEEL = join(GEPUBLICEERD, 'xsd');

const NOG_NIET =
  'die release wordt aangenomen vanaf 1 april 2023, en vandaag is 31 maart 2023. Op die dag wordt geen enkele release aangenomen; bekend zijn iJw 3.2 en iWmo 3.2.';

const nachten = {
  eerder: ['--today', '2023-03-31'],
  gewoon: ['--today', '2026-06-01'],
  officieel: ['--today', '2026-06-01', '--xsd', OFFICIEEL],
} as const;
type Nacht = keyof typeof nachten;
const namen = (Object.keys(nachten) as Nacht[]).filter((naam) => naam !== 'officieel' || HEEFT_GEPUBLICEERD);

describe('een release en haar schemas, zoals een aanroep ze kiest', () => {
  const uit = {} as Record<Nacht, Record<string, string>>;
  const gecontroleerd = {} as Record<Nacht, Uitkomst>;

  // In one process, the official schemas last: once laid in place they stay there.
  beforeAll(async () => {
    const mappen = await Promise.all(namen.map(async () => [await leegBoek(join(tijdelijk(), 'boek')), tijdelijk()]));
    const uitkomsten = await toetssteenVeel(
      namen.flatMap((naam, i) => {
        const [data, out] = mappen[i] as [string, string];
        const waar = ['--contracts', contracten, '--data', data, '--out', out];
        return [
          ['process', berichten, ...waar, ...nachten[naam]],
          ['check', berichten, ...nachten[naam]],
        ];
      }),
    );
    for (const [i, naam] of namen.entries()) {
      const [verwerkt, check] = uitkomsten.slice(2 * i, 2 * i + 2) as [Uitkomst, Uitkomst];
      expect([verwerkt.status, verwerkt.stderr], naam).toEqual([0, '']);
      uit[naam] = bestandenIn(mappen[i]?.[1] as string);
      gecontroleerd[naam] = check;
    }
  });

  it('voor er een was: process weigert elk bericht met een zin die zegt welke er zijn', () => {
    expect(Object.keys(uit.eerder)).toEqual(['rejections.jsonl', 'signals.jsonl', 'summary.json']);
    const regels = afwijzingen(uit.eerder['rejections.jsonl'] as string);
    expect(regels.map(({ bestand, regel }) => [bestand, regel])).toEqual([
      ['a.xml', 'BERICHT'],
      ['b.xml', 'BERICHT'],
    ]);
    for (const { uitleg } of regels) expect(uitleg).toContain(NOG_NIET);
  });

  it('en check ook', () => {
    expect(gecontroleerd.eerder.status).toBe(1);
    expect(gecontroleerd.eerder.stdout.replace(/\s+/g, ' ')).toContain(NOG_NIET);
  });

  it('en in gebruik: beantwoord en goed', () => {
    expect(Object.keys(uit.gewoon)).toEqual([
      'a.JW302.xml',
      'b.JW306.xml',
      'rejections.jsonl',
      'signals.jsonl',
      'summary.json',
    ]);
    expect(gecontroleerd.gewoon.status).toBe(0);
  });

  it.skipIf(!HEEFT_GEPUBLICEERD)(`--xsd geeft dezelfde bestanden, byte voor byte${tenzij('geen XSD hier')}`, () => {
    expect(uit.officieel).toEqual(uit.gewoon);
    expect(gecontroleerd.officieel).toEqual(gecontroleerd.gewoon);
  });
});

describe('de uitvoer', () => {
  it('mag halverwege worden afgebroken door wie meeleest', async () => {
    const veel = mapMet(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.xml`, '<a/>'])));
    const kind = spawn(process.execPath, [MAIN, 'check', veel], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    kind.stderr.setEncoding('utf8').on('data', (stuk) => {
      stderr += stuk;
    });
    kind.stdout.once('data', () => kind.stdout.destroy());
    const status = await new Promise((resolve) => kind.on('close', resolve));
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(join(veel, '0.xml'))).toBe(true);
  });
});
