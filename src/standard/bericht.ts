/** The messages of the standard and what belongs to what: the few facts the XSDs do not say. */
import type { Domein } from './feiten.js';
import type { BerichtNummer, BerichtType } from './generated/berichten.js';

/** What we state about the schemas our messages are made with (IV034). */
export const XSD_VERSIE = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' } as const;

/** The answer to each message that is answered; the others are answers themselves. */
const ANTWOORD: Partial<Record<BerichtNummer, BerichtNummer>> = {
  '301': '302',
  '305': '306',
  '307': '308',
  '315': '316',
  '317': '318',
  '319': '320',
  '323': '325',
};

/** JW323 -> 323 */
export function nummerVan(type: BerichtType): BerichtNummer {
  return type.slice(-3) as BerichtNummer;
}

/** The law a message type belongs to. */
export function domeinVan(type: string): Domein {
  return type.startsWith('WMO') ? 'wmo' : 'jw';
}

export function berichtType(domein: Domein, nummer: BerichtNummer): BerichtType {
  return `${domein === 'jw' ? 'JW' : 'WMO'}${nummer}`;
}

/** The answer's type, or undefined for a message that is an answer itself. */
export function antwoordOp(type: BerichtType): BerichtType | undefined {
  const nummer = ANTWOORD[nummerVan(type)];
  return nummer && berichtType(domeinVan(type), nummer);
}
