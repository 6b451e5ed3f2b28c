#!/usr/bin/env node
/** `toetssteen`: the command line. Thin doors to the functions behind it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { PROJECT_ROOT } from '../standard/project.js';
import { allocationCommand } from './allocation.js';
import { type CheckOptions, checkCommand } from './check.js';
import { contractsCheckCommand } from './contracts.js';
import { demoCommand } from './demo.js';
import { EXIT, report } from './errors.js';
import { failedListCommand, failedRetryCommand, failedShowCommand } from './failed.js';
import { intakeCommand } from './intake.js';
import { nightCommand } from './night.js';
import { processCommand } from './process.js';
import { rulesCommand } from './rules.js';
import { statusCommand } from './status.js';
import { workerCommand } from './worker.js';

const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

// Who reads along may stop (check ... | head): that is no fault, and there is nobody left to tell.
if (process.stdout.listenerCount('error') === 0) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
}

let status: number = EXIT.ok;

/** Where several processes work together, with a password that belongs in the environment rather than in a command. */
const data = () => new Option('--data <postgres://...>', 'de database').env('TOETSSTEEN_DATA').makeOptionMandatory();
const redis = () => new Option('--redis <redis://...>', 'de wachtrij').env('TOETSSTEEN_REDIS');
const metricsPort = () =>
  new Option('--metrics-port <[adres:]poort>', 'geef hier /metrics, /health en /ready').env('TOETSSTEEN_METRICS_PORT');

const program = new Command('toetssteen')
  .description('Beoordeelt iJw-berichten: toewijzingen, starts, stops en declaraties.')
  .version(version, '--version', 'toon de versie')
  .helpOption('--help', 'toon deze hulp')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

program
  .command('process')
  .description('verwerk berichten: beoordeel, boek en beantwoord ze')
  .argument('<bestand-of-map...>', 'berichten, of mappen met *.xml')
  .requiredOption('--contracts <map>', 'de contractmap')
  .requiredOption('--data <map of adres>', 'de database: een map, of postgres://gebruiker@server/database')
  .requiredOption('--out <map>', 'waar antwoorden en bevindingen komen')
  .option('--today <jjjj-mm-dd>', 'de systeemdatum (anders vandaag)')
  .option('--xsd <map>', 'officiele XSD-bestanden, in plaats van de onze')
  .option('--json', 'druk alleen de totalen af, als JSON')
  .action(processCommand);

program
  .command('check')
  .description('controleer berichten voordat u ze verstuurt (XSD en inhoud)')
  .argument('<bestand-of-map...>', 'berichten, of mappen met *.xml')
  .option('--json', 'een bevinding per regel, als JSON')
  .option('--engine <libxml2|xerces>', 'waarmee tegen de XSD wordt gecontroleerd', 'libxml2')
  .option('--xsd <map>', 'officiele XSD-bestanden, in plaats van de onze')
  .option('--today <jjjj-mm-dd>', 'de systeemdatum (anders vandaag)')
  .action(async (paths: string[], options: CheckOptions) => {
    status = await checkCommand(paths, options);
  });

program
  .command('allocation')
  .description('toon een toewijzing: toegewezen, gedeclareerd, over')
  .argument('<gemeente>', 'gemeentecode')
  .argument('<toewijzingnummer>')
  .requiredOption('--data <map of adres>', 'de database: een map, of postgres://gebruiker@server/database')
  .option('--domain <jw|wmo>', 'het wettelijk domein', 'jw')
  .option('--json', 'als JSON')
  .action(allocationCommand);

program
  .command('contracts')
  .description('de contractmap')
  .command('check')
  .description('controleer een contractmap')
  .argument('<map>')
  .action(async (dir: string) => {
    status = await contractsCheckCommand(dir);
  });

program
  .command('rules')
  .description('toon alle regels, of de uitleg van een regel')
  .argument('[code]', 'een regel, bijvoorbeeld TR418')
  .option('--json', 'als JSON')
  .action(rulesCommand);

program
  .command('worker')
  .description('beoordeel en bezorg wat in het boek wacht, tot u stopt')
  .addOption(data())
  .addOption(redis().makeOptionMandatory())
  .requiredOption('--contracts <map>', 'de contractmap')
  .option('--answers <map>', 'waar antwoorden komen op wat door een map binnenkwam')
  .option('--only <judge|deliver>', 'alleen beoordelen, of alleen bezorgen')
  .option('--concurrency <n>', 'lanes tegelijk', '4')
  .addOption(metricsPort())
  .action(workerCommand);

program
  .command('intake')
  .description('neem berichten aan: een map, een API, de hub; tot u stopt')
  .requiredOption('--data <map of adres>', 'de database: een map, of postgres://gebruiker@server/database')
  .requiredOption('--redis <redis://...>', 'de wachtrij')
  .requiredOption('--config <intake.json>', 'welke deuren open zijn, en voor wie')
  .action(intakeCommand);

program
  .command('night')
  .description('laat workers een map berichten verwerken, en wacht tot het klaar is')
  .argument('<bestand-of-map...>', 'berichten, of mappen met *.xml')
  .addOption(data())
  .addOption(redis().makeOptionMandatory())
  .requiredOption('--out <map>', 'waar antwoorden en bevindingen komen')
  .option('--today <jjjj-mm-dd>', 'de systeemdatum (anders vandaag)')
  .option('--json', 'druk alleen de totalen af, als JSON')
  .action(nightCommand);

program
  .command('status')
  .description('toon wat wacht, wat mislukt is en sinds wanneer')
  .addOption(data())
  .addOption(redis())
  .option('--json', 'als JSON')
  .action(statusCommand);

const failed = program.command('failed').description('wat een mens moet bekijken');
failed
  .command('list')
  .description('toon wat niet is beoordeeld of bezorgd')
  .addOption(data())
  .option('--json', 'een per regel, als JSON')
  .action(failedListCommand);
failed
  .command('show')
  .description('toon een ervan')
  .argument('<nummer>', 'zoals in failed list')
  .addOption(data())
  .option('--json', 'als JSON')
  .action(failedShowCommand);
failed
  .command('retry')
  .description('probeer het opnieuw')
  .argument('<nummer>', 'zoals in failed list')
  .addOption(data())
  .action(failedRetryCommand);

program
  .command('demo')
  .description('verwerk de voorbeeldnacht in samples/')
  .option('--out <map>', 'waar de antwoorden komen', 'demo-uit')
  .action(demoCommand);

// Also when a subcommand fails: nothing is printed twice, and the status is ours.
for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]) {
  command.exitOverride().configureOutput({ writeErr: () => {} });
}

try {
  await program.parseAsync();
} catch (error) {
  status = report(error);
}
process.exitCode = status;
