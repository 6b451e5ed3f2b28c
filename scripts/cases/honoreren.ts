/** The worked examples of IV093: the allocations they prescribe, and what may be declared on them after. */
import { antwoorden, declareren, type Regel, type Toewijzing, toewijzen, wijzigen } from './berichten.js';
import { deels, goed, type Stand, toegekend, type Verhaal } from './verhaal.js';
import { type Product, perWeek, type Wereld } from './wereld.js';

const OFFICIEEL =
  'De voorbeelden van IV093 zijn in de huidige tekst op 2025 en 2026 gezet, waarbij jaartallen zijn blijven staan; hier zijn de datums van de officiele export (2023) gevolgd.';
const OPNIEUW_VERZONDEN =
  'De lopende toewijzingen gaan in voor release 3.2; zij zijn hier op 3 april 2023 in release 3.2 verzonden.';
export const PRODUCTEN_BIJ_LETTER =
  'De tekst noemt producten bij een letter en laat de omvang soms weg; hier staan producten van de casusregio, met een omvang per week.';

export const regel = (
  nummer: string,
  { nummer: toewijzing, product }: { nummer: number; product: Product },
  volume: number,
  van: string,
  tot: string,
): Regel => ({ nummer, op: { nummer: toewijzing }, product, volume, van, tot });

const eersteToewijzing = (w: Wereld, producten: readonly Toewijzing[]) =>
  toewijzen(
    w,
    { op: '2023-04-03', zin: 'De gemeente heeft dit al toegewezen.' },
    producten.map((each) => ({ ...each, besloten: '2022-12-15' })),
    goed('De lopende toewijzingen staan in het boek.'),
  );

const onderzoek = (w: Wereld) =>
  antwoorden(
    w,
    { op: '2023-04-20', zin: 'De gemeente laat weten dat zij het verzoek onderzoekt.' },
    { referentie: 'VOW-1' },
    goed('Het verzoek is in onderzoek.', { verzoeken: { 'VOW-1': 'in onderzoek' } }),
  );

/** Example 2: A stays, B ends, C follows; the municipality needs until 23 May. */
function voorbeeld2(w: Wereld, eindB: string, beginC: string) {
  const { begeleiding, behandeling, training } = w.product;
  const jaar = { van: '2023-01-01', tot: '2023-12-31' };
  const a = { nummer: 345001, product: begeleiding, ...jaar, omvang: perWeek(3, begeleiding) };
  const b = { nummer: 345002, product: behandeling, ...jaar, omvang: perWeek(3, behandeling) };
  const c = { nummer: 345003, product: training, van: beginC, tot: jaar.tot, omvang: perWeek(2, training) };
  const referentie = 'VOW-1';
  return {
    b,
    c,
    berichten: [
      eersteToewijzing(w, [a, b]),
      wijzigen(
        w,
        {
          op: '2023-04-17',
          zin: 'De aanbieder vraagt: product A blijft, product B eindigt op 15 mei, product C begint op 16 mei.',
        },
        {
          referentie,
          ongewijzigd: [345001],
          wijzig: [{ nummer: 345002, van: '2023-01-01', tot: '2023-05-15', omvang: b.omvang }],
          nieuw: [{ ...c, van: '2023-05-16' }],
        },
        goed('Het verzoek is in behandeling.'),
      ),
      onderzoek(w),
      toewijzen(
        w,
        {
          op: '2023-05-23',
          zin: `De gemeente wijst na overleg toe: A ongewijzigd, B tot en met ${dagMaand(eindB)}, C vanaf ${dagMaand(beginC)}.`,
        },
        [
          { ...a, referentie, besloten: '2022-12-15' },
          { ...b, tot: eindB, reden: '12', referentie },
          { ...c, referentie },
        ],
        goed('Het verzoek is als geheel gehonoreerd.', { verzoeken: { 'VOW-1': 'toegewezen 345001' } }),
      ),
    ],
  };
}

const dagMaand = (datum: string) => `${Number(datum.slice(8))} mei`;

