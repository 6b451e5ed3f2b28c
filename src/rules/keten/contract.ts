/** The line held against the contract at the Begindatum of its ProductPeriode: product, unit, tariff, amount. */
import type { Contract, Product, Tarief } from '../../contracts/model.js';
import { geldigOp } from '../../contracts/periods.js';
import { pasTariefToe } from '../../standard/bedrag.js';
import { EURO, eenheidPast, MINUUT, UUR } from '../../standard/volume.js';
import { rule } from '../rule.js';
import { datum, eenheid, euro, opsomming, periode, tarief, volume } from '../taal.js';
import { geldig, type PrestatieZaak } from '../zaak.js';
import { waaromNietInLijst } from './product.js';

const OP_PRESTATIE = { on: ['323'], klasse: ['Prestatie'] } as const;

interface Afspraak {
  readonly product: Product | undefined;
  readonly contract: Contract | undefined;
  /** Tariffs that hold for this provider on the day, of every level. */
  readonly tarieven: readonly Tarief[];
  /** Those of the levels in the contract. */
  readonly gecontracteerd: readonly Tarief[];
}

/** A line is looked at by four rules; what was agreed is looked up once. */
const afspraken = new WeakMap<PrestatieZaak, Afspraak>();

function afspraakVan(zaak: PrestatieZaak): Afspraak {
  const known = afspraken.get(zaak);
  if (known) return known;
  const { contracts, domein, aanbieder, gemeente, prestatie } = zaak;
  const { ProductCategorie, ProductCode, ProductPeriode } = prestatie;
  const dag = ProductPeriode.Begindatum;
  const contract = contracts.contract(domein, aanbieder, gemeente, ProductCategorie, ProductCode, dag);
  const tarieven = contracts.tarieven(domein, aanbieder, ProductCode, dag);
  const afspraak = {
    product: contracts.product(domein, ProductCategorie, ProductCode, dag),
    contract,
    tarieven,
    gecontracteerd: contract ? contracts.gecontracteerdeTarieven(contract, tarieven) : [],
  };
  afspraken.set(zaak, afspraak);
  return afspraak;
}

/** Contracted, or undefined where TR381 has the finding; a credit returns what was already judged. */
function gecontracteerd(zaak: PrestatieZaak): Afspraak | undefined {
  if (zaak.credit) return undefined;
  const afspraak = afspraakVan(zaak);
  return afspraak.product && afspraak.contract ? afspraak : undefined;
}

const TR381 = rule({
  ...OP_PRESTATIE,
  code: 'TR381',
  retourcode: 'S329',
  level: 4,
  title: 'Het product staat in de productlijst en is met de aanbieder gecontracteerd voor deze gemeente',
  check(zaak: PrestatieZaak) {
    if (zaak.credit) return;
    const { product, contract } = afspraakVan(zaak);
    if (product && contract) return;
    const { ProductCategorie, ProductCode, ProductPeriode } = zaak.prestatie;
    const ingediend = { productcategorie: ProductCategorie, productcode: ProductCode };
    const dag = ProductPeriode.Begindatum;
    const waarom = product ? null : waaromNietInLijst(zaak, ProductCategorie, ProductCode, dag);
    return { ingediend, datum: dag, gemeente: zaak.gemeente, waarom };
  },
  explain: ({ ingediend, datum: dag, gemeente, waarom }) =>
    waarom
      ? `${waarom}. Controleer de code en dien de regel opnieuw in met een nieuw ReferentieNummer.`
      : `${ingediend.productcode} staat in de productlijst, maar is op ${datum(dag)} niet met u gecontracteerd voor gemeente ${gemeente}. Declareer het product dat wel in uw contract staat, of neem contact op met contractbeheer.`,
});

