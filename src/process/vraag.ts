/** The declaration that a declaration answer (325) is about, read again from the bytes that were received. */
import type { Queryable } from '../register/database.js';
import { declaratieBij } from '../register/verzoeken.js';
import { berichtType, domeinVan, nummerVan } from '../standard/bericht.js';
import type { Bericht323Root, Bericht325Root } from '../standard/generated/berichten.js';
import { type Gelezen, openBericht } from './envelope.js';

/** Undefined for any other answer, and when no declaration with that Identificatie or DeclaratieNummer was received. */
export async function beantwoordeDeclaratie(
  tx: Queryable,
  { type, gemeente, aanbieder, bericht }: Gelezen,
): Promise<Bericht323Root | undefined> {
  if (nummerVan(type) !== '325') return undefined;
  const { Header, DeclaratieAntwoord } = bericht.data as unknown as Bericht325Root;
  const domein = domeinVan(type);
  const gevonden = await declaratieBij(tx, {
    type: berichtType(domein, '323'),
    domein,
    gemeente,
    aanbieder,
    identificatie: Header.DeclaratieIdentificatie.Identificatie,
    declaratieNummer: DeclaratieAntwoord?.DeclaratieNummer,
  });
  if (!gevonden) return undefined;
  const vraag = openBericht(gevonden.bytes, gevonden.verwerktOp);
  if (vraag.soort !== 'bericht') throw new Error(`a ${type} answers a declaration in the book that cannot be read`);
  return vraag.bericht.data as unknown as Bericht323Root;
}
