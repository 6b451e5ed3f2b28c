/**
 * TR338 to TR389: a line held against its allocation and against earlier lines. Unless changed: 8 hours of 45A04 in
 * April 2026 on toewijzing 1001, which gives 3 hours a week over 2026.
 */
import { BSN, BSN2, jw323, prestatie } from '../../support/build.js';
import { contracts } from '../../support/contracts.js';
import { feiten323, oordeel, toewijzing } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import {
  aspecifiek,
  bedrag,
  crediteer,
  dagdelen,
  declareer,
  etmalen,
  generiek,
  maand,
  minuten,
  periode,
  type Regel,
  ref,
  toegekend,
  uur,
  uurOud,
} from './hulp.js';

/** An aspecific allocation (category 45, no volume) over this period, so that only the dates count. */
const loopt = (ingangsdatum: string, einddatum: string | null) => ({ op: aspecifiek({ ingangsdatum, einddatum }) });

const verwijderd = toewijzing({ redenWijziging: '13', toewijzingsdatum: '2026-05-04', einddatum: '2026-01-01' });
const andere = (wijziging: Parameters<typeof toewijzing>[0]) =>
  toewijzing({ toewijzingNummer: 1019, ingangsdatum: '2026-04-01', ...wijziging });

/** 8 hours in April 2026 on 1001, granted. */
const R1: Regel = uur(8, ref('R-1'));
const R1Toegekend = toegekend(R1);
const bekend = { eerder: [R1Toegekend], gebruik: { volume: 480, bedragCent: 56640 } };
const alGecrediteerd = { eerder: [toegekend(R1, 'R-2')] };

/** The credit of R-1 with something in it that the debit did not have. */
const anders = (wijziging: Regel): Regel => ({ ...crediteer(R1), ...wijziging });

/** A line for each of two clients, with these numbers; 1001 is of the first, 1002 of the second. */
const tweeClienten = (eerste: string, tweede: string) =>
  oordeel(
    'JW323',
    jw323({
      clienten: [
        { bsn: BSN, prestaties: [prestatie(ref(eerste))] },
        { bsn: BSN2, prestaties: [prestatie({ ...ref(tweede), ToewijzingNummer: 1002 })] },
      ],
    }),
    { feiten: feiten323([toewijzing(), toewijzing({ toewijzingNummer: 1002, bsn: BSN2 })]) },
  ).bevindingen;

/** The second client credits a debit of the first. */
const andersClient = () =>
  oordeel('JW323', jw323({ clienten: [{ bsn: BSN2, prestaties: [prestatie(crediteer(R1))] }] }), {
    feiten: feiten323([toewijzing(), toewijzing({ toewijzingNummer: 1002, bsn: BSN2 })], { eerder: [R1Toegekend] }),
  }).bevindingen;

/** A declaration over this month. */
const over = (begin: string, eind: string) => ({
  om: { declaratie: { DeclaratiePeriode: { Begindatum: begin, Einddatum: eind } } },
});
const overApril = over('2026-04-01', '2026-04-30');
const overMaart = over('2026-03-01', '2026-03-31');

