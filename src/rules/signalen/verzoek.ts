/** Requests (315, 317) beside what was allocated already, and how long their answer takes (301, 319). */
import { plusDagen } from '../../standard/calendar.js';
import { isVerlopen, plusWerkdagen } from '../../standard/feestdagen.js';
import { isIngetrokken, type Toewijzing, VERZOEK_ANTWOORD, type Verzoek } from '../../standard/feiten.js';
import type {
  Bericht301Client,
  Bericht315AangevraagdProduct,
  Bericht315Client,
  Bericht317TeWijzigenProduct,
  Bericht319Antwoord,
} from '../../standard/generated/berichten.js';
import { FREQUENTIE, inKleinsteEenheid } from '../../standard/volume.js';
import { VERSCHIL } from '../../standard/wet.js';
import { clientVan } from '../log.js';
import { datum, euro, periode, product, volume, volumeKlein } from '../taal.js';
import { type SignaalZaak, signaal } from './signaal.js';
import { ontvangstdag, WERKDAGEN } from './termijn.js';

const OP307 = signaal({
  on: ['315'],
  klasse: ['AangevraagdProduct'],
  code: 'OP307',
  title: 'Voor het gevraagde product en de gevraagde periode is er nog geen toewijzing',
  check(gevraagd, zaak) {
    const { Bsn } = clientVan<Bericht315Client>(zaak.klasse);
    const al = [...zaak.feiten.toewijzingen.values()].find(
      (each) => each.bsn === Bsn && each.aanbieder === zaak.aanbieder && isZelfde(gevraagd, each, zaak),
    );
    if (!al) return;
    return {
      referentie: gevraagd.ReferentieAanbieder,
      product: product(al.productcategorie, al.productcode),
      gevraagd: { begin: gevraagd.ToewijzingIngangsdatum, eind: gevraagd.ToewijzingEinddatum ?? null },
      toewijzingNummer: al.toewijzingNummer,
      toegewezen: { begin: al.ingangsdatum, eind: al.einddatum },
    };
  },
  explain: ({ product: wat, gevraagd, toewijzingNummer, toegewezen }) =>
    `U vraagt ${wat} aan ${periode(gevraagd.begin, gevraagd.eind)}, maar voor dat product heeft de client bij u al toewijzing ${toewijzingNummer}, ${periode(toegewezen.begin, toegewezen.eind)}. Een verzoek om toewijzing is er voor een product dat in die periode nog niet is toegewezen. Moet er iets veranderen, stuur dan een verzoek om wijziging (317).`,
});

/** The same product for some of the same days; not where the law lets products stand side by side. */
function isZelfde(gevraagd: Bericht315AangevraagdProduct, al: Toewijzing, { domein }: SignaalZaak): boolean {
  const { Product, ToewijzingIngangsdatum, ToewijzingEinddatum } = gevraagd;
  return (
    !isIngetrokken(al) &&
    al.productcategorie === (Product?.Categorie ?? null) &&
    al.productcode === (Product?.Code ?? null) &&
    !VERSCHIL[domein].stapelbaar.has(al.productcategorie ?? '') &&
    (al.einddatum === null || al.einddatum >= ToewijzingIngangsdatum) &&
    (ToewijzingEinddatum === undefined || ToewijzingEinddatum >= al.ingangsdatum)
  );
}

/** What is asked holds for the whole term, so what was granted counts against it. */
export const vraagtTotaal = ({ Omvang, Budget }: Bericht317TeWijzigenProduct) =>
  Budget !== undefined || Omvang?.Frequentie === FREQUENTIE.totaal;

const OP345 = signaal({
  on: ['317'],
  klasse: ['TeWijzigenProduct'],
  code: 'OP345',
  title: 'Een gevraagd budget of totaal is niet lager dan wat al is toegekend',
  check({ ToewijzingNummer, Omvang, Budget }, { feiten }) {
    const toegekend = feiten.toegekend.get(ToewijzingNummer);
    if (!toegekend) return;
    const basis = { toewijzingNummer: ToewijzingNummer };
    if (Budget !== undefined && toegekend.bedragCent > Budget)
      return { ...basis, soort: 'budget' as const, gevraagd: Budget, toegekend: toegekend.bedragCent };
    if (Omvang?.Frequentie !== FREQUENTIE.totaal) return;
    const { Volume, Eenheid } = Omvang;
    if (toegekend.volume > inKleinsteEenheid(Volume, Eenheid))
      return { ...basis, soort: 'volume' as const, gevraagd: Volume, toegekend: toegekend.volume, eenheid: Eenheid };
  },
  explain(waarden) {
    const [gevraagd, toegekend] =
      waarden.soort === 'budget'
        ? [`een budget van ${euro(waarden.gevraagd)}`, euro(waarden.toegekend)]
        : [`${volume(waarden.gevraagd, waarden.eenheid)} in totaal`, volumeKlein(waarden.toegekend, waarden.eenheid)];
    return `U vraagt voor toewijzing ${waarden.toewijzingNummer} ${gevraagd}, maar toegekend is al ${toegekend}. Een budget of totaal geldt voor de hele looptijd, en mag niet onder wat al is geleverd of gedeclareerd uitkomen. Vraag minstens ${toegekend}, of crediteer eerst wat te veel is gedeclareerd.`;
  },
});

