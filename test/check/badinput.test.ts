/**
 * The ways in which a file can be no good message, on every message type of both laws through `check`: the finding it
 * deserves, told in Dutch and with its place, never a crash, never a Bsn. Messages are made from the schemas, with every
 * part present.
 *
 * TOETSSTEEN_SEED=<number> chooses other values.
 */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/process/check.js';
import { schemas } from '../../src/standard/catalogue.js';
import type { BerichtSchema, SimpleType } from '../../src/standard/schema.js';
import { Builder } from '../conformance/builder.js';
import { Random } from '../conformance/random.js';
import { type Node, nodesOf } from '../conformance/tree.js';
import { tijdelijk } from '../process/hulp.js';
import { BSN } from '../support/build.js';

const seed = Number(process.env.TOETSSTEEN_SEED ?? 32028);
const DAG = '2026-06-03';

/** A message with every part, in which each person and the message itself are called by one test Bsn. */
function boom(schema: BerichtSchema): Node {
  const builder = new Builder(schema, new Random(seed));
  const tree = builder.tree({ optional: 1, repeat: 1, force: '' });
  for (const node of nodesOf(tree)) {
    if (['Bsn', 'Identificatie', 'Commentaar', 'Achternaam'].includes(node.naam)) node.content = [BSN];
    // A year that the schema allows and no calendar of ours can hold is another kind of bad input.
    else if ((node.element.type as SimpleType).basis === 'date') node.content = ['2026-01-02'];
  }
  return tree;
}

const schrijf = (schema: BerichtSchema, tree: Node) => new Builder(schema, new Random(seed)).serialise(tree, false);

/** The message after a change to one of its elements, which must be there. */
function met(schema: BerichtSchema, zoek: (node: Node) => boolean, wijzig: (node: Node) => void): string {
  const tree = boom(schema);
  const node = nodesOf(tree).find(zoek);
  if (!node) throw new Error(`${schema.bericht} has no such element`);
  wijzig(node);
  return schrijf(schema, tree);
}

const heet = (naam: string) => (node: Node) => node.naam === naam;
const simple = (node: Node) => node.element.type as SimpleType;
const heel = (schema: BerichtSchema) => schrijf(schema, boom(schema));
const voor = (xml: string, wat: string) => `<?xml version="1.0" encoding="UTF-8"?>${wat}${xml}`;
const utf16 = (xml: string, bom: string) => Buffer.from(bom + xml, 'utf16le');

type Regel = 'XML' | 'XSD' | 'BERICHT';
type Slecht = readonly [
  wat: string,
  regel: Regel,
  uitleg: string | RegExp,
  maak: (schema: BerichtSchema) => string | Uint8Array,
];

