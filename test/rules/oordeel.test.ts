/** The verdict itself: its kind, the codes per class, what was granted, and the order of the findings. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/rules/judge.js';
import { BSN, BSN2, credit, jw301, jw305, jw307, jw323, prestatie, start, stop, toegewezen } from '../support/build.js';
import { feiten323, map, oordeel, toewijzing } from '../support/judge.js';
import {
  aspecifiek,
  crediteer,
  geeft,
  gestart,
  gestopt,
  maand,
  periode,
  type Regel,
  ref,
  type Tegenover,
  toegekend,
  uur,
  verdictOp,
} from './keten/hulp.js';

function alsDeclaratie(verdict: Verdict) {
  if (verdict.soort !== 'declaratie') throw new Error(`the verdict is ${verdict.soort}`);
  return verdict;
}

const declaratie = (regels: Regel | Regel[], tegenover?: Tegenover) => alsDeclaratie(verdictOp(regels, tegenover));

/** Codes of each line, in document order, by ReferentieNummer. */
const codesPerRegel = (verdict: Verdict) =>
  alsDeclaratie(verdict).clienten.flatMap(({ prestaties }) =>
    prestaties.map(({ prestatie: p, codes }) => [p.ProductReferentie.ReferentieNummer, ...codes].join(' ')),
  );

const gevonden = ({ bevindingen }: Verdict) => bevindingen.map(({ klasse, regel }) => `${klasse} ${regel}`);

/** What is wrong per line: ReferentieNummer and rule. */
const perRegel = ({ bevindingen }: Verdict) =>
  bevindingen.map(({ sleutel, regel }) => `${sleutel.referentieNummer} ${regel}`);

describe('a message about allocations', () => {
  it('is approved when nothing is found', () => {
    expect(oordeel('JW301', jw301())).toEqual({ soort: 'goedgekeurd', regiemeldingen: [], bevindingen: [] });
  });

  it('is refused with codes on the classes that were found wrong, and on no other', () => {
    const producten = [
      toegewezen({ ToewijzingNummer: 1001 }),
      toegewezen({ ToewijzingNummer: 1002, Product: { Code: '45A09' } }),
      toegewezen({ ToewijzingNummer: 1003, Product: { Code: 'ZZZZZ' } }),
    ];
    const verdict = oordeel('JW301', jw301({ producten }), {
      feiten: { toewijzingen: map(toewijzing({ toewijzingNummer: 1003 })) },
    });
    if (verdict.soort !== 'afgekeurd') throw new Error(verdict.soort);
    const codes = [...verdict.codes].map(([klasse, each]) => [
      (klasse as { ToewijzingNummer: number }).ToewijzingNummer,
      each,
    ]);
    expect(codes).toEqual([[1003, ['9332', 'S329']]]);
    expect(gevonden(verdict)).toEqual(['ToegewezenProduct TR332', 'ToegewezenProduct TR381']);
    expect(verdict.bevindingen[0]).toMatchObject({
      controleniveau: 3,
      klasse: 'ToegewezenProduct',
      sleutel: { toewijzingNummer: 1003 },
      regel: 'TR332',
      retourcode: '9332',
    });
  });
});

