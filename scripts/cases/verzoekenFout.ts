/** The ways in which a request, its answer or its allocation goes wrong. */
import { antwoorden, toewijzen, vragen, wijzigen } from './berichten.js';
import { afgekeurd, goed, inhoudFout, type Stap, type Verhaal } from './verhaal.js';
import { aanvraag, afwijzen, honoreren, inOnderzoek, lopend, meerUren, toegewezen1001, vraag } from './verzoeken.js';
import { perWeek, type Wereld } from './wereld.js';

const dagbesteding = (w: Wereld, referentie = 'VOT-2') => ({
  referentie,
  product: w.product.dagbesteding,
  van: '2026-01-01',
  tot: '2026-12-31',
  omvang: perWeek(4, w.product.dagbesteding),
});

const nietInBehandeling = (w: Wereld, op: string, zin: string) =>
  vragen(
    w,
    { op, zin },
    [dagbesteding(w)],
    afgekeurd({ Header: ['TR374/9374'] }, 'Het tweede verzoek telt niet; het eerste blijft onderhanden.', {
      verzoeken: { 'VOT-2': 'onbekend' },
    }),
  );

const onderzoek = (w: Wereld, referentie: string, op: string, fout: string, gevolg: string): Stap =>
  antwoorden(
    w,
    { op, zin: 'De gemeente meldt dat zij het verzoek onderzoekt.' },
    { referentie },
    afgekeurd({ Antwoord: [fout] }, gevolg),
  );

const afwijzing = (w: Wereld, referentie: string, op: string, fout: string, gevolg: string): Stap =>
  antwoorden(
    w,
    { op, zin: 'De gemeente wijst het verzoek af.' },
    { referentie, reden: '7' },
    afgekeurd({ Antwoord: [fout] }, gevolg),
  );

