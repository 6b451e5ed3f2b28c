/**
 * Level 2 on one test message, as the thunk that a row of a table asks for. The messages that the product reads but
 * does not judge across messages (315, 317, 325) are made here; the others come from the builders.
 */
import { schemas } from '../../../src/standard/catalogue.js';
import type {
  Bericht315AangevraagdProduct,
  Bericht315Client,
  Bericht317Verzoek,
  Bericht325DeclaratieAntwoord,
  BerichtType,
  LDT_DatumGebruik,
} from '../../../src/standard/generated/berichten.js';
import type { BerichtSchema } from '../../../src/standard/schema.js';
import {
  BSN,
  type Deel,
  jw301,
  jw305,
  jw307,
  jw323,
  met,
  type Om301,
  type Om323,
  prestatie,
} from '../../support/build.js';
import { inhoud } from '../../support/judge.js';

type Om305 = Parameters<typeof jw305>[0];
type Om307 = Parameters<typeof jw307>[0];

export const in301 = (om?: Om301) => () => inhoud('JW301', jw301(om));
export const in305 = (om?: Om305) => () => inhoud('JW305', jw305(om));
export const in307 = (om?: Om307) => () => inhoud('JW307', jw307(om));
export const in323 = (om?: Om323) => () => inhoud('JW323', jw323(om));

/** Part of a message that gives it this Dagtekening. */
export const opDag = (Dagtekening: string) => ({ Header: { BerichtIdentificatie: { Dagtekening } } });

/** Part of a Client or Relatie that gives it this birth date. */
export const geboren = (Datum: string, DatumGebruik?: LDT_DatumGebruik) => ({
  Geboortedatum: DatumGebruik ? { Datum, DatumGebruik } : { Datum },
});

const aangevraagd: Bericht315AangevraagdProduct = {
  ReferentieAanbieder: 'V001',
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-01-01',
  ToewijzingEinddatum: '2026-12-31',
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
  Verwijzer: { Type: '04' },
};

/** A request for an allocation (315), dated 7 January 2026. */
export function in315(client?: Deel<Bericht315Client>, product?: Deel<Bericht315AangevraagdProduct>) {
  const { Header, Client } = jw305();
  const { Bsn, Geboortedatum, Geslacht, Naam } = Client;
  const aanvraag = { AangevraagdeProducten: { AangevraagdProduct: [met(aangevraagd, product)] } };
  const Aanvrager = met<Bericht315Client>({ Bsn, Geboortedatum, Geslacht, Naam, ...aanvraag }, client);
  return () => inhoud('JW315', { Header: alsBericht('JW315', Header), Client: Aanvrager });
}

/** A request for a change (317). */
export function in317(verzoek: Partial<Bericht317Verzoek> = {}, Bsn = BSN) {
  const Verzoek: Bericht317Verzoek = {
    ReferentieAanbieder: 'V001',
    RedenVerzoek: '1',
    OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1001 }] },
    ...verzoek,
  };
  return () => inhoud('JW317', { Header: alsBericht('JW317', jw305().Header), Client: { Bsn, Verzoek } });
}

type Bedrag = Bericht325DeclaratieAntwoord['TotaalToegekendBedrag'];

const NUL: Bedrag = { TotaalBedrag: 0, DebetCredit: 'D' };

interface Om325 {
  Bsn?: string;
  ingediend?: Bedrag;
  toegekend?: Bedrag;
  regel?: Bedrag;
}

/** An answer to a declaration (325) of one line. */
export function in325({ Bsn = BSN, ingediend = NUL, toegekend = NUL, regel = NUL }: Om325) {
  const { Header } = jw323();
  const { Afzender, Ontvanger, BerichtIdentificatie, XsdVersie } = Header;
  const RetourCodes = { RetourCode: ['0200'] };
  const bedrag = { Bedrag: regel.TotaalBedrag, DebetCredit: regel.DebetCredit };
  const Prestatie = [{ ...prestatie({ IngediendBedrag: bedrag }), RetourCodes }];
  const DeclaratieAntwoord = {
    DeclaratieNummer: 'D1',
    TotaalIngediendBedrag: ingediend,
    TotaalToegekendBedrag: toegekend,
    Clienten: { Client: [{ Bsn, Prestaties: { Prestatie }, RetourCodes }] },
    RetourCodes,
  };
  const kop = {
    ...alsBericht('JW325', Header),
    Afzender: Ontvanger,
    Ontvanger: Afzender,
    DeclaratieIdentificatie: BerichtIdentificatie,
    XsdVersieDeclaratie: XsdVersie,
    RetourCodes,
  };
  return () => inhoud('JW325', { Header: kop, DeclaratieAntwoord });
}

function alsBericht<H extends object>(type: BerichtType, header: H): H & { BerichtCode: string } {
  const { berichtcode } = schemas().berichten.get(type) as BerichtSchema;
  return { ...header, BerichtCode: berichtcode as string };
}
