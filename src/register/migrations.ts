/**
 * The tables of the book. Append-only where money or a verdict is concerned: a correction is a new row, the actual state
 * is what the rows say together. Money in cents, volumes in the unit of the message, dates without time.
 */
import { type Database, OnbruikbareDatabase, type Queryable, type Transaction } from './database.js';

const MIGRATIONS: readonly string[] = [
  `
  create table bericht (
    id                    bigint generated always as identity primary key,
    sha256                text not null unique,
    domein                text not null,
    type                  text not null,
    gemeente              text,
    aanbieder             text,
    afzender              text,
    ontvanger             text,
    identificatie         text,
    dagtekening           date,
    verwerkt_op           date not null,
    -- goedgekeurd, deels, afgekeurd, or fout: the XSD was not met and the message counts for nothing
    uitkomst              text not null check (uitkomst in ('goedgekeurd', 'deels', 'afgekeurd', 'fout')),
    prestaties_ingediend  integer not null default 0,
    prestaties_toegekend  integer not null default 0,
    ingediend_cent        bigint not null default 0,
    toegekend_cent        bigint not null default 0,
    contractversie        text not null,
    -- the bytes as received, gzipped
    inhoud_gz             bytea not null
  );
  create index bericht_identificatie on bericht (afzender, type, identificatie);

  create table antwoord (
    bericht_id     bigint primary key references bericht,
    type           text not null,
    identificatie  text not null,
    inhoud_gz      bytea not null
  );

  create table bevinding (
    bericht_id      bigint not null references bericht,
    volgnummer      integer not null,
    controleniveau  smallint not null,
    klasse          text not null,
    -- json, not jsonb: what was found is told again in the same words and the same order
    sleutel         json not null,
    regel           text not null,
    retourcode      text not null,
    uitleg          text not null,
    waarden         json not null,
    primary key (bericht_id, volgnummer)
  );

  -- Gzipped already: compressing again would only cost time.
  alter table bericht alter column inhoud_gz set storage external;
  alter table antwoord alter column inhoud_gz set storage external;

  -- What could not be taken in as a message: kept, so that nothing is lost, and tried again when it comes again.
  create table onverwerkbaar (
    sha256       text primary key,
    verwerkt_op  date not null,
    kop          json not null,
    bevinding    json not null,
    inhoud_gz    bytea not null
  );

  -- Every version of an allocation that was sent; the one with the latest Toewijzingsdatum and -tijd is actual (IV013).
  create table toewijzing_versie (
    id                   bigint generated always as identity primary key,
    bericht_id           bigint not null references bericht,
    domein               text not null,
    gemeente             text not null,
    toewijzing_nummer    integer not null,
    aanbieder            text not null,
    bsn                  text not null,
    productcategorie     text,
    productcode          text,
    toewijzingsdatum     date not null,
    toewijzingstijd      text not null,
    ingangsdatum         date not null,
    einddatum            date,
    reden_wijziging      text,
    volume               integer,
    eenheid              text,
    frequentie           text,
    budget_cent          integer,
    referentie_aanbieder text
  );
  create index toewijzing_nummer on toewijzing_versie (domein, gemeente, toewijzing_nummer);
  create index toewijzing_referentie on toewijzing_versie (domein, gemeente, aanbieder, referentie_aanbieder)
    where referentie_aanbieder is not null;
  create index toewijzing_client on toewijzing_versie (domein, gemeente, aanbieder, bsn);

  -- For masking: is this number a Bsn that the book knows?
  create index toewijzing_bsn on toewijzing_versie (bsn);

  -- Requests (315, 317) by what the provider calls them, unique for the provider within the law (TR347).
  create table verzoek (
    bericht_id            bigint not null references bericht,
    domein                text not null,
    gemeente              text not null,
    aanbieder             text not null,
    bsn                   text not null,
    nummer                text not null check (nummer in ('315', '317')),
    referentie            text not null,
    ingangsdatum          date not null,
    primary key (domein, aanbieder, referentie)
  );
  create index verzoek_client on verzoek (domein, gemeente, aanbieder, bsn);
  create index verzoek_bsn on verzoek (bsn);

  -- Answers (319) to them: a request is in treatment until one refuses it or an allocation names it (TR374).
  create table verzoek_antwoord (
    id                  bigint generated always as identity primary key,
    bericht_id          bigint not null references bericht,
    domein              text not null,
    gemeente            text not null,
    aanbieder           text not null,
    referentie          text not null,
    verzoek_antwoord    text not null,
    reden_afwijzing     text
  );
  create index verzoek_antwoord_referentie on verzoek_antwoord (domein, gemeente, aanbieder, referentie);

  -- Starts and stops as they were accepted; status 3 removes an earlier one with the same key (IV008).
  create table regiemelding (
    id                 bigint generated always as identity primary key,
    bericht_id         bigint not null references bericht,
    domein             text not null,
    gemeente           text not null,
    aanbieder          text not null,
    bsn                text not null,
    soort              text not null check (soort in ('start', 'stop')),
    toewijzing_nummer  integer,
    productcategorie   text,
    productcode        text,
    begindatum         date not null,
    reden_beeindiging  text,
    einddatum          date,
    status             text not null
  );
  create index regiemelding_client on regiemelding (domein, gemeente, aanbieder, bsn);
  create index regiemelding_bsn on regiemelding (bsn);

  -- Declarations that count as sent: not those refused as a whole.
  create table declaratie (
    id                bigint generated always as identity primary key,
    bericht_id        bigint not null unique references bericht,
    domein            text not null,
    gemeente          text not null,
    aanbieder         text not null,
    declaratienummer  text not null,
    begin             date not null,
    eind              date not null,
    ingediend_cent    bigint not null,
    toegekend_cent    bigint not null
  );
  create index declaratie_nummer on declaratie (domein, aanbieder, declaratienummer);
  create index declaratie_periode on declaratie (domein, aanbieder, gemeente, begin);

  -- Every line of those declarations, granted whole or refused whole.
  create table prestatie (
    declaratie_id      bigint not null references declaratie,
    volgnummer         integer not null,
    domein             text not null,
    gemeente           text not null,
    aanbieder          text not null,
    bsn                text not null,
    referentie         text not null,
    vorig_referentie   text,
    toewijzing_nummer  integer not null,
    productcategorie   text not null,
    productcode        text not null,
    begin              date not null,
    eind               date not null,
    volume             integer not null,
    eenheid            text not null,
    tarief_cent        integer,
    bedrag_cent        integer not null,
    credit             boolean not null,
    toegekend          boolean not null,
    -- codes of a refused line, separated by a space; null when granted
    retourcodes        text,
    primary key (declaratie_id, volgnummer)
  );
  create index prestatie_referentie on prestatie (domein, aanbieder, referentie);
  create index prestatie_toewijzing on prestatie (domein, gemeente, toewijzing_nummer) where toegekend;
  create index prestatie_credit on prestatie (domein, aanbieder, vorig_referentie) where toegekend and credit;
  `,
  `
  -- Municipality, provider and law: within a lane messages take effect in the order of receipt.
  create table lane (
    id    integer generated always as identity primary key,
    naam  text not null unique
  );

  -- The inbox: what came in through a door. Stored before it is acknowledged; the number is all that the queue sees.
  create table ontvangst (
    id                bigint generated always as identity primary key,
    lane_id           integer not null references lane,
    sha256            text not null,
    kanaal            text not null check (kanaal in ('hub', 'map', 'api', 'nacht')),
    -- file name, reference of the envelope, or the caller's own key
    kenmerk           text not null,
    referentienummer  text,
    crossrefnummer    text,
    zender            text,
    ontvanger         text,
    soort             text not null check (soort in ('heen', 'retour', 'fout')),
    -- where it is given, judged as on that day
    systeemdatum      date,
    ontvangen_op      timestamptz not null default now(),
    stand             text not null default 'wacht' check (stand in ('wacht', 'verwerkt', 'mislukt')),
    pogingen          integer not null default 0,
    -- after a failure: not tried again before this moment
    niet_voor         timestamptz,
    fout              text,
    verwerkt_op       timestamptz,
    -- null for what could not be taken in as a message
    bericht_id        bigint references bericht,
    inhoud_gz         bytea not null,
    unique (kanaal, kenmerk, sha256)
  );
  alter table ontvangst alter column inhoud_gz set storage external;
  create index ontvangst_open on ontvangst (lane_id, id) where stand <> 'verwerkt';
  create index ontvangst_bericht on ontvangst (bericht_id);

  -- The outbox: an answer that has to reach who asked. klaar: it is fetched, not sent.
  create table bezorging (
    id            bigint generated always as identity primary key,
    ontvangst_id  bigint not null unique references ontvangst,
    stand         text not null check (stand in ('wacht', 'bezorgd', 'mislukt', 'klaar')),
    pogingen      integer not null default 0,
    fout          text,
    bezorgd_op    timestamptz
  );
  create index bezorging_open on bezorging (id) where stand = 'wacht';
  `,
  `
  -- For who watches: what a person must look at, found without counting all that went well.
  create index bezorging_mislukt on bezorging (id) where stand = 'mislukt';
  `,
  `
  -- What stood out in a message without being refused for it.
  create table signaal (
    bericht_id  bigint not null references bericht,
    volgnummer  integer not null,
    klasse      text not null,
    -- json, as in bevinding
    sleutel     json not null,
    regel       text not null,
    uitleg      text not null,
    waarden     json not null,
    primary key (bericht_id, volgnummer)
  );
  `,
];

