/** The verdicts of our schemas and of the oracle on every generated message, and samples and counts of them. */
import type { SchemaSet } from '../../src/standard/schema.js';
import { judge } from './libxml.js';
import type { Message } from './message.js';

export interface Verdict {
  readonly message: Message;
  /** The first complaint; undefined where it is accepted. */
  readonly ours: string | undefined;
  readonly oracle: string | undefined;
}

export function judgeAll(messages: readonly Message[], ours: SchemaSet, oracle: SchemaSet | undefined): Verdict[] {
  return messages.map((message) => {
    const sets = oracle ? [ours, oracle] : [ours];
    const [our, their] = judge(
      message.xml,
      sets.map((set) => validatorOf(set, message.bericht)),
    );
    return { message, ours: our, oracle: their };
  });
}

export function validatorOf(set: SchemaSet, bericht: string) {
  const schema = set.berichten.get(bericht);
  if (!schema) throw new Error(`no schema for ${bericht}`);
  return schema.validator;
}

/** Evenly from every message type; scrambled ones left out, as they may hit a known difference between the engines. */
export function sampleOf(verdicts: readonly Verdict[], perType: number): Verdict[] {
  const byType = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.message.valid === undefined) continue;
    const list = byType.get(verdict.message.bericht);
    if (list) list.push(verdict);
    else byType.set(verdict.message.bericht, [verdict]);
  }
  return [...byType.values()].flatMap((list) =>
    Array.from({ length: perType }, (_, at) => list[Math.floor((at * list.length) / perType)] as Verdict),
  );
}

export function report(title: string, verdicts: readonly Verdict[]): void {
  const kinds = new Map<string, { made: number; accepted: number }>();
  for (const { message, ours } of verdicts) {
    const count = kinds.get(message.kind) ?? { made: 0, accepted: 0 };
    count.made++;
    if (ours === undefined) count.accepted++;
    kinds.set(message.kind, count);
  }
  const accepted = verdicts.filter((verdict) => verdict.ours === undefined).length;
  const lines = [...kinds].map(([kind, count]) => `${kind} ${count.made} (${count.accepted} accepted)`);
  console.info(`${title}: ${verdicts.length} messages, ${accepted} accepted\n${lines.join(', ')}`);
}
