/**
 * The four classes that describe a product (301 allocated, 315 asked for, 317 to be changed or new) given the same
 * content, so that a rule they share is tested with the same cases in each.
 */
import type { CDT_Omvang, CDT_Product } from '../../../src/standard/generated/berichten.js';
import { aangevraagd, type Deel, met, nieuw, tewijzigen, toegewezen } from '../../support/build.js';
import { fout, goed, type Rij } from '../../support/table.js';
import { in301, in315, in317, opDag } from './berichten.js';

interface Inhoud {
  Product?: CDT_Product;
  Omvang?: CDT_Omvang;
  Budget?: number;
}

/** What a case changes of 45A04, 3 hours a week, 1-1-2026 up to and including 31-12-2026; undefined leaves it out. */
export type Vorm = Deel<Inhoud> & { begin?: string; eind?: string | undefined };

export interface Drager {
  readonly klasse: string;
  /** A message with these products. */
  readonly met: (...vormen: Vorm[]) => Rij['bevindingen'];
  /** Number of the rule on an Omvang without product code, which the standard numbers per class. */
  readonly zonderCode: string;
}

const BASIS: Inhoud = {
  Product: { Categorie: '45', Code: '45A04' },
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
};

const LEEG = { Product: undefined, Omvang: undefined, Budget: undefined };

const inhoud = ({ begin: _begin, eind: _eind, ...rest }: Vorm) => met(BASIS, rest);
const periode = (vorm: Vorm) => ({ begin: '2026-01-01', eind: '2026-12-31', ...vorm });

export const TOEGEWEZEN: Drager = {
  klasse: '301 toegewezen',
  zonderCode: 'CD080',
  met: (...vormen) =>
    in301({
      producten: vormen.map((vorm, at) => {
        const { begin, eind } = periode(vorm);
        const kop = { ToewijzingNummer: 1001 + at, Ingangsdatum: begin, Einddatum: eind };
        return { ...toegewezen({ ...kop, ...LEEG }), ...inhoud(vorm) };
      }),
    }),
};

export const AANGEVRAAGD: Drager = {
  klasse: '315 aangevraagd',
  zonderCode: 'CD095',
  met: (...vormen) =>
    in315({
      producten: vormen.map((vorm, at) => {
        const { begin, eind } = periode(vorm);
        const kop = { ReferentieAanbieder: `V00${1 + at}`, ToewijzingIngangsdatum: begin, ToewijzingEinddatum: eind };
        return { ...aangevraagd({ ...kop, ...LEEG }), ...inhoud(vorm) };
      }),
    }),
};

/** Before every period of the cases: a new product starts after the Dagtekening (TR380). */
const VOORAF = opDag('2019-12-31');

export const NIEUW: Drager = {
  klasse: '317 nieuw',
  zonderCode: 'CD096',
  met: (...vormen) =>
    in317({
      bericht: VOORAF,
      ongewijzigd: [1001],
      nieuw: vormen.map((vorm) => {
        const { begin, eind } = periode(vorm);
        return { ...nieuw({ GewensteIngangsdatum: begin, Einddatum: eind, ...LEEG }), ...inhoud(vorm) };
      }),
    }),
};

/** Has no Product of its own: that of the allocation stays. */
export const TE_WIJZIGEN: Drager = {
  klasse: '317 te wijzigen',
  zonderCode: '',
  met: (...vormen) =>
    in317({
      bericht: VOORAF,
      tewijzigen: vormen.map((vorm, at) => {
        const { begin, eind } = periode(vorm);
        const kop = { ToewijzingNummer: 1001 + at, GewensteIngangsdatum: begin, Einddatum: eind };
        return { ...tewijzigen({ ...kop, Omvang: undefined }), ...inhoud({ ...vorm, Product: undefined }) };
      }),
    }),
};

export const MET_PRODUCT = [TOEGEWEZEN, AANGEVRAAGD, NIEUW];
export const ELK = [...MET_PRODUCT, TE_WIJZIGEN];

type Ook = (drager: Drager) => readonly string[];

/** A case that passes in each of these classes. */
export const goedIn = (dragers: readonly Drager[], naam: string, vormen: Vorm[], ook: Ook = () => []): Rij[] =>
  dragers.map((drager) => goed(`${drager.klasse}: ${naam}`, drager.met(...vormen), ook(drager)));

/** A case that breaks the rule in each of these classes. */
export const foutIn = (
  dragers: readonly Drager[],
  naam: string,
  vormen: Vorm[],
  uitleg: string,
  ook: Ook = () => [],
): Rij[] => dragers.map((drager) => fout(`${drager.klasse}: ${naam}`, drager.met(...vormen), uitleg, ook(drager)));

/** On a category, without product code and Omvang. */
export const categorie = (Categorie: CDT_Product['Categorie']): Vorm => ({
  Product: { Categorie, Code: undefined },
  Omvang: undefined,
});
export const ASPECIFIEK = categorie('45');
export const BUDGET: Vorm = { Omvang: undefined, Budget: 250000 };
export const GENERIEK: Vorm = { Product: undefined, ...BUDGET };
export const PER_MAAND: Vorm = { Omvang: { Volume: 10, Eenheid: '04', Frequentie: '4' } };
export const OPEN: Vorm = { eind: undefined };
/** Without end, so per month rather than per week. */
export const DOORLOPEND: Vorm = { ...OPEN, ...PER_MAAND };
export const van = (begin: string, eind: string): Vorm => ({ begin, eind });
