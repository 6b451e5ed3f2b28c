/** The door for XML from outside, by itself: what is refused before, by and after the parser, and in which words. */
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, parseTrusted, parseUntrusted } from '../../src/standard/xml.js';

function lees(bytes: string | Uint8Array) {
  const gelezen = parseUntrusted(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (!gelezen.ok) return { reden: gelezen.reden, waarden: gelezen.waarden };
  const { name, content } = gelezen.doc.root;
  gelezen.doc.dispose();
  return { name, content };
}

describe('wat wordt aangenomen', () => {
  it.each([
    ['het kleinste', '<a/>', ''],
    ['met declaratie', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>é</a>', 'é'],
    ['met een andere schrijfwijze van de declaratie', "<?xml version = '1.0'\n encoding = 'utf-8' ?><a/>", ''],
    ['met commentaar dat op een DOCTYPE lijkt', '<!-- <!DOCTYPE a> --><a/>', ''],
    ['met een instructie die op een DOCTYPE lijkt', '<?a <!DOCTYPE a> ?><a/>', ''],
    ['met een DOCTYPE in CDATA', '<a><![CDATA[<!DOCTYPE a [<!ENTITY b "c">]>]]></a>', '<!DOCTYPE a [<!ENTITY b "c">]>'],
    ['met de vijf entiteiten van XML', '<a>&lt;&gt;&amp;&quot;&apos;</a>', '<>&"\''],
    ['met wit erachter', '<a/>\r\n\r\n', ''],
    ['tot 250 diep', `${'<b>'.repeat(250)}x${'</b>'.repeat(250)}`, 'x'],
    ['met 60 kB commentaar vooraf', `<!--${'x'.repeat(60_000)}--><a/>`, ''],
  ])('%s', (_wat, text, inhoud) => {
    expect(lees(text)).toEqual({ name: text.includes('<b>') ? 'b' : 'a', content: inhoud });
  });

  it('een stuk van een grotere buffer, en niet meer dan dat', () => {
    const groter = Buffer.from('<!DOCTYPE x><a>1</a><b/>');
    expect(lees(groter.subarray(12, 20))).toEqual({ name: 'a', content: '1' });
  });

  it('precies 25 MB', () => {
    const stuk = `<b>${'x'.repeat(1024 * 1024 - 7)}</b>`;
    const bytes = Buffer.from(`<a>${stuk.repeat(24)}<b>${'x'.repeat(1024 * 1024 - 14)}</b></a>`);
    expect(bytes.length).toBe(MAX_BYTES);
    expect(lees(bytes)).toMatchObject({ name: 'a' });
  });
});

describe('wat wordt geweigerd', () => {
  const DOCTYPE = 'DOCTYPE of eigen entiteiten';

  it.each([
    ['leeg', '', 'leeg', { bytes: 0 }],
    ['een byte', 'x', 'Regel 1, kolom 1', { regel: 1, kolom: 1 }],
    ['een nulbyte', '\0', 'UTF-16', {}],
    ['UTF-16 LE', Buffer.from('\ufeff<a/>', 'utf16le'), 'UTF-16', {}],
    ['UTF-16 BE', Buffer.from('\ufeff<a/>', 'utf16le').swap16(), 'UTF-16', {}],
    ['UTF-8 met BOM', '\ufeff<a/>', 'byte-order-mark', {}],
    [
      'codering in enkele aanhalingstekens',
      "<?xml version='1.0' encoding='latin1'?><a/>",
      'noemt latin1',
      { codering: 'latin1' },
    ],
    ['codering utf8, zonder streepje', '<?xml version="1.0" encoding="utf8"?><a/>', 'noemt utf8', { codering: 'utf8' }],
    ['DOCTYPE', '<!DOCTYPE a><a/>', DOCTYPE, {}],
    ['DOCTYPE na wit', '\r\n\t <!DOCTYPE a><a/>', DOCTYPE, {}],
    ['DOCTYPE met interne subset', '<!DOCTYPE a [<!ELEMENT a EMPTY>]><a/>', DOCTYPE, {}],
    ['DOCTYPE met parameterentiteit', '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://localhost:9/">%b;]><a/>', DOCTYPE, {}],
    ['DOCTYPE na veel commentaar', `${'<!-- x -->'.repeat(6_000)}<!DOCTYPE a><a/>`, DOCTYPE, {}],
    ['commentaar zonder eind', `<!-- ${'x'.repeat(100)}`, 'niet compleet', undefined],
    ['te veel commentaar', `${'<!-- x -->'.repeat(7_000)}<a/>`, 'meer dan 64 kB commentaar', {}],
    ['te diep', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'te diep genest', undefined],
    ['twee wortels', '<a/>\n<b/>', 'twee berichten in een bestand', { regel: 2, kolom: 1 }],
    ['afgebroken', '<a><b>', 'niet compleet', undefined],
    ['verkeerd gesloten', '<a>\n<b></a></b>', 'passen niet bij elkaar', undefined],
    ['een onbekende prefix', '<x:a/>', 'geen welgevormde XML', undefined],
    ['een attribuut twee keer', '<a b="1" b="2"/>', 'geen welgevormde XML', undefined],
    ['geen UTF-8', Buffer.from('<a>\xe9</a>', 'latin1'), 'geen UTF-8', undefined],
    [
      'een half teken',
      Buffer.concat([Buffer.from('<a>'), Buffer.from([0xe2, 0x82]), Buffer.from('</a>')]),
      'geen UTF-8',
      undefined,
    ],
  ] as [string, string | Uint8Array, string, Record<string, unknown> | undefined][])(
    '%s',
    (_wat, bytes, reden, waarden) => {
      const gelezen = lees(bytes) as { reden: string; waarden: Record<string, unknown> };
      expect(gelezen.reden).toContain(reden);
      expect(gelezen.reden).toMatch(/\.$/);
      if (waarden) expect(gelezen.waarden).toEqual(waarden);
    },
  );

  it('een byte boven 25 MB, zonder het te lezen', () => {
    const begin = performance.now();
    expect(lees(new Uint8Array(MAX_BYTES + 1))).toMatchObject({
      waarden: { bytes: MAX_BYTES + 1, toegestaan: MAX_BYTES },
    });
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it('niets wordt opgehaald: een verwijzing naar een bestand of het net is geen inhoud', () => {
    expect(lees('<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/hostname"/></a>')).toEqual(
      {
        name: 'a',
        content: '',
      },
    );
    expect(lees('<?xml-stylesheet href="http://localhost:9/x.xsl"?><a/>')).toEqual({ name: 'a', content: '' });
  });
});

describe('wat van onszelf is', () => {
  it('wordt gelezen zonder omhaal, en een fout erin wordt gegooid', () => {
    const doc = parseTrusted(Buffer.from('<a>1</a>'));
    expect(doc.root.content).toBe('1');
    doc.dispose();
    expect(() => parseTrusted(Buffer.from('<a>'))).toThrow();
  });
});
