/** What `check` says on a terminal: per file, per client, each error explained once. */
import { type Client, type Controle, MAX_XSD_BEVINDINGEN, type Vondst } from '../process/check.js';
import type { Bevinding } from '../rules/rule.js';
import { opsomming } from '../rules/taal.js';
import { groepeer } from '../standard/group.js';
import { aantal, kleur, wrap } from './output.js';

/** Places of one error that are named; and clients that are named where they have nothing but errors explained before. */
const MAX_PLAATSEN = 10;
const MAX_HERHAALD = 5;

export function verslag({ bestand, kop, vondsten, oneens }: Controle): string[] {
  const naam = `${schoon(bestand)}${kop.bericht ? ` (${kop.bericht})` : ''}`;
  if (vondsten.length === 0) return [`${kleur.green('goed')}  ${naam}`];
  const lines = [`${kleur.red('fout')}  ${naam}: ${keer(vondsten.length, 'bevinding', 'bevindingen')}`];
  if (oneens) lines.push(kleur.yellow(wrap(ONEENS[oneens], '      ')));
  return [...lines, ...new Bericht(vondsten).verslag(), ...teVeel(vondsten)];
}

/** The last line: how many are good, and what to do. */
export function besluit(bestanden: number, fout: number): string {
  const goed = bestanden - fout;
  const telling = `${keer(bestanden, 'bestand', 'bestanden')}: ${aantal(goed)} goed, ${aantal(fout)} fout.`;
  const doen =
    fout === 0
      ? 'Verstuur gerust; de ontvanger toetst daarna nog aan toewijzingen, eerdere berichten en contracten.'
      : `Herstel wat fout is en controleer opnieuw${goed > 0 ? '; wat goed is, kan worden verstuurd' : ''}.`;
  return wrap(`${telling} ${doen}`);
}

const ONEENS = {
  'libxml2 keurt goed':
    'De validators zijn het niet eens: libxml2, waarmee toetssteen process werkt, keurt dit bericht goed en Xerces niet. Een ontvanger kan het dus weigeren.',
  'Xerces keurt goed':
    'De validators zijn het niet eens: Xerces keurt dit bericht goed en libxml2, waarmee toetssteen process werkt, niet.',
} as const;

function teVeel(vondsten: readonly Vondst[]): string[] {
  const xsd = vondsten.filter(({ bevinding }) => bevinding.regel === 'XSD').length;
  if (xsd < MAX_XSD_BEVINDINGEN) return [];
  return [`      Dit zijn de eerste ${aantal(xsd)} fouten tegen de XSD; er kunnen er meer zijn.`];
}

/** The findings of one message, by client and by error. */
class Bericht {
  private readonly totaal = new Map<string, number>();
  private readonly uitgelegd = new Set<string>();

  constructor(private readonly vondsten: readonly Vondst[]) {
    for (const { bevinding } of vondsten) {
      const fout = zelfdeFout(bevinding);
      this.totaal.set(fout, (this.totaal.get(fout) ?? 0) + 1);
    }
  }

  verslag(): string[] {
    const lines: string[] = [];
    let herhaald = 0;
    let verzwegen = 0;
    for (const groep of groepeer(this.vondsten, ({ client }) => JSON.stringify(client)).values()) {
      const fouten = groepeer(
        groep.map(({ bevinding }) => bevinding),
        zelfdeFout,
      );
      const nieuw = [...fouten.keys()].some((fout) => !this.uitgelegd.has(fout));
      if (!nieuw && ++herhaald > MAX_HERHAALD) {
        verzwegen += 1;
        continue;
      }
      const client = groep[0]?.client;
      if (client) lines.push(`      ${kleur.bold(noemClient(client))}`);
      for (const [fout, bevindingen] of fouten) lines.push(...this.fout(fout, bevindingen, client ? 8 : 6));
    }
    if (verzwegen > 0)
      lines.push(
        wrap(
          `En dezelfde fouten bij nog ${keer(verzwegen, 'client', 'clienten')}; --json noemt elke plaats.`,
          '      ',
        ),
      );
    return lines;
  }

  private fout(fout: string, bevindingen: readonly Bevinding[], inspringen: number): string[] {
    const [eerste, ...andere] = bevindingen as readonly [Bevinding, ...Bevinding[]];
    const indent = ' '.repeat(inspringen);
    const { regel, klasse, sleutel } = eerste;
    const kop = `${indent}${kleur.bold(regel)} ${kleur.dim(schoon([klasse, ...Object.values(sleutel)].join(' ')))}`;
    if (this.uitgelegd.has(fout))
      return [wrap(`${kop}: hetzelfde als hierboven, ${plaatsen(bevindingen)}.`.trimStart(), indent)];
    this.uitgelegd.add(fout);
    const totaal = this.totaal.get(fout) ?? 1;
    const lines = [totaal > 1 ? `${kop}, ${aantal(totaal)} keer in dit bericht` : kop];
    const plek = waar(eerste);
    if (plek) lines.push(kleur.dim(wrap(plek, `${indent}  `)));
    lines.push(wrap(schoon(eerste.uitleg), `${indent}  `));
    if (andere.length > 0) lines.push(wrap(`Ook ${plaatsen(andere)}.`, `${indent}  `));
    return lines;
  }
}

/** Findings that one explanation serves: of one rule on one class, and of the XSD in the same words. */
function zelfdeFout({ regel, klasse, uitleg }: Bevinding): string {
  if (regel !== 'XSD') return `${regel} ${klasse}`;
  return `${klasse} ${uitleg
    .replace(/^Regel [^:]*: /, '')
    .replace(/"[^"]*"/g, '""')
    .replace(/\d+/g, '#')}`;
}

/** Client 2 (vanaf ReferentieNummer RN004): never a person. */
function noemClient({ nummer, vanaf }: Client): string {
  return `Client${nummer === null ? '' : ` ${nummer}`}${vanaf === null ? '' : ` (vanaf ${schoon(vanaf)})`}`;
}

/** The explanation of the XSD and of the XML begins with line and column itself. */
function waar({ waarden: { regel, kolom, pad }, uitleg }: Bevinding): string {
  const plaats =
    typeof regel === 'number' && !uitleg.startsWith('Regel ')
      ? `regel ${regel}${typeof kolom === 'number' ? `, kolom ${kolom}` : ''}`
      : '';
  return [plaats, typeof pad === 'string' ? pad : ''].filter(Boolean).join(' in ');
}

function plaatsen(bevindingen: readonly Bevinding[]): string {
  const regels = bevindingen.map(({ waarden, sleutel }) => {
    const wat = Object.values(sleutel)[0];
    return `${String(waarden.regel ?? '?')}${typeof wat === 'string' ? ` (${schoon(wat)})` : ''}`;
  });
  const getoond = regels.slice(0, MAX_PLAATSEN);
  const rest = regels.length - getoond.length;
  const namen = rest > 0 ? `${getoond.join(', ')} en nog ${aantal(rest)} keer` : opsomming(getoond);
  return `op ${regels.length === 1 ? 'regel' : 'regels'} ${namen}`;
}

const keer = (n: number, een: string, meer: string) => `${aantal(n)} ${n === 1 ? een : meer}`;

/** A value from outside cannot steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones
const schoon = (text: string) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
