/** The rule catalogue as data: what `toetssteen rules` shows. */

import { RELEASES } from '../standard/release.js';
import { alleRules } from './index.js';
import { xsdRules } from './xsd.js';

export interface CatalogusRegel {
  code: string;
  titel: string;
  controleniveau: 1 | 2 | 3 | 4;
  berichten: string[];
  klasse: string;
  retourcode: string | null;
  /** rule: implemented here; xsd: enforced by the schema. */
  staat: 'rule' | 'xsd';
  bron: string;
}

/** Every rule once, by code; `bron` is the file where it is first bound. */
export function catalogus(): CatalogusRegel[] {
  const perCode = new Map<string, CatalogusRegel>();
  for (const { rule, bron } of alleRules) {
    const known = perCode.get(rule.code);
    if (known) {
      known.berichten = [...new Set([...known.berichten, ...rule.on])].sort();
      known.klasse = [...new Set([...known.klasse.split(', '), ...rule.klasse])].join(', ');
      continue;
    }
    perCode.set(rule.code, {
      code: rule.code,
      titel: rule.title,
      controleniveau: rule.level,
      berichten: [...rule.on].sort(),
      klasse: rule.klasse.join(', '),
      // TR337, TR371 and TR376 have none: nothing answers a 325.
      retourcode: rule.retourcode || null,
      staat: 'rule',
      bron,
    });
  }
  for (const { code, title, berichten } of xsdRules()) {
    perCode.set(code, {
      code,
      titel: title,
      controleniveau: 1,
      berichten: [...berichten],
      klasse: '',
      retourcode: null,
      staat: 'xsd',
      bron: RELEASES.map(({ map }) => `xsd/${map}/basisschema.xsd`).join(', '),
    });
  }
  return [...perCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
