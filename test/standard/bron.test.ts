/**
 * The places of elements in the source of a message, held against the tree that libxml2 makes of the same text: on
 * generated messages of all types in several dresses, and on every oddity that XML allows.
 *
 * TOETSSTEEN_SEED=<number> chooses other messages.
 */
import { XmlElement, type XmlNode } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { Bron } from '../../src/standard/bron.js';
import { schemas } from '../../src/standard/catalogue.js';
import { readBericht } from '../../src/standard/read.js';
import { volgende } from '../../src/standard/tree.js';
import { parseTrusted } from '../../src/standard/xml.js';
import { Builder } from '../conformance/builder.js';
import { Random } from '../conformance/random.js';
import { jw323, prestatie, xml } from '../support/build.js';

const seed = Number(process.env.TOETSSTEEN_SEED ?? 32027);

/** Elements of libxml2's tree in document order: name, line, path. */
function elementen(node: XmlElement, into: XmlElement[] = []): XmlElement[] {
  into.push(node);
  for (let child: XmlNode | null = node.firstChild; child; child = volgende(child)) {
    if (child instanceof XmlElement) elementen(child, into);
  }
  return into;
}

function vergelijk(text: string): void {
  const doc = parseTrusted(Buffer.from(text));
  try {
    const bron = new Bron(text);
    const bedoeld = elementen(doc.root);
    expect(bron.elementen.map(({ naam }) => naam)).toEqual(bedoeld.map(({ name }) => name));
    const regels = text.split('\n');
    for (const element of bron.elementen) {
      const { nummer, regel, kolom, qnaam } = element;
      expect((regels[regel - 1] as string).slice(kolom - 1)).toMatch(new RegExp(`^<${qnaam}(?=[\\s/>]|$)`));
      expect(bron.opPad(bron.pad(element))).toBe(element);
      // libxml2 says the line on which the opening tag ends.
      const { line } = bedoeld[nummer] as XmlElement;
      expect(line).toBeGreaterThanOrEqual(regel);
    }
  } finally {
    doc.dispose();
  }
}

describe(`de plaats van elementen (seed ${seed})`, () => {
  it.each([...schemas().berichten.values()].map((schema) => [schema.bericht, schema] as const))(
    '%s',
    (_naam, schema) => {
      const builder = new Builder(schema, new Random(seed));
      for (const dressed of [false, true, true]) {
        vergelijk(builder.serialise(builder.tree({ optional: 0.8, repeat: 3, force: '' }), dressed));
      }
    },
  );

  it.each([
    ['een tag over regels', '<a\n  b="1"\n  c="2"\n><d\n/></a>'],
    ['een > in een attribuut', '<a b="x>y" c=\'"/>\'><d e="/>"/><f/></a>'],
    ['tags in commentaar, CDATA en instructies', '<a><!-- <b> --><![CDATA[<c></c>]]><?d <e> ?><f/></a><!-- <g/> -->'],
    ['alles op een regel', '<a><b/><b><c/></b><b/></a>'],
    ['een declaratie en wit ervoor', '<?xml version="1.0"?>\r\n\r\n<a>\r\n\t<b/>\r\n</a>\r\n'],
    ['tekens buiten het BMP', '<a>\u{1f600}<b>\u{1f600}\u{1f600}</b><c/></a>'],
    ['quotes in tekst', '<a>\'s-Gravenhage "x"<b>\'</b></a>'],
  ])('%s', (_wat, text) => vergelijk(text));

  it('geeft een pad met een nummer waar er meer zijn, en een plaats voor de tag', () => {
    const bron = new Bron('<x:a xmlns:x="urn:x">\n  <x:b/><x:b>\n <x:c>12</x:c></x:b></x:a>');
    expect(bron.elementen.map((each) => [bron.pad(each), each.regel, each.kolom])).toEqual([
      ['/a', 1, 1],
      ['/a/b[1]', 2, 3],
      ['/a/b[2]', 2, 9],
      ['/a/b[2]/c', 3, 2],
    ]);
    expect(bron.opXPath('/x:a/x:b[2]/x:c')).toBe(bron.elementen[3]);
    expect(bron.opXPath('/*/*[2]/*')).toBe(bron.elementen[3]);
    expect([bron.opXPath('/x:a/x:z'), bron.opXPath(''), bron.opPad('/a/b[3]/c')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(bron.waarde(bron.elementen[3] as never)).toBe('12');
    expect(bron.waarde(bron.elementen[2] as never)).toBeUndefined();
  });

  it('vindt het element waarvan een tag op een plaats eindigt', () => {
    const bron = new Bron('<a>\n <b>1</b><c/></a>');
    const op = (regel: number, kolom: number) => bron.opPlaats(regel, kolom)?.naam;
    expect([op(1, 4), op(2, 5), op(2, 10), op(2, 14), op(2, 18)]).toEqual(['a', 'b', 'b', 'c', 'a']);
    // Between tags: the last one before it; and outside of the text no crash.
    expect([op(2, 7), op(1, 1), op(99, 1)]).toEqual(['b', undefined, 'a']);
  });

  it('weet van elke gelezen klasse de plaats', () => {
    const regels = ['R1', 'R2'].map((ReferentieNummer) => prestatie({ ProductReferentie: { ReferentieNummer } }));
    const bytes = xml('JW323', jw323({ prestaties: regels }));
    const schema = schemas().berichten.get('JW323');
    if (!schema) throw new Error('no JW323');
    const doc = parseTrusted(bytes);
    const { klassen } = readBericht(schema, doc);
    doc.dispose();
    const bron = Bron.van(bytes);
    for (const [naam, lijst] of klassen) {
      for (const klasse of lijst) {
        expect(bron.elementen[klasse.element]).toMatchObject({ naam, regel: klasse.regel });
      }
    }
    const tweede = klassen.get('Prestatie')?.[1];
    expect(bron.pad(bron.elementen[tweede?.element as number] as never)).toBe(
      '/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie[2]',
    );
  });
});
