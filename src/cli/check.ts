/** `toetssteen check`: before you send, levels 1 and 2, nothing written. */
import { basename } from 'node:path';
import { checkFile } from '../process/check.js';
import { listFiles, OnjuisteAanroep } from '../process/files.js';
import { bsnIn } from '../process/privacy.js';
import { afwijzing } from '../process/run.js';
import { maskeer } from '../rules/maskeer.js';
import { vandaag } from '../standard/calendar.js';
import { EXIT } from './errors.js';
import { kleur, print, wrap } from './output.js';

/** Prints what is found per file; the exit status says whether anything was. */
export function checkCommand(paths: string[], { json, engine }: { json?: boolean; engine: string }): number {
  if (engine === 'xerces')
    throw new OnjuisteAanroep(
      'De tweede mening van Xerces is in deze uitgave nog niet beschikbaar; laat --engine weg.',
    );
  if (engine !== 'libxml2') throw new OnjuisteAanroep(`--engine ${engine} bestaat niet; kies libxml2.`);
  let found = 0;
  for (const file of listFiles(paths)) {
    const controle = checkFile(file, vandaag());
    const isBsn = bsnIn(controle.bytes);
    const bestand = maskeer(basename(file), isBsn);
    const kop = maskeer(controle.kop, isBsn);
    const bevindingen = maskeer(controle.bevindingen, isBsn);
    found += bevindingen.length;
    if (json) {
      for (const bevinding of bevindingen) print(JSON.stringify(afwijzing(bestand, kop, bevinding)));
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
