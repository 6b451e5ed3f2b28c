/** What a rule across messages (levels 3 and 4) may look at, per class. Values only; nothing here can do I/O. */
import type { Contracts } from '../contracts/contracts.js';
import type { Domein, Feiten, GoedgekeurdeDebet, Regiemelding, Toewijzing, Verbruik } from '../standard/feiten.js';
import type {
  Bericht301ToegewezenProduct,
  Bericht323Declaratie,
  Bericht323Prestatie,
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
  readonly eersteReferentie: string;
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
