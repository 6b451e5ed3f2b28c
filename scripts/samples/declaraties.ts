/** Declarations as they go month after month, with the slips that every month has and how they are put right. */
import { credit, type Nacht, type Regel, regel } from './nacht.js';
import {
  beige,
  beigeTraject,
  blauw,
  blauwVervoer,
  bruin,
  cyaan,
  cyaanWeek,
  esdoornKinderen,
  geel,
  grijs,
  indigo,
  lila,
  lilaVervoer,
  limoen,
  limoenIngekort,
  lindeKinderen,
  magenta,
  oker,
  olijf,
  oranje,
  oranjeGroep,
  paars,
  rood,
  roze,
  terra,
  terraFout,
  turkoois,
  turkooisCrisis,
  umber,
  violet,
  violetThuis,
  wit,
  zwart,
} from './toewijzingen.js';
import { ESDOORN, MINUUT } from './wereld.js';

const MAANDEN = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] as const;
type Maand = (typeof MAANDEN)[number];

/** A volume that differs by client and month, and always fits. */
const wisselend = (basis: number, stap: number, keuzes: number, i: number, maand: Maand) =>
  basis + stap * ((i + MAANDEN.indexOf(maand)) % keuzes);

const MBO = 6120;
const HBO = 7260;
const WO = 9300;
const WILG_HBO = 7440;

/** Every child of De Linde in 0484, a line per product; in 0484 all levels are contracted for 45A04. */
function lindeMaand(maand: Maand, anders: Readonly<Record<number, Regel>> = {}): Regel[] {
  const niveaus = [HBO, MBO, WO];
  return lindeKinderen.map((toewijzing, i) => {
    const ander = anders[toewijzing.nummer];
    if (ander) return ander;
    switch (toewijzing.code) {
      case '45A04':
        return regel(toewijzing, maand, wisselend(16, 1, 4, i, maand), {
          tarief: niveaus[Math.floor(i / 4) % 3] as number,
        });
      case '45A05':
        return regel(toewijzing, maand, wisselend(480, 15, 4, i, maand));
      case '45A09':
        return regel(toewijzing, maand, wisselend(5, 1, 4, i, maand));
      default:
        return regel(toewijzing, maand, wisselend(3, 1, 3, i, maand));
    }
  });
}

function esdoornMaand(maand: Maand): Regel[] {
  return esdoornKinderen.map((toewijzing, i) => {
    switch (toewijzing.code) {
      case '45A04':
        return regel(toewijzing, maand, wisselend(14, 1, 4, i, maand));
      case '41A12':
        return regel(toewijzing, maand, wisselend(12, 1, 4, i, maand));
      case '53K01':
        return regel(toewijzing, maand, wisselend(8, 1, 3, i, maand));
      case '42A03':
        return regel(toewijzing, maand, wisselend(14, 1, 5, i, maand));
      case '44A07':
        return regel(toewijzing, maand, wisselend(12, 1, 5, i, maand));
      case '54D01':
        return regel(toewijzing, maand, wisselend(480, 15, 4, i, maand), { eenheid: MINUUT });
      case '52A01':
        return regel(toewijzing, maand, wisselend(400, 10, 4, i, maand));
      default:
        return regel(toewijzing, maand, 60_000);
    }
  });
}

const roodFebruari = regel(rood, '2026-02', 8);
const mint = lindeKinderen.find(
  ({ client, code }) => client === 'Mint' && code === '45A05',
) as (typeof lindeKinderen)[0];

export function declareren(nacht: Nacht): void {
  nacht.over('declareren');
  linde(nacht);
  eik(nacht);
  beuk(nacht);
  wilg(nacht);
  berk(nacht);
  esdoorn(nacht);
}