const SOORTEN: readonly Slecht[] = [
  ['halverwege afgebroken', 'XML', 'niet compleet', (s) => heel(s).slice(0, heel(s).length / 2)],
  ['zonder de laatste eindtag', 'XML', 'niet compleet', (s) => heel(s).replace(/<\/[^<>]*>$/, '')],
  ['een DOCTYPE', 'XML', 'DOCTYPE', (s) => voor(heel(s), '<!DOCTYPE Bericht>')],
  ['een eigen entiteit', 'XML', 'entiteiten', (s) => voor(heel(s), '<!DOCTYPE B [<!ENTITY x "y">]>')],
  ['UTF-8 met BOM', 'XML', 'byte-order-mark', (s) => `\ufeff${heel(s)}`],
  ['UTF-16 met BOM', 'XML', 'UTF-16', (s) => utf16(heel(s), '\ufeff')],
  ['UTF-16 zonder BOM', 'XML', 'UTF-16', (s) => utf16(heel(s), '')],
  ['UTF-16, hoge byte eerst', 'XML', 'UTF-16', (s) => utf16(heel(s), '\ufeff').swap16()],
  ['een andere codering', 'XML', 'windows-1252', (s) => `<?xml version="1.0" encoding="windows-1252"?>${heel(s)}`],
  ['10.000 diep genest', 'XML', 'te diep genest', (s) => heel(s).replace(/>/, `>${'<a>'.repeat(10_000)}`)],
  ['twee berichten', 'XML', 'twee berichten in een bestand', (s) => heel(s) + heel(s)],
  ['een los &-teken', 'XML', '&amp;', (s) => met(s, heet('Afzender'), vul('0484')).replace('>0484<', '>04 & 84<')],
  [
    'een vorige release',
    'BERICHT',
    'aangenomen worden iJw 3.2 en iWmo 3.2',
    (s) => heel(s).replaceAll('/3_2/', '/3_1/'),
  ],
  [
    'een bericht dat niet bestaat',
    'BERICHT',
    'Aangenomen worden de berichten van iJw 3.2 en iWmo 3.2',
    (s) => heel(s).replaceAll(s.ns, s.ns.replace(/\d{3}(?=\/schema)/, '999')),
  ],
  ['een ander wortelelement', 'XSD', 'hoort te beginnen met Bericht', (s) => met(s, heet('Bericht'), hernoem('Brief'))],
  ['een onbekend element', 'XSD', 'maar er staat Onbekend', (s) => met(s, heet('Header'), zetVooraan('Onbekend'))],
  [
    'een element van elders, aan het eind',
    'XSD',
    'Header mag hier niet (meer) staan',
    (s) => met(s, heet('Bericht'), (node) => node.content.push(node.content[0] as Node)),
  ],
  [
    'een verkeerde volgorde',
    'XSD',
    'hier wordt BerichtCode verwacht, maar er staat BerichtVersie',
    (s) => met(s, heet('Header'), ({ content }) => content.unshift(content.splice(1, 1)[0] as Node)),
  ],
  [
    'een verplicht element ontbreekt',
    'XSD',
    'hier wordt Afzender verwacht, maar er staat Ontvanger',
    (s) => met(s, heet('Header'), (node) => verwijder(node, 'Afzender')),
  ],
  [
    'een klasse is niet compleet',
    'XSD',
    'BerichtIdentificatie is niet compleet: Dagtekening ontbreekt',
    (s) => met(s, heet('BerichtIdentificatie'), (node) => verwijder(node, 'Dagtekening')),
  ],
  ['een onbekende code', 'XSD', 'geen bestaande code', (s) => met(s, metCodes, vul('??'))],
  ['een datum die niet bestaat', 'XSD', 'geen bestaande datum', (s) => met(s, heet('Dagtekening'), vul('2026-02-30'))],
  ['een datum met tijdzone', 'XSD', 'geen bestaande datum', (s) => met(s, heet('Dagtekening'), vul('2026-02-03Z'))],
  ['een verkeerde berichtcode', 'XSD', /moet \d{3} zijn/, (s) => met(s, heet('BerichtCode'), vul('999'))],
  ['een AGB-code zonder voorloopnul', 'XSD', 'voorloopnul', (s) => met(s, vanType('LDT_AgbCode'), vul('1234567'))],
  ['letters in een getal', 'XSD', /geen geheel getal|moet 3 zijn/, (s) => met(s, heet('BerichtVersie'), vul('drie'))],
  ['een leeg element', 'XSD', 'is leeg', (s) => met(s, heet('Identificatie'), vul(''))],
  ['een te lange waarde', 'XSD', 'hoogstens 12 mag', (s) => met(s, heet('Identificatie'), vul('x'.repeat(13)))],
  [
    'een attribuut',
    'XSD',
    'attribuut id',
    (s) => met(s, heet('Header'), ({ attributes }) => attributes.push('id="1"')),
  ],
  ['losse tekst', 'XSD', 'losse tekst', (s) => met(s, heet('Header'), ({ content }) => content.unshift('tekst'))],
  ['een element in een waarde', 'XSD', 'ander element', (s) => met(s, heet('Afzender'), zetVooraan('b'))],
  [
    'een andere naamruimte',
    'XSD',
    'verkeerde naamruimte',
    (s) => met(s, heet('Header'), (node) => naar(node, 'urn:x')),
  ],
];

