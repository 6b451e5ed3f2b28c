/** A run over many messages: one after the other, each on its own, and what comes out of them together. */
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Logger } from 'pino';
import type { Queryable } from '../register/database.js';
import type { Bevinding } from '../rules/rule.js';
import { schemas } from '../standard/catalogue.js';
import { type Kop, onverwerkbaar } from './envelope.js';
import { readInput, Uitvoer } from './files.js';
import { type Omgeving, processMessage, type Resultaat } from './message.js';
import { zonderBsn } from './privacy.js';

/** summary.json; amounts in cents, debit minus credit. */
export interface Samenvatting {
  berichten: number;
  perType: Record<string, number>;
  prestaties: { ingediend: number; toegekend: number; afgewezen: number };
  bedrag: { ingediend: number; toegekend: number };
  perRegel: Record<string, number>;
  onverwerkbaar: number;
  /** What stands out and was not refused for it. */
  signalen: number;
}

export interface RunOptions {
  readonly out: string;
  readonly log?: Logger | undefined;
  /** Called after each file. */
  readonly onMessage?: (done: number, resultaat: Resultaat, herhaling: boolean) => void;
}

/** Processes the files in order; every one gets its answer or its place in rejections.jsonl. */
export function run(files: readonly string[], omgeving: Omgeving, options: RunOptions): Promise<Samenvatting> {
  return schrijfUit(files, (bytes) => processMessage(bytes, omgeving), omgeving.database, options);
}

/** Writes what `resultaatVan` says of each file, in their order. */
export async function schrijfUit(
  files: readonly string[],
  resultaatVan: (bytes: Uint8Array) => Promise<Resultaat>,
  boek: Queryable,
  { out, log, onMessage }: RunOptions,
): Promise<Samenvatting> {
  const uitvoer = new Uitvoer(out, [...schemas().berichten.keys(), 'Fo01']);
  const logboek = new Regels(out, 'rejections.jsonl');
  const opvallend = new Regels(out, 'signals.jsonl');
  const samenvatting = legeSamenvatting();
  const inDezeRun = new Set<string>();
  try {
    for (const [i, file] of files.entries()) {
      const started = performance.now();
      const input = readInput(file);
      const resultaat = input.ok ? await resultaatVan(input.bytes) : geweigerd(input.reden, input.waarden);
      uitvoer.answer(file, resultaat.soort === 'verwerkt' ? resultaat.antwoord : undefined);
      // The same bytes twice in one run were counted the first time; the answer is written again all the same.
      const dubbel = resultaat.sha256 !== null && inDezeRun.has(resultaat.sha256);
      if (resultaat.sha256 !== null) inDezeRun.add(resultaat.sha256);
      const bestand = await zonderBsn(boek, input.ok ? input.bytes : undefined, basename(file));
      if (!dubbel) {
        logboek.add(resultaat.bevindingen.map((each) => afwijzing(bestand, resultaat.kop, each)));
        opvallend.add(signalenVan(resultaat).map((each) => ({ bestand, ...resultaat.kop, ...each })));
      }
      tel(samenvatting, resultaat, dubbel);
      log?.info({
        bericht: resultaat.kop.bericht,
        uitkomst: resultaat.soort === 'verwerkt' ? resultaat.uitkomst : 'onverwerkbaar',
        bevindingen: resultaat.bevindingen.length,
        ms: Math.round(performance.now() - started),
      });
      onMessage?.(i + 1, resultaat, dubbel);
    }
    logboek.finish();
    opvallend.finish();
  } finally {
    logboek.close();
    opvallend.close();
  }
  uitvoer.write('summary.json', `${JSON.stringify(samenvatting, null, 2)}\n`);
  return samenvatting;
}

function geweigerd(reden: string, waarden: Record<string, unknown>): Resultaat {
  const { kop, bevinding } = onverwerkbaar('XML', reden, waarden);
  return { soort: 'onverwerkbaar', kop, bevindingen: [bevinding], sha256: null };
}

/** A line of rejections.jsonl as it is written: a level without a code says null. */
export function afwijzing(bestand: string, kop: Kop, bevinding: Bevinding): Record<string, unknown> {
  return { bestand, ...kop, ...bevinding, retourcode: bevinding.retourcode || null };
}

const signalenVan = (resultaat: Resultaat) => (resultaat.soort === 'verwerkt' ? resultaat.signalen : []);

/** JSON Lines: grown line by line, and in place when the run is complete. */
class Regels {
  private readonly part: string;
  private readonly fd: number;

  constructor(
    private readonly dir: string,
    private readonly naam: string,
  ) {
    this.part = join(dir, `${naam}.part`);
    this.fd = openSync(this.part, 'w');
  }

  add(regels: readonly Record<string, unknown>[]): void {
    if (regels.length === 0) return;
    writeSync(this.fd, `${regels.map((regel) => JSON.stringify(regel)).join('\n')}\n`);
  }

  /** All is in: only now does the file get its name. */
  finish(): void {
    renameSync(this.part, join(this.dir, this.naam));
  }

  close(): void {
    closeSync(this.fd);
  }
}

function legeSamenvatting(): Samenvatting {
  return {
    berichten: 0,
    perType: {},
    prestaties: { ingediend: 0, toegekend: 0, afgewezen: 0 },
    bedrag: { ingediend: 0, toegekend: 0 },
    perRegel: {},
    onverwerkbaar: 0,
    signalen: 0,
  };
}

function tel(samenvatting: Samenvatting, resultaat: Resultaat, dubbel: boolean): void {
  const { perType, perRegel, prestaties, bedrag } = samenvatting;
  samenvatting.berichten += 1;
  if (resultaat.kop.bericht !== null) perType[resultaat.kop.bericht] = (perType[resultaat.kop.bericht] ?? 0) + 1;
  if (resultaat.soort === 'onverwerkbaar') samenvatting.onverwerkbaar += 1;
  if (dubbel) return;
  samenvatting.signalen += signalenVan(resultaat).length;
  for (const { regel } of resultaat.bevindingen) perRegel[regel] = (perRegel[regel] ?? 0) + 1;
  if (resultaat.soort === 'onverwerkbaar') return;
  const { prestatiesIngediend, prestatiesToegekend, ingediendCent, toegekendCent } = resultaat.tellingen;
  prestaties.ingediend += prestatiesIngediend;
  prestaties.toegekend += prestatiesToegekend;
  prestaties.afgewezen += prestatiesIngediend - prestatiesToegekend;
  bedrag.ingediend += ingediendCent;
  bedrag.toegekend += toegekendCent;
}
