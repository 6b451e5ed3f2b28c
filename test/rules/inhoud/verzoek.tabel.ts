/** What a request holds: the ruling and who referred (315), what stays and what changes (317, dated 2-3-2026). */
import type { Bericht315AangevraagdProduct, LDT_TypeVerwijzer } from '../../../src/standard/generated/berichten.js';
import { aangevraagd, type Deel, nieuw, tewijzigen } from '../../support/build.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { in315, in317, opDag } from './berichten.js';

/** A request in which these allocations stay, this many change and this many products are new. */
const verzoek = (ongewijzigd: number[], gewijzigd: number, nieuwe: number) =>
  in317({
    ongewijzigd,
    tewijzigen: Array.from({ length: gewijzigd }, (_, at) => tewijzigen({ ToewijzingNummer: 2001 + at })),
    nieuw: Array.from({ length: nieuwe }, (_, at) => nieuw({ Product: { Code: `45A1${at}` } })),
  });

const nieuwPer = (GewensteIngangsdatum: string, dagtekening = '2026-03-02') =>
  in317({ bericht: opDag(dagtekening), ongewijzigd: [1001], nieuw: [nieuw({ GewensteIngangsdatum })] });

const aanvraag = (wijziging: Deel<Bericht315AangevraagdProduct>) => in315({ producten: [aangevraagd(wijziging)] });
const beschikking = (BeschikkingNummer?: number, BeschikkingIngangsdatum?: string) =>
  aanvraag({ BeschikkingNummer, BeschikkingIngangsdatum });

const CODE = { ZorgverlenerCode: '01000001' };
const NAAM = { Naam: 'Praktijk De Brug' };
const verwezen = (Type: LDT_TypeVerwijzer, rest: { Naam?: string; ZorgverlenerCode?: string } = {}) =>
  aanvraag({ Verwijzer: { Naam: undefined, ZorgverlenerCode: undefined, Type, ...rest } });

