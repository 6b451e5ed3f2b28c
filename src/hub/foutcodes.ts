/**
 * Codes of Fo03: the chain's own list of error codes as it was in November 2025. The older list of StUF-GGk 2.1 uses some
 * of these numbers for something else (IB007 was "too large"); the newer one holds.
 */
export const FOUTCODE = {
  /** No safe XML, or not what the schema of the envelope says. */
  schema: 'IB001',
  /** This certificate may not send for this organisation. */
  nietGeautoriseerd: 'IB002',
  /** More than 25 MB, base64 and envelope included. */
  teGroot: 'IB003',
  /** No message type we know: WMO399. */
  functieOnbekend: 'IB004',
  /** The receiver is none of ours. */
  ontvangerOnbekend: 'IB005',
  /** A heen message in a retour envelope, or the reverse. */
  berichtcode: 'IB006',
  /** This kind of organisation does not send, or does not get, this message. */
  partijen: 'IB007',
  /** The referentienummer is known, of another message. */
  nietUniek: 'IB016',
  /** The sending application is not named. */
  applicatie: 'IB017',
  /** A message type we know, in a version that is not in use. */
  functieNietActief: 'IB023',
} as const;

export type Foutcode = (typeof FOUTCODE)[keyof typeof FOUTCODE];

/** Why an envelope is refused, in one or two Dutch sentences without personal data. */
export interface Weigering {
  readonly code: Foutcode;
  readonly reden: string;
}
