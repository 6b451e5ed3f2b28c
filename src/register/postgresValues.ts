/** What the server's text becomes in JavaScript: the same as on the embedded database, held by a contract test. */
import pg from 'pg';

type Lezer = (text: string) => unknown;

const { builtins } = pg.types;
const standaard = pg.types.getTypeParser as (id: number, format?: string) => Lezer;
const tekst: Lezer = (text) => text;
const tekstArray = standaard(1009) as (text: string) => (string | null)[];

/** An array of one dimension, each element read by `lees`. */
const array =
  (lees: Lezer): Lezer =>
  (text) =>
    tekstArray(text).map((element) => (element === null ? null : lees(element)));

const bytes: Lezer = (text) => new Uint8Array(Buffer.from(text.slice('\\x'.length), 'hex'));

/** By the number of the type in the server's catalogue; arrays have no name in the driver. */
const LEZERS: Readonly<Record<number, Lezer>> = {
  // Dates without a time zone: as a Date they would be another day in another place.
  [builtins.DATE]: tekst,
  1182: array(tekst),
  // Counts and cents stay far below 2^53.
  [builtins.INT8]: Number,
  1016: array(Number),
  [builtins.NUMERIC]: Number,
  1231: array(Number),
  [builtins.BYTEA]: bytes,
  1001: array(bytes),
  [builtins.INTERVAL]: tekst,
};

export const WAARDEN: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: string) =>
    (format !== 'binary' && LEZERS[id]) || standaard(id, format)) as pg.CustomTypesConfig['getTypeParser'],
};
