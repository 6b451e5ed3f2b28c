/** An answer to a request (319) held against the request and what followed on it. */
import { VERZOEK_ANTWOORD } from '../../standard/feiten.js';
import { isCbsGemeente } from '../../standard/gemeenten.js';
import { rule } from '../rule.js';
import { datum } from '../taal.js';
import type { VerzoekAntwoordZaak, WoonplaatsZaak } from '../zaak.js';

const OP_ANTWOORD = { on: ['319'], klasse: ['Antwoord'], level: 3 } as const;

const STUUR_NIET = 'Stuur dit antwoord niet';

const TR355 = rule({
  ...OP_ANTWOORD,
  code: 'TR355',
  retourcode: '9355',
  title: 'ReferentieAanbieder is die van een verzoek van deze aanbieder',
  check({ antwoord, verzoek }: VerzoekAntwoordZaak) {
    if (!verzoek) return { ingediend: antwoord.ReferentieAanbieder };
  },
  explain: ({ ingediend }) =>
    `Van deze aanbieder is geen verzoek om toewijzing of wijziging met ReferentieAanbieder ${ingediend} bekend. Neem de referentie letterlijk over uit het verzoek, en controleer of het antwoord naar de aanbieder gaat die het indiende.`,
});

const TR359 = rule({
  ...OP_ANTWOORD,
  code: 'TR359',
  retourcode: '9359',
  title: 'Na een toewijzing op het verzoek volgt geen antwoordbericht meer',
  check({ antwoord, verzoek }: VerzoekAntwoordZaak) {
    if (!verzoek || verzoek.toewijzingNummer === null) return;
    return { referentie: antwoord.ReferentieAanbieder, toewijzingNummer: verzoek.toewijzingNummer };
  },
  explain: ({ referentie, toewijzingNummer }) =>
    `Op verzoek ${referentie} is al toewijzing ${toewijzingNummer} gestuurd; daarmee is het gehonoreerd en afgesloten. ${STUUR_NIET}; trek de toewijzing in als het verzoek toch niet wordt gehonoreerd.`,
});

const TR360 = rule({
  ...OP_ANTWOORD,
  code: 'TR360',
  retourcode: '9360',
  title: 'Aanvraag in onderzoek is het eerste antwoord op een verzoek',
  check({ antwoord, verzoek }: VerzoekAntwoordZaak) {
    if (antwoord.VerzoekAntwoord !== VERZOEK_ANTWOORD.onderzoek || !verzoek || verzoek.antwoorden.length === 0) return;
    const afgewezen = verzoek.antwoorden.includes(VERZOEK_ANTWOORD.afgewezen);
    return { referentie: antwoord.ReferentieAanbieder, afgewezen };
  },
  explain: ({ referentie, afgewezen }) =>
    `Op verzoek ${referentie} is al geantwoord: ${afgewezen ? 'het is afgewezen' : 'de aanvraag is in onderzoek'}. In onderzoek (2) kan maar een keer worden gemeld, als eerste antwoord. ${afgewezen ? STUUR_NIET : 'Stuur nu een toewijzing of een afwijzing (1)'}.`,
});

const TR365 = rule({
  ...OP_ANTWOORD,
  code: 'TR365',
  retourcode: '9365',
  title: 'Na een afwijzing volgt geen antwoordbericht meer',
  check({ antwoord, verzoek }: VerzoekAntwoordZaak) {
    if (verzoek?.antwoorden.includes(VERZOEK_ANTWOORD.afgewezen)) return { referentie: antwoord.ReferentieAanbieder };
  },
  explain: ({ referentie }) =>
    `Verzoek ${referentie} is al afgewezen; alleen na in onderzoek (2) kan nog een antwoord volgen. ${STUUR_NIET}; wil de aanbieder het opnieuw proberen, dan dient hij een nieuw verzoek in met een eigen referentie.`,
});

const TR378 = rule({
  code: 'TR378',
  retourcode: 'S300',
  level: 4,
  on: ['319'],
  wet: 'jw',
  klasse: ['Woonplaatsbeginsel'],
  title: 'De verantwoordelijke gemeente is een bestaande gemeente',
  check({ gemeenteCode, dag, contracts }: WoonplaatsZaak) {
    if (isCbsGemeente(gemeenteCode)) return;
    const bekend = contracts.gemeente(gemeenteCode).some(({ van, tot }) => van <= dag && (tot === null || dag <= tot));
    if (!bekend) return { ingediend: gemeenteCode, datum: dag };
  },
  explain: ({ ingediend, datum: dag }) =>
    `Gemeentecode ${ingediend} bij Woonplaatsbeginsel bestaat niet op ${datum(dag)}: zij staat niet in de CBS-lijst. Vul de code van de gemeente waar de aanbieder het verzoek moet indienen, na een herindeling die van de nieuwe gemeente.`,
});

export const verzoekAntwoordRules = [TR355, TR359, TR360, TR365];
export const woonplaatsRules = [TR378];
