/** Loads what a message is judged against, in a handful of set-based queries whatever its size. */

import {
  type Domein,
  type Feiten,
  GEEN_FEITEN,
  type GoedgekeurdeDebet,
  isOnderhanden,
  type Regiemelding,
  type Toewijzing,
  type Verbruik,
} from '../standard/feiten.js';
import type { Bericht323Root } from '../standard/generated/berichten.js';
import { pasRegieToe } from '../standard/regie.js';
import { manyRows, type Queryable } from './database.js';
import { bekendeReferenties, verzoekenMet, verzoekenVoor } from './verzoeken.js';

/** What a message asks about; empty lists ask nothing. */
export interface Vraag {
  readonly domein: Domein;
  readonly type: string;
  readonly afzender: string;
  readonly identificatie: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly toewijzingNummers: readonly number[];
  /** 305, 307: whose starts and stops; 323: the clients declared for. */
  readonly bsns: readonly string[];
}

export interface DeclaratieVraag extends Vraag {
  readonly declaratieNummer: string;
  readonly referenties: readonly string[];
  readonly vorigeReferenties: readonly string[];
  /** First and last Begindatum of the lines. */
  readonly vanaf: string;
  readonly totEnMet: string;
}

/** Facts for an allocation message. `verwijderd`: the numbers it removes (TR385); `referenties`: the requests it names (TR379). */
export async function loadToewijzingFeiten(
  tx: Queryable,
  vraag: Vraag,
  verwijderd: readonly number[],
  referenties: readonly string[],
): Promise<Feiten> {
  return {
    ...(await kleineFeiten(tx, vraag)),
    goedgekeurdeRegels: await goedgekeurdeRegels(tx, vraag, verwijderd),
    verzoeken: await verzoekenMet(tx, vraag, referenties),
  };
}

/** Facts for a request (315, 317) about one client: `referenties` are those it gives itself. */
export async function loadVerzoekFeiten(tx: Queryable, vraag: Vraag, referenties: readonly string[]): Promise<Feiten> {
  const { nummers, bsns } = await toewijzingNummersVanClienten(tx, vraag);
  return {
    ...GEEN_FEITEN,
    identificatieBekend: await identificatieBekend(tx, vraag),
    toewijzingen: await toewijzingen(tx, vraag, uniek([...vraag.toewijzingNummers, ...nummers])),
    clienten: bsns,
    referentiesVerzoek: await bekendeReferenties(tx, vraag, referenties),
    onderhanden: (await verzoekenVoor(tx, vraag, vraag.bsns[0] as string)).filter(isOnderhanden),
  };
}

/** Facts for an answer (319) to the request with this reference. */
export async function loadAntwoordFeiten(tx: Queryable, vraag: Vraag, referentie: string): Promise<Feiten> {
  return {
    ...GEEN_FEITEN,
    identificatieBekend: await identificatieBekend(tx, vraag),
    verzoeken: await verzoekenMet(tx, vraag, [referentie]),
  };
}

/** Facts for a declaration answer (325): `declaratie` is the one it answers. */
export async function loadDeclaratieAntwoordFeiten(
  tx: Queryable,
  vraag: Vraag,
  declaratie: Bericht323Root,
): Promise<Feiten> {
  return {
    ...GEEN_FEITEN,
    identificatieBekend: await identificatieBekend(tx, vraag),
    toewijzingen: await toewijzingen(tx, vraag, vraag.toewijzingNummers),
    declaratie,
  };
}

export async function loadRegieFeiten(tx: Queryable, vraag: Vraag): Promise<Feiten> {
  return kleineFeiten(tx, vraag);
}

/** What a message about one client needs, in one statement: a small message costs round trips, not rows. */
async function kleineFeiten(tx: Queryable, vraag: Vraag): Promise<Feiten> {
  const [row] = await tx.query<{
    bekend: boolean;
    toewijzingen: ToewijzingRow[] | null;
    meldingen: (Regiemelding & { status: string })[] | null;
  }>('select * from pg_temp.kleine_feiten($1, $2, $3, $4, $5, $6, $7, $8)', [
    vraag.afzender,
    vraag.type,
    vraag.identificatie,
    vraag.domein,
    vraag.gemeente,
    vraag.toewijzingNummers,
    vraag.aanbieder,
    vraag.bsns,
  ]);
  return {
    ...GEEN_FEITEN,
    identificatieBekend: row?.bekend ?? false,
    toewijzingen: perNummer(row?.toewijzingen ?? []),
    regiemeldingen: inWerking(row?.meldingen ?? []),
  };
}