describe('a message about starts and stops', () => {
  const bekend = { toewijzingen: map(toewijzing()) };

  it('is approved with the starts and stops it brings about', () => {
    const verdict = oordeel('JW305', jw305(), { feiten: bekend });
    expect(verdict).toEqual({
      soort: 'goedgekeurd',
      regiemeldingen: [{ melding: gestart(), status: '1' }],
      bevindingen: [],
    });
  });

  it('applies removals first, whatever their place (IV008)', () => {
    const producten = [
      stop({ RedenBeeindiging: '31', Einddatum: '2026-03-17' }),
      stop({ RedenBeeindiging: '33', Einddatum: '2026-03-17', StatusAanlevering: '3' }),
    ];
    const verdict = oordeel('JW307', jw307({ producten }), {
      feiten: { ...bekend, regiemeldingen: [gestart(), gestopt('33', '2026-03-17')] },
    });
    expect(verdict).toMatchObject({
      soort: 'goedgekeurd',
      regiemeldingen: [
        { melding: gestopt('33', '2026-03-17'), status: '3' },
        { melding: gestopt('31', '2026-03-17'), status: '1' },
      ],
    });
  });

  it('is refused as a whole when one of its starts is', () => {
    const producten = [start(), start({ ToewijzingNummer: 1009 })];
    const verdict = oordeel('JW305', jw305({ producten }), { feiten: bekend });
    if (verdict.soort !== 'afgekeurd') throw new Error(verdict.soort);
    expect([...verdict.codes.values()]).toEqual([['9019']]);
    expect(verdict).not.toHaveProperty('regiemeldingen');
  });

  it('names a stop by its whole key, and gives every code once', () => {
    const verdict = oordeel('JW307', jw307(), {
      feiten: { ...bekend, regiemeldingen: [gestart(), gestopt('31', '2026-03-27')] },
    });
    if (verdict.soort !== 'afgekeurd') throw new Error(verdict.soort);
    expect([...verdict.codes.values()]).toEqual([['9074', '9415']]);
    expect(verdict.bevindingen[0]?.sleutel).toEqual({
      toewijzingNummer: 1001,
      productcategorie: '45',
      productcode: '45A04',
      begindatum: '2026-01-05',
      redenBeeindiging: '31',
      einddatum: '2026-03-27',
    });
  });
});

describe('a finding on the Header', () => {
  const fout = { feiten: { identificatieBekend: true } };

  it.each([
    ['JW301', jw301({ producten: [toegewezen({ Product: { Code: 'ZZZZZ' } })] })],
    ['JW305', jw305({ producten: [start({ ToewijzingNummer: 1009 })] })],
    ['JW307', jw307({ producten: [stop({ ToewijzingNummer: 1009 })] })],
    ['JW323', jw323({ prestaties: [prestatie({ ToewijzingNummer: 1009 })] })],
  ] as const)('%s stops everything below it', (type, data) => {
    const verdict = oordeel(type, data, fout);
    expect(verdict).toMatchObject({ soort: 'header', codes: ['9056'] });
    expect(gevonden(verdict)).toEqual(['Header TR056']);
    expect(verdict.bevindingen[0]?.sleutel).toEqual({});
  });

  it('comes with every other finding on the Header', () => {
    const verdict = oordeel('JW323', jw323(), { ...fout, vandaag: '2026-05-05' });
    expect(verdict).toMatchObject({ soort: 'header', codes: ['9056', '8848'] });
    expect(verdict.bevindingen.map(({ controleniveau }) => controleniveau)).toEqual([3, 4]);
  });
});

describe('a finding on the Declaratie', () => {
  const wrong = uur(8, { ToewijzingNummer: 1009 });

  it('stops clients and lines, and nothing is granted', () => {
    const verdict = declaratie([uur(8), wrong], { feiten: { declaratieNummerBekend: true } });
    expect(verdict).toMatchObject({ declaratieCodes: ['9333'], clienten: [], toegekendCent: 0 });
    expect(gevonden(verdict)).toEqual(['Declaratie TR333']);
    expect(verdict.bevindingen[0]?.sleutel).toHaveProperty('declaratieNummer');
  });

  it('comes with every other finding on the Declaratie', () => {
    const feiten = { declaratieNummerBekend: true, laatsteDeclaratiePeriode: '2026-05-01' };
    expect(declaratie(uur(8), { feiten }).declaratieCodes).toEqual(['8214', '9333']);
  });

  it('is absent when only lines are wrong', () => {
    expect(declaratie(wrong).declaratieCodes).toEqual([]);
  });
});