function metCodes(node: Node): boolean {
  return node.element.type.soort === 'simple' && simple(node).codes !== undefined;
}

const vanType = (naam: string) => (node: Node) => node.element.type.naam === naam;

function vul(waarde: string): (node: Node) => void {
  return (node) => {
    node.content = [waarde];
  };
}

function hernoem(naam: string): (node: Node) => void {
  return (node) => {
    node.naam = naam;
  };
}

function zetVooraan(naam: string): (node: Node) => void {
  return (node) => {
    node.content.unshift({ ...node, naam, attributes: [], content: ['1'] });
  };
}

function verwijder(node: Node, naam: string): void {
  node.content = node.content.filter((child) => typeof child === 'string' || child.naam !== naam);
}

function naar(node: Node, ns: string): void {
  node.ns = ns;
}

/** Words of the engines that would show that something was not put into Dutch. */
const ENGELS =
  /\b(the|this|is not|not|expected|allowed|invalid|valid|value|missing|attribute|content|error|failed|cannot|facet|undefined|null|NaN)\b/i;

function check(inhoud: string | Uint8Array) {
  const pad = join(tijdelijk(), `client-${BSN}.xml`);
  writeFileSync(pad, inhoud);
  return checkFile(pad, DAG);
}

const types = [...schemas().berichten.values()].sort((a, b) => (a.bericht < b.bericht ? -1 : 1));

describe(`slechte invoer op alle berichten (seed ${seed})`, () => {
  it('dat zijn er 28', () => {
    expect(types.map(({ bericht }) => bericht)).toHaveLength(28);
  });

  describe.each(types.map((schema) => [schema.bericht, schema] as const))('%s', (bericht, schema) => {
    it('heel is het goed op niveau 1', () => {
      const { kop, vondsten } = check(heel(schema));
      expect(kop.bericht).toBe(bericht);
      expect(vondsten.filter(({ bevinding }) => bevinding.controleniveau === 1)).toEqual([]);
      expect(JSON.stringify(vondsten)).not.toContain(BSN);
    });

    it.each(SOORTEN)('%s', (_wat, regel, uitleg, maak) => {
      const controle = check(maak(schema));
      const bevindingen = controle.vondsten.map(({ bevinding }) => bevinding);
      expect(bevindingen.length).toBeGreaterThan(0);
      expect(bevindingen.map((each) => each.uitleg).join('\n')).toMatch(
        typeof uitleg === 'string' ? new RegExp(uitleg.replace(/[()?.]/g, '\\$&')) : uitleg,
      );
      expect(controle.kop.bericht).toBe(regel === 'XSD' ? bericht : null);
      for (const each of bevindingen) {
        expect(each).toMatchObject({ regel, controleniveau: 1 });
        expect(each.uitleg).toMatch(/\.$/);
        expect(each.uitleg.length).toBeLessThan(700);
        expect(each.uitleg).not.toMatch(ENGELS);
        if (regel === 'XSD')
          expect(each.waarden).toMatchObject({
            regel: expect.any(Number),
            kolom: expect.any(Number),
            pad: expect.stringMatching(/^\/(Bericht|Brief)/),
          });
      }
      expect(JSON.stringify(controle)).not.toContain(BSN);
    });

    it('meer dan 25 MB', () => {
      const pad = join(tijdelijk(), `${bericht}.xml`);
      writeFileSync(pad, heel(schema));
      // Grown with nothing, which takes no room.
      truncateSync(pad, 25 * 1024 * 1024 + 1);
      const [vondst] = checkFile(pad, DAG).vondsten;
      expect(vondst?.bevinding).toMatchObject({ regel: 'XML', uitleg: expect.stringContaining('25 MB zijn (OP179)') });
    });
  });
});
