/** Starts and stops that the municipality must refuse: each retour code of the JW306 and the JW308. */
import {
  BLAUW_BEGIN,
  GROEN_BEGIN,
  INDIGO_BEGIN,
  LIMOEN_BEGIN,
  OLIJF_BEGIN,
  PAARS_BEGIN,
  ROOD_BEGIN,
} from './leveringen.js';
import type { Nacht } from './nacht.js';
import {
  beige,
  blauw,
  geel,
  groen,
  indigo,
  limoen,
  oker,
  olijf,
  oranje,
  paars,
  rood,
  turkoois,
  violet,
  violetThuis,
} from './toewijzingen.js';
import { opHeader, opKlasse } from './verhaal.js';

export function foutBijLeveren(nacht: Nacht): void {
  nacht.over('fout bij leveren');
  starts(nacht);
  stops(nacht);
}

function starts(nacht: Nacht): void {
  nacht.start(
    'rood-start-nogmaals',
    'De start van Rood komt nog eens, in een nieuw bericht: 9074, en 9326 omdat de levering loopt.',
    {
      dag: '2026-01-14',
      starts: [{ toewijzing: rood, begin: ROOD_BEGIN }],
      verwacht: opKlasse('JW306', 'TR074', 'TR326'),
    },
  );
  nacht.start('rood-start-andere-dag', 'Rood loopt al, en toch komt er een start met een andere begindatum (9326).', {
    dag: '2026-01-15',
    starts: [{ toewijzing: rood, begin: '2026-01-13' }],
    verwacht: opKlasse('JW306', 'TR326'),
  });
  nacht.start('geel-start-onbekend-nummer', 'In de start van Geel staat toewijzing 1040 in plaats van 1004 (9019).', {
    dag: '2026-01-16',
    starts: [{ toewijzing: { ...geel, nummer: 1040 }, begin: '2026-01-14' }],
    verwacht: opKlasse('JW306', 'TR019'),
  });
  nacht.start(
    'geel-start-zonder-nummer',
    'Dezelfde start zonder ToewijzingNummer: dat mag alleen bij een taakgericht product (9019).',
    {
      dag: '2026-01-19',
      starts: [
        {
          toewijzing: geel,
          begin: '2026-01-14',
          wijziging: { ToewijzingNummer: undefined, ToewijzingIngangsdatum: undefined },
        },
      ],
      verwacht: opKlasse('JW306', 'TR019'),
    },
  );
  nacht.start('geel-start-identificatie-al-gebruikt', 'De start klopt, maar de Identificatie is al gebruikt (9056).', {
    dag: '2026-01-20',
    id: 'LI26010601',
    starts: [{ toewijzing: geel, begin: '2026-01-14' }],
    verwacht: opHeader('JW306', 'TR056'),
  });
  nacht.start('geel-start-goed', 'Alles hersteld: de start van Geel wordt goedgekeurd.', {
    dag: '2026-01-21',
    starts: [{ toewijzing: geel, begin: '2026-01-14' }],
  });
  nacht.start(
    'oranje-start-verwijderen-die-er-niet-is',
    'Oranje zou op 6 januari zijn begonnen; die start is nooit verstuurd en kan dus niet worden verwijderd (9063).',
    {
      dag: '2026-01-22',
      starts: [{ toewijzing: oranje, begin: '2026-01-06', verwijder: true }],
      verwacht: opKlasse('JW306', 'TR063'),
    },
  );
  nacht.start('paars-start-vooraf-gemeld', 'Paars begint op 2 februari; op 26 januari is dat nog toekomst (TR134).', {
    dag: '2026-01-26',
    starts: [{ toewijzing: paars, begin: PAARS_BEGIN }],
    verwacht: opHeader('JW306', 'TR134'),
  });
  nacht.start('violet-start-status-twee', 'StatusAanlevering 2 (gewijzigd) bestaat niet voor een start (CS058).', {
    dag: '2026-01-27',
    starts: [{ toewijzing: violetThuis, begin: '2026-01-08', wijziging: { StatusAanlevering: '2' } }],
    verwacht: opHeader('JW306', 'CS058'),
  });
  nacht.start('violet-start-dagtekening-in-de-toekomst', 'De Dagtekening is 1 augustus 2026 (8848).', {
    dag: '2026-01-28',
    dagtekening: '2026-08-01',
    starts: [{ toewijzing: violetThuis, begin: '2026-01-08' }],
    verwacht: opHeader('JW306', 'TR135'),
  });
  nacht.start('violet-start-tikfout-in-product', 'Er staat 45A40 in plaats van 45A04 (S329).', {
    dag: '2026-01-29',
    starts: [{ toewijzing: { ...violetThuis, code: '45A40' }, begin: '2026-01-08' }],
    verwacht: opKlasse('JW306', 'TR381'),
  });
  nacht.start('violet-start-goed', 'Alles hersteld: de start van de begeleiding van Violet wordt goedgekeurd.', {
    signalen: ['OP271'],
    dag: '2026-01-30',
    starts: [{ toewijzing: violetThuis, begin: '2026-01-08' }],
  });
  nacht.start(
    'oker-start-bij-opgeheven-gemeente',
    'De Esdoorn meldt de start van Oker bij Oud-Plassenveen met een ingangsdatum in 2026, toen die gemeente niet meer bestond (S300).',
    {
      dag: '2026-02-09',
      starts: [{ toewijzing: oker, begin: '2026-02-02', wijziging: { ToewijzingIngangsdatum: '2026-02-01' } }],
      verwacht: opHeader('JW306', 'TR378'),
    },
  );
  nacht.start('groen-start-verwijderen-na-stop', 'Groen is al gestopt; de start verwijderen kan niet meer (9071).', {
    dag: '2026-04-02',
    starts: [{ toewijzing: groen, begin: GROEN_BEGIN, verwijder: true }],
    verwacht: opKlasse('JW306', 'TR071'),
  });
}

