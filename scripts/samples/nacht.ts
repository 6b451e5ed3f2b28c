/** Composes the messages of the night from allocations and lines, and collects them as stories. */
import { doorsnede, laatsteDagVanMaand } from '../../src/standard/calendar.js';
import type {
  Bericht301Contact,
  Bericht301Relatie,
  Bericht301Root,
  Bericht301ToegewezenProduct,
  Bericht305Root,
  Bericht305StartProduct,
  Bericht307Root,
  Bericht307StopProduct,
  Bericht323Prestatie,
  Bericht323Root,
  BerichtType,
  CDT_Omvang,
  LDT_Eenheid,
  LDT_Frequentie,
  LDT_RedenBeeindiging,
  LDT_RedenWijziging,
} from '../../src/standard/generated/berichten.js';
import {
  contact,
  credit as creditVan,
  type Deel,
  jw301,
  jw305,
  jw307,
  jw323,
  met,
  prestatie,
  start as startProduct,
  stop as stopProduct,
  toegewezen,
  xml,
} from '../../test/support/build.js';
import { REGIO } from './contracten.js';
import { type Groep, goedgekeurd, retourcode, uniek, type Verhaal, type Verwacht } from './verhaal.js';
import { type Aanbieder, client, EURO, type Kleur, MINUUT, PRODUCT, UUR } from './wereld.js';

/** An allocation as the stories know it. */
export interface Toewijzing {
  readonly nummer: number;
  readonly client: Kleur;
  readonly gemeente: string;
  readonly aanbieder: Aanbieder;
  /** Absent: generic. */
  readonly categorie?: string | undefined;
  /** Absent: aspecific or generic. */
  readonly code?: string | undefined;
  readonly van: string;
  readonly tot?: string | undefined;
  readonly omvang?: CDT_Omvang | undefined;
  readonly budget?: number | undefined;
  readonly reden?: LDT_RedenWijziging | undefined;
  /** Toewijzingsdatum; absent: the day the message is sent. */
  readonly besloten?: string | undefined;
}

export const omvang = (Volume: number, Eenheid: LDT_Eenheid, Frequentie: LDT_Frequentie): CDT_Omvang => ({
  Volume,
  Eenheid,
  Frequentie,
});

/** The allocation without its Omvang: the stories in which the municipality forgot it. */
export function zonderOmvang({ omvang: _omvang, ...rest }: Toewijzing): Toewijzing {
  return rest;
}

interface Basis {
  readonly dag: string;
  readonly verwacht?: Verwacht;
  /** What stands out in it. */
  readonly signalen?: readonly string[];
  /** Only where a story needs a particular number; else the next of this sender on this day. */
  readonly id?: string;
  /** Only where it differs from the day the message came in. */
  readonly dagtekening?: string;
}

export interface Om301 extends Basis {
  readonly producten: readonly Toewijzing[];
  readonly contacten?: readonly Bericht301Contact[];
  readonly relaties?: readonly Bericht301Relatie[];
  readonly client?: Deel<Bericht301Root['Client']>;
  readonly wijziging?: Deel<Bericht301ToegewezenProduct>;
}

export interface Start {
  readonly toewijzing: Toewijzing;
  readonly begin: string;
  readonly verwijder?: boolean;
  readonly wijziging?: Deel<Bericht305StartProduct>;
}

export interface Stop {
  readonly toewijzing: Toewijzing;
  readonly begin: string;
  readonly eind: string;
  readonly reden: LDT_RedenBeeindiging;
  readonly verwijder?: boolean;
  readonly wijziging?: Deel<Bericht307StopProduct>;
}

/** A declared line with what must become of it. */
export interface Regel {
  readonly prestatie: Bericht323Prestatie;
  readonly bsn: string;
  /** Rules it breaks; empty: granted. */
  readonly fout: readonly string[];
}

export interface Om323 extends Basis {
  /** YYYY-MM */
  readonly maand: string;
  readonly regels: readonly Regel[];
  readonly nummer?: string;
  /** Refused as a whole on the Declaratie. */
  readonly opDeclaratie?: string;
  /** Clients refused with TR304: their lines are not judged. */
  readonly onbekend?: readonly Kleur[];
  readonly declaratie?: Deel<Bericht323Root['Declaratie']>;
  /** Recipient, where it is not the municipality of the first line's allocation. */
  readonly gemeente?: string;
  readonly aanbieder?: Aanbieder;
}