/**
 * Brings the book to this version of the product; a book of a newer version is refused, untouched. Each migration is one
 * transaction that holds the lock of the schema, so that of several processes at once one does it and the others find it
 * done.
 */
export async function migrate(database: Database): Promise<void> {
  // A book that is up to date needs no lock, and no right to make tables.
  let versie = await versieVan(database);
  while (versie < MIGRATIONS.length) versie = await database.transaction(volgende);
  if (versie > MIGRATIONS.length) {
    throw new OnbruikbareDatabase(
      `De database is van een nieuwere versie van Toetssteen (schema ${versie}; deze versie kent ${MIGRATIONS.length}). Werk Toetssteen bij of kies met --data een andere database.`,
    );
  }
}

/** One migration further, if another process did not come first; the version the book has then. */
async function volgende(tx: Transaction): Promise<number> {
  await tx.lock(['schema']);
  const huidig = await versieVan(tx);
  const migratie = MIGRATIONS[huidig];
  if (migratie === undefined) return huidig;
  if (huidig === 0) await tx.script('create table if not exists schema_versie (versie integer primary key)');
  await tx.script(migratie);
  await tx.query('insert into schema_versie values ($1)', [huidig + 1]);
  return huidig + 1;
}

/** The version of the book; 0 where there is none yet. */
async function versieVan(tx: Queryable): Promise<number> {
  if (!(await heeftBoek(tx))) return 0;
  const [row] = await tx.query<{ versie: number }>('select coalesce(max(versie), 0) as versie from schema_versie');
  return row?.versie ?? 0;
}

/** Whether there is a book in this database at all. */
export async function heeftBoek(tx: Queryable): Promise<boolean> {
  // Not to_regclass: that may remember, from before a wait for the lock, that there was no such table.
  const [row] = await tx.query<{ er: boolean }>(
    `select exists (select from pg_tables where tablename = 'schema_versie' and schemaname = any(current_schemas(false))) as er`,
  );
  return row?.er ?? false;
}
