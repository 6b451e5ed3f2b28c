/** Runs rules on a case and keeps what they find. */
import type { GelezenBericht, Klasse } from '../standard/read.js';
import { toonbareSleutel } from '../standard/sleutels.js';
import type { Bevinding, Rule } from './rule.js';
import type { Zaak } from './zaak.js';

export type Gevonden = (bevinding: Bevinding, klasse: Klasse) => void;

/** Collects findings and the codes they put on their class. */
export class Log {
  readonly bevindingen: Bevinding[] = [];

  /** `gevonden`: called with every finding and the occurrence it is on, for who wants to know the place. */
  constructor(private readonly gevonden?: Gevonden) {}

  /** Runs the rules on one case; the retour codes found, each once. */
  run<Z extends Zaak>(rules: readonly Rule<Z>[], zaak: Z, klasse: Klasse): string[] {
    const codes = new Set<string>();
    for (const rule of rules) {
      if (rule.on.includes(zaak.type) && this.add(rule, zaak, klasse)) codes.add(rule.retourcode);
    }
    return [...codes];
  }

  add<Z>(rule: Rule<Z>, zaak: Z, klasse: Klasse): boolean {
    const found = rule.check(zaak);
    for (const waarden of found) {
      const bevinding: Bevinding = {
        controleniveau: rule.level,
        klasse: klasse.naam,
        sleutel: toonbareSleutel(klasse),
        regel: rule.code,
        retourcode: rule.retourcode,
        uitleg: rule.explain(waarden),
        waarden,
      };
      this.bevindingen.push(bevinding);
      this.gevonden?.(bevinding, klasse);
    }
    return found.length > 0;
  }
}

/** The one occurrence of a class that the schema demands. */
export function one(bericht: GelezenBericht, naam: string): Klasse {
  const [first] = bericht.klassen.get(naam) ?? [];
  if (!first) throw new Error(`${bericht.schema.bericht} without ${naam}`);
  return first;
}

/** The client a class stands under; by the schema there always is one. */
export const clientVan = <Client>({ ouder }: Klasse) => (ouder as Klasse<Client>).data;
