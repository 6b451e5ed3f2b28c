/** Answers to a request (319) and to a declaration (325). The default line is 8 uur at EUR 70,80: EUR 566,40. */
import type {
  Bericht319Antwoord,
  LDT_RedenAfwijzingVerzoek,
  LDT_RetourCode,
} from '../../../src/standard/generated/berichten.js';
import { afgewezen, BSN, BSN2, type Deel, jw323, prestatie } from '../../support/build.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { in319, in325 } from './berichten.js';

const antwoord = (wijziging: Deel<Bericht319Antwoord>) => in319({ antwoord: wijziging });
const afwijzing = (RedenAfwijzingVerzoek?: LDT_RedenAfwijzingVerzoek, Gemeente?: string) =>
  antwoord({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek, ...(Gemeente ? { Woonplaatsbeginsel: { Gemeente } } : {}) });
const onderzoek = (RedenAfwijzingVerzoek?: LDT_RedenAfwijzingVerzoek, Gemeente?: string) =>
  antwoord({ VerzoekAntwoord: '2', RedenAfwijzingVerzoek, ...(Gemeente ? { Woonplaatsbeginsel: { Gemeente } } : {}) });

/** A line of EUR 100 per unit of volume, rejected, with a number of its own. */
const regel = (nummer: number, aantal: number, DebetCredit: 'C' | 'D' = 'D', codes: LDT_RetourCode[] = ['9321']) =>
  afgewezen({
    ProductReferentie: {
      ReferentieNummer: `RN${nummer}`,
      ...(DebetCredit === 'C' ? { VorigReferentieNummer: `V${nummer}` } : {}),
    },
    ToewijzingNummer: 1000 + nummer,
    GeleverdVolume: aantal,
    ProductTarief: 10000,
    IngediendBedrag: { Bedrag: aantal * 10000, DebetCredit },
    RetourCodes: { RetourCode: codes },
  });

const bedrag = (euro: number) => ({ TotaalBedrag: Math.abs(euro) * 100, DebetCredit: euro < 0 ? 'C' : 'D' }) as const;

interface Om {
  ingediend: number;
  toegekend: number;
  regels: ReturnType<typeof regel>[];
  codes?: LDT_RetourCode[];
}

/** An answer with these totals in euro, negative is credit, and these lines. */
const beantwoord = ({ ingediend, toegekend, regels, codes = ['0200'] }: Om) =>
  in325({
    antwoord: {
      TotaalIngediendBedrag: bedrag(ingediend),
      TotaalToegekendBedrag: bedrag(toegekend),
      RetourCodes: { RetourCode: codes },
    },
    prestaties: regels,
  });

const heel = (toegekend: number, ...regels: ReturnType<typeof regel>[]) =>
  beantwoord({ ingediend: 500, toegekend, regels, codes: ['9333'] });

