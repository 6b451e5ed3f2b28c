/**
 * A ZIP file with messages, as the chain sends them: at most 30, no folders, no password. Read twice: once to see that all
 * of it is good, once to store it; of either reading one message at a time is in memory. What a ZIP says about itself is
 * not believed: sizes and checksums are held against what comes out of it.
 */
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { MAX_BYTES } from '../standard/xml.js';
import { crc32 } from './crc32.js';

export interface ZipGrenzen {
  readonly berichten: number;
  readonly berichtBytes: number;
  /** Of all messages together, unpacked. */
  readonly totaalBytes: number;
  /** Unpacked against packed; only held against what is larger than `verhoudingVanaf`. */
  readonly verhouding: number;
  readonly verhoudingVanaf: number;
}

const MB = 1024 * 1024;

/** A declaration of thousands of equal lines packs sixty times; a bomb a thousand times. */
export const ZIP_GRENZEN: ZipGrenzen = {
  berichten: 30,
  berichtBytes: MAX_BYTES,
  totaalBytes: 250 * MB,
  verhouding: 250,
  verhoudingVanaf: MB,
};

export interface ZipBericht {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** The chain's own codes for a ZIP that is not taken in. */
export type ZipCode = 'IB901' | 'IB902' | 'IB903' | 'IB904' | 'IB905';

/** A ZIP that is refused, in one or two Dutch sentences. */
export class ZipGeweigerd extends Error {
  constructor(
    readonly code: ZipCode,
    readonly reden: string,
  ) {
    super(`${code}: ${reden}`);
  }
}

/** The messages of a ZIP in file-name order, as a folder of them would be taken in. */
export async function* leesZip(pad: string, grenzen: ZipGrenzen = ZIP_GRENZEN): AsyncGenerator<ZipBericht> {
  const zip = await gelezen(openPromise(pad, { autoClose: false, decodeStrings: false }));
  try {
    const namen = await inhoud(zip, grenzen);
    let totaal = 0;
    for (const { naam, entry } of namen) {
      const bytes = await gelezen(uitpakken(zip, entry, naam, grenzen));
      totaal += bytes.length;
      weigerTotaal(totaal, zip.fileSize, grenzen);
      weigerGeenXml(naam, bytes);
      yield { naam, bytes };
    }
  } finally {
    zip.close();
  }
}

interface Genoemd {
  readonly naam: string;
  readonly entry: Entry;
}

/** What the ZIP names, when it names nothing that may not be there. */
async function inhoud(zip: ZipFile, { berichten }: ZipGrenzen): Promise<Genoemd[]> {
  if (zip.entryCount === 0) throw new ZipGeweigerd('IB905', 'Het ZIP-bestand is leeg. Zet er minstens een bericht in.');
  if (zip.entryCount > berichten)
    throw new ZipGeweigerd(
      'IB902',
      `In het ZIP-bestand staan ${zip.entryCount} bestanden; het mogen er hoogstens ${berichten} zijn. Verdeel ze over meer ZIP-bestanden.`,
    );
  const namen: Genoemd[] = [];
  for await (const entry of entries(zip)) {
    const naam = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    weigerNaam(naam);
    if (entry.isEncrypted()) throw metWachtwoord();
    namen.push({ naam, entry });
  }
  const dubbel = namen.find(({ naam }, i) => namen.findIndex((each) => gelijk(each.naam, naam)) < i);
  if (dubbel)
    throw new ZipGeweigerd(
      'IB901',
      `In het ZIP-bestand staat ${toonbaar(dubbel.naam)} twee keer. Geef elk bericht een eigen naam.`,
    );
  return namen.sort((a, b) => (a.naam < b.naam ? -1 : 1));
}

/** A disk that does not tell upper from lower case would write one answer over the other. */
const gelijk = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  const lezer = zip.eachEntry();
  for (;;) {
    const { done, value } = await gelezen(lezer.next());
    if (done) return;
    yield value;
  }
}

