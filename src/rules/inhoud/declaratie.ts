/** Amounts, signs and references inside a declaration message; status of a start or stop. */
import type { Bericht323Declaratie, Bericht323Prestatie } from '../../standard/generated/berichten.js';
import type { Klasse } from '../../standard/read.js';
import { EURO } from '../../standard/volume.js';
import { inhoudRule } from '../rule.js';
import { eenheid, euro, euroMetTeken } from '../taal.js';

/** Debit counts up, credit counts down; cents. */
export function metTeken(bedrag: { DebetCredit: 'C' | 'D' }, cent: number): number {
  return bedrag.DebetCredit === 'C' ? -cent : cent;
}

const TR358 = inhoudRule({
  code: 'TR358',
  on: ['323'],
  klasse: ['Declaratie'],
  title: 'TotaalIngediendBedrag is de som van alle prestaties, credit afgetrokken',
  check({ TotaalIngediendBedrag: totaal }, { bericht }) {
    let som = 0;
    for (const { data } of (bericht.klassen.get('Prestatie') ?? []) as Klasse<Bericht323Prestatie>[]) {
      som += metTeken(data.IngediendBedrag, data.IngediendBedrag.Bedrag);
    }
    const ingediend = metTeken(totaal, totaal.TotaalBedrag);
    if (ingediend !== som) return { ingediend, som };
  },
  explain: ({ ingediend, som }) =>
    `TotaalIngediendBedrag is ${euro(ingediend)}, maar de prestaties tellen op tot ${euro(som)} (debet min credit): een verschil van ${euro(Math.abs(ingediend - som))}. Zet het totaal op ${euroMetTeken(som)} of herstel de prestatie die niet klopt.`,
});

const CD060 = inhoudRule({
  code: 'CD060',
  on: ['323', '325'],
  klasse: ['Prestatie'],
  title: 'VorigReferentieNummer staat bij een creditregel, en alleen daar',
  check({ IngediendBedrag, ProductReferentie }) {
    const credit = IngediendBedrag.DebetCredit === 'C';
    if (credit === (ProductReferentie.VorigReferentieNummer !== undefined)) return;
    return { debetCredit: IngediendBedrag.DebetCredit, ingediend: ProductReferentie.VorigReferentieNummer ?? null };
  },
  explain: ({ debetCredit, ingediend }) =>
    debetCredit === 'C'
      ? 'Dit is een creditregel (C) zonder VorigReferentieNummer. Vul het ReferentieNummer van de toegekende debetregel die wordt teruggenomen.'
      : `Dit is een debetregel (D) met VorigReferentieNummer ${ingediend}. Laat dat leeg; alleen een creditregel verwijst naar een eerdere prestatie.`,
});

const CD087 = inhoudRule({
  code: 'CD087',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'ProductTarief is gevuld, behalve bij eenheid euro',
  check({ Eenheid, ProductTarief }) {
    if ((Eenheid === EURO) !== (ProductTarief === undefined))
      return { eenheid: Eenheid, ingediend: ProductTarief ?? null };
  },
  explain: (waarden) =>
    waarden.ingediend === null
      ? `Eenheid is ${waarden.eenheid} (${eenheid(waarden.eenheid)}), maar ProductTarief is leeg. Vul het afgesproken tarief per ${eenheid(waarden.eenheid)}.`
      : `Eenheid is 83 (euro), maar er is een ProductTarief van ${euro(waarden.ingediend)} gevuld. Laat ProductTarief weg: het bedrag staat al in GeleverdVolume.`,
});

const CS325 = inhoudRule({
  code: 'CS325',
  on: ['323', '325'],
  klasse: ['Declaratie', 'DeclaratieAntwoord', 'Prestatie'],
  title: 'Een bedrag van nul is debet',
  check(data) {
    for (const [element, bedrag] of bedragen(data)) {
      if (bedrag.cent === 0 && bedrag.debetCredit === 'C') return { element };
    }
  },
  explain: ({ element }) => `${element} is EUR 0,00 met DebetCredit C. Vul bij nul altijd D (debet).`,
});

function bedragen(data: object): [string, { cent: number; debetCredit: string }][] {
  return Object.entries(
    data as Record<
      string,
      Partial<Bericht323Declaratie['TotaalIngediendBedrag'] & Bericht323Prestatie['IngediendBedrag']>
    >,
  )
    .filter(([element]) => element.endsWith('Bedrag'))
    .map(([element, value]) => [
      element,
      { cent: value.TotaalBedrag ?? value.Bedrag ?? 0, debetCredit: value.DebetCredit ?? 'D' },
    ]);
}

const CS339 = inhoudRule({
  code: 'CS339',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'Bij eenheid euro is IngediendBedrag gelijk aan GeleverdVolume',
  check({ Eenheid, GeleverdVolume, IngediendBedrag }) {
    if (Eenheid === EURO && IngediendBedrag.Bedrag !== GeleverdVolume)
      return { ingediend: IngediendBedrag.Bedrag, geleverdVolume: GeleverdVolume };
  },
  explain: ({ ingediend, geleverdVolume }) =>
    `Bij eenheid 83 (euro) staat in GeleverdVolume ${euro(geleverdVolume)} en in IngediendBedrag ${euro(ingediend)}; die moeten gelijk zijn. Let op: GeleverdVolume is in eurocenten.`,
});

const CS058 = inhoudRule({
  code: 'CS058',
  on: ['305', '307'],
  klasse: ['StartProduct', 'StopProduct'],
  title: 'StatusAanlevering is 1 (eerste aanlevering) of 3 (verwijderen)',
  check({ StatusAanlevering }) {
    if (StatusAanlevering !== '1' && StatusAanlevering !== '3')
      return { ingediend: StatusAanlevering, toegestaan: ['1', '3'] };
  },
  explain: ({ ingediend }) =>
    `StatusAanlevering is ${ingediend}; alleen 1 (eerste aanlevering) en 3 (verwijderen) mogen. Verwijder voor een wijziging eerst de oude melding met 3 en stuur de nieuwe met 1.`,
});

export const declaratieInhoudRules = [TR358, CD060, CD087, CS325, CS339, CS058];