const TR341 = rule({
  ...OP_PRESTATIE,
  code: 'TR341',
  retourcode: '9341',
  level: 3,
  title: 'De eenheid is die van de toewijzing en van het contract; minuten mogen waar uren zijn afgesproken',
  check(zaak: PrestatieZaak) {
    if (zaak.credit) return;
    const ingediend = zaak.prestatie.Eenheid;
    const toegewezen = geldig(zaak)?.omvang?.eenheid;
    if (toegewezen !== undefined && !eenheidPast(ingediend, toegewezen)) {
      return { ingediend, toegestaan: [toegewezen], bron: `toewijzing ${zaak.prestatie.ToewijzingNummer}` };
    }
    // Allocated in euros there is no tariff, so no unit of one either (OP263).
    if (toegewezen === EURO) return;
    const afspraak = gecontracteerd(zaak);
    if (!afspraak) return;
    const rijen = afspraak.gecontracteerd.length > 0 ? afspraak.gecontracteerd : afspraak.tarieven;
    const eenheden = [...new Set(rijen.map((rij) => rij.eenheid))];
    if (eenheden.length === 0 || eenheden.some((each) => eenheidPast(ingediend, each as typeof ingediend))) return;
    return { ingediend, toegestaan: eenheden, bron: `het contract voor ${zaak.prestatie.ProductCode}` };
  },
  explain: ({ ingediend, toegestaan, bron }) =>
    `Eenheid is ${ingediend} (${eenheid(ingediend)}); volgens ${bron} is dat ${opsomming(
      toegestaan.map(
        (each) =>
          `${each} (${eenheid(each)})${each === '04' ? ', waarbij ook in minuten (01) mag worden gedeclareerd' : ''}`,
      ),
      'of',
    )}. Declareer in die eenheid, met een nieuw ReferentieNummer.`,
});

/** ProductTarief that a contract row gives in the line's unit, in cents. */
const inRegel = (rij: Tarief, zaak: PrestatieZaak) =>
  pasTariefToe(rij.tariefTienduizendste, rij.eenheid, zaak.prestatie.GeleverdVolume, zaak.prestatie.Eenheid);

const TR418 = rule({
  ...OP_PRESTATIE,
  code: 'TR418',
  retourcode: '0611',
  level: 3,
  title: 'Het tarief is dat van een niveau dat met de aanbieder is gecontracteerd',
  check(zaak: PrestatieZaak) {
    const { ProductTarief, Eenheid, ProductCode, ProductPeriode } = zaak.prestatie;
    const afspraak = gecontracteerd(zaak);
    if (!afspraak || Eenheid === EURO || ProductTarief === undefined) return;
    const toegestaan = tarievenInRegel(afspraak.gecontracteerd, zaak);
    if (toegestaan.some((each) => each.tarief === ProductTarief)) return;
    // Another unit than the contract's is TR341's finding: there is no tariff to compare with.
    if (toegestaan.length === 0 && afspraak.gecontracteerd.length > 0) return;
    return {
      ingediend: ProductTarief,
      toegestaan,
      eenheid: Eenheid,
      productcode: ProductCode,
      datum: ProductPeriode.Begindatum,
      gemeente: zaak.gemeente,
      herkomst: herkomstVan(ProductTarief, afspraak, zaak),
    };
  },
  explain: (waarden) => {
    const staat = `Het tarief is ${euro(waarden.ingediend)} per ${eenheid(waarden.eenheid)}`;
    const afgesproken =
      waarden.toegestaan.length === 0
        ? `voor ${waarden.productcode} is met u per ${datum(waarden.datum)} geen tarief afgesproken`
        : `voor ${waarden.productcode} is met u per ${datum(waarden.datum)} ${opsomming(waarden.toegestaan.map(metNiveau), 'of')} afgesproken`;
    return `${staat}; ${afgesproken}. ${watNu(waarden)}`;
  },
});

interface TariefInRegel {
  readonly niveau: string;
  /** Cents per unit of the line. */
  readonly tarief: number;
  /** What the contract says, where that is not whole cents in the unit of the line. */
  readonly contractueel?: string;
}

function tarievenInRegel(rijen: readonly Tarief[], zaak: PrestatieZaak): TariefInRegel[] {
  return rijen.flatMap((rij) => {
    const toegepast = inRegel(rij, zaak);
    if (!toegepast) return [];
    const regel = { niveau: rij.niveau, tarief: toegepast.productTariefCent };
    const afgerond = rij.eenheid === zaak.prestatie.Eenheid && rij.tariefTienduizendste !== regel.tarief * 100;
    return [afgerond ? { ...regel, contractueel: tarief(rij.tariefTienduizendste) } : regel];
  });
}

