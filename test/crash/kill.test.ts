/**
 * The process killed (SIGKILL) at several moments of a night and started again on the same folders: it ends with the same
 * book, the same answers and the same findings as a night that was left alone, and with one answer per message.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openContracts } from '../../src/cli/book.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import { eistGebouwd, MAIN } from '../cli/hulp.js';
import {
  aantallen,
  bestandenIn,
  boekAlsTekst,
  contractMap,
  legeData,
  mapMet,
  OP_POSTGRES,
  openData,
  openLeegBoek,
  tijdelijk,
} from '../process/hulp.js';
import { jw301, jw305, jw307, jw323, prestatie, start, stop, toegewezen, xml } from '../support/build.js';
import { STANDAARD } from '../support/contracts.js';

beforeAll(eistGebouwd);

/** Test Bsn's that pass the elfproef. */
function testBsns(aantal: number): string[] {
  const elfproef = (bsn: string) =>
    [...bsn].reduce((som, cijfer, i) => som + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
  const alle = Array.from({ length: aantal * 12 }, (_, i) => String(999_900_006 + i));
  return alle.filter(elfproef).slice(0, aantal);
}

/** Ten clients, each with an allocation, a start, two declarations and a stop; and what goes wrong in between. */
function nacht(): Record<string, Uint8Array> {
  const berichten: Record<string, Uint8Array> = {};
  const bij = (wat: string, bytes: Uint8Array) => {
    berichten[`${String(Object.keys(berichten).length + 1).padStart(2, '0')}-${wat}.xml`] = bytes;
  };
  testBsns(10).forEach((Bsn, i) => {
    const ToewijzingNummer = 2000 + i;
    const client = { Bsn };
    const regel = (nummer: number, GeleverdVolume: number, maand = '04-30') =>
      prestatie({
        ProductReferentie: { ReferentieNummer: `R${i}-${nummer}` },
        ToewijzingNummer,
        GeleverdVolume,
        ProductPeriode: { Begindatum: `2026-${maand.slice(0, 2)}-01`, Einddatum: `2026-${maand}` },
      });
    const id = (soort: string) => ({ identificatie: `${soort}${i}` });
    bij('toewijzing', xml('JW301', jw301({ ...id('A'), client, producten: [toegewezen({ ToewijzingNummer })] })));
    bij('start', xml('JW305', jw305({ ...id('B'), client, producten: [start({ ToewijzingNummer })] })));
    const clienten = [{ bsn: Bsn, prestaties: [regel(1, 8), regel(2, 99, '03-31')] }];
    const declaratie = xml('JW323', jw323({ ...id('D'), clienten }));
    bij('declaratie', declaratie);
    bij('stop', xml('JW307', jw307({ ...id('S'), client, producten: [stop({ ToewijzingNummer })] })));
    if (i % 3 === 0) bij('nogmaals', declaratie);
    if (i % 3 === 1) bij('kapot', Buffer.from(declaratie.toString().replace('2026-04-01', '2026-04-00')));
    if (i % 3 === 2) bij('geen-xml', declaratie.subarray(0, 900 + i));
  });
  return berichten;
}

const VANDAAG = '2026-06-01';
const berichten = nacht();
const invoer = mapMet(berichten);
const contracten = contractMap(STANDAARD);

const kinderen = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const kind of kinderen) kind.kill('SIGKILL');
  kinderen.clear();
});

/** Runs the night; kills it as soon as `nu` says so about the names in `out`. */
async function verwerk(data: string, out: string, nu: (namen: readonly string[]) => boolean = () => false) {
  const args = ['process', invoer, '--contracts', contracten, '--data', data, '--out', out, '--today', VANDAAG];
  const kind = spawn(process.execPath, [MAIN, ...args, '--json'], { stdio: ['ignore', 'ignore', 'pipe'] });
  kinderen.add(kind);
  let fouten = '';
  kind.stderr.setEncoding('utf8').on('data', (stuk) => {
    fouten += stuk;
  });
  const kijk = () => {
    if (nu(readdirSync(out))) kind.kill('SIGKILL');
  };
  const kijker = watch(out, kijk);
  const einde = await new Promise<{ status: number | null; signaal: string | null }>((resolve, reject) => {
    kind.on('error', reject);
    kind.on('close', (status, signaal) => resolve({ status, signaal }));
  });
  kijker.close();
  return { ...einde, fouten };
}

const antwoorden = (namen: readonly string[]) => namen.filter((naam) => naam.endsWith('.xml'));

const boekVan = async (database: Database) => ({
  rijen: await aantallen(database),
  inhoud: await boekAlsTekst(database),
});

describe('een nacht die telkens wordt afgebroken', () => {
  let data: string;
  const out = tijdelijk();
  let ongestoord: { uit: Record<string, string>; boek: Awaited<ReturnType<typeof boekVan>> };

  beforeAll(async () => {
    const database = await openLeegBoek();
    const files = Object.keys(berichten).map((naam) => join(invoer, naam));
    const elders = tijdelijk();
    await run(files, { database, contracts: await openContracts(contracten), vandaag: VANDAAG }, { out: elders });
    ongestoord = { uit: bestandenIn(elders), boek: await boekVan(database) };
    await database.close();
    data = await legeData();
  });

  it('is een nacht met van alles erin', () => {
    expect(Object.keys(berichten).length).toBeGreaterThanOrEqual(50);
    const { uit } = ongestoord;
    expect(antwoorden(Object.keys(uit))).toHaveLength(Object.keys(berichten).length - 3);
    expect(JSON.parse(uit['summary.json'] as string)).toMatchObject({
      prestaties: { ingediend: 20, toegekend: 10, afgewezen: 10 },
      perRegel: { TR321: 10, XSD: 3, XML: 3 },
      onverwerkbaar: 3,
    });
  });

  const momenten: readonly [string, (namen: readonly string[]) => boolean][] = [
    ['voor het eerste antwoord', (namen) => namen.includes('rejections.jsonl.part')],
    [
      'terwijl een antwoord wordt geschreven',
      (namen) => namen.some((naam) => /^2\d-.*xml\.part$/.test(naam)) || antwoorden(namen).length >= 30,
    ],
  ];

  it.each(momenten)('gedood %s', async (_wat, nu) => {
    const { signaal, fouten } = await verwerk(data, out, nu);
    expect(fouten).toBe('');
    expect(signaal).toBe('SIGKILL');
    // The totals are not there until the night is done.
    expect(existsSync(join(out, 'summary.json'))).toBe(false);
    if (!OP_POSTGRES) expect(readdirSync(data)).toContain('toetssteen.lock');
  });

  it('eindigt zoals een ongestoorde nacht: dezelfde antwoorden, bevindingen, totalen en hetzelfde boek', async () => {
    const { status, fouten } = await verwerk(data, out);
    expect([status, fouten]).toEqual([0, '']);
    expect(bestandenIn(out)).toEqual(ongestoord.uit);
    if (!OP_POSTGRES) expect(readdirSync(data)).not.toContain('toetssteen.lock');
    const database = await openData(data);
    const boek = await boekVan(database).finally(() => database.close());
    expect(boek.rijen).toEqual(ongestoord.boek.rijen);
    expect(boek.inhoud).toEqual(ongestoord.boek.inhoud);
    expect(boek.rijen).toMatchObject({ onverwerkbaar: 3, toewijzing_versie: 10, regiemelding: 20, declaratie: 10 });
    expect(boek.rijen.antwoord).toBe(boek.rijen.bericht);
  });
});