export async function loadDeclaratieFeiten(tx: Queryable, vraag: DeclaratieVraag): Promise<Feiten> {
  const vanClienten = await toewijzingNummersVanClienten(tx, vraag);
  const { declaratieNummerBekend, laatsteDeclaratiePeriode } = await eerdereDeclaraties(tx, vraag);
  return {
    ...GEEN_FEITEN,
    identificatieBekend: await identificatieBekend(tx, vraag),
    declaratieNummerBekend,
    laatsteDeclaratiePeriode,
    toewijzingen: await toewijzingen(tx, vraag, uniek([...vraag.toewijzingNummers, ...vanClienten.nummers])),
    clienten: vanClienten.bsns,
    referentiesBekend: await referentiesBekend(tx, vraag),
    debetten: await debetten(tx, vraag),
    verbruik: await verbruik(tx, vraag.domein, vraag.gemeente, vraag.toewijzingNummers),
  };
}

const uniek = <T>(values: readonly T[]): T[] => [...new Set(values)];

// A message that failed the XSD was never sent, so its Identificatie is free.
const IDENTIFICATIE_SQL = (afzender: string, type: string, identificatie: string) =>
  `select 1 from bericht where afzender = ${afzender} and type = ${type} and identificatie = ${identificatie} and uitkomst <> 'fout'`;

async function identificatieBekend(tx: Queryable, { afzender, type, identificatie }: Vraag): Promise<boolean> {
  const rows = await tx.query(`${IDENTIFICATIE_SQL('$1', '$2', '$3')} limit 1`, [afzender, type, identificatie]);
  return rows.length > 0;
}

export type ToewijzingRow = Omit<Toewijzing, 'omvang'> & Toewijzing['omvang'];

export const TOEWIJZING_KOLOMMEN = `toewijzing_nummer as "toewijzingNummer", bsn, aanbieder, productcategorie, productcode,
         toewijzingsdatum, ingangsdatum, einddatum, reden_wijziging as "redenWijziging", volume, eenheid, frequentie,
         budget_cent as "budgetCent"`;

/** Of each number the actual version first (IV013); of two with the same moment the one received last. */
export const TOEWIJZING_VOLGORDE =
  'toewijzing_nummer, toewijzingsdatum desc, toewijzingstijd collate "C" desc, id desc';

const TOEWIJZINGEN_SQL = (domein: string, gemeente: string, nummers: string) => `
  select distinct on (toewijzing_nummer) ${TOEWIJZING_KOLOMMEN}
    from toewijzing_versie
   where domein = ${domein} and gemeente = ${gemeente} and toewijzing_nummer = any(${nummers}::int[])
   order by ${TOEWIJZING_VOLGORDE}`;

export async function toewijzingen(
  tx: Queryable,
  { domein, gemeente }: Pick<Vraag, 'domein' | 'gemeente'>,
  nummers: readonly number[],
): Promise<ReadonlyMap<number, Toewijzing>> {
  if (nummers.length === 0) return new Map();
  return perNummer(await manyRows<ToewijzingRow>(tx, TOEWIJZINGEN_SQL('$1', '$2', '$3'), [domein, gemeente, nummers]));
}

function perNummer(rows: readonly ToewijzingRow[]): Map<number, Toewijzing> {
  return new Map(rows.map((row) => [row.toewijzingNummer, toewijzingVan(row)]));
}

/** An allocation from a row, with whatever more the row holds. */
export function toewijzingVan<Row extends ToewijzingRow>(row: Row) {
  const { volume, eenheid, frequentie, ...rest } = row;
  return { ...rest, omvang: volume === null ? null : { volume, eenheid, frequentie } };
}

async function toewijzingNummersVanClienten(
  tx: Queryable,
  vraag: Vraag,
): Promise<{ nummers: number[]; bsns: Set<string> }> {
  const rows = await manyRows<{ nummer: number; bsn: string }>(
    tx,
    `select distinct toewijzing_nummer as nummer, bsn from toewijzing_versie
      where domein = $1 and gemeente = $2 and aanbieder = $3 and bsn = any($4::text[])`,
    [vraag.domein, vraag.gemeente, vraag.aanbieder, vraag.bsns],
  );
  return { nummers: rows.map(({ nummer }) => nummer), bsns: new Set(rows.map(({ bsn }) => bsn)) };
}

async function goedgekeurdeRegels(
  tx: Queryable,
  { domein, gemeente }: Vraag,
  nummers: readonly number[],
): Promise<Map<number, number>> {
  if (nummers.length === 0) return new Map();
  const rows = await tx.query<{ nummer: number; regels: number }>(
    `select toewijzing_nummer as nummer, sum(case when credit then -1 else 1 end)::int as regels
       from prestatie where domein = $1 and gemeente = $2 and toewijzing_nummer = any($3::int[]) and toegekend
      group by toewijzing_nummer`,
    [domein, gemeente, nummers],
  );
  return new Map(rows.map(({ nummer, regels }) => [nummer, regels]));
}

/** Starts and stops of a client with a provider as they were delivered. */
const REGIEMELDINGEN_SQL = (domein: string, gemeente: string, aanbieder: string, bsns: string) => `
  select soort, toewijzing_nummer as "toewijzingNummer", productcategorie, productcode, begindatum,
         reden_beeindiging as "redenBeeindiging", einddatum, status
    from regiemelding
   where domein = ${domein} and gemeente = ${gemeente} and aanbieder = ${aanbieder} and bsn = any(${bsns}::text[])
   order by id`;