export const tabellen: Tabel[] = [
  // RedenAfwijzingVerzoek: vullen bij VerzoekAntwoord 1 (afgewezen).
  tabel(
    'CD085',
    ['319'],
    [
      goed('afgewezen met reden 2', afwijzing('2')),
      fout('afgewezen zonder reden', afwijzing(), 'Het antwoord wijst verzoek V001 af (VerzoekAntwoord 1)'),
      goed('in onderzoek zonder reden', onderzoek()),
    ],
  ),

  // RedenAfwijzingVerzoek: leeg laten bij VerzoekAntwoord 2 (in onderzoek).
  tabel(
    'CD086',
    ['319'],
    [
      goed('in onderzoek zonder reden', onderzoek()),
      fout('in onderzoek met reden 3', onderzoek('3'), 'noemt toch reden 3 (geen contract)'),
      goed('afgewezen met reden 3', afwijzing('3')),
    ],
  ),

  // Reden 8 (woonplaatsbeginsel): berichtklasse Woonplaatsbeginsel opnemen. Alleen iJw.
  tabel(
    'TR377',
    ['319'],
    [
      goed('reden 8 met gemeente 1916', afwijzing('8', '1916')),
      fout('reden 8 zonder gemeente', afwijzing('8'), 'wijst verzoek V001 af met reden 8 (woonplaatsbeginsel)'),
      goed('reden 5 (andere gemeente) zonder gemeente', afwijzing('5')),
      goed('in onderzoek zonder gemeente', onderzoek()),
    ],
  ),

  // Een andere reden dan 8: berichtklasse Woonplaatsbeginsel weglaten. Alleen iJw.
  tabel(
    'TR409',
    ['319'],
    [
      goed('reden 8 met gemeente 1916', afwijzing('8', '1916')),
      goed('reden 5 zonder gemeente', afwijzing('5')),
      fout('reden 5 met gemeente 1916', afwijzing('5', '1916'), 'gemeente 1916 in Woonplaatsbeginsel'),
      fout('reden 7 met gemeente 1916', afwijzing('7', '1916'), 'RedenAfwijzingVerzoek 7 (zorginhoudelijk) is'),
      fout('in onderzoek met gemeente 1916', onderzoek(undefined, '1916'), 'RedenAfwijzingVerzoek leeg is'),
      fout('afgewezen zonder reden met gemeente', afwijzing(undefined, '1916'), 'hoort alleen bij reden 8', ['CD085']),
    ],
  ),

  // SOM(Prestatie.IngediendBedrag) = TotaalIngediendBedrag - TotaalToegekendBedrag; bij afkeur van het geheel niets.
  tabel(
    'TR342',
    ['325'],
    [
      goed('alles toegekend, geen regels', beantwoord({ ingediend: 500, toegekend: 500, regels: [], codes: ['8001'] })),
      goed('niets toegekend, alles terug', beantwoord({ ingediend: 500, toegekend: 0, regels: [regel(1, 5)] })),
      goed(
        '500 ingediend, 300 toegekend, twee keer 100 terug',
        beantwoord({ ingediend: 500, toegekend: 300, regels: [regel(1, 1), regel(2, 1)] }),
      ),
      fout(
        'een afgewezen regel ontbreekt',
        beantwoord({ ingediend: 500, toegekend: 300, regels: [regel(1, 1)] }),
        'min TotaalToegekendBedrag (EUR 300,00) is EUR 200,00, maar de bedragen in het antwoord (1 prestatie, debet min credit) tellen op tot EUR 100,00',
      ),
      fout(
        'geen enkele regel',
        beantwoord({ ingediend: 500, toegekend: 300, regels: [] }),
        'is EUR 200,00, maar het antwoord bevat geen prestaties',
      ),
      fout(
        'een toegekende regel staat erin',
        beantwoord({ ingediend: 500, toegekend: 400, regels: [regel(1, 1), regel(2, 4, 'D', ['0200'])] }),
        'Zonder afwijzing, en dus ten onrechte, staat RN2 erin',
      ),
      goed(
        'niet beoordeeld (0233) telt als afgewezen',
        beantwoord({ ingediend: 500, toegekend: 400, regels: [regel(1, 1, 'D', ['0233'])] }),
      ),
      goed(
        'afgewezen credit: 100 min -400',
        beantwoord({ ingediend: 100, toegekend: 500, regels: [regel(1, 4, 'C')] }),
      ),
      fout(
        'afgewezen credit als debet geteld',
        beantwoord({ ingediend: 100, toegekend: -300, regels: [regel(1, 4, 'C')] }),
        'is EUR 400,00, maar de bedragen in het antwoord (1 prestatie, debet min credit) tellen op tot EUR -400,00',
      ),
      goed(
        'alleen credit: -500 ingediend, -300 toegekend',
        beantwoord({ ingediend: -500, toegekend: -300, regels: [regel(1, 2, 'C')] }),
      ),
      goed(
        'twee clienten, van elk een regel terug',
        in325({
          op: jw323({
            clienten: [
              { bsn: BSN, prestaties: [prestatie()] },
              { bsn: BSN2, prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: 'RN002' } })] },
            ],
          }),
          clienten: [
            { bsn: BSN, prestaties: [afgewezen()] },
            { bsn: BSN2, prestaties: [afgewezen({ ProductReferentie: { ReferentieNummer: 'RN002' } })] },
          ],
        }),
      ),
      goed('als geheel afgewezen (9333): nul en geen regels', heel(0)),
      fout('als geheel afgewezen, toch toegekend', heel(500), 'maar toch is TotaalToegekendBedrag EUR 500,00. Bij'),
      fout(
        'als geheel afgewezen, toch toegekend en regels',
        heel(200, regel(1, 3)),
        'EUR 200,00 en bevat het antwoord',
      ),
      fout(
        'meer toegekende regels dan worden genoemd',
        beantwoord({
          ingediend: 600,
          toegekend: 600,
          regels: [1, 2, 3, 4, 5, 6].map((n) => regel(n, 1, 'D', ['0200'])),
        }),
        'staan RN1, RN2, RN3, RN4, RN5 en andere erin',
      ),
      fout('als geheel afgewezen, toch regels', heel(0, regel(1, 5)), 'maar toch bevat het antwoord 1 prestatie. Bij'),
    ],
  ),
];