/** Example 3: X ends on 7 May by itself, Y is new; the municipality needs until 15 May. */
function voorbeeld3(w: Wereld, beginY: string) {
  const { begeleiding, behandeling } = w.product;
  const x = {
    nummer: 678001,
    product: begeleiding,
    van: '2022-01-01',
    tot: '2023-05-07',
    omvang: perWeek(3, begeleiding),
  };
  const y = { nummer: 678002, product: behandeling, van: beginY, tot: '2023-12-31', omvang: perWeek(2, behandeling) };
  const referentie = 'VOW-1';
  return {
    x,
    y,
    berichten: [
      eersteToewijzing(w, [x]),
      wijzigen(
        w,
        { op: '2023-04-17', zin: 'De aanbieder vraagt: product X blijft zoals het is, product Y begint op 8 mei.' },
        { referentie, ongewijzigd: [678001], nieuw: [{ ...y, van: '2023-05-08' }] },
        goed('Het verzoek is in behandeling.'),
      ),
      onderzoek(w),
      toewijzen(
        w,
        { op: '2023-05-15', zin: `De gemeente wijst na overleg toe: X ongewijzigd, Y vanaf ${dagMaand(beginY)}.` },
        [
          { ...x, referentie, besloten: '2022-12-15' },
          { ...y, referentie },
        ],
        goed('Het verzoek is als geheel gehonoreerd.', { verzoeken: { 'VOW-1': 'toegewezen 678001' } }),
      ),
    ],
  };
}

const MEI = { op: '2023-06-05', maand: '2023-05' };

