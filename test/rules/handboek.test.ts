/** The handbook held against the published rules: every rule explained once, in whole sentences that are our own. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handboek, voegSamen } from '../../src/rules/handboek/index.js';
import { pasTariefToe } from '../../src/standard/bedrag.js';
import { maximumInPeriode, maximumTotaal, type Toekenning } from '../../src/standard/volume.js';

interface Gepubliceerd {
  code: string;
  soort: string;
  niveau: string | null;
  retourcode: string | null;
  domein: string[];
  berichten: string[];
  [tekst: string]: unknown;
}

const bron = new URL('../../../shared/standard/regels.json', import.meta.url);
const standaard = existsSync(bron) ? readFileSync(bron, 'utf8') : '[]';
const regels = JSON.parse(standaard) as Gepubliceerd[];
const UITGELEGD = ['technische-regel', 'conditie', 'constraint', 'restrictie'];
const codes = regels.filter(({ soort }) => UITGELEGD.includes(soort)).map(({ code }) => code);

const teksten = [...handboek].flatMap(([code, { betekenis, oorzaken, herstel }]) =>
  [betekenis, ...oorzaken, herstel].map((tekst) => ({ code, tekst })),
);

/** Rules that say something else in iWmo than in iJw. */
const ANDERS_PER_WET = ['TR302', 'TR321', 'TR361', 'TR378', 'TR386', 'TR410', 'CS050', 'CS318'];

/** Four digits that are a code of the standard: not a year, an amount or the code of a municipality. */
const retourcodesIn = (tekst: string) => [
  ...new Set(tekst.match(/\b(?:00\d\d|02\d\d|0611|[89]\d{3}|S\d{3})\b/g) ?? []),
];

const zinnen = (tekst: string) => tekst.split(/(?<=[.?!]) /);
/** Without capitals, accents and odd spaces: we write client where the standard may write cliënt. */
const kaal = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

