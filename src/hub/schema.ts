/** The schemas of the envelope, compiled from memory into one validator for every message and its SOAP wrapping. */
import { readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XsdValidator, xmlCleanupInputProvider, xmlRegisterInputProvider } from 'libxml2-wasm';
import { XSD_ROOT } from '../standard/release.js';
import { parseTrusted } from '../standard/xml.js';

/** Where each file lies, below the folder of the StUF schemas; the schemas refer to each other by these paths. */
export const BESTANDEN = {
  'soap11.xsd': 'ggk0210/soap11.xsd',
  'ggk0210.xsd': 'ggk0210/ggk0210.xsd',
  'stuf0301.xsd': 'ggk0210/stuf0301.xsd',
  'fo01.xsd': '0301/fo01.xsd',
} as const;
const WSDL = 'ggk0210/ontvangAsynchroon.wsdl';

const BASIS = 'toetssteen:/stuf/';

const lees = (pad: string) => readFileSync(`${XSD_ROOT}stuf/${pad}`);

export const leesXsd = (naam: keyof typeof BESTANDEN) => lees(BESTANDEN[naam]).toString('utf8');
export const leesWsdl = () => lees(WSDL).toString('utf8');

let compiled: XsdValidator | undefined;

/** Compiled on first use, then kept. */
export function envelopValidator(): XsdValidator {
  compiled ??= compile();
  return compiled;
}

function compile(): XsdValidator {
  const files = Object.fromEntries(Object.values(BESTANDEN).map((pad) => [BASIS + pad, new Uint8Array(lees(pad))]));
  const ingang = BASIS + BESTANDEN['soap11.xsd'];
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  try {
    const doc = parseTrusted(files[ingang] as Uint8Array, ingang);
    try {
      return XsdValidator.fromDoc(doc);
    } finally {
      doc.dispose();
    }
  } finally {
    xmlCleanupInputProvider();
  }
}