export const honoreringen: readonly Verhaal[] = [
  {
    naam: 'iv093-voorbeeld-1',
    titel: 'Een gehonoreerd verzoek om wijziging: oprekken en opnieuw toewijzen in een bericht',
    zin: 'Van product E verandert alleen de einddatum, dus wordt opgerekt; van product F verandert de omvang, dus eindigt de toewijzing en volgt een nieuwe, alles met dezelfde referentie.',
    bron: 'IV093 voorbeeld 1; OP257, OP380, OP348',
    lezing: [
      OFFICIEEL,
      OPNIEUW_VERZONDEN,
      PRODUCTEN_BIJ_LETTER,
      'De officiele tekst noemt voor product E GewensteIngangsdatum 1 januari 2020; bedoeld is de ingangsdatum van de toewijzing, 1 januari 2023 (TR357).',
    ],
    speel(w) {
      const { begeleiding, behandeling } = w.product;
      const jaar = { van: '2023-01-01', tot: '2023-12-31' };
      const e = { nummer: 123001, product: begeleiding, ...jaar, omvang: perWeek(4, begeleiding) };
      const f = { nummer: 123002, product: behandeling, ...jaar, omvang: perWeek(3, behandeling) };
      const nieuw = { ...f, nummer: 123078, van: '2023-06-12', omvang: perWeek(6, behandeling) };
      const referentie = 'A001';
      return {
        berichten: [
          eersteToewijzing(w, [e, f]),
          wijzigen(
            w,
            {
              op: '2023-05-15',
              zin: 'De aanbieder vraagt E te verlengen tot en met 30 juni 2024, en F vanaf 12 juni te verhogen naar 6 uur.',
            },
            {
              referentie,
              wijzig: [
                { nummer: 123001, van: '2023-01-01', tot: '2024-06-30', omvang: e.omvang },
                { nummer: 123002, van: '2023-06-12', tot: '2023-12-31', omvang: nieuw.omvang },
              ],
            },
            goed('Het verzoek is in behandeling.'),
          ),
          toewijzen(
            w,
            {
              op: '2023-06-02',
              zin: 'De gemeente honoreert alles: E opgerekt, F ingekort tot en met 11 juni, F opnieuw vanaf 12 juni.',
            },
            [
              { ...e, tot: '2024-06-30', reden: '12', referentie },
              { ...f, tot: '2023-06-11', reden: '12', referentie },
              { ...nieuw, referentie },
            ],
            goed('De drie toewijzingen staan in het boek.', {
              verzoeken: { A001: 'toegewezen 123001' },
              // 79 weeks of 4, 24 of 3, 29 of 6 hours.
              toewijzingen: {
                123001: { einddatum: '2024-06-30', redenWijziging: '12', maximaal: 316 },
                123002: { einddatum: '2023-06-11', redenWijziging: '12', maximaal: 72 },
                123078: { ingangsdatum: '2023-06-12', einddatum: '2023-12-31', redenWijziging: null, maximaal: 174 },
              },
            }),
          ),
          declareren(
            w,
            {
              op: '2023-07-05',
              maand: '2023-06',
              zin: 'De aanbieder declareert juni: E 5 weken x 4 uur, F oud 2 weken x 3 uur, F nieuw 3 weken x 6 uur.',
            },
            [
              regel('R1', e, 20, '2023-06-01', '2023-06-30'),
              regel('R2', f, 6, '2023-06-01', '2023-06-11'),
              regel('R3', nieuw, 18, '2023-06-12', '2023-06-30'),
            ],
            // 44 x 72 euro.
            toegekend(316_800, 'Alle drie passen.'),
          ),
          declareren(
            w,
            {
              op: '2023-08-04',
              maand: '2023-07',
              zin: 'De aanbieder declareert juli van F nog op de ingekorte toewijzing.',
            },
            [regel('R4', f, 12, '2023-07-01', '2023-07-31')],
            deels(0, ['TR308/9308'], 'Die liep tot en met 11 juni.'),
          ),
          declareren(
            w,
            { op: '2024-02-05', maand: '2024-01', zin: 'De aanbieder declareert januari 2024 van E: 5 weken x 4 uur.' },
            [regel('R5', e, 20, '2024-01-01', '2024-01-31')],
            toegekend(144_000, 'Januari valt in de verlenging.'),
          ),
        ],
        einde: {
          toewijzingen: { 123001: { toegekend: 40 }, 123002: { toegekend: 6 }, 123078: { toegekend: 18 } },
        },
      };
    },
  },
  {
    naam: 'iv093-voorbeeld-2a',
    titel: 'Een verzoek om wijziging na de gewenste datum gehonoreerd, met latere aansluitende datums',
    zin: 'Het onderzoek duurde tot na 16 mei en de aanbieder is B blijven leveren; afgesproken is dat B doorloopt tot en met de dag van toewijzen en C de dag erna begint.',
    bron: 'IV093 voorbeeld 2, situatie a; OP348',
    lezing: [OFFICIEEL, OPNIEUW_VERZONDEN, PRODUCTEN_BIJ_LETTER],
    speel(w) {
      const { berichten, b, c } = voorbeeld2(w, '2023-05-23', '2023-05-24');
      return {
        berichten: [
          ...berichten,
          declareren(
            w,
            { ...MEI, zin: 'De aanbieder declareert B tot en met 23 mei, en C alsof het op 16 mei begon.' },
            [regel('R1', b, 12, '2023-05-01', '2023-05-23'), regel('R2', c, 4, '2023-05-16', '2023-05-31')],
            // 12 x 72 euro.
            deels(86_400, ['TR307/9307 TR387/9387'], 'B past (4 weken x 3 uur); C is pas vanaf 24 mei toegewezen.'),
          ),
          declareren(
            w,
            { op: '2023-06-07', maand: '2023-05', zin: 'De aanbieder declareert C vanaf 24 mei: 2 weken x 2 uur.' },
            [regel('R3', c, 4, '2023-05-24', '2023-05-31')],
            toegekend(28_800, 'C is toegekend.'),
          ),
        ],
        einde: stand2('2023-05-23', 66, 12, '2023-05-24', 64, 4),
      };
    },
  },
  {
    naam: 'iv093-voorbeeld-2b',
    titel: 'Een verzoek om wijziging met terugwerkende kracht gehonoreerd',
    zin: 'De aanbieder is op 16 mei al overgestapt van B op C; afgesproken is dat wordt toegewezen zoals gevraagd, ook al is die dag voorbij.',
    bron: 'IV093 voorbeeld 2, situatie b; OP348',
    lezing: [OFFICIEEL, OPNIEUW_VERZONDEN, PRODUCTEN_BIJ_LETTER],
    speel(w) {
      const { berichten, b, c } = voorbeeld2(w, '2023-05-15', '2023-05-16');
      return {
        berichten: [
          ...berichten,
          declareren(
            w,
            {
              ...MEI,
              zin: 'De aanbieder declareert B tot en met 15 mei (3 weken x 3 uur) en C vanaf 16 mei (3 weken x 2 uur).',
            },
            [regel('R1', b, 9, '2023-05-01', '2023-05-15'), regel('R2', c, 6, '2023-05-16', '2023-05-31')],
            // 15 x 72 euro.
            toegekend(108_000, 'Beide passen.'),
          ),
        ],
        einde: stand2('2023-05-15', 63, 9, '2023-05-16', 66, 6),
      };
    },
  },
  {
    naam: 'iv093-voorbeeld-3a',
    titel: 'Een nieuw product met terugwerkende kracht, naast een afgelopen toewijzing',
    zin: 'X is op 7 mei vanzelf geeindigd en de aanbieder is aansluitend met Y begonnen; Y wordt toegewezen zoals gevraagd.',
    bron: 'IV093 voorbeeld 3, situatie a; OP348',
    lezing: [
      OFFICIEEL,
      OPNIEUW_VERZONDEN,
      PRODUCTEN_BIJ_LETTER,
      'De tekst zegt dat de aanbieder op 7 mei met Y begon; Y gaat volgens verzoek en toewijzing op 8 mei in.',
    ],
    speel(w) {
      const { berichten, x, y } = voorbeeld3(w, '2023-05-08');
      return {
        berichten: [
          ...berichten,
          declareren(
            w,
            {
              ...MEI,
              zin: 'De aanbieder declareert X tot en met 7 mei (1 week x 3 uur) en Y vanaf 8 mei (4 weken x 2 uur).',
            },
            [regel('R1', x, 3, '2023-05-01', '2023-05-07'), regel('R2', y, 8, '2023-05-08', '2023-05-31')],
            // 11 x 72 euro.
            toegekend(79_200, 'Beide passen.'),
          ),
        ],
        einde: stand3('2023-05-08', 68, 8),
      };
    },
  },
  {
    naam: 'iv093-voorbeeld-3b',
    titel: 'Een nieuw product zonder terugwerkende kracht, met een gat ertussen',
    zin: 'De aanbieder is op 7 mei gestopt en heeft gewacht; Y wordt toegewezen vanaf de dag van toewijzen, en over het gat is niets te declareren.',
    bron: 'IV093 voorbeeld 3, situatie b; OP348',
    lezing: [OFFICIEEL, OPNIEUW_VERZONDEN, PRODUCTEN_BIJ_LETTER],
    speel(w) {
      const { berichten, x, y } = voorbeeld3(w, '2023-05-15');
      return {
        berichten: [
          ...berichten,
          declareren(
            w,
            { ...MEI, zin: 'De aanbieder declareert X tot en met 7 mei, en Y alsof het op 8 mei begon.' },
            [regel('R1', x, 3, '2023-05-01', '2023-05-07'), regel('R2', y, 6, '2023-05-08', '2023-05-31')],
            deels(21_600, ['TR307/9307 TR387/9387'], 'X past; Y is pas vanaf 15 mei toegewezen.'),
          ),
          declareren(
            w,
            { op: '2023-06-07', maand: '2023-05', zin: 'De aanbieder declareert Y vanaf 15 mei: 3 weken x 2 uur.' },
            [regel('R3', y, 6, '2023-05-15', '2023-05-31')],
            toegekend(43_200, 'Y is toegekend.'),
          ),
        ],
        einde: stand3('2023-05-15', 66, 6),
      };
    },
  },
];

/** After example 2: the maximum is weeks times 3 for B and times 2 for C; A keeps 53 weeks of 3 hours. */
function stand2(
  eindB: string,
  maxB: number,
  toegekendB: number,
  beginC: string,
  maxC: number,
  toegekendC: number,
): Stand {
  return {
    toewijzingen: {
      345001: { einddatum: '2023-12-31', redenWijziging: null, maximaal: 159, toegekend: 0 },
      345002: { einddatum: eindB, redenWijziging: '12', maximaal: maxB, toegekend: toegekendB },
      345003: { ingangsdatum: beginC, redenWijziging: null, maximaal: maxC, toegekend: toegekendC },
    },
  };
}

/** After example 3: X has 71 weeks of 3 hours, Y weeks times 2. */
function stand3(beginY: string, maxY: number, toegekendY: number): Stand {
  return {
    toewijzingen: {
      678001: { einddatum: '2023-05-07', redenWijziging: null, maximaal: 213, toegekend: 3 },
      678002: { ingangsdatum: beginY, redenWijziging: null, maximaal: maxY, toegekend: toegekendY },
    },
  };
}
