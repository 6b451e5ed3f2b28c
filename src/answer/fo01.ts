/** The error message for a file that does not meet its XSD: StUF Fo01 with code StUF055 (StUF-GGk 3.1). */
import { fo01Schema } from '../standard/catalogue.js';
import { writeBericht } from '../standard/write.js';
import { antwoordUuid } from './identificatie.js';

/** Berichtbody is niet conform schema in sectormodel. */
export const FOUTCODE_XSD = 'StUF055';
const OMSCHRIJVING = 'Berichtbody is niet conform schema in sectormodel';

/** Most that StUF allows in omschrijving. */
const MAX_OMSCHRIJVING = 200;

export interface Fo01Vraag {
  /** Message type that failed: JW323. */
  readonly type: string;
  /** Who answers: the receiver of the message; undefined where the file does not say. */
  readonly van: string | undefined;
  readonly aan: string | undefined;
  /** Name of the region, stated when a municipality answers. */
  readonly administratie: string | undefined;
  /** What is wrong first, in Dutch. */
  readonly reden: string;
  readonly sha256: string;
  /** System date: the time of day is midnight, so that the same question gives the same answer. */
  readonly vandaag: string;
}

export function fo01(vraag: Fo01Vraag): { identificatie: string; bytes: Buffer } {
  const identificatie = antwoordUuid('Fo01', vraag.sha256);
  const bytes = writeBericht(fo01Schema(), {
    stuurgegevens: {
      berichtcode: 'Fo01',
      zender: { organisatie: vraag.van, applicatie: 'Toetssteen', administratie: vraag.administratie?.slice(0, 50) },
      ontvanger: { organisatie: vraag.aan, applicatie: 'GGk' },
      referentienummer: identificatie,
      tijdstipBericht: `${vraag.vandaag.replaceAll('-', '')}000000`,
      crossRefnummer: antwoordUuid('Di01', vraag.sha256),
    },
    body: {
      code: FOUTCODE_XSD,
      plek: 'client',
      omschrijving: heleZinnen(`${OMSCHRIJVING}. ${vraag.reden}`),
      details: `${vraag.type}-00030002`,
    },
  });
  return { identificatie, bytes };
}

/** As many whole sentences as StUF allows. */
function heleZinnen(text: string): string {
  if (text.length <= MAX_OMSCHRIJVING) return text;
  const kort = text.slice(0, MAX_OMSCHRIJVING);
  const einde = kort.lastIndexOf('. ');
  return einde > 0 ? kort.slice(0, einde + 1) : kort;
}
