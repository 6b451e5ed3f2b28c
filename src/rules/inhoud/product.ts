/** What a product may look like, allocated or asked for: specific, aspecific or generic, with volume or budget. */
import { FREQUENTIE } from '../../standard/volume.js';
import { eenheid, euro, frequentie, volume } from '../taal.js';
import { type Omschreven, type ProductKlasse, productRule } from './omschreven.js';

const OVERAL = { on: ['301', '315', '317'] as const };
/** A product to be changed is known by its allocation; it names no Product itself. */
const MET_PRODUCT: { on: typeof OVERAL.on; klasse: readonly ProductKlasse[] } = {
  ...OVERAL,
  klasse: ['ToegewezenProduct', 'AangevraagdProduct', 'NieuwProduct'],
};
const ELK_PRODUCT: typeof MET_PRODUCT = { ...OVERAL, klasse: [...MET_PRODUCT.klasse, 'TeWijzigenProduct'] };

/** What ended before 2021 may still carry what is no longer allowed. */
const OUD_TOT_EN_MET = '2020-12-31';

const isOud = ({ eind }: Omschreven) => eind !== undefined && eind <= OUD_TOT_EN_MET;

const CD041 = productRule({
  code: 'CD041',
  ...MET_PRODUCT,
  title: 'Bij een productcode is Omvang gevuld',
  check({ product, omvang, budgetCent }) {
    if (product?.Code !== undefined && !omvang) return { productcode: product.Code, budgetCent: budgetCent ?? null };
  },
  explain: ({ productcode, budgetCent }, { geeft, toegewezen }) =>
    `${geeft} product ${productcode} ${budgetCent === null ? 'zonder Omvang' : `met een Budget van ${euro(budgetCent)} en zonder Omvang; bij een productcode hoort altijd een Omvang`}. Vul Volume, Eenheid en Frequentie, of laat de productcode weg als op categorie wordt ${toegewezen}.`,
});

const CD075 = productRule({
  code: 'CD075',
  ...ELK_PRODUCT,
  title: 'Bij een Budget is de Einddatum gevuld',
  check({ budgetCent, eind }) {
    if (budgetCent !== undefined && eind === undefined) return { budgetCent };
  },
  explain: ({ budgetCent }) =>
    `heeft een Budget van ${euro(budgetCent)} maar geen Einddatum. Vul de Einddatum: een budget geldt altijd voor een afgebakende periode.`,
});

const CD076 = productRule({
  code: 'CD076',
  ...ELK_PRODUCT,
  title: 'Bij een omvang per week is de Einddatum gevuld',
  check({ omvang, eind }) {
    if (omvang?.Frequentie === FREQUENTIE.week && eind === undefined)
      return { volume: omvang.Volume, eenheid: omvang.Eenheid };
  },
  explain: (waarden, { geeft, soort }) =>
    `${geeft} ${volume(waarden.volume, waarden.eenheid)} per week zonder Einddatum; daardoor is het maximum over de ${soort === 'toewijzing' ? 'toewijzing' : 'hele periode'} niet te berekenen. Vul de Einddatum.`,
});

const CD077 = productRule({
  code: 'CD077',
  ...ELK_PRODUCT,
  title: 'Bij een Budget is Omvang leeg',
  check({ budgetCent, omvang }) {
    if (budgetCent !== undefined && omvang) return { budgetCent };
  },
  explain: ({ budgetCent }) =>
    `heeft een Budget (${euro(budgetCent)}) en ook een Omvang. Laat Omvang leeg als het budget geldt, of het Budget als de omvang geldt.`,
});

const CD078 = productRule({
  code: 'CD078',
  ...ELK_PRODUCT,
  title: 'Bij een Omvang is Budget leeg',
  check({ budgetCent, omvang }) {
    if (omvang && budgetCent !== undefined)
      return { volume: omvang.Volume, eenheid: omvang.Eenheid, frequentie: omvang.Frequentie };
  },
  explain: (waarden) =>
    `heeft een Omvang (${volume(waarden.volume, waarden.eenheid)} ${frequentie(waarden.frequentie)}) en ook een Budget. Laat het Budget leeg als de omvang geldt, of Omvang als het budget geldt.`,
});

