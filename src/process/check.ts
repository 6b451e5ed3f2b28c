/** Before you send: levels 1 and 2 on files, without any register; every finding with its place and its client. */
import { basename } from 'node:path';
import { judgeInhoud } from '../rules/judge.js';
import { maskeer } from '../rules/maskeer.js';
import type { Bevinding } from '../rules/rule.js';
import { Bron, type BronElement } from '../standard/bron.js';
import { schemaVan } from '../standard/catalogue.js';
import type { Klasse } from '../standard/read.js';
import { xsdFouten } from '../standard/validate.js';
import { vanXerces, type XercesMelding } from '../standard/xercesKlacht.js';
import { type Gelezen, type Kop, type NietValide, onverwerkbaar, openBericht, xsdBevindingen } from './envelope.js';
import { readInput } from './files.js';
import { bsnIn } from './privacy.js';
import { oordelenXerces, type VoorXerces, xercesTekst } from './xerces.js';

/** Findings against the XSD that are kept of one message. */
export const MAX_XSD_BEVINDINGEN = 1000;

/** Where a client stands in a message, named without naming the person. */
export interface Client {
  /** Among the clients of the message, from 1; null where there is one. */
  readonly nummer: number | null;
  /** ReferentieNummer RN004: the first number of the client's own that the message gives. */
  readonly vanaf: string | null;
}

export interface Vondst {
  readonly bevinding: Bevinding;
  readonly client: Client | null;
}

/** What is found in one file, in the order of the file; no Bsn in any of it. */
export interface Controle {
  readonly bestand: string;
  readonly kop: Kop;
  readonly vondsten: readonly Vondst[];
  /** Whose verdict on the XSD differs, where a second engine was asked. */
  readonly oneens: 'libxml2 keurt goed' | 'Xerces keurt goed' | null;
}

/** Checks the files in their order. `vandaag`: the system date. */
export async function* checkFiles(
  files: readonly string[],
  vandaag: string,
  engine: 'libxml2' | 'xerces',
): AsyncGenerator<Controle> {
  if (engine === 'libxml2') for (const file of files) yield checkFile(file, vandaag);
  else yield* metXerces(files, vandaag);
}

export function checkFile(file: string, vandaag: string): Controle {
  const { bytes, kop, bevindingen } = opent(file, vandaag);
  return controle(file, kop, bevindingen, bytes);
}

interface Geopend {
  readonly kop: Kop;
  /** Levels 1 and 2, by libxml2. */
  readonly bevindingen: readonly Bevinding[];
  /** Undefined where the file could not be read. */
  readonly bytes: Uint8Array | undefined;
  /** A message of a known type: what a second engine can judge. */
  readonly bericht: Gelezen | NietValide | undefined;
}

function opent(file: string, vandaag: string): Geopend {
  const input = readInput(file);
  if (!input.ok) {
    const { kop, bevinding } = onverwerkbaar('XML', input.reden, input.waarden);
    return { kop, bevindingen: [bevinding], bytes: undefined, bericht: undefined };
  }
  const { bytes } = input;
  const geopend = openBericht(bytes, vandaag, MAX_XSD_BEVINDINGEN);
  const { kop } = geopend;
  if (geopend.soort === 'onverwerkbaar') return { kop, bevindingen: [geopend.bevinding], bytes, bericht: undefined };
  const bevindingen = geopend.soort === 'xsd' ? geopend.bevindingen : inhoud(geopend, bytes);
  return { kop, bevindingen, bytes, bericht: geopend };
}

/** Level 2, with the place of the class that each finding is on. */
function inhoud({ bericht, type, dagtekening }: Gelezen, bytes: Uint8Array): Bevinding[] {
  const klassen: Klasse[] = [];
  const bevindingen = judgeInhoud(bericht, type, dagtekening, (_bevinding, klasse) => klassen.push(klasse));
  if (bevindingen.length === 0) return [];
  const bron = Bron.van(bytes);
  return bevindingen.map((bevinding, i) => {
    const { element, regel } = klassen[i] as Klasse;
    const plek = bron.elementen[element];
    const plaats = plek ? { regel: plek.regel, kolom: plek.kolom, pad: bron.pad(plek) } : { regel, kolom: null };
    return { ...bevinding, waarden: { ...bevinding.waarden, ...plaats } };
  });
}

function controle(
  file: string,
  kop: Kop,
  bevindingen: readonly Bevinding[],
  bytes: Uint8Array | undefined,
  oneens: Controle['oneens'] = null,
): Controle {
  const clienten = bytes && bevindingen.length > 0 ? new Clienten(Bron.van(bytes)) : undefined;
  const vondsten = bevindingen
    .map((bevinding) => ({ bevinding, client: clienten?.van(bevinding) ?? null }))
    .sort(
      (a, b) =>
        plaats(a.bevinding, 'regel') - plaats(b.bevinding, 'regel') ||
        plaats(a.bevinding, 'kolom') - plaats(b.bevinding, 'kolom'),
    );
  return maskeer({ bestand: basename(file), kop, vondsten, oneens }, bsnIn(bytes));
}

const plaats = ({ waarden }: Bevinding, naam: 'regel' | 'kolom') => Number(waarden[naam] ?? 0);

/** Elements that name a case instead of a person, the most telling first. */
const NUMMERS = ['ReferentieNummer', 'ToewijzingNummer', 'ReferentieAanbieder'];

