/** `toetssteen failed list|show|retry`: what a person must look at. */
import { OnjuisteAanroep } from '../process/files.js';
import { type Mislukking, mislukkingen, probeerOpnieuw } from '../register/stand.js';
import { openBook } from './book.js';
import { kleur, kolommen, print, wrap } from './output.js';

interface Options {
  data: string;
  json?: boolean;
}

const WAT = { oordeel: 'niet beoordeeld', bezorging: 'antwoord niet bezorgd' } as const;

export async function failedListCommand({ data, json }: Options): Promise<void> {
  const lijst = await inBoek(data, mislukkingen);
  if (json) {
    for (const each of lijst) print(JSON.stringify(each));
    return;
  }
  if (lijst.length === 0) {
    print('Er is niets mislukt.');
    return;
  }
  const kop = ['nummer', 'wat', 'lane', 'pogingen', 'sinds'].map((each) => kleur.dim(each));
  print(
    kolommen(
      [
        kop,
        ...lijst.map((each) => [
          each.nummer,
          WAT[each.soort],
          each.lane,
          String(each.pogingen),
          each.ontvangenOp.slice(0, 16),
        ]),
      ],
      '',
    ),
  );
  print(
    kleur.dim(
      'Bekijk een ervan met toetssteen failed show <nummer>, probeer opnieuw met toetssteen failed retry <nummer>.',
    ),
  );
}

export async function failedShowCommand(nummer: string, { data, json }: Options): Promise<void> {
  const gevonden = (await inBoek(data, mislukkingen)).find((each) => each.nummer === nummer);
  if (!gevonden) throw onbekend(nummer);
  if (json) {
    print(JSON.stringify(gevonden));
    return;
  }
  print(kleur.bold(`${gevonden.nummer}: ${WAT[gevonden.soort]}`));
  print(`  lane      ${gevonden.lane}`);
  print(`  kanaal    ${gevonden.kanaal}`);
  print(`  ontvangen ${gevonden.ontvangenOp}`);
  print(`  pogingen  ${gevonden.pogingen}`);
  print(`  fout      ${gevonden.fout}`);
  print();
  print(wrap(uitleg(gevonden)));
}

function uitleg({ soort, nummer }: Mislukking): string {
  return soort === 'oordeel'
    ? `Het bericht zelf is bewaard en niet afgekeurd: de afzender heeft nog geen antwoord. Wat na dit bericht in dezelfde lane kwam, wacht hierop, zodat de volgorde klopt; andere lanes gaan door. Verhelp de oorzaak en geef daarna toetssteen failed retry ${nummer}.`
    : `Het oordeel staat in het boek, maar het antwoord heeft de aanvrager niet bereikt. Verhelp de oorzaak en geef daarna toetssteen failed retry ${nummer}.`;
}

export async function failedRetryCommand(nummer: string, { data }: Options): Promise<void> {
  if (!(await inBoek(data, (boek) => probeerOpnieuw(boek, nummer)))) throw onbekend(nummer);
  print(`${nummer} wacht weer; de eerstvolgende worker pakt het op.`);
}

const onbekend = (nummer: string) =>
  new OnjuisteAanroep(`${nummer} is niet mislukt of bestaat niet. Zie toetssteen failed list.`);

async function inBoek<T>(data: string, vraag: (boek: Awaited<ReturnType<typeof openBook>>) => Promise<T>): Promise<T> {
  const boek = await openBook(data, true);
  try {
    return await vraag(boek);
  } finally {
    await boek.close();
  }
}
