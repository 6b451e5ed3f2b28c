/**
 * Which releases of the standard are known, and from when to when each is accepted. A new release is a new row and a new
 * folder of schemas; nothing of an old one changes.
 */
import { join } from 'node:path';
import type { Domein } from './feiten.js';
import { PROJECT_ROOT } from './project.js';

export interface Release {
  readonly domein: Domein;
  /** As people call the standard: iJw. */
  readonly standaard: 'iJw' | 'iWmo';
  readonly release: string;
  /** Folder of its schemas, below the root of all schemas. */
  readonly map: string;
  /** First and last system date on which a message of it is accepted, inclusive; null: until further notice. */
  readonly van: string;
  readonly tot: string | null;
}

/** Both came into use at the beginning of April 2023. */
export const RELEASES: readonly Release[] = [
  { domein: 'jw', standaard: 'iJw', release: '3.2', map: 'ijw/3.2', van: '2023-04-01', tot: null },
  { domein: 'wmo', standaard: 'iWmo', release: '3.2', map: 'iwmo/3.2', van: '2023-04-01', tot: null },
];

export const XSD_ROOT = `${join(PROJECT_ROOT, 'xsd')}/`;

/** Accepted on this day (YYYY-MM-DD). */
export function inGebruik({ van, tot }: Release, dag: string): boolean {
  return van <= dag && (tot === null || dag <= tot);
}

/** The releases that are accepted on this day. */
export function releasesOp(dag: string): readonly Release[] {
  return RELEASES.filter((each) => inGebruik(each, dag));
}

const NAMESPACE = /^http:\/\/www\.istandaarden\.nl\/(ijw|iwmo)\/(\d+)_(\d+)\/([a-z]+\d+)\/schema$/;

/** What the namespace of a message says: law, release and message, whether we know them or not. */
export function uitNamespace(
  namespace: string,
): { standaard: Release['standaard']; release: string; bericht: string } | undefined {
  const [, wet, major, minor, bericht] = NAMESPACE.exec(namespace) ?? [];
  if (!bericht) return undefined;
  return { standaard: wet === 'ijw' ? 'iJw' : 'iWmo', release: `${major}.${minor}`, bericht: bericht.toUpperCase() };
}

/** The release a namespace belongs to, or undefined when it is not one of ours. */
export function releaseVan(namespace: string): Release | undefined {
  const naam = uitNamespace(namespace);
  return naam && RELEASES.find((each) => each.standaard === naam.standaard && each.release === naam.release);
}
