/** Requests of the book as messages: the request (315, 317), the answers to it (319), the allocation that followed. */
import { datum } from '../../../src/rules/taal.js';
import { plusDagen } from '../../../src/standard/calendar.js';
import { isActueel, type Toewijzing, type Verzoek } from '../../../src/standard/feiten.js';
import { aangevraagd, jw315, jw317, jw319, nieuw } from '../../../test/support/build.js';
import type { Stap } from '../model.js';
import { wijsToe } from './toewijzing.js';
import { aanGemeente, clientMet, stap, vanGemeente, vroegste, type Wereld } from './wereld.js';

/** Number of the allocation that a client has who asks for a change of what the facts leave out. */
export const BIJ_WIJZIGING = 9001;

/** `toewijzingen`: those in force, of which a request for a change names every one (TR349). */
export const vraagAan = (wereld: Wereld, verzoeken: readonly Verzoek[], toewijzingen: readonly Toewijzing[]): Stap[] =>
  verzoeken.flatMap((verzoek) => [
    verzoek.nummer === '315' ? omToewijzing(wereld, verzoek) : omWijziging(wereld, verzoek, toewijzingen),
    ...verzoek.antwoorden.map((antwoord, at) => beantwoord(wereld, verzoek, antwoord, 7 * (at + 1))),
    ...(verzoek.toewijzingNummer === null ? [] : [gehonoreerd(wereld, verzoek, verzoek.toewijzingNummer)]),
  ]);

/** A reference that was used before: asked for, and refused, so that nothing is pending. */
export const gebruikt = (referentie: string, bsn: string): Verzoek => ({
  referentie,
  nummer: '315',
  bsn,
  ingangsdatum: '2026-01-01',
  ontvangenOp: '2025-11-03',
  dagtekening: '2025-11-03',
  antwoorden: ['1'],
  toewijzingNummer: null,
});

const eindVan = (dag: string) => `${Number(dag.slice(0, 4)) + (dag.endsWith('-12-31') ? 1 : 0)}-12-31`;

const dagNa = ({ dag }: Wereld, { ontvangenOp }: Verzoek, dagen: number) =>
  vroegste(plusDagen(ontvangenOp, dagen), dag);

function omToewijzing(wereld: Wereld, verzoek: Verzoek): Stap {
  const { referentie, bsn, ingangsdatum } = verzoek;
  const data = jw315({
    bericht: aanGemeente(wereld, dagNa(wereld, verzoek, 0)),
    client: clientMet(bsn),
    producten: [
      aangevraagd({
        ReferentieAanbieder: referentie,
        ToewijzingIngangsdatum: ingangsdatum,
        ToewijzingEinddatum: eindVan(ingangsdatum),
      }),
    ],
  });
  const doet = `De aanbieder vraagt een toewijzing aan vanaf ${datum(ingangsdatum)}, met referentie ${referentie}.`;
  return stap(wereld, '315', data, doet, [
    { categorie: wereld.wet === 'jw' ? '45' : '02', code: '45A04', datum: ingangsdatum },
  ]);
}

function omWijziging(wereld: Wereld, verzoek: Verzoek, toewijzingen: readonly Toewijzing[]): Stap {
  const { referentie, bsn, ingangsdatum } = verzoek;
  const dagtekening = dagNa(wereld, verzoek, 0);
  const eigen = toewijzingen.filter(
    (each) => each.bsn === bsn && each.aanbieder === wereld.aanbieder && isActueel(each, dagtekening),
  );
  const data = jw317({
    bericht: aanGemeente(wereld, dagtekening),
    bsn,
    verzoek: { ReferentieAanbieder: referentie },
    ongewijzigd: eigen.map(({ toewijzingNummer }) => toewijzingNummer),
    nieuw: [nieuw({ GewensteIngangsdatum: ingangsdatum, Einddatum: eindVan(ingangsdatum) })],
  });
  const doet = `De aanbieder vraagt een wijziging aan per ${datum(ingangsdatum)}, met referentie ${referentie}.`;
  return stap(wereld, '317', data, doet, [
    { categorie: wereld.wet === 'jw' ? '45' : '02', code: '45A09', datum: ingangsdatum },
  ]);
}

function beantwoord(wereld: Wereld, verzoek: Verzoek, antwoord: Verzoek['antwoorden'][number], dagen: number): Stap {
  const afgewezen = antwoord === '1';
  const data = jw319({
    bericht: vanGemeente(wereld, wereld.aanbieder, dagNa(wereld, verzoek, dagen)),
    antwoord: {
      ReferentieAanbieder: verzoek.referentie,
      VerzoekAntwoord: antwoord,
      RedenAfwijzingVerzoek: afgewezen ? '2' : undefined,
    },
  });
  const doet = `De gemeente ${afgewezen ? 'wijst' : 'neemt'} verzoek ${verzoek.referentie} ${afgewezen ? 'af' : 'in onderzoek'}.`;
  return stap(wereld, '319', data, doet, []);
}

function gehonoreerd(wereld: Wereld, verzoek: Verzoek, nummer: number): Stap {
  const toewijzing = { ...standaard(wereld, verzoek.bsn, nummer), ingangsdatum: verzoek.ingangsdatum };
  return wijsToe(wereld, { ...toewijzing, einddatum: eindVan(verzoek.ingangsdatum) }, verzoek.referentie);
}

/** 45A04, 3 hours a week, sent two weeks before the message under test or on the day of it. */
export const standaard = ({ wet, aanbieder, dag }: Wereld, bsn: string, toewijzingNummer: number): Toewijzing => ({
  toewijzingNummer,
  bsn,
  aanbieder,
  productcategorie: wet === 'jw' ? '45' : '02',
  productcode: '45A04',
  toewijzingsdatum: vroegste('2025-12-15', dag),
  ingangsdatum: '2025-06-01',
  einddatum: '2026-12-31',
  redenWijziging: null,
  omvang: { volume: 3, eenheid: '04', frequentie: '2' },
  budgetCent: null,
});
