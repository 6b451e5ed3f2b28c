/** docker-compose.yml and the Dockerfile as they are read by Docker, as far as we use them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Copy, DockerfileParser, type JSONInstruction } from 'dockerfile-ast';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const lees = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');

export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command: readonly string[];
  readonly environment: Record<string, string>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly user?: string;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly stop_grace_period?: string;
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: { test: readonly string[] };
  readonly deploy?: { replicas: number };
  readonly networks?: readonly string[];
}

export interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
  readonly networks: Record<string, { internal?: boolean } | null>;
}

/** The file with its variables filled in; one that has no value and no default is an error, as with Docker. */
export function compose(omgeving: Record<string, string>): Compose {
  const ruw = parse(lees('docker-compose.yml'), { merge: true }) as unknown;
  const bestand = vul(ruw, omgeving) as Compose;
  for (const { deploy } of Object.values(bestand.services)) {
    // Docker makes a number of it where one belongs.
    if (deploy) Object.assign(deploy, { replicas: Number(deploy.replicas) });
  }
  return bestand;
}

const VARIABELE = /\$\$|\$\{(\w+)(?:(:[-?])([^}]*))?\}|\$(?=\w)/g;

function vul(waarde: unknown, omgeving: Record<string, string>): unknown {
  if (typeof waarde === 'string') return waarde.replace(VARIABELE, (...each) => ingevuld(each as string[], omgeving));
  if (Array.isArray(waarde)) return waarde.map((each) => vul(each, omgeving));
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, each]) => [naam, vul(each, omgeving)]));
}

function ingevuld([heel, naam, soort, rest]: string[], omgeving: Record<string, string>): string {
  if (heel === '$$') return '$';
  if (naam === undefined) throw new Error(`${heel}: write $\{NAME}, or $$ for a dollar sign`);
  const gegeven = omgeving[naam];
  if (gegeven) return gegeven;
  if (soort === ':-') return rest ?? '';
  throw new Error(rest || `${naam} has no value`);
}

/** 40s, 2m in seconds. */
export function seconden(duur: string): number {
  const [, getal, eenheid] = /^(\d+)(s|m)$/.exec(duur) ?? [];
  if (!getal) throw new Error(`${duur} is not a number of seconds or minutes`);
  return Number(getal) * (eenheid === 'm' ? 60 : 1);
}

export interface Kopie {
  /** Build stage it comes from; null: the project. */
  readonly van: string | null;
  readonly bronnen: readonly string[];
  readonly doel: string;
}

/** What the Dockerfile says, stage by stage. */
export function dockerfile() {
  const instructies = DockerfileParser.parse(lees('Dockerfile')).getInstructions();
  const stadia: { naam: string | null; basis: string; kopieen: Kopie[]; regels: [naam: string, rest: string][] }[] = [];
  const json = (naam: string) => {
    const laatste = instructies.filter((each) => each.getKeyword() === naam).at(-1) as JSONInstruction | undefined;
    return laatste?.getJSONStrings().map((each) => each.getJSONValue()) ?? [];
  };
  for (const each of instructies) {
    const argumenten = each.getArguments().map((argument) => argument.getValue());
    if (each.getKeyword() === 'FROM') {
      const [basis = '', als, naam = null] = argumenten;
      stadia.push({ naam: als?.toUpperCase() === 'AS' ? naam : null, basis, kopieen: [], regels: [] });
      continue;
    }
    stadia.at(-1)?.regels.push([each.getKeyword(), each.getArgumentsContent() ?? '']);
    if (!(each instanceof Copy)) continue;
    const van = each.getFromFlag()?.getValue() ?? null;
    stadia.at(-1)?.kopieen.push({ van, bronnen: argumenten.slice(0, -1), doel: argumenten.at(-1) as string });
  }
  const check = instructies.find((each) => each.getKeyword() === 'HEALTHCHECK')?.getArgumentsContent() ?? '';
  return {
    stadia,
    entrypoint: json('ENTRYPOINT'),
    cmd: json('CMD'),
    gezond: JSON.parse(check.slice(check.indexOf('['))) as string[],
  };
}
