/** Around whom a case is set, and what is said of it in words. */
import type { ContractInhoud } from '../../../src/contracts/index.js';
import { berichtType } from '../../../src/standard/bericht.js';
import type { Domein } from '../../../src/standard/feiten.js';
import type { BerichtNummer } from '../../../src/standard/generated/berichten.js';
import { BSN } from '../../../test/support/build.js';
import { berichtInWet, inWet } from '../../../test/support/wet.js';
import { contractenVoor, type Eis } from '../contracten.js';
import type { Stap } from '../model.js';

export interface Wereld {
  readonly wet: Domein;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly contracten: ContractInhoud;
  /** System date of the case. */
  readonly vandaag: string;
  /** Dagtekening of the message under test, or the system date where that is earlier: no earlier message is later. */
  readonly dag: string;
}

/** A step with a message written for iJw, in the law of the case. */
export function stap(
  wereld: Wereld,
  nummer: BerichtNummer,
  data: unknown,
  doet: string,
  eisen: readonly Eis[],
  rest: { gemeente?: string; aanbieder?: string; uitkomst?: Stap['uitkomst'] } = {},
): Stap {
  const type = berichtType(wereld.wet, nummer);
  return {
    type,
    data: inWet(wereld.wet, () => berichtInWet(type, data)),
    contracten: contractenVoor(wereld.contracten, { ...wereld, ...rest }, eisen),
    doet,
    uitkomst: 'uitkomst' in rest ? rest.uitkomst : 'goedgekeurd',
  };
}

/** Who the messages are between: part of a message from the municipality, and of one to it. */
export const vanGemeente = ({ gemeente }: Wereld, aanbieder: string, dagtekening: string) => ({
  Header: { Afzender: gemeente, Ontvanger: aanbieder, BerichtIdentificatie: { Dagtekening: dagtekening } },
});
export const aanGemeente = ({ gemeente, aanbieder }: Wereld, dagtekening: string) => ({
  Header: { Afzender: aanbieder, Ontvanger: gemeente, BerichtIdentificatie: { Dagtekening: dagtekening } },
});

/** The other test client has a name and a birth date of its own. */
export const clientMet = (bsn: string) => ({
  Bsn: bsn,
  ...(bsn === BSN
    ? {}
    : { Geboortedatum: { Datum: '2013-09-02' }, Naam: { Geslachtsnaam: { Achternaam: 'Proefkind' } } }),
});

export const vroegste = (...dagen: string[]) => dagen.toSorted()[0] as string;
export const laatste = (...dagen: string[]) => dagen.toSorted().at(-1) as string;