function linde(nacht: Nacht): void {
  nacht.declaratie(
    'linde-declareert-laatste-kwartaal-2025',
    'De Linde declareert de laatste drie maanden begeleiding oude stijl van Olijf, elke maand een eigen prestatie.',
    olijf,
    {
      dag: '2026-01-06',
      maand: '2025-12',
      regels: [regel(olijf, '2025-10', 20), regel(olijf, '2025-11', 18), regel(olijf, '2025-12', 20)],
    },
  );
  nacht.declaratie(
    'linde-januari-alles-goed',
    'De Linde declareert januari voor elf cliënten, in uren, minuten, dagdelen en stuks, op drie opleidingsniveaus. Alles wordt toegekend.',
    rood,
    {
      signalen: ['OP295'],
      dag: '2026-02-03',
      maand: '2026-01',
      regels: [
        regel(rood, '2026-01', 13),
        regel(oranje, '2026-01', 240),
        regel(oranjeGroep, '2026-01', 8),
        regel(geel, '2026-01', 5),
        regel(limoen, '2026-01', 8),
        ...lindeMaand('2026-01'),
      ],
    },
  );
  nacht.declaratie(
    'linde-februari-twee-regels-fout',
    'Februari: bij Mint staat het WO-tarief, dat voor 45A05 niet met De Linde is gecontracteerd, en Terra is gedeclareerd op de verwijderde toewijzing 1016. De rest wordt toegekend.',
    rood,
    {
      signalen: ['OP295'],
      dag: '2026-03-03',
      maand: '2026-02',
      regels: [
        roodFebruari,
        regel(oranje, '2026-02', 200),
        regel(oranjeGroep, '2026-02', 8),
        regel(geel, '2026-02', 4),
        regel(limoen, '2026-02', 8),
        regel(terraFout, '2026-02', 8, { fout: ['TR384'] }),
        ...lindeMaand('2026-02', {
          // EUR 1,6875 a minute, rounded in ProductTarief; the amount itself is right.
          [mint.nummer]: regel(mint, '2026-02', 480, { tarief: 169, bedrag: 81_000, fout: ['TR418'] }),
        }),
      ],
    },
  );
  nacht.declaratie(
    'linde-maart-met-correctie',
    'Maart, met drie verbeteringen: Rood had in februari 9 uur in plaats van 8 (credit en nieuwe debet in hetzelfde bericht), Mint krijgt het HBO-tarief en Terra staat nu op 1017. Alles wordt toegekend.',
    rood,
    {
      signalen: ['OP295'],
      dag: '2026-04-02',
      maand: '2026-03',
      regels: [
        regel(rood, '2026-02', 9, { keer: 'b' }),
        credit(roodFebruari),
        regel(rood, '2026-03', 10),
        regel(oranje, '2026-03', 225),
        regel(oranjeGroep, '2026-03', 9),
        regel(geel, '2026-03', 2),
        regel(limoenIngekort, '2026-03', 6),
        regel(terra, '2026-02', 8),
        regel(terra, '2026-03', 8),
        regel(mint, '2026-02', 480, { keer: 'b' }),
        ...lindeMaand('2026-03'),
      ],
    },
  );
  nacht.declaratie(
    'linde-april-consulten-op',
    'April: Geel heeft 11 van de 12 consulten gehad, dus een regel van 2 past niet meer in het totaal. De rest wordt toegekend.',
    rood,
    {
      signalen: ['OP295'],
      dag: '2026-05-04',
      maand: '2026-04',
      regels: [
        regel(rood, '2026-04', 14),
        regel(oranje, '2026-04', 180),
        regel(oranjeGroep, '2026-04', 8),
        regel(geel, '2026-04', 2, { fout: ['TR322'] }),
        regel(terra, '2026-04', 8),
        ...lindeMaand('2026-04'),
      ],
    },
  );
  nacht.declaratie(
    'linde-mei-te-veel-uren',
    'Mei telt 5 weken, dus Rood mag hooguit 15 uur; er staat 20. Het laatste consult van Geel past wel.',
    rood,
    {
      signalen: ['OP295'],
      dag: '2026-06-02',
      maand: '2026-05',
      regels: [
        regel(rood, '2026-05', 20, { fout: ['TR321'] }),
        regel(oranje, '2026-05', 240),
        regel(oranjeGroep, '2026-05', 8),
        regel(geel, '2026-05', 1),
        regel(terra, '2026-05', 8),
        ...lindeMaand('2026-05'),
      ],
    },
  );
  nacht.declaratie(
    'linde-mei-rood-verbeterd',
    'De afgewezen regel van Rood komt verbeterd terug, met een nieuw ReferentieNummer: 15 uur. Een afgewezen regel hoeft niet te worden gecrediteerd.',
    rood,
    { dag: '2026-06-03', maand: '2026-05', regels: [regel(rood, '2026-05', 15, { keer: 'b' })] },
  );
}

