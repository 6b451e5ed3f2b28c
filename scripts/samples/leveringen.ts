/** Starts and stops as they should be: started, paused, resumed, ended, and corrected. */
import type { Nacht } from './nacht.js';
import {
  beige,
  beigeTraject,
  blauw,
  blauwVervoer,
  grijs,
  groen,
  indigo,
  limoen,
  olijf,
  oranje,
  oranjeGroep,
  paars,
  rood,
  turkoois,
  turkooisCrisis,
  violet,
  zwart,
} from './toewijzingen.js';

export const ROOD_BEGIN = '2026-01-05';
export const ROOD_WEER = '2026-03-09';
export const GROEN_BEGIN = '2026-01-02';
export const BLAUW_BEGIN = '2026-01-02';
export const INDIGO_BEGIN = '2026-01-09';
export const LIMOEN_BEGIN = '2026-01-12';
export const OLIJF_BEGIN = '2025-10-01';
export const PAARS_BEGIN = '2026-02-02';

/** De crisisdienst levert zonder toewijzing: taakgericht. */
const zonderToewijzing = {
  ToewijzingNummer: undefined,
  ToewijzingIngangsdatum: undefined,
  Product: { Categorie: '46', Code: '46T01' },
} as const;

export function leveren(nacht: Nacht): void {
  nacht.over('leveren');
  nacht.start('olijf-start', 'De begeleiding oude stijl van Olijf begint.', {
    dag: '2025-10-02',
    starts: [{ toewijzing: olijf, begin: OLIJF_BEGIN }],
  });
  nacht.start('groen-start', 'Groen begint op 2 januari.', {
    dag: '2026-01-05',
    starts: [{ toewijzing: groen, begin: GROEN_BEGIN }],
  });
  nacht.start('blauw-start-twee-producten', 'Verblijf en vervoer van Blauw beginnen; twee starts in één bericht.', {
    dag: '2026-01-06',
    starts: [
      { toewijzing: blauw, begin: BLAUW_BEGIN },
      { toewijzing: blauwVervoer, begin: '2026-01-05' },
    ],
  });
  nacht.start('rood-start', 'Rood begint op 5 januari.', {
    dag: '2026-01-06',
    starts: [{ toewijzing: rood, begin: ROOD_BEGIN }],
  });
  nacht.start('oranje-start', 'Oranje begint met de behandeling en met de groep.', {
    dag: '2026-01-07',
    starts: [
      { toewijzing: oranje, begin: '2026-01-05' },
      { toewijzing: oranjeGroep, begin: '2026-01-07' },
    ],
  });
  nacht.start('zwart-start-zonder-product', 'Een start op een generieke toewijzing noemt geen product.', {
    dag: '2026-01-08',
    starts: [{ toewijzing: zwart, begin: '2026-01-06' }],
  });
  nacht.start('grijs-start-op-categorie', 'Een start op een aspecifieke toewijzing noemt alleen de categorie.', {
    dag: '2026-01-09',
    starts: [{ toewijzing: grijs, begin: '2026-01-08' }],
  });
  nacht.start('indigo-start', 'Indigo logeert voor het eerst op 9 januari.', {
    dag: '2026-01-12',
    starts: [{ toewijzing: indigo, begin: INDIGO_BEGIN }],
  });
  nacht.start('beige-start', 'Reclassering en traject van Beige beginnen.', {
    dag: '2026-01-12',
    starts: [
      { toewijzing: beige, begin: '2026-01-12' },
      { toewijzing: beigeTraject, begin: '2026-01-12' },
    ],
  });
  nacht.start('limoen-start', 'Limoen begint op 12 januari.', {
    dag: '2026-01-13',
    starts: [{ toewijzing: limoen, begin: LIMOEN_BEGIN }],
  });
  nacht.start('violet-start-verkeerde-dag', 'Violet begint, maar De Wilg vult 12 in plaats van 8 januari.', {
    dag: '2026-01-13',
    starts: [{ toewijzing: violet, begin: '2026-01-12' }],
  });
  nacht.start(
    'violet-start-verbeterd',
    'De Wilg verbetert dat in één bericht: de oude start verwijderen (StatusAanlevering 3) en de goede aanleveren.',
    {
      dag: '2026-01-15',
      starts: [
        { toewijzing: violet, begin: '2026-01-12', verwijder: true },
        { toewijzing: violet, begin: '2026-01-08' },
      ],
    },
  );
  nacht.start(
    'turkoois-taakgericht-zonder-toewijzing',
    'De crisisdienst komt in actie voor Turkoois. Het product is taakgericht, dus zonder ToewijzingNummer; het crisisverblijf zelf heeft wel een toewijzing.',
    {
      dag: '2026-02-04',
      starts: [
        { toewijzing: turkoois, begin: '2026-02-03', wijziging: zonderToewijzing },
        { toewijzing: turkooisCrisis, begin: '2026-02-03' },
      ],
    },
  );
  nacht.start('paars-start', 'Paars begint op 2 februari; het bericht gaat nu pas de deur uit.', {
    dag: '2026-02-03',
    starts: [{ toewijzing: paars, begin: PAARS_BEGIN }],
  });
  nacht.stop('olijf-stop', 'De begeleiding van Olijf eindigt met het product op 31 december.', {
    dag: '2026-01-02',
    stops: [{ toewijzing: olijf, begin: OLIJF_BEGIN, eind: '2025-12-31', reden: '31' }],
  });
  nacht.stop('turkoois-stop-crisis', 'De crisis van Turkoois is op 14 februari voorbij, ook voor de crisisdienst.', {
    dag: '2026-02-16',
    stops: [
      { toewijzing: turkoois, begin: '2026-02-03', eind: '2026-02-14', reden: '31', wijziging: zonderToewijzing },
      { toewijzing: turkooisCrisis, begin: '2026-02-03', eind: '2026-02-14', reden: '31' },
    ],
  });
  nacht.stop('rood-tijdelijk-gestopt', 'Rood stopt tijdelijk (reden 20) op 20 februari.', {
    dag: '2026-02-23',
    stops: [{ toewijzing: rood, begin: ROOD_BEGIN, eind: '2026-02-20', reden: '20' }],
  });
  nacht.start('rood-hervat', 'Rood gaat op 9 maart verder: een nieuwe start op dezelfde toewijzing.', {
    dag: '2026-03-10',
    starts: [{ toewijzing: rood, begin: ROOD_WEER }],
  });
  nacht.stop('indigo-tijdelijk-gestopt', 'Indigo logeert even niet: tijdelijke stop op 13 maart.', {
    dag: '2026-03-16',
    stops: [{ toewijzing: indigo, begin: INDIGO_BEGIN, eind: '2026-03-13', reden: '20' }],
  });
  nacht.stop('limoen-stop', 'Limoen stopt op 20 maart, volgens plan (reden 31).', {
    dag: '2026-03-23',
    stops: [{ toewijzing: limoen, begin: LIMOEN_BEGIN, eind: '2026-03-20', reden: '31' }],
  });
  nacht.stop(
    'limoen-stop-andere-reden',
    'De reden moest 36 zijn (op initiatief van de gemeente): de stop wordt in één bericht verwijderd en opnieuw aangeleverd.',
    {
      dag: '2026-03-25',
      stops: [
        { toewijzing: limoen, begin: LIMOEN_BEGIN, eind: '2026-03-20', reden: '31', verwijder: true },
        { toewijzing: limoen, begin: LIMOEN_BEGIN, eind: '2026-03-20', reden: '36' },
      ],
    },
  );
  nacht.stop('groen-stop', 'Groen is klaar op 31 maart.', {
    dag: '2026-04-01',
    stops: [{ toewijzing: groen, begin: GROEN_BEGIN, eind: '2026-03-31', reden: '31' }],
  });
  nacht.stop('blauw-tijdelijk-gestopt', 'Blauw gaat op 10 april een tijd naar huis (reden 20).', {
    dag: '2026-04-13',
    stops: [{ toewijzing: blauw, begin: BLAUW_BEGIN, eind: '2026-04-10', reden: '20' }],
  });
  nacht.stop(
    'blauw-toch-definitief',
    'Blauw komt niet terug. Na een tijdelijke mag een definitieve stop volgen, met een latere einddatum.',
    {
      dag: '2026-04-28',
      stops: [{ toewijzing: blauw, begin: BLAUW_BEGIN, eind: '2026-04-24', reden: '34' }],
    },
  );
  nacht.stop('rood-definitief-gestopt', 'Rood is op 29 mei klaar. De stop noemt het begin van de hervatting.', {
    dag: '2026-06-01',
    stops: [{ toewijzing: rood, begin: ROOD_WEER, eind: '2026-05-29', reden: '31' }],
  });
}
