/** Terms between one message and the next. */
import type { Ontvangst } from '../../standard/feiten.js';

/** Working days in which a start, a stop or an answer is sent. */
export const WERKDAGEN = 5;

/**
 * The day a message was received, as far as who follows on it on day `tot` could know: the day it was taken in here, or,
 * where it was taken in after that (a backlog), the day it says itself.
 */
export const ontvangstdag = ({ dagtekening, ontvangenOp }: Ontvangst, tot: string): string =>
  ontvangenOp <= tot ? ontvangenOp : dagtekening;
