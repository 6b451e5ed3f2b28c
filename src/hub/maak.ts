/** Envelopes of ours with the stuurgegevens that StUF-GGk 3.1 to 3.3 prescribe, and the two answers in the same connection. */
import { antwoordOp } from '../standard/bericht.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import { APPLICATIE, functieVersie, GGK, heleZinnen, MAX_ADMINISTRATIE, tijdstip } from '../standard/stuf.js';
import type {
  BerichtEnvelop,
  BevestigingEnvelop,
  Bron,
  Fo01Envelop,
  Fout,
  FoutEnvelop,
  Kenmerken,
  Systeem,
} from './envelop.js';
import type { Weigering } from './foutcodes.js';

/** Who sends: the municipality or provider, and where it is a municipality the name of the region or of itself. */
export interface Afzender {
  readonly organisatie: string;
  readonly administratie: string | null;
}

export interface OmBericht {
  readonly type: BerichtType;
  readonly van: Afzender;
  /** Organisatie of the receiver. */
  readonly aan: string;
  /** Referentienummer of the envelope that is answered: for a retour message, and only for that. */
  readonly op: string | null;
  readonly payload: Uint8Array;
}

/** A message goes out as Di01, an answer as Du01 with the number of its question. */
export function maakBericht(bron: Bron, { type, van, aan, op, payload }: OmBericht): BerichtEnvelop {
  const berichtcode = soortEnvelop(type);
  if ((berichtcode === 'Du01') !== (op !== null))
    throw new Error(`${type} is a ${berichtcode}: ${op === null ? 'it needs' : 'it has no'} crossRefnummer`);
  const { versie, subversie } = functieVersie(type);
  return {
    berichtcode,
    ...geadresseerd(bron, onsSysteem(van), { ...LEEG, organisatie: aan, applicatie: GGK }),
    crossRefnummer: op,
    functie: type,
    versies: {
      applicatieVersie: APPLICATIE.versie,
      applicatieSubversie: APPLICATIE.subversie,
      functieVersie: versie,
      functieSubversie: subversie,
    },
    bestandsnaam: null,
    payload,
  };
}

/** Di01 for a message that is answered, Du01 for one that is an answer. */
export function soortEnvelop(type: BerichtType): 'Di01' | 'Du01' {
  return antwoordOp(type) ? 'Di01' : 'Du01';
}

export interface OmFo01 {
  readonly van: Afzender;
  readonly aan: string;
  /** Referentienummer of the envelope complained of. */
  readonly op: string;
  readonly fout: Fout;
}

/** A message that was taken in turned out not to meet its XSD. */
export function maakFo01(bron: Bron, { van, aan, op, fout }: OmFo01): Fo01Envelop {
  return {
    berichtcode: 'Fo01',
    ...geadresseerd(bron, onsSysteem(van), { ...LEEG, organisatie: aan, applicatie: GGK }),
    crossRefnummer: op,
    fout: { ...fout, omschrijving: heleZinnen(fout.omschrijving) },
  };
}

/** Taken in: the receiver of the envelope confirms to its sender. */
export function maakBv03(bron: Bron, vraag: Kenmerken): BevestigingEnvelop {
  return { berichtcode: 'Bv03', ...terug(bron, vraag) };
}

/** Not taken in. */
export function maakFo03(bron: Bron, vraag: Kenmerken, { code, reden }: Weigering): FoutEnvelop {
  const fout: Fout = { code, plek: 'client', omschrijving: heleZinnen(reden), details: null };
  return { berichtcode: 'Fo03', ...terug(bron, vraag), fout };
}

/** Answered from receiver to sender. Of an envelope that could not be read there is no number to refer to. */
function terug(bron: Bron, { zender, ontvanger, referentienummer }: Kenmerken) {
  const ons: Systeem = { ...LEEG, organisatie: ontvanger?.organisatie ?? null, applicatie: APPLICATIE.naam };
  const aan: Systeem = zender
    ? { ...LEEG, organisatie: zender.organisatie, applicatie: zender.applicatie }
    : { ...LEEG, applicatie: GGK };
  return { ...geadresseerd(bron, ons, aan), crossRefnummer: referentienummer ?? '' };
}

function geadresseerd(bron: Bron, zender: Systeem, ontvanger: Systeem) {
  return { zender, ontvanger, referentienummer: bron.uuid(), tijdstipBericht: tijdstip(bron.nu()) };
}

const LEEG = { organisatie: null, administratie: null, gebruiker: null };

function onsSysteem({ organisatie, administratie }: Afzender): Systeem {
  const naam = administratie?.slice(0, MAX_ADMINISTRATIE) ?? null;
  return { organisatie, applicatie: APPLICATIE.naam, administratie: naam, gebruiker: null };
}
