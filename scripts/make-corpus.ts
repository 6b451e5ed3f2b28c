/**
 * Writes test/conformance/corpus: the rows of the rule tables as cases that any supplier can run. `npm run corpus`.
 *
 * Plays every row through the product first. A row whose register cannot be reached by messages is written down in
 * scripts/corpus/buiten.json; a row of which the product says something else than its table stops everything: that is a
 * fault of the register, of the table or of this generator, never a case. `npm run corpus -- TR322` only plays the rows
 * of that rule and writes nothing.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../src/register/migrations.js';
import { openPglite } from '../src/register/pglite.js';
import { maakLeeg, uitgekomen } from '../test/conformance/play.js';
import { bestanden } from './corpus/bestanden.js';
import { leesTabellen, maakGevallen } from './corpus/gevallen.js';
import type { Geval, Verwacht } from './corpus/model.js';
import { speel } from './corpus/proef.js';
import { BUITEN, samenstel, sleutelVan, tegenstrijdig } from './corpus/samenstel.js';

const corpus = fileURLToPath(new URL('../test/conformance/corpus/', import.meta.url));
const tabellen = await leesTabellen();
const alleen = process.argv[2];
const { gevallen } = maakGevallen(tabellen.filter(({ code }) => alleen === undefined || code === alleen));
const onbereikbaar: Record<string, string> = {};
const mis: string[] = [];

const map = mkdtempSync(join(tmpdir(), 'corpus-'));
const database = await openPglite(join(map, 'boek'));
try {
  await migrate(database);
  for (const geval of gevallen.filter((each) => tegenstrijdig(each) === undefined)) {
    await maakLeeg(database);
    const { opbouw, resultaat } = await speel(database, geval);
    const reden = opbouw ?? verderNietInOrde(geval, uitgekomen(resultaat));
    if (reden !== undefined) onbereikbaar[sleutelVan(geval)] = reden;
    else mis.push(...verschil(geval, uitgekomen(resultaat)));
  }
} finally {
  await database.close();
  rmSync(map, { recursive: true });
}
if (mis.length > 0) {
  console.error(mis.join('\n'));
  console.error(`${mis.length} rows come out otherwise than their table says; the corpus was left as it was.`);
  process.exit(1);
}
if (alleen !== undefined) {
  console.log(`${gevallen.length} rows of ${alleen}, ${Object.keys(onbereikbaar).length} out of reach`);
  process.exit(0);
}

writeFileSync(BUITEN, `${JSON.stringify(onbereikbaar, null, 2)}\n`);
const files = bestanden(samenstel(tabellen, onbereikbaar));
rmSync(corpus, { recursive: true, force: true });
for (const [naam, inhoud] of files) {
  mkdirSync(dirname(join(corpus, naam)), { recursive: true });
  writeFileSync(join(corpus, naam), inhoud);
}
const gevalMappen = [...files.keys()].filter((naam) => naam.endsWith('/geval.json'));
const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${gevalMappen.length} cases, ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);

/** A row of level 2 that passes says nothing of levels 3 and 4; where those object, the message as a whole is no example. */
function verderNietInOrde(geval: Geval, { bevindingen, antwoord }: Verwacht): string | undefined {
  if (geval.niveau !== 'inhoud' || geval.fout || antwoord === 'Fo01') return undefined;
  const regels = [...new Set(bevindingen.map(({ regel }) => regel))];
  const keten = regels.length > 0 && bevindingen.every(({ retourcode }) => retourcode !== '0001');
  return keten ? `het bericht is van binnen in orde, maar daarna niet (${regels.join(', ')})` : undefined;
}

function verschil(geval: Geval, uitgekomen: Verwacht): string[] {
  const verwacht = JSON.stringify(geval.verwacht);
  const gekregen = JSON.stringify(uitgekomen);
  if (verwacht === gekregen) return [];
  const waar = `${geval.regel} ${geval.type} ${geval.fout ? 'fout' : 'goed'}: ${geval.rij}`;
  return [`${waar}\n  verwacht ${verwacht}\n  gekregen ${gekregen}`];
}
