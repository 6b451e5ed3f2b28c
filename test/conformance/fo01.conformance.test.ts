/** Our schema of the StUF fault message against the published StUF schema: the same verdict on every case below. */
import { readFileSync } from 'node:fs';
import type { XsdValidator } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAlone, judge, OUR_FO01, PUBLISHED } from './libxml.js';

const NS = 'http://www.egem.nl/StUF/StUF0301';

type Fields = Record<string, string>;

const stuurgegevens: Fields = {
  berichtcode: 'Fo01',
  zender: '<StUF:applicatie>GGK</StUF:applicatie>',
  ontvanger: '<StUF:organisatie>0363</StUF:organisatie><StUF:applicatie>Toetssteen</StUF:applicatie>',
  referentienummer: '6d1c2c0a-3b52-4d44-9d4e-0d2a3f6b7c81',
  tijdstipBericht: '20260831121530',
  crossRefnummer: '0b7a91d2-7a52-4b6f-8f0e-51d9f7a2c4e3',
};
const body: Fields = { code: 'StUF055', plek: 'client', omschrijving: 'Het bericht voldoet niet aan het schema.' };

function fo01(head: Fields = {}, fault: Fields = {}): string {
  const write = (fields: Fields) =>
    Object.entries(fields)
      .filter(([, content]) => content !== ABSENT)
      .map(([name, content]) => `<StUF:${name}>${content}</StUF:${name}>`)
      .join('');
  return `<StUF:Fo01Bericht xmlns:StUF="${NS}"><StUF:stuurgegevens>${write({ ...stuurgegevens, ...head })}</StUF:stuurgegevens><StUF:body>${write({ ...body, ...fault })}</StUF:body></StUF:Fo01Bericht>`;
}

const ABSENT = '\0';
const full = '<StUF:organisatie>IB</StUF:organisatie><StUF:applicatie>GGK</StUF:applicatie>';

const valid: [string, string][] = [
  ['as short as can be', fo01()],
  ['an empty berichtcode, which stands for its fixed value', fo01({ berichtcode: '' })],
  [
    'systems in full',
    fo01({ zender: `${full}<StUF:administratie>a</StUF:administratie><StUF:gebruiker>g</StUF:gebruiker>` }),
  ],
  ['the longest organisatie', fo01({ zender: full.replace('IB', 'o'.repeat(200)) })],
  ['an empty organisatie', fo01({ zender: full.replace('IB', '') })],
  ['the shortest applicatie', fo01({ ontvanger: full.replace('GGK', 'abc') })],
  ['the longest applicatie', fo01({ ontvanger: full.replace('GGK', 'a'.repeat(50)) })],
  ['the longest administratie', fo01({ zender: `${full}<StUF:administratie>${'a'.repeat(50)}</StUF:administratie>` })],
  ['the longest gebruiker', fo01({ zender: `${full}<StUF:gebruiker>${'g'.repeat(100)}</StUF:gebruiker>` })],
  ['the longest references', fo01({ referentienummer: 'r'.repeat(40), crossRefnummer: 'c'.repeat(40) })],
  ['empty references', fo01({ referentienummer: '', crossRefnummer: '' })],
  ['the shortest tijdstip', fo01({ tijdstipBericht: '20260831' })],
  ['the longest tijdstip', fo01({ tijdstipBericht: '20260831121530123' })],
  ['a tijdstip that is no date', fo01({ tijdstipBericht: '99999999' })],
  ['the longest code', fo01({}, { code: 'C'.repeat(7) })],
  ['an empty code', fo01({}, { code: '' })],
  ['a fault of the receiver', fo01({}, { plek: 'server' })],
  ['the longest omschrijving', fo01({}, { omschrijving: 'o'.repeat(200) })],
  ['an empty omschrijving', fo01({}, { omschrijving: '' })],
  ['the longest details', fo01({}, { details: 'd'.repeat(1000) })],
  ['details over lines', fo01({}, { details: 'regel 1\nregel 2' })],
  ['empty detailsXML', fo01({}, { detailsXML: '' })],
  [
    'any XML in detailsXML',
    fo01({}, { details: 'd', detailsXML: '<a/><b xmlns="urn:x" c="1">t</b><StUF:code>veel te lang</StUF:code>' }),
  ],
];

