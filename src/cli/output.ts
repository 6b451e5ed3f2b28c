/** How the command line looks: colour where a terminal asks for it, Dutch numbers, text that fits. */
import pc from 'picocolors';

/** picocolors also colours where `CI` is set; a log of CI is a file, and gets no colour unless it is asked for. */
export const kleur = pc.createColors(
  pc.isColorSupported && (process.stdout.isTTY === true || 'FORCE_COLOR' in process.env),
);

export const print = (text = '') => process.stdout.write(`${text}\n`);

/** 1.234 */
export const aantal = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** Some terminals say that they have no columns at all. */
const breedte = () => Math.min(Math.max(process.stdout.columns || 100, MIN_BREEDTE), 110);
const MIN_BREEDTE = 40;

/** Breaks a text into lines of at most `width` characters, each behind `indent`. */
export function wrap(text: string, indent = '', width = breedte()): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => breek(each, width - indent.length))) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(indent + line);
  return lines.join('\n');
}

/** A word that is too long for a line, in pieces: a path behind a slash, else wherever it must. */
function breek(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (lengte(rest) > width && rest.length > width) {
    const slash = rest.lastIndexOf('/', width - 1);
    const at = slash > 0 ? slash + 1 : width;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

/** Columns of text, the numbers to the right. */
export function kolommen(rows: readonly (readonly (string | number)[])[], indent = '  '): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? aantal(cell) : cell)));
  const widths = (cells[0] ?? []).map((_cell, i) => Math.max(...cells.map((row) => lengte(row[i] ?? ''))));
  return cells
    .map((row, r) => {
      const line = row.map((cell, i) => {
        const space = ' '.repeat((widths[i] as number) - lengte(cell));
        return typeof rows[r]?.[i] === 'number' || /^(EUR|[\d.]+$)/.test(cell) ? space + cell : cell + space;
      });
      return (indent + line.join('  ')).trimEnd();
    })
    .join('\n');
}

/** Length as seen: colour codes take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what a colour code begins with
const lengte = (text: string) => text.replace(/\u001b\[\d+m/g, '').length;
