/** A request (315, 317) held against what was allocated and asked before. What stands inside it alone: inhoud/verzoek.ts. */
import { isActueel, isIngetrokken, type Toewijzing } from '../../standard/feiten.js';
import type { Bericht317TeWijzigenProduct } from '../../standard/generated/berichten.js';
import { FREQUENTIE } from '../../standard/volume.js';
import { VERSCHIL } from '../../standard/wet.js';
import { type Looptijd, stapelingen, waaromStapelt } from '../overlap.js';
import { rule } from '../rule.js';
import { datum, euro, frequentie, opsomming, periode, product, volume } from '../taal.js';
import type { GewijzigdZaak, HeaderZaak, ReferentieZaak, VerzoekZaak } from '../zaak.js';

const TR374 = rule({
  code: 'TR374',
  retourcode: '9374',
  level: 3,
  on: ['315', '317'],
  // It is about the message as a whole: nothing in it can be asked while another request is in treatment.
  klasse: ['Header'],
  title: 'Er is voor de client geen ander verzoek van deze aanbieder in behandeling',
  check({ feiten }: HeaderZaak) {
    const [eerste] = feiten.onderhanden;
    if (!eerste) return;
    const { referentie, ontvangenOp, antwoorden, nummer } = eerste;
    return { referentie, ontvangenOp, inOnderzoek: antwoorden.length > 0, wijziging: nummer === '317' };
  },
  explain: ({ referentie, ontvangenOp, inOnderzoek, wijziging }) =>
    `Voor deze client is uw verzoek om ${wijziging ? 'wijziging' : 'toewijzing'} ${referentie} van ${datum(ontvangenOp)} nog ${inOnderzoek ? 'in onderzoek' : 'in behandeling'}. Een nieuw verzoek kan pas na een toewijzing met die referentie of een afwijzing. Wacht die af, of vraag de gemeente het lopende verzoek af te wijzen als het niet klopt.`,
});

const TR347 = rule({
  code: 'TR347',
  retourcode: '9347',
  level: 3,
  on: ['315', '317'],
  klasse: ['AangevraagdProduct', 'Verzoek'],
  title: 'Een aanbieder gebruikt een ReferentieAanbieder binnen de wet een keer',
  check({ referentie, feiten }: ReferentieZaak) {
    if (feiten.referentiesVerzoek.has(referentie)) return { ingediend: referentie };
  },
  explain: ({ ingediend }) =>
    `ReferentieAanbieder ${ingediend} hebt u al in een eerder verzoek gebruikt. De gemeente kan in haar antwoord dan niet zeggen welk verzoek zij bedoelt. Geef dit verzoek een nieuwe referentie en stuur het opnieuw met een nieuwe Identificatie.`,
});

const OP_VERZOEK = { on: ['317'], klasse: ['Verzoek'], level: 3 } as const;

const TR349 = rule({
  ...OP_VERZOEK,
  code: 'TR349',
  retourcode: '9349',
  title: 'Het verzoek om wijziging noemt alle actuele toewijzingen van de client bij deze aanbieder',
  check({ eigen, genoemd, dagtekening }: VerzoekZaak) {
    const gemist = eigen.filter((each) => isActueel(each, dagtekening) && !genoemd.has(each.toewijzingNummer));
    if (gemist.length === 0) return;
    return {
      dagtekening,
      gemist: gemist.map(({ toewijzingNummer, productcategorie, productcode, ingangsdatum, einddatum }) => ({
        toewijzingNummer,
        product: product(productcategorie, productcode),
        ingangsdatum,
        einddatum,
      })),
    };
  },
  explain: ({ dagtekening, gemist }) => {
    const wat = gemist.map(
      (each) => `toewijzing ${each.toewijzingNummer} (${each.product}, ${periode(each.ingangsdatum, each.einddatum)})`,
    );
    return `In het verzoek ${gemist.length === 1 ? 'ontbreekt' : 'ontbreken'} ${opsomming(wat)}, die op ${datum(dagtekening)} ${gemist.length === 1 ? 'geldt of nog ingaat' : 'gelden of nog ingaan'}. Een verzoek om wijziging beschrijft het hele pakket: neem ${gemist.length === 1 ? 'haar' : 'ze'} op als OngewijzigdProduct, of als TeWijzigenProduct als er iets moet veranderen.`;
  },
});

