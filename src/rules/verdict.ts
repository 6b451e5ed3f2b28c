/** The verdict on a message: data that the answer is made from and the book records. */
import type { Regiemelding } from '../standard/feiten.js';
import type { Bericht323Client, Bericht323Prestatie, LDT_StatusAanlevering } from '../standard/generated/berichten.js';
import type { Bevinding } from './rule.js';

/** Codes of our own making rather than of one rule. */
export const RETOURCODE = {
  inhoud: '0001',
  geenOpmerking: '0200',
  nietBeoordeeld: '0233',
  volledigToegewezen: '8001',
} as const;

export interface PrestatieOordeel {
  readonly prestatie: Bericht323Prestatie;
  readonly bsn: string;
  /** Empty: granted. 0233: not judged, its Client was refused. */
  readonly codes: readonly string[];
}

export interface ClientOordeel {
  readonly client: Bericht323Client;
  readonly codes: readonly string[];
  readonly prestaties: readonly PrestatieOordeel[];
}

export interface ToegepasteRegiemelding {
  readonly melding: Regiemelding;
  readonly status: LDT_StatusAanlevering;
}

export type Verdict = { readonly bevindingen: readonly Bevinding[] } & (
  | { readonly soort: 'goedgekeurd'; readonly regiemeldingen: readonly ToegepasteRegiemelding[] }
  /** Refused on the Header, or inside the message (0001): the answer is a Header with these codes. */
  | { readonly soort: 'header'; readonly codes: readonly string[] }
  /** A message other than a declaration, refused on its classes: codes per class as it was read. */
  | { readonly soort: 'afgekeurd'; readonly codes: ReadonlyMap<unknown, readonly string[]> }
  /** A declaration that was judged; refused as a whole when `declaratieCodes` is not empty. */
  | {
      readonly soort: 'declaratie';
      readonly declaratieCodes: readonly string[];
      readonly clienten: readonly ClientOordeel[];
      /** Sum of the granted lines in cents, debit minus credit. */
      readonly toegekendCent: number;
    }
  /** An answer of another party (325) that was taken in: there is no message to say in what was found. */
  | { readonly soort: 'ingelezen' }
);
