/** Allocations that a provider must refuse: each retour code of the JW302, and six of the rules behind 0001. */
import { contact } from '../../test/support/build.js';
import { type Nacht, omvang, type Toewijzing, zonderOmvang } from './nacht.js';
import { geel, rood, violet } from './toewijzingen.js';
import { opHeader, opKlasse } from './verhaal.js';
import { ALPHEN, ESDOORN, EURO, LINDE, OPGEHEVEN, PER_DAG, PER_MAAND, PER_WEEK, UUR } from './wereld.js';

const kaki: Toewijzing = {
  nummer: 1201,
  gemeente: ALPHEN,
  aanbieder: LINDE,
  client: 'Kaki',
  code: '45A04',
  van: '2026-02-01',
  tot: '2026-07-31',
  omvang: omvang(2, UUR, PER_WEEK),
};

export function foutBijToewijzen(nacht: Nacht): void {
  nacht.over('fout bij toewijzen');
  nacht.toewijzing(
    'kaki-dubbel-toegewezen',
    'Kaki krijgt hetzelfde product twee keer toegewezen, en de perioden overlappen in juli (TR302).',
    {
      dag: '2026-01-19',
      producten: [kaki, { ...kaki, nummer: 1202, van: '2026-07-01', tot: '2026-12-31' }],
      verwacht: opHeader('JW302', 'TR302'),
    },
  );
  nacht.toewijzing(
    'kaki-aansluitend-toegewezen',
    'Het verbeterde bericht: de tweede toewijzing begint op de dag na de eerste. Goedgekeurd.',
    { dag: '2026-01-20', producten: [kaki, { ...kaki, nummer: 1202, van: '2026-08-01', tot: '2026-12-31' }] },
  );
  const petrol: Toewijzing = { ...kaki, nummer: 1203, client: 'Petrol' };
  nacht.toewijzing(
    'petrol-per-week-zonder-einddatum',
    'Petrol krijgt 2 uur per week zonder einddatum; het totaal is dan niet te berekenen (CD076).',
    { dag: '2026-01-20', producten: [{ ...petrol, tot: undefined }], verwacht: opHeader('JW302', 'CD076') },
  );
  nacht.toewijzing(
    'petrol-product-zonder-omvang',
    'De gemeente vult de einddatum, maar vergeet nu de omvang bij de productcode (CD041).',
    { dag: '2026-01-21', producten: [zonderOmvang(petrol)], verwacht: opHeader('JW302', 'CD041') },
  );
  nacht.toewijzing(
    'petrol-onbereikbaar',
    'Van Petrol is alleen een tijdelijk adres bekend, zonder huisnummer en zonder telefoon: twee regels tegelijk geschonden (TR061 en TR006).',
    {
      dag: '2026-01-22',
      producten: [petrol],
      contacten: [contact({ Soort: '04', Adres: { Huis: undefined, Postcode: undefined, LandCode: undefined } })],
      verwacht: opHeader('JW302', 'TR006', 'TR061'),
    },
  );
  nacht.toewijzing('petrol-euro-per-dag', 'Euro worden niet per dag toegewezen (CS338).', {
    dag: '2026-01-23',
    producten: [{ ...petrol, aanbieder: ESDOORN, nummer: 1204, code: '50J01', omvang: omvang(5_000, EURO, PER_DAG) }],
    verwacht: opHeader('JW302', 'CS338'),
  });
  nacht.toewijzing('petrol-eindelijk-goed', 'Alles hersteld: de toewijzing van Petrol wordt goedgekeurd.', {
    dag: '2026-01-26',
    producten: [petrol],
  });
  nacht.toewijzing(
    'petrol-dagtekening-in-de-toekomst',
    'De Dagtekening is 1 juli 2026, maar het bericht komt in de nacht van 3 juni binnen (8848).',
    {
      dag: '2026-01-27',
      dagtekening: '2026-07-01',
      producten: [{ ...petrol, nummer: 1205, code: '45A60', omvang: omvang(2, '84', PER_MAAND) }],
      verwacht: opHeader('JW302', 'TR135'),
    },
  );
  nacht.toewijzing(
    'petrol-identificatie-al-gebruikt',
    'De gemeente gebruikt de Identificatie van het vorige goede bericht opnieuw, met een andere inhoud (9056).',
    {
      dag: '2026-01-28',
      id: 'G484012601',
      producten: [{ ...petrol, nummer: 1205, code: '45A60', omvang: omvang(2, '84', PER_MAAND) }],
      verwacht: opHeader('JW302', 'TR056'),
    },
  );
  nacht.toewijzing(
    'petrol-nummer-van-rood',
    'Van de twee producten van Petrol heeft er een het ToewijzingNummer dat al van Rood is (9332). Het andere krijgt 0200; het bericht is in zijn geheel afgekeurd.',
    {
      dag: '2026-01-29',
      producten: [
        { ...petrol, nummer: 1206, code: '45A60', omvang: omvang(2, '84', PER_MAAND) },
        { ...petrol, nummer: rood.nummer, code: '45A09', omvang: omvang(1, '16', PER_WEEK) },
      ],
      verwacht: opKlasse('JW302', 'TR332'),
    },
  );
  nacht.toewijzing(
    'petrol-verwijst-naar-onbekend-verzoek',
    'De toewijzing noemt een ReferentieAanbieder, maar De Linde heeft nooit een verzoek gestuurd (9379).',
    {
      dag: '2026-01-30',
      producten: [{ ...petrol, nummer: 1207, code: '45A60', omvang: omvang(2, '84', PER_MAAND) }],
      wijziging: { ReferentieAanbieder: 'VOT-2026-001' },
      verwacht: opKlasse('JW302', 'TR379'),
    },
  );
  nacht.toewijzing('petrol-tikfout-in-productcode', 'Er staat 45A40; bedoeld is 45A04 (S329).', {
    dag: '2026-02-02',
    producten: [{ ...petrol, nummer: 1208, code: '45A40', van: '2026-08-01', tot: '2026-12-31' }],
    verwacht: opKlasse('JW302', 'TR381'),
  });
  nacht.toewijzing(
    'petrol-van-opgeheven-gemeente',
    'Oud-Plassenveen wijst toe met ingang van 1 februari 2026, maar bestaat sinds 1 januari niet meer (S300).',
    {
      dag: '2026-02-02',
      producten: [{ ...petrol, gemeente: OPGEHEVEN, aanbieder: ESDOORN, nummer: 4002 }],
      verwacht: opHeader('JW302', 'TR378'),
    },
  );
  nacht.toewijzing(
    'geel-verwijderen-na-declaratie',
    'De gemeente wil de toewijzing van Geel verwijderen (reden 13), maar er zijn al drie regels op toegekend (9385).',
    {
      dag: '2026-04-20',
      producten: [{ ...geel, tot: geel.van, reden: '13' }],
      verwacht: opKlasse('JW302', 'TR385'),
    },
  );
  nacht.toewijzing(
    'violet-verwijderen-verkeerde-einddatum',
    'Verwijderen kan alleen met een einddatum gelijk aan de ingangsdatum (CS335).',
    {
      dag: '2026-04-21',
      producten: [{ ...violet, reden: '13' }],
      verwacht: opHeader('JW302', 'CS335'),
    },
  );
}
