/** The sample night: every file comes out as its story says, and byte for byte as samples/expected has it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractmap } from '../scripts/samples/contracten.js';
import type { Verwacht } from '../scripts/samples/verhaal.js';
import { maakVerhalen } from '../scripts/samples/verhalen.js';
import { leesContracten, uitkomsten, verwerk } from '../scripts/samples/verwerk.js';
import { VANDAAG } from '../scripts/samples/wereld.js';
import type { Samenvatting } from '../src/process/run.js';
import { openLeegBoek } from './process/hulp.js';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const lees = (pad: string) => readFileSync(join(samples, pad), 'utf8');

const verwacht = JSON.parse(lees('verwacht.json')) as Record<string, Verwacht & { groep: string; verhaal: string }>;
const berichten = readdirSync(join(samples, 'messages')).sort();
const verwachteBestanden = readdirSync(join(samples, 'expected')).sort();
const bevindingen = lees('expected/rejections.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Retour codes per answer (section 5 of the counts of the standard), as far as these flows can give them. */
const CODES = {
  JW302: ['0001', '0200', '8848', '9056', '9332', '9379', '9385', 'S300', 'S329'],
  JW306: ['0001', '0200', '8848', '9019', '9056', '9063', '9071', '9074', '9326', 'S300', 'S329'],
  JW308: ['0001', '0200', '8848', '9019', '9056', '9063', '9069', '9074', '9413', '9414', '9415', 'S300', 'S329'],
  JW325: [
    ...['0001', '0200', '0233', '0611', '8001', '8017', '8021', '8187', '8214', '8848', '9056', '9307', '9308'],
    ...['9319', '9321', '9322', '9333', '9338', '9339', '9340', '9341', '9346', '9369', '9384', '9387', '9388'],
    ...['9389', '9390', 'S300', 'S329'],
  ],
  Fo01: ['StUF055'],
} as const;

describe('samples/', () => {
  let out: string;
  let samenvatting: Samenvatting;

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'samples-'));
    samenvatting = await verwerk(
      berichten.map((bestand) => join(samples, 'messages', bestand)),
      join(samples, 'contracts'),
      out,
      VANDAAG,
      openLeegBoek,
    );
  });

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('is what the generator writes', () => {
    const verhalen = maakVerhalen();
    expect(verhalen.map(({ bestand }) => bestand)).toEqual(berichten);
    for (const { bestand, bytes } of verhalen) {
      expect(readFileSync(join(samples, 'messages', bestand)).equals(bytes), bestand).toBe(true);
    }
    for (const [naam, bytes] of contractmap()) {
      expect(readFileSync(join(samples, 'contracts', naam)).equals(bytes), naam).toBe(true);
    }
  });

  it('has contracts without an error or a warning', async () => {
    await expect(leesContracten(join(samples, 'contracts'))).resolves.toBeDefined();
  });

  it('comes out as every story says', () => {
    const gekomen = uitkomsten(out, berichten, readdirSync(out));
    for (const bestand of berichten) {
      const { groep, verhaal, ...uitkomst } = verwacht[bestand] ?? { groep: '', verhaal: '' };
      expect(gekomen.get(bestand), `${bestand}: ${verhaal}`).toEqual(uitkomst);
    }
    expect(Object.keys(verwacht)).toEqual(berichten);
  });

  it('gives samples/expected, byte for byte', () => {
    expect(readdirSync(out).sort()).toEqual(verwachteBestanden);
    for (const naam of verwachteBestanden) {
      expect(readFileSync(join(out, naam)).equals(readFileSync(join(samples, 'expected', naam))), naam).toBe(true);
    }
  });

  it('adds up: what is granted per answer is what the summary says', () => {
    const eerste = new Map(Object.entries(verwacht).map(([bestand, each]) => [lees(`messages/${bestand}`), each]));
    const som = [...eerste.values()].reduce((sum, { toegekendCent }) => sum + (toegekendCent ?? 0), 0);
    expect(som).toBe(samenvatting.bedrag.toegekend);
  });

  it('shows every retour code of every answer', () => {
    for (const [type, codes] of Object.entries(CODES)) {
      const gezien = new Set(
        verwachteBestanden
          .filter((naam) => naam.endsWith(`.${type}.xml`))
          .flatMap((naam) =>
            [...lees(`expected/${naam}`).matchAll(/:(?:RetourCode|code)>(\w+)</g)].map(([, code]) => code),
          ),
      );
      expect([...gezien].sort(), type).toEqual([...codes].sort());
    }
  });

  it('is large enough, and not too large', () => {
    const alles = berichten.map((bestand) => lees(`messages/${bestand}`));
    const regels = alles.map((text) => text.match(/<jw323:Prestatie>/g)?.length ?? 0);
    expect(berichten.length).toBeGreaterThanOrEqual(60);
    expect(regels.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(400);
    expect(Math.max(...regels)).toBeGreaterThanOrEqual(150);
    expect(alles.join('').length).toBeLessThan(3_000_000);
  });

  it('names no Bsn in rejections.jsonl or signals.jsonl', () => {
    const bsns = new Set(
      berichten.flatMap((naam) =>
        [...lees(`messages/${naam}`).matchAll(/Bsn>(\d+)</g)].map(([, bsn]) => bsn as string),
      ),
    );
    expect(bsns.size).toBeGreaterThan(30);
    const text = lees('expected/rejections.jsonl') + lees('expected/signals.jsonl');
    for (const bsn of bsns) {
      expect(bsn >= '999900006' && bsn <= '999999990', 'a test Bsn').toBe(true);
      expect(text.includes(bsn)).toBe(false);
    }
  });

  it('writes findings in the shape of the interface', () => {
    const tekstOfNull = expect.toSatisfy((value) => value === null || typeof value === 'string');
    for (const bevinding of bevindingen) {
      expect(bevinding).toEqual({
        bestand: expect.toSatisfy((naam: string) => berichten.includes(naam)),
        bericht: tekstOfNull,
        afzender: tekstOfNull,
        ontvanger: tekstOfNull,
        identificatie: tekstOfNull,
        controleniveau: expect.toBeOneOf([1, 2, 3, 4]),
        klasse: expect.any(String),
        sleutel: expect.any(Object),
        regel: expect.stringMatching(/^((TR|CD|CS)\d{3}|XSD|XML|BERICHT|PARTIJ)$/),
        retourcode: tekstOfNull,
        uitleg: expect.stringMatching(/\.$/),
        waarden: expect.any(Object),
      });
      expect(bevinding.uitleg).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('writes signals in the shape of a finding, without the level and the code of a refusal', () => {
    const signalen = lees('expected/signals.jsonl')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { uitleg: string });
    expect(signalen.length).toBe(samenvatting.signalen);
    for (const signaal of signalen) {
      expect(signaal).toEqual({
        bestand: expect.toSatisfy((naam: string) => berichten.includes(naam)),
        bericht: expect.stringMatching(/^JW3\d\d$/),
        afzender: expect.any(String),
        ontvanger: expect.any(String),
        identificatie: expect.any(String),
        klasse: expect.any(String),
        sleutel: expect.any(Object),
        regel: expect.stringMatching(/^(OP|IV)\d{3}(x\d)?$/),
        uitleg: expect.stringMatching(/\.$/),
        waarden: expect.any(Object),
      });
      expect(signaal.uitleg).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('is told in the README, file by file and code by code', () => {
    const leesmij = lees('README.md');
    for (const bestand of berichten) expect(leesmij).toContain(`(messages/${bestand})`);
    for (const code of new Set(Object.values(CODES).flat())) expect(leesmij).toContain(`| ${code} |`);
  });
});
