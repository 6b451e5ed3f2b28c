/** The registry of signals, and the pure function that runs them on a message that was judged. */
import type { Feiten, SignaalFeiten } from '../../standard/feiten.js';
import type { BerichtType } from '../../standard/generated/berichten.js';
import { groepeer } from '../../standard/group.js';
import type { GelezenBericht } from '../../standard/read.js';
import { toonbareSleutel } from '../../standard/sleutels.js';
import type { Verdict } from '../verdict.js';
import type { Zaak } from '../zaak.js';
import { commentaarSignalen } from './commentaar.js';
import { contractSignalen } from './contract.js';
import { declaratieSignalen } from './declaratie.js';
import { pakketSignalen } from './pakket.js';
import { regieSignalen } from './regie.js';
import type { Signaal, Signaalregel } from './signaal.js';
import { verzoekSignalen } from './verzoek.js';
import { wijzigingSignalen } from './wijziging.js';

export type { Signaal } from './signaal.js';

export interface Geregistreerd {
  readonly signaal: Signaalregel<never>;
  /** Source file, relative to the project root. */
  readonly bron: string;
}

const perBestand: readonly [string, readonly Signaalregel<never>[]][] = [
  ['src/rules/signalen/wijziging.ts', wijzigingSignalen],
  ['src/rules/signalen/pakket.ts', pakketSignalen],
  ['src/rules/signalen/contract.ts', contractSignalen],
  ['src/rules/signalen/regie.ts', regieSignalen],
  ['src/rules/signalen/declaratie.ts', declaratieSignalen],
  ['src/rules/signalen/verzoek.ts', verzoekSignalen],
  ['src/rules/signalen/commentaar.ts', commentaarSignalen],
];

export const alleSignalen: readonly Geregistreerd[] = perBestand.flatMap(([bron, signalen]) =>
  signalen.map((signaal) => ({ signaal, bron })),
);

const perType: ReadonlyMap<BerichtType, readonly Signaalregel[]> = perBericht();

function perBericht() {
  const paren = alleSignalen.flatMap(({ signaal }) =>
    signaal.on.map((type) => ({ type, signaal: signaal as Signaalregel })),
  );
  return new Map(
    [...groepeer(paren, ({ type }) => type)].map(([type, each]) => [type, each.map(({ signaal }) => signaal)]),
  );
}

/**
 * Only what counts as sent is looked at: a message that was refused as a whole has changed nothing (OP286), and comes
 * again.
 */
export function geldtAlsVerzonden(verdict: Verdict): boolean {
  return verdict.soort === 'goedgekeurd' || (verdict.soort === 'declaratie' && verdict.declaratieCodes.length === 0);
}

/** What stands out in a message that was judged. Pure, and without any say in the answer. */
export function signaleer(
  bericht: GelezenBericht,
  context: Omit<Zaak, 'feiten'>,
  feiten: Feiten & SignaalFeiten,
  verdict: Verdict,
): Signaal[] {
  if (!geldtAlsVerzonden(verdict)) return [];
  const zaak = { ...context, feiten, bericht, verdict };
  const gevonden: Signaal[] = [];
  for (const regel of perType.get(context.type) ?? []) {
    for (const klasse of regel.klasse.flatMap((naam) => bericht.klassen.get(naam) ?? [])) {
      for (const waarden of regel.check(klasse.data, { ...zaak, klasse })) {
        gevonden.push({
          klasse: klasse.naam,
          sleutel: toonbareSleutel(klasse),
          regel: regel.code,
          uitleg: regel.explain(waarden),
          waarden,
        });
      }
    }
  }
  return gevonden;
}
