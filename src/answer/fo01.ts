/** The error message for a file that does not meet its XSD: StUF Fo01 with code StUF055 (StUF-GGk 3.1). */
import { fo01Schema } from '../standard/catalogue.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import { APPLICATIE, functieMetVersie, GGK, heleZinnen, MAX_ADMINISTRATIE } from '../standard/stuf.js';
import { writeBericht } from '../standard/write.js';
import { antwoordUuid } from './identificatie.js';

/** Berichtbody is niet conform schema in sectormodel. */
export const FOUTCODE_XSD = 'StUF055';
const OMSCHRIJVING = 'Berichtbody is niet conform schema in sectormodel';

export interface Fo01Vraag {
  /** Message type that failed: JW323. */
  readonly type: BerichtType;
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
      zender: {
        organisatie: vraag.van,
        applicatie: APPLICATIE.naam,
        administratie: vraag.administratie?.slice(0, MAX_ADMINISTRATIE),
      },
      ontvanger: { organisatie: vraag.aan, applicatie: GGK },
      referentienummer: identificatie,
      tijdstipBericht: `${vraag.vandaag.replaceAll('-', '')}000000`,
      crossRefnummer: antwoordUuid('Di01', vraag.sha256),
    },
    body: {
      code: FOUTCODE_XSD,
      plek: 'client',
      omschrijving: heleZinnen(`${OMSCHRIJVING}. ${vraag.reden}`),
      details: functieMetVersie(vraag.type),
    },
  });
  return { identificatie, bytes };
}
