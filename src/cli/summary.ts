/** What a run printed on a terminal: accepted and refused per type, euros, the most frequent reasons, where to look. */

import type { Resultaat } from '../process/message.js';
import type { Samenvatting } from '../process/run.js';
import { alleRules } from '../rules/index.js';
import { euro } from '../rules/taal.js';
import { aantal, kleur, kolommen, print, wrap } from './output.js';

/** Codes of findings that are on the file as a whole rather than of one rule. */
const BESTAND: Record<string, string> = {
  XML: 'Het bestand is leesbare, veilige XML',
  XSD: 'Het bericht voldoet aan zijn XSD',
  BERICHT: 'Het bericht is van een bekend type, en geen antwoord zonder vraag',
  PARTIJ: 'De gemeente hoort bij deze regio',
};

/** Collects per type and per rule while the run goes. */
export class Overzicht {
  private readonly perType = new Map<string, { goed: number; deels: number; af: number; fout: number }>();
  private readonly perRegel = new Map<string, { keer: number; voorbeeld: string; retourcode: string }>();
  private onverwerkbaar = 0;

  /** `dubbel`: the same bytes came before in this run; their findings were counted then. */
  add(resultaat: Resultaat, dubbel: boolean): void {
    for (const { regel, uitleg, retourcode } of dubbel ? [] : resultaat.bevindingen) {
      const known = this.perRegel.get(regel);
      if (known) known.keer += 1;
      else this.perRegel.set(regel, { keer: 1, voorbeeld: uitleg, retourcode });
    }
    if (resultaat.soort === 'onverwerkbaar') {
      this.onverwerkbaar += 1;
      return;
    }
    const type = resultaat.kop.bericht ?? '?';
    const row = this.perType.get(type) ?? { goed: 0, deels: 0, af: 0, fout: 0 };
    row[({ goedgekeurd: 'goed', deels: 'deels', afgekeurd: 'af', fout: 'fout' } as const)[resultaat.uitkomst]] += 1;
    this.perType.set(type, row);
  }

  print(samenvatting: Samenvatting, redenen = 5): void {
    const { berichten, prestaties, bedrag } = samenvatting;
    print(kleur.bold(`${aantal(berichten)} berichten verwerkt`));
    print();
    const kop = ['bericht', 'goedgekeurd', 'deels', 'afgekeurd', 'XSD-fout'].map((each) => kleur.dim(each));
    const rows = [...this.perType]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { goed, deels, af, fout }]) => [type, goed, deels, af, fout]);
    print(kolommen([kop, ...rows]));
    if (this.onverwerkbaar > 0)
      print(`  ${kleur.yellow(`${aantal(this.onverwerkbaar)} bestanden konden niet als bericht worden verwerkt`)}`);
    if (prestaties.ingediend > 0) {
      print();
      const percentage = Math.round((100 * prestaties.toegekend) / prestaties.ingediend);
      print(
        kolommen([
          ['', kleur.dim('prestaties'), kleur.dim('bedrag')],
          ['ingediend', prestaties.ingediend, euro(bedrag.ingediend)],
          [kleur.green('toegekend'), prestaties.toegekend, euro(bedrag.toegekend)],
          [kleur.red('afgewezen'), prestaties.afgewezen, euro(bedrag.ingediend - bedrag.toegekend)],
        ]),
      );
      print(`  ${kleur.dim(`${percentage} procent van de prestaties is toegekend; bedragen zijn debet min credit`)}`);
    }
    if (samenvatting.signalen > 0)
      print(
        `  ${aantal(samenvatting.signalen)} ${samenvatting.signalen === 1 ? 'signaal' : 'signalen'}: wat opvalt zonder dat er iets om is afgewezen (signals.jsonl)`,
      );
    this.printRedenen(redenen);
  }

  private printRedenen(hoeveel: number): void {
    const top = [...this.perRegel].sort(([a, x], [b, y]) => y.keer - x.keer || (a < b ? -1 : 1)).slice(0, hoeveel);
    if (top.length === 0) return;
    print();
    print(kleur.bold(`De ${top.length} meest voorkomende redenen`));
    for (const [regel, { keer, voorbeeld, retourcode }] of top) {
      const titel = alleRules.find(({ rule }) => rule.code === regel)?.rule.title ?? BESTAND[regel];
      print();
      print(
        `  ${kleur.red(`${aantal(keer)}x`)} ${kleur.bold(regel)}${retourcode ? ` (${retourcode})` : ''}${titel ? `  ${titel}` : ''}`,
      );
      print(kleur.dim(wrap(`Bijvoorbeeld: ${voorbeeld}`, '     ')));
    }
  }
}