interface Gevraagd extends Looptijd {
  /** toewijzing 1001, or het nieuwe product */
  readonly wat: string;
}

/** Everything the request asks for with its period: what stays and what changes by its allocation, what is new by itself. */
function gevraagd({ verzoek, eigen, dagtekening }: VerzoekZaak): Gevraagd[] {
  const perNummer = new Map(eigen.map((each) => [each.toewijzingNummer, each]));
  const { OngewijzigdeProducten, TeWijzigenProducten, NieuweProducten } = verzoek;
  const blijft = (OngewijzigdeProducten?.OngewijzigdProduct ?? []).map((each) => ({ ...each, wijzigt: undefined }));
  const wijzigt = (TeWijzigenProducten?.TeWijzigenProduct ?? []).map((each) => ({ ...each, wijzigt: each }));
  const bestaand = [...blijft, ...wijzigt].flatMap(({ ToewijzingNummer, wijzigt: wens }): Gevraagd[] => {
    const toewijzing = perNummer.get(ToewijzingNummer);
    // Without an actual allocation there is no product to compare: TR350 and TR351 say so.
    if (!toewijzing || !isActueel(toewijzing, dagtekening)) return [];
    const { productcategorie, productcode, ingangsdatum, einddatum } = toewijzing;
    const [begin, eind] = wens ? [wens.GewensteIngangsdatum, wens.Einddatum] : [ingangsdatum, einddatum];
    const wat = `toewijzing ${ToewijzingNummer} (${product(productcategorie, productcode)})`;
    return [{ wat, categorie: productcategorie, code: productcode, begin, eind, tel: true }];
  });
  const nieuw = (NieuweProducten?.NieuwProduct ?? []).map(
    ({ Product, GewensteIngangsdatum, Einddatum }): Gevraagd => ({
      wat: `het nieuwe product ${product(Product?.Categorie, Product?.Code)}`,
      categorie: Product?.Categorie,
      code: Product?.Code,
      begin: GewensteIngangsdatum,
      eind: Einddatum,
      tel: true,
    }),
  );
  return [...bestaand, ...nieuw];
}

const TR361 = rule({
  ...OP_VERZOEK,
  code: 'TR361',
  retourcode: '9361',
  title: 'Hetzelfde product staat niet dubbel in het gevraagde pakket voor dezelfde dagen',
  check(zaak: VerzoekZaak) {
    return [...stapelingen(gevraagd(zaak), VERSCHIL[zaak.domein].stapelbaar)].map(([een, ander]) => ({
      een: { wat: een.wat, begin: een.begin, eind: een.eind ?? null },
      ander: { wat: ander.wat, begin: ander.begin, eind: ander.eind ?? null },
      waarom: waaromStapelt(een, ander, 'aanvraag'),
    }));
  },
  explain: ({ een, ander, waarom }) =>
    `In het gevraagde pakket overlapt ${een.wat}, ${periode(een.begin, een.eind)}, met ${ander.wat}, ${periode(ander.begin, ander.eind)}${waarom}. Laat de perioden op elkaar aansluiten, of verander de bestaande toewijzing in plaats van een nieuw product te vragen.`,
});

/** Why a number is not an actual allocation of this client and provider; undefined when it is. */
function waaromNietActueel(toewijzing: Toewijzing | undefined, dag: string): string | undefined {
  if (!toewijzing) return 'is bij deze gemeente geen toewijzing aan u voor deze client';
  if (isIngetrokken(toewijzing)) return 'is door de gemeente verwijderd en geldt als niet verzonden';
  if (isActueel(toewijzing, dag)) return undefined;
  return `liep tot en met ${datum(toewijzing.einddatum as string)} en geldt op ${datum(dag)} niet meer`;
}

const TR350 = rule({
  code: 'TR350',
  retourcode: '9350',
  level: 3,
  on: ['317'],
  klasse: ['OngewijzigdProduct'],
  title: 'Een OngewijzigdProduct is een actuele toewijzing van de client bij deze aanbieder',
  check({ toewijzingNummer, toewijzing, wijzigt, dagtekening }: GewijzigdZaak) {
    const waarom = wijzigt ? undefined : waaromNietActueel(toewijzing, dagtekening);
    if (waarom) return { ingediend: toewijzingNummer, waarom };
  },
  explain: ({ ingediend, waarom }) =>
    `ToewijzingNummer ${ingediend} staat bij de ongewijzigde producten, maar ${waarom}. Laat het weg, of neem het nummer over van de toewijzing die u bedoelt.`,
});

