/** Writes one judged message into the book: the message, its effects, its findings and its answer, set by set. */
import type { Bevinding } from '../rules/rule.js';
import type { Domein, Regiemelding } from '../standard/feiten.js';
import type {
  Bericht301Client,
  Bericht301ToegewezenProduct,
  Bericht323Declaratie,
  Bericht323Prestatie,
} from '../standard/generated/berichten.js';
import { insertMany, type Queryable } from './database.js';
import { inpakken } from './pack.js';

export type Uitkomst = 'goedgekeurd' | 'deels' | 'afgekeurd' | 'fout';

/** Lines and euro of a declaration; zeros for every other message. Amounts in cents, debit minus credit. */
export interface Tellingen {
  readonly prestatiesIngediend: number;
  readonly prestatiesToegekend: number;
  readonly ingediendCent: number;
  readonly toegekendCent: number;
}

export const GEEN_TELLINGEN: Tellingen = {
  prestatiesIngediend: 0,
  prestatiesToegekend: 0,
  ingediendCent: 0,
  toegekendCent: 0,
};

export interface BerichtRij {
  readonly sha256: string;
  readonly domein: Domein;
  readonly type: string;
  readonly gemeente: string | null;
  readonly aanbieder: string | null;
  readonly afzender: string | null;
  readonly ontvanger: string | null;
  readonly identificatie: string | null;
  readonly dagtekening: string | null;
  readonly verwerktOp: string;
  readonly uitkomst: Uitkomst;
  readonly tellingen: Tellingen;
  readonly contractversie: string;
  readonly inhoud: Uint8Array;
}

export interface AntwoordRij {
  readonly type: string;
  readonly identificatie: string;
  readonly inhoud: Uint8Array;
}

/** Stores the message with its answer, where it gets one, and gives it its number. */
export async function recordBericht(
  tx: Queryable,
  rij: BerichtRij,
  antwoord: AntwoordRij | undefined,
): Promise<number> {
  const { tellingen } = rij;
  const [row] = await tx.query<{ id: number }>(
    `with b as (
       insert into bericht (sha256, domein, type, gemeente, aanbieder, afzender, ontvanger, identificatie, dagtekening, verwerkt_op,
         uitkomst, prestaties_ingediend, prestaties_toegekend, ingediend_cent, toegekend_cent, contractversie, inhoud_gz)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, decode($17, 'base64')) returning id),
     a as (insert into antwoord (bericht_id, type, identificatie, inhoud_gz)
       select id, $18, $19, decode($20, 'base64') from b where $18::text is not null)
     select id from b`,
    [
      rij.sha256,
      rij.domein,
      rij.type,
      rij.gemeente,
      rij.aanbieder,
      rij.afzender,
      rij.ontvanger,
      rij.identificatie,
      rij.dagtekening,
      rij.verwerktOp,
      rij.uitkomst,
      tellingen.prestatiesIngediend,
      tellingen.prestatiesToegekend,
      tellingen.ingediendCent,
      tellingen.toegekendCent,
      rij.contractversie,
      inpakken(rij.inhoud),
      antwoord?.type ?? null,
      antwoord?.identificatie ?? null,
      antwoord ? inpakken(antwoord.inhoud) : null,
    ],
  );
  return (row as { id: number }).id;
}

export async function recordBevindingen(
  tx: Queryable,
  berichtId: number,
  bevindingen: readonly Bevinding[],
): Promise<void> {
  await insertMany(
    tx,
    'bevinding',
    {
      bericht_id: 'bigint',
      volgnummer: 'int',
      controleniveau: 'smallint',
      klasse: 'text',
      sleutel: 'json',
      regel: 'text',
      retourcode: 'text',
      uitleg: 'text',
      waarden: 'json',
    },
    bevindingen.map((bevinding, i) => ({
      bericht_id: berichtId,
      volgnummer: i + 1,
      controleniveau: bevinding.controleniveau,
      klasse: bevinding.klasse,
      sleutel: JSON.stringify(bevinding.sleutel),
      regel: bevinding.regel,
      retourcode: bevinding.retourcode,
      uitleg: bevinding.uitleg,
      waarden: JSON.stringify(bevinding.waarden),
    })),
  );
}

/** Whose book page it is. */
export interface Partijen {
  readonly domein: Domein;
  readonly gemeente: string;
  readonly aanbieder: string;
}

export async function recordToewijzingen(
  tx: Queryable,
  berichtId: number,
  partijen: Partijen,
  client: Bericht301Client,
): Promise<void> {
  await insertMany(
    tx,
    'toewijzing_versie',
    {
      ...PARTIJ_KOLOMMEN,
      toewijzing_nummer: 'int',
      productcategorie: 'text',
      productcode: 'text',
      toewijzingsdatum: 'date',
      toewijzingstijd: 'text',
      ingangsdatum: 'date',
      einddatum: 'date',
      reden_wijziging: 'text',
      volume: 'int',
      eenheid: 'text',
      frequentie: 'text',
      budget_cent: 'int',
      referentie_aanbieder: 'text',
    },
    client.ToegewezenProducten.ToegewezenProduct.map((each: Bericht301ToegewezenProduct) => ({
      ...partijRij(berichtId, partijen, client.Bsn),
      toewijzing_nummer: each.ToewijzingNummer,
      productcategorie: each.Product?.Categorie,
      productcode: each.Product?.Code,
      toewijzingsdatum: each.Toewijzingsdatum,
      toewijzingstijd: each.Toewijzingstijd,
      ingangsdatum: each.Ingangsdatum,
      einddatum: each.Einddatum,
      reden_wijziging: each.RedenWijziging,
      volume: each.Omvang?.Volume,
      eenheid: each.Omvang?.Eenheid,
      frequentie: each.Omvang?.Frequentie,
      budget_cent: each.Budget,
      referentie_aanbieder: each.ReferentieAanbieder,
    })),
  );
}

