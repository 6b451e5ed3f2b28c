/** The life of an allocation: other volume, other product, other budget, removed; and what may be declared after (OP033x1, OP257). */
import { declareren, starten, toewijzen, wijzigen } from './berichten.js';
import { geef, jaar, MAART, regel } from './toewijzingen.js';
import { afgekeurd, deels, goed, inhoudFout, toegekend, type Verhaal } from './verhaal.js';
import { inTotaal, perWeek } from './wereld.js';

export const toewijzingenAnders: readonly Verhaal[] = [
  {
    naam: 'andere-omvang-nieuwe-toewijzing',
    titel: 'Meer uren per week: een nieuwe toewijzing',
    zin: 'De omvang per week verandert; de oude toewijzing eindigt en een nieuwe sluit aan, en de aanbieder declareert elke maand op de toewijzing die toen gold.',
    bron: 'OP257, IV066',
    speel(w) {
      const nieuw = { ...jaar(w), nummer: 1002, van: '2026-04-01', omvang: perWeek(5, w.product.begeleiding) };
      return {
        berichten: [
          geef(w, jaar(w)),
          toewijzen(
            w,
            {
              op: '2026-03-16',
              zin: 'De gemeente beeindigt 1001 per 31 maart en wijst vanaf 1 april 5 uur per week toe.',
            },
            [{ ...jaar(w), tot: '2026-03-31', reden: '14' }, nieuw],
            goed('Er zijn twee aansluitende toewijzingen.'),
          ),
          declareren(
            w,
            { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert april nog op de oude toewijzing.' },
            [regel('R1', jaar(w), 12)],
            deels(0, ['TR308/9308'], 'Op 1001 kan april niet meer.'),
          ),
          declareren(
            w,
            { op: '2026-05-08', maand: '2026-04', zin: 'Daarna 25 uur op de nieuwe: 5 weken x 5 uur.' },
            [regel('R2', nieuw, 25)],
            // 25 x 72 euro.
            toegekend(180_000, 'April is toegekend op 1002.'),
          ),
        ],
        einde: {
          toewijzingen: {
            1001: { einddatum: '2026-03-31', redenWijziging: '14', maximaal: 42, toegekend: 0 },
            // 40 weeks of 5 hours.
            1002: { ingangsdatum: '2026-04-01', redenWijziging: null, maximaal: 200, toegekend: 25 },
          },
        },
      };
    },
  },
  {
    naam: 'ander-product-nieuwe-toewijzing',
    titel: 'Een ander product: een nieuwe toewijzing',
    zin: 'De client heeft behandeling nodig in plaats van begeleiding; dat is een nieuwe toewijzing, en op de oude kan het nieuwe product niet.',
    bron: 'OP257, TR332, TR340',
    speel(w) {
      const nieuw = { ...jaar(w), nummer: 1002, product: w.product.behandeling, van: '2026-04-01' };
      return {
        berichten: [
          geef(w, jaar(w)),
          toewijzen(
            w,
            { op: '2026-03-16', zin: 'De gemeente zet behandeling onder het nummer van de begeleiding.' },
            [{ ...jaar(w), product: w.product.behandeling, reden: '14' }],
            afgekeurd({ ToegewezenProduct: ['TR332/9332'] }, 'Een nummer hoort bij een product; er verandert niets.', {
              toewijzingen: { 1001: { einddatum: '2026-12-31', redenWijziging: null } },
            }),
          ),
          toewijzen(
            w,
            {
              op: '2026-03-17',
              zin: 'De gemeente beeindigt de begeleiding per 31 maart en wijst behandeling toe onder nummer 1002.',
            },
            [{ ...jaar(w), tot: '2026-03-31', reden: '14' }, nieuw],
            goed('Er zijn twee aansluitende toewijzingen.'),
          ),
          declareren(
            w,
            { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert begeleiding op 1002.' },
            [{ ...regel('R1', nieuw, 12), product: w.product.begeleiding }],
            deels(0, ['TR340/9340'], '1002 is voor behandeling.'),
          ),
          declareren(
            w,
            { op: '2026-05-08', maand: '2026-04', zin: 'De aanbieder declareert behandeling op 1002.' },
            [regel('R2', nieuw, 12)],
            toegekend(86_400, 'De behandeling is toegekend.'),
          ),
        ],
        einde: { toewijzingen: { 1001: { toegekend: 0 }, 1002: { toegekend: 12 } } },
      };
    },
  },
  {
    naam: 'totaal-wijzigen',
    titel: 'Een ander totaal onder hetzelfde nummer',
    zin: 'Is het volume een totaal voor de hele looptijd, dan past de gemeente de bestaande toewijzing aan; wat niet paste, past daarna wel.',
    bron: 'OP033x1, OP257, IV093, TR321, TR322',
    speel(w) {
      const product = w.product.traject;
      const totaal = { nummer: 1004, product, van: '2026-01-01', tot: '2026-12-31', omvang: inTotaal(10, product) };
      return {
        berichten: [
          geef(w, totaal),
          declareren(
            w,
            { op: '2026-04-07', maand: '2026-03', zin: 'De aanbieder declareert 12 stuks over maart.' },
            [regel('R1', totaal, 12, MAART)],
            deels(0, ['TR321/9321 TR322/9322'], 'Er zijn er 10 toegewezen.'),
          ),
          wijzigen(
            w,
            { op: '2026-04-08', zin: 'De aanbieder vraagt er 15, voor de hele looptijd.' },
            {
              referentie: 'VOW-1',
              wijzig: [{ nummer: 1004, van: totaal.van, tot: totaal.tot, omvang: inTotaal(15, product) }],
            },
            goed('Het verzoek is in behandeling.'),
          ),
          toewijzen(
            w,
            {
              op: '2026-04-13',
              zin: 'De gemeente past de toewijzing aan (reden 12), met de referentie van het verzoek.',
            },
            [{ ...totaal, omvang: inTotaal(15, product), reden: '12', referentie: 'VOW-1' }],
            goed('Er zijn 15 stuks toegewezen, onder hetzelfde nummer.'),
          ),
          declareren(
            w,
            {
              op: '2026-05-06',
              maand: '2026-04',
              zin: 'De aanbieder dient maart opnieuw in, met een nieuw ReferentieNummer.',
            },
            [regel('R2', totaal, 12, MAART)],
            // 12 x 100 euro.
            toegekend(120_000, 'De 12 stuks zijn toegekend.'),
          ),
        ],
        einde: {
          toewijzingen: { 1004: { redenWijziging: '12', maximaal: 15, toegekend: 12 } },
          verzoeken: { 'VOW-1': 'toegewezen 1004' },
        },
      };
    },
  },
  {
    naam: 'budget-wijzigen',
    titel: 'Een ander budget onder hetzelfde nummer',
    zin: 'De gemeente verhoogt op verzoek het budget van een toewijzing op categorie; wat niet paste, past daarna wel.',
    bron: 'OP033x1, OP257, IV093, TR369',
    speel(w) {
      const product = w.product.begeleiding;
      const budget = {
        nummer: 1005,
        product: { categorie: product.categorie },
        van: '2026-01-01',
        tot: '2026-12-31',
        budgetCent: 500_000,
      };
      const op = { nummer: 1005, product };
      return {
        berichten: [
          geef(w, budget),
          declareren(
            w,
            { op: '2026-04-07', maand: '2026-03', zin: 'De aanbieder declareert 80 uur over maart: 5.760 euro.' },
            [regel('R1', op, 80, MAART)],
            deels(0, ['TR369/9369'], 'Het budget is 5.000 euro.'),
          ),
          wijzigen(
            w,
            { op: '2026-04-08', zin: 'De aanbieder vraagt een budget van 7.500 euro, voor de hele looptijd.' },
            { referentie: 'VOW-1', wijzig: [{ nummer: 1005, van: budget.van, tot: budget.tot, budgetCent: 750_000 }] },
            goed('Het verzoek is in behandeling.'),
          ),
          toewijzen(
            w,
            { op: '2026-04-13', zin: 'De gemeente verhoogt het budget (reden 12), met de referentie van het verzoek.' },
            [{ ...budget, budgetCent: 750_000, reden: '12', referentie: 'VOW-1' }],
            goed('Het budget is 7.500 euro.'),
          ),
          declareren(
            w,
            {
              op: '2026-05-06',
              maand: '2026-04',
              zin: 'De aanbieder dient maart opnieuw in, met een nieuw ReferentieNummer.',
            },
            [regel('R2', op, 80, MAART)],
            toegekend(576_000, 'De 5.760 euro is toegekend.'),
          ),
        ],
        einde: {
          toewijzingen: { 1005: { redenWijziging: '12', maximaal: 750_000, toegekend: 576_000 } },
          verzoeken: { 'VOW-1': 'toegewezen 1005' },
        },
      };
    },
  },
  {
    naam: 'verwijderen-en-opnieuw',
    titel: 'Een toewijzing verwijderen en opnieuw geven',
    zin: 'De toewijzing was verkeerd; zij wordt verwijderd en geldt als niet verzonden, en een nieuwe met een eigen nummer komt ervoor in de plaats.',
    bron: 'OP033x1, IV066, CS335, TR019, TR384',
    speel(w) {
      const goede = { ...jaar(w), nummer: 1002 };
      return {
        berichten: [
          geef(w, jaar(w)),
          toewijzen(
            w,
            { op: '2026-01-05', zin: 'De gemeente verwijdert 1001 (reden 13), maar laat de einddatum staan.' },
            [{ ...jaar(w), reden: '13' }],
            inhoudFout('CS335', 'Verwijderen kan alleen met de einddatum op de ingangsdatum; er verandert niets.'),
          ),
          toewijzen(
            w,
            {
              op: '2026-01-06',
              zin: 'De gemeente verwijdert 1001 met de einddatum op de ingangsdatum, en geeft 1002.',
            },
            [{ ...jaar(w), tot: '2026-01-01', reden: '13' }, goede],
            goed('1001 geldt als niet verzonden; 1002 overlapt er dus niet mee.'),
          ),
          starten(
            w,
            { op: '2026-01-12', zin: 'De aanbieder meldt een start op de verwijderde toewijzing.' },
            [{ op: jaar(w), begin: '2026-01-08' }],
            afgekeurd({ StartProduct: ['TR019/9019'] }, 'De start telt niet.'),
          ),
          declareren(
            w,
            { op: '2026-02-05', maand: '2026-01', zin: 'De aanbieder declareert op de verwijderde toewijzing.' },
            [regel('R1', jaar(w), 12, { van: '2026-01-01', tot: '2026-01-31' })],
            deels(0, ['TR384/9384'], 'Op een verwijderde toewijzing kan niet worden gedeclareerd.'),
          ),
          declareren(
            w,
            { op: '2026-02-09', maand: '2026-01', zin: 'De aanbieder declareert op 1002.' },
            [regel('R2', goede, 12, { van: '2026-01-01', tot: '2026-01-31' })],
            toegekend(86_400, 'Januari is toegekend op 1002.'),
          ),
        ],
        einde: {
          toewijzingen: {
            1001: { einddatum: '2026-01-01', redenWijziging: '13', toegekend: 0 },
            1002: { redenWijziging: null, toegekend: 12 },
          },
        },
      };
    },
  },
  {
    naam: 'verwijderen-met-toegekende-regels',
    titel: 'Een toewijzing verwijderen waarop al is toegekend',
    zin: 'Wat is toegekend moet ergens op rusten; pas als de aanbieder heeft gecrediteerd, kan de toewijzing weg.',
    bron: 'OP033x1, TR385, IV091',
    speel(w) {
      const weg = { ...jaar(w), tot: '2026-01-01', reden: '13' as const };
      return {
        berichten: [
          geef(w, jaar(w)),
          declareren(
            w,
            { op: '2026-04-07', maand: '2026-03', zin: 'De aanbieder declareert 12 uur over maart.' },
            [regel('R1', jaar(w), 12, MAART)],
            toegekend(86_400, 'Maart is toegekend.'),
          ),
          toewijzen(
            w,
            { op: '2026-04-13', zin: 'De gemeente verwijdert de toewijzing.' },
            [weg],
            afgekeurd({ ToegewezenProduct: ['TR385/9385'] }, 'Er is nog een toegekende regel; de toewijzing blijft.', {
              toewijzingen: { 1001: { einddatum: '2026-12-31', redenWijziging: null, toegekend: 12 } },
            }),
          ),
          declareren(
            w,
            { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder crediteert de regel.' },
            [{ ...regel('R2', jaar(w), 12, MAART), crediteert: 'R1' }],
            toegekend(-86_400, 'Er is niets meer toegekend.', { toewijzingen: { 1001: { toegekend: 0 } } }),
          ),
          toewijzen(
            w,
            { op: '2026-05-11', zin: 'De gemeente verwijdert de toewijzing nu.' },
            [weg],
            goed('De toewijzing geldt als niet verzonden.'),
          ),
        ],
        einde: { toewijzingen: { 1001: { einddatum: '2026-01-01', redenWijziging: '13', toegekend: 0 } } },
      };
    },
  },
];
