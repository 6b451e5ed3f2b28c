/** Start and stop: tied to an allocation, in the right order, and removable (IV008). */
import type { Regiemelding } from '../../standard/feiten.js';
import { TIJDELIJK, zelfdeLevering, zelfdeSleutel } from '../../standard/regie.js';
import { rule } from '../rule.js';
import { datum, product } from '../taal.js';
import type { RegieZaak } from '../zaak.js';

/** StatusAanlevering 3: remove an earlier delivery. No further checks on content apply (TR063). */
const verwijdert = ({ status }: RegieZaak) => status === '3';

/** Stops of the same allocation and start date, or without allocation of the same product (IV096): TR413 to TR415. */
const eerdereStops = ({ stand, melding }: RegieZaak) =>
  stand.filter(
    (each) =>
      each.soort === 'stop' &&
      each.toewijzingNummer === melding.toewijzingNummer &&
      each.begindatum === melding.begindatum &&
      (melding.toewijzingNummer !== null || zelfdeLevering(each, melding)),
  );

const waarop = ({ toewijzingNummer, productcategorie, productcode }: Regiemelding) =>
  toewijzingNummer === null ? `product ${product(productcategorie, productcode)}` : `toewijzing ${toewijzingNummer}`;

const TR019 = rule({
  code: 'TR019',
  retourcode: '9019',
  level: 3,
  on: ['305', '307'],
  klasse: ['StartProduct', 'StopProduct'],
  title: 'Een start of stop hoort bij een toewijzing, behalve bij taakgericht werken',
  check(zaak: RegieZaak) {
    const { melding, toewijzing, contracts, domein } = zaak;
    if (verwijdert(zaak) || toewijzing) return;
    if (melding.toewijzingNummer !== null) return { ingediend: melding.toewijzingNummer, taakgericht: false };
    const { productcategorie, productcode, begindatum } = melding;
    const rij =
      productcategorie && productcode
        ? contracts.product(domein, productcategorie, productcode, begindatum)
        : undefined;
    if (rij?.variant !== 'taak')
      return { ingediend: null, product: product(productcategorie, productcode), taakgericht: false };
  },
  explain: (waarden) =>
    waarden.ingediend === null
      ? `De melding heeft geen ToewijzingNummer; dat mag alleen bij taakgerichte producten, en ${waarden.product} is dat niet. Vul het nummer van de toewijzing waarop u levert.`
      : `ToewijzingNummer ${waarden.ingediend} is geen geldige toewijzing van deze gemeente aan u voor deze client. Controleer het nummer; is de toewijzing nog niet binnen, wacht dan het toewijzingsbericht af.`,
});

const TR063 = rule({
  code: 'TR063',
  retourcode: '9063',
  level: 3,
  on: ['305', '307'],
  klasse: ['StartProduct', 'StopProduct'],
  title: 'Alleen een eerder verstuurde melding met dezelfde sleutel is te verwijderen',
  check(zaak: RegieZaak) {
    const { melding, stand } = zaak;
    if (!verwijdert(zaak) || stand.some((each) => zelfdeSleutel(each, melding))) return;
    return {
      soort: melding.soort,
      waarop: waarop(melding),
      begindatum: melding.begindatum,
      einddatum: melding.einddatum,
      reden: melding.redenBeeindiging,
    };
  },
  explain: (waarden) =>
    `Er is geen ${waarden.soort === 'start' ? 'startbericht' : 'stopbericht'} op ${waarden.waarop} met begindatum ${datum(waarden.begindatum)}${waarden.einddatum ? `, einddatum ${datum(waarden.einddatum)} en reden ${waarden.reden}` : ''} om te verwijderen. Neem alle sleutelvelden over van de melding die u wilt verwijderen; een afgekeurde melding hoeft niet te worden verwijderd.`,
});

const TR071 = rule({
  code: 'TR071',
  retourcode: '9071',
  level: 3,
  on: ['305'],
  klasse: ['StartProduct'],
  title: 'Een start waarop een stop is gevolgd, is niet te verwijderen',
  check(zaak: RegieZaak) {
    const { melding, stand } = zaak;
    if (!verwijdert(zaak)) return;
    const stop = stand.find((each) => each.soort === 'stop' && zelfdeLevering(each, melding));
    if (stop)
      return { waarop: waarop(melding), begindatum: melding.begindatum, stopEinddatum: stop.einddatum as string };
  },
  explain: (waarden) =>
    `De start op ${waarden.waarop} van ${datum(waarden.begindatum)} kan niet worden verwijderd: er is een stop op gevolgd per ${datum(waarden.stopEinddatum)}. Verwijder eerst het stopbericht.`,
});

const TR074 = rule({
  code: 'TR074',
  retourcode: '9074',
  level: 3,
  on: ['305', '307'],
  klasse: ['StartProduct', 'StopProduct'],
  title: 'Een eerste aanlevering is niet al eerder ontvangen',
  check(zaak: RegieZaak) {
    const { melding, stand } = zaak;
    if (verwijdert(zaak) || !stand.some((each) => zelfdeSleutel(each, melding))) return;
    return { soort: melding.soort, waarop: waarop(melding), begindatum: melding.begindatum };
  },
  explain: (waarden) =>
    `De ${waarden.soort} op ${waarden.waarop} met begindatum ${datum(waarden.begindatum)} is al eerder ontvangen en geldt nog. U hoeft niets te doen als de melding klopt; verwijder haar eerst (StatusAanlevering 3) als u haar wilt verbeteren.`,
});

