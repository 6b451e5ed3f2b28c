/** What every test message is made with: who sends it, its header, and how a change is merged into it. */
import { schemas } from '../../src/standard/catalogue.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import type { BerichtSchema } from '../../src/standard/schema.js';
import { renderBericht } from '../../src/standard/write.js';

export const GEMEENTE = '0484';
export const AANBIEDER = '65656055';
export const BSN = '999900006';
export const BSN2 = '999900018';

/** Any part of T, deep; lists are replaced whole. */
export type Deel<T> = T extends readonly (infer E)[]
  ? Deel<E>[]
  : T extends object
    ? { [K in keyof T]?: Deel<T[K]> | undefined }
    : T;

/** A copy of `basis` with `wijziging` merged in; undefined removes. */
export function met<T>(basis: T, wijziging: Deel<T> | undefined): T {
  if (wijziging === undefined) return basis;
  const result: Record<string, unknown> = { ...(basis as Record<string, unknown>) };
  for (const [key, value] of Object.entries(wijziging as Record<string, unknown>)) {
    if (value === undefined) delete result[key];
    else if (isPlain(value) && isPlain(result[key])) result[key] = met(result[key], value as never);
    else result[key] = value;
  }
  return result as T;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

let nummer = 0;

/** A fresh Identificatie, deterministic within one process. */
export const volgendeIdentificatie = () => `T${String(++nummer).padStart(8, '0')}`;

/** From here on Identificaties count from the first again: what is made next is the same, whatever was made before. */
export function identificatiesOpnieuw(): void {
  nummer = 0;
}

/** From the municipality to the provider, or the other way. */
export function header(type: BerichtType, vanGemeente: boolean, dagtekening: string, identificatie: string) {
  const schema = schemas().berichten.get(type) as BerichtSchema;
  return {
    BerichtCode: schema.berichtcode,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: vanGemeente ? GEMEENTE : AANBIEDER,
    Ontvanger: vanGemeente ? AANBIEDER : GEMEENTE,
    BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  };
}

/** A client as the messages of a provider name one. */
export const korteClient = {
  Bsn: BSN,
  Geboortedatum: { Datum: '2012-05-14' },
  Geslacht: '2' as const,
  Naam: { Geslachtsnaam: { Achternaam: 'Testkind' }, Voorletters: 'T' },
};

/** The bytes of a message, valid or not. */
export function xml(type: BerichtType, data: unknown): Buffer {
  return renderBericht(schemas().berichten.get(type) as BerichtSchema, data);
}
