/** The contract folder of the case region: one municipality, one provider, both laws, one tariff per product. All invented. */
import type { Domein } from '../../src/standard/feiten.js';
import { AANBIEDER, GEMEENTE } from '../../test/support/build.js';
import type { Product } from './wereld.js';

export const REGIO_MAP = '_contracten/drie-plassen';

const REGIO = {
  naam: 'Regio De Drie Plassen',
  gemeenten: [{ code: GEMEENTE, naam: 'Alphen aan den Rijn', van: '2014-01-01', tot: null }],
};

const uren = (categorie: string, code: string): Product => ({ categorie, code, eenheid: '04', tariefCent: 7200 });
const dagdelen = (categorie: string, code: string): Product => ({ categorie, code, eenheid: '16', tariefCent: 5000 });
const etmalen = (categorie: string, code: string): Product => ({ categorie, code, eenheid: '14', tariefCent: 20000 });
const stuks = (categorie: string, code: string): Product => ({ categorie, code, eenheid: '82', tariefCent: 10000 });

/** By the role they have in the stories; the codes of the texts where they name one. */
export const PRODUCTEN = {
  jw: {
    begeleiding: uren('45', '45A04'),
    behandeling: uren('45', '45A05'),
    training: uren('45', '45A06'),
    dagbesteding: dagdelen('41', '41A12'),
    dagopvang: dagdelen('41', '41A11'),
    verblijf: etmalen('44', '44A07'),
    traject: stuks('50', '50J02'),
  },
  wmo: {
    begeleiding: uren('02', '02A03'),
    behandeling: uren('02', '02A05'),
    training: uren('02', '02A06'),
    dagbesteding: dagdelen('07', '07A12'),
    dagopvang: dagdelen('07', '07A01'),
    verblijf: etmalen('15', '15A07'),
    traject: stuks('10', '10M02'),
  },
} as const satisfies Record<Domein, Record<string, Product>>;

/** Name -> bytes, as a contract manager saves it. */
export function contractmap(): Map<string, Buffer> {
  const rijen = (['jw', 'wmo'] as const).flatMap((domein) =>
    Object.entries(PRODUCTEN[domein]).map(([rol, product]) => ({ domein, rol, ...(product as Product) })),
  );
  const segment = (domein: Domein) => (domein === 'jw' ? 'Jeugdhulp' : 'Wmo');
  const variant = ({ eenheid }: Product) => (eenheid === '82' ? 'output' : 'inspanning');
  return new Map([
    ['regio.json', Buffer.from(`${JSON.stringify(REGIO, null, 2)}\n`)],
    [
      'producten.csv',
      csv(
        'domein;productcategorie;productcode;omschrijving;segment;variant;van;tot',
        rijen.map((r) => [r.domein, r.categorie, r.code, r.rol, segment(r.domein), variant(r), '2020-01-01', '']),
      ),
    ],
    [
      'tarieven.csv',
      csv(
        'domein;productcode;niveau;eenheid;tarief;van;tot;agb',
        rijen.map((r) => [r.domein, r.code, 'nvt', r.eenheid, euro(r.tariefCent as number), '2020-01-01', '', '']),
      ),
    ],
    [
      'contracten.csv',
      csv(
        'agb;naam;gemeente;domein;productcode;niveaus;van;tot',
        (['jw', 'wmo'] as const).map((domein) => [AANBIEDER, 'De Linde', '*', domein, '*', '*', '2020-01-01', '']),
      ),
    ],
  ]);
}

const euro = (cent: number) => (cent / 100).toFixed(2).replace('.', ',');

const csv = (kop: string, rijen: readonly (readonly string[])[]) =>
  Buffer.from(`${[kop, ...rijen.map((rij) => rij.join(';'))].join('\r\n')}\r\n`);
