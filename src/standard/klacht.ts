/**
 * A complaint about a message against its XSD, whichever engine made it, and how it is told in Dutch: what is wrong and
 * the repair. Values of elements about a person (Bsn, names, address, comment) are never repeated.
 */
import type { BerichtSchema, ComplexType, SchemaElement, SimpleType } from './schema.js';

export type Klacht =
  /** The element may not stand here; `verwacht`: what may, where the engine says so. */
  | { readonly soort: 'onverwacht'; readonly verwacht: readonly string[] }
  | { readonly soort: 'onvolledig'; readonly verwacht: readonly string[] }
  | { readonly soort: 'attribuut'; readonly attribuut: string }
  /** Text between elements, an element in a value, an unknown root. */
  | { readonly soort: 'tekst' | 'genest' | 'wortel' }
  /** `ingediend`: undefined where the engine does not repeat it; `bereik`: it is a number, but out of range. */
  | {
      readonly soort: 'waarde';
      readonly ingediend: string | undefined;
      readonly lengte: number | undefined;
      readonly bereik: boolean;
    }
  /** What has no words of ours: those of the engine, where it can't hold a value. */
  | { readonly soort: 'anders'; readonly woorden?: string };

export interface Uitleg {
  readonly zin: string;
  readonly waarden: Readonly<Record<string, unknown>>;
}

/** `namen`: the element and those around it, from the root. */
export function legUit(klacht: Klacht, namen: readonly string[], schema: BerichtSchema): Uitleg {
  const element = namen.at(-1) ?? '';
  switch (klacht.soort) {
    case 'onverwacht':
      return onverwacht(element, klacht.verwacht);
    case 'onvolledig': {
      const { verwacht } = klacht;
      const zin =
        verwacht.length === 0
          ? `${element} is niet compleet. Vul aan wat ontbreekt.`
          : `${element} is niet compleet: ${verwacht.join(' of ')} ontbreekt. Vul dat aan.`;
      return { zin, waarden: { verwacht } };
    }
    case 'attribuut':
      return {
        zin: `${element} heeft een attribuut ${klacht.attribuut}; attributen horen niet in een bericht. Verwijder het.`,
        waarden: { attribuut: klacht.attribuut },
      };
    case 'tekst':
      return {
        zin: `in ${element} staat losse tekst; daar mogen alleen elementen staan. Verwijder de tekst.`,
        waarden: {},
      };
    case 'genest':
      return { zin: `in ${element} staat een ander element; daar mag alleen een waarde staan.`, waarden: {} };
    case 'wortel':
      return {
        zin: `het bericht begint met ${element}, maar hoort te beginnen met Bericht.`,
        waarden: { verwacht: ['Bericht'] },
      };
    case 'waarde': {
      const type = typeVan(schema, namen);
      return type ? waarde(klacht, element, type) : anders(element);
    }
    default:
      return anders(element, klacht.woorden);
  }
}

function onverwacht(element: string, verwacht: readonly string[]): Uitleg {
  if (verwacht.length === 0)
    return { zin: `${element} mag hier niet (meer) staan. Verwijder het of zet het op zijn plaats.`, waarden: {} };
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

function anders(element: string, woorden?: string): Uitleg {
  const eigen = woorden === undefined ? '' : ` (in de woorden van de validator: ${woorden})`;
  return {
    zin: `${element} voldoet niet aan het schema van het bericht${eigen}. Controleer dit element.`,
    waarden: {},
  };
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

function waarde(
  { ingediend, lengte, bereik }: Extract<Klacht, { soort: 'waarde' }>,
  element: string,
  type: SimpleType,
): Uitleg {
  const tonen = ingediend !== undefined && !PERSOONLIJK.has(type.naam) && element !== 'Datum';
  const staat = tonen ? ` "${ingediend.slice(0, 40)}"` : '';
  const waarden = tonen ? { ingediend: ingediend.slice(0, 40) } : {};
  const length = lengte ?? (ingediend === undefined ? undefined : [...ingediend].length);
  return { zin: waardeZin(element, type, staat, length, bereik), waarden };
}

function waardeZin(
  element: string,
  type: SimpleType,
  staat: string,
  length: number | undefined,
  bereik: boolean,
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
    if (bereik)
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

/** The simple type of an element: by its place, or by its name alone where the place is not one of the schema. */
function typeVan(schema: BerichtSchema, namen: readonly string[]): SimpleType | undefined {
  let type: SimpleType | ComplexType | undefined = schema.wortel.type;
  for (const naam of namen.slice(1)) {
    if (type?.soort !== 'complex') break;
    type = (type.elementen as readonly SchemaElement[]).find((element) => element.naam === naam)?.type;
  }
  return type?.soort === 'simple' ? type : zoek(schema.wortel.type, namen.at(-1) ?? '');
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
