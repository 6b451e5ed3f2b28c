/** The reason why an allocation was changed: only a ToegewezenProduct (301) has one. */
import { inhoudRule } from '../rule.js';
import { datum } from '../taal.js';

const CS335 = inhoudRule({
  code: 'CS335',
  on: ['301'],
  klasse: ['ToegewezenProduct'],
  title: 'Verwijderen (RedenWijziging 13) kan alleen met Einddatum gelijk aan Ingangsdatum',
  check({ ToewijzingNummer, RedenWijziging, Ingangsdatum, Einddatum }) {
    if (RedenWijziging === '13' && Einddatum !== Ingangsdatum)
      return { toewijzingNummer: ToewijzingNummer, ingediend: Einddatum ?? null, ingangsdatum: Ingangsdatum };
  },
  explain: ({ toewijzingNummer, ingediend, ingangsdatum }) =>
    `Toewijzing ${toewijzingNummer} heeft RedenWijziging 13 (verwijderd), maar de Einddatum is ${ingediend === null ? 'leeg' : datum(ingediend)} en de Ingangsdatum ${datum(ingangsdatum)}. Zet bij verwijderen de Einddatum op ${datum(ingangsdatum)}, of kies de reden die bij het inkorten past.`,
});

const CS336 = inhoudRule({
  code: 'CS336',
  on: ['301'],
  klasse: ['ToegewezenProduct'],
  title: 'RedenWijziging 01 wordt niet meer gebruikt',
  check({ ToewijzingNummer, RedenWijziging }) {
    if (RedenWijziging === '01') return { toewijzingNummer: ToewijzingNummer, ingediend: RedenWijziging };
  },
  explain: ({ toewijzingNummer }) =>
    `Toewijzing ${toewijzingNummer} heeft RedenWijziging 01 (administratieve correctie), en die is vervallen. Gebruik 13 om een toewijzing te verwijderen of 14 voor een administratieve correctie.`,
});

export const toewijzingInhoudRules = [CS335, CS336];