function metNiveau({ niveau, tarief: cent, contractueel }: TariefInRegel): string {
  const toelichting = [niveau === 'nvt' ? '' : niveau, contractueel ? `afgerond van ${contractueel}` : ''].filter(
    Boolean,
  );
  return toelichting.length > 0 ? `${euro(cent)} (${toelichting.join(', ')})` : euro(cent);
}

type Herkomst =
  | { soort: 'niveau'; niveau: string }
  | { soort: 'algemeen'; niveau: string }
  | { soort: 'periode'; niveau: string; van: string; tot: string | null }
  | { soort: 'uurtarief'; niveau: string }
  | { soort: 'onbekend' };

/** Where a tariff that is not allowed does come from: another level, the general list, another period, or nowhere. */
function herkomstVan(cent: number, afspraak: Afspraak, zaak: PrestatieZaak): Herkomst {
  const match = (rij: Tarief) => inRegel(rij, zaak)?.productTariefCent === cent;
  const anderNiveau = afspraak.tarieven.find(match);
  if (anderNiveau) return { soort: 'niveau', niveau: anderNiveau.niveau };
  const { contracts, domein, aanbieder, prestatie } = zaak;
  const dag = prestatie.ProductPeriode.Begindatum;
  const algemeen = contracts.inhoud.tarieven.find(
    (rij) =>
      rij.agb === null &&
      rij.domein === domein &&
      rij.productcode === prestatie.ProductCode &&
      geldigOp(rij, dag) &&
      match(rij),
  );
  if (algemeen) return { soort: 'algemeen', niveau: algemeen.niveau };
  const anderePeriode = contracts.alleTarieven(domein, aanbieder, prestatie.ProductCode).find(match);
  if (anderePeriode) {
    return { soort: 'periode', niveau: anderePeriode.niveau, van: anderePeriode.van, tot: anderePeriode.tot };
  }
  const uurtarief = afspraak.tarieven.find(
    (rij) => prestatie.Eenheid === MINUUT && rij.eenheid === UUR && Math.round(rij.tariefTienduizendste / 100) === cent,
  );
  return uurtarief ? { soort: 'uurtarief', niveau: uurtarief.niveau } : { soort: 'onbekend' };
}

function watNu(waarden: {
  datum: string;
  ingediend: number;
  toegestaan: TariefInRegel[];
  herkomst: Herkomst;
  gemeente: string;
}): string {
  const { ingediend, toegestaan, herkomst, gemeente } = waarden;
  const goede = goedeTarief(toegestaan, herkomst);
  switch (herkomst.soort) {
    case 'niveau':
      return `${euro(ingediend)} hoort bij niveau ${herkomst.niveau}, en dat niveau staat niet in uw contract met gemeente ${gemeente}. Dien de regel opnieuw in met ${goede}, of neem contact op met contractbeheer als ${herkomst.niveau} was afgesproken.`;
    case 'algemeen':
      return `${euro(ingediend)} is het algemene tarief (${herkomst.niveau}); voor u geldt een eigen tarief. Dien de regel opnieuw in met ${goede}.`;
    case 'periode':
      return `${euro(ingediend)}${herkomst.niveau === 'nvt' ? '' : ` (${herkomst.niveau})`} ${herkomst.van > waarden.datum ? 'geldt pas' : 'gold'} ${periode(herkomst.van, herkomst.tot)}. Dien de regel opnieuw in met ${goede} van deze periode.`;
    case 'uurtarief':
      return `${euro(ingediend)} is het tarief per uur (${herkomst.niveau}), maar u declareert in minuten. Deel het door 60 en rond af op hele centen; het IngediendBedrag blijft uurtarief maal minuten gedeeld door 60.`;
    default:
      return `${euro(ingediend)} komt in de tarieventabel van dit product niet voor. Dien de regel opnieuw in met ${goede}, of neem contact op met contractbeheer.`;
  }
}