function eik(nacht: Nacht): void {
  nacht.declaratie(
    'eik-januari-op-budget',
    'Grijs gebruikt het budget van EUR 6.000,00: 10 uur behandeling en een diagnostiek.',
    grijs,
    {
      dag: '2026-02-04',
      maand: '2026-01',
      regels: [
        regel(grijs, '2026-01', 10, { code: '54D01' }),
        regel(grijs, '2026-01', 1, { code: '54D05', keer: 'd' }),
      ],
    },
  );
  nacht.declaratie('eik-februari-op-budget', 'Grijs: 12 uur behandeling in februari.', grijs, {
    dag: '2026-03-04',
    maand: '2026-02',
    regels: [regel(grijs, '2026-02', 12, { code: '54D01' })],
  });
  nacht.declaratie(
    'eik-bruin-uren-in-minuten',
    'Bruin heeft een toewijzing in uren en een contract met een uurtarief van EUR 95,40; De Eik declareert vier maanden in minuten, met EUR 1,59 als tarief.',
    bruin,
    {
      signalen: ['OP295'],
      dag: '2026-05-05',
      maand: '2026-04',
      regels: [
        regel(bruin, '2026-01', 300, { eenheid: MINUUT }),
        regel(bruin, '2026-02', 330, { eenheid: MINUUT }),
        regel(bruin, '2026-03', 250, { eenheid: MINUUT }),
        regel(bruin, '2026-04', 360, { eenheid: MINUUT }),
      ],
    },
  );
  nacht.declaratie(
    'eik-april-verkeerde-categorie',
    'De Eik slaat maart over en declareert maart en april samen. Grijs staat er ook in met een product uit categorie 52, terwijl categorie 54 is toegewezen.',
    grijs,
    {
      signalen: ['OP295'],
      dag: '2026-05-05',
      maand: '2026-04',
      regels: [
        regel(grijs, '2026-03', 14, { code: '54D01' }),
        regel(grijs, '2026-04', 14, { code: '54D01' }),
        regel(grijs, '2026-04', 100, { code: '52A01', keer: 's', fout: ['TR339'] }),
        regel(roze, '2026-04', 1),
      ],
    },
  );
  nacht.declaratie(
    'eik-mei-budget-op',
    'Van het budget van Grijs is EUR 920,00 over; een regel van EUR 954,00 past niet.',
    grijs,
    {
      dag: '2026-06-02',
      maand: '2026-05',
      regels: [regel(grijs, '2026-05', 10, { code: '54D01', fout: ['TR369'] })],
    },
  );
  nacht.declaratie('eik-mei-past-in-budget', 'Een uur minder (EUR 858,60) past wel.', grijs, {
    dag: '2026-06-03',
    maand: '2026-05',
    regels: [regel(grijs, '2026-05', 9, { code: '54D01', keer: 'b' })],
  });
  nacht.declaratie(
    'eik-wit-eerste-kwartaal',
    'Wit heeft geen budget en geen omvang: alleen categorie, eenheid en tarief worden getoetst. Het tarief van EUR 1,7235 per minuut staat afgerond in de regel; het bedrag niet.',
    wit,
    {
      signalen: ['OP295'],
      dag: '2026-04-03',
      maand: '2026-03',
      regels: [
        regel(wit, '2026-01', 200, { code: '52A01' }),
        regel(wit, '2026-02', 240, { code: '52A01' }),
        regel(wit, '2026-03', 180, { code: '52A01' }),
      ],
    },
  );
}

function beuk(nacht: Nacht): void {
  nacht.declaratie(
    'beuk-eerste-kwartaal',
    'Blauw: alle etmalen van januari tot en met maart, en 10 ritten voor elke zondag in de periode (3, 4 en 5).',
    blauw,
    {
      dag: '2026-04-07',
      maand: '2026-03',
      regels: [
        regel(blauw, '2026-01', 31),
        regel(blauw, '2026-02', 28),
        regel(blauw, '2026-03', 31),
        regel(blauwVervoer, '2026-01', 30),
        regel(blauwVervoer, '2026-02', 40),
        regel(blauwVervoer, '2026-03', 50),
      ],
    },
  );
  nacht.declaratie(
    'beuk-april-en-mei',
    'Blauw: 10 etmalen in april, en het vervoer tot en met 3 mei, de laatste zondag van de toewijzing.',
    blauw,
    {
      signalen: ['OP288'],
      dag: '2026-06-01',
      maand: '2026-05',
      regels: [regel(blauw, '2026-04', 10), regel(blauwVervoer, '2026-04', 40), regel(blauwVervoer, '2026-05', 10)],
    },
  );
  nacht.declaratie('beuk-indigo-logeren', 'Indigo: 6, 10 en 8 etmalen, elke maand binnen de 10 per maand.', indigo, {
    dag: '2026-05-06',
    maand: '2026-04',
    regels: [regel(indigo, '2026-01', 6), regel(indigo, '2026-02', 10), regel(indigo, '2026-03', 8)],
  });
}

