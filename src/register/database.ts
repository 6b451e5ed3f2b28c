/**
 * The one small interface to a database, so that the same SQL runs on the embedded PGlite and on PostgreSQL.
 * Dates come back as text (YYYY-MM-DD), whole numbers as numbers, bytea as bytes, json as values.
 */

export interface Queryable {
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

export interface Transaction extends Queryable {
  /**
   * Waits until no other transaction holds one of these keys, then holds them all to the end of this one; what is read
   * afterwards is what those others committed. Asked once and before the first row is written, so that nobody waits in a
   * circle.
   */
  lock(keys: readonly string[]): Promise<void>;
  /** Runs a script of several statements as part of the transaction. */
  script(sql: string): Promise<void>;
}

export interface Database extends Queryable {
  /**
   * Runs `work` in one transaction; any error rolls everything back and is thrown on. Where two transactions ran into each
   * other (both put down the same key at once), `work` is run anew and sees what the other left: it must do nothing
   * outside `tx`.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs a script of several statements, outside any transaction of ours. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** A database that cannot be used, told in one Dutch sentence: the user's to repair, not ours. */
export class OnbruikbareDatabase extends Error {}

/** The server went away while we were at work: nothing is half booked, and the same work can be done again later. */
export class VerbindingVerbroken extends Error {}

/**
 * The rows of a query that returns many, fetched as one JSON value: the embedded database decodes a cell at a time, and
 * thousands of rows of a dozen cells cost more than the query itself.
 */
export async function manyRows<Row>(tx: Queryable, sql: string, params: readonly unknown[]): Promise<Row[]> {
  const [row] = await tx.query<{ rows: string | null }>(`select json_agg(t)::text as rows from (${sql}) t`, params);
  return row?.rows ? (JSON.parse(row.rows) as Row[]) : [];
}

/** Column name -> PostgreSQL type, in the order of `rows`' values. */
export type Columns<Row> = { readonly [Name in keyof Row]: string };

/** Inserts many rows in one statement: one array per column. */
export async function insertMany<Row extends object>(
  tx: Queryable,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns) as (keyof Row & string)[];
  // Arrays travel as text and are cast by the server: one representation for every type and both databases.
  const values = names.map((name, i) => `$${i + 1}::text[]::${columns[name]}[]`);
  const params = names.map((name) => rows.map((row) => asText(row[name])));
  await tx.query(`insert into ${table} (${names.join(', ')}) select * from unnest(${values.join(', ')})`, params);
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : String(value);
}
