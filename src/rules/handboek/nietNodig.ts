/** What was published and needs no rule here: each with the reason, and the test that shows it. */
import type { BerichtType } from '../../standard/generated/berichten.js';

export interface NietNodig {
  readonly code: string;
  readonly bericht: BerichtType;
  /** Dutch, for who reads the account. */
  readonly reden: string;
  /** The test that shows it: its file, relative to the project root, and its name. */
  readonly test: { readonly bestand: string; readonly naam: string };
}

export const NIET_NODIG: readonly NietNodig[] = [
  {
    code: 'CS318',
    bericht: 'WMO301',
    reden:
      'In de Wmo laat CS050 zonder Partnernaam alleen NaamGebruik 1 toe en met Partnernaam 1 tot en met 4. NaamGebruik 6 bij een client is daarmee al afgekeurd, ook zonder deze regel.',
    test: { bestand: 'test/rules/verantwoording.test.ts', naam: 'CS318 WMO301: CS050 refuses every NaamGebruik 6' },
  },
];