function wilg(nacht: Nacht): void {
  const eigen = { tarief: WILG_HBO };
  nacht.declaratie(
    'wilg-eerste-kwartaal-eigen-tarief',
    'Violet: dagdelen en uren. De Wilg heeft voor 45A04 een eigen HBO-tarief van EUR 74,40, dat het algemene vervangt. In maart gelden 3 uur per week.',
    violet,
    {
      dag: '2026-04-08',
      maand: '2026-03',
      regels: [
        regel(violet, '2026-01', 16),
        regel(violet, '2026-02', 16),
        regel(violet, '2026-03', 18),
        regel(violetThuis, '2026-01', 8, eigen),
        regel(violetThuis, '2026-02', 8, eigen),
        regel(violetThuis, '2026-03', 16, eigen),
      ],
    },
  );
  nacht.declaratie(
    'wilg-april-algemeen-tarief',
    'In april declareert De Wilg de uren van Violet met het algemene tarief van EUR 72,60; haar eigen tarief geldt.',
    violet,
    {
      dag: '2026-05-06',
      maand: '2026-04',
      regels: [regel(violet, '2026-04', 16), regel(violetThuis, '2026-04', 12, { tarief: HBO, fout: ['TR418'] })],
    },
  );
  nacht.declaratie('wilg-mei-en-april-verbeterd', 'Mei, en de uren van april met het goede tarief.', violet, {
    dag: '2026-06-02',
    maand: '2026-05',
    regels: [
      regel(violet, '2026-05', 18),
      regel(violetThuis, '2026-04', 12, { ...eigen, keer: 'b' }),
      regel(violetThuis, '2026-05', 15, eigen),
    ],
  });
  nacht.declaratie('wilg-paars-vier-maanden', 'Paars: losse sessies van februari tot en met mei.', paars, {
    dag: '2026-06-02',
    maand: '2026-05',
    regels: [
      regel(paars, '2026-02', 8),
      regel(paars, '2026-03', 6),
      regel(paars, '2026-04', 8),
      regel(paars, '2026-05', 7),
    ],
  });
}

function berk(nacht: Nacht): void {
  const minuten = { eenheid: MINUUT };
  nacht.declaratie(
    'berk-eerste-kwartaal',
    'Reclassering en bescherming per maand, crisisverblijf van Turkoois (11 van de 14 etmalen), en het traject van Beige in minuten: EUR 84,50 per uur is niet deelbaar door 60, dus 500 minuten zijn EUR 704,17 en niet EUR 705,00.',
    beige,
    {
      signalen: ['OP295'],
      dag: '2026-04-07',
      maand: '2026-03',
      regels: [
        regel(beige, '2026-01', 1),
        regel(beige, '2026-02', 1),
        regel(beige, '2026-03', 1),
        regel(beigeTraject, '2026-01', 500, { ...minuten, bedrag: 70_417 }),
        regel(beigeTraject, '2026-02', 600, { ...minuten, bedrag: 84_500 }),
        regel(beigeTraject, '2026-03', 470, { ...minuten, bedrag: 66_192 }),
        regel(turkoois, '2026-01', 1),
        regel(turkoois, '2026-02', 1),
        regel(turkoois, '2026-03', 1),
        regel(turkooisCrisis, '2026-02', 11),
      ],
    },
  );
  nacht.declaratie(
    'berk-april-afgerond-minuuttarief',
    'In april rekent De Berk met het afgeronde minuuttarief: 500 maal EUR 1,41 is EUR 705,00, en dat is 83 cent te veel.',
    beige,
    {
      signalen: ['OP295'],
      dag: '2026-05-07',
      maand: '2026-04',
      regels: [
        regel(beige, '2026-04', 1),
        regel(beigeTraject, '2026-04', 500, { ...minuten, tarief: 141, fout: ['TR346'] }),
        regel(turkoois, '2026-04', 1),
      ],
    },
  );
  nacht.declaratie('berk-mei-en-april-verbeterd', 'Mei, en het traject van april met het goede bedrag.', beige, {
    signalen: ['OP295'],
    dag: '2026-06-02',
    maand: '2026-05',
    regels: [
      regel(beige, '2026-05', 1),
      regel(beigeTraject, '2026-04', 500, { ...minuten, keer: 'b', bedrag: 70_417 }),
      regel(beigeTraject, '2026-05', 420, { ...minuten, bedrag: 59_150 }),
      regel(turkoois, '2026-05', 1),
    ],
  });
  nacht.declaratie(
    'berk-zonder-contract-in-kaag',
    'De Berk declareert de reclassering van Umber bij Kaag en Braassem, waarmee zij geen contract heeft.',
    umber,
    {
      dag: '2026-05-07',
      maand: '2026-04',
      regels: [regel(umber, '2026-03', 1, { fout: ['TR381'] }), regel(umber, '2026-04', 1, { fout: ['TR381'] })],
    },
  );
}

