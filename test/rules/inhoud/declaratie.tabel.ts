/** Amounts, signs and references of a declaration; status of a start or stop. The default line: 8 uur, EUR 566,40. */
import type {
  Bericht323Prestatie,
  LDT_DebetCredit,
  LDT_Eenheid,
  LDT_StatusAanlevering,
} from '../../../src/standard/generated/berichten.js';
import { afgewezen, BSN, BSN2, type Deel, prestatie, start, stop } from '../../support/build.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { in305, in307, in323, in325 } from './berichten.js';

/** A line of this many cents on an allocation of its own, 1 stuk; a credit takes back a line of an earlier message. */
const bedrag = (cent: number, DebetCredit: LDT_DebetCredit = 'D', at = 1): Bericht323Prestatie =>
  prestatie({
    ProductReferentie: {
      ReferentieNummer: `RN${at}`,
      ...(DebetCredit === 'C' ? { VorigReferentieNummer: `V${at}` } : {}),
    },
    ToewijzingNummer: 1000 + at,
    Eenheid: '82',
    GeleverdVolume: 1,
    ProductTarief: cent,
    IngediendBedrag: { Bedrag: cent, DebetCredit },
  });

/** A declaration with this total, over lines of which a negative amount is a credit. */
const totaal = (TotaalBedrag: number, DebetCredit: LDT_DebetCredit, ...centen: number[]) =>
  in323({
    declaratie: { TotaalIngediendBedrag: { TotaalBedrag, DebetCredit } },
    prestaties: centen.map((cent, at) => bedrag(Math.abs(cent), cent < 0 ? 'C' : 'D', at + 1)),
  });
/** The same with one line for each of two clients. */
const totaalTweeClienten = (TotaalBedrag: number) =>
  in323({
    declaratie: { TotaalIngediendBedrag: { TotaalBedrag } },
    clienten: [BSN, BSN2].map((bsn, at) => ({ bsn, prestaties: [bedrag(10000, 'D', at + 1)] })),
  });

const regel = (wijziging: Deel<Bericht323Prestatie>) => in323({ prestaties: [prestatie(wijziging)] });
const verwijst = (DebetCredit: LDT_DebetCredit, VorigReferentieNummer?: string) =>
  regel({ IngediendBedrag: { DebetCredit }, ProductReferentie: { VorigReferentieNummer } });
/** The same in an answer to a declaration. */
const terugVerwijst = (DebetCredit: LDT_DebetCredit, VorigReferentieNummer?: string) =>
  in325({
    prestaties: [afgewezen({ IngediendBedrag: { DebetCredit }, ProductReferentie: { VorigReferentieNummer } })],
  });
const tarief = (Eenheid: LDT_Eenheid, ProductTarief?: number) => regel({ Eenheid, ProductTarief });
const euro = (GeleverdVolume: number, Bedrag: number) =>
  regel({ Eenheid: '83', ProductTarief: undefined, GeleverdVolume, IngediendBedrag: { Bedrag } });
const creditEuro = (GeleverdVolume: number, Bedrag: number) =>
  regel({
    ProductReferentie: { VorigReferentieNummer: 'RN901' },
    Eenheid: '83',
    ProductTarief: undefined,
    GeleverdVolume,
    IngediendBedrag: { Bedrag, DebetCredit: 'C' },
  });

type Bedrag = [cent: number, DebetCredit: LDT_DebetCredit];
const D0: Bedrag = [0, 'D'];
const C0: Bedrag = [0, 'C'];
const C1: Bedrag = [1, 'C'];
const alsTotaal = ([TotaalBedrag, DebetCredit]: Bedrag) => ({ TotaalBedrag, DebetCredit });
/** An answer with these totals and one rejected line. */
const antwoord = (ingediend: Bedrag, toegekend: Bedrag, [Bedrag, DebetCredit]: Bedrag) =>
  in325({
    antwoord: { TotaalIngediendBedrag: alsTotaal(ingediend), TotaalToegekendBedrag: alsTotaal(toegekend) },
    prestaties: [
      afgewezen({
        ...(DebetCredit === 'C' ? { ProductReferentie: { VorigReferentieNummer: 'RN901' } } : {}),
        IngediendBedrag: { Bedrag, DebetCredit },
      }),
    ],
  });

const gestart = (StatusAanlevering: LDT_StatusAanlevering) => in305({ producten: [start({ StatusAanlevering })] });
const gestopt = (StatusAanlevering: LDT_StatusAanlevering) => in307({ producten: [stop({ StatusAanlevering })] });

