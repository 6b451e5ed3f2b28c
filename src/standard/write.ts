/**
 * From plain values to the bytes of a message, in schema order: the reverse of read.ts, by the same schema.
 *
 * UTF-8 without BOM and CR/LF line ends (OP192). What the schema does not know is not written; what it demands and is
 * missing makes the result invalid, which `writeBericht` refuses to hand over.
 */
import { XMLBuilder } from 'fast-xml-parser';
import { XmlValidateError } from 'libxml2-wasm';
import type { BerichtSchema, ComplexType, SchemaElement } from './schema.js';
import { parseTrusted } from './xml.js';

type Node = Record<string, unknown>;

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  format: true,
  indentBy: '  ',
  processEntities: false,
});

/** Writes and validates a message of ours. An invalid result is our fault and is thrown, never sent. */
export function writeBericht(schema: BerichtSchema, data: unknown): Buffer {
  const bytes = renderBericht(schema, data);
  const doc = parseTrusted(bytes);
  try {
    schema.validator.validate(doc);
  } catch (error) {
    if (error instanceof XmlValidateError)
      throw new Error(`${schema.bericht} that we wrote is not valid: ${error.message}`);
    throw error;
  } finally {
    doc.dispose();
  }
  return bytes;
}

/** Writes a message without asking whether the schema accepts it: for making test messages, never for sending. */
export function renderBericht(schema: BerichtSchema, data: unknown): Buffer {
  return serialize(rootNode(schema, data));
}

/** Serialises an ordered tree (fast-xml-parser's preserveOrder form) with declaration and CR/LF. */
function serialize(root: Node): Buffer {
  const declaration = { '?xml': [{ '#text': '' }], ':@': { '@_version': '1.0', '@_encoding': 'UTF-8' } };
  const text = (builder.build([declaration, root]) as string).trim();
  return Buffer.from(`${text.replace(/\r?\n/g, '\r\n')}\r\n`, 'utf8');
}

/** Text made safe for element content; a carriage return survives as a reference, a parser would drop it. */
function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/[&<>\r]/g, (char) => ESCAPES[char] as string);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function rootNode(schema: BerichtSchema, data: unknown): Node {
  const namespaces: Node = {};
  for (const [uri, prefix] of schema.prefixen) namespaces[`@_xmlns:${prefix}`] = uri;
  const name = `${schema.prefixen.get(schema.ns)}:${schema.wortel.naam}`;
  return { [name]: children(schema, schema.wortel.type as ComplexType, data as Node), ':@': namespaces };
}

function children(schema: BerichtSchema, type: ComplexType, data: Node): Node[] {
  const nodes: Node[] = [];
  for (const element of type.elementen) {
    const value = data[element.naam];
    if (value === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) nodes.push(elementNode(schema, element, each));
  }
  return nodes;
}

function elementNode(schema: BerichtSchema, element: SchemaElement, value: unknown): Node {
  const name = `${schema.prefixen.get(element.ns)}:${element.naam}`;
  if (element.type.soort === 'complex') return { [name]: children(schema, element.type, value as Node) };
  return { [name]: [{ '#text': escapeText(String(value)) }] };
}
