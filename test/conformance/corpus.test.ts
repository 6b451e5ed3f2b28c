/**
 * The published corpus, played through the real product: from the files on disk, one case after the other on a book that
 * is empty again each time. What must come out stands in verwacht.json, which follows from the rule tables.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bestanden } from '../../scripts/corpus/bestanden.js';
import { leesTabellen } from '../../scripts/corpus/gevallen.js';
import type { Verwacht } from '../../scripts/corpus/model.js';
import { leesBuiten, samenstel } from '../../scripts/corpus/samenstel.js';
import { ONTBREEKT } from '../../scripts/corpus/uitzonderingen.js';
import { type Contracts, loadContracts } from '../../src/contracts/index.js';
import type { Resultaat } from '../../src/process/message.js';
import type { Database } from '../../src/register/database.js';
import { openLeegBoek } from '../process/hulp.js';
import { wettenVan } from '../support/table.js';
import { maakLeeg, play, uitgekomen } from './play.js';

const corpus = fileURLToPath(new URL('./corpus/', import.meta.url));

interface GevalJson {
  regel: string;
  wet: 'jw' | 'wmo';
  bericht: string;
  variant: 'goed' | 'fout';
  omschrijving: string;
  ookGebroken?: string[];
  systeemdatum: string;
  stappen: { bestand: string; contracten: string; doet: string; uitkomst?: string }[];
}

const mappen = (map: string) =>
  readdirSync(map, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !each.name.startsWith('_'))
    .map(({ name }) => name);
const leesJson = <T>(...pad: string[]) => JSON.parse(readFileSync(join(corpus, ...pad), 'utf8')) as T;

const regels = mappen(corpus);
const gevallen = regels.flatMap((regel) =>
  mappen(join(corpus, regel)).map((naam) => ({
    map: join(regel, naam),
    ...leesJson<GevalJson>(regel, naam, 'geval.json'),
  })),
);

const contractmappen = new Map<string, Promise<Contracts>>();

/** A contract folder of the corpus, read as any contract folder is. */
function contractenIn(map: string): Promise<Contracts> {
  const bekend = contractmappen.get(map) ?? laad(map);
  contractmappen.set(map, bekend);
  return bekend;
}

async function laad(map: string): Promise<Contracts> {
  const result = await loadContracts(join(corpus, map));
  if (!result.ok) throw new Error(`${map}: ${result.fouten.map(({ reden }) => reden).join('; ')}`);
  return result.contracts;
}

let database: Database;
beforeAll(async () => {
  database = await openLeegBoek();
});
afterAll(() => database.close());

describe.each(regels)('corpus %s', (regel) => {
  const eigen = gevallen.filter((each) => each.regel === regel);

  it.each(eigen.map((geval) => [`${geval.bericht} ${geval.variant}: ${geval.omschrijving}`, geval] as const))(
    '%s',
    async (_naam, { map, systeemdatum, stappen, variant, ookGebroken = [] }) => {
      await maakLeeg(database);
      const teSpelen = await Promise.all(
        stappen.map(async ({ bestand, contracten }) => ({
          bytes: readFileSync(join(corpus, map, bestand)),
          contracts: await contractenIn(contracten),
          vandaag: systeemdatum,
        })),
      );
      const resultaten = await play(database, teSpelen);
      for (const [at, { uitkomst, bestand }] of stappen.slice(0, -1).entries()) {
        const { soort, ...rest } = resultaten[at] as Resultaat;
        expect(soort, bestand).toBe('verwerkt');
        if (uitkomst) expect(rest, bestand).toMatchObject({ uitkomst });
      }
      const uit = uitgekomen(resultaten.at(-1) as Resultaat);
      expect(uit).toEqual(leesJson<Verwacht>(map, 'verwacht.json'));
      const gebroken = [...new Set(uit.bevindingen.map((each) => each.regel))].sort();
      expect(gebroken).toEqual([...(variant === 'fout' ? [regel] : []), ...ookGebroken].sort());
    },
  );
});

describe('the corpus as a whole', () => {
  it('holds at least 400 cases, and as many of each law as makes sense', () => {
    expect(gevallen.length).toBeGreaterThanOrEqual(400);
    for (const wet of ['jw', 'wmo']) expect(gevallen.filter((each) => each.wet === wet).length).toBeGreaterThan(200);
  });

  it('has a passing and a failing case of every rule that has a table, in each law', async () => {
    const gemist = (await leesTabellen()).flatMap(({ code }) =>
      wettenVan(code).flatMap((wet) =>
        (['goed', 'fout'] as const)
          .filter(
            (variant) => !gevallen.some((each) => each.regel === code && each.wet === wet && each.variant === variant),
          )
          .map((variant) => `${code} ${wet} ${variant}`),
      ),
    );
    expect([...new Set(gemist)].sort()).toEqual(Object.keys(ONTBREEKT).sort());
  });

  it('is on disk as `npm run corpus` makes it', async () => {
    const gemaakt = bestanden(samenstel(await leesTabellen(), leesBuiten()));
    const opSchijf = new Map(
      readdirSync(corpus, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(corpus.length).replaceAll('\\', '/'))
        .map((naam) => [naam, readFileSync(join(corpus, naam))]),
    );
    const anders = [...new Set([...opSchijf.keys(), ...gemaakt.keys()])].filter(
      (naam) => !opSchijf.get(naam)?.equals(gemaakt.get(naam) ?? Buffer.alloc(0)),
    );
    expect(anders.sort(), 'the rule tables changed: run `npm run corpus`').toEqual([]);
  });

  const bron = fileURLToPath(new URL('../../../shared/standard/regels.json', import.meta.url));
  it.skipIf(!existsSync(bron))('expects the retour codes that were published', () => {
    const gepubliceerd = JSON.parse(readFileSync(bron, 'utf8')) as { code: string; retourcode: string | null }[];
    const retourcode = new Map(gepubliceerd.map((each) => [each.code, each.retourcode]));
    for (const { map } of gevallen) {
      for (const bevinding of leesJson<Verwacht>(map, 'verwacht.json').bevindingen)
        expect(bevinding.retourcode, `${map} ${bevinding.regel}`).toBe(retourcode.get(bevinding.regel));
    }
  });
});