/**
 * Made anew in every session: inside a function the plan is kept, and planning is most of what a small message costs.
 */
export const SESSIE_SQL = `
  create or replace function pg_temp.kleine_feiten(text, text, text, text, text, int[], text, text[])
  returns table (bekend boolean, toewijzingen json, meldingen json) language plpgsql stable as $functie$
  #variable_conflict use_column
  begin
    return query
    select exists (${IDENTIFICATIE_SQL('$1', '$2', '$3')}),
           (select json_agg(t) from (${TOEWIJZINGEN_SQL('$4', '$5', '$6')}) t),
           (select json_agg(m) from (${REGIEMELDINGEN_SQL('$4', '$5', '$7', '$8')}) m);
  end $functie$`;

/** Those in force: a removal (status 3) takes the earlier one with the same key away (IV008). */
function inWerking(geleverd: readonly (Regiemelding & { status: string })[]): readonly Regiemelding[] {
  let stand: readonly Regiemelding[] = [];
  for (const { status, ...melding } of geleverd) stand = pasRegieToe(stand, melding, status);
  return stand;
}

async function eerdereDeclaraties(tx: Queryable, { domein, aanbieder, gemeente, declaratieNummer }: DeclaratieVraag) {
  const [row] = await tx.query<{ bekend: boolean; laatste: string | null }>(
    `select exists (select 1 from declaratie where domein = $1 and aanbieder = $2 and declaratienummer = $4) as bekend,
            (select max(begin) from declaratie where domein = $1 and aanbieder = $2 and gemeente = $3) as laatste`,
    [domein, aanbieder, gemeente, declaratieNummer],
  );
  return { declaratieNummerBekend: row?.bekend ?? false, laatsteDeclaratiePeriode: row?.laatste ?? null };
}

async function referentiesBekend(
  tx: Queryable,
  { domein, aanbieder, referenties }: DeclaratieVraag,
): Promise<Set<string>> {
  const rows = await tx.query<{ referentie: string }>(
    'select distinct referentie from prestatie where domein = $1 and aanbieder = $2 and referentie = any($3::text[])',
    [domein, aanbieder, referenties],
  );
  return new Set(rows.map(({ referentie }) => referentie));
}

/** Granted debits that the message credits, or that stand in the same periods of the same allocations. */
async function debetten(tx: Queryable, vraag: DeclaratieVraag): Promise<Map<string, GoedgekeurdeDebet>> {
  const kolommen = `d.referentie as "referentieNummer", d.bsn, d.toewijzing_nummer as "toewijzingNummer", d.productcategorie,
    d.productcode, d.begin, d.eind, d.volume, d.eenheid, d.tarief_cent as "tariefCent", d.bedrag_cent as "bedragCent",
    (select c.referentie from prestatie c where c.domein = d.domein and c.aanbieder = d.aanbieder
        and c.vorig_referentie = d.referentie and c.toegekend and c.credit limit 1) as "gecrediteerdMet"`;
  const eigen = 'd.domein = $1 and d.gemeente = $2 and d.aanbieder = $3 and d.toegekend and not d.credit';
  const opPeriode = await manyRows<GoedgekeurdeDebet>(
    tx,
    `select ${kolommen} from prestatie d where ${eigen} and d.toewijzing_nummer = any($4::int[]) and d.begin between $5 and $6`,
    [vraag.domein, vraag.gemeente, vraag.aanbieder, vraag.toewijzingNummers, vraag.vanaf, vraag.totEnMet],
  );
  const gecrediteerd =
    vraag.vorigeReferenties.length === 0
      ? []
      : await manyRows<GoedgekeurdeDebet>(
          tx,
          `select ${kolommen} from prestatie d where ${eigen} and d.referentie = any($4::text[])`,
          [vraag.domein, vraag.gemeente, vraag.aanbieder, vraag.vorigeReferenties],
        );
  return new Map([...opPeriode, ...gecrediteerd].map((debet) => [debet.referentieNummer, debet]));
}

/** Net granted use per allocation: hours and minutes as minutes, every other unit as it is. */
export async function verbruik(
  tx: Queryable,
  domein: Domein,
  gemeente: string,
  nummers: readonly number[],
): Promise<Map<number, Verbruik>> {
  const rows = await manyRows<Verbruik & { nummer: number }>(
    tx,
    `select toewijzing_nummer as nummer,
            sum(case when credit then -1 else 1 end * volume::bigint * case when eenheid = '04' then 60 else 1 end)::bigint as volume,
            sum(case when credit then -1 else 1 end * bedrag_cent::bigint)::bigint as "bedragCent"
       from prestatie
      where domein = $1 and gemeente = $2 and toewijzing_nummer = any($3::int[]) and toegekend
      group by toewijzing_nummer`,
    [domein, gemeente, nummers],
  );
  return new Map(rows.map(({ nummer, ...rest }) => [nummer, rest]));
}
