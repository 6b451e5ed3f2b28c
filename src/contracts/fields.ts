import { ALLES, type Domein, NIVEAU_NVT, type Variant } from './model.js';
import { isDatum } from './periods.js';

/** A field that was read, or the Dutch sentence that says why it could not be. */
export type Field<T> = { ok: true; value: T } | { ok: false; reden: string };
/** Gets the field without the blanks around it. */
export type FieldParser<T> = (text: string) => Field<T>;

export const good = <T>(value: T): Field<T> => ({ ok: true, value });
export const bad = (reden: string): Field<never> => ({ ok: false, reden });

const SHOWN_CHARACTERS = 40;
const GENOEMD_MAX = 12;

/** A value as an error shows it: on one line and never longer than a reader wants. */
export function toon(text: string): string {
  const shown = text.replace(/\p{Cc}+/gu, ' ');
  return shown.length > SHOWN_CHARACTERS ? `'${shown.slice(0, SHOWN_CHARACTERS)}...'` : `'${shown}'`;
}

export const parseVrijeTekst: FieldParser<string> = (text) => good(text);

export function parseVerplicht(naam: string): FieldParser<string> {
  return (text) => (text === '' ? bad(`De ${naam} ontbreekt; vul hem in.`) : good(text));
}

function parseKeuze<T extends string>(naam: string, keuzes: readonly T[]): FieldParser<T> {
  const lijst = opsomming(keuzes);
  return (text) => {
    const keuze = keuzes.find((een) => een === text);
    if (keuze !== undefined) return good(keuze);
    if (text === '') return bad(`De waarde voor ${naam} ontbreekt; vul ${lijst} in.`);
    const kleineLetters = keuzes.find((een) => een === text.toLowerCase());
    if (kleineLetters !== undefined) return bad(`${toon(text)} moet in kleine letters; schrijf ${kleineLetters}.`);
    return bad(`${toon(text)} is geen ${naam}; vul ${lijst} in.`);
  };
}

export const parseDomein: FieldParser<Domein> = parseKeuze('domein', ['jw', 'wmo']);
export const parseVariant: FieldParser<Variant> = parseKeuze('variant', ['inspanning', 'output', 'taak']);

/** Code list WJ756. */
const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const;
const EENHEDEN_TEKST =
  '01 (minuut), 04 (uur), 14 (etmaal), 16 (dagdeel), 82 (stuks output), 83 (euro) of 84 (stuks inspanning)';

export const parseEenheid: FieldParser<string> = (text) => {
  if (EENHEDEN.some((eenheid) => eenheid === text)) return good(text);
  if (text === '') return bad(`De eenheid ontbreekt; vul ${EENHEDEN_TEKST} in.`);
  const metNul = `0${text}`;
  if (EENHEDEN.some((eenheid) => eenheid === metNul)) return bad(voorloopnulReden('Eenheid', text, metNul));
  return bad(`Eenheid ${toon(text)} staat niet in codelijst WJ756; vul ${EENHEDEN_TEKST} in.`);
};

export const parseAgb: FieldParser<string> = (text) => parseCijfers('AGB-code', text, 8, '12345678');
export const parseAgbOfLeeg: FieldParser<string | null> = (text) => (text === '' ? good(null) : parseAgb(text));
export const parseGemeenteCode: FieldParser<string> = (text) => parseCijfers('Gemeentecode', text, 4, '0484');
export const parseProductcategorie: FieldParser<string> = (text) => parseCijfers('Productcategorie', text, 2, '45');

function parseCijfers(naam: string, text: string, aantal: number, voorbeeld: string): Field<string> {
  if (text === '')
    return bad(`De ${naam.toLowerCase()} ontbreekt; vul ${aantal} cijfers in, bijvoorbeeld ${voorbeeld}.`);
  if (/^\d+$/.test(text)) {
    if (text.length === aantal) return good(text);
    // With more than half of it gone, more was lost than zeros.
    if (text.length < aantal && text.length * 2 >= aantal)
      return bad(voorloopnulReden(naam, text, text.padStart(aantal, '0')));
  }
  return bad(`${naam} ${toon(text)} bestaat niet uit ${aantal} cijfers; schrijf hem zoals ${voorbeeld}.`);
}

