/**
 * The logical key of each berichtklasse, as the standard lists them. Keys that would name a person (the Bsn of a
 * Client, the number of a Relatie) take part in comparisons but are never shown.
 */
import type { Klasse } from './read.js';

const SLEUTELS: Record<string, readonly string[]> = {
  Client: ['Bsn'],
  Contact: ['Soort'],
  Relatie: ['Nummer'],
  ToegewezenProduct: ['ToewijzingNummer'],
  StartProduct: ['ToewijzingNummer', 'Product', 'Begindatum'],
  StopProduct: ['ToewijzingNummer', 'Product', 'Begindatum', 'RedenBeeindiging', 'Einddatum'],
  AangevraagdProduct: ['ReferentieAanbieder'],
  Verzoek: ['ReferentieAanbieder'],
  OngewijzigdProduct: ['ToewijzingNummer'],
  TeWijzigenProduct: ['ToewijzingNummer'],
  NieuwProduct: ['Product', 'GewensteIngangsdatum'],
  Antwoord: ['ReferentieAanbieder', 'VerzoekAntwoord'],
  Woonplaatsbeginsel: ['Gemeente'],
  Declaratie: ['DeclaratieNummer'],
  Prestatie: ['ProductReferentie.ReferentieNummer', 'ProductReferentie.VorigReferentieNummer'],
};

const PERSOONLIJK = new Set(['Client', 'Relatie']);

/** Part of the key, but no help to who looks the line up. */
const NIET_TONEN = new Set(['ProductReferentie.VorigReferentieNummer']);

/** Text that is equal for two occurrences with the same key under the same parents. */
export function vergelijkSleutel(klasse: Klasse): string {
  const own = (SLEUTELS[klasse.naam] ?? []).map((pad) => JSON.stringify(op(klasse.data, pad) ?? null)).join('|');
  return klasse.ouder ? `${vergelijkSleutel(klasse.ouder)}/${own}` : own;
}

/** The key as it may be shown: camelCase names, or the occurrence's number where the key is personal. */
export function toonbareSleutel(klasse: Klasse): Record<string, unknown> {
  const paden = SLEUTELS[klasse.naam];
  if (!paden) return {};
  if (PERSOONLIJK.has(klasse.naam)) return { volgnummer: klasse.volgnummer };
  const shown: Record<string, unknown> = {};
  for (const pad of paden) {
    const value = op(klasse.data, pad);
    if (value === undefined || NIET_TONEN.has(pad)) continue;
    if (isProduct(value)) {
      shown.productcategorie = value.Categorie;
      if (value.Code !== undefined) shown.productcode = value.Code;
    } else {
      const naam = pad.split('.').at(-1) as string;
      shown[naam[0]?.toLowerCase() + naam.slice(1)] = value;
    }
  }
  return shown;
}

/** The value at a dotted path, or undefined where part of it is missing. */
export function op(data: unknown, pad: string): unknown {
  let value = data;
  for (const naam of pad.split('.')) value = (value as Record<string, unknown> | undefined)?.[naam];
  return value;
}

function isProduct(value: unknown): value is { Categorie: string; Code?: string } {
  return typeof value === 'object' && value !== null && 'Categorie' in value;
}
