/**
 * Dates inside one message. The builders' Dagtekening: 301 15-12-2025, 305 and 315 7-1-2026, 307 30-3-2026,
 * 317 2-3-2026, 323 6-5-2026, 325 8-5-2026.
 */
import type { LDT_DatumGebruik } from '../../../src/standard/generated/berichten.js';
import {
  aangevraagd,
  afgewezen,
  contact,
  nieuw,
  prestatie,
  relatie,
  start,
  stop,
  tewijzigen,
  toegewezen,
} from '../../support/build.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { geboren, in301, in305, in307, in315, in317, in323, in325, opDag } from './berichten.js';

const kind301 = (datum: string, gebruik?: LDT_DatumGebruik) => in301({ client: geboren(datum, gebruik) });
const kind305 = (datum: string, gebruik?: LDT_DatumGebruik) => in305({ client: geboren(datum, gebruik) });
const kind307 = (datum: string, gebruik?: LDT_DatumGebruik) => in307({ client: geboren(datum, gebruik) });
const kind315 = (datum: string, gebruik?: LDT_DatumGebruik) => in315({ client: geboren(datum, gebruik) });
const relatie301 = (datum: string, gebruik?: LDT_DatumGebruik) =>
  in301({ relaties: [relatie(geboren(datum, gebruik))] });

/** A 305 of 29-2-2020; 1900 had no 29 February. */
const kindOp29Februari = (datum: string) =>
  in305({ bericht: opDag('2020-02-29'), client: geboren(datum), producten: [start({ Begindatum: '2020-02-01' })] });

const toewijzing = (Ingangsdatum: string, Einddatum?: string) =>
  in301({ producten: [toegewezen({ Ingangsdatum, Einddatum, Omvang: { Frequentie: '4' } })] });
const toegewezenOp = (Toewijzingsdatum: string) => in301({ producten: [toegewezen({ Toewijzingsdatum })] });
const tijdelijk = (Begindatum?: string, Einddatum?: string) =>
  contact({ Soort: '04', Periode: { ...(Begindatum ? { Begindatum } : {}), ...(Einddatum ? { Einddatum } : {}) } });
const adres = (begin?: string, eind?: string) => in301({ contacten: [contact(), tijdelijk(begin, eind)] });
const relatieAdres = (begin: string, eind: string) =>
  in301({ relaties: [relatie({ Contact: tijdelijk(begin, eind) })] });
const gestart = (Begindatum: string) => in305({ producten: [start({ Begindatum })] });
const gestopt = (Begindatum: string, Einddatum: string) => in307({ producten: [stop({ Begindatum, Einddatum })] });
const gevraagd = (ToewijzingIngangsdatum: string, ToewijzingEinddatum?: string) =>
  in315({ producten: [aangevraagd({ ToewijzingIngangsdatum, ToewijzingEinddatum, Omvang: { Frequentie: '4' } })] });
const gewijzigd = (GewensteIngangsdatum: string, Einddatum: string) =>
  in317({ tewijzigen: [tewijzigen({ GewensteIngangsdatum, Einddatum })] });
const nieuwProduct = (GewensteIngangsdatum: string, Einddatum: string) =>
  in317({ ongewijzigd: [1001], nieuw: [nieuw({ GewensteIngangsdatum, Einddatum })] });

/** A line over this period, in a message and a declaration of these days. */
const regel = (
  Begindatum: string,
  Einddatum: string,
  DeclaratieDagtekening = '2026-05-06',
  dagtekening = '2026-05-06',
) =>
  in323({
    bericht: opDag(dagtekening),
    declaratie: { DeclaratieDagtekening },
    prestaties: [prestatie({ ProductPeriode: { Begindatum, Einddatum } })],
  });

/** A rejected line over this period, in an answer of 8-5-2026. */
const teruggestuurd = (Begindatum: string, Einddatum: string) =>
  in325({ prestaties: [afgewezen({ ProductPeriode: { Begindatum, Einddatum } })] });

/** A line up to this day in February 2023, declared on 29-2-2028. */
const opSchrikkeldag = (Einddatum: string) => regel('2023-02-01', Einddatum, '2028-02-29', '2028-02-29');

/** A line over this period, declared on 3-2-2021. */
const in2021 = (begin: string, eind: string) => regel(begin, eind, '2021-02-03');

