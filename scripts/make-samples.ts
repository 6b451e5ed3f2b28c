/**
 * Writes samples/: the contract folder, the messages of one night, and what must come out of them. `npm run samples`.
 *
 * Deterministic: no clock, no chance. Every story says itself what must come out; when the product thinks otherwise this
 * fails and names the files, and samples/expected is left as it was.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractmap } from './samples/contracten.js';
import { leesmij } from './samples/leesmij.js';
import type { Verwacht } from './samples/verhaal.js';
import { maakVerhalen } from './samples/verhalen.js';
import { afwijkingen, uitkomsten, verwerk } from './samples/verwerk.js';
import { VANDAAG } from './samples/wereld.js';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const verhalen = maakVerhalen();

leeg('contracts');
for (const [naam, inhoud] of contractmap()) writeFileSync(join(samples, 'contracts', naam), inhoud);
leeg('messages');
for (const { bestand, bytes } of verhalen) writeFileSync(join(samples, 'messages', bestand), bytes);
writeFileSync(join(samples, 'verwacht.json'), verwachtJson());

const out = mkdtempSync(join(tmpdir(), 'samples-'));
try {
  const samenvatting = await verwerk(
    verhalen.map(({ bestand }) => join(samples, 'messages', bestand)),
    join(samples, 'contracts'),
    out,
    VANDAAG,
  );
  const bestanden = verhalen.map(({ bestand }) => bestand);
  const mis = afwijkingen(verhalen, uitkomsten(out, bestanden, readdirSync(out)));
  if (mis.length > 0) {
    console.error(`${mis.length} of ${verhalen.length} stories came out otherwise:\n${mis.join('\n')}`);
    process.exitCode = 1;
  } else {
    leeg('expected');
    cpSync(out, join(samples, 'expected'), { recursive: true });
    writeFileSync(join(samples, 'README.md'), leesmij(verhalen, samenvatting));
    const regels = verhalen.reduce((sum, { prestaties }) => sum + prestaties, 0);
    console.log(
      `${verhalen.length} messages, ${regels} declaration lines, ${readFileSync(join(out, 'rejections.jsonl'), 'utf8').split('\n').length - 1} findings`,
    );
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** An empty folder in samples/, whatever a former run left in it. */
function leeg(naam: string): void {
  rmSync(join(samples, naam), { recursive: true, force: true });
  mkdirSync(join(samples, naam), { recursive: true });
}

/** File -> its story and what must come out. */
function verwachtJson(): string {
  const perBestand: Record<string, Verwacht & { groep: string; verhaal: string }> = {};
  for (const { bestand, groep, zin, verwacht } of verhalen) perBestand[bestand] = { groep, verhaal: zin, ...verwacht };
  return `${JSON.stringify(perBestand, null, 2)}\n`;
}
