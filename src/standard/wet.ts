/** What differs between the laws where a rule is the same: data, so that the rule itself is written once. */
import type { Domein } from './feiten.js';

export interface Verschil {
  /** Categories of which products may be allocated or requested more than once for the same days (TR302, TR361, TR386, TR410). */
  readonly stapelbaar: ReadonlySet<string>;
  /** Categories of which a ProductPeriode may hold a fixed number of weeks, however many it counts (IV077), effort per week. */
  readonly wekenPerPeriode: ReadonlyMap<string, number>;
  /** NaamGebruik without Partnernaam (CS050). */
  readonly naamGebruikZonderPartner: readonly string[];
}

export const VERSCHIL: Readonly<Record<Domein, Verschil>> = {
  jw: { stapelbaar: new Set(), wekenPerPeriode: new Map(), naamGebruikZonderPartner: ['1', '6'] },
  wmo: {
    // Hulpmiddelen en woningaanpassingen.
    stapelbaar: new Set(['11', '12', '13', '14']),
    // Huishoudelijke hulp.
    wekenPerPeriode: new Map([['01', 6]]),
    naamGebruikZonderPartner: ['1'],
  },
};
