/**
 * When an answer is due: every message is answered within three working days after its receipt (OP090). A declaration answer
 * may take ten (OP090x4), but ours comes with the judgement: one that waits for three days is as much a reason to look.
 */
import { plusWerkdagen } from '../standard/feestdagen.js';

export const WERKDAGEN = 3;

export interface Termijnen {
  readonly verlopen: number;
  readonly vandaag: number;
  readonly later: number;
}

/** How many are past their day, due today, and due later; `dagen` says how many came in on which day. */
export function termijnen(dagen: Iterable<{ dag: string; aantal: number }>, vandaag: string): Termijnen {
  const telling = { verlopen: 0, vandaag: 0, later: 0 };
  for (const { dag, aantal } of dagen) {
    const uiterlijk = plusWerkdagen(dag, WERKDAGEN);
    telling[uiterlijk < vandaag ? 'verlopen' : uiterlijk === vandaag ? 'vandaag' : 'later'] += aantal;
  }
  return telling;
}
