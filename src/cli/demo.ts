/** `toetssteen demo`: the sample night, from an empty book, on this machine and nothing else. */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../standard/project.js';
import { kleur, print } from './output.js';
import { processCommand } from './process.js';

/** The system date of the sample night. */
const NACHT = '2026-06-03';

export async function demoCommand({ out }: { out: string }): Promise<void> {
  const samples = relative(process.cwd(), join(PROJECT_ROOT, 'samples'));
  const data = `${out}/boek`;
  print(kleur.bold('Een nacht van een regio: drie gemeenten, zes aanbieders'));
  print(kleur.dim(`berichten en contracten uit ${samples}; de verhalen staan in ${samples}/README.md`));
  print();
  // The demo always tells the same night, so it always begins with an empty book.
  rmSync(data, { recursive: true, force: true });
  await processCommand([`${samples}/messages`], {
    contracts: `${samples}/contracts`,
    data,
    out: `${out}/antwoorden`,
    today: NACHT,
  });
}
