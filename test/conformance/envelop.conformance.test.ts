/**
 * Our schemas of the hub's envelope against the published ones: the same verdict on the published samples and on thousands
 * of envelopes of every kind, sound and broken; in SOAP the same verdict as on its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { NS_SOAP } from '../../src/hub/envelop.js';
import { envelopValidator } from '../../src/hub/schema.js';
import { breek, envelop, SOORTEN, schrijfNode } from './envelop.js';
import { judge, PUBLISHED } from './libxml.js';
import { Random } from './random.js';

const SEED = Number(process.env.SEED ?? 20260831);
const PER_SOORT = 1000;

function published(): XsdValidator {
  const pub = PUBLISHED as NonNullable<typeof PUBLISHED>;
  const basis = 'published:/';
  const bestand = (pad: string, naam: string) =>
    [basis + pad + naam, new Uint8Array(readFileSync(pub.ggk(naam)))] as const;
  const ingang = 'ggk0210_msg_ggkberichten.xsd';
  const files = Object.fromEntries([
    bestand('koppelvlak/ggk0210/', ingang),
    bestand('koppelvlak/ggk0210/', 'ggk0210_stuf0301_msg_ggkberichten.xsd'),
    bestand('0301/', 'stuf0301.xsd'),
  ]);
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  try {
    const url = `${basis}koppelvlak/ggk0210/${ingang}`;
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(files[url] as Uint8Array, { url }));
  } finally {
    xmlCleanupInputProvider();
  }
}

const inSoap = (xml: string, fault: boolean) => {
  const body = fault
    ? `<soap:Fault><faultcode>soap:Client</faultcode><faultstring/><detail>${xml}</detail></soap:Fault>`
    : xml;
  return `<soap:Envelope xmlns:soap="${NS_SOAP}"><soap:Body>${body}</soap:Body></soap:Envelope>`;
};

interface Geval {
  soort: (typeof SOORTEN)[number];
  wat: string;
  xml: string;
}

function gevallen(): Geval[] {
  const random = new Random(SEED);
  return SOORTEN.flatMap((soort) =>
    Array.from({ length: PER_SOORT }, (_, at) => {
      const boom = envelop(soort, random);
      const wat = at % 4 === 0 ? 'sound' : breek(boom, random);
      return { soort, wat, xml: schrijfNode(boom) };
    }),
  );
}

const valide = (xml: string | Uint8Array, validator: XsdValidator) => judge(xml, [validator])[0] === undefined;

describe(`XSD of the hub's envelope (seed ${SEED})`, () => {
  const alle = gevallen();

  it('accepts every sound envelope and refuses most broken ones', () => {
    const geweigerd = alle.filter(({ wat, xml }) => wat === 'sound' && !valide(xml, envelopValidator()));
    expect(geweigerd).toEqual([]);
    for (const soort of SOORTEN) {
      const gebroken = alle.filter((each) => each.soort === soort && each.wat !== 'sound');
      const aangenomen = gebroken.filter(({ xml }) => valide(xml, envelopValidator()));
      expect(aangenomen.length / gebroken.length, soort).toBeLessThan(0.35);
    }
  });

  it.skipIf(!PUBLISHED)(
    `gives the published verdict on all ${alle.length}${PUBLISHED ? '' : ' (skipped: no published schemas here)'}`,
    () => {
      const validators = [envelopValidator(), published()];
      const verschil = alle.filter(({ xml }) => {
        const [ours, theirs] = judge(xml, validators);
        return (ours === undefined) !== (theirs === undefined);
      });
      expect(verschil.slice(0, 5)).toEqual([]);
    },
  );

  it('gives the same verdict in SOAP, a Fo03 as a fault', () => {
    const verschil = alle.filter(({ soort, xml }) => {
      // Under another root than it should have it is no StUF, and a fault may hold anything.
      const fault = soort === 'Fo03';
      if (fault && !/^<StUF:Fo03Bericht /.test(xml)) return false;
      return valide(xml, envelopValidator()) !== valide(inSoap(xml, fault), envelopValidator());
    });
    expect(verschil.slice(0, 5)).toEqual([]);
  });

  it.skipIf(!PUBLISHED)(
    `accepts the published samples${PUBLISHED ? '' : ' (skipped: no published samples here)'}`,
    () => {
      const map = (PUBLISHED as NonNullable<typeof PUBLISHED>).ggkSamples;
      const namen = readdirSync(map).filter((naam) => naam.endsWith('.xml'));
      expect(namen.length).toBe(4);
      for (const naam of namen)
        expect(judge(readFileSync(join(map, naam)), [envelopValidator(), published()]), naam).toEqual([
          undefined,
          undefined,
        ]);
    },
  );

  const bv03 = schrijfNode(envelop('Bv03', new Random(1)));
  it.each([
    ['no Body', `<soap:Envelope xmlns:soap="${NS_SOAP}"/>`],
    ['an empty Body', inSoap('', false)],
    ['two messages', inSoap(bv03 + bv03, false)],
    ['something else', inSoap('<a/>', false)],
    ['something behind Body', inSoap(bv03, false).replace('</soap:Body>', '</soap:Body><a/>')],
    ['SOAP 1.2', inSoap(bv03, false).replace(NS_SOAP, 'http://www.w3.org/2003/05/soap-envelope')],
    ['a Fo03 that is no fault', inSoap(schrijfNode(envelop('Fo03', new Random(1))), false)],
    ['a fault without faultcode', inSoap('', true).replace(/<faultcode>.*<\/faultcode>/, '')],
  ])('refuses SOAP with %s', (_wat, xml) => {
    expect(valide(xml, envelopValidator())).toBe(false);
  });

  it.each([
    [
      'a header',
      inSoap(bv03, false).replace('<soap:Body>', '<soap:Header><w:Security xmlns:w="urn:w"/></soap:Header><soap:Body>'),
    ],
    ['attributes of others', inSoap(bv03, false).replace('<soap:Body>', '<soap:Body xmlns:u="urn:u" u:Id="1">')],
    ['a fault of another kind', inSoap('', true)],
  ])('accepts SOAP with %s', (_wat, xml) => {
    expect(valide(xml, envelopValidator())).toBe(true);
  });
});
