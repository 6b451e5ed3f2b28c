/** The folders of the folder door, and moving files between them without losing one. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { OnjuisteAanroep } from '../process/files.js';

export interface Mappen {
  /** Where others put files. */
  readonly in: string;
  /** Ours: what was picked up and is not done with. */
  readonly werk: string;
  /** What was stored. */
  readonly klaar: string;
  /** What was refused, with `geweigerd.jsonl` beside it. */
  readonly geweigerd: string;
}

/** Makes our folders; a file must be able to go from one to the other in one step. */
export function maakMappen(mappen: Mappen): void {
  if (!existsSync(mappen.in) || !statSync(mappen.in).isDirectory())
    throw new OnjuisteAanroep(`De map ${mappen.in} (folder.in) bestaat niet. Maak hem, of verbeter de configuratie.`);
  const eigen = [mappen.werk, mappen.klaar, mappen.geweigerd];
  const alle = [mappen.in, ...eigen];
  if (new Set(alle.map((each) => resolve(each))).size < alle.length)
    throw new OnjuisteAanroep('De mappen in, work, done en rejected van folder moeten vier verschillende mappen zijn.');
  for (const map of eigen) maakMap(map);
  for (const map of alle) eisBruikbaar(map);
  const schijf = statSync(mappen.in).dev;
  const elders = eigen.find((map) => statSync(map).dev !== schijf);
  if (elders !== undefined)
    throw new OnjuisteAanroep(
      `De map ${elders} staat op een andere schijf dan ${mappen.in}, zodat een bestand er niet in een stap heen kan. Zet de mappen van folder op dezelfde schijf.`,
    );
}

function maakMap(map: string): void {
  try {
    mkdirSync(map, { recursive: true });
  } catch (error) {
    throw onbruikbaar(map, error);
  }
}

function eisBruikbaar(map: string): void {
  try {
    accessSync(map, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw onbruikbaar(map, error);
  }
}

const onbruikbaar = (map: string, error: unknown) =>
  new OnjuisteAanroep(
    `De map ${map} kan niet worden gebruikt (${(error as NodeJS.ErrnoException).code}). Controleer de rechten, of noem een andere map bij folder.`,
  );

/** What is picked up, under a name of its own, so that a second file of the same name does not take its place. */
export interface Werkbestand {
  readonly pad: string;
  /** As it was called in the in-folder. */
  readonly naam: string;
  /** Names this pick-up, and sorts in the order of picking up. */
  readonly nummer: string;
}

const WERKNAAM = /^(\d{13}-\d{4}-[0-9a-f]{8})~(.+)$/s;

export class Nummering {
  private volgnummer = 0;
  constructor(private readonly nu: () => number) {}

  volgende(): string {
    this.volgnummer = (this.volgnummer + 1) % 10_000;
    const moment = String(Math.max(0, Math.floor(this.nu()))).padStart(13, '0');
    return `${moment}-${String(this.volgnummer).padStart(4, '0')}-${randomBytes(4).toString('hex')}`;
  }
}

/** Undefined for what is none of ours. */
export function werkbestand(werk: string, bestandsnaam: string): Werkbestand | undefined {
  const [, nummer, naam] = WERKNAAM.exec(bestandsnaam) ?? [];
  return nummer && naam ? { pad: join(werk, bestandsnaam), naam, nummer } : undefined;
}

/** In one step out of the in-folder; undefined when another process took it, or it was taken away again. */
export function pakOp(mappen: Mappen, naam: string, nummer: string): Werkbestand | undefined {
  const bestandsnaam = `${nummer}~${naam}`;
  if (!verplaatst(join(mappen.in, naam), join(mappen.werk, bestandsnaam))) return undefined;
  return werkbestand(mappen.werk, bestandsnaam);
}

/** Under its own name; where that is taken, with a number behind it: what is there is never written over. */
export function legWeg(map: string, { pad, naam }: Werkbestand): void {
  verplaatst(pad, join(map, vrijeNaam(map, naam)));
}

function vrijeNaam(map: string, naam: string): string {
  const soort = extname(naam);
  const stam = naam.slice(0, naam.length - soort.length);
  let kandidaat = naam;
  for (let n = 2; existsSync(join(map, kandidaat)); n++) kandidaat = `${stam}~${n}${soort}`;
  return kandidaat;
}

/** False when it is not there (any more). */
function verplaatst(van: string, naar: string): boolean {
  try {
    renameSync(van, naar);
    return true;
  } catch (error) {
    // The file, not the folder it goes to.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(van)) return false;
    throw error;
  }
}