export const verzoekenFout: readonly Verhaal[] = [
  {
    naam: 'tweede-verzoek-onderhanden',
    titel: 'Een tweede verzoek terwijl het eerste in behandeling is',
    zin: 'Zolang een verzoek niet is afgewezen of gehonoreerd, ook als het in onderzoek is, kan voor dezelfde client geen tweede volgen; daarna wel.',
    bron: 'TR374',
    speel: (w) => ({
      berichten: [
        vraag(w),
        nietInBehandeling(w, '2025-11-18', 'De aanbieder vraagt ook dagbesteding aan, in een tweede verzoek.'),
        inOnderzoek(w, 'VOT-1', '2025-11-20'),
        nietInBehandeling(w, '2025-11-24', 'De aanbieder probeert het tijdens het onderzoek opnieuw.'),
        afwijzen(w, 'VOT-1', '2025-12-11', '7', 'De gemeente wijst het eerste verzoek af.'),
        vragen(
          w,
          { op: '2025-12-12', zin: 'De aanbieder dient het tweede verzoek nu in.' },
          [dagbesteding(w)],
          goed('Nu is het in behandeling.'),
        ),
      ],
      einde: { verzoeken: { 'VOT-1': 'afgewezen', 'VOT-2': 'in behandeling' } },
    }),
  },
  {
    naam: 'wijziging-tijdens-verzoek',
    titel: 'Een verzoek om wijziging terwijl een verzoek om toewijzing loopt, en andersom',
    zin: 'Er is een verzoek tegelijk per client en aanbieder, van welke soort ook; na de toewijzing is de weg vrij.',
    bron: 'TR374',
    speel: (w) => ({
      berichten: [
        lopend(w),
        vragen(
          w,
          { op: '2026-02-16', zin: 'De aanbieder vraagt dagbesteding aan.' },
          [{ ...dagbesteding(w), van: '2026-03-01' }],
          goed('Het verzoek is in behandeling.'),
        ),
        wijzigen(
          w,
          { op: '2026-02-23', zin: 'De aanbieder vraagt ook meer uren begeleiding.' },
          meerUren(w),
          afgekeurd({ Header: ['TR374/9374'] }, 'Het verzoek om wijziging telt niet.'),
        ),
        toewijzen(
          w,
          { op: '2026-02-26', zin: 'De gemeente wijst de dagbesteding toe, naast de begeleiding.' },
          [
            { ...toegewezen1001(w), besloten: '2025-12-15' },
            {
              nummer: 1003,
              product: w.product.dagbesteding,
              van: '2026-03-01',
              tot: '2026-12-31',
              omvang: perWeek(4, w.product.dagbesteding),
              referentie: 'VOT-2',
            },
          ],
          goed('Het verzoek om toewijzing is gehonoreerd.', { verzoeken: { 'VOT-2': 'toegewezen 1003' } }),
        ),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt nu de wijziging aan; de dagbesteding blijft zoals zij is.' },
          { ...meerUren(w), ongewijzigd: [1003] },
          goed('Het verzoek om wijziging is in behandeling.'),
        ),
        vragen(
          w,
          { op: '2026-03-03', zin: 'De aanbieder vraagt ook training aan.' },
          [{ ...dagbesteding(w, 'VOT-3'), product: w.product.training, omvang: perWeek(1, w.product.training) }],
          afgekeurd({ Header: ['TR374/9374'] }, 'Het verzoek om toewijzing telt niet.'),
        ),
      ],
      einde: { verzoeken: { 'VOT-2': 'toegewezen 1003', 'VOW-1': 'in behandeling', 'VOT-3': 'onbekend' } },
    }),
  },
  {
    naam: 'antwoord-na-toewijzing',
    titel: 'Een antwoordbericht nadat is toegewezen',
    zin: 'De toewijzing is het antwoord op het verzoek; daarna valt er niets meer te onderzoeken of af te wijzen.',
    bron: 'TR359',
    speel: (w) => ({
      berichten: [
        vraag(w),
        honoreren(w, '2025-11-24'),
        onderzoek(w, 'VOT-1', '2025-11-25', 'TR359/9359', 'Het antwoord telt niet; er is toegewezen.'),
        afwijzing(w, 'VOT-1', '2025-11-26', 'TR359/9359', 'Ook een afwijzing telt niet meer.'),
      ],
      einde: { verzoeken: { 'VOT-1': 'toegewezen 1001' } },
    }),
  },
  {
    naam: 'onderzoek-tweemaal',
    titel: 'Twee keer in onderzoek',
    zin: 'De gemeente mag een keer melden dat zij een verzoek onderzoekt; daarna wijst zij toe of af.',
    bron: 'TR360',
    speel: (w) => ({
      berichten: [
        vraag(w),
        inOnderzoek(w, 'VOT-1', '2025-11-20'),
        onderzoek(w, 'VOT-1', '2025-12-01', 'TR360/9360', 'Het tweede antwoord telt niet; het onderzoek loopt.'),
        afwijzen(w, 'VOT-1', '2025-12-11', '7', 'De gemeente rondt het onderzoek af met een afwijzing.'),
      ],
      einde: { verzoeken: { 'VOT-1': 'afgewezen' } },
    }),
  },
  {
    naam: 'antwoord-na-afwijzing',
    titel: 'Een antwoordbericht nadat is afgewezen',
    zin: 'Een afgewezen verzoek is afgesloten; een tweede afwijzing kan niet, en in onderzoek is alleen een eerste antwoord.',
    bron: 'TR360, TR365',
    speel: (w) => ({
      berichten: [
        vraag(w),
        afwijzen(w, 'VOT-1', '2025-11-20', '2', 'De gemeente wijst het verzoek af.'),
        afwijzing(w, 'VOT-1', '2025-11-24', 'TR365/9365', 'De eerste afwijzing blijft gelden.'),
        onderzoek(w, 'VOT-1', '2025-11-25', 'TR360/9360 TR365/9365', 'Ook onderzoeken kan niet meer.'),
      ],
      einde: { verzoeken: { 'VOT-1': 'afgewezen' } },
    }),
  },
  {
    naam: 'antwoord-zonder-verzoek',
    titel: 'Een antwoord op een verzoek dat er niet is',
    zin: 'De gemeente noemt een referentie die de aanbieder niet heeft gebruikt; het antwoord is nergens aan te koppelen.',
    bron: 'TR355',
    speel: (w) => ({
      berichten: [
        vraag(w),
        afwijzing(w, 'VOT-9', '2025-11-20', 'TR355/9355', 'Het antwoord telt niet; het verzoek blijft in behandeling.'),
      ],
      einde: { verzoeken: { 'VOT-1': 'in behandeling', 'VOT-9': 'onbekend' } },
    }),
  },
  {
    naam: 'toewijzing-met-onbekende-referentie',
    titel: 'Een toewijzing met een referentie die er niet is',
    zin: 'Een toewijzing noemt alleen een referentie als zij op een verzoek volgt; zonder verzoek blijft dat veld leeg.',
    bron: 'TR379, IV097',
    speel: (w) => ({
      berichten: [
        toewijzen(
          w,
          { op: '2025-12-15', zin: 'De gemeente wijst toe en noemt referentie VOT-9.' },
          [{ ...toegewezen1001(w), referentie: 'VOT-9' }],
          afgekeurd({ ToegewezenProduct: ['TR379/9379'] }, 'De toewijzing telt als niet verzonden.', {
            toewijzingen: { 1001: null },
          }),
        ),
        toewijzen(
          w,
          { op: '2025-12-16', zin: 'De gemeente stuurt haar opnieuw, zonder referentie.' },
          [toegewezen1001(w)],
          goed('De toewijzing staat in het boek.'),
        ),
      ],
      einde: { toewijzingen: { 1001: { maximaal: 159 } } },
    }),
  },
  {
    naam: 'toewijzing-met-referentie-van-andere-client',
    titel: 'Een toewijzing met de referentie van een verzoek voor een ander',
    zin: 'De gemeente neemt de referentie over van een verzoek voor een andere client; dat verzoek blijft in behandeling.',
    bron: 'TR379, IV094',
    speel: (w) => ({
      berichten: [
        vraag(w),
        toewijzen(
          w,
          {
            op: '2025-11-24',
            zin: 'De gemeente wijst toe aan een andere client, met referentie VOT-1.',
            bsn: '999900018',
          },
          [{ ...toegewezen1001(w), referentie: 'VOT-1' }],
          afgekeurd({ ToegewezenProduct: ['TR379/9379'] }, 'De toewijzing telt als niet verzonden.'),
        ),
      ],
      einde: { verzoeken: { 'VOT-1': 'in behandeling' }, toewijzingen: { 1001: null } },
    }),
  },
  {
    naam: 'referentie-al-gebruikt',
    titel: 'Een verzoek met een referentie die al is gebruikt',
    zin: 'Een referentie is van een verzoek, ook als dat is afgewezen; anders weet niemand op welk verzoek een antwoord slaat.',
    bron: 'TR347',
    speel: (w) => ({
      berichten: [
        vraag(w),
        afwijzen(w, 'VOT-1', '2025-11-20', '2', 'De gemeente wijst het verzoek af.'),
        vragen(
          w,
          { op: '2025-11-24', zin: 'De aanbieder dient het verzoek aangepast in, met dezelfde referentie.' },
          [{ ...aanvraag(w), omvang: perWeek(2, w.product.begeleiding) }],
          afgekeurd({ AangevraagdProduct: ['TR347/9347'] }, 'Het verzoek telt niet.'),
        ),
        vragen(
          w,
          { op: '2025-11-25', zin: 'En daarna met een eigen referentie.' },
          [{ ...aanvraag(w, 'VOT-2'), omvang: perWeek(2, w.product.begeleiding) }],
          goed('Het nieuwe verzoek is in behandeling.'),
        ),
      ],
      einde: { verzoeken: { 'VOT-1': 'afgewezen', 'VOT-2': 'in behandeling' } },
    }),
  },
  {
    naam: 'referentie-al-gebruikt-in-andere-soort',
    titel: 'Een verzoek om wijziging met de referentie van een verzoek om toewijzing',
    zin: 'De referenties van beide soorten verzoeken zijn een reeks: binnen de wet komt elke een keer voor.',
    bron: 'TR347',
    speel: (w) => ({
      berichten: [
        vraag(w),
        honoreren(w, '2025-11-24'),
        wijzigen(
          w,
          { op: '2026-03-02', zin: 'De aanbieder vraagt meer uren, met referentie VOT-1.' },
          meerUren(w, 'VOT-1'),
          afgekeurd({ Verzoek: ['TR347/9347'] }, 'Het verzoek telt niet.'),
        ),
      ],
      einde: { verzoeken: { 'VOT-1': 'toegewezen 1001' }, toewijzingen: { 1001: { maximaal: 159 } } },
    }),
  },
  {
    naam: 'woonplaatsbeginsel-onvolledig',
    titel: 'Een afwijzing om het woonplaatsbeginsel zonder bestaande gemeente',
    zin: 'Bij reden 8 hoort de gemeente die wel verantwoordelijk is, bij elke andere reden juist niet, en die gemeente moet bestaan.',
    bron: 'IV095, TR377, TR378, TR409',
    wetten: ['jw'],
    speel: (w) => ({
      berichten: [
        vraag(w),
        antwoorden(
          w,
          { op: '2025-11-20', zin: 'De gemeente wijst af met reden 8 en noemt geen gemeente.' },
          { referentie: 'VOT-1', reden: '8' },
          inhoudFout('TR377', 'Het antwoord telt niet.'),
        ),
        antwoorden(
          w,
          { op: '2025-11-21', zin: 'De gemeente wijst af met reden 5 en noemt gemeente 0363.' },
          { referentie: 'VOT-1', reden: '5', gemeente: '0363' },
          inhoudFout('TR409', 'Het antwoord telt niet.'),
        ),
        antwoorden(
          w,
          { op: '2025-11-24', zin: 'De gemeente wijst af met reden 8 en noemt gemeente 0001, die niet bestaat.' },
          { referentie: 'VOT-1', reden: '8', gemeente: '0001' },
          afgekeurd({ Woonplaatsbeginsel: ['TR378/S300'] }, 'Het antwoord telt niet.'),
        ),
        antwoorden(
          w,
          { op: '2025-11-25', zin: 'De gemeente wijst af met reden 8 en noemt gemeente 0363.' },
          { referentie: 'VOT-1', reden: '8', gemeente: '0363' },
          goed('Het verzoek is afgewezen.'),
        ),
      ],
      einde: { verzoeken: { 'VOT-1': 'afgewezen' } },
    }),
  },
];
