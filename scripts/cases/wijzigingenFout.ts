/** The ways in which a request for a change goes wrong: the package it describes, its days, its volumes. */
import { toewijzen, wijzigen } from './berichten.js';
import { afgekeurd, goed, inhoudFout, type Verhaal } from './verhaal.js';
import { honoreerMeer, lopend, meerUren, toegewezen1001, vraagMeer } from './verzoeken.js';
import { inTotaal, perWeek, type Wereld } from './wereld.js';

/** What the client has beside the support: four dagdelen a week over 2026. */
const dagbesteding = (w: Wereld) => ({
  nummer: 1003,
  product: w.product.dagbesteding,
  van: '2026-01-01',
  tot: '2026-12-31',
  omvang: perWeek(4, w.product.dagbesteding),
});

export const wijzigingenFout: readonly Verhaal[] = [
  {
    naam: 'wijziging-zonder-toewijzing',
    titel: 'Een verzoek om wijziging voor een client zonder toewijzing',
    zin: 'Zonder toewijzing valt er niets te wijzigen; de client klopt niet en wat eronder staat is niet beoordeeld.',
    bron: 'TR304',
    speel: (w) => ({
      berichten: [
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt meer uren voor een client die hier niets heeft.' },
          meerUren(w),
          afgekeurd(
            { Client: ['TR304/8187'], Verzoek: ['0233'], TeWijzigenProduct: ['0233'] },
            'Het verzoek telt niet.',
          ),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'onbekend' } },
    }),
  },
  {
    naam: 'wijziging-vergeet-een-toewijzing',
    titel: 'Een verzoek om wijziging dat een lopende toewijzing overslaat',
    zin: 'Een verzoek om wijziging beschrijft het hele pakket: ook wat blijft zoals het is, staat erin.',
    bron: 'TR349',
    speel: (w) => ({
      berichten: [
        toewijzen(
          w,
          { op: '2025-12-15', zin: 'De gemeente wijst begeleiding en dagbesteding toe.' },
          [toegewezen1001(w), dagbesteding(w)],
          goed('Beide toewijzingen staan in het boek.'),
        ),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt meer uren begeleiding en noemt de dagbesteding niet.' },
          meerUren(w),
          afgekeurd({ Verzoek: ['TR349/9349'] }, 'Het verzoek telt niet.'),
        ),
        wijzigen(
          w,
          { op: '2026-03-03', zin: 'De aanbieder noemt de dagbesteding als ongewijzigd; de referentie is nog vrij.' },
          { ...meerUren(w), ongewijzigd: [1003] },
          goed('Het verzoek is in behandeling.'),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'in behandeling' } },
    }),
  },
  {
    naam: 'wijziging-van-wat-niet-loopt',
    titel: 'Een verzoek om wijziging over toewijzingen die niet lopen',
    zin: 'Wat ongewijzigd blijft of verandert, moet een geldende toewijzing zijn; een onbekend nummer en een afgelopen toewijzing zijn dat niet.',
    bron: 'TR350, TR351',
    speel: (w) => ({
      berichten: [
        toewijzen(
          w,
          { op: '2025-12-15', zin: 'De gemeente wijst begeleiding over 2026 toe, en dagbesteding tot eind januari.' },
          [toegewezen1001(w), { ...dagbesteding(w), tot: '2026-01-31' }],
          goed('Beide toewijzingen staan in het boek.'),
        ),
        wijzigen(
          w,
          {
            op: '2026-03-02',
            zin: 'De aanbieder noemt de afgelopen dagbesteding als ongewijzigd en wijzigt nummer 1009.',
          },
          {
            referentie: 'VOW-1',
            ongewijzigd: [1001, 1003],
            wijzig: [{ nummer: 1009, van: '2026-04-01', tot: '2026-12-31', omvang: perWeek(5, w.product.begeleiding) }],
          },
          afgekeurd(
            { OngewijzigdProduct: ['', 'TR350/9350'], TeWijzigenProduct: ['TR351/9351'] },
            'Het verzoek telt niet; per product staat erbij wat er niet klopt.',
          ),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'onbekend' } },
    }),
  },
  {
    naam: 'wijziging-in-het-verleden',
    titel: 'Een wijziging die halverwege en in het verleden ingaat',
    zin: 'Een wijziging ligt in de toekomst of geldt vanaf de ingangsdatum van de toewijzing; een dag ertussen die al voorbij is, kan niet.',
    bron: 'TR357',
    speel: (w) => ({
      berichten: [
        lopend(w),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt meer uren, met ingang van 1 februari.' },
          meerUren(w, 'VOW-1', '2026-02-01'),
          afgekeurd({ TeWijzigenProduct: ['TR357/9357'] }, 'Het verzoek telt niet.'),
        ),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt de wijziging voor de hele looptijd.' },
          meerUren(w, 'VOW-1', '2026-01-01'),
          goed('Het verzoek is in behandeling.'),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'in behandeling' } },
    }),
  },
  {
    naam: 'totaal-wijzigen-halverwege',
    titel: 'Een totaal of budget wijzigen vanaf een latere dag',
    zin: 'Een totaal en een budget gelden voor de hele looptijd; een wijziging ervan heeft dus de ingangsdatum van de toewijzing.',
    bron: 'TR373, IV093',
    speel(w) {
      const totaal = {
        nummer: 1004,
        product: w.product.traject,
        van: '2026-01-01',
        tot: '2026-12-31',
        omvang: inTotaal(10, w.product.traject),
      };
      const budget = {
        nummer: 1005,
        product: { categorie: w.product.begeleiding.categorie },
        van: '2026-01-01',
        tot: '2026-12-31',
        budgetCent: 500_000,
      };
      const vraagt = (van: string) => ({
        referentie: 'VOW-1',
        wijzig: [
          { nummer: 1004, van, tot: '2026-12-31', omvang: inTotaal(15, w.product.traject) },
          { nummer: 1005, van, tot: '2026-12-31', budgetCent: 750_000 },
        ],
      });
      return {
        berichten: [
          toewijzen(
            w,
            { op: '2025-12-15', zin: 'De gemeente wijst 10 trajectdelen in totaal toe, en een budget van 5.000 euro.' },
            [totaal, budget],
            goed('Beide toewijzingen staan in het boek.', {
              toewijzingen: { 1004: { maximaal: 10 }, 1005: { maximaal: 500_000 } },
            }),
          ),
          wijzigen(
            w,
            { op: '2026-03-02', zin: 'De aanbieder vraagt van beide meer, vanaf 1 april.' },
            vraagt('2026-04-01'),
            afgekeurd({ TeWijzigenProduct: ['TR373/9373', 'TR373/9373'] }, 'Het verzoek telt niet.'),
          ),
          wijzigen(
            w,
            { op: '2026-03-03', zin: 'De aanbieder vraagt hetzelfde met de ingangsdatum van de toewijzing.' },
            vraagt('2026-01-01'),
            goed('Het verzoek is in behandeling.'),
          ),
        ],
        einde: { verzoeken: { 'VOW-1': 'in behandeling' } },
      };
    },
  },
  {
    naam: 'omvang-past-niet-bij-toewijzing',
    titel: 'Een omvang vragen waar die niet hoort, of vergeten waar die wel hoort',
    zin: 'Een omvang hoort bij een productcode: bij een toewijzing op categorie of een generieke blijft zij leeg, bij een specifieke is zij verplicht.',
    bron: 'TR375, TR411, TR412',
    lezing: [
      'Een generieke toewijzing mag niet overlappen met een andere (TR302); zij staat hier daarom in een ander jaar dan de andere twee.',
    ],
    speel(w) {
      const uur = perWeek(3, w.product.behandeling);
      return {
        berichten: [
          toewijzen(
            w,
            {
              op: '2025-12-15',
              zin: 'De gemeente wijst begeleiding toe, een budget op de categorie van de dagbesteding, en een generiek budget voor 2027.',
            },
            [
              toegewezen1001(w),
              {
                nummer: 1005,
                product: { categorie: w.product.dagbesteding.categorie },
                van: '2026-01-01',
                tot: '2026-12-31',
                budgetCent: 500_000,
              },
              { nummer: 1006, van: '2027-01-01', tot: '2027-12-31', budgetCent: 800_000 },
            ],
            goed('Alle drie staan in het boek.'),
          ),
          wijzigen(
            w,
            {
              op: '2026-03-02',
              zin: 'De aanbieder vergeet de omvang bij de begeleiding en vraagt er een bij de andere twee.',
            },
            {
              referentie: 'VOW-1',
              wijzig: [
                { nummer: 1001, van: '2026-04-01', tot: '2026-11-30' },
                { nummer: 1005, van: '2026-04-01', tot: '2026-12-31', omvang: uur },
                { nummer: 1006, van: '2027-04-01', tot: '2027-12-31', omvang: uur },
              ],
            },
            afgekeurd(
              {
                // The last two ask for no budget any more, from a later day: TR373 sees that as well.
                TeWijzigenProduct: ['TR411/9411', 'TR412/9412 TR373/9373', 'TR375/9375 TR373/9373'],
              },
              'Het verzoek telt niet.',
            ),
          ),
        ],
        einde: { verzoeken: { 'VOW-1': 'onbekend' } },
      };
    },
  },
  {
    naam: 'wijziging-stapelt',
    titel: 'Een verzoek om wijziging dat hetzelfde product twee keer vraagt',
    zin: 'Het nieuwe product is dat van de ongewijzigde toewijzing, voor dezelfde dagen: dat is gestapelde hulp.',
    bron: 'TR361, OP347',
    speel: (w) => ({
      berichten: [
        lopend(w),
        wijzigen(
          w,
          {
            op: '2026-03-02',
            zin: 'De aanbieder laat de begeleiding ongewijzigd en vraagt er nog eens begeleiding naast.',
          },
          { referentie: 'VOW-1', ongewijzigd: [1001], nieuw: [nieuwe(w, '2026-04-01', 'begeleiding')] },
          afgekeurd({ Verzoek: ['TR361/9361'] }, 'Het verzoek telt niet.'),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'onbekend' } },
    }),
  },
  {
    naam: 'nieuw-product-in-het-verleden',
    titel: 'Een nieuw product vragen dat vandaag ingaat',
    zin: 'Een nieuw product in een verzoek om wijziging gaat in na de dagtekening, nooit op of voor die dag.',
    bron: 'TR380',
    speel: (w) => ({
      berichten: [
        lopend(w),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt dagbesteding per 2 maart, de dag van het bericht.' },
          { referentie: 'VOW-1', ongewijzigd: [1001], nieuw: [nieuwe(w, '2026-03-02', 'dagbesteding')] },
          inhoudFout('TR380', 'Het hele bericht telt als niet verzonden.'),
        ),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt haar per 3 maart.' },
          { referentie: 'VOW-1', ongewijzigd: [1001], nieuw: [nieuwe(w, '2026-03-03', 'dagbesteding')] },
          goed('Het verzoek is in behandeling.'),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'in behandeling' } },
    }),
  },
  {
    naam: 'wijziging-daarna-opnieuw',
    titel: 'Na een gehonoreerde wijziging een tweede',
    zin: 'Een gehonoreerd verzoek is afgesloten; het volgende verzoek beschrijft het pakket zoals het nu is, dus met de nieuwe toewijzing erbij.',
    bron: 'TR349, TR374, IV093',
    speel: (w) => ({
      berichten: [
        lopend(w),
        vraagMeer(w),
        honoreerMeer(w, '2026-03-09'),
        wijzigen(
          w,
          {
            op: '2026-03-16',
            zin: 'De aanbieder vraagt dagbesteding erbij, maar noemt alleen de oude toewijzing, die tot en met 31 maart loopt.',
          },
          { referentie: 'VOW-2', ongewijzigd: [1001], nieuw: [nieuwe(w, '2026-05-01', 'dagbesteding')] },
          afgekeurd({ Verzoek: ['TR349/9349'] }, 'Het verzoek telt niet: toewijzing 1002 ontbreekt.'),
        ),
        wijzigen(
          w,
          { op: '2026-03-17', zin: 'De aanbieder noemt beide toewijzingen.' },
          { referentie: 'VOW-2', ongewijzigd: [1001, 1002], nieuw: [nieuwe(w, '2026-05-01', 'dagbesteding')] },
          goed('Het verzoek is in behandeling.'),
        ),
      ],
      einde: { verzoeken: { 'VOW-1': 'toegewezen 1001', 'VOW-2': 'in behandeling' } },
    }),
  },
];

function nieuwe(w: Wereld, van: string, rol: 'begeleiding' | 'dagbesteding') {
  const product = w.product[rol];
  return { product, van, tot: '2026-12-31', omvang: perWeek(2, product) };
}
