/** All cases, in order: the number of a case is its place, the same in both laws. */
import type { Domein } from '../../src/standard/feiten.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import { xml } from '../../test/support/build.js';
import { berichtInWet, inWet, typeInWet } from '../../test/support/wet.js';
import { casussen } from './casussen.js';
import { PRODUCTEN } from './contracten.js';
import { declaratieAntwoorden } from './declaratieAntwoord.js';
import { honoreringen } from './honoreren.js';
import { leveringen } from './leveringen.js';
import { leveringenFout } from './leveringenFout.js';
import { referenties } from './referenties.js';
import { toewijzingen } from './toewijzingen.js';
import { toewijzingenAnders } from './toewijzingenAnders.js';
import type { Stand, Verhaal, Verwacht } from './verhaal.js';
import { verzoeken } from './verzoeken.js';
import { verzoekenFout } from './verzoekenFout.js';
import { maakWereld } from './wereld.js';
import { wijzigingenFout } from './wijzigingenFout.js';

/** The groups, with the number of the first case in each: room to add without renumbering. */
const GROEPEN: readonly { titel: string; vanaf: number; verhalen: readonly Verhaal[] }[] = [
  { titel: 'De gepubliceerde casuistiek', vanaf: 1, verhalen: casussen },
  { titel: 'Berichtstromen van een verzoek', vanaf: 5, verhalen: verzoeken },
  { titel: 'Een verzoek dat misgaat', vanaf: 20, verhalen: [...verzoekenFout, ...wijzigingenFout] },
  { titel: 'Berichtstromen van start en stop', vanaf: 40, verhalen: leveringen },
  { titel: 'Een start of stop die misgaat', vanaf: 52, verhalen: leveringenFout },
  { titel: 'Een verzoek gehonoreerd: IV093 en IV097', vanaf: 66, verhalen: [...honoreringen, ...referenties] },
  {
    titel: 'Het leven van een toewijzing: OP033x1, OP257, OP380',
    vanaf: 74,
    verhalen: [...toewijzingen, ...toewijzingenAnders],
  },
  { titel: 'Een antwoord op een declaratie, ingelezen', vanaf: 86, verhalen: declaratieAntwoorden },
];

export interface Bericht {
  /** 01-JW301.xml */
  readonly bestand: string;
  readonly type: BerichtType;
  readonly op: string;
  readonly zin: string;
  readonly verwacht: Verwacht;
  readonly bytes: Buffer;
}

export interface Geval {
  /** jw-01-toewijzing-oprekken */
  readonly map: string;
  readonly wet: Domein;
  readonly groep: string;
  readonly verhaal: Verhaal;
  readonly lezing: readonly string[];
  readonly berichten: readonly Bericht[];
  readonly einde: Stand | undefined;
}

const twee = (n: number) => String(n).padStart(2, '0');

function maakGeval(verhaal: Verhaal, wet: Domein, groep: string, nummer: number): Geval {
  const { berichten, einde } = verhaal.speel(maakWereld(wet, nummer, PRODUCTEN[wet]));
  const { lezing = [] } = verhaal;
  return {
    map: `${wet}-${twee(nummer)}-${verhaal.naam}`,
    wet,
    groep,
    verhaal,
    lezing: typeof lezing === 'function' ? lezing(wet) : lezing,
    einde,
    berichten: berichten.map(({ nummer: bericht, op, zin, data, verwacht }, i) =>
      inWet(wet, () => {
        const type = typeInWet(`JW${bericht}`);
        const bytes = xml(type, berichtInWet(type, data));
        return { bestand: `${twee(i + 1)}-${type}.xml`, type, op, zin, verwacht, bytes };
      }),
    ),
  };
}

/** Every case in every law it is written for. */
export function maakGevallen(): Geval[] {
  return (['jw', 'wmo'] as const).flatMap((wet) =>
    GROEPEN.flatMap(({ titel, vanaf, verhalen }) =>
      genummerd(verhalen, vanaf)
        .filter(({ verhaal }) => (verhaal.wetten ?? ['jw', 'wmo']).includes(wet))
        .map(({ verhaal, nummer }) => maakGeval(verhaal, wet, titel, nummer)),
    ),
  );
}

/** Twins of which either law has one share a number. */
function genummerd(verhalen: readonly Verhaal[], vanaf: number) {
  let nummer = vanaf - 1;
  return verhalen.map((verhaal, i) => {
    const vorig = verhalen[i - 1];
    const tweeling = verhaal.wetten && vorig?.wetten && vorig.wetten[0] !== verhaal.wetten[0];
    if (!tweeling) nummer += 1;
    return { verhaal, nummer };
  });
}

export const groepen = GROEPEN.map(({ titel }) => titel);