const CD079 = productRule({
  code: 'CD079',
  ...MET_PRODUCT,
  title: 'Zonder Budget is Product gevuld',
  check({ budgetCent, product }) {
    if (budgetCent === undefined && !product) return {};
  },
  explain: (_waarden, { is, toegewezen, soort }) =>
    `heeft geen Budget en geen Product, zodat niet blijkt wat ${is} ${toegewezen}. Vul de productcategorie (en zo nodig de code), of een Budget voor een generieke ${soort}.`,
});

/** One demand that the standard numbers per class. */
const zonderCodeGeenOmvang = (code: string, nummer: '301' | '315' | '317', klasse: ProductKlasse, wat: string) =>
  productRule({
    code,
    on: [nummer],
    klasse: [klasse],
    title: `Zonder productcode is Omvang leeg (${wat} die na 2020 doorlopen)`,
    check(omschreven) {
      const { product, omvang } = omschreven;
      if (product?.Code === undefined && omvang && !isOud(omschreven))
        return { productcategorie: product?.Categorie ?? null };
    },
    explain: ({ productcategorie }, { geeft, soort }) =>
      productcategorie === null
        ? 'heeft een Omvang, maar geen Product. Een Omvang hoort bij een productcode: vul die, of laat Omvang weg en vul een Budget.'
        : `${geeft} een Omvang op categorie ${productcategorie}, zonder productcode. Vul de productcode, of laat Omvang weg en ${soort === 'toewijzing' ? 'wijs op categorie toe' : 'vraag op categorie'}, met of zonder Budget.`,
  });

const CD080 = zonderCodeGeenOmvang('CD080', '301', 'ToegewezenProduct', 'toewijzingen');
const CD095 = zonderCodeGeenOmvang('CD095', '315', 'AangevraagdProduct', 'aanvragen');
const CD096 = zonderCodeGeenOmvang('CD096', '317', 'NieuwProduct', 'nieuwe producten');

const EENHEDEN_NIET_PER_DAG = ['14', '16', '83', '84'];

/** One demand that the standard numbers apart for a request for an allocation. */
const nietPerDag = (code: string, on: readonly ('301' | '315' | '317')[], klasse: readonly ProductKlasse[]) =>
  productRule({
    code,
    on,
    klasse,
    title: `Etmalen, dagdelen, euro en stuks (inspanning) worden niet per dag ${on.includes('301') ? 'toegewezen' : 'aangevraagd'}`,
    check(omschreven) {
      const { omvang } = omschreven;
      if (!omvang || isOud(omschreven) || !EENHEDEN_NIET_PER_DAG.includes(omvang.Eenheid)) return;
      if (omvang.Frequentie === FREQUENTIE.dag)
        return { eenheid: omvang.Eenheid, ingediend: omvang.Frequentie, toegestaan: ['2', '4', '6'] };
    },
    explain: (waarden, { geeft, soort }) =>
      `${geeft} eenheid ${waarden.eenheid} (${eenheid(waarden.eenheid)}) met Frequentie ${waarden.ingediend} (${frequentie(waarden.ingediend)}). Kies Frequentie 2 (per week), 4 (per maand) of 6 (totaal binnen de ${soort === 'toewijzing' ? 'toewijzing' : 'gevraagde periode'}).`,
  });

const CS338 = nietPerDag('CS338', ['301', '317'], ['ToegewezenProduct', 'TeWijzigenProduct', 'NieuwProduct']);
const CS343 = nietPerDag('CS343', ['315'], ['AangevraagdProduct']);

export const productInhoudRules = [CD041, CD075, CD076, CD077, CD078, CD079, CD080, CD095, CD096, CS338, CS343];
