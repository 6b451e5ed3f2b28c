/**
 * The schemas of the two laws are twins written out twice. They may differ exactly where the published ones do, and
 * each says in every detail what the published one says: a slip in one of them shows here by its place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSchemas, type SchemaSet } from '../../src/standard/schema.js';
import { LAWS, type Law, OUR_XSD, PUBLISHED } from './libxml.js';
import { byNumber, differences, factsOf, NUMMERS } from './model.js';
import { type Oracle, openOracle, publishedTwin, readRetour, translate } from './oracle.js';

const ours: Record<Law, SchemaSet> = { ijw: loadSchemas(OUR_XSD.ijw), iwmo: loadSchemas(OUR_XSD.iwmo) };
const oracles = LAWS.map((law) => openOracle(law));
const [ijw, iwmo] = oracles;
afterAll(() => {
  for (const oracle of oracles) oracle?.remove();
});

const between = (one: SchemaSet, other: SchemaSet, nummer: string) =>
  differences(factsOf(byNumber(one, nummer)), factsOf(byNumber(other, nummer)));

describe('our schemas of the two laws', () => {
  it('have the same fourteen messages, each in the namespaces of its law', () => {
    for (const [law, prefix] of [
      ['ijw', 'jw'],
      ['iwmo', 'wmo'],
    ] as const) {
      const base = `http://www.istandaarden.nl/${law}/3_2`;
      expect([...ours[law].berichten.keys()].sort()).toEqual(NUMMERS.map((nummer) => (prefix + nummer).toUpperCase()));
      for (const nummer of NUMMERS) {
        const schema = byNumber(ours[law], nummer);
        expect(schema.ns).toBe(`${base}/${prefix}${nummer}/schema`);
        expect(Object.fromEntries(schema.prefixen)).toEqual({
          [schema.ns]: prefix + nummer,
          [`${base}/basisschema/schema`]: law,
        });
      }
    }
  });

  it('differ in the code of the message, in two lists of codes and in what iWmo lacks, and in nothing else', () => {
    const kinds = new Map<string, number>();
    for (const nummer of NUMMERS) {
      for (const line of between(ours.ijw, ours.iwmo, nummer)) {
        const kind = line
          .replace(/^\S*\//, '')
          .replace(/^(BerichtCode): facets .*/, '$1')
          .replace(/: (codes|order) .*/, ': $1');
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(kinds)).toEqual({
      BerichtCode: 14,
      // Product of 301, 305, 307, 315 (and their answers), the new product of 317 and 318.
      'Categorie: codes': 10,
      // Prestatie of 323 and 325.
      'ProductCategorie: codes': 2,
      'RedenBeeindiging: codes': 2,
      // 315 and 316.
      'Client: order': 2,
      'GezagsdragerBekend: only in the first': 2,
      // 319 and 320, the latter with RetourCodes of its own.
      'Antwoord: order': 2,
      'Woonplaatsbeginsel: only in the first': 2,
      'Gemeente: only in the first': 2,
      'RetourCodes: only in the first': 1,
      'RetourCode: only in the first': 1,
    });
  });

  it.skipIf(!ijw || !iwmo)(`differ exactly where the published ones do${skipped()}`, () => {
    for (const nummer of NUMMERS) {
      const published = between(must(ijw).schemas, must(iwmo).schemas, nummer);
      expect(between(ours.ijw, ours.iwmo, nummer), nummer).toEqual(published);
    }
  });
});

describe.skipIf(!PUBLISHED)(`the published schemas${skipped()}`, () => {
  it.each(LAWS)('of %s say in every detail what ours say, and can be read in their stead', (law) => {
    const oracle = must(law === 'ijw' ? ijw : iwmo);
    for (const nummer of NUMMERS) {
      const [our, their] = [byNumber(ours[law], nummer), byNumber(oracle.schemas, nummer)];
      expect(differences(factsOf(our), factsOf(their)), their.bericht).toEqual([]);
      expect(our.bericht).toBe(their.bericht);
      expect(our.ns).toBe(their.ns);
      expect(our.berichtcode).toBe(their.berichtcode);
      expect([...our.prefixen]).toEqual([...their.prefixen]);
      expect([...our.klassen.keys()]).toEqual([...their.klassen.keys()]);
    }
  });

  // The answers of iWmo are judged by a translation of iJw. On the seven messages that are published for both laws the
  // translation can be compared with the real thing; RETOUR.md says that the two differences it names hold there too.
  it('of iWmo are what a translation of iJw gives, where both are published', () => {
    const published = PUBLISHED as NonNullable<typeof PUBLISHED>;
    const lackingIn: Record<string, string> = { '315': '316', '319': '320' };
    for (const bericht of must(iwmo).published) {
      const nummer = bericht.slice(-3);
      const { berichtcode } = byNumber(must(iwmo).schemas, nummer);
      const lacking = readRetour(published).lacking.filter((each) => each.nummer === lackingIn[nummer]);
      const translated = translate(publishedTwin(published, nummer), berichtcode, lacking);
      expect(bare(translated), bericht).toBe(
        bare(readFileSync(join(published.xsd('iwmo'), `${bericht.toLowerCase()}.xsd`), 'utf8')),
      );
    }
    expect(must(iwmo).published.size).toBe(7);
  });
});

function skipped(): string {
  return PUBLISHED ? '' : ' (skipped: no published schemas here)';
}

function must(oracle: Oracle | undefined): Oracle {
  if (!oracle) throw new Error('no published schemas here');
  return oracle;
}

/** The schema without what only people read. */
function bare(xsd: string): string {
  return xsd
    .replace(/<xs:annotation>.*?<\/xs:annotation>/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');
}
