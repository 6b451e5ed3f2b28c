/** IV075, OP271, OP272: a start or stop that is late, or of another product than was allocated. */
import type { Feiten, Ontvangst, Regiemelding, SignaalFeiten, Toewijzing } from '../../../src/standard/feiten.js';
import type { Bericht305StartProduct, Bericht307StopProduct } from '../../../src/standard/generated/berichten.js';
import { type Deel, jw305, jw307, start, stop } from '../../support/build.js';
import { map, signalen, toewijzing } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { gestart, gestopt } from '../keten/hulp.js';

const gedagtekend = (Dagtekening: string) => ({ Header: { BerichtIdentificatie: { Dagtekening } } });

type Start = Deel<Bericht305StartProduct>;
type Stop = Deel<Bericht307StopProduct>;

/** Starts on 1001, from 5 January 2026 unless said otherwise, in a message of this day. */
const meld = (dag: string, starts: Start[], feiten: Partial<Feiten & SignaalFeiten> = {}) =>
  signalen('JW305', jw305({ bericht: gedagtekend(dag), producten: starts.map((each) => start(each)) }), {
    feiten: { toewijzingen: map(toewijzing()), ...feiten },
  });

/** Allocation 1001 came in a message of that day, and was taken in on another. */
const toegewezenMet = (dagtekening: string, ontvangenOp = dagtekening): Partial<SignaalFeiten> => ({
  toegewezenMet: new Map<number, Ontvangst>([[1001, { dagtekening, ontvangenOp }]]),
});
const OP_TIJD = toegewezenMet('2025-12-15');

/** A start on an allocation that is like this. */
const opToewijzing = (product: Start, wijziging: Partial<Toewijzing>) =>
  meld('2026-01-07', [product], { toewijzingen: map(toewijzing(wijziging)) });

const zonder = { Product: undefined };
const opCategorie = { Product: { Categorie: '45', Code: undefined } } as const;

/** Stops of the delivery that began on 5 January 2026, in a message of this day. */
const stopt = (dag: string, stops: Stop[], stand: readonly Regiemelding[] = [gestart()]) =>
  signalen('JW307', jw307({ bericht: gedagtekend(dag), producten: stops.map((each) => stop(each)) }), {
    feiten: { toewijzingen: map(toewijzing()), regiemeldingen: stand },
  });

