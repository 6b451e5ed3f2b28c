/** The retour message on anything but a declaration (IV028, IV032, OP065). */
import { RETOURCODE, type Verdict } from '../rules/judge.js';
import { XSD_VERSIE } from '../standard/bericht.js';
import type { BerichtSchema, ComplexType } from '../standard/schema.js';

export interface RetourVraag {
  /** Schema of the retour message. */
  readonly schema: BerichtSchema;
  /** The message that is answered, as it was read. */
  readonly heen: Record<string, unknown> & { Header: Record<string, unknown> };
  readonly identificatie: string;
  /** System date. */
  readonly vandaag: string;
}

/** Approval is a Header without codes; a refusal on the Header is a Header with them; else the classes come back. */
export function retourbericht(
  vraag: RetourVraag,
  verdict: Extract<Verdict, { soort: 'goedgekeurd' | 'header' | 'afgekeurd' }>,
): unknown {
  switch (verdict.soort) {
    case 'goedgekeurd':
      return { Header: header(vraag, []) };
    case 'header':
      return { Header: header(vraag, verdict.codes) };
    default:
      return { ...metRetourCodes(vraag, verdict.codes), Header: header(vraag, [RETOURCODE.geenOpmerking]) };
  }
}

function header({ schema, heen, identificatie, vandaag }: RetourVraag, codes: readonly string[]): unknown {
  return {
    ...heen.Header,
    BerichtCode: schema.berichtcode,
    IdentificatieRetour: identificatie,
    DagtekeningRetour: vandaag,
    XsdVersieRetour: XSD_VERSIE,
    ...(codes.length > 0 ? { RetourCodes: { RetourCode: codes } } : {}),
  };
}

/** The classes as they came in, each with its codes: 0200 where nothing was found. */
function metRetourCodes(
  { schema, heen }: RetourVraag,
  codes: ReadonlyMap<unknown, readonly string[]>,
): Record<string, unknown> {
  return beantwoord(schema.wortel.type as ComplexType, heen, codes) as Record<string, unknown>;
}

function beantwoord(
  type: ComplexType,
  data: Record<string, unknown>,
  codes: ReadonlyMap<unknown, readonly string[]>,
): unknown {
  const answer: Record<string, unknown> = {};
  for (const element of type.elementen) {
    const value = data[element.naam];
    if (element.naam === 'RetourCodes' && type.klasse) {
      answer.RetourCodes = { RetourCode: codes.get(data) ?? [RETOURCODE.geenOpmerking] };
    } else if (value !== undefined) {
      const { type: inner } = element;
      if (inner.soort === 'simple') answer[element.naam] = value;
      else if (Array.isArray(value)) answer[element.naam] = value.map((each) => beantwoord(inner, each, codes));
      else answer[element.naam] = beantwoord(inner, value as Record<string, unknown>, codes);
    }
  }
  return answer;
}
