/**
 * What a ToegewezenProduct may look like.
 * Frequentie 1 dag, 2 week, 4 maand, 6 totaal; the default is 3 uur per week.
 */
import type {
  Bericht301ToegewezenProduct,
  LDT_Eenheid,
  LDT_Frequentie,
  LDT_ProductCategorie,
  LDT_RedenWijziging,
} from '../../../src/standard/generated/berichten.js';
import { type Deel, toegewezen } from '../../support/build.js';
import { alleen, fout, goed, type Tabel, tabel } from '../../support/table.js';
import { in301 } from './berichten.js';

type Product = Deel<Bericht301ToegewezenProduct>;

/** A 301 with these allocations, numbered from 1001; each changes 45A04, 3 hours a week, 1-1-2026 up to 31-12-2026. */
const wijst = (...producten: Product[]) =>
  in301({ producten: producten.map((each, at) => toegewezen({ ToewijzingNummer: 1001 + at, ...each })) });

const code = (Code: string, Categorie: LDT_ProductCategorie = '45'): Product => ({ Product: { Categorie, Code } });
/** On a category, without product code and Omvang. */
const categorie = (Categorie: LDT_ProductCategorie): Product => ({
  Product: { Categorie, Code: undefined },
  Omvang: undefined,
});
const ASPECIFIEK = categorie('45');
/** Only in iWmo. */
const hulpmiddelen = [categorie('12'), categorie('13'), categorie('14')];
const BUDGET: Product = { Omvang: undefined, Budget: 250000 };
const ASPECIFIEK_BUDGET: Product = { ...ASPECIFIEK, ...BUDGET };
const GENERIEK: Product = { Product: undefined, ...BUDGET };
const CATEGORIE_MET_OMVANG: Product = { Product: { Categorie: '45', Code: undefined } };
const PER_MAAND: Product = { Omvang: { Volume: 10, Eenheid: '04', Frequentie: '4' } };
const OPEN: Product = { Einddatum: undefined };
/** Without end, so per month rather than per week. */
const DOORLOPEND: Product = { ...OPEN, ...PER_MAAND };

const van = (Ingangsdatum: string, Einddatum: string): Product => ({ Ingangsdatum, Einddatum });
const EERSTE_HELFT = van('2026-01-01', '2026-06-30');
const FEBRUARI = van('2026-02-01', '2026-02-28');
const APRIL = van('2026-04-01', '2026-04-30');
const TWEEDE_HELFT = van('2026-07-01', '2026-12-31');
/** Ended on this day, having started on 1 January 2020. */
const tot = (Einddatum: string): Product => van('2020-01-01', Einddatum);
const omvang = (Eenheid: LDT_Eenheid, Frequentie: LDT_Frequentie): Product => ({ Omvang: { Eenheid, Frequentie } });
const per = (eenheid: LDT_Eenheid, frequentie: LDT_Frequentie, rest: Product = {}) =>
  wijst({ ...omvang(eenheid, frequentie), ...rest });

const eenDag = (dag: string, RedenWijziging: LDT_RedenWijziging): Product => ({ ...van(dag, dag), RedenWijziging });
const reden = (RedenWijziging: LDT_RedenWijziging, Ingangsdatum: string, Einddatum?: string) =>
  wijst({ RedenWijziging, Ingangsdatum, Einddatum, ...PER_MAAND });

