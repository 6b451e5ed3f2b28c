/** The server's errors, sorted: run into another transaction, gone, the user's to repair (one Dutch sentence), or a fault of ours. */
import { OnbruikbareDatabase, type Queryable, VerbindingVerbroken } from './database.js';
import type { Adres } from './postgresAddress.js';

/** The oldest server that is still repaired by its makers. */
const MINSTENS = 14;

interface Fout {
  readonly code?: string | undefined;
  readonly message: string;
}

const alsFout = (error: unknown): Fout => (error instanceof Error ? error : { message: String(error) });

const BOTSINGEN = ['23505', '40001', '40P01'];

/**
 * Two transactions put down the same key at once, or stood in each other's way: begun anew, one sees the other. Also when
 * the work has wrapped the error in one of its own.
 */
export function isBotsing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Fout;
  return (code !== undefined && BOTSINGEN.includes(code)) || isBotsing(error.cause);
}

/** What to throw for an error while at work. */
export function vertaal(error: unknown, adres: Adres): unknown {
  const fout = alsFout(error);
  if (fout.code === '42501') return teWeinigRechten(fout, adres);
  if (!isVerbroken(fout)) return error;
  const code = fout.code === undefined ? '' : ` (${fout.code})`;
  return new VerbindingVerbroken(
    `De verbinding met de databaseserver op ${adres.server} is verbroken${code}. Er is niets half geboekt; geef dezelfde opdracht opnieuw zodra de server er weer is.`,
    { cause: error },
  );
}

/** No connection, a connection that broke, or a server that ends it: starting, stopping, full, or tired of waiting. */
function isVerbroken({ code, message }: Fout): boolean {
  if (code !== undefined) return /^(08...|57P0[1-5]|53300|25P0[34])$/.test(code) || isNetwerk(code);
  return /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout expired)/.test(
    message,
  );
}

const isNetwerk = (code: string) => /^(E[A-Z_]+|ERR_(SOCKET|STREAM)_[A-Z_]+)$/.test(code);

/** What to throw for an error while opening: what is wrong and what to do, never the password. */
export function openingsfout(error: unknown, adres: Adres): unknown {
  if (error instanceof OnbruikbareDatabase) return error;
  return new OnbruikbareDatabase(zin(alsFout(error), adres), { cause: error });
}

function zin(fout: Fout, adres: Adres): string {
  const { server, database, gebruiker } = adres;
  const { code } = fout;
  if (code === '28P01' || /client password must be a/.test(fout.message))
    return `Gebruiker ${gebruiker} mag niet aanmelden bij de databaseserver op ${server}: het wachtwoord klopt niet of ontbreekt. Verbeter gebruiker of wachtwoord in --data, of zet het wachtwoord in PGPASSWORD.`;
  if (code === '28000')
    return `De databaseserver op ${server} laat gebruiker ${gebruiker} niet toe tot database ${database}. Laat de beheerder nakijken of deze gebruiker bestaat en vanaf deze machine mag aanmelden (pg_hba.conf).`;
  if (code === '3D000')
    return `Database ${database} bestaat niet op ${server}. Maak haar eerst aan (createdb ${database}) of verbeter de naam in --data.`;
  if (code === '42501') return teWeinigRechten(fout, adres).message;
  if (code === '25006') return alleenLezen(adres);
  if (code === '57P03')
    return `De databaseserver op ${server} start net op of wordt afgesloten. Probeer het over een minuut opnieuw.`;
  if (code === '53300')
    return `De databaseserver op ${server} heeft geen verbinding meer vrij. Sluit andere programma's af of laat de beheerder max_connections verhogen.`;
  if (/SSL/.test(fout.message) || (code !== undefined && /CERT|SIGNATURE|_SSL_|TLS/.test(code)))
    return `Een beveiligde verbinding met de databaseserver op ${server} lukt niet (${code ?? 'de server biedt geen TLS'}). Controleer sslmode en sslrootcert in --data.`;
  if (isVerbroken(fout))
    return `De databaseserver op ${server} is niet bereikbaar (${code ?? 'geen antwoord'}). Controleer of PostgreSQL daar draait en of adres en poort in --data kloppen.`;
  return `Database ${database} op ${server} kan niet worden geopend (${zonderWachtwoord(fout.message, adres)}).`;
}

function teWeinigRechten({ message }: Fout, { server, database, gebruiker }: Adres): OnbruikbareDatabase {
  return new OnbruikbareDatabase(
    `Gebruiker ${gebruiker} heeft te weinig rechten in database ${database} op ${server} (${message}). Laat de beheerder deze gebruiker eigenaar van de database maken.`,
  );
}

const alleenLezen = ({ server, database }: Adres) =>
  `Database ${database} op ${server} is alleen te lezen. Noem bij --data de hoofdserver, niet een kopie.`;

const zonderWachtwoord = (text: string, { wachtwoord }: Adres) =>
  wachtwoord === undefined ? text : text.replaceAll(wachtwoord, '***');

/** Throws where the server answers but can't hold a book. */
export async function geschikt(tx: Queryable, adres: Adres): Promise<void> {
  const [row] = await tx.query<{ versie: number; codering: string; dicht: boolean }>(
    `select current_setting('server_version_num')::int / 10000 as versie, current_setting('server_encoding') as codering,
            current_setting('transaction_read_only') = 'on' as dicht`,
  );
  const { versie, codering, dicht } = row as { versie: number; codering: string; dicht: boolean };
  if (versie < MINSTENS) {
    throw new OnbruikbareDatabase(
      `De databaseserver op ${adres.server} is PostgreSQL ${versie}; nodig is ${MINSTENS} of nieuwer.`,
    );
  }
  if (codering !== 'UTF8') {
    throw new OnbruikbareDatabase(
      `Database ${adres.database} op ${adres.server} bewaart tekst als ${codering}; nodig is UTF8. Maak een nieuwe database met createdb --encoding UTF8 --template template0.`,
    );
  }
  if (dicht) throw new OnbruikbareDatabase(alleenLezen(adres));
}
