/** TR332, TR379, TR385: an allocation held against what was allocated, requested and declared before. */
import type { Feiten, Toewijzing, Verzoek } from '../../../src/standard/feiten.js';
import type { Bericht301ToegewezenProduct } from '../../../src/standard/generated/berichten.js';
import { BSN2, type Deel, jw301, toegewezen } from '../../support/build.js';
import { map, oordeel, toewijzing, verzoek, verzoeken } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';

/** Findings on an allocation message with these products: 1001, 45A04, 3 hours a week in 2026, unless changed. */
const wijsToe = (producten: Deel<Bericht301ToegewezenProduct>[], feiten: Partial<Feiten> = {}) =>
  oordeel('JW301', jw301({ producten: producten.map((each) => toegewezen(each)) }), { feiten }).bevindingen;

/** Sent when 1001 is already in the book: 45A04 from 1 January 2026, unless changed. */
const opnieuw = (product: Deel<Bericht301ToegewezenProduct>, bekend: Partial<Toewijzing> = {}) =>
  wijsToe([product], { toewijzingen: map(toewijzing(bekend)) });

const budget = { Omvang: undefined, Budget: 500_000 };
const alleenCategorie = { Product: { Categorie: '45' as const, Code: undefined } };
const verwijderd = { RedenWijziging: '13' as const, Einddatum: '2026-01-01' };

/** Toewijzing 1001 sent with this change while so many of its lines are granted and not credited. */
const metRegels = (regels: number, product: Deel<Bericht301ToegewezenProduct>, nummer = 1001) =>
  wijsToe([product], { toewijzingen: map(toewijzing()), goedgekeurdeRegels: new Map([[nummer, regels]]) });