const OP_WIJZIGING = { on: ['317'], klasse: ['TeWijzigenProduct'], level: 3 } as const;

const TR351 = rule({
  ...OP_WIJZIGING,
  code: 'TR351',
  retourcode: '9351',
  title: 'Een TeWijzigenProduct is een actuele toewijzing van de client bij deze aanbieder',
  check({ toewijzingNummer, toewijzing, wijzigt, dagtekening }: GewijzigdZaak) {
    const waarom = wijzigt && waaromNietActueel(toewijzing, dagtekening);
    if (waarom) return { ingediend: toewijzingNummer, waarom, beoordeeld: toewijzing !== undefined };
  },
  explain: ({ ingediend, waarom, beoordeeld }) =>
    `ToewijzingNummer ${ingediend} staat bij de te wijzigen producten, maar ${waarom}. ${beoordeeld ? '' : 'De gevraagde wijziging kon daardoor niet worden beoordeeld. '}Neem het nummer over van een geldende toewijzing, of vraag het product aan als NieuwProduct.`,
});

/** A TeWijzigenProduct with the allocation it is about; without one TR351 has the finding and nothing can be compared. */
function wijziging({ wijzigt, toewijzing }: GewijzigdZaak) {
  return wijzigt && toewijzing ? { wijzigt, toewijzing } : undefined;
}

const TR357 = rule({
  ...OP_WIJZIGING,
  code: 'TR357',
  retourcode: '9357',
  title: 'Een wijziging die niet in de toekomst ingaat, geldt vanaf de ingangsdatum van de toewijzing',
  check(zaak: GewijzigdZaak) {
    const paar = wijziging(zaak);
    if (!paar) return;
    const { wijzigt, toewijzing } = paar;
    const ingediend = wijzigt.GewensteIngangsdatum;
    if (ingediend > zaak.dagtekening || ingediend === toewijzing.ingangsdatum) return;
    const { toewijzingNummer, ingangsdatum } = toewijzing;
    return { ingediend, dagtekening: zaak.dagtekening, toewijzingNummer, ingangsdatum };
  },
  explain: ({ ingediend, dagtekening, toewijzingNummer, ingangsdatum }) =>
    `De GewensteIngangsdatum ${datum(ingediend)} ligt niet na de Dagtekening van ${datum(dagtekening)}. Een wijziging gaat in de toekomst in, of geldt voor de hele looptijd van toewijzing ${toewijzingNummer}: dan is de datum ${datum(ingangsdatum)}. Kies een van beide.`,
});

/** What the request changes of a budget or of a volume for the whole term; undefined when it changes neither. */
function gewijzigdTotaal(wijzigt: Bericht317TeWijzigenProduct, { omvang, budgetCent }: Toewijzing) {
  const gevraagd = wijzigt.Budget ?? null;
  if ((budgetCent !== null || gevraagd !== null) && gevraagd !== budgetCent) {
    return { was: bedrag(budgetCent), wordt: bedrag(gevraagd) };
  }
  const totaal = [omvang?.frequentie, wijzigt.Omvang?.Frequentie].includes(FREQUENTIE.totaal);
  const { Volume, Eenheid, Frequentie } = wijzigt.Omvang ?? {};
  if (!totaal || (omvang?.volume === Volume && omvang?.eenheid === Eenheid && omvang?.frequentie === Frequentie))
    return;
  const was = omvang ? `${volume(omvang.volume, omvang.eenheid)} ${frequentie(omvang.frequentie)}` : 'geen omvang';
  const wordt =
    Volume === undefined || !Eenheid || !Frequentie
      ? 'geen omvang'
      : `${volume(Volume, Eenheid)} ${frequentie(Frequentie)}`;
  return { was, wordt };
}

const bedrag = (cent: number | null) => (cent === null ? 'geen budget' : `een budget van ${euro(cent)}`);

