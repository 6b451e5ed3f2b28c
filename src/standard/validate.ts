/**
 * Level 1: the message against its XSD, with everything that is wrong told in Dutch: where, what, and the repair.
 *
 * libxml2 finds, we explain. Values of elements about a person (Bsn, names, address, comment) are never repeated.
 */
import { type ErrorDetail, type XmlDocument, XmlValidateError } from 'libxml2-wasm';
import type { BerichtSchema, ComplexType, SchemaElement, SimpleType } from './schema.js';

/** Findings kept per message; a file with more is broken in one systematic way. */
const MAX_FOUTEN = 50;

export interface XsdFout {
  readonly regel: number;
  /** Column where the element opens, counted from 1; null where it cannot be told. */
  readonly kolom: number | null;
  readonly element: string;
  readonly pad: string;
  readonly uitleg: string;
  readonly waarden: Record<string, unknown>;
}

/** All that the XSD finds wrong, or nothing. `bytes` is the source of `doc`, for the columns. */
export function validate(schema: BerichtSchema, doc: XmlDocument, bytes: Uint8Array): readonly XsdFout[] {
  try {
    schema.validator.validate(doc);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    const bron = new Bron(doc, bytes);
    return sameElementOnce(error.details)
      .slice(0, MAX_FOUTEN)
      .map((detail) => explain(schema, detail, bron));
  }
}

