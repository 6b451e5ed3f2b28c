/** The registry: every rule of the product, with the file it lives in. */
import { clientRules } from './inhoud/client.js';
import { datumRules } from './inhoud/datums.js';
import { declaratieInhoudRules } from './inhoud/declaratie.js';
import { sleutelRules } from './inhoud/sleutels.js';
import { toewijzingInhoudRules } from './inhoud/toewijzing.js';
import { contractRules } from './keten/contract.js';
import { clientRules as clientKetenRules, declaratieRules } from './keten/declaratie.js';
import { headerRules } from './keten/header.js';
import { prestatieRules } from './keten/prestatie.js';
import { productRules } from './keten/product.js';
import { regieRules } from './keten/regie.js';
import { toewijzingRules } from './keten/toewijzing.js';
import { volumeRules } from './keten/volume.js';
import type { AnyRule, InhoudZaak, Rule } from './rule.js';
import type {
  ClientZaak,
  DeclaratieZaak,
  HeaderZaak,
  PrestatieZaak,
  ProductZaak,
  RegieZaak,
  ToegewezenProductZaak,
} from './zaak.js';

export const inhoud: readonly Rule<InhoudZaak>[] = [
  ...datumRules,
  ...clientRules,
  ...toewijzingInhoudRules,
  ...sleutelRules,
  ...declaratieInhoudRules,
];
export const header: readonly Rule<HeaderZaak>[] = headerRules;
export const toegewezenProduct: readonly Rule<ToegewezenProductZaak>[] = toewijzingRules;
export const product: readonly Rule<ProductZaak>[] = productRules;
export const regie: readonly Rule<RegieZaak>[] = regieRules;
export const declaratie: readonly Rule<DeclaratieZaak>[] = declaratieRules;
export const client: readonly Rule<ClientZaak>[] = clientKetenRules;
export const prestatie: readonly Rule<PrestatieZaak>[] = [...prestatieRules, ...volumeRules, ...contractRules];

export interface Geregistreerd {
  readonly rule: AnyRule;
  /** Source file, relative to the project root. */
  readonly bron: string;
}

const perBestand: readonly [string, readonly AnyRule[]][] = [
  ['src/rules/inhoud/datums.ts', datumRules],
  ['src/rules/inhoud/client.ts', clientRules],
  ['src/rules/inhoud/toewijzing.ts', toewijzingInhoudRules],
  ['src/rules/inhoud/sleutels.ts', sleutelRules],
  ['src/rules/inhoud/declaratie.ts', declaratieInhoudRules],
  ['src/rules/keten/header.ts', headerRules],
  ['src/rules/keten/toewijzing.ts', toewijzingRules],
  ['src/rules/keten/product.ts', productRules],
  ['src/rules/keten/regie.ts', regieRules],
  ['src/rules/keten/declaratie.ts', [...declaratieRules, ...clientKetenRules]],
  ['src/rules/keten/prestatie.ts', prestatieRules],
  ['src/rules/keten/volume.ts', volumeRules],
  ['src/rules/keten/contract.ts', contractRules],
];

export const alleRules: readonly Geregistreerd[] = perBestand.flatMap(([bron, rules]) =>
  rules.map((rule) => ({ rule, bron })),
);
