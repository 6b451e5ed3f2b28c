/** OP295, OP288: starts and stops beside what is declared. None of these rows changes what is granted. */
import type { Levering, Toewijzing } from '../../../src/standard/feiten.js';
import { jw323, prestatie } from '../../support/build.js';
import { feiten323, signalen, toewijzing } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { crediteer, type Regel, ref, toegekend } from '../keten/hulp.js';

/** A start on this allocation, not stopped unless said so. */
const levering = (toewijzingNummer = 1001, gestopt = false): Levering => ({
  toewijzingNummer,
  begindatum: '2026-01-05',
  gestopt,
});

/** An allocation for each of these, all actual, all of the test client. */
const toewijzingen = (...nummers: number[]): Toewijzing[] =>
  nummers.map((toewijzingNummer) => toewijzing({ toewijzingNummer }));

/** A declaration of 6 May 2026 with these lines of April. */
const declareer = (
  regels: Regel[],
  leveringen: readonly Levering[],
  op: readonly Toewijzing[] = toewijzingen(1001),
  eerder: Parameters<typeof feiten323>[1] = {},
) =>
  signalen('JW323', jw323({ prestaties: regels.map((each, i) => prestatie({ ...ref(`RN${i}`), ...each })) }), {
    feiten: { ...feiten323(op, eerder), leveringen },
  });

const regelOp = (ToewijzingNummer: number): Regel => ({ ToewijzingNummer });
const zeven = [1001, 1002, 1003, 1004, 1005, 1006, 1007];

/** Beside 1001, which is declared, allocation 1002 ended on this day. */
const afgelopen = (einddatum: string | null, wijziging: Partial<Toewijzing> = {}): Toewijzing[] => [
  ...toewijzingen(1001),
  toewijzing({ toewijzingNummer: 1002, ingangsdatum: '2025-01-01', einddatum, ...wijziging }),
];
const beide = [levering(), levering(1002)];

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  tabel('OP295', ['323'], [
    goed('op 1001 is een start gemeld', () => declareer([{}], [levering()])),
    goed('gestart en al gestopt', () => declareer([{}], [levering(1001, true)])),
    goed('twee starts op 1001', () => declareer([{}], [levering(), levering(1001, true)])),
    goed('geen start, maar de regel is afgewezen', () => declareer([{ GeleverdVolume: 9999 }], [])),
    goed('geen start, en de regel neemt een oude terug', () => declareer([crediteer(ref('R-OUD'))], [], toewijzingen(1001), { eerder: [toegekend(ref('R-OUD'))] })),
    fout('op 1001 is geen start gemeld', () => declareer([{}], []), 'Er is toegekend op toewijzing 1001, waarop geen start is gemeld'),
    fout('op een andere toewijzing wel', () => declareer([{}], [levering(1002)]), 'toewijzing 1001'),
    fout('op 1001 niet en op 1002 wel', () => declareer([regelOp(1001), regelOp(1002)], [levering(1002)], toewijzingen(1001, 1002)), 'op toewijzing 1001, waarop'),
    fout('op 1001 en 1002 niet', () => declareer([regelOp(1002), regelOp(1001)], [], toewijzingen(1001, 1002)), 'op toewijzingen 1001 en 1002, waarop'),
    fout('zeven zonder start: een signaal, vijf genoemd', () => declareer(zeven.map(regelOp), [], toewijzingen(...zeven)), '7 toewijzingen (1001, 1002, 1003, 1004, 1005 en andere)'),
  ]),

  tabel('OP288', ['323'], [
    goed('1002 is afgelopen en gestopt', () => declareer([{}], [levering(), levering(1002, true)], afgelopen('2025-12-31'))),
    goed('1002 is afgelopen en nooit gestart', () => declareer([{}], [levering()], afgelopen('2025-12-31'))),
    goed('1002 is vier werkdagen afgelopen: Bevrijdingsdag telt niet', () => declareer([{}], beide, afgelopen('2026-04-29'))),
    goed('1002 heeft geen einddatum', () => declareer([{}], beide, afgelopen(null))),
    goed('1002 loopt tot het einde der tijden', () => declareer([{}], beide, afgelopen('9999-12-31'))),
    goed('1002 is verwijderd', () => declareer([{}], beide, afgelopen('2025-01-01', { redenWijziging: '13' }))),
    goed('1002 is nu van een andere aanbieder', () => declareer([{}], beide, afgelopen('2025-12-31', { aanbieder: '65656099' }))),
    fout('1002 is afgelopen en niet gestopt', () => declareer([{}], beide, afgelopen('2025-12-31')), 'Op toewijzing 1002 is een start gemeld en geen stop, terwijl die toewijzing op 6 mei 2026 meer dan vijf werkdagen is afgelopen'),
    fout('1002 is zes werkdagen afgelopen', () => declareer([{}], beide, afgelopen('2026-04-24')), 'Op toewijzing 1002'),
    fout('1002 en 1003', () => declareer([{}], [...beide, levering(1003)], [...afgelopen('2025-12-31'), toewijzing({ toewijzingNummer: 1003, einddatum: '2026-03-31' })]), 'Op toewijzingen 1002 en 1003 is een start gemeld en geen stop, terwijl elk daarvan'),
  ]),
];