function voorloopnulReden(naam: string, text: string, hersteld: string): string {
  const cijfers = text.length === 1 ? 'cijfer' : 'cijfers';
  return `${naam} ${toon(text)} heeft ${text.length} ${cijfers} en dat moeten er ${hersteld.length} zijn; schrijf ${hersteld} als een voorloopnul is weggevallen (vaak bij openen in een spreadsheet).`;
}

/** LDT_ProductCode allows any 1 to 5 characters; blanks and `*` would only be typing errors here. */
const PRODUCTCODE = /^[^\s*]{1,5}$/u;

export const parseProductcode: FieldParser<string> = (text) => {
  if (PRODUCTCODE.test(text)) return good(text);
  if (text === '') return bad('De productcode ontbreekt; vul hem in, bijvoorbeeld 45A04.');
  if (text.includes(ALLES)) {
    return bad(`Productcode ${toon(text)} bevat een *, en dat kan alleen in contracten.csv; schrijf de code voluit.`);
  }
  return bad(`Productcode ${toon(text)} past niet in een bericht; schrijf 1 tot 5 tekens zonder spaties, zoals 45A04.`);
};

export const parseProductcodeOfPatroon: FieldParser<string> = (text) => {
  if (text === ALLES || /^\d{2}\*$/.test(text)) return good(text);
  if (!text.includes(ALLES)) return parseProductcode(text);
  return bad(
    `${toon(text)} is geen productcode of patroon; schrijf een code (45A04), een hele categorie (45*) of * voor alles.`,
  );
};

export const parseDatum: FieldParser<string> = (text) => {
  if (isDatum(text)) return good(text);
  if (text === '') return bad('De datum ontbreekt; vul hem in als JJJJ-MM-DD, bijvoorbeeld 2026-01-01.');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return bad(`Datum ${toon(text)} bestaat niet; verbeter de dag, maand of het jaar.`);
  const bedoeld = bedoeldeDatum(text);
  const herstel = bedoeld === undefined ? 'schrijf JJJJ-MM-DD, bijvoorbeeld 2026-01-01' : `schrijf ${bedoeld}`;
  return bad(`Datum ${toon(text)} staat niet als JJJJ-MM-DD; ${herstel}.`);
};

/** Empty means: still valid. */
export const parseTot: FieldParser<string | null> = (text) => (text === '' ? good(null) : parseDatum(text));

/** The notations a Dutch spreadsheet turns a date into. */
function bedoeldeDatum(text: string): string | undefined {
  const dagEerst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$/.exec(text);
  const jaarEerst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[ T].*)?$/.exec(text);
  const [jaar, maand, dag] = dagEerst ? [dagEerst[3], dagEerst[2], dagEerst[1]] : (jaarEerst?.slice(1) ?? []);
  if (jaar === undefined || maand === undefined || dag === undefined) return undefined;
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDatum(datum) ? datum : undefined;
}

/** LDT_Bedrag ends at 99999999 eurocent: a higher tariff cannot stand in any message. */
const HOOGSTE_TARIEF_TIENDUIZENDSTE = 9_999_999_900;
const EUROCIJFERS_MAX = 9;

/** Euro with a decimal comma or point, to integer 1/10000 euro. */
export const parseTarief: FieldParser<number> = (text) => {
  const match = /^(\d+)(?:[.,](\d{1,4}))?$/.exec(text);
  if (match === null) return bad(tariefReden(text));
  const euro = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const tienduizendste =
    euro.length > EUROCIJFERS_MAX ? Number.POSITIVE_INFINITY : Number(euro + (match[2] ?? '').padEnd(4, '0'));
  if (tienduizendste > HOOGSTE_TARIEF_TIENDUIZENDSTE) {
    return bad(`Tarief ${toon(text)} is hoger dan EUR 999.999,99, en meer past niet in een bericht; verlaag het.`);
  }
  return good(tienduizendste);
};

