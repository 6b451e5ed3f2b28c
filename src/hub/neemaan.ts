/**
 * What the door does with one body, apart from HTTP: read, admit, store, confirm. A refusal is the sender's to repair and
 * becomes a SOAP fault; a fault of ours becomes "try again" and never a refusal.
 */
import type { OntvangenBericht } from '../process/inbox.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import { tijdstip, UUID4 } from '../standard/stuf.js';
import { type Aan, actieVan } from './acties.js';
import type { Bron, Envelop, Kenmerken } from './envelop.js';
import { FOUTCODE, type Weigering } from './foutcodes.js';
import { leesEnvelop, type OngeldigeEnvelop, TE_GROOT } from './lees.js';
import { maakBv03, maakFo03 } from './maak.js';
import { schrijfEnvelop, schrijfSoapFault } from './schrijf.js';
import { type Certificaat, type Toelating, weigering } from './toelating.js';

/** What became of a message: stored, known already, or another message under a known number. */
export type Ontvangst = 'nieuw' | 'bekend' | 'afwijkend';

export interface Deur extends Toelating {
  readonly bron: Bron;
  /** Stores; resolved means it is safe. Must be idempotent by referentienummer: a sender sends again when in doubt. */
  readonly ontvang: (bericht: OntvangenBericht) => Promise<Ontvangst>;
}

/** For the log: no value that a sender can fill freely. */
export interface Verslag {
  readonly uitkomst: Ontvangst | 'geweigerd' | 'soap' | 'niet opgeslagen';
  readonly code?: string;
  readonly berichtcode?: Aan;
  readonly functie?: BerichtType;
  readonly referentienummer?: string;
  readonly zender?: string;
  readonly ontvanger?: string;
  /** Kind of the error of ours, not its text. */
  readonly fout?: string;
}

export interface Reactie {
  readonly status: 200 | 500 | 503;
  /** XML; undefined where trying again is all there is to say. */
  readonly body?: Buffer;
  readonly verslag: Verslag;
}

export interface Aanvraag {
  readonly bytes: Uint8Array;
  readonly soapActie: string | undefined;
  readonly certificaat: Certificaat | null;
}

export async function neemAan(deur: Deur, { bytes, soapActie, certificaat }: Aanvraag): Promise<Reactie> {
  const actie = actieVan(soapActie);
  if (!actie) return soapFout('Client', 'De SOAPAction is niet een van de drie die de WSDL noemt.');
  const gelezen = leesEnvelop(bytes);
  if (!gelezen.ok) return ongelezen(deur, gelezen);
  const { envelop, inSoap, document } = gelezen;
  if (!inSoap)
    return geweigerd(deur, envelop, { code: FOUTCODE.schema, reden: 'Het bericht staat niet in een SOAP-envelop.' });
  if (envelop.berichtcode !== actie)
    return soapFout('Client', `De SOAPAction is die van ${actie}, maar in de envelop staat ${envelop.berichtcode}.`);
  const nee = weigering(envelop, certificaat, deur, dagVan(deur.bron.nu()));
  if (nee) return geweigerd(deur, envelop, nee);
  return bewaar(deur, envelop, ontvangen(envelop, document));
}

/** More than the limit: refused without having been read. */
export function teGroot(deur: Deur): Reactie {
  return geweigerd(deur, ONBEKEND, { code: FOUTCODE.teGroot, reden: TE_GROOT });
}

const ONBEKEND: Kenmerken = { referentienummer: null, zender: null, ontvanger: null };

function ongelezen(deur: Deur, { soapWeigering, fout, ...kenmerken }: OngeldigeEnvelop): Reactie {
  if (soapWeigering === 'VersionMismatch') return soapFout(soapWeigering, 'Alleen SOAP 1.1 wordt aangenomen.');
  if (soapWeigering) return soapFout(soapWeigering, 'De SOAP-kop bevat een onderdeel dat hier niet bekend is.');
  return geweigerd(deur, kenmerken, fout);
}

async function bewaar(deur: Deur, envelop: Envelop, bericht: OntvangenBericht): Promise<Reactie> {
  let ontvangst: Ontvangst;
  try {
    ontvangst = await deur.ontvang(bericht);
  } catch (error) {
    const fout = error instanceof Error ? error.name : typeof error;
    return { status: 503, verslag: { ...verslagVan(envelop), uitkomst: 'niet opgeslagen', fout } };
  }
  if (ontvangst === 'afwijkend') {
    const reden = 'Het referentienummer is al gebruikt voor een ander bericht. Geef elke envelop een eigen UUID.';
    return geweigerd(deur, envelop, { code: FOUTCODE.nietUniek, reden });
  }
  const body = schrijfEnvelop(maakBv03(deur.bron, envelop), { soap: true });
  return { status: 200, body, verslag: { ...verslagVan(envelop), uitkomst: ontvangst } };
}

const SOORT: Readonly<Record<Aan, OntvangenBericht['soort']>> = { Di01: 'heen', Du01: 'retour', Fo01: 'fout' };

function ontvangen(envelop: Envelop, document: Uint8Array | null): OntvangenBericht {
  return {
    bytes: 'payload' in envelop ? envelop.payload : (document as Uint8Array),
    kanaal: 'hub',
    referentienummer: envelop.referentienummer || null,
    crossRefnummer: envelop.crossRefnummer || null,
    zender: envelop.zender.organisatie,
    ontvanger: envelop.ontvanger.organisatie,
    soort: SOORT[envelop.berichtcode as Aan],
  };
}

function geweigerd(deur: Deur, vraag: Kenmerken, nee: Weigering): Reactie {
  const body = schrijfEnvelop(maakFo03(deur.bron, vraag, nee), { soap: true });
  return { status: 500, body, verslag: { ...verslagVan(vraag), uitkomst: 'geweigerd', code: nee.code } };
}

function soapFout(code: Parameters<typeof schrijfSoapFault>[0], tekst: string): Reactie {
  return { status: 500, body: schrijfSoapFault(code, tekst), verslag: { uitkomst: 'soap', code } };
}

/** A code of four or eight digits, or one of the fixed names: anything else could be about a person. */
const ORGANISATIE = /^(\d{4}|\d{8}|IB|RINIS|VECOZO|CAK|SVB|CBS|UWV)$/;

function verslagVan(vraag: Kenmerken | Envelop): Omit<Verslag, 'uitkomst'> {
  const zender = vraag.zender?.organisatie ?? '';
  const ontvanger = vraag.ontvanger?.organisatie ?? '';
  return {
    ...('berichtcode' in vraag ? { berichtcode: vraag.berichtcode as Aan } : {}),
    ...('functie' in vraag && /^(JW|WMO)3\d\d$/.test(vraag.functie) ? { functie: vraag.functie as BerichtType } : {}),
    ...(UUID4.test(vraag.referentienummer ?? '') ? { referentienummer: vraag.referentienummer as string } : {}),
    ...(ORGANISATIE.test(zender) ? { zender } : {}),
    ...(ORGANISATIE.test(ontvanger) ? { ontvanger } : {}),
  };
}

/** YYYY-MM-DD on Dutch clocks. */
function dagVan(moment: Date): string {
  return tijdstip(moment).replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
}
