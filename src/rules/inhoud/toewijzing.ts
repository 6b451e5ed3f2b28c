/** What a ToegewezenProduct may look like: specific, aspecific or generic, with volume or budget. */
import type { Bericht301ToegewezenProduct } from '../../standard/generated/berichten.js';
import type { Klasse } from '../../standard/read.js';
import { FREQUENTIE } from '../../standard/volume.js';
import { VERSCHIL } from '../../standard/wet.js';
import { type InhoudBericht, inhoudRule } from '../rule.js';
import { datum, eenheid, euro, frequentie, periode, product, volume } from '../taal.js';

/** Old allocations, ended before 2021, may still carry what is no longer allowed. */
const OUD_TOT_EN_MET = '2020-12-31';

const isOud = ({ Einddatum }: Bericht301ToegewezenProduct) => Einddatum !== undefined && Einddatum <= OUD_TOT_EN_MET;

/** A rule on one ToegewezenProduct; its explanation begins with the allocation it is about. */
const toewijzingRule = <W extends Record<string, unknown>>(definition: {
  code: string;
  title: string;
  check: (
    toegewezen: Bericht301ToegewezenProduct,
    klasse: Klasse<Bericht301ToegewezenProduct>,
    bericht: InhoudBericht,
  ) => W | undefined;
  explain: (waarden: W) => string;
}) =>
  inhoudRule({
    ...definition,
    on: ['301'],
    klasse: ['ToegewezenProduct'],
    check(data: Bericht301ToegewezenProduct, zaak) {
      const gevonden = definition.check(data, zaak.klasse, zaak.bericht);
      return gevonden && { toewijzingNummer: data.ToewijzingNummer, ...gevonden };
    },
    explain: (waarden) => `Toewijzing ${waarden.toewijzingNummer} ${definition.explain(waarden)}`,
  });

const CD041 = toewijzingRule({
  code: 'CD041',
  title: 'Een toewijzing met productcode heeft een Omvang',
  check({ Product, Omvang, Budget }) {
    if (Product?.Code !== undefined && !Omvang) return { productcode: Product.Code, budgetCent: Budget ?? null };
  },
  explain: ({ productcode, budgetCent }) =>
    `geeft product ${productcode} ${budgetCent === null ? 'zonder Omvang' : `met een Budget van ${euro(budgetCent)} en zonder Omvang; bij een productcode hoort altijd een Omvang`}. Vul Volume, Eenheid en Frequentie, of laat de productcode weg als op categorie wordt toegewezen.`,
});

const CD075 = toewijzingRule({
  code: 'CD075',
  title: 'Een toewijzing met Budget heeft een Einddatum',
  check({ Budget, Einddatum }) {
    if (Budget !== undefined && Einddatum === undefined) return { budgetCent: Budget };
  },
  explain: ({ budgetCent }) =>
    `heeft een Budget van ${euro(budgetCent)} maar geen Einddatum. Vul de Einddatum: een budget geldt altijd voor een afgebakende periode.`,
});

const CD076 = toewijzingRule({
  code: 'CD076',
  title: 'Een toewijzing per week heeft een Einddatum',
  check({ Omvang, Einddatum }) {
    if (Omvang?.Frequentie === FREQUENTIE.week && Einddatum === undefined)
      return { volume: Omvang.Volume, eenheid: Omvang.Eenheid };
  },
  explain: (waarden) =>
    `geeft ${volume(waarden.volume, waarden.eenheid)} per week zonder Einddatum; daardoor is het maximum over de toewijzing niet te berekenen. Vul de Einddatum.`,
});

const CD077 = toewijzingRule({
  code: 'CD077',
  title: 'Bij een Budget is Omvang leeg',
  check({ Budget, Omvang }) {
    if (Budget !== undefined && Omvang) return { budgetCent: Budget };
  },
  explain: ({ budgetCent }) =>
    `heeft een Budget (${euro(budgetCent)}) en ook een Omvang. Laat Omvang leeg als het budget geldt, of het Budget als de omvang geldt.`,
});

