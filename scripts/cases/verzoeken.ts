/** The streams of a request: for an allocation (VOT) and for a change (VOW), answered and allocated as the standard lists them. */
import { antwoorden, toewijzen, vragen, wijzigen } from './berichten.js';
import { goed, type Verhaal } from './verhaal.js';
import { perWeek, type Wereld } from './wereld.js';

const BRON_VOT = 'Berichtstromen, verzoek om toewijzing; OP346, IV094, IV097';
const BRON_VOW = 'Berichtstromen, verzoek om wijziging; IV093, IV097';

/** Three hours of support a week over 2026, asked for in November 2025. */
export const aanvraag = (w: Wereld, referentie = 'VOT-1') => ({
  referentie,
  product: w.product.begeleiding,
  van: '2026-01-01',
  tot: '2026-12-31',
  omvang: perWeek(3, w.product.begeleiding),
});

/** What is allocated on it. */
export const toegewezen1001 = (w: Wereld) => {
  const { referentie: _zonder, ...rest } = aanvraag(w);
  return { nummer: 1001, ...rest };
};

export const vraag = (w: Wereld, gevolg = 'Het verzoek is in behandeling.') =>
  vragen(
    w,
    { op: '2025-11-17', zin: 'De aanbieder vraagt 3 uur begeleiding per week aan, over heel 2026.' },
    [aanvraag(w)],
    goed(gevolg, { verzoeken: { 'VOT-1': 'in behandeling' } }),
  );

export const inOnderzoek = (w: Wereld, referentie: string, op: string) =>
  antwoorden(
    w,
    { op, zin: 'De gemeente laat weten dat zij het verzoek onderzoekt.' },
    { referentie },
    goed('Het verzoek is in onderzoek; het blijft onderhanden.', { verzoeken: { [referentie]: 'in onderzoek' } }),
  );

export const afwijzen = (w: Wereld, referentie: string, op: string, reden: '2' | '5' | '7', zin: string) =>
  antwoorden(
    w,
    { op, zin },
    { referentie, reden },
    goed('Het verzoek is afgewezen en daarmee afgesloten.', { verzoeken: { [referentie]: 'afgewezen' } }),
  );

export const honoreren = (w: Wereld, op: string) =>
  toewijzen(
    w,
    { op, zin: 'De gemeente wijst toe wat is gevraagd, met de referentie van het verzoek.' },
    [{ ...toegewezen1001(w), referentie: 'VOT-1' }],
    // 53 weeks of 3 hours.
    goed('Het verzoek is gehonoreerd; er is een toewijzing van 53 weken x 3 uur = 159 uur.', {
      verzoeken: { 'VOT-1': 'toegewezen 1001' },
      toewijzingen: { 1001: { einddatum: '2026-12-31', maximaal: 159, toegekend: 0 } },
    }),
  );

/** An allocation of 2026 that runs before a change is asked for. */
export const lopend = (w: Wereld) =>
  toewijzen(
    w,
    { op: '2025-12-15', zin: 'De gemeente wijst 3 uur begeleiding per week toe, over heel 2026.' },
    [toegewezen1001(w)],
    goed('De toewijzing staat in het boek.'),
  );

export const meerUren = (w: Wereld, referentie = 'VOW-1', van = '2026-04-01') => ({
  referentie,
  wijzig: [{ nummer: 1001, van, tot: '2026-12-31', omvang: perWeek(5, w.product.begeleiding) }],
});

export const vraagMeer = (w: Wereld) =>
  wijzigen(
    w,
    { op: '2026-03-02', zin: 'De aanbieder vraagt vanaf 1 april 5 uur per week in plaats van 3.' },
    meerUren(w),
    goed('Het verzoek is in behandeling; de toewijzing verandert nog niet.', {
      verzoeken: { 'VOW-1': 'in behandeling' },
      toewijzingen: { 1001: { einddatum: '2026-12-31', maximaal: 159 } },
    }),
  );

/** More volume per week is a new allocation, and the old one ends the day before (OP257, IV093). */
export const honoreerMeer = (w: Wereld, op: string) => {
  const oud = toegewezen1001(w);
  return toewijzen(
    w,
    { op, zin: 'De gemeente kort de toewijzing in tot en met 31 maart en wijst vanaf 1 april 5 uur per week toe.' },
    [
      { ...oud, tot: '2026-03-31', reden: '12', referentie: 'VOW-1' },
      { ...oud, nummer: 1002, van: '2026-04-01', omvang: perWeek(5, w.product.begeleiding), referentie: 'VOW-1' },
    ],
    goed('Het verzoek is gehonoreerd met twee aansluitende toewijzingen.', {
      verzoeken: { 'VOW-1': 'toegewezen 1001' },
      // 14 weeks of 3 hours; 40 weeks of 5 hours. Week 14 is in both: 31 March and 1 April share it.
      toewijzingen: {
        1001: { einddatum: '2026-03-31', redenWijziging: '12', maximaal: 42 },
        1002: { ingangsdatum: '2026-04-01', einddatum: '2026-12-31', redenWijziging: null, maximaal: 200 },
      },
    }),
  );
};