/** The tariff to use instead: of the level that was meant where that is contracted, else the only one there is. */
function goedeTarief(toegestaan: readonly TariefInRegel[], herkomst: Herkomst): string {
  const bedoeld = 'niveau' in herkomst ? toegestaan.find(({ niveau }) => niveau === herkomst.niveau) : undefined;
  const enige = bedoeld ?? (toegestaan.length === 1 ? toegestaan[0] : undefined);
  if (!enige) return toegestaan.length === 0 ? 'een afgesproken tarief' : 'een van deze tarieven';
  return enige.niveau === 'nvt' ? 'het afgesproken tarief' : `het ${enige.niveau}-tarief`;
}

const TR346 = rule({
  ...OP_PRESTATIE,
  code: 'TR346',
  retourcode: '9346',
  level: 4,
  title: 'IngediendBedrag is volume maal tarief; bij minuten volume maal uurtarief gedeeld door 60',
  check(zaak: PrestatieZaak) {
    const { ProductTarief, Eenheid, GeleverdVolume, IngediendBedrag } = zaak.prestatie;
    if (zaak.credit || Eenheid === EURO || ProductTarief === undefined) return;
    const ingediend = IngediendBedrag.Bedrag;
    const afspraak = afspraakVan(zaak);
    const rij = (rijen: readonly Tarief[]) =>
      rijen.filter((each) => inRegel(each, zaak)?.productTariefCent === ProductTarief);
    // The contract's own tariff decides; for an amount that is not contracted, a known tariff that reads the same.
    const contractueel = rij(afspraak.gecontracteerd);
    const bekend = contractueel.length > 0 ? contractueel : rij(afspraak.tarieven);
    if (bekend.length === 0) {
      // The tariff is TR418's finding; an amount that follows from an agreed tariff is right all the same (IV081).
      if (afspraak.tarieven.some((each) => inRegel(each, zaak)?.bedragCent === ingediend)) return;
      return zonderContract(ProductTarief, Eenheid, GeleverdVolume, ingediend);
    }
    const bedragen = bekend.flatMap((each) => juisteBedragen(each, zaak));
    if (bedragen.includes(ingediend)) return;
    const [eerste] = bekend as [Tarief];
    return {
      ingediend,
      toegestaan: [...new Set(bedragen)],
      volume: GeleverdVolume,
      eenheid: Eenheid as string,
      tariefTienduizendste: eerste.tariefTienduizendste,
      tariefEenheid: eerste.eenheid,
    };
  },
  explain: ({ ingediend, toegestaan, volume: aantal, eenheid: code, tariefTienduizendste, tariefEenheid }) => {
    const maal = `${volume(aantal, code)} maal ${tarief(tariefTienduizendste)} per ${eenheid(tariefEenheid)}`;
    const som = code === tariefEenheid ? maal : `${maal}, gedeeld door 60`;
    return `IngediendBedrag is ${euro(ingediend)}; ${som} is ${opsomming(toegestaan.map(euro), 'of')}. ${code === tariefEenheid ? 'Reken het bedrag na' : 'Reken met het uurtarief en niet met het afgeronde minuuttarief'}, en dien de regel opnieuw in met een nieuw ReferentieNummer.`;
  },
});

/** Volume times the unrounded tariff, rounded once; in the tariff's own unit also volume times ProductTarief (TR346). */
function juisteBedragen(rij: Tarief, zaak: PrestatieZaak): number[] {
  const toegepast = inRegel(rij, zaak);
  if (!toegepast) return [];
  const { Eenheid, GeleverdVolume } = zaak.prestatie;
  const afgerond = toegepast.productTariefCent * GeleverdVolume;
  return rij.eenheid === Eenheid && afgerond !== toegepast.bedragCent
    ? [toegepast.bedragCent, afgerond]
    : [toegepast.bedragCent];
}

/**
 * No contract tariff reads like this one. The amount must still be volume times tariff; a tariff per minute may stand
 * for an hour tariff up to half a cent away per minute (IV081).
 */
function zonderContract(tariefCent: number, code: string, aantal: number, ingediend: number) {
  const verwacht = tariefCent * aantal;
  const speling = code === MINUUT ? aantal : 0;
  if (2 * Math.abs(ingediend - verwacht) <= speling) return undefined;
  return {
    ingediend,
    toegestaan: [verwacht],
    volume: aantal,
    eenheid: code,
    tariefTienduizendste: tariefCent * 100,
    tariefEenheid: code,
  };
}

export const contractRules = [TR381, TR341, TR418, TR346];
