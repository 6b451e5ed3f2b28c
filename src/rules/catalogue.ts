/** The rule catalogue as data: every published rule, what it is and where it is kept. What `toetssteen rules` shows. */

import { berichtType } from '../standard/bericht.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import { RELEASES } from '../standard/release.js';
import { type Afspraak, groepen } from './afspraken/index.js';
import { klassenVan } from './handboek/vindplaatsen.js';
import { alleRules } from './index.js';
import { WETTEN } from './rule.js';
import { xsdRules } from './xsd.js';

export interface CatalogusRegel {
  code: string;
  titel: string;
  /** Null for an agreement (OP, IV): it has no level of its own. */
  controleniveau: 1 | 2 | 3 | 4 | null;
  berichten: BerichtType[];
  /** The classes it is about; null for a message as a whole. */
  klasse: string | null;
  /** Null where no answer can carry a code: level 1, agreements, and what only a provider checks. */
  retourcode: string | null;
  /** rule: enforced or applied here; xsd: enforced by the schema; agreement: between people. */
  staat: 'rule' | 'xsd' | 'agreement';
  /** The files that hold it, relative to the project root. */
  bron: string;
}

/** Every rule once, by code. */
export function catalogus(): CatalogusRegel[] {
  const eigen = perCode([...gecontroleerd(), ...doorXsd()]);
  const bronVan = (code: string) => eigen.get(code)?.bron.split(', ') ?? [];
  return [...eigen.values(), ...afgesproken(bronVan)].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A rule that is bound in several places holds for all messages and classes of those. */
function perCode(regels: readonly CatalogusRegel[]): Map<string, CatalogusRegel> {
  const map = new Map<string, CatalogusRegel>();
  for (const regel of regels) {
    const known = map.get(regel.code);
    map.set(regel.code, known ? samen(known, regel) : regel);
  }
  return map;
}

function samen(een: CatalogusRegel, ander: CatalogusRegel): CatalogusRegel {
  return {
    ...een,
    berichten: uniek([...een.berichten, ...ander.berichten]).sort(),
    klasse: uniek([een, ander].flatMap(({ klasse }) => klasse?.split(', ') ?? [])).join(', ') || null,
    bron: uniek([een, ander].flatMap(({ bron }) => bron.split(', '))).join(', '),
  };
}

const uniek = <T>(waarden: readonly T[]): T[] => [...new Set(waarden)];

const gecontroleerd = (): CatalogusRegel[] =>
  alleRules.map(({ rule, bron }) => ({
    code: rule.code,
    titel: rule.title,
    controleniveau: rule.level,
    berichten: [...rule.on].sort(),
    klasse: rule.klasse.join(', '),
    // TR337, TR371 and TR376 have none: nothing answers a 325.
    retourcode: rule.retourcode || null,
    staat: 'rule',
    bron,
  }));

const doorXsd = (): CatalogusRegel[] =>
  xsdRules().map(({ code, title, berichten }) => ({
    code,
    titel: title,
    controleniveau: 1,
    berichten: [...berichten],
    klasse: klassenVan(code).join(', ') || null,
    retourcode: null,
    staat: 'xsd',
    bron: RELEASES.map(({ map }) => `xsd/${map}/basisschema.xsd`).join(', '),
  }));

function afgesproken(bronVan: (code: string) => readonly string[]): CatalogusRegel[] {
  return Object.entries(groepen).flatMap(([groep, afspraken]) =>
    afspraken.map((afspraak) => ({
      code: afspraak.code,
      titel: afspraak.titel,
      controleniveau: null,
      berichten: berichtenVan(afspraak),
      klasse: klassenVan(afspraak.code).join(', ') || null,
      retourcode: null,
      staat: afspraak.staat,
      bron: toegepastIn(afspraak, bronVan).join(', ') || `src/rules/afspraken/${groep}.ts`,
    })),
  );
}

function berichtenVan({ berichten, wet }: Afspraak): BerichtType[] {
  const wetten = wet ? [wet] : WETTEN;
  return wetten.flatMap((each) => berichten.map((nummer) => berichtType(each, nummer))).sort();
}

/** The files that apply it, also where it names a rule; an agreement between people is applied nowhere. */
const toegepastIn = ({ waar = [] }: Afspraak, bronVan: (code: string) => readonly string[]): string[] =>
  uniek(waar.flatMap((each) => (each.includes('/') ? [each] : bronVan(each))));
