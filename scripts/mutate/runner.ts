/**
 * Runs the test tables of a rule against a mutant. The sources on disk stay as they are: a plugin hands out the changed
 * file, and only what depends on that file is evaluated anew, so that a mutant costs milliseconds.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';
import type { TabelMetBron } from '../../test/support/tabellen.js';
import type { Rij, Tabel } from '../../test/support/table.js';
import type { Mutant } from './mutants.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const sources = new Map<string, string>();

/** A source file as it is on disk, by its path from the project root. */
export function readSource(file: string): string {
  const known = sources.get(file) ?? readFileSync(ROOT + file, 'utf8');
  sources.set(file, known);
  return known;
}

/** How the table tests of a mutant end. */
export interface Outcome {
  /** broken: the changed file could not be loaded at all, which says nothing about the tables. */
  readonly state: 'killed' | 'survived' | 'broken';
  /** The row that failed, or why nothing could be run. */
  readonly by: string | null;
}

type Wet = 'jw' | 'wmo';

interface Support {
  wettenVan(code: string): Wet[];
  rijenIn(tabel: Tabel, wet: Wet): Rij[];
  toetsRij(code: string, rij: Rij, wet: Wet): void;
}

export interface Runner extends AsyncDisposable {
  /** The rows of the tables of these rules, until one fails; the unchanged sources when no mutant is given. */
  run(codes: readonly string[], mutant?: Mutant): Promise<Outcome>;
}

export async function startRunner(): Promise<Runner> {
  let active: Mutant | undefined;
  const server = await createViteServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) => (active && id === ROOT + active.file ? mutated(active) : null),
      },
    ],
  });
  const { ssr } = server.environments as unknown as { ssr: SsrEnvironment };
  const load = <T>(file: string) => ssr.runner.import(ROOT + file) as Promise<T>;

  const { alleTabellen } = await load<{ alleTabellen(): Promise<TabelMetBron[]> }>('test/support/tabellen.ts');
  const tables = new Map<string, Set<string>>();
  for (const { code, bron } of await alleTabellen()) tables.set(code, new Set([...(tables.get(code) ?? []), bron]));

  /** Forgets the file, and all that was evaluated with it. */
  function forget(file: string): void {
    for (const known of ssr.moduleGraph.getModulesByFile(ROOT + file) ?? []) ssr.moduleGraph.invalidateModule(known);
    const { evaluatedModules } = ssr.runner;
    const todo = [...(evaluatedModules.getModulesByFile(ROOT + file) ?? [])];
    const done = new Set<EvaluatedModule>();
    for (let each = todo.pop(); each; each = todo.pop()) {
      if (done.has(each)) continue;
      done.add(each);
      for (const id of each.importers)
        todo.push(...[evaluatedModules.getModuleById(id)].filter((one) => one !== undefined));
      evaluatedModules.invalidateModule(each);
    }
  }

  async function rows(codes: readonly string[]): Promise<Outcome> {
    const { wettenVan, rijenIn, toetsRij } = await load<Support>('test/support/table.ts');
    for (const code of codes) {
      for (const file of tables.get(code) ?? []) {
        const { tabellen } = await load<{ tabellen: Tabel[] }>(file);
        for (const tabel of tabellen.filter((each) => each.code === code)) {
          for (const wet of wettenVan(code)) {
            for (const rij of rijenIn(tabel, wet)) {
              if (!holds(() => toetsRij(code, rij, wet))) return { state: 'killed', by: `${code} ${wet}: ${rij.naam}` };
            }
          }
        }
      }
    }
    return { state: 'survived', by: null };
  }

  return {
    async run(codes, mutant) {
      active = mutant;
      if (mutant) forget(mutant.file);
      try {
        return await rows(codes);
      } catch (error) {
        if (!mutant) throw error;
        return { state: 'broken', by: String(error).split('\n')[0] ?? '' };
      } finally {
        active = undefined;
        if (mutant) forget(mutant.file);
      }
    },
    async [Symbol.asyncDispose]() {
      await server.close();
    },
  };
}

function mutated({ file, start, end, to }: Mutant): string {
  const source = readSource(file);
  return source.slice(0, start) + to + source.slice(end);
}

function holds(test: () => void): boolean {
  try {
    test();
    return true;
  } catch {
    return false;
  }
}

interface EvaluatedModule {
  readonly importers: ReadonlySet<string>;
}

/** What is used of Vite's environment for modules on the server. */
interface SsrEnvironment {
  readonly moduleGraph: {
    getModulesByFile(file: string): Set<unknown> | undefined;
    invalidateModule(known: unknown): void;
  };
  readonly runner: {
    import(file: string): Promise<unknown>;
    readonly evaluatedModules: {
      getModulesByFile(file: string): Set<EvaluatedModule> | undefined;
      getModuleById(id: string): EvaluatedModule | undefined;
      invalidateModule(known: EvaluatedModule): void;
    };
  };
}
