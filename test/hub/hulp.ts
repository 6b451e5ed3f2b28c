/** What the tests of the hub share: a clock that stands still, UUIDs that count, a sample message. */
import type { BerichtEnvelop, Bron, Systeem } from '../../src/hub/envelop.js';
import type { OntvangenBericht } from '../../src/process/inbox.js';
import { schemas } from '../../src/standard/catalogue.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import { AANBIEDER, GEMEENTE, jw301, xml } from '../support/build.js';

export { AANBIEDER, GEMEENTE };

export const ALLE_TYPEN = [...schemas().berichten.keys()] as BerichtType[];

/** A summer and a winter moment, so that a wrong time zone shows. */
export const ZOMER = new Date('2026-08-31T22:15:30.123Z');

export function bron(moment = ZOMER): Bron {
  let nummer = 0;
  return { nu: () => moment, uuid: () => uuid(++nummer) };
}

export const uuid = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

/** Of the question in every test. */
export const VRAAG = '9c0f7b90-5c69-41e5-a837-0800200c9a66';

export const payload301 = () => xml('JW301', jw301({ identificatie: 'HUB301' }));

export const systeem = (organisatie: string | null, applicatie = 'GGk'): Systeem => ({
  organisatie,
  applicatie,
  administratie: null,
  gebruiker: null,
});

/** A sound Di01 with a JW301, or what the caller makes of it. */
export function di01(anders: Partial<BerichtEnvelop> = {}): BerichtEnvelop {
  return {
    berichtcode: 'Di01',
    zender: systeem(GEMEENTE, 'Jw Applicatie'),
    ontvanger: systeem(AANBIEDER),
    referentienummer: VRAAG,
    tijdstipBericht: '20260421132514',
    crossRefnummer: null,
    functie: 'JW301',
    versies: { applicatieVersie: '0004', applicatieSubversie: '0003', functieVersie: '0003', functieSubversie: '0002' },
    bestandsnaam: null,
    payload: payload301(),
    ...anders,
  };
}

/** A store that remembers, as the inbox does: by referentienummer, comparing bytes. */
export class Geheugen {
  readonly bewaard: OntvangenBericht[] = [];

  readonly ontvang = async (bericht: OntvangenBericht): Promise<'nieuw' | 'bekend' | 'afwijkend'> => {
    const eerder = this.bewaard.find((each) => each.referentienummer === bericht.referentienummer);
    if (eerder) return Buffer.from(eerder.bytes).equals(bericht.bytes) ? 'bekend' : 'afwijkend';
    this.bewaard.push(bericht);
    return 'nieuw';
  };
}
