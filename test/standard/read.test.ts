/**
 * Reading and writing are each other's reverse, for every message type, on generated messages with every part present
 * and absent; by our schemas and by the published ones alike.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fo01Schema, schemas } from '../../src/standard/catalogue.js';
import { generateTypes } from '../../src/standard/generate.js';
import { OnleesbareWaarde, readBericht } from '../../src/standard/read.js';
import { RELEASES } from '../../src/standard/release.js';
import { type BerichtSchema, loadSchemas, type SchemaSet } from '../../src/standard/schema.js';
import { renderBericht, writeBericht } from '../../src/standard/write.js';
import { parseTrusted } from '../../src/standard/xml.js';
import { generateCorpus } from '../conformance/generate.js';
import { GEPUBLICEERD, HEEFT_GEPUBLICEERD, PROJECT, tenzij } from '../process/hulp.js';
import { BSN, jw301, jw323, prestatie, xml } from '../support/build.js';

/** One valid message in so many: there are hundreds of each type. */
const STEEKPROEF = 8;

function lees<T = unknown>(schema: BerichtSchema, bytes: Uint8Array) {
  const doc = parseTrusted(bytes);
  try {
    schema.validator.validate(doc);
    return readBericht<T>(schema, doc);
  } finally {
    doc.dispose();
  }
}

const van = (set: SchemaSet, bericht: string) => set.berichten.get(bericht) as BerichtSchema;

/** Without what a schema allows and we do not give back as it came: years before 1 and after 9999, and minus zero. */
const gewoon = (text: string) =>
  text.replaceAll(/(?<=>\s*)-?\d*(?=\d{4}-\d\d-\d\d\s*<)/g, '').replaceAll(/(?<=>\s*)-(?=0+\s*<)/g, '');

describe('lezen en schrijven', () => {
  let perType: Map<string, Buffer[]>;
  const types = [...schemas().berichten.keys()].sort();

  beforeAll(() => {
    perType = new Map(types.map((type) => [type, []]));
    const geldig = generateCorpus(schemas(), 20260601).messages.filter(({ kind }) => kind === 'valid');
    geldig.forEach(({ bericht, xml: text }, i) => {
      if (i % STEEKPROEF === 0) perType.get(bericht)?.push(Buffer.from(gewoon(text)));
    });
  });

  it('alle berichttypen van beide wetten', () => {
    expect(types).toHaveLength(28);
    for (const berichten of perType.values()) expect(berichten.length).toBeGreaterThanOrEqual(30);
  });

  it.each(types)('%s: wat is geschreven, leest als wat was gelezen', (type) => {
    const schema = van(schemas(), type);
    for (const bytes of perType.get(type) as Buffer[]) {
      const gelezen = lees(schema, bytes);
      const geschreven = writeBericht(schema, gelezen.data);
      const terug = lees(schema, geschreven);
      expect(terug.data).toEqual(gelezen.data);
      expect(aantallenVan(terug.klassen)).toEqual(aantallenVan(gelezen.klassen));
      // And once it is written by us, writing it again changes nothing.
      expect(writeBericht(schema, terug.data).equals(geschreven)).toBe(true);
      opmaak(geschreven);
    }
  });

  it.skipIf(!HEEFT_GEPUBLICEERD)(
    `met de gepubliceerde XSD’s in plaats van de onze: hetzelfde${tenzij('geen gepubliceerde XSD’s hier')}`,
    () => {
      const gepubliceerd: SchemaSet = {
        berichten: new Map(RELEASES.flatMap(({ map }) => [...loadSchemas(join(GEPUBLICEERD, 'xsd', map)).berichten])),
        perNamespace: new Map(),
      };
      // Of iWmo the retour messages are not published.
      expect(gepubliceerd.berichten.size).toBe(21);
      for (const type of gepubliceerd.berichten.keys()) {
        const [onze, hunne] = [van(schemas(), type), van(gepubliceerd, type)];
        expect(hunne.berichtcode).toBe(onze.berichtcode);
        expect([...hunne.klassen.keys()]).toEqual([...onze.klassen.keys()]);
        for (const bytes of (perType.get(type) as Buffer[]).slice(0, 12)) {
          const { data, klassen } = lees(onze, bytes);
          const ander = lees(hunne, bytes);
          expect(ander.data).toEqual(data);
          expect(aantallenVan(ander.klassen)).toEqual(aantallenVan(klassen));
          expect(lees(onze, writeBericht(hunne, data)).data).toEqual(data);
          expect(lees(hunne, writeBericht(onze, data)).data).toEqual(data);
        }
      }
    },
  );

  function aantallenVan(klassen: ReadonlyMap<string, readonly unknown[]>) {
    return Object.fromEntries([...klassen].map(([naam, each]) => [naam, each.length]));
  }
});