export interface ExtraRegel {
  /** Distinguishes a second line for the same allocation and month. */
  readonly keer?: string;
  readonly ref?: string;
  /** ProductTarief in cents, where it is not the usual one. */
  readonly tarief?: number;
  /** IngediendBedrag in cents, where it is not volume times tariff. */
  readonly bedrag?: number;
  readonly eenheid?: LDT_Eenheid;
  readonly categorie?: string;
  readonly code?: string;
  readonly begin?: string;
  readonly eind?: string;
  readonly toewijzingNummer?: number;
  readonly client?: Kleur;
  readonly fout?: readonly string[];
}

/** Half up, on integers. */
const rond = (teller: number, noemer: number) => Math.floor((2 * teller + noemer) / (2 * noemer));

/** A debit line: `volume` in a month of an allocation, at the usual tariff unless the story says otherwise. */
export function regel(toewijzing: Toewijzing, maand: string, volume: number, extra: ExtraRegel = {}): Regel {
  const code = extra.code ?? toewijzing.code ?? '';
  const gewoon = PRODUCT[code] ?? { eenheid: UUR, tarief: 0 };
  const eenheid = extra.eenheid ?? gewoon.eenheid;
  const deler = gewoon.eenheid === UUR && eenheid === MINUUT ? 60 : 1;
  const heleMaand = { begin: `${maand}-01`, eind: laatsteDagVanMaand(`${maand}-01`) };
  const periode = doorsnede(heleMaand, toewijzing.van, toewijzing.tot ?? null) ?? heleMaand;
  const tarief = extra.tarief ?? rond(gewoon.tarief, 100 * deler);
  const bedrag = extra.tarief === undefined ? rond(gewoon.tarief * volume, 100 * deler) : tarief * volume;
  const ref = `R${toewijzing.nummer}-${maand.slice(2).replace('-', '')}${extra.keer ? `-${extra.keer}` : ''}`;
  return {
    bsn: client(extra.client ?? toewijzing.client).bsn,
    fout: extra.fout ?? [],
    prestatie: prestatie({
      ProductReferentie: { ReferentieNummer: extra.ref ?? ref },
      ToewijzingNummer: extra.toewijzingNummer ?? toewijzing.nummer,
      ProductCategorie: (extra.categorie ?? code.slice(0, 2)) as Bericht323Prestatie['ProductCategorie'],
      ProductCode: code,
      ProductPeriode: {
        Begindatum: extra.begin ?? periode.begin,
        Einddatum: extra.eind ?? periode.eind,
      },
      GeleverdVolume: volume,
      Eenheid: eenheid,
      ProductTarief: eenheid === EURO ? undefined : tarief,
      IngediendBedrag: { Bedrag: extra.bedrag ?? (eenheid === EURO ? volume : bedrag), DebetCredit: 'D' },
    }),
  };
}

/** The credit of an earlier line. */
export function credit({ prestatie: debet, bsn }: Regel, fout: readonly string[] = [], keer = 'C'): Regel {
  return { bsn, fout, prestatie: creditVan(debet, `${debet.ProductReferentie.ReferentieNummer}-${keer}`) };
}

const cent = ({ prestatie: { IngediendBedrag: b } }: Regel) => (b.DebetCredit === 'C' ? -b.Bedrag : b.Bedrag);

const som = (regels: readonly Regel[]) => regels.reduce((sum, each) => sum + cent(each), 0);

export class Nacht {
  readonly verhalen: Verhaal[] = [];
  private readonly nummers = new Map<string, number>();
  private groep: Groep = 'toewijzen';

  /** The stories that follow belong to this group. */
  over(groep: Groep): void {
    this.groep = groep;
  }

  toewijzing(naam: string, zin: string, om: Om301): void {
    const eerste = om.producten[0] as Toewijzing;
    const persoon = client(eerste.client);
    const wie: Deel<Bericht301Root['Client']> = {
      Bsn: persoon.bsn,
      Geboortedatum: { Datum: persoon.geboren },
      Geslacht: persoon.geslacht,
      Naam: { Geslachtsnaam: { Achternaam: persoon.achternaam }, Voorletters: persoon.voorletters, NaamGebruik: '1' },
    };
    const bericht = jw301({
      client: om.client ? met(wie, om.client as never) : wie,
      contacten: [...(om.contacten ?? [adres(eerste)])],
      ...(om.relaties ? { relaties: [...om.relaties] } : {}),
      producten: om.producten.map((each) => met(toegewezenProduct(each, om.dag), om.wijziging)),
      ...this.header('G', om, eerste.gemeente, eerste.aanbieder.agb),
    });
    this.voegToe('JW301', naam, zin, om, bericht, om.verwacht ?? goedgekeurd('JW302'));
  }

