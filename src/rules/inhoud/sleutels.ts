/** No line twice: logical keys and references within one message. */
import { nummerVan } from '../../standard/bericht.js';
import type {
  Bericht315AangevraagdProduct,
  Bericht323Client,
  Bericht323Prestatie,
} from '../../standard/generated/berichten.js';
import type { Klasse } from '../../standard/read.js';
import { vergelijkSleutel } from '../../standard/sleutels.js';
import { type InhoudBericht, inhoudRule } from '../rule.js';
import { opsomming, periode, product } from '../taal.js';
import { aanBegin, noem, type ProductData, wieIs } from './omschreven.js';

/** The first occurrence of each key, per class; a later occurrence is the double. */
function eerste(
  bericht: InhoudBericht,
  naam: string,
  sleutel: (klasse: Klasse) => string | undefined,
  memo: string,
): Map<Klasse, Klasse> {
  return bericht.memo(memo, () => {
    const firstByKey = new Map<string, Klasse>();
    const doubles = new Map<Klasse, Klasse>();
    for (const klasse of bericht.klassen.get(naam) ?? []) {
      const key = sleutel(klasse);
      if (key === undefined) continue;
      const first = firstByKey.get(key);
      if (first) doubles.set(klasse, first);
      else firstByKey.set(key, klasse);
    }
    return doubles;
  });
}

const regels = (first: number, second: number) =>
  first < MAX_REGEL && second < MAX_REGEL ? ` (regel ${first} en regel ${second} van het bestand)` : '';

/** libxml2 keeps line numbers of elements in 16 bits; beyond that they are not shown. */
const MAX_REGEL = 65_535;

const TR101 = inhoudRule({
  code: 'TR101',
  on: ['301', '305', '307', '315', '317', '323', '325'],
  klasse: [
    'Client',
    'Contact',
    'Relatie',
    'ToegewezenProduct',
    'StartProduct',
    'StopProduct',
    'AangevraagdProduct',
    'OngewijzigdProduct',
    'TeWijzigenProduct',
    'NieuwProduct',
    'Prestatie',
  ],
  title: 'Een logische sleutel komt in een bericht een keer voor',
  check(_data, { klasse, bericht }) {
    const dubbel = (each: Klasse) => eerste(bericht, each.naam, vergelijkSleutel, `TR101 ${each.naam}`).get(each);
    const first = dubbel(klasse);
    // What stands under a double is double with it: one finding is enough.
    if (first && !(klasse.ouder && dubbel(klasse.ouder)))
      return {
        wat: watDubbelIs(klasse),
        doen: watTeDoen(first, klasse, bericht),
        regels: [first.regel, klasse.regel] as const,
      };
  },
  explain: ({ wat, regels: [first, second], doen }) =>
    `${wat}${regels(first, second)}. ${doen}; het hele bericht telt nu als niet verzonden, dus stuur het opnieuw met een nieuwe Identificatie.`,
});

/** IV008: a removal and its replacement with the same key go in two messages. */
function watTeDoen(first: Klasse, second: Klasse, { type }: InhoudBericht): string {
  // An answer repeats the numbers of the declaration; only who declares gives them out.
  if (second.naam === 'Prestatie' && nummerVan(type) === '323') return 'Geef elke prestatie een eigen nummer';
  if (second.naam === 'AangevraagdProduct') return 'Geef elke aanvraag een eigen nummer';
  const statussen = [first, second].map(({ data }) => (data as { StatusAanlevering?: string }).StatusAanlevering);
  if (statussen.includes('3') && statussen.includes('1')) {
    return 'Een verwijdering (status 3) en een nieuwe melding (status 1) met dezelfde sleutel gaan in twee berichten: stuur eerst de verwijdering';
  }
  return 'Laat een van beide weg';
}

function watDubbelIs(klasse: Klasse): string {
  const data = klasse.data as Record<string, unknown>;
  switch (klasse.naam) {
    case 'Client': {
      const eersteRegel = (data as unknown as Bericht323Client).Prestaties?.Prestatie[0]?.ProductReferentie
        .ReferentieNummer;
      return `Dezelfde client staat twee keer in het bericht${eersteRegel ? ` (de tweede keer vanaf ReferentieNummer ${eersteRegel})` : ''}`;
    }
    case 'Contact':
      return `Er staan twee contacten met Soort ${data.Soort} bij dezelfde persoon`;
    case 'Relatie':
      return 'Twee relaties van de client hebben hetzelfde Nummer';
    case 'ToegewezenProduct':
      return `ToewijzingNummer ${data.ToewijzingNummer} komt twee keer voor`;
    case 'AangevraagdProduct':
      return `ReferentieAanbieder ${data.ReferentieAanbieder} komt twee keer voor`;
    case 'OngewijzigdProduct':
    case 'TeWijzigenProduct':
      return `Toewijzing ${data.ToewijzingNummer} staat twee keer als ${klasse.naam} in het verzoek`;
    case 'NieuwProduct':
      return `${aanBegin(noem(wieIs(klasse.data as ProductData)))} staat twee keer in het verzoek`;
    case 'StartProduct':
    case 'StopProduct':
      return `Dezelfde ${klasse.naam === 'StartProduct' ? 'start' : 'stop'} ${data.ToewijzingNummer === undefined ? '' : `op toewijzing ${data.ToewijzingNummer} `}staat twee keer in het bericht`;
    default:
      return `ReferentieNummer ${(data as unknown as Bericht323Prestatie).ProductReferentie.ReferentieNummer} komt twee keer voor bij dezelfde client`;
  }
}

