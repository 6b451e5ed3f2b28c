/** The streams of start and stop: temporary, final, again, removed and corrected (IV008). */
import { type Beeindiging, type Levering, starten, stoppen, toewijzen } from './berichten.js';
import { goed, inhoudFout, type Verhaal, type Verwacht } from './verhaal.js';
import { perWeek, TIJDELIJK, type Wereld } from './wereld.js';

const BRON = 'Berichtstromen, start en stop';

/** Three hours of support a week over 2026. */
export const toewijzing = (w: Wereld) => ({
  nummer: 1001,
  product: w.product.begeleiding,
  van: '2026-01-01',
  tot: '2026-12-31',
  omvang: perWeek(3, w.product.begeleiding),
});

export const BEGIN = '2026-01-05';
export const EIND = '2026-03-20';

export const toegewezen = (w: Wereld) =>
  toewijzen(
    w,
    { op: '2025-12-15', zin: 'De gemeente wijst 3 uur begeleiding per week toe, over heel 2026.' },
    [toewijzing(w)],
    goed('De toewijzing staat in het boek.'),
  );

type Deel<T> = Partial<Omit<T, 'op'>>;

export const levering = (w: Wereld, wijziging: Deel<Levering> = {}): Levering => ({
  op: toewijzing(w),
  begin: BEGIN,
  ...wijziging,
});

/** Stopped as planned, unless the story says otherwise. */
export const einde = (w: Wereld, wijziging: Deel<Beeindiging> = {}): Beeindiging => ({
  ...levering(w),
  eind: EIND,
  reden: w.reden.volgensPlan,
  ...wijziging,
});

export const start = (w: Wereld) =>
  starten(
    w,
    { op: '2026-01-07', zin: 'De aanbieder meldt dat de hulp op 5 januari is begonnen.' },
    [levering(w)],
    goed('De levering loopt.', stand([`start ${BEGIN}`])),
  );

export const stopTijdelijk = (w: Wereld) =>
  stoppen(
    w,
    { op: '2026-03-23', zin: 'De client is opgenomen: de aanbieder stopt tijdelijk per 20 maart (reden 20).' },
    [einde(w, { reden: TIJDELIJK })],
    goed('De levering is tijdelijk gestopt.', stand([`start ${BEGIN}`, `stop ${EIND} reden 20`])),
  );

export const stopDefinitief = (w: Wereld) =>
  stoppen(
    w,
    { op: '2026-03-23', zin: 'De aanbieder meldt dat de hulp op 20 maart volgens plan is beeindigd.' },
    [einde(w)],
    goed('De levering is definitief gestopt.', stand([`start ${BEGIN}`, `stop ${EIND} reden ${w.reden.volgensPlan}`])),
  );

/** The deliveries on allocation 1001. */
export const stand = (leveringen: readonly string[]) => ({ leveringen: { 1001: leveringen } });

const stroom = (
  naam: string,
  titel: string,
  zin: string,
  stappen: readonly ((w: Wereld) => ReturnType<typeof start>)[],
  bron = BRON,
): Verhaal => ({
  naam,
  titel,
  zin,
  bron,
  speel: (w) => ({ berichten: [toegewezen, start, ...stappen].map((each) => each(w)) }),
});

const hervat = (w: Wereld, verwacht: Verwacht) =>
  starten(
    w,
    { op: '2026-04-15', zin: 'De hulp is op 13 april hervat: de aanbieder start opnieuw.' },
    [levering(w, { begin: '2026-04-13' })],
    verwacht,
  );

