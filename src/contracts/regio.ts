import { z } from 'zod';
import {
  type FieldParser,
  parseDatum,
  parseGemeenteCode,
  parseNiveau,
  parseTot,
  parseVerplicht,
  toon,
} from './fields.js';
import { type JsonLines, jsonLines, lineAt } from './jsonLines.js';
import { type ContractFout, type Gemeente, NIVEAU_NVT, type Regio } from './model.js';
import { overlapFouten } from './overlap.js';
import { totReden } from './periods.js';

export const REGIO_BESTAND = 'regio.json';

export interface RegioGelezen {
  /** Present as soon as the gemeenten could be read: other files are checked against them. */
  gemeenteCodes: ReadonlySet<string> | null;
  /** Undefined when the levels could not be read, null when the region has no list. */
  niveaus: readonly string[] | null | undefined;
  regio: Regio | undefined;
  fouten: ContractFout[];
}

type Issue = z.core.$ZodIssue;

const verwacht = (soort: string, herstel: string) => (issue: { input?: unknown }) =>
  issue.input === undefined
    ? `Dit gegeven ontbreekt; voeg het toe en ${herstel}.`
    : `${toon(JSON.stringify(issue.input))} is geen ${soort}; ${herstel}.`;

const tekst = () => z.string({ error: verwacht('tekst', 'zet het tussen aanhalingstekens') });
const lijst = () => z.array(z.unknown(), { error: verwacht('lijst', 'zet de waarden tussen [ en ]') });

/** The same reading of a field as in the CSV files. */
function veld<T>(parse: FieldParser<T>) {
  return tekst().transform((text, context): T => {
    const gelezen = parse(text.trim());
    if (gelezen.ok) return gelezen.value;
    context.addIssue({ code: 'custom', message: gelezen.reden });
    return z.NEVER;
  });
}

function tot() {
  return veld(parseTot)
    .nullish()
    .transform((waarde) => waarde ?? null);
}

const gemeenteSchema = z.strictObject(
  {
    code: veld(parseGemeenteCode),
    naam: veld(parseVerplicht('naam')),
    van: veld(parseDatum),
    tot: tot(),
  },
  { error: verwacht('gemeente', 'schrijf een object met code, naam, van en tot') },
);

const niveauSchema = veld((text) => {
  if (text.toLowerCase() === NIVEAU_NVT) return { ok: false, reden: 'nvt is altijd toegestaan; haal het uit niveaus.' };
  return parseNiveau(null)(text);
});

/** The elements are read one by one afterwards, so that one bad gemeente does not hide the next. */
const regioSchema = z.strictObject(
  {
    naam: veld(parseVerplicht('naam')),
    gemeenten: lijst().min(1, { error: 'De lijst is leeg; noem minstens een gemeente.' }),
    niveaus: lijst().nullish(),
  },
  { error: verwacht('object', 'schrijf naam, gemeenten en niveaus tussen { en }') },
);

export function readRegio(text: string): RegioGelezen {
  const json = parseJson(text);
  if (!json.ok) return { gemeenteCodes: null, niveaus: undefined, regio: undefined, fouten: [json.fout] };
  const waar = jsonLines(text);
  const dubbeleSleutels = waar.duplicates.map(({ path, line }) =>
    fout(line, path, `Sleutel ${toon(path)} staat er dubbel; verwijder er een.`),
  );
  const vorm = regioSchema.safeParse(json.value);
  const gemeenten = readLijst(eigenschap(json.value, 'gemeenten'), 'gemeenten', gemeenteSchema, waar);
  const niveaus = readLijst(eigenschap(json.value, 'niveaus'), 'niveaus', niveauSchema, waar);
  const fouten = [
    ...dubbeleSleutels,
    ...(vorm.success ? [] : issueFouten(vorm.error.issues, '', waar)),
    ...gemeenten.fouten,
    ...gemeenteFouten(gemeenten.elementen, waar),
    ...niveaus.fouten,
    ...dubbeleNiveaus(niveaus.elementen, waar),
  ];

  const heeftNiveaus = (eigenschap(json.value, 'niveaus') ?? null) !== null;
  const niveauNamen = heeftNiveaus ? niveaus.elementen.map(({ waarde }) => waarde) : null;
  const regio =
    vorm.success && fouten.length === 0
      ? { naam: vorm.data.naam, gemeenten: gemeenten.elementen.map(({ waarde }) => waarde), niveaus: niveauNamen }
      : undefined;
  const isGoed = (sleutel: string): boolean => !fouten.some(({ kolom }) => kolom === null || kolom.startsWith(sleutel));
  return {
    gemeenteCodes: isGoed('gemeenten') ? new Set(gemeenten.elementen.map(({ waarde }) => waarde.code)) : null,
    niveaus: isGoed('niveaus') ? niveauNamen : undefined,
    regio,
    fouten,
  };
}