  start(naam: string, zin: string, om: Basis & { starts: readonly Start[] }): void {
    const { toewijzing } = om.starts[0] as Start;
    const bericht = jw305({
      client: verkort(toewijzing) as Deel<Bericht305Root['Client']>,
      producten: om.starts.map((each) =>
        met(
          startProduct({ ...levering(each.toewijzing), Begindatum: each.begin, StatusAanlevering: status(each) }),
          each.wijziging,
        ),
      ),
      ...this.header(toewijzing.aanbieder.teken, om, toewijzing.aanbieder.agb, toewijzing.gemeente),
    });
    this.voegToe('JW305', naam, zin, om, bericht, om.verwacht ?? goedgekeurd('JW306'));
  }

  stop(naam: string, zin: string, om: Basis & { stops: readonly Stop[] }): void {
    const { toewijzing } = om.stops[0] as Stop;
    const bericht: Bericht307Root = jw307({
      client: verkort(toewijzing) as Deel<Bericht305Root['Client']>,
      producten: om.stops.map((each) =>
        met(
          stopProduct({
            ...levering(each.toewijzing),
            Begindatum: each.begin,
            Einddatum: each.eind,
            RedenBeeindiging: each.reden,
            StatusAanlevering: status(each),
          }),
          each.wijziging,
        ),
      ),
      ...this.header(toewijzing.aanbieder.teken, om, toewijzing.aanbieder.agb, toewijzing.gemeente),
    });
    this.voegToe('JW307', naam, zin, om, bericht, om.verwacht ?? goedgekeurd('JW308'));
  }

  /** The toewijzing gives sender and receiver; what is expected follows from what each line says of itself. */
  declaratie(naam: string, zin: string, bij: Toewijzing, om: Om323): void {
    const aanbieder = om.aanbieder ?? bij.aanbieder;
    const { bericht: header, identificatie } = this.header(
      aanbieder.teken,
      om,
      aanbieder.agb,
      om.gemeente ?? bij.gemeente,
    );
    const begin = `${om.maand}-01`;
    const bericht = jw323({
      bericht: header as Deel<Bericht323Root>,
      identificatie,
      clienten: perClient(om.regels),
      declaratie: met(
        {
          DeclaratieNummer: om.nummer ?? `D${identificatie}`,
          DeclaratiePeriode: { Begindatum: begin, Einddatum: laatsteDagVanMaand(begin) },
          DeclaratieDagtekening: om.dagtekening ?? om.dag,
        } as Deel<Bericht323Root['Declaratie']>,
        om.declaratie as never,
      ),
    });
    this.voegToe('JW323', naam, zin, om, bericht, om.verwacht ?? verwacht323(om), om.regels.length);
  }

  /** A file that is not written by our own builders, or is another file once more. */
  bestand(naam: string, zin: string, dag: string, bytes: Buffer, verwacht: Verwacht, prestaties = 0): void {
    this.verhalen.push({ naam, zin, dag, bytes, verwacht, prestaties, groep: this.groep });
  }

  /** The bytes of an earlier story. */
  eerder(naam: string): Verhaal {
    const verhaal = this.verhalen.find((each) => each.naam === naam);
    if (!verhaal) throw new Error(`there is no story ${naam} yet`);
    return verhaal;
  }

  /** Changes the text of an earlier story: what our own builders refuse to write. */
  verander(naam: string, wijzig: (xml: string) => string): void {
    const verhaal = this.eerder(naam);
    const bytes = Buffer.from(wijzig(verhaal.bytes.toString('utf8')));
    this.verhalen[this.verhalen.indexOf(verhaal)] = { ...verhaal, bytes };
  }

  /** The same bytes once more: the same answer, no new finding. */
  nogmaals(naam: string, zin: string, dag: string, van: string): void {
    const { bytes, verwacht, prestaties } = this.eerder(van);
    this.bestand(naam, zin, dag, bytes, { ...verwacht, regels: [], signalen: [] }, prestaties);
  }

  private voegToe(
    type: BerichtType,
    naam: string,
    zin: string,
    { dag, signalen = [] }: Basis,
    bericht: unknown,
    verwacht: Verwacht,
    prestaties = 0,
  ): void {
    const bytes = xml(type, bericht);
    this.bestand(naam, zin, dag, bytes, { ...verwacht, signalen: uniek(signalen) }, prestaties);
  }