const CD078 = toewijzingRule({
  code: 'CD078',
  title: 'Bij een Omvang is Budget leeg',
  check({ Budget, Omvang }) {
    if (Omvang && Budget !== undefined)
      return { volume: Omvang.Volume, eenheid: Omvang.Eenheid, frequentie: Omvang.Frequentie };
  },
  explain: (waarden) =>
    `heeft een Omvang (${volume(waarden.volume, waarden.eenheid)} ${frequentie(waarden.frequentie)}) en ook een Budget. Laat het Budget leeg als de omvang geldt, of Omvang als het budget geldt.`,
});

const CD079 = toewijzingRule({
  code: 'CD079',
  title: 'Zonder Budget is Product gevuld',
  check({ Budget, Product }) {
    if (Budget === undefined && !Product) return {};
  },
  explain: () =>
    'heeft geen Budget en geen Product, zodat niet blijkt wat is toegewezen. Vul de productcategorie (en zo nodig de code), of een Budget voor een generieke toewijzing.',
});

const CD080 = toewijzingRule({
  code: 'CD080',
  title: 'Zonder productcode is Omvang leeg (toewijzingen die na 2020 doorlopen)',
  check(toegewezen) {
    if (toegewezen.Product?.Code === undefined && toegewezen.Omvang && !isOud(toegewezen)) {
      return { productcategorie: toegewezen.Product?.Categorie ?? null };
    }
  },
  explain: ({ productcategorie }) =>
    productcategorie === null
      ? 'heeft een Omvang, maar geen Product. Een Omvang hoort bij een productcode: vul die, of laat Omvang weg en vul een Budget.'
      : `geeft een Omvang op categorie ${productcategorie}, zonder productcode. Vul de productcode, of laat Omvang weg en wijs op categorie toe, met of zonder Budget.`,
});

const CS335 = toewijzingRule({
  code: 'CS335',
  title: 'Verwijderen (RedenWijziging 13) kan alleen met Einddatum gelijk aan Ingangsdatum',
  check({ RedenWijziging, Ingangsdatum, Einddatum }) {
    if (RedenWijziging === '13' && Einddatum !== Ingangsdatum)
      return { ingediend: Einddatum ?? null, ingangsdatum: Ingangsdatum };
  },
  explain: ({ ingediend, ingangsdatum }) =>
    `heeft RedenWijziging 13 (verwijderd), maar de Einddatum is ${ingediend === null ? 'leeg' : datum(ingediend)} en de Ingangsdatum ${datum(ingangsdatum)}. Zet bij verwijderen de Einddatum op ${datum(ingangsdatum)}, of kies de reden die bij het inkorten past.`,
});

const CS336 = toewijzingRule({
  code: 'CS336',
  title: 'RedenWijziging 01 wordt niet meer gebruikt',
  check({ RedenWijziging }) {
    if (RedenWijziging === '01') return { ingediend: RedenWijziging };
  },
  explain: () =>
    'heeft RedenWijziging 01 (administratieve correctie), en die is vervallen. Gebruik 13 om een toewijzing te verwijderen of 14 voor een administratieve correctie.',
});

const EENHEDEN_NIET_PER_DAG = ['14', '16', '83', '84'];

const CS338 = toewijzingRule({
  code: 'CS338',
  title: 'Etmalen, dagdelen, euro en stuks (inspanning) worden niet per dag toegewezen',
  check(toegewezen) {
    const { Omvang } = toegewezen;
    if (!Omvang || isOud(toegewezen) || !EENHEDEN_NIET_PER_DAG.includes(Omvang.Eenheid)) return;
    if (Omvang.Frequentie === FREQUENTIE.dag)
      return { eenheid: Omvang.Eenheid, ingediend: Omvang.Frequentie, toegestaan: ['2', '4', '6'] };
  },
  explain: (waarden) =>
    `geeft eenheid ${waarden.eenheid} (${eenheid(waarden.eenheid)}) met Frequentie ${waarden.ingediend} (${frequentie(waarden.ingediend)}). Kies Frequentie 2 (per week), 4 (per maand) of 6 (totaal binnen de toewijzing).`,
});

