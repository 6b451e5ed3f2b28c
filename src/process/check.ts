/** Before you send: levels 1 and 2 on one file, without any register. */
import { judgeInhoud } from '../rules/judge.js';
import type { Bevinding } from '../rules/rule.js';
import { type Kop, onverwerkbaar, openBericht } from './envelope.js';
import { readInput } from './files.js';

export interface Controle {
  readonly kop: Kop;
  readonly bevindingen: readonly Bevinding[];
  /** The file's bytes, where it could be read. */
  readonly bytes: Uint8Array | undefined;
}

/** `vandaag`: the system date. */
export function checkFile(file: string, vandaag: string): Controle {
  const input = readInput(file);
  if (!input.ok) {
    const { kop, bevinding } = onverwerkbaar('XML', input.reden, input.waarden);
    return { kop, bevindingen: [bevinding], bytes: undefined };
  }
  return { ...checkBytes(input.bytes, vandaag), bytes: input.bytes };
}

function checkBytes(bytes: Uint8Array, vandaag: string): Pick<Controle, 'kop' | 'bevindingen'> {
  const geopend = openBericht(bytes, vandaag);
  if (geopend.soort === 'onverwerkbaar') return { kop: geopend.kop, bevindingen: [geopend.bevinding] };
  if (geopend.soort === 'xsd') return { kop: geopend.kop, bevindingen: geopend.bevindingen };
  return { kop: geopend.kop, bevindingen: judgeInhoud(geopend.bericht, geopend.type, geopend.dagtekening) };
}
