/**
 * TR381, TR341, TR418, TR346 on a declared line: product, unit, tariff and amount by the contract, at the first day of
 * the ProductPeriode. The contract: every product, levels MBO and HBO. 45A04 per hour in 2026: MBO EUR 58,20, HBO
 * EUR 70,80, WO EUR 91,80 (not contracted); until 2025 HBO EUR 66,60.
 */
import type { Contract } from '../../../src/contracts/model.js';
import { AANBIEDER } from '../../support/build.js';
import { contracts, STANDAARD, tarief } from '../../support/contracts.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import {
  aspecifiek,
  bedrag,
  crediteer,
  dagdelen,
  declareer,
  etmalen,
  euros,
  geeft,
  generiek,
  maand,
  met45A04Tarieven,
  minuten,
  periode,
  ref,
  stuksInspanning,
  stuksOutput,
  toegekend,
  uur,
  uurOud,
} from './hulp.js';

/** On nothing but a large budget, so that only the contract counts. */
const vrij = { op: generiek(99_999_999, { ingangsdatum: '2024-01-01' }) };

/** 8 hours at this tariff in cents. */
const tegen = (ProductTarief: number, rest = {}) => uur(8, { ProductTarief, ...rest });

/** So many minutes at this ProductTarief, for this IngediendBedrag, in cents. */
const min = (aantal: number, ProductTarief: number, cent: number) =>
  minuten(aantal, { ProductTarief, ...bedrag(cent) });

const contract = (wijziging: Partial<Contract>) =>
  contracts({ contracten: [{ ...(STANDAARD.contracten[0] as Contract), ...wijziging }] });
const metContract = (wijziging: Partial<Contract>) => ({ ...vrij, contracts: contract(wijziging) });