  private header(teken: string, { dag, id, dagtekening }: Basis, Afzender: string, Ontvanger: string) {
    const identificatie = id ?? this.volgende(teken === 'G' ? `G${Number(Afzender)}` : teken, dag);
    const Header = {
      Afzender,
      Ontvanger,
      BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening ?? dag },
    };
    return { identificatie, bericht: { Header } };
  }

  /** Sender, day, and how many-th message of that day: LI26020301. A DeclaratieNummer may hold letters and digits only. */
  private volgende(teken: string, dag: string): string {
    const sleutel = `${teken}${teken.length > 2 ? dag.slice(5).replace('-', '') : dag.slice(2).replaceAll('-', '')}`;
    const nummer = (this.nummers.get(sleutel) ?? 0) + 1;
    this.nummers.set(sleutel, nummer);
    return `${sleutel}${String(nummer).padStart(2, '0')}`;
  }
}

function toegewezenProduct(t: Toewijzing, dag: string): Bericht301ToegewezenProduct {
  return toegewezen({
    ToewijzingNummer: t.nummer,
    Product: productVan(t),
    Toewijzingsdatum: t.besloten ?? dag,
    Ingangsdatum: t.van,
    Einddatum: t.tot,
    Omvang: t.omvang,
    Budget: t.budget,
    RedenWijziging: t.reden,
  } as Deel<Bericht301ToegewezenProduct>);
}

function productVan({ categorie, code }: Toewijzing) {
  if (code !== undefined) return { Categorie: categorie ?? code.slice(0, 2), Code: code };
  return categorie === undefined ? undefined : { Categorie: categorie, Code: undefined };
}

const levering = (t: Toewijzing) =>
  ({
    ToewijzingNummer: t.nummer,
    Product: productVan(t),
    ToewijzingIngangsdatum: t.van,
  }) as Deel<Bericht305StartProduct>;

const status = ({ verwijder }: { verwijder?: boolean }) => (verwijder ? '3' : '1');

function verkort(toewijzing: Toewijzing) {
  const { bsn, geboren, geslacht, achternaam, voorletters } = client(toewijzing.client);
  return {
    Bsn: bsn,
    Geboortedatum: { Datum: geboren },
    Geslacht: geslacht,
    Naam: { Geslachtsnaam: { Achternaam: achternaam }, Voorletters: voorletters },
  };
}

function adres(toewijzing: Toewijzing): Bericht301Contact {
  return contact({
    Adres: {
      Huis: { Huisnummer: client(toewijzing.client).huisnummer },
      Postcode: '9999ZZ',
      Straatnaam: 'Verzonnenlaan',
      Plaatsnaam: (REGIO.gemeenten.find(({ code }) => code === toewijzing.gemeente)?.naam ?? 'Verzonnen').slice(0, 20),
    },
  });
}

/** Lines under their client, in order of first mention. */
function perClient(regels: readonly Regel[]): { bsn: string; prestaties: Bericht323Prestatie[] }[] {
  const clienten = new Map<string, Bericht323Prestatie[]>();
  for (const each of regels) clienten.set(each.bsn, [...(clienten.get(each.bsn) ?? []), each.prestatie]);
  return [...clienten].map(([bsn, prestaties]) => ({ bsn, prestaties }));
}

/** IV087: what the answer says, from what the story says of each line. */
function verwacht323({ regels, opDeclaratie, onbekend = [] }: Om323): Verwacht {
  if (opDeclaratie) {
    return {
      antwoord: 'JW325',
      codes: uniek(['0200', retourcode(opDeclaratie)]),
      regels: [opDeclaratie],
      toegekendCent: 0,
      afgewezen: {},
      signalen: [],
    };
  }
  const bsns = new Set(onbekend.map((kleur) => client(kleur).bsn));
  const codesVan = (each: Regel) => (bsns.has(each.bsn) ? ['0233'] : uniek(each.fout.map(retourcode)));
  const afgewezen = regels.filter((each) => codesVan(each).length > 0);
  const toegekend = regels.filter((each) => codesVan(each).length === 0);
  const gebroken = [...regels.flatMap(({ fout }) => fout), ...(bsns.size > 0 ? ['TR304'] : [])];
  return {
    antwoord: 'JW325',
    codes: uniek([
      '0200',
      ...(afgewezen.length === 0 ? ['8001'] : []),
      ...(bsns.size > 0 ? [retourcode('TR304')] : []),
      ...afgewezen.flatMap(codesVan),
    ]),
    regels: uniek(gebroken),
    toegekendCent: som(toegekend),
    afgewezen: Object.fromEntries(
      afgewezen.map((each) => [each.prestatie.ProductReferentie.ReferentieNummer, codesVan(each)]),
    ),
    signalen: [],
  };
}
