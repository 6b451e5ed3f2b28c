/** Judges a test message the way the product does: to bytes, parsed, validated, read, then levels 2 to 4. */
import { type ContractInhoud, Contracts } from '../../src/contracts/index.js';
import { openBericht } from '../../src/process/envelope.js';
import { type Context, judge, judgeInhoud, type Verdict } from '../../src/rules/judge.js';
import type { Bevinding } from '../../src/rules/rule.js';
import { geldtAlsVerzonden, type Signaal, signaleer } from '../../src/rules/signalen/index.js';
import { domeinVan } from '../../src/standard/bericht.js';
import {
  type Feiten,
  GEEN_FEITEN,
  GEEN_SIGNAALFEITEN,
  type GoedgekeurdeDebet,
  type SignaalFeiten,
  type Toewijzing,
  type Verbruik,
  type Verzoek,
} from '../../src/standard/feiten.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import { AANBIEDER, BSN, xml } from './build.js';
import { contracts as standaardContracts } from './contracts.js';
import { berichtInWet, contractenInWet, inWoorden, typeInWet } from './wet.js';

export interface Tegen {
  feiten?: Partial<Feiten>;
  contracts?: Contracts;
  vandaag?: string;
}

/** A row that was written down instead of judged: what the conformance corpus is made from. All in the law of now. */
export interface Opname {
  readonly niveau: 'inhoud' | 'keten';
  readonly type: BerichtType;
  readonly data: unknown;
  readonly feiten: Feiten;
  readonly contracten: ContractInhoud;
  readonly vandaag: string;
}

let opnamen: Opname[] | undefined;

/** Runs a row and tells what it would have judged; nothing is judged. */
export function neemOp(rij: () => unknown): readonly Opname[] {
  const eigen: Opname[] = [];
  opnamen = eigen;
  try {
    rij();
  } finally {
    opnamen = undefined;
  }
  return eigen;
}

const VANDAAG = '2026-06-01';

/** Whether the row is being written down, which is then done. */
function opgenomen(niveau: Opname['niveau'], jwType: BerichtType, data: unknown, tegen: Tegen): boolean {
  if (!opnamen) return false;
  const type = typeInWet(jwType);
  const { feiten = {}, contracts = standaardContracts(), vandaag = VANDAAG } = tegen;
  opnamen.push({
    niveau,
    type,
    data: berichtInWet(type, data),
    feiten: { ...GEEN_FEITEN, ...inWoorden(feiten) },
    contracten: contractenInWet(contracts.inhoud),
    vandaag,
  });
  return true;
}

/** Findings of level 2 only; the message must meet its XSD. */
export function inhoud(type: BerichtType, data: unknown): Bevinding[] {
  if (opgenomen('inhoud', type, data, {})) return [];
  const gelezen = open(type, data);
  return judgeInhoud(gelezen.bericht, gelezen.type, gelezen.dagtekening);
}

/** The verdict of levels 3 and 4; the message must be sound inside. */
export function oordeel(type: BerichtType, data: unknown, tegen: Tegen = {}): Verdict {
  if (opgenomen('keten', type, data, tegen)) return { soort: 'goedgekeurd', regiemeldingen: [], bevindingen: [] };
  const { bericht, context, feiten } = stelVoor(type, data, tegen);
  return judge(bericht, context, feiten);
}

export interface TegenSignalen extends Omit<Tegen, 'feiten'> {
  feiten?: Partial<Feiten & SignaalFeiten>;
}

/** What stands out in a message that counts as sent. */
export function signalen(
  type: BerichtType,
  data: unknown,
  { feiten = {}, ...tegen }: TegenSignalen = {},
): readonly Signaal[] {
  const { bericht, context, feiten: beoordeeldOp } = stelVoor(type, data, { feiten, ...tegen });
  const verdict = judge(bericht, context, beoordeeldOp);
  if (!geldtAlsVerzonden(verdict))
    throw new Error(`the test message is refused: ${verdict.bevindingen.map((each) => each.uitleg).join('; ')}`);
  return signaleer(bericht, context, { ...beoordeeldOp, ...GEEN_SIGNAALFEITEN, ...inWoorden(feiten) }, verdict);
}