/** HBO per hour at this tariff, in euros with up to four decimals, instead of the standard ones. */
const uurtarief = (euro: string) => ({ ...vrij, contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', euro)) });

/** The provider has its own HBO tariff of EUR 72,00 from 1 April to 30 June 2026; another provider one of EUR 75,00. */
const eigenTarief = {
  ...vrij,
  contracts: contracts({
    tarieven: [
      ...STANDAARD.tarieven,
      tarief('45A04', 'HBO', '04', '72,00', '2026-04-01', '2026-06-30', AANBIEDER),
      tarief('45A04', 'HBO', '04', '75,00', '2026-01-01', null, '65656099'),
    ],
  }),
};

/** The region agreed on minutes for 45A04: HBO EUR 1,18. */
const perMinuut = { contracts: met45A04Tarieven(tarief('45A04', 'HBO', '01', '1,18')) };

/** Two levels whose hour tariffs give the same minute tariff of EUR 1,18: HBO EUR 70,80 and MBO EUR 70,60. */
const zelfdeMinuut = {
  ...vrij,
  contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80'), tarief('45A04', 'MBO', '04', '70,60')),
};

/** HBO per hour is contracted; per dagdeel there is only WO, which is not. */
const hboEnWo = met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80'), tarief('45A04', 'WO', '16', '52,50'));
/** Both contracted, each in a unit of its own. */
const hboEnMbo = met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80'), tarief('45A04', 'MBO', '16', '52,50'));

const R1 = uur(8, ref('R-1'));
const eerder = { eerder: [toegekend(R1)] };
const geenContract = contracts({ contracten: [] });

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // ProductCode past bij de ProductCategorie, en is met deze aanbieder gecontracteerd (S329).
  tabel('TR381', ['323'], [
    goed('45A04 in categorie 45, gecontracteerd', () => declareer(uur(8))),
    fout('45A40: verwisselde cijfers', () => declareer(uur(8, { ProductCode: '45A40' }), vrij), '45A40 staat op 1 april 2026 niet in de productlijst van de regio; het lijkt op 45A04 (ambulante begeleiding individueel). Controleer de code en dien de regel opnieuw in met een nieuw ReferentieNummer.'),
    fout('45A99: lijkt op 45A09', () => declareer(dagdelen(8, { ProductCode: '45A99' }), vrij), 'het lijkt op 45A09 (ambulante begeleiding groep)'),
    fout('45AO4: letter O voor cijfer nul', () => declareer(uur(8, { ProductCode: '45AO4' }), vrij), 'het lijkt op 45A04'),
    fout('ZZZZZ: lijkt nergens op', () => declareer(uur(8, { ProductCode: 'ZZZZZ' }), vrij), 'ZZZZZ staat op 1 april 2026 niet in de productlijst van de regio. Controleer de code en dien de regel opnieuw in met een nieuw ReferentieNummer.'),
    fout('45A04 in categorie 46', () => declareer(uur(8, { ProductCategorie: '46' }), vrij), '45A04 hoort volgens de productlijst bij categorie 45, niet bij categorie 46'),
    goed('45A88 in december 2025 (laatste maand in de lijst)', () => declareer(euros(20_000, { ProductCategorie: '45', ProductCode: '45A88', ...maand('2025-12') }), vrij)),
    fout('45A88 in januari 2026 (uit de lijst)', () => declareer(euros(20_000, { ProductCategorie: '45', ProductCode: '45A88', ...maand('2026-01') }), vrij), '45A88 staat op 1 januari 2026 niet in de productlijst van de regio; deze code geldt'),
    fout('45A04 staat in de lijst, het contract is alleen voor 45A09', () => declareer(uur(8), metContract({ productcode: '45A09' })), '45A04 staat in de productlijst, maar is op 1 april 2026 niet met u gecontracteerd voor gemeente 0484'),
    goed('contract voor heel categorie 45 (45*)', () => declareer(uur(8), metContract({ productcode: '45*' }))),
    fout('contract voor categorie 45, gedeclareerd is 43A12', () => declareer(etmalen(2), metContract({ productcode: '45*' })), '43A12 staat in de productlijst, maar'),
    fout('het contract is met een andere aanbieder', () => declareer(uur(8), metContract({ agb: '65656099' })), 'niet met u gecontracteerd'),
    fout('het contract is met een andere gemeente', () => declareer(uur(8), metContract({ gemeente: '9999' })), 'voor gemeente 0484'),
    goed('het contract geldt voor alle gemeenten', () => declareer(uur(8), metContract({ gemeente: '*' }))),
    fout('het contract is van de andere wet', () => declareer(uur(8), metContract({ domein: 'wmo' })), 'niet met u gecontracteerd'),
    goed('het contract loopt t/m 1-4-2026, de ProductPeriode begint op 1-4-2026', () => declareer(uur(8), metContract({ tot: '2026-04-01' }))),
    fout('het contract liep t/m 31-3-2026', () => declareer(uur(8), metContract({ tot: '2026-03-31' })), 'op 1 april 2026 niet met u gecontracteerd'),
    goed('het contract gaat in op 1-4-2026', () => declareer(uur(8), metContract({ van: '2026-04-01' }))),
    fout('het contract gaat in op 2-4-2026', () => declareer(uur(8), metContract({ van: '2026-04-02' })), 'neem contact op met contractbeheer'),
    fout('zonder contract wordt het tarief niet ook nog beoordeeld', () => declareer(tegen(9999), { contracts: geenContract }), 'niet met u gecontracteerd'),
    goed('credit van een product dat niet meer is gecontracteerd', () => declareer(crediteer(R1), { ...eerder, contracts: geenContract })),
  ]),

  // Eenheid past bij die van de toewijzing (minuten op uren mag), en anders bij die van het contract.
  tabel('TR341', ['323'], [
    goed('uren op uren', () => declareer(uur(8))),
    goed('minuten op uren', () => declareer(min(480, 118, 56640))),
    fout('uren op minuten', () => declareer(uur(8), { op: geeft(500, '01', '2') }), 'Eenheid is 04 (uur); volgens toewijzing 1001 is dat 01 (minuut)'),
    goed('minuten op minuten', () => declareer(min(480, 118, 56640), { op: geeft(500, '01', '2') })),
    fout('dagdelen op uren', () => declareer(uur(8, { Eenheid: '16' })), 'Eenheid is 16 (dagdeel); volgens toewijzing 1001 is dat 04 (uur), waarbij ook in minuten (01) mag worden gedeclareerd'),
    fout('euro op uren', () => declareer(euros(20_000, { ProductCategorie: '45', ProductCode: '45A04' })), 'Eenheid is 83 (euro)'),
    fout('minuten op dagdelen', () => declareer(dagdelen(8, { Eenheid: '01' }), { op: geeft(6, '16', '2', '2026-01-01', '2026-12-31', '45A09') }), 'volgens toewijzing 1001 is dat 16 (dagdeel)'),
    fout('stuks (output) op stuks (inspanning)', () => declareer(stuksInspanning(2, { Eenheid: '82' }), { op: geeft(2, '84', '2', '2026-01-01', '2026-12-31', '41A01') }), 'is dat 84 ('),
    fout('stuks (inspanning) op euro', () => declareer(stuksOutput(2, { Eenheid: '84' }), { op: geeft(20_000, '83', '4', '2026-01-01', null, '50A01'), contracts: contracts({ tarieven: [tarief('50A01', 'nvt', '84', '250,00')] }) }), 'is dat 83 (euro)'),
    goed('etmalen op etmalen', () => declareer(etmalen(5), { op: geeft(7, '14', '2', '2026-01-01', '2026-12-31', '43A12') })),
    goed('categorie 45, contract in uren: uren', () => declareer(uur(8), { op: aspecifiek() })),
    goed('categorie 45, contract in uren: minuten', () => declareer(min(480, 118, 56640), { op: aspecifiek() })),
    fout('categorie 45, contract in uren: dagdelen', () => declareer(uur(8, { Eenheid: '16' }), { op: aspecifiek() }), 'volgens het contract voor 45A04 is dat 04 (uur), waarbij ook in minuten'),
    goed('generiek, contract voor 45A09 in dagdelen: dagdelen', () => declareer(dagdelen(8), vrij)),
    fout('generiek, contract voor 45A09 in dagdelen: uren', () => declareer(dagdelen(8, { Eenheid: '04' }), vrij), 'volgens het contract voor 45A09 is dat 16 (dagdeel)'),
    fout('generiek, contract in minuten: uren', () => declareer(uur(8), { ...vrij, ...perMinuut }), 'volgens het contract voor 45A04 is dat 01 (minuut)'),
    goed('generiek, contract in minuten: minuten', () => declareer(min(480, 118, 56640), { ...vrij, ...perMinuut })),
    goed('generiek, contract zonder tarieven: elke eenheid', () => declareer(euros(20_000), vrij)),
    fout('het contract kent alleen tarieven van een ander niveau: de eenheid telt toch', () => declareer(dagdelen(8, { ProductCode: '45A04' }), { ...metContract({ niveaus: ['HBO+'] }) }), 'is dat 04 (uur)', ['TR418']),
    goed('credit in een eenheid die nu niet meer past', () => declareer(crediteer(R1), { ...eerder, op: geeft(6, '16', '2') })),
    goed('euro op euro, ook als het contract een tarief per stuk kent', () => declareer(euros(20_000), { op: geeft(20_000, '83', '4', '2026-01-01', null, '50A01'), contracts: contracts({ tarieven: [...STANDAARD.tarieven, tarief('50A01', 'nvt', '82', '250,00')] }) })),
    goed('zonder contract: dat is TR381', () => declareer(uur(8), { op: aspecifiek(), contracts: geenContract }), ['TR381']),
    fout('alleen HBO gecontracteerd, per uur; per dagdeel is er alleen WO', () => declareer(dagdelen(8, { ProductCode: '45A04' }), { ...vrij, contracts: hboEnWo }), 'volgens het contract voor 45A04 is dat 04 (uur)'),
    goed('HBO per uur en MBO per dagdeel gecontracteerd: uren', () => declareer(uur(8), { ...vrij, contracts: hboEnMbo })),
  ]),

  // ProductTarief is het contractuele tarief van een niveau dat met deze aanbieder is gecontracteerd.
  tabel('TR418', ['323'], [
    goed('EUR 70,80, HBO', () => declareer(tegen(7080))),
    goed('EUR 58,20, MBO', () => declareer(tegen(5820))),
    fout('EUR 91,80, WO: een niveau dat niet is gecontracteerd', () => declareer(tegen(9180)), 'EUR 91,80 hoort bij niveau WO, en dat niveau staat niet in uw contract met gemeente 0484'),
    fout('wat er wel mocht', () => declareer(tegen(9180)), 'Het tarief is EUR 91,80 per uur; voor 45A04 is met u per 1 april 2026 EUR 58,20 (MBO) of EUR 70,80 (HBO) afgesproken'),
    goed('EUR 91,80, WO, contract voor alle niveaus', () => declareer(tegen(9180), metContract({ niveaus: '*' }))),
    fout('EUR 58,20, MBO, contract alleen voor HBO', () => declareer(tegen(5820), metContract({ niveaus: ['HBO'] })), 'Dien de regel opnieuw in met het HBO-tarief, of neem contact op met contractbeheer als MBO was afgesproken'),
    fout('EUR 70,81', () => declareer(tegen(7081)), 'EUR 70,81 komt in de tarieventabel van dit product niet voor'),
    fout('EUR 70,79', () => declareer(tegen(7079)), 'Dien de regel opnieuw in met een van deze tarieven, of neem contact op met contractbeheer'),
    fout('EUR 0,00', () => declareer(tegen(0)), 'Het tarief is EUR 0,00 per uur'),
    fout('EUR 66,60 in april 2026: het tarief van 2025', () => declareer(tegen(6660)), 'EUR 66,60 (HBO) gold'),
    fout('EUR 66,60 in april 2026: wanneer het gold, en wat nu', () => declareer(tegen(6660)), '1 januari 2020 tot en met 31 december 2025. Dien de regel opnieuw in met het HBO-tarief van deze periode'),
    goed('EUR 66,60 in december 2025', () => declareer(uurOud(8, maand('2025-12')), vrij)),
    goed('EUR 70,80 in januari 2026', () => declareer(uur(8, maand('2026-01')), vrij)),
    fout('EUR 66,60 in januari 2026', () => declareer(uurOud(8, maand('2026-01')), vrij), 'EUR 66,60 (HBO) gold'),
    fout('EUR 70,80 in december 2025', () => declareer(uur(8, maand('2025-12')), vrij), 'is met u per 1 december 2025 EUR 66,60 (HBO) afgesproken'),
    goed('tarief per 16-4-2026 nieuw: de eerste dag van de ProductPeriode telt, 1-4', () => declareer(uur(8), { ...vrij, contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80', '2026-01-01', '2026-04-15'), tarief('45A04', 'HBO', '04', '73,20', '2026-04-16')) })),
    goed('tarief per 16-4-2026 nieuw, toewijzing vanaf 16-4', () => declareer(tegen(7320, periode('2026-04-16', '2026-04-30')), { op: generiek(99_999_999, { ingangsdatum: '2026-04-16' }), contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80', '2026-01-01', '2026-04-15'), tarief('45A04', 'HBO', '04', '73,20', '2026-04-16')) })),
    goed('minuten: EUR 70,80 / 60 = EUR 1,18', () => declareer(min(480, 118, 56640))),
    fout('minuten: EUR 1,17', () => declareer(min(480, 117, 56160)), 'Het tarief is EUR 1,17 per minuut; voor 45A04 is met u per 1 april 2026 EUR 0,97 (MBO) of EUR 1,18 (HBO) afgesproken'),
    fout('minuten: EUR 1,19', () => declareer(min(480, 119, 57120)), 'komt in de tarieventabel van dit product niet voor'),
    fout('minuten: EUR 1,53, WO', () => declareer(min(480, 153, 73440)), 'EUR 1,53 hoort bij niveau WO'),
    fout('minuten: EUR 1,11, het tarief van 2025', () => declareer(min(480, 111, 53280)), 'EUR 1,11 (HBO) gold'),
    fout('minuten met het uurtarief EUR 70,80', () => declareer(min(8, 7080, 56640)), 'EUR 70,80 is het tarief per uur (HBO), maar u declareert in minuten. Deel het door 60 en rond af op hele centen;'),
    fout('minuten met het uurtarief van WO, EUR 91,80', () => declareer(min(8, 9180, 73440)), 'EUR 91,80 is het tarief per uur (WO)'),
    goed('IV081: EUR 87,30 / 60 = 1,455, afgerond EUR 1,46', () => declareer(min(100, 146, 14550), uurtarief('87,30'))),
    fout('IV081: EUR 87,30 / 60 = 1,455, niet EUR 1,45', () => declareer(min(100, 145, 14550), uurtarief('87,30')), 'EUR 1,46 (HBO) afgesproken'),
    goed('IV081: EUR 87,24 / 60 = 1,454, afgerond EUR 1,45', () => declareer(min(100, 145, 14540), uurtarief('87,24'))),
    fout('IV081: EUR 87,24 / 60 = 1,454, niet EUR 1,46', () => declareer(min(100, 146, 14600), uurtarief('87,24')), 'EUR 1,45 (HBO) afgesproken'),
    goed('vier decimalen: EUR 70,8333 per uur, 1 uur', () => declareer(uur(1, { ProductTarief: 7083 }), uurtarief('70,8333'))),
    fout('vier decimalen: EUR 70,8333 per uur is niet EUR 70,84', () => declareer(uur(1, { ProductTarief: 7084 }), uurtarief('70,8333')), 'EUR 70,83 (HBO, afgerond van EUR 70,8333) afgesproken'),
    goed('vier decimalen: EUR 70,8350 wordt EUR 70,84', () => declareer(uur(1, { ProductTarief: 7084 }), uurtarief('70,8350'))),
    goed('vier decimalen: EUR 70,8333 / 60 = 1,180555, EUR 1,18 per minuut', () => declareer(min(100, 118, 11806), uurtarief('70,8333'))),
    goed('vier decimalen: EUR 87,2999 / 60 = 1,454998, EUR 1,45 per minuut', () => declareer(min(100, 145, 14550), uurtarief('87,2999'))),
    goed('zonder niveau: EUR 52,50 per dagdeel', () => declareer(dagdelen(8), vrij)),
    goed('zonder niveau heeft elke aanbieder met een contract het tarief', () => declareer(dagdelen(8), metContract({ niveaus: ['WO'] }))),
    fout('zonder niveau: EUR 52,51 per dagdeel', () => declareer(dagdelen(8, { ProductTarief: 5251 }), vrij), 'voor 45A09 is met u per 1 april 2026 EUR 52,50 afgesproken'),
    fout('EUR 180,01 per etmaal', () => declareer(etmalen(2, { ProductTarief: 18001 }), vrij), 'Dien de regel opnieuw in met het afgesproken tarief'),
    goed('eigen tarief van deze aanbieder, EUR 72,00', () => declareer(tegen(7200), eigenTarief)),
    fout('het algemene tarief EUR 70,80, terwijl er een eigen tarief geldt', () => declareer(tegen(7080), eigenTarief), 'EUR 58,20 (MBO) of EUR 72,00 (HBO) afgesproken'),
    fout('het algemene tarief EUR 70,80: wat nu', () => declareer(tegen(7080), eigenTarief), 'EUR 70,80 is het algemene tarief (HBO); voor u geldt een eigen tarief. Dien de regel opnieuw in met het HBO-tarief'),
    goed('het algemene tarief voor een niveau zonder eigen tarief, EUR 58,20', () => declareer(tegen(5820), eigenTarief)),
    goed('het algemene tarief EUR 70,80 in maart 2026, voor het eigen tarief', () => declareer(tegen(7080, maand('2026-03')), eigenTarief)),
    fout('het eigen tarief EUR 72,00 in maart 2026', () => declareer(tegen(7200, maand('2026-03')), eigenTarief), '1 april tot en met 30 juni 2026'),
    fout('het eigen tarief van een andere aanbieder, EUR 75,00', () => declareer(tegen(7500), eigenTarief), 'komt in de tarieventabel van dit product niet voor'),
    goed('eigen tarief in minuten: EUR 72,00 / 60 = EUR 1,20', () => declareer(min(480, 120, 57600), eigenTarief)),
    fout('geen tarief voor dit product op 1-4-2026', () => declareer(uur(8), { ...vrij, contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', '66,60', '2020-01-01', '2025-12-31')) }), 'voor 45A04 is met u per 1 april 2026 geen tarief afgesproken'),
    fout('alleen tarieven van niveaus die niet zijn gecontracteerd', () => declareer(tegen(7080), metContract({ niveaus: ['HBO+'] })), 'geen tarief afgesproken. EUR 70,80 hoort bij niveau HBO'),
    goed('euro heeft geen tarief', () => declareer(euros(20_000), vrij)),
    goed('credit tegen een tarief dat nu niet meer geldt', () => declareer(crediteer({ ...tegen(6660), ...ref('R-1') }), { eerder: [toegekend({ ...tegen(6660), ...ref('R-1') })] })),
    fout('van twee regels klopt een tarief niet', () => declareer([uur(8), tegen(9180, maand('2026-03'))], vrij), 'is met u per 1 maart 2026'),
    goed('dagdelen waar uren zijn afgesproken: dat is TR341', () => declareer(uur(8, { Eenheid: '16' }), { op: aspecifiek() }), ['TR341']),
    goed('uren waar alleen een tarief per dagdeel is afgesproken: dat is TR341', () => declareer(dagdelen(8, { Eenheid: '04' }), vrij), ['TR341']),
  ]),

  // IngediendBedrag = GeleverdVolume x ProductTarief; bij minuten GeleverdVolume x uurtarief / 60, dan afgerond.
  tabel('TR346', ['323'], [
    goed('8 uur x EUR 70,80 = EUR 566,40', () => declareer(uur(8, bedrag(56640)))),
    fout('8 uur x EUR 70,80, een cent te veel', () => declareer(uur(8, bedrag(56641))), 'IngediendBedrag is EUR 566,41; 8 uur maal EUR 70,80 per uur is EUR 566,40. Reken het bedrag na'),
    fout('8 uur x EUR 70,80, een cent te weinig', () => declareer(uur(8, bedrag(56639))), 'is EUR 566,40'),
    fout('8 uur, bedrag van een uur', () => declareer(uur(8, bedrag(7080))), 'IngediendBedrag is EUR 70,80'),
    goed('5 etmalen x EUR 180,00 = EUR 900,00', () => declareer(etmalen(5, bedrag(90_000)), vrij)),
    fout('5 etmalen x EUR 180,00, EUR 90,00', () => declareer(etmalen(5, bedrag(9_000)), vrij), '5 etmalen maal EUR 180,00 per etmaal is EUR 900,00'),
    goed('100 minuten x EUR 70,80 / 60 = EUR 118,00', () => declareer(min(100, 118, 11800))),
    goed('IV081: 100 minuten x EUR 87,30 / 60 = EUR 145,50', () => declareer(min(100, 146, 14550), uurtarief('87,30'))),
    fout('IV081: niet 100 x EUR 1,46 = EUR 146,00', () => declareer(min(100, 146, 14600), uurtarief('87,30')), '100 minuten maal EUR 87,30 per uur, gedeeld door 60 is EUR 145,50. Reken met het uurtarief en niet met het afgeronde minuuttarief'),
    goed('IV081: 100 minuten x EUR 87,24 / 60 = EUR 145,40', () => declareer(min(100, 145, 14540), uurtarief('87,24'))),
    fout('IV081: niet 100 x EUR 1,45 = EUR 145,00', () => declareer(min(100, 145, 14500), uurtarief('87,24')), 'is EUR 145,40'),
    goed('halve cent omhoog: 1 minuut x EUR 87,30 / 60 = 1,455, EUR 1,46', () => declareer(min(1, 146, 146), uurtarief('87,30'))),
    fout('halve cent omhoog: niet EUR 1,45', () => declareer(min(1, 146, 145), uurtarief('87,30')), '1 minuut maal EUR 87,30 per uur, gedeeld door 60 is EUR 1,46'),
    goed('1 minuut x EUR 87,24 / 60 = 1,454, EUR 1,45', () => declareer(min(1, 145, 145), uurtarief('87,24'))),
    goed('halve cent omhoog: 3 minuten x EUR 87,30 / 60 = 4,365, EUR 4,37', () => declareer(min(3, 146, 437), uurtarief('87,30'))),
    fout('halve cent omhoog: niet EUR 4,36', () => declareer(min(3, 146, 436), uurtarief('87,30')), 'is EUR 4,37'),
    goed('vier decimalen: 100 minuten x EUR 70,8333 / 60 = 118,0555, EUR 118,06', () => declareer(min(100, 118, 11806), uurtarief('70,8333'))),
    fout('vier decimalen: niet EUR 118,05', () => declareer(min(100, 118, 11805), uurtarief('70,8333')), 'EUR 70,8333 per uur, gedeeld door 60 is EUR 118,06'),
    goed('vier decimalen: 45 minuten x EUR 70,8333 / 60 = 53,124975, EUR 53,12', () => declareer(min(45, 118, 5312), uurtarief('70,8333'))),
    goed('een hele maand: 9.999 minuten x EUR 87,30 / 60 = 14.548,545, EUR 14.548,55', () => declareer(min(9_999, 146, 1_454_855), uurtarief('87,30'))),
    goed('contract in minuten: 100 x EUR 1,18 = EUR 118,00', () => declareer(min(100, 118, 11800), { ...vrij, ...perMinuut })),
    fout('contract in minuten: niet EUR 118,05', () => declareer(min(100, 118, 11805), { ...vrij, ...perMinuut }), '100 minuten maal EUR 1,18 per minuut is EUR 118,00'),
    goed('twee niveaus met EUR 1,18: 100 minuten HBO is EUR 118,00', () => declareer(min(100, 118, 11800), zelfdeMinuut)),
    goed('twee niveaus met EUR 1,18: 100 minuten MBO (EUR 70,60) is EUR 117,67', () => declareer(min(100, 118, 11767), zelfdeMinuut)),
    fout('twee niveaus met EUR 1,18: EUR 117,80 is geen van beide', () => declareer(min(100, 118, 11780), zelfdeMinuut), 'EUR 117,67 of EUR 118,00'),
    goed('tarief dat niet is gecontracteerd (WO), bedrag klopt', () => declareer(tegen(9180)), ['TR418']),
    fout('tarief dat niet is gecontracteerd (WO), bedrag klopt ook niet', () => declareer(tegen(9180, bedrag(56640))), '8 uur maal EUR 91,80 per uur is EUR 734,40', ['TR418']),
    fout('tarief dat nergens voorkomt, bedrag klopt niet', () => declareer(tegen(7500, bedrag(60001))), '8 uur maal EUR 75,00 per uur is EUR 600,00', ['TR418']),
    goed('verkeerd minuuttarief (EUR 1,17), bedrag volgens het uurtarief van HBO: 480 x EUR 70,80 / 60', () => declareer(min(480, 117, 56640)), ['TR418']),
    fout('niveau dat niet is gecontracteerd (WO EUR 87,30): 100 minuten is EUR 145,50, niet 146,00', () => declareer(min(100, 146, 14600), { ...vrij, contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80'), tarief('45A04', 'WO', '04', '87,30')) }), 'gedeeld door 60 is EUR 145,50', ['TR418']),
    goed('onbekend minuuttarief: 100 x EUR 1,25 kan van EUR 74,70 t/m 75,29 per uur komen, EUR 125,50', () => declareer(min(100, 125, 12550)), ['TR418']),
    fout('onbekend minuuttarief: EUR 125,51 kan niet meer', () => declareer(min(100, 125, 12551)), '100 minuten maal EUR 1,25 per minuut is EUR 125,00', ['TR418']),
    fout('onbekend product, bedrag klopt niet', () => declareer(uur(8, { ProductCode: 'ZZZZZ', ...bedrag(56641) }), vrij), 'is EUR 566,40', ['TR381']),
    goed('euro: het bedrag is het volume', () => declareer(euros(20_000), vrij)),
    goed('credit van een toegekende regel wordt niet nagerekend', () => declareer(crediteer({ ...R1, ...bedrag(56000) }), { eerder: [toegekend({ ...R1, ...bedrag(56000) })] })),
    goed('vier decimalen: 8 uur x EUR 70,8333 = 566,6664, EUR 566,67', () => declareer(tegen(7083, bedrag(56667)), uurtarief('70,8333'))),
    goed('vier decimalen: 8 uur x het afgeronde EUR 70,83 = EUR 566,64', () => declareer(tegen(7083, bedrag(56664)), uurtarief('70,8333'))),
    fout('vier decimalen: EUR 566,65 is geen van beide', () => declareer(tegen(7083, bedrag(56665)), uurtarief('70,8333')), 'is EUR 566,67 of EUR 566,64'),
    fout('een niveau dat niet is gecontracteerd geeft ook EUR 1,18: alleen HBO telt', () => declareer(min(100, 118, 11767), { ...vrij, contracts: met45A04Tarieven(tarief('45A04', 'HBO', '04', '70,80'), tarief('45A04', 'WO', '04', '70,60')) }), 'gedeeld door 60 is EUR 118,00'),
  ]),
];