describe('a finding on a Client', () => {
  const opB = { ToewijzingNummer: 1002 };
  const clienten = [
    { bsn: BSN, prestaties: [uur(8, { ...ref('A1'), ToewijzingNummer: 1009 }), uur(8, ref('A2'))] },
    {
      bsn: BSN2,
      prestaties: [
        uur(8, { ...ref('B1'), ...opB }),
        uur(8, { ...ref('B2'), ...opB, ...maand('2026-03'), ProductTarief: 9999 }),
      ],
    },
  ].map(({ bsn, prestaties }) => ({ bsn, prestaties: prestaties.map((each) => prestatie(each)) }));
  const verdict = alsDeclaratie(
    oordeel('JW323', jw323({ clienten }), { feiten: feiten323([toewijzing({ toewijzingNummer: 1002, bsn: BSN2 })]) }),
  );

  it('leaves its lines unjudged (0233) and judges those of other clients', () => {
    expect(verdict.clienten.map(({ codes }) => codes)).toEqual([['8187'], []]);
    expect(codesPerRegel(verdict)).toEqual(['A1 0233', 'A2 0233', 'B1', 'B2 0611']);
  });

  it('is the only finding there: an unjudged line has none', () => {
    expect(gevonden(verdict)).toEqual(['Client TR304', 'Prestatie TR418']);
  });

  it('grants nothing of its lines', () => {
    expect(verdict.toegekendCent).toBe(8 * 7080);
  });

  it('names the client by its place in the message, never by its Bsn', () => {
    expect(verdict.bevindingen[0]?.sleutel).toEqual({ volgnummer: 1 });
    expect(JSON.stringify(verdict.bevindingen)).not.toContain(BSN);
  });
});

describe('the lines of a declaration', () => {
  it('are granted with no codes', () => {
    const verdict = declaratie([uur(8), uur(6, maand('2026-03'))]);
    expect(verdict).toMatchObject({ soort: 'declaratie', declaratieCodes: [], bevindingen: [] });
    expect(codesPerRegel(verdict)).toEqual(['RN001', 'RN002']);
  });

  it('carry the code of every rule they break', () => {
    const verdict = declaratie(uur(99, { ProductTarief: 9999, ...periode('2026-04-02', '2026-04-30') }));
    expect(codesPerRegel(verdict)).toEqual(['RN001 9387 9321 0611']);
  });

  it('are refused one by one: the others are granted', () => {
    const verdict = declaratie([
      uur(8),
      uur(8, { ...maand('2026-03'), ProductTarief: 9999 }),
      uur(8, maand('2026-02')),
    ]);
    expect(codesPerRegel(verdict)).toEqual(['RN001', 'RN002 0611', 'RN003']);
    expect(verdict.toegekendCent).toBe(2 * 8 * 7080);
  });

  it('use room in document order; a refused line uses none, so a smaller one after it still fits', () => {
    const verdict = declaratie(
      [uur(30), uur(7, maand('2026-03')), uur(6, maand('2026-02')), uur(1, maand('2026-01'))],
      { op: geeft(36, '04', '6') },
    );
    expect(codesPerRegel(verdict)).toEqual(['RN001', 'RN002 9322', 'RN003', 'RN004 9322']);
    expect(verdict.toegekendCent).toBe(36 * 7080);
  });

  it('that are refused for another reason use no room either', () => {
    const verdict = declaratie([uur(30, { ProductTarief: 9999 }), uur(36, maand('2026-03'))], {
      op: geeft(36, '04', '6'),
    });
    expect(codesPerRegel(verdict)).toEqual(['RN001 0611', 'RN002']);
  });
});

