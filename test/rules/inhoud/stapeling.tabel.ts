/** The same product for the same days: in an allocation, in a request, and among the new products of a change. */
import type {
  Bericht301ToegewezenProduct,
  CDT_Product,
  LDT_RedenWijziging,
} from '../../../src/standard/generated/berichten.js';
import { type Deel, toegewezen } from '../../support/build.js';
import { alleen, fout, goed, type Rij, type Tabel, tabel } from '../../support/table.js';
import { in301 } from './berichten.js';
import {
  AANGEVRAAGD,
  ASPECIFIEK,
  categorie,
  DOORLOPEND,
  type Drager,
  foutIn,
  GENERIEK,
  goedIn,
  NIEUW,
  TOEGEWEZEN,
  type Vorm,
  van,
} from './producten.js';

const code = (Code: string, Categorie: CDT_Product['Categorie'] = '45'): Vorm => ({ Product: { Categorie, Code } });
const EERSTE_HELFT = van('2026-01-01', '2026-06-30');
const TWEEDE_HELFT = van('2026-07-01', '2026-12-31');
const JANUARI = van('2026-01-01', '2026-01-31');
const FEBRUARI = van('2026-02-01', '2026-02-28');
const APRIL = van('2026-04-01', '2026-04-30');
/** Only in iWmo. */
const HULPMIDDELEN = [categorie('12'), categorie('13'), categorie('14')];
const LATER = van('2027-01-01', '2027-06-30');

/** Product alleen vaker als de perioden niet overlappen; zonder code op categorie, zonder categorie met geen enkel ander. */
function gevallen(drager: Drager, dubbel: (naam: string) => readonly string[] = () => []): Rij[] {
  const past = (naam: string, ...vormen: Vorm[]) => goedIn([drager], naam, vormen, () => dubbel(naam))[0] as Rij;
  const botst = (naam: string, uitleg: string, ...vormen: Vorm[]) =>
    foutIn([drager], naam, vormen, uitleg, () => dubbel(naam))[0] as Rij;
  return [
    past('aansluitend: tot en met 30-6, vanaf 1-7', EERSTE_HELFT, TWEEDE_HELFT),
    botst('een dag overlap: 30-6', 'tot en met 30 juni 2026', EERSTE_HELFT, van('2026-06-30', '2026-12-31')),
    botst('binnen de andere periode', '45A04', {}, van('2026-03-01', '2026-03-31')),
    botst('latere periode staat eerst', '30 juni', van('2026-06-30', '2026-12-31'), EERSTE_HELFT),
    past('latere periode staat eerst, aansluitend', TWEEDE_HELFT, EERSTE_HELFT),
    botst('derde overlapt met de eerste', '45A04', {}, code('45A05'), FEBRUARI),
    botst('derde binnen de eerste', '45A04', {}, FEBRUARI, APRIL),
    botst('derde binnen de tweede, na de eerste', '1 februari', JANUARI, van('2026-02-01', '2026-12-31'), APRIL),
    botst('na een doorlopende', 'vanaf 1 januari 2026', DOORLOPEND, van('2030-01-01', '2030-12-31')),
    past('voor een doorlopende', van('2025-01-01', '2025-12-31'), DOORLOPEND),
    past('andere code in dezelfde categorie', {}, code('45A05')),
    past('zelfde code in een andere categorie', {}, code('45A04', '46')),
    past('categorie 45 en categorie 46', ASPECIFIEK, categorie('46')),
    botst('twee keer categorie 45', 'categorie 45', ASPECIFIEK, { ...ASPECIFIEK, ...FEBRUARI }),
    past('categorie 45, aansluitend', { ...ASPECIFIEK, ...EERSTE_HELFT }, { ...ASPECIFIEK, ...TWEEDE_HELFT }),
    botst('45A04 naast categorie 45', 'categorie 45', {}, ASPECIFIEK),
    botst('categorie 45 naast 45A04', 'geldt voor alle producten daarvan', ASPECIFIEK, {}),
    past('45A04 en daarna categorie 45', EERSTE_HELFT, { ...ASPECIFIEK, ...TWEEDE_HELFT }),
    past('45A04 naast categorie 46', {}, categorie('46')),
    botst('45A04 naast generiek', 'generiek', {}, GENERIEK),
    botst('generiek naast 45A04', 'mag met geen enkele andere overlappen', GENERIEK, {}),
    botst('categorie 45 naast generiek', 'categorie 45', ASPECIFIEK, GENERIEK),
    botst('generiek naast categorie 45', 'categorie 45', GENERIEK, ASPECIFIEK),
    botst('generiek naast generiek', 'generieke', GENERIEK, { ...GENERIEK, ...FEBRUARI }),
    past('generiek en daarna 45A04', { ...GENERIEK, ...EERSTE_HELFT }, TWEEDE_HELFT),
    past('45A04 en daarna generiek', EERSTE_HELFT, { ...GENERIEK, ...TWEEDE_HELFT }),
    botst('dezelfde periode', 'overlapt met', {}, {}),
    ...alleen('wmo', [
      past('hulpmiddelen (11) dubbel, later begonnen', code('11A01', '11'), { ...code('11A01', '11'), ...FEBRUARI }),
      past('categorie 12, 13 en 14 naast elkaar', ...HULPMIDDELEN),
      past('categorie 14 twee keer, zonder code', categorie('14'), { ...categorie('14'), ...FEBRUARI }),
      past('hulpmiddel naast generiek', code('11A01', '11'), GENERIEK),
      past('generiek naast een hulpmiddel op categorie', GENERIEK, categorie('14')),
      botst('hulpmiddelen tussen generiek en 02A01', '02A01', GENERIEK, ...HULPMIDDELEN, code('02A01', '02')),
      botst('generiek naast categorie 10, geen hulpmiddel', 'categorie 10', GENERIEK, categorie('10')),
      botst('categorie 15 twee keer', 'categorie 15', categorie('15'), { ...categorie('15'), ...FEBRUARI }),
    ]),
    past('een product', {}),
    past('een jaar later', EERSTE_HELFT, LATER),
  ];
}