export const tabellen: Tabel[] = [
  // Minstens 1 OngewijzigdProduct of TeWijzigenProduct.
  tabel(
    'TR352',
    ['317'],
    [
      goed('toewijzing 1001 blijft, een nieuw product', verzoek([1001], 0, 1)),
      goed('een te wijzigen, een nieuw product', verzoek([], 1, 1)),
      goed('een te wijzigen', verzoek([], 1, 0)),
      fout('alleen een nieuw product', verzoek([], 0, 1), 'Verzoek V001 noemt alleen nieuwe producten'),
      fout('alleen twee nieuwe producten', verzoek([], 0, 2), 'verzoek om toewijzing (315)'),
      fout('helemaal geen product', verzoek([], 0, 0), 'noemt geen enkel product', ['TR353']),
    ],
  ),

  // Minstens 1 TeWijzigenProduct of NieuwProduct.
  tabel(
    'TR353',
    ['317'],
    [
      goed('toewijzing 1001 blijft, een te wijzigen', verzoek([1001], 1, 0)),
      goed('toewijzing 1001 blijft, een nieuw product', verzoek([1001], 0, 1)),
      fout('alleen toewijzing 1001 blijft', verzoek([1001], 0, 0), 'Verzoek V001 laat toewijzing 1001 ongewijzigd'),
      fout('alleen 1001 en 1002 blijven', verzoek([1001, 1002], 0, 0), 'de toewijzingen 1001 en 1002 ongewijzigd'),
      fout('helemaal geen product', verzoek([], 0, 0), 'er wordt dus niets gevraagd', ['TR352']),
    ],
  ),

  // GewensteIngangsdatum van een NieuwProduct: groter dan de Dagtekening.
  tabel(
    'TR380',
    ['317'],
    [
      goed('3-3-2026 bij een bericht van 2-3-2026', nieuwPer('2026-03-03')),
      fout('2-3-2026 bij een bericht van 2-3-2026', nieuwPer('2026-03-02'), 'Vul 3 maart 2026 of later'),
      fout('1-3-2026 bij een bericht van 2-3-2026', nieuwPer('2026-03-01'), 'de aanvraag van 45A09 per 1 maart 2026'),
      fout('28-2 bij een bericht van 28-2 in een schrikkeljaar', nieuwPer('2028-02-28', '2028-02-28'), '29 februari', [
        'CS003',
      ]),
      goed(
        'een te wijzigen product mag eerder (TR357 oordeelt)',
        in317({ tewijzigen: [tewijzigen({ GewensteIngangsdatum: '2026-01-01' })] }),
      ),
    ],
  ),

  // BeschikkingIngangsdatum: verplicht als BeschikkingNummer gevuld is, anders leeg laten.
  tabel(
    'CD043',
    ['315'],
    [
      goed('geen nummer, geen datum', beschikking()),
      goed('nummer en datum', beschikking(123, '2026-01-01')),
      fout('alleen het nummer', beschikking(123), 'BeschikkingNummer 123, maar geen BeschikkingIngangsdatum'),
      fout('nummer nul zonder datum', beschikking(0), 'BeschikkingNummer 0'),
      fout('alleen de datum', beschikking(undefined, '2026-01-01'), '(1 januari 2026), maar geen BeschikkingNummer'),
    ],
  ),

  // Naam verwijzer: leeg bij type 02 tot en met 05 met ZorgverlenerCode.
  tabel(
    'CD066',
    ['315'],
    [
      goed('huisarts (02) met code', verwezen('02', CODE)),
      goed('huisarts (02) met naam', verwezen('02', NAAM)),
      fout('huisarts (02) met code en naam', verwezen('02', { ...CODE, ...NAAM }), 'huisarts (02)'),
      fout('jeugdarts (03) met code en naam', verwezen('03', { ...CODE, ...NAAM }), 'jeugdarts (03)'),
      fout('gecertificeerde instelling (04)', verwezen('04', { ...CODE, ...NAAM }), 'Aanvraag V001 noemt'),
      fout('medisch specialist (05)', verwezen('05', { ...CODE, ...NAAM }), 'laat Naam leeg'),
      goed('gemeente (01) met naam', verwezen('01', NAAM)),
      goed('gemeente (01) met code en naam (CD068 oordeelt)', verwezen('01', { ...CODE, ...NAAM }), ['CD068']),
    ],
  ),

  // Naam verwijzer: gevuld bij type 02 tot en met 05 zonder ZorgverlenerCode.
  tabel(
    'CD067',
    ['315'],
    [
      goed('huisarts (02) met naam', verwezen('02', NAAM)),
      goed('huisarts (02) met code', verwezen('02', CODE)),
      fout('huisarts (02) zonder beide', verwezen('02'), 'geen ZorgverlenerCode en geen Naam'),
      fout('jeugdarts (03) zonder beide', verwezen('03'), 'jeugdarts (03)'),
      fout('gecertificeerde instelling (04) zonder beide', verwezen('04'), 'gecertificeerde instelling (04)'),
      fout('medisch specialist (05) zonder beide', verwezen('05'), 'medisch specialist (05)'),
      goed('gemeente (01) zonder beide', verwezen('01')),
      goed('zelfverwijzer (06) zonder beide', verwezen('06')),
      goed('rechter (08) zonder beide', verwezen('08')),
    ],
  ),

  // ZorgverlenerCode: leeg bij een ander type dan 02 tot en met 05.
  tabel(
    'CD068',
    ['315'],
    [
      fout('gemeente (01) met code', verwezen('01', CODE), 'verwijzer 01 (gemeente)'),
      goed('huisarts (02) met code', verwezen('02', CODE)),
      goed('jeugdarts (03) met code', verwezen('03', CODE)),
      goed('gecertificeerde instelling (04) met code', verwezen('04', CODE)),
      goed('medisch specialist (05) met code', verwezen('05', CODE)),
      fout('zelfverwijzer (06) met code', verwezen('06', CODE), 'huisarts (02), jeugdarts (03)'),
      fout('rechter (08) met code', verwezen('08', CODE), 'verwijzer 08 (rechter'),
      goed('zelfverwijzer (06) zonder code', verwezen('06')),
    ],
  ),
];