const TR326 = rule({
  code: 'TR326',
  retourcode: '9326',
  level: 3,
  on: ['305'],
  klasse: ['StartProduct'],
  title: 'Op een toewijzing is hoogstens een levering gaande',
  check(zaak: RegieZaak) {
    const { melding, stand } = zaak;
    if (verwijdert(zaak) || melding.toewijzingNummer === null) return;
    const lopend = stand.find(
      (start) =>
        start.soort === 'start' &&
        start.toewijzingNummer === melding.toewijzingNummer &&
        !stand.some((stop) => stop.soort === 'stop' && zelfdeLevering(stop, start)),
    );
    if (lopend)
      return {
        toewijzingNummer: melding.toewijzingNummer,
        ingediend: melding.begindatum,
        lopendSinds: lopend.begindatum,
        dezelfde: zelfdeLevering(lopend, melding),
      };
  },
  explain: ({ toewijzingNummer, lopendSinds, dezelfde }) =>
    dezelfde
      ? `Op toewijzing ${toewijzingNummer} is deze levering al gestart op ${datum(lopendSinds)} en niet gestopt. Een nieuwe start kan pas na een stop.`
      : `Op toewijzing ${toewijzingNummer} loopt al een levering sinds ${datum(lopendSinds)} die niet is gestopt. Stuur eerst een stopbericht, of verwijder de eerdere start als die niet klopt.`,
});

const TR382 = rule({
  code: 'TR382',
  retourcode: '9069',
  level: 3,
  on: ['307'],
  klasse: ['StopProduct'],
  title: 'Een stop neemt de sleutel van het startbericht over',
  check(zaak: RegieZaak) {
    const { melding, stand } = zaak;
    if (verwijdert(zaak)) return;
    const starts = stand.filter((each) => each.soort === 'start');
    if (starts.some((start) => zelfdeLevering(start, melding))) return;
    const opToewijzing = starts.filter((start) => start.toewijzingNummer === melding.toewijzingNummer);
    return {
      waarop: waarop(melding),
      ingediend: { begindatum: melding.begindatum, product: product(melding.productcategorie, melding.productcode) },
      bekend: opToewijzing.map((start) => ({
        begindatum: start.begindatum,
        product: product(start.productcategorie, start.productcode),
      })),
    };
  },
  explain: ({ waarop: op, ingediend, bekend }) => {
    const laatste = bekend.at(-1);
    return laatste
      ? `Bij deze stop op ${op} (${ingediend.product}, begindatum ${datum(ingediend.begindatum)}) is geen startbericht; wel is er een start van ${laatste.product} met begindatum ${datum(laatste.begindatum)}. Neem product en begindatum van het startbericht over.`
      : `Op ${op} is geen startbericht ontvangen, dus er valt niets te stoppen. Controleer het nummer, of stuur eerst het startbericht.`;
  },
});

const TR413 = rule({
  code: 'TR413',
  retourcode: '9413',
  level: 3,
  on: ['307'],
  klasse: ['StopProduct'],
  title: 'Na een tijdelijke stop volgt geen tweede tijdelijke stop',
  check(zaak: RegieZaak) {
    if (verwijdert(zaak) || zaak.melding.redenBeeindiging !== TIJDELIJK) return;
    const eerder = eerdereStops(zaak).find((stop) => stop.redenBeeindiging === TIJDELIJK);
    if (eerder) return { waarop: waarop(zaak.melding), eerder: eerder.einddatum as string };
  },
  explain: (waarden) =>
    `De levering op ${waarden.waarop} is al tijdelijk gestopt per ${datum(waarden.eerder)} (reden 20). Stuur een nieuwe start als de hulp is hervat, of een definitieve stop met een andere reden.`,
});

const TR414 = rule({
  code: 'TR414',
  retourcode: '9414',
  level: 3,
  on: ['307'],
  klasse: ['StopProduct'],
  title: 'Een volgende stop eindigt niet voor de stop die al geldt',
  check(zaak: RegieZaak) {
    if (verwijdert(zaak)) return;
    const laatste = eerdereStops(zaak)
      .map((stop) => stop.einddatum as string)
      .sort()
      .at(-1);
    const ingediend = zaak.melding.einddatum as string;
    if (laatste !== undefined && ingediend < laatste)
      return { waarop: waarop(zaak.melding), ingediend, minimaal: laatste };
  },
  explain: (waarden) =>
    `De stop op ${waarden.waarop} heeft einddatum ${datum(waarden.ingediend)}, maar de levering is al gestopt per ${datum(waarden.minimaal)}. Vul ${datum(waarden.minimaal)} of later, of verwijder eerst de eerdere stop.`,
});

const TR415 = rule({
  code: 'TR415',
  retourcode: '9415',
  level: 3,
  on: ['307'],
  klasse: ['StopProduct'],
  title: 'Na een definitieve stop volgt geen stop meer',
  check(zaak: RegieZaak) {
    if (verwijdert(zaak)) return;
    const definitief = eerdereStops(zaak).find((stop) => stop.redenBeeindiging !== TIJDELIJK);
    if (definitief)
      return {
        waarop: waarop(zaak.melding),
        einddatum: definitief.einddatum as string,
        reden: definitief.redenBeeindiging,
      };
  },
  explain: (waarden) =>
    `De levering op ${waarden.waarop} is al definitief gestopt per ${datum(waarden.einddatum)} (reden ${waarden.reden}). Verwijder die stop eerst met StatusAanlevering 3 als zij niet klopt; dat kan in hetzelfde bericht.`,
});

export const regieRules = [TR019, TR063, TR071, TR074, TR326, TR382, TR413, TR414, TR415];
