/** The ways in which a start or stop goes wrong; each is repaired where the texts say how. */
import { type Beeindiging, type Levering, starten, stoppen } from './berichten.js';
import { BEGIN, EIND, einde, levering, stand, start, stopDefinitief, stopTijdelijk, toegewezen } from './leveringen.js';
import { afgekeurd, goed, inhoudFout, type Stap, type Verhaal } from './verhaal.js';
import { TIJDELIJK, type Wereld } from './wereld.js';

const startFout = (w: Wereld, zin: string, l: Levering, fout: string, gevolg: string, op = '2026-03-25') =>
  starten(w, { op, zin }, [l], afgekeurd({ StartProduct: [fout] }, gevolg));

const stopFout = (w: Wereld, zin: string, b: Beeindiging, fout: string, gevolg: string, op = '2026-04-10') =>
  stoppen(w, { op, zin }, [b], afgekeurd({ StopProduct: [fout] }, gevolg));

const fout = (
  naam: string,
  titel: string,
  zin: string,
  bron: string,
  stappen: readonly ((w: Wereld) => Stap)[],
  standErna?: (w: Wereld) => readonly string[],
): Verhaal => ({
  naam,
  titel,
  zin,
  bron,
  speel: (w) => ({
    berichten: [toegewezen, ...stappen].map((each) => each(w)),
    ...(standErna ? { einde: stand(standErna(w)) } : {}),
  }),
});

