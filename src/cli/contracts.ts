/** `toetssteen contracts check`: every error with file, line, column and reason. */
import { existsSync } from 'node:fs';
import { type ContractFout, loadContracts } from '../contracts/index.js';
import { OnjuisteAanroep } from '../process/files.js';
import { EXIT } from './errors.js';
import { kleur, print, wrap } from './output.js';

export async function contractsCheckCommand(dir: string): Promise<number> {
  if (!existsSync(dir)) throw new OnjuisteAanroep(`${dir} bestaat niet. Noem de map met de contracten.`);
  const result = await loadContracts(dir);
  if (!result.ok) {
    for (const fout of result.fouten) show(kleur.red('fout'), fout);
    print(`${result.fouten.length} ${result.fouten.length === 1 ? 'fout' : 'fouten'}: er is niets geladen.`);
    return EXIT.gevonden;
  }
  for (const warning of result.warnings) show(kleur.yellow('let op'), warning);
  const { regio, producten, tarieven, contracten } = result.contracts.inhoud;
  print(
    `${kleur.green('goed')}  ${regio.naam}: ${producten.length} producten, ${tarieven.length} tarieven, ${contracten.length} contractregels.`,
  );
  return EXIT.ok;
}

function show(soort: string, { bestand, regel, kolom, reden }: ContractFout): void {
  const plaats = [bestand, regel !== null && `regel ${regel}`, kolom && `kolom ${kolom}`].filter(Boolean).join(', ');
  print(`${soort}  ${plaats}`);
  print(wrap(reden, '      '));
}