const geenToewijzing = toewijzing({ toewijzingNummer: 1002 });

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // De prestatie is gerelateerd aan een toegewezen product op basis van het ToewijzingNummer.
  tabel('TR338', ['323'], [
    goed('1001 is aan deze aanbieder voor deze client gegeven', () => declareer(uur(8))),
    fout('1009 is niet bekend', () => declareer(uur(8, { ToewijzingNummer: 1009 })), 'ToewijzingNummer 1009 is bij gemeente 0484 niet bekend'),
    fout('1001 is van een andere client', () => declareer(uur(8), { op: [toewijzing({ bsn: BSN2 }), geenToewijzing] }), 'Toewijzing 1001 van gemeente 0484 is niet aan u voor deze client gegeven'),
    fout('1001 is aan een andere aanbieder gegeven', () => declareer(uur(8), { op: [toewijzing({ aanbieder: '65656099' }), geenToewijzing] }), 'Neem het nummer over uit het toewijzingsbericht'),
    goed('1001 is verwijderd: dat is TR384', () => declareer(uur(8), { op: verwijderd }), ['TR384']),
    fout('credit op een onbekende toewijzing', () => declareer(anders({ ToewijzingNummer: 1009 }), bekend), 'ToewijzingNummer 1009', ['TR323']),
    fout('van twee regels is een toewijzing onbekend', () => declareer([uur(8), uur(4, { ToewijzingNummer: 1009 })]), 'ToewijzingNummer 1009'),
    goed('OP364: er is nooit een start ontvangen', () => declareer(uur(8), { feiten: { regiemeldingen: [] } })),
  ]),

  // Op een toewijzing met reden 13 (verwijderd) wordt niet gedeclareerd.
  tabel('TR384', ['323'], [
    goed('1001 geldt', () => declareer(uur(8))),
    goed('1001 is ingekort tot 30-4-2026 (reden 07)', () => declareer(uur(8), { op: toewijzing({ redenWijziging: '07', einddatum: '2026-04-30' }) })),
    fout('1001 is op 4-5-2026 verwijderd', () => declareer(uur(8), { op: verwijderd }), 'Toewijzing 1001 is op 4 mei 2026 door de gemeente verwijderd (reden 13) en geldt als niet verzonden. Vraag de gemeente'),
    fout('1001 is verwijderd, 1019 vervangt haar', () => declareer(uur(8), { op: [verwijderd, andere({})] }), 'wel toewijzing 1019 voor hetzelfde product vanaf 1 april 2026: declareer daarop'),
    fout('1001 is verwijderd, 1019 is van een ander product', () => declareer(uur(8), { op: [verwijderd, andere({ productcode: '45A09' })] }), 'Vraag de gemeente'),
    fout('1001 is verwijderd, 1019 is van een andere client', () => declareer(uur(8), { op: [verwijderd, andere({ bsn: BSN2 })] }), 'Vraag de gemeente'),
    fout('1001 is verwijderd, 1019 is van een andere aanbieder', () => declareer(uur(8), { op: [verwijderd, andere({ aanbieder: '65656099' })] }), 'Vraag de gemeente'),
    fout('1001 is verwijderd, 1019 ook', () => declareer(uur(8), { op: [verwijderd, andere({ redenWijziging: '13' })] }), 'Vraag de gemeente'),
    goed('declareren op de vervangende toewijzing 1019', () => declareer(uur(8, { ToewijzingNummer: 1019 }), { op: [verwijderd, andere({})] })),
    goed('credit op een toewijzing die daarna is verwijderd', () => declareer(crediteer(R1), { ...bekend, op: verwijderd })),
    fout('datums, product en volume van een verwijderde toewijzing tellen niet', () => declareer(etmalen(99, periode('2026-04-05', '2026-04-20')), { op: verwijderd }), 'reden 13'),
    fout('1001 is verwijderd, 1019 loopt van 1-3 t/m 15-4-2026', () => declareer(uur(8), { op: [verwijderd, andere({ ingangsdatum: '2026-03-01', einddatum: '2026-04-15' })] }), 'wel toewijzing 1019'),
    fout('1001 is verwijderd, 1019 gaat in op 16-4-2026', () => declareer(uur(8), { op: [verwijderd, andere({ ingangsdatum: '2026-04-16' })] }), 'wel toewijzing 1019'),
    fout('1001 is verwijderd, 1019 liep t/m 31-3-2026', () => declareer(uur(8), { op: [verwijderd, andere({ ingangsdatum: '2026-01-01', einddatum: '2026-03-31' })] }), 'Vraag de gemeente'),
    fout('1001 is verwijderd, 1019 heeft dezelfde code in een andere categorie', () => declareer(uur(8), { op: [verwijderd, andere({ productcategorie: '46' })] }), 'Vraag de gemeente'),
  ]),

  // Begindatum van de ProductPeriode >= Ingangsdatum van de toewijzing.
  tabel('TR307', ['323'], [
    goed('1 t/m 30-4-2026, toewijzing vanaf 1-4-2026', () => declareer(uur(8), loopt('2026-04-01', null))),
    fout('1 t/m 30-4-2026, toewijzing vanaf 2-4-2026', () => declareer(uur(8), loopt('2026-04-02', null)), 'De ProductPeriode begint op 1 april 2026, maar toewijzing 1001 gaat pas in op 2 april 2026', ['TR387']),
    goed('10 t/m 30-4-2026, toewijzing vanaf 10-4-2026', () => declareer(uur(8, periode('2026-04-10', '2026-04-30')), loopt('2026-04-10', null))),
    fout('9 t/m 30-4-2026, toewijzing vanaf 10-4-2026', () => declareer(uur(8, periode('2026-04-09', '2026-04-30')), loopt('2026-04-10', null)), 'Begin de ProductPeriode op 10 april 2026', ['TR387']),
    fout('maart 2026, toewijzing vanaf 1-4-2026', () => declareer(uur(8, maand('2026-03')), loopt('2026-04-01', null)), 'De ProductPeriode begint op 1 maart 2026'),
    fout('maart 2026 ligt er geheel voor', () => declareer(uur(8, maand('2026-03')), loopt('2026-04-01', null)), 'Declareer deze hulp op de toewijzing die toen gold'),
    fout('toewijzing zonder einddatum, vanaf 1-5-2026', () => declareer(uur(8), loopt('2026-05-01', null)), 'pas in op 1 mei 2026'),
    goed('credit van een regel van voor de ingangsdatum', () => declareer(crediteer(R1), { ...bekend, ...loopt('2026-05-01', null) })),
  ]),

  // Einddatum van de ProductPeriode <= Einddatum van de toewijzing, als die gevuld is.
  tabel('TR308', ['323'], [
    goed('1 t/m 30-4-2026, toewijzing t/m 30-4-2026', () => declareer(uur(8), loopt('2026-01-01', '2026-04-30'))),
    fout('1 t/m 30-4-2026, toewijzing t/m 29-4-2026', () => declareer(uur(8), loopt('2026-01-01', '2026-04-29')), 'De ProductPeriode eindigt op 30 april 2026, maar toewijzing 1001 loopt tot en met 29 april 2026', ['TR388']),
    goed('1 t/m 15-4-2026, toewijzing t/m 15-4-2026', () => declareer(uur(8, periode('2026-04-01', '2026-04-15')), loopt('2026-01-01', '2026-04-15'))),
    fout('1 t/m 16-4-2026, toewijzing t/m 15-4-2026', () => declareer(uur(8, periode('2026-04-01', '2026-04-16')), loopt('2026-01-01', '2026-04-15')), 'Sluit de ProductPeriode af op 15 april 2026', ['TR388']),
    goed('toewijzing zonder einddatum', () => declareer(uur(8), loopt('2026-01-01', null))),
    fout('april 2026, toewijzing t/m 31-3-2026', () => declareer(uur(8), loopt('2026-01-01', '2026-03-31')), 'loopt tot en met 31 maart 2026'),
    fout('april 2026 ligt er geheel na', () => declareer(uur(8), loopt('2026-01-01', '2026-03-31')), 'Declareer deze hulp op de toewijzing die toen gold, of vraag de gemeente'),
    goed('credit van een regel na de einddatum: de toewijzing is daarna ingekort', () => declareer(crediteer(R1), { ...bekend, ...loopt('2026-01-01', '2026-03-31') })),
    fout('buiten de toewijzing, voor en na', () => declareer(uur(8), loopt('2026-04-02', '2026-04-29')), 'toewijzing te verlengen', ['TR307', 'TR387', 'TR388']),
    fout('1 t/m 30-4-2026, toewijzing t/m 1-4-2026', () => declareer(uur(8), loopt('2026-01-01', '2026-04-01')), 'Sluit de ProductPeriode af op 1 april 2026', ['TR388']),
  ]),

  // Begindatum is de eerste van de maand, of de ingangsdatum als die later in die maand ligt.
  tabel('TR387', ['323'], [
    goed('vanaf 1-4-2026, toewijzing vanaf 1-1-2026', () => declareer(uur(8), loopt('2026-01-01', null))),
    fout('vanaf 2-4-2026, toewijzing vanaf 1-1-2026', () => declareer(uur(8, periode('2026-04-02', '2026-04-30')), loopt('2026-01-01', null)), 'moet dat 1 april 2026 zijn, de eerste dag van de maand'),
    fout('vanaf de eerste hulp op 14-4-2026', () => declareer(uur(8, periode('2026-04-14', '2026-04-30')), loopt('2026-01-01', null)), 'De dag waarop de hulp echt begon, telt hier niet'),
    goed('vanaf 10-4-2026, toewijzing vanaf 10-4-2026', () => declareer(uur(8, periode('2026-04-10', '2026-04-30')), loopt('2026-04-10', null))),
    fout('vanaf 11-4-2026, toewijzing vanaf 10-4-2026', () => declareer(uur(8, periode('2026-04-11', '2026-04-30')), loopt('2026-04-10', null)), 'moet dat 10 april 2026 zijn, de ingangsdatum van de toewijzing'),
    goed('de maand na de ingangsdatum begint op de eerste: 1-4-2026, toewijzing vanaf 10-3-2026', () => declareer(uur(8), loopt('2026-03-10', null))),
    fout('vanaf 10-4-2026, toewijzing vanaf 10-3-2026', () => declareer(uur(8, periode('2026-04-10', '2026-04-30')), loopt('2026-03-10', null)), 'moet dat 1 april 2026 zijn'),
    fout('vanaf 10-4-2026, toewijzing vanaf 10-4-2025', () => declareer(uur(8, periode('2026-04-10', '2026-04-30')), loopt('2025-04-10', null)), 'moet dat 1 april 2026 zijn'),
    goed('een dag: 30-4-2026, toewijzing vanaf 30-4-2026', () => declareer(uur(2, periode('2026-04-30', '2026-04-30')), loopt('2026-04-30', null))),
    goed('toewijzing onbekend: dat is TR338', () => declareer(uur(8, { ToewijzingNummer: 1009, ...periode('2026-04-02', '2026-04-30') })), ['TR338']),
  ]),

  // Einddatum is de laatste van de maand, of de einddatum van de toewijzing als die eerder in die maand ligt.
  tabel('TR388', ['323'], [
    goed('t/m 30-4-2026, toewijzing t/m 31-12-2026', () => declareer(uur(8), loopt('2026-01-01', '2026-12-31'))),
    fout('t/m 29-4-2026, toewijzing t/m 31-12-2026', () => declareer(uur(8, periode('2026-04-01', '2026-04-29')), loopt('2026-01-01', '2026-12-31')), 'moet dat 30 april 2026 zijn, de laatste dag van de maand'),
    fout('t/m de laatste hulp op 17-4-2026, toewijzing zonder einddatum', () => declareer(uur(8, periode('2026-04-01', '2026-04-17')), loopt('2026-01-01', null)), 'Een eerdere stop van de hulp verandert de ProductPeriode niet'),
    goed('t/m 15-4-2026, toewijzing t/m 15-4-2026', () => declareer(uur(8, periode('2026-04-01', '2026-04-15')), loopt('2026-01-01', '2026-04-15'))),
    fout('t/m 14-4-2026, toewijzing t/m 15-4-2026', () => declareer(uur(8, periode('2026-04-01', '2026-04-14')), loopt('2026-01-01', '2026-04-15')), 'moet dat 15 april 2026 zijn, de einddatum van de toewijzing'),
    fout('t/m 15-3-2026, toewijzing t/m 15-4-2026', () => declareer(uur(8, periode('2026-03-01', '2026-03-15')), loopt('2026-01-01', '2026-04-15')), 'moet dat 31 maart 2026 zijn'),
    goed('t/m 28-2-2026', () => declareer(uur(8, maand('2026-02')), loopt('2026-01-01', null))),
    goed('schrikkeljaar: t/m 29-2-2024', () => declareer(uurOud(8, maand('2024-02')), loopt('2024-01-01', null))),
    fout('schrikkeljaar: t/m 28-2-2024', () => declareer(uurOud(8, periode('2024-02-01', '2024-02-28')), loopt('2024-01-01', null)), 'moet dat 29 februari 2024 zijn'),
    goed('t/m 31-12-2025', () => declareer(uurOud(8, maand('2025-12')), loopt('2025-01-01', '2026-01-15'))),
    goed('toewijzing onbekend: dat is TR338', () => declareer(uur(8, { ToewijzingNummer: 1009, ...periode('2026-04-01', '2026-04-29') })), ['TR338']),
  ]),

  // ProductCategorie is die van de toewijzing, als die er een heeft.
  tabel('TR339', ['323'], [
    goed('categorie 45, toegewezen is 45A04', () => declareer(uur(8))),
    goed('categorie 45, toegewezen is categorie 45', () => declareer(uur(8), { op: aspecifiek() })),
    fout('categorie 43, toegewezen is categorie 45', () => declareer(etmalen(3), { op: aspecifiek() }), 'ProductCategorie is 43, maar toewijzing 1001 is gegeven voor categorie 45'),
    goed('categorie 43, generiek toegewezen', () => declareer(etmalen(3), { op: generiek(900_000) })),
    fout('categorie 43 en 43A12, toegewezen is 45A04', () => declareer(etmalen(3)), 'die bij categorie 43 hoort', ['TR340', 'TR341']),
    goed('credit van categorie 45 op een toewijzing die nu categorie 43 is', () => declareer(crediteer(R1), { ...bekend, op: aspecifiek({ productcategorie: '43' }) })),
  ]),

  // ProductCode is die van de toewijzing, als die er een heeft.
  tabel('TR340', ['323'], [
    goed('45A04, toegewezen is 45A04', () => declareer(uur(8))),
    goed('45A04, toegewezen is categorie 45', () => declareer(uur(8), { op: aspecifiek() })),
    goed('45A09, toegewezen is categorie 45', () => declareer(dagdelen(8), { op: aspecifiek() })),
    goed('45A04, generiek toegewezen', () => declareer(uur(8), { op: generiek(100_000) })),
    fout('45A09, toegewezen is 45A04', () => declareer(dagdelen(8), { op: toewijzing({ omvang: { volume: 3, eenheid: '16', frequentie: '2' } }) }), 'ProductCode is 45A09, maar toewijzing 1001 is gegeven voor 45A04'),
    fout('45a04 met een kleine letter, toegewezen is 45A04', () => declareer(uur(8, { ProductCode: '45a04' })), 'Declareer 45A04', ['TR381']),
    goed('credit van 45A04 op een toewijzing die nu van 45A09 is', () => declareer(crediteer(R1), { ...bekend, op: toewijzing({ productcode: '45A09' }) })),
  ]),

  // De ProductPeriode valt binnen de huidige of een voorgaande declaratieperiode.
  tabel('TR319', ['323'], [
    goed('april 2026 in de declaratie over april 2026', () => declareer(uur(8), overApril)),
    goed('maart 2026 in de declaratie over april 2026', () => declareer(uur(8, maand('2026-03')), overApril)),
    goed('januari 2022 in de declaratie over april 2026', () => declareer(uurOud(8, maand('2022-01')), { ...overApril, ...loopt('2022-01-01', null) })),
    fout('april 2026 in de declaratie over maart 2026', () => declareer(uur(8), overMaart), 'na de DeclaratiePeriode die tot en met 31 maart 2026 loopt. Declareer deze prestatie met de declaratie over april 2026'),
    goed('maart 2026 in de declaratie over maart 2026', () => declareer(uur(8, maand('2026-03')), overMaart)),
    fout('een van twee regels is van na de declaratieperiode', () => declareer([uur(8, maand('2026-03')), uur(8)], overMaart), 'eindigt op 30 april 2026'),
    fout('een credit van april 2026 in de declaratie over maart 2026', () => declareer(crediteer(R1), { ...bekend, ...overMaart }), 'eindigt op 30 april 2026'),
  ]),

  // ReferentieNummer is uniek voor de aanbieder, binnen een bericht en berichtoverstijgend.
  tabel('TR314', ['323'], [
    goed('een nieuw ReferentieNummer', () => declareer(uur(8, ref('R-9')))),
    goed('twee regels met een eigen nummer', () => declareer([uur(8), uur(8, maand('2026-03'))])),
    fout('R-1 is eerder gebruikt', () => declareer(uur(8, ref('R-1')), { feiten: { referentiesBekend: new Set(['R-1']) } }), 'ReferentieNummer R-1 is in een eerdere declaratie al gebruikt'),
    goed('r-1 is een ander nummer dan R-1', () => declareer(uur(8, ref('r-1')), { feiten: { referentiesBekend: new Set(['R-1']) } })),
    fout('R-9 bij twee clienten in een bericht', () => tweeClienten('R-9', 'R-9'), 'ReferentieNummer R-9 is eerder in dit bericht al gebruikt'),
    goed('R-8 en R-9 bij twee clienten in een bericht', () => tweeClienten('R-8', 'R-9')),
    fout('een credit met het nummer van haar debet', () => declareer(crediteer(R1, 'RC001'), { ...bekend, feiten: { referentiesBekend: new Set(['RC001']) } }), 'geef haar dan een nieuw ReferentieNummer'),
    goed('een credit met een nieuw nummer', () => declareer(crediteer(R1), { ...bekend, feiten: { referentiesBekend: new Set(['R-1']) } })),
  ]),

  // Een credit hoort bij een eerder goedgekeurde debet, en is daaraan gelijk (IV091).
  tabel('TR323', ['323'], [
    goed('credit van R-1, gelijk aan R-1', () => declareer(crediteer(R1), bekend)),
    fout('R-1 is nooit toegekend', () => declareer(crediteer(R1)), 'Er is geen toegekende debetregel met ReferentieNummer R-1'),
    fout('R-1 is wel ingediend, maar afgewezen', () => declareer(crediteer(R1), { feiten: { referentiesBekend: new Set(['R-1']) } }), 'een afgewezen prestatie hoeft niet terug'),
    fout('R-1 was voor een andere client', andersClient, 'een andere client', ['TR338']),
    fout('R-1 was op 1001, de credit op 1002', () => declareer(anders({ ToewijzingNummer: 1002 }), { ...bekend, op: [toewijzing(), geenToewijzing] }), 'ToewijzingNummer was 1001'),
    fout('R-1 was 45A04, de credit 45A09', () => declareer(anders({ ProductCode: '45A09' }), bekend), 'product was 45A04 (categorie 45)'),
    fout('R-1 was categorie 45, de credit 46', () => declareer(anders({ ProductCategorie: '46' }), bekend), 'product was 45A04 (categorie 45)'),
    fout('R-1 was april 2026, de credit maart 2026', () => declareer(anders(maand('2026-03')), bekend), 'ProductPeriode was van 1 april tot en met 30 april 2026'),
    fout('R-1 was t/m 30-4-2026, de credit t/m 15-4-2026', () => declareer(anders(periode('2026-04-01', '2026-04-15')), bekend), 'ProductPeriode was'),
    fout('deel van R-1: 3 van de 8 uur', () => declareer(crediteer({ ...uur(3), ...ref('R-1') }), bekend), 'GeleverdVolume was 8 uur en IngediendBedrag was EUR 566,40'),
    fout('R-1 was 8 uur, de credit 8 minuten', () => declareer(anders({ Eenheid: '01' }), bekend), 'GeleverdVolume was 8 uur'),
    fout('R-1 was tegen EUR 70,80, de credit tegen EUR 58,20', () => declareer(anders({ ProductTarief: 5820 }), bekend), 'ProductTarief was EUR 70,80'),
    fout('R-1 was EUR 566,40, de credit EUR 566,39', () => declareer(anders({ IngediendBedrag: { Bedrag: 56639, DebetCredit: 'C' } }), bekend), 'IngediendBedrag was EUR 566,40'),
    goed('R-1 was niet volgens het contract van nu: een credit wordt daaraan niet getoetst', () => declareer(crediteer(R1), { ...bekend, contracts: contracts({ tarieven: [], contracten: [] }) })),
    goed('twee credits van twee debetten', () => declareer([crediteer(R1), crediteer(uur(6, { ...maand('2026-03'), ...ref('R-3') }), 'RC002')], { eerder: [R1Toegekend, toegekend(uur(6, { ...maand('2026-03'), ...ref('R-3') }))] })),
    fout('R-1 was vanaf 1-4-2026, de credit vanaf 2-4', () => declareer(anders(periode('2026-04-02', '2026-04-30')), bekend), 'ProductPeriode was van 1 april tot en met 30 april 2026'),
    goed('een debetregel neemt niets terug', () => declareer(uur(8))),
  ]),

  // Een prestatie wordt een keer gecrediteerd.
  tabel('TR390', ['323'], [
    goed('R-1 is niet eerder gecrediteerd', () => declareer(crediteer(R1), bekend)),
    fout('R-1 is al gecrediteerd met R-2', () => declareer(crediteer(R1), alGecrediteerd), 'Prestatie R-1 is al gecrediteerd met ReferentieNummer R-2'),
    fout('R-1 is al gecrediteerd, en de credit wijkt af', () => declareer(anders({ ProductTarief: 5820 }), alGecrediteerd), 'Haal deze creditregel weg', ['TR323']),
    goed('R-4 kwam in de plaats van R-1 en wordt gecrediteerd', () => declareer(crediteer({ ...R1, ...ref('R-4') }), { eerder: [toegekend(R1, 'R-2'), toegekend({ ...R1, ...ref('R-4') })] })),
    goed('de credit van R-1 was afgewezen en komt opnieuw', () => declareer(crediteer(R1, 'RC002'), { ...bekend, feiten: { referentiesBekend: new Set(['RC001']) } })),
  ]),

  // Per toewijzing, product en ProductPeriode is er hoogstens een debet die niet is gecrediteerd.
  tabel('TR389', ['323'], [
    goed('de eerste debet over april 2026', () => declareer(uur(8))),
    fout('over april 2026 is R-1 al toegekend', () => declareer(uur(2), bekend), 'Voor toewijzing 1001, product 45A04, april 2026 is regel R-1 al toegekend'),
    goed('maart 2026, R-1 was april 2026', () => declareer(uur(2, maand('2026-03')), bekend)),
    goed('april 2026 op 1002, R-1 was op 1001', () => declareer(uur(2, { ToewijzingNummer: 1002 }), { ...bekend, op: [toewijzing(), geenToewijzing] })),
    goed('IV075: 45A09 naast 45A04 op een toewijzing voor categorie 45', () => declareer(dagdelen(2), { ...bekend, op: aspecifiek() })),
    fout('45A04 nog eens op een toewijzing voor categorie 45', () => declareer(uur(2), { ...bekend, op: aspecifiek() }), 'product 45A04'),
    goed('R-1 is al gecrediteerd', () => declareer(uur(2), alGecrediteerd)),
    goed('OP366: credit van R-1 en nieuwe debet in een bericht', () => declareer([crediteer(R1), uur(6)], bekend)),
    goed('OP366: de debet staat voorop, de credit wordt toch eerst verwerkt', () => declareer([uur(6), crediteer(R1)], bekend)),
    fout('credit van R-1 klopt niet, dus de nieuwe debet ook niet', () => declareer([anders({ ProductTarief: 5820 }), uur(6)], bekend), 'VorigReferentieNummer R-1', ['TR323']),
    fout('credit van R-3 (maart), nieuwe debet over april', () => declareer([crediteer(uur(6, { ...maand('2026-03'), ...ref('R-3') })), uur(6)], { eerder: [R1Toegekend, toegekend(uur(6, { ...maand('2026-03'), ...ref('R-3') }))] }), 'april 2026 is regel R-1 al toegekend'),
    fout('in minuten, R-1 was in uren', () => declareer(minuten(60, bedrag(7080)), bekend), 'stuur dan eerst (of in hetzelfde bericht) een creditregel'),
    fout('toewijzing verlengd: R-1 liep t/m 15-4, nu 1 t/m 30-4-2026', () => declareer(uur(8), { eerder: [toegekend({ ...R1, ...periode('2026-04-01', '2026-04-15') })] }), 'regel R-1 al toegekend'),
    goed('R-1 was over april 2025', () => declareer(uur(8), { eerder: [toegekend({ ...R1, ...maand('2025-04') })], op: aspecifiek({ ingangsdatum: '2025-01-01' }) })),
  ]),
];
