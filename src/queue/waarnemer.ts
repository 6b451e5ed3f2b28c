/** Who is told of what a worker does, to count it. Telling changes nothing in the work. */
import type { Resultaat } from '../process/message.js';

export type BezorgUitkomst = 'bezorgd' | 'geweigerd' | 'later';

export interface Waarnemer {
  beoordeeld(resultaat: Resultaat, ms: number): void;
  /** The engine failed on a message, or the machine around it. */
  oordeelMislukt(): void;
  bezorging(kanaal: string, uitkomst: BezorgUitkomst): void;
}
