/** What a message asks the register: from its values to the question, from the question to the facts. */
import type { Queryable } from '../register/database.js';
import {
  type DeclaratieVraag,
  loadAntwoordFeiten,
  loadDeclaratieAntwoordFeiten,
  loadDeclaratieFeiten,
  loadRegieFeiten,
  loadToewijzingFeiten,
  loadVerzoekFeiten,
  type Vraag,
} from '../register/facts.js';
import { domeinVan, nummerVan } from '../standard/bericht.js';
import { eersteDagVanMaand, laatsteDagVanMaand } from '../standard/calendar.js';
import { type Feiten, VERWIJDERD } from '../standard/feiten.js';
import type {
  Bericht301Root,
  Bericht305Root,
  Bericht307Root,
  Bericht315Root,
  Bericht317Root,
  Bericht317Verzoek,
  Bericht319Root,
  Bericht323Prestatie,
  Bericht323Root,
  Bericht325Prestatie,
} from '../standard/generated/berichten.js';
import type { Klasse } from '../standard/read.js';
import type { Gelezen } from './envelope.js';

export async function loadFeiten(tx: Queryable, gelezen: Gelezen): Promise<Feiten> {
  const { type, bericht } = gelezen;
  const basis = basisVan(gelezen);
  switch (nummerVan(type)) {
    case '301': {
      const { Client } = bericht.data as unknown as Bericht301Root;
      const producten = Client.ToegewezenProducten.ToegewezenProduct;
      const vraag: Vraag = {
        ...basis,
        bsns: [Client.Bsn],
        toewijzingNummers: producten.map((each) => each.ToewijzingNummer),
      };
      const verwijderd = producten
        .filter((each) => each.RedenWijziging === VERWIJDERD)
        .map((each) => each.ToewijzingNummer);
      const referenties = producten.flatMap((each) => each.ReferentieAanbieder ?? []);
      return loadToewijzingFeiten(tx, vraag, verwijderd, referenties);
    }
    case '305':
    case '307': {
      const { Client } = bericht.data as unknown as Bericht305Root | Bericht307Root;
      const meldingen =
        'StartProducten' in Client ? Client.StartProducten.StartProduct : Client.StopProducten.StopProduct;
      const toewijzingNummers = meldingen.flatMap((each) => each.ToewijzingNummer ?? []);
      return loadRegieFeiten(tx, { ...basis, bsns: [Client.Bsn], toewijzingNummers });
    }
    case '315': {
      const { Client } = bericht.data as unknown as Bericht315Root;
      const referenties = Client.AangevraagdeProducten.AangevraagdProduct.map((each) => each.ReferentieAanbieder);
      return loadVerzoekFeiten(tx, { ...basis, bsns: [Client.Bsn], toewijzingNummers: [] }, referenties);
    }
    case '317': {
      const { Bsn, Verzoek } = (bericht.data as unknown as Bericht317Root).Client;
      const vraag = { ...basis, bsns: [Bsn], toewijzingNummers: toewijzingNummersIn(Verzoek) };
      return loadVerzoekFeiten(tx, vraag, [Verzoek.ReferentieAanbieder]);
    }
    case '319': {
      const { Antwoord } = bericht.data as unknown as Bericht319Root;
      return loadAntwoordFeiten(tx, { ...basis, bsns: [], toewijzingNummers: [] }, Antwoord.ReferentieAanbieder);
    }
    case '323':
      return loadDeclaratieFeiten(tx, declaratieVraag(basis, bericht.data as unknown as Bericht323Root));
    default:
      throw new Error(`${type} is not judged against the register`);
  }
}

const basisVan = ({ type, kop, gemeente, aanbieder }: Gelezen) => ({
  domein: domeinVan(type),
  type,
  afzender: kop.afzender as string,
  identificatie: kop.identificatie as string,
  gemeente,
  aanbieder,
});

/** Facts for a 325, with the declaration it answers. */
export function loadAntwoordOpDeclaratie(tx: Queryable, gelezen: Gelezen, declaratie: Bericht323Root): Promise<Feiten> {
  const prestaties = (gelezen.bericht.klassen.get('Prestatie') ?? []) as Klasse<Bericht325Prestatie>[];
  const toewijzingNummers = [...new Set(prestaties.map(({ data }) => data.ToewijzingNummer))];
  return loadDeclaratieAntwoordFeiten(tx, { ...basisVan(gelezen), bsns: [], toewijzingNummers }, declaratie);
}

const toewijzingNummersIn = ({ OngewijzigdeProducten, TeWijzigenProducten }: Bericht317Verzoek) => [
  ...(OngewijzigdeProducten?.OngewijzigdProduct ?? []).map((each) => each.ToewijzingNummer),
  ...(TeWijzigenProducten?.TeWijzigenProduct ?? []).map((each) => each.ToewijzingNummer),
];

function declaratieVraag(
  basis: Omit<Vraag, 'bsns' | 'toewijzingNummers'>,
  { Declaratie }: Bericht323Root,
): DeclaratieVraag {
  const clienten = Declaratie.Clienten.Client;
  const prestaties = clienten.flatMap((client) => client.Prestaties.Prestatie);
  const uniek = <T>(values: Iterable<T>) => [...new Set(values)];
  const begin = prestaties.map((each: Bericht323Prestatie) => each.ProductPeriode.Begindatum).sort();
  return {
    ...basis,
    bsns: uniek(clienten.map((client) => client.Bsn)),
    toewijzingNummers: uniek(prestaties.map((each) => each.ToewijzingNummer)),
    declaratieNummer: Declaratie.DeclaratieNummer,
    referenties: uniek(prestaties.map((each) => each.ProductReferentie.ReferentieNummer)),
    vorigeReferenties: uniek(prestaties.flatMap((each) => each.ProductReferentie.VorigReferentieNummer ?? [])),
    vanaf: eersteDagVanMaand(begin[0] as string),
    totEnMet: laatsteDagVanMaand(begin.at(-1) as string),
  };
}