const taak = {
  ToewijzingNummer: undefined,
  ToewijzingIngangsdatum: undefined,
  Product: { Categorie: '46', Code: '46T01' },
} as const;

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('IV075', ['305'], [
    goed('45A04 op een toewijzing van 45A04', () => opToewijzing({}, {})),
    goed('categorie 45 op een toewijzing van categorie 45', () => opToewijzing(opCategorie, { productcode: null })),
    goed('geen product op een generieke toewijzing', () => opToewijzing(zonder, { productcode: null, productcategorie: null })),
    goed('een taakgericht product zonder toewijzing', () => meld('2026-01-07', [taak])),
    goed('een foute start wordt verwijderd', () => meld('2026-01-07', [{ Product: { Code: '45A09' }, StatusAanlevering: '3' }], { regiemeldingen: [gestart({ productcode: '45A09' })] })),
    fout('45A09 op een toewijzing van 45A04', () => opToewijzing({ Product: { Code: '45A09' } }, {}), 'De start noemt 45A09, maar toewijzing 1001 is gegeven voor 45A04. Een start herhaalt het product van de toewijzing: categorie en code'),
    fout('alleen categorie 45 op een toewijzing van 45A04', () => opToewijzing(opCategorie, {}), 'De start noemt categorie 45'),
    fout('geen product op een toewijzing van 45A04', () => opToewijzing(zonder, {}), 'De start noemt geen product (generiek)'),
    fout('45A04 op een toewijzing van categorie 45', () => opToewijzing({}, { productcode: null }), 'gegeven voor categorie 45. Een start herhaalt het product van de toewijzing: alleen de categorie, zonder code'),
    fout('45A04 op een generieke toewijzing', () => opToewijzing({}, { productcode: null, productcategorie: null }), 'zonder Product'),
  ]),

  tabel('OP271', ['305'], [
    goed('maandag begonnen, maandag erna gemeld: vijf werkdagen', () => meld('2026-01-12', [{}], OP_TIJD)),
    goed('vrijdag begonnen, vrijdag erna gemeld', () => meld('2026-01-16', [{ Begindatum: '2026-01-09' }], OP_TIJD)),
    goed('begonnen voor Koningsdag: die telt niet', () => meld('2026-05-04', [{ Begindatum: '2026-04-24' }], OP_TIJD)),
    goed('achteraf toegewezen, vijf werkdagen later gemeld', () => meld('2026-03-09', [{}], toegewezenMet('2026-03-02'))),
    goed('toegewezen op vrijdag, hier pas maandag ontvangen', () => meld('2026-03-09', [{}], toegewezenMet('2026-02-27', '2026-03-02'))),
    goed('een verbetering: de oude start gaat in hetzelfde bericht weg', () => meld('2026-03-09', [{ StatusAanlevering: '3', Begindatum: '2026-01-05' }, { Begindatum: '2026-01-08' }], { ...OP_TIJD, regiemeldingen: [gestart()] })),
    goed('een verwijdering', () => meld('2026-03-09', [{ StatusAanlevering: '3' }], { ...OP_TIJD, regiemeldingen: [gestart()] })),
    fout('maandag begonnen, dinsdag over een week gemeld', () => meld('2026-01-13', [{}], OP_TIJD), 'De levering begon op 5 januari 2026; het startbericht is van 13 januari 2026. Een start wordt binnen vijf werkdagen gemeld, dus uiterlijk 12 januari 2026'),
    fout('een dag te laat na Koningsdag en Bevrijdingsdag', () => meld('2026-05-06', [{ Begindatum: '2026-04-24' }], OP_TIJD), 'uiterlijk 4 mei 2026'),
    fout('achteraf toegewezen, zes werkdagen later gemeld', () => meld('2026-03-10', [{}], toegewezenMet('2026-03-02')), 'en is op 2 maart 2026 toegewezen; het startbericht is van 10 maart 2026. Een start wordt binnen vijf werkdagen gemeld na de toewijzing, dus uiterlijk 9 maart 2026'),
    fout('de toewijzing is hier pas later verwerkt dan de start: haar dagtekening telt', () => meld('2026-03-10', [{}], toegewezenMet('2025-12-15', '2026-05-30')), 'uiterlijk 12 januari 2026'),
    fout('een taakgericht product', () => meld('2026-01-13', [taak]), 'uiterlijk 12 januari 2026'),
  ]),

  tabel('OP272', ['307'], [
    goed('vrijdag gestopt, maandag gemeld', () => stopt('2026-03-30', [{}])),
    goed('vrijdag gestopt, een week later op Goede Vrijdag na Pasen: dat zijn vijf werkdagen', () => stopt('2026-04-07', [{}])),
    goed('op de laatste dag zelf gemeld', () => stopt('2026-03-27', [{}])),
    goed('definitief na een tijdelijke stop', () => stopt('2026-05-20', [{ Einddatum: '2026-03-27' }], [gestart(), gestopt('20', '2026-03-20')])),
    goed('een verbetering: de oude stop gaat in hetzelfde bericht weg', () => stopt('2026-05-20', [{ StatusAanlevering: '3' }, { RedenBeeindiging: '32' }], [gestart(), gestopt('31', '2026-03-27')])),
    goed('een verwijdering', () => stopt('2026-05-20', [{ StatusAanlevering: '3' }], [gestart(), gestopt('31', '2026-03-27')])),
    fout('vrijdag voor de week van Pasen gestopt, zes werkdagen later gemeld', () => stopt('2026-04-08', [{}]), 'De levering eindigde op 27 maart 2026; het stopbericht is van 8 april 2026. Een stop wordt binnen vijf werkdagen gemeld, dus uiterlijk 7 april 2026'),
    fout('een tijdelijke stop, te laat gemeld', () => stopt('2026-04-08', [{ RedenBeeindiging: '20' }]), 'uiterlijk 7 april 2026'),
    fout('definitief; de tijdelijke stop was van een andere levering', () => stopt('2026-04-08', [{}], [gestart({ begindatum: '2026-01-02' }), gestopt('20', '2026-01-03', { begindatum: '2026-01-02' }), gestart()]), 'uiterlijk 7 april 2026'),
  ]),
];
