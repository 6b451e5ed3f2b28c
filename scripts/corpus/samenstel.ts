/** From all rows to the cases that are published: pure, so that a test can hold the corpus on disk against it. */
import { readFileSync } from 'node:fs';
import type { Tabel } from '../../test/support/table.js';
import { maakGevallen } from './gevallen.js';
import { kies } from './kies.js';
import type { Buiten, Geval } from './model.js';
import { TEGENSTRIJDIG } from './uitzonderingen.js';

/** Rows that the product showed to be out of reach: `npm run corpus` writes them down, with the reason. */
export const BUITEN = new URL('./buiten.json', import.meta.url);

export const sleutelVan = ({ regel, wet, rij }: Pick<Geval, 'regel' | 'wet' | 'rij'>) => `${regel} ${wet}: ${rij}`;

export const tegenstrijdig = ({ regel, rij }: Pick<Geval, 'regel' | 'rij'>): string | undefined =>
  TEGENSTRIJDIG[regel]?.[rij];

export interface Corpus {
  readonly gekozen: readonly Geval[];
  readonly buiten: readonly Buiten[];
}

/** `onbereikbaar`: reasons by sleutelVan. */
export function samenstel(tabellen: readonly Tabel[], onbereikbaar: Readonly<Record<string, string>>): Corpus {
  const { gevallen, buiten } = maakGevallen(tabellen);
  const reden = (geval: Geval) => tegenstrijdig(geval) ?? onbereikbaar[sleutelVan(geval)];
  const afgevallen = gevallen.flatMap(({ regel, wet, type, fout, rij, ...geval }) => {
    const waarom = reden({ regel, wet, type, fout, rij, ...geval });
    return waarom === undefined ? [] : [{ regel, wet, type, fout, rij, reden: waarom }];
  });
  return {
    gekozen: kies(gevallen.filter((geval) => reden(geval) === undefined)),
    buiten: [...buiten, ...afgevallen],
  };
}

export const leesBuiten = (): Record<string, string> =>
  JSON.parse(readFileSync(BUITEN, 'utf8')) as Record<string, string>;
