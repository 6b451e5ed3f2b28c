/** The municipality's answer to a request (319). */
import type { Betekenis } from './model.js';

export const antwoord: Record<string, Betekenis> = {
  CD085: {
    betekenis:
      'Wijst de gemeente een verzoek af (VerzoekAntwoord 1), dan vult zij ook RedenAfwijzingVerzoek. De aanbieder moet weten waarom het niet doorgaat, want daarvan hangt af wat hij daarna kan doen. Zonder reden wordt het antwoordbericht geweigerd met 0001 en telt het als niet verzonden; het verzoek staat dan nog open.',
    oorzaken: [
      'Het besluit is vastgelegd zonder een reden uit de lijst te kiezen.',
      'De reden staat alleen in een brief of in het eigen systeem van de gemeente.',
    ],
    herstel: 'Kies de reden van afwijzing die past en stuur het antwoordbericht opnieuw met een nieuwe Identificatie.',
  },
  CD086: {
    betekenis:
      'Meldt de gemeente dat een aanvraag in onderzoek is (VerzoekAntwoord 2), dan blijft RedenAfwijzingVerzoek leeg. Er is dan nog niets besloten, dus ook niets afgewezen. Een reden zou de aanbieder op het verkeerde been zetten; het antwoordbericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'De verwachte reden is bij het in onderzoek nemen al ingevuld.',
      'Bij een afwijzing is per ongeluk VerzoekAntwoord 2 gekozen.',
    ],
    herstel:
      'Laat de reden weg zolang het onderzoek loopt, of zet VerzoekAntwoord op 1 als u afwijst. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR355: {
    betekenis:
      'De ReferentieAanbieder in een antwoordbericht komt voor in een verzoek om toewijzing of wijziging dat deze aanbieder eerder stuurde. Alleen daarmee kan de aanbieder zien waarop wordt geantwoord. Is er geen verzoek met die referentie, dan krijgt het Antwoord retourcode 9355. Het hele antwoordbericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De gemeente heeft haar eigen zaaknummer ingevuld in plaats van de referentie.',
      'De referentie is overgetypt en wijkt af in hoofdletters, nullen of streepjes.',
      'Het antwoord is naar een andere aanbieder gestuurd dan die het verzoek deed.',
    ],
    herstel:
      'Neem de referentie letterlijk over uit het verzoek en stuur het antwoord aan de aanbieder die het indiende, met een nieuwe Identificatie.',
  },
  TR359: {
    betekenis:
      'Is er onder een ReferentieAanbieder al een toewijzing gestuurd, dan volgt daarop geen antwoordbericht meer. Met de toewijzing is het verzoek gehonoreerd en afgesloten. Een antwoord daarna zou toekenning en afwijzing of onderzoek naast elkaar zetten. Het Antwoord krijgt retourcode 9359, en het hele bericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'Een afwijzing is verstuurd terwijl een collega al had toegewezen.',
      'De toewijzing is op initiatief van de gemeente gemaakt, maar kreeg wel een referentie mee.',
    ],
    herstel:
      'Stuur geen antwoord meer. Klopt de toewijzing niet, wijzig of verwijder haar dan met een toewijzingsbericht, in overleg met de aanbieder.',
  },
  TR360: {
    betekenis:
      'Aanvraag in onderzoek (VerzoekAntwoord 2) kan de gemeente voor een ReferentieAanbieder een keer melden, en alleen als eerste antwoord. Daarna volgt een besluit: een toewijzing of een afwijzing. Is er al een antwoord onder die referentie, dan krijgt een nieuw antwoord met waarde 2 retourcode 9360. Het hele antwoordbericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: ['Het onderzoek duurt langer en is nog eens gemeld.', 'Het eerste antwoord was al een afwijzing.'],
    herstel:
      'Wacht met een bericht tot het besluit er is en stuur dan de toewijzing of de afwijzing. Duurt het langer, laat dat de aanbieder buiten het berichtenverkeer om weten.',
  },
  TR365: {
    betekenis:
      'Een tweede antwoord onder dezelfde ReferentieAanbieder kan alleen als het eerste zei dat de aanvraag in onderzoek is. Na een afwijzing is het verzoek afgehandeld en komt er geen antwoord meer. Wil de aanbieder het opnieuw proberen, dan dient hij een nieuw verzoek met een eigen referentie in. Een antwoord na een afwijzing krijgt retourcode 9365, en het hele antwoordbericht wordt geweigerd.',
    oorzaken: [
      'De reden van een afwijzing moest worden verbeterd en is opnieuw verstuurd.',
      'Hetzelfde antwoord is twee keer verzonden.',
    ],
    herstel:
      'Stuur het antwoord niet nog eens; leg een verkeerde reden buiten het berichtenverkeer om uit. De aanbieder kan daarna een nieuw verzoek doen.',
  },
  TR377: {
    betekenis:
      'Wijst een gemeente een verzoek in de Jeugdwet af met reden 8 (woonplaatsbeginsel), dan noemt zij in de berichtklasse Woonplaatsbeginsel de gemeente die volgens haar wel verantwoordelijk is. De aanbieder weet daardoor waar hij het verzoek kan indienen. In de Wmo bestaat deze klasse niet en is reden 8 niet bedoeld. Ontbreekt de klasse, dan wordt het antwoordbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'De andere gemeente was nog niet bekend toen de afwijzing werd verstuurd.',
      'De gemeente is alleen in een brief of telefoongesprek genoemd.',
    ],
    herstel:
      'Voeg Woonplaatsbeginsel toe met de code van de verantwoordelijke gemeente. Stuur het antwoordbericht opnieuw met een nieuwe Identificatie.',
  },
  TR409: {
    betekenis:
      'De berichtklasse Woonplaatsbeginsel staat alleen in een antwoordbericht met reden van afwijzing 8. Bij een andere reden, en bij aanvraag in onderzoek, blijft zij weg, omdat er dan niet naar een andere gemeente wordt verwezen op grond van dat beginsel. De regel bestaat alleen in de Jeugdwet, want de Wmo kent de klasse niet. Staat zij er toch, dan wordt het antwoordbericht geweigerd met 0001.',
    oorzaken: [
      'Bij reden 5 (andere gemeente) is de gemeente in Woonplaatsbeginsel ingevuld.',
      'De reden is veranderd en de eerder ingevulde gemeente bleef staan.',
    ],
    herstel:
      'Haal de klasse weg, of kies reden 8 als het woonplaatsbeginsel de reden is. Stuur het antwoordbericht opnieuw met een nieuwe Identificatie.',
  },
};
