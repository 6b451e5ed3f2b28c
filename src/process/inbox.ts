/** What a door hands over: a message as it came in, before anything is said about it. */

export interface OntvangenBericht {
  /** The message itself, without envelope, exactly as it was sent. */
  readonly bytes: Uint8Array;
  readonly kanaal: 'hub' | 'map' | 'api';
  /** From the envelope; null where there is none. */
  readonly referentienummer: string | null;
  readonly crossRefnummer: string | null;
  readonly zender: string | null;
  readonly ontvanger: string | null;
  readonly soort: 'heen' | 'retour' | 'fout';
}
