/** Every OP and IV of the published rules is accounted for, truthfully and in our own words. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { afspraken } from '../../src/rules/afspraken/index.js';
import { catalogus } from '../../src/rules/catalogue.js';
import { type ComplexType, loadSchemas, type SchemaElement } from '../../src/standard/schema.js';

interface Gepubliceerd {
  code: string;
  soort: string;
  domein: ('ijw' | 'iwmo')[];
  berichten: string[];
  definitie: string;
  gerelateerd?: { uitgewerkt_in: string[] };
}

const bron = new URL('../../../shared/standard/regels.json', import.meta.url);
const regels: Gepubliceerd[] = existsSync(bron) ? JSON.parse(readFileSync(bron, 'utf8')) : [];
const perCode = new Map(regels.map((regel) => [regel.code, regel]));
const gepubliceerd = regels.filter(({ soort }) => soort === 'bedrijfsregel' || soort === 'invulinstructie');

const alle = [...afspraken].map(([code, afspraak]) => [code, afspraak] as const);
const REGELCODE = /^(TR|CD|CS|RS)\d{3}$/;
const isBestand = (waar: string) => waar.includes('/');

/** The source names no messages with OP369, but its text is about start and stop. */
const ZONDER_BERICHTEN = new Map([['OP369', ['305', '307']]]);

const nummers = (berichten: readonly string[]) => [...new Set(berichten.map((each) => each.slice(-3)))].sort();
const zinnen = (text: string) => text.split(/(?<=[.?!]) (?=[A-Z0-9])/);

describe.skipIf(regels.length === 0)('held against the published rules', () => {
  it('has every OP and IV, and nothing else', () => {
    expect(gepubliceerd.length).toBeGreaterThan(0);
    expect([...afspraken.keys()].sort()).toEqual(gepubliceerd.map(({ code }) => code).sort());
  });

  it.each(gepubliceerd.map((regel) => [regel.code, regel] as const))(
    '%s has the messages and the law it was published for',
    (code, { berichten, domein }) => {
      const afspraak = afspraken.get(code);
      expect([...(afspraak?.berichten ?? [])].sort()).toEqual(ZONDER_BERICHTEN.get(code) ?? nummers(berichten));
      expect(afspraak?.wet).toBe(domein.length === 2 ? undefined : domein[0] === 'ijw' ? 'jw' : 'wmo');
    },
  );

  it('names only rule codes that exist', () => {
    const codes = alle.flatMap(([, { waar }]) => (waar ?? []).filter((each) => !isBestand(each)));
    expect(codes.filter((code) => !perCode.has(code))).toEqual([]);
  });

  it('names no rule that the program does not have', () => {
    const eigen = new Set(catalogus().map(({ code }) => code));
    const codes = alle.flatMap(([, { waar }]) => (waar ?? []).filter((each) => REGELCODE.test(each)));
    expect(codes.filter((code) => !eigen.has(code))).toEqual([]);
  });

  it.each(gepubliceerd.map((regel) => [regel.code, regel] as const))(
    '%s mentions every rule it was worked out into',
    (code, { gerelateerd }) => {
      const { waar, waarom, betekenis } = afspraken.get(code) ?? {};
      const genoemd = [...(waar ?? []), waarom, betekenis].join(' ');
      const uitgewerkt = (gerelateerd?.uitgewerkt_in ?? []).filter((each) => REGELCODE.test(each));
      expect(uitgewerkt.filter((each) => !genoemd.includes(each))).toEqual([]);
    },
  );

  it('refers in its texts only to codes that exist', () => {
    const onbekend = alle.flatMap(([code, each]) =>
      [
        ...teksten(each)
          .join(' ')
          .matchAll(/\b(?:TR|CD|CS|RS|OP|IV)\d{3}(?:x\d)?\b/g),
      ]
        .filter(([verwijzing]) => !perCode.has(verwijzing))
        .map(([verwijzing]) => `${code}: ${verwijzing}`),
    );
    expect(onbekend).toEqual([]);
  });

  describe('in our own words', () => {
    const corpus = ` ${tekstenIn(JSON.parse(readFileSync(bron, 'utf8')))
      .flatMap(woorden)
      .join(' ')} `;

    it.each(alle)('%s takes over no sentence and no run of ten words', (_code, afspraak) => {
      for (const text of teksten(afspraak)) {
        const overgenomen = zinnen(text)
          .map((zin) => woorden(zin).join(' '))
          .filter((zin) => zin.length >= 40 && corpus.includes(zin));
        expect(overgenomen).toEqual([]);
        expect(reeksen(woorden(text), 10).filter((reeks) => corpus.includes(` ${reeks} `))).toEqual([]);
      }
    });

    it('would notice a text that was taken over', () => {
      const definities = regels.map(({ definitie }) => woorden(definitie)).filter((each) => each.length >= 10);
      expect(definities.length).toBeGreaterThan(100);
      for (const definitie of definities) {
        expect(corpus).toContain(definitie.join(' '));
        expect(reeksen(definitie, 10).every((reeks) => corpus.includes(` ${reeks} `))).toBe(true);
      }
    });
  });
});

