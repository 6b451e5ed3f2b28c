/** All stories of the night, numbered in the order in which they came in. */
import { declareren } from './declaraties.js';
import { foutBijDeclareren } from './fouten-declaratie.js';
import { foutBijLeveren } from './fouten-levering.js';
import { foutBijToewijzen } from './fouten-toewijzing.js';
import { leveren } from './leveringen.js';
import { Nacht } from './nacht.js';
import { geenBericht } from './onverwerkbaar.js';
import { opvallend } from './opvallend.js';
import { toewijzen } from './toewijzingen.js';
import type { Verhaal } from './verhaal.js';

export interface Genummerd extends Verhaal {
  readonly bestand: string;
}

export function maakVerhalen(): Genummerd[] {
  const nacht = new Nacht();
  toewijzen(nacht);
  leveren(nacht);
  declareren(nacht);
  foutBijToewijzen(nacht);
  foutBijLeveren(nacht);
  foutBijDeclareren(nacht);
  geenBericht(nacht);
  opvallend(nacht);
  const dubbel = nacht.verhalen.find(({ naam }, i) => nacht.verhalen.findIndex((each) => each.naam === naam) !== i);
  if (dubbel) throw new Error(`two stories are called ${dubbel.naam}`);
  return nacht.verhalen
    .toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))
    .map((verhaal, i) => ({ ...verhaal, bestand: `${String(i + 1).padStart(4, '0')}-${verhaal.naam}.xml` }));
}
