/**
 * The seven iWmo answers whose schemas are not at hand, against the tables that are published of them: names, order,
 * cardinality and types.
 */
import { describe, expect, it } from 'vitest';
import { type ComplexType, loadSchemas, type SchemaElement } from '../../src/standard/schema.js';
import { OUR_XSD, PUBLISHED } from './libxml.js';
import { readRetour } from './oracle.js';
import { parseRetour, type RetourRow } from './retour.js';

const ours = loadSchemas(OUR_XSD.iwmo);
const retour = PUBLISHED && readRetour(PUBLISHED);
const ANSWERS = ['WMO302', 'WMO306', 'WMO308', 'WMO316', 'WMO318', 'WMO320', 'WMO325'];

describe.skipIf(!retour)(
  `iWmo answers against the published tables${retour ? '' : ' (skipped: no published tables here)'}`,
  () => {
    it('are all in the overview, and nothing else is', () => {
      expect([...(retour?.berichten.keys() ?? [])]).toEqual(ANSWERS);
    });

    it.each(ANSWERS)('%s has the types of its tables, element by element', (bericht) => {
      const table = retour?.berichten.get(bericht);
      const schema = ours.berichten.get(bericht);
      if (!table || !schema) throw new Error(`${bericht} is not there`);
      expect(schema.ns).toBe(table.ns);
      expect(schema.wortel).toMatchObject({ naam: 'Bericht', min: 1, max: 1 });
      expect(schema.berichtcode).toBe(table.berichtcode);
      const types = typesOf(schema.wortel, schema.ns);
      expect([...types.keys()].sort()).toEqual([...table.typen.keys()].sort());
      for (const [naam, rows] of table.typen) {
        const type = types.get(naam) as ComplexType;
        expect(
          type.elementen.map((element) => rowOf(element, bericht)),
          naam,
        ).toEqual(rows);
      }
    });

    it.each(ANSWERS)('%s restricts the code, the version and the subversion, and nothing else', (bericht) => {
      const { berichtcode, typen } = retour?.berichten.get(bericht) ?? { berichtcode: '', typen: new Map() };
      const restricted = [...typen].flatMap(([type, rows]) =>
        (rows as RetourRow[]).filter((row) => row.type === 'ref').map((row) => `${type}.${row.naam}`),
      );
      expect(restricted).toEqual(['Header.BerichtCode', 'Header.BerichtVersie', 'Header.BerichtSubversie']);
      const header = ours.berichten.get(bericht)?.klassen.get('Header') as ComplexType;
      const patterns = header.elementen.slice(0, 3).map(({ type }) => type.soort === 'simple' && type.patronen);
      expect(patterns).toEqual([[berichtcode], ['3'], ['2']]);
    });
  },
);

describe('the reader of the overview', () => {
  const overview = (row: string) =>
    `## De berichten\n\n| a | b | c | d |\n| --- | --- | --- | --- |\n| WMO302 | WMO301 | 415 | \`urn:x\` |\n
## Verschillen met iJw\n\n| a | b | c | d |\n|---|---|---|---|\n| 316 | Client | GezagsdragerBekend (LDT_JaNee, 0..1) | ontbreekt |\n
## WMO302\n\n### Root\n\n| Element | Type | Kardinaliteit |\n| --- | --- | --- |\n${row}\n`;

  it('takes the tables as data', () => {
    const { berichten, lacking } = parseRetour(overview('| Client | wmo302:Client | 0..unbounded |'));
    expect(lacking).toEqual([{ nummer: '316', type: 'Client', element: 'GezagsdragerBekend' }]);
    const rows = berichten.get('WMO302')?.typen.get('Root');
    expect(rows).toEqual([{ naam: 'Client', type: 'wmo302:Client', min: 0, max: Number.POSITIVE_INFINITY }]);
  });

  it('passes nothing over in silence', () => {
    expect(() => parseRetour(overview('| Client | wmo302:Client | soms |'))).toThrow('cardinality soms');
    expect(() => parseRetour(overview(''))).toThrow('no table under Root');
    expect(() => parseRetour('## De berichten\n')).toThrow('no table under De berichten');
  });
});

/** The types of the message itself by name, as far as the message uses them. */
function typesOf(element: SchemaElement, ns: string, into = new Map<string, ComplexType>()): Map<string, ComplexType> {
  if (element.type.soort === 'simple') return into;
  if (element.type.ns === ns) into.set(element.type.naam, element.type);
  for (const child of element.type.elementen) typesOf(child, ns, into);
  return into;
}

/** An element of the schema written as the tables write it. */
function rowOf({ naam, type, min, max }: SchemaElement, bericht: string): RetourRow {
  // Fixed to one value inside the element, which the tables call ref.
  const restricted = type.soort === 'simple' && /^\d+$/.test(type.patronen.at(-1) ?? '');
  const ofMessage = type.soort === 'complex' && type.ns.includes(`/${bericht.toLowerCase()}/`);
  const named = `${ofMessage ? bericht.toLowerCase() : 'iwmo'}:${type.naam}`;
  return { naam, type: restricted ? 'ref' : named, min, max };
}
