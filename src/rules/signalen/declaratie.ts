/**
 * Starts and stops beside a declaration (323). Nothing is refused for want of them (OP364): they are looked at when the
 * lines have been judged, and told once per declaration.
 */

import { isVerlopen } from '../../standard/feestdagen.js';
import { isIngetrokken } from '../../standard/feiten.js';
import type { Bericht323Prestatie } from '../../standard/generated/berichten.js';
import { datum, kort } from '../taal.js';
import type { Verdict } from '../verdict.js';
import { signaal } from './signaal.js';
import { WERKDAGEN } from './termijn.js';

const OP_DECLARATIE = { on: ['323'], klasse: ['Declaratie'] } as const;

/** Most that is listed in a signal; the count is of all. */
const MEESTE = 100;

/** Debit lines that were granted. */
export function toegekendeRegels(verdict: Verdict): { prestatie: Bericht323Prestatie; bsn: string }[] {
  if (verdict.soort !== 'declaratie') return [];
  return verdict.clienten.flatMap(({ prestaties }) =>
    prestaties.filter(({ codes, prestatie }) => codes.length === 0 && prestatie.IngediendBedrag.DebetCredit === 'D'),
  );
}

const OP295 = signaal({
  ...OP_DECLARATIE,
  code: 'OP295',
  title: 'Van wat wordt gedeclareerd is een start gemeld',
  check(_declaratie, { verdict, feiten }) {
    const gestart = new Set(feiten.leveringen.map(({ toewijzingNummer }) => toewijzingNummer));
    const nummers = new Set(toegekendeRegels(verdict).map(({ prestatie }) => prestatie.ToewijzingNummer));
    const zonder = [...nummers].filter((nummer) => !gestart.has(nummer)).sort((a, b) => a - b);
    if (zonder.length > 0) return { aantal: zonder.length, toewijzingNummers: zonder.slice(0, MEESTE) };
  },
  explain: ({ aantal, toewijzingNummers }) =>
    `Er is toegekend op ${opToewijzingen(aantal, toewijzingNummers)}, waarop geen start is gemeld. Begin en einde van een levering worden altijd gemeld, behalve bij hulp die begon voordat dat verplicht was. Voor de betaling maakt het niet uit (OP364); stuur de start alsnog.`,
});

const OP288 = signaal({
  ...OP_DECLARATIE,
  code: 'OP288',
  title: 'Van een levering waarvan de toewijzing is afgelopen, is een stop gemeld',
  check(_declaratie, { feiten, dagtekening, aanbieder }) {
    const open = feiten.leveringen.flatMap(({ toewijzingNummer, gestopt }) => {
      const toewijzing = feiten.toewijzingen.get(toewijzingNummer);
      if (gestopt || !toewijzing || toewijzing.aanbieder !== aanbieder || isIngetrokken(toewijzing)) return [];
      const { einddatum } = toewijzing;
      return einddatum !== null && isVerlopen(dagtekening, einddatum, WERKDAGEN) ? [toewijzingNummer] : [];
    });
    const nummers = [...new Set(open)].sort((a, b) => a - b);
    if (nummers.length > 0) return { dagtekening, aantal: nummers.length, toewijzingNummers: nummers.slice(0, MEESTE) };
  },
  explain: ({ dagtekening, aantal, toewijzingNummers }) =>
    `Op ${opToewijzingen(aantal, toewijzingNummers)} is een start gemeld en geen stop, terwijl ${aantal === 1 ? 'die toewijzing' : 'elk daarvan'} op ${datum(dagtekening)} meer dan vijf werkdagen is afgelopen. Een levering die is gestart krijgt altijd een stop, ook als zij volgens plan of op de einddatum ophoudt. Stuur de stop alsnog; deze declaratie staat er los van.`,
});

const opToewijzingen = (aantal: number, nummers: readonly number[]) => {
  if (aantal === 1) return `toewijzing ${nummers[0]}`;
  const genoemd = nummers.slice(0, 5).map(String);
  return aantal > genoemd.length
    ? `${aantal} toewijzingen (${genoemd.join(', ')} en andere)`
    : `toewijzingen ${kort(genoemd)}`;
};

export const declaratieSignalen = [OP295, OP288];
