/** The whole book as text, to hold two of them against each other row by row. */
import type { Queryable } from '../../src/register/database.js';

/**
 * Every table with its rows, sorted. Numbers that the database gave itself may differ from one book to the next; where a
 * row points at another by such a number, the message stands instead.
 */
export async function heleBoek(tx: Queryable): Promise<Record<string, string[]>> {
  const tabellen = await tx.query<{ naam: string; kolommen: string[] }>(
    `select table_name::text as naam, array_agg(column_name::text) as kolommen from information_schema.columns
      where table_schema = 'public' and table_name <> 'schema_versie' group by table_name`,
  );
  const boek: Record<string, string[]> = {};
  for (const { naam, kolommen } of tabellen) {
    const rows = await tx.query<{ rij: string }>(
      `select (to_jsonb(t) - 'id' - 'bericht_id' - 'declaratie_id' || jsonb_build_object('bericht', ${bericht(kolommen)}))::text as rij from ${naam} t`,
    );
    boek[naam] = rows.map(({ rij }) => rij).sort();
  }
  return boek;
}

function bericht(kolommen: readonly string[]): string {
  if (kolommen.includes('bericht_id')) return '(select sha256 from bericht b where b.id = t.bericht_id)';
  if (kolommen.includes('declaratie_id'))
    return '(select sha256 from bericht b join declaratie d on d.bericht_id = b.id where d.id = t.declaratie_id)';
  return 'null';
}
