/** Does the line fit in what was allocated: volume per period, volume in total, budget. Granted whole or refused whole. */
import { doorsnede } from '../../standard/calendar.js';
import type { Toewijzing } from '../../standard/feiten.js';
import {
  inKleinsteEenheid,
  type Maximum,
  maximumInPeriode,
  maximumTotaal,
  type Toekenning,
} from '../../standard/volume.js';
import { VERSCHIL } from '../../standard/wet.js';
import { rule } from '../rule.js';
import { euro, frequentie, periode, volume, volumeKlein } from '../taal.js';
import { geldig, type PrestatieZaak } from '../zaak.js';

const OP_PRESTATIE = { on: ['323'], klasse: ['Prestatie'], level: 3 } as const;

/** An allocation meets hundreds of lines; its volume is laid out once. */
const toekenningen = new WeakMap<Toewijzing, Toekenning>();

/** What was allocated as a volume, or undefined for a budget or a category without either. */
function toekenningVan(zaak: PrestatieZaak): Toekenning | undefined {
  const toewijzing = geldig(zaak);
  if (!toewijzing?.omvang) return undefined;
  const known = toekenningen.get(toewijzing);
  if (known) return known;
  const { ingangsdatum, einddatum, productcategorie } = toewijzing;
  const wekenPerPeriode = VERSCHIL[zaak.domein].wekenPerPeriode.get(productcategorie ?? '');
  const toekenning = { ...toewijzing.omvang, ingangsdatum, einddatum, wekenPerPeriode };
  toekenningen.set(toewijzing, toekenning);
  return toekenning;
}

const telbaar = (gedeclareerd: string, toegewezen: string) =>
  gedeclareerd === toegewezen || (URENACHTIG.includes(gedeclareerd) && URENACHTIG.includes(toegewezen));

/** Hours and minutes can be added up, whatever TR341 says about declaring one on the other. */
const URENACHTIG = ['01', '04'];

function somVan({ aantal, tel, gebrokenWeek }: Maximum): string {
  if (tel === 'totaal') return '';
  if (tel === 'vasteWeken') return `${aantal} weken`;
  const namen: Record<string, [string, string]> = {
    dagen: ['dag', 'dagen'],
    weken: ['week', 'weken'],
    zondagen: ['zondag', 'zondagen'],
    maanden: ['maand', 'maanden'],
  };
  const [een, meer] = namen[tel] as [string, string];
  const geteld = gebrokenWeek ? aantal - 1 : aantal;
  const naam = `${geteld} ${geteld === 1 ? een : meer}`;
  return gebrokenWeek ? `${naam} en de gebroken laatste week` : naam;
}

const TR321 = rule({
  ...OP_PRESTATIE,
  code: 'TR321',
  retourcode: '9321',
  title: 'Het volume past in wat voor de ProductPeriode is toegewezen',
  check(zaak: PrestatieZaak) {
    const toekenning = toekenningVan(zaak);
    const { GeleverdVolume, Eenheid, ProductPeriode, ToewijzingNummer } = zaak.prestatie;
    if (!toekenning || !telbaar(Eenheid, toekenning.eenheid)) return;
    const productPeriode = { begin: ProductPeriode.Begindatum, eind: ProductPeriode.Einddatum };
    // Wholly outside the allocation: TR307 and TR308 say so, there is no volume to compare with.
    if (!doorsnede(productPeriode, toekenning.ingangsdatum, toekenning.einddatum)) return;
    const maximum = maximumInPeriode(toekenning, productPeriode);
    if (inKleinsteEenheid(GeleverdVolume, Eenheid) <= inKleinsteEenheid(maximum.volume, toekenning.eenheid)) return;
    return {
      toewijzingNummer: ToewijzingNummer,
      ingediend: { volume: GeleverdVolume, eenheid: Eenheid },
      toegewezen: { volume: toekenning.volume, eenheid: toekenning.eenheid, frequentie: toekenning.frequentie },
      maximum,
      periode: productPeriode,
    };
  },
  explain: ({ toewijzingNummer, ingediend, toegewezen, maximum, periode: pp }) => {
    const geeft = `Toewijzing ${toewijzingNummer} geeft ${volume(toegewezen.volume, toegewezen.eenheid)} ${frequentie(toegewezen.frequentie)}`;
    if (maximum.tel === 'vasteWeken') {
      return `${geeft}; een ProductPeriode in deze categorie mag ${somVan(maximum)} bevatten (IV077), dus hoogstens ${volume(maximum.volume, toegewezen.eenheid)}. U declareert ${volume(ingediend.volume, ingediend.eenheid)}. Declareer hooguit ${volume(maximum.volume, toegewezen.eenheid)}, of vraag met een verzoek om wijziging meer volume aan.`;
    }
    const som =
      maximum.tel === 'totaal'
        ? ''
        : `; de periode ${periode(pp.begin, pp.eind)} telt ${somVan(maximum)}, dus hoogstens ${volume(maximum.volume, toegewezen.eenheid)}`;
    if (maximum.tel === 'zondagen' && maximum.aantal === 0) {
      return `${geeft}; ${periode(pp.begin, pp.eind)} valt geen zondag. Een week telt in de maand van haar zondag en de gebroken laatste week in die van de laatste zondag (IV076): declareer dit bij die maand.`;
    }
    return `${geeft}${som}. U declareert ${volume(ingediend.volume, ingediend.eenheid)}. Declareer hooguit ${volume(maximum.volume, toegewezen.eenheid)}, of vraag met een verzoek om wijziging meer volume aan.`;
  },
});

