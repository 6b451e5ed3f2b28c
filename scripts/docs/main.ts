/** `npm run docs`: writes docs/rules from the rules, the handbook and the test tables. Files that are of no rule go. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { alleTabellen } from '../../test/support/tabellen.js';
import { buildDocs } from './build.js';

const dir = new URL('../../docs/rules/', import.meta.url);
mkdirSync(dir, { recursive: true });
const bladen = buildDocs(await alleTabellen());
for (const naam of readdirSync(dir).filter((each) => !bladen.has(each))) rmSync(new URL(naam, dir));
for (const [naam, inhoud] of bladen) writeFileSync(new URL(naam, dir), inhoud);
process.stdout.write(`${bladen.size} pages in docs/rules\n`);
