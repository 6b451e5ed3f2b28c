/**
 * Writes test/cases: every case as a folder that an auditor can read and a program can play. `npm run cases`.
 *
 * Deterministic: no clock, no chance, and nothing of the product decides what must come out; test/cases.test.ts plays
 * every case and compares.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alleBestanden } from './cases/schrijf.js';

const cases = fileURLToPath(new URL('../test/cases/', import.meta.url));
const bestanden = alleBestanden();

mkdirSync(cases, { recursive: true });
for (const naam of readdirSync(cases)) rmSync(join(cases, naam), { recursive: true, force: true });
for (const [pad, bytes] of bestanden) {
  mkdirSync(dirname(join(cases, pad)), { recursive: true });
  writeFileSync(join(cases, pad), bytes);
}
const berichten = [...bestanden.keys()].filter((pad) => pad.endsWith('.xml'));
console.log(`${new Set(berichten.map((pad) => pad.split('/')[0])).size} cases, ${berichten.length} messages`);