const TR315 = inhoudRule({
  code: 'TR315',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'Een VorigReferentieNummer komt in een bericht een keer voor',
  check({ ProductReferentie }, { klasse, bericht }) {
    const first = eerste(bericht, 'Prestatie', vorige, 'TR315').get(klasse);
    if (first) {
      const { ReferentieNummer } = (first.data as Bericht323Prestatie).ProductReferentie;
      return { ingediend: ProductReferentie.VorigReferentieNummer, ookBij: ReferentieNummer };
    }
  },
  explain: ({ ingediend, ookBij }) =>
    `VorigReferentieNummer ${ingediend} staat ook bij ReferentieNummer ${ookBij}: een prestatie kan maar een keer worden gecrediteerd. Verwijder een van beide creditregels.`,
});

const vorige = (klasse: Klasse) => (klasse.data as Bericht323Prestatie).ProductReferentie.VorigReferentieNummer;

const TR316 = inhoudRule({
  code: 'TR316',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'Een debetregel wordt niet in hetzelfde bericht gecrediteerd',
  check({ ProductReferentie: { VorigReferentieNummer } }, { bericht }) {
    const referenties = bericht.memo(
      'TR316',
      () =>
        new Set(
          (bericht.klassen.get('Prestatie') ?? []).map(
            (each) => (each.data as Bericht323Prestatie).ProductReferentie.ReferentieNummer,
          ),
        ),
    );
    if (VorigReferentieNummer !== undefined && referenties.has(VorigReferentieNummer))
      return { ingediend: VorigReferentieNummer };
  },
  explain: ({ ingediend }) =>
    `VorigReferentieNummer ${ingediend} verwijst naar een prestatie in ditzelfde bericht. Laat beide regels weg als zij tegen elkaar wegvallen; crediteren kan pas als de prestatie in een antwoordbericht is toegekend.`,
});

const TR416 = inhoudRule({
  code: 'TR416',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'Per toewijzing, product en ProductPeriode staat hoogstens een debetregel in het bericht',
  check(data, { klasse, bericht }) {
    const first = eerste(bericht, 'Prestatie', debetSleutel, 'TR416').get(klasse);
    if (!first) return;
    const referenties = [first.data as Bericht323Prestatie, data].map(
      (each) => each.ProductReferentie.ReferentieNummer,
    );
    return {
      toewijzingNummer: data.ToewijzingNummer,
      productcode: data.ProductCode,
      periode: { begin: data.ProductPeriode.Begindatum, eind: data.ProductPeriode.Einddatum },
      referenties,
    };
  },
  explain: (waarden) =>
    `Voor toewijzing ${waarden.toewijzingNummer}, product ${waarden.productcode}, ${periode(waarden.periode.begin, waarden.periode.eind)} staan twee debetregels in het bericht (${opsomming([...new Set(waarden.referenties)])}). Tel de volumes bij hetzelfde tarief op tot een prestatie.`,
});

/** Within one client: the official control counts the same number under another client apart. */
function debetSleutel({ data, ouder }: Klasse): string | undefined {
  const prestatie = data as Bericht323Prestatie;
  if (prestatie.IngediendBedrag.DebetCredit !== 'D') return undefined;
  const { ProductPeriode } = prestatie;
  return [
    ouder?.volgnummer,
    prestatie.ToewijzingNummer,
    prestatie.ProductCategorie,
    prestatie.ProductCode,
    ProductPeriode.Begindatum,
    ProductPeriode.Einddatum,
  ].join('|');
}

const TR383 = inhoudRule({
  code: 'TR383',
  on: ['315'],
  klasse: ['AangevraagdProduct'],
  title: 'Elk aangevraagd product heeft een eigen ReferentieAanbieder',
  check({ ReferentieAanbieder, Product }, { klasse, bericht }) {
    const first = eerste(bericht, 'AangevraagdProduct', referentie, 'TR383').get(klasse);
    if (!first) return;
    const ander = first.data as Bericht315AangevraagdProduct;
    return {
      ingediend: ReferentieAanbieder,
      producten: [ander.Product, Product].map((each) => product(each?.Categorie, each?.Code)),
    };
  },
  explain: ({ ingediend, producten: [eerder, dit] }) =>
    `ReferentieAanbieder ${ingediend} staat bij twee aangevraagde producten (${eerder} en ${dit}). De gemeente antwoordt per nummer, dus elk aangevraagd product heeft een eigen nummer nodig. Geef een van beide een nieuw nummer dat u niet eerder gebruikte.`,
});

const referentie = ({ data }: Klasse) => (data as Bericht315AangevraagdProduct).ReferentieAanbieder;

export const sleutelRules = [TR101, TR315, TR316, TR383, TR416];
