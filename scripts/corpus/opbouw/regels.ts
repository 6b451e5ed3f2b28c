/** Which lines must have been declared before, so that the book holds what a declaration's facts say of it. */
import { laatsteDagVanMaand, plusDagen } from '../../../src/standard/calendar.js';
import type { Feiten, Toewijzing } from '../../../src/standard/feiten.js';
import type { Bericht323Root, LDT_Eenheid } from '../../../src/standard/generated/berichten.js';
import { EURO, inKleinsteEenheid, MINUUT, maximumInPeriode, UUR } from '../../../src/standard/volume.js';
import { tariefVan } from '../contracten.js';
import { Onbereikbaar } from '../model.js';
import { creditVan, klein, type Regel, vanDebet, vanPrestatie, zelfdePlaats } from './regel.js';
import { vroegste, type Wereld } from './wereld.js';

/** Lines of earlier declarations: those in one round can be in one message. */
export interface EerdereRegels {
  /** Granted, in rounds. */
  readonly rondes: readonly (readonly Regel[])[];
  /** Declared, but refused. */
  readonly geweigerd: readonly Regel[];
}

/** `onder`: the declaration under test. */
export function eerdereRegels(wereld: Wereld, feiten: Feiten, onder: Bericht323Root): EerdereRegels {
  const plan = new Plan(wereld, feiten, onder);
  const debetten = [...feiten.debetten.values()];
  for (const debet of debetten) plan.debet(vanDebet(debet));
  for (const { referentieNummer, gecrediteerdMet } of debetten)
    if (gecrediteerdMet !== null) plan.crediteer(referentieNummer, gecrediteerdMet);
  for (const referentie of feiten.referentiesBekend) plan.bekend(referentie);
  for (const [nummer, { volume, bedragCent }] of feiten.verbruik) plan.verbruikt(nummer, volume, bedragCent);
  if ((feiten.declaratieNummerBekend || feiten.laatsteDeclaratiePeriode !== null) && plan.leeg) plan.iets();
  return plan;
}

/** Lines that were granted on an allocation, `aantal` of them not credited (TR385). */
export function toegekendeRegels(wereld: Wereld, toewijzing: Toewijzing, aantal: number): EerdereRegels {
  const feiten = { toewijzingen: new Map([[toewijzing.toewijzingNummer, toewijzing]]) };
  const plan = new Plan(wereld, feiten, undefined);
  for (let at = 0; at < Math.max(1, aantal); at++) plan.op(toewijzing, `EERDER${at + 1}`);
  if (aantal === 0) plan.crediteer('EERDER1', 'EERDER2');
  return plan;
}

/** Task of an allocation without a product of its own: an amount agreed for the occasion. */
const MAATWERK = 'A83';

class Plan implements EerdereRegels {
  readonly rondes: Regel[][] = [[]];
  readonly geweigerd: Regel[] = [];
  private readonly eigen: readonly Regel[];
  /** Last day that an earlier declaration can hold. */
  private readonly totEnMet: string;

  constructor(
    private readonly wereld: Wereld,
    private readonly feiten: Pick<Feiten, 'toewijzingen'>,
    onder: Bericht323Root | undefined,
  ) {
    const clienten = onder?.Declaratie.Clienten.Client ?? [];
    this.eigen = clienten.flatMap(({ Bsn, Prestaties }) => Prestaties.Prestatie.map((each) => vanPrestatie(Bsn, each)));
    this.totEnMet = vroegste(onder?.Declaratie.DeclaratiePeriode.Einddatum ?? wereld.vandaag, wereld.vandaag);
  }

  get leeg(): boolean {
    return this.regels.length + this.geweigerd.length === 0;
  }

  private get regels(): Regel[] {
    return this.rondes.flat();
  }

  /** In the first round in which nothing else stands in its place. */
  debet(regel: Regel): void {
    const vrij = this.rondes.findIndex((ronde) => !ronde.some((each) => !each.vorig && zelfdePlaats(each, regel)));
    if (vrij === -1) this.rondes.push([regel]);
    else (this.rondes[vrij] as Regel[]).push(regel);
  }

