/** Which message answers which, as the standard's tables have it. */
import { domeinVan, nummerVan } from '../../src/standard/bericht.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import type { Oordeel } from './verhaal.js';

const RETOUR: Readonly<Record<string, string>> = {
  '301': '302',
  '305': '306',
  '307': '308',
  '315': '316',
  '317': '318',
  '319': '320',
  '323': '325',
};

/** Null for what gets no answer: a 325, and a file without a question. */
export function retourTypeVan(type: BerichtType, oordeel: Oordeel): string | null {
  if (oordeel === 'ingelezen' || oordeel === 'onverwerkbaar') return null;
  return `${domeinVan(type).toUpperCase()}${RETOUR[nummerVan(type)]}`;
}
