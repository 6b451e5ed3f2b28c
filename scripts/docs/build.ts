/** All pages of docs/rules: file name to content. The same sources give the same pages, byte for byte. */
import { paginas } from '../../src/rules/handboek/pagina.js';
import type { TabelMetBron } from '../../test/support/tabellen.js';
import { voorbeelden } from './examples.js';
import { perBericht, perElementBlad, perRetourcode, readme } from './indexes.js';
import { rulePage } from './page.js';

export function buildDocs(tabellen: readonly TabelMetBron[]): ReadonlyMap<string, string> {
  const alle = [...paginas().values()];
  return new Map([
    ['README.md', readme(alle)],
    ['per-retourcode.md', perRetourcode(alle)],
    ['per-bericht.md', perBericht(alle)],
    ['per-element.md', perElementBlad(alle)],
    ...alle.map((pagina): [string, string] => [
      `${pagina.code}.md`,
      rulePage(pagina, voorbeelden(pagina.code, tabellen)),
    ]),
  ]);
}