function stops(nacht: Nacht): void {
  nacht.stop(
    'olijf-stop-nogmaals',
    'De stop van Olijf komt nog eens: 9074, en 9415 omdat er al een definitieve stop is.',
    {
      dag: '2026-01-09',
      stops: [{ toewijzing: olijf, begin: OLIJF_BEGIN, eind: '2025-12-31', reden: '31' }],
      verwacht: opKlasse('JW308', 'TR074', 'TR415'),
    },
  );
  nacht.stop(
    'beige-stop-einde-voor-begin',
    'De stop van Beige eindigt op 2 januari, voor het begin op 12 januari (TR018).',
    {
      dag: '2026-02-02',
      stops: [{ toewijzing: beige, begin: '2026-01-12', eind: '2026-01-02', reden: '36' }],
      verwacht: opHeader('JW308', 'TR018'),
    },
  );
  nacht.stop('beige-stop-vooraf-gemeld', 'Een stop per 31 maart wordt al op 9 februari gemeld (TR134).', {
    dag: '2026-02-09',
    stops: [{ toewijzing: beige, begin: '2026-01-12', eind: '2026-03-31', reden: '36' }],
    verwacht: opHeader('JW308', 'TR134'),
  });
  nacht.stop(
    'beige-stop-onbekend-nummer',
    'De stop noemt toewijzing 1100, die niet bestaat: 9019, en 9069 omdat er dan ook geen start bij hoort.',
    {
      dag: '2026-02-10',
      stops: [{ toewijzing: { ...beige, nummer: 1100 }, begin: '2026-01-12', eind: '2026-02-06', reden: '36' }],
      verwacht: opKlasse('JW308', 'TR019', 'TR382'),
    },
  );
  nacht.stop('beige-stop-verkeerde-begindatum', 'De stop neemt de begindatum van de start niet over (9069).', {
    dag: '2026-02-11',
    stops: [{ toewijzing: beige, begin: '2026-01-10', eind: '2026-02-06', reden: '36' }],
    verwacht: opKlasse('JW308', 'TR382'),
  });
  nacht.stop(
    'beige-stop-tikfout-in-product',
    'Er staat 47B10 in plaats van 47B01: S329, en 9069 omdat de sleutel afwijkt.',
    {
      dag: '2026-02-12',
      stops: [{ toewijzing: { ...beige, code: '47B10' }, begin: '2026-01-12', eind: '2026-02-06', reden: '36' }],
      verwacht: opKlasse('JW308', 'TR381', 'TR382'),
    },
  );
  nacht.stop('beige-stop-dagtekening-in-de-toekomst', 'De Dagtekening is 12 december 2026 (8848).', {
    dag: '2026-02-12',
    dagtekening: '2026-12-12',
    stops: [{ toewijzing: beige, begin: '2026-01-12', eind: '2026-02-06', reden: '36' }],
    verwacht: opHeader('JW308', 'TR135'),
  });
  nacht.stop(
    'turkoois-stop-identificatie-al-gebruikt',
    'De Berk hergebruikt de Identificatie van een eerdere stop (9056).',
    {
      dag: '2026-02-18',
      id: 'BK26021601',
      stops: [{ toewijzing: turkoois, begin: '2026-02-03', eind: '2026-02-14', reden: '31' }],
      verwacht: opHeader('JW308', 'TR056'),
    },
  );
  nacht.stop(
    'oker-stop-bij-opgeheven-gemeente',
    'Ook een stop met een ingangsdatum in 2026 kan niet bij Oud-Plassenveen (S300).',
    {
      dag: '2026-02-20',
      stops: [
        {
          toewijzing: oker,
          begin: '2026-02-02',
          eind: '2026-02-13',
          reden: '31',
          wijziging: { ToewijzingIngangsdatum: '2026-02-01' },
        },
      ],
      verwacht: opHeader('JW308', 'TR378'),
    },
  );
  nacht.stop('violet-stop-verwijderen-die-er-niet-is', 'Een stop verwijderen die nooit is verstuurd (9063).', {
    dag: '2026-03-09',
    stops: [{ toewijzing: violet, begin: '2026-01-08', eind: '2026-03-06', reden: '31', verwijder: true }],
    verwacht: opKlasse('JW308', 'TR063'),
  });
  nacht.stop(
    'indigo-nog-eens-tijdelijk-gestopt',
    'Indigo is al tijdelijk gestopt en wordt nog eens tijdelijk gestopt (9413).',
    {
      dag: '2026-03-30',
      stops: [{ toewijzing: indigo, begin: INDIGO_BEGIN, eind: '2026-03-27', reden: '20' }],
      verwacht: opKlasse('JW308', 'TR413'),
    },
  );
  nacht.stop('indigo-definitief-voor-tijdelijk', 'De definitieve stop van Indigo eindigt voor de tijdelijke (9414).', {
    dag: '2026-03-31',
    stops: [{ toewijzing: indigo, begin: INDIGO_BEGIN, eind: '2026-03-06', reden: '32' }],
    verwacht: opKlasse('JW308', 'TR414'),
  });
  nacht.stop('limoen-tweede-definitieve-stop', 'Limoen is al definitief gestopt (9415).', {
    dag: '2026-04-03',
    stops: [{ toewijzing: limoen, begin: LIMOEN_BEGIN, eind: '2026-03-27', reden: '34' }],
    verwacht: opKlasse('JW308', 'TR415'),
  });
  nacht.stop(
    'blauw-tijdelijk-na-definitief',
    'Na de definitieve stop van Blauw komt er nog een tijdelijke met een eerdere datum: 9413, 9414 en 9415 tegelijk.',
    {
      dag: '2026-04-29',
      stops: [{ toewijzing: blauw, begin: BLAUW_BEGIN, eind: '2026-04-17', reden: '20' }],
      verwacht: opKlasse('JW308', 'TR413', 'TR414', 'TR415'),
    },
  );
}
