/** What the schema says a value looks like: digits, letters, dates, versions (level 1). Sizes: restricties.ts. */
import type { Betekenis } from './model.js';

export const vorm: Record<string, Betekenis> = {
  CS015: {
    betekenis:
      'BerichtSubversie is 2: het bericht hoort bij release 3.2 van de standaard. De ontvanger leest het met de schema-bestanden van die release. Een ander getal voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen. In een declaratieantwoord geldt hetzelfde.',
    oorzaken: [
      'Het pakket maakt nog berichten van een oudere release.',
      'Versie en subversie zijn samen als 32 ingevuld.',
    ],
    herstel:
      'Vul BerichtSubversie met 2 en stuur het bericht opnieuw; werk het pakket bij als het een oudere release gebruikt.',
  },
  CS025: {
    betekenis:
      'BerichtVersie is 3: het bericht hoort bij release 3 van de standaard, en BerichtSubversie zegt welke daarvan. Berichten van een andere hoofdversie hebben een andere opbouw en zijn niet te lezen. Een ander getal voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Er is een bericht van een vorige of volgende hoofdversie gemaakt.',
      'De versie van het eigen pakket is ingevuld.',
    ],
    herstel: 'Vul BerichtVersie met 3 en stuur het bericht opnieuw volgens release 3.2.',
  },
  CS319: {
    betekenis:
      'Een DeclaratieNummer bestaat uit letters en cijfers aaneen: geen spaties, streepjes, punten of andere tekens. Het is hooguit twaalf tekens lang (RS017). Zo komt het nummer in elk systeem en op elke betaling hetzelfde over. Een ander teken voldoet niet aan het schema: de declaratie krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Jaar en volgnummer zijn met een streepje of punt gescheiden.', 'Achter het nummer staat een spatie.'],
    herstel: 'Schrijf het nummer met alleen letters en cijfers, zoals D2026031, en stuur de declaratie opnieuw.',
  },
  RS031: {
    betekenis:
      'Staat er een Commentaar in een toewijzing of verzoek om toewijzing, dan staat er ook tekst in. Is er niets te melden, dan blijft het element weg; alleen spaties tellen niet als tekst. Een leeg Commentaar voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Het pakket schrijft een leeg opmerkingenveld altijd mee.'],
    herstel: 'Laat Commentaar weg als er geen opmerking is en stuur het bericht opnieuw.',
  },
  RS032: {
    betekenis:
      'Een datum is jaar, maand en dag, zonder tijdzone erachter: 2026-03-31 is goed, 2026-03-31Z of 2026-03-31+01:00 niet. Met een tijdzone zou dezelfde datum op twee dagen kunnen vallen. Een datum met tijdzone voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De programmatuur die het bericht maakt, voegt zelf een tijdzone toe.'],
    herstel: 'Laat uw leverancier de datum zonder tijdzone schrijven en stuur het bericht opnieuw.',
  },
  RS033: {
    betekenis:
      'Een element met tekst dat in het bericht staat, is gevuld met meer dan spaties. Wat u niet weet of niet nodig hebt, laat u in zijn geheel weg. De regel geldt onder meer voor namen, adressen, productcodes, referenties en de Identificatie. Een leeg element voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Lege velden uit de administratie zijn als leeg element meegeschreven.',
      'Een verplicht gegeven is met een spatie gevuld.',
    ],
    herstel: 'Laat het lege element weg, of vul het als het verplicht is. Stuur het bericht opnieuw.',
  },
  RS034: {
    betekenis:
      'De Toewijzingstijd is uren, minuten en seconden, eventueel met een deel van een seconde, en zonder tijdzone: 13:59:41 is goed, 13:59:41+01:00 niet. Toewijzingsdatum en Toewijzingstijd bepalen samen welke versie van een toewijzing de nieuwste is. Een tijd met tijdzone voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De tijd komt uit een systeem dat zelf de tijdzone of de letter Z toevoegt.'],
    herstel: 'Schrijf de Nederlandse tijd zonder tijdzone en stuur het toewijzingsbericht opnieuw.',
  },
  RS035: {
    betekenis:
      'Een gemeentecode is precies vier cijfers, voorloopnullen meegeteld: 0484, niet 484. In de Jeugdwet geldt dit ook voor de gemeente in Woonplaatsbeginsel. Of de code bestaat, toetst TR378. Een andere vorm voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De voorloopnul is weggevallen in een spreadsheet.', 'De naam van de gemeente is ingevuld.'],
    herstel: 'Vul de code aan tot vier cijfers en stuur het bericht opnieuw.',
  },
  RS036: {
    betekenis:
      'De AGB-code van de aanbieder in de Header, en de ZorgverlenerCode van een verwijzer, is precies acht cijfers. In de Wmo heeft een aanbieder daarvoor een eigen Wmo-AGB-code. Een andere vorm voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Een voorloopnul ontbreekt.', 'De naam of een intern nummer van de aanbieder is ingevuld.'],
    herstel: 'Vul de AGB-code als acht cijfers aaneen, met voorloopnullen, en stuur het bericht opnieuw.',
  },
  RS037: {
    betekenis:
      'Een Bsn is precies negen cijfers, ook als het met een nul begint. Of het nummer kan bestaan, toetst daarna de elfproef van CS002. Met minder cijfers of met andere tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'De voorloopnul is weggevallen, vaak bij openen in een spreadsheet.',
      'Een cijfer is bij het overtypen vergeten.',
    ],
    herstel: 'Vul het Bsn aan tot negen cijfers zoals het op het identiteitsbewijs staat en stuur het bericht opnieuw.',
  },
  RS045: {
    betekenis:
      'Voorletters zijn alleen letters, aaneen en zonder punten, zoals ABC. Letters met een accent mogen, streepjes en cijfers niet. Een andere schrijfwijze voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'De voorletters staan met punten in de administratie.',
      'Voor een dubbele voornaam is een streepje gebruikt.',
    ],
    herstel: 'Schrijf de letters achter elkaar zonder punten of spaties en stuur het bericht opnieuw.',
  },
  RS046: {
    betekenis:
      'Een Telefoonnummer is alleen cijfers, zonder spaties, streepjes, haakjes of plusteken. Het landnummer staat apart in Landnummer. Een ander teken voldoet niet aan het schema: het toewijzingsbericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Het nummer is met een streepje na het netnummer geschreven.',
      'Het nummer begint met een plusteken en het landnummer.',
    ],
    herstel: 'Schrijf het nummer als cijfers aaneen en zet het landnummer in Landnummer. Stuur het bericht opnieuw.',
  },
  RS047: {
    betekenis:
      'De BerichtCode is het getal dat bij dit bericht en deze wet hoort; een declaratie is bijvoorbeeld 490 in de Jeugdwet en 484 in de Wmo. Zo is uit het bericht zelf te zien wat het is. Een ander getal voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'De code van het heenbericht staat in het retourbericht, of andersom.',
      'Een Wmo-bericht is gemaakt van een voorbeeld uit de Jeugdwet.',
    ],
    herstel: 'Vul de BerichtCode van dit bericht uit de codelijst en stuur het bericht opnieuw.',
  },
  RS048: {
    betekenis:
      'Een versie van een schema of controlebestand is drie gehele getallen met punten ertussen, zonder voorloopnullen: 1.0.0. Dat geldt voor XsdVersie, XsdVersieRetour, XsdVersieDeclaratie en XsltVersie. Het nummer staat in het schema-bestand waarmee het bericht is gemaakt. Een andere vorm voldoet niet aan het schema: het bericht krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Alleen de release, zoals 3.2, is ingevuld.', 'Voor het nummer staat een v of een spatie.'],
    herstel: 'Neem het versienummer letterlijk over uit het schema-bestand en stuur het bericht opnieuw.',
  },
};