export const leveringenFout: readonly Verhaal[] = [
  fout(
    'start-zonder-toewijzing',
    'Een start op een onbekende toewijzing',
    'De aanbieder noemt een nummer dat de gemeente niet heeft uitgegeven; er is dan niets om de levering aan te koppelen.',
    'TR019',
    [
      (w) =>
        startFout(
          w,
          'De aanbieder meldt een start op toewijzing 1002.',
          { ...levering(w), op: { ...levering(w).op, nummer: 1002 } },
          'TR019/9019',
          'De start telt niet.',
        ),
    ],
    () => [],
  ),
  fout(
    'tweede-start-zonder-stop',
    'Een tweede start terwijl de levering loopt',
    'Op een toewijzing is een levering tegelijk gaande; opnieuw starten kan pas na een stop.',
    'TR326',
    [
      start,
      (w) =>
        startFout(
          w,
          'De aanbieder meldt een tweede start, per 2 maart.',
          levering(w, { begin: '2026-03-02' }),
          'TR326/9326',
          'De eerste levering loopt door.',
        ),
    ],
    () => [`start ${BEGIN}`],
  ),
  fout(
    'dezelfde-start-nog-eens',
    'Dezelfde start nog eens, in een nieuw bericht',
    'De sleutel is al ontvangen en geldt nog; er is bovendien nog niet gestopt, dus twee regels zien hetzelfde.',
    'TR074, TR326',
    [
      start,
      (w) =>
        startFout(
          w,
          'De aanbieder stuurt dezelfde start opnieuw, met een nieuwe Identificatie.',
          levering(w),
          'TR074/9074 TR326/9326',
          'De levering loopt door.',
        ),
    ],
    () => [`start ${BEGIN}`],
  ),
  fout(
    'start-verwijderen-na-stop',
    'Een start verwijderen waarop al een stop volgde',
    'De stop verwijst naar de start; eerst moet de stop weg, daarna kan de start worden verwijderd.',
    'TR071, IV008',
    [
      start,
      stopDefinitief,
      (w) =>
        startFout(
          w,
          'De aanbieder verwijdert de start.',
          levering(w, { status: '3' }),
          'TR071/9071',
          'Start en stop blijven gelden.',
        ),
      (w) =>
        stoppen(
          w,
          { op: '2026-03-26', zin: 'De aanbieder verwijdert eerst de stop.' },
          [einde(w, { status: '3' })],
          goed('De levering loopt weer.', stand([`start ${BEGIN}`])),
        ),
      (w) =>
        starten(
          w,
          { op: '2026-03-27', zin: 'En daarna de start.' },
          [levering(w, { status: '3' })],
          goed('Er is geen levering meer.'),
        ),
    ],
    () => [],
  ),
  fout(
    'verwijderen-wat-er-niet-is',
    'Een melding verwijderen die er niet is',
    'Een verwijdering wijst met de hele sleutel aan wat weg moet; klopt een veld niet, dan is er niets te verwijderen.',
    'TR063, IV008',
    [
      start,
      (w) =>
        startFout(
          w,
          'De aanbieder verwijdert een start van 6 januari; gemeld was 5 januari.',
          levering(w, { begin: '2026-01-06', status: '3' }),
          'TR063/9063',
          'De start van 5 januari blijft gelden.',
        ),
      stopDefinitief,
      (w) =>
        stopFout(
          w,
          'De aanbieder verwijdert een stop met een andere reden dan is gemeld.',
          einde(w, { reden: w.reden.inOverleg, status: '3' }),
          'TR063/9063',
          'De stop blijft gelden.',
        ),
    ],
    (w) => [`start ${BEGIN}`, `stop ${EIND} reden ${w.reden.volgensPlan}`],
  ),
  fout(
    'stop-zonder-start',
    'Een stop zonder start',
    'Er is nooit een start gemeld, dus er is geen levering om te beeindigen.',
    'OP072, TR382',
    [(w) => stopFout(w, 'De aanbieder meldt een stop.', einde(w), 'TR382/9069', 'De stop telt niet.')],
    () => [],
  ),
  fout(
    'stop-met-andere-begindatum',
    'Een stop die de sleutel van de start niet overneemt',
    'De stop noemt een andere begindatum dan de start, en wijst daarmee een levering aan die er niet is.',
    'OP155, TR382',
    [
      start,
      (w) =>
        stopFout(
          w,
          'De aanbieder meldt een stop met begindatum 6 januari.',
          einde(w, { begin: '2026-01-06' }),
          'TR382/9069',
          'De levering loopt door.',
        ),
    ],
    () => [`start ${BEGIN}`],
  ),
  fout(
    'tweede-tijdelijke-stop',
    'Een tweede tijdelijke stop',
    'Na een tijdelijke stop kan alleen een nieuwe start of een definitieve stop volgen.',
    'OP378, TR413',
    [
      start,
      stopTijdelijk,
      (w) =>
        stopFout(
          w,
          'De aanbieder stopt nog eens tijdelijk, per 3 april.',
          einde(w, { reden: TIJDELIJK, eind: '2026-04-03' }),
          'TR413/9413',
          'De eerste tijdelijke stop blijft gelden.',
        ),
    ],
    () => [`start ${BEGIN}`, `stop ${EIND} reden 20`],
  ),
  fout(
    'definitieve-stop-voor-de-tijdelijke',
    'Een definitieve stop die eerder eindigt dan de tijdelijke',
    'Na 20 maart is niets meer geleverd, maar tot die dag wel; een eerdere einddatum kan pas nadat de tijdelijke stop is verwijderd.',
    'TR414',
    [
      start,
      stopTijdelijk,
      (w) =>
        stopFout(
          w,
          'De aanbieder stopt definitief per 13 maart.',
          einde(w, { eind: '2026-03-13' }),
          'TR414/9414',
          'De tijdelijke stop blijft gelden.',
        ),
    ],
    () => [`start ${BEGIN}`, `stop ${EIND} reden 20`],
  ),
  fout(
    'stop-na-definitieve-stop',
    'Een stop na een definitieve stop',
    'De levering is al afgesloten; een andere reden of einddatum kan alleen als verbetering.',
    'OP377, TR415',
    [
      start,
      stopDefinitief,
      (w) =>
        stopFout(
          w,
          'De aanbieder stopt nog eens, in overleg per 3 april.',
          einde(w, { reden: w.reden.inOverleg, eind: '2026-04-03' }),
          'TR415/9415',
          'De eerste stop blijft gelden.',
        ),
    ],
    (w) => [`start ${BEGIN}`, `stop ${EIND} reden ${w.reden.volgensPlan}`],
  ),
  fout(
    'dezelfde-stop-nog-eens',
    'Dezelfde stop nog eens, in een nieuw bericht',
    'De sleutel is al ontvangen, en na een definitieve stop volgt geen stop meer.',
    'TR074, TR415',
    [
      start,
      stopDefinitief,
      (w) =>
        stopFout(
          w,
          'De aanbieder stuurt dezelfde stop opnieuw, met een nieuwe Identificatie.',
          einde(w),
          'TR074/9074 TR415/9415',
          'De eerste stop blijft gelden.',
        ),
    ],
    (w) => [`start ${BEGIN}`, `stop ${EIND} reden ${w.reden.volgensPlan}`],
  ),
  fout(
    'stop-na-verwijderde-start',
    'Een stop op een verwijderde start',
    'Een verwijderde start geldt als niet gemeld, dus er is geen levering om te beeindigen.',
    'IV008, TR382',
    [
      start,
      (w) =>
        starten(
          w,
          { op: '2026-01-12', zin: 'De aanbieder verwijdert de start.' },
          [levering(w, { status: '3' })],
          goed('Er loopt geen levering.'),
        ),
      (w) => stopFout(w, 'De aanbieder meldt een stop op die levering.', einde(w), 'TR382/9069', 'De stop telt niet.'),
    ],
    () => [],
  ),
  fout(
    'melding-wijzigen-met-status-2',
    'Een melding wijzigen met status 2',
    'Wijzigen met status 2 bestaat niet meer; verbeteren gaat met verwijderen en opnieuw melden.',
    'OP033x2, CS058',
    [
      start,
      (w) =>
        starten(
          w,
          { op: '2026-01-12', zin: 'De aanbieder wijzigt de start met status 2.' },
          [levering(w, { status: '2' })],
          inhoudFout('CS058', 'Het hele bericht telt als niet verzonden.'),
        ),
    ],
    () => [`start ${BEGIN}`],
  ),
];
