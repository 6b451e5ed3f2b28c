/** An envelope as a value: what the hub needs to route, and what it carries. */

export interface Systeem {
  /** A municipality's CBS code, a provider's AGB code, or a fixed name such as CAK; null where StUF leaves it out. */
  readonly organisatie: string | null;
  readonly applicatie: string;
  readonly administratie: string | null;
  readonly gebruiker: string | null;
}

interface Geadresseerd {
  readonly zender: Systeem;
  readonly ontvanger: Systeem;
  readonly referentienummer: string;
  /** As StUF writes it: jjjjmmdd, with as much of the time behind it as the sender gives. */
  readonly tijdstipBericht: string;
}

export interface Versies {
  readonly applicatieVersie: string;
  readonly applicatieSubversie: string;
  readonly functieVersie: string;
  readonly functieSubversie: string;
}

/** Di01 (heen) or Du01 (retour): a message of the standard, in base64. */
export interface BerichtEnvelop extends Geadresseerd {
  readonly berichtcode: 'Di01' | 'Du01';
  /** Of the heen envelope this answers; null in a heen envelope. */
  readonly crossRefnummer: string | null;
  /** Message type of the payload, as the sender says: JW301. */
  readonly functie: string;
  readonly versies: Versies;
  /** Name of a tekstBestand; null for an xmlBestand. */
  readonly bestandsnaam: string | null;
  readonly payload: Uint8Array;
}

export interface Fout {
  readonly code: string;
  /** Whose fault: who sent (client) or who received (server). */
  readonly plek: 'client' | 'server';
  readonly omschrijving: string;
  readonly details: string | null;
}

/** Fo01 (a message was taken in and turned out wrong) or Fo03 (an envelope was not taken in). */
export interface FoutEnvelop extends Geadresseerd {
  readonly berichtcode: 'Fo01' | 'Fo03';
  readonly crossRefnummer: string;
  readonly fout: Fout;
}

export type Fo01Envelop = FoutEnvelop & { readonly berichtcode: 'Fo01' };

/** Bv03: an envelope was taken in. */
export interface BevestigingEnvelop extends Geadresseerd {
  readonly berichtcode: 'Bv03';
  readonly crossRefnummer: string;
}

export type Envelop = BerichtEnvelop | FoutEnvelop | BevestigingEnvelop;
export type Berichtcode = Envelop['berichtcode'];

/** What can be told of an envelope that is not acceptable, so that the refusal reaches who sent it. */
export interface Kenmerken {
  readonly referentienummer: string | null;
  readonly zender: Systeem | null;
  readonly ontvanger: Systeem | null;
}

/** Clock and UUIDs come from outside: an envelope never asks the machine. */
export interface Bron {
  nu(): Date;
  /** Version 4, lower case. */
  uuid(): string;
}

export const NS_STUF = 'http://www.egem.nl/StUF/StUF0301';
export const NS_GGK = 'http://www.stufstandaarden.nl/koppelvlak/ggk0210';
export const NS_SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

export const WORTEL: Readonly<Record<Berichtcode, { ns: string; naam: string }>> = {
  Di01: { ns: NS_GGK, naam: 'envelopHeenbericht-ggk_Di01' },
  Du01: { ns: NS_GGK, naam: 'envelopRetourbericht-ggk_Du01' },
  Fo01: { ns: NS_STUF, naam: 'Fo01Bericht' },
  Bv03: { ns: NS_STUF, naam: 'Bv03Bericht' },
  Fo03: { ns: NS_STUF, naam: 'Fo03Bericht' },
};
