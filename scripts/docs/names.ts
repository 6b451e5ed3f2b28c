/** What messages are called in the docs. */
import type { BerichtNummer } from '../../src/standard/generated/berichten.js';
import { anker, link } from './markdown.js';

export const BERICHTNAMEN: Readonly<Record<BerichtNummer, string>> = {
  '301': 'Toewijzing',
  '302': 'Retour op een toewijzing',
  '305': 'Start',
  '306': 'Retour op een start',
  '307': 'Stop',
  '308': 'Retour op een stop',
  '315': 'Verzoek om toewijzing',
  '316': 'Retour op een verzoek om toewijzing',
  '317': 'Verzoek om wijziging',
  '318': 'Retour op een verzoek om wijziging',
  '319': 'Antwoord op een verzoek',
  '320': 'Retour op een antwoord',
  '323': 'Declaratie',
  '325': 'Declaratieantwoord',
};

export const kopVanBericht = (nummer: BerichtNummer) => `${nummer} ${BERICHTNAMEN[nummer]}`;

/** "319 (alleen iJw)" as a link to the message in the index. */
export function naarBericht(nummerMetWet: string): string {
  const nummer = nummerMetWet.slice(0, 3) as BerichtNummer;
  return link(nummer, `per-bericht.md#${anker(kopVanBericht(nummer))}`) + nummerMetWet.slice(3);
}
