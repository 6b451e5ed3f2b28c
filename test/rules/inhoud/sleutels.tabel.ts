/**
 * No line twice: logical keys and references within one message.
 * The default line is RN001, 1001, 45A04, April 2026.
 */
import type {
  Bericht305StartProduct,
  Bericht307StopProduct,
  Bericht317NieuwProduct,
  Bericht323Prestatie,
} from '../../../src/standard/generated/berichten.js';
import {
  aangevraagd,
  afgewezen,
  BSN,
  BSN2,
  contact,
  credit,
  type Deel,
  jw323,
  nieuw,
  prestatie,
  relatie,
  start,
  stop,
  tewijzigen,
  toegewezen,
} from '../../support/build.js';
import { fout, goed, keer, type Tabel, tabel } from '../../support/table.js';
import { in301, in305, in307, in315, in317, in323, in325 } from './berichten.js';

const twee301 = (eerste: number, tweede: number) =>
  in301({
    producten: [
      toegewezen({ ToewijzingNummer: eerste }),
      toegewezen({ ToewijzingNummer: tweede, Product: { Code: '45A05' } }),
    ],
  });
/** The default start, and the same one with this changed. */
const starts = (tweede: Deel<Bericht305StartProduct>, eerste?: Deel<Bericht305StartProduct>) =>
  in305({ producten: [start(eerste), start(tweede)] });
/** The default stop, and the same one with this changed. */
const stops = (tweede: Deel<Bericht307StopProduct>, eerste?: Deel<Bericht307StopProduct>) =>
  in307({ producten: [stop(eerste), stop(tweede)] });

/** A request for an allocation per number, each of a product of its own: 45A10, 45A11 and on. */
const gevraagd = (...nummers: string[]) =>
  in315({
    producten: nummers.map((ReferentieAanbieder, at) =>
      aangevraagd({ ReferentieAanbieder, Product: { Code: `45A1${at}` } }),
    ),
  });
const wijzigt = (...nummers: number[]) =>
  in317({ tewijzigen: nummers.map((ToewijzingNummer) => tewijzigen({ ToewijzingNummer })) });
const nieuwe = (...producten: Deel<Bericht317NieuwProduct>[]) =>
  in317({ ongewijzigd: [1001], nieuw: producten.map(nieuw) });
const APRIL = { GewensteIngangsdatum: '2026-04-01', Einddatum: '2026-06-30' };
const JULI = { GewensteIngangsdatum: '2026-07-01', Einddatum: '2026-09-30' };
const GENERIEK = { ...APRIL, Product: undefined, Omvang: undefined, Budget: 250000 };
/** An answer in which these lines come back, per client. */
const terug325 = (...clienten: [bsn: string, ...nummers: string[]][]) =>
  in325({
    // Enough was declared to reject this much of it.
    op: jw323({ prestaties: [prestatie({ GeleverdVolume: 100 })] }),
    clienten: clienten.map(([bsn, ...nummers]) => ({
      bsn,
      prestaties: nummers.map((ReferentieNummer) => afgewezen({ ProductReferentie: { ReferentieNummer } })),
    })),
  });

const ZONDER_TOEWIJZING = { ToewijzingNummer: undefined, ToewijzingIngangsdatum: undefined };

const regels = (...prestaties: Bericht323Prestatie[]) => in323({ prestaties });
const perClient = (bsn: string, eerste: Bericht323Prestatie, tweede: Bericht323Prestatie) =>
  in323({ clienten: [BSN, bsn].map((each, at) => ({ bsn: each, prestaties: [at === 0 ? eerste : tweede] })) });

/** A debit line with this number on an allocation of its own. */
const debet = (ReferentieNummer: string, ToewijzingNummer = 1001, wijziging: Deel<Bericht323Prestatie> = {}) =>
  prestatie({ ToewijzingNummer, ...wijziging, ProductReferentie: { ReferentieNummer } });
/** A credit line with this number for an earlier debit line. */
const terug = (ReferentieNummer: string, vorig: string) => credit(debet(vorig), ReferentieNummer);
/** RN002 beside RN001, with this changed. */
const tweede = (wijziging: Deel<Bericht323Prestatie>) => regels(debet('RN001'), debet('RN002', 1001, wijziging));
const periode = (Begindatum: string, Einddatum: string) => ({ ProductPeriode: { Begindatum, Einddatum } });

