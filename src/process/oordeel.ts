/** From a message that was read to its verdict, and to what stands out in it when the verdict is there. */
import type { Contracts } from '../contracts/index.js';
import type { Queryable } from '../register/database.js';
import { type Context, judge, judgeInhoud, RETOURCODE, type Verdict } from '../rules/judge.js';
import type { Bevinding } from '../rules/rule.js';
import { geldtAlsVerzonden, type Signaal, signaleer } from '../rules/signalen/index.js';
import { domeinVan } from '../standard/bericht.js';
import type { Bericht323Root, BerichtType } from '../standard/generated/berichten.js';
import { type Gelezen, isAntwoord } from './envelope.js';
import { loadAntwoordOpDeclaratie, loadFeiten } from './facts.js';
import { loadSignaalFeiten } from './signalen.js';

/** What a message is judged with, beside the book. */
export interface Maatstaf {
  readonly contracts: Contracts;
  /** System date, YYYY-MM-DD. */
  readonly vandaag: string;
}

export interface Oordeel {
  readonly verdict: Verdict;
  readonly signalen: readonly Signaal[];
}

/** `declaratie`: what a 325 answers. */
export async function beoordeel(
  tx: Queryable,
  gelezen: Gelezen,
  { contracts, vandaag }: Maatstaf,
  declaratie: Bericht323Root | undefined,
): Promise<Oordeel> {
  const { type, bericht, kop, gemeente, aanbieder, dagtekening } = gelezen;
  const inhoudelijk = judgeInhoud(bericht, type, dagtekening);
  if (inhoudelijk.length > 0) return { verdict: geweigerd(inhoudelijk, type), signalen: [] };
  const context: Context = {
    type,
    domein: domeinVan(type),
    gemeente,
    aanbieder,
    identificatie: kop.identificatie as string,
    dagtekening,
    vandaag,
    contracts,
  };
  const feiten = await (declaratie ? loadAntwoordOpDeclaratie(tx, gelezen, declaratie) : loadFeiten(tx, gelezen));
  const verdict = judge(bericht, context, feiten);
  if (!geldtAlsVerzonden(verdict)) return { verdict, signalen: [] };
  // Only now: nothing that a signal asks for is there when a message is judged (OP364).
  const meer = await loadSignaalFeiten(tx, gelezen, verdict);
  return { verdict, signalen: signaleer(bericht, context, { ...feiten, ...meer }, verdict) };
}

/** Wrong inside: 0001 on the Header of the answer, where the message gets one. */
function geweigerd(bevindingen: readonly Bevinding[], type: BerichtType): Verdict {
  if (isAntwoord(type)) return { soort: 'ingelezen', bevindingen };
  return { soort: 'header', codes: [RETOURCODE.inhoud], bevindingen };
}
