/**
 * Mutants that no test can notice, because what they change makes no difference, each with the reason. Named by the file,
 * what stands there and what came instead, so that they stay found when lines move; one that no longer survives is
 * reported.
 */
import type { Mutant } from './mutants.js';

export interface Equivalent {
  readonly file: string;
  /** Part of the line, where `from` alone says too little. */
  readonly line?: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const ABSENT = 'what is absent compares as neither before nor after';
const CACHE = 'what was looked up before is looked up again, with the same outcome';
const SORT = 'a sort only asks whether one comes before the other, so 0 and 1 are the same to it';
const SAME_MONTH = 'both dates are in the same month once the other half of the condition holds';
const NO_TARIFF = 'CD087 lets a tariff be absent at unit euro, and only there';

/** What an answer repeats of a line (TR367). */
const TERUG =
  "'ToewijzingNummer', 'ProductCategorie', 'ProductCode', 'ProductPeriode.Begindatum', 'ProductPeriode.Einddatum', 'GeleverdVolume', 'Eenheid', 'ProductTarief', 'IngediendBedrag.Bedrag'";

const of = (
  file: string,
  ...rows: (readonly [from: string, to: string, reason: string, line?: string])[]
): Equivalent[] =>
  rows.map(([from, to, reason, line]) => ({ file, from, to, reason, ...(line === undefined ? {} : { line }) }));

// biome-ignore format: a mutant is a row
export const EQUIVALENT: readonly Equivalent[] = [
  ...of('src/rules/inhoud/client.ts',
    ['!/^\\d{9}$/.test(bsn) || bsn === GEEN_BSN', '(bsn === GEEN_BSN)', 'the schema lets nothing through but nine digits (RS037)']),
  ...of('src/rules/inhoud/datums.ts',
    ['ingediend !== undefined && ingediend > bericht.dagtekening', '(ingediend > bericht.dagtekening)', ABSENT],
    ['begin !== undefined && eind !== undefined && eind < begin', '(eind < begin)', ABSENT],
    ['begin !== undefined && eind !== undefined', '(begin !== undefined)', ABSENT],
    ['begin !== undefined && eind !== undefined', '(eind !== undefined)', ABSENT],
    ['begin', 'eind', ABSENT, 'begin !== undefined && eind !== undefined'],
    ['eind', 'begin', ABSENT, 'begin !== undefined && eind !== undefined'],
    ['Begindatum', 'Einddatum', SAME_MONTH, 'eersteDagVanMaand(Begindatum) && Einddatum === laatsteDagVanMaand(Begindatum)']),
  ...of('src/rules/inhoud/declaratie.ts',
    ['0', '1', 'every amount has one of both elements; the 0 is for the compiler', 'value.TotaalBedrag ?? value.Bedrag ?? 0']),
  ...of('src/rules/inhoud/product.ts',
    ['eind !== undefined && eind <= OUD_TOT_EN_MET', '(eind <= OUD_TOT_EN_MET)', ABSENT]),
  ...of('src/rules/inhoud/sleutels.ts',
    ['klasse.ouder && dubbel(klasse.ouder)', '(dubbel(klasse.ouder))', 'in every message a class that can be there twice stands under another'],
    ['VorigReferentieNummer !== undefined && referenties.has(VorigReferentieNummer)', '(referenties.has(VorigReferentieNummer))', 'a ReferentieNummer is never absent, so nothing is found for an absent one']),
  ...of('src/rules/inhoud/verzoek.ts',
    ['0', '1', 'a message that was read lists all classes of its schema, those without an occurrence too', 'klassen.get(naam)?.length ?? 0']),
  ...of('src/rules/keten/contract.ts',
    ['known', 'false', CACHE],
    ['zaak.credit', 'false', 'for a credit neither the allocation nor the contract is looked up, so there is no unit to compare with'],
    ['!afspraak || Eenheid === EURO || ProductTarief === undefined', '(!afspraak || Eenheid === EURO)', NO_TARIFF],
    ['!afspraak || Eenheid === EURO', '(!afspraak)', NO_TARIFF],
    ['zaak.credit || Eenheid === EURO || ProductTarief === undefined', '(zaak.credit || Eenheid === EURO)', NO_TARIFF],
    ['zaak.credit || Eenheid === EURO', '(zaak.credit)', NO_TARIFF],
    ['!toegepast', 'false', 'only rows come here of which the tariff could be applied', 'if (!toegepast) return [];'],
    ['rij.eenheid === Eenheid && afgerond !== toegepast.bedragCent', '(rij.eenheid === Eenheid)', 'the same amount twice is one amount'],
    ['0', '1', 'amounts are whole cents: twice a difference is never 1', 'const speling']),
  ...of('src/rules/keten/declaratie.ts',
    ['Begindatum', 'Einddatum', 'the last period is known by its first day, and a period is a whole month (CS340)'],
    ['feiten.laatsteDeclaratiePeriode !== null && begin < feiten.laatsteDeclaratiePeriode', '(begin < feiten.laatsteDeclaratiePeriode)', ABSENT]),
  ...of('src/rules/keten/declaratieAntwoord.ts',
    ['ingediend !== undefined && ingediend !== verwacht', '(ingediend !== verwacht)', 'the rule is asked only where there is a DeclaratieAntwoord'],
    [`[ ${TERUG}, 'IngediendBedrag.DebetCredit', ]`, `[${TERUG}]`, 'a line with the same ProductReferentie is a credit or is not (CD060)']),
  ...of('src/rules/keten/prestatie.ts',
    ['!credit || !debet?.gecrediteerdMet', '(!debet?.gecrediteerdMet)', 'only a credit is given a debit to look at']),
  ...of('src/rules/keten/regie.ts',
    ['productcategorie && productcode', '(productcategorie)', 'no product has no code, so none is found'],
    ['productcategorie && productcode', '(productcode)', 'no product has no category, so none is found'],
    ["start.soort === 'start' && start.toewijzingNummer === melding.toewijzingNummer", '(start.toewijzingNummer === melding.toewijzingNummer)', 'a stop is a stop of itself, so it is never running'],
    ['laatste !== undefined && ingediend < laatste', '(ingediend < laatste)', ABSENT]),
  ...of('src/rules/keten/verzoek.ts',
    ['(budgetCent !== null || gevraagd !== null) && gevraagd !== budgetCent', '(gevraagd !== budgetCent)', 'two that are both null do not differ'],
    ['Volume === undefined || !Eenheid || !Frequentie', '(Volume === undefined || !Eenheid)', 'an Omvang is there with all three or not at all'],
    ['Volume === undefined || !Eenheid || !Frequentie', '(!Frequentie)', 'an Omvang is there with all three or not at all'],
    ['Volume === undefined || !Eenheid', '(Volume === undefined)', 'an Omvang is there with all three or not at all'],
    ['Volume === undefined || !Eenheid', '(!Eenheid)', 'an Omvang is there with all three or not at all'],
    ['Einddatum !== undefined && Einddatum <= OUD_TOT_EN_MET', '(Einddatum <= OUD_TOT_EN_MET)', ABSENT]),
  ...of('src/rules/keten/volume.ts',
    ['known', 'false', CACHE]),
  ...of('src/rules/overlap.ts',
    ["'9999-12-31'", "'9999-12-30'", 'no product begins on the last day that a date can hold'],
    ['1', '2', SORT, '.sort('],
    ['1', '0', SORT, 'a.begin > b.begin ? 1 : 0'],
    ['0', '1', SORT, '.sort('],
    ['begin', 'eind', SORT, '.sort('],
    ['a.begin > b.begin', '!(a.begin > b.begin)', SORT],
    ['a.begin > b.begin', 'a.begin >= b.begin', SORT],
    ['a.begin > b.begin', 'a.begin <= b.begin', SORT]),
];

export const isEquivalent = (mutant: Mutant): boolean => EQUIVALENT.some((each) => matches(each, mutant));

export const matches = ({ file, line = '', from, to }: Equivalent, mutant: Mutant): boolean =>
  file === mutant.file && mutant.source.includes(line) && from === flat(mutant.from) && to === flat(mutant.to);

/** However it is laid out. */
const flat = (text: string) => text.replace(/\s+/g, ' ');
