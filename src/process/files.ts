/** Which files a call names, in the order they are processed; and how answers are written beside each other. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MAX_BYTES } from '../standard/xml.js';

/** A call that cannot be carried out, told in one Dutch sentence. */
export class OnjuisteAanroep extends Error {}

/** Files as named, folders as their *.xml in file-name order (not deeper). */
export function listFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    // Also where a file stands in the middle of the path.
    const stat = existsSync(path) ? statSync(path) : undefined;
    if (!stat) throw new OnjuisteAanroep(`${path} bestaat niet. Noem een bestand of een map met berichten.`);
    if (!stat.isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.xml$/i.test(name))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((name) => join(path, name));
  });
  if (files.length === 0)
    throw new OnjuisteAanroep(
      `In ${paths.join(', ')} staat geen enkel .xml-bestand. Noem de map waarin de berichten staan.`,
    );
  return files;
}

/** Two inputs of one name would overwrite each other's answer. */
export function refuseSameNames(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = stemOf(file);
    const other = seen.get(name);
    if (other)
      throw new OnjuisteAanroep(
        `${other} en ${file} heten hetzelfde, zodat hun antwoorden elkaar zouden overschrijven. Verwerk ze in twee keer.`,
      );
    seen.set(name, file);
  }
}

export const stemOf = (file: string) => basename(file).replace(/\.xml$/i, '');

export type FileBytes =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; reden: string; waarden: Record<string, unknown> };

/** Reads a file, but not one that is far over the limit. */
export function readInput(file: string): FileBytes {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) {
      const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
      return {
        ok: false,
        reden: `Het bestand is ${megabytes} MB; een bericht mag hoogstens 25 MB zijn (OP179). Verdeel het over meer berichten.`,
        waarden: { bytes: size, toegestaan: MAX_BYTES },
      };
    }
    return { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    const { code = 'onbekende fout' } = error as NodeJS.ErrnoException;
    return {
      ok: false,
      reden: `Het bestand kan niet worden gelezen (${code}). Controleer de rechten en stuur het opnieuw.`,
      waarden: { code },
    };
  }
}

/** Refuses an answers folder that cannot be one, before anything else is made. */
export function refuseOut(dir: string, files: readonly string[]): void {
  // An answer could take the name of a message, and clearing away a stale answer would remove that message.
  if (files.some((file) => resolve(dirname(file)) === resolve(dir)))
    throw new OnjuisteAanroep(`In ${dir} staan de berichten zelf. Kies met --out een andere map voor de antwoorden.`);
  if (existsSync(dir) && !statSync(dir).isDirectory())
    throw new OnjuisteAanroep(`${dir} is een bestand en geen map. Kies met --out een andere map.`);
}

/** The answers folder: whole files only, and never two answers to one message. */
export class Uitvoer {
  private readonly aanwezig: Set<string>;

  constructor(
    readonly dir: string,
    private readonly types: readonly string[],
  ) {
    try {
      mkdirSync(dir, { recursive: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new OnjuisteAanroep(
        `In ${dir} kunnen geen antwoorden worden gezet (${code}). Kies met --out een andere map.`,
      );
    }
    this.aanwezig = new Set(readdirSync(dir));
  }

  /** Writes the answer to a file, or none; answers of another type from an earlier run under that name go away. */
  answer(file: string, antwoord: { type: string; inhoud: Uint8Array } | undefined): void {
    for (const other of this.types) {
      const stale = `${stemOf(file)}.${other}.xml`;
      if (other !== antwoord?.type && this.aanwezig.delete(stale)) rmSync(join(this.dir, stale), { force: true });
    }
    if (!antwoord) return;
    const name = `${stemOf(file)}.${antwoord.type}.xml`;
    this.write(name, antwoord.inhoud);
    this.aanwezig.add(name);
  }

  write(name: string, content: Uint8Array | string): void {
    const part = join(this.dir, `${name}.part`);
    writeFileSync(part, content);
    renameSync(part, join(this.dir, name));
  }
}
