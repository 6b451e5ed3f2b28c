import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type ContractFout, type Contracts, loadContracts } from '../../src/contracts/index.js';

export type Files = Record<string, string | Uint8Array | null>;

export const PRODUCTEN_KOP = 'domein;productcategorie;productcode;omschrijving;segment;variant;van;tot';
export const TARIEVEN_KOP = 'domein;productcode;niveau;eenheid;tarief;van;tot;agb';
export const CONTRACTEN_KOP = 'agb;naam;gemeente;domein;productcode;niveaus;van;tot';

export const csv = (...regels: string[]): string => `${regels.join('\r\n')}\r\n`;

/** A small region in which everything is in order: no errors and no warnings. */
export const GOED = {
  'regio.json': JSON.stringify({
    naam: 'Voorbeeldregio',
    gemeenten: [
      { code: '0484', naam: 'Alphen aan den Rijn', van: '2024-01-01', tot: null },
      { code: '0546', naam: 'Leiden', van: '2024-01-01', tot: null },
    ],
    niveaus: ['MBO', 'HBO', 'WO'],
  }),
  'producten.csv': csv(
    PRODUCTEN_KOP,
    'jw;45;45A04;Ambulante begeleiding;Ambulant;inspanning;2024-01-01;',
    'jw;45;45A05;Ambulante behandeling;Ambulant;inspanning;2024-01-01;',
  ),
  'tarieven.csv': csv(
    TARIEVEN_KOP,
    'jw;45A04;MBO;01;1,02;2024-01-01;;',
    'jw;45A04;HBO;01;1,18;2024-01-01;;',
    'jw;45A05;nvt;01;1,31;2024-01-01;;',
  ),
  'contracten.csv': csv(
    CONTRACTEN_KOP,
    '12345678;De Linde;0484;jw;45A04;MBO,HBO;2024-01-01;',
    '12345678;De Linde;0546;jw;45*;*;2024-01-01;',
  ),
} satisfies Files;

const gemaakt: string[] = [];
afterAll(() => Promise.all(gemaakt.map((dir) => rm(dir, { recursive: true, force: true }))));

/** GOED with some files replaced; null leaves a file out. */
export async function folder(files: Files = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'toetssteen-contracts-'));
  gemaakt.push(dir);
  for (const [naam, inhoud] of Object.entries<string | Uint8Array | null>({ ...GOED, ...files })) {
    if (inhoud === null) continue;
    await mkdir(dirname(join(dir, naam)), { recursive: true });
    await writeFile(join(dir, naam), inhoud);
  }
  return dir;
}

export async function laad(files: Files = {}): Promise<{ contracts: Contracts; warnings: ContractFout[] }> {
  const result = await loadContracts(await folder(files));
  if (!result.ok) throw new Error(JSON.stringify(result.fouten, null, 1));
  return result;
}

export async function foutenVan(files: Files): Promise<ContractFout[]> {
  const result = await loadContracts(await folder(files));
  return result.ok ? [] : result.fouten;
}
