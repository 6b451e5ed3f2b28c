/** A start or stop (305, 307): on time, and of the product that was allocated. */

import { isVerlopen, plusWerkdagen } from '../../standard/feestdagen.js';
import { soortVan } from '../../standard/feiten.js';
import type { Bericht305StartProduct, Bericht307StopProduct } from '../../standard/generated/berichten.js';
import { TIJDELIJK } from '../../standard/regie.js';
import { datum, product } from '../taal.js';
import { type SignaalZaak, signaal } from './signaal.js';
import { ontvangstdag, WERKDAGEN } from './termijn.js';

const OP_START = { on: ['305'], klasse: ['StartProduct'] } as const;

type Melding = Pick<Bericht305StartProduct, 'StatusAanlevering' | 'ToewijzingNummer'>;

const verwijdert = ({ StatusAanlevering }: Melding) => StatusAanlevering === '3';

/** A correction in one message: the earlier report of this allocation is taken back beside it (IV008). */
const isVerbetering = (melding: Melding, { bericht, klasse }: SignaalZaak) =>
  (bericht.klassen.get(klasse.naam) ?? []).some(
    ({ data }) => verwijdert(data as Melding) && (data as Melding).ToewijzingNummer === melding.ToewijzingNummer,
  );

const IV075 = signaal({
  ...OP_START,
  code: 'IV075',
  title: 'Een start herhaalt het product van de toewijzing',
  check(start, { feiten }) {
    if (verwijdert(start) || start.ToewijzingNummer === undefined) return;
    const toewijzing = feiten.toewijzingen.get(start.ToewijzingNummer);
    const categorie = start.Product?.Categorie ?? null;
    const code = start.Product?.Code ?? null;
    if (!toewijzing || (toewijzing.productcategorie === categorie && toewijzing.productcode === code)) return;
    return {
      toewijzingNummer: toewijzing.toewijzingNummer,
      ingediend: product(categorie, code),
      toegewezen: product(toewijzing.productcategorie, toewijzing.productcode),
      vulling: VULLING[soortVan(toewijzing)],
    };
  },
  explain: ({ toewijzingNummer, ingediend, toegewezen, vulling }) =>
    `De start noemt ${ingediend}, maar toewijzing ${toewijzingNummer} is gegeven voor ${toegewezen}. Een start herhaalt het product van de toewijzing: ${vulling}. Verwijder deze start (StatusAanlevering 3) en lever haar opnieuw aan, want ook de stop moet er straks mee overeenkomen.`,
});

const VULLING: Readonly<Record<ReturnType<typeof soortVan>, string>> = {
  specifiek: 'categorie en code',
  aspecifiek: 'alleen de categorie, zonder code',
  generiek: 'zonder Product',
};

/** A start for which the day of its allocation must be known, to say whether it is late. */
export function isLateStart(start: Bericht305StartProduct, dagtekening: string): boolean {
  return !verwijdert(start) && isVerlopen(dagtekening, start.Begindatum, WERKDAGEN);
}

const OP271 = signaal({
  ...OP_START,
  code: 'OP271',
  title: 'Een startbericht komt binnen vijf werkdagen na de start, of na een toewijzing achteraf',
  check(start, zaak) {
    const { dagtekening, feiten } = zaak;
    if (!isLateStart(start, dagtekening) || isVerbetering(start, zaak)) return;
    const met = feiten.toegewezenMet.get(start.ToewijzingNummer ?? 0);
    const toegewezen = met && ontvangstdag(met, dagtekening);
    if (toegewezen && !isVerlopen(dagtekening, toegewezen, WERKDAGEN)) return;
    const achteraf = toegewezen !== undefined && toegewezen > start.Begindatum;
    return {
      begindatum: start.Begindatum,
      dagtekening,
      toegewezen: achteraf ? toegewezen : null,
      uiterlijk: plusWerkdagen(achteraf ? toegewezen : start.Begindatum, WERKDAGEN),
    };
  },
  explain: ({ begindatum, dagtekening, toegewezen, uiterlijk }) =>
    `De levering begon op ${datum(begindatum)}${toegewezen ? ` en is op ${datum(toegewezen)} toegewezen` : ''}; het startbericht is van ${datum(dagtekening)}. Een start wordt binnen vijf werkdagen gemeld${toegewezen ? ' na de toewijzing' : ''}, dus uiterlijk ${datum(uiterlijk)}. De start geldt gewoon; meld een volgende op tijd, of laat dit zitten als het de verbetering van een eerdere start is.`,
});

const OP272 = signaal({
  on: ['307'],
  klasse: ['StopProduct'],
  code: 'OP272',
  title: 'Een stopbericht komt binnen vijf werkdagen na de stop',
  check(stop, zaak) {
    const { dagtekening } = zaak;
    if (verwijdert(stop) || !isVerlopen(dagtekening, stop.Einddatum, WERKDAGEN)) return;
    if (isVerbetering(stop, zaak) || volgtOpTijdelijke(stop, zaak)) return;
    return {
      einddatum: stop.Einddatum,
      dagtekening,
      uiterlijk: plusWerkdagen(stop.Einddatum, WERKDAGEN),
    };
  },
  explain: ({ einddatum, dagtekening, uiterlijk }) =>
    `De levering eindigde op ${datum(einddatum)}; het stopbericht is van ${datum(dagtekening)}. Een stop wordt binnen vijf werkdagen gemeld, dus uiterlijk ${datum(uiterlijk)}. De stop geldt gewoon; meld een volgende op tijd, of laat dit zitten als het de verbetering van een eerdere stop is.`,
});

/** That the care won't be taken up again is known later than the day it stopped. */
const volgtOpTijdelijke = (stop: Bericht307StopProduct, { feiten }: SignaalZaak) =>
  stop.RedenBeeindiging !== TIJDELIJK &&
  feiten.regiemeldingen.some(
    (each) =>
      each.soort === 'stop' &&
      each.redenBeeindiging === TIJDELIJK &&
      each.toewijzingNummer === (stop.ToewijzingNummer ?? null) &&
      each.productcategorie === (stop.Product?.Categorie ?? null) &&
      each.productcode === (stop.Product?.Code ?? null) &&
      each.begindatum === stop.Begindatum,
  );

export const regieSignalen = [IV075, OP271, OP272];
