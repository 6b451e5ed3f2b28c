/**
 * The real PostgreSQL and Redis for the tests: those of DATABASE_URL and REDIS_URL if set; else started on a free port in
 * a temporary folder, from binaries that are there, from an npm package, from apt-get (Debian, root) or through Docker.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dockerWerkt, installeer, postgresOpMachine, postgresUitPakket, redisOpMachine } from './binaries.js';

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** How to run a server in the foreground on a port of this machine. */
export interface Recept {
  readonly url: (port: number) => string;
  readonly command: string;
  readonly args: (port: number) => readonly string[];
  /** What it prints once it can be used. */
  readonly gereed: RegExp;
  readonly env?: Readonly<Record<string, string>>;
}

/** PostgreSQL refuses to run as root, and nobody may touch nothing but the folder it is given. */
const NIEMAND = 65_534;
const uid = process.getuid?.() === 0 ? NIEMAND : undefined;
const GEBRUIKER = 'toetssteen';

/** A PostgreSQL on which databases may be made. */
export async function postgres(): Promise<Server> {
  if (process.env.DATABASE_URL) return gegeven(process.env.DATABASE_URL);
  return start(async (map) => {
    const wachtwoord = randomBytes(12).toString('hex');
    const url = (port: number) => `postgres://${GEBRUIKER}:${wachtwoord}@127.0.0.1:${port}/postgres`;
    const bin = await postgresBin(map);
    if (bin !== undefined) return { url, ...clusterIn(map, bin, wachtwoord) };
    if (!dockerWerkt()) throw geenServer('PostgreSQL', 'postgresql', 'DATABASE_URL');
    const omgeving = ['-e', `POSTGRES_USER=${GEBRUIKER}`, '-e', `POSTGRES_PASSWORD=${wachtwoord}`];
    return {
      url,
      command: 'docker',
      args: (port) => [...dockerRun(port, 5432), ...omgeving, 'postgres:17-alpine', ...INSTELLINGEN],
      // The image starts it twice: once to make the cluster, and then to stay.
      gereed: /init process complete[\s\S]*ready to accept connections/,
    };
  });
}

/** The folder with the programs of PostgreSQL, if they are to be had; `map` may be filled with them. */
export const postgresBin = async (map: string): Promise<string | undefined> =>
  postgresOpMachine() ?? (await postgresUitPakket(map)) ?? (installeer('postgresql') ? postgresOpMachine() : undefined);

/** An empty Redis. */
export async function redis(): Promise<Server> {
  if (process.env.REDIS_URL) return gegeven(process.env.REDIS_URL);
  return start((map) => {
    const url = (port: number) => `redis://127.0.0.1:${port}`;
    const gereed = /Ready to accept connections/;
    const command = redisOpMachine() ?? (installeer('redis-server') ? redisOpMachine() : undefined);
    const opties = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', map];
    if (command !== undefined) return { url, command, gereed, args: (port) => [...opties, '--port', String(port)] };
    if (!dockerWerkt()) throw geenServer('Redis', 'redis-server', 'REDIS_URL');
    return { url, command: 'docker', gereed, args: (port) => [...dockerRun(port, 6379), 'redis:7-alpine'] };
  });
}

const gegeven = (url: string): Server => ({ url, stop: () => Promise.resolve() });

const dockerRun = (port: number, binnen: number) => ['run', '--rm', '-p', `127.0.0.1:${port}:${binnen}`];

const geenServer = (naam: string, pakket: string, omgeving: string) =>
  new Error(
    `The tests need ${naam}: install it (Debian: apt-get install ${pakket}), start Docker, or set ${omgeving} to a server they may use.`,
  );

/** Nothing in a test need survive a power cut. */
const INSTELLINGEN = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100'].flatMap(
  (each) => ['-c', each],
);

/** A new cluster that asks for a password, as servers do. */
export function clusterIn(map: string, bin: string, wachtwoord: string): Pick<Recept, 'command' | 'args' | 'gereed'> {
  const data = join(map, 'data');
  const bestand = join(map, 'wachtwoord');
  writeFileSync(bestand, wachtwoord);
  const opties = ['-U', GEBRUIKER, '-A', 'scram-sha-256', '--pwfile', bestand, '-E', 'UTF8', '--no-sync'];
  const { status, stderr } = spawnSync(join(bin, 'initdb'), ['-D', data, '--locale', 'C', ...opties], {
    cwd: map,
    encoding: 'utf8',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
  const vast = ['-D', data, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...INSTELLINGEN];
  return {
    command: join(bin, 'postgres'),
    args: (port) => [...vast, '-p', String(port)],
    gereed: /ready to accept connections/,
  };
}

/** Starts what the recipe says, in a new folder; another process may have taken the free port first. */
export async function start(recept: (map: string) => Recept | Promise<Recept>): Promise<Server> {
  for (let poging = 1; ; poging++) {
    const map = mkdtempSync(join(tmpdir(), 'toetssteen-server-'));
    if (uid !== undefined) chownSync(map, uid, uid);
    try {
      const { url, command, args, gereed, env } = await recept(map);
      const port = await vrijePoort();
      const kind = await draai(map, command, args(port), gereed, env);
      return { url: url(port), stop: () => stop(kind) };
    } catch (error) {
      rmSync(map, { recursive: true, force: true });
      if (poging === 3 || !/in use/i.test((error as Error).message)) throw error;
    }
  }
}

const WAKER = fileURLToPath(new URL('./supervise.mjs', import.meta.url));

/** Runs a server under a supervisor that ends it when we are gone, and waits until it says that it is ready. */
async function draai(
  map: string,
  command: string,
  args: readonly string[],
  gereed: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const user = uid === undefined || command === 'docker' ? '-' : String(uid);
  // In a group of its own: Ctrl-C is for the tests, which then close its standard input.
  const kind = spawn(process.execPath, [WAKER, map, user, command, ...args], {
    detached: true,
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });
  let uitvoer = '';
  await new Promise<void>((resolve, reject) => {
    const lees = (stuk: Buffer) => {
      uitvoer += stuk;
      if (gereed.test(uitvoer)) resolve();
    };
    kind.stdout.on('data', lees);
    kind.stderr.on('data', lees);
    kind.on('exit', () => reject(new Error(`${command} did not start: ${uitvoer}`)));
  });
  // From here on its output is only drained.
  kind.stdout.removeAllListeners('data').resume();
  kind.stderr.removeAllListeners('data').resume();
  for (const stuk of [kind, kind.stdin, kind.stdout, kind.stderr]) (stuk as { unref?: () => void }).unref?.();
  return kind;
}

async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return;
  const weg = once(kind, 'exit');
  kind.ref();
  kind.stdin?.end();
  await weg;
}

export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
