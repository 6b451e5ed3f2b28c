/** OP087, OP380, IV093, IV097: the package of a client with a provider, and the request it answers. */
import type { ToewijzingVersie, Verzoek } from '../../../src/standard/feiten.js';
import { verzoek, verzoeken } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import {
  boek,
  inTotaal,
  opBudget,
  type Product,
  versie,
  verwijderd,
  wasInTotaal,
  wasOpBudget,
  wijsToe,
} from './hulp.js';

const DAG = '2025-12-15';

/** 45A09, 2 dagdelen a week, number 1002 unless said otherwise. */
const groep = (product: Product = {}): Product => ({
  ToewijzingNummer: 1002,
  Product: { Code: '45A09' },
  Omvang: { Volume: 2, Eenheid: '16', Frequentie: '2' },
  ...product,
});
const wasGroep = (wijziging: Partial<ToewijzingVersie> = {}) =>
  versie({
    toewijzingNummer: 1002,
    productcode: '45A09',
    omvang: { volume: 2, eenheid: '16', frequentie: '2' },
    ...wijziging,
  });

/** A message of 15 December 2025 with these products, beside this book. */
const stuur = (producten: Product[], ...bekend: ToewijzingVersie[]) =>
  wijsToe(producten, { dag: DAG, feiten: boek(...bekend) });

/** Allocation 1001 ended on 31 December 2025 unless said otherwise; on 15 December 1002 is sent, from 1 January 2026. */
const vervolg = (product: Product = {}, vorige: Partial<ToewijzingVersie> = {}, erbij: Product[] = []) =>
  wijsToe([{ ToewijzingNummer: 1002, ...product }, ...erbij], {
    dag: DAG,
    feiten: boek(
      versie({ toewijzingsdatum: '2024-12-16', ingangsdatum: '2025-01-01', einddatum: '2025-12-31', ...vorige }),
    ),
  });

/** 1001 as it goes with the message, unchanged, so that the package is complete. */
const ongewijzigd: Product = { Toewijzingsdatum: '2024-12-16', Ingangsdatum: '2025-01-01', Einddatum: '2025-12-31' };

/** 1001 and 1002 are known; request V-1 was received on 27 February and this message of 2 March follows on it. */
const opVerzoek = (producten: Product[], wijziging: Partial<Verzoek> = {}, bekend: Partial<ToewijzingVersie> = {}) =>
  wijsToe(producten, {
    feiten: {
      ...boek(versie(bekend), wasGroep(bekend)),
      ...verzoeken(
        verzoek({
          referentie: 'V-1',
          nummer: '317',
          dagtekening: '2026-02-27',
          ontvangenOp: '2026-02-27',
          ...wijziging,
        }),
      ),
    },
  });