/** OP192: UTF-8 without BOM, CR/LF line ends and no others. */
function opmaak(bytes: Buffer): void {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n<')).toBe(true);
  expect(text.endsWith('>\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
}

describe('een waarde overleeft lezen en schrijven', () => {
  const schema = van(schemas(), 'JW301');
  const met = (Commentaar: string) => jw301({ identificatie: 'W', client: { Commentaar } });

  it.each([
    ['accenten en tekens buiten het BMP', 'Zoë’s café — ½ ≤ €10 😀'],
    ['tekens die XML zelf gebruikt', '<a href="x">&amp; \'b\' ]]></a>'],
    ['een regeleinde CR/LF', 'een\r\ntwee'],
    ['een los CR', 'een\rtwee'],
    ['een los LF', 'een\ntwee'],
    ['tabs en dubbele spaties', 'een\t twee  drie'],
    ['wit aan het begin en het eind', '  een  '],
    ['een regeleinde aan het eind', 'een\r\n'],
    ['wat op een entiteit lijkt', '&eacute; &#13; &amp;amp;'],
    ['een harde spatie', '\u00a0a\u00a0'],
    ['een regelscheiding', 'a\u2028b\u0085c'],
  ])('%s', (_wat, waarde) => {
    const bytes = writeBericht(schema, met(waarde));
    expect(lees<ReturnType<typeof jw301>>(schema, bytes).data.Client.Commentaar).toBe(waarde);
    opmaak(bytes);
  });

  it('in Fo01 ook', () => {
    const data = {
      stuurgegevens: {
        berichtcode: 'Fo01',
        zender: { organisatie: '0484', applicatie: 'Toetssteen' },
        ontvanger: { organisatie: '65656055', applicatie: 'GGk' },
        referentienummer: 'R',
        tijdstipBericht: '20260601',
        crossRefnummer: 'C',
      },
      body: { code: 'StUF055', plek: 'client', omschrijving: 'Regel 1: <Bsn> & "é"\r\nregel 2' },
    };
    const bytes = writeBericht(fo01Schema(), data);
    expect(lees(fo01Schema(), bytes).data).toEqual(data);
    opmaak(bytes);
  });
});

describe('wat gelezen wordt', () => {
  it('een instructie of commentaar tussen de elementen verbergt niets', () => {
    const schema = van(schemas(), 'JW323');
    const bytes = xml('JW323', jw323({ prestaties: [prestatie(), prestatie(), prestatie()] }));
    for (const tussen of ['<?x y?>', '<!-- z -->', '<?x?><!-- z --><?y?>']) {
      const met = bytes.toString().replaceAll(/(<\/?ijw\w*:\w+[^>]*>)(?=\r\n *<)|(?<=\r\n) +(?=<)/g, `$1${tussen}`);
      expect(met.split(tussen).length).toBeGreaterThan(40);
      expect(lees(schema, Buffer.from(met)).data).toEqual(lees(schema, bytes).data);
    }
  });

  const schema = van(schemas(), 'JW323');

  it('is wat er staat: getallen als getal, lijsten als lijst, de rest als tekst, wat er niet is niet', () => {
    const { data } = lees<ReturnType<typeof jw323>>(schema, xml('JW323', jw323({ identificatie: '007' })));
    expect(data).toEqual(jw323({ identificatie: '007' }));
    expect(data.Header.BerichtIdentificatie.Identificatie).toBe('007');
    expect(data.Header.BerichtVersie).toBe(3);
    expect(data.Declaratie.Clienten.Client).toHaveLength(1);
    expect(
      'VorigReferentieNummer' in (data.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0]?.ProductReferentie ?? {}),
    ).toBe(false);
  });

  it('kent elke klasse in volgorde, met haar ouder, haar nummer en haar regel', () => {
    const clienten = [
      { bsn: BSN, prestaties: [prestatie(), prestatie()] },
      { bsn: '999900018', prestaties: [prestatie()] },
    ];
    const { klassen } = lees(schema, xml('JW323', jw323({ clienten })));
    const prestaties = klassen.get('Prestatie') ?? [];
    expect(prestaties.map(({ volgnummer, ouder }) => [volgnummer, ouder?.naam, ouder?.volgnummer])).toEqual([
      [1, 'Client', 1],
      [2, 'Client', 1],
      [3, 'Client', 2],
    ]);
    expect(prestaties[0]?.ouder?.ouder?.naam).toBe('Declaratie');
    const regels = prestaties.map(({ regel }) => regel);
    expect(regels).toEqual([...regels].sort((a, b) => a - b));
    const bron = xml('JW323', jw323({ clienten })).toString().split('\r\n');
    for (const regel of regels) expect(bron[regel - 1]).toContain('<jw323:Prestatie>');
  });

  it('mag wit om datums en getallen hebben, en om teksten telt het mee', () => {
    const text = xml('JW323', jw323({ identificatie: 'W' }))
      .toString()
      .replace('>2026-05-06</jw323:DeclaratieDagtekening', '> 2026-05-06\r\n</jw323:DeclaratieDagtekening')
      .replace('GeleverdVolume>8<', 'GeleverdVolume> +008 <')
      .replace('>RN001<', '> RN001 <');
    const { data } = lees<ReturnType<typeof jw323>>(schema, Buffer.from(text));
    const regel = data.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0];
    expect(data.Declaratie.DeclaratieDagtekening).toBe('2026-05-06');
    expect(regel?.GeleverdVolume).toBe(8);
    expect(regel?.ProductReferentie.ReferentieNummer).toBe(' RN001 ');
  });

  it('een jaar dat in geen kalender past, is een fout met zijn plaats', () => {
    const text = xml('JW323', jw323()).toString().replace('2026-05-06</jw323:D', '12026-05-06</jw323:D');
    const fout = (() => {
      try {
        return lees(schema, Buffer.from(text));
      } catch (error) {
        return error;
      }
    })();
    expect(fout).toBeInstanceOf(OnleesbareWaarde);
    expect(fout).toMatchObject({ element: 'DeclaratieDagtekening', waarde: '12026-05-06', regel: 24 });
  });
});

