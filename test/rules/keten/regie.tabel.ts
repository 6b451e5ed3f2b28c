/**
 * TR019, TR063, TR071, TR074, TR326, TR382, TR413, TR414, TR415: starts and stops. Unless changed: toewijzing 1001 is
 * in the book, the delivery started on 5 January 2026, and a stop message ends it definitely (31) on 27 March 2026.
 */
import type { Bericht305StartProduct, Bericht307StopProduct } from '../../../src/standard/generated/berichten.js';
import { BSN2, type Deel } from '../../support/build.js';
import { toewijzing } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { geeft, gestart, gestopt, startbericht, stopbericht } from './hulp.js';

type Start = Deel<Bericht305StartProduct>;
type Stop = Deel<Bericht307StopProduct>;

const weg = { StatusAanlevering: '3' as const };

/** Task-oriented: no allocation, the key is Product and Begindatum (IV096). */
const taak = {
  ToewijzingNummer: undefined,
  ToewijzingIngangsdatum: undefined,
  Product: { Categorie: '46' as const, Code: '46T01' },
};
const taakBekend = { toewijzingNummer: null, productcategorie: '46', productcode: '46T01' };
const geenNummer = { ToewijzingNummer: undefined, ToewijzingIngangsdatum: undefined };
const alleenCategorie = { Product: { Categorie: '45' as const, Code: undefined } };

/** A start from this day in 2026, and the stop of it. */
const startOp = (Begindatum: string): Start => ({ Begindatum });
const stopOp = (
  RedenBeeindiging: Bericht307StopProduct['RedenBeeindiging'],
  Einddatum: string,
  rest: Stop = {},
): Stop => ({
  RedenBeeindiging,
  Einddatum,
  ...rest,
});

/** The book after a start on 5 January and these stops of it. */
const metStops = (...stops: ReturnType<typeof gestopt>[]) => ({ stand: [gestart(), ...stops] });
const tijdelijk = gestopt('20', '2026-02-13');
const definitief = gestopt('31', '2026-02-13');

// Casus 2 and 3 of the casusbeschrijvingen (reasons of the iJw list): 45A09, levering vanaf 15 januari 2026.
const casus = { Product: { Categorie: '45' as const, Code: '45A09' }, Begindatum: '2026-01-15' };
const casusBekend = { productcode: '45A09', begindatum: '2026-01-15' };
const casusOp = [geeft(6, '16', '2', '2026-01-12', '2026-12-31', '45A09')];
const casusStart = { stand: [gestart(casusBekend)], op: casusOp };
const naTijdelijk = { stand: [gestart(casusBekend), gestopt('20', '2026-02-20', casusBekend)], op: casusOp };

