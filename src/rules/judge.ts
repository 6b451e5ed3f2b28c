/**
 * The judgement: from a message, the facts, the contracts and the day to a verdict. Pure: the same input gives the
 * same verdict, always, so that a dispute can be replayed years later.
 *
 * Level 1 stops level 2, and level 2 stops what follows; levels 3 and 4 are judged together (IV032, IV088). A class that
 * fails leaves the classes under it unjudged (0233).
 */
import { domeinVan, nummerVan } from '../standard/bericht.js';
import { type Feiten, type Regiemelding, VERWIJDERD } from '../standard/feiten.js';
import type {
  Bericht301Client,
  Bericht301ToegewezenProduct,
  Bericht305Client,
  Bericht305StartProduct,
  Bericht307Client,
  Bericht307StopProduct,
  Bericht315AangevraagdProduct,
  Bericht317NieuwProduct,
  Bericht317OngewijzigdProduct,
  Bericht319Antwoord,
  Bericht323Prestatie,
  BerichtType,
} from '../standard/generated/berichten.js';
import type { GelezenBericht, Klasse } from '../standard/read.js';
import { pasRegieToe } from '../standard/regie.js';
import * as registry from './index.js';
import { judgeDeclaratie } from './judgeDeclaratie.js';
import { judgeDeclaratieAntwoord } from './judgeDeclaratieAntwoord.js';
import { judgeVerzoekAntwoord, judgeVerzoekToewijzing, judgeVerzoekWijziging } from './judgeVerzoek.js';
import { clientVan, type Gevonden, Log, one } from './log.js';
import type { Bevinding, InhoudBericht } from './rule.js';
import { RETOURCODE, type ToegepasteRegiemelding, type Verdict } from './verdict.js';
import type { RegieZaak, Zaak } from './zaak.js';

export { RETOURCODE, type Verdict };

/** The message and its surroundings, before the register is asked. */
export type Context = Omit<Zaak, 'feiten'>;

/** Level 2: everything that is wrong inside the message. */
export function judgeInhoud(
  bericht: GelezenBericht,
  type: BerichtType,
  dagtekening: string,
  gevonden?: Gevonden,
): Bevinding[] {
  const log = new Log(gevonden);
  const memos = new Map<string, unknown>();
  const inhoudBericht: InhoudBericht = {
    ...bericht,
    type,
    domein: domeinVan(type),
    dagtekening,
    memo<T>(key: string, make: () => T): T {
      if (!memos.has(key)) memos.set(key, make());
      return memos.get(key) as T;
    },
  };
  for (const rule of registry.inhoud) {
    if (!rule.on.includes(type)) continue;
    for (const naam of rule.klasse) {
      for (const klasse of bericht.klassen.get(naam) ?? []) log.add(rule, { klasse, bericht: inhoudBericht }, klasse);
    }
  }
  return log.bevindingen;
}

/** Levels 3 and 4, for a message that is sound inside. */
export function judge(bericht: GelezenBericht, context: Context, feiten: Feiten): Verdict {
  const zaak: Zaak = { ...context, feiten };
  const log = new Log();
  const headerKlasse = one(bericht, 'Header');
  const nummer = nummerVan(context.type);
  const headerCodes = log.run(registry.header, { ...zaak, ingangsdatums: ingangsdatums(bericht, zaak) }, headerKlasse);
  // Nothing answers a 325, so all that is wrong with it is found.
  if (nummer === '325') return judgeDeclaratieAntwoord(bericht, zaak, log);
  if (headerCodes.length > 0) return { soort: 'header', codes: headerCodes, bevindingen: log.bevindingen };
  switch (nummer) {
    case '301':
      return judgeToewijzing(bericht, zaak, log);
    case '305':
    case '307':
      return judgeRegie(bericht, zaak, log);
    case '315':
      return judgeVerzoekToewijzing(bericht, zaak, log);
    case '317':
      return judgeVerzoekWijziging(bericht, zaak, log);
    case '319':
      return judgeVerzoekAntwoord(bericht, zaak, log);
    case '323':
      return judgeDeclaratie(bericht, zaak, log);
    default:
      throw new Error(`${context.type} is not judged across messages`);
  }
}

