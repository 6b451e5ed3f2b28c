/** The XSDs as a model: what is taken from them, and that anything not understood is an error at start-up. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gemeenteElement, schemas } from '../../src/standard/catalogue.js';
import { type BerichtSchema, type ComplexType, loadSchemas, type SimpleType } from '../../src/standard/schema.js';
import { parseTrusted } from '../../src/standard/xml.js';
import { mapMet, PROJECT } from '../process/hulp.js';

const XSD = join(PROJECT, 'xsd', 'ijw', '3.2');
const jw = (bericht: string) => schemas().berichten.get(bericht) as BerichtSchema;

function element(type: BerichtSchema['wortel']['type'], pad: string) {
  let found: BerichtSchema['wortel'] | undefined;
  for (const naam of pad.split('/')) {
    const complex = (found?.type ?? type) as ComplexType;
    found = complex.elementen.find((each) => each.naam === naam);
    if (!found) throw new Error(`${naam} of ${pad} not in ${complex.naam}`);
  }
  return found as BerichtSchema['wortel'];
}

describe('de schema’s van iJw 3.2 en iWmo 3.2', () => {
  it('zijn er twee keer veertien, elk bij zijn naamruimte te vinden', () => {
    const { berichten, perNamespace } = schemas();
    const nummers = ['301', '302', '305', '306', '307', '308', '315', '316', '317', '318', '319', '320', '323', '325'];
    expect([...berichten.keys()].sort()).toEqual(['JW', 'WMO'].flatMap((wet) => nummers.map((nummer) => wet + nummer)));
    for (const [naam, schema] of berichten) {
      const wet = naam.startsWith('JW') ? 'ijw' : 'iwmo';
      expect(schema.ns).toBe(`http://www.istandaarden.nl/${wet}/3_2/${naam.toLowerCase()}/schema`);
      expect(perNamespace.get(schema.ns)).toBe(schema);
    }
  });

  it.each([
    ['JW301', '436', 'Afzender'],
    ['JW302', '437', 'Afzender'],
    ['JW305', '438', 'Ontvanger'],
    ['JW307', '440', 'Ontvanger'],
    ['JW315', '446', 'Ontvanger'],
    ['JW319', '488', 'Afzender'],
    ['JW323', '490', 'Ontvanger'],
    ['JW325', '491', 'Afzender'],
    ['WMO301', '414', 'Afzender'],
    ['WMO323', '484', 'Ontvanger'],
    ['WMO325', '485', 'Afzender'],
  ])('%s heeft berichtcode %s en de gemeente in %s', (bericht, code, gemeente) => {
    expect(jw(bericht).berichtcode).toBe(code);
    expect(gemeenteElement(jw(bericht))).toBe(gemeente);
  });

  it('weten wat een berichtklasse is, en wat alleen een lijst of een samengesteld gegeven', () => {
    expect([...jw('JW323').klassen.keys()]).toEqual(['Header', 'Declaratie', 'Client', 'Prestatie']);
    expect([...jw('JW301').klassen.keys()]).toEqual(['Header', 'Client', 'Relatie', 'Contact', 'ToegewezenProduct']);
  });

  it('weten wat verplicht is, wat mag en wat zich herhaalt', () => {
    const { type } = jw('JW323').wortel;
    const prestatie = 'Declaratie/Clienten/Client/Prestaties/Prestatie';
    expect(element(type, prestatie)).toMatchObject({ min: 1, max: Number.POSITIVE_INFINITY });
    expect(element(type, `${prestatie}/ProductTarief`)).toMatchObject({ min: 0, max: 1 });
    expect(element(type, `${prestatie}/Eenheid`)).toMatchObject({ min: 1, max: 1 });
  });

  it('weten van elke waarde wat mag', () => {
    const { type } = jw('JW323').wortel;
    const prestatie = 'Declaratie/Clienten/Client/Prestaties/Prestatie';
    const simple = (pad: string) => element(type, pad).type as SimpleType;
    expect(simple('Declaratie/Clienten/Client/Bsn')).toMatchObject({
      naam: 'LDT_BurgerServicenummer',
      basis: 'string',
    });
    expect(simple(`${prestatie}/ToewijzingNummer`)).toMatchObject({ basis: 'integer', minInclusive: 0 });
    expect(simple(`${prestatie}/ProductPeriode/Begindatum`).basis).toBe('date');
    expect(simple(`${prestatie}/Eenheid`).codes?.has('04')).toBe(true);
    expect(simple('Header/BerichtIdentificatie/Identificatie')).toMatchObject({ minLength: 1, maxLength: 12 });
  });

  it('worden elk apart gecompileerd als ze nodig zijn, en dan bewaard', () => {
    const schemas = loadSchemas(XSD);
    const [eerste, tweede] = ['JW305', 'JW306'].map((naam) => schemas.berichten.get(naam) as BerichtSchema);
    expect(eerste?.validator).toBe(eerste?.validator);
    expect(eerste?.validator).not.toBe(tweede?.validator);
  });
});

/** A message of one element, with `type` as the type of that element. */
function metType(type: string, extra = ''): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="urn:m" targetNamespace="urn:m" elementFormDefault="qualified">
    <xs:element name="Bericht" type="m:Root"/>
    <xs:complexType name="Root"><xs:sequence><xs:element name="A" ${type.startsWith('<') ? `>${type}</xs:element>` : `type="${type}"/>`}</xs:sequence></xs:complexType>
    ${extra}
  </xs:schema>`;
}

const laad = (xsd: string) => loadSchemas(mapMet({ 'm.xsd': xsd })).berichten.get('M') as BerichtSchema;

describe('een schema van buiten', () => {
  it('met afgeleide typen: elke stap voegt zijn beperkingen toe', () => {
    const schema = laad(
      metType(
        '<xs:simpleType><xs:restriction base="m:B"><xs:pattern value="[a-z]*"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>',
        `<xs:simpleType name="B"><xs:restriction base="m:C"><xs:pattern value="a.*"/><xs:pattern value="b.*"/></xs:restriction></xs:simpleType>
         <xs:simpleType name="C"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="9"/></xs:restriction></xs:simpleType>`,
      ),
    );
    expect(element(schema.wortel.type, 'A').type).toMatchObject({
      naam: 'B',
      basis: 'string',
      patronen: ['a.*|b.*', '[a-z]*'],
      minLength: 1,
      maxLength: 3,
    });
    const geldig = (waarde: string) => {
      const doc = parseTrusted(Buffer.from(`<m:Bericht xmlns:m="urn:m"><m:A>${waarde}</m:A></m:Bericht>`));
      try {
        schema.validator.validate(doc);
        return true;
      } catch {
        return false;
      } finally {
        doc.dispose();
      }
    };
    expect(['ab', 'b', 'c', 'a1', 'abcd', ''].map(geldig)).toEqual([true, true, false, false, false, false]);
  });

  it('blijft werken als de map weg is: na het laden wordt niets meer gelezen', () => {
    const map = mapMet({ 'm.xsd': metType('xs:string') });
    const schema = loadSchemas(map).berichten.get('M') as BerichtSchema;
    rmSync(map, { recursive: true });
    expect(() => schema.validator).not.toThrow();
  });

  it('haalt niets van elders', () => {
    const xsd = metType('xs:string', '').replace(
      '<xs:element name="Bericht"',
      '<xs:import namespace="urn:x" schemaLocation="http://localhost:9/x.xsd"/><xs:element name="Bericht"',
    );
    // An import that is not there is no error in XSD, as long as nothing of it is used.
    expect(laad(xsd).bericht).toBe('M');
  });

  it.each([
    [
      'een keuze',
      metType(
        'm:K',
        '<xs:complexType name="K"><xs:choice><xs:element name="X" type="xs:string"/></xs:choice></xs:complexType>',
      ),
      'type K is not a single sequence',
    ],
    [
      'een attribuut',
      metType('m:K', '<xs:complexType name="K"><xs:sequence/><xs:attribute name="x"/></xs:complexType>'),
      'type K is not a single sequence',
    ],
    ['een onbekend type', metType('m:Weg'), 'unknown type m:Weg'],
    [
      'een type uit een naamruimte die er niet is',
      metType('y:Weg').replace('xmlns:m=', 'xmlns:y="urn:y" xmlns:m='),
      'unknown type y:Weg',
    ],
    ['een basistype dat wij niet kennen', metType('xs:decimal'), 'base type xs:decimal is not supported'],
    [
      'een lijsttype',
      metType('m:L', '<xs:simpleType name="L"><xs:list itemType="xs:string"/></xs:simpleType>'),
      'type L is not a restriction',
    ],
    [
      'een beperking van een samengesteld type',
      metType(
        'm:L',
        '<xs:simpleType name="L"><xs:restriction base="m:K"/></xs:simpleType><xs:complexType name="K"><xs:sequence/></xs:complexType>',
      ),
      'restricts a complex type',
    ],
    ['een element zonder type', metType('<xs:annotation/>'), 'element A has no type'],
  ])('met %s wordt bij het laden geweigerd', (_wat, xsd, fout) => {
    expect(() => laad(xsd)).toThrow(fout);
  });
});