const TR302 = toewijzingRule({
  code: 'TR302',
  title: 'Hetzelfde product is niet dubbel toegewezen voor dezelfde dagen',
  check(_toegewezen, klasse, bericht) {
    const botsing = bericht.memo('TR302', () => stapelingen(bericht)).get(klasse);
    if (!botsing) return;
    const eigen = klasse.data;
    return {
      product: product(eigen.Product?.Categorie, eigen.Product?.Code),
      ander: {
        toewijzingNummer: botsing.ToewijzingNummer,
        product: product(botsing.Product?.Categorie, botsing.Product?.Code),
        ingangsdatum: botsing.Ingangsdatum,
        einddatum: botsing.Einddatum ?? null,
      },
      waarom: waaromStapelt(eigen, botsing),
    };
  },
  explain: ({ product: eigen, ander, waarom }) =>
    `(${eigen}) overlapt met toewijzing ${ander.toewijzingNummer} (${ander.product}), die ${periode(ander.ingangsdatum, ander.einddatum)} loopt${waarom}. Laat de perioden op elkaar aansluiten of verwijder de toewijzing die niet geldt.`,
});

/** Why two different products still overlap; nothing to add where they are the same code. */
function waaromStapelt(eigen: Bericht301ToegewezenProduct, ander: Bericht301ToegewezenProduct): string {
  if (!eigen.Product || !ander.Product) return '; een generieke toewijzing mag met geen enkele andere overlappen';
  if (eigen.Product.Code === undefined || ander.Product.Code === undefined) {
    return `; een toewijzing op categorie ${eigen.Product.Categorie} geldt voor alle producten daarvan`;
  }
  return '';
}

const GEEN_EINDE = '9999-12-31';

const eindVan = (toegewezen: Bericht301ToegewezenProduct) => toegewezen.Einddatum ?? GEEN_EINDE;

/** 13 and the lapsed 01, ended on their first day, were never sent (TR302, OP259). */
const teltMee = ({ RedenWijziging, Ingangsdatum, Einddatum }: Bericht301ToegewezenProduct) =>
  !((RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum);

/**
 * Every product that overlaps one that began earlier, in one sweep over the start dates. A code meets the same code,
 * a category without code, or a generic allocation; a category without code meets the whole category; generic meets
 * everything.
 */
function stapelingen(bericht: InhoudBericht): Map<Klasse, Bericht301ToegewezenProduct> {
  const botsingen = new Map<Klasse, Bericht301ToegewezenProduct>();
  const laatste = new Map<string, Bericht301ToegewezenProduct>();
  const occurrences = (bericht.klassen.get('ToegewezenProduct') ?? []) as Klasse<Bericht301ToegewezenProduct>[];
  const { stapelbaar } = VERSCHIL[bericht.domein];
  const opBegin = occurrences
    .filter(({ data }) => teltMee(data) && !stapelbaar.has(data.Product?.Categorie ?? ''))
    .sort((a, b) =>
      a.data.Ingangsdatum < b.data.Ingangsdatum ? -1 : a.data.Ingangsdatum > b.data.Ingangsdatum ? 1 : 0,
    );
  for (const klasse of opBegin) {
    const { Product, Ingangsdatum } = klasse.data;
    const { ontmoet, onder } = stapelSleutels(Product?.Categorie, Product?.Code);
    const ander = ontmoet.map((sleutel) => laatste.get(sleutel)).find((each) => each && eindVan(each) >= Ingangsdatum);
    if (ander) botsingen.set(klasse, ander);
    for (const sleutel of onder) {
      const known = laatste.get(sleutel);
      if (!known || eindVan(known) < eindVan(klasse.data)) laatste.set(sleutel, klasse.data);
    }
  }
  return botsingen;
}

function stapelSleutels(categorie?: string, code?: string): { ontmoet: string[]; onder: string[] } {
  if (categorie === undefined) return { ontmoet: ['alles'], onder: ['alles', 'generiek'] };
  const inCategorie = `categorie ${categorie}`;
  if (code === undefined) {
    return { ontmoet: [inCategorie, 'generiek'], onder: ['alles', inCategorie, `zonder code ${categorie}`] };
  }
  return {
    ontmoet: [`code ${categorie} ${code}`, `zonder code ${categorie}`, 'generiek'],
    onder: ['alles', inCategorie, `code ${categorie} ${code}`],
  };
}

export const toewijzingInhoudRules = [CD041, CD075, CD076, CD077, CD078, CD079, CD080, CS335, CS336, CS338, TR302];