type Product = Deel<Bericht301ToegewezenProduct>;

const wijst = (...producten: Product[]) =>
  in301({ producten: producten.map((each, at) => toegewezen({ ToewijzingNummer: 1001 + at, ...each })) });
const eenDag = (dag: string, RedenWijziging?: LDT_RedenWijziging): Product => ({
  Ingangsdatum: dag,
  Einddatum: dag,
  RedenWijziging,
});
const HALF_JAAR: Product = { Ingangsdatum: '2026-01-01', Einddatum: '2026-06-30' };

/** The same product with the same start is a double key as well: the key of a NieuwProduct (TR101). */
const zelfdeSleutel = (naam: string) => (naam === 'dezelfde periode' ? ['TR101'] : []);

export const tabellen: Tabel[] = [
  tabel(
    'TR302',
    ['301'],
    [
      ...gevallen(TOEGEWEZEN),
      fout('noemt beide toewijzingen', wijst({}, {}), 'Toewijzing 1002 (45A04) overlapt met toewijzing 1001 (45A04)'),
      fout(
        'noemt van drie gelijke steeds de eerste',
        wijst({}, {}, {}),
        'Toewijzing 1003 (45A04) overlapt met toewijzing 1001',
      ),
      fout(
        'later begonnen staat eerst: die overlapt met de eerdere',
        wijst({ Ingangsdatum: '2026-06-30' }, HALF_JAAR),
        'Toewijzing 1001 (45A04) overlapt met toewijzing 1002',
      ),
      fout('noemt de latere', wijst({}, { Product: { Code: '45A05' } }, HALF_JAAR), 'Toewijzing 1003 (45A04) overlapt'),
      goed('verwijderd (13, einde = ingang) telt niet', wijst({}, eenDag('2026-03-01', '13'))),
      goed('verwijderd staat eerst', wijst(eenDag('2026-03-01', '13'), {})),
      goed('twee keer verwijderd op dezelfde dag', wijst(eenDag('2026-03-01', '13'), eenDag('2026-03-01', '13'))),
      goed('vervallen reden 01 met einde = ingang telt niet', wijst({}, eenDag('2026-03-01', '01')), ['CS336']),
      fout('reden 14 met einde = ingang telt wel', wijst({}, eenDag('2026-03-01', '14')), 'Toewijzing 1002'),
      fout('geen reden met einde = ingang telt wel', wijst({}, eenDag('2026-03-01')), 'Toewijzing 1002'),
      fout('13 zonder einde = ingang telt wel', wijst({}, { ...HALF_JAAR, RedenWijziging: '13' }), '1002', ['CS335']),
      fout('01 zonder einde = ingang telt wel', wijst({}, { ...HALF_JAAR, RedenWijziging: '01' }), '1002', ['CS336']),
    ],
  ),

  tabel(
    'TR386',
    ['315'],
    [
      ...gevallen(AANGEVRAAGD),
      ...foutIn([AANGEVRAAGD], 'noemt beide', [{}, {}], 'Aanvraag V002 (45A04) overlapt met aanvraag V001 (45A04)'),
      ...foutIn([AANGEVRAAGD], 'wat te doen', [{}, {}], 'laat een van beide aanvragen weg'),
    ],
  ),

  tabel(
    'TR410',
    ['317'],
    [
      ...gevallen(NIEUW, zelfdeSleutel),
      ...foutIn(
        [NIEUW],
        'noemt beide',
        [EERSTE_HELFT, van('2026-06-30', '2026-12-31')],
        'De aanvraag van 45A04 per 30 juni 2026 overlapt met de aanvraag van 45A04 per 1 januari 2026',
      ),
      ...alleen('wmo', [
        ...goedIn(
          [NIEUW],
          'hetzelfde hulpmiddel, zelfde begin (TR101 oordeelt)',
          [categorie('11'), categorie('11')],
          () => ['TR101'],
        ),
      ]),
    ],
  ),
];
