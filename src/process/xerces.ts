/**
 * The second opinion: Xerces, an engine unrelated to libxml2, in a JVM.
 *
 * The helper class comes from the optional package xsd-schema-validator, which compiles it on installation. We start the
 * JVM ourselves rather than through the package's own function: that one starts a JVM per message, loses what does not
 * fit in one read of the pipe, and leaves the language of the complaints to the machine. Here many messages go in
 * one after the other, as a bundle whose schema allows the root of each; a complaint carries its line, and the line tells
 * the message. Messages go through a pipe, so that nothing about a person is left on disk.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { groepeer } from '../standard/group.js';
import type { BerichtSchema } from '../standard/schema.js';
import type { XercesMelding } from '../standard/xercesKlacht.js';

/** The package or Java is not there, or does not work: told in one Dutch sentence. */
export class OnbruikbareXerces extends Error {}

export interface VoorXerces {
  readonly schema: BerichtSchema;
  /** From xercesTekst. */
  readonly tekst: string;
}

/** A message as Xerces gets it: without XML declaration, and every character at the offset where the file has it. */
export function xercesTekst(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('utf8')
    .replace(/^<\?xml\s[^>]*\?>/, (declaratie) => declaratie.replace(/[^\r\n]/g, ' '))
    .replace(/\r(?!\n)/g, '\n');
}

const MAX_MS = 10 * 60_000;
/** Complaints kept of one run: beyond it, something is broken in one systematic way. */
const MAX_MELDINGEN = 200_000;
const XS = 'http://www.w3.org/2001/XMLSchema';
const BUNDEL = 'urn:toetssteen:bundel';
const LAAT_WEG = 'of laat --engine xerces weg.';

/** The complaints about each message, in its order; none where Xerces accepts it. */
export async function oordelenXerces(berichten: readonly VoorXerces[]): Promise<XercesMelding[][]> {
  if (berichten.length === 0) return [];
  const helper = await vindHelper();
  const oordelen: XercesMelding[][] = berichten.map(() => []);
  // Official schemas laid in place of ours may bring a basisschema of their own: one folder of schemas per run.
  const bundels = groepeer(berichten.keys(), (i) => {
    const { schema, tekst } = berichten[i] as VoorXerces;
    return lijktOpMelding(tekst) ? String(i) : dirname(schema.bestand);
  });
  const dir = mkdtempSync(join(tmpdir(), 'toetssteen-xerces-'));
  try {
    for (const nummers of bundels.values()) await oordeelBundels(helper, dir, berichten, nummers, oordelen);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return oordelen;
}

/**
 * A value that could pass for a complaint, however it is written: such a message is judged on its own, so that it can't
 * speak of another.
 */
function lijktOpMelding(tekst: string): boolean {
  const zoalsGelezen = tekst
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[|\]\]>/g, '')
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_ref, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10) & 0xfffff),
    );
  return /\[(error|warning|fatal)\] /.test(zoalsGelezen);
}

/** Xerces stops at what it cannot read at all: the messages behind that one are judged in a next run. */
async function oordeelBundels(
  helper: string,
  dir: string,
  berichten: readonly VoorXerces[],
  nummers: readonly number[],
  oordelen: XercesMelding[][],
): Promise<void> {
  let rest = nummers;
  while (rest.length > 0) {
    const bundel = rest.map((i) => berichten[i] as VoorXerces);
    const meldingen = await draai(helper, bundelSchema(dir, bundel), bundelTekst(bundel));
    const begin = beginRegels(bundel);
    let at = 0;
    let gestopt = rest.length;
    for (const melding of meldingen) {
      // Complaints come in the order of the messages.
      while (at + 1 < rest.length && (begin[at + 1] as number) <= melding.regel) at++;
      const regel = melding.regel - (begin[at] as number) + 1;
      (oordelen[rest[at] as number] as XercesMelding[]).push({ ...melding, regel });
      if (melding.fataal) gestopt = at + 1;
    }
    rest = rest.slice(gestopt);
  }
}

function bundelSchema(dir: string, berichten: readonly VoorXerces[]): string {
  const gebruikt = new Map(berichten.map(({ schema }) => [schema.ns, schema.bestand]));
  const imports = [...gebruikt].map(
    ([ns, bestand]) => `<xs:import namespace="${ns}" schemaLocation="${attribuut(pathToFileURL(bestand).href)}"/>`,
  );
  const bestand = join(dir, 'bundel.xsd');
  writeFileSync(
    bestand,
    `<xs:schema xmlns:xs="${XS}" targetNamespace="${BUNDEL}">${imports.join('')}
<xs:element name="bundel"><xs:complexType><xs:sequence>
<xs:any namespace="##any" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>`,
  );
  return bestand;
}

const attribuut = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function* bundelTekst(berichten: readonly VoorXerces[]): Generator<string> {
  yield `<toetssteen:bundel xmlns:toetssteen="${BUNDEL}">\n`;
  for (const { tekst } of berichten) {
    yield tekst;
    yield '\n';
  }
  yield '</toetssteen:bundel>';
}

