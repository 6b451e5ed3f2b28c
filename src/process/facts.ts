/** What a message asks the register: from its values to the question, from the question to the facts. */
import type { Queryable } from '../register/database.js';
import {
  type DeclaratieVraag,
  loadDeclaratieFeiten,
  loadRegieFeiten,
  loadToewijzingFeiten,
  type Vraag,
} from '../register/facts.js';
import { eersteDagVanMaand, laatsteDagVanMaand } from '../standard/calendar.js';
import { domeinVan } from '../standard/catalogue.js';
import { type Feiten, VERWIJDERD } from '../standard/feiten.js';
import type { JW301Root, JW305Root, JW307Root, JW323Prestatie, JW323Root } from '../standard/generated/jw.js';
import type { Gelezen } from './envelope.js';

export async function loadFeiten(tx: Queryable, gelezen: Gelezen): Promise<Feiten> {
  const { type, kop, gemeente, aanbieder, bericht } = gelezen;
  const basis = {
    domein: domeinVan(type),
    type,
    afzender: kop.afzender as string,
    identificatie: kop.identificatie as string,
    gemeente,
    aanbieder,
  };
  switch (type) {
    case 'JW301': {
      const { Client } = bericht.data as unknown as JW301Root;
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
    case 'JW305':
    case 'JW307': {
      const { Client } = bericht.data as unknown as JW305Root | JW307Root;
      const meldingen =
        'StartProducten' in Client ? Client.StartProducten.StartProduct : Client.StopProducten.StopProduct;
      const toewijzingNummers = meldingen.flatMap((each) => each.ToewijzingNummer ?? []);
      return loadRegieFeiten(tx, { ...basis, bsns: [Client.Bsn], toewijzingNummers });
    }
    default:
      return loadDeclaratieFeiten(tx, declaratieVraag(basis, bericht.data as unknown as JW323Root));
  }
}

function declaratieVraag(basis: Omit<Vraag, 'bsns' | 'toewijzingNummers'>, { Declaratie }: JW323Root): DeclaratieVraag {
  const clienten = Declaratie.Clienten.Client;
  const prestaties = clienten.flatMap((client) => client.Prestaties.Prestatie);
  const uniek = <T>(values: Iterable<T>) => [...new Set(values)];
  const begin = prestaties.map((each: JW323Prestatie) => each.ProductPeriode.Begindatum).sort();
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
