/** TR056, TR135, TR378: what the Header must hold, in every message that is answered. */
import type { Feiten } from '../../../src/standard/feiten.js';
import {
  aangevraagd,
  BSN,
  GEMEENTE,
  jw301,
  jw305,
  jw307,
  jw315,
  jw317,
  jw319,
  jw323,
  jw325,
  prestatie,
  start,
  stop,
  tewijzigen,
  toegewezen,
} from '../../support/build.js';
import { contracts, STANDAARD } from '../../support/contracts.js';
import { feiten323, map, oordeel, toewijzing, verzoek, verzoeken } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { gestart } from './hulp.js';

const ALLE = ['301', '305', '307', '315', '317', '319', '323', '325'] as const;

/** The municipality of the test region that was dissolved: 1 January 2014 to 31 December 2025, not in the CBS list. */
const OPGEHEVEN = '9999';

interface Om {
  gemeente?: string;
  /** Ingangsdatum of the allocation the message is about. */
  ingang?: string;
  bekend?: boolean;
  vandaag?: string;
}

const dagen: Record<string, string> = {
  JW301: '2025-12-15',
  JW305: '2026-01-07',
  JW307: '2026-03-30',
  JW323: '2026-05-06',
};

/** Findings on a sound message of this type, sent on 15 December 2025 (301), 7 January, 30 March (307) or 6 May 2026. */
function stuur(
  type: 'JW301' | 'JW305' | 'JW307' | 'JW323',
  { gemeente = GEMEENTE, ingang = '2025-06-01', bekend, vandaag }: Om = {},
) {
  const bekende = map(toewijzing({ ingangsdatum: ingang }));
  const feiten: Record<typeof type, Partial<Feiten>> = {
    JW301: {},
    JW305: { toewijzingen: bekende },
    JW307: { toewijzingen: bekende, regiemeldingen: [gestart()] },
    JW323: feiten323([toewijzing({ ingangsdatum: ingang })]),
  };
  const aan = { Header: { Ontvanger: gemeente } };
  const data = {
    JW301: () =>
      jw301({ bericht: { Header: { Afzender: gemeente } }, producten: [toegewezen({ Ingangsdatum: ingang })] }),
    JW305: () => jw305({ bericht: aan, producten: [start({ ToewijzingIngangsdatum: ingang })] }),
    JW307: () => jw307({ bericht: aan, producten: [stop({ ToewijzingIngangsdatum: ingang })] }),
    JW323: () => jw323({ bericht: aan }),
  }[type]();
  return oordeel(type, data, {
    feiten: { ...feiten[type], identificatieBekend: bekend ?? false },
    vandaag: vandaag ?? (dagen[type] as string),
  }).bevindingen;
}

/** The same for requests, their answers and the answer to a declaration, all of 6 May 2026. */
function kop(
  type: 'JW315' | 'JW317' | 'JW319' | 'JW325',
  { gemeente = GEMEENTE, ingang = '2025-06-01', bekend = false, vandaag = '2026-05-06' }: Om = {},
) {
  const identificatie = 'K00000001';
  const Dagtekening = '2026-05-06';
  const aan = { Header: { Ontvanger: gemeente, BerichtIdentificatie: { Dagtekening } } };
  const van = { Header: { Afzender: gemeente, BerichtIdentificatie: { Dagtekening } } };
  const declaratie = jw323({ bericht: { Header: { Ontvanger: gemeente } } });
  const bekende = { toewijzingen: map(toewijzing({ ingangsdatum: ingang })), clienten: new Set([BSN]) };
  const gevraagd: Record<typeof type, () => { data: unknown; feiten: Partial<Feiten> }> = {
    JW315: () => ({
      data: jw315({ identificatie, bericht: aan, producten: [aangevraagd({ ToewijzingIngangsdatum: ingang })] }),
      feiten: {},
    }),
    JW317: () => ({
      data: jw317({ identificatie, bericht: aan, tewijzigen: [tewijzigen({ GewensteIngangsdatum: '2026-06-01' })] }),
      feiten: bekende,
    }),
    JW319: () => ({
      data: jw319({ identificatie, bericht: van }),
      feiten: verzoeken(verzoek({ referentie: 'V001', ingangsdatum: ingang })),
    }),
    JW325: () => ({ data: jw325({ identificatie, bericht: van, op: declaratie }), feiten: { ...bekende, declaratie } }),
  };
  const { data, feiten } = gevraagd[type]();
  return oordeel(type, data, { feiten: { ...feiten, identificatieBekend: bekend }, vandaag }).bevindingen;
}

