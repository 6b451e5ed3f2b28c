/** Allocations of the book as allocation messages: one, or two where it was wider or not yet deleted before. */
import { periode, product, volume } from '../../../src/rules/taal.js';
import { plusDagen } from '../../../src/standard/calendar.js';
import { type Toewijzing, VERWIJDERD } from '../../../src/standard/feiten.js';
import type {
  Bericht301ToegewezenProduct,
  CDT_Product,
  LDT_RedenWijziging,
} from '../../../src/standard/generated/berichten.js';
import { eenheidPast, inKleinsteEenheid, maximumInPeriode, maximumTotaal } from '../../../src/standard/volume.js';
import { jw301 } from '../../../test/support/build.js';
import type { Stap } from '../model.js';
import { klein, type Regel } from './regel.js';
import { clientMet, laatste, stap, vanGemeente, vroegste, type Wereld } from './wereld.js';

export interface Versies {
  /** In force while earlier messages are received. */
  readonly eerst: Toewijzing;
  /** Sent just before the message under test, where it differs. */
  readonly daarna: Toewijzing | undefined;
}

/**
 * How an allocation came to be what the facts say, with these debits on it and with or without starts. `gebruikt`: there
 * is a history, so that it cannot have been deleted from the beginning.
 */
export function versies(gegeven: Toewijzing, regels: readonly Regel[], gebruikt: boolean): Versies {
  const toewijzing = zoVerzonden(gegeven);
  const verwijderd = toewijzing.redenWijziging === VERWIJDERD;
  if (regels.length > 0 && (verwijderd || !past(toewijzing, regels)))
    return { eerst: ruim(toewijzing, regels), daarna: toewijzing };
  if (verwijderd) return { eerst: nogNietVerwijderd(toewijzing), daarna: toewijzing };
  if (gebruikt && toewijzing.redenWijziging !== null)
    return { eerst: { ...toewijzing, redenWijziging: null }, daarna: toewijzing };
  return { eerst: toewijzing, daarna: undefined };
}

/** A deleted allocation ends on its first day (CS335). */
const zoVerzonden = (toewijzing: Toewijzing): Toewijzing =>
  toewijzing.redenWijziging === VERWIJDERD ? { ...toewijzing, einddatum: toewijzing.ingangsdatum } : toewijzing;

const eindVanJaar = (dag: string) => `${dag.slice(0, 4)}-12-31`;

const nogNietVerwijderd = (toewijzing: Toewijzing): Toewijzing => ({
  ...toewijzing,
  redenWijziging: null,
  einddatum: eindVanJaar(toewijzing.ingangsdatum),
});

/** Whether these debits can all be granted on it. */
function past(toewijzing: Toewijzing, regels: readonly Regel[]): boolean {
  const { ingangsdatum, einddatum, omvang, budgetCent } = toewijzing;
  if (regels.some(({ begin, eind }) => begin < ingangsdatum || (einddatum !== null && eind > einddatum))) return false;
  if (regels.some((each) => !heleMaand(each, toewijzing))) return false;
  if (budgetCent !== null && som(regels.map(({ bedragCent }) => bedragCent)) > budgetCent) return false;
  if (omvang === null) return true;
  const toekenning = { ...omvang, ingangsdatum, einddatum };
  const { eenheid } = omvang;
  const totaal = maximumTotaal(toekenning);
  if (totaal && som(regels.map(klein)) > inKleinsteEenheid(totaal.volume, eenheid)) return false;
  return regels.every(
    (each) =>
      eenheidPast(each.eenheid, eenheid) &&
      klein(each) <= inKleinsteEenheid(maximumInPeriode(toekenning, each).volume, eenheid),
  );
}

/** TR387, TR388: from the first to the last day of the month, or of the allocation. */
function heleMaand({ begin, eind }: Regel, { ingangsdatum, einddatum }: Toewijzing): boolean {
  const vanafEerste = begin.endsWith('-01') || begin === ingangsdatum;
  return vanafEerste && (plusDagen(eind, 1).endsWith('-01') || eind === einddatum);
}

/** The same allocation when it still had room for what was declared on it. */
function ruim(toewijzing: Toewijzing, regels: readonly Regel[]): Toewijzing {
  const { ingangsdatum, einddatum, omvang, budgetCent } = toewijzing;
  const eind = laatste(einddatum ?? eindVanJaar(ingangsdatum), ...regels.map((each) => each.eind));
  const gebroken = regels.find((each) => !plusDagen(each.eind, 1).endsWith('-01'));
  const eenheid = omvang && regels.every((each) => eenheidPast(each.eenheid, omvang.eenheid)) ? omvang.eenheid : null;
  const nodig = som(regels.map(klein));
  const kleinste = eenheid === null ? 1 : inKleinsteEenheid(1, eenheid);
  return {
    ...toewijzing,
    redenWijziging: null,
    einddatum: gebroken ? gebroken.eind : eindVanJaar(eind),
    omvang: omvang && {
      volume: Math.ceil(nodig / kleinste) + 100,
      eenheid: eenheid ?? (regels[0] as Regel).eenheid,
      frequentie: '6',
    },
    budgetCent: budgetCent === null ? null : som(regels.map(({ bedragCent }) => bedragCent)) + 100_000,
  };
}

