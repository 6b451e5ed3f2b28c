/** `toetssteen check`: before you send, levels 1 and 2, nothing written. */
import { type Controle, checkFiles } from '../process/check.js';
import { listFiles, OnjuisteAanroep } from '../process/files.js';
import { afwijzing } from '../process/run.js';
import { gebruikXsd } from '../standard/catalogue.js';
import { systeemdatum } from './book.js';
import { besluit, verslag } from './checkReport.js';
import { EXIT } from './errors.js';
import { print } from './output.js';
import { progress } from './progress.js';

export interface CheckOptions {
  engine: string;
  json?: boolean;
  today?: string;
  xsd?: string;
}

/** Prints what is found per file; the exit status says whether anything was. */
export async function checkCommand(paths: string[], { json, engine, today, xsd }: CheckOptions): Promise<number> {
  if (engine !== 'libxml2' && engine !== 'xerces')
    throw new OnjuisteAanroep(`--engine ${engine} bestaat niet; kies libxml2 of xerces.`);
  const vandaag = systeemdatum(today);
  const files = listFiles(paths);
  if (xsd !== undefined) gebruikXsd(xsd);
  const balk = progress(files.length);
  // A bar and a report on one terminal would run through each other: there the report comes when all is known.
  const later: string[] = [];
  const zeg = process.stdout.isTTY ? (text: string) => later.push(text) : print;
  let fout = 0;
  let done = 0;
  try {
    for await (const controle of checkFiles(files, vandaag, engine)) {
      if (controle.vondsten.length > 0) fout += 1;
      for (const text of json ? jsonLines(controle) : verslag(controle)) zeg(text);
      balk.step(++done);
    }
  } finally {
    balk.stop();
    for (const text of later) print(text);
  }
  if (!json) print(besluit(files.length, fout));
  return fout > 0 ? EXIT.gevonden : EXIT.ok;
}

function jsonLines({ bestand, kop, vondsten }: Controle): string[] {
  return vondsten.map(({ bevinding }) => JSON.stringify(afwijzing(bestand, kop, bevinding)));
}
