/** Is a failure of the machine around us, that passes by itself, or of what we were doing? */
import { VerbindingVerbroken } from '../register/database.js';

/** Codes of Node and of a full disk: nothing that a message could cause. */
const STORINGEN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOSPC',
  'EMFILE',
  'ENOMEM',
]);

export function isStoring(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof VerbindingVerbroken) return true;
    if (STORINGEN.has((each as NodeJS.ErrnoException).code ?? '')) return true;
  }
  return false;
}
