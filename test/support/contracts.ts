/** A small region for tests: one municipality, one provider, three education levels. */
import { type ContractInhoud, Contracts, type Tarief } from '../../src/contracts/index.js';
import { AANBIEDER, GEMEENTE } from './build.js';

/** Euro per unit as a clerk writes it, to ten-thousandths. */
const tienduizendste = (euro: string) => Math.round(Number(euro.replace(',', '.')) * 10_000);

export const tarief = (
  productcode: string,
  niveau: string,
  eenheid: string,
  euro: string,
  van = '2026-01-01',
  tot: string | null = null,
  agb: string | null = null,
): Tarief => ({
  domein: 'jw',
  productcode,
  niveau,
  eenheid,
  tariefTienduizendste: tienduizendste(euro),
  van,
  tot,
  agb,
});

export const product = (
  productcategorie: string,
  productcode: string,
  omschrijving: string,
  variant: 'inspanning' | 'output' | 'taak' = 'inspanning',
) => ({
  domein: 'jw' as const,
  productcategorie,
  productcode,
  omschrijving,
  segment: 'ambulant',
  variant,
  van: '2020-01-01',
  tot: null,
});

export const STANDAARD: ContractInhoud = {
  regio: {
    naam: 'Testregio',
    gemeenten: [
      { code: GEMEENTE, naam: 'Alphen aan den Rijn', van: '2014-01-01', tot: null },
      { code: '9999', naam: 'Opgeheven', van: '2014-01-01', tot: '2025-12-31' },
    ],
    niveaus: ['MBO', 'HBO', 'WO'],
  },
  producten: [
    product('45', '45A04', 'ambulante begeleiding individueel'),
    product('45', '45A09', 'ambulante begeleiding groep'),
    product('50', '50A01', 'traject', 'output'),
    product('43', '43A12', 'verblijf'),
    product('41', '41A01', 'dagbehandeling'),
    product('46', '46T01', 'preventie', 'taak'),
    { ...product('45', '45A88', 'vervallen product'), van: '2020-01-01', tot: '2025-12-31' },
  ],
  tarieven: [
    tarief('45A04', 'MBO', '04', '58,20'),
    tarief('45A04', 'HBO', '04', '70,80'),
    tarief('45A04', 'WO', '04', '91,80'),
    tarief('45A04', 'HBO', '04', '66,60', '2020-01-01', '2025-12-31'),
    tarief('45A09', 'nvt', '16', '52,50'),
    tarief('43A12', 'nvt', '14', '180,00'),
    tarief('41A01', 'nvt', '84', '95,00'),
  ],
  contracten: [
    {
      agb: AANBIEDER,
      naam: 'De Linde',
      gemeente: GEMEENTE,
      domein: 'jw',
      productcode: '*',
      niveaus: ['MBO', 'HBO'],
      van: '2020-01-01',
      tot: null,
    },
    {
      agb: AANBIEDER,
      naam: 'De Linde',
      gemeente: '9999',
      domein: 'jw',
      productcode: '*',
      niveaus: '*',
      van: '2020-01-01',
      tot: null,
    },
  ],
};

/** The standard test region, with parts replaced. */
export const contracts = (wijziging: Partial<ContractInhoud> = {}) => new Contracts({ ...STANDAARD, ...wijziging });
