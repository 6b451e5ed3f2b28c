/** What this process did since it started, counted as Prometheus wants it. No label holds anything of a person. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Resultaat } from '../process/message.js';
import type { BezorgUitkomst, Waarnemer } from '../queue/waarnemer.js';
import { schemas } from '../standard/catalogue.js';

/** Seconds that judging one message takes: most under 50 ms, a declaration of thousands of lines some seconds. */
const SECONDEN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export class Metingen implements Waarnemer {
  readonly registry = new Registry();
  private readonly berichten = this.teller('toetssteen_messages_total', 'Messages judged', ['type', 'outcome']);
  private readonly seconden = new Histogram({
    name: 'toetssteen_message_seconds',
    help: 'Seconds to judge and book one message',
    labelNames: ['type'],
    buckets: SECONDEN,
    registers: [this.registry],
  });
  private readonly regels = this.teller('toetssteen_lines_total', 'Declared lines', ['outcome']);
  private readonly euros = this.teller('toetssteen_euros_total', 'Euros declared and granted, debit and credit apart', [
    'outcome',
    'sign',
  ]);
  private readonly bevindingen = this.teller('toetssteen_findings_total', 'Findings', ['rule']);
  private readonly mislukt = this.teller('toetssteen_failures_total', 'Attempts that failed', ['what']);
  private readonly bezorgd = this.teller('toetssteen_deliveries_total', 'Deliveries of answers tried', [
    'channel',
    'outcome',
  ]);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    // A rate needs a first value: what never happened yet is nought, not absent.
    for (const what of ['judge', 'deliver']) this.mislukt.inc({ what }, 0);
  }

  private teller<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  beoordeeld(resultaat: Resultaat, ms: number): void {
    const type = typeVan(resultaat.kop.bericht);
    this.berichten.inc({ type, outcome: uitkomst(resultaat) });
    this.seconden.observe({ type }, ms / 1000);
    if (resultaat.soort === 'verwerkt' && resultaat.herhaald) return;
    for (const { regel } of resultaat.bevindingen) this.bevindingen.inc({ rule: regel });
    if (resultaat.soort === 'verwerkt') this.telBedragen(resultaat.tellingen);
  }

  private telBedragen(tellingen: Extract<Resultaat, { soort: 'verwerkt' }>['tellingen']): void {
    const { prestatiesIngediend, prestatiesToegekend, ingediendCent, toegekendCent } = tellingen;
    this.regels.inc({ outcome: 'asked' }, prestatiesIngediend);
    this.regels.inc({ outcome: 'granted' }, prestatiesToegekend);
    // A counter can't go down: what a message credits on balance is counted by itself.
    for (const [outcome, cent] of Object.entries({ asked: ingediendCent, granted: toegekendCent }))
      this.euros.inc({ outcome, sign: cent < 0 ? 'credit' : 'debit' }, Math.abs(cent) / 100);
  }

  oordeelMislukt(): void {
    this.mislukt.inc({ what: 'judge' });
  }

  bezorging(channel: string, uitkomst: BezorgUitkomst): void {
    const outcome = { bezorgd: 'delivered', geweigerd: 'refused', later: 'failed' }[uitkomst];
    this.bezorgd.inc({ channel, outcome });
    if (uitkomst !== 'bezorgd') this.mislukt.inc({ what: 'deliver' });
  }
}

/** One of the message types there are: what a file calls itself can be anything. */
const typeVan = (bericht: string | null) =>
  bericht !== null && (schemas().berichten as ReadonlyMap<string, unknown>).has(bericht) ? bericht : 'unknown';

function uitkomst(resultaat: Resultaat): string {
  if (resultaat.soort === 'onverwerkbaar') return 'onverwerkbaar';
  return resultaat.herhaald ? 'herhaald' : resultaat.uitkomst;
}