/** A declaration over this period (its one line is of March 2026), in a message of this day. */
const declaratie = (Begindatum: string, Einddatum: string, dagtekening = '2026-05-06') =>
  in323({
    bericht: opDag(dagtekening),
    declaratie: { DeclaratiePeriode: { Begindatum, Einddatum } },
    prestaties: [prestatie({ ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' } })],
  });

export const tabellen: Tabel[] = [
  // Geboortedatum mag niet meer dan 120 jaar voor de Dagtekening liggen, tenzij zij onbekend is (1-1-1900, gebruik 3).
  tabel(
    'TR002',
    ['301', '305', '307', '315'],
    [
      goed('301 van 15-12-2025, client 15-12-1905: precies 120 jaar', kind301('1905-12-15')),
      fout('301 van 15-12-2025, client 14-12-1905: een dag meer', kind301('1905-12-14'), '15 december 1905 of later'),
      goed('305 van 7-1-2026, client 7-1-1906: precies 120 jaar', kind305('1906-01-07')),
      fout('305 van 7-1-2026, client 6-1-1906: een dag meer', kind305('1906-01-06'), '7 januari 1906 of later'),
      goed('307 van 30-3-2026, client 30-3-1906: precies 120 jaar', kind307('1906-03-30')),
      fout('307 van 30-3-2026, client 29-3-1906: een dag meer', kind307('1906-03-29'), '30 maart 1906 of later'),
      goed('315 van 7-1-2026, client 7-1-1906: precies 120 jaar', kind315('1906-01-07')),
      fout('315 van 7-1-2026, client 6-1-1906: een dag meer', kind315('1906-01-06'), '7 januari 1906 of later'),
      goed('301 van 15-12-2025, relatie 15-12-1905: precies 120 jaar', relatie301('1905-12-15')),
      fout('301 van 15-12-2025, relatie 14-12-1905: een dag meer', relatie301('1905-12-14'), '14 december 1905'),
      goed('relatie zonder geboortedatum', in301({ relaties: [relatie()] })),
      goed('bericht van 29-2-2020, client 28-2-1900: 1900 had geen 29 februari', kindOp29Februari('1900-02-28')),
      fout('bericht van 29-2-2020, client 27-2-1900', kindOp29Februari('1900-02-27'), '28 februari 1900 of later'),
      goed('301 client onbekend: 1-1-1900 met DatumGebruik 3', kind301('1900-01-01', '3')),
      goed('305 client onbekend: 1-1-1900 met DatumGebruik 3', kind305('1900-01-01', '3')),
      goed('307 client onbekend: 1-1-1900 met DatumGebruik 3', kind307('1900-01-01', '3')),
      goed('315 client onbekend: 1-1-1900 met DatumGebruik 3', kind315('1900-01-01', '3')),
      goed('relatie onbekend: 1-1-1900 met DatumGebruik 3', relatie301('1900-01-01', '3')),
      fout('1-1-1900 zonder DatumGebruik is niet onbekend', kind301('1900-01-01'), 'met DatumGebruik 3'),
      fout('1-1-1900 met DatumGebruik 2 is niet onbekend', kind301('1900-01-01', '2'), '1 januari 1900'),
      fout('2-1-1900 met DatumGebruik 3 is niet onbekend', kind301('1900-01-02', '3'), '2 januari 1900', ['CS139']),
    ],
  ),

  // Einddatum moet groter dan of gelijk zijn aan Begindatum.
  tabel(
    'TR018',
    ['307'],
    [
      goed('levering 5-1-2026 tot en met 27-3-2026', gestopt('2026-01-05', '2026-03-27')),
      goed('levering van een dag: 5-1-2026', gestopt('2026-01-05', '2026-01-05')),
      fout('begin 5-1-2026, einde 4-1-2026', gestopt('2026-01-05', '2026-01-04'), 'begint pas op 5 januari 2026'),
      fout('begin 5-1-2026, einde 5-1-2025', gestopt('2026-01-05', '2025-01-05'), 'eindigt op 5 januari 2025'),
    ],
  ),

  // Vullen met een bestaande datum die niet groter is dan de Dagtekening van het bericht.
  tabel(
    'TR134',
    ['301', '305', '307', '315', '323', '325'],
    [
      goed('325 van 8-5-2026, periode vanaf 8-5', teruggestuurd('2026-05-08', '2026-05-08')),
      fout('325 van 8-5-2026, periode vanaf 9-5', teruggestuurd('2026-05-09', '2026-05-09'), '9 mei 2026', ['TR137']),
      goed('301 van 15-12-2025, client geboren op die dag', kind301('2025-12-15')),
      fout('301 van 15-12-2025, client geboren 16-12-2025', kind301('2025-12-16'), '16 december 2025'),
      goed('301 van 15-12-2025, relatie geboren op die dag', relatie301('2025-12-15')),
      fout('301 van 15-12-2025, relatie geboren 16-12-2025', relatie301('2025-12-16'), 'Geboortedatum'),
      goed('301 van 15-12-2025, Toewijzingsdatum op die dag', toegewezenOp('2025-12-15')),
      fout('301 van 15-12-2025, Toewijzingsdatum 16-12-2025', toegewezenOp('2025-12-16'), 'Toewijzingsdatum'),
      goed('301 van 15-12-2025, Ingangsdatum later mag wel', toewijzing('2026-02-01')),
      goed('305 van 7-1-2026, client geboren op die dag', kind305('2026-01-07')),
      fout('305 van 7-1-2026, client geboren 8-1-2026', kind305('2026-01-08'), '8 januari 2026'),
      goed('305 van 7-1-2026, start op die dag', gestart('2026-01-07')),
      fout('305 van 7-1-2026, start 8-1-2026', gestart('2026-01-08'), 'Begindatum is 8 januari 2026'),
      goed('307 van 30-3-2026, client geboren op die dag', kind307('2026-03-30')),
      fout('307 van 30-3-2026, client geboren 31-3-2026', kind307('2026-03-31'), '31 maart 2026'),
      goed('307 van 30-3-2026, stop op die dag', gestopt('2026-01-05', '2026-03-30')),
      fout('307 van 30-3-2026, stop 31-3-2026', gestopt('2026-01-05', '2026-03-31'), 'Einddatum is 31 maart 2026'),
      goed('315 van 7-1-2026, client geboren op die dag', kind315('2026-01-07')),
      fout('315 van 7-1-2026, client geboren 8-1-2026', kind315('2026-01-08'), '8 januari 2026'),
      goed('323 van 6-5-2026, ProductPeriode op die dag', regel('2026-05-06', '2026-05-06')),
      fout('323 van 6-5-2026, ProductPeriode vanaf 7-5', regel('2026-05-07', '2026-05-07'), 'ProductPeriode', [
        'TR137',
      ]),
      goed('323 van 1-4-2026, periode vanaf 1-4', declaratie('2026-04-01', '2026-04-30', '2026-04-01'), ['TR137']),
      fout('323 van 31-3-2026, vanaf 1-4', declaratie('2026-04-01', '2026-04-30', '2026-03-31'), '1 april', ['TR137']),
    ],
  ),

  // Einddatum van de periode: niet voor de Begindatum en niet na de Dagtekening.
  tabel(
    'TR137',
    ['323', '325'],
    [
      goed('325 van 8-5-2026, tot en met 8-5', teruggestuurd('2026-05-01', '2026-05-08')),
      fout('325 van 8-5-2026, tot en met 9-5', teruggestuurd('2026-05-01', '2026-05-09'), 'na de Dagtekening'),
      fout('325 10-4 tot en met 9-4', teruggestuurd('2026-04-10', '2026-04-09'), 'voor de Begindatum 10 april'),
      goed('DeclaratiePeriode tot en met 30-4, bericht van 30-4', declaratie('2026-04-01', '2026-04-30', '2026-04-30')),
      fout('tot en met 30-4, bericht van 29-4', declaratie('2026-04-01', '2026-04-30', '2026-04-29'), '29 april 2026'),
      fout('1-4 tot en met 31-3', declaratie('2026-04-01', '2026-03-31'), 'voor de Begindatum 1 april 2026', ['CS340']),
      goed('ProductPeriode tot en met 6-5, bericht van 6-5', regel('2026-05-01', '2026-05-06')),
      fout('ProductPeriode tot en met 7-5, bericht van 6-5', regel('2026-05-01', '2026-05-07'), 'na de Dagtekening'),
      goed('ProductPeriode van een dag: 10-4', regel('2026-04-10', '2026-04-10')),
      fout('ProductPeriode 10-4 tot en met 9-4', regel('2026-04-10', '2026-04-09'), 'voor de Begindatum 10 april 2026'),
    ],
  ),

  // Einddatum mag niet meer dan 5 jaar voor DeclaratieDagtekening liggen.
  tabel(
    'TR335',
    ['323'],
    [
      goed('gedeclareerd 6-5-2026, einde 6-5-2021: precies vijf jaar', regel('2021-05-01', '2021-05-06')),
      fout('gedeclareerd 6-5-2026, einde 5-5-2021: een dag meer', regel('2021-05-01', '2021-05-05'), '6 mei 2021'),
      goed('gedeclareerd 5-5-2026, einde 5-5-2021', regel('2021-05-01', '2021-05-05', '2026-05-05')),
      fout('gedeclareerd 7-5-2026, bericht 6-5', regel('2021-05-01', '2021-05-06', '2026-05-07'), '7 mei 2021'),
      goed('gedeclareerd 29-2-2028, einde 28-2-2023: 2023 had geen 29 februari', opSchrikkeldag('2023-02-28')),
      fout('gedeclareerd 29-2-2028, einde 27-2-2023', opSchrikkeldag('2023-02-27'), '28 februari 2023'),
    ],
  ),

  // Een Einddatum is groter dan of gelijk aan de Begindatum (of Ingangsdatum) van dezelfde periode.
  tabel(
    'CS003',
    ['301', '315', '317'],
    [
      goed('toewijzing 1-1-2026 tot en met 1-1-2026', toewijzing('2026-01-01', '2026-01-01')),
      fout('toewijzing 1-1-2026 tot en met 31-12-2025', toewijzing('2026-01-01', '2025-12-31'), '31 december 2025'),
      goed('toewijzing vanaf 1-1-2026 zonder einde', toewijzing('2026-01-01')),
      goed('tijdelijk adres 1-3-2026 tot en met 1-3-2026', adres('2026-03-01', '2026-03-01')),
      fout('tijdelijk adres 1-3-2026 tot en met 28-2-2026', adres('2026-03-01', '2026-02-28'), '28 februari 2026'),
      goed('tijdelijk adres zonder Begindatum', adres(undefined, '2026-02-28')),
      goed('tijdelijk adres zonder Einddatum', adres('2026-03-01')),
      goed('tijdelijk adres met lege Periode', adres()),
      goed('tijdelijk adres van een relatie, een dag: 1-3-2026', relatieAdres('2026-03-01', '2026-03-01')),
      fout('relatie, adres 1-3-2026 tot en met 28-2-2026', relatieAdres('2026-03-01', '2026-02-28'), '1 maart 2026'),
      goed('315 aangevraagd 1-1-2026 tot en met 1-1-2026', gevraagd('2026-01-01', '2026-01-01')),
      fout('315 aangevraagd 1-1-2026 tot en met 31-12-2025', gevraagd('2026-01-01', '2025-12-31'), '31 december'),
      goed('315 aangevraagd zonder einde', gevraagd('2026-01-01')),
      goed('317 te wijzigen 1-4-2026 tot en met 1-4-2026', gewijzigd('2026-04-01', '2026-04-01')),
      fout('317 te wijzigen 1-4-2026 tot en met 31-3-2026', gewijzigd('2026-04-01', '2026-03-31'), '31 maart 2026'),
      goed('317 nieuw 1-4-2026 tot en met 1-4-2026', nieuwProduct('2026-04-01', '2026-04-01')),
      fout('317 nieuw 1-4-2026 tot en met 31-3-2026', nieuwProduct('2026-04-01', '2026-03-31'), '31 maart 2026'),
    ],
  ),

  // Vullen met een datum die groter dan of gelijk is aan 01-01-2021 (begin en einde).
  tabel(
    'CS100',
    ['323'],
    [
      goed('DeclaratiePeriode januari 2021', declaratie('2021-01-01', '2021-01-31')),
      fout('DeclaratiePeriode december 2020', declaratie('2020-12-01', '2020-12-31'), 'DeclaratiePeriode'),
      goed('ProductPeriode 1-1-2021', in2021('2021-01-01', '2021-01-01')),
      fout('ProductPeriode 31-12-2020', in2021('2020-12-31', '2020-12-31'), '1 januari 2021'),
      fout('begin ervoor: 31-12-2020', in2021('2020-12-31', '2021-01-01'), '31 december 2020', ['CS337']),
      fout('einde ervoor: 31-12-2020', in2021('2021-01-01', '2020-12-31'), '31 december 2020', ['CS337', 'TR137']),
    ],
  ),

  // DatumGebruik 1: 01-MM-EEJJ; 2: 01-01-EEJJ; 3: 01-01-1900.
  tabel(
    'CS139',
    ['301', '305', '307', '315'],
    [
      goed('volledige datum 14-5-2012 zonder DatumGebruik', kind301('2012-05-14')),
      goed('301 gebruik 1, client 1-5-2012', kind301('2012-05-01', '1')),
      fout('301 gebruik 1, client 2-5-2012', kind301('2012-05-02', '1'), 'alleen maand en jaar bekend'),
      goed('301 gebruik 2, client 1-1-2012', kind301('2012-01-01', '2')),
      fout('301 gebruik 2, client 1-2-2012', kind301('2012-02-01', '2'), 'alleen het jaar bekend'),
      fout('301 gebruik 2, client 2-1-2012', kind301('2012-01-02', '2'), '2 januari 2012'),
      goed('301 gebruik 3, client 1-1-1900', kind301('1900-01-01', '3')),
      fout('301 gebruik 3, client 1-1-2012', kind301('2012-01-01', '3'), '1 januari 1900'),
      goed('301 gebruik 1, relatie 1-5-1982', relatie301('1982-05-01', '1')),
      fout('301 gebruik 1, relatie 2-5-1982', relatie301('1982-05-02', '1'), '2 mei 1982'),
      fout('301 gebruik 2, relatie 1-5-1982', relatie301('1982-05-01', '2'), '1 mei 1982'),
      fout('301 gebruik 3, relatie 1-1-1982', relatie301('1982-01-01', '3'), 'onbekend'),
      goed('305 gebruik 2, client 1-1-2012', kind305('2012-01-01', '2')),
      fout('305 gebruik 2, client 1-5-2012', kind305('2012-05-01', '2'), '1 mei 2012'),
      goed('307 gebruik 1, client 1-5-2012', kind307('2012-05-01', '1')),
      fout('307 gebruik 1, client 14-5-2012', kind307('2012-05-14', '1'), '14 mei 2012'),
      goed('315 gebruik 1, client 1-5-2012', kind315('2012-05-01', '1')),
      fout('315 gebruik 3, client 14-5-2012', kind315('2012-05-14', '3'), '14 mei 2012'),
    ],
  ),

  // Einddatum in dezelfde kalendermaand en hetzelfde jaar als de Begindatum.
  tabel(
    'CS337',
    ['323'],
    [
      goed('ProductPeriode 1-4-2026 tot en met 30-4-2026', regel('2026-04-01', '2026-04-30')),
      goed('ProductPeriode 10-4-2026 tot en met 12-4-2026', regel('2026-04-10', '2026-04-12')),
      fout('ProductPeriode 30-4-2026 tot en met 1-5-2026', regel('2026-04-30', '2026-05-01'), '1 mei 2026'),
      fout('zelfde maand, ander jaar', regel('2025-04-01', '2026-04-30'), '1 april 2025 tot en met 30 april 2026'),
    ],
  ),

  // De periode is exact gelijk aan 1 hele kalendermaand.
  tabel(
    'CS340',
    ['323'],
    [
      goed('1-4-2026 tot en met 30-4-2026', declaratie('2026-04-01', '2026-04-30')),
      fout('2-4-2026 tot en met 30-4-2026', declaratie('2026-04-02', '2026-04-30'), '1 april tot en met 30 april 2026'),
      fout('1-4-2026 tot en met 29-4-2026', declaratie('2026-04-01', '2026-04-29'), '29 april 2026'),
      fout('twee maanden: 1-3-2026 tot en met 30-4-2026', declaratie('2026-03-01', '2026-04-30'), 'voor maart 2026'),
      fout('maart 2025 tot en met maart 2026', declaratie('2025-03-01', '2026-03-31'), '1 maart 2025'),
      goed('februari 2024 (29 dagen)', declaratie('2024-02-01', '2024-02-29')),
      fout('1-2-2024 tot en met 28-2-2024', declaratie('2024-02-01', '2024-02-28'), '29 februari 2024'),
      goed('februari 2026 (28 dagen)', declaratie('2026-02-01', '2026-02-28')),
      fout(
        'twee hele maanden: 1-2-2026 tot en met 31-3-2026',
        declaratie('2026-02-01', '2026-03-31'),
        'precies een kalendermaand',
      ),
    ],
  ),
];