const vow = (
  naam: string,
  titel: string,
  zin: string,
  rest: (w: Wereld) => ReturnType<Verhaal['speel']>['berichten'],
): Verhaal => ({
  naam,
  titel,
  zin,
  bron: BRON_VOW,
  speel: (w) => ({ berichten: [lopend(w), vraagMeer(w), ...rest(w)] }),
});

export const verzoeken: readonly Verhaal[] = [
  {
    naam: 'vot-direct-toegewezen',
    titel: 'Verzoek om toewijzing, direct toegewezen',
    zin: 'De gemeente heeft geen onderzoek nodig en antwoordt met de toewijzing zelf; een antwoordbericht komt er dan niet.',
    bron: BRON_VOT,
    speel: (w) => ({ berichten: [vraag(w), honoreren(w, '2025-11-24')] }),
  },
  {
    naam: 'vot-na-onderzoek-toegewezen',
    titel: 'Verzoek om toewijzing, toegewezen na onderzoek',
    zin: 'De gemeente meldt eerst dat zij het verzoek onderzoekt en wijst daarna toe.',
    bron: BRON_VOT,
    speel: (w) => ({ berichten: [vraag(w), inOnderzoek(w, 'VOT-1', '2025-11-20'), honoreren(w, '2025-12-11')] }),
  },
  {
    naam: 'vot-direct-afgewezen',
    titel: 'Verzoek om toewijzing, direct afgewezen',
    zin: 'De hulp past niet binnen het budget; de gemeente wijst het verzoek af zonder onderzoek.',
    bron: BRON_VOT,
    speel: (w) => ({
      berichten: [
        vraag(w),
        afwijzen(w, 'VOT-1', '2025-11-20', '2', 'De gemeente wijst het verzoek af: het past niet binnen het budget.'),
      ],
    }),
  },
  {
    naam: 'vot-na-onderzoek-afgewezen',
    titel: 'Verzoek om toewijzing, afgewezen na onderzoek',
    zin: 'De gemeente meldt dat zij het verzoek onderzoekt en wijst het daarna op inhoud af; dat zijn twee antwoordberichten, en meer mogen het er niet worden.',
    bron: `${BRON_VOT}; TR360, TR365`,
    speel: (w) => ({
      berichten: [
        vraag(w),
        inOnderzoek(w, 'VOT-1', '2025-11-20'),
        afwijzen(w, 'VOT-1', '2025-12-11', '7', 'Het onderzoek wijst uit dat deze hulp niet passend is.'),
      ],
    }),
  },
  {
    naam: 'vot-woonplaatsbeginsel',
    titel: 'Verzoek om toewijzing, afgewezen om het woonplaatsbeginsel',
    zin: 'Na onderzoek blijkt een andere gemeente verantwoordelijk; de afwijzing noemt reden 8 en die gemeente, zodat de aanbieder weet waar hij het verzoek moet indienen.',
    bron: 'Berichtstromen, verzoek om toewijzing; OP359, IV095, TR377, TR378, TR409',
    lezing: ['De termijn van twee weken uit OP359 is een wettelijke afspraak en wordt niet aan het bericht getoetst.'],
    wetten: ['jw'],
    speel: (w) => ({
      berichten: [
        vraag(w),
        inOnderzoek(w, 'VOT-1', '2025-11-20'),
        antwoorden(
          w,
          { op: '2025-11-28', zin: 'De gemeente wijst af: gemeente 0363 is verantwoordelijk.' },
          { referentie: 'VOT-1', reden: '8', gemeente: '0363' },
          goed('Het verzoek is afgewezen; de aanbieder kan bij gemeente 0363 terecht.', {
            verzoeken: { 'VOT-1': 'afgewezen' },
          }),
        ),
      ],
    }),
  },
  {
    naam: 'vot-andere-gemeente',
    titel: 'Verzoek om toewijzing, afgewezen omdat een andere gemeente verantwoordelijk is',
    zin: 'De Wmo kent het woonplaatsbeginsel niet; verwijst de gemeente na onderzoek naar een andere gemeente, dan is dat reden 5.',
    bron: 'Berichtstromen, verzoek om toewijzing; tegenhanger in iWmo van de afwijzing om het woonplaatsbeginsel',
    wetten: ['wmo'],
    speel: (w) => ({
      berichten: [
        vraag(w),
        inOnderzoek(w, 'VOT-1', '2025-11-20'),
        afwijzen(w, 'VOT-1', '2025-11-28', '5', 'De gemeente wijst af: een andere gemeente is verantwoordelijk.'),
      ],
    }),
  },
  {
    naam: 'vot-anders-toegewezen',
    titel: 'Verzoek om toewijzing, met andere omvang en datum toegewezen',
    zin: 'Op een verzoek om toewijzing beslist de gemeente zelf over product, omvang en datums; zij neemt ook de andere lopende toewijzing mee, zonder referentie (IV094, OP087).',
    bron: 'IV094, IV097, OP087',
    speel(w) {
      const eerder = {
        nummer: 900,
        product: w.product.dagbesteding,
        van: '2025-07-01',
        tot: '2026-06-30',
        omvang: perWeek(4, w.product.dagbesteding),
      };
      return {
        berichten: [
          toewijzen(
            w,
            { op: '2025-06-20', zin: 'De gemeente heeft al dagbesteding toegewezen.' },
            [eerder],
            goed('De toewijzing staat in het boek.'),
          ),
          vraag(w),
          toewijzen(
            w,
            { op: '2025-12-01', zin: 'De gemeente wijst 2 uur per week toe vanaf 12 januari, naast de dagbesteding.' },
            [
              { ...eerder, besloten: '2025-06-20' },
              {
                nummer: 1001,
                product: w.product.begeleiding,
                van: '2026-01-12',
                tot: '2026-06-30',
                omvang: perWeek(2, w.product.begeleiding),
                referentie: 'VOT-1',
              },
            ],
            // 12 January (week 3) to 30 June (week 27): 25 weeks of 2 hours.
            goed('Het verzoek is gehonoreerd, met 25 weken x 2 uur = 50 uur; de dagbesteding verandert niet.'),
          ),
        ],
        einde: {
          verzoeken: { 'VOT-1': 'toegewezen 1001' },
          toewijzingen: {
            900: { einddatum: '2026-06-30', redenWijziging: null },
            1001: { ingangsdatum: '2026-01-12', einddatum: '2026-06-30', maximaal: 50 },
          },
        },
      };
    },
  },
  {
    naam: 'vot-deels-toegewezen',
    titel: 'Verzoek om toewijzing met twee producten: een toegewezen, een afgewezen',
    zin: 'Ieder aangevraagd product heeft een eigen referentie, dus de gemeente kan het ene toewijzen en het andere afwijzen.',
    bron: 'TR379, TR383, IV094',
    speel: (w) => ({
      berichten: [
        vragen(
          w,
          { op: '2025-11-17', zin: 'De aanbieder vraagt begeleiding en dagbesteding aan.' },
          [
            aanvraag(w),
            {
              referentie: 'VOT-2',
              product: w.product.dagbesteding,
              van: '2026-01-01',
              tot: '2026-12-31',
              omvang: perWeek(4, w.product.dagbesteding),
            },
          ],
          goed('Beide verzoeken zijn in behandeling.', {
            verzoeken: { 'VOT-1': 'in behandeling', 'VOT-2': 'in behandeling' },
          }),
        ),
        honoreren(w, '2025-11-24'),
        afwijzen(w, 'VOT-2', '2025-11-25', '7', 'De gemeente wijst de dagbesteding af.'),
      ],
      einde: { verzoeken: { 'VOT-1': 'toegewezen 1001', 'VOT-2': 'afgewezen' } },
    }),
  },
  vow(
    'vow-direct-toegewezen',
    'Verzoek om wijziging, direct toegewezen',
    'De client heeft meer uren nodig; omdat het volume per week verandert, komt er een nieuwe toewijzing en eindigt de oude de dag ervoor (OP257).',
    (w) => [honoreerMeer(w, '2026-03-09')],
  ),
  vow(
    'vow-na-onderzoek-toegewezen',
    'Verzoek om wijziging, toegewezen na onderzoek',
    'De gemeente meldt eerst dat zij het verzoek onderzoekt en wijst daarna de hele wijziging toe.',
    (w) => [inOnderzoek(w, 'VOW-1', '2026-03-05'), honoreerMeer(w, '2026-03-26')],
  ),
  vow(
    'vow-direct-afgewezen',
    'Verzoek om wijziging, direct afgewezen',
    'Meer uren passen niet binnen het budget; het verzoek wordt als geheel afgewezen en de toewijzing blijft zoals zij was.',
    (w) => [
      afwijzen(w, 'VOW-1', '2026-03-05', '2', 'De gemeente wijst het verzoek af: het past niet binnen het budget.'),
    ],
  ),
  vow(
    'vow-na-onderzoek-afgewezen',
    'Verzoek om wijziging, afgewezen na onderzoek',
    'Na onderzoek vindt de gemeente meer uren niet nodig; de toewijzing blijft zoals zij was.',
    (w) => [
      inOnderzoek(w, 'VOW-1', '2026-03-05'),
      afwijzen(w, 'VOW-1', '2026-03-26', '7', 'Het onderzoek wijst uit dat 3 uur genoeg is.'),
    ],
  ),
];
