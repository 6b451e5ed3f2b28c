/** Which rows become cases of the corpus: few per rule, message and law, and those that lie on either side of a line. */
import { groepeer } from '../../src/standard/group.js';
import type { Geval } from './model.js';

/** Passing and failing rows each, per message: two where levels 3 and 4 hold one message against the register. */
const aantalVan = (geval: Geval, berichten: number) => (geval.niveau === 'keten' && berichten === 1 ? 2 : 1);

export function kies(gevallen: readonly Geval[]): Geval[] {
  const perRegel = groepeer(gevallen, ({ regel, wet }) => `${regel} ${wet}`);
  return [...perRegel.values()].flatMap((vanRegel) => {
    const perBericht = [...groepeer(vanRegel, ({ type }) => type).values()];
    return perBericht.flatMap((groep) => uitGroep(groep, aantalVan(groep[0] as Geval, perBericht.length)));
  });
}

/** The failing rows first, then passing rows beside them: in a table the two sides of a boundary stand together. */
function uitGroep(groep: readonly Geval[], aantal: number): Geval[] {
  const buren = (each: Geval) => [groep[groep.indexOf(each) - 1], groep[groep.indexOf(each) + 1]];
  const aanGrens = (each: Geval) => buren(each).filter((buur) => buur !== undefined && buur.fout !== each.fout).length;
  const fout = zwaarste(groep, true, aantal, aanGrens);
  const naast = (each: Geval) => buren(each).filter((buur) => buur !== undefined && fout.includes(buur)).length;
  const goed = zwaarste(groep, false, aantal, naast);
  // In the order of the table, in which one row explains the next.
  return groep.filter((each) => goed.includes(each) || fout.includes(each));
}

/** A row that breaks no other rule tells most; of those, the ones with the most weight. */
function zwaarste(groep: readonly Geval[], fout: boolean, aantal: number, gewicht: (geval: Geval) => number): Geval[] {
  const zwaarte = (each: Geval) => (each.ook.length === 0 ? 10 : 0) + gewicht(each);
  return groep
    .filter((each) => each.fout === fout)
    .sort((a, b) => zwaarte(b) - zwaarte(a))
    .slice(0, aantal);
}
