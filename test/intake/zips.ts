/** ZIP files for tests: sound ones made by another library, and bad ones by changing bytes of those. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export interface InZip {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

export async function maakZip(bestanden: readonly InZip[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { naam, inhoud } of bestanden)
    zip.addBuffer(Buffer.from(inhoud), naam, { mtime: new Date('2026-05-06T10:00:00Z') });
  zip.end();
  return buffer(zip.outputStream);
}

/** The same ZIP in which a name is replaced by one of the same length, wherever it stands. */
export function hernoemd(zip: Buffer, van: string, naar: string): Buffer {
  if (Buffer.byteLength(van) !== Buffer.byteLength(naar)) throw new Error('the two names must be of one length');
  const kopie = Buffer.from(zip);
  for (let at = kopie.indexOf(van); at >= 0; at = kopie.indexOf(van, at + 1)) kopie.write(naar, at);
  return kopie;
}

const CENTRAAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** Where the central directory describes each file. */
export function centraal(zip: Buffer): number[] {
  const plaatsen: number[] = [];
  for (let at = zip.indexOf(CENTRAAL); at >= 0; at = zip.indexOf(CENTRAAL, at + 4)) plaatsen.push(at);
  return plaatsen;
}

/** Says of every file that it needs a password. */
export function versleuteld(zip: Buffer): Buffer {
  const kopie = Buffer.from(zip);
  for (const at of centraal(kopie)) kopie.writeUInt16LE(kopie.readUInt16LE(at + 8) | 1, at + 8);
  return kopie;
}

/** Gives the first file another size than it has. */
export function metGrootte(zip: Buffer, bytes: number): Buffer {
  const kopie = Buffer.from(zip);
  kopie.writeUInt32LE(bytes, (centraal(kopie)[0] as number) + 24);
  return kopie;
}

/** Every name of the directory shows what is in the first file: one piece of data, many times (a bomb). */
export function overElkaar(zip: Buffer): Buffer {
  const kopie = Buffer.from(zip);
  const [eerste, ...rest] = centraal(kopie) as [number, ...number[]];
  for (const at of rest) {
    // Checksum, sizes and place.
    kopie.copy(kopie, at + 16, eerste + 16, eerste + 28);
    kopie.copy(kopie, at + 42, eerste + 42, eerste + 46);
  }
  return kopie;
}
