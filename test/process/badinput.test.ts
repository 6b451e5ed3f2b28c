/**
 * What should not have been sent: every kind gets one clear Dutch sentence and its place in rejections.jsonl, an answer
 * only where the standard has one, within seconds; and the rest of the night goes on.
 */
import { closeSync, ftruncateSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/process/check.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import {
  AANBIEDER,
  BSN,
  BSN2,
  GEMEENTE,
  jw301,
  jw305,
  jw323,
  prestatie,
  start,
  toegewezen,
  xml,
} from '../support/build.js';
import { contracts } from '../support/contracts.js';
import { aantallen, afwijzingen, bestandenIn, maakLeeg, openLeegBoek, retourcodes, tijdelijk } from './hulp.js';

const VANDAAG = '2026-06-01';
const MAX_MS = 5_000;

const voor = xml('JW301', jw301({ identificatie: 'VOOR' }));
const na = xml('JW305', jw305({ identificatie: 'NA' }));
const bericht = xml('JW305', jw305({ identificatie: 'TUSSEN', producten: [start({ Begindatum: '2026-01-06' })] }));
const tekst = bericht.toString('utf8');
const zonderDeclaratie = tekst.replace(/^<\?xml.*\?>\r\n/, '');

/** The message with one piece of its text replaced. */
function met(stuk: string | RegExp, door: string): string {
  const anders = tekst.replace(stuk, () => door);
  if (anders === tekst) throw new Error(`${stuk} is not in the message`);
  return anders;
}

const metDoctype = (doctype: string, waarde = 'Testkind') =>
  met('<jw305:Bericht', `${doctype}\r\n<jw305:Bericht`).replace('Testkind', waarde);

const naamruimte = (ns: string) => met('http://www.istandaarden.nl/ijw/3_2/jw305/schema', ns);

const utf16 = (bigEndian: boolean, bom: boolean) => {
  const le = Buffer.from((bom ? '\ufeff' : '') + tekst, 'utf16le');
  return bigEndian ? le.swap16() : le;
};

const lachers = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');

const header = (type: BerichtType, vanGemeente: boolean, code: string) => ({
  BerichtCode: code,
  BerichtVersie: 3,
  BerichtSubversie: 2,
  Afzender: vanGemeente ? GEMEENTE : AANBIEDER,
  Ontvanger: vanGemeente ? AANBIEDER : GEMEENTE,
  BerichtIdentificatie: { Identificatie: `B${type}`, Dagtekening: '2026-05-01' },
  XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
});

const retour = { XsdVersieRetour: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' } };
const jw302 = xml('JW302', {
  Header: {
    ...header('JW302', true, '437'),
    IdentificatieRetour: 'R1',
    DagtekeningRetour: '2026-05-02',
    ...retour,
  },
});
const jw325 = xml('JW325', {
  Header: {
    ...header('JW325', true, '491'),
    DeclaratieIdentificatie: { Identificatie: 'D1', Dagtekening: '2026-05-01' },
    XsdVersieDeclaratie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    RetourCodes: { RetourCode: ['0001'] },
  },
});
const vreemdeGemeente = xml('JW305', jw305({ identificatie: 'VREEMD', bericht: { Header: { Ontvanger: '0599' } } }));
const vreemdeGemeenteKapot = vreemdeGemeente.toString().replace('2026-01-05', '2026-13-05');

type Inhoud = string | Uint8Array | ((pad: string) => void);

interface Rij {
  readonly wat: string;
  readonly inhoud: Inhoud;
  readonly regel: 'XML' | 'BERICHT' | 'PARTIJ' | 'XSD';
  /** Words of the explanation of the first finding. */
  readonly uitleg: string;
}

const rij = (regel: Rij['regel'], wat: string, inhoud: Inhoud, uitleg: string): Rij => ({ wat, inhoud, regel, uitleg });

const rijen: readonly Rij[] = [
  rij('XML', 'geen XML', 'Geachte collega, hierbij de berichten.', 'afgebroken of geen XML'),
  rij('XML', 'een zip', Buffer.from('504b0304140000000800e1', 'hex'), 'Stuur'),
  rij('XML', 'een leeg bestand', '', 'Het bestand is leeg'),
  rij('XML', 'alleen wit', ' \r\n \r\n', 'Stuur het volledige bestand opnieuw'),
  rij('XML', 'halverwege afgebroken', bericht.subarray(0, bericht.length / 2), 'niet compleet'),
  rij('XML', 'zonder de laatste eindtag', met(/<\/jw305:Bericht>\r\n$/, ''), 'niet compleet'),
  rij('XML', 'begin- en eindelement ongelijk', met('</jw305:Bsn>', '</jw305:BSN>'), 'passen niet bij elkaar'),
  rij('XML', 'een DOCTYPE', metDoctype('<!DOCTYPE Bericht>'), 'DOCTYPE'),
  rij('XML', 'een eigen entiteit', metDoctype('<!DOCTYPE B [<!ENTITY x "Kind">]>', '&x;'), 'DOCTYPE'),
  rij(
    'XML',
    'een externe entiteit',
    metDoctype('<!DOCTYPE B [<!ENTITY x SYSTEM "file:///etc/hostname">]>', '&x;'),
    'DOCTYPE',
  ),
  rij('XML', 'een externe DTD', metDoctype('<!DOCTYPE B SYSTEM "http://localhost:9/b.dtd">'), 'DOCTYPE'),
  rij('XML', 'billion laughs', metDoctype(`<!DOCTYPE B [<!ENTITY a0 "ha">${lachers}]>`, '&a9;'), 'DOCTYPE'),
  rij('XML', 'een DOCTYPE na commentaar', metDoctype('<!-- a --><?b?><!DOCTYPE B>'), 'DOCTYPE'),
  rij(
    'XML',
    'een DOCTYPE achter veel commentaar',
    metDoctype(`<!-- ${'x'.repeat(70_000)} --><!DOCTYPE B>`),
    'meer dan 64 kB commentaar',
  ),
  rij('XML', 'een onbekende entiteit', met('Testkind', 'Test&eacute;'), 'onbekende entiteit'),
  rij('XML', 'een los &-teken', met('Testkind', 'Jansen & Jansen'), '&amp;'),
  rij('XML', 'UTF-16 LE met BOM', utf16(false, true), 'UTF-16'),
  rij('XML', 'UTF-16 LE zonder BOM', utf16(false, false), 'UTF-16'),
  rij('XML', 'UTF-16 BE met BOM', utf16(true, true), 'UTF-16'),
  rij('XML', 'UTF-16 BE zonder BOM', utf16(true, false), 'UTF-16'),
  rij('XML', 'UTF-8 met BOM', `\ufeff${tekst}`, 'byte-order-mark'),
  rij(
    'XML',
    'Latin-1, genoemd',
    Buffer.from(met('Testkind', 'Testkïnd').replace('UTF-8', 'ISO-8859-1'), 'latin1'),
    'ISO-8859-1',
  ),
  rij('XML', 'Latin-1, niet genoemd', Buffer.from(met('Testkind', 'Testkïnd'), 'latin1'), 'geen UTF-8'),
  rij('XML', 'een NUL in een waarde', met('Testkind', 'Test\0kind'), 'stuurteken'),
  rij('XML', 'een stuurteken als verwijzing', met('Testkind', 'Test&#1;kind'), 'stuurteken'),
  rij('XML', 'meer dan 25 MB', leegBestand(25 * 1024 * 1024 + 1), 'hoogstens 25 MB zijn (OP179)'),
  rij('XML', '100.000 diep', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'te diep genest'),
  rij('XML', '100.000 diep in een bericht', met('<jw305:Bsn>', `${'<jw305:Bsn>'.repeat(100_000)}`), 'te diep genest'),
  rij('XML', 'twee berichten in een bestand', tekst + zonderDeclaratie, 'twee berichten in een bestand'),
  rij('XML', 'twee bestanden achter elkaar geplakt', tekst + tekst, 'Regel 44, kolom 6'),
  rij('XML', 'een waarde van 11 MB', met('Testkind', 'x'.repeat(11_000_000)), 'Regel 26'),
  rij(
    'XML',
    'een attribuut van 11 MB',
    met('<jw305:Header>', `<jw305:Header a="${'x'.repeat(11_000_000)}">`),
    'Regel 3',
  ),
  rij('XML', 'een datum in het jaar 12024', met('2026-01-06', '12024-01-06'), 'buiten de jaren 1 tot en met 9999'),
  rij('XML', 'een datum voor Christus', met('2026-01-06', '-2026-01-06'), 'buiten de jaren 1 tot en met 9999'),

  rij('BERICHT', 'een onbekende naamruimte', '<a xmlns="urn:elders"/>', 'a in naamruimte urn:elders'),
  rij('BERICHT', 'geen naamruimte', tekst.replaceAll(/(?<=<\/?)jw305:/g, ''), 'Bericht zonder naamruimte'),
  rij('BERICHT', 'een webpagina', '<html><body>404</body></html>', 'html zonder naamruimte'),
  rij('BERICHT', 'een bericht dat niet bestaat', naamruimte(ns('ijw/3_2/jw309')), 'JW309 is geen bericht van iJw 3.2'),
  rij('BERICHT', 'het basisschema als bericht', naamruimte(ns('ijw/3_2/basisschema')), 'geen bekend bericht'),
  rij(
    'BERICHT',
    'iWmo release 3.0',
    naamruimte(ns('iwmo/3_0/wmo305')),
    'WMO305 van iWmo release 3.0; aangenomen worden iJw 3.2 en iWmo 3.2',
  ),
  rij(
    'BERICHT',
    'release 3.1',
    naamruimte(ns('ijw/3_1/jw305')),
    'JW305 van iJw release 3.1; aangenomen worden iJw 3.2 en iWmo 3.2',
  ),
  rij('BERICHT', 'een 302 zonder vraag', jw302, 'antwoordbericht (JW302)'),
  rij('BERICHT', 'een 325 zonder vraag', jw325, 'antwoordbericht (JW325)'),

  rij('PARTIJ', 'een gemeente die niet de onze is', vreemdeGemeente, 'Gemeente 0599 hoort niet bij Testregio'),
  rij('PARTIJ', 'ook als het bericht zelf niet klopt', vreemdeGemeenteKapot, 'Gemeente 0599'),

  rij(
    'XSD',
    'een ander wortelelement',
    tekst.replaceAll(/(?<=<\/?)jw305:Bericht(?=[ >])/g, 'jw305:Berichten'),
    'hoort te beginnen met Bericht',
  ),
  rij(
    'XSD',
    'een attribuut van 1 MB',
    met('<jw305:Header>', `<jw305:Header a="${'x'.repeat(1_000_000)}">`),
    'attribuut a',
  ),
  rij('XSD', 'een waarde van 1 MB', met('Testkind', 'x'.repeat(1_000_000)), 'Achternaam heeft 1000000 tekens'),
  rij('XSD', '200 diep in een waarde', met('Testkind', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`), 'ander element'),
  rij(
    'XSD',
    'XInclude',
    met('Testkind', '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'),
    'Achternaam',
  ),
  rij('XSD', 'XInclude in plaats van een klasse', met('<jw305:Client>', `${xinclude()}<jw305:Client>`), 'include'),
  rij('XSD', 'duizend onbekende elementen', met('<jw305:Bsn>', `${'<b/>'.repeat(1000)}<jw305:Bsn>`), 'staat b'),
  rij('XSD', '31 februari', met('2026-01-06', '2026-02-31'), 'geen bestaande datum'),
  rij('XSD', 'een datum met tijdzone', met('2026-01-06', '2026-01-06Z'), 'geen bestaande datum'),
];

function ns(bericht: string): string {
  return `http://www.istandaarden.nl/${bericht}/schema`;
}

function xinclude(): string {
  return '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>';
}

/** A file of this size that takes no room. */
function leegBestand(bytes: number): (pad: string) => void {
  return (pad) => {
    const fd = openSync(pad, 'w');
    ftruncateSync(fd, bytes);
    closeSync(fd);
  };
}

function zet(pad: string, inhoud: Inhoud): void {
  if (typeof inhoud === 'function') inhoud(pad);
  else writeFileSync(pad, inhoud);
}

let database: Database;
beforeAll(async () => {
  database = await openLeegBoek();
});
afterAll(() => database.close());
beforeEach(() => maakLeeg(database));

/** One night: these files, in file-name order. */
async function nacht(bestanden: Record<string, Inhoud>) {
  const map = tijdelijk();
  for (const [naam, inhoud] of Object.entries(bestanden)) zet(join(map, naam), inhoud);
  const out = tijdelijk();
  const files = readdirSync(map).sort();
  const begin = performance.now();
  const samenvatting = await run(
    files.map((naam) => join(map, naam)),
    { database, contracts: contracts(), vandaag: VANDAAG },
    { out },
  );
  const uit = bestandenIn(out);
  return {
    map,
    uit,
    samenvatting,
    ms: performance.now() - begin,
    regels: afwijzingen(uit['rejections.jsonl'] as string),
  };
}

const elfproef = (cijfers: string) => {
  const som = [...cijfers].reduce((sum, cijfer, i) => sum + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
};

/** Nine digits in a row that could be somebody. */
function bsnsIn(text: string): string[] {
  return [...text.matchAll(/(?<!\d)\d{9}(?!\d)/g)].map((match) => match[0]).filter(elfproef);
}

describe('slechte invoer', () => {
  it.each(rijen.map((each) => [each.regel, each.wat, each] as const))('%s: %s', async (_regel, _wat, each) => {
    const { inhoud, regel, uitleg } = each;
    const { uit, regels, samenvatting, ms } = await nacht({ '1.xml': voor, '2.xml': inhoud, '3.xml': na });
    const xsd = regel === 'XSD';
    expect(Object.keys(uit)).toEqual([
      '1.JW302.xml',
      ...(xsd ? ['2.Fo01.xml'] : []),
      '3.JW306.xml',
      'rejections.jsonl',
      'signals.jsonl',
      'summary.json',
    ]);
    expect(regels.length).toBeGreaterThan(0);
    for (const each of regels) {
      expect(each).toMatchObject({ bestand: '2.xml', regel, controleniveau: 1, retourcode: xsd ? 'StUF055' : null });
      expect(each.uitleg.length).toBeLessThan(700);
      expect(each.uitleg).toMatch(/\.$/);
    }
    expect(regels[0]?.uitleg).toContain(uitleg);
    expect(uit['rejections.jsonl']).not.toMatch(/9{4}0{2}\d{3}/);

    // The messages before and after are simply approved.
    expect(retourcodes(uit['1.JW302.xml'] as string)).toEqual([]);
    expect(retourcodes(uit['3.JW306.xml'] as string)).toEqual([]);
    expect(samenvatting).toMatchObject({ berichten: 3, onverwerkbaar: xsd ? 0 : 1 });
    const tebooken = await aantallen(database);
    expect(tebooken).toMatchObject({ bericht: xsd ? 3 : 2, toewijzing_versie: 1, regiemelding: 1 });
    expect(ms).toBeLessThan(MAX_MS);
  });

  it.each(rijen.filter(({ regel }) => regel === 'XML' || regel === 'XSD').map((each) => [each.wat, each] as const))(
    'check zegt hetzelfde: %s',
    (_wat, { inhoud, regel, uitleg }) => {
      const pad = join(tijdelijk(), 'a.xml');
      zet(pad, inhoud);
      const bevindingen = checkFile(pad, VANDAAG).vondsten.map(({ bevinding }) => bevinding);
      expect(bevindingen[0]?.regel).toBe(regel);
      expect(bevindingen[0]?.uitleg).toContain(uitleg);
    },
  );

  it('een vreemde naamruimte van 5 MB komt niet in de uitleg', async () => {
    const { uit } = await nacht({ '2.xml': `<a xmlns="${'x'.repeat(5_000_000)}"/>` });
    expect((uit['rejections.jsonl'] as string).length).toBeLessThan(5_000);
  });

  it('een bestand dat niet te lezen is, houdt de nacht niet op', async () => {
    const map = tijdelijk();
    writeFileSync(join(map, 'goed.xml'), voor);
    const out = tijdelijk();
    const files = [join(map, 'verdwenen.xml'), join(map, 'goed.xml')];
    await run(files, { database, contracts: contracts(), vandaag: VANDAAG }, { out });
    const uit = bestandenIn(out);
    expect(Object.keys(uit)).toEqual(['goed.JW302.xml', 'rejections.jsonl', 'signals.jsonl', 'summary.json']);
    expect(afwijzingen(uit['rejections.jsonl'] as string)).toMatchObject([
      { bestand: 'verdwenen.xml', regel: 'XML', uitleg: expect.stringContaining('kan niet worden gelezen (ENOENT)') },
    ]);
  });
});

/** As odd as XML allows, and yet the same message. */
const goedeVormen: readonly [string, string][] = [
  ['zonder XML-declaratie', zonderDeclaratie],
  ['codering met kleine letters', tekst.replace('"UTF-8"', "'utf-8'")],
  [
    'commentaar en verwerkingsinstructies voor en na het bericht',
    `${met('<jw305:Bericht', '<?stijl a="b"?><!-- DOCTYPE --><jw305:Bericht')}<!-- klaar --><?af?>\n\n`,
  ],
  ['commentaar in een waarde', met('Testkind', 'Test<!-- 999900018 -->kind')],
  ['CDATA in een waarde', met(BSN, `<![CDATA[${BSN}]]>`).replace('Testkind', '<![CDATA[Testkind]]>')],
  ['verwijzingen naar tekens', met('Testkind', '&#84;est&#x6b;ind')],
  ['een datum met wit eromheen', met('2026-01-06', ' 2026-01-06\r\n ')],
  ['een getal met voorloopnullen', met('>1001<', '>001001<')],
  ['een andere prefix', tekst.replaceAll('jw305:', 'x:').replace('xmlns:jw305', 'xmlns:x')],
  ['geen prefix', tekst.replaceAll(/(?<=<\/?)jw305:/g, '').replace('xmlns:jw305', 'xmlns')],
  [
    'schemaLocation',
    met(
      '<jw305:Bericht ',
      `<jw305:Bericht xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${ns('ijw/3_2/jw305')} http://localhost:9/jw305.xsd" `,
    ),
  ],
  ['alles op een regel', tekst.replaceAll(/\r\n\s*/g, '')],
  ['alleen LF', tekst.replaceAll('\r\n', '\n')],
];

describe('vreemde maar goede XML', () => {
  let gewoon: Awaited<ReturnType<typeof nacht>>;
  let boek: unknown[];
  beforeAll(async () => {
    await maakLeeg(database);
    gewoon = await nacht({ '1.xml': voor, '2.xml': bericht });
    boek = await meldingen();
  });

  it.each(goedeVormen)('%s: zelfde betekenis', async (_wat, vorm) => {
    const anders = await nacht({ '1.xml': voor, '2.xml': vorm });
    expect(anders.regels).toEqual([]);
    expect(await meldingen()).toEqual(boek);
    expect(boek).toHaveLength(1);
    expect(zonderIdentificatie(anders.uit['2.JW306.xml'])).toBe(zonderIdentificatie(gewoon.uit['2.JW306.xml']));
  });
});

/** The answer's own number follows from the bytes that came in. */
const zonderIdentificatie = (antwoord: string | undefined) =>
  (antwoord as string).replace(/IdentificatieRetour>\w+</, 'IdentificatieRetour><');

const meldingen = () =>
  database.query(
    'select bsn, soort, toewijzing_nummer, productcategorie, productcode, begindatum, status from regiemelding',
  );

/** Messages that put a Bsn where it should not be; every one of them gets at least one finding. */
const metBsn: readonly [string, Record<string, Inhoud>][] = [
  [
    'ReferentieNummer',
    {
      'a.xml': xml(
        'JW323',
        jw323({ identificatie: 'P1', prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: BSN } })] }),
      ),
    },
  ],
  [
    'een deel van ReferentieNummer',
    {
      'a.xml': xml(
        'JW323',
        jw323({
          identificatie: 'P2',
          prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: `R${BSN}-04` } })],
        }),
      ),
    },
  ],
  [
    'DeclaratieNummer',
    {
      'a.xml': xml(
        'JW323',
        jw323({
          identificatie: 'P3',
          declaratie: { DeclaratieNummer: `D${BSN}`, TotaalIngediendBedrag: { TotaalBedrag: 1, DebetCredit: 'D' } },
        }),
      ),
    },
  ],
  ['Identificatie', { 'a.xml': xml('JW305', jw305({ identificatie: BSN })) }],
  [
    'Identificatie, en het Bsn als CDATA',
    {
      'a.xml': xml('JW305', jw305({ identificatie: BSN }))
        .toString()
        .replace(`:Bsn>${BSN}`, `:Bsn><![CDATA[${BSN}]]>`),
    },
  ],
  [
    'Identificatie, en het Bsn met een naamruimte erbij',
    {
      'a.xml': xml('JW305', jw305({ identificatie: BSN }))
        .toString()
        .replace(':Bsn>', ':Bsn xmlns:a="urn:a">'),
    },
  ],
  [
    'Identificatie, en het Bsn in verwijzingen',
    {
      'a.xml': xml('JW305', jw305({ identificatie: BSN }))
        .toString()
        .replace(`:Bsn>${BSN}`, `:Bsn>&#57;${BSN.slice(1)}`),
    },
  ],
  [
    'Identificatie van een bericht zonder geldige XSD',
    {
      'a.xml': xml('JW305', jw305({ identificatie: BSN }))
        .toString()
        .replace('2026-01-05', '2026-13-05'),
    },
  ],
  [
    'Identificatie, en het Bsn in een attribuut',
    {
      'a.xml': xml('JW305', jw305({ identificatie: BSN }))
        .toString()
        .replace(`:Bsn>${BSN}`, `:Bsn nummer="${BSN}">`),
    },
  ],
  [
    'Identificatie voor een vreemde gemeente',
    { 'a.xml': xml('JW305', jw305({ identificatie: BSN, bericht: { Header: { Ontvanger: '0599' } } })) },
  ],
  [
    'Identificatie van een antwoord',
    {
      'a.xml': xml('JW302', {
        Header: {
          ...header('JW302', true, '437'),
          BerichtIdentificatie: { Identificatie: BSN, Dagtekening: '2026-05-01' },
          IdentificatieRetour: 'R1',
          DagtekeningRetour: '2026-05-02',
          ...retour,
        },
      }),
    },
  ],
  [
    'ReferentieAanbieder',
    {
      'a.xml': xml(
        'JW301',
        jw301({
          identificatie: 'P4',
          producten: [toegewezen({ ReferentieAanbieder: BSN })],
        }),
      ),
    },
  ],
  [
    'een waarde die niet in de XSD past',
    { 'a.xml': tekst.replace('<jw305:StatusAanlevering>1', `<jw305:StatusAanlevering>${BSN}`) },
  ],
  ['de naam van een element', { 'a.xml': tekst.replace('<jw305:Client>', `<jw305:Client><jw305:c${BSN}/>`) }],
  ['de naam van het wortelelement', { 'a.xml': `<b${BSN}/>` }],
  ['de naamruimte', { 'a.xml': `<b xmlns="urn:client:${BSN}"/>` }],
  ['de codering', { 'a.xml': `<?xml version="1.0" encoding="${BSN}"?><a/>` }],
  ['de bestandsnaam van een bericht', { [`${BSN}.xml`]: xml('JW305', jw305({ identificatie: 'P5' })) }],
  [
    'de bestandsnaam van een bericht over twee clienten',
    {
      [`mei-${BSN2}.xml`]: xml(
        'JW323',
        jw323({
          identificatie: 'P6',
          clienten: [
            { bsn: BSN, prestaties: [prestatie()] },
            { bsn: BSN2, prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: 'RN2' } })] },
          ],
        }),
      ),
    },
  ],
  ['de bestandsnaam van een afgebroken bericht', { [`${BSN}.xml`]: bericht.subarray(0, 600) }],
  ['de bestandsnaam van een leeg bestand', { [`client ${BSN} mei.xml`]: '' }],
  ['de bestandsnaam van een te groot bestand', { [`${BSN}.xml`]: leegBestand(26 * 1024 * 1024) }],
  ['de bestandsnaam van een onbekend bericht', { [`${BSN}.xml`]: '<a/>' }],
];

describe('een Bsn komt niet in rejections.jsonl', () => {
  it.each(metBsn)('uit %s', async (_waar, bestanden) => {
    const { map, uit, regels } = await nacht(bestanden);
    const [naam] = Object.keys(bestanden) as [string];
    expect(regels.length).toBeGreaterThan(0);
    expect(bsnsIn(uit['rejections.jsonl'] as string)).toEqual([]);
    expect(uit['rejections.jsonl']).not.toContain(BSN);
    // And the second time, from the book, it is told in the very same words.
    const out = tijdelijk();
    await run([join(map, naam)], { database, contracts: contracts(), vandaag: VANDAAG }, { out });
    expect(bestandenIn(out)['rejections.jsonl']).toBe(uit['rejections.jsonl']);
  });
});