const ONDERZOEK_WEKEN = 8;

interface Antwoord {
  readonly verzoek: Verzoek;
  readonly dagtekening: string;
}

/** The first answer after five working days, or the decision after eight weeks of investigation; undefined when in time. */
function telaat({ verzoek, dagtekening }: Antwoord) {
  const { referentie, antwoorden } = verzoek;
  if (antwoorden.includes(VERZOEK_ANTWOORD.onderzoek)) {
    const uiterlijk = plusDagen(verzoek.dagtekening, 7 * ONDERZOEK_WEKEN);
    if (dagtekening <= uiterlijk) return undefined;
    return { soort: 'besluit' as const, referentie, vanaf: verzoek.dagtekening, dagtekening, uiterlijk };
  }
  const vanaf = ontvangstdag(verzoek, dagtekening);
  if (antwoorden.length > 0 || !isVerlopen(dagtekening, vanaf, WERKDAGEN)) return undefined;
  return { soort: 'antwoord' as const, referentie, vanaf, dagtekening, uiterlijk: plusWerkdagen(vanaf, WERKDAGEN) };
}

/** The requests that this message answers for the first time, or decides on. */
function beantwoord(data: Bericht301Client | Bericht319Antwoord, { feiten, dagtekening }: SignaalZaak): Antwoord[] {
  const referenties =
    'ReferentieAanbieder' in data
      ? [data.ReferentieAanbieder]
      : data.ToegewezenProducten.ToegewezenProduct.flatMap((each) => each.ReferentieAanbieder ?? []);
  return [...new Set(referenties)].flatMap((referentie) => {
    const verzoek = feiten.verzoeken.get(referentie);
    // Honoured before: the reference is used once more (IV097), and that was the answer.
    return verzoek && verzoek.toewijzingNummer === null ? [{ verzoek, dagtekening }] : [];
  });
}

/** The same term for both kinds of request, each under its own rule. */
const antwoordtermijn = (code: string, nummer: Verzoek['nummer'], soort: string) =>
  signaal({
    code,
    on: ['301', '319'],
    klasse: ['Client', 'Antwoord'],
    title: `Op een verzoek om ${soort} komt binnen vijf werkdagen een antwoord, en binnen acht weken een besluit`,
    check: (data: Bericht301Client | Bericht319Antwoord, zaak) =>
      beantwoord(data, zaak)
        .filter(({ verzoek }) => verzoek.nummer === nummer)
        .flatMap((each) => telaat(each) ?? []),
    explain: ({ soort: wat, referentie, vanaf, dagtekening, uiterlijk }) =>
      wat === 'antwoord'
        ? `Verzoek om ${soort} ${referentie} is op ${datum(vanaf)} ontvangen en krijgt op ${datum(dagtekening)} zijn eerste antwoord. Binnen vijf werkdagen, dus uiterlijk ${datum(uiterlijk)}, komt er een toewijzing of een antwoordbericht. Wie meer tijd nodig heeft, meldt binnen die termijn dat de aanvraag in onderzoek is (VerzoekAntwoord 2).`
        : `Verzoek om ${soort} ${referentie} van ${datum(vanaf)} is in onderzoek genomen en krijgt pas op ${datum(dagtekening)} een besluit. Binnen acht weken na de dagtekening, dus uiterlijk ${datum(uiterlijk)}, komt er een toewijzing of een afwijzing. Laat de aanbieder voortaan tijdig weten als dat niet lukt.`,
  });

const OP274 = antwoordtermijn('OP274', '315', 'toewijzing');
const OP346 = antwoordtermijn('OP346', '317', 'wijziging');

/** RedenAfwijzingVerzoek: another municipality is responsible. */
const WOONPLAATSBEGINSEL = '8';
const WOONPLAATS_DAGEN = 14;

const OP359 = signaal({
  on: ['319'],
  wet: 'jw',
  klasse: ['Antwoord'],
  code: 'OP359',
  title: 'Een afwijzing om de woonplaats komt binnen twee weken na het verzoek',
  check({ ReferentieAanbieder, RedenAfwijzingVerzoek }, { feiten, dagtekening }) {
    const verzoek = feiten.verzoeken.get(ReferentieAanbieder);
    if (!verzoek || RedenAfwijzingVerzoek !== WOONPLAATSBEGINSEL) return;
    const vanaf = ontvangstdag(verzoek, dagtekening);
    const uiterlijk = plusDagen(vanaf, WOONPLAATS_DAGEN);
    if (dagtekening > uiterlijk) return { referentie: ReferentieAanbieder, vanaf, dagtekening, uiterlijk };
  },
  explain: ({ referentie, vanaf, dagtekening, uiterlijk }) =>
    `Verzoek ${referentie} is op ${datum(vanaf)} ontvangen en wordt op ${datum(dagtekening)} afgewezen om de woonplaats (reden 8). Dat gebeurt binnen twee weken, dus uiterlijk ${datum(uiterlijk)}, zodat de aanbieder op tijd bij de juiste gemeente kan zijn. Neem contact op met de aanbieder en de andere gemeente als de hulp al loopt.`,
});

export const verzoekSignalen = [OP307, OP345, OP274, OP346, OP359];
