/** The answer to a declaration (325), as the provider who takes it in checks it. There is no retour message on a 325. */
import type { Betekenis } from './model.js';

export const declaratieAntwoord: Record<string, Betekenis> = {
  TR337: {
    betekenis:
      'De DeclaratieIdentificatie in een declaratieantwoord is de BerichtIdentificatie van een declaratiebericht dat de aanbieder eerder stuurde: Identificatie en Dagtekening samen. Zo is ook bij weigering van een heel bericht, als er geen DeclaratieNummer in het antwoord staat, te zien waarop wordt geantwoord. De aanbieder controleert dit als hij het antwoord ontvangt. Een retourcode hoort er niet bij en een retourbericht op een 325 bestaat niet; een antwoord zonder declaratie wordt dus niet verwerkt.',
    oorzaken: [
      'De Dagtekening van het antwoord zelf is ingevuld in plaats van die van de declaratie.',
      'Het antwoord is naar de verkeerde aanbieder gestuurd.',
      'De declaratie is vanuit een ander pakket of door een andere vestiging verstuurd.',
    ],
    herstel:
      'Neem als gemeente Identificatie en Dagtekening letterlijk over uit de Header van de declaratie. Meld een onbekend antwoord als aanbieder buiten het berichtenverkeer om, en spreek af hoe het wordt hersteld.',
  },
  TR342: {
    betekenis:
      'Een declaratieantwoord bevat alleen de afgewezen prestaties, en die verklaren het verschil: hun bedragen samen, debet min credit, zijn gelijk aan TotaalIngediendBedrag min TotaalToegekendBedrag. Is de declaratie als geheel geweigerd, dan is TotaalToegekendBedrag nul, staan er geen prestaties in en geldt de som niet. Zo kan de aanbieder precies uitrekenen wat is toegekend. De standaard noemt hierbij 0001, maar op een 325 bestaat geen retourbericht: de aanbieder ziet het bij ontvangst.',
    oorzaken: [
      'Een afgewezen regel ontbreekt in het antwoord, of een toegekende staat er wel in.',
      'Het toegekende totaal is berekend zonder de creditregels af te trekken.',
    ],
    herstel:
      'Bereken als gemeente het toegekende totaal uit de regels die niet zijn afgewezen, debet min credit. Neem als aanbieder contact op met de gemeente voordat u de uitkomst verwerkt.',
  },
  TR366: {
    betekenis:
      'Elke prestatie in een declaratieantwoord hoort bij een prestatie uit de declaratie: de ProductReferentie, met ReferentieNummer en bij een credit ook VorigReferentieNummer, komt daarin voor. Alleen dan weet de aanbieder welke regel is afgewezen. De aanbieder controleert dit bij ontvangst. Er is wel een retourcode (9366), maar geen retourbericht op een 325 om haar in terug te melden.',
    oorzaken: [
      'Het antwoord bevat regels van een andere declaratie of aanbieder.',
      'Het ReferentieNummer is bij de verwerking afgekapt of van voorloopnullen ontdaan.',
    ],
    herstel:
      'Neem als gemeente de ProductReferentie letterlijk over uit de declaratie. Vraag als aanbieder buiten het berichtenverkeer om welke regel is bedoeld.',
  },
  TR367: {
    betekenis:
      'Een afgewezen prestatie komt in het declaratieantwoord terug zoals zij is ingediend: toewijzing, categorie, code, periode, volume, eenheid, tarief en bedrag zijn gelijk aan die in de declaratie. Een gemeente keurt een regel in haar geheel goed of af en verandert er niets aan. De aanbieder vergelijkt de waarden bij ontvangst aan de hand van de ProductReferentie. Retourcode 9367 hoort erbij, maar zonder retourbericht op een 325 blijft het bij een melding buiten het berichtenverkeer om.',
    oorzaken: [
      'De gemeente heeft het bedrag of volume ingevuld dat zij wel had willen toekennen.',
      'De regel is na ontvangst in het systeem van de gemeente aangepast.',
      'Een hergebruikt ReferentieNummer verwijst naar een andere regel.',
    ],
    herstel:
      'Geef als gemeente de prestatie terug zoals zij is ontvangen, met alleen de retourcodes erbij. Ga als aanbieder uit van uw eigen declaratie en vraag de gemeente wat zij bedoelt.',
  },
  TR371: {
    betekenis:
      'XsdVersieDeclaratie in een declaratieantwoord is de XsdVersie die in de declaratie zelf stond. Het laat zien met welke versie van de schema-bestanden de declaratie is gemaakt; de versie van het antwoord staat in zijn eigen XsdVersie. De aanbieder vergelijkt dit bij ontvangst. Er is geen retourcode en geen retourbericht op een 325.',
    oorzaken: [
      'De gemeente vult de versie van haar eigen schema-bestanden in beide elementen.',
      'De versie uit de declaratie is bij ontvangst niet bewaard.',
    ],
    herstel:
      'Neem als gemeente de XsdVersie over uit de Header van de declaratie. Meld een afwijking als aanbieder aan de gemeente of haar leverancier.',
  },
  TR376: {
    betekenis:
      'Het DeclaratieNummer in een declaratieantwoord is het nummer van een declaratie die de aanbieder eerder indiende. Daaraan koppelt hij het toegekende bedrag en de betaling. Is het hele bericht geweigerd, dan staat er geen DeclaratieAntwoord in en loopt de koppeling via de DeclaratieIdentificatie (TR337). De aanbieder controleert het nummer bij ontvangst; er hoort geen retourcode bij, en een retourbericht op een 325 bestaat niet.',
    oorzaken: [
      'De gemeente vult haar eigen boekingsnummer in.',
      'Het nummer is bij de verwerking afgekapt of omgezet.',
      'Het antwoord hoort bij een declaratie van een andere aanbieder.',
    ],
    herstel:
      'Neem als gemeente het nummer over zoals het in de declaratie stond. Verwerk als aanbieder het antwoord pas als met de gemeente duidelijk is waarbij het hoort.',
  },
};
