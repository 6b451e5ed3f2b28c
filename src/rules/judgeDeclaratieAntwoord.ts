/** The judgement of a declaration answer (325) by who takes it in: nothing answers it, so nothing is refused. */
import type {
  Bericht323Prestatie,
  Bericht325Client,
  Bericht325Prestatie,
  Bericht325Root,
} from '../standard/generated/berichten.js';
import type { GelezenBericht, Klasse } from '../standard/read.js';
import * as registry from './index.js';
import { clientVan, type Log, one } from './log.js';
import type { Verdict } from './verdict.js';
import type { Zaak } from './zaak.js';

export function judgeDeclaratieAntwoord(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const { declaratie } = zaak.feiten;
  if (!declaratie) throw new Error(`${zaak.type} without the declaration it answers`);
  const eigen = { ...zaak, antwoord: bericht.data as Bericht325Root, declaratie };
  log.run(registry.antwoordHeader, eigen, one(bericht, 'Header'));
  for (const klasse of bericht.klassen.get('DeclaratieAntwoord') ?? [])
    log.run(registry.declaratieAntwoord, eigen, klasse);
  const clienten = declaratie.Declaratie.Clienten.Client;
  const gedeclareerd = new Set(clienten.map(({ Bsn }) => Bsn));
  for (const klasse of (bericht.klassen.get('Client') ?? []) as Klasse<Bericht325Client>[]) {
    const { volgnummer, data } = klasse;
    log.run(registry.client325, { ...eigen, bsn: data.Bsn, volgnummer, gedeclareerd }, klasse);
  }
  const regels = new Map(
    clienten.flatMap(({ Bsn, Prestaties }) => Prestaties.Prestatie.map((each) => [regelSleutel(Bsn, each), each])),
  );
  for (const klasse of (bericht.klassen.get('Prestatie') ?? []) as Klasse<Bericht325Prestatie>[]) {
    const ingediend = regels.get(regelSleutel(clientVan<Bericht325Client>(klasse).Bsn, klasse.data));
    log.run(registry.antwoordPrestatie, { ...eigen, prestatie: klasse.data, ingediend }, klasse);
  }
  return { soort: 'ingelezen', bevindingen: log.bevindingen };
}

const regelSleutel = (bsn: string, { ProductReferentie }: Bericht323Prestatie | Bericht325Prestatie) =>
  JSON.stringify([bsn, ProductReferentie.ReferentieNummer, ProductReferentie.VorigReferentieNummer ?? null]);
