/**
 * Dates without a clock or a time zone. A date is the text of the message (YYYY-MM-DD, so it sorts as text); for
 * counting it becomes a day number: days since 1 January 1970. Periods include both ends.
 */

export interface Periode {
  readonly begin: string;
  readonly eind: string;
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil, valid for every Gregorian year). */
export function dagnummer(datum: string): number {
  const month = Number(datum.slice(5, 7));
  const day = Number(datum.slice(8, 10));
  const year = Number(datum.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number. */
export function datumVan(dag: number): string {
  const shifted = dag + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function plusDagen(datum: string, dagen: number): string {
  return datumVan(dagnummer(datum) + dagen);
}

/** The same day of another year; 29 February becomes 28 February where that year has none. */
export function plusJaren(datum: string, jaren: number): string {
  const year = Number(datum.slice(0, 4)) + jaren;
  const monthDay = datum.slice(5);
  const day = monthDay === '02-29' && !isSchrikkeljaar(year) ? '02-28' : monthDay;
  return `${String(year).padStart(4, '0')}-${day}`;
}

export function eersteDagVanMaand(datum: string): string {
  return `${datum.slice(0, 7)}-01`;
}

export function laatsteDagVanMaand(datum: string): string {
  const year = Number(datum.slice(0, 4));
  const month = Number(datum.slice(5, 7));
  const days = month === 2 ? (isSchrikkeljaar(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${datum.slice(0, 7)}-${days}`;
}

export function zelfdeMaand(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

export function isZondag(datum: string): boolean {
  return modulo(dagnummer(datum) + 4, 7) === 0;
}

/** Calendar days in the period. */
export function aantalDagen({ begin, eind }: Periode): number {
  return Math.max(0, dagnummer(eind) - dagnummer(begin) + 1);
}

/** ISO 8601 weeks (Monday to Sunday) the period touches, broken weeks included (IV077). */
export function aantalWeken({ begin, eind }: Periode): number {
  if (eind < begin) return 0;
  return weekIndex(eind) - weekIndex(begin) + 1;
}

/** Sundays in the period (IV076, IV077: output). */
export function aantalZondagen({ begin, eind }: Periode): number {
  if (eind < begin) return 0;
  return Math.floor((dagnummer(eind) + 4) / 7) - Math.floor((dagnummer(begin) + 3) / 7);
}

/** Calendar months the period touches, broken months included (IV078). */
export function aantalMaanden({ begin, eind }: Periode): number {
  if (eind < begin) return 0;
  return maandIndex(eind) - maandIndex(begin) + 1;
}

/** The days two periods share, or undefined. A missing end is open. */
export function doorsnede(periode: Periode, begin: string, eind: string | null): Periode | undefined {
  const from = periode.begin > begin ? periode.begin : begin;
  const to = eind !== null && eind < periode.eind ? eind : periode.eind;
  return from <= to ? { begin: from, eind: to } : undefined;
}

/** Last Sunday on or before the date. */
export function laatsteZondagTotEnMet(datum: string): string {
  const dag = dagnummer(datum);
  return datumVan(dag - modulo(dag + 4, 7));
}

/** Today in the Netherlands, whatever the machine's time zone. The only clock in the product. */
export function vandaag(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

/** An existing calendar date in the form YYYY-MM-DD. */
export function isDatum(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001-01-01' && datumVan(dagnummer(text)) === text;
}

function weekIndex(datum: string): number {
  return Math.floor((dagnummer(datum) + 3) / 7);
}

function maandIndex(datum: string): number {
  return Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7));
}

function isSchrikkeljaar(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