const gebruikt = { bekend: true };
const in2026 = { gemeente: OPGEHEVEN, ingang: '2026-01-01' };
const in2025 = { gemeente: OPGEHEVEN, ingang: '2025-12-31' };

/** An allocation message of the dissolved municipality with an allocation from each of these days. */
const toegewezenVanaf = (...dagen: string[]) =>
  oordeel(
    'JW301',
    jw301({
      bericht: { Header: { Afzender: OPGEHEVEN } },
      producten: dagen.map((Ingangsdatum, index) =>
        toegewezen({ ToewijzingNummer: 1001 + index, Ingangsdatum, Product: { Code: index ? '45A09' : '45A04' } }),
      ),
    }),
  ).bevindingen;

/** An allocation message from this day on, of a municipality that is known in these periods. */
const gold = (perioden: readonly (readonly [van: string, tot: string | null])[], Ingangsdatum: string) =>
  oordeel('JW301', jw301({ bericht: { Header: { Afzender: OPGEHEVEN } }, producten: [toegewezen({ Ingangsdatum })] }), {
    contracts: contracts({
      regio: {
        ...STANDAARD.regio,
        gemeenten: perioden.map(([van, tot]) => ({ code: OPGEHEVEN, naam: 'Soms', van, tot })),
      },
    }),
  }).bevindingen;

/** A task-oriented start, which names no allocation, with the dissolved municipality. */
const taakgestart = (Begindatum: string) =>
  oordeel(
    'JW305',
    jw305({
      bericht: { Header: { Ontvanger: OPGEHEVEN } },
      producten: [
        start({
          ToewijzingNummer: undefined,
          ToewijzingIngangsdatum: undefined,
          Begindatum,
          Product: { Categorie: '46', Code: '46T01' },
        }),
      ],
    }),
  ).bevindingen;

