/** `intake.json`: which doors are open, and to whom. Whatever is wrong with it is told in one Dutch sentence. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { OnjuisteAanroep } from '../process/files.js';
import type { Lane } from './partijen.js';

const CODE = /^(\d{4}|\d{8})$/;
const LANE = /^(jw|wmo|\*) (\d{4}|\d{8}|\*) (\d{4}|\d{8}|\*)$/;

const aantal = (hoogstens: number) => z.int().min(1).max(hoogstens);

const partij = z.strictObject({
  code: z.string().regex(CODE, 'moet een AGB-code (8 cijfers) of gemeentecode (4 cijfers) zijn'),
  tokens: z
    .array(z.string().regex(/^[0-9a-f]{64}$/, 'moet de SHA-256 van een token zijn: 64 tekens 0-9 en a-f'))
    .min(1),
  lanes: z
    .array(z.string().regex(LANE, 'moet de vorm "jw 65656055 0484" hebben: wet, afzender, ontvanger, of * voor elke'))
    .min(1)
    .optional(),
});

const bestandOfNiets = z.string().min(1).optional();

const hub = z.strictObject({
  path: z
    .string()
    .regex(/^\/[\w/.-]+$/, 'moet met / beginnen')
    .default('/hub/ggk0210'),
  /** As senders know it, for the WSDL. */
  address: z.url().optional(),
  senders: z.union([
    z.literal('open'),
    z
      .array(
        z.strictObject({
          subject: z
            .record(z.string(), z.string().min(1))
            .refine((velden) => Object.keys(velden).length > 0, 'noemt geen enkel veld van het certificaat'),
          for: z.union([z.literal('*'), z.array(z.string()).min(1)]),
        }),
      )
      .min(1),
  ]),
  receivers: z.array(z.string()).min(1).nullable().default(null),
  inFlight: aantal(64).default(8),
  /** Where answers go; read by the worker. */
  delivery: z.strictObject({ url: z.url(), key: bestandOfNiets, cert: bestandOfNiets, ca: bestandOfNiets }).optional(),
});

const folder = z.strictObject({
  in: z.string().min(1),
  work: z.string().min(1).optional(),
  done: z.string().min(1).optional(),
  rejected: z.string().min(1).optional(),
  /** How long a file must have stayed the same; 0 where every writer renames. */
  settleSeconds: z.number().min(0).max(3600).default(2),
  scanSeconds: z.number().min(0.1).max(3600).default(10),
});

const schema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  /** 0: any that is free. */
  port: z.int().min(0).max(65_535).optional(),
  tls: z
    .union([
      z.literal('proxy'),
      z.strictObject({
        key: z.string().min(1),
        cert: z.string().min(1),
        ca: z.string().min(1).optional(),
        requestCert: z.boolean().default(false),
      }),
    ])
    .optional(),
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustProxy: z.array(z.string()).default([]),
  parties: z.array(partij).default([]),
  hub: hub.optional(),
  folder: folder.optional(),
  limits: z
    .strictObject({
      inFlightMb: aantal(4096).default(128),
      inFlight: aantal(10_000).default(256),
      perMinute: aantal(1_000_000).default(1200),
      requestSeconds: z.number().min(0.1).max(3600).default(120),
      storeSeconds: z.number().min(0.1).max(600).default(20),
      connections: aantal(100_000).default(512),
      stopSeconds: z.number().min(0.1).max(600).default(20),
    })
    .prefault({}),
});

export type IntakeConfig = z.output<typeof schema> & { readonly map: string };

/** Reads and checks; paths in it are from where it stands. */
export function leesConfig(bestand: string): IntakeConfig {
  const fout = (reden: string) =>
    new OnjuisteAanroep(`De configuratie ${bestand} kan niet worden gebruikt: ${reden} Zie docs/operate/intake.md.`);
  let tekst: string;
  try {
    tekst = readFileSync(bestand, 'utf8');
  } catch (error) {
    throw fout(`het bestand kan niet worden gelezen (${(error as NodeJS.ErrnoException).code}).`);
  }
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    throw fout('het is geen JSON.');
  }
  const gelezen = schema.safeParse(json, { error: z.locales.nl().localeError });
  if (!gelezen.success) throw fout(waarom(gelezen.error));
  const nee = onverenigbaar(gelezen.data);
  if (nee) throw fout(nee);
  return { ...gelezen.data, map: dirname(resolve(bestand)) };
}

/** The first thing that is wrong, by its place. */
function waarom({ issues }: z.ZodError): string {
  const diep = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
    // Of a choice that fits nowhere, the branch that came furthest says most.
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
    const verst = issue.errors
      .flat()
      .map((each) => diep({ ...each, path: [...issue.path, ...each.path] }))
      .sort((a, b) => b.path.length - a.path.length);
    return verst[0] ?? issue;
  };
  const [eerste] = issues.map(diep);
  const plaats =
    eerste?.path.map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`)).join('') ?? '';
  return `${plaats.replace(/^\./, '') || 'het geheel'}: ${eerste?.message ?? 'ongeldig'}.`;
}

const LOKAAL = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** What is well-formed by itself and does not go together, or would let in more than it says. */
function onverenigbaar({
  host,
  port,
  tls,
  parties,
  hub: metHub,
  folder: metMap,
}: z.output<typeof schema>): string | undefined {
  const http = parties.length > 0 || metHub !== undefined;
  if (!http && !metMap) return 'er is geen deur in geconfigureerd; noem parties, hub of folder.';
  if (http && port === undefined) return 'port ontbreekt.';
  if (http && !LOKAAL.test(host) && tls === undefined)
    return `op ${host} gaan tokens en berichten onversleuteld over het netwerk; geef tls, of "tls": "proxy" als een proxy ervoor TLS doet.`;
  const tlsEigen = tls === 'proxy' ? undefined : tls;
  if (tlsEigen?.requestCert && !tlsEigen.ca)
    return 'tls.requestCert vraagt om tls.ca: wie de certificaten van clients mag uitgeven.';
  if (metHub && metHub.senders !== 'open' && !tlsEigen?.requestCert)
    return 'hub.senders onderscheidt zenders op hun certificaat; zet tls.requestCert aan, of geef "senders": "open".';
  const codes = parties.map(({ code }) => code);
  const dubbel = codes.find((code, i) => codes.indexOf(code) < i);
  if (dubbel) return `party ${dubbel} staat er twee keer in; zet de tokens bij elkaar.`;
  const tokens = parties.flatMap((each) => each.tokens);
  if (new Set(tokens).size < tokens.length) return 'een token staat er twee keer in; geef elke party eigen tokens.';
  return undefined;
}

/** Without lanes of its own a party may send for itself, to anyone, in both laws. */
export function lanesVan({ code, lanes }: z.output<typeof partij>): Lane[] {
  return (lanes ?? [`* ${code} *`]).map((regel) => {
    const [wet, afzender, ontvanger] = regel.split(' ') as [Lane['wet'], string, string];
    return { wet, afzender, ontvanger };
  });
}
