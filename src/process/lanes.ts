/**
 * What a message touches in the book: while it is judged and booked, no other message may change what it is judged
 * against. Messages that touch nothing in common go side by side.
 */
import { domeinVan, nummerVan } from '../standard/bericht.js';
import type { Bericht301Root } from '../standard/generated/berichten.js';
import type { Gelezen } from './envelope.js';

/** The keys to lock before the facts are loaded. */
export function geraakt({ type, kop, gemeente, aanbieder, bericht }: Gelezen): string[] {
  const domein = domeinVan(type);
  const keys = [
    // The lane: between two parties, under one law, messages take effect one after the other.
    key('baan', domein, gemeente, aanbieder),
    // An Identificatie is used once by its sender, whoever it writes to (TR056).
    key('identificatie', kop.afzender, type, kop.identificatie),
  ];
  switch (nummerVan(type)) {
    case '301': {
      // A ToewijzingNummer is used once by a municipality, whichever provider it is for (TR332).
      const { Client } = bericht.data as unknown as Bericht301Root;
      const producten = Client.ToegewezenProducten.ToegewezenProduct;
      return [...keys, ...producten.map((each) => key('toewijzing', domein, gemeente, each.ToewijzingNummer))];
    }
    case '315':
    case '317':
      // A ReferentieAanbieder is used once by a provider, whichever municipality is asked (TR347).
      return [...keys, key('verzoeken', domein, aanbieder)];
    case '323':
      // DeclaratieNummer (TR333) and ReferentieNummer are used once by a provider, whichever municipality pays.
      return [...keys, key('declaraties', domein, aanbieder)];
    default:
      return keys;
  }
}

const key = (...parts: unknown[]): string => JSON.stringify(parts);