// Casus 4: reason 33 must have been 31.
const casus4 = { stand: [gestart(), gestopt('33', '2026-03-17')] };

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // Bij output- en inspanningsgericht werken hoort een start of stop bij een toewijzing; taakgericht is er geen.
  tabel('TR019', ['305', '307'], [
    goed('start op 1001, een toewijzing van deze client aan deze aanbieder', () => startbericht([{}])),
    goed('start op 1001 die op categorie 45 is toegewezen', () => startbericht([alleenCategorie], { op: [toewijzing({ productcode: null, omvang: null })] })),
    goed('start op 1001 zonder product (generiek)', () => startbericht([{ Product: undefined }], { op: [toewijzing({ productcategorie: null, productcode: null, omvang: null, budgetCent: 500_000 })] })),
    fout('start op 1009, die niet bekend is', () => startbericht([{ ToewijzingNummer: 1009 }]), 'ToewijzingNummer 1009 is geen geldige toewijzing'),
    fout('start op 1001 van een andere client', () => startbericht([{}], { op: [toewijzing({ bsn: BSN2 })] }), 'aan u voor deze client'),
    fout('start op 1001 van een andere aanbieder', () => startbericht([{}], { op: [toewijzing({ aanbieder: '65656099' })] }), 'ToewijzingNummer 1001'),
    fout('start op 1001, die is verwijderd (reden 13)', () => startbericht([{}], { op: [toewijzing({ redenWijziging: '13' })] }), 'geen geldige toewijzing'),
    goed('start op 1001, die is ingekort (reden 07)', () => startbericht([{}], { op: [toewijzing({ redenWijziging: '07' })] })),
    goed('taakgericht (46T01): start zonder ToewijzingNummer', () => startbericht([taak], { op: [] })),
    fout('inspanningsgericht (45A04): start zonder ToewijzingNummer', () => startbericht([geenNummer]), '45A04 is dat niet'),
    fout('outputgericht (50A01): start zonder ToewijzingNummer', () => startbericht([{ ...geenNummer, Product: { Categorie: '50', Code: '50A01' } }]), '50A01 is dat niet'),
    fout('alleen categorie 45: start zonder ToewijzingNummer', () => startbericht([{ ...geenNummer, ...alleenCategorie }]), 'categorie 45 is dat niet'),
    fout('geen product: start zonder ToewijzingNummer', () => startbericht([{ ...geenNummer, Product: undefined }]), 'De melding heeft geen ToewijzingNummer'),
    goed('start op een onbekende toewijzing wordt verwijderd (status 3)', () => startbericht([{ ToewijzingNummer: 1009, ...weg }], { stand: [gestart({ toewijzingNummer: 1009 })] })),
    goed('stop op 1001', () => stopbericht([{}])),
    fout('stop op 1009, die niet bekend is', () => stopbericht([{ ToewijzingNummer: 1009 }], { stand: [gestart({ toewijzingNummer: 1009 })] }), 'ToewijzingNummer 1009'),
    fout('stop op 1001, die na de start is verwijderd', () => stopbericht([{}], { op: [toewijzing({ redenWijziging: '13' })] }), 'ToewijzingNummer 1001'),
    goed('taakgericht (46T01): stop zonder ToewijzingNummer', () => stopbericht([taak], { stand: [gestart(taakBekend)], op: [] })),
    fout('inspanningsgericht (45A04): stop zonder ToewijzingNummer', () => stopbericht([geenNummer], { stand: [gestart({ toewijzingNummer: null })] }), '45A04 is dat niet'),
    goed('stop op een onbekende toewijzing wordt verwijderd (status 3)', () => stopbericht([{ ToewijzingNummer: 1009, ...weg }], { stand: [gestopt('31', '2026-03-27', { toewijzingNummer: 1009 })] })),
  ]),

  // Status 3: er moet een eerdere aanlevering met dezelfde logische sleutel zijn.
  tabel('TR063', ['305', '307'], [
    goed('start van 5-1-2026 verwijderd, die is ontvangen', () => startbericht([weg], { stand: [gestart()] })),
    fout('start van 5-1-2026 verwijderd, er is er geen', () => startbericht([weg]), 'Er is geen startbericht op toewijzing 1001 met begindatum 5 januari 2026 om te verwijderen'),
    fout('start van 6-1-2026 verwijderd, ontvangen is 5-1-2026', () => startbericht([{ ...startOp('2026-01-06'), ...weg }], { stand: [gestart()] }), 'begindatum 6 januari 2026'),
    fout('start van 45A09 verwijderd, ontvangen is 45A04', () => startbericht([{ Product: { Code: '45A09' }, ...weg }], { stand: [gestart()] }), 'Neem alle sleutelvelden over'),
    fout('start op 1002 verwijderd, ontvangen is 1001', () => startbericht([{ ToewijzingNummer: 1002, ...weg }], { stand: [gestart()] }), 'toewijzing 1002'),
    goed('ToewijzingIngangsdatum hoort niet bij de sleutel', () => startbericht([{ ToewijzingIngangsdatum: '2026-01-02', ...weg }], { stand: [gestart()] })),
    goed('taakgerichte start verwijderd', () => startbericht([{ ...taak, ...weg }], { stand: [gestart(taakBekend)], op: [] })),
    fout('taakgerichte start verwijderd, er is er geen', () => startbericht([{ ...taak, ...weg }], { op: [] }), 'product 46T01'),
    goed('stop 31 per 27-3-2026 verwijderd, die is ontvangen', () => stopbericht([weg], metStops(gestopt('31', '2026-03-27')))),
    fout('stop verwijderd, er is alleen een start', () => stopbericht([weg]), 'Er is geen stopbericht op toewijzing 1001'),
    fout('stop 32 verwijderd, ontvangen is 31', () => stopbericht([{ RedenBeeindiging: '32', ...weg }], metStops(gestopt('31', '2026-03-27'))), 'einddatum 27 maart 2026 en reden 32'),
    fout('stop per 26-3-2026 verwijderd, ontvangen is 27-3-2026', () => stopbericht([{ Einddatum: '2026-03-26', ...weg }], metStops(gestopt('31', '2026-03-27'))), 'einddatum 26 maart 2026'),
    goed('tijdelijke stop verwijderd terwijl er ook een definitieve is', () => stopbericht([stopOp('20', '2026-02-13', weg)], metStops(tijdelijk, gestopt('31', '2026-03-27')))),
    goed('een nieuwe start: er hoeft nog niets te zijn', () => startbericht([{}])),
  ]),

  // Een start waarop een stop is gevolgd, wordt niet verwijderd.
  tabel('TR071', ['305'], [
    goed('start verwijderd, er is geen stop', () => startbericht([weg], { stand: [gestart()] })),
    goed('start verwijderd, de stop hoort bij een eerdere levering', () => startbericht([{ ...startOp('2026-03-02'), ...weg }], { stand: [gestart(), definitief, gestart({ begindatum: '2026-03-02' })] })),
    goed('start verwijderd, de stop hoort bij toewijzing 1002', () => startbericht([weg], { stand: [gestart(), gestopt('31', '2026-02-13', { toewijzingNummer: 1002 })] })),
    fout('start verwijderd na een definitieve stop', () => startbericht([weg], metStops(definitief)), 'er is een stop op gevolgd per 13 februari 2026'),
    fout('start verwijderd na een tijdelijke stop', () => startbericht([weg], metStops(tijdelijk)), 'Verwijder eerst het stopbericht'),
    fout('taakgerichte start verwijderd na een stop', () => startbericht([{ ...taak, ...weg }], { stand: [gestart(taakBekend), gestopt('31', '2026-02-13', taakBekend)], op: [] }), 'product 46T01'),
    goed('dezelfde start nog eens nadat zij is gestopt: dat is TR074', () => startbericht([{}], metStops(definitief)), ['TR074']),
  ]),

  // Status 1: de sleutel is uniek binnen het bericht en in alle eerdere berichten.
  tabel('TR074', ['305', '307'], [
    goed('start die nog niet is ontvangen', () => startbericht([{}])),
    fout('start van 5-1-2026 nog eens', () => startbericht([{}], { stand: [gestart()] }), 'De start op toewijzing 1001 met begindatum 5 januari 2026 is al eerder ontvangen', ['TR326']),
    fout('start van 5-1-2026 nog eens, de levering is gestopt', () => startbericht([{}], metStops(definitief)), 'verwijder haar eerst (StatusAanlevering 3)'),
    goed('start van 5-1-2026 nog eens, de eerste is verwijderd', () => startbericht([{}], { stand: [] })),
    goed('start van 5-1-2026 op 1002', () => startbericht([{ ToewijzingNummer: 1002 }], { stand: [gestart()], op: [toewijzing({ toewijzingNummer: 1002 })] })),
    goed('taakgericht: 46T01 vanaf 5-1 en vanaf 6-1-2026', () => startbericht([{ ...taak, ...startOp('2026-01-06') }], { stand: [gestart(taakBekend)], op: [] })),
    fout('taakgericht: 46T01 twee keer vanaf 5-1-2026', () => startbericht([taak], { stand: [gestart(taakBekend)], op: [] }), 'De start op product 46T01'),
    goed('stop die nog niet is ontvangen', () => stopbericht([{}])),
    fout('stop 31 per 27-3-2026 nog eens', () => stopbericht([{}], metStops(gestopt('31', '2026-03-27'))), 'De stop op toewijzing 1001', ['TR415']),
    fout('tijdelijke stop per 13-2-2026 nog eens', () => stopbericht([stopOp('20', '2026-02-13')], metStops(tijdelijk)), 'is al eerder ontvangen en geldt nog', ['TR413']),
    goed('tijdelijke stop per 13-2-2026, daarna definitieve stop per 13-2-2026: andere sleutel', () => stopbericht([stopOp('31', '2026-02-13')], metStops(tijdelijk))),
    goed('een start die is ontvangen, wordt verwijderd (status 3)', () => startbericht([weg], { stand: [gestart()] })),
  ]),

  // Een start mag pas als er geen actueel startbericht is bij het toegewezen product.
  tabel('TR326', ['305'], [
    goed('eerste start', () => startbericht([{}])),
    fout('start per 2-3-2026, de levering vanaf 5-1-2026 loopt nog', () => startbericht([startOp('2026-03-02')], { stand: [gestart()] }), 'Op toewijzing 1001 loopt al een levering sinds 5 januari 2026'),
    fout('de lopende levering begint later dan de nieuwe start', () => startbericht([{}], { stand: [gestart({ begindatum: '2026-03-02' })] }), 'sinds 2 maart 2026'),
    fout('dezelfde start nog eens', () => startbericht([{}], { stand: [gestart()] }), 'is deze levering al gestart op 5 januari 2026', ['TR074']),
    goed('herstart per 2-3-2026 na een tijdelijke stop per 13-2', () => startbericht([startOp('2026-03-02')], metStops(tijdelijk))),
    goed('herstart per 2-3-2026 na een definitieve stop per 13-2', () => startbericht([startOp('2026-03-02')], metStops(definitief))),
    fout('herstart na een stop van een andere levering', () => startbericht([startOp('2026-03-02')], { stand: [gestart(), gestopt('31', '2026-02-13', { begindatum: '2026-01-02' })] }), 'sinds 5 januari 2026'),
    fout('start, stop, herstart, en dan weer een start', () => startbericht([startOp('2026-03-16')], { stand: [gestart(), tijdelijk, gestart({ begindatum: '2026-03-02' })] }), 'sinds 2 maart 2026'),
    goed('op 1002 loopt een levering', () => startbericht([{}], { stand: [gestart({ toewijzingNummer: 1002 })] })),
    fout('categorie 45: start van een tweede product op dezelfde toewijzing (OP289)', () => startbericht([{ Product: { Code: '45A09' } }], { stand: [gestart()], op: [toewijzing({ productcode: null, omvang: null })] }), 'loopt al een levering'),
    goed('taakgericht: tweede product naast het eerste', () => startbericht([taak], { stand: [gestart({ ...taakBekend, productcode: '46T02' })], op: [] })),
    fout('twee starts op 1001 in een bericht', () => startbericht([{}, startOp('2026-01-06')]), 'sinds 5 januari 2026'),
    goed('correctie in een bericht (IV008): 5-1 verwijderd, 6-1 nieuw', () => startbericht([weg, startOp('2026-01-06')], { stand: [gestart()] })),
    goed('correctie in een bericht, de nieuwe staat voorop', () => startbericht([startOp('2026-01-06'), weg], { stand: [gestart()] })),
    fout('correctie in een bericht, de verwijdering klopt niet', () => startbericht([{ ...startOp('2026-01-04'), ...weg }, startOp('2026-01-06')], { stand: [gestart()] }), 'sinds 5 januari 2026', ['TR063']),
  ]),

  // De sleutelelementen uit het startbericht worden in het stopbericht ongewijzigd overgenomen.
  tabel('TR382', ['307'], [
    goed('stop van 45A04 vanaf 5-1-2026, zo gestart', () => stopbericht([{}])),
    fout('stop zonder dat er een start is', () => stopbericht([{}], { stand: [] }), 'Op toewijzing 1001 is geen startbericht ontvangen'),
    fout('stop vanaf 6-1-2026, gestart is 5-1-2026', () => stopbericht([startOp('2026-01-06')]), 'wel is er een start van 45A04 met begindatum 5 januari 2026'),
    fout('stop van 45A09, gestart is 45A04', () => stopbericht([{ Product: { Code: '45A09' } }]), 'Bij deze stop op toewijzing 1001 (45A09, begindatum 5 januari 2026)'),
    fout('stop van categorie 45, gestart is 45A04', () => stopbericht([alleenCategorie]), '(categorie 45, begindatum 5 januari 2026)'),
    goed('stop van categorie 45, zo gestart', () => stopbericht([alleenCategorie], { stand: [gestart({ productcode: null })] })),
    goed('stop zonder product, zo gestart (generiek)', () => stopbericht([{ Product: undefined }], { stand: [gestart({ productcategorie: null, productcode: null })] })),
    fout('stop op 1001, de start is op 1002', () => stopbericht([{}], { stand: [gestart({ toewijzingNummer: 1002 })] }), 'stuur eerst het startbericht'),
    goed('stop van de herstart', () => stopbericht([startOp('2026-03-02')], { stand: [gestart(), tijdelijk, gestart({ begindatum: '2026-03-02' })] })),
    goed('taakgericht: stop van 46T01 vanaf 5-1-2026', () => stopbericht([taak], { stand: [gestart(taakBekend)], op: [] })),
    fout('taakgericht: stop van 46T01, zonder start', () => stopbericht([taak], { stand: [], op: [] }), 'Op product 46T01'),
    goed('stop wordt verwijderd (status 3), de start is er niet', () => stopbericht([weg], { stand: [gestopt('31', '2026-03-27')] })),
  ]),

  // Na een tijdelijke stop (reden 20) volgt geen tweede tijdelijke stop van dezelfde levering.
  tabel('TR413', ['307'], [
    goed('eerste tijdelijke stop', () => stopbericht([stopOp('20', '2026-02-13')])),
    fout('tweede tijdelijke stop, later', () => stopbericht([stopOp('20', '2026-02-20')], metStops(tijdelijk)), 'al tijdelijk gestopt per 13 februari 2026'),
    fout('tweede tijdelijke stop, eerder', () => stopbericht([stopOp('20', '2026-02-12')], metStops(tijdelijk)), 'Stuur een nieuwe start als de hulp is hervat', ['TR414']),
    goed('definitieve stop na een tijdelijke', () => stopbericht([{}], metStops(tijdelijk))),
    goed('tijdelijke stop van de herstart', () => stopbericht([stopOp('20', '2026-03-20', startOp('2026-03-02'))], { stand: [gestart(), tijdelijk, gestart({ begindatum: '2026-03-02' })] })),
    goed('tijdelijke stop nadat de eerste is verwijderd', () => stopbericht([stopOp('20', '2026-02-20')])),
    goed('correctie in een bericht: 13-2 verwijderd, 20-2 nieuw', () => stopbericht([stopOp('20', '2026-02-13', weg), stopOp('20', '2026-02-20')], metStops(tijdelijk))),
    fout('twee tijdelijke stops in een bericht', () => stopbericht([stopOp('20', '2026-02-13'), stopOp('20', '2026-02-20')]), 'al tijdelijk gestopt per 13 februari 2026'),
    goed('tijdelijke stop op een andere toewijzing', () => stopbericht([stopOp('20', '2026-02-20')], { stand: [gestart(), gestopt('20', '2026-02-13', { toewijzingNummer: 1002 })] })),
  ]),

  // Een volgende stop eindigt niet voor de stop die al geldt.
  tabel('TR414', ['307'], [
    goed('casus 2: tijdelijke stop per 20-2-2026', () => stopbericht([stopOp('20', '2026-02-20', casus)], casusStart)),
    goed('casus 2: definitieve stop per dezelfde dag, 20-2-2026', () => stopbericht([stopOp('31', '2026-02-20', casus)], naTijdelijk)),
    goed('casus 3: definitieve stop later, per 13-3-2026', () => stopbericht([stopOp('31', '2026-03-13', casus)], naTijdelijk)),
    fout('definitieve stop per 19-2-2026, een dag voor de tijdelijke', () => stopbericht([stopOp('31', '2026-02-19', casus)], naTijdelijk), 'einddatum 19 februari 2026, maar de levering is al gestopt per 20 februari 2026'),
    fout('tijdelijke en eerdere definitieve stop in een bericht', () => stopbericht([stopOp('20', '2026-02-20'), stopOp('31', '2026-02-13')]), 'Vul 20 februari 2026 of later'),
    goed('vroegere stop van een andere levering', () => stopbericht([stopOp('31', '2026-02-12')], { stand: [gestart(), gestopt('20', '2026-02-20', { begindatum: '2026-01-02' })] })),
    goed('correctie in een bericht: 20-2 verwijderd, 13-2 nieuw', () => stopbericht([stopOp('20', '2026-02-20', weg), stopOp('31', '2026-02-13')], metStops(gestopt('20', '2026-02-20')))),
    goed('een eerdere stop wordt verwijderd (status 3)', () => stopbericht([stopOp('20', '2026-02-13', weg)], metStops(tijdelijk, gestopt('31', '2026-03-27')))),
    fout('derde stop per 1-3-2026, na stops per 13-2 en 17-3', () => stopbericht([stopOp('31', '2026-03-01')], metStops(tijdelijk, gestopt('33', '2026-03-17'))), 'Vul 17 maart 2026 of later', ['TR415']),
  ]),

  // Na een definitieve stop volgt geen stop meer van dezelfde levering.
  tabel('TR415', ['307'], [
    goed('eerste stop is definitief', () => stopbericht([{}])),
    fout('tweede definitieve stop', () => stopbericht([{}], metStops(definitief)), 'al definitief gestopt per 13 februari 2026 (reden 31)'),
    fout('tijdelijke stop na een definitieve', () => stopbericht([stopOp('20', '2026-02-20')], metStops(definitief)), 'Verwijder die stop eerst met StatusAanlevering 3'),
    fout('overleden (02) na een definitieve stop per 13-2', () => stopbericht([stopOp('02', '2026-02-13')], metStops(definitief)), '(reden 31)'),
    fout('stop na overlijden (02)', () => stopbericht([{}], metStops(gestopt('02', '2026-02-13'))), '(reden 02)'),
    fout('stop na tijdelijk en definitief', () => stopbericht([{}], metStops(tijdelijk, gestopt('33', '2026-03-17'))), 'per 17 maart 2026 (reden 33)'),
    goed('definitieve stop van de herstart', () => stopbericht([startOp('2026-03-02')], { stand: [gestart(), definitief, gestart({ begindatum: '2026-03-02' })] })),
    goed('casus 4: reden 33 verwijderd en reden 31 nieuw, in een bericht', () => stopbericht([stopOp('33', '2026-03-17', weg), stopOp('31', '2026-03-17')], casus4)),
    goed('casus 4, de nieuwe stop staat voorop', () => stopbericht([stopOp('31', '2026-03-17'), stopOp('33', '2026-03-17', weg)], casus4)),
    fout('casus 4 zonder de verwijdering', () => stopbericht([stopOp('31', '2026-03-17')], casus4), '(reden 33)'),
    fout('casus 4, de verwijdering noemt de verkeerde reden', () => stopbericht([stopOp('32', '2026-03-17', weg), stopOp('31', '2026-03-17')], casus4), '(reden 33)', ['TR063']),
    goed('taakgericht: stop van 46T01, van 46T02 is er al een met dezelfde begindatum', () => stopbericht([taak], { stand: [gestart(taakBekend), gestopt('31', '2026-02-13', { ...taakBekend, productcode: '46T02' })], op: [] })),
    fout('taakgericht: tweede stop van 46T01', () => stopbericht([taak], { stand: [gestart(taakBekend), gestopt('31', '2026-02-13', taakBekend)], op: [] }), 'De levering op product 46T01'),
    fout('toewijzing op categorie 45: de levering van 45A09 sinds dezelfde dag is al gestopt', () => stopbericht([{}], { stand: [gestart(), gestart({ productcode: '45A09' }), gestopt('31', '2026-02-13', { productcode: '45A09' })], op: [toewijzing({ productcode: null, omvang: null })] }), 'al definitief gestopt per 13 februari 2026'),
  ]),
];
