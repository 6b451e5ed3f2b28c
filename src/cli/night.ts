/** `toetssteen night`: a folder of messages judged by the workers, and the same files written as `process` does. */
import { setTimeout as wacht } from 'node:timers/promises';
import { listFiles, OnjuisteAanroep, refuseOut, refuseSameNames } from '../process/files.js';
import { schrijfUit } from '../process/run.js';
import { uitHetBoek } from '../process/terug.js';
import { nacht } from '../queue/nacht.js';
import { Wachtrij } from '../queue/rijen.js';
import { openBook, systeemdatum } from './book.js';
import { print } from './output.js';
import { waarVerder } from './process.js';
import { progress } from './progress.js';
import { Overzicht } from './summary.js';

export interface NightOptions {
  data: string;
  redis: string;
  out: string;
  today?: string;
  json?: boolean;
}

const KIJK_MS = 200;

export async function nightCommand(paths: string[], options: NightOptions): Promise<void> {
  const files = listFiles(paths);
  refuseSameNames(files);
  refuseOut(options.out, files);
  const dag = options.today === undefined ? undefined : systeemdatum(options.today);
  const database = await openBook(options.data);
  const wachtrij = new Wachtrij(options.redis);
  const balk = progress(files.length);
  try {
    const { blijftLiggen } = await nacht(files, {
      database,
      wachtrij,
      systeemdatum: dag,
      onStap: (klaar) => balk.step(klaar),
      pauze: () => wacht(KIJK_MS),
    });
    balk.stop();
    if (blijftLiggen > 0)
      throw new OnjuisteAanroep(
        `${blijftLiggen} van de ${files.length} berichten zijn niet beoordeeld: een bericht bleef mislukken en wat erachter staat wacht. Zie toetssteen failed list; geef daarna dezelfde opdracht opnieuw.`,
      );
    const overzicht = new Overzicht();
    const samenvatting = await schrijfUit(
      files,
      async (bytes) => {
        const resultaat = await uitHetBoek(database, bytes);
        if (!resultaat) throw new Error('a message of this night is not in the book');
        return resultaat;
      },
      database,
      { out: options.out, onMessage: (_done, resultaat, dubbel) => overzicht.add(resultaat, dubbel) },
    );
    if (options.json) {
      print(JSON.stringify(samenvatting));
      return;
    }
    overzicht.print(samenvatting);
    waarVerder(options);
  } finally {
    balk.stop();
    await wachtrij.close();
    await database.close();
  }
}