const TR322 = rule({
  ...OP_PRESTATIE,
  code: 'TR322',
  retourcode: '9322',
  title: 'Alle regels samen passen in wat over de hele toewijzing is toegewezen',
  check(zaak: PrestatieZaak) {
    const toekenning = toekenningVan(zaak);
    const { GeleverdVolume, Eenheid, ToewijzingNummer } = zaak.prestatie;
    if (!toekenning || !telbaar(Eenheid, toekenning.eenheid)) return;
    const maximum = maximumTotaal(toekenning);
    if (!maximum) return;
    const ruimte = inKleinsteEenheid(maximum.volume, toekenning.eenheid) - zaak.verbruik.volume;
    if (inKleinsteEenheid(GeleverdVolume, Eenheid) <= ruimte) return;
    return {
      toewijzingNummer: ToewijzingNummer,
      ingediend: { volume: GeleverdVolume, eenheid: Eenheid },
      toegewezen: { volume: toekenning.volume, eenheid: toekenning.eenheid, frequentie: toekenning.frequentie },
      looptijd: { begin: toekenning.ingangsdatum, eind: toekenning.einddatum },
      maximum,
      toegekend: zaak.verbruik.volume,
      resterend: Math.max(0, ruimte),
    };
  },
  explain: ({ toewijzingNummer, ingediend, toegewezen, looptijd, maximum, toegekend, resterend }) => {
    const { eenheid } = toegewezen;
    const samen = maximum.tel === 'totaal' ? '' : `: samen ${somVan(maximum)}, ${volume(maximum.volume, eenheid)}`;
    const over = resterend === 0 ? 'er is niets meer over' : `over: ${volumeKlein(resterend, eenheid)}`;
    const al = toegekend === 0 ? '' : `Toegekend is al ${volumeKlein(toegekend, eenheid)}; `;
    const regel = `${al ? 'deze' : 'Deze'} regel van ${volume(ingediend.volume, ingediend.eenheid)} past daar niet${al ? ' meer' : ''} in (${over})`;
    const doen = resterend === 0 ? 'Vraag' : `Declareer hooguit ${volumeKlein(resterend, eenheid)}, of vraag`;
    return `Toewijzing ${toewijzingNummer} geeft ${volume(toegewezen.volume, eenheid)} ${frequentie(toegewezen.frequentie)} ${periode(looptijd.begin, looptijd.eind)}${samen}. ${al}${regel}. ${doen} met een verzoek om wijziging meer volume aan.`;
  },
});

const TR369 = rule({
  ...OP_PRESTATIE,
  code: 'TR369',
  retourcode: '9369',
  title: 'Alle regels samen passen in het toegewezen budget',
  check(zaak: PrestatieZaak) {
    const toewijzing = geldig(zaak);
    if (!toewijzing || toewijzing.budgetCent === null) return;
    const ingediend = zaak.prestatie.IngediendBedrag.Bedrag;
    const resterend = toewijzing.budgetCent - zaak.verbruik.bedragCent;
    if (ingediend <= resterend) return;
    return {
      toewijzingNummer: toewijzing.toewijzingNummer,
      ingediend,
      budgetCent: toewijzing.budgetCent,
      toegekendCent: zaak.verbruik.bedragCent,
      resterendCent: Math.max(0, resterend),
      looptijd: { begin: toewijzing.ingangsdatum, eind: toewijzing.einddatum },
    };
  },
  explain: (waarden) =>
    `Toewijzing ${waarden.toewijzingNummer} heeft een budget van ${euro(waarden.budgetCent)} voor de periode ${periode(waarden.looptijd.begin, waarden.looptijd.eind)}. Daarvan is ${waarden.toegekendCent === 0 ? 'nog niets' : `${euro(waarden.toegekendCent)} al`} toegekend; deze regel van ${euro(waarden.ingediend)} past niet in de resterende ${euro(waarden.resterendCent)}. Vraag met een verzoek om wijziging een hoger budget aan voordat u de regel met een nieuw ReferentieNummer opnieuw indient.`,
});

export const volumeRules = [TR321, TR322, TR369];