function stelVoor(
  type: BerichtType,
  data: unknown,
  { feiten = {}, contracts = standaardContracts(), vandaag = VANDAAG }: Tegen,
) {
  const gelezen = open(type, data, vandaag);
  const inhoudelijk = judgeInhoud(gelezen.bericht, gelezen.type, gelezen.dagtekening);
  if (inhoudelijk.length > 0)
    throw new Error(
      `the test message is not sound inside: ${inhoudelijk.map((each) => `${each.regel} ${each.uitleg}`).join('; ')}`,
    );
  const context: Context = {
    type: gelezen.type,
    domein: domeinVan(gelezen.type),
    gemeente: gelezen.gemeente,
    aanbieder: gelezen.aanbieder,
    identificatie: gelezen.kop.identificatie as string,
    dagtekening: gelezen.dagtekening,
    vandaag,
    contracts: new Contracts(contractenInWet(contracts.inhoud)),
  };
  return { bericht: gelezen.bericht, context, feiten: { ...GEEN_FEITEN, ...inWoorden(feiten) } };
}

function open(jwType: BerichtType, data: unknown, vandaag = VANDAAG) {
  const type = typeInWet(jwType);
  const gelezen = openBericht(xml(type, berichtInWet(type, data)), vandaag);
  if (gelezen.soort === 'bericht') return gelezen;
  const why =
    gelezen.soort === 'xsd' ? gelezen.bevindingen.map((each) => each.uitleg).join('; ') : gelezen.bevinding.uitleg;
  throw new Error(`the test message does not meet its XSD: ${why}`);
}

/** An allocation in the book: 1001, 45A04, 3 hours a week over 2026, for the test client and provider. */
export const toewijzing = (wijziging: Partial<Toewijzing> = {}): Toewijzing => ({
  toewijzingNummer: 1001,
  bsn: BSN,
  aanbieder: AANBIEDER,
  productcategorie: '45',
  productcode: '45A04',
  toewijzingsdatum: '2025-12-15',
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  redenWijziging: null,
  omvang: { volume: 3, eenheid: '04', frequentie: '2' },
  budgetCent: null,
  ...wijziging,
});

/** Facts of a declaration: these allocations, their clients known, and what was granted before. */
export function feiten323(
  toewijzingen: readonly Toewijzing[],
  rest: Partial<Feiten> & { gebruik?: Record<number, Partial<Verbruik>>; eerder?: readonly GoedgekeurdeDebet[] } = {},
): Partial<Feiten> {
  const { gebruik = {}, eerder = [], ...feiten } = rest;
  return {
    toewijzingen: new Map(toewijzingen.map((each) => [each.toewijzingNummer, each])),
    clienten: new Set(toewijzingen.map((each) => each.bsn)),
    verbruik: new Map(
      Object.entries(gebruik).map(([nummer, each]) => [Number(nummer), { volume: 0, bedragCent: 0, ...each }]),
    ),
    debetten: new Map(eerder.map((each) => [each.referentieNummer, each])),
    ...feiten,
  };
}

export const map = <T extends { toewijzingNummer: number }>(...each: T[]) =>
  new Map(each.map((one) => [one.toewijzingNummer, one]));

/** A request in the book: for an allocation from 1 January 2026, received on 1 December 2025, not answered yet. */
export const verzoek = (wijziging: Partial<Verzoek> = {}): Verzoek => ({
  referentie: 'VOT-1',
  nummer: '315',
  bsn: BSN,
  ingangsdatum: '2026-01-01',
  dagtekening: '2025-12-01',
  ontvangenOp: '2025-12-01',
  antwoorden: [],
  toewijzingNummer: null,
  ...wijziging,
});

/** Facts of a message that names these requests. */
export const verzoeken = (...each: Verzoek[]): Pick<Feiten, 'verzoeken'> => ({
  verzoeken: new Map(each.map((one) => [one.referentie, one])),
});
