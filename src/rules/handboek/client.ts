/** Who the client and the relations are and how to reach them. */
import type { Betekenis } from './model.js';

export const client: Record<string, Betekenis> = {
  CS002: {
    betekenis:
      'Het Bsn van de client doorstaat de elfproef: de eerste acht cijfers maal 9 tot en met 2, opgeteld en verminderd met het negende cijfer, is een veelvoud van 11. Negen nullen tellen niet als Bsn. De proef vangt typefouten af, zodat gegevens niet bij een verkeerde client terechtkomen; of de persoon bestaat, zegt zij niet. Het hele bericht wordt geweigerd met 0001 en telt als niet verzonden. In een declaratieantwoord (325) doet de aanbieder de proef zelf, zonder retourbericht.',
    oorzaken: [
      'Twee cijfers zijn bij het overtypen verwisseld.',
      'Er is een dossiernummer of een voorlopig nummer in plaats van een Bsn ingevuld.',
      'Een voorloopnul viel weg en is op de verkeerde plaats aangevuld.',
    ],
    herstel:
      'Controleer het Bsn aan de hand van de toewijzing of een identiteitsbewijs, verbeter het en stuur het hele bericht opnieuw met een nieuwe Identificatie.',
  },
  CS050: {
    betekenis:
      'NaamGebruik zegt hoe iemand wil worden aangeschreven en moet passen bij de namen die er staan. Is een Partnernaam gevuld, dan is het 1, 2, 3 of 4. Staat er geen Partnernaam, dan is het in de Jeugdwet 1 of, voor een organisatie als relatie, 6; in de Wmo kan het dan alleen 1 zijn. Past de waarde niet, dan wordt het toewijzingsbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'De partnernaam is uit de administratie verdwenen, bijvoorbeeld na een scheiding, en NaamGebruik is niet aangepast.',
      'De keuze voor pseudoniem (5) is uit een ander systeem overgenomen.',
      'De naam van de partner staat in de geslachtsnaam in plaats van in Partnernaam.',
    ],
    herstel:
      'Zet NaamGebruik op 1 als er geen partnernaam is, of vul de ontbrekende Partnernaam. Stuur het toewijzingsbericht opnieuw met een nieuwe Identificatie.',
  },
  CS089: {
    betekenis:
      'Bij LandCode NL bestaat de Postcode uit vier cijfers, waarvan het eerste geen nul is, met twee letters er direct achter. Een spatie past daar niet tussen. Voor andere landen is de vorm vrij. Een Nederlandse postcode in een andere vorm kan de aanbieder niet gebruiken, en het toewijzingsbericht wordt geweigerd met 0001.',
    oorzaken: [
      'Tussen de cijfers en de letters staat een spatie.',
      'Bij een buitenlands adres staat LandCode op NL.',
      'De letters van de postcode ontbreken.',
    ],
    herstel:
      'Schrijf de postcode aaneen, zoals 2401AB, of zet bij een adres in het buitenland de juiste LandCode. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS139: {
    betekenis:
      'DatumGebruik zegt welk deel van een geboortedatum bekend is, en de Datum moet daarmee kloppen. Bij 1 is de dag onbekend en staat er 01 als dag; bij 2 is alleen het jaar bekend en staat er 1 januari; bij 3 is niets bekend en staat er 1 januari 1900. Is de datum helemaal bekend, dan blijft DatumGebruik weg. Spreken de twee elkaar tegen, dan is niet te zien welk deel te vertrouwen is: het bericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'DatumGebruik is blijven staan nadat de volledige geboortedatum bekend werd.',
      'Voor een onbekende datum gebruikt het pakket een andere vaste datum dan 1 januari 1900.',
      'De waarden 1 en 2 zijn door elkaar gehaald.',
    ],
    herstel:
      'Laat DatumGebruik weg bij een volledig bekende datum, of vul de onbekende delen zoals bij de waarde hoort. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS318: {
    betekenis:
      'De client zelf is altijd een mens, dus bij de client komt NaamGebruik 6 (niet-natuurlijk persoon) niet voor. Die waarde is er voor een relatie, bijvoorbeeld een instelling die de voogdij heeft. De regel hoort bij de Jeugdwet; in de Wmo is 6 al onmogelijk door CS050. Het toewijzingsbericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'De gegevens van een voogdijinstelling zijn bij de client gezet in plaats van bij de relatie.',
      'De aanduiding voor organisaties is bij een conversie aan alle personen gegeven.',
    ],
    herstel:
      'Vul bij de client 1, of bij een Partnernaam 1 tot en met 4, en zet een organisatie als Relatie in het bericht. Stuur het opnieuw met een nieuwe Identificatie.',
  },
  TR002: {
    betekenis:
      'Een geboortedatum ligt hooguit 120 jaar voor de Dagtekening van het bericht. Dat geldt voor clienten en, in het toewijzingsbericht, ook voor relaties. Een onbekende geboortedatum valt erbuiten: die is 1 januari 1900 met DatumGebruik 3. Een oudere datum is bijna zeker een fout in het jaartal; het hele bericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'Bij een jaartal van twee cijfers is de verkeerde eeuw aangevuld.',
      'Een onbekende geboortedatum is als 1 januari 1900 gevuld zonder DatumGebruik 3.',
      'Het pakket zet een lege datum om in een vaste datum uit het verre verleden.',
    ],
    herstel:
      'Verbeter het jaartal; is de datum onbekend, vul dan 1 januari 1900 met DatumGebruik 3. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR006: {
    betekenis:
      'Een Contact in het toewijzingsbericht bevat een manier om iemand te bereiken: een telefoonnummer, of huisnummer en postcode samen. Beide mag ook. Alleen een e-mailadres, een straatnaam of een postcode zonder huisnummer is te weinig. Dat geldt voor de contacten van de client en van de relaties; ontbreekt het, dan wordt het bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Van een relatie is alleen een e-mailadres bekend.',
      'Het huisnummer staat achter de straatnaam in plaats van in Huis.',
      'Een leeg contact is meegestuurd omdat het pakket er altijd een aanmaakt.',
    ],
    herstel:
      'Vul bij dit contact een telefoonnummer, of huisnummer en postcode. Laat een contact van de client dat niets bevat weg als er een ander adres is, en stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR061: {
    betekenis:
      'Bij de client in een toewijzingsbericht staat ten minste een adres met Soort 01 (BRP-adres), 02 (correspondentieadres) of 03 (verblijfadres). Een tijdelijk verblijfadres (04) mag erbij, maar niet als enige. Zonder vast adres weet de aanbieder niet waar hij de client kan vinden of aanschrijven. Het bericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'Alleen het tijdelijke adres van de client is in het bericht gezet.',
      'De client heeft in de BRP alleen een briefadres, en dat is niet meegegeven.',
    ],
    herstel:
      'Voeg het BRP-adres of verblijfadres toe; is er alleen een briefadres, geef dat dan mee met Soort 02. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD005: {
    betekenis:
      'Postcode en LandCode horen bij elkaar: wie de Postcode vult, vult ook de LandCode, en zonder Postcode blijft LandCode leeg. Pas met het land is bekend hoe de postcode gelezen moet worden. Staat een van de twee alleen, dan wordt het toewijzingsbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Het pakket gaat bij Nederlandse adressen stilzwijgend uit van Nederland en vult geen LandCode.',
      'Bij een buitenlands adres is wel het land maar geen postcode bekend.',
      'De Postcode is gewist terwijl de LandCode als vaste waarde bleef staan.',
    ],
    herstel:
      'Vul bij elke Postcode de LandCode, voor Nederland NL, en laat LandCode weg waar geen Postcode staat. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD007: {
    betekenis:
      'Heeft een client een tolk voor een taal nodig (Communicatie met Vorm 1), dan staat in Taal welke taal dat is. Bij een doventolk of doofblindentolk blijft Taal leeg. Zo weet de aanbieder welke tolk hij moet regelen. Klopt de combinatie niet, dan wordt het toewijzingsbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Er is aangevinkt dat een tolk nodig is, maar de taal is niet ingevuld.',
      'Voor een doventolk is gebarentaal als Taal ingevuld.',
    ],
    herstel:
      'Vul de taal bij Vorm 1, of laat Taal weg bij een andere vorm. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD009: {
    betekenis:
      'Een Periode staat alleen bij een contact met Soort 04, het tijdelijke verblijfadres. De andere adressen gelden tot er een nieuw bericht komt en hebben dus geen begin of eind. Invullen bij 04 is niet verplicht. Een Periode bij een ander adres doet het toewijzingsbericht weigeren met 0001.',
    oorzaken: [
      'De begindatum van bewoning uit de BRP is als Periode meegegeven.',
      'Een tijdelijk adres heeft de verkeerde Soort gekregen.',
    ],
    herstel:
      'Laat Periode weg, of zet Soort op 04 als het om een tijdelijk adres gaat. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD025: {
    betekenis:
      'Een adres met LandCode NL heeft een huisnummer in Huis. Postcode en huisnummer wijzen in Nederland samen een adres aan. Voor adressen in andere landen geldt de regel niet. Zonder Huis wordt het toewijzingsbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Het huisnummer is achter de straatnaam geschreven.',
      'Een postbusadres is opgenomen zonder het nummer van de postbus in Huis.',
      'Een buitenlands adres kreeg uit gewoonte LandCode NL.',
    ],
    herstel:
      'Vul het huisnummer in Huis, of verbeter de LandCode. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD034: {
    betekenis:
      'Een BRP-adres (Soort 01) en een verblijfadres (Soort 03) hebben altijd een Postcode. Voor een correspondentieadres of een tijdelijk adres is zij niet verplicht. De postcode maakt het woonadres vindbaar. Ontbreekt zij, dan wordt het toewijzingsbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Van het verblijfadres is alleen de naam van de instelling of de plaats bekend.',
      'Een briefadres is als BRP-adres opgenomen.',
      'Een contact met alleen een telefoonnummer heeft Soort 01 gekregen.',
    ],
    herstel:
      'Vul de Postcode met de LandCode, of gebruik Soort 02 als het om een briefadres gaat. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
};