  crediteer(debet: string, referentie: string): void {
    const ronde = this.rondes.findIndex((regels) => regels.some((each) => each.referentie === debet));
    const regel = this.rondes[ronde]?.find((each) => each.referentie === debet) as Regel;
    if (ronde + 1 === this.rondes.length) this.rondes.push([]);
    (this.rondes[ronde + 1] as Regel[]).push(creditVan(regel, referentie));
  }

  /** A ReferentieNummer that was delivered before: granted, or refused when a credit refers to it in vain. */
  bekend(referentie: string): void {
    if (this.regels.some((each) => each.referentie === referentie)) return;
    const credit = this.eigen.find(({ vorig }) => vorig === referentie);
    if (credit) {
      const { vorig: _, ...debet } = credit;
      const tariefCent = 9999;
      this.geweigerd.push({ ...debet, referentie, tariefCent, bedragCent: debet.volume * tariefCent });
      return;
    }
    const regel = this.eigen.find((each) => each.referentie === referentie);
    if (regel) this.op(this.toewijzing(regel.toewijzingNummer), referentie);
  }

  /** Any line at all, so that a declaration can be sent. */
  iets(): void {
    const [eerste] = this.feiten.toewijzingen.values();
    if (!eerste) throw new Onbereikbaar('er is geen toewijzing om eerder op te declareren');
    this.op(eerste, 'EERDER1');
  }

  /** A small line on this allocation, in a month that is free. */
  op(toewijzing: Toewijzing, referentie: string): void {
    const plek = this.vrijeMaanden(toewijzing, this.productVan(toewijzing))[0];
    if (!plek) throw new Onbereikbaar('er is geen vrije maand voor een eerdere regel');
    const { omvang } = toewijzing;
    const regel = this.regel(toewijzing, referentie, plek, 1, omvang?.eenheid);
    this.debet(regel);
  }

  /** What was granted on an allocation beyond the lines that are already planned, spread over free months. */
  verbruikt(nummer: number, volume: number, bedragCent: number): void {
    const toewijzing = this.toewijzing(nummer);
    const al = this.regels.filter((each) => each.toewijzingNummer === nummer);
    const netto = (maat: (regel: Regel) => number) => al.reduce((sum, each) => sum + teken(each) * maat(each), 0);
    if (toewijzing.omvang === null && bedragCent > 0) {
      this.bedrag(toewijzing, bedragCent - netto((each) => each.bedragCent));
    } else this.volume(toewijzing, volume - netto(klein));
  }

  private bedrag(toewijzing: Toewijzing, cent: number): void {
    if (cent === 0) return;
    if (cent < 0) throw new Onbereikbaar('de feiten noemen minder gebruik dan de regels samen zijn');
    const categorie = toewijzing.productcategorie ?? (this.wereld.wet === 'jw' ? '50' : '05');
    const product = { categorie, code: `${categorie}${MAATWERK}` };
    const plek = this.vrijeMaanden(toewijzing, product)[0];
    if (!plek) throw new Onbereikbaar('er is geen vrije maand voor een eerdere regel');
    this.debet({ ...this.basis(toewijzing, 'EERDER1', plek), ...product, ...euro(cent) });
  }

  private volume(toewijzing: Toewijzing, nogKlein: number): void {
    if (nogKlein === 0) return;
    if (nogKlein < 0) throw new Onbereikbaar('de feiten noemen minder gebruik dan de regels samen zijn');
    const gegeven = toewijzing.omvang?.eenheid ?? UUR;
    const eenheid = gegeven === UUR && nogKlein % inKleinsteEenheid(1, UUR) !== 0 ? MINUUT : gegeven;
    let rest = eenheid === UUR ? nogKlein / inKleinsteEenheid(1, UUR) : nogKlein;
    const maanden = this.vrijeMaanden(toewijzing, this.productVan(toewijzing));
    if (maanden.length === 0) throw new Onbereikbaar('er is geen vrije maand voor een eerdere regel');
    const ruimtes = maanden.map((plek) => ruimteIn(toewijzing, plek, eenheid));
    // Where it does not fit as it was allocated, it was allocated wider then: all in one month.
    const past = ruimtes.reduce((sum, each) => sum + each, 0) >= rest;
    for (const [at, plek] of maanden.entries()) {
      const deel = past ? Math.min(rest, ruimtes[at] as number) : rest;
      if (deel > 0) this.debet(this.regel(toewijzing, `EERDER${at + 1}`, plek, deel, eenheid));
      rest -= deel;
    }
  }

