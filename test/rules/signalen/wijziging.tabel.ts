/** OP033x1, IV099, IV013, OP298, OP299, OP186: a known allocation that is sent again. */
import { verzoek, verzoeken } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import {
  boek,
  inTotaal,
  opBudget,
  opnieuw,
  type Product,
  versie,
  verwijderd,
  wasInTotaal,
  wasOpBudget,
  wijsToe,
} from './hulp.js';

/** Granted so far on 1001: minutes and cents. */
const toegekend = (volume: number, bedragCent = 0) => ({
  feiten: { toegekend: new Map([[1001, { volume, bedragCent }]]) },
});

/** Request V-1 for a change was received just before, and its answer is this message. */
const metVerzoek = {
  feiten: verzoeken(
    verzoek({ referentie: 'V-1', nummer: '317', dagtekening: '2026-02-26', ontvangenOp: '2026-02-26' }),
  ),
};

/** The moment that the version in the book has. */
const TOEN: Product = { Toewijzingsdatum: '2025-12-15' };
const metReden = (product: Product): Product => ({ RedenWijziging: '05', ...product });
const omvang = (Volume: number, Eenheid: '01' | '04' = '04', Frequentie: '1' | '2' | '6' = '2') => ({
  Omvang: { Volume, Eenheid, Frequentie },
});

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('OP033x1', ['301'], [
    goed('1001 is nieuw', () => wijsToe([{}])),
    goed('1001 ongewijzigd opnieuw gestuurd', () => opnieuw(TOEN)),
    goed('1001 ingekort tot 30-6-2026', () => opnieuw(metReden({ Einddatum: '2026-06-30' }))),
    goed('1001 verlengd tot 31-12-2027', () => opnieuw(metReden({ Einddatum: '2027-12-31' }))),
    goed('1001: 80 uur in totaal wordt 100 uur in totaal', () => opnieuw(metReden(inTotaal(100)), wasInTotaal(80))),
    goed('1001: budget van EUR 4.000 wordt EUR 5.000', () => opnieuw(metReden(opBudget(500_000)), wasOpBudget(400_000))),
    goed('1001 verwijderd, met een andere omvang', () => opnieuw({ ...verwijderd, ...omvang(4) })),
    goed('een oudere versie van 1001, met 2 uur per week, komt later binnen', () => opnieuw({ Toewijzingsdatum: '2025-12-01', ...omvang(2) }), ['IV013']),
    fout('3 uur per week wordt 4 uur per week', () => opnieuw(metReden(omvang(4))), 'Toewijzing 1001 had 3 uur per week en krijgt onder hetzelfde nummer 4 uur per week'),
    fout('3 uur per week wordt 3 uur per dag', () => opnieuw(metReden(omvang(3, '04', '1'))), '3 uur per dag'),
    fout('3 uur per week wordt 180 minuten per week', () => opnieuw(metReden(omvang(180, '01'))), '180 minuten per week'),
    fout('3 uur per week wordt 156 uur in totaal', () => opnieuw(metReden(inTotaal(156))), '156 uur in totaal'),
    fout('80 uur in totaal wordt 2 uur per week', () => opnieuw(metReden(omvang(2)), wasInTotaal(80)), 'had 80 uur in totaal'),
    fout('80 uur in totaal wordt 4800 minuten in totaal', () => opnieuw(metReden(omvang(4800, '01', '6')), wasInTotaal(80)), '4800 minuten in totaal'),
    fout('de omvang verandert tegelijk met de einddatum', () => opnieuw(metReden({ ...omvang(4), Einddatum: '2026-06-30' })), '4 uur per week'),
    fout('een andere omvang met dezelfde Toewijzingsdatum en -tijd', () => opnieuw(metReden({ ...TOEN, ...omvang(4) })), '4 uur per week', ['IV013']),
  ]),

  tabel('IV099', ['301'], [
    goed('1001 is nieuw, zonder reden', () => wijsToe([{}])),
    goed('1001 ongewijzigd, zonder reden', () => opnieuw(TOEN)),
    goed('1001 ingekort, reden 05', () => opnieuw({ Einddatum: '2026-06-30', RedenWijziging: '05' })),
    goed('1001 verwijderd, reden 13', () => opnieuw(verwijderd)),
    goed('een verwijdering nog eens gestuurd', () => opnieuw({ ...verwijderd, ...TOEN }, { redenWijziging: '13', einddatum: '2026-01-01' })),
    goed('1001 was verwijderd en wordt hersteld, reden 14', () => opnieuw({ RedenWijziging: '14' }, { redenWijziging: '13', einddatum: '2026-01-01' })),
    goed('een oudere versie komt later binnen, zonder reden', () => opnieuw({ Toewijzingsdatum: '2025-12-01', Einddatum: '2026-06-30' }), ['IV013']),
    fout('ingekort zonder reden', () => opnieuw({ Einddatum: '2026-06-30' }), 'Toewijzing 1001 is gewijzigd (einddatum was 31 december 2026, nu 30 juni 2026), maar RedenWijziging is leeg'),
    fout('verlengd tot open einde zonder reden', () => opnieuw({ Einddatum: undefined, ...inTotaal(80) }, wasInTotaal(80)), 'nu open'),
    fout('budget gewijzigd zonder reden', () => opnieuw(opBudget(500_000), wasOpBudget(400_000)), 'budget was EUR 4.000,00, nu EUR 5.000,00'),
    fout('totaal en einddatum gewijzigd zonder reden', () => opnieuw({ ...inTotaal(100), Einddatum: '2026-06-30' }, wasInTotaal(80)), 'einddatum was 31 december 2026, nu 30 juni 2026; omvang was 80 uur in totaal, nu 100 uur in totaal'),
    fout('hersteld na verwijdering zonder reden, op een dag', () => opnieuw({ Einddatum: '2026-01-01' }, { redenWijziging: '13', einddatum: '2026-01-01' }), 'was verwijderd, nu niet meer'),
    fout('nieuw met reden 05', () => wijsToe([{ RedenWijziging: '05' }]), 'heeft RedenWijziging 05, maar is hier niet eerder ontvangen'),
    fout('ongewijzigd met reden 05', () => opnieuw({ ...TOEN, RedenWijziging: '05' }), 'is gelijk aan de versie van 15 december 2025'),
    fout('ongewijzigd met dezelfde reden als de vorige keer', () => opnieuw({ ...TOEN, RedenWijziging: '05', Einddatum: '2026-06-30' }, { redenWijziging: '05', einddatum: '2026-06-30' }), 'heeft RedenWijziging 05, maar is gelijk aan'),
  ]),

  tabel('IV013', ['301'], [
    goed('1001 is nieuw', () => wijsToe([{}])),
    goed('ongewijzigd, met dezelfde datum en tijd', () => opnieuw(TOEN)),
    goed('ingekort, op een latere dag', () => opnieuw(metReden({ Einddatum: '2026-06-30' }))),
    goed('ingekort, dezelfde dag maar later', () => opnieuw(metReden({ ...TOEN, Toewijzingstijd: '10:00:01', Einddatum: '2026-06-30' }))),
    goed('een oudere versie met dezelfde inhoud komt later binnen', () => opnieuw({ Toewijzingsdatum: '2025-12-01' })),
    fout('ingekort, maar eerder vastgesteld', () => opnieuw(metReden({ Toewijzingsdatum: '2025-12-01', Einddatum: '2026-06-30' })), 'van 1 december 2025, 10:00:00 en dus eerder vastgesteld dan de versie van 15 december 2025, 10:00:00'),
    fout('ingekort, dezelfde dag en eerder', () => opnieuw(metReden({ ...TOEN, Toewijzingstijd: '09:59:59', Einddatum: '2026-06-30' })), 'geen gevolg heeft'),
    fout('ingekort met dezelfde datum en tijd', () => opnieuw(metReden({ ...TOEN, Einddatum: '2026-06-30' })), 'hier geldt de laatst ontvangen versie'),
    fout('ongewijzigd met een latere datum', () => opnieuw({}), 'Toewijzing 1001 is van 2 maart 2026, 10:00:00, maar in datums, omvang en budget gelijk aan de versie van 15 december 2025, 10:00:00'),
    fout('ongewijzigd met een latere tijd', () => opnieuw({ ...TOEN, Toewijzingstijd: '11:00:00' }), 'blijven gelijk'),
  ]),

  tabel('OP298', ['301'], [
    goed('100 uur in totaal wordt 120 uur', () => opnieuw(metReden(inTotaal(120)), wasInTotaal(100))),
    goed('100 uur in totaal blijft 100 uur', () => opnieuw({ ...TOEN, ...inTotaal(100) }, wasInTotaal(100))),
    goed('100 uur in totaal wordt 80 uur, op verzoek', () => opnieuw({ ...inTotaal(80), RedenWijziging: '12', ReferentieAanbieder: 'V-1' }, wasInTotaal(100), metVerzoek)),
    goed('4 uur per week wordt 3 uur per week', () => opnieuw(metReden(omvang(3)), { omvang: { volume: 4, eenheid: '04', frequentie: '2' } }), ['OP033x1']),
    goed('100 uur in totaal is 80 uur in een oudere versie', () => opnieuw({ ...metReden(inTotaal(80)), Toewijzingsdatum: '2025-12-01' }, wasInTotaal(100)), ['IV013']),
    fout('100 uur in totaal wordt 80 uur', () => opnieuw(metReden(inTotaal(80)), wasInTotaal(100)), 'gaat van 100 uur in totaal naar 80 uur, zonder ReferentieAanbieder. Verlagen'),
    fout('naar 80 uur, toegekend is precies 80 uur', () => opnieuw(metReden(inTotaal(80)), wasInTotaal(100), toegekend(4800)), 'Ga na of dat overleg er is geweest'),
    fout('naar 80 uur, toegekend is 80 uur en 1 minuut', () => opnieuw(metReden(inTotaal(80)), wasInTotaal(100), toegekend(4801)), 'toegekend is al 80 uur en 1 minuut, meer dan er nu nog is toegewezen'),
  ]),

  tabel('OP299', ['301'], [
    goed('EUR 4.000 wordt EUR 5.000', () => opnieuw(metReden(opBudget(500_000)), wasOpBudget(400_000))),
    goed('EUR 4.000 blijft EUR 4.000', () => opnieuw({ ...TOEN, ...opBudget(400_000) }, wasOpBudget(400_000))),
    goed('EUR 4.000 wordt EUR 3.000, op verzoek', () => opnieuw({ ...opBudget(300_000), RedenWijziging: '12', ReferentieAanbieder: 'V-1' }, wasOpBudget(400_000), metVerzoek)),
    fout('EUR 4.000 wordt EUR 3.000', () => opnieuw(metReden(opBudget(300_000)), wasOpBudget(400_000)), 'gaat van EUR 4.000,00 naar EUR 3.000,00, zonder ReferentieAanbieder. Verlagen'),
    fout('naar EUR 3.000, toegekend is EUR 3.000', () => opnieuw(metReden(opBudget(300_000)), wasOpBudget(400_000), toegekend(0, 300_000)), 'Ga na of dat overleg er is geweest'),
    fout('naar EUR 3.000, toegekend is EUR 3.200', () => opnieuw(metReden(opBudget(300_000)), wasOpBudget(400_000), toegekend(0, 320_000)), 'toegekend is al EUR 3.200,00, meer dan er nu nog is toegewezen'),
  ]),

  tabel('OP186', ['301'], [
    goed('eindigt op de dag van vaststellen', () => opnieuw(metReden({ Einddatum: '2026-03-02' }))),
    goed('eindigt later', () => opnieuw(metReden({ Einddatum: '2026-03-31' }))),
    goed('nieuwe toewijzing over een periode die voorbij is', () => wijsToe([{ Einddatum: '2026-01-31' }])),
    goed('eindigde al in het verleden, en blijft zo', () => opnieuw({ ...TOEN, Einddatum: '2026-01-31' }, { einddatum: '2026-01-31' })),
    goed('eindigt in het verleden, maar later dan het was', () => opnieuw(metReden({ Einddatum: '2026-02-28' }), { einddatum: '2026-01-31' })),
    goed('op verzoek van de aanbieder', () => opnieuw({ Einddatum: '2026-02-28', RedenWijziging: '12', ReferentieAanbieder: 'V-1' }, {}, metVerzoek)),
    goed('verwijderd: geldt als niet verzonden', () => opnieuw(verwijderd)),
    goed('in een oudere versie', () => opnieuw(metReden({ Toewijzingsdatum: '2025-12-01', Einddatum: '2026-01-31' })), ['IV013']),
    fout('eindigt de dag voor het vaststellen', () => opnieuw(metReden({ Einddatum: '2026-03-01' })), 'eindigt nu op 1 maart 2026, en dat is op 2 maart 2026 vastgesteld; tot nu toe was de einddatum 31 december 2026'),
    fout('had geen einddatum', () => opnieuw(metReden({ Einddatum: '2026-03-01', ...inTotaal(80) }), { einddatum: null, ...wasInTotaal(80) }), 'tot nu toe had zij geen einddatum'),
    fout('een van twee toewijzingen', () => wijsToe([{ ...TOEN }, metReden({ ToewijzingNummer: 1002, Product: { Code: '45A09' }, Einddatum: '2026-02-28', Omvang: { Eenheid: '16' } })], { feiten: boek(versie(), versie({ toewijzingNummer: 1002, productcode: '45A09', omvang: { volume: 3, eenheid: '16', frequentie: '2' } })) }), 'Toewijzing 1002 eindigt nu op 28 februari 2026'),
  ]),
];
