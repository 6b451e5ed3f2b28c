/**
 * Runs the built command line many times in one process, because starting one costs more than all the rest: the entry
 * point is evaluated anew for every call, with its own arguments, and what it prints is caught.
 *
 * node veel.mjs <main.js> < list of argument lists as JSON
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const main = pathToFileURL(process.argv[2]).href;
const write = { stdout: process.stdout.write, stderr: process.stderr.write };
const uitkomsten = [];
for (const [i, args] of JSON.parse(readFileSync(0, 'utf8')).entries()) {
  const uitkomst = { status: 0, stdout: '', stderr: '' };
  for (const naam of ['stdout', 'stderr']) {
    process[naam].write = (stuk) => {
      uitkomst[naam] += stuk;
      return true;
    };
  }
  process.argv = [process.argv[0], main, ...args];
  process.exitCode = 0;
  await import(`${main}?${i}`);
  uitkomsten.push({ ...uitkomst, status: process.exitCode });
}
Object.assign(process.stdout, { write: write.stdout });
Object.assign(process.stderr, { write: write.stderr });
process.exitCode = 0;
process.stdout.write(JSON.stringify(uitkomsten));
