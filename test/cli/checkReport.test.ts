/** What `check` prints for a clerk: per client, each error explained once, with its place, within the width of a terminal. */
import { beforeAll, describe, expect, it } from 'vitest';
import { mapMet } from '../process/hulp.js';
import { BSN, BSN2, jw301, jw323, type Om323, prestatie, xml } from '../support/build.js';
import { eistGebouwd, toetssteenVeel, type Uitkomst } from './hulp.js';

beforeAll(eistGebouwd);

const BSN3 = '999900031';
const regel = (ReferentieNummer: string, wijziging: Parameters<typeof prestatie>[0] = {}) =>
  prestatie({ ProductReferentie: { ReferentieNummer }, ...wijziging });
const achteruit = { ProductPeriode: { Begindatum: '2026-04-30', Einddatum: '2026-04-01' } };
const jw = (om: Om323) => xml('JW323', jw323(om));

const drieClienten = jw({
  identificatie: 'DRIE',
  clienten: [
    { bsn: BSN, prestaties: [regel('RN001')] },
    // A month each, so that no two of them are for the same days.
    { bsn: BSN2, prestaties: ['RN004', 'RN005', 'RN006'].map((naam) => regel(naam, achteruit)) },
    { bsn: BSN3, prestaties: [regel('RN007', achteruit), regel(`R${BSN3}`, { ProductCode: '45A04' })] },
  ],
});

const veel = jw({
  identificatie: 'VEEL',
  clienten: Array.from({ length: 30 }, (_, i) => ({
    bsn: BSN,
    prestaties: Array.from({ length: 12 }, (_, j) => regel(`C${i}R${j}`, achteruit)),
  })),
});

const xsd = jw({
  identificatie: 'XSD',
  clienten: [
    { bsn: BSN, prestaties: [regel('X1'), regel('X2', { Eenheid: '99' as never })] },
    { bsn: BSN2, prestaties: [regel('X3', { Eenheid: '98' as never }), regel('X4', { ProductCode: '45A04-BIS' })] },
  ],
}).toString();

const zonderPrefix = xsd.replaceAll(/(?<=<\/?)jw323:/g, '').replace('xmlns:jw323', 'xmlns');
const opEenRegel = xsd.replaceAll(/\r\n\s*/g, '');
const metStuurteken = xsd.replace('>99<', '>\u009b1<');
const toewijzing = xml('JW301', jw301({ identificatie: 'T' }))
  .toString()
  .replace('2026-12-31', '2026-12-32');

