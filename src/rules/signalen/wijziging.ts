/** A known allocation that is sent again (301): what may change under its number, when that counts, and who agrees to it. */
import { isIngetrokken } from '../../standard/feiten.js';
import { FREQUENTIE, inKleinsteEenheid } from '../../standard/volume.js';
import { datum, euro, volume, volumeKlein } from '../taal.js';
import { signaal } from './signaal.js';
import {
  inWoorden,
  isOuder,
  moment,
  momentVan,
  omvangVan,
  paarVan,
  trektIn,
  verlaagd,
  verlaagdBudget,
  verlaagdVolume,
  vernieuwd,
  verschillen,
  zelfdeOmvang,
} from './versie.js';

const OP_TOEWIJZING = { on: ['301'], klasse: ['ToegewezenProduct'] } as const;

/** Under OP257 and IV066 it is the same: another amount of care is another allocation. */
const OP033x1 = signaal({
  ...OP_TOEWIJZING,
  code: 'OP033x1',
  title: 'Onder een bestaand nummer wijzigen alleen einddatum, budget en totaalvolume',
  check(toegewezen, zaak) {
    const paar = vernieuwd(toegewezen, zaak);
    if (!paar || trektIn(toegewezen)) return;
    const was = paar.bekend.omvang;
    const wordt = omvangVan(toegewezen);
    if (zelfdeOmvang(was, wordt)) return;
    const totaal = was?.frequentie === FREQUENTIE.totaal && wordt?.frequentie === FREQUENTIE.totaal;
    if (totaal && was.eenheid === wordt.eenheid) return;
    return { toewijzingNummer: toegewezen.ToewijzingNummer, was: inWoorden(was), wordt: inWoorden(wordt) };
  },
  explain: ({ toewijzingNummer, was, wordt }) =>
    `Toewijzing ${toewijzingNummer} had ${was} en krijgt onder hetzelfde nummer ${wordt}. Onder een bestaand nummer mogen alleen de einddatum, het budget en een volume in totaal wijzigen; een andere omvang is een nieuwe toewijzing. Laat toewijzing ${toewijzingNummer} eindigen op de dag voor de wijziging en geef voor de nieuwe omvang een nieuw nummer.`,
});

const IV099 = signaal({
  ...OP_TOEWIJZING,
  code: 'IV099',
  title: 'RedenWijziging staat er bij een gewijzigde toewijzing, en alleen daar',
  check(toegewezen, zaak) {
    const toewijzingNummer = toegewezen.ToewijzingNummer;
    const reden = toegewezen.RedenWijziging ?? null;
    const paar = paarVan(toegewezen, zaak);
    if (!paar) return reden ? { soort: 'nieuw' as const, toewijzingNummer, reden } : undefined;
    if (isOuder(paar)) return;
    const anders = verschillen(paar);
    if (anders.length > 0) return reden ? undefined : { soort: 'ontbreekt' as const, toewijzingNummer, anders };
    // The reason is what says that an allocation is withdrawn, so it stays where that is told again (CS335).
    if (!reden || trektIn(toegewezen)) return;
    return { soort: 'gelijk' as const, toewijzingNummer, reden, vastgesteld: paar.bekend.toewijzingsdatum };
  },
  explain(waarden) {
    const { toewijzingNummer } = waarden;
    if (waarden.soort === 'ontbreekt')
      return `Toewijzing ${toewijzingNummer} is gewijzigd (${waarden.anders.join('; ')}), maar RedenWijziging is leeg. Aan de reden ziet de aanbieder welke toewijzing van het pakket is veranderd en waarom. Stuur haar opnieuw met de reden die bij de wijziging past.`;
    if (waarden.soort === 'nieuw')
      return `Toewijzing ${toewijzingNummer} heeft RedenWijziging ${waarden.reden}, maar is hier niet eerder ontvangen. Een nieuwe toewijzing heeft geen reden. Laat het veld leeg, of ga na waar het eerdere bericht met dit nummer is gebleven.`;
    return `Toewijzing ${toewijzingNummer} heeft RedenWijziging ${waarden.reden}, maar is gelijk aan de versie van ${datum(waarden.vastgesteld)}. De reden zegt wat er sinds de vorige keer is veranderd, en is leeg als dat niets is. Laat het veld leeg als een toewijzing ongewijzigd meegaat.`;
  },
});

const IV013 = signaal({
  ...OP_TOEWIJZING,
  code: 'IV013',
  title: 'Een wijziging heeft een latere Toewijzingsdatum en -tijd, een herhaling dezelfde',
  check(toegewezen, zaak) {
    const paar = paarVan(toegewezen, zaak);
    if (!paar) return;
    const anders = verschillen(paar);
    const later = moment(toegewezen) > momentVan(paar.bekend);
    const ouder = isOuder(paar);
    // Later and different is a change, equal in all is a repetition, and an older version of what did not change says nothing.
    if (anders.length > 0 ? later : !later) return;
    const soort = anders.length === 0 ? 'herhaald' : ouder ? 'ouder' : 'gelijktijdig';
    const { bekend } = paar;
    return {
      soort,
      toewijzingNummer: toegewezen.ToewijzingNummer,
      anders,
      ingediend: { datum: toegewezen.Toewijzingsdatum, tijd: toegewezen.Toewijzingstijd },
      bekend: { datum: bekend.toewijzingsdatum, tijd: bekend.toewijzingstijd },
    };
  },
  explain({ soort, toewijzingNummer, anders, ingediend, bekend }) {
    const op = (dag: { datum: string; tijd: string }) => `${datum(dag.datum)}, ${dag.tijd}`;
    if (soort === 'herhaald')
      return `Toewijzing ${toewijzingNummer} is van ${op(ingediend)}, maar in datums, omvang en budget gelijk aan de versie van ${op(bekend)}. Datum en tijd zeggen wanneer de toewijzing is vastgesteld en blijven gelijk als zij nog eens wordt gestuurd. Neem ze voortaan over van de vorige keer.`;
    if (soort === 'ouder')
      return `Toewijzing ${toewijzingNummer} is anders (${anders.join('; ')}), maar van ${op(ingediend)} en dus eerder vastgesteld dan de versie van ${op(bekend)}. De laatst vastgestelde versie geldt, zodat deze wijziging geen gevolg heeft. Moet zij wel gelden, stuur haar dan met de datum en tijd waarop zij is vastgesteld.`;
    return `Toewijzing ${toewijzingNummer} is anders (${anders.join('; ')}), maar heeft dezelfde Toewijzingsdatum en -tijd als de eerdere versie: ${op(bekend)}. Welke van de twee het laatst is vastgesteld is zo niet te zien; hier geldt de laatst ontvangen versie. Stuur haar opnieuw met de datum en tijd van de wijziging.`;
  },
});

