/** What every StUF message of ours says the same way, in a file or in an envelope. */
import { domeinVan } from './bericht.js';
import type { BerichtType } from './generated/berichten.js';
import { RELEASES, type Release } from './release.js';

/** Ourselves as a sending application (StUF-GGk 2.5): a name without a version, and the version apart. */
export const APPLICATIE = { naam: 'Toetssteen', versie: '0000', subversie: '0001' } as const;

/** The receiving application, whoever the receiver is (StUF-GGk 3.1 to 3.3). */
export const GGK = 'GGk';

/** Most that StUF allows in omschrijving and in administratie. */
export const MAX_OMSCHRIJVING = 200;
export const MAX_ADMINISTRATIE = 50;

/** A UUID of version 4 in the only form the hub takes. */
export const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export interface FunctieVersie {
  readonly versie: string;
  readonly subversie: string;
}

/** 3.2 -> 0003 and 0002 */
export function functieVersieVan({ release }: Release): FunctieVersie {
  const [major, minor] = release.split('.') as [string, string];
  return { versie: major.padStart(4, '0'), subversie: minor.padStart(4, '0') };
}

/** The version of the messages of this type that we write. */
export function functieVersie(type: BerichtType): FunctieVersie {
  const release = RELEASES.findLast(({ domein }) => domein === domeinVan(type)) as Release;
  return functieVersieVan(release);
}

/** What an error message says about the message it is about: JW301-00030002 (StUF-GGk 3.1). */
export function functieMetVersie(type: BerichtType): string {
  const { versie, subversie } = functieVersie(type);
  return `${type}-${versie}${subversie}`;
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A moment as StUF writes it: jjjjmmdduummss, on Dutch clocks. */
export function tijdstip(moment: Date): string {
  return AMSTERDAM.format(moment).replace(/\D/g, '');
}

/** As many whole sentences as StUF allows in omschrijving. */
export function heleZinnen(text: string): string {
  if (text.length <= MAX_OMSCHRIJVING) return text;
  const kort = text.slice(0, MAX_OMSCHRIJVING);
  const einde = kort.lastIndexOf('. ');
  return einde > 0 ? kort.slice(0, einde + 1) : kort;
}