describe('credits', () => {
  const R1 = uur(12, { ...maand('2026-03'), ...ref('R-1') });
  const R2 = uur(8, { ...maand('2026-02'), ...ref('R-2') });
  const bekend = {
    op: geeft(36, '04', '6'),
    eerder: [toegekend(R1), toegekend(R2)],
    gebruik: { volume: 36 * 60 },
  } as const;

  it('count down: a net credit is negative', () => {
    expect(declaratie(crediteer(R1), bekend).toegekendCent).toBe(-12 * 7080);
    expect(declaratie([crediteer(R1), uur(10, maand('2026-03'))], bekend).toegekendCent).toBe(-2 * 7080);
  });

  it('and debits may come to nothing', () => {
    const verdict = declaratie([crediteer(R1), uur(12, maand('2026-03'))], bekend);
    expect(codesPerRegel(verdict)).toEqual(['RC001', 'RN002']);
    expect(verdict.toegekendCent).toBe(0);
  });

  it('are judged before debits, and the lines stay in document order', () => {
    const verdict = declaratie([uur(12, maand('2026-03')), crediteer(R1), uur(9), crediteer(R2, 'RC002')], bekend);
    expect(codesPerRegel(verdict)).toEqual(['RN001', 'RC001', 'RN003 9322', 'RC002']);
    expect(verdict.toegekendCent).toBe(-8 * 7080);
  });

  it('that are refused free nothing', () => {
    const verdict = declaratie([{ ...crediteer(R1), ProductTarief: 5820 }, uur(12, maand('2026-03'))], bekend);
    expect(codesPerRegel(verdict)).toEqual(['RC001 8017', 'RN002 9389 9322']);
    expect(verdict.toegekendCent).toBe(0);
  });

  it('for two lines free the room of both', () => {
    const verdict = declaratie([uur(20), crediteer(R1), crediteer(R2, 'RC002')], bekend);
    expect(codesPerRegel(verdict)).toEqual(['RN001', 'RC001', 'RC002']);
  });
});

describe('the findings', () => {
  const wrong = { ProductTarief: 9999 };
  const R1 = uur(8, { ...maand('2026-02'), ...ref('R-1') });

  it('are in document order, though credits are judged first', () => {
    const verdict = declaratie([uur(8, wrong), crediteer(R1), uur(8, { ...wrong, ...maand('2026-03') })], {
      op: aspecifiek(),
    });
    expect(perRegel(verdict)).toEqual(['RN001 TR418', 'RC001 TR323', 'RN003 TR418']);
  });

  it('are in document order over clients as well', () => {
    const bad = (nummer: string, toewijzingNummer: number) =>
      prestatie({ ...ref(nummer), ToewijzingNummer: toewijzingNummer, ...wrong });
    const clienten = [
      { bsn: BSN, prestaties: [bad('A1', 1001)] },
      { bsn: BSN2, prestaties: [credit(bad('B0', 1002), 'B1'), bad('B2', 1002)] },
    ];
    const verdict = oordeel('JW323', jw323({ clienten }), {
      feiten: feiten323([toewijzing(), toewijzing({ toewijzingNummer: 1002, bsn: BSN2 })]),
    });
    expect(perRegel(verdict)).toEqual(['A1 TR418', 'B1 TR323', 'B2 TR418']);
  });

  it('say where they were found, by which rule and on which level', () => {
    const [bevinding] = declaratie(uur(8, wrong)).bevindingen;
    expect(bevinding).toMatchObject({
      controleniveau: 3,
      klasse: 'Prestatie',
      sleutel: { referentieNummer: 'RN001' },
      regel: 'TR418',
      retourcode: '0611',
      waarden: { ingediend: 9999 },
    });
  });
});

describe('the same input', () => {
  it('gives the same verdict, and is left as it was', () => {
    const R1 = uur(12, { ...maand('2026-03'), ...ref('R-1') });
    const feiten = feiten323([geeft(36, '04', '6')], {
      gebruik: { 1001: { volume: 36 * 60 } },
      eerder: [toegekend(R1)],
    });
    const data = jw323({
      prestaties: [prestatie(uur(13, maand('2026-03'))), prestatie(crediteer(R1))],
      identificatie: 'T1',
    });
    const before = structuredClone(feiten);
    const eerste = oordeel('JW323', data, { feiten });
    expect(oordeel('JW323', data, { feiten })).toEqual(eerste);
    expect(feiten).toEqual(before);
  });
});