const OP298 = signaal({
  ...OP_TOEWIJZING,
  code: 'OP298',
  title: 'Een volume in totaal gaat alleen omlaag met instemming van de aanbieder',
  check(toegewezen, zaak) {
    const paar = vernieuwd(toegewezen, zaak);
    if (!paar || !verlaagd(toegewezen, paar.bekend)) return;
    const lager = verlaagdVolume(paar);
    if (!lager) return;
    const { Volume, Eenheid } = lager.wordt;
    const toegekend = zaak.feiten.toegekend.get(toegewezen.ToewijzingNummer)?.volume ?? 0;
    return {
      toewijzingNummer: toegewezen.ToewijzingNummer,
      was: lager.was,
      wordt: Volume,
      eenheid: Eenheid,
      toegekend,
      onderToegekend: toegekend > inKleinsteEenheid(Volume, Eenheid),
    };
  },
  explain: ({ toewijzingNummer, was, wordt, eenheid, toegekend, onderToegekend }) =>
    `Toewijzing ${toewijzingNummer} gaat van ${volume(was, eenheid)} in totaal naar ${volume(wordt, eenheid)}, zonder ReferentieAanbieder${onderToegekend ? `; toegekend is al ${volumeKlein(toegekend, eenheid)}, meer dan er nu nog is toegewezen` : ''}. Verlagen op eigen initiatief gaat in overleg met de aanbieder, die ermee instemt. ${onderToegekend ? `Overleg alsnog, en wijs minstens toe wat al is toegekend` : 'Ga na of dat overleg er is geweest; zo niet, overleg alsnog of herstel het volume'}.`,
});

const OP299 = signaal({
  ...OP_TOEWIJZING,
  code: 'OP299',
  title: 'Een budget gaat alleen omlaag met instemming van de aanbieder',
  check(toegewezen, zaak) {
    const paar = vernieuwd(toegewezen, zaak);
    if (!paar || !verlaagd(toegewezen, paar.bekend)) return;
    const lager = verlaagdBudget(paar);
    if (!lager) return;
    const toegekendCent = zaak.feiten.toegekend.get(toegewezen.ToewijzingNummer)?.bedragCent ?? 0;
    return {
      toewijzingNummer: toegewezen.ToewijzingNummer,
      wasCent: lager.was,
      wordtCent: lager.wordt,
      toegekendCent,
      onderToegekend: toegekendCent > lager.wordt,
    };
  },
  explain: ({ toewijzingNummer, wasCent, wordtCent, toegekendCent, onderToegekend }) =>
    `Het budget van toewijzing ${toewijzingNummer} gaat van ${euro(wasCent)} naar ${euro(wordtCent)}, zonder ReferentieAanbieder${onderToegekend ? `; toegekend is al ${euro(toegekendCent)}, meer dan er nu nog is toegewezen` : ''}. Verlagen op eigen initiatief gaat in overleg met de aanbieder, die ermee instemt. ${onderToegekend ? 'Overleg alsnog, en wijs minstens toe wat al is toegekend' : 'Ga na of dat overleg er is geweest; zo niet, overleg alsnog of herstel het budget'}.`,
});

const OP186 = signaal({
  ...OP_TOEWIJZING,
  code: 'OP186',
  title: 'Een einddatum in het verleden is met de aanbieder afgesproken',
  check(toegewezen, zaak) {
    const { Einddatum, Toewijzingsdatum, ReferentieAanbieder, ToewijzingNummer } = toegewezen;
    const paar = vernieuwd(toegewezen, zaak);
    if (!paar || Einddatum === undefined || ReferentieAanbieder !== undefined) return;
    const { einddatum: was } = paar.bekend;
    if (Einddatum >= Toewijzingsdatum || (was !== null && Einddatum >= was)) return;
    // Removing is something else: then nothing may have been granted on it (TR385, OP362).
    if (trektIn(toegewezen) || isIngetrokken(paar.bekend)) return;
    return { toewijzingNummer: ToewijzingNummer, was, wordt: Einddatum, vastgesteld: Toewijzingsdatum };
  },
  explain: ({ toewijzingNummer, was, wordt, vastgesteld }) =>
    `Toewijzing ${toewijzingNummer} eindigt nu op ${datum(wordt)}, en dat is op ${datum(vastgesteld)} vastgesteld; tot nu toe ${was === null ? 'had zij geen einddatum' : `was de einddatum ${datum(was)}`}. Beeindigen met terugwerkende kracht gaat in overeenstemming met de aanbieder, die anders niet wist dat hij moest stoppen. Ga na of dat is afgesproken, of kies een einddatum die nog niet voorbij is.`,
});

export const wijzigingSignalen = [OP033x1, IV099, IV013, OP298, OP299, OP186];
