/** `toetssteen check`: before you send, levels 1 and 2, nothing written. */
import { basename } from 'node:path';
import { checkFile } from '../process/check.js';
import { listFiles } from '../process/files.js';
import { afwijzing, bsnIn } from '../process/run.js';
import { maskeer } from '../rules/maskeer.js';
import { EXIT } from './errors.js';
import { kleur, print, wrap } from './output.js';

/** Prints what is found per file; the exit status says whether anything was. */
export function checkCommand(paths: string[], { json }: { json?: boolean }): number {
  let found = 0;
  for (const file of listFiles(paths)) {
    const { kop, bevindingen, bytes } = checkFile(file);
    const isBsn = bytes ? bsnIn(bytes) : () => false;
    const bestand = maskeer(basename(file), isBsn);
    found += bevindingen.length;
    if (json) {
      for (const bevinding of bevindingen) print(JSON.stringify(afwijzing(bestand, maskeer(kop, isBsn), bevinding)));
      continue;
    }
    if (bevindingen.length === 0) {
      print(`${kleur.green('goed')}  ${bestand}${kop.bericht ? ` (${kop.bericht})` : ''}`);
      continue;
    }
    print(
      `${kleur.red('fout')}  ${bestand}${kop.bericht ? ` (${kop.bericht})` : ''}: ${bevindingen.length} ${bevindingen.length === 1 ? 'bevinding' : 'bevindingen'}`,
    );
    for (const { regel, klasse, sleutel, uitleg } of bevindingen) {
      print(`      ${kleur.bold(regel)} ${kleur.dim([klasse, ...Object.values(sleutel)].join(' '))}`);
      print(wrap(uitleg, '        '));
    }
  }
  return found > 0 ? EXIT.gevonden : EXIT.ok;
}