export const tabellen: Tabel[] = [
  // De logische sleutel, met die van de bovenliggende klassen, is uniek in het bericht.
  tabel(
    'TR101',
    ['301', '305', '307', '315', '317', '323', '325'],
    [
      goed('301 toewijzing 1001 en 1002', twee301(1001, 1002)),
      fout('301 twee keer toewijzing 1001', twee301(1001, 1001), 'ToewijzingNummer 1001 komt twee keer voor (regel'),
      goed('301 contact 01 en 02', in301({ contacten: [contact(), contact({ Soort: '02' })] })),
      fout('301 twee keer contact 01', in301({ contacten: [contact(), contact()] }), 'twee contacten met Soort 01'),
      goed('301 contact 01 bij client en bij relatie', in301({ relaties: [relatie()] })),
      goed('301 relatie 1 en 2, elk contact 01', in301({ relaties: [relatie(), relatie({ Nummer: '2' })] })),
      fout('301 twee keer relatie 1', in301({ relaties: [relatie(), relatie({ Soort: '20' })] }), 'hetzelfde Nummer'),
      fout('305 twee keer dezelfde start', starts({}), 'Dezelfde start op toewijzing 1001 staat twee keer'),
      goed('305 andere toewijzing', starts({ ToewijzingNummer: 1002 })),
      goed('305 ander product', starts({ Product: { Code: '45A05' } })),
      goed('305 andere categorie', starts({ Product: { Categorie: '46' } })),
      goed('305 een start zonder product', starts({ Product: undefined })),
      goed('305 andere Begindatum', starts({ Begindatum: '2026-01-06' })),
      fout('305 alleen andere ToewijzingIngangsdatum', starts({ ToewijzingIngangsdatum: '2026-01-02' }), 'start'),
      fout(
        '305 verwijderen en opnieuw, zelfde sleutel',
        starts({}, { StatusAanlevering: '3' }),
        'gaan in twee berichten',
      ),
      goed('305 verwijderen en opnieuw per 6-1', starts({ Begindatum: '2026-01-06' }, { StatusAanlevering: '3' })),
      fout('305 twee keer zonder toewijzing', starts(ZONDER_TOEWIJZING, ZONDER_TOEWIJZING), 'Dezelfde start staat'),
      fout('307 twee keer dezelfde stop', stops({}), 'Dezelfde stop op toewijzing 1001 staat twee keer'),
      goed('307 andere toewijzing', stops({ ToewijzingNummer: 1002 })),
      goed('307 ander product', stops({ Product: { Code: '45A05' } })),
      goed('307 andere Begindatum', stops({ Begindatum: '2026-01-06' })),
      goed('307 andere RedenBeeindiging', stops({ RedenBeeindiging: '32' })),
      goed('307 andere Einddatum', stops({ Einddatum: '2026-03-26' })),
      fout('307 alleen andere ToewijzingIngangsdatum', stops({ ToewijzingIngangsdatum: '2026-01-02' }), 'stop'),
      fout('307 verwijderen en opnieuw, zelfde sleutel', stops({}, { StatusAanlevering: '3' }), 'toewijzing 1001'),
      fout('307 twee keer zonder toewijzing', stops(ZONDER_TOEWIJZING, ZONDER_TOEWIJZING), 'Dezelfde stop staat'),
      goed('315 aanvraag V001 en V002', gevraagd('V001', 'V002')),
      fout('315 twee keer V001', gevraagd('V001', 'V001'), 'ReferentieAanbieder V001 komt twee keer voor', ['TR383']),
      goed('317 toewijzing 1001 en 1002 blijven', in317({ ongewijzigd: [1001, 1002], nieuw: [nieuw()] })),
      fout(
        '317 twee keer 1001 blijft',
        in317({ ongewijzigd: [1001, 1001], nieuw: [nieuw()] }),
        'als OngewijzigdProduct',
      ),
      goed('317 1001 en 1002 veranderen', wijzigt(1001, 1002)),
      fout(
        '317 1001 twee keer te wijzigen',
        wijzigt(1001, 1001),
        'Toewijzing 1001 staat twee keer als TeWijzigenProduct',
      ),
      goed('317 1001 blijft en verandert (TR349 oordeelt)', in317({ ongewijzigd: [1001], tewijzigen: [tewijzigen()] })),
      goed('317 45A09 per 1-4 en per 1-7', nieuwe(APRIL, JULI)),
      goed('317 45A09 en 45A10 per 1-4', nieuwe(APRIL, { ...APRIL, Product: { Code: '45A10' } })),
      fout('317 45A09 twee keer per 1-4', nieuwe(APRIL, APRIL), 'De aanvraag van 45A09 per 1 april 2026', ['TR410']),
      fout('317 generiek twee keer per 1-4', nieuwe(GENERIEK, GENERIEK), 'De aanvraag zonder Product per 1 april', [
        'TR410',
      ]),
      goed('325 RN001 en RN002 terug', terug325([BSN, 'RN001', 'RN002'])),
      fout('325 twee keer RN001 terug', terug325([BSN, 'RN001', 'RN001']), 'Laat een van beide weg'),
      goed('325 RN001 bij twee clienten terug', terug325([BSN, 'RN001'], [BSN2, 'RN001'])),
      fout('325 twee keer dezelfde client', terug325([BSN, 'RN001'], [BSN, 'RN002']), 'vanaf ReferentieNummer RN002'),
      goed('323 twee clienten', perClient(BSN2, debet('RN001'), debet('RN002', 1002))),
      fout('323 twee keer dezelfde client', perClient(BSN, debet('RN001'), debet('RN002', 1002)), 'vanaf Ref'),
      keer(
        1,
        fout(
          '323 twee keer dezelfde client met dezelfde RN001: een bevinding, op de client',
          perClient(BSN, debet('RN001'), debet('RN001', 1002)),
          'Dezelfde client',
        ),
      ),
      goed('323 RN001 en RN002', regels(debet('RN001'), debet('RN002', 1002))),
      fout('323 twee keer RN001', regels(debet('RN001'), debet('RN001', 1002)), 'RN001 komt twee keer voor'),
      fout('323 RN001 niet naast elkaar', regels(debet('RN001'), debet('RN002', 1002), debet('RN001', 1003)), '(regel'),
      goed(
        '323 debet RN001 en credit RN001 voor RN901 (TR314 oordeelt)',
        regels(debet('RN001'), terug('RN001', 'RN901')),
      ),
      goed('323 RN001 bij twee clienten (TR314 oordeelt)', perClient(BSN2, debet('RN001'), debet('RN001', 1002))),
    ],
  ),

  // ReferentieAanbieder is uniek voor elk AangevraagdProduct; het is ook de logische sleutel (TR101).
  tabel(
    'TR383',
    ['315'],
    [
      goed('een product', gevraagd('V001')),
      goed('V001 en V002', gevraagd('V001', 'V002')),
      goed('V001 en v001', gevraagd('V001', 'v001')),
      fout('twee keer V001', gevraagd('V001', 'V001'), 'V001 staat bij twee aangevraagde producten (45A10 en 45A11)', [
        'TR101',
      ]),
      fout('de eerste en de derde', gevraagd('V001', 'V002', 'V001'), '(45A10 en 45A12)', ['TR101']),
    ],
  ),

  // VorigReferentieNummer is uniek in het bericht.
  tabel(
    'TR315',
    ['323'],
    [
      goed('twee debetregels zonder VorigReferentieNummer', regels(debet('RN001'), debet('RN002', 1002))),
      goed('credits voor RN901 en RN902', regels(terug('RN001', 'RN901'), terug('RN002', 'RN902'))),
      fout('twee credits voor RN901', regels(terug('RN001', 'RN901'), terug('RN002', 'RN901')), 'ook bij'),
      fout('bij twee clienten', perClient(BSN2, terug('RN001', 'RN901'), terug('RN002', 'RN901')), 'ook bij'),
    ],
  ),

  // VorigReferentieNummer is geen ReferentieNummer van een Prestatie in hetzelfde bestand.
  tabel(
    'TR316',
    ['323'],
    [
      goed('credit voor RN901 naast debet RN002', regels(terug('RN001', 'RN901'), debet('RN002'))),
      fout('credit voor RN001 na debet RN001', regels(debet('RN001'), terug('RN002', 'RN001')), 'RN001 verwijst'),
      fout('credit voor RN001 voor debet RN001', regels(terug('RN002', 'RN001'), debet('RN001')), 'ditzelfde bericht'),
      fout('credit bij een andere client', perClient(BSN2, debet('RN001'), terug('RN002', 'RN001')), 'RN001 verwijst'),
      fout('credit voor een credit', regels(terug('RN001', 'RN901'), terug('RN002', 'RN001')), 'RN001 verwijst'),
      fout('credit voor zichzelf', regels(terug('RN001', 'RN001')), 'RN001 verwijst'),
    ],
  ),

  // Per toewijzing, categorie, product en ProductPeriode hoogstens een debetregel.
  tabel(
    'TR416',
    ['323'],
    [
      goed('een debetregel', regels(debet('RN001'))),
      fout('1001, 45A04, april 2026, twee keer', tweede({}), 'twee debetregels in het bericht (RN001'),
      fout('ook bij ander volume en tarief', tweede({ GeleverdVolume: 2, ProductTarief: 7500 }), 'april 2026'),
      goed('andere toewijzing', regels(debet('RN001'), debet('RN002', 1002))),
      goed('andere productcode', tweede({ ProductCode: '45A05' })),
      goed('andere categorie', tweede({ ProductCategorie: '46' })),
      goed('andere maand: maart 2026', tweede(periode('2026-03-01', '2026-03-31'))),
      goed('ander einde: 1-4 tot en met 29-4', tweede(periode('2026-04-01', '2026-04-29'))),
      goed('ander begin: 2-4 tot en met 30-4', tweede(periode('2026-04-02', '2026-04-30'))),
      goed('credit en nieuwe debet', regels(terug('RN001', 'RN901'), debet('RN002'))),
      goed('twee credits', regels(terug('RN001', 'RN901'), terug('RN002', 'RN902'))),
      fout('twee debet, een credit', regels(terug('RN003', 'RN901'), debet('RN001'), debet('RN002')), 'en RN002'),
      goed('zelfde toewijzing bij een andere client', perClient(BSN2, debet('RN001'), debet('RN002'))),
    ],
  ),
];