/** The days on which the municipality must have existed (TR378). */
function ingangsdatums(bericht: GelezenBericht, { feiten }: Zaak): string[] {
  const data = (naam: string) => (bericht.klassen.get(naam) ?? []).map((klasse) => klasse.data);
  const toegewezen = (data('ToegewezenProduct') as Bericht301ToegewezenProduct[]).map((each) => each.Ingangsdatum);
  const regie = ([...data('StartProduct'), ...data('StopProduct')] as Bericht305StartProduct[]).map(
    (each) => each.ToewijzingIngangsdatum ?? each.Begindatum,
  );
  const prestaties = (data('Prestatie') as Bericht323Prestatie[]).map(
    (each) => feiten.toewijzingen.get(each.ToewijzingNummer)?.ingangsdatum ?? each.ProductPeriode.Begindatum,
  );
  const aangevraagd = (data('AangevraagdProduct') as Bericht315AangevraagdProduct[]).map(
    (each) => each.ToewijzingIngangsdatum,
  );
  const gewijzigd = (
    [...data('OngewijzigdProduct'), ...data('TeWijzigenProduct')] as Bericht317OngewijzigdProduct[]
  ).flatMap((each) => feiten.toewijzingen.get(each.ToewijzingNummer)?.ingangsdatum ?? []);
  const nieuw = (data('NieuwProduct') as Bericht317NieuwProduct[]).map((each) => each.GewensteIngangsdatum);
  const beantwoord = (data('Antwoord') as Bericht319Antwoord[]).flatMap(
    (each) => feiten.verzoeken.get(each.ReferentieAanbieder)?.ingangsdatum ?? [],
  );
  return [...toegewezen, ...regie, ...prestaties, ...aangevraagd, ...gewijzigd, ...nieuw, ...beantwoord];
}

function judgeToewijzing(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes = new Map<unknown, readonly string[]>();
  for (const klasse of bericht.klassen.get('ToegewezenProduct') ?? []) {
    const toegewezen = klasse.data as Bericht301ToegewezenProduct;
    const { Bsn } = clientVan<Bericht301Client>(klasse);
    const found = [
      ...log.run(
        registry.toegewezenProduct,
        { ...zaak, bsn: Bsn, toegewezen, bekend: zaak.feiten.toewijzingen.get(toegewezen.ToewijzingNummer) },
        klasse,
      ),
      ...log.run(registry.product, { ...zaak, product: toegewezen.Product, datum: toegewezen.Ingangsdatum }, klasse),
    ];
    if (found.length > 0) codes.set(toegewezen, found);
  }
  return retour(codes, [], log);
}

function retour(
  codes: Map<unknown, readonly string[]>,
  regiemeldingen: readonly ToegepasteRegiemelding[],
  log: Log,
): Verdict {
  if (codes.size === 0) return { soort: 'goedgekeurd', regiemeldingen, bevindingen: [] };
  return { soort: 'afgekeurd', codes, bevindingen: log.bevindingen };
}

/** Removals first, so that a correction in the same message finds its place free (IV008). */
function judgeRegie(bericht: GelezenBericht, zaak: Zaak, log: Log): Verdict {
  const codes = new Map<unknown, readonly string[]>();
  const toegepast: ToegepasteRegiemelding[] = [];
  let stand: readonly Regiemelding[] = zaak.feiten.regiemeldingen;
  const klassen = [...(bericht.klassen.get('StartProduct') ?? []), ...(bericht.klassen.get('StopProduct') ?? [])];
  for (const klasse of [...klassen.filter(verwijdert), ...klassen.filter((each) => !verwijdert(each))]) {
    const regieZaak = regieZaakVan(klasse, zaak, stand);
    const { melding, status } = regieZaak;
    const found = log.run(registry.regie, regieZaak, klasse);
    // TR063: nothing but the removal itself is looked at when something is removed.
    if (status !== '3') found.push(...log.run(registry.product, productZaakVan(klasse, zaak), klasse));
    if (found.length > 0) {
      codes.set(klasse.data, found);
      continue;
    }
    stand = pasRegieToe(stand, melding, status);
    toegepast.push({ melding, status });
  }
  return retour(codes, toegepast, log);
}

const verwijdert = ({ data }: Klasse) => (data as Bericht305StartProduct).StatusAanlevering === '3';

function regieZaakVan(klasse: Klasse, zaak: Zaak, stand: readonly Regiemelding[]): RegieZaak {
  const data = klasse.data as Bericht305StartProduct & Partial<Bericht307StopProduct>;
  const { Bsn } = clientVan<Bericht305Client | Bericht307Client>(klasse);
  const toewijzing =
    data.ToewijzingNummer === undefined ? undefined : zaak.feiten.toewijzingen.get(data.ToewijzingNummer);
  const eigen =
    toewijzing &&
    toewijzing.bsn === Bsn &&
    toewijzing.aanbieder === zaak.aanbieder &&
    toewijzing.redenWijziging !== VERWIJDERD;
  return {
    ...zaak,
    bsn: Bsn,
    status: data.StatusAanlevering,
    toewijzingIngangsdatum: data.ToewijzingIngangsdatum,
    stand,
    toewijzing: eigen ? toewijzing : undefined,
    melding: {
      soort: klasse.naam === 'StartProduct' ? 'start' : 'stop',
      toewijzingNummer: data.ToewijzingNummer ?? null,
      productcategorie: data.Product?.Categorie ?? null,
      productcode: data.Product?.Code ?? null,
      begindatum: data.Begindatum,
      redenBeeindiging: data.RedenBeeindiging ?? null,
      einddatum: data.Einddatum ?? null,
    },
  };
}

function productZaakVan({ data }: Klasse, zaak: Zaak) {
  const { Product, ToewijzingIngangsdatum, Begindatum } = data as Bericht305StartProduct;
  return { ...zaak, product: Product, datum: ToewijzingIngangsdatum ?? Begindatum };
}
