/** Who is who in the sample night: municipalities, providers, clients, and what a unit of a product costs in 2026. */
import type { LDT_Eenheid, LDT_Frequentie } from '../../src/standard/generated/berichten.js';

/** System date of the night. */
export const VANDAAG = '2026-06-03';

export const ALPHEN = '0484';
export const KAAG = '1884';
export const NIEUWKOOP = '0569';
/** A municipality that does not exist: in the books of the region until the end of 2025. */
export const OPGEHEVEN = '9001';

export interface Aanbieder {
  readonly agb: string;
  readonly naam: string;
  /** Begins this provider's own numbers. */
  readonly teken: string;
}

export const LINDE: Aanbieder = { agb: '99000101', naam: 'Jeugdhulp De Linde', teken: 'LI' };
export const EIK: Aanbieder = { agb: '99000102', naam: 'Ggz-praktijk De Eik', teken: 'EI' };
export const BEUK: Aanbieder = { agb: '99000103', naam: 'Woonvorm De Beuk', teken: 'BE' };
export const WILG: Aanbieder = { agb: '99000104', naam: 'Dagcentrum De Wilg', teken: 'WI' };
export const BERK: Aanbieder = { agb: '99000105', naam: 'Jeugdbescherming De Berk', teken: 'BK' };
export const ESDOORN: Aanbieder = { agb: '99000106', naam: 'Jeugdzorggroep De Esdoorn', teken: 'ES' };

export const AANBIEDERS = [LINDE, EIK, BEUK, WILG, BERK, ESDOORN] as const;

/** Every client is a colour. */
const KLEUREN = [
  'Rood',
  'Oranje',
  'Geel',
  'Groen',
  'Blauw',
  'Indigo',
  'Violet',
  'Paars',
  'Roze',
  'Bruin',
  'Grijs',
  'Wit',
  'Zwart',
  'Beige',
  'Turkoois',
  'Cyaan',
  'Magenta',
  'Lila',
  'Oker',
  'Olijf',
  'Limoen',
  'Terra',
  'Umber',
  'Kaki',
  'Petrol',
  'Karmijn',
  'Vermiljoen',
  'Sepia',
  'Aubergine',
  'Mosgroen',
  'Hemelsblauw',
  'Koraal',
  'Mint',
  'Azuur',
  'Kobalt',
  'Zalm',
  'Siena',
  'Amber',
  'Ivoor',
  'Koper',
  'Brons',
  'Zilver',
  'Goud',
  'Saffier',
] as const;

export type Kleur = (typeof KLEUREN)[number];

export interface Client {
  readonly bsn: string;
  readonly achternaam: string;
  readonly voorletters: string;
  readonly geboren: string;
  readonly geslacht: '1' | '2';
  readonly huisnummer: number;
}

/** Test Bsn's only: 999900006 to 999999990, those that pass the elfproef. */
function testBsns(aantal: number): string[] {
  const bsns: string[] = [];
  for (let n = 999_900_006; bsns.length < aantal && n <= 999_999_990; n++) {
    const cijfers = [...String(n)].map(Number);
    const som = cijfers.reduce((sum, cijfer, i) => sum + cijfer * (i === 8 ? -1 : 9 - i), 0);
    if (som % 11 === 0) bsns.push(String(n));
  }
  return bsns;
}

const twee = (n: number) => String(n).padStart(2, '0');

const BSNS = testBsns(KLEUREN.length);

const CLIENTEN: ReadonlyMap<Kleur, Client> = new Map(
  KLEUREN.map((kleur, i) => [
    kleur,
    {
      bsn: BSNS[i] as string,
      achternaam: `Testkind-${kleur}`,
      voorletters: kleur.slice(0, 1),
      geboren: `${2009 + (i % 10)}-${twee(1 + ((i * 5) % 12))}-${twee(1 + ((i * 7) % 28))}`,
      geslacht: i % 2 === 0 ? '2' : '1',
      huisnummer: i + 1,
    },
  ]),
);

export const client = (kleur: Kleur): Client => CLIENTEN.get(kleur) as Client;

export const MINUUT: LDT_Eenheid = '01';
export const UUR: LDT_Eenheid = '04';
export const ETMAAL: LDT_Eenheid = '14';
export const DAGDEEL: LDT_Eenheid = '16';
export const STUK_OUTPUT: LDT_Eenheid = '82';
export const EURO: LDT_Eenheid = '83';
export const STUK_INSPANNING: LDT_Eenheid = '84';

export const PER_DAG: LDT_Frequentie = '1';
export const PER_WEEK: LDT_Frequentie = '2';
export const PER_MAAND: LDT_Frequentie = '4';
export const IN_TOTAAL: LDT_Frequentie = '6';

/** What a line in 2026 declares unless the story says otherwise: the unit and the (HBO) tariff in ten-thousandths of a euro. */
export const PRODUCT: Readonly<Record<string, { eenheid: LDT_Eenheid; tarief: number }>> = {
  '41A12': { eenheid: DAGDEEL, tarief: 88_2000 },
  '41A20': { eenheid: STUK_INSPANNING, tarief: 145_0000 },
  '42A03': { eenheid: STUK_OUTPUT, tarief: 17_5000 },
  '43A12': { eenheid: ETMAAL, tarief: 214_5000 },
  '44A07': { eenheid: ETMAAL, tarief: 168_2500 },
  '45A04': { eenheid: UUR, tarief: 72_6000 },
  '45A05': { eenheid: MINUUT, tarief: 1_3250 },
  '45A09': { eenheid: DAGDEEL, tarief: 54_7500 },
  '45A60': { eenheid: STUK_INSPANNING, tarief: 118_0000 },
  '45A88': { eenheid: UUR, tarief: 60_0000 },
  '46A03': { eenheid: ETMAAL, tarief: 412_0000 },
  '47B01': { eenheid: STUK_OUTPUT, tarief: 685_0000 },
  '48B01': { eenheid: STUK_OUTPUT, tarief: 690_5000 },
  '49P01': { eenheid: UUR, tarief: 84_5000 },
  '50J01': { eenheid: EURO, tarief: 0 },
  '50J02': { eenheid: STUK_OUTPUT, tarief: 2450_0000 },
  '51A01': { eenheid: STUK_OUTPUT, tarief: 1375_0000 },
  '52A01': { eenheid: MINUUT, tarief: 1_7235 },
  '53K01': { eenheid: STUK_INSPANNING, tarief: 96_4000 },
  '54D01': { eenheid: UUR, tarief: 95_4000 },
  '54D05': { eenheid: STUK_INSPANNING, tarief: 310_0000 },
  '55L01': { eenheid: EURO, tarief: 0 },
};