describe('het verslag van check', () => {
  let uit: Map<string, Uitkomst>;
  beforeAll(async () => {
    const berichten = { drieClienten, veel, xsd, zonderPrefix, opEenRegel, metStuurteken, toewijzing };
    const aanroepen = Object.entries(berichten).flatMap(([naam, inhoud]) => {
      const map = mapMet({ 'a.xml': inhoud });
      return [[naam, ['check', map]] as const, [`${naam} --json`, ['check', map, '--json']] as const];
    });
    const uitkomsten = await toetssteenVeel(aanroepen.map(([, args]) => args));
    uit = new Map(aanroepen.map(([naam], i) => [naam, uitkomsten[i] as Uitkomst]));
  });
  const tekst = (naam: string) => (uit.get(naam) as Uitkomst).stdout;
  const json = (naam: string) =>
    tekst(`${naam} --json`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { regel: string; waarden: Record<string, unknown>; uitleg: string });

  it('noemt een client bij haar volgnummer en eerste ReferentieNummer, nooit bij haar Bsn', () => {
    const verslag = tekst('drieClienten');
    expect(verslag).toContain('      Client 2 (vanaf ReferentieNummer RN004)\n');
    expect(verslag).toContain('      Client 3 (vanaf ReferentieNummer RN007)\n');
    expect(verslag).not.toContain('Client 1');
    for (const bsn of [BSN, BSN2, BSN3]) expect(verslag + tekst('drieClienten --json')).not.toContain(bsn);
  });

  it('noemt de ene client van een bericht zonder nummer', () => {
    expect(tekst('toewijzing')).toContain('      Client (vanaf ToewijzingNummer 1001)\n');
  });

  it('legt een fout een keer uit, met het aantal en de andere plaatsen', () => {
    const verslag = tekst('drieClienten').replace(/\s+/g, ' ');
    const gevonden = json('drieClienten').filter((each) => each.regel === 'TR137');
    expect(gevonden).toHaveLength(4);
    const plaatsen = gevonden.map(({ waarden }) => waarden.regel);
    expect(verslag).toContain(
      `TR137 Prestatie RN004, 4 keer in dit bericht regel ${plaatsen[0]}, kolom 11 in /Bericht/`,
    );
    expect(verslag).toContain(`Ook op regels ${plaatsen[1]} (RN005) en ${plaatsen[2]} (RN006).`);
    expect(verslag).toContain(`TR137 Prestatie RN007: hetzelfde als hierboven, op regel ${plaatsen[3]} (RN007).`);
    expect(verslag.split('Corrigeer de datums').length - 1).toBe(1);
  });

  it('blijft ook bij honderden fouten kort, en zegt hoeveel het er zijn', () => {
    const verslag = tekst('veel');
    expect(json('veel').filter((each) => each.regel === 'TR137')).toHaveLength(360);
    expect(verslag).toContain('TR137 Prestatie C0R0, 360 keer in dit bericht');
    expect(verslag.replace(/\s+/g, ' ')).toContain('en nog 1 keer.');
    expect(verslag.replace(/\s+/g, ' ')).toMatch(/En dezelfde fouten bij nog \d+ clienten; --json noemt elke plaats\./);
    expect(verslag.split('\n').length).toBeLessThan(80);
  });

  it('past op een terminal', () => {
    for (const [naam, { stdout }] of uit) {
      if (naam.endsWith('--json')) continue;
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });

  it('geeft --json elke bevinding, met regel, kolom en pad', () => {
    for (const naam of ['drieClienten', 'veel', 'xsd', 'zonderPrefix', 'opEenRegel', 'toewijzing']) {
      for (const { waarden } of json(naam)) {
        expect(waarden).toMatchObject({
          regel: expect.any(Number),
          kolom: expect.any(Number),
          pad: expect.stringMatching(/^\/Bericht\//),
        });
      }
    }
  });

  it('wijst in elke vorm van hetzelfde bericht hetzelfde aan', () => {
    const [gewoon, prefix, eenRegel] = ['xsd', 'zonderPrefix', 'opEenRegel'].map((naam) => json(naam));
    const paden = gewoon?.map(({ waarden }) => waarden.pad);
    expect(paden).toEqual([
      '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]/Eenheid',
      '/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/Eenheid',
      '/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[2]/ProductCode',
    ]);
    expect(prefix?.map(({ waarden }) => [waarden.pad, waarden.regel, waarden.kolom])).toEqual(
      gewoon?.map(({ waarden }) => [waarden.pad, waarden.regel, waarden.kolom]),
    );
    expect(eenRegel?.map(({ waarden }) => waarden.pad)).toEqual(paden);
    // On one line the column alone tells the place.
    for (const { waarden } of eenRegel ?? []) {
      expect(waarden.regel).toBe(1);
      expect(opEenRegel.slice(Number(waarden.kolom) - 1)).toMatch(new RegExp(`^<jw323:${waarden.element}>`));
    }
  });

  it('legt dezelfde XSD-fout met een andere waarde ook maar een keer uit', () => {
    const verslag = tekst('xsd');
    expect(verslag).toContain('XSD Prestatie, 2 keer in dit bericht');
    expect(verslag).toContain('Client 1 (vanaf ReferentieNummer X1)');
    expect(verslag).toContain('XSD Prestatie: hetzelfde als hierboven, op regel');
    expect(verslag.split('geen bestaande code').length - 1).toBe(1);
  });

  it('laat een waarde de terminal niet besturen', () => {
    expect(tekst('metStuurteken')).not.toContain('\u009b');
    expect(tekst('metStuurteken')).toContain('Eenheid " 1" is geen bestaande code');
  });
});
