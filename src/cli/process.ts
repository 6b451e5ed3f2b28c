/** `toetssteen process`: the main job. */
import pino, { type Logger } from 'pino';
import { listFiles, refuseOut, refuseSameNames } from '../process/files.js';
import { run } from '../process/run.js';
import { gebruikXsd } from '../standard/catalogue.js';
import { openBook, openContracts, systeemdatum, toonbareData } from './book.js';
import { kleur, print } from './output.js';
import { progress } from './progress.js';
import { Overzicht } from './summary.js';

export interface ProcessOptions {
  contracts: string;
  data: string;
  out: string;
  today?: string;
  xsd?: string;
  json?: boolean;
}

export async function processCommand(paths: string[], options: ProcessOptions): Promise<void> {
  if (options.xsd !== undefined) gebruikXsd(options.xsd);
  const files = listFiles(paths);
  refuseSameNames(files);
  refuseOut(options.out, files);
  const vandaag = systeemdatum(options.today);
  const contracts = await openContracts(options.contracts);
  const database = await openBook(options.data);
  const overzicht = new Overzicht();
  const balk = progress(files.length);
  try {
    const samenvatting = await run(
      files,
      { database, contracts, vandaag },
      {
        out: options.out,
        log: logger(),
        onMessage(done, resultaat, dubbel) {
          overzicht.add(resultaat, dubbel);
          balk.step(done);
        },
      },
    );
    balk.stop();
    if (options.json) {
      print(JSON.stringify(samenvatting));
      return;
    }
    overzicht.print(samenvatting);
    waarVerder(options);
  } finally {
    balk.stop();
    await database.close();
  }
}

/** Where the answers are, and how to look on. */
export function waarVerder({ out, data }: Pick<ProcessOptions, 'out' | 'data'>): void {
  print();
  print(kleur.bold('Waar verder te kijken'));
  print(`  ${out}/                  de antwoorden, een per bericht`);
  print(`  ${out}/rejections.jsonl  elke bevinding met plaats, waarde en uitleg`);
  print(`  ${out}/signals.jsonl     wat opvalt zonder dat er iets om is afgewezen`);
  print(`  ${out}/summary.json      de totalen`);
  print(`  npx toetssteen allocation <gemeente> <toewijzingnummer> --data ${toonbareData(data)}`);
}

/** JSON lines on stderr when TOETSSTEEN_LOG names a level (info, debug); message types and counts, never a person. */
function logger(): Logger | undefined {
  const level = process.env.TOETSSTEEN_LOG;
  return level ? pino({ level, base: null }, pino.destination({ fd: 2, sync: true })) : undefined;
}