const TR373 = rule({
  ...OP_WIJZIGING,
  code: 'TR373',
  retourcode: '9373',
  title: 'Een ander budget of een ander totaal geldt vanaf de ingangsdatum van de toewijzing',
  check(zaak: GewijzigdZaak) {
    const paar = wijziging(zaak);
    if (!paar) return;
    const { wijzigt, toewijzing } = paar;
    const verschil = gewijzigdTotaal(wijzigt, toewijzing);
    const ingediend = wijzigt.GewensteIngangsdatum;
    if (!verschil || ingediend === toewijzing.ingangsdatum) return;
    const { toewijzingNummer, ingangsdatum } = toewijzing;
    return { ingediend, toewijzingNummer, ingangsdatum, ...verschil };
  },
  explain: ({ ingediend, toewijzingNummer, ingangsdatum, was, wordt }) =>
    `Toewijzing ${toewijzingNummer} heeft ${was} en u vraagt ${wordt}, per ${datum(ingediend)}. Een budget of totaal geldt voor de hele looptijd, dus de GewensteIngangsdatum is de ingangsdatum van de toewijzing: ${datum(ingangsdatum)}. Vul die datum en stuur het verzoek opnieuw.`,
});

/** Requests that end before 2021 may still carry what is no longer allowed. */
const OUD_TOT_EN_MET = '2020-12-31';
const isOud = ({ Einddatum }: Bericht317TeWijzigenProduct) => Einddatum !== undefined && Einddatum <= OUD_TOT_EN_MET;

/** An Omvang that was asked on an allocation that has no product code to measure. */
function omvangZonderCode(zaak: GewijzigdZaak, soort: 'generiek' | 'aspecifiek') {
  const paar = wijziging(zaak);
  if (!paar?.wijzigt.Omvang || isOud(paar.wijzigt)) return undefined;
  const { toewijzingNummer, productcategorie, productcode } = paar.toewijzing;
  const eigen = productcode !== null ? 'specifiek' : productcategorie === null ? 'generiek' : 'aspecifiek';
  if (eigen !== soort) return undefined;
  const { Volume, Eenheid, Frequentie } = paar.wijzigt.Omvang;
  return { toewijzingNummer, productcategorie, ingediend: `${volume(Volume, Eenheid)} ${frequentie(Frequentie)}` };
}

const TR375 = rule({
  ...OP_WIJZIGING,
  code: 'TR375',
  retourcode: '9375',
  title: 'Bij een generieke toewijzing blijft Omvang leeg',
  check: (zaak: GewijzigdZaak) => omvangZonderCode(zaak, 'generiek'),
  explain: ({ toewijzingNummer, ingediend }) =>
    `Toewijzing ${toewijzingNummer} is generiek: zij noemt geen product, alleen een budget. U vraagt een Omvang van ${ingediend}, en die is zonder product niet te meten. Laat Omvang weg en vraag het bedrag aan in Budget.`,
});

const TR412 = rule({
  ...OP_WIJZIGING,
  code: 'TR412',
  retourcode: '9412',
  title: 'Bij een toewijzing op categorie, zonder productcode, blijft Omvang leeg',
  check: (zaak: GewijzigdZaak) => omvangZonderCode(zaak, 'aspecifiek'),
  explain: ({ toewijzingNummer, productcategorie, ingediend }) =>
    `Toewijzing ${toewijzingNummer} is gegeven op categorie ${productcategorie}, zonder productcode. U vraagt een Omvang van ${ingediend}, en die hoort bij een productcode. Laat Omvang weg, of vraag de code met haar omvang aan als NieuwProduct.`,
});

const TR411 = rule({
  ...OP_WIJZIGING,
  code: 'TR411',
  retourcode: '9411',
  title: 'Bij een toewijzing met productcode is Omvang gevuld',
  check(zaak: GewijzigdZaak) {
    const paar = wijziging(zaak);
    if (!paar || paar.wijzigt.Omvang || paar.toewijzing.productcode === null) return;
    const { toewijzingNummer, productcode, omvang } = paar.toewijzing;
    const nu = omvang ? `${volume(omvang.volume, omvang.eenheid)} ${frequentie(omvang.frequentie)}` : null;
    return { toewijzingNummer, productcode, nu };
  },
  explain: ({ toewijzingNummer, productcode, nu }) =>
    `Toewijzing ${toewijzingNummer} is gegeven voor ${productcode}, en dan hoort bij de wijziging een Omvang. Vul de gewenste Omvang${nu ? `; blijft zij gelijk, neem dan ${nu} over` : ''}, en stuur het verzoek opnieuw.`,
});

export const verzoekHeaderRules = [TR374];
export const referentieRules = [TR347];
export const verzoekRules = [TR349, TR361];
export const gewijzigdRules = [TR350, TR351, TR357, TR373, TR375, TR411, TR412];