const som = (getallen: readonly number[]) => getallen.reduce((sum, each) => sum + each, 0);

/** The message with the first version of an allocation; `referentie`: of the request that it grants. */
export function wijsToe(wereld: Wereld, toewijzing: Toewijzing, referentie?: string): Stap {
  const op = referentie === undefined ? '' : `, op verzoek ${referentie}`;
  const doet = `${wie(wereld, toewijzing)} ${wat(toewijzing)}${op}.`;
  return bericht(wereld, toewijzing, moment(wereld, toewijzing), doet, referentie);
}

/** The message with what the allocation became. */
export function wijzig(wereld: Wereld, toewijzing: Toewijzing, na: string): Stap {
  const toewijzingsdatum = vroegste(laatste(toewijzing.toewijzingsdatum, na), wereld.vandaag);
  const doet =
    toewijzing.redenWijziging === VERWIJDERD
      ? `De gemeente verwijdert toewijzing ${toewijzing.toewijzingNummer} (reden 13).`
      : `De gemeente wijzigt de toewijzing: ${wat(toewijzing)}.`;
  return bericht(wereld, toewijzing, { toewijzingsdatum, tijd: '16:00:00' }, doet);
}

/** An allocation is sent before it begins, where the facts do not say otherwise. */
function moment({ dag }: Wereld, { toewijzingsdatum }: Toewijzing) {
  return { toewijzingsdatum: vroegste(toewijzingsdatum, dag), tijd: '10:00:00' };
}

const wie = ({ aanbieder, wet }: Wereld, toewijzing: Toewijzing) =>
  toewijzing.aanbieder === aanbieder
    ? `De gemeente wijst ${wet === 'jw' ? 'hulp' : 'ondersteuning'} toe:`
    : `De gemeente wijst toe aan een andere aanbieder (${toewijzing.aanbieder}):`;

function wat({ toewijzingNummer, productcategorie, productcode, omvang, budgetCent, ...rest }: Toewijzing): string {
  const hoeveel = [
    ...(omvang ? [`${volume(omvang.volume, omvang.eenheid)} ${FREQUENTIE[omvang.frequentie] ?? ''}`.trim()] : []),
    ...(budgetCent === null ? [] : [`een budget van EUR ${(budgetCent / 100).toFixed(2).replace('.', ',')}`]),
  ];
  const delen = [product(productcategorie, productcode), ...hoeveel, periode(rest.ingangsdatum, rest.einddatum)];
  return `toewijzing ${toewijzingNummer}, ${delen.join(', ')}`;
}

const FREQUENTIE: Record<string, string> = { '1': 'per dag', '2': 'per week', '4': 'per maand', '6': 'in totaal' };

function bericht(
  wereld: Wereld,
  toewijzing: Toewijzing,
  { toewijzingsdatum, tijd }: { toewijzingsdatum: string; tijd: string },
  doet: string,
  referentie?: string,
): Stap {
  const { aanbieder, bsn, ingangsdatum, productcategorie, productcode } = toewijzing;
  const data = jw301({
    bericht: vanGemeente(wereld, aanbieder, toewijzingsdatum),
    client: clientMet(bsn),
    producten: [
      {
        ...toegewezenProduct(toewijzing, toewijzingsdatum, tijd),
        ...(referentie === undefined ? {} : { ReferentieAanbieder: referentie }),
      },
    ],
  });
  const eisen =
    productcategorie !== null && productcode !== null
      ? [{ categorie: productcategorie, code: productcode, datum: ingangsdatum }]
      : [];
  return stap(wereld, '301', data, doet, eisen, { aanbieder });
}

function toegewezenProduct(
  toewijzing: Toewijzing,
  Toewijzingsdatum: string,
  Toewijzingstijd: string,
): Bericht301ToegewezenProduct {
  const { productcategorie, productcode, einddatum, redenWijziging, omvang, budgetCent } = toewijzing;
  return {
    ToewijzingNummer: toewijzing.toewijzingNummer,
    ...(productcategorie === null
      ? {}
      : {
          Product: {
            Categorie: productcategorie as CDT_Product['Categorie'],
            ...(productcode === null ? {} : { Code: productcode }),
          },
        }),
    Toewijzingsdatum,
    Toewijzingstijd,
    Ingangsdatum: toewijzing.ingangsdatum,
    ...(einddatum === null ? {} : { Einddatum: einddatum }),
    ...(redenWijziging === null ? {} : { RedenWijziging: redenWijziging as LDT_RedenWijziging }),
    ...(omvang === null
      ? {}
      : { Omvang: { Volume: omvang.volume, Eenheid: omvang.eenheid, Frequentie: omvang.frequentie } }),
    ...(budgetCent === null ? {} : { Budget: budgetCent }),
  };
}
