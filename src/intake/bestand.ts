/**
 * One file that was picked up: stored, then put away; or refused, with the reason beside it. Each step can be done twice:
 * after a crash the file is still in the work folder and goes through all of them again, and is known by its name.
 */
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OntvangenBericht } from '../process/inbox.js';
import { laneVan } from '../process/lane.js';
import type { Deuren } from '../queue/deur.js';
import { voldoetAanElfproef } from '../rules/inhoud/client.js';
import { maskeer } from '../rules/maskeer.js';
import { MAX_BYTES } from '../standard/xml.js';
import { legWeg, type Mappen, type Werkbestand } from './mappen.js';
import { leesZip, ZIP_GRENZEN, ZipGeweigerd, type ZipGrenzen } from './zip.js';

/** Between which something may happen to us; told for tests that make it happen. */
export type Stap = 'opgepakt' | 'bekeken' | 'gelezen' | 'in de zip' | 'opgeslagen' | 'geweigerd' | 'weggelegd';

export interface Omgeving {
  readonly mappen: Mappen;
  readonly deuren: Pick<Deuren, 'ontvang' | 'ontvangSamen'>;
  readonly nu: () => Date;
  readonly grenzen?: ZipGrenzen;
  readonly stap?: (stap: Stap, bestand: Werkbestand) => void;
}

export type Uitslag =
  | { readonly soort: 'opgeslagen'; readonly berichten: number; readonly nieuw: number }
  | { readonly soort: 'geweigerd'; readonly code: string; readonly reden: string }
  /** Somebody is still writing in it: left where it is, for the next time. */
  | { readonly soort: 'in beweging' };

export async function neemBestand(omgeving: Omgeving, bestand: Werkbestand): Promise<Uitslag> {
  try {
    const ontvangsten = await bewaar(omgeving, bestand);
    if (!ontvangsten) return { soort: 'in beweging' };
    omgeving.stap?.('opgeslagen', bestand);
    legWeg(omgeving.mappen.klaar, bestand);
    omgeving.stap?.('weggelegd', bestand);
    return {
      soort: 'opgeslagen',
      berichten: ontvangsten.length,
      nieuw: ontvangsten.filter(({ nieuw }) => nieuw).length,
    };
  } catch (error) {
    if (!(error instanceof BestandGeweigerd) && !(error instanceof ZipGeweigerd)) throw error;
    weiger(omgeving, bestand, error);
    return { soort: 'geweigerd', code: error.code, reden: error.reden };
  }
}

/** A file that cannot be stored as it is. */
class BestandGeweigerd extends Error {
  constructor(
    readonly code: string,
    readonly reden: string,
  ) {
    super(reden);
  }
}

async function bewaar(omgeving: Omgeving, bestand: Werkbestand) {
  if (Buffer.byteLength(bestand.naam) > MAX_NAAM)
    throw new BestandGeweigerd(
      'NAAM',
      `De naam van het bestand is langer dan ${MAX_NAAM} tekens. Geef het een kortere naam.`,
    );
  return /\.zip$/i.test(bestand.naam) ? bewaarZip(omgeving, bestand) : bewaarXml(omgeving, bestand);
}

/** With our number before it and the type of the answer behind it, a disk still has room for the name. */
export const MAX_NAAM = 200;

async function bewaarXml({ deuren, stap }: Omgeving, bestand: Werkbestand) {
  const voor = await gezien(bestand);
  if (voor.bytes > MAX_BYTES)
    throw new BestandGeweigerd(
      'OP179',
      `Het bestand is ${megabytes(voor.bytes)} MB; een bericht mag hoogstens 25 MB zijn (OP179). Verdeel het over meer berichten.`,
    );
  if (voor.bytes === 0) throw new BestandGeweigerd('XML', 'Het bestand is leeg. Stuur het bericht opnieuw.');
  stap?.('bekeken', bestand);
  const bytes = await leesbaar(readFile(bestand.pad));
  if (!gelijk(voor, await gezien(bestand))) return undefined;
  stap?.('gelezen', bestand);
  return [await deuren.ontvang(bericht(bestand.naam, bytes))];
}