/** The line of the bundle at which each message begins. */
function beginRegels(berichten: readonly VoorXerces[]): number[] {
  const begin = [2];
  for (const { tekst } of berichten.slice(0, -1)) begin.push((begin.at(-1) as number) + tekst.split('\n').length);
  return begin;
}

async function vindHelper(): Promise<string> {
  let map: string;
  try {
    map = dirname(createRequire(import.meta.url).resolve('xsd-schema-validator/package.json'));
  } catch {
    throw new OnbruikbareXerces(
      `De tweede mening van Xerces vraagt om Java en om het pakket xsd-schema-validator, en dat pakket is hier niet geinstalleerd. Installeer een Java-ontwikkelkit (JDK) en daarna npm install xsd-schema-validator, ${LAAT_WEG}`,
    );
  }
  if (!existsSync(join(map, 'support', 'XMLValidator.class'))) await compileer();
  return map;
}

/** The package's own class, where its install script was not allowed to compile it. */
async function compileer(): Promise<void> {
  try {
    const { setup } = await import('xsd-schema-validator');
    await setup();
  } catch {
    throw new OnbruikbareXerces(
      `Het hulpprogramma van xsd-schema-validator is nog niet gecompileerd, en dat lukt hier niet. Installeer een Java-ontwikkelkit (JDK) en zet javac op het PATH, ${LAAT_WEG}`,
    );
  }
}

async function draai(helper: string, schema: string, tekst: Iterable<string>): Promise<XercesMelding[]> {
  const { JAVA_HOME } = process.env;
  const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
  const kind = spawn(java, [
    // Complaints are read back: in one language and one encoding, whatever the machine prefers.
    '-Duser.language=en',
    '-Dfile.encoding=UTF-8',
    '-Dstderr.encoding=UTF-8',
    '-classpath',
    helper,
    'support.XMLValidator',
    '-stdin',
    `-schema=${schema}`,
  ]);
  const klaar = afloop(kind);
  const meldingen = leesMeldingen(kind);
  stuur(kind, tekst);
  const [uitkomst, gelezen] = await Promise.all([klaar, meldingen]);
  // The helper always ends with its verdict; without one it never got to the message.
  if (!uitkomst.startsWith('result=')) throw mislukt(gelezen.rest || uitkomst);
  // A schema it cannot use is fatal without a place in the message.
  if (uitkomst.includes('FATAL') && !gelezen.meldingen.some(({ fataal }) => fataal)) throw mislukt(gelezen.rest);
  return gelezen.meldingen;
}

function mislukt(woorden: string): OnbruikbareXerces {
  const eerste = woorden.trim().split('\n')[0]?.slice(0, 200) ?? '';
  const melding = eerste === '' ? '' : ` (Java meldt: ${eerste})`;
  return new OnbruikbareXerces(
    `Xerces kan hier niet worden gebruikt${melding}. Controleer de installatie van Java met java -version, ${LAAT_WEG}`,
  );
}

/** What the JVM prints on stdout, once it has ended. */
function afloop(kind: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    // Not spawn's own timeout, which stays behind where there is no Java to start.
    const timer = setTimeout(() => kind.kill(), MAX_MS);
    kind.stdout?.setEncoding('utf8').on('data', (stuk) => {
      stdout += stuk;
    });
    kind.on('error', () => {
      clearTimeout(timer);
      reject(
        new OnbruikbareXerces(
          `De tweede mening van Xerces vraagt om Java, en dat is hier niet gevonden. Installeer Java (een JDK) en zet het op het PATH of in JAVA_HOME, ${LAAT_WEG}`,
        ),
      );
    });
    kind.on('close', () => {
      clearTimeout(timer);
      resolve(stdout.trim());
    });
  });
}

const BEGIN = /^\[(error|warning|fatal)\] /;
const EINDE = / \((\d+):(\d+)\)$/;

/** A complaint runs until the next one begins, as the value it repeats may run over lines; it ends with its place. */
async function leesMeldingen(kind: ChildProcess): Promise<{ meldingen: XercesMelding[]; rest: string }> {
  const meldingen: XercesMelding[] = [];
  let open: string[] = [];
  let rest = '';
  const sluit = () => {
    const geheel = open.join('\n');
    open = [];
    const begin = BEGIN.exec(geheel);
    const einde = EINDE.exec(geheel);
    if (!begin || !einde) rest ||= geheel;
    else if (meldingen.length < MAX_MELDINGEN)
      meldingen.push({
        fataal: begin[1] === 'fatal',
        tekst: geheel.slice(begin[0].length, -einde[0].length),
        regel: Number(einde[1]),
        kolom: Number(einde[2]),
      });
  };
  const regels = createInterface({ input: kind.stderr as NodeJS.ReadableStream, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const regel of regels) {
    if (BEGIN.test(regel)) sluit();
    open.push(regel);
  }
  sluit();
  return { meldingen, rest };
}

/** Writes piece by piece, as fast as Xerces reads; it may stop reading before the end. */
function stuur({ stdin }: ChildProcess, stukken: Iterable<string>): void {
  if (!stdin) return;
  stdin.on('error', () => {});
  const iterator = stukken[Symbol.iterator]();
  const verder = () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      if (!stdin.write(next.value)) {
        stdin.once('drain', verder);
        return;
      }
    }
    stdin.end();
  };
  verder();
}