/** A line of April 2026 for the dissolved municipality, on these allocations. */
const gedeclareerd = (...toewijzingen: ReturnType<typeof toewijzing>[]) =>
  oordeel(
    'JW323',
    jw323({
      bericht: { Header: { Ontvanger: OPGEHEVEN } },
      prestaties: (toewijzingen.length ? toewijzingen : [toewijzing()]).map(({ toewijzingNummer }, index) =>
        prestatie({ ToewijzingNummer: toewijzingNummer, ProductReferentie: { ReferentieNummer: `RN00${index}` } }),
      ),
    }),
    { feiten: feiten323(toewijzingen) },
  ).bevindingen;

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // Identificatie moet per berichtsoort uniek zijn voor de verzendende partij.
  tabel('TR056', ALLE, [
    goed('JW301 met een nieuwe Identificatie', () => stuur('JW301')),
    fout('JW301 met een Identificatie die al is gebruikt', () => stuur('JW301', gebruikt), 'eerder JW301-bericht van u'),
    goed('JW305 met een nieuwe Identificatie', () => stuur('JW305')),
    fout('JW305 met een Identificatie die al is gebruikt', () => stuur('JW305', gebruikt), 'eerder JW305-bericht van u'),
    goed('JW307 met een nieuwe Identificatie', () => stuur('JW307')),
    fout('JW307 met een Identificatie die al is gebruikt', () => stuur('JW307', gebruikt), 'eerder JW307-bericht van u'),
    goed('JW315 met een nieuwe Identificatie', () => kop('JW315')),
    fout('JW315 met een Identificatie die al is gebruikt', () => kop('JW315', gebruikt), 'Identificatie K00000001 is al gebruikt'),
    goed('JW317 met een nieuwe Identificatie', () => kop('JW317')),
    fout('JW317 met een Identificatie die al is gebruikt', () => kop('JW317', gebruikt), 'eerder JW317-bericht van u'),
    goed('JW319 met een nieuwe Identificatie', () => kop('JW319')),
    fout('JW319 met een Identificatie die al is gebruikt', () => kop('JW319', gebruikt), 'eerder JW319-bericht van u'),
    goed('JW325 met een nieuwe Identificatie', () => kop('JW325')),
    fout('JW325 met een Identificatie die al is gebruikt', () => kop('JW325', gebruikt), 'eerder JW325-bericht van u'),
    goed('JW323 met een nieuwe Identificatie', () => stuur('JW323')),
    fout('JW323 met een Identificatie die al is gebruikt', () => stuur('JW323', gebruikt), 'Geef elk nieuw bericht een eigen Identificatie'),
  ]),

  // Vullen met een bestaande datum die niet in de toekomst ligt.
  tabel('TR135', ALLE, [
    goed('JW301 van 15-12-2025, ontvangen op 15-12-2025', () => stuur('JW301', { vandaag: '2025-12-15' })),
    fout('JW301 van 15-12-2025, ontvangen op 14-12-2025', () => stuur('JW301', { vandaag: '2025-12-14' }), 'al op 14 december 2025 ontvangen'),
    goed('JW305 van 7-1-2026, ontvangen op 7-1-2026', () => stuur('JW305', { vandaag: '2026-01-07' })),
    fout('JW305 van 7-1-2026, ontvangen op 6-1-2026', () => stuur('JW305', { vandaag: '2026-01-06' }), 'De Dagtekening is 7 januari 2026'),
    goed('JW307 van 30-3-2026, ontvangen op 30-3-2026', () => stuur('JW307', { vandaag: '2026-03-30' })),
    fout('JW307 van 30-3-2026, ontvangen op 29-3-2026', () => stuur('JW307', { vandaag: '2026-03-29' }), 'De Dagtekening is 30 maart 2026'),
    goed('JW315 van 6-5-2026, ontvangen op 6-5-2026', () => kop('JW315')),
    fout('JW315 van 6-5-2026, ontvangen op 5-5-2026', () => kop('JW315', { vandaag: '2026-05-05' }), 'De Dagtekening is 6 mei 2026'),
    goed('JW317 van 6-5-2026, ontvangen op 6-5-2026', () => kop('JW317')),
    fout('JW317 van 6-5-2026, ontvangen op 5-5-2026', () => kop('JW317', { vandaag: '2026-05-05' }), 'De Dagtekening is 6 mei 2026'),
    goed('JW319 van 6-5-2026, ontvangen op 6-5-2026', () => kop('JW319')),
    fout('JW319 van 6-5-2026, ontvangen op 5-5-2026', () => kop('JW319', { vandaag: '2026-05-05' }), 'De Dagtekening is 6 mei 2026'),
    goed('JW325 van 6-5-2026, ontvangen op 6-5-2026', () => kop('JW325')),
    fout('JW325 van 6-5-2026, ontvangen op 5-5-2026', () => kop('JW325', { vandaag: '2026-05-05' }), 'De Dagtekening is 6 mei 2026'),
    goed('JW323 van 6-5-2026, ontvangen op 6-5-2026', () => stuur('JW323', { vandaag: '2026-05-06' })),
    goed('JW323 van 6-5-2026, pas een jaar later ontvangen', () => stuur('JW323', { vandaag: '2027-05-06' })),
    fout('JW323 van 6-5-2026, ontvangen op 5-5-2026', () => stuur('JW323', { vandaag: '2026-05-05' }), 'Vul de dag van verzending'),
    fout('JW323 van 6-5-2026, ontvangen op 30-4-2026, Identificatie ook al gebruikt', () => stuur('JW323', { vandaag: '2026-04-30', bekend: true }), 'al op 30 april 2026 ontvangen', ['TR056']),
  ]),

  // Gemeentecode uit het CBS-overzicht, of een die gold op de ingangsdatum (9999 gold 1-1-2014 t/m 31-12-2025).
  tabel('TR378', ALLE, [
    goed('JW301 van 0484 (in de CBS-lijst), ingang 1-6-2025', () => stuur('JW301')),
    goed('JW301 van 9999, ingang 31-12-2025', () => stuur('JW301', in2025)),
    fout('JW301 van 9999, ingang 1-1-2026', () => stuur('JW301', in2026), 'Gemeentecode 9999 bestaat niet op 1 januari 2026'),
    goed('JW301 van 9999, ingang 1-1-2014', () => stuur('JW301', { gemeente: OPGEHEVEN, ingang: '2014-01-01' }), ['TR381']),
    fout('JW301 van 9999, ingang 31-12-2013', () => stuur('JW301', { gemeente: OPGEHEVEN, ingang: '2013-12-31' }), 'van 1 januari 2014 tot en met 31 december 2025'),
    goed('JW301 van 9999, toewijzingen vanaf 1-6-2025 en 31-12-2025', () => toegewezenVanaf('2025-06-01', '2025-12-31')),
    fout('JW301 van 9999, toewijzingen vanaf 1-6-2025 en 1-2-2026', () => toegewezenVanaf('2025-06-01', '2026-02-01'), 'bestaat niet op 1 februari 2026'),
    goed('JW305 aan 9999, toewijzing vanaf 31-12-2025', () => stuur('JW305', in2025)),
    fout('JW305 aan 9999, toewijzing vanaf 1-1-2026', () => stuur('JW305', in2026), 'bestaat niet op 1 januari 2026'),
    goed('JW305 aan 9999 zonder toewijzing, begindatum 31-12-2025', () => taakgestart('2025-12-31')),
    fout('JW305 aan 9999 zonder toewijzing, begindatum 1-1-2026', () => taakgestart('2026-01-01'), 'bestaat niet op 1 januari 2026'),
    goed('JW307 aan 9999, toewijzing vanaf 31-12-2025', () => stuur('JW307', in2025)),
    fout('JW307 aan 9999, toewijzing vanaf 1-1-2026', () => stuur('JW307', in2026), 'Gebruik na een herindeling de code van de nieuwe gemeente'),
    goed('JW315 aan 9999, toewijzing gevraagd vanaf 31-12-2025', () => kop('JW315', in2025)),
    fout('JW315 aan 9999, toewijzing gevraagd vanaf 1-1-2026', () => kop('JW315', in2026), 'bestaat niet op 1 januari 2026'),
    goed('JW317 aan 9999, ingang 31-12-2025', () => kop('JW317', in2025)),
    fout('JW317 aan 9999, ingang 1-1-2026', () => kop('JW317', in2026), 'bestaat niet op 1 januari 2026'),
    goed('JW319 van 9999, ingang 31-12-2025', () => kop('JW319', in2025)),
    fout('JW319 van 9999, ingang 1-1-2026', () => kop('JW319', in2026), 'bestaat niet op 1 januari 2026'),
    goed('JW325 van 9999, over 31-12-2025', () => kop('JW325', in2025)),
    fout('JW325 van 9999, over 1-1-2026', () => kop('JW325', in2026), 'bestaat niet op 1 januari 2026'),
    goed('JW323 aan 9999 over april 2026, op een toewijzing vanaf 31-12-2025', () => gedeclareerd(toewijzing({ ingangsdatum: '2025-12-31' }))),
    fout('JW323 aan 9999 over april 2026, op een toewijzing vanaf 1-1-2026', () => gedeclareerd(toewijzing()), 'bestaat niet op 1 januari 2026'),
    fout('JW323 aan 9999, een van twee toewijzingen is van na de opheffing', () => gedeclareerd(toewijzing({ ingangsdatum: '2025-06-01' }), toewijzing({ toewijzingNummer: 1002, ingangsdatum: '2026-03-01' })), 'bestaat niet op 1 maart 2026'),
    fout('JW323 aan 9999 over april 2026, toewijzing onbekend: de ProductPeriode telt', () => gedeclareerd(), 'bestaat niet op 1 april 2026'),
    goed('JW301 van 0484, ingang 31-12-2013: de CBS-lijst noemt geen begin', () => stuur('JW301', { ingang: '2013-12-31' }), ['TR381']),
    goed('JW301 van 9999, die twee keer gold, ingang in de tweede tijd', () => gold([['2014-01-01', '2020-12-31'], ['2024-01-01', '2025-12-31']], '2025-06-01')),
    fout('JW301 van 9999, die twee keer gold, ingang ertussen', () => gold([['2014-01-01', '2020-12-31'], ['2024-01-01', '2025-12-31']], '2022-06-01'), 'tot en met 31 december 2020 en van 1 januari 2024'),
    goed('JW301 van 9999, die sinds 1-1-2026 geldt', () => gold([['2026-01-01', null]], '2026-02-01')),
  ]),
];
