/** Calls the built command line as a user does: another process, its exit status, what it prints where. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../process/hulp.js';

export const MAIN = join(PROJECT, 'dist', 'src', 'cli', 'main.js');

export interface Uitkomst {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What is tested must be what was built: `npm test` builds first. */
export function eistGebouwd(): void {
  const bron = join(PROJECT, 'src');
  const nieuwste = Math.max(
    ...readdirSync(bron, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts'))
      .map((naam) => statSync(join(bron, naam)).mtimeMs),
  );
  if (!existsSync(MAIN) || statSync(MAIN).mtimeMs < nieuwste)
    throw new Error('dist/ is not there or older than src/: run npm run build first');
}

/** `toetssteen <args>`, output piped. */
export const toetssteen = (args: readonly string[], omgeving: NodeJS.ProcessEnv = {}): Promise<Uitkomst> =>
  node([MAIN, ...args], omgeving);

/** Many calls in one process (see veel.mjs), each with its own outcome. */
export async function toetssteenVeel(aanroepen: readonly (readonly string[])[]): Promise<Uitkomst[]> {
  const veel = join(PROJECT, 'test', 'cli', 'veel.mjs');
  const { status, stdout, stderr } = await node([veel, MAIN], {}, JSON.stringify(aanroepen));
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Uitkomst[];
}

/** Node with nothing in the environment that would colour its output. */
export function node(args: readonly string[], omgeving: NodeJS.ProcessEnv, invoer = ''): Promise<Uitkomst> {
  const { FORCE_COLOR: _kleur, NO_COLOR: _geen, TOETSSTEEN_LOG: _log, NODE_OPTIONS: _opties, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const kind = spawn(process.execPath, args, { env: { ...env, ...omgeving } });
    const uit = { stdout: '', stderr: '' };
    kind.stdout.setEncoding('utf8').on('data', (stuk) => {
      uit.stdout += stuk;
    });
    kind.stderr.setEncoding('utf8').on('data', (stuk) => {
      uit.stderr += stuk;
    });
    kind.on('error', reject);
    kind.on('close', (status) => resolve({ status, ...uit }));
    kind.stdin.end(invoer);
  });
}
