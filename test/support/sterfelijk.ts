/**
 * Servers and workers that are killed (SIGKILL) and started again on the same port and folder, for the tests that ask what
 * then becomes of a night.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installeer, postgresOpMachine, redisOpMachine } from './binaries.js';

/** One process under our hand: it can be killed and started again. */
export class Sterfelijk {
  private kind: ChildProcess | undefined;
  /** Last words, for when it does not start. */
  private uitvoer = '';

  constructor(
    private readonly command: string,
    private readonly args: readonly string[],
    private readonly opties: { cwd?: string; uid?: number; gereed?: RegExp; env?: NodeJS.ProcessEnv } = {},
  ) {}

  get leeft(): boolean {
    return this.kind !== undefined && this.kind.exitCode === null && this.kind.signalCode === null;
  }

  /** Started, and ready where it says so. What a killed one left behind may be in the way for a moment. */
  async start(): Promise<void> {
    for (let poging = 1; ; poging++) {
      try {
        return await this.eenStart();
      } catch (error) {
        if (poging === 60) throw error;
        await once(AbortSignal.timeout(100), 'abort');
      }
    }
  }

  private async eenStart(): Promise<void> {
    const { cwd, uid, gereed, env } = this.opties;
    const kind = spawn(this.command, this.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    this.kind = kind;
    this.uitvoer = '';
    await new Promise<void>((resolve, reject) => {
      const lees = (stuk: Buffer) => {
        this.uitvoer = (this.uitvoer + stuk).slice(-4_000);
        if (gereed?.test(this.uitvoer)) resolve();
      };
      kind.stdout.on('data', lees);
      kind.stderr.on('data', lees);
      kind.on('exit', () => reject(new Error(`${this.command} stopped: ${this.uitvoer}`)));
      kind.on('error', reject);
      if (!gereed) resolve();
    });
  }

  async kill(): Promise<void> {
    const { kind } = this;
    if (!kind || !this.leeft) return;
    const weg = once(kind, 'exit');
    kind.kill('SIGKILL');
    await weg;
  }
}

export interface SterfelijkeServer {
  readonly url: string;
  readonly proces: Sterfelijk;
  /** Ends it and clears its folder. */
  weg(): Promise<void>;
}

const NIEMAND = 65_534;
const uid = process.getuid?.() === 0 ? NIEMAND : undefined;

async function serverIn(
  naam: string,
  maak: (map: string, port: number) => { url: string; command: string; args: string[]; gereed: RegExp },
): Promise<SterfelijkeServer> {
  const map = mkdtempSync(join(tmpdir(), `toetssteen-${naam}-`));
  if (uid !== undefined) chownSync(map, uid, uid);
  const { url, command, args, gereed } = maak(map, await vrijePoort());
  const proces = new Sterfelijk(command, args, { cwd: map, gereed, ...(uid === undefined ? {} : { uid }) });
  await proces.start();
  const weg = async () => {
    await proces.kill();
    rmSync(map, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { url, proces, weg };
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const nodig = <T>(gevonden: T | undefined, wat: string): T => {
  if (gevonden === undefined) throw new Error(`this test kills its servers, so it needs the binaries of ${wat}`);
  return gevonden;
};

/** A PostgreSQL that keeps its data over a kill: the operating system still writes what the process had handed over. */
export function sterfelijkePostgres(): Promise<SterfelijkeServer> {
  const bin = nodig(postgresOpMachine() ?? (installeer('postgresql') ? postgresOpMachine() : undefined), 'PostgreSQL');
  return serverIn('postgres', (map, port) => {
    const data = join(map, 'data');
    const opties = ['-U', 'toetssteen', '-A', 'trust', '-E', 'UTF8', '--locale', 'C', '--no-sync'];
    const { status, stderr } = spawnSync(join(bin, 'initdb'), ['-D', data, ...opties], {
      cwd: map,
      encoding: 'utf8',
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
    const vast = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'synchronous_commit=on', 'fsync=off'];
    return {
      url: `postgres://toetssteen@127.0.0.1:${port}/postgres`,
      command: join(bin, 'postgres'),
      args: ['-D', data, '-p', String(port), ...vast.flatMap((each) => ['-c', each])],
      gereed: /ready to accept connections/,
    };
  });
}

/** A Redis that forgets everything when it is killed: the hardest kind for who leans on it. */
export function sterfelijkeRedis(): Promise<SterfelijkeServer> {
  const command = nodig(redisOpMachine() ?? (installeer('redis-server') ? redisOpMachine() : undefined), 'Redis');
  return serverIn('redis', (map, port) => ({
    url: `redis://127.0.0.1:${port}`,
    command,
    args: ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', map],
    gereed: /Ready to accept connections/,
  }));
}

/** A worker as it runs in production. */
export const sterfelijkeWorker = (main: string, args: readonly string[]) =>
  new Sterfelijk(process.execPath, [main, ...args], { gereed: /"started"/ });