interface Element<T> {
  index: number;
  waarde: T;
}

function readLijst<T>(
  ruweLijst: unknown,
  sleutel: string,
  schema: z.ZodType<T>,
  waar: JsonLines,
): { elementen: Element<T>[]; fouten: ContractFout[] } {
  if (!Array.isArray(ruweLijst)) return { elementen: [], fouten: [] };
  const gelezen = ruweLijst.map((ruw: unknown, index) => ({ index, uitkomst: schema.safeParse(ruw) }));
  return {
    elementen: gelezen.flatMap(({ index, uitkomst }) => (uitkomst.success ? [{ index, waarde: uitkomst.data }] : [])),
    fouten: gelezen.flatMap(({ index, uitkomst }) =>
      uitkomst.success ? [] : issueFouten(uitkomst.error.issues, `${sleutel}[${index}]`, waar),
    ),
  };
}

function gemeenteFouten(gemeenten: readonly Element<Gemeente>[], waar: JsonLines): ContractFout[] {
  const omgekeerd = gemeenten.flatMap(({ index, waarde }) => {
    if (waarde.tot === null || waarde.van <= waarde.tot) return [];
    const path = `gemeenten[${index}].tot`;
    return [fout(regelVan(path, waar), path, totReden(waarde.van, waarde.tot))];
  });
  const rijen = gemeenten
    .filter(({ waarde }) => waarde.tot === null || waarde.van <= waarde.tot)
    .map(({ index, waarde }) => ({ regel: regelVan(`gemeenten[${index}]`, waar), index, waarde }));
  const overlap = overlapFouten(rijen, ({ code }) => [code], 'Gemeente').map(({ rij, reden }) =>
    fout(rij.regel, `gemeenten[${rij.index}].code`, reden),
  );
  return [...omgekeerd, ...overlap];
}

function dubbeleNiveaus(niveaus: readonly Element<string>[], waar: JsonLines): ContractFout[] {
  const gezien = new Set<string>();
  return niveaus.flatMap(({ index, waarde }) => {
    const isDubbel = gezien.has(waarde);
    gezien.add(waarde);
    const path = `niveaus[${index}]`;
    return isDubbel
      ? [fout(regelVan(path, waar), path, `Niveau ${toon(waarde)} staat er dubbel; verwijder er een.`)]
      : [];
  });
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fout: ContractFout } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const positie = /position (\d+)/.exec(error.message)?.[1];
    // A text that ends too soon has its fault at the last thing written, not on the empty line below it.
    const regel = lineAt(text, Math.min(text.trimEnd().length, Number(positie ?? text.length)));
    const reden = `${REGIO_BESTAND} is geen geldige JSON; kijk op of vlak voor deze regel naar een komma, haakje of aanhalingsteken dat ontbreekt of te veel is.`;
    return { ok: false, fout: fout(regel, null, reden) };
  }
}

function issueFouten(issues: readonly Issue[], basis: string, waar: JsonLines): ContractFout[] {
  return issues.flatMap((issue) => {
    const path = pad(basis, issue.path);
    if (issue.code !== 'unrecognized_keys') return [fout(regelVan(path, waar), path || null, issue.message)];
    return issue.keys.map((sleutel) => {
      const sleutelPad = pad(path, [sleutel]);
      const reden = `Sleutel ${toon(sleutel)} is niet bekend; verwijder hem of verbeter de naam.`;
      return fout(regelVan(sleutelPad, waar), sleutelPad, reden);
    });
  });
}

function pad(basis: string, delen: readonly PropertyKey[]): string {
  return delen.reduce<string>((path, deel) => {
    if (typeof deel === 'number') return `${path}[${deel}]`;
    return path === '' ? String(deel) : `${path}.${String(deel)}`;
  }, basis);
}

/** A key that is missing has no line; the object it belongs in has. */
function regelVan(path: string, waar: JsonLines): number {
  const ouder = path.replace(/(?:^|\.)[^.]*$/, '');
  return waar.lines.get(path) ?? waar.lines.get(ouder) ?? 1;
}

function eigenschap(waarde: unknown, sleutel: string): unknown {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  return (waarde as Record<string, unknown>)[sleutel];
}

function fout(regel: number, kolom: string | null, reden: string): ContractFout {
  return { bestand: REGIO_BESTAND, regel, kolom, reden };
}
