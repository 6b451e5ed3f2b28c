/** Verdicts by libxml2, the engine the processor itself uses. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const LAWS = ['ijw', 'iwmo'] as const;
export type Law = (typeof LAWS)[number];
export const NAMES: Readonly<Record<Law, string>> = { ijw: 'iJw', iwmo: 'iWmo' };

/** Our own schemas, and the published standard where it lies beside the project (it does not on users' machines). */
export const OUR_XSD: Readonly<Record<Law, string>> = {
  ijw: join(root, 'xsd', 'ijw', '3.2'),
  iwmo: join(root, 'xsd', 'iwmo', '3.2'),
};
export const OUR_FO01 = join(root, 'xsd', 'stuf', '0301', 'fo01.xsd');
const standard = join(root, '..', 'shared', 'standard');
export const PUBLISHED = existsSync(standard)
  ? {
      xsd: (law: Law) => join(standard, 'xsd', law, '3.2'),
      samples: (law: Law) => join(standard, 'voorbeelden', law, '3.2'),
      /** What is published of the iWmo messages of which the schemas are not. */
      retour: join(standard, 'xsd', 'iwmo', '3.2', 'RETOUR.md'),
      stuf: join(standard, 'stuf-ggk', 'schema', 'stuf0301.xsd'),
      /** Envelope of the hub: schemas, WSDL and samples, flat in one folder each. */
      ggk: (naam: string) => join(standard, 'stuf-ggk', 'schema', naam),
      ggkSamples: join(standard, 'stuf-ggk', 'voorbeelden'),
      fo01Sample: join(standard, 'stuf-ggk', 'voorbeelden', 'Fo01.xml'),
    }
  : undefined;

/** The first complaint of every validator, or undefined where it accepts. The text is parsed once. */
export function judge(xml: string | Uint8Array, validators: readonly XsdValidator[]): (string | undefined)[] {
  const doc = typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml);
  try {
    return validators.map((validator) => complaint(validator, doc));
  } finally {
    doc.dispose();
  }
}

function complaint(validator: XsdValidator, doc: XmlDocument): string | undefined {
  try {
    validator.validate(doc);
    return undefined;
  } catch (error) {
    if (error instanceof XmlValidateError) return error.message.trim();
    throw error;
  }
}

/** A schema that imports nothing. */
export function compileAlone(xsd: Uint8Array): XsdValidator {
  const doc = XmlDocument.fromBuffer(xsd);
  try {
    return XsdValidator.fromDoc(doc);
  } finally {
    doc.dispose();
  }
}
