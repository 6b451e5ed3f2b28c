/**
 * What our schemas are held to. iJw: the published ones. iWmo: the published ones too, and for the seven answers that
 * are not at hand the published schema of the iJw twin, turned into iWmo mechanically: namespace and prefix, the code
 * of the message, and without what the overview says iWmo lacks. The codes of lists come with the published iWmo
 * basisschema. Nothing in here looks at our schemas.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSchemas, type SchemaSet } from '../../src/standard/schema.js';
import { type Law, PUBLISHED } from './libxml.js';
import { type Lacking, parseRetour, type Retour } from './retour.js';

export interface Oracle {
  /** A folder with all fourteen messages. */
  readonly dir: string;
  readonly schemas: SchemaSet;
  /** Messages whose schema is a published file; the others are translated. */
  readonly published: ReadonlySet<string>;
  remove(): void;
}

type Published = NonNullable<typeof PUBLISHED>;

/** Undefined where the published standard does not lie beside the project. */
export function openOracle(law: Law): Oracle | undefined {
  if (!PUBLISHED) return undefined;
  const source = PUBLISHED.xsd(law);
  const schemas = loadSchemas(source);
  const published = new Set(schemas.berichten.keys());
  if (law === 'ijw') return { dir: source, schemas, published, remove: () => undefined };
  const dir = mkdtempSync(join(tmpdir(), 'toetssteen-oracle-'));
  for (const file of readdirSync(source)) if (file.endsWith('.xsd')) copyFileSync(join(source, file), join(dir, file));
  const retour = readRetour(PUBLISHED);
  for (const { bericht, berichtcode } of retour.berichten.values()) {
    if (published.has(bericht)) throw new Error(`${bericht} is published: nothing to translate`);
    const nummer = bericht.slice(-3);
    const file = join(dir, `${bericht.toLowerCase()}.xsd`);
    const lacking = retour.lacking.filter((each) => each.nummer === nummer);
    writeFileSync(file, translate(publishedTwin(PUBLISHED, nummer), berichtcode, lacking));
  }
  return { dir, schemas: loadSchemas(dir), published, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export function readRetour(published: Published): Retour {
  return parseRetour(readFileSync(published.retour, 'utf8'));
}

export function publishedTwin(published: Published, nummer: string): string {
  return readFileSync(join(published.xsd('ijw'), `jw${nummer}.xsd`), 'utf8');
}

/** A published iJw schema as its iWmo twin. */
export function translate(xsd: string, berichtcode: string, lacking: readonly Lacking[]): string {
  let text = replaceOnce(xsd, /(?<=<xs:pattern value=")4\d\d(?="\/>)/g, berichtcode);
  for (const { type, element } of lacking) {
    text = replaceOnce(text, new RegExp(`<xs:complexType name="${type}">.*?</xs:complexType>`, 'gs'), (found) =>
      element === undefined
        ? ''
        : replaceOnce(found, new RegExp(`<xs:element name="${element}"[^>]*>.*?</xs:element>`, 'gs'), ''),
    );
  }
  return text.replace(/\bijw\b/g, 'iwmo').replace(/\bjw(?=\d{3}\b)/g, 'wmo');
}

function replaceOnce(text: string, pattern: RegExp, by: string | ((found: string) => string)): string {
  const found = text.match(pattern) ?? [];
  if (found.length !== 1) throw new Error(`${found.length} times ${pattern} where once was expected`);
  return text.replace(pattern, (each) => (typeof by === 'string' ? by : by(each)));
}
