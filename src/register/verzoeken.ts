/** Requests (315, 317) and answers (319) as the book has them, and what a declaration answer (325) is held against. */
import type { Verzoek } from '../standard/feiten.js';
import type { LDT_VerzoekAntwoord } from '../standard/generated/berichten.js';
import { insertMany, manyRows, type Queryable } from './database.js';
import { uitpakken } from './pack.js';
import { PARTIJ_KOLOMMEN, type Partijen, partijRij } from './record.js';

/** A request with the answers and the allocation that followed. */
const VERZOEK_SQL = (waar: string) => `
  select v.referentie, v.nummer, v.bsn, v.ingangsdatum, b.dagtekening, b.verwerkt_op as "ontvangenOp",
         coalesce((select json_agg(a.verzoek_antwoord order by a.id) from verzoek_antwoord a
                    where a.domein = v.domein and a.gemeente = v.gemeente and a.aanbieder = v.aanbieder
                      and a.referentie = v.referentie), '[]') as antwoorden,
         (select min(t.toewijzing_nummer) from toewijzing_versie t
           where t.domein = v.domein and t.gemeente = v.gemeente and t.aanbieder = v.aanbieder
             and t.referentie_aanbieder = v.referentie) as "toewijzingNummer"
    from verzoek v join bericht b on b.id = v.bericht_id
   where v.domein = $1 and v.gemeente = $2 and v.aanbieder = $3 and ${waar}
   order by v.bericht_id, v.referentie`;

/** Requests of this provider to this municipality with these references. */
export async function verzoekenMet(
  tx: Queryable,
  { domein, gemeente, aanbieder }: Partijen,
  referenties: readonly string[],
): Promise<ReadonlyMap<string, Verzoek>> {
  if (referenties.length === 0) return new Map();
  const rows = await manyRows<Verzoek>(tx, VERZOEK_SQL('v.referentie = any($4::text[])'), [
    domein,
    gemeente,
    aanbieder,
    referenties,
  ]);
  return new Map(rows.map((row) => [row.referentie, row]));
}

/** Requests for this client by this provider to this municipality, answered or not. */
export function verzoekenVoor(
  tx: Queryable,
  { domein, gemeente, aanbieder }: Partijen,
  bsn: string,
): Promise<readonly Verzoek[]> {
  return manyRows<Verzoek>(tx, VERZOEK_SQL('v.bsn = $4'), [domein, gemeente, aanbieder, bsn]);
}

/** Those of the references that the provider used before within the law, to whatever municipality (TR347). */
export async function bekendeReferenties(
  tx: Queryable,
  { domein, aanbieder }: Pick<Partijen, 'domein' | 'aanbieder'>,
  referenties: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ referentie: string }>(
    'select referentie from verzoek where domein = $1 and aanbieder = $2 and referentie = any($3::text[])',
    [domein, aanbieder, referenties],
  );
  return new Set(rows.map(({ referentie }) => referentie));
}

export interface VerzoekRij {
  readonly nummer: Verzoek['nummer'];
  readonly referentie: string;
  /** First day for which care is asked. */
  readonly ingangsdatum: string;
}

/** A request that counts as sent: every reference in it. */
export async function recordVerzoeken(
  tx: Queryable,
  berichtId: number,
  partijen: Partijen,
  bsn: string,
  verzoeken: readonly VerzoekRij[],
): Promise<void> {
  await insertMany(
    tx,
    'verzoek',
    { ...PARTIJ_KOLOMMEN, nummer: 'text', referentie: 'text', ingangsdatum: 'date' },
    verzoeken.map((each) => ({ ...partijRij(berichtId, partijen, bsn), ...each })),
  );
}

/** An answer (319) that counts as sent. */
export async function recordVerzoekAntwoord(
  tx: Queryable,
  berichtId: number,
  { domein, gemeente, aanbieder }: Partijen,
  antwoord: { referentie: string; verzoekAntwoord: LDT_VerzoekAntwoord; redenAfwijzing: string | undefined },
): Promise<void> {
  await tx.query(
    `insert into verzoek_antwoord (bericht_id, domein, gemeente, aanbieder, referentie, verzoek_antwoord, reden_afwijzing)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      berichtId,
      domein,
      gemeente,
      aanbieder,
      antwoord.referentie,
      antwoord.verzoekAntwoord,
      antwoord.redenAfwijzing ?? null,
    ],
  );
}

/** What a 325 says it answers. */
export interface VraagBij325 extends Partijen {
  /** Type of the declaration: JW323. */
  readonly type: string;
  readonly identificatie: string;
  readonly declaratieNummer: string | undefined;
}

/**
 * The bytes of the declaration that a 325 answers, and the day it was taken in: the one with that Identificatie, else
 * the one with that DeclaratieNummer; undefined when neither is known. One that failed its XSD was never sent.
 */
export async function declaratieBij(
  tx: Queryable,
  { type, domein, gemeente, aanbieder, identificatie, declaratieNummer }: VraagBij325,
): Promise<{ bytes: Uint8Array; verwerktOp: string } | undefined> {
  const [row] = await tx.query<{ inhoudGz: Uint8Array; verwerktOp: string }>(
    `select b.inhoud_gz as "inhoudGz", b.verwerkt_op::text as "verwerktOp"
       from bericht b left join declaratie d on d.bericht_id = b.id
      where b.afzender = $1 and b.type = $2 and b.domein = $3 and b.gemeente = $4 and b.uitkomst <> 'fout'
        and (b.identificatie = $5 or d.declaratienummer = $6)
      order by b.identificatie = $5 desc, b.id limit 1`,
    [aanbieder, type, domein, gemeente, identificatie, declaratieNummer ?? null],
  );
  return row && { bytes: uitpakken(row.inhoudGz), verwerktOp: row.verwerktOp };
}
