/**
 * What a product may look like, allocated or asked for.
 * Frequentie 1 dag, 2 week, 4 maand, 6 totaal; the default is 45A04, 3 uur per week.
 */
import type { LDT_Eenheid, LDT_Frequentie } from '../../../src/standard/generated/berichten.js';
import { type Rij, type Tabel, tabel } from '../../support/table.js';
import {
  AANGEVRAAGD,
  ASPECIFIEK,
  BUDGET,
  DOORLOPEND,
  type Drager,
  ELK,
  foutIn,
  GENERIEK,
  goedIn,
  MET_PRODUCT,
  NIEUW,
  OPEN,
  TE_WIJZIGEN,
  TOEGEWEZEN,
  type Vorm,
  van,
} from './producten.js';

const ASPECIFIEK_BUDGET: Vorm = { ...ASPECIFIEK, ...BUDGET };
const CATEGORIE_MET_OMVANG: Vorm = { Product: { Categorie: '45', Code: undefined } };
const ZONDER_PRODUCT: Vorm = { Product: undefined };
/** Ended on this day, having started on 1 January 2020. */
const tot = (eind: string) => van('2020-01-01', eind);
const per = (Eenheid: LDT_Eenheid, Frequentie: LDT_Frequentie): Vorm => ({ Omvang: { Eenheid, Frequentie } });

const zonderCode = ({ zonderCode: code }: Drager) => [code];
const CD077 = () => ['CD077'];
const CD078 = () => ['CD078'];
const CD079 = () => ['CD079'];

/** Omvang: leeg laten als Code in Product leeg is en het einde na 31-12-2020 ligt of leeg is. */
const zonderCodeGeenOmvang = (drager: Drager): Rij[] => [
  ...goedIn([drager], '45A04 met Omvang', [{}]),
  ...goedIn([drager], 'categorie 45 zonder Omvang', [ASPECIFIEK]),
  ...foutIn([drager], 'categorie 45 met Omvang tot en met 31-12-2026', [CATEGORIE_MET_OMVANG], 'categorie 45'),
  ...foutIn([drager], 'categorie 45 met Omvang zonder einde', [{ ...CATEGORIE_MET_OMVANG, ...DOORLOPEND }], 'code'),
  ...goedIn([drager], 'categorie 45, Omvang, tot en met 31-12-2020', [
    { ...CATEGORIE_MET_OMVANG, ...tot('2020-12-31') },
  ]),
  ...foutIn([drager], 'categorie 45, Omvang, 1-1-2021', [{ ...CATEGORIE_MET_OMVANG, ...tot('2021-01-01') }], 'Vul'),
  ...foutIn([drager], 'geen Product, wel Omvang', [ZONDER_PRODUCT], 'Een Omvang hoort bij een productcode', CD079),
  ...goedIn([drager], 'geen Product, wel Omvang, 31-12-2020', [{ ...ZONDER_PRODUCT, ...tot('2020-12-31') }], CD079),
];

/** Eenheid 14, 16, 83 of 84 met einde na 31-12-2020 of leeg: Frequentie 2, 4 of 6. */
const nietPerDag = (dragers: readonly Drager[]): Rij[] => [
  ...foutIn(dragers, 'etmalen (14) per dag', [per('14', '1')], '14 (etmaal)'),
  ...goedIn(dragers, 'etmalen (14) per week', [per('14', '2')]),
  ...goedIn(dragers, 'etmalen (14) per maand', [per('14', '4')]),
  ...goedIn(dragers, 'etmalen (14) in totaal', [per('14', '6')]),
  ...foutIn(dragers, 'dagdelen (16) per dag', [per('16', '1')], '16 (dagdeel)'),
  ...goedIn(dragers, 'dagdelen (16) per week', [per('16', '2')]),
  ...foutIn(dragers, "euro's (83) per dag", [per('83', '1')], '83 (euro)'),
  ...goedIn(dragers, "euro's (83) per maand", [per('83', '4')]),
  ...foutIn(dragers, 'stuks inspanning (84) per dag', [per('84', '1')], '84 (stuk inspanning)'),
  ...goedIn(dragers, 'stuks inspanning (84) in totaal', [per('84', '6')]),
  ...goedIn(dragers, 'minuten (01) per dag', [per('01', '1')]),
  ...goedIn(dragers, 'uren (04) per dag', [per('04', '1')]),
  ...goedIn(dragers, 'stuks output (82) per dag', [per('82', '1')]),
  ...foutIn(dragers, 'etmalen per dag zonder einde', [{ ...per('14', '1'), ...OPEN }], 'per dag'),
  ...goedIn(dragers, 'etmalen per dag tot en met 31-12-2020', [{ ...per('14', '1'), ...tot('2020-12-31') }]),
  ...goedIn(dragers, 'op categorie, zonder Omvang', [ASPECIFIEK]),
  ...foutIn(dragers, 'per dag, 1-1-2021', [{ ...per('14', '1'), ...tot('2021-01-01') }], 'Kies Frequentie 2'),
];

