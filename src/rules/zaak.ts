/** What a rule across messages (levels 3 and 4) may look at, per class. Values only; nothing here can do I/O. */
import type { Contracts } from '../contracts/contracts.js';
import type {
  Domein,
  Feiten,
  GoedgekeurdeDebet,
  Regiemelding,
  Toewijzing,
  Verbruik,
  Verzoek,
} from '../standard/feiten.js';
import type {
  Bericht301ToegewezenProduct,
  Bericht317TeWijzigenProduct,
  Bericht317Verzoek,
  Bericht319Antwoord,
  Bericht323Declaratie,
  Bericht323Prestatie,
  Bericht323Root,
  Bericht325Prestatie,
  Bericht325Root,
  BerichtType,
  CDT_Product,
  LDT_StatusAanlevering,
} from '../standard/generated/berichten.js';

/** The message and what is known around it. */
export interface Zaak {
  readonly type: BerichtType;
  readonly domein: Domein;
  readonly gemeente: string;
  /** AGB code. */
  readonly aanbieder: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  /** The system date: `--today`, or today in the Netherlands. */
  readonly vandaag: string;
  readonly contracts: Contracts;
  readonly feiten: Feiten;
}

export interface HeaderZaak extends Zaak {
  /** Dates on which the municipality must exist: Ingangsdatum of the allocations the message is about (TR378). */
  readonly ingangsdatums: readonly string[];
}

export interface ToegewezenProductZaak extends Zaak {
  readonly bsn: string;
  readonly toegewezen: Bericht301ToegewezenProduct;
  /** The actual version of the allocation with this number, as the book has it. */
  readonly bekend: Toewijzing | undefined;
}

export interface ProductZaak extends Zaak {
  readonly product: CDT_Product | undefined;
  /** The day for which the code must be in the product list. */
  readonly datum: string;
}

export interface RegieZaak extends Zaak {
  readonly bsn: string;
  readonly melding: Regiemelding;
  readonly toewijzingIngangsdatum: string | undefined;
  readonly status: LDT_StatusAanlevering;
  /** Starts and stops in force when this one is judged: the book's, and this message's before it. */
  readonly stand: readonly Regiemelding[];
  /** Actual allocation with this number, for this client and provider, not deleted. */
  readonly toewijzing: Toewijzing | undefined;
}

export interface DeclaratieZaak extends Zaak {
  readonly declaratie: Bericht323Declaratie;
}

export interface ClientZaak extends Zaak {
  readonly bsn: string;
  readonly volgnummer: number;
  /** 323: ReferentieNummer of the client's first line; 317: ReferentieAanbieder of the request. */
  readonly referentie: string;
}

export interface ReferentieZaak extends Zaak {
  /** ReferentieAanbieder of the AangevraagdProduct (315) or the Verzoek (317). */
  readonly referentie: string;
}

export interface VerzoekZaak extends Zaak {
  readonly verzoek: Bericht317Verzoek;
  /** Allocations of this client with this provider, actual or not. */
  readonly eigen: readonly Toewijzing[];
  /** ToewijzingNummers that the request names, to change or to keep. */
  readonly genoemd: ReadonlySet<number>;
}

export interface GewijzigdZaak extends Zaak {
  readonly toewijzingNummer: number;
  /** Allocation with this number for this client and provider, actual or not. */
  readonly toewijzing: Toewijzing | undefined;
  /** What is asked of it; undefined for an OngewijzigdProduct. */
  readonly wijzigt: Bericht317TeWijzigenProduct | undefined;
}

export interface VerzoekAntwoordZaak extends Zaak {
  readonly antwoord: Bericht319Antwoord;
  /** The request with this ReferentieAanbieder, of this provider to this municipality. */
  readonly verzoek: Verzoek | undefined;
}

export interface WoonplaatsZaak extends Zaak {
  readonly gemeenteCode: string;
  /** The day on which the municipality must exist. */
  readonly dag: string;
}

/** A 325 and the declaration it answers. */
export interface Antwoord325Zaak extends Zaak {
  readonly antwoord: Bericht325Root;
  readonly declaratie: Bericht323Root;
}

export interface Client325Zaak extends Antwoord325Zaak {
  readonly bsn: string;
  readonly volgnummer: number;
  /** Clients of the declaration. */
  readonly gedeclareerd: ReadonlySet<string>;
}

export interface AntwoordPrestatieZaak extends Antwoord325Zaak {
  readonly prestatie: Bericht325Prestatie;
  /** The line with this ReferentieNummer under this client in the declaration. */
  readonly ingediend: Bericht323Prestatie | undefined;
}

export interface PrestatieZaak extends Zaak {
  readonly declaratie: Bericht323Declaratie;
  readonly prestatie: Bericht323Prestatie;
  readonly bsn: string;
  readonly credit: boolean;
  /** Allocation with this number, for this client and provider; deleted ones included. */
  readonly toewijzing: Toewijzing | undefined;
  /** The number exists, but for another client or provider. */
  readonly andermans: boolean;
  /** ReferentieNummer was delivered before, in the book or earlier in this message. */
  readonly referentieBekend: 'boek' | 'bericht' | undefined;
  /** Credit: the granted debit that VorigReferentieNummer names. */
  readonly debet: GoedgekeurdeDebet | undefined;
  /** Debit: a granted line for the same allocation, product and period that is not credited. */
  readonly openDebet: GoedgekeurdeDebet | undefined;
  /** Granted so far on the allocation, this message's earlier lines included. */
  readonly verbruik: Verbruik;
}

/** An allocation a debit line can be held against: known and not deleted. */
export function geldig(zaak: PrestatieZaak): Toewijzing | undefined {
  if (zaak.credit || !zaak.toewijzing || zaak.toewijzing.redenWijziging === '13') return undefined;
  return zaak.toewijzing;
}
