import { groepeer } from '../standard/group.js';
import { toon } from './fields.js';
import type { Periode } from './model.js';
import { einde, overlapt, periodeTekst } from './periods.js';

interface Regel {
  regel: number;
  waarde: Periode;
}

/** Two rows with one key may not hold on the same day; the one further down in the file is the one reported. */
export function overlapFouten<R extends Regel>(
  rijen: readonly R[],
  sleutel: (waarde: R['waarde']) => readonly string[],
  soort: string,
): { rij: R; reden: string }[] {
  const perSleutel = groepeer(rijen, ({ waarde }) => JSON.stringify(sleutel(waarde)));
  return [...perSleutel.values()].flatMap((groep) => overlapInGroep(groep, sleutel, soort));
}

function overlapInGroep<R extends Regel>(
  groep: readonly R[],
  sleutel: (waarde: R['waarde']) => readonly string[],
  soort: string,
): { rij: R; reden: string }[] {
  const [eerste, ...rest] = groep.toSorted((a, b) => vergelijk(a.waarde.van, b.waarde.van) || a.regel - b.regel);
  if (eerste === undefined) return [];
  const gevonden: { rij: R; reden: string }[] = [];
  let langste = eerste;
  for (const rij of rest) {
    if (overlapt(langste.waarde, rij.waarde)) {
      const [boven, onder] = langste.regel <= rij.regel ? [langste, rij] : [rij, langste];
      const naam = sleutel(onder.waarde)
        .filter((deel) => deel !== '')
        .join(' ');
      gevonden.push({
        rij: onder,
        reden: `${soort} ${toon(naam)} geldt hier ${periodeTekst(onder.waarde)} en op regel ${boven.regel} ${periodeTekst(boven.waarde)}; kort een van beide perioden in of verwijder een regel.`,
      });
    }
    if (einde(rij.waarde) > einde(langste.waarde)) langste = rij;
  }
  return gevonden;
}

function vergelijk(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