export const tabellen: Tabel[] = [
  // Omvang: als Code in Product gevuld is verplicht vullen.
  tabel(
    'CD041',
    ['301', '315', '317'],
    [
      ...goedIn(MET_PRODUCT, '45A04 met Omvang', [{}]),
      ...foutIn([TOEGEWEZEN], '45A04 zonder Omvang', [{ Omvang: undefined }], '1001 geeft product 45A04 zonder Omvang'),
      ...foutIn(
        [AANGEVRAAGD],
        '45A04 zonder Omvang',
        [{ Omvang: undefined }],
        'V001 vraagt product 45A04 zonder Omvang',
      ),
      ...foutIn([NIEUW], '45A04 zonder Omvang', [{ Omvang: undefined }], 'De aanvraag van 45A04 per 1 januari 2026'),
      ...foutIn(MET_PRODUCT, '45A04 met Budget in plaats van Omvang', [BUDGET], '45A04'),
      ...goedIn(MET_PRODUCT, 'categorie 45 zonder Omvang', [ASPECIFIEK]),
      ...goedIn(MET_PRODUCT, 'categorie 45 met Budget', [ASPECIFIEK_BUDGET]),
      ...goedIn(MET_PRODUCT, 'generiek met Budget', [GENERIEK]),
      ...goedIn([TE_WIJZIGEN], 'zonder Omvang en Budget (TR411 oordeelt)', [{ Omvang: undefined }]),
    ],
  ),

  // Einddatum: verplicht vullen als Budget gevuld is.
  tabel(
    'CD075',
    ['301', '315', '317'],
    [
      ...goedIn(ELK, 'categorie 45 met Budget tot en met 31-12-2026', [ASPECIFIEK_BUDGET]),
      ...foutIn(ELK, 'categorie 45 met Budget zonder einde', [{ ...ASPECIFIEK_BUDGET, ...OPEN }], 'EUR 2.500,00'),
      ...goedIn(ELK, 'generiek met Budget tot en met 31-12-2026', [GENERIEK]),
      ...foutIn(MET_PRODUCT, 'generiek met Budget zonder einde', [{ ...GENERIEK, ...OPEN }], 'maar geen Einddatum'),
      ...foutIn([TE_WIJZIGEN], 'zonder einde', [{ ...BUDGET, ...OPEN }], 'De wijziging van toewijzing 1001 heeft'),
      ...foutIn([NIEUW], 'zonder product en einde', [{ ...GENERIEK, ...OPEN }], 'De aanvraag zonder Product per 1'),
      ...foutIn(ELK, 'Budget van nul zonder einde', [{ ...GENERIEK, Budget: 0, ...OPEN }], 'EUR 0,00'),
      ...goedIn(ELK, 'zonder Budget zonder einde', [{ ...ASPECIFIEK, ...OPEN }]),
    ],
  ),

  // Einddatum: verplicht vullen bij Frequentie 2 (per week).
  tabel(
    'CD076',
    ['301', '315', '317'],
    [
      ...goedIn(ELK, '3 uur per week tot en met 31-12-2026', [{}]),
      ...foutIn(ELK, '3 uur per week zonder einde', [OPEN], '3 uur per week zonder Einddatum'),
      ...goedIn(ELK, 'per dag zonder einde', [{ ...per('04', '1'), ...OPEN }]),
      ...goedIn(ELK, 'per maand zonder einde', [{ ...per('04', '4'), ...OPEN }]),
      ...goedIn(ELK, 'totaal zonder einde', [{ ...per('04', '6'), ...OPEN }]),
    ],
  ),

  // Omvang: als Budget gevuld is leeg laten (altijd samen met CD078).
  tabel(
    'CD077',
    ['301', '315', '317'],
    [
      ...goedIn(ELK, 'alleen Budget', [ASPECIFIEK_BUDGET]),
      ...goedIn(ELK, 'alleen Omvang', [{}]),
      ...foutIn(ELK, '45A04 met Budget en Omvang', [{ Budget: 250000 }], 'Laat Omvang leeg', CD078),
      ...foutIn(ELK, '45A04 met Budget van nul en Omvang', [{ Budget: 0 }], 'EUR 0,00', CD078),
    ],
  ),

  // Budget: als Omvang gevuld is leeg laten (altijd samen met CD077).
  tabel(
    'CD078',
    ['301', '315', '317'],
    [
      ...goedIn(ELK, 'alleen Omvang', [{}]),
      ...goedIn(ELK, 'alleen Budget', [GENERIEK]),
      ...foutIn(ELK, '45A04 met Omvang en Budget', [{ Budget: 250000 }], '3 uur per week', CD077),
      ...foutIn(ELK, '45A04 met Omvang en Budget van nul', [{ Budget: 0 }], 'Laat het Budget leeg', CD077),
    ],
  ),

  // Product: als Budget leeg is verplicht vullen.
  tabel(
    'CD079',
    ['301', '315', '317'],
    [
      ...goedIn(MET_PRODUCT, 'generiek: Budget zonder Product', [GENERIEK]),
      ...goedIn(MET_PRODUCT, 'categorie 45 zonder Budget', [ASPECIFIEK]),
      ...goedIn(MET_PRODUCT, '45A04 zonder Budget', [{}]),
      ...foutIn(MET_PRODUCT, 'geen Product, Budget, Omvang', [{ ...GENERIEK, Budget: undefined }], 'geen Product'),
      ...foutIn([TOEGEWEZEN], 'wel Omvang', [ZONDER_PRODUCT], '1001 heeft geen Budget en geen Product', zonderCode),
      ...foutIn([AANGEVRAAGD], 'wel Omvang', [ZONDER_PRODUCT], 'blijkt wat wordt gevraagd', zonderCode),
      ...foutIn([NIEUW], 'wel Omvang', [ZONDER_PRODUCT], 'De aanvraag zonder Product per 1 januari 2026', zonderCode),
    ],
  ),

  tabel('CD080', ['301'], zonderCodeGeenOmvang(TOEGEWEZEN)),
  tabel('CD095', ['315'], zonderCodeGeenOmvang(AANGEVRAAGD)),
  tabel('CD096', ['317'], zonderCodeGeenOmvang(NIEUW)),

  tabel('CS338', ['301', '317'], nietPerDag([TOEGEWEZEN, NIEUW, TE_WIJZIGEN])),
  tabel('CS343', ['315'], nietPerDag([AANGEVRAAGD])),
];