function tariefReden(text: string): string {
  if (text === '') return 'Het tarief ontbreekt; vul het bedrag in euro in, bijvoorbeeld 1,31.';
  if (/^[-−]/.test(text)) return `Tarief ${toon(text)} is negatief; schrijf het bedrag zonder minteken.`;
  if (/^\d+[.,]\d{5,}$/.test(text)) {
    return `Tarief ${toon(text)} heeft meer dan vier decimalen; rond af op hooguit vier.`;
  }
  if (/^\d{1,3}(?:[.,'\s]\d{3})+(?:[.,]\d+)?$/.test(text)) {
    const zonder = text.replace(/[.,'\s](?=\d{3}(?:\D|$))/g, '');
    return `Tarief ${toon(text)} heeft een scheidingsteken voor duizendtallen; schrijf ${zonder}.`;
  }
  return `Tarief ${toon(text)} is geen bedrag; schrijf alleen het getal in euro, bijvoorbeeld 1,31.`;
}

/** `1.234` is by the agreement EUR 1,234, while a Dutch reader may well have meant twelve hundred. */
export function isVerwarrendTarief(text: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** `niveaus` null: the region has no list, so any name will do. */
export function parseNiveau(niveaus: readonly string[] | null): FieldParser<string> {
  return (text) => {
    if (text === NIVEAU_NVT) return good(text);
    if (text === '') return bad('Het niveau ontbreekt; vul een niveau in, of nvt als het tarief er niet van afhangt.');
    // A level called 'NVT' would be a level that no contract allows by itself: never what was meant.
    if (text.toLowerCase() === NIVEAU_NVT) return bad(`${toon(text)} moet in kleine letters; schrijf ${NIVEAU_NVT}.`);
    if (text.includes(',') || text === ALLES) {
      return bad(`Niveau ${toon(text)} is niet een enkel niveau; schrijf een regel per niveau, of nvt.`);
    }
    if (niveaus === null || niveaus.includes(text)) return good(text);
    return bad(
      `Niveau ${toon(text)} staat niet bij niveaus in regio.json; kies ${opsomming([...niveaus, NIVEAU_NVT])}, of vul regio.json aan.`,
    );
  };
}

export function parseNiveaus(niveaus: readonly string[] | null): FieldParser<readonly string[] | typeof ALLES> {
  const parseEen = parseNiveau(niveaus);
  return (text) => {
    if (text === ALLES) return good(ALLES);
    if (text === '') return bad('De niveaus ontbreken; vul ze in met komma ertussen (MBO,HBO), of * voor alle.');
    const delen = text.split(',').map((deel) => deel.trim());
    if (delen.includes('')) return bad(`Niveaus ${toon(text)} heeft een komma te veel; schrijf bijvoorbeeld MBO,HBO.`);
    if (delen.includes(ALLES))
      return bad(`Niveaus ${toon(text)} noemt * naast een niveau; schrijf alleen *, of alleen de niveaus.`);
    for (const deel of delen) {
      const gelezen = parseEen(deel);
      if (!gelezen.ok) return gelezen;
    }
    return good([...new Set(delen)]);
  };
}

/** `gemeenteCodes` null: regio.json could not be read, so only the form is checked. */
export function parseContractGemeente(gemeenteCodes: ReadonlySet<string> | null): FieldParser<string> {
  return (text) => {
    if (text === ALLES) return good(text);
    const code = parseGemeenteCode(text);
    if (!code.ok || gemeenteCodes === null || gemeenteCodes.has(text)) return code;
    const bekend = opsomming([...gemeenteCodes].sort());
    return bad(`Gemeente ${toon(text)} staat niet in regio.json; kies ${bekend}, of * voor alle gemeenten.`);
  };
}

/** 'a, b of c', shortened when there are too many to read. */
export function opsomming(waarden: readonly string[]): string {
  if (waarden.length > GENOEMD_MAX) {
    return `${waarden.slice(0, GENOEMD_MAX).join(', ')} of een van de andere ${waarden.length - GENOEMD_MAX}`;
  }
  if (waarden.length < 2) return waarden.join('');
  return `${waarden.slice(0, -1).join(', ')} of ${waarden.at(-1)}`;
}