  private toewijzing(nummer: number): Toewijzing {
    const toewijzing = this.feiten.toewijzingen.get(nummer);
    if (!toewijzing) throw new Onbereikbaar(`toewijzing ${nummer} is niet bekend, dus er is nooit op gedeclareerd`);
    return toewijzing;
  }

  private regel(
    toewijzing: Toewijzing,
    referentie: string,
    plek: Maand,
    volume: number,
    gevraagd: LDT_Eenheid | undefined,
  ): Regel {
    const product = this.productVan(toewijzing);
    const basis = { ...this.basis(toewijzing, referentie, plek), ...product };
    if (gevraagd === EURO) return { ...basis, ...euro(volume) };
    const { contracten } = this.wereld;
    const tarief = tariefVan(contracten, this.wereld, product.categorie, product.code, plek.begin);
    const eenheid = gevraagd ?? (tarief?.eenheid as LDT_Eenheid | undefined) ?? UUR;
    const tariefCent =
      tarief?.eenheid === UUR && eenheid === MINUUT
        ? Math.round(tarief.tariefCent / 60)
        : tarief?.eenheid === eenheid
          ? tarief.tariefCent
          : 1000;
    return { ...basis, volume, eenheid, tariefCent, bedragCent: volume * tariefCent };
  }

  private basis({ toewijzingNummer, bsn }: Toewijzing, referentie: string, { begin, eind }: Maand) {
    return { referentie, bsn, toewijzingNummer, begin, eind };
  }

  /** What is declared on it: its own product, or one that the message under test does not declare on it. */
  private productVan({ productcategorie, productcode }: Toewijzing): { categorie: string; code: string } {
    if (productcategorie !== null && productcode !== null) return { categorie: productcategorie, code: productcode };
    const jw = this.wereld.wet === 'jw';
    return { categorie: productcategorie ?? (jw ? '45' : '02'), code: '45A04' };
  }

  /** Months of the allocation in which nothing of this product was or is declared on it. */
  private vrijeMaanden(toewijzing: Toewijzing, product: { categorie: string; code: string }): Maand[] {
    const { toewijzingNummer, ingangsdatum, einddatum } = toewijzing;
    const totEnMet = vroegste(einddatum ?? this.totEnMet, this.totEnMet);
    const bezet = [...this.eigen, ...this.regels].filter((each) => each.toewijzingNummer === toewijzingNummer);
    const maanden: Maand[] = [];
    for (let begin = ingangsdatum; begin <= totEnMet; ) {
      const laatsteDag = laatsteDagVanMaand(begin);
      const eind = vroegste(laatsteDag, einddatum ?? laatsteDag);
      const plek = { ...product, toewijzingNummer, begin } as Regel;
      if (eind <= totEnMet && !bezet.some((each) => zelfdePlaats(each, plek))) maanden.push({ begin, eind });
      begin = plusDagen(laatsteDag, 1);
    }
    // TR335: not longer ago than five years.
    return maanden.filter(({ eind }) => eind >= '2021-07-01');
  }
}

interface Maand {
  readonly begin: string;
  readonly eind: string;
}

const teken = ({ vorig }: Regel) => (vorig === undefined ? 1 : -1);

const euro = (cent: number) => ({ volume: cent, eenheid: EURO as LDT_Eenheid, tariefCent: null, bedragCent: cent });

/** What may be declared in a month as it is allocated now, in this unit. */
function ruimteIn({ omvang, ingangsdatum, einddatum }: Toewijzing, plek: Maand, eenheid: LDT_Eenheid): number {
  if (omvang === null) return Number.POSITIVE_INFINITY;
  const { volume } = maximumInPeriode({ ...omvang, ingangsdatum, einddatum }, plek);
  const ruimte = inKleinsteEenheid(volume, omvang.eenheid);
  return eenheid === UUR ? Math.floor(ruimte / inKleinsteEenheid(1, UUR)) : ruimte;
}