function esdoorn(nacht: Nacht): void {
  const in2025 = { tarief: 6960 };
  nacht.declaratie(
    'esdoorn-laatste-declaratie-2025',
    'De Esdoorn declareert de laatste maanden van Oker bij Oud-Plassenveen, met het tarief van 2025.',
    oker,
    {
      signalen: ['OP295'],
      dag: '2026-01-08',
      maand: '2025-12',
      regels: [regel(oker, '2025-10', 8, in2025), regel(oker, '2025-11', 8, in2025), regel(oker, '2025-12', 9, in2025)],
    },
  );
  nacht.declaratie(
    'esdoorn-na-de-herindeling',
    'Ook over januari 2026 mag de oude gemeentecode nog: zij bestond op de ingangsdatum van de toewijzing.',
    oker,
    { signalen: ['OP295'], dag: '2026-02-05', maand: '2026-01', regels: [regel(oker, '2026-01', 8)] },
  );
  nacht.declaratie(
    'esdoorn-zwart-generiek',
    'Zwart besteedt het generieke budget aan vier producten uit drie categorieën: euro, uren op WO-niveau, etmalen en een traject.',
    zwart,
    {
      dag: '2026-04-09',
      maand: '2026-03',
      regels: [
        regel(zwart, '2026-01', 150_000, { code: '50J01' }),
        regel(zwart, '2026-02', 10, { code: '45A04', keer: 'u', tarief: WO }),
        regel(zwart, '2026-02', 1, { code: '50J02', keer: 't' }),
        regel(zwart, '2026-03', 4, { code: '43A12', keer: 'e' }),
      ],
    },
  );
  nacht.declaratie(
    'esdoorn-cyaan-euro-per-week',
    'Cyaan in euro: drie maandbedragen, en EUR 250,00 voor elke zondag. Maart telt 5 zondagen en daarbij de gebroken laatste week: EUR 1.500,00.',
    cyaan,
    {
      signalen: ['OP295'],
      dag: '2026-04-09',
      maand: '2026-03',
      regels: [
        regel(cyaan, '2026-01', 85_000),
        regel(cyaan, '2026-02', 85_000),
        regel(cyaan, '2026-03', 85_000),
        regel(cyaanWeek, '2026-01', 75_000),
        regel(cyaanWeek, '2026-02', 100_000),
        regel(cyaanWeek, '2026-03', 150_000),
      ],
    },
  );
  nacht.declaratie(
    'esdoorn-vijf-maanden-ineens',
    'De Esdoorn heeft in Nieuwkoop vijf maanden laten liggen en declareert alles in één bericht van ruim 250 regels, met declaratieperiode mei. Elke regel houdt de maand van levering als ProductPeriode, en alles wordt toegekend.',
    magenta,
    {
      signalen: ['OP295'],
      dag: '2026-06-01',
      maand: '2026-05',
      aanbieder: ESDOORN,
      regels: [
        regel(magenta, '2026-01', 100_000),
        regel(magenta, '2026-02', 120_000),
        regel(magenta, '2026-03', 80_000),
        ...MAANDEN.flatMap((maand) => [
          regel(lila, maand, wisselend(10, 1, 3, 0, maand)),
          regel(lilaVervoer, maand, wisselend(44, 2, 5, 0, maand)),
        ]),
        ...MAANDEN.flatMap(esdoornMaand),
      ],
    },
  );
}
