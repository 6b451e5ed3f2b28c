/** How an explanation writes amounts, dates, volumes and lists: Dutch, for a declaration clerk. */
import { inKleinsteEenheid, MINUUT, UUR } from '../standard/volume.js';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** 1 april 2026 */
export function datum(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MAANDEN[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;
}

/** van 1 april tot en met 30 juni 2026, vanaf 1 april 2026, op 1 april 2026 */
export function periode(begin: string, eind: string | null): string {
  if (eind === null) return `vanaf ${datum(begin)}`;
  if (begin === eind) return `op ${datum(begin)}`;
  const start = begin.slice(0, 4) === eind.slice(0, 4) ? datum(begin).replace(/ \d+$/, '') : datum(begin);
  return `van ${start} tot en met ${datum(eind)}`;
}

/** april 2026 */
export function maand(iso: string): string {
  return datum(iso).replace(/^\d+ /, '');
}

/** EUR 70,00, and with its sign as a message states it: EUR 70,00 met DebetCredit C */
export function euroMetTeken(cent: number): string {
  return cent < 0 ? `${euro(-cent)} met DebetCredit C` : euro(cent);
}

/** EUR 1.234,50, from cents */
export function euro(cent: number): string {
  const sign = cent < 0 ? '-' : '';
  const euros = Math.floor(Math.abs(cent) / 100);
  const cents = String(Math.abs(cent) % 100).padStart(2, '0');
  return `EUR ${sign}${String(euros).replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
}

/** EUR 70,83 or EUR 70,8333: a contract tariff has up to four decimals; from ten-thousandths of a euro */
export function tarief(tienduizendste: number): string {
  if (tienduizendste % 100 === 0) return euro(tienduizendste / 100);
  const decimals = String(tienduizendste % 10_000).padStart(4, '0');
  return `${euro(Math.floor(tienduizendste / 10_000) * 100).replace(/,00$/, '')},${decimals}`.replace(/0+$/, '');
}

const EENHEDEN: Record<string, [string, string]> = {
  '01': ['minuut', 'minuten'],
  '04': ['uur', 'uur'],
  '14': ['etmaal', 'etmalen'],
  '16': ['dagdeel', 'dagdelen'],
  '82': ['stuk output', 'stuks output'],
  '83': ['euro', 'euro'],
  '84': ['stuk inspanning', 'stuks inspanning'],
};

/** minuut, uur, stuk ... : the name of one unit */
export function eenheid(code: string): string {
  return EENHEDEN[code]?.[0] ?? `eenheid ${code}`;
}

/** 3 uur, 180 minuten, EUR 200,00 */
export function volume(aantal: number, code: string): string {
  if (code === '83') return euro(aantal);
  const names = EENHEDEN[code];
  return names ? `${aantal} ${aantal === 1 ? names[0] : names[1]}` : `${aantal} (eenheid ${code})`;
}

/** A volume kept in the smallest unit, written in the unit of the allocation: 90 minutes on hours = 1 uur en 30 minuten */
export function volumeKlein(klein: number, code: string): string {
  if (code !== UUR) return volume(klein, code);
  const uren = Math.trunc(klein / inKleinsteEenheid(1, UUR));
  const minuten = Math.abs(klein % inKleinsteEenheid(1, UUR));
  if (minuten === 0) return volume(uren, UUR);
  return uren === 0 ? volume(klein, MINUUT) : `${volume(uren, UUR)} en ${volume(minuten, MINUUT)}`;
}

const FREQUENTIES: Record<string, string> = { '1': 'per dag', '2': 'per week', '4': 'per maand', '6': 'in totaal' };

export function frequentie(code: string): string {
  return FREQUENTIES[code] ?? `frequentie ${code}`;
}

/** a, b en c */
export function opsomming(delen: readonly string[], slot = 'en'): string {
  if (delen.length < 2) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} ${slot} ${delen.at(-1)}`;
}

/** 45A04, categorie 45 */
export function product(categorie: string | null | undefined, code: string | null | undefined): string {
  if (code) return code;
  return categorie ? `categorie ${categorie}` : 'geen product (generiek)';
}

/** a, b, c en nog 4: a list that stays readable however long it is */
export function kort(delen: readonly string[], hoeveel = 5): string {
  if (delen.length <= hoeveel) return opsomming(delen);
  return `${delen.slice(0, hoeveel).join(', ')} en nog ${delen.length - hoeveel}`;
}
