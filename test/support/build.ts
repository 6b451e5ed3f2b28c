/**
 * Messages for tests and samples: sound ones by default, changed where the caller says so. A change is merged deep;
 * `undefined` leaves an element out. Only test Bsn's (999900006 and up that pass the elfproef).
 */
import { schemas } from '../../src/standard/catalogue.js';
import type {
  Bericht301Contact,
  Bericht301Relatie,
  Bericht301Root,
  Bericht301ToegewezenProduct,
  Bericht305Root,
  Bericht305StartProduct,
  Bericht307Root,
  Bericht307StopProduct,
  Bericht323Prestatie,
  Bericht323Root,
  BerichtType,
} from '../../src/standard/generated/berichten.js';
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

function header(type: BerichtType, vanGemeente: boolean, dagtekening: string, identificatie: string) {
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

export const contact = (wijziging?: Deel<Bericht301Contact>): Bericht301Contact =>
  met<Bericht301Contact>(
    {
      Soort: '01',
      Adres: {
        Huis: { Huisnummer: 9 },
        Postcode: '2401AB',
        Straatnaam: 'Kerklaan',
        Plaatsnaam: 'Alphen',
        LandCode: 'NL',
      },
    },
    wijziging,
  );

export const relatie = (wijziging?: Deel<Bericht301Relatie>): Bericht301Relatie =>
  met<Bericht301Relatie>(
    {
      Nummer: '1',
      Soort: '10',
      Naam: { Geslachtsnaam: { Achternaam: 'Test' }, NaamGebruik: '1' },
      Contact: contact(),
    },
    wijziging,
  );

export const toegewezen = (wijziging?: Deel<Bericht301ToegewezenProduct>): Bericht301ToegewezenProduct =>
  met<Bericht301ToegewezenProduct>(
    {
      ToewijzingNummer: 1001,
      Product: { Categorie: '45', Code: '45A04' },
      Toewijzingsdatum: '2025-12-15',
      Toewijzingstijd: '10:00:00',
      Ingangsdatum: '2026-01-01',
      Einddatum: '2026-12-31',
      Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
    },
    wijziging,
  );

export interface Om301 {
  bericht?: Deel<Bericht301Root>;
  client?: Deel<Bericht301Root['Client']>;
  contacten?: Bericht301Contact[];
  relaties?: Bericht301Relatie[];
  producten?: Bericht301ToegewezenProduct[];
  identificatie?: string;
}

export function jw301({ bericht, client, contacten, relaties, producten, identificatie }: Om301 = {}): Bericht301Root {
  const root: Bericht301Root = {
    Header: header('JW301', true, '2025-12-15', identificatie ?? volgendeIdentificatie()),
    Client: met(
      {
        Bsn: BSN,
        Geboortedatum: { Datum: '2012-05-14' },
        Geslacht: '2',
        Naam: { Geslachtsnaam: { Achternaam: 'Testkind' }, Voorletters: 'T', NaamGebruik: '1' },
        ...(relaties ? { Relaties: { Relatie: relaties } } : {}),
        Contactgegevens: { Contact: contacten ?? [contact()] },
        ToegewezenProducten: { ToegewezenProduct: producten ?? [toegewezen()] },
      } as Bericht301Root['Client'],
      client,
    ),
  };
  return met(root, bericht);
}

export const start = (wijziging?: Deel<Bericht305StartProduct>): Bericht305StartProduct =>
  met<Bericht305StartProduct>(
    {
      ToewijzingNummer: 1001,
      Product: { Categorie: '45', Code: '45A04' },
      ToewijzingIngangsdatum: '2026-01-01',
      Begindatum: '2026-01-05',
      StatusAanlevering: '1',
    },
    wijziging,
  );

export interface OmRegie<R, P> {
  bericht?: Deel<R>;
  client?: Deel<Bericht305Root['Client']>;
  producten?: P[];
  identificatie?: string;
}

const korteClient = {
  Bsn: BSN,
  Geboortedatum: { Datum: '2012-05-14' },
  Geslacht: '2' as const,
  Naam: { Geslachtsnaam: { Achternaam: 'Testkind' }, Voorletters: 'T' },
};

export function jw305({
  bericht,
  client,
  producten,
  identificatie,
}: OmRegie<Bericht305Root, Bericht305StartProduct> = {}): Bericht305Root {
  const root: Bericht305Root = {
    Header: header('JW305', false, '2026-01-07', identificatie ?? volgendeIdentificatie()),
    Client: met(
      { ...korteClient, StartProducten: { StartProduct: producten ?? [start()] } } as Bericht305Root['Client'],
      client,
    ),
  };
  return met(root, bericht);
}

export const stop = (wijziging?: Deel<Bericht307StopProduct>): Bericht307StopProduct =>
  met<Bericht307StopProduct>(
    {
      ToewijzingNummer: 1001,
      Product: { Categorie: '45', Code: '45A04' },
      ToewijzingIngangsdatum: '2026-01-01',
      Begindatum: '2026-01-05',
      RedenBeeindiging: '31',
      Einddatum: '2026-03-27',
      StatusAanlevering: '1',
    },
    wijziging,
  );

export function jw307({
  bericht,
  client,
  producten,
  identificatie,
}: OmRegie<Bericht307Root, Bericht307StopProduct> = {}): Bericht307Root {
  const root: Bericht307Root = {
    Header: header('JW307', false, '2026-03-30', identificatie ?? volgendeIdentificatie()),
    Client: met(
      { ...korteClient, StopProducten: { StopProduct: producten ?? [stop()] } } as Bericht307Root['Client'],
      client as never,
    ),
  };
  return met(root, bericht);
}

/** A line of April 2026: 8 hours at EUR 70,80. IngediendBedrag follows from volume and tariff unless it is given. */
export function prestatie(wijziging?: Deel<Bericht323Prestatie>): Bericht323Prestatie {
  const regel = met<Bericht323Prestatie>(
    {
      ProductReferentie: { ReferentieNummer: 'RN001' },
      ToewijzingNummer: 1001,
      ProductCategorie: '45',
      ProductCode: '45A04',
      ProductPeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
      GeleverdVolume: 8,
      Eenheid: '04',
      ProductTarief: 7080,
      IngediendBedrag: { Bedrag: 0, DebetCredit: 'D' },
    },
    wijziging,
  );
  if (wijziging?.IngediendBedrag?.Bedrag !== undefined) return regel;
  const bedrag = regel.Eenheid === '83' ? regel.GeleverdVolume : regel.GeleverdVolume * (regel.ProductTarief ?? 0);
  return { ...regel, IngediendBedrag: { ...regel.IngediendBedrag, Bedrag: bedrag } };
}

/** The credit of a debit line: identical, with a number of its own (IV091). */
export function credit(debet: Bericht323Prestatie, referentieNummer: string): Bericht323Prestatie {
  return {
    ...debet,
    ProductReferentie: {
      ReferentieNummer: referentieNummer,
      VorigReferentieNummer: debet.ProductReferentie.ReferentieNummer,
    },
    IngediendBedrag: { ...debet.IngediendBedrag, DebetCredit: 'C' },
  };
}

export interface Om323 {
  bericht?: Deel<Bericht323Root>;
  declaratie?: Deel<Bericht323Root['Declaratie']>;
  /** Lines of the one client with BSN, or per client. */
  prestaties?: Bericht323Prestatie[];
  clienten?: { bsn: string; prestaties: Bericht323Prestatie[] }[];
  identificatie?: string;
}

/** A declaration over April 2026; DeclaratieNummer follows the Identificatie, the total follows the lines. */
export function jw323({ bericht, declaratie, prestaties, clienten, identificatie }: Om323 = {}): Bericht323Root {
  const id = identificatie ?? volgendeIdentificatie();
  const perClient = clienten ?? [{ bsn: BSN, prestaties: prestaties ?? [prestatie()] }];
  const som = perClient
    .flatMap((each) => each.prestaties)
    .reduce((sum, { IngediendBedrag: b }) => sum + (b.DebetCredit === 'C' ? -b.Bedrag : b.Bedrag), 0);
  const root: Bericht323Root = {
    Header: header('JW323', false, '2026-05-06', id),
    Declaratie: met(
      {
        DeclaratieNummer: `D${id}`,
        DeclaratiePeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
        DeclaratieDagtekening: '2026-05-06',
        TotaalIngediendBedrag: { TotaalBedrag: Math.abs(som), DebetCredit: som < 0 ? 'C' : 'D' },
        Clienten: { Client: perClient.map((each) => ({ Bsn: each.bsn, Prestaties: { Prestatie: each.prestaties } })) },
      } as Bericht323Root['Declaratie'],
      declaratie,
    ),
  };
  return met(root, bericht);
}

/** The bytes of a message, valid or not. */
export function xml(type: BerichtType, data: unknown): Buffer {
  return renderBericht(schemas().berichten.get(type) as BerichtSchema, data);
}