/** One value can break several facets (length and pattern): the reader needs one sentence. */
function sameElementOnce(details: readonly ErrorDetail[]): ErrorDetail[] {
  const seen = new Set<string>();
  return details.filter(({ xpath, line }) => {
    const key = `${line} ${xpath}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function explain(schema: BerichtSchema, detail: ErrorDetail, bron: Bron): XsdFout {
  const element = /Element '(?:\{[^}]*\})?([^']*)'/.exec(detail.message)?.[1] ?? '';
  const kolom = bron.kolom(detail, element);
  const plaats = `Regel ${detail.line}${kolom === null ? '' : `, kolom ${kolom}`}: `;
  const { zin, waarden } = reden(detail.message, element, typeVan(schema, element));
  return {
    regel: detail.line,
    kolom,
    element,
    pad: (detail.xpath ?? '').replace(/\w+:/g, ''),
    uitleg: `${plaats}${zin} Het bericht is niet verwerkt.`,
    waarden: { regel: detail.line, kolom, element, ...waarden },
  };
}

interface Reden {
  zin: string;
  waarden: Record<string, unknown>;
}

function reden(message: string, element: string, type: SimpleType | undefined): Reden {
  return structuur(message, element) ?? (type ? waardeReden(message, element, type) : anders(element));
}

const namen = (lijst: string) =>
  lijst.split(',').map((each) =>
    each
      .trim()
      .replace(/^(\{[^}]*\}|##other:)?\*?/, '')
      .trim(),
  );

function structuur(message: string, element: string): Reden | undefined {
  const expected = /Expected is (?:one of )?\( (.*) \)/.exec(message)?.[1];
  if (message.includes('This element is not expected')) {
    if (!expected)
      return { zin: `${element} mag hier niet (meer) staan. Verwijder het of zet het op zijn plaats.`, waarden: {} };
    const verwacht = namen(expected);
    if (verwacht.length === 1 && verwacht[0] === element) {
      return {
        zin: `${element} staat in de verkeerde naamruimte. Controleer de prefix bij dit element.`,
        waarden: { verwacht },
      };
    }
    return {
      zin: `hier wordt ${verwacht.join(' of ')} verwacht, maar er staat ${element}: er ontbreekt iets, of de volgorde klopt niet. Vul ${verwacht[0]} aan of herstel de volgorde.`,
      waarden: { verwacht },
    };
  }
  if (message.includes('Missing child element')) {
    const verwacht = expected ? namen(expected) : [];
    return {
      zin: `${element} is niet compleet: ${verwacht.join(' of ')} ontbreekt. Vul dat aan.`,
      waarden: { verwacht },
    };
  }
  const attribute = /attribute '(?:\{[^}]*\})?([^']*)'/.exec(message)?.[1];
  if (attribute)
    return {
      zin: `${element} heeft een attribuut ${attribute}; attributen horen niet in een bericht. Verwijder het.`,
      waarden: { attribuut: attribute },
    };
  if (message.includes('element-only')) {
    return {
      zin: `in ${element} staat losse tekst; daar mogen alleen elementen staan. Verwijder de tekst.`,
      waarden: {},
    };
  }
  if (message.includes('Element content is not allowed')) {
    return { zin: `in ${element} staat een ander element; daar mag alleen een waarde staan.`, waarden: {} };
  }
  if (message.includes('No matching global')) {
    return {
      zin: `het bericht begint met ${element}, maar hoort te beginnen met Bericht.`,
      waarden: { verwacht: ['Bericht'] },
    };
  }
  return undefined;
}

/** Types whose values are about a person: never repeated in an explanation. */
const PERSOONLIJK = new Set([
  'LDT_BurgerServicenummer',
  'LDT_Naam',
  'LDT_Voorvoegsel',
  'LDT_Voorletters',
  'LDT_Commentaar',
  'LDT_Telefoonnummer',
  'LDT_Landnummer',
  'LDT_Emailadres',
  'LDT_Straatnaam',
  'LDT_Plaatsnaam',
  'LDT_Postcode',
  'LDT_Huisnummer',
  'LDT_Huisletter',
  'LDT_HuisnummerToevoeging',
  'LDT_Organisatienaam',
  'LDT_NaamVerwijzer',
  'LDT_Persoonsid',
  'LDT_Taal',
]);

function waardeReden(message: string, element: string, type: SimpleType): Reden {
  const value = /[Tt]he value '([\s\S]*?)' is |: '([\s\S]*?)' is not a valid value/.exec(message);
  const ingediend = value?.[1] ?? value?.[2];
  const tonen = ingediend !== undefined && !PERSOONLIJK.has(type.naam) && element !== 'Datum';
  const staat = tonen ? ` "${ingediend.slice(0, 40)}"` : '';
  const waarden = tonen ? { ingediend: ingediend.slice(0, 40) } : {};
  const length =
    /has a length of '(\d+)'/.exec(message)?.[1] ??
    (ingediend === undefined ? undefined : String([...ingediend].length));
  return { zin: waardeZin(element, type, staat, length === undefined ? undefined : Number(length), message), waarden };
}

function waardeZin(
  element: string,
  type: SimpleType,
  staat: string,
  length: number | undefined,
  message: string,
): string {
  const cijfers = CIJFERS[type.naam];
  if (cijfers) {
    const [aantal, hint] = cijfers;
    if (length !== undefined && length !== aantal) {
      return `${element}${staat} heeft ${length} ${length === 1 ? 'teken' : 'tekens'}, dat moeten ${aantal} cijfers zijn. ${length < aantal ? hint : 'Haal de extra tekens weg.'}`;
    }
    return `${element}${staat} bestaat niet uit ${aantal} cijfers. Vul alleen cijfers.`;
  }
  if (type.codes) {
    const codes = [...type.codes.keys()];
    const lijst = codes.length > 15 ? `een van de ${codes.length} codes uit de codelijst` : codes.join(', ');
    return `${element}${staat} is geen bestaande code; toegestaan: ${lijst}. Kies de juiste code.`;
  }
  const vast = type.patronen.find((each) => VAST.test(each));
  if (vast !== undefined) {
    return `${element} is${staat || ' anders'}, maar moet ${vast} zijn. Controleer of dit het juiste berichttype en de juiste release is.`;
  }
  if (type.basis === 'integer') {
    if (/minInclusive|maxInclusive/.test(message))
      return `${element}${staat} ligt buiten ${type.minInclusive} tot en met ${type.maxInclusive}. Corrigeer het getal.`;
    return `${element}${staat} is geen geheel getal. Vul alleen cijfers, zonder punt of komma (bedragen in eurocenten).`;
  }
  if (type.basis === 'date')
    return `${element}${staat} is geen bestaande datum in de vorm jjjj-mm-dd. Corrigeer de datum.`;
  if (type.basis === 'time') return `${element}${staat} is geen tijd in de vorm uu:mm:ss. Corrigeer de tijd.`;
  if (length === 0) return `${element} is leeg. Vul het, of laat het element weg als het niet verplicht is.`;
  if (type.maxLength !== undefined && length !== undefined && length > type.maxLength) {
    return `${element}${staat} heeft ${length} tekens; hoogstens ${type.maxLength} mag. Kort de waarde in.`;
  }
  const patroon = type.patronen.at(-1);
  if (patroon === '.*[^\\s].*')
    return `${element} bevat alleen spaties. Vul het, of laat het element weg als het niet verplicht is.`;
  const vorm = VORMEN[patroon ?? ''] ?? 'de vorm die de standaard voorschrijft';
  return `${element}${staat} voldoet niet: verwacht wordt ${vorm}. Corrigeer de waarde.`;
}

/** Patterns in words. */
const VORMEN: Record<string, string> = {
  '([a-zA-Z0-9])+': 'alleen letters en cijfers, zonder spaties of leestekens',
  '([a-zA-ZÀ-ỳ])+': 'alleen letters, zonder punten of spaties',
  '[0-9]*': 'alleen cijfers',
  '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)': 'drie getallen met punten ertussen, zoals 1.0.0',
  '([.\\s]*\\S+[.\\s]*)+': 'een tekst die niet alleen uit spaties bestaat',
};

/** A pattern that is one literal value. */
const VAST = /^\d+$/;

const CIJFERS: Record<string, [number, string]> = {
  LDT_BurgerServicenummer: [
    9,
    'Vul aan met een voorloopnul als die is weggevallen (vaak bij openen in een spreadsheet).',
  ],
  LDT_AgbCode: [8, 'Vul aan met een voorloopnul als die is weggevallen (vaak bij openen in een spreadsheet).'],
  LDT_Gemeente: [4, 'Vul aan met een voorloopnul als die is weggevallen (vaak bij openen in een spreadsheet).'],
};

function anders(element: string): Reden {
  return { zin: `${element} voldoet niet aan het schema van het bericht. Controleer dit element.`, waarden: {} };
}

/** The simple type of an element by its name; within one message a name has one type. */
function typeVan(schema: BerichtSchema, naam: string): SimpleType | undefined {
  return zoek(schema.wortel.type, naam);
}

function zoek(type: SimpleType | ComplexType, naam: string): SimpleType | undefined {
  if (type.soort === 'simple') return undefined;
  for (const element of type.elementen as readonly SchemaElement[]) {
    if (element.naam === naam && element.type.soort === 'simple') return element.type;
    const found = zoek(element.type, naam);
    if (found) return found;
  }
  return undefined;
}

/** The source text by line, split only when something is wrong. */
class Bron {
  private regels: string[] | undefined;
  constructor(
    private readonly doc: XmlDocument,
    private readonly bytes: Uint8Array,
  ) {}

  kolom({ line, xpath }: ErrorDetail, element: string): number | null {
    this.regels ??= Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length)
      .toString('utf8')
      .split('\n');
    const text = this.regels[line - 1];
    if (text === undefined || !element) return null;
    const opens = [...text.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element.replace(/[^\w.-]/g, '')}(?=[\\s/>])`, 'g'))];
    const at = opens.length > 1 ? opens[this.opRegel(xpath, element, line)] : opens[0];
    return at ? at.index + 1 : null;
  }

  /** How many elements of this name open earlier on the same line (a message without line ends). */
  private opRegel(xpath: string | undefined, element: string, line: number): number {
    const node = xpath ? this.doc.get(xpath, this.doc.root.namespaces) : null;
    if (!node) return 0;
    return node.find(`preceding::*[local-name()="${element}"]`).filter((each) => each.line === line).length;
  }
}
