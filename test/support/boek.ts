/** The whole book as text, to hold two of them against each other row by row. */
import type { Queryable } from '../../src/register/database.js';

/**
 * Every table with its rows, sorted. Numbers that the database gave itself and moments may differ from one book to the
 * next; where a row points at a message by such a number, the message stands instead.
 */
export async function heleBoek(tx: Queryable): Promise<Record<string, string[]>> {
  const kolommen = await tx.query<{ tabel: string; naam: string; soort: string }>(
    `select table_name::text as tabel, column_name::text as naam, data_type::text as soort
       from information_schema.columns where table_schema = 'public' and table_name <> 'schema_versie'`,
  );
  const boek: Record<string, string[]> = {};
  for (const tabel of new Set(kolommen.map((each) => each.tabel))) {
    const eigen = kolommen.filter((each) => each.tabel === tabel);
    const weg = eigen.filter(({ naam, soort }) => /^(id|.*_id)$/.test(naam) || soort.startsWith('timestamp'));
    const rij = weg.reduce((rest, { naam }) => `${rest} - '${naam}'`, 'to_jsonb(t)');
    const rows = await tx.query<{ rij: string }>(
      `select (${rij} || jsonb_build_object('van', ${bericht(eigen.map(({ naam }) => naam))}))::text as rij from ${tabel} t`,
    );
    boek[tabel] = rows.map((each) => each.rij).sort();
  }
  return boek;
}

function bericht(kolommen: readonly string[]): string {
  if (kolommen.includes('bericht_id')) return '(select sha256 from bericht b where b.id = t.bericht_id)';
  if (kolommen.includes('declaratie_id'))
    return '(select sha256 from bericht b join declaratie d on d.bericht_id = b.id where d.id = t.declaratie_id)';
  return 'null';
}
