/** Envelopes as values: what is written is read back, as the specification's tables say it for every message. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fo01 } from '../../src/answer/fo01.js';
import type { BerichtEnvelop, Envelop, FoutEnvelop } from '../../src/hub/envelop.js';
import { leesEnvelop } from '../../src/hub/lees.js';
import { maakBericht, maakBv03, maakFo01, maakFo03 } from '../../src/hub/maak.js';
import { EnvelopTeGroot, schrijfEnvelop } from '../../src/hub/schrijf.js';
import { MAX_BYTES } from '../../src/standard/xml.js';
import { PUBLISHED } from '../conformance/libxml.js';
import { AANBIEDER, ALLE_TYPEN, bron, di01, GEMEENTE, payload301, systeem, uuid, VRAAG } from './hulp.js';

const SEED = Number(process.env.SEED ?? 20260831);

function gelezen(bytes: Uint8Array): Envelop {
  const result = leesEnvelop(bytes);
  if (!result.ok) throw new Error(result.fout.reden);
  const { envelop } = result;
  return 'payload' in envelop ? { ...envelop, payload: Buffer.from(envelop.payload) } : envelop;
}

const van = { organisatie: GEMEENTE, administratie: 'Regio Test' };
const fout = {
  code: 'StUF055',
  plek: 'client',
  omschrijving: 'Regel 24: niet goed.',
  details: 'JW323-00030002',
} as const;

describe('our own envelopes', () => {
  it.each(ALLE_TYPEN)('%s: berichtcode, functie and versions', (type) => {
    const retour = /(302|306|308|316|318|320|325)$/.test(type);
    const payload = payload301();
    const envelop = maakBericht(bron(), { type, van, aan: AANBIEDER, op: retour ? VRAAG : null, payload });
    expect(envelop).toEqual({
      berichtcode: retour ? 'Du01' : 'Di01',
      zender: { organisatie: GEMEENTE, applicatie: 'Toetssteen', administratie: 'Regio Test', gebruiker: null },
      ontvanger: { organisatie: AANBIEDER, applicatie: 'GGk', administratie: null, gebruiker: null },
      referentienummer: uuid(1),
      tijdstipBericht: '20260901001530',
      crossRefnummer: retour ? VRAAG : null,
      functie: type,
      versies: {
        applicatieVersie: '0000',
        applicatieSubversie: '0001',
        functieVersie: '0003',
        functieSubversie: '0002',
      },
      bestandsnaam: null,
      payload,
    });
    for (const soap of [false, true]) expect(gelezen(schrijfEnvelop(envelop, { soap }))).toEqual(envelop);
  });

  it('there are 28 of them', () => expect(ALLE_TYPEN.length).toBe(28));

  it('an answer without its question cannot be made, nor a question that answers', () => {
    const om = { van, aan: AANBIEDER, payload: payload301() };
    expect(() => maakBericht(bron(), { ...om, type: 'JW302', op: null })).toThrow(/crossRefnummer/);
    expect(() => maakBericht(bron(), { ...om, type: 'JW301', op: VRAAG })).toThrow(/crossRefnummer/);
  });

  it('a number that is no UUID of version 4 is not sent', () => {
    const om = { type: 'JW302', van, aan: AANBIEDER, payload: payload301() } as const;
    const envelop = maakBericht(bron(), { ...om, op: '9c0f7b90-5c69-11e5-a837-0800200c9a66' });
    expect(() => schrijfEnvelop(envelop, { soap: true })).toThrow(/not valid/);
  });

  it('says the application version that package.json says', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const [major, minor] = version.split('.').map((deel: string) => deel.padStart(4, '0'));
    const { versies } = maakBericht(bron(), { type: 'JW301', van, aan: AANBIEDER, op: null, payload: payload301() });
    expect([versies.applicatieVersie, versies.applicatieSubversie]).toEqual([major, minor]);
  });

  it('Dutch clocks, in winter too', () => {
    const envelop = maakBv03(bron(new Date('2026-01-31T23:05:09Z')), di01());
    expect(envelop.tijdstipBericht).toBe('20260201000509');
  });

  it('UTF-8 without BOM, CR/LF only', () => {
    const tekst = schrijfEnvelop(di01(), { soap: true }).toString('utf8');
    expect(tekst.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n')).toBe(true);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('Fo01 refers to the envelope complained of', () => {
    const envelop = maakFo01(bron(), { van, aan: AANBIEDER, op: VRAAG, fout });
    expect(envelop).toMatchObject({
      berichtcode: 'Fo01',
      crossRefnummer: VRAAG,
      fout,
      ontvanger: { applicatie: 'GGk' },
    });
    for (const soap of [false, true]) expect(gelezen(schrijfEnvelop(envelop, { soap }))).toEqual(envelop);
  });

  it('Fo01 of file mode is read, and its fault sent on with the right numbers', () => {
    const bestand = fo01({
      type: 'JW323',
      van: GEMEENTE,
      aan: AANBIEDER,
      administratie: undefined,
      reden: 'Regel 24, kolom 18.',
      sha256: 'ab',
      vandaag: '2026-08-31',
    });
    const uitBestand = gelezen(bestand.bytes) as FoutEnvelop;
    const envelop = maakFo01(bron(), { van, aan: AANBIEDER, op: VRAAG, fout: uitBestand.fout });
    expect(envelop.fout).toEqual({
      code: 'StUF055',
      plek: 'client',
      omschrijving: 'Berichtbody is niet conform schema in sectormodel. Regel 24, kolom 18.',
      details: 'JW323-00030002',
    });
    expect(envelop.crossRefnummer).toBe(VRAAG);
  });

  it('Bv03 and Fo03 go back to the sender', () => {
    const terug = {
      zender: systeem(AANBIEDER, 'Toetssteen'),
      ontvanger: systeem(GEMEENTE, 'Jw Applicatie'),
      crossRefnummer: VRAAG,
    };
    const bv03 = maakBv03(bron(), di01());
    expect(bv03).toMatchObject({ berichtcode: 'Bv03', ...terug });
    const fo03 = maakFo03(bron(), di01(), { code: 'IB004', reden: 'Onbekend.' });
    expect(fo03).toMatchObject({
      berichtcode: 'Fo03',
      ...terug,
      fout: { code: 'IB004', plek: 'client', omschrijving: 'Onbekend.' },
    });
    for (const soap of [false, true]) {
      expect(gelezen(schrijfEnvelop(bv03, { soap }))).toEqual(bv03);
      expect(gelezen(schrijfEnvelop(fo03, { soap }))).toEqual(fo03);
    }
  });

  it('Fo03 on what could not be read is valid all the same', () => {
    const onbekend = { zender: null, ontvanger: null, referentienummer: null };
    const fo03 = maakFo03(bron(), onbekend, { code: 'IB001', reden: 'x'.repeat(500) });
    expect(gelezen(schrijfEnvelop(fo03, { soap: true }))).toMatchObject({
      crossRefnummer: '',
      fout: { omschrijving: 'x'.repeat(200) },
    });
  });

  it('the envelope complained of goes along in detailsXML, unless it would spoil ours', () => {
    const envelop = maakFo01(bron(), { van, aan: AANBIEDER, op: VRAAG, fout });
    const met = schrijfEnvelop(envelop, { soap: true, origineel: schrijfEnvelop(di01(), { soap: false }) });
    expect(met.toString()).toContain('<StUF:detailsXML>\r\n<GGK:envelopHeenbericht-ggk_Di01');
    expect(gelezen(met)).toEqual(envelop);
    const zonder = schrijfEnvelop(envelop, { soap: true });
    for (const slecht of [
      '<a/></StUF:detailsXML><StUF:detailsXML><b/>',
      '<!DOCTYPE a><a/>',
      'tekst',
      `<a>${'x'.repeat(MAX_BYTES - 1000)}</a>`,
    ])
      expect(schrijfEnvelop(envelop, { soap: true, origineel: Buffer.from(slecht) }).equals(zonder)).toBe(true);
  });

  it(`any envelope that the schema holds is read back as it was written (seed ${SEED})`, () => {
    const tekst = (min: number, max: number) =>
      fc.string({
        unit: fc.constantFrom('a', 'é', '&', '<', '>', '"', "'", ' ', ']', '\r', '\n', '\t', '😀'),
        minLength: min,
        maxLength: max,
      });
    const sys = fc.record({
      organisatie: tekst(0, 100),
      applicatie: tekst(3, 25),
      administratie: fc.option(tekst(0, 25)),
      gebruiker: fc.option(tekst(0, 50)),
    });
    const willekeurig = fc.record({
      zender: sys,
      ontvanger: sys,
      functie: tekst(0, 15),
      bestandsnaam: fc.option(fc.stringMatching(/^[A-Za-z0-9._-]{4,40}$/)),
      payload: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    });
    fc.assert(
      fc.property(willekeurig, fc.boolean(), (delen, soap) => {
        const envelop: BerichtEnvelop = di01(delen);
        expect(gelezen(schrijfEnvelop(envelop, { soap }))).toEqual(envelop);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('envelopes of others', () => {
  it.skipIf(!PUBLISHED)('the published samples', () => {
    const map = (PUBLISHED as NonNullable<typeof PUBLISHED>).ggkSamples;
    const lees = (naam: string) => gelezen(readFileSync(join(map, naam)));
    const tekst = (naam: string) => {
      const { payload, bestandsnaam, berichtcode, functie, crossRefnummer } = lees(naam) as BerichtEnvelop;
      return { berichtcode, functie, bestandsnaam, crossRefnummer, payload: Buffer.from(payload).toString() };
    };
    expect(tekst('envelopHeenbericht-ggk_Di01_v21-xml.xml')).toEqual({
      berichtcode: 'Di01',
      functie: 'WMO301',
      bestandsnaam: null,
      crossRefnummer: null,
      payload: 'Hier staat een iWmo/iJw-heenbericht.',
    });
    expect(tekst('envelopHeenbericht-ggk_Di01_v21-tekst.xml')).toMatchObject({ bestandsnaam: 'AanleveringQ1.csv' });
    expect(tekst('envelopRetourbericht-ggk_Du01-v21.xml')).toMatchObject({
      berichtcode: 'Du01',
      crossRefnummer: VRAAG,
    });
    expect(lees('Fo01.xml')).toMatchObject({
      berichtcode: 'Fo01',
      fout: { code: 'IB210', plek: 'client', details: 'JW315-00010004' },
    });
  });

  it('base64 in lines, in CDATA and with a comment in it is the same payload', () => {
    const payload = payload301();
    const regels = payload.toString('base64').replace(/.{76}/g, '$&\r\n');
    const vol = schrijfEnvelop(di01({ payload: Buffer.from('GAT!') }), { soap: true }).toString();
    for (const vorm of [regels, `<![CDATA[${regels}]]>`, `${regels.slice(0, 152)}<!-- x -->${regels.slice(152)}`]) {
      const bytes = Buffer.from(vol.replace(Buffer.from('GAT!').toString('base64'), () => vorm));
      expect(Buffer.from((gelezen(bytes) as BerichtEnvelop).payload).equals(payload)).toBe(true);
    }
  });

  it('an instruction between the elements hides nothing', () => {
    const bytes = schrijfEnvelop(di01(), { soap: true });
    const met = bytes.toString().replaceAll(/(<(?:soap|GGK|StUF):[\w-]+[^>]*>)(?=\r)/g, '$1<?x y?>');
    expect(met).toContain('<soap:Body><?x y?>');
    expect(gelezen(Buffer.from(met))).toEqual(di01());
  });

  it('a Fo01 in SOAP is kept as a document of its own, whole', () => {
    const los =
      '<StUF:Fo01Bericht><StUF:stuurgegevens><StUF:berichtcode>Fo01</StUF:berichtcode><StUF:zender><StUF:applicatie>GGK</StUF:applicatie></StUF:zender><StUF:ontvanger><StUF:applicatie>Toetssteen</StUF:applicatie></StUF:ontvanger><StUF:referentienummer/><StUF:tijdstipBericht>20260831</StUF:tijdstipBericht><StUF:crossRefnummer/></StUF:stuurgegevens><StUF:body><StUF:code>IB210</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving/><StUF:detailsXML><x:a xmlns:x="urn:x" b="x:c">é<!-- d --></x:a></StUF:detailsXML></StUF:body></StUF:Fo01Bericht>';
    const soap = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><s:Body>${los}</s:Body></s:Envelope>`;
    const result = leesEnvelop(Buffer.from(soap));
    if (!result.ok || !result.document) throw new Error('not read');
    const document = Buffer.from(result.document).toString();
    expect(document).toContain('<x:a xmlns:x="urn:x" b="x:c">é<!-- d --></x:a>');
    expect(leesEnvelop(result.document)).toMatchObject({ ok: true, inSoap: false, envelop: result.envelop });
  });
});

describe('what is no envelope', () => {
  const goed = schrijfEnvelop(di01(), { soap: true }).toString();
  const fouten: [string, string, RegExp][] = [
    ['nothing', '', /leeg/],
    ['no XML', 'SGVs', /geen XML|compleet|welgevormd/],
    ['cut off', goed.slice(0, -40), /compleet|pass|niet bij elkaar/],
    ['DOCTYPE', goed.replace('<soap:Envelope', '<!DOCTYPE x [<!ENTITY a "b">]><soap:Envelope'), /DOCTYPE/],
    ['too deep', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, /dieper genest/],
    [
      'too deep for a stack, in a fault',
      goed.replace(/<GGK:bericht>[\s\S]*<\/GGK:bericht>/, `${'<b>'.repeat(2000)}${'</b>'.repeat(2000)}`),
      /dieper genest/,
    ],
    ['a million elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`, /meer dan 100000/],
    [
      'a million attributes',
      `<a ${Array.from({ length: 1_000_000 }, (_, at) => `b${at}=""`).join(' ')}/>`,
      /meer dan 100000/,
    ],
    ['a million comments', `<a>${'<!---->'.repeat(1_000_000)}</a>`, /meer dan 100000/],
    ['another root', '<a/>', /a voldoet niet/],
    ['no UUID', goed.replace(VRAAG, VRAAG.toUpperCase()), /referentienummer is geen UUID/],
    ['no ontvanger', goed.replace(/<StUF:ontvanger>[\s\S]*<\/StUF:ontvanger>/, ''), /referentienummer ontbreekt iets/],
    ['base64 for web addresses', goed.replace(/(<GGK:xmlBestand>)/, '$1-_-_'), /geen base64/],
    ['base64 that ends early', goed.replace(/(<GGK:xmlBestand>)/, '$1SGk='), /xmlBestand voldoet niet/],
    ['no base64', goed.replace(/(<GGK:xmlBestand>)/, '$1!'), /xmlBestand staan tekens die geen base64 zijn/],
    ['XML where base64 belongs', goed.replace(/(<GGK:xmlBestand>)[^<]*/, '$1<a/>'), /xmlBestand/],
  ];

  it.each(fouten)('%s', (_wat, tekst, reden) => {
    const result = leesEnvelop(Buffer.from(tekst));
    expect(result).toMatchObject({ ok: false, fout: { code: 'IB001', reden: expect.stringMatching(reden) } });
  });

  it('tells whose it was as far as it can', () => {
    const result = leesEnvelop(Buffer.from(goed.replace('JW301', 'f'.repeat(31))));
    expect(result).toMatchObject({
      ok: false,
      inSoap: true,
      referentienummer: VRAAG,
      zender: { organisatie: GEMEENTE },
      ontvanger: { organisatie: AANBIEDER },
    });
  });

  it('repeats no value of it', () => {
    const result = leesEnvelop(Buffer.from(goed.replace('20260421132514', '999900006')).subarray(0));
    expect(result.ok).toBe(true);
    const fout = leesEnvelop(Buffer.from(goed.replace('20260421132514', 'Bsn 999900006')));
    expect(fout).toMatchObject({ ok: false, fout: { reden: expect.not.stringContaining('999900006') } });
  });

  it('a message in the detail of a SOAP fault is not taken for a message', () => {
    const los = schrijfEnvelop(di01(), { soap: false })
      .toString()
      .replace(/^<\?xml[^>]*\?>/, '');
    const soap = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring><detail>${los}</detail></s:Fault></s:Body></s:Envelope>`;
    expect(leesEnvelop(Buffer.from(soap))).toMatchObject({ ok: false, soapFout: { code: 'Server', tekst: 'x' } });
  });
});

describe('the limit of 25 MB, base64 and envelope included', () => {
  const groot = (bytes: number) => di01({ payload: Buffer.alloc(bytes, 'Groot bericht. ') });
  const leeg = schrijfEnvelop(di01({ payload: Buffer.alloc(0) }), { soap: true }).length;
  const PAST = Math.floor((MAX_BYTES - leeg) / 4) * 3;

  it('just fits, and comes through whole', () => {
    const envelop = groot(PAST);
    const bytes = schrijfEnvelop(envelop, { soap: true });
    expect(MAX_BYTES - bytes.length).toBeLessThan(4);
    const terug = gelezen(bytes) as BerichtEnvelop;
    const sha = (inhoud: Uint8Array) => createHash('sha256').update(inhoud).digest('hex');
    expect(sha(terug.payload)).toBe(sha(envelop.payload));
  });

  it('one byte more is not written, and not read', () => {
    expect(() => schrijfEnvelop(groot(PAST + 3), { soap: true })).toThrow(EnvelopTeGroot);
    const bytes = Buffer.concat([schrijfEnvelop(di01(), { soap: true }), Buffer.alloc(MAX_BYTES, ' ')]);
    expect(leesEnvelop(bytes)).toMatchObject({ ok: false, fout: { code: 'IB003' } });
  });
});
