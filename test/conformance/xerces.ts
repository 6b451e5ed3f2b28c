/**
 * Verdicts by Xerces, a second and unrelated engine, through the optional package xsd-schema-validator.
 *
 * The package starts a JVM per document. To judge many messages with one start, they are laid one after the other in a
 * bundle, whose schema imports all message schemas and allows any of their root elements, strictly. A complaint carries
 * its line, and the line tells the message.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const XS = 'http://www.w3.org/2001/XMLSchema';
const BUNDLE = 'urn:toetssteen:bundle';
const TRIVIAL = `<xs:schema xmlns:xs="${XS}"><xs:element name="a"/></xs:schema>`;

export interface Xerces {
  /** For each document the complaints about it; none where it is accepted. `schemas`: namespace by file. */
  judgeAll(documents: readonly string[], schemas: ReadonlyMap<string, string>): Promise<string[][]>;
  /** One document by one schema, in a JVM of its own. */
  judgeOne(document: string, schemaFile: string): Promise<boolean>;
}

export type XercesOrReason = { engine: Xerces; reason?: undefined } | { engine?: undefined; reason: string };

/** Looks whether Xerces can be used here; if not, says why. */
export async function findXerces(): Promise<XercesOrReason> {
  try {
    const validator = await import('xsd-schema-validator');
    // Compiles the package's Java class where its install script was not allowed to.
    await validator.setup();
    const validate = async (xml: string, schemaFile: string): Promise<string[]> => {
      try {
        return (await validator.validateXML(xml, schemaFile)).messages;
      } catch (error) {
        const messages = (error as { messages?: string[] }).messages;
        if (!messages) throw error;
        // The package answers as soon as the JVM ends, and may still be adding to this list what the JVM wrote.
        await setTimeout(50);
        if (messages.length === 0) throw error;
        return messages;
      }
    };
    const trivial = await inTempDir((dir) => validate('<a/>', write(dir, 'trivial.xsd', TRIVIAL)));
    if (trivial.length > 0) return { reason: `Xerces does not work here: ${trivial.join(' ')}` };
    return {
      engine: {
        judgeAll: (documents, schemas) => inTempDir((dir) => judgeAll(validate, dir, documents, schemas)),
        judgeOne: async (document, schemaFile) => (await validate(document, schemaFile)).length === 0,
      },
    };
  } catch (error) {
    return { reason: `no Java or no xsd-schema-validator: ${(error as Error).message.split('\n')[0]}` };
  }
}

async function judgeAll(
  validate: (xml: string, schemaFile: string) => Promise<string[]>,
  dir: string,
  documents: readonly string[],
  schemas: ReadonlyMap<string, string>,
): Promise<string[][]> {
  const imports = [...schemas].map(
    ([ns, file]) => `<xs:import namespace="${ns}" schemaLocation="${pathToFileURL(file).href}"/>`,
  );
  const bundleSchema = write(
    dir,
    'bundle.xsd',
    `<xs:schema xmlns:xs="${XS}" targetNamespace="${BUNDLE}">${imports.join('')}
<xs:element name="bundle"><xs:complexType><xs:sequence>
<xs:any namespace="##any" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>`,
  );
  const verdicts: string[][] = documents.map(() => []);
  const messageByLine: number[] = [-1, -1];
  for (const [index, document] of documents.entries()) {
    for (let lines = document.split('\n').length; lines > 0; lines--) messageByLine.push(index);
  }
  const text = `<b:bundle xmlns:b="${BUNDLE}">\n${documents.join('\n')}\n</b:bundle>`;
  // The package hands over what it read in one go as one message, so several complaints may be glued together.
  const complaints = (await validate(text, bundleSchema)).join('').split(/(?<=\(\d+:\d+\))(?=\[)/);
  for (const complaint of complaints) {
    if (complaint === '') continue;
    const line = Number(/\((\d+):\d+\)$/.exec(complaint)?.[1]);
    const about = verdicts[messageByLine[line] ?? -1];
    if (!about) throw new Error(`Xerces complains about the bundle itself: ${complaint}`);
    about.push(complaint);
  }
  return verdicts;
}

function write(dir: string, name: string, text: string): string {
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
}

async function inTempDir<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'toetssteen-xerces-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
