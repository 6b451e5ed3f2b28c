/** The life of an allocation: extended and shortened, and what may be declared on what is left (OP033x1, OP380). */
import { declareren, type Regel, type Toewijzing, toewijzen } from './berichten.js';
import { deels, goed, toegekend, type Verhaal } from './verhaal.js';
import { type Product, perWeek, type Wereld } from './wereld.js';

const BESLOTEN = '2025-12-15';

/** Three hours a week over 2026: 53 weeks, 159 hours. */
export const jaar = (w: Wereld) => ({
  nummer: 1001,
  product: w.product.begeleiding,
  van: '2026-01-01',
  tot: '2026-12-31',
  omvang: perWeek(3, w.product.begeleiding),
});

export const geef = (w: Wereld, ...toewijzingen: readonly Toewijzing[]) =>
  toewijzen(
    w,
    { op: BESLOTEN, zin: 'De gemeente wijst toe.' },
    toewijzingen,
    goed(toewijzingen.length === 1 ? 'De toewijzing staat in het boek.' : 'De toewijzingen staan in het boek.'),
  );

export const MAART = { van: '2026-03-01', tot: '2026-03-31' };
export const APRIL = { van: '2026-04-01', tot: '2026-04-30' };

export const regel = (
  nummer: string,
  op: { nummer: number; product: Product },
  volume: number,
  periode = APRIL,
): Regel => ({
  nummer,
  op,
  product: op.product,
  volume,
  ...periode,
});

