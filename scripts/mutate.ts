/**
 * `npm run mutate [code...]`: breaks the condition of every rule on purpose, one small change at a time, and shows that the
 * tables of that rule notice. Prints what survived and where; fails when something did that is not known to make no
 * difference. `src/` on disk is not touched.
 */
import { EQUIVALENT, isEquivalent, matches } from './mutate/equivalent.js';
import { allMutants, type Mutant } from './mutate/mutants.js';
import { type Outcome, readSource, startRunner } from './mutate/runner.js';

const only = new Set(process.argv.slice(2));
const print = (line = '') => process.stdout.write(`${line}\n`);
const percentage = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

const mutants = allMutants(readSource).filter(({ codes }) => only.size === 0 || codes.some((code) => only.has(code)));
const started = performance.now();
const results: { mutant: Mutant; outcome: Outcome }[] = [];
await using runner = await startRunner();

const codes = [...new Set(mutants.flatMap((mutant) => mutant.codes))];
const unchanged = await runner.run(codes);
if (unchanged.state !== 'survived') throw new Error(`the tables fail without any change: ${unchanged.by}`);

for (const mutant of mutants) {
  results.push({ mutant, outcome: await runner.run(mutant.codes, mutant) });
  if (process.stdout.isTTY) process.stdout.write(`\r${results.length} of ${mutants.length}`);
}
if (process.stdout.isTTY) process.stdout.write('\r');

const inState = (state: Outcome['state']) => results.filter(({ outcome }) => outcome.state === state);
const survived = inState('survived').filter(({ mutant }) => !isEquivalent(mutant));
const same = inState('survived').length - survived.length;
const killed = inState('killed').length;
const broken = inState('broken').length;

for (const { mutant } of survived) {
  print(`${mutant.file}:${mutant.line}:${mutant.column}  ${mutant.codes.join(', ')}  (${mutant.kind})`);
  print(`    ${oneLine(mutant.source)}`);
  print(`  - ${oneLine(mutant.from)}`);
  print(`  + ${oneLine(mutant.to)}`);
}
if (survived.length > 0) print();
const kinds = [...new Set(mutants.map(({ kind }) => kind))].sort();
for (const kind of kinds) {
  const of = results.filter(({ mutant }) => mutant.kind === kind);
  print(
    `${kind.padEnd(14)} ${String(of.length).padStart(5)} made, ${String(of.filter(({ outcome }) => outcome.state === 'killed').length).padStart(5)} noticed`,
  );
}
print();
const noticed = new Set(inState('killed').flatMap(({ mutant }) => mutant.codes));
print(
  `${codes.length} rules, ${noticed.size} with changes that were noticed; ${mutants.length} mutants in ${new Set(mutants.map(({ file }) => file)).size} files, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
print(
  `${killed} noticed (${percentage(killed, mutants.length - broken - same)} of those that make a difference), ${survived.length} not noticed, ${same} that make no difference, ${broken} that could not be loaded`,
);

const stale =
  only.size > 0 ? [] : EQUIVALENT.filter((each) => !inState('survived').some(({ mutant }) => matches(each, mutant)));
for (const { file, from, to } of stale)
  print(`no longer needed in equivalent.ts: ${file}: ${oneLine(from)} > ${oneLine(to)}`);
process.exitCode = survived.length + stale.length > 0 ? 1 : 0;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 140 ? line : `${line.slice(0, 137)}...`;
}