describe('schrijven', () => {
  const schema = van(schemas(), 'JW323');

  it('zet elementen in de volgorde van het schema, en schrijft niet wat het schema niet kent', () => {
    const data = jw323({ identificatie: 'V' });
    const door = Object.fromEntries(Object.entries(data).reverse());
    const header = Object.fromEntries(Object.entries(data.Header).reverse());
    const vreemd = { ...door, Header: { ...header, Onbekend: 1, XsltVersie: undefined, RetourCodes: null } };
    expect(writeBericht(schema, vreemd).equals(writeBericht(schema, data))).toBe(true);
  });

  it('weigert wat niet geldig is: dat is onze fout en gaat de deur niet uit', () => {
    const data = jw323();
    const zonder = { ...data, Header: { ...data.Header, BerichtCode: undefined } };
    expect(() => writeBericht(schema, zonder)).toThrow(/^JW323 that we wrote is not valid: .*BerichtVersie/);
    expect(renderBericht(schema, zonder).toString()).toContain('<jw323:Header>');
  });
});

describe('de gegenereerde typen', () => {
  const sets = (root: string) => RELEASES.map(({ map }) => loadSchemas(join(root, map)));

  it('zijn die van de XSD’s: npm run generate verandert niets', () => {
    const bestand = readFileSync(join(PROJECT, 'src', 'standard', 'generated', 'berichten.ts'), 'utf8');
    // Compared as a whole, told as one line: a difference here is thousands of lines long.
    expect(
      generateTypes(sets(join(PROJECT, 'xsd'))) === bestand,
      'run npm run generate, and keep the formatter off the file',
    ).toBe(true);
  });

  it.skipIf(!HEEFT_GEPUBLICEERD)(`en die van de gepubliceerde XSD’s${tenzij('geen gepubliceerde XSD’s hier')}`, () => {
    const onze = generateTypes(sets(join(PROJECT, 'xsd')));
    const hunne = generateTypes(sets(join(GEPUBLICEERD, 'xsd')));
    expect(hunne === onze).toBe(true);
  });
});