export const toewijzingen: readonly Verhaal[] = [
  {
    naam: 'oprekken-en-declareren',
    titel: 'Oprekken, en declareren in de verlenging',
    zin: 'De hulp blijft gelijk en de einddatum is nog niet voorbij; de gemeente rekt op en de aanbieder declareert door op hetzelfde nummer.',
    bron: 'OP380, OP033x1, OP257',
    speel(w) {
      const kort = { ...jaar(w), tot: '2026-03-31' };
      return {
        berichten: [
          geef(w, kort),
          toewijzen(
            w,
            {
              op: '2026-03-16',
              zin: 'De gemeente rekt op tot en met 31 december (reden 04), voordat de toewijzing eindigt.',
            },
            [{ ...kort, tot: '2026-12-31', reden: '04' }],
            goed('In plaats van 14 weken x 3 uur = 42 uur is nu 53 weken x 3 uur = 159 uur toegewezen.'),
          ),
          declareren(
            w,
            { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert april: 5 weken x 3 uur = 15 uur.' },
            [regel('R1', kort, 15)],
            // 15 x 72 euro.
            toegekend(108_000, 'April valt in de verlenging en is toegekend.'),
          ),
        ],
        einde: {
          toewijzingen: { 1001: { einddatum: '2026-12-31', redenWijziging: '04', maximaal: 159, toegekend: 15 } },
        },
      };
    },
  },
  {
    naam: 'verlopen-dus-nieuwe-toewijzing',
    titel: 'De einddatum is voorbij: een nieuwe toewijzing',
    zin: 'Oprekken is niet meer aan de orde als de einddatum is verstreken; de gemeente geeft een nieuwe toewijzing en een nieuw nummer.',
    bron: 'OP380, IV066',
    speel(w) {
      const oud = { ...jaar(w), tot: '2026-03-31' };
      const nieuw = { ...jaar(w), nummer: 1002, van: '2026-05-01' };
      return {
        berichten: [
          geef(w, oud),
          toewijzen(
            w,
            { op: '2026-04-20', zin: 'De gemeente wijst vanaf 1 mei opnieuw 3 uur per week toe, onder nummer 1002.' },
            [nieuw],
            goed('De nieuwe toewijzing staat los van de oude.'),
          ),
          declareren(
            w,
            {
              op: '2026-05-06',
              maand: '2026-04',
              zin: 'De aanbieder declareert april, waar geen toewijzing voor is, op de oude.',
            },
            [regel('R1', oud, 12)],
            deels(0, ['TR308/9308'], 'Tussen 31 maart en 1 mei is niets toegewezen.'),
          ),
        ],
        einde: {
          toewijzingen: {
            1001: { einddatum: '2026-03-31', redenWijziging: null, toegekend: 0 },
            1002: { ingangsdatum: '2026-05-01', redenWijziging: null, toegekend: 0 },
          },
        },
      };
    },
  },
  {
    naam: 'intrekken-en-declareren',
    titel: 'Inkorten, en declareren voor en na de nieuwe einddatum',
    zin: 'De hulp stopt eerder dan gedacht; de gemeente kort in, en na de nieuwe einddatum is er niets meer te declareren.',
    bron: 'OP033x1, OP257',
    speel: (w) => ({
      berichten: [
        geef(w, jaar(w)),
        toewijzen(
          w,
          { op: '2026-03-16', zin: 'De gemeente kort in tot en met 31 maart (reden 05), na overleg met de aanbieder.' },
          [{ ...jaar(w), tot: '2026-03-31', reden: '05' }],
          goed('Er is 14 weken x 3 uur = 42 uur toegewezen.'),
        ),
        declareren(
          w,
          { op: '2026-04-07', maand: '2026-03', zin: 'De aanbieder declareert 12 uur over maart.' },
          [regel('R1', jaar(w), 12, MAART)],
          toegekend(86_400, 'Maart valt binnen de toewijzing.'),
        ),
        declareren(
          w,
          { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert ook april.' },
          [regel('R2', jaar(w), 12)],
          deels(0, ['TR308/9308'], 'April ligt na de einddatum.'),
        ),
      ],
      einde: {
        toewijzingen: { 1001: { einddatum: '2026-03-31', redenWijziging: '05', maximaal: 42, toegekend: 12 } },
      },
    }),
  },
  {
    naam: 'inkorten-onder-wat-is-toegekend',
    titel: 'Inkorten tot voor wat al is toegekend',
    zin: 'De gemeente kort met terugwerkende kracht in; wat is toegekend blijft toegekend, maar er komt niets bij.',
    bron: 'OP033x1, TR322',
    lezing: [
      'De regels zeggen niet dat inkorten onder het toegekende wordt afgekeurd; dat is aan gemeente en aanbieder (alleen in overleg). Het boek laat zien dat er meer is toegekend dan er nog is toegewezen.',
    ],
    speel: (w) => ({
      berichten: [
        geef(w, jaar(w)),
        declareren(
          w,
          { op: '2026-04-07', maand: '2026-03', zin: 'De aanbieder declareert 18 uur over maart (6 weken x 3 uur).' },
          [regel('R1', jaar(w), 18, MAART)],
          toegekend(129_600, 'Maart is toegekend.'),
        ),
        toewijzen(
          w,
          { op: '2026-04-13', zin: 'De gemeente kort in tot en met 31 januari.' },
          [{ ...jaar(w), tot: '2026-01-31', reden: '05' }],
          goed('Er is nog 5 weken x 3 uur = 15 uur toegewezen, en 18 uur toegekend.'),
        ),
        declareren(
          w,
          { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert alsnog 3 uur over januari.' },
          [regel('R2', jaar(w), 3, { van: '2026-01-01', tot: '2026-01-31' })],
          deels(0, ['TR322/9322'], 'Er is niets meer over.'),
        ),
      ],
      einde: { toewijzingen: { 1001: { einddatum: '2026-01-31', maximaal: 15, toegekend: 18 } } },
    }),
  },
  {
    naam: 'laatste-toewijzingsdatum-telt',
    titel: 'De laatste toewijzingsdatum en -tijd telt',
    zin: 'Berichten komen soms in de verkeerde volgorde aan; niet de ontvangst maar de toewijzingsdatum en -tijd bepalen wat geldt.',
    bron: 'OP033x1, IV013',
    speel: (w) => ({
      berichten: [
        geef(w, jaar(w)),
        toewijzen(
          w,
          { op: '2026-02-10', zin: 'De gemeente heeft op 10 februari om 15 uur ingekort tot en met 31 maart.' },
          [{ ...jaar(w), tot: '2026-03-31', reden: '05', tijd: '15:00:00' }],
          goed('De toewijzing loopt tot en met 31 maart.', { toewijzingen: { 1001: { einddatum: '2026-03-31' } } }),
        ),
        toewijzen(
          w,
          {
            op: '2026-02-11',
            zin: 'Daarna komt het besluit van 10 februari om 9 uur binnen: inkorten tot en met 30 juni.',
          },
          [{ ...jaar(w), tot: '2026-06-30', reden: '05', tijd: '09:00:00', besloten: '2026-02-10' }],
          goed('Het is goedgekeurd, maar ouder: de toewijzing loopt nog steeds tot en met 31 maart.'),
        ),
        declareren(
          w,
          { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert april.' },
          [regel('R1', jaar(w), 12)],
          deels(0, ['TR308/9308'], 'April ligt na de einddatum die geldt.'),
        ),
      ],
      einde: { toewijzingen: { 1001: { einddatum: '2026-03-31', maximaal: 42, toegekend: 0 } } },
    }),
  },
];
