/** Exit statuses, and the one sentence a wrong call gets. */
import { CommanderError } from 'commander';
import { OnjuisteAanroep } from '../process/files.js';
import { OnbruikbareXerces } from '../process/xerces.js';
import { OnbruikbareDatabase, VerbindingVerbroken } from '../register/database.js';
import { OnbruikbareXsd } from '../standard/catalogue.js';

export const EXIT = {
  ok: 0,
  /** check and contracts check found something. */
  gevonden: 1,
  /** A wrong call, or an unusable contract folder, database, schema or engine; nothing was done by half. */
  onjuist: 2,
  /** A fault of ours: nothing half done, but a bug. */
  intern: 70,
} as const;

/** What the caller can do something about, told in one sentence. */
const ONBRUIKBAAR = [OnjuisteAanroep, OnbruikbareDatabase, VerbindingVerbroken, OnbruikbareXerces, OnbruikbareXsd];

/** Prints what went wrong on stderr and gives the exit status. */
export function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    process.stderr.write(`${dutch(error)}\n`);
    return EXIT.onjuist;
  }
  if (ONBRUIKBAAR.some((each) => error instanceof each)) {
    process.stderr.write(`${(error as Error).message}\n`);
    return EXIT.onjuist;
  }
  process.stderr.write(
    `Interne fout, er is niets half verwerkt: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT.intern;
}

function dutch({ code, message }: CommanderError): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return `Onbekende optie ${named}. Zie toetssteen --help.`;
    case 'commander.unknownCommand':
      return `Onbekende opdracht ${named}. Zie toetssteen --help.`;
    case 'commander.missingArgument':
      return `Er ontbreekt een argument: ${named}. Zie toetssteen --help.`;
    case 'commander.missingMandatoryOptionValue':
      return `Er ontbreekt een verplichte optie: ${named}.`;
    case 'commander.optionMissingArgument':
      return `Optie ${named} vraagt om een waarde.`;
    case 'commander.excessArguments':
      return 'Er zijn te veel argumenten. Zie toetssteen --help.';
    case 'commander.help':
      return 'Noem een opdracht. Zie toetssteen --help.';
    default:
      return message.replace(/^error: /, '');
  }
}