/** Read once to see that all of it is good, once more to store it, one message at a time in memory. */
async function bewaarZip({ deuren, stap, grenzen = ZIP_GRENZEN }: Omgeving, bestand: Werkbestand) {
  const voor = await gezien(bestand);
  if (voor.bytes > grenzen.totaalBytes)
    throw new BestandGeweigerd(
      'IB904',
      `Het ZIP-bestand is ${megabytes(voor.bytes)} MB; het mag hoogstens ${megabytes(grenzen.totaalBytes)} MB zijn. Verdeel de berichten over meer ZIP-bestanden.`,
    );
  const lanes = new Set<string>();
  for await (const { bytes } of leesbaarStuk(leesZip(bestand.pad, grenzen))) lanes.add(laneVan(bytes));
  if (!gelijk(voor, await gezien(bestand))) return undefined;
  stap?.('gelezen', bestand);
  return deuren.ontvangSamen({
    lanes: [...lanes],
    async *lees() {
      for await (const { naam, bytes } of leesZip(bestand.pad, grenzen)) {
        yield bericht(`${bestand.naam}.${naam}`, bytes);
        stap?.('in de zip', bestand);
      }
    },
  });
}

/** The file name is what makes it the same file when it comes again. */
const bericht = (kenmerk: string, bytes: Uint8Array): OntvangenBericht => ({
  bytes,
  kanaal: 'map',
  kenmerk,
  referentienummer: null,
  crossRefnummer: null,
  zender: null,
  ontvanger: null,
  soort: 'heen',
});

interface Gezien {
  readonly bytes: number;
  readonly gewijzigd: number;
}

async function gezien({ pad }: Werkbestand): Promise<Gezien> {
  const { size, mtimeMs } = await stat(pad);
  return { bytes: size, gewijzigd: mtimeMs };
}

const gelijk = (a: Gezien, b: Gezien) => a.bytes === b.bytes && a.gewijzigd === b.gewijzigd;

/** A file we may not read is its owner's to repair; a disk that fails is not, and is tried again. */
async function leesbaar<T>(werk: Promise<T>): Promise<T> {
  try {
    return await werk;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new BestandGeweigerd(
      code,
      `Het bestand kan niet worden gelezen (${code}). Controleer de rechten en stuur het opnieuw.`,
    );
  }
}

async function* leesbaarStuk<T>(stukken: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (;;) {
      const { done, value } = await leesbaar(stukken.next());
      if (done) return;
      yield value;
    }
  } finally {
    await stukken.return(undefined);
  }
}

/** The reason first, then the file: a crash between the two tells it once more, or finds that it was told. */
function weiger(omgeving: Omgeving, bestand: Werkbestand, { code, reden }: { code: string; reden: string }): void {
  const { mappen, nu, stap } = omgeving;
  const logboek = join(mappen.geweigerd, GEWEIGERD);
  if (!staatErAl(logboek, bestand.nummer)) {
    const regel = { bestand: bestand.naam, nummer: bestand.nummer, tijdstip: nu().toISOString(), code, reden };
    // Our own number is no Bsn, however it looks.
    const { bestand: naam, reden: tekst } = maskeer({ bestand: regel.bestand, reden }, voldoetAanElfproef);
    voegToe(logboek, `${JSON.stringify({ ...regel, bestand: naam, reden: tekst })}\n`);
  }
  stap?.('geweigerd', bestand);
  legWeg(mappen.geweigerd, bestand);
  stap?.('weggelegd', bestand);
}

/** Beside the refused files: one JSON object per file. */
export const GEWEIGERD = 'geweigerd.jsonl';

function voegToe(logboek: string, regel: string): void {
  const fd = openSync(logboek, 'a');
  try {
    // A line that was cut off by a full disk or a crash does not spoil this one.
    appendFileSync(fd, heleRegels(logboek) ? regel : `\n${regel}`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Enough for the last few lines: it is one of those that a crash can have left behind. */
const STAART_BYTES = 64 * 1024;

function staart(logboek: string): string {
  const { size = 0 } = statSync(logboek, { throwIfNoEntry: false }) ?? {};
  if (size === 0) return '';
  const fd = openSync(logboek, 'r');
  try {
    return readFileSync(fd).subarray(-STAART_BYTES).toString('utf8');
  } finally {
    closeSync(fd);
  }
}

const heleRegels = (logboek: string) => /(^|\n)$/.test(staart(logboek));
const staatErAl = (logboek: string, nummer: string) => staart(logboek).includes(`"nummer":"${nummer}"`);

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace('.', ',').replace(/,0$/, '');
