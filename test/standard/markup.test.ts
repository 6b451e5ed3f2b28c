/** Markup counted on raw bytes, against what the parser makes of the same bytes. */
import { XmlCData, XmlElement, type XmlNode, XmlText } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { teVeelMarkup } from '../../src/standard/markup.js';
import { volgende } from '../../src/standard/tree.js';
import { parseUntrusted } from '../../src/standard/xml.js';

const teVeel = (xml: string, diepte: number, aantal: number) => teVeelMarkup(Buffer.from(xml), { diepte, aantal });

/** Depth and number as the parsed tree has them. */
function gemeten(xml: string): { diepte: number; aantal: number } {
  const parsed = parseUntrusted(Buffer.from(xml));
  if (!parsed.ok) throw new Error(parsed.reden);
  const tel = (node: XmlElement): { diepte: number; aantal: number } => {
    let diepte = 0;
    let aantal = 1 + node.attrs.length + Object.keys(node.nsDeclarations).length;
    for (let kind: XmlNode | null = node.firstChild; kind; kind = volgende(kind)) {
      if (!(kind instanceof XmlElement)) {
        if (!(kind instanceof XmlText) || kind instanceof XmlCData) aantal++;
        continue;
      }
      const onder = tel(kind);
      diepte = Math.max(diepte, onder.diepte);
      aantal += onder.aantal;
    }
    return { diepte: diepte + 1, aantal };
  };
  try {
    return tel(parsed.doc.root);
  } finally {
    parsed.doc.dispose();
  }
}

describe('exactly what the parser sees', () => {
  it.each([
    '<a/>',
    '<a><b><c/></b><b/></a>',
    '<a b="1" c=\'2\'><d e=">" f=\'"/>\'/></a>',
    '<a b = "x/"><c/></a>',
    '<a b="/"/>',
    '<a xmlns="urn:a" xmlns:b="urn:b"><b:c b:d="1"/></a>',
    '<a><!-- </a></a> <b> --><c/><!----></a>',
    '<a><![CDATA[</a><b><c d="]]]]><![CDATA[>]]></a>',
    '<a><?x </a> <b c="?><d/></a>',
    '<a>&lt;b&gt; > " \' tekst</a>',
    '<a\n>\n<b\t/>\r\n</a\n>',
    '<a>é😀<é à="ü"/></a>',
  ])('%s', (xml) => {
    const { diepte, aantal } = gemeten(xml);
    expect(teVeel(xml, diepte, aantal)).toBeUndefined();
    expect(teVeel(xml, diepte - 1, aantal)).toBe('diepte');
    expect(teVeel(xml, diepte, aantal - 1)).toBe('aantal');
  });
});

describe('depth cannot be hidden', () => {
  it.each([
    ['in a comment', '<a><!--</a>--><b>'],
    ['in CDATA', '<a><![CDATA[</a>]]><b>'],
    ['in an instruction', '<a><?p </a>?><b>'],
    ['in a value', '<a x="</a>"><b>'],
    ['behind a slash in a value', '<a x="/"><b>'],
  ])('%s', (_wat, begin) => {
    expect(teVeel(begin, 1, 100)).toBe('diepte');
  });
});

it('what stands before the root counts', () => {
  expect(teVeel('<?xml version="1.0"?><!-- <x> --><a/>', 1, 3)).toBeUndefined();
  expect(teVeel('<?xml version="1.0"?><!-- <x> --><a/>', 1, 2)).toBe('aantal');
});

it('ends on whatever is cut off', () => {
  for (const xml of ['<', '<a', '<a b="', '<!--', '<![CDATA[', '<?', '<!', '</', ''])
    expect(teVeel(xml, 5, 5)).toBeUndefined();
});