export const leveringen: readonly Verhaal[] = [
  stroom(
    'stop-na-start',
    'Start, daarna definitieve stop',
    'De hulp is klaar; de stop neemt toewijzing, product en begindatum van de start over.',
    [stopDefinitief],
    `${BRON}; OP072, OP155, TR382`,
  ),
  stroom(
    'tijdelijke-stop-na-start',
    'Start, daarna tijdelijke stop',
    'De hulp ligt stil maar wordt naar verwachting hervat: een stop met reden 20.',
    [stopTijdelijk],
  ),
  stroom(
    'definitieve-stop-na-tijdelijke-stop',
    'Tijdelijke stop, daarna definitieve stop',
    'Alleen na een tijdelijke stop mag zonder nieuwe start nog een stop volgen, en die is definitief.',
    [
      stopTijdelijk,
      (w) =>
        stoppen(
          w,
          { op: '2026-04-08', zin: 'De hulp wordt niet hervat: de aanbieder stopt definitief.' },
          [einde(w, { reden: w.reden.inOverleg, eind: '2026-04-03' })],
          goed(
            'De levering is definitief gestopt.',
            stand([`start ${BEGIN}`, `stop ${EIND} reden 20`, `stop 2026-04-03 reden ${w.reden.inOverleg}`]),
          ),
        ),
    ],
    `${BRON}; OP377, OP378`,
  ),
  stroom(
    'start-na-tijdelijke-stop',
    'Tijdelijke stop, daarna opnieuw start',
    'De hulp wordt hervat; de nieuwe start heeft een eigen begindatum en is dus een nieuwe levering op dezelfde toewijzing.',
    [
      stopTijdelijk,
      (w) =>
        hervat(
          w,
          goed(
            'Op dezelfde toewijzing loopt een nieuwe levering.',
            stand([`start ${BEGIN}`, `stop ${EIND} reden 20`, 'start 2026-04-13']),
          ),
        ),
    ],
    `${BRON}; TR326`,
  ),
  {
    ...stroom(
      'start-na-definitieve-stop',
      'Definitieve stop, daarna opnieuw start',
      'De toewijzing loopt nog en de hulp blijkt toch weer nodig: na een definitieve stop mag opnieuw worden gestart.',
      [
        stopDefinitief,
        (w) =>
          hervat(
            w,
            goed(
              'Op dezelfde toewijzing loopt een nieuwe levering.',
              stand([`start ${BEGIN}`, `stop ${EIND} reden ${w.reden.volgensPlan}`, 'start 2026-04-13']),
            ),
          ),
      ],
      `${BRON}; TR326`,
    ),
    lezing: ['De tekst noemt bij start na stop drie keer een startbericht; bedoeld is start, stop, start.'],
  },
  stroom(
    'start-verwijderen',
    'Een start verwijderen',
    'De hulp is toch niet begonnen; de start wordt met status 3 weggehaald en geldt als niet gemeld.',
    [
      (w) =>
        starten(
          w,
          { op: '2026-01-12', zin: 'De aanbieder verwijdert de start (status 3).' },
          [levering(w, { status: '3' })],
          goed('Er loopt geen levering.', stand([])),
        ),
    ],
    `${BRON}; IV008, OP033, TR063`,
  ),
  stroom(
    'start-corrigeren-twee-berichten',
    'Een start verbeteren in twee berichten',
    'De begindatum klopte niet; de aanbieder verwijdert de start en meldt daarna de goede.',
    [
      (w) =>
        starten(
          w,
          { op: '2026-01-12', zin: 'De aanbieder verwijdert de start van 5 januari.' },
          [levering(w, { status: '3' })],
          goed('Er loopt geen levering.', stand([])),
        ),
      (w) =>
        starten(
          w,
          { op: '2026-01-13', zin: 'De aanbieder meldt de start van 6 januari.' },
          [levering(w, { begin: '2026-01-06' })],
          goed('De levering loopt sinds 6 januari.', stand(['start 2026-01-06'])),
        ),
    ],
    `${BRON}; IV008`,
  ),
  stroom(
    'start-corrigeren-een-bericht',
    'Een start verbeteren in een bericht',
    'De begindatum hoort bij de sleutel, dus verwijdering en nieuwe start mogen naast elkaar in een bericht; de verwijdering gaat voor.',
    [
      (w) =>
        starten(
          w,
          {
            op: '2026-01-12',
            zin: 'De aanbieder zet de nieuwe start van 6 januari en de verwijdering van 5 januari in een bericht.',
          },
          // The new one first: the order in the message must not matter.
          [levering(w, { begin: '2026-01-06' }), levering(w, { status: '3' })],
          goed('De levering loopt sinds 6 januari.', stand(['start 2026-01-06'])),
        ),
    ],
    `${BRON}; IV008`,
  ),
  stroom(
    'start-corrigeren-buiten-de-sleutel',
    'Een start verbeteren waar de sleutel gelijk blijft',
    'Alleen de ToewijzingIngangsdatum klopte niet, en die hoort niet bij de sleutel: in een bericht staat dezelfde sleutel dan twee keer, dus het moeten er twee zijn.',
    [
      (w) =>
        starten(
          w,
          { op: '2026-01-12', zin: 'De aanbieder zet verwijdering en verbetering in een bericht.' },
          [levering(w, { status: '3' }), levering(w, { ingang: '2026-01-02' })],
          inhoudFout('TR101', 'Het hele bericht telt als niet verzonden; de eerste start blijft gelden.'),
        ),
      (w) =>
        starten(
          w,
          { op: '2026-01-13', zin: 'De aanbieder stuurt nu alleen de verwijdering.' },
          [levering(w, { status: '3' })],
          goed('Er loopt geen levering.', stand([])),
        ),
      (w) =>
        starten(
          w,
          { op: '2026-01-13', zin: 'En daarna de verbeterde start, in een eigen bericht.' },
          [levering(w, { ingang: '2026-01-02' })],
          goed('De levering loopt.', stand([`start ${BEGIN}`])),
        ),
    ],
    `${BRON}; IV008, TR101`,
  ),
  stroom(
    'stop-verwijderen',
    'Een stop verwijderen',
    'De hulp gaat toch door; de stop wordt met status 3 weggehaald en de levering loopt weer, zonder nieuwe start.',
    [
      stopDefinitief,
      (w) =>
        stoppen(
          w,
          { op: '2026-03-27', zin: 'De aanbieder verwijdert de stop (status 3).' },
          [einde(w, { status: '3' })],
          goed('De levering loopt weer.', stand([`start ${BEGIN}`])),
        ),
    ],
    `${BRON}; IV008, TR063`,
  ),
  stroom(
    'stop-corrigeren-twee-berichten',
    'Een stop verbeteren in twee berichten',
    'De einddatum klopte niet; de aanbieder verwijdert de stop en meldt daarna de goede, die ook eerder mag liggen.',
    [
      stopDefinitief,
      (w) =>
        stoppen(
          w,
          { op: '2026-03-27', zin: 'De aanbieder verwijdert de stop per 20 maart.' },
          [einde(w, { status: '3' })],
          goed('De levering loopt weer.', stand([`start ${BEGIN}`])),
        ),
      (w) =>
        stoppen(
          w,
          { op: '2026-03-27', zin: 'De aanbieder meldt de stop per 13 maart.' },
          [einde(w, { eind: '2026-03-13' })],
          goed(
            'De levering is gestopt per 13 maart.',
            stand([`start ${BEGIN}`, `stop 2026-03-13 reden ${w.reden.volgensPlan}`]),
          ),
        ),
    ],
    `${BRON}; IV008`,
  ),
];
