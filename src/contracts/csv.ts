import { CsvError, parse } from 'csv-parse/sync';
import { toon } from './fields.js';
import type { ContractFout } from './model.js';
import { besteCode } from './nearCode.js';

/** One data row: its first line in the file and the text of each known column, blanks around it removed. */
export interface CsvRow {
  regel: number;
  velden: ReadonlyMap<string, string>;
}

export interface CsvTable {
  rows: CsvRow[];
  fouten: ContractFout[];
  /** False when rows may be missing from `rows`, so that what is not there cannot be held against another file. */
  compleet: boolean;
}

interface RawRow {
  regel: number;
  velden: string[];
}

interface RawFout {
  regel: number;
  reden: string;
}

/** Far above any real row; a quote that is never closed would swallow the rest of the file. */
const MAX_ROW_CHARACTERS = 100_000;

/** Text with `\n` line ends, to rows by column name. The column order is free, the names are not. */
export function readCsv(bestand: string, text: string, kolommen: readonly string[]): CsvTable {
  const fout = (regel: number | null, kolom: string | null, reden: string): ContractFout => ({
    bestand,
    regel,
    kolom,
    reden,
  });
  const { rows: raw, fouten: rawFouten } = splitRows(text);
  const fouten = rawFouten.map(({ regel, reden }) => fout(regel, null, reden));
  const [header, ...data] = raw;
  if (header === undefined) {
    const leeg = fout(1, null, `${bestand} is leeg; zet op de eerste regel de kolomnamen: ${kolommen.join(';')}.`);
    return { rows: [], fouten: fouten.length > 0 ? fouten : [leeg], compleet: false };
  }

  const headerFouten = checkHeader(header, kolommen).map(({ kolom, reden }) => fout(header.regel, kolom, reden));
  const posities = kolommen.map((kolom) => header.velden.indexOf(kolom));
  const isDubbel = kolommen.some((kolom) => header.velden.indexOf(kolom) !== header.velden.lastIndexOf(kolom));
  // Without every column exactly once there is no telling what a field means.
  if (posities.includes(-1) || isDubbel) return { rows: [], fouten: [...headerFouten, ...fouten], compleet: false };

  const rows: CsvRow[] = [];
  for (const { regel, velden } of data) {
    if (velden.length !== header.velden.length) {
      fouten.push(fout(regel, null, aantalReden(velden.length, header.velden.length)));
      continue;
    }
    rows.push({ regel, velden: new Map(kolommen.map((kolom, index) => [kolom, velden[posities[index] ?? -1] ?? ''])) });
  }
  return { rows, fouten: [...headerFouten, ...fouten], compleet: fouten.length === 0 };
}

function splitRows(text: string): { rows: RawRow[]; fouten: RawFout[] } {
  const rows: RawRow[] = [];
  const fouten: RawFout[] = [];
  let gelezenTot = 0;
  let gestopt = false;
  const meld = (error: CsvError): void => {
    if (gestopt) return;
    const regelVanFout = typeof error.lines === 'number' ? error.lines : gelezenTot + 1;
    if (error.code === 'INVALID_OPENING_QUOTE') {
      // Past a stray quote in a bare field the next line is sound again. The parser tells of each quote by itself.
      if (fouten.at(-1)?.regel !== regelVanFout) fouten.push({ regel: regelVanFout, reden: csvReden(error) });
      gelezenTot = regelVanFout;
      return;
    }
    // After any other fault the quotes are out of step, and the cause is where the row began.
    fouten.push({ regel: gelezenTot + 1, reden: csvReden(error) });
    gestopt = true;
  };
  try {
    parse(text, {
      delimiter: ';',
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: MAX_ROW_CHARACTERS,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error !== undefined) meld(error);
        return undefined;
      },
      on_record: (record: string[], context) => {
        gelezenTot = context.lines;
        const velden = record.map((veld) => veld.trim());
        const regel = context.lines - record.reduce((regels, veld) => regels + lineFeeds(veld), 0);
        if (!gestopt && velden.some((veld) => veld !== '')) rows.push({ regel, velden });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    meld(error);
  }
  return { rows, fouten };
}

function lineFeeds(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}

function csvReden(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'Een aanhalingsteken (") dat op of na deze regel opent, sluit nergens; sluit het of haal het weg.';
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return `Deze regel is langer dan ${MAX_ROW_CHARACTERS} tekens; waarschijnlijk sluit een aanhalingsteken (") niet.`;
  }
  return 'Er staat een los aanhalingsteken (") in deze regel; zet het hele veld tussen aanhalingstekens en schrijf het teken daarbinnen dubbel ("").';
}

function checkHeader(header: RawRow, kolommen: readonly string[]): { kolom: string | null; reden: string }[] {
  const namen = header.velden;
  if (namen.length === 1 && /[,\t]/.test(namen[0] ?? '')) {
    return [
      {
        kolom: null,
        reden: 'De kolommen zijn niet gescheiden door een puntkomma; bewaar het bestand met ; als scheidingsteken.',
      },
    ];
  }
  const fouten: { kolom: string | null; reden: string }[] = [];
  const ontbreekt = kolommen.filter((kolom) => !namen.includes(kolom));
  for (const [index, naam] of namen.entries()) {
    if (naam === '') {
      fouten.push({ kolom: null, reden: `Kolom ${index + 1} heeft geen naam; geef hem een naam of verwijder hem.` });
    } else if (namen.indexOf(naam) !== index) {
      fouten.push({ kolom: naam, reden: `Kolom ${toon(naam)} staat er dubbel; verwijder er een.` });
    } else if (!kolommen.includes(naam)) {
      const bedoeld = besteCode(naam, ontbreekt);
      const herstel = bedoeld === undefined ? `gebruik alleen ${kolommen.join(', ')}` : `schrijf ${bedoeld}`;
      fouten.push({ kolom: naam, reden: `Kolom ${toon(naam)} is niet bekend; ${herstel}.` });
    }
  }
  for (const kolom of ontbreekt) {
    fouten.push({ kolom, reden: `Kolom '${kolom}' ontbreekt; voeg hem toe (de volgorde is vrij).` });
  }
  return fouten;
}

function aantalReden(aantal: number, verwacht: number): string {
  const velden = aantal === 1 ? 'veld' : 'velden';
  const oorzaak =
    aantal > verwacht
      ? 'haal de puntkomma te veel weg, of zet een veld met een puntkomma tussen aanhalingstekens'
      : 'vul de ontbrekende velden aan (een leeg veld houdt zijn puntkomma)';
  return `Deze regel heeft ${aantal} ${velden} en de eerste regel ${verwacht}; ${oorzaak}.`;
}
