import { type CsvRow, readCsv } from './csv.js';
import type { FieldParser } from './fields.js';
import type { ContractFout, Periode } from './model.js';
import { totReden } from './periods.js';

/** How each column of a file is read; the keys are the columns. */
export type Kolommen<T> = { [K in keyof T & string]: FieldParser<T[K]> };

/** A row of a file; without `waarde` when something in it could not be read. */
export interface Rij<T> extends CsvRow {
  waarde: T | undefined;
}

export interface Tabel<T> {
  rijen: Rij<T>[];
  fouten: ContractFout[];
  /** False when rows may be missing altogether. */
  compleet: boolean;
}

export function readTabel<T extends Periode>(bestand: string, text: string, kolommen: Kolommen<T>): Tabel<T> {
  const csv = readCsv(bestand, text, Object.keys(kolommen));
  const fouten = [...csv.fouten];
  const rijen = csv.rows.map((row): Rij<T> => {
    const gelezen = readRij(row, kolommen);
    for (const [kolom, reden] of gelezen.fouten) fouten.push({ bestand, regel: row.regel, kolom, reden });
    return { ...row, waarde: gelezen.waarde };
  });
  return { rijen, fouten, compleet: csv.compleet };
}

function readRij<T extends Periode>(
  row: CsvRow,
  kolommen: Kolommen<T>,
): { waarde: T | undefined; fouten: [kolom: string, reden: string][] } {
  const waarden: Record<string, unknown> = {};
  const fouten: [string, string][] = [];
  for (const [kolom, parse] of Object.entries<FieldParser<unknown>>(kolommen)) {
    const gelezen = parse(row.velden.get(kolom) ?? '');
    if (gelezen.ok) waarden[kolom] = gelezen.value;
    else fouten.push([kolom, gelezen.reden]);
  }
  const { van, tot } = waarden as Partial<Periode>;
  if (van !== undefined && typeof tot === 'string' && tot < van) fouten.push(['tot', totReden(van, tot)]);
  // Every column was read by its own parser, so the record is complete when none of them complained.
  return { waarde: fouten.length === 0 ? (waarden as unknown as T) : undefined, fouten };
}
