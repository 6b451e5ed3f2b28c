/**
 * Working days in the Netherlands: Monday to Friday, without the days that the Algemene termijnenwet (article 3) counts as
 * public holidays. Terms in working days follow from it (OP271, OP272, OP274, OP346).
 */
import { dagnummer, datumVan, isZondag, plusDagen } from './calendar.js';

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
export function pasen(jaar: number): string {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dag = h + l - 7 * m + 114;
  return datum(jaar, Math.floor(dag / 31), (dag % 31) + 1);
}

/** The public holidays of a year by date. Good Friday and 5 May count every year: the law says so, employers may differ. */
export function feestdagen(jaar: number): ReadonlyMap<string, string> {
  const paaszondag = pasen(jaar);
  return new Map([
    [datum(jaar, 1, 1), 'nieuwjaarsdag'],
    [plusDagen(paaszondag, -2), 'Goede Vrijdag'],
    [plusDagen(paaszondag, 1), 'tweede paasdag'],
    [koningsdag(jaar), 'Koningsdag'],
    [datum(jaar, 5, 5), 'Bevrijdingsdag'],
    [plusDagen(paaszondag, 39), 'Hemelvaartsdag'],
    [plusDagen(paaszondag, 50), 'tweede pinksterdag'],
    [datum(jaar, 12, 25), 'eerste kerstdag'],
    [datum(jaar, 12, 26), 'tweede kerstdag'],
  ]);
}

/** 27 April since 2014, 30 April before (Koninginnedag); never on a Sunday, then the day before. */
function koningsdag(jaar: number): string {
  const dag = datum(jaar, 4, jaar >= 2014 ? 27 : 30);
  return isZondag(dag) ? plusDagen(dag, -1) : dag;
}

const perJaar = new Map<number, ReadonlyMap<string, string>>();

function isFeestdag(dag: string): boolean {
  const jaar = Number(dag.slice(0, 4));
  const bekend = perJaar.get(jaar) ?? feestdagen(jaar);
  perJaar.set(jaar, bekend);
  return bekend.has(dag);
}

export function isWerkdag(dag: string): boolean {
  return !isZondag(dag) && !isZondag(plusDagen(dag, 1)) && !isFeestdag(dag);
}

/** The last day of a term of so many working days that begins after `dag`. */
export function plusWerkdagen(dag: string, aantal: number): string {
  let nummer = dagnummer(dag);
  for (let over = aantal; over > 0; ) {
    nummer += 1;
    if (isWerkdag(datumVan(nummer))) over -= 1;
  }
  return datumVan(nummer);
}

/** Whether `dag` is after the last day of that term. */
export function isVerlopen(dag: string, vanaf: string, werkdagen: number): boolean {
  // Nothing is late before it begins; nor is a term asked for that ends after the year 9999.
  return dag > vanaf && dag > plusWerkdagen(vanaf, werkdagen);
}

function datum(jaar: number, maand: number, dag: number): string {
  return [String(jaar).padStart(4, '0'), String(maand).padStart(2, '0'), String(dag).padStart(2, '0')].join('-');
}