/** Only plain names: a path, in either direction, is a folder, and a folder is refused. */
function weigerNaam(naam: string): void {
  if (/[/\\]/.test(naam))
    throw new ZipGeweigerd('IB901', 'In het ZIP-bestand staan mappen. Zet de berichten er los in, zonder mappen.');
  if (/\.zip$/i.test(naam))
    throw new ZipGeweigerd(
      'IB901',
      'In het ZIP-bestand staat nog een ZIP-bestand. Zet de berichten er zelf in, als .xml.',
    );
  if (!/^[^.].*\.xml$/i.test(naam) || /\p{Cc}/u.test(naam) || naam.length > 200)
    throw new ZipGeweigerd(
      'IB901',
      `In het ZIP-bestand staat ${toonbaar(naam)}, en dat is geen .xml-bestand. Zet er alleen berichten in.`,
    );
}

async function uitpakken(zip: ZipFile, entry: Entry, naam: string, grenzen: ZipGrenzen): Promise<Uint8Array> {
  const { berichtBytes, verhouding, verhoudingVanaf } = grenzen;
  // Where it lies about its size, the reader stops at the size it gave.
  if (entry.uncompressedSize > berichtBytes)
    throw new ZipGeweigerd(
      'IB904',
      `${toonbaar(naam)} is uitgepakt groter dan ${inMb(berichtBytes)}; dat is het meeste dat een bericht mag zijn (OP179). Verdeel het over meer berichten.`,
    );
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > verhoudingVanaf && uncompressedSize > verhouding * compressedSize) throw teVeelInTeWeinig();
  const delen: Buffer[] = [];
  let som = 0;
  for await (const deel of await zip.openReadStreamPromise(entry)) {
    delen.push(deel as Buffer);
    som = crc32(deel as Buffer, som);
  }
  // The reader checks the size, not this.
  if (som !== entry.crc32) throw new Error('the checksum does not fit');
  return Buffer.concat(delen);
}

/** Parts that lie over each other are each in proportion, and together are not. */
function weigerTotaal(totaal: number, zipBytes: number, grenzen: ZipGrenzen): void {
  if (totaal > grenzen.totaalBytes)
    throw new ZipGeweigerd(
      'IB904',
      `De berichten in het ZIP-bestand zijn uitgepakt samen groter dan ${inMb(grenzen.totaalBytes)}. Verdeel ze over meer ZIP-bestanden.`,
    );
  if (totaal > grenzen.verhoudingVanaf && totaal > grenzen.verhouding * zipBytes) throw teVeelInTeWeinig();
}

/** Whatever comes first in an XML file, it is this. */
function weigerGeenXml(naam: string, bytes: Uint8Array): void {
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  // A byte order mark is told by the judgement, which says what to do about it.
  if (/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\0?\s*</.test(begin)) return;
  throw new ZipGeweigerd(
    'IB901',
    `${toonbaar(naam)} in het ZIP-bestand bevat geen XML. Zet er alleen berichten in, als .xml.`,
  );
}

/** What the reader cannot make sense of is a damaged file; anything of the disk itself is not, and is thrown as it is. */
async function gelezen<T>(werk: Promise<T>): Promise<T> {
  try {
    return await werk;
  } catch (error) {
    if (error instanceof ZipGeweigerd || isVanSchijf(error)) throw error;
    if (/encrypt/i.test((error as Error).message)) throw metWachtwoord();
    throw new ZipGeweigerd(
      'IB901',
      'Het ZIP-bestand is beschadigd of geen ZIP-bestand. Maak het opnieuw en stuur het nog een keer.',
    );
  }
}

/** EIO, EACCES and their like; zlib's own begin with Z_. */
function isVanSchijf(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && syscall !== undefined;
}

const metWachtwoord = () =>
  new ZipGeweigerd('IB903', 'Het ZIP-bestand is met een wachtwoord beveiligd. Stuur het zonder wachtwoord.');

const teVeelInTeWeinig = () =>
  new ZipGeweigerd(
    'IB904',
    'Het ZIP-bestand pakt uit tot veel meer dan berichten dat doen, en wordt om veiligheidsredenen niet uitgepakt. Stuur de berichten los.',
  );

const inMb = (bytes: number) => `${Math.round(bytes / MB)} MB`;

/** A name from outside, short and without what could break a line; who shows it masks what could be a Bsn. */
const toonbaar = (naam: string) => naam.replace(/\p{C}/gu, '?').slice(0, 60);