describe.each([
  ['ijw', 'JW'],
  ['iwmo', 'WMO'],
])('the schemas of %s', (map, prefix) => {
  const schemas = loadSchemas(fileURLToPath(new URL(`../../xsd/${map}/3.2`, import.meta.url)));

  /** What our texts say the XSD demands, as paths in a message. */
  it.each([
    ['OP076', '301', 'Client.Relaties.Relatie.Soort'],
    ['OP079', '301', 'Client.Bsn'],
    ['OP079', '323', 'Declaratie.Clienten.Client.Bsn'],
    ['OP091', '301', 'Client.Contactgegevens.Contact.Soort'],
    ['OP130', '301', 'Client.Relaties.Relatie.Naam'],
    ['OP260', '301', 'Client.ToegewezenProducten.ToegewezenProduct.Product.Categorie'],
    ['IV007', '301', 'Client.Naam.Geslachtsnaam'],
    ['IV042', '301', 'Client.ToegewezenProducten.ToegewezenProduct.Omvang.Volume'],
    ['IV042', '301', 'Client.ToegewezenProducten.ToegewezenProduct.Omvang.Eenheid'],
    ['IV042', '301', 'Client.ToegewezenProducten.ToegewezenProduct.Omvang.Frequentie'],
    ['IV042', '323', 'Declaratie.Clienten.Client.Prestaties.Prestatie.GeleverdVolume'],
    ['IV042', '323', 'Declaratie.Clienten.Client.Prestaties.Prestatie.Eenheid'],
    ['IV075', '323', 'Declaratie.Clienten.Client.Prestaties.Prestatie.ProductCategorie'],
    ['IV075', '323', 'Declaratie.Clienten.Client.Prestaties.Prestatie.ProductCode'],
    ['IV084', '323', 'Declaratie.Clienten.Client.Prestaties.Prestatie.ToewijzingNummer'],
    ['IV092', '317', 'Client.Verzoek.RedenVerzoek'],
    ['IV092', '317', 'Client.Verzoek.ReferentieAanbieder'],
  ])('%s: a %s has exactly one %s', (_code, nummer, pad) => {
    const element = elementOp(schemas.berichten.get(`${prefix}${nummer}`)?.wortel.type as ComplexType, pad);
    expect(element).toMatchObject({ min: 1, max: 1 });
  });

  it('OP281: a 323 has as many clients as it needs', () => {
    const element = elementOp(
      schemas.berichten.get(`${prefix}323`)?.wortel.type as ComplexType,
      'Declaratie.Clienten.Client',
    );
    expect(element).toMatchObject({ min: 1, max: Number.POSITIVE_INFINITY });
  });
});

describe('every agreement', () => {
  it.each(alle)('%s says where it is applied, or why it is between people, and never both', (_code, afspraak) => {
    if (afspraak.staat === 'rule') {
      expect(afspraak.waar.length).toBeGreaterThan(0);
      expect(new Set(afspraak.waar).size).toBe(afspraak.waar.length);
      expect(afspraak).not.toHaveProperty('waarom');
    } else {
      expect(afspraak.waarom).toBeTruthy();
      expect(afspraak).not.toHaveProperty('waar');
    }
  });

  it('names only rule codes and files that exist', () => {
    const waar = [...new Set(alle.flatMap(([, each]) => each.waar ?? []))];
    const verkeerd = waar.filter((each) =>
      isBestand(each) ? !existsSync(new URL(`../../${each}`, import.meta.url)) : !REGELCODE.test(each),
    );
    expect(verkeerd).toEqual([]);
  });

  it('names the schemas of each law it holds for', () => {
    for (const [code, { waar, wet }] of alle) {
      const wetten = ['ijw', 'iwmo'].filter((each) => waar?.some((bestand) => bestand.startsWith(`xsd/${each}/`)));
      expect([[], wet === undefined ? ['ijw', 'iwmo'] : [wet === 'jw' ? 'ijw' : 'iwmo']], code).toContainEqual(wetten);
    }
  });

  it.each(alle)('%s is told in whole Dutch sentences', (_code, { titel, betekenis, waarom, signaal }) => {
    expect(titel).toMatch(/^[A-Z][^\n]{14,99}[^.\s]$/);
    expect(zinnen(betekenis).length).toBeGreaterThanOrEqual(2);
    expect(zinnen(betekenis).length).toBeLessThanOrEqual(4);
    if (waarom) expect(zinnen(waarom)).toHaveLength(1);
    for (const text of [betekenis, waarom, signaal].filter((each) => each !== undefined)) {
      for (const zin of zinnen(text)) expect(zin).toMatch(/^[A-Z0-9].{10,}\.$/);
      expect(text).not.toMatch(/\s{2}|[^\x20-\x7e]/);
    }
  });

  it('has a title of its own', () => {
    const titels = alle.map(([, { titel }]) => titel);
    expect(titels.filter((titel, i) => titels.indexOf(titel) !== i)).toEqual([]);
  });
});

function teksten({
  titel,
  betekenis,
  waarom,
  signaal,
}: {
  titel: string;
  betekenis: string;
  waarom?: string;
  signaal?: string;
}) {
  return [titel, betekenis, waarom, signaal].filter((each) => each !== undefined);
}

function elementOp(type: ComplexType, pad: string): SchemaElement | undefined {
  const [naam, ...rest] = pad.split('.');
  const element = type.elementen.find((each) => each.naam === naam);
  return element && rest.length > 0 ? elementOp(element.type as ComplexType, rest.join('.')) : element;
}

/** Every text anywhere in a JSON value. */
function tekstenIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(tekstenIn) : [];
}

/** Lower case without accents or punctuation: what a copied sentence is recognised by. */
function woorden(text: string): string[] {
  const plat = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plat.match(/[a-z0-9]+/g) ?? [];
}

function reeksen(woordenlijst: readonly string[], lengte: number): string[] {
  return woordenlijst
    .slice(0, Math.max(0, woordenlijst.length - lengte + 1))
    .map((_, i) => woordenlijst.slice(i, i + lengte).join(' '));
}
