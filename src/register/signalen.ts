/** The signals in the book, and what only they look at: asked when the judgement is done, and only where a message needs it. */
import type { Signaal } from '../rules/signalen/signaal.js';
import type { Levering, Ontvangst, ToewijzingVersie } from '../standard/feiten.js';
import { insertMany, manyRows, type Queryable } from './database.js';
import { TOEWIJZING_KOLOMMEN, TOEWIJZING_VOLGORDE, type ToewijzingRow, toewijzingVan } from './facts.js';
import type { Partijen } from './record.js';

type VersieRow = ToewijzingRow & Pick<ToewijzingVersie, 'toewijzingstijd' | 'referentieAanbieder'>;

/** The actual allocations of a client with this provider, by number (IV013). */
export async function loadPakket(
  tx: Queryable,
  { domein, gemeente, aanbieder }: Partijen,
  bsn: string,
): Promise<ReadonlyMap<number, ToewijzingVersie>> {
  const rows = await manyRows<VersieRow>(
    tx,
    `select distinct on (toewijzing_nummer) ${TOEWIJZING_KOLOMMEN}, toewijzingstijd, referentie_aanbieder as "referentieAanbieder"
       from toewijzing_versie
      where domein = $1 and gemeente = $2 and aanbieder = $3 and bsn = $4
      order by ${TOEWIJZING_VOLGORDE}`,
    [domein, gemeente, aanbieder, bsn],
  );
  return new Map(rows.map((row) => [row.toewijzingNummer, toewijzingVan(row)]));
}

/** The first message with each of these allocations. */
export async function loadToegewezenMet(
  tx: Queryable,
  { domein, gemeente }: Partijen,
  nummers: readonly number[],
): Promise<ReadonlyMap<number, Ontvangst>> {
  if (nummers.length === 0) return new Map();
  const rows = await manyRows<Ontvangst & { nummer: number }>(
    tx,
    `select distinct on (t.toewijzing_nummer) t.toewijzing_nummer as nummer, b.dagtekening, b.verwerkt_op as "ontvangenOp"
       from toewijzing_versie t join bericht b on b.id = t.bericht_id
      where t.domein = $1 and t.gemeente = $2 and t.toewijzing_nummer = any($3::int[])
      order by t.toewijzing_nummer, t.id`,
    [domein, gemeente, nummers],
  );
  return new Map(rows.map(({ nummer, ...rest }) => [nummer, rest]));
}

/** Deliveries of these clients on an allocation of this provider: every start in force, and whether a stop followed. */
export async function loadLeveringen(
  tx: Queryable,
  { domein, gemeente, aanbieder }: Partijen,
  bsns: readonly string[],
): Promise<readonly Levering[]> {
  if (bsns.length === 0) return [];
  // Of what was reported with one key the last holds: it is there, or it was removed (IV008).
  return manyRows<Levering>(
    tx,
    `select toewijzing_nummer as "toewijzingNummer", begindatum, bool_or(soort = 'stop') as gestopt
       from (select distinct on (bsn, soort, toewijzing_nummer, productcategorie, productcode, begindatum, reden_beeindiging, einddatum)
                    soort, toewijzing_nummer, productcategorie, productcode, begindatum, status
               from regiemelding
              where domein = $1 and gemeente = $2 and aanbieder = $3 and bsn = any($4::text[]) and toewijzing_nummer is not null
              order by bsn, soort, toewijzing_nummer, productcategorie, productcode, begindatum, reden_beeindiging, einddatum, id desc) m
      where status <> '3'
      group by toewijzing_nummer, productcategorie, productcode, begindatum
     having bool_or(soort = 'start')
      order by toewijzing_nummer, begindatum`,
    [domein, gemeente, aanbieder, bsns],
  );
}

/** What stood out in a message, beside whatever was found. */
export async function recordSignalen(tx: Queryable, berichtId: number, signalen: readonly Signaal[]): Promise<void> {
  await insertMany(
    tx,
    'signaal',
    {
      bericht_id: 'bigint',
      volgnummer: 'int',
      klasse: 'text',
      sleutel: 'json',
      regel: 'text',
      uitleg: 'text',
      waarden: 'json',
    },
    signalen.map(({ klasse, sleutel, regel, uitleg, waarden }, i) => ({
      bericht_id: berichtId,
      volgnummer: i + 1,
      klasse,
      sleutel: JSON.stringify(sleutel),
      regel,
      uitleg,
      waarden: JSON.stringify(waarden),
    })),
  );
}

/** What stood out in it the first time. */
export const signalenVan = (tx: Queryable, berichtId: number): Promise<Signaal[]> =>
  tx.query<Signaal>(
    'select klasse, sleutel, regel, uitleg, waarden from signaal where bericht_id = $1 order by volgnummer',
    [berichtId],
  );
