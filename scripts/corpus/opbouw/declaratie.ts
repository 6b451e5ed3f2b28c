/** Earlier declarations: lines that were granted or refused, as the messages in which they came. */
import { maand } from '../../../src/rules/taal.js';
import { eersteDagVanMaand, laatsteDagVanMaand, plusDagen } from '../../../src/standard/calendar.js';
import { jw323 } from '../../../test/support/build.js';
import type { Eis } from '../contracten.js';
import type { Stap } from '../model.js';
import { alsPrestatie, isCredit, type Regel } from './regel.js';
import type { EerdereRegels } from './regels.js';
import { aanGemeente, laatste, stap, vroegste, type Wereld } from './wereld.js';

export interface Declaratiewensen {
  /** DeclaratieNummer of the last one. */
  readonly declaratieNummer?: string | undefined;
  /** First day of the DeclaratiePeriode of the last one. */
  readonly periode?: string | null;
}

/** One declaration per round of granted lines, and one with the refused lines. */
export function declareer(wereld: Wereld, regels: EerdereRegels, wensen: Declaratiewensen = {}): Stap[] {
  const lijsten = [...regels.rondes, regels.geweigerd].filter((each) => each.length > 0);
  let periode = '';
  return lijsten.map((lijst, at) => {
    const isLaatste = at === lijsten.length - 1;
    const eigen = laatste(...lijst.map(({ begin }) => eersteDagVanMaand(begin)));
    periode = isLaatste ? (wensen.periode ?? laatste(periode, eigen)) : laatste(periode, eigen);
    const nummer = (isLaatste ? wensen.declaratieNummer : undefined) ?? `EERDER${at + 1}`;
    return bericht(wereld, lijst, periode, nummer, lijst === regels.geweigerd);
  });
}

function bericht(wereld: Wereld, regels: readonly Regel[], begin: string, nummer: string, geweigerd: boolean): Stap {
  const eind = laatsteDagVanMaand(begin);
  const dagtekening = vroegste(plusDagen(eind, 1), wereld.vandaag);
  const bsns = [...new Set(regels.map(({ bsn }) => bsn))];
  const data = jw323({
    bericht: aanGemeente(wereld, dagtekening),
    declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: { Begindatum: begin, Einddatum: eind },
      DeclaratieDagtekening: dagtekening,
    },
    clienten: bsns.map((bsn) => ({
      bsn,
      prestaties: regels.filter((each) => each.bsn === bsn).map(alsPrestatie),
    })),
  });
  const namen = regels.map((each) =>
    isCredit(each)
      ? `${each.referentie} (credit van ${each.vorig})`
      : `${each.referentie} (${each.code}, ${maand(each.begin)})`,
  );
  const doet = geweigerd
    ? `De aanbieder declareert ${namen.join(', ')} tegen een tarief dat niet is afgesproken: afgewezen.`
    : `De aanbieder declareert in de declaratie over ${maand(begin)}: ${namen.join(', ')}.`;
  const eisen = geweigerd ? [] : regels.filter((each) => !isCredit(each)).map(eis);
  return stap(wereld, '323', data, doet, eisen, { uitkomst: geweigerd ? 'afgekeurd' : 'goedgekeurd' });
}

export const eis = ({ categorie, code, begin, eenheid, tariefCent }: Regel): Eis => ({
  categorie,
  code,
  datum: begin,
  eenheid,
  tariefCent,
});
