/**
 * The source text of a message that was parsed: where each element opens, by line and column, and its path.
 *
 * libxml2 keeps a line per element and no column, and names a path by prefix; an editor, a clerk on the telephone and
 * a second engine need the exact place. The text is known to be well-formed and to hold no DOCTYPE (xml.ts), so its tags
 * can be walked through without a parser. Made only when something is wrong.
 */
import { groepeer } from './group.js';

export interface BronElement {
  /** Number in document order, from 0: the root. */
  readonly nummer: number;
  readonly naam: string;
  /** Name with its prefix, as it is written. */
  readonly qnaam: string;
  readonly ouder: BronElement | undefined;
  readonly kinderen: BronElement[];
  /** From 1. */
  readonly regel: number;
  /** From 1, in characters as editors of this kind of file count them. */
  readonly kolom: number;
  /** Offset behind the opening tag, and of the closing tag. */
  readonly inhoud: number;
  eind: number;
}

export class Bron {
  readonly elementen: BronElement[] = [];
  /** Offset behind each tag, in document order, with the element it opens or closes. */
  private readonly tags: { na: number; element: BronElement }[] = [];
  private readonly regels: number[] = [0];

  constructor(private readonly tekst: string) {
    for (let at = tekst.indexOf('\n'); at >= 0; at = tekst.indexOf('\n', at + 1)) this.regels.push(at + 1);
    this.lees();
  }

  /** Of the bytes of a file; made once, however many ask for it. */
  static van(bytes: Uint8Array): Bron {
    const bekend = gemaakt.get(bytes);
    if (bekend) return bekend;
    const bron = new Bron(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
    gemaakt.set(bytes, bron);
    return bron;
  }

  /** The element at a path as libxml2 writes it: names with their prefix, or * for any element of a default namespace. */
  opXPath(xpath: string): BronElement | undefined {
    return this.volg(xpath, (ouder, stap) =>
      stap === '*' ? ouder.kinderen : ouder.kinderen.filter(({ qnaam }) => qnaam === stap),
    );
  }

  /** The element at a path as `pad` writes it. */
  opPad(pad: string): BronElement | undefined {
    return this.volg(pad, (ouder, stap) => this.gelijknamig(ouder, stap));
  }

  private volg(
    pad: string,
    kies: (ouder: BronElement, stap: string) => readonly BronElement[],
  ): BronElement | undefined {
    const [wortel, ...stappen] = pad.split('/').filter(Boolean);
    let element = wortel === undefined ? undefined : this.elementen[0];
    for (const stap of stappen) {
      const [, naam = '', index = 1] = /^([^[]+)(?:\[(\d+)\])?$/.exec(stap) ?? [];
      element = element && kies(element, naam)[Number(index) - 1];
    }
    return element;
  }

  /** The element whose tag ends at this place; else the last one whose tag ends before it. */
  opPlaats(regel: number, kolom: number): BronElement | undefined {
    const offset = (this.regels[regel - 1] ?? this.tekst.length) + kolom - 1;
    let low = 0;
    let high = this.tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tags[middle] as { na: number }).na <= offset) low = middle + 1;
      else high = middle;
    }
    return this.tags[low - 1]?.element;
  }

  /** /Bericht/Client/StartProducten/StartProduct[2]: names without prefix, a number where there are several. */
  pad(element: BronElement): string {
    const stappen: string[] = [];
    for (let each: BronElement | undefined = element; each; each = each.ouder) {
      const { naam, ouder } = each;
      const gelijk = ouder ? this.gelijknamig(ouder, naam) : [];
      stappen.unshift(gelijk.length > 1 ? `${naam}[${rang(gelijk, each)}]` : naam);
    }
    return `/${stappen.join('/')}`;
  }

  /** The value of an element that holds plain text, as it is written; undefined for anything else. */
  waarde({ inhoud, eind }: BronElement): string | undefined {
    const tekst = this.tekst.slice(inhoud, eind).trim();
    return tekst === '' || /[<&]/.test(tekst) ? undefined : tekst;
  }

  private readonly groepen = new Map<BronElement, Map<string, BronElement[]>>();

  private gelijknamig(ouder: BronElement, naam: string): readonly BronElement[] {
    let groepen = this.groepen.get(ouder);
    if (!groepen) {
      groepen = groepeer(ouder.kinderen, (kind) => kind.naam);
      this.groepen.set(ouder, groepen);
    }
    return groepen.get(naam) ?? [];
  }

  private lees(): void {
    const { tekst } = this;
    let open: BronElement | undefined;
    for (let at = tekst.indexOf('<'); at >= 0; at = tekst.indexOf('<', at)) {
      const overgeslagen = OVERSLAAN.find(([begin]) => tekst.startsWith(begin, at));
      if (overgeslagen) {
        const einde = tekst.indexOf(overgeslagen[1], at + overgeslagen[0].length);
        if (einde < 0) return;
        at = einde + overgeslagen[1].length;
        continue;
      }
      const na = eindeVanTag(tekst, at);
      if (tekst[at + 1] === '/') {
        if (!open) return;
        open.eind = at;
        this.tags.push({ na, element: open });
        open = open.ouder;
      } else {
        const element = this.opent(at, na, open);
        this.tags.push({ na, element });
        if (tekst[na - 2] !== '/') open = element;
      }
      at = na;
    }
  }

  private opent(at: number, na: number, ouder: BronElement | undefined): BronElement {
    const qnaam = /[^\s/>]+/.exec(this.tekst.slice(at + 1, Math.min(na, at + 1 + MAX_NAAM)))?.[0] ?? '';
    const regel = this.regelOp(at);
    const element: BronElement = {
      nummer: this.elementen.length,
      naam: qnaam.slice(qnaam.indexOf(':') + 1),
      qnaam,
      ouder,
      kinderen: [],
      regel,
      kolom: at - (this.regels[regel - 1] as number) + 1,
      inhoud: na,
      eind: na,
    };
    ouder?.kinderen.push(element);
    this.elementen.push(element);
    return element;
  }

  private laatsteRegel = 1;

  /** Offsets are asked for in rising order. */
  private regelOp(offset: number): number {
    while ((this.regels[this.laatsteRegel] ?? Number.POSITIVE_INFINITY) <= offset) this.laatsteRegel++;
    return this.laatsteRegel;
  }
}

const gemaakt = new WeakMap<Uint8Array, Bron>();

/** Place in a list in document order, from 1. */
function rang(lijst: readonly BronElement[], element: BronElement): number {
  let low = 0;
  let high = lijst.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lijst[middle] as BronElement).nummer <= element.nummer) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is no tag, however much it may look like one inside. */
const OVERSLAAN = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Longest piece of a tag in which its name is looked for. */
const MAX_NAAM = 1000;

/** Offset behind the tag that opens here; a quoted attribute value may hold a >. */
function eindeVanTag(tekst: string, at: number): number {
  let zoek = at;
  for (;;) {
    const einde = tekst.indexOf('>', zoek);
    if (einde < 0) return tekst.length;
    const quote = eersteQuote(tekst, zoek, einde);
    if (quote < 0) return einde + 1;
    const dicht = tekst.indexOf(tekst[quote] as string, quote + 1);
    if (dicht < 0) return tekst.length;
    zoek = dicht + 1;
  }
}

function eersteQuote(tekst: string, van: number, tot: number): number {
  for (let at = van; at < tot; at++) if (tekst[at] === '"' || tekst[at] === "'") return at;
  return -1;
}