export const PARTIJ_KOLOMMEN = {
  bericht_id: 'bigint',
  domein: 'text',
  gemeente: 'text',
  aanbieder: 'text',
  bsn: 'text',
} as const;

export const partijRij = (berichtId: number, { domein, gemeente, aanbieder }: Partijen, bsn: string) => ({
  bericht_id: berichtId,
  domein,
  gemeente,
  aanbieder,
  bsn,
});

export async function recordRegiemeldingen(
  tx: Queryable,
  berichtId: number,
  partijen: Partijen,
  bsn: string,
  meldingen: readonly { melding: Regiemelding; status: string }[],
): Promise<void> {
  await insertMany(
    tx,
    'regiemelding',
    {
      ...PARTIJ_KOLOMMEN,
      soort: 'text',
      toewijzing_nummer: 'int',
      productcategorie: 'text',
      productcode: 'text',
      begindatum: 'date',
      reden_beeindiging: 'text',
      einddatum: 'date',
      status: 'text',
    },
    meldingen.map(({ melding, status }) => ({
      ...partijRij(berichtId, partijen, bsn),
      soort: melding.soort,
      toewijzing_nummer: melding.toewijzingNummer,
      productcategorie: melding.productcategorie,
      productcode: melding.productcode,
      begindatum: melding.begindatum,
      reden_beeindiging: melding.redenBeeindiging,
      einddatum: melding.einddatum,
      status,
    })),
  );
}

export interface BeoordeeldePrestatie {
  readonly prestatie: Bericht323Prestatie;
  readonly bsn: string;
  readonly codes: readonly string[];
}

export async function recordDeclaratie(
  tx: Queryable,
  berichtId: number,
  partijen: Partijen,
  declaratie: Bericht323Declaratie,
  tellingen: Tellingen,
  prestaties: readonly BeoordeeldePrestatie[],
): Promise<void> {
  const { domein, gemeente, aanbieder } = partijen;
  const [row] = await tx.query<{ id: number }>(
    `insert into declaratie (bericht_id, domein, gemeente, aanbieder, declaratienummer, begin, eind, ingediend_cent, toegekend_cent)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      berichtId,
      domein,
      gemeente,
      aanbieder,
      declaratie.DeclaratieNummer,
      declaratie.DeclaratiePeriode.Begindatum,
      declaratie.DeclaratiePeriode.Einddatum,
      tellingen.ingediendCent,
      tellingen.toegekendCent,
    ],
  );
  await insertPrestaties(tx, (row as { id: number }).id, partijen, prestaties);
}

/** The bare set-based insert of declared lines; also the floor that the benchmark measures against. */
export async function insertPrestaties(
  tx: Queryable,
  declaratieId: number,
  { domein, gemeente, aanbieder }: Partijen,
  prestaties: readonly BeoordeeldePrestatie[],
): Promise<void> {
  await insertMany(
    tx,
    'prestatie',
    {
      declaratie_id: 'bigint',
      volgnummer: 'int',
      domein: 'text',
      gemeente: 'text',
      aanbieder: 'text',
      bsn: 'text',
      referentie: 'text',
      vorig_referentie: 'text',
      toewijzing_nummer: 'int',
      productcategorie: 'text',
      productcode: 'text',
      begin: 'date',
      eind: 'date',
      volume: 'int',
      eenheid: 'text',
      tarief_cent: 'int',
      bedrag_cent: 'int',
      credit: 'boolean',
      toegekend: 'boolean',
      retourcodes: 'text',
    },
    prestaties.map(({ prestatie, bsn, codes }, i) => ({
      declaratie_id: declaratieId,
      volgnummer: i + 1,
      domein,
      gemeente,
      aanbieder,
      bsn,
      referentie: prestatie.ProductReferentie.ReferentieNummer,
      vorig_referentie: prestatie.ProductReferentie.VorigReferentieNummer,
      toewijzing_nummer: prestatie.ToewijzingNummer,
      productcategorie: prestatie.ProductCategorie,
      productcode: prestatie.ProductCode,
      begin: prestatie.ProductPeriode.Begindatum,
      eind: prestatie.ProductPeriode.Einddatum,
      volume: prestatie.GeleverdVolume,
      eenheid: prestatie.Eenheid,
      tarief_cent: prestatie.ProductTarief,
      bedrag_cent: prestatie.IngediendBedrag.Bedrag,
      credit: prestatie.IngediendBedrag.DebetCredit === 'C',
      toegekend: codes.length === 0,
      retourcodes: codes.length === 0 ? null : codes.join(' '),
    })),
  );
}

/** Keeps the bytes of a file that is no message for us, with what was found the last time it came. */
export async function recordOnverwerkbaar(
  tx: Queryable,
  rij: { sha256: string; verwerktOp: string; kop: object; bevinding: Bevinding; inhoud: Uint8Array },
): Promise<void> {
  await tx.query(
    `insert into onverwerkbaar (sha256, verwerkt_op, kop, bevinding, inhoud_gz)
     values ($1, $2, $3::json, $4::json, decode($5, 'base64'))
     on conflict (sha256) do update set verwerkt_op = excluded.verwerkt_op, kop = excluded.kop, bevinding = excluded.bevinding
      where onverwerkbaar.bevinding::text <> excluded.bevinding::text`,
    [rij.sha256, rij.verwerktOp, JSON.stringify(rij.kop), JSON.stringify(rij.bevinding), inpakken(rij.inhoud)],
  );
}
