/**
 * The published overview of the iWmo messages whose schemas are not at hand (RETOUR.md): its tables, as data. Reads the
 * whole document by its headings and throws where it is not as expected, so that no table is passed over in silence.
 */

export interface RetourRow {
  readonly naam: string;
  /** `iwmo:LDT_Datum`, `wmo302:Client`, or `ref` for a restriction inside the element. */
  readonly type: string;
  readonly min: number;
  readonly max: number;
}

export interface RetourBericht {
  readonly bericht: string;
  readonly berichtcode: string;
  readonly ns: string;
  /** Rows by complex type, in document order. */
  readonly typen: ReadonlyMap<string, readonly RetourRow[]>;
}

/** Something of an iJw message that its iWmo twin lacks: an element of a type, or (element undefined) a whole type. */
export interface Lacking {
  readonly nummer: string;
  readonly type: string;
  readonly element: string | undefined;
}

export interface Retour {
  readonly berichten: ReadonlyMap<string, RetourBericht>;
  readonly lacking: readonly Lacking[];
}

export function parseRetour(markdown: string): Retour {
  const chapters = sections(markdown, '## ');
  const berichten = new Map<string, RetourBericht>();
  for (const [bericht, , code, ns] of table(chapters, 'De berichten')) {
    if (!bericht || !code || !ns) throw new Error('a message without a code or a namespace');
    berichten.set(bericht, {
      bericht,
      berichtcode: code,
      ns: ns.replaceAll('`', ''),
      typen: typesOf(chapters, bericht),
    });
  }
  const lacking = table(chapters, 'Verschillen met iJw').map(([nummer = '', type = '', there = '', here]) => {
    if (here !== 'ontbreekt') throw new Error(`${nummer} ${type}: only what iWmo lacks is understood`);
    return { nummer, type, element: there.startsWith('aanwezig:') ? undefined : /^\w+/.exec(there)?.[0] };
  });
  return { berichten, lacking };
}

function typesOf(chapters: ReadonlyMap<string, string>, bericht: string): Map<string, RetourRow[]> {
  const types = sections(chapters.get(bericht) ?? '', '### ');
  if (types.size === 0) throw new Error(`no types of ${bericht}`);
  return new Map(
    [...types.keys()].map((type) => [
      type,
      table(types, type).map(([naam = '', of = '', cardinality = '']) => {
        const [, min, max] = /^(\d+)\.\.(\d+|unbounded)$/.exec(cardinality) ?? [];
        if (min === undefined) throw new Error(`${bericht} ${type} ${naam}: cardinality ${cardinality}`);
        return { naam, type: of, min: Number(min), max: max === 'unbounded' ? Number.POSITIVE_INFINITY : Number(max) };
      }),
    ]),
  );
}

function sections(markdown: string, mark: string): Map<string, string> {
  const parts = `\n${markdown}`.split(`\n${mark}`).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n') + 1)]));
}

/** The cells of the rows of the only table in a section, without its heading. */
function table(of: ReadonlyMap<string, string>, section: string): string[][] {
  const lines = (of.get(section) ?? '').split('\n').filter((line) => line.startsWith('|'));
  const [, rule, ...rows] = lines;
  if (!rule || !/^[|\s-]+$/.test(rule) || rows.length === 0) throw new Error(`no table under ${section}`);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
