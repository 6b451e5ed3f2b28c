/**
 * Messages for tests and samples: sound ones by default, changed where the caller says so. A change is merged deep;
 * `undefined` leaves an element out. Only test Bsn's (999900006 and up that pass the elfproef).
 */
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
  Bericht325DeclaratieAntwoord,
  Bericht325Prestatie,
  Bericht325Root,
} from '../../src/standard/generated/berichten.js';
import { BSN, type Deel, header, korteClient, met, volgendeIdentificatie } from './basis.js';

export { AANBIEDER, BSN, BSN2, type Deel, GEMEENTE, met, volgendeIdentificatie, xml } from './basis.js';
export * from './verzoek.js';

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

/** A line that was rejected, as the answer names it; its amount follows from volume and tariff unless it is given. */
export function afgewezen({ RetourCodes, ...regel }: Deel<Bericht325Prestatie> = {}): Bericht325Prestatie {
  return met<Bericht325Prestatie>(
    { ...prestatie(regel), RetourCodes: { RetourCode: ['9321'] } },
    RetourCodes ? { RetourCodes } : undefined,
  );
}

export interface Om325 {
  bericht?: Deel<Bericht325Root>;
  antwoord?: Deel<Bericht325DeclaratieAntwoord>;
  /** The declaration that is answered. */
  op?: Bericht323Root;
  /** The rejected lines, of the one client with BSN, or per client; none means that all was granted. */
  prestaties?: Bericht325Prestatie[];
  clienten?: { bsn: string; prestaties: Bericht325Prestatie[] }[];
  identificatie?: string;
}

const NIETS_OP_TE_MERKEN = { RetourCodes: { RetourCode: ['0200' as const] } };

/** The answer to a declaration: granted is what was declared less the rejected lines (TR342). */
export function jw325({ bericht, antwoord, op, prestaties, clienten, identificatie }: Om325 = {}): Bericht325Root {
  const { Header, Declaratie } = op ?? jw323();
  const perClient = (clienten ?? [{ bsn: BSN, prestaties: prestaties ?? [afgewezen()] }]).filter(
    (each) => each.prestaties.length > 0,
  );
  const teken = ({ DebetCredit }: { DebetCredit: string }) => (DebetCredit === 'C' ? -1 : 1);
  const ingediend = Declaratie.TotaalIngediendBedrag;
  const toegekend = perClient
    .flatMap((each) => each.prestaties)
    .reduce((rest, { IngediendBedrag: b }) => rest - teken(b) * b.Bedrag, teken(ingediend) * ingediend.TotaalBedrag);
  const clientenMet = perClient.map((each) => ({
    Bsn: each.bsn,
    Prestaties: { Prestatie: each.prestaties },
    ...NIETS_OP_TE_MERKEN,
  }));
  const root: Bericht325Root = {
    Header: {
      ...header('JW325', true, '2026-05-08', identificatie ?? volgendeIdentificatie()),
      DeclaratieIdentificatie: Header.BerichtIdentificatie,
      XsdVersieDeclaratie: Header.XsdVersie,
      ...NIETS_OP_TE_MERKEN,
    },
    DeclaratieAntwoord: met<Bericht325DeclaratieAntwoord>(
      {
        DeclaratieNummer: Declaratie.DeclaratieNummer,
        TotaalIngediendBedrag: ingediend,
        TotaalToegekendBedrag: { TotaalBedrag: Math.abs(toegekend), DebetCredit: toegekend < 0 ? 'C' : 'D' },
        ...(clientenMet.length > 0 ? { Clienten: { Client: clientenMet } } : {}),
        ...NIETS_OP_TE_MERKEN,
      },
      antwoord,
    ),
  };
  return met(root, bericht);
}
