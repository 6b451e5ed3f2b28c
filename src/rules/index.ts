/** The registry: every rule of the product, with the file it lives in. */
import { antwoordInhoudRules } from './inhoud/antwoord.js';
import { clientRules } from './inhoud/client.js';
import { datumRules } from './inhoud/datums.js';
import { declaratieInhoudRules } from './inhoud/declaratie.js';
import { productInhoudRules } from './inhoud/product.js';
import { sleutelRules } from './inhoud/sleutels.js';
import { stapelRules } from './inhoud/stapeling.js';
import { toewijzingInhoudRules } from './inhoud/toewijzing.js';
import { verzoekInhoudRules } from './inhoud/verzoek.js';
import { contractRules } from './keten/contract.js';
import { clientRules as clientKetenRules, declaratieRules } from './keten/declaratie.js';
import {
  antwoordHeaderRules,
  antwoordPrestatieRules,
  client325Rules,
  declaratieAntwoordRules,
} from './keten/declaratieAntwoord.js';
import { headerRules } from './keten/header.js';
import { prestatieRules } from './keten/prestatie.js';
import { productRules } from './keten/product.js';
import { regieRules } from './keten/regie.js';
import { toewijzingRules } from './keten/toewijzing.js';
import { gewijzigdRules, referentieRules, verzoekHeaderRules, verzoekRules } from './keten/verzoek.js';
import { verzoekAntwoordRules, woonplaatsRules } from './keten/verzoekAntwoord.js';
import { volumeRules } from './keten/volume.js';
import type { AnyRule, InhoudZaak, Rule } from './rule.js';
import type {
  Antwoord325Zaak,
  AntwoordPrestatieZaak,
  Client325Zaak,
  ClientZaak,
  DeclaratieZaak,
  GewijzigdZaak,
  HeaderZaak,
  PrestatieZaak,
  ProductZaak,
  ReferentieZaak,
  RegieZaak,
  ToegewezenProductZaak,
  VerzoekAntwoordZaak,
  VerzoekZaak,
  WoonplaatsZaak,
} from './zaak.js';

export const inhoud: readonly Rule<InhoudZaak>[] = [
  ...datumRules,
  ...clientRules,
  ...productInhoudRules,
  ...toewijzingInhoudRules,
  ...stapelRules,
  ...verzoekInhoudRules,
  ...sleutelRules,
  ...declaratieInhoudRules,
  ...antwoordInhoudRules,
];
export const header: readonly Rule<HeaderZaak>[] = [...headerRules, ...verzoekHeaderRules];
export const toegewezenProduct: readonly Rule<ToegewezenProductZaak>[] = toewijzingRules;
export const product: readonly Rule<ProductZaak>[] = productRules;
export const regie: readonly Rule<RegieZaak>[] = regieRules;
export const declaratie: readonly Rule<DeclaratieZaak>[] = declaratieRules;
export const client: readonly Rule<ClientZaak>[] = clientKetenRules;
export const prestatie: readonly Rule<PrestatieZaak>[] = [...prestatieRules, ...volumeRules, ...contractRules];
export const referentie: readonly Rule<ReferentieZaak>[] = referentieRules;
export const verzoek: readonly Rule<VerzoekZaak>[] = verzoekRules;
export const gewijzigd: readonly Rule<GewijzigdZaak>[] = gewijzigdRules;
export const verzoekAntwoord: readonly Rule<VerzoekAntwoordZaak>[] = verzoekAntwoordRules;
export const woonplaats: readonly Rule<WoonplaatsZaak>[] = woonplaatsRules;
export const antwoordHeader: readonly Rule<Antwoord325Zaak>[] = antwoordHeaderRules;
export const declaratieAntwoord: readonly Rule<Antwoord325Zaak>[] = declaratieAntwoordRules;
export const client325: readonly Rule<Client325Zaak>[] = client325Rules;
export const antwoordPrestatie: readonly Rule<AntwoordPrestatieZaak>[] = antwoordPrestatieRules;

export interface Geregistreerd {
  readonly rule: AnyRule;
  /** Source file, relative to the project root. */
  readonly bron: string;
}

const perBestand: readonly [string, readonly AnyRule[]][] = [
  ['src/rules/inhoud/datums.ts', datumRules],
  ['src/rules/inhoud/client.ts', clientRules],
  ['src/rules/inhoud/product.ts', productInhoudRules],
  ['src/rules/inhoud/toewijzing.ts', toewijzingInhoudRules],
  ['src/rules/inhoud/stapeling.ts', stapelRules],
  ['src/rules/inhoud/verzoek.ts', verzoekInhoudRules],
  ['src/rules/inhoud/sleutels.ts', sleutelRules],
  ['src/rules/inhoud/declaratie.ts', declaratieInhoudRules],
  ['src/rules/inhoud/antwoord.ts', antwoordInhoudRules],
  ['src/rules/keten/header.ts', headerRules],
  ['src/rules/keten/toewijzing.ts', toewijzingRules],
  ['src/rules/keten/product.ts', productRules],
  ['src/rules/keten/regie.ts', regieRules],
  ['src/rules/keten/verzoek.ts', [...verzoekHeaderRules, ...referentieRules, ...verzoekRules, ...gewijzigdRules]],
  ['src/rules/keten/verzoekAntwoord.ts', [...verzoekAntwoordRules, ...woonplaatsRules]],
  ['src/rules/keten/declaratie.ts', [...declaratieRules, ...clientKetenRules]],
  ['src/rules/keten/prestatie.ts', prestatieRules],
  ['src/rules/keten/volume.ts', volumeRules],
  ['src/rules/keten/contract.ts', contractRules],
  [
    'src/rules/keten/declaratieAntwoord.ts',
    [...antwoordHeaderRules, ...declaratieAntwoordRules, ...client325Rules, ...antwoordPrestatieRules],
  ],
];

export const alleRules: readonly Geregistreerd[] = perBestand.flatMap(([bron, rules]) =>
  rules.map((rule) => ({ rule, bron })),
);
