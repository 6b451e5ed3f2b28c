/** Every table of every rule, as the docs and the tests over the registry need them. */
import { readdirSync } from 'node:fs';
import type { Tabel } from './table.js';

const MAPPEN = ['inhoud', 'keten', 'signalen', 'vorm'];

export interface TabelMetBron extends Tabel {
  /** File, relative to the project root. */
  readonly bron: string;
}

/** All tables, in the order of their files. */
export async function alleTabellen(): Promise<TabelMetBron[]> {
  const tabellen: TabelMetBron[] = [];
  for (const map of MAPPEN) {
    const dir = new URL(`../rules/${map}/`, import.meta.url);
    for (const bestand of readdirSync(dir)
      .filter((naam) => naam.endsWith('.tabel.ts'))
      .sort()) {
      const module = (await import(new URL(bestand, dir).href)) as { tabellen: Tabel[] };
      tabellen.push(...module.tabellen.map((tabel) => ({ ...tabel, bron: `test/rules/${map}/${bestand}` })));
    }
  }
  return tabellen;
}
