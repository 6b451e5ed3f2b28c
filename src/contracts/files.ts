import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractFout } from './model.js';

export type Gelezen = { ok: true; text: string } | { ok: false; fout: ContractFout };

const MB = 1024 * 1024;

/** The text of one file, without BOM and with `\n` line ends; whatever stands in the way is the user's to repair. */
export async function leesBestand(dir: string, bestand: string, maxMb: number): Promise<Gelezen> {
  const fout = (reden: string, regel: number | null = null): Gelezen => ({
    ok: false,
    fout: { bestand, regel, kolom: null, reden },
  });
  const pad = join(dir, bestand);
  try {
    const info = await stat(pad);
    if (!info.isFile()) return fout(`${bestand} is geen bestand; zet er het bestand met die naam neer.`);
    if (info.size > maxMb * MB) {
      return fout(`${bestand} is groter dan ${maxMb} MB; splits of verklein het contractbestand.`);
    }
    const bytes = await readFile(pad);
    const text = decodeUtf8(bytes);
    if (text === undefined) return fout(codeerReden(bestand, bytes), eersteSlechteRegel(bytes));
    // One line end everywhere, so that line numbers and the hash do not depend on who saved the file.
    return { ok: true, text: text.replace(/\r\n?/g, '\n') };
  } catch (error) {
    return fout(leesReden(bestand, error));
  }
}

/** Undefined when the folder is there. */
export async function mapFout(dir: string): Promise<ContractFout | undefined> {
  const fout = (reden: string): ContractFout => ({ bestand: dir, regel: null, kolom: null, reden });
  try {
    if ((await stat(dir)).isDirectory()) return undefined;
    return fout(`'${dir}' is geen map; geef de map op waarin regio.json en de csv-bestanden staan.`);
  } catch (error) {
    if (foutCode(error) === 'ENOENT') return fout(`De contractmap '${dir}' bestaat niet; controleer het pad.`);
    return fout(
      `De contractmap '${dir}' kan niet gelezen worden (${foutCode(error)}); controleer het pad en de rechten.`,
    );
  }
}

function leesReden(bestand: string, error: unknown): string {
  if (foutCode(error) === 'ENOENT') return `${bestand} ontbreekt; zet het in de contractmap.`;
  return `${bestand} kan niet gelezen worden (${foutCode(error)}); controleer het bestand en de rechten erop.`;
}

function foutCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function codeerReden(bestand: string, bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const gevonden = isUtf16 ? 'staat in UTF-16' : 'bevat hier tekens die geen UTF-8 zijn';
  return `${bestand} ${gevonden}; bewaar het opnieuw als UTF-8 (in Excel: "CSV UTF-8").`;
}

/** A line feed byte never occurs inside a UTF-8 sequence, so each line can be judged by itself. */
function eersteSlechteRegel(bytes: Uint8Array): number {
  let regel = 1;
  let begin = 0;
  while (begin < bytes.length) {
    const lineFeed = bytes.indexOf(0x0a, begin);
    const eind = lineFeed === -1 ? bytes.length : lineFeed;
    if (decodeUtf8(bytes.subarray(begin, eind)) === undefined) return regel;
    begin = eind + 1;
    regel += 1;
  }
  return 1;
}
