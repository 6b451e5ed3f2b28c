/** TR318, TR333 on the Declaratie, TR304 on its clients. Unless changed: DeclaratiePeriode April 2026. */
import type { Feiten } from '../../../src/standard/feiten.js';
import { BSN, BSN2, jw323, prestatie } from '../../support/build.js';
import { feiten323, oordeel, toewijzing } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { declareer, maand, uur } from './hulp.js';

const na = (laatsteDeclaratiePeriode: string | null): { feiten: Partial<Feiten> } => ({
  feiten: { laatsteDeclaratiePeriode },
});

/** A declaration with a line for each of these clients; toewijzing 1001 is of the first, 1002 of the second. */
const voor = (bsns: string[], bekend: string[]) =>
  oordeel(
    'JW323',
    jw323({
      clienten: bsns.map((bsn) => ({
        bsn,
        prestaties: [
          prestatie({
            ToewijzingNummer: bsn === BSN ? 1001 : 1002,
            ProductReferentie: { ReferentieNummer: bsn === BSN ? 'RN001' : 'RN002' },
          }),
        ],
      })),
    }),
    {
      feiten: feiten323(
        [toewijzing(), toewijzing({ toewijzingNummer: 1002, bsn: BSN2 })].filter(({ bsn }) => bekend.includes(bsn)),
      ),
    },
  ).bevindingen;

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // De DeclaratiePeriode ligt niet voor de laatst ingediende (IV090, OP284).
  tabel('TR318', ['323'], [
    goed('eerste declaratie', () => declareer(uur(8), na(null))),
    goed('april 2026 na maart 2026', () => declareer(uur(8), na('2026-03-01'))),
    goed('april 2026 na januari 2026: twee maanden zonder hulp', () => declareer(uur(8), na('2026-01-01'))),
    goed('april 2026 na april 2026: tweede declaratie over de laatste periode', () => declareer(uur(8), na('2026-04-01'))),
    fout('april 2026 na mei 2026', () => declareer(uur(8), na('2026-05-01')), 'De DeclaratiePeriode is april 2026, maar over mei 2026 is al een declaratie ingediend'),
    fout('april 2026 na januari 2027', () => declareer(uur(8), na('2027-01-01')), 'met DeclaratiePeriode januari 2027 of later'),
    goed('IV090: prestaties van januari en februari achteraf, in april 2026 na maart', () => declareer([uur(8, maand('2026-01')), uur(8, maand('2026-02'))], na('2026-03-01'))),
    fout('alleen de DeclaratiePeriode telt, ook als de prestaties van maart zijn', () => declareer(uur(8, maand('2026-03')), na('2026-05-01')), 'hun ProductPeriode blijft april 2026'),
  ]),

  // DeclaratieNummer is uniek voor de aanbieder binnen het wettelijk domein.
  tabel('TR333', ['323'], [
    goed('nieuw DeclaratieNummer', () => declareer(uur(8))),
    fout('DeclaratieNummer D202604 nog eens', () => declareer(uur(8), { feiten: { declaratieNummerBekend: true }, om: { declaratie: { DeclaratieNummer: 'D202604' } } }), 'DeclaratieNummer D202604 is al gebruikt'),
    fout('ook een oude DeclaratiePeriode', () => declareer(uur(8), { feiten: { declaratieNummerBekend: true, laatsteDeclaratiePeriode: '2026-05-01' } }), 'Geef deze declaratie een nieuw nummer', ['TR318']),
  ]),

  // Bsn moet overeenkomen met Bsn van een client.
  tabel('TR304', ['323'], [
    goed('een client, met een toewijzing', () => voor([BSN], [BSN])),
    goed('twee clienten, beide met een toewijzing', () => voor([BSN, BSN2], [BSN, BSN2])),
    goed('een client met alleen een verwijderde toewijzing: dat is TR384', () => declareer(uur(8), { op: toewijzing({ redenWijziging: '13' }) }), ['TR384']),
    fout('een client zonder toewijzing', () => voor([BSN], []), 'Voor client 1 in het bericht (vanaf ReferentieNummer RN001) heeft gemeente 0484 u geen toewijzing gestuurd'),
    fout('de tweede client heeft geen toewijzing', () => voor([BSN, BSN2], [BSN]), 'Voor client 2 in het bericht (vanaf ReferentieNummer RN002)'),
    fout('de regels van de geweigerde client worden niet beoordeeld: geen TR338, geen TR418', () => declareer(uur(8, { ToewijzingNummer: 1009, ProductTarief: 9999 }), { op: [] }), 'de prestaties zijn niet beoordeeld'),
  ]),
];