export const tabellen: Tabel[] = [
  // TotaalBedrag is de som van de bedragen van alle prestaties; debet opgeteld, credit afgetrokken.
  tabel(
    'TR358',
    ['323'],
    [
      goed('totaal 100,00 = 100,00', totaal(10000, 'D', 10000)),
      fout('totaal 100,01, som 100,00', totaal(10001, 'D', 10000), 'een verschil van EUR 0,01'),
      fout('totaal 99,99, som 100,00', totaal(9999, 'D', 10000), 'TotaalIngediendBedrag is EUR 99,99'),
      goed('100,00 debet en 30,00 credit = 70,00 debet', totaal(7000, 'D', 10000, -3000)),
      fout('credit niet afgetrokken: 130,00', totaal(13000, 'D', 10000, -3000), 'tellen op tot EUR 70,00'),
      goed('30,00 debet en 100,00 credit = 70,00 credit', totaal(7000, 'C', 3000, -10000)),
      fout('goed bedrag, verkeerd teken', totaal(7000, 'D', 3000, -10000), 'EUR -70,00'),
      goed('100,00 debet en 100,00 credit = 0,00 debet', totaal(0, 'D', 10000, -10000)),
      goed('drie regels: 1,00 + 2,00 + 1.234,50', totaal(123750, 'D', 100, 200, 123450)),
      fout('een regel vergeten', totaal(300, 'D', 100, 200, 123450), 'EUR 1.237,50'),
      goed('twee clienten van 100,00 = 200,00', totaalTweeClienten(20000)),
      fout('alleen de eerste client geteld', totaalTweeClienten(10000), 'tellen op tot EUR 200,00'),
    ],
  ),

  // VorigReferentieNummer: verplicht bij credit (C), anders leeg laten.
  tabel(
    'CD060',
    ['323', '325'],
    [
      goed('debet zonder VorigReferentieNummer', verwijst('D')),
      fout('debet met VorigReferentieNummer', verwijst('D', 'RN901'), 'VorigReferentieNummer RN901'),
      goed('credit met VorigReferentieNummer', verwijst('C', 'RN901')),
      fout('credit zonder VorigReferentieNummer', verwijst('C'), 'creditregel (C) zonder VorigReferentieNummer'),
      goed('325 debet zonder VorigReferentieNummer', terugVerwijst('D')),
      fout('325 debet met VorigReferentieNummer', terugVerwijst('D', 'RN901'), 'VorigReferentieNummer RN901'),
      goed('325 credit met VorigReferentieNummer', terugVerwijst('C', 'RN901')),
      fout('325 credit zonder VorigReferentieNummer', terugVerwijst('C'), 'creditregel (C)'),
    ],
  ),

  // ProductTarief: verplicht als Eenheid ongelijk is aan 83 (euro's), anders leeg laten.
  tabel(
    'CD087',
    ['323'],
    [
      goed('minuut (01) met tarief', tarief('01', 118)),
      fout('minuut (01) zonder tarief', tarief('01'), 'tarief per minuut'),
      goed('uur (04) met tarief', tarief('04', 7080)),
      fout('uur (04) zonder tarief', tarief('04'), 'tarief per uur'),
      goed('uur (04) met tarief nul', tarief('04', 0)),
      fout('etmaal (14) zonder tarief', tarief('14'), 'tarief per etmaal'),
      fout('dagdeel (16) zonder tarief', tarief('16'), 'tarief per dagdeel'),
      fout('stuk output (82) zonder tarief', tarief('82'), 'Eenheid is 82'),
      fout('stuk inspanning (84) zonder tarief', tarief('84'), 'Eenheid is 84'),
      goed('euro (83) zonder tarief', tarief('83')),
      fout('euro (83) met tarief', tarief('83', 100), 'EUR 1,00'),
      fout('euro (83) met tarief nul', tarief('83', 0), 'EUR 0,00'),
    ],
  ),

  // DebetCredit: D als het (totaal)bedrag nul is.
  tabel(
    'CS325',
    ['323', '325'],
    [
      goed('323 totaal 0,00 debet', totaal(0, 'D', 10000, -10000)),
      fout('323 totaal 0,00 credit', totaal(0, 'C', 10000, -10000), 'TotaalIngediendBedrag is EUR 0,00'),
      goed('323 regel 0,00 debet', in323({ prestaties: [bedrag(0)] })),
      fout('323 regel 0,00 credit', in323({ prestaties: [bedrag(0, 'C')] }), 'IngediendBedrag is EUR 0,00'),
      goed('323 regel 0,01 credit', in323({ prestaties: [bedrag(1, 'C')] })),
      goed('325 ingediend, toegekend en regel 0,00 debet', antwoord(D0, D0, D0)),
      fout('325 ingediend 0,00 credit', antwoord(C0, D0, D0), 'TotaalIngediendBedrag'),
      goed('325 ingediend en toegekend 0,01 credit', antwoord(C1, C1, D0)),
      fout('325 toegekend 0,00 credit', antwoord(D0, C0, D0), 'TotaalToegekendBedrag'),
      goed('325 ingediend en regel 0,01 credit', antwoord(C1, D0, C1)),
      fout('325 regel 0,00 credit', antwoord(D0, D0, C0), 'IngediendBedrag'),
    ],
  ),

  // IngediendBedrag is gelijk aan GeleverdVolume als Eenheid 83 (euro's) is.
  tabel(
    'CS339',
    ['323'],
    [
      goed('volume 12500, bedrag 125,00', euro(12500, 12500)),
      fout('volume 125, bedrag 125,00: volume in hele euro', euro(125, 12500), 'GeleverdVolume EUR 1,25'),
      fout('volume 12500, bedrag 125,01', euro(12500, 12501), 'IngediendBedrag EUR 125,01'),
      goed('volume 0, bedrag 0,00', euro(0, 0)),
      goed('uur (04): bedrag is niet het volume', regel({})),
      goed('credit: volume 12500, bedrag 125,00', creditEuro(12500, 12500)),
      fout('credit: volume 12500, bedrag 124,99', creditEuro(12500, 12499), 'EUR 124,99'),
    ],
  ),

  // StatusAanlevering: 1 (eerste aanlevering) of 3 (verwijderen aanlevering).
  tabel(
    'CS058',
    ['305', '307'],
    [
      goed('305 status 1', gestart('1')),
      goed('305 status 3', gestart('3')),
      fout('305 status 2', gestart('2'), 'StatusAanlevering is 2'),
      fout('305 status 9', gestart('9'), 'StatusAanlevering is 9'),
      goed('307 status 1', gestopt('1')),
      goed('307 status 3', gestopt('3')),
      fout('307 status 2', gestopt('2'), 'eerst de oude melding met 3'),
      fout('307 status 9', gestopt('9'), 'StatusAanlevering is 9'),
    ],
  ),
];