export const tabellen: Tabel[] = [
  // Omvang: als Code in Product gevuld is verplicht vullen.
  tabel(
    'CD041',
    ['301'],
    [
      goed('45A04 met Omvang', wijst({})),
      fout('45A04 zonder Omvang', wijst({ Omvang: undefined }), 'geeft product 45A04 zonder Omvang'),
      fout('45A04 met Budget in plaats van Omvang', wijst(BUDGET), '45A04'),
      goed('categorie 45 zonder Omvang', wijst(ASPECIFIEK)),
      goed('categorie 45 met Budget', wijst(ASPECIFIEK_BUDGET)),
      goed('generiek met Budget', wijst(GENERIEK)),
    ],
  ),

  // Einddatum: verplicht vullen als Budget gevuld is.
  tabel(
    'CD075',
    ['301'],
    [
      goed('categorie 45 met Budget tot en met 31-12-2026', wijst(ASPECIFIEK_BUDGET)),
      fout('categorie 45 met Budget zonder einde', wijst({ ...ASPECIFIEK_BUDGET, ...OPEN }), 'EUR 2.500,00'),
      goed('generiek met Budget tot en met 31-12-2026', wijst(GENERIEK)),
      fout('generiek met Budget zonder einde', wijst({ ...GENERIEK, ...OPEN }), 'maar geen Einddatum'),
      fout('Budget van nul zonder einde', wijst({ ...GENERIEK, Budget: 0, ...OPEN }), 'EUR 0,00'),
      goed('zonder Budget zonder einde', wijst({ ...ASPECIFIEK, ...OPEN })),
    ],
  ),

  // Einddatum: verplicht vullen bij Frequentie 2 (per week).
  tabel(
    'CD076',
    ['301'],
    [
      goed('3 uur per week tot en met 31-12-2026', wijst({})),
      fout('3 uur per week zonder einde', wijst(OPEN), '3 uur per week'),
      goed('per dag zonder einde', per('04', '1', OPEN)),
      goed('per maand zonder einde', per('04', '4', OPEN)),
      goed('totaal zonder einde', per('04', '6', OPEN)),
    ],
  ),

  // Omvang: als Budget gevuld is leeg laten (altijd samen met CD078).
  tabel(
    'CD077',
    ['301'],
    [
      goed('alleen Budget', wijst(ASPECIFIEK_BUDGET)),
      goed('alleen Omvang', wijst({})),
      fout('45A04 met Budget en Omvang', wijst({ Budget: 250000 }), 'Laat Omvang leeg', ['CD078']),
      fout('45A04 met Budget van nul en Omvang', wijst({ Budget: 0 }), 'EUR 0,00', ['CD078']),
    ],
  ),

  // Budget: als Omvang gevuld is leeg laten (altijd samen met CD077).
  tabel(
    'CD078',
    ['301'],
    [
      goed('alleen Omvang', wijst({})),
      goed('alleen Budget', wijst(GENERIEK)),
      fout('45A04 met Omvang en Budget', wijst({ Budget: 250000 }), '3 uur per week', ['CD077']),
      fout('45A04 met Omvang en Budget van nul', wijst({ Budget: 0 }), 'Laat het Budget leeg', ['CD077']),
    ],
  ),

  // Product: als Budget leeg is verplicht vullen.
  tabel(
    'CD079',
    ['301'],
    [
      goed('generiek: Budget zonder Product', wijst(GENERIEK)),
      goed('categorie 45 zonder Budget', wijst(ASPECIFIEK)),
      goed('45A04 zonder Budget', wijst({})),
      fout('geen Product, geen Budget, geen Omvang', wijst({ ...GENERIEK, Budget: undefined }), 'Toewijzing 1001'),
      fout('geen Product, wel Omvang', wijst({ Product: undefined }), 'geen Budget en geen Product', ['CD080']),
    ],
  ),

  // Omvang: leeg laten als Code in Product leeg is en Einddatum na 31-12-2020 ligt of leeg is.
  tabel(
    'CD080',
    ['301'],
    [
      goed('45A04 met Omvang', wijst({})),
      goed('categorie 45 zonder Omvang', wijst(ASPECIFIEK)),
      fout('categorie 45 met Omvang tot en met 31-12-2026', wijst(CATEGORIE_MET_OMVANG), 'categorie 45'),
      fout('categorie 45 met Omvang zonder einde', wijst({ ...CATEGORIE_MET_OMVANG, ...DOORLOPEND }), 'productcode'),
      goed('categorie 45 met Omvang tot en met 31-12-2020', wijst({ ...CATEGORIE_MET_OMVANG, ...tot('2020-12-31') })),
      fout('categorie 45, Omvang, 1-1-2021', wijst({ ...CATEGORIE_MET_OMVANG, ...tot('2021-01-01') }), 'categorie 45'),
      fout('geen Product, wel Omvang', wijst({ Product: undefined }), 'Een Omvang hoort bij een productcode', [
        'CD079',
      ]),
      goed('geen Product, wel Omvang, tot en met 31-12-2020', wijst({ Product: undefined, ...tot('2020-12-31') }), [
        'CD079',
      ]),
    ],
  ),

  // RedenWijziging 13 (verwijderd) alleen als de ingangsdatum gelijk is aan de einddatum.
  tabel(
    'CS335',
    ['301'],
    [
      goed('reden 13, 1-1-2026 tot en met 1-1-2026', reden('13', '2026-01-01', '2026-01-01')),
      fout('reden 13, 1-1-2026 tot en met 2-1-2026', reden('13', '2026-01-01', '2026-01-02'), '2 januari 2026'),
      fout('reden 13, 1-1-2026 zonder einde', reden('13', '2026-01-01'), 'Einddatum is leeg'),
      fout('reden 13, einde voor ingang', reden('13', '2026-01-01', '2025-12-31'), '31 december 2025', ['CS003']),
      goed('reden 14, 1-1-2026 tot en met 2-1-2026', reden('14', '2026-01-01', '2026-01-02')),
      goed('geen reden, 1-1-2026 tot en met 31-12-2026', wijst({})),
    ],
  ),

  // RedenWijziging 01 (administratieve correctie, vervallen) niet gebruiken.
  tabel(
    'CS336',
    ['301'],
    [
      goed('geen reden', wijst({})),
      goed('reden 02', reden('02', '2026-01-01', '2026-06-30')),
      goed('reden 14 (administratieve correctie)', reden('14', '2026-01-01', '2026-06-30')),
      fout('reden 01, 1-1-2026 tot en met 30-6-2026', reden('01', '2026-01-01', '2026-06-30'), 'is vervallen'),
      fout('reden 01, ook als einde gelijk is aan ingang', reden('01', '2026-01-01', '2026-01-01'), 'Gebruik 13'),
    ],
  ),

  // Eenheid 14, 16, 83 of 84 met Einddatum na 31-12-2020 of leeg: Frequentie 2, 4 of 6.
  tabel(
    'CS338',
    ['301'],
    [
      fout('etmalen (14) per dag', per('14', '1'), '14 (etmaal)'),
      goed('etmalen (14) per week', per('14', '2')),
      goed('etmalen (14) per maand', per('14', '4')),
      goed('etmalen (14) in totaal', per('14', '6')),
      fout('dagdelen (16) per dag', per('16', '1'), '16 (dagdeel)'),
      goed('dagdelen (16) per week', per('16', '2')),
      fout("euro's (83) per dag", per('83', '1'), '83 (euro)'),
      goed("euro's (83) per maand", per('83', '4')),
      fout('stuks inspanning (84) per dag', per('84', '1'), '84 (stuk inspanning)'),
      goed('stuks inspanning (84) in totaal', per('84', '6')),
      goed('minuten (01) per dag', per('01', '1')),
      goed('uren (04) per dag', per('04', '1')),
      goed('stuks output (82) per dag', per('82', '1')),
      fout('etmalen per dag zonder einde', per('14', '1', OPEN), 'per dag'),
      goed('etmalen per dag tot en met 31-12-2020', per('14', '1', tot('2020-12-31'))),
      fout('etmalen per dag tot en met 1-1-2021', per('14', '1', tot('2021-01-01')), 'Kies Frequentie 2'),
    ],
  ),

  // Hetzelfde Product alleen vaker als de perioden elkaar niet overlappen; zonder code op categorie, generiek op alles.
  tabel(
    'TR302',
    ['301'],
    [
      goed('aansluitend: tot en met 30-6, vanaf 1-7', wijst(EERSTE_HELFT, TWEEDE_HELFT)),
      fout('een dag overlap: 30-6', wijst(EERSTE_HELFT, van('2026-06-30', '2026-12-31')), 'tot en met 30 juni 2026'),
      fout('dezelfde periode', wijst({}, {}), 'Toewijzing 1002 (45A04) overlapt met toewijzing 1001'),
      fout('binnen de andere periode', wijst({}, van('2026-03-01', '2026-03-31')), 'Toewijzing 1002'),
      fout('latere periode staat eerst', wijst(van('2026-06-30', '2026-12-31'), EERSTE_HELFT), 'Toewijzing 1001'),
      goed('latere periode staat eerst, aansluitend', wijst(TWEEDE_HELFT, EERSTE_HELFT)),
      ...alleen('wmo', [
        goed('hulpmiddelen (11) dubbel, dezelfde periode', wijst(code('11A01', '11'), code('11A01', '11'))),
        goed('categorie 12, 13 en 14 twee keer, zonder code', wijst(...hulpmiddelen, ...hulpmiddelen)),
        goed('hulpmiddel naast generiek', wijst(code('11A01', '11'), GENERIEK)),
        goed('generiek naast een hulpmiddel op categorie', wijst(GENERIEK, categorie('14'))),
        fout('generiek naast categorie 10, geen hulpmiddel', wijst(GENERIEK, categorie('10')), '(categorie 10)'),
        fout('categorie 15 twee keer', wijst(categorie('15'), categorie('15')), 'Toewijzing 1002 (categorie 15)'),
      ]),
      fout('derde overlapt met de eerste', wijst({}, { ...code('45A05') }, EERSTE_HELFT), 'toewijzing 1001'),
      fout('derde binnen de eerste', wijst({}, FEBRUARI, APRIL), '1003 (45A04) overlapt met toewijzing 1001'),
      fout('na een doorlopende toewijzing', wijst(DOORLOPEND, van('2030-01-01', '2030-12-31')), 'vanaf 1 januari 2026'),
      goed('voor een doorlopende toewijzing', wijst(van('2025-01-01', '2025-12-31'), DOORLOPEND)),
      fout('tweede doorlopend', wijst({}, DOORLOPEND), 'Toewijzing 1002'),
      goed('andere code in dezelfde categorie', wijst({}, code('45A05'))),
      goed('zelfde code in een andere categorie', wijst({}, code('45A04', '46'))),
      goed('categorie 45 en categorie 46', wijst(ASPECIFIEK, categorie('46'))),
      fout('twee keer categorie 45', wijst(ASPECIFIEK, ASPECIFIEK), '(categorie 45)'),
      goed('categorie 45, aansluitend', wijst({ ...ASPECIFIEK, ...EERSTE_HELFT }, { ...ASPECIFIEK, ...TWEEDE_HELFT })),
      fout('45A04 naast categorie 45', wijst({}, ASPECIFIEK), 'Toewijzing 1002 (categorie 45)'),
      fout('categorie 45 naast 45A04', wijst(ASPECIFIEK, {}), 'Toewijzing 1002 (45A04)'),
      goed('45A04 en daarna categorie 45', wijst(EERSTE_HELFT, { ...ASPECIFIEK, ...TWEEDE_HELFT })),
      goed('45A04 naast categorie 46', wijst({}, categorie('46'))),
      fout('45A04 naast generiek', wijst({}, GENERIEK), 'geen product (generiek)'),
      fout('generiek naast 45A04', wijst(GENERIEK, {}), 'geen product (generiek)'),
      fout('categorie 45 naast generiek', wijst(ASPECIFIEK, GENERIEK), '(categorie 45)'),
      fout('generiek naast categorie 45', wijst(GENERIEK, ASPECIFIEK), '(categorie 45)'),
      fout('generiek naast generiek', wijst(GENERIEK, GENERIEK), 'toewijzing 1001'),
      goed('generiek en daarna 45A04', wijst({ ...GENERIEK, ...EERSTE_HELFT }, TWEEDE_HELFT)),
      goed('45A04 en daarna generiek', wijst(EERSTE_HELFT, { ...GENERIEK, ...TWEEDE_HELFT })),
      goed('verwijderd (13, einde = ingang) telt niet', wijst({}, eenDag('2026-03-01', '13'))),
      goed('verwijderd staat eerst', wijst(eenDag('2026-03-01', '13'), {})),
      goed('twee keer verwijderd op dezelfde dag', wijst(eenDag('2026-03-01', '13'), eenDag('2026-03-01', '13'))),
      goed('vervallen reden 01 met einde = ingang telt niet', wijst({}, eenDag('2026-03-01', '01')), ['CS336']),
      fout('reden 14 met einde = ingang telt wel', wijst({}, eenDag('2026-03-01', '14')), 'Toewijzing 1002'),
      fout('geen reden met einde = ingang telt wel', wijst({}, van('2026-03-01', '2026-03-01')), 'Toewijzing 1002'),
      fout('13 zonder einde = ingang telt wel', wijst({}, { ...EERSTE_HELFT, RedenWijziging: '13' }), '1002', [
        'CS335',
      ]),
      fout('01 zonder einde = ingang telt wel', wijst({}, { ...EERSTE_HELFT, RedenWijziging: '01' }), '1002', [
        'CS336',
      ]),
    ],
  ),
];
