/** The reason why an allocation was changed. */
import type { LDT_RedenWijziging } from '../../../src/standard/generated/berichten.js';
import { toegewezen } from '../../support/build.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { in301 } from './berichten.js';

/** An allocation of 10 hours a month, so that it may be without end. */
const reden = (RedenWijziging: LDT_RedenWijziging | undefined, Ingangsdatum: string, Einddatum?: string) => {
  const Omvang = { Volume: 10, Eenheid: '04', Frequentie: '4' } as const;
  return in301({ producten: [toegewezen({ RedenWijziging, Ingangsdatum, Einddatum, Omvang })] });
};
const GEEN_REDEN = in301();

export const tabellen: Tabel[] = [
  // RedenWijziging 13 (verwijderd) alleen als de ingangsdatum gelijk is aan de einddatum.
  tabel(
    'CS335',
    ['301'],
    [
      goed('reden 13, 1-1-2026 tot en met 1-1-2026', reden('13', '2026-01-01', '2026-01-01')),
      fout('reden 13, 1-1-2026 tot en met 2-1-2026', reden('13', '2026-01-01', '2026-01-02'), '2 januari 2026'),
      fout('reden 13, 1-1-2026 zonder einde', reden('13', '2026-01-01'), 'Einddatum is leeg'),
      fout('reden 13, einde voor ingang', reden('13', '2026-01-01', '2025-12-31'), '31 december 2025', ['CS003']),
      goed('reden 14, 1-1-2026 tot en met 2-1-2026', reden('14', '2026-01-01', '2026-01-02')),
      goed('geen reden, 1-1-2026 tot en met 31-12-2026', GEEN_REDEN),
    ],
  ),

  // RedenWijziging 01 (administratieve correctie, vervallen) niet gebruiken.
  tabel(
    'CS336',
    ['301'],
    [
      goed('geen reden', GEEN_REDEN),
      goed('reden 02', reden('02', '2026-01-01', '2026-06-30')),
      goed('reden 14 (administratieve correctie)', reden('14', '2026-01-01', '2026-06-30')),
      fout('reden 01, 1-1-2026 tot en met 30-6-2026', reden('01', '2026-01-01', '2026-06-30'), 'is vervallen'),
      fout('reden 01, ook als einde gelijk is aan ingang', reden('01', '2026-01-01', '2026-01-01'), 'Gebruik 13'),
    ],
  ),
];