/** A request with this reference was received from this provider. */
const bekend = (referentie: string, wijziging: Partial<Verzoek> = {}) =>
  verzoeken(verzoek({ referentie, ...wijziging }));

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // Ieder ToegewezenProduct binnen een gemeente heeft een uniek nummer per wettelijk domein.
  tabel('TR332', ['301'], [
    goed('1001 is nieuw', () => wijsToe([{}])),
    goed('1001 en 1002 zijn nieuw, in een bericht', () => wijsToe([{}, { ToewijzingNummer: 1002, Product: { Code: '45A09' } }])),
    goed('1001 ongewijzigd opnieuw gestuurd', () => opnieuw({})),
    goed('1001 ingekort tot 30-6-2026 (intrekken)', () => opnieuw({ Einddatum: '2026-06-30', RedenWijziging: '07' })),
    goed('1001 verlengd tot 31-12-2027 (oprekken)', () => opnieuw({ Einddatum: '2027-12-31', RedenWijziging: '04' })),
    goed('1001 verwijderd', () => opnieuw(verwijderd)),
    goed('1001 was verwijderd en wordt hersteld', () => opnieuw({ RedenWijziging: '14' }, { redenWijziging: '13' })),
    goed('1001: 80 uur in totaal wordt 100 uur', () => opnieuw({ Omvang: { Volume: 100, Frequentie: '6' } }, { omvang: { volume: 80, eenheid: '04', frequentie: '6' } })),
    goed('1001, categorie 45: budget van EUR 4.000 wordt EUR 5.000', () => opnieuw({ ...alleenCategorie, ...budget }, { productcode: null, omvang: null, budgetCent: 400_000 })),
    goed('1001, generiek: opnieuw gestuurd', () => opnieuw({ Product: undefined, ...budget }, { productcategorie: null, productcode: null, omvang: null, budgetCent: 500_000 })),
    fout('1001 is van een andere client', () => opnieuw({}, { bsn: BSN2 }), 'ToewijzingNummer 1001 is al gebruikt voor een andere toewijzing van deze gemeente: client is anders'),
    fout('1001 is aan een andere aanbieder gegeven', () => opnieuw({}, { aanbieder: '65656099' }), 'aanbieder is anders'),
    fout('1001 was 45A09, nu 45A04', () => opnieuw({}, { productcode: '45A09' }), 'product (was 45A09) is anders'),
    fout('1001 was categorie 45, nu 45A04', () => opnieuw({}, { productcode: null }), 'product (was categorie 45)'),
    fout('1001 was 45A04, nu categorie 45', () => opnieuw({ ...alleenCategorie, ...budget }), 'product (was 45A04)'),
    fout('1001 was generiek, nu 45A04', () => opnieuw({}, { productcategorie: null, productcode: null }), 'product (was'),
    fout('1001 ging in op 1-1-2026, nu op 1-2-2026', () => opnieuw({ Ingangsdatum: '2026-02-01' }), 'ingangsdatum (was 1 januari 2026) is anders'),
    fout('1001 van een andere client en een ander product', () => opnieuw({}, { bsn: BSN2, productcode: '45A09' }), 'client en product (was 45A09) zijn anders'),
    fout('1001 verwijderd met een andere ingangsdatum', () => opnieuw({ RedenWijziging: '13', Ingangsdatum: '2026-02-01', Einddatum: '2026-02-01' }), 'ingangsdatum (was 1 januari 2026)'),
    fout('1002 is nieuw, 1001 is van een andere client', () => wijsToe([{ ToewijzingNummer: 1002, Product: { Code: '45A09' } }, {}], { toewijzingen: map(toewijzing({ bsn: BSN2 })) }), 'ToewijzingNummer 1001'),
    fout('1001 was categorie 41, nu categorie 45, beide zonder code', () => opnieuw({ ...alleenCategorie, ...budget }, { productcategorie: '41', productcode: null, omvang: null }), 'product (was categorie 41) is anders'),
  ]),

  // ReferentieAanbieder komt uit het verzoek dat wordt gehonoreerd, anders leeg.
  tabel('TR379', ['301'], [
    goed('zonder ReferentieAanbieder', () => wijsToe([{}], { ...bekend('VOT-1') })),
    goed('ReferentieAanbieder van een bekend verzoek', () => wijsToe([{ ReferentieAanbieder: 'VOT-1' }], { ...bekend('VOT-1') })),
    goed('twee producten op hetzelfde verzoek om wijziging', () => wijsToe([{ ReferentieAanbieder: 'VOW-1' }, { ToewijzingNummer: 1002, ReferentieAanbieder: 'VOW-1', Product: { Code: '45A09' } }], { ...bekend('VOW-1') })),
    fout('het verzoek is voor een andere client', () => wijsToe([{ ReferentieAanbieder: 'VOT-1' }], { ...bekend('VOT-1', { bsn: BSN2 }) }), 'ReferentieAanbieder VOT-1, maar dat verzoek ging over een andere client'),
    fout('er is geen verzoek bekend', () => wijsToe([{ ReferentieAanbieder: 'VOT-1' }]), 'Toewijzing 1001 noemt ReferentieAanbieder VOT-1'),
    fout('er is een ander verzoek bekend', () => wijsToe([{ ReferentieAanbieder: 'VOT-2' }], { ...bekend('VOT-1') }), 'geen verzoek om toewijzing of wijziging'),
    fout('hoofdletters tellen', () => wijsToe([{ ReferentieAanbieder: 'vot-1' }], { ...bekend('VOT-1') }), 'ReferentieAanbieder vot-1'),
    fout('een van twee producten verwijst nergens naar', () => wijsToe([{ ReferentieAanbieder: 'VOW-1' }, { ToewijzingNummer: 1002, ReferentieAanbieder: 'VOW-9', Product: { Code: '45A09' } }], { ...bekend('VOW-1') }), 'Toewijzing 1002 noemt ReferentieAanbieder VOW-9'),
  ]),

  // Een toewijzing met goedgekeurde, niet gecrediteerde regels wordt niet verwijderd.
  tabel('TR385', ['301'], [
    goed('1001 verwijderd, nooit op gedeclareerd', () => opnieuw(verwijderd)),
    goed('1001 verwijderd, alle regels gecrediteerd', () => metRegels(0, verwijderd)),
    goed('1001 verwijderd, er zijn 4 regels op 1002', () => metRegels(4, verwijderd, 1002)),
    goed('1001 ingekort tot 30-4-2026 met 4 regels', () => metRegels(4, { RedenWijziging: '07', Einddatum: '2026-04-30' })),
    fout('1001 verwijderd met 1 regel', () => metRegels(1, verwijderd), 'er is 1 declaratieregel op toegekend die niet is gecrediteerd'),
    fout('1001 verwijderd met 4 regels', () => metRegels(4, verwijderd), 'er zijn 4 declaratieregels op toegekend die niet zijn gecrediteerd'),
  ]),
];
