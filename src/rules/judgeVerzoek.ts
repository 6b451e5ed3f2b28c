/** The judgement of requests (315, 317) and of answers to them (319). */
import type { Toewijzing } from '../standard/feiten.js';
import type {
  Bericht315AangevraagdProduct,
  Bericht317Client,
  Bericht317NieuwProduct,
  Bericht317OngewijzigdProduct,
  Bericht317TeWijzigenProduct,
  Bericht317Verzoek,
  Bericht319Antwoord,
  Bericht319Woonplaatsbeginsel,
} from '../standard/generated/berichten.js';
import type { GelezenBericht, Klasse } from '../standard/read.js';
import * as registry from './index.js';
import { type Log, one } from './log.js';
import { RETOURCODE, type Verdict } from './verdict.js';
import type { Zaak } from './zaak.js';

type Codes = Map<unknown, readonly string[]>;

const klassen = <T>(bericht: GelezenBericht, naam: string) => (bericht.klassen.get(naam) ?? []) as Klasse<T>[];

/** A request for an allocation (315): every product asked for stands by itself. */
export function judgeVerzoekToewijzing(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes: Codes = new Map();
  for (const klasse of klassen<Bericht315AangevraagdProduct>(bericht, 'AangevraagdProduct')) {
    const { ReferentieAanbieder, Product, ToewijzingIngangsdatum } = klasse.data;
    put(codes, klasse, [
      ...log.run(registry.referentie, { ...zaak, referentie: ReferentieAanbieder }, klasse),
      ...log.run(registry.product, { ...zaak, product: Product, datum: ToewijzingIngangsdatum }, klasse),
    ]);
  }
  return retour(codes, log);
}

/** A request for a change (317): one whole of what stays, what changes and what is new. */
export function judgeVerzoekWijziging(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes: Codes = new Map();
  const client = one(bericht, 'Client') as Klasse<Bericht317Client>;
  const verzoek = one(bericht, 'Verzoek') as Klasse<Bericht317Verzoek>;
  const { Bsn } = client.data;
  const referentie = verzoek.data.ReferentieAanbieder;
  put(codes, client, log.run(registry.client, { ...zaak, bsn: Bsn, volgnummer: 1, referentie }, client));
  if (codes.size > 0) return nietBeoordeeld(bericht, codes, log);

  const eigen = [...zaak.feiten.toewijzingen.values()].filter(
    (each) => each.bsn === Bsn && each.aanbieder === zaak.aanbieder,
  );
  const perNummer = new Map(eigen.map((each) => [each.toewijzingNummer, each]));
  const gewijzigd = [
    ...klassen<Bericht317OngewijzigdProduct>(bericht, 'OngewijzigdProduct'),
    ...klassen<Bericht317TeWijzigenProduct>(bericht, 'TeWijzigenProduct'),
  ];
  const genoemd = new Set(gewijzigd.map(({ data }) => data.ToewijzingNummer));
  put(codes, verzoek, [
    ...log.run(registry.referentie, { ...zaak, referentie }, verzoek),
    ...log.run(registry.verzoek, { ...zaak, verzoek: verzoek.data, eigen, genoemd }, verzoek),
  ]);
  for (const klasse of gewijzigd)
    put(codes, klasse, log.run(registry.gewijzigd, gewijzigdZaak(klasse, zaak, perNummer), klasse));
  for (const klasse of klassen<Bericht317NieuwProduct>(bericht, 'NieuwProduct')) {
    const { Product, GewensteIngangsdatum } = klasse.data;
    put(codes, klasse, log.run(registry.product, { ...zaak, product: Product, datum: GewensteIngangsdatum }, klasse));
  }
  return retour(codes, log);
}

function gewijzigdZaak(
  klasse: Klasse<Bericht317OngewijzigdProduct | Bericht317TeWijzigenProduct>,
  zaak: Zaak,
  perNummer: ReadonlyMap<number, Toewijzing>,
) {
  const { ToewijzingNummer } = klasse.data;
  return {
    ...zaak,
    toewijzingNummer: ToewijzingNummer,
    toewijzing: perNummer.get(ToewijzingNummer),
    wijzigt: klasse.naam === 'TeWijzigenProduct' ? (klasse.data as Bericht317TeWijzigenProduct) : undefined,
  };
}

/** An answer (319) to a request of either kind. */
export function judgeVerzoekAntwoord(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes: Codes = new Map();
  const klasse = one(bericht, 'Antwoord') as Klasse<Bericht319Antwoord>;
  const verzoek = zaak.feiten.verzoeken.get(klasse.data.ReferentieAanbieder);
  put(codes, klasse, log.run(registry.verzoekAntwoord, { ...zaak, antwoord: klasse.data, verzoek }, klasse));
  for (const woonplaats of klassen<Bericht319Woonplaatsbeginsel>(bericht, 'Woonplaatsbeginsel')) {
    const dag = verzoek?.ingangsdatum ?? zaak.dagtekening;
    const woonplaatsZaak = { ...zaak, gemeenteCode: woonplaats.data.Gemeente, dag };
    put(codes, woonplaats, log.run(registry.woonplaats, woonplaatsZaak, woonplaats));
  }
  return retour(codes, log);
}

function put(codes: Codes, { data }: Klasse, found: readonly string[]): void {
  if (found.length > 0) codes.set(data, found);
}

/** The client was refused: what stands under it was not looked at. */
function nietBeoordeeld(bericht: GelezenBericht, codes: Codes, log: Log): Verdict {
  for (const occurrences of bericht.klassen.values()) {
    for (const { data, ouder } of occurrences) if (ouder) codes.set(data, [RETOURCODE.nietBeoordeeld]);
  }
  return retour(codes, log);
}

function retour(codes: Codes, log: Log): Verdict {
  if (codes.size === 0) return { soort: 'goedgekeurd', regiemeldingen: [], bevindingen: [] };
  return { soort: 'afgekeurd', codes, bevindingen: log.bevindingen };
}
