/** Answers to requests (319) held against the request and what followed on it. VerzoekAntwoord 1 refused, 2 under investigation. */
import type { Verzoek } from '../../../src/standard/feiten.js';
import type { Bericht319Antwoord } from '../../../src/standard/generated/berichten.js';
import { type Deel, jw319 } from '../../support/build.js';
import { contracts, STANDAARD } from '../../support/contracts.js';
import { oordeel, verzoek, verzoeken } from '../../support/judge.js';
import { alleen, fout, goed, type Tabel, tabel } from '../../support/table.js';

/** Findings on an answer to request V001, of which this is known (undefined: nothing). */
const antwoord = (
  wijziging: Deel<Bericht319Antwoord>,
  bekend: Partial<Verzoek> | undefined = {},
  regio = contracts(),
) =>
  oordeel('JW319', jw319({ antwoord: wijziging }), {
    feiten: verzoeken(...(bekend ? [verzoek({ referentie: 'V001', ...bekend })] : [])),
    contracts: regio,
  }).bevindingen;

/** A region in which 9999 is a municipality since 1 January 2026, without an end. */
const sinds2026 = contracts({
  regio: { ...STANDAARD.regio, gemeenten: [{ code: '9999', naam: 'Nieuw', van: '2026-01-01', tot: null }] },
});

const AFWIJZING: Deel<Bericht319Antwoord> = {};
const ONDERZOEK: Deel<Bericht319Antwoord> = { VerzoekAntwoord: '2', RedenAfwijzingVerzoek: undefined };
const onbekend = (wijziging: Deel<Bericht319Antwoord>) => oordeel('JW319', jw319({ antwoord: wijziging })).bevindingen;
const naar = (Gemeente: string): Deel<Bericht319Antwoord> => ({
  RedenAfwijzingVerzoek: '8',
  Woonplaatsbeginsel: { Gemeente },
});

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // ReferentieAanbieder komt voor in een eerder verzoek.
  tabel('TR355', ['319'], [
    goed('afwijzing van verzoek om toewijzing V001', () => antwoord(AFWIJZING)),
    goed('afwijzing van verzoek om wijziging V001', () => antwoord(AFWIJZING, { nummer: '317' })),
    fout('V001 is niet bekend', () => onbekend(AFWIJZING), 'geen verzoek om toewijzing of wijziging met ReferentieAanbieder V001'),
    fout('v001 met een kleine letter is een andere referentie', () => antwoord({ ReferentieAanbieder: 'v001' }), 'ReferentieAanbieder v001'),
  ]),

  // Na een toewijzing met dezelfde ReferentieAanbieder geen antwoord meer.
  tabel('TR359', ['319'], [
    goed('er is geen toewijzing op V001', () => antwoord(AFWIJZING)),
    fout('afwijzing na toewijzing 1001 op V001', () => antwoord(AFWIJZING, { toewijzingNummer: 1001 }), 'Op verzoek V001 is al toewijzing 1001 gestuurd'),
    fout('in onderzoek na toewijzing 1001 op V001', () => antwoord(ONDERZOEK, { toewijzingNummer: 1001 }), 'gehonoreerd en afgesloten'),
    goed('V001 is niet bekend: dat is TR355', () => onbekend(AFWIJZING), ['TR355']),
  ]),

  // In onderzoek (2) alleen als er nog geen antwoord is.
  tabel('TR360', ['319'], [
    goed('in onderzoek, eerste antwoord', () => antwoord(ONDERZOEK)),
    fout('in onderzoek, voor de tweede keer', () => antwoord(ONDERZOEK, { antwoorden: ['2'] }), 'de aanvraag is in onderzoek. In onderzoek (2) kan maar een keer worden gemeld'),
    fout('in onderzoek na een afwijzing', () => antwoord(ONDERZOEK, { antwoorden: ['1'] }), 'het is afgewezen', ['TR365']),
    goed('afwijzing na in onderzoek', () => antwoord(AFWIJZING, { antwoorden: ['2'] })),
    goed('in onderzoek, V001 is niet bekend: dat is TR355', () => onbekend(ONDERZOEK), ['TR355']),
  ]),

  // Een eerder antwoord is in onderzoek (2).
  tabel('TR365', ['319'], [
    goed('afwijzing, eerste antwoord', () => antwoord(AFWIJZING)),
    goed('afwijzing na in onderzoek', () => antwoord(AFWIJZING, { antwoorden: ['2'] })),
    fout('afwijzing na een afwijzing', () => antwoord(AFWIJZING, { antwoorden: ['1'] }), 'Verzoek V001 is al afgewezen'),
    fout('afwijzing na in onderzoek en een afwijzing', () => antwoord(AFWIJZING, { antwoorden: ['2', '1'] }), 'een nieuw verzoek'),
  ]),

  // De gemeente bij Woonplaatsbeginsel staat in de CBS-lijst (9999 gold bij ons tot en met 31-12-2025).
  tabel('TR378', ['319'], [
    goed('een afwijzing zonder Woonplaatsbeginsel', () => antwoord(AFWIJZING)),
    ...alleen('jw', [
      goed('naar 0599 (in de CBS-lijst)', () => antwoord(naar('0599'))),
      fout('naar 0001', () => antwoord(naar('0001')), 'Gemeentecode 0001 bij Woonplaatsbeginsel bestaat niet op 1 januari 2026'),
      goed('naar 9999, gevraagd vanaf 31-12-2025', () => antwoord(naar('9999'), { ingangsdatum: '2025-12-31' })),
      fout('naar 9999, gevraagd vanaf 1-1-2026', () => antwoord(naar('9999')), 'staat niet in de CBS-lijst'),
      goed('naar 9999, gevraagd vanaf 1-1-2014', () => antwoord(naar('9999'), { ingangsdatum: '2014-01-01' })),
      fout('naar 9999, gevraagd vanaf 31-12-2013', () => antwoord(naar('9999'), { ingangsdatum: '2013-12-31' }), 'bestaat niet op 31 december 2013'),
      goed('naar 9999, die sinds 1-1-2026 geldt', () => antwoord(naar('9999'), {}, sinds2026)),
    ]),
  ]),
];
