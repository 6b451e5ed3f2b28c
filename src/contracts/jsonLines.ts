export interface JsonLines {
  /** Line of a key or array element, by path: `gemeenten[0].van`. Only down to MAX_DEPTH. */
  lines: ReadonlyMap<string, number>;
  /** Keys that stand more than once in one object; JSON.parse would silently take the last. */
  duplicates: readonly { path: string; line: number }[];
}

interface Level {
  path: string;
  /** Next index in an array; null in an object. */
  index: number | null;
  key: string | null;
}

/** regio.json is not deeper than `gemeenten[0].van`, and hostile nesting should cost nothing. */
const MAX_DEPTH = 3;
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where each value stands in a text that JSON.parse has already accepted. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const duplicates: { path: string; line: number }[] = [];
  const levels: Level[] = [];
  let line = 1;
  let counted = 0;
  let expectsKey = false;

  const place = (): string | undefined => {
    const level = levels.at(-1);
    if (level === undefined || levels.length > MAX_DEPTH) return undefined;
    if (level.index !== null) return `${level.path}[${level.index}]`;
    return level.path === '' ? (level.key ?? '') : `${level.path}.${level.key}`;
  };

  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    for (; counted < match.index; counted += 1) if (text[counted] === '\n') line += 1;
    const level = levels.at(-1);
    if (token === '}' || token === ']') {
      levels.pop();
      expectsKey = false;
    } else if (token === ',') {
      if (level !== undefined && level.index !== null) level.index += 1;
      expectsKey = level?.index === null;
    } else if (token === ':') {
      expectsKey = false;
    } else if (expectsKey && level !== undefined) {
      level.key = JSON.parse(token) as string;
      const path = place();
      if (path !== undefined && lines.has(path)) duplicates.push({ path, line });
      if (path !== undefined) lines.set(path, line);
    } else {
      const path = place();
      if (path !== undefined && level?.index !== null) lines.set(path, line);
      if (token === '{') levels.push({ path: path ?? '', index: null, key: null });
      if (token === '[') levels.push({ path: path ?? '', index: 0, key: null });
      expectsKey = token === '{';
    }
  }
  return { lines, duplicates };
}

/** The line of a position in a text. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
