/** Test messages around a request: for an allocation (315), for a change (317), and the answer to either (319). */
import type {
  Bericht315AangevraagdProduct,
  Bericht315Client,
  Bericht315Root,
  Bericht317NieuwProduct,
  Bericht317Root,
  Bericht317TeWijzigenProduct,
  Bericht317Verzoek,
  Bericht319Antwoord,
  Bericht319Root,
} from '../../src/standard/generated/berichten.js';
import { BSN, type Deel, header, korteClient, met, volgendeIdentificatie } from './basis.js';

export const aangevraagd = (wijziging?: Deel<Bericht315AangevraagdProduct>): Bericht315AangevraagdProduct =>
  met<Bericht315AangevraagdProduct>(
    {
      ReferentieAanbieder: 'V001',
      Product: { Categorie: '45', Code: '45A04' },
      ToewijzingIngangsdatum: '2026-01-01',
      ToewijzingEinddatum: '2026-12-31',
      Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
      Verwijzer: { Type: '02', ZorgverlenerCode: '01000001' },
    },
    wijziging,
  );

export interface Om315 {
  bericht?: Deel<Bericht315Root>;
  client?: Deel<Bericht315Client>;
  producten?: Bericht315AangevraagdProduct[];
  identificatie?: string;
}

/** A request for an allocation, dated 7 January 2026. */
export function jw315({ bericht, client, producten, identificatie }: Om315 = {}): Bericht315Root {
  const root: Bericht315Root = {
    Header: header('JW315', false, '2026-01-07', identificatie ?? volgendeIdentificatie()),
    Client: met<Bericht315Client>(
      { ...korteClient, AangevraagdeProducten: { AangevraagdProduct: producten ?? [aangevraagd()] } },
      client,
    ),
  };
  return met(root, bericht);
}

/** Five hours a week instead of three, from April 2026. */
export const tewijzigen = (wijziging?: Deel<Bericht317TeWijzigenProduct>): Bericht317TeWijzigenProduct =>
  met<Bericht317TeWijzigenProduct>(
    {
      ToewijzingNummer: 1001,
      GewensteIngangsdatum: '2026-04-01',
      Einddatum: '2026-12-31',
      Omvang: { Volume: 5, Eenheid: '04', Frequentie: '2' },
    },
    wijziging,
  );

export const nieuw = (wijziging?: Deel<Bericht317NieuwProduct>): Bericht317NieuwProduct =>
  met<Bericht317NieuwProduct>(
    {
      Product: { Categorie: '45', Code: '45A09' },
      GewensteIngangsdatum: '2026-04-01',
      Einddatum: '2026-12-31',
      Omvang: { Volume: 2, Eenheid: '16', Frequentie: '2' },
    },
    wijziging,
  );

export interface Om317 {
  bericht?: Deel<Bericht317Root>;
  bsn?: string;
  verzoek?: Deel<Bericht317Verzoek>;
  /** Allocations that stay as they are, by number. */
  ongewijzigd?: number[];
  /** To be changed: allocation 1001, unless other products are named. */
  tewijzigen?: Bericht317TeWijzigenProduct[];
  nieuw?: Bericht317NieuwProduct[];
  identificatie?: string;
}

/** A request for a change, dated 2 March 2026. */
export function jw317(om: Om317 = {}): Bericht317Root {
  const ongewijzigd = (om.ongewijzigd ?? []).map((ToewijzingNummer) => ({ ToewijzingNummer }));
  const gewijzigd = om.tewijzigen ?? (om.ongewijzigd || om.nieuw ? [] : [tewijzigen()]);
  const nieuwe = om.nieuw ?? [];
  const verzoek: Bericht317Verzoek = {
    ReferentieAanbieder: 'V001',
    RedenVerzoek: '1',
    ...(ongewijzigd.length > 0 ? { OngewijzigdeProducten: { OngewijzigdProduct: ongewijzigd } } : {}),
    ...(gewijzigd.length > 0 ? { TeWijzigenProducten: { TeWijzigenProduct: gewijzigd } } : {}),
    ...(nieuwe.length > 0 ? { NieuweProducten: { NieuwProduct: nieuwe } } : {}),
  };
  const root: Bericht317Root = {
    Header: header('JW317', false, '2026-03-02', om.identificatie ?? volgendeIdentificatie()),
    Client: { Bsn: om.bsn ?? BSN, Verzoek: met(verzoek, om.verzoek) },
  };
  return met(root, om.bericht);
}

export interface Om319 {
  bericht?: Deel<Bericht319Root>;
  antwoord?: Deel<Bericht319Antwoord>;
  identificatie?: string;
}

/** The answer to a request: rejected, dated 12 January 2026. */
export function jw319({ bericht, antwoord, identificatie }: Om319 = {}): Bericht319Root {
  const root: Bericht319Root = {
    Header: header('JW319', true, '2026-01-12', identificatie ?? volgendeIdentificatie()),
    Antwoord: met<Bericht319Antwoord>(
      { ReferentieAanbieder: 'V001', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' },
      antwoord,
    ),
  };
  return met(root, bericht);
}
