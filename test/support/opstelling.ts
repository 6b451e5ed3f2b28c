/**
 * The services of docker-compose.yml without Docker: each started by its own command line, as a process of this machine.
 * What Docker would lay around it is taken over as far as a process can have it: the folder of the image holds what the
 * Dockerfile copies and nothing else, volumes are folders, and Node itself refuses to write anywhere but in the service's
 * volumes and tmpfs. Only ports, host names and the places of volumes are replaced.
 */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Compose, dockerfile, ROOT, type Service } from './compose.js';
import { clusterIn, postgresBin, type Server, start, vrijePoort } from './servers.js';

/** The image: what the last stage of the Dockerfile copies; what other stages made is what `npm run build` made here. */
export function imageMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'toetssteen-image-'));
  for (const { bronnen, doel } of dockerfile().stadia.at(-1)?.kopieen ?? []) {
    for (const bron of bronnen) {
      const plek = doel.endsWith('/') ? join(map, doel, bron) : join(map, doel);
      mkdirSync(dirname(plek), { recursive: true });
      const pad = join(ROOT, bron.replace(/^\/app\//, ''));
      if (bron.endsWith('node_modules')) symlinkSync(pad, plek);
      else cpSync(pad, plek, { recursive: true });
    }
  }
  return map;
}

/** Since Node 22.13 it is no experiment any more, and has another name. */
const TOESTEMMING = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

export interface Dienst {
  readonly naam: string;
  readonly service: Service;
  /** Address of its metrics port. */
  readonly meet: string;
  /** Everything it printed so far. */
  uitvoer(): string;
  /** How long it took to end after a SIGTERM, and with what status. */
  stop(): Promise<{ status: number | null; ms: number }>;
  /** Runs the health check of the image inside it. */
  gezond(): boolean;
  kind: ChildProcess;
}

export class Opstelling {
  private readonly opruimen: (() => unknown)[] = [];
  private readonly vervang = new Map<string, string>();
  private readonly image = imageMap();

  constructor(
    private readonly bestand: Compose,
    /** Where in the containers something lies, and where it lies here: the volumes. */
    private readonly plekken: Readonly<Record<string, string>>,
  ) {
    this.straks(() => rmSync(this.image, { recursive: true, force: true }));
  }

  private straks(stap: () => unknown): void {
    this.opruimen.push(stap);
  }

  async weg(): Promise<void> {
    for (const stap of this.opruimen.splice(0).reverse()) await stap();
  }

  private service(naam: string): Service {
    const service = this.bestand.services[naam];
    if (!service) throw new Error(`docker-compose.yml has no service ${naam}`);
    return service;
  }

  /** The database by its own command; making a cluster is what the entrypoint of its image does. */
  async postgres(): Promise<string> {
    const { command, environment } = this.service('postgres');
    const [programma, ...args] = command;
    const wachtwoord = environment.POSTGRES_PASSWORD as string;
    const server = await start(async (map) => {
      const bin = await postgresBin(map);
      if (!bin) throw new Error('this test needs the programs of PostgreSQL');
      const cluster = clusterIn(map, bin, wachtwoord);
      return {
        ...cluster,
        command: join(bin, programma as string),
        args: (port) => [...cluster.args(port), ...args],
        url: (port) => `postgres://toetssteen:${wachtwoord}@127.0.0.1:${port}/postgres`,
      };
    });
    this.straks(() => server.stop());
    this.vervang.set('@postgres:5432/toetssteen', `@127.0.0.1:${new URL(server.url).port}/postgres`);
    return server.url;
  }

  async redis(): Promise<string> {
    const { command, environment } = this.service('redis');
    const [programma = '', ...args] = command;
    const server: Server = await start((map) => ({
      command: programma,
      // Told after `-`, so that it holds above what stands in the script.
      args: (port) =>
        args.map((each) => each.replace('server -', `server - --bind 127.0.0.1 --port ${port} --dir ${map}`)),
      url: (port) => `redis://:${environment.REDISCLI_AUTH}@127.0.0.1:${port}`,
      env: environment,
      gereed: /Ready to accept connections/,
    }));
    this.straks(() => server.stop());
    this.vervang.set('@redis:6379', `@127.0.0.1:${new URL(server.url).port}`);
    return server.url;
  }

  /** One container of a service of ours, running. */
  async dienst(naam: string): Promise<Dienst> {
    const service = this.service(naam);
    const poort = await vrijePoort();
    const env = this.omgeving(service, poort);
    const { entrypoint, gezond } = dockerfile();
    const [, main = ''] = entrypoint;
    const args = service.command.map((each) => this.hier(each));
    const kind = spawn(process.execPath, [...this.grenzen(service), main, ...args], { cwd: this.image, env });
    this.straks(() => kind.kill('SIGKILL'));
    const uitvoer = gehoord(kind);
    const meet = `http://127.0.0.1:${poort}`;
    await gereed(kind, meet, uitvoer);
    return {
      naam,
      service,
      meet,
      kind,
      uitvoer,
      async stop() {
        const begin = performance.now();
        const weg = once(kind, 'exit');
        kind.kill('SIGTERM');
        const [status] = (await weg) as [number | null];
        return { status, ms: performance.now() - begin };
      },
      gezond: () => spawnSync(process.execPath, gezond.slice(1), { cwd: this.image, env }).status === 0,
    };
  }

  /** A command of the image's command line, in a container like that of this service. */
  async opdracht(naam: string, args: readonly string[]): Promise<{ status: number | null; uitvoer: string }> {
    const env = this.omgeving(this.service(naam), 0);
    const { TOETSSTEEN_METRICS_PORT: _poort, ...rest } = env;
    const [, main = ''] = dockerfile().entrypoint;
    const kind = spawn(process.execPath, [main, ...args], { cwd: this.image, env: rest });
    const uitvoer = gehoord(kind);
    const [status] = (await once(kind, 'close')) as [number | null];
    return { status, uitvoer: uitvoer() };
  }

  private omgeving({ environment }: Service, poort: number): Record<string, string> {
    const gegeven = Object.entries(environment).map(([naam, waarde]) => [naam, this.hier(waarde)]);
    return {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      ...Object.fromEntries(gegeven),
      TOETSSTEEN_METRICS_PORT: environment.TOETSSTEEN_METRICS_PORT?.replace(/\d+$/, String(poort)) ?? '',
    };
  }

  /** Read anything; write only where a volume is laid, and in the tmpfs. */
  private grenzen({ volumes = [] }: Service): string[] {
    const schrijfbaar = volumes
      .map((each) => each.split(':') as [bron: string, plek: string, hoe?: string])
      .filter(([, , hoe]) => hoe !== 'ro')
      .map(([, plek]) => this.hier(plek));
    return [TOESTEMMING, '--allow-fs-read=*', ...schrijfbaar.map((map) => `--allow-fs-write=${map}/`)];
  }

  private hier(text: string): string {
    const [, kop = '', plek = ''] = /^([^/]*)(\/\w+)/.exec(text) ?? [];
    const vervanging = this.plekken[plek];
    if (kop === '' && vervanging !== undefined) return vervanging + text.slice(plek.length);
    return [...this.vervang].reduce((rest, [van, naar]) => rest.replace(van, naar), text);
  }
}

/** All that it says, on both streams. */
function gehoord(kind: ChildProcessWithoutNullStreams): () => string {
  let uitvoer = '';
  const luister = (stuk: string) => {
    uitvoer += stuk;
  };
  for (const stroom of [kind.stdout, kind.stderr]) stroom.setEncoding('utf8').on('data', luister);
  return () => uitvoer;
}

/** Until it says itself that it can work. */
async function gereed(kind: ChildProcess, meet: string, uitvoer: () => string): Promise<void> {
  for (;;) {
    if (kind.exitCode !== null) throw new Error(`it stopped: ${uitvoer()}`);
    const ja = await fetch(`${meet}/ready`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ja) return;
    await once(AbortSignal.timeout(50), 'abort');
  }
}