const toen: Product = { Toewijzingsdatum: '2025-12-15' };
const met = (product: Product): Product => ({ ReferentieAanbieder: 'V-1', ...product });
const gehonoreerd: Partial<Verzoek> = { toewijzingNummer: 1001 };

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('OP087', ['301'], [
    goed('de client had nog niets', () => stuur([{}])),
    goed('1001 en 1002 lopen en staan erin', () => stuur([{}, groep()], versie(), wasGroep())),
    goed('1002 is voorbij', () => stuur([{}], versie(), wasGroep({ ingangsdatum: '2025-01-01', einddatum: '2025-12-14' }))),
    goed('1002 is verwijderd', () => stuur([{}], versie(), wasGroep({ einddatum: '2026-01-01', redenWijziging: '13' }))),
    goed('1002 is vervallen (reden 01)', () => stuur([{}], versie(), wasGroep({ einddatum: '2026-01-01', redenWijziging: '01' }))),
    goed('1002 is pas na dit bericht vastgesteld', () => stuur([{}], versie(), wasGroep({ toewijzingsdatum: '2025-12-16' }))),
    fout('1002 loopt en ontbreekt', () => stuur([{}], versie(), wasGroep()), 'ontbreekt toewijzing 1002 (45A09, van 1 januari tot en met 31 december 2026), die dan loopt of nog ingaat'),
    fout('1002 eindigt op de dag van het bericht', () => stuur([{}], versie(), wasGroep({ ingangsdatum: '2025-01-01', einddatum: '2025-12-15' })), 'In het bericht van 15 december 2025 ontbreekt toewijzing 1002'),
    fout('1002 heeft geen einddatum', () => stuur([{}], versie(), wasGroep({ einddatum: null })), 'vanaf 1 januari 2026'),
    fout('1001 en 1002 ontbreken naast een nieuwe', () => stuur([groep({ ToewijzingNummer: 1003 })], versie(), wasGroep()), 'ontbreken toewijzingen 1001 (45A04, van 1 januari tot en met 31 december 2026) en 1002 (45A09'),
    fout('zeven ontbreken: vijf worden genoemd', () => stuur([{}], ...[1, 2, 3, 4, 5, 6, 7].map((n) => wasGroep({ toewijzingNummer: 1100 + n }))), '1105 (45A09, van 1 januari tot en met 31 december 2026) en nog 2'),
  ]),

  tabel('OP380', ['301'], [
    goed('1001 zelf wordt verlengd', () => wijsToe([{ Ingangsdatum: '2025-01-01', RedenWijziging: '04' }], { dag: DAG, feiten: boek(versie({ toewijzingsdatum: '2024-12-16', ingangsdatum: '2025-01-01', einddatum: '2025-12-31' })) })),
    goed('een ander product', () => vervolg(groep(), {}, [ongewijzigd])),
    goed('een andere omvang', () => vervolg({ Omvang: { Volume: 4 } }, {}, [ongewijzigd])),
    goed('een andere frequentie', () => vervolg({ Omvang: { Frequentie: '1' } }, {}, [ongewijzigd])),
    goed('een totaal over de looptijd', () => vervolg(inTotaal(80), wasInTotaal(80), [{ ...ongewijzigd, ...inTotaal(80) }])),
    goed('een budget', () => vervolg(opBudget(400_000), wasOpBudget(400_000), [{ ...ongewijzigd, ...opBudget(400_000) }])),
    goed('sluit niet aan: een dag ertussen', () => vervolg({ Ingangsdatum: '2026-01-02' }, {}, [ongewijzigd])),
    goed('1001 was al voorbij op de Toewijzingsdatum', () => vervolg({ Ingangsdatum: '2025-12-15' }, { einddatum: '2025-12-14' })),
    goed('1001 heeft geen einddatum', () => vervolg(inTotaal(80), { einddatum: null, productcode: '45A09', ...wasInTotaal(80) }, [{ ...ongewijzigd, Einddatum: undefined, Product: { Code: '45A09' }, ...inTotaal(80) }])),
    goed('1001 is verwijderd', () => vervolg({ Ingangsdatum: '2026-01-01' }, { ingangsdatum: '2025-12-31', redenWijziging: '13' })),
    goed('1002 wordt meteen verwijderd', () => vervolg(verwijderd, {}, [ongewijzigd]), ['IV099']),
    fout('1002 gaat verder met hetzelfde', () => vervolg({}, {}, [ongewijzigd]), 'Toewijzing 1002 gaat op 1 januari 2026 verder waar toewijzing 1001 op 31 december 2025 ophoudt, met hetzelfde product (45A04) en dezelfde omvang (3 uur per week)'),
    fout('1001 eindigt op de Toewijzingsdatum zelf', () => vervolg({ Ingangsdatum: '2025-12-16' }, { einddatum: '2025-12-15' }, [{ ...ongewijzigd, Einddatum: '2025-12-15' }]), 'Verplaats die einddatum en verwijder 1002'),
    fout('op categorie, zonder omvang en budget', () => vervolg({ ...opBudget(1), Budget: undefined }, { productcode: null, omvang: null }, [{ ...ongewijzigd, ...opBudget(1), Budget: undefined }]), 'met hetzelfde product (categorie 45). '),
  ]),

  tabel('IV093', ['301'], [
    goed('alle toewijzingen dragen de referentie, de gewijzigde met reden 12', () => opVerzoek([met({ Einddatum: '2026-06-30', RedenWijziging: '12' }), met(groep(toen))])),
    goed('een verzoek om toewijzing: de andere lopende gaat zonder mee', () => opVerzoek([met({ ToewijzingNummer: 1003, Product: { Categorie: '43', Code: '43A12' }, Omvang: { Volume: 1, Eenheid: '14', Frequentie: '2' } }), toen, groep(toen)], { nummer: '315' })),
    goed('op initiatief van de gemeente', () => opVerzoek([{ Einddatum: '2026-06-30', RedenWijziging: '05' }, groep(toen)])),
    goed('een nieuwe toewijzing uit het verzoek heeft geen reden', () => opVerzoek([met({ ToewijzingNummer: 1003, Product: { Categorie: '43', Code: '43A12' }, Omvang: { Volume: 1, Eenheid: '14', Frequentie: '2' } }), met(toen), met(groep(toen))])),
    goed('verzoek was al gehonoreerd: dat is iets anders', () => opVerzoek([met({ Einddatum: '2026-06-30', RedenWijziging: '05' }), groep(toen)], gehonoreerd), ['IV097']),
    fout('de ongewijzigde mist de referentie', () => opVerzoek([met({ Einddatum: '2026-06-30', RedenWijziging: '12' }), groep(toen)]), 'volgt op verzoek om wijziging V-1, maar toewijzing 1002 draagt die referentie niet'),
    fout('twee missen de referentie', () => opVerzoek([met({ ToewijzingNummer: 1003, Product: { Categorie: '43', Code: '43A12' }, Omvang: { Volume: 1, Eenheid: '14', Frequentie: '2' } }), toen, groep(toen)]), 'toewijzingen 1001 en 1002 dragen die referentie niet'),
    fout('de gewijzigde heeft reden 05', () => opVerzoek([met({ Einddatum: '2026-06-30', RedenWijziging: '05' }), met(groep(toen))]), 'Toewijzing 1001 is gewijzigd op verzoek om wijziging V-1, maar heeft een andere RedenWijziging dan 12'),
  ]),

  tabel('IV097', ['301'], [
    goed('het verzoek is nog niet gehonoreerd', () => opVerzoek([met({ Einddatum: '2026-06-30', RedenWijziging: '12' }), met(groep(toen))])),
    goed('een latere wijziging zonder referentie', () => opVerzoek([{ Einddatum: '2026-06-30', RedenWijziging: '05' }, groep(toen)], gehonoreerd)),
    goed('dezelfde versies nog eens gestuurd', () => opVerzoek([met(toen), met(groep(toen))], gehonoreerd, { referentieAanbieder: 'V-1' })),
    fout('een latere wijziging met de oude referentie', () => opVerzoek([met({ Einddatum: '2026-06-30', RedenWijziging: '05' }), groep(toen)], gehonoreerd, { referentieAanbieder: 'V-1' }), 'Toewijzing 1001 draagt ReferentieAanbieder V-1, maar dat verzoek is al eerder gehonoreerd, met toewijzing 1001'),
    fout('de referentie van een ander gehonoreerd verzoek om toewijzing', () => opVerzoek([met(toen), met(groep(toen))], { nummer: '315', toewijzingNummer: 990 }), 'Toewijzingen 1001 en 1002 dragen ReferentieAanbieder V-1'),
  ]),
];
