/** The worked examples of IV097: which allocations carry the reference of a request. */
import { declareren, toewijzen, wijzigen } from './berichten.js';
import { PRODUCTEN_BIJ_LETTER, regel } from './honoreren.js';
import { deels, goed, type Verhaal } from './verhaal.js';
import { toegewezen1001, vraag } from './verzoeken.js';
import { perWeek } from './wereld.js';

export const referenties: readonly Verhaal[] = [
  {
    naam: 'iv097-verlenging-op-verzoek',
    titel: 'Een verlenging op verzoek: alle toewijzingen dragen de referentie',
    zin: 'Het verzoek beschrijft beide toewijzingen en verlengt er een; de gemeente stuurt ze allebei terug met dezelfde referentie, en alleen op de verlengde kan daarna nog worden gedeclareerd.',
    bron: 'IV097 voorbeeld; IV093, OP087, OP380',
    lezing: [
      'Het officiele voorbeeld speelt in 2020 en 2021, voor release 3.2; hier zijn de datums van de iWmo-tekst gevolgd (2025, verlenging tot en met 30 juni 2026). De huidige iJw-tekst verlengt een toewijzing die tot en met 31 december 2026 loopt "met een half jaar" tot en met 30 juni 2026; dat kan niet kloppen.',
      PRODUCTEN_BIJ_LETTER,
    ],
    speel(w) {
      const { begeleiding, behandeling } = w.product;
      const jaar = { van: '2025-01-01', tot: '2025-12-31' };
      const a = { nummer: 345001, product: begeleiding, ...jaar, omvang: perWeek(3, begeleiding) };
      const b = { nummer: 345002, product: behandeling, ...jaar, omvang: perWeek(3, behandeling) };
      const referentie = '667788';
      const JANUARI = ['2026-01-01', '2026-01-31'] as const;
      return {
        berichten: [
          toewijzen(
            w,
            { op: '2024-12-16', zin: 'De gemeente wijst product A en B toe over 2025.' },
            [a, b],
            goed('Beide toewijzingen staan in het boek.'),
          ),
          wijzigen(
            w,
            {
              op: '2025-11-03',
              zin: 'De aanbieder vraagt B te verlengen tot en met 30 juni 2026; A blijft zoals zij is.',
            },
            {
              referentie,
              ongewijzigd: [345001],
              wijzig: [{ nummer: 345002, van: '2025-01-01', tot: '2026-06-30', omvang: b.omvang }],
            },
            goed('Het verzoek is in behandeling.'),
          ),
          toewijzen(
            w,
            { op: '2025-11-17', zin: 'De gemeente stuurt beide toewijzingen, met referentie 667788; B is opgerekt.' },
            [
              { ...a, referentie, besloten: '2024-12-16' },
              { ...b, tot: '2026-06-30', reden: '12', referentie },
            ],
            goed('Het verzoek is gehonoreerd.', { verzoeken: { 667788: 'toegewezen 345001' } }),
          ),
          declareren(
            w,
            {
              op: '2026-02-05',
              maand: '2026-01',
              zin: 'De aanbieder declareert januari 2026 op beide: 5 weken x 3 uur.',
            },
            [regel('R1', a, 15, ...JANUARI), regel('R2', b, 15, ...JANUARI)],
            // 15 x 72 euro.
            deels(108_000, ['TR308/9308'], 'Op B kan het, op A niet: die liep tot en met 31 december.'),
          ),
        ],
        einde: {
          toewijzingen: {
            345001: { einddatum: '2025-12-31', redenWijziging: null, toegekend: 0 },
            // 79 weeks of 3 hours.
            345002: { einddatum: '2026-06-30', redenWijziging: '12', maximaal: 237, toegekend: 15 },
          },
        },
      };
    },
  },
  {
    naam: 'iv097-daarna-op-eigen-initiatief',
    titel: 'Na een verzoek wijzigt de gemeente op eigen initiatief, zonder referentie',
    zin: 'De toewijzing volgde op een verzoek en had dus een referentie; kort de gemeente haar later zelf in, dan blijft die leeg, en het verzoek blijft gehonoreerd.',
    bron: 'IV097, TR379',
    speel: (w) => ({
      berichten: [
        vraag(w),
        toewijzen(
          w,
          { op: '2025-11-24', zin: 'De gemeente wijst toe, met de referentie van het verzoek.' },
          [{ ...toegewezen1001(w), referentie: 'VOT-1' }],
          goed('Het verzoek is gehonoreerd.', { verzoeken: { 'VOT-1': 'toegewezen 1001' } }),
        ),
        toewijzen(
          w,
          { op: '2026-03-16', zin: 'De gemeente kort in tot en met 31 maart, zonder referentie.' },
          [{ ...toegewezen1001(w), tot: '2026-03-31', reden: '05' }],
          goed('De toewijzing is ingekort.'),
        ),
      ],
      einde: {
        verzoeken: { 'VOT-1': 'toegewezen 1001' },
        toewijzingen: { 1001: { einddatum: '2026-03-31', redenWijziging: '05', maximaal: 42 } },
      },
    }),
  },
];