describe.skipIf(codes.length === 0)('held against the published rules', () => {
  it('every TR, CD, CS and RS rule is explained', () => {
    expect(codes.filter((code) => !handboek.has(code))).toEqual([]);
  });

  it('nothing is explained that was not published', () => {
    expect([...handboek.keys()].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('every text names the retour code of its rule and no other, save what happens to the lines of a client', () => {
    const NIET_BEOORDEELD = '0233';
    const anders = regels.flatMap(({ code, retourcode }) => {
      const betekenis = handboek.get(code)?.betekenis;
      if (betekenis === undefined) return [];
      const genoemd = retourcodesIn(betekenis).filter((each) => each !== NIET_BEOORDEELD);
      const verwacht = retourcode === null ? [] : [retourcode];
      return genoemd.join() === verwacht.join() ? [] : [`${code}: ${genoemd.join()} instead of ${verwacht.join()}`];
    });
    expect(anders).toEqual([]);
  });

  it('a rule of the schema tells of Fo01, a rule on 325 that no retour message follows, a rule that differs of both laws', () => {
    const moet = ({ code, niveau, berichten, domein }: Gepubliceerd): RegExp[] => [
      ...(niveau === 'element' ? [/krijgt een Fo01 en telt als niet ontvangen/] : []),
      ...(niveau !== 'element' && berichten.includes('JW325') ? [/\b325\b/, /retourbericht/] : []),
      ...(domein.length === 1 || ANDERS_PER_WET.includes(code) ? [/Wmo/] : []),
    ];
    const gemist = regels.flatMap((regel) =>
      moet(regel)
        .filter((patroon) => handboek.has(regel.code) && !patroon.test(handboek.get(regel.code)?.betekenis ?? ''))
        .map((patroon) => `${regel.code}: ${patroon}`),
    );
    expect(gemist).toEqual([]);
  });

  it('refers to rules that exist', () => {
    const bekend = new Set(regels.map(({ code }) => code));
    const verwijzingen = teksten.flatMap(({ tekst }) => tekst.match(/\b(?:TR|CD|CS|RS|OP|IV)\d{3}\b/g) ?? []);
    expect(verwijzingen.filter((code) => !bekend.has(code))).toEqual([]);
  });

  it('no sentence of forty characters or more is copied from the standard', () => {
    const gepubliceerd = kaal(regels.flatMap(tekstenVan).join('\n'));
    const overgenomen = teksten.flatMap(({ code, tekst }) =>
      zinnen(tekst)
        .filter((zin) => zin.length >= 40 && gepubliceerd.includes(kaal(zin).replace(/\.$/, '')))
        .map((zin) => `${code}: ${zin}`),
    );
    expect(overgenomen).toEqual([]);
  });
});

/** Every text a rule carries, whatever the field is called. */
function tekstenVan(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.values(waarde).flatMap(tekstenVan);
}

describe('every text', () => {
  it('is made of whole sentences', () => {
    const gebroken = teksten.filter(
      ({ tekst }) => !/\.$/.test(tekst) || zinnen(tekst).some((zin) => !/^[A-Z0-9].*[.?!]$/s.test(zin)),
    );
    expect(gebroken).toEqual([]);
  });

  it('has single spaces and plain characters', () => {
    expect(teksten.filter(({ tekst }) => / {2}|^ | $|[^\x20-\x7e]/.test(tekst))).toEqual([]);
  });

  it('belongs to one rule', () => {
    const gezien = new Map<string, string>();
    const gedeeld: string[] = [];
    for (const { code, tekst } of teksten) {
      const eerder = gezien.get(kaal(tekst));
      if (eerder !== undefined) gedeeld.push(`${eerder} and ${code}: ${tekst}`);
      gezien.set(kaal(tekst), code);
    }
    expect(gedeeld).toEqual([]);
  });
});

describe('every rule', () => {
  it.each([...handboek])('%s has a meaning, causes and a repair of the agreed length', (code, uitleg) => {
    const aantal = { betekenis: zinnen(uitleg.betekenis).length, herstel: zinnen(uitleg.herstel).length };
    const [minste, meeste] = code.startsWith('RS') ? [1, 2] : [2, 4];
    expect(aantal.betekenis).toBeGreaterThanOrEqual(2);
    expect(aantal.betekenis).toBeLessThanOrEqual(5);
    expect(aantal.herstel).toBeLessThanOrEqual(2);
    expect(uitleg.oorzaken.length).toBeGreaterThanOrEqual(minste as number);
    expect(uitleg.oorzaken.length).toBeLessThanOrEqual(meeste as number);
    for (const oorzaak of uitleg.oorzaken) expect(zinnen(oorzaak)).toHaveLength(1);
  });
});

describe('the handbook', () => {
  it('does not load when a rule is explained twice', () => {
    const groep = { TR999: { betekenis: 'Een.', oorzaken: [], herstel: 'Twee.' } };
    expect(() => voegSamen([groep, groep])).toThrow('TR999');
  });

  it('gives sums that the arithmetic gives', () => {
    const perWeek = { volume: 3, eenheid: '04', frequentie: '2' } as const;
    const jaar: Toekenning = { ...perWeek, ingangsdatum: '2026-01-01', einddatum: '2026-12-31' };
    const maart = maximumInPeriode(jaar, { begin: '2026-03-01', eind: '2026-03-31' });
    expect(maart).toMatchObject({ aantal: 6, tel: 'weken' });
    expect(handboek.get('TR321')?.betekenis).toContain(
      `maart 2026 raakt er zes, dus 3 uur per week geeft hooguit ${maart.volume} uur`,
    );

    const kort: Toekenning = { ...perWeek, ingangsdatum: '2026-03-02', einddatum: '2026-04-12' };
    const totaal = maximumTotaal(kort);
    expect(totaal).toMatchObject({ aantal: 6, tel: 'weken' });
    expect(handboek.get('TR322')?.betekenis).toContain(
      `2 maart tot en met 12 april 2026 is zes weken, dus 3 uur per week is samen ${totaal?.volume} uur`,
    );

    expect(pasTariefToe(708_300, '04', 100, '01')).toEqual({ productTariefCent: 118, bedragCent: 11_805 });
    expect(handboek.get('TR346')?.betekenis).toContain(
      'Bij EUR 70,83 per uur zijn 100 minuten dus EUR 118,05 en niet EUR 118,00.',
    );
  });
});