/** The clients of one message, by the path of what is found. */
class Clienten {
  private readonly bekend = new Map<BronElement, Client>();

  constructor(private readonly bron: Bron) {}

  van({ waarden: { pad } }: Bevinding): Client | null {
    if (typeof pad !== 'string' || pad === '') return null;
    let plek = this.bron.opPad(pad);
    while (plek && plek.naam !== 'Client') plek = plek.ouder;
    return plek ? this.client(plek) : null;
  }

  private client(plek: BronElement): Client {
    const bekend = this.bekend.get(plek);
    if (bekend) return bekend;
    const clienten = plek.ouder?.kinderen.filter(({ naam }) => naam === 'Client') ?? [];
    const client = { nummer: clienten.length > 1 ? clienten.indexOf(plek) + 1 : null, vanaf: this.vanaf(plek) };
    this.bekend.set(plek, client);
    return client;
  }

  private vanaf(plek: BronElement): string | null {
    for (const naam of NUMMERS) {
      const eerste = zoek(plek, naam);
      const waarde = eerste && this.bron.waarde(eerste);
      if (waarde !== undefined) return `${naam} ${waarde.slice(0, MAX_NUMMER)}`;
    }
    return null;
  }
}

/** As long as the longest of them may be; longer is a mistake that need not be repeated. */
const MAX_NUMMER = 24;

function zoek(element: BronElement, naam: string): BronElement | undefined {
  for (const kind of element.kinderen) {
    const gevonden = kind.naam === naam ? kind : zoek(kind, naam);
    if (gevonden) return gevonden;
  }
  return undefined;
}

/** Files and bytes that are judged in one start of a JVM. */
const BUNDEL_BESTANDEN = 500;
const BUNDEL_BYTES = 16 * 1024 * 1024;

async function* metXerces(files: readonly string[], vandaag: string): AsyncGenerator<Controle> {
  let bundel: [string, Geopend][] = [];
  let bytes = 0;
  for (const [i, file] of files.entries()) {
    const geopend = opent(file, vandaag);
    bundel.push([file, geopend]);
    bytes += geopend.bytes?.length ?? 0;
    if (bundel.length < BUNDEL_BESTANDEN && bytes < BUNDEL_BYTES && i + 1 < files.length) continue;
    yield* oordeelBundel(bundel);
    bundel = [];
    bytes = 0;
  }
}

async function* oordeelBundel(bundel: readonly [string, Geopend][]): AsyncGenerator<Controle> {
  const teksten = bundel.map(([, { bericht, bytes }]) => voorXerces(bericht, bytes));
  const meldingen = await oordelenXerces(teksten.filter((each) => each !== undefined));
  let at = 0;
  for (const [i, [file, geopend]] of bundel.entries()) {
    const tekst = teksten[i];
    if (tekst) yield tweedeMening(file, geopend, tekst, meldingen[at++] ?? []);
    else yield controle(file, geopend.kop, geopend.bevindingen, geopend.bytes);
  }
}

function voorXerces(bericht: Geopend['bericht'], bytes: Uint8Array | undefined): VoorXerces | undefined {
  return bericht && bytes && { schema: schemaVan(bericht.type), tekst: xercesTekst(bytes) };
}

/** Level 1 by both engines: what one of them finds is a finding, and where the other does not see it, that is said. */
function tweedeMening(
  file: string,
  { kop, bevindingen, bytes, bericht }: Geopend,
  { schema, tekst }: VoorXerces,
  meldingen: readonly XercesMelding[],
): Controle {
  const source = bytes as Uint8Array;
  const vanLibxml2 = bericht?.soort === 'xsd' ? bevindingen : [];
  if (meldingen.length === 0 && vanLibxml2.length === 0) return controle(file, kop, bevindingen, bytes);
  const bron = Bron.van(source);
  const gelezen = new Bron(tekst);
  const gevonden = meldingen
    .map((melding) => vanXerces(melding, schema, bron, gelezen))
    .filter((each) => each !== undefined);
  const vanBeide = samen(vanLibxml2, xsdBevindingen(schema, xsdFouten(schema, bron, gevonden, MAX_XSD_BEVINDINGEN)));
  const oneens = vanLibxml2.length === 0 ? 'libxml2 keurt goed' : meldingen.length === 0 ? 'Xerces keurt goed' : null;
  return controle(file, kop, vanBeide, bytes, oneens);
}

function samen(libxml2: readonly Bevinding[], xerces: readonly Bevinding[]): Bevinding[] {
  const plekken = (lijst: readonly Bevinding[]) => new Set(lijst.map(({ waarden }) => waarden.pad));
  const [inLibxml2, inXerces] = [plekken(libxml2), plekken(xerces)];
  const ook = (bevinding: Bevinding, engine: string, ander: string, bij: Set<unknown>): Bevinding =>
    bij.has(bevinding.waarden.pad)
      ? { ...bevinding, waarden: { ...bevinding.waarden, engine: 'beide' } }
      : {
          ...bevinding,
          uitleg: `${bevinding.uitleg} Alleen ${engine} wijst dit aan; ${ander} niet.`,
          waarden: { ...bevinding.waarden, engine: engine.toLowerCase() },
        };
  return [
    ...xerces.map((each) => ook(each, 'Xerces', 'libxml2', inLibxml2)),
    ...libxml2
      .filter(({ waarden }) => !inXerces.has(waarden.pad))
      .map((each) => ook(each, 'libxml2', 'Xerces', inXerces)),
  ];
}