const broken: [string, string][] = [
  ['another berichtcode', fo01({ berichtcode: 'Fo03' })],
  ['an unknown berichtcode', fo01({ berichtcode: 'Xx01' })],
  ['no berichtcode', fo01({ berichtcode: ABSENT })],
  ['no zender', fo01({ zender: ABSENT })],
  ['no ontvanger', fo01({ ontvanger: ABSENT })],
  ['no referentienummer', fo01({ referentienummer: ABSENT })],
  ['no tijdstipBericht', fo01({ tijdstipBericht: ABSENT })],
  ['no crossRefnummer', fo01({ crossRefnummer: ABSENT })],
  ['a functie, which only other messages have', fo01({ functie: 'f' })],
  ['no applicatie', fo01({ zender: '<StUF:organisatie>IB</StUF:organisatie>' })],
  [
    'applicatie before organisatie',
    fo01({ zender: '<StUF:applicatie>GGK</StUF:applicatie><StUF:organisatie>IB</StUF:organisatie>' }),
  ],
  ['organisatie too long', fo01({ zender: full.replace('IB', 'o'.repeat(201)) })],
  ['applicatie too short', fo01({ zender: full.replace('GGK', 'ab') })],
  ['applicatie too long', fo01({ zender: full.replace('GGK', 'a'.repeat(51)) })],
  ['administratie too long', fo01({ zender: `${full}<StUF:administratie>${'a'.repeat(51)}</StUF:administratie>` })],
  ['gebruiker too long', fo01({ zender: `${full}<StUF:gebruiker>${'g'.repeat(101)}</StUF:gebruiker>` })],
  ['referentienummer too long', fo01({ referentienummer: 'r'.repeat(41) })],
  ['crossRefnummer too long', fo01({ crossRefnummer: 'c'.repeat(41) })],
  ['tijdstip too short', fo01({ tijdstipBericht: '2026083' })],
  ['tijdstip too long', fo01({ tijdstipBericht: '202608311215301234' })],
  ['tijdstip as a date', fo01({ tijdstipBericht: '2026-08-31' })],
  ['no code', fo01({}, { code: ABSENT })],
  ['code too long', fo01({}, { code: 'StUF0550' })],
  ['no plek', fo01({}, { plek: ABSENT })],
  ['an unknown plek', fo01({}, { plek: 'Client' })],
  ['no omschrijving', fo01({}, { omschrijving: ABSENT })],
  ['omschrijving too long', fo01({}, { omschrijving: 'o'.repeat(201) })],
  ['details too long', fo01({}, { details: 'd'.repeat(1001) })],
  ['text in detailsXML', fo01({}, { detailsXML: 'tekst' })],
  ['an unknown part', fo01({}, { oplossing: 'x' })],
  ['details after detailsXML', fo01({}, { detailsXML: '<a/>', details: 'd' })],
  ['text between parts', fo01().replace('<StUF:body>', '<StUF:body>tekst')],
  ['an attribute', fo01().replace('<StUF:body>', '<StUF:body id="1">')],
  ['no body', fo01().replace(/<StUF:body>.*<\/StUF:body>/, '')],
  ['two bodies', fo01().replace(/(<StUF:body>.*<\/StUF:body>)/, '$1$1')],
  ['body first', fo01().replace(/(<StUF:stuurgegevens>.*<\/StUF:stuurgegevens>)(<StUF:body>.*<\/StUF:body>)/, '$2$1')],
  ['another namespace', fo01().replace(NS, 'http://www.egem.nl/StUF/StUF0204')],
  ['an unknown root', fo01().replaceAll('Fo01Bericht', 'Fo99Bericht')],
];

describe('XSD of the StUF fault message Fo01', () => {
  let validators: XsdValidator[];

  beforeAll(() => {
    const files = [OUR_FO01, ...(PUBLISHED ? [PUBLISHED.stuf] : [])];
    validators = files.map((file) => compileAlone(readFileSync(file)));
  });

  const cases = [
    ...valid.map(([what, xml]) => ['accepts', what, xml] as const),
    ...broken.map(([what, xml]) => ['refuses', what, xml] as const),
  ];

  it.each(cases)('%s: %s', (verdict, _what, xml) => {
    expect(judge(xml, validators.slice(0, 1)).map(asVerdict)).toEqual([verdict]);
  });

  it.skipIf(!PUBLISHED)(
    `gives the published verdict on all ${cases.length}${PUBLISHED ? '' : ' (skipped: no published schemas here)'}`,
    () => {
      const differing = cases.filter(([, , xml]) => {
        const [ours, published] = judge(xml, validators).map(asVerdict);
        return ours !== published;
      });
      expect(differing).toEqual([]);
    },
  );

  it.skipIf(!PUBLISHED)(
    `accepts the published sample${PUBLISHED ? '' : ' (skipped: no published sample here)'}`,
    () => {
      const sample = readFileSync((PUBLISHED as NonNullable<typeof PUBLISHED>).fo01Sample);
      expect(judge(sample, validators).map(asVerdict)).toEqual(['accepts', 'accepts']);
    },
  );
});

function asVerdict(complaint: string | undefined): 'accepts' | 'refuses' {
  return complaint === undefined ? 'accepts' : 'refuses';
}
