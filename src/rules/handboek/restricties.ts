/** What the schema bounds: size and length of values (level 1). What a value must look like: vorm.ts. */
import type { Betekenis } from './model.js';

export const restricties: Record<string, Betekenis> = {
  RS001: {
    betekenis:
      'Een getal is nul of groter. Dat geldt voor bedragen, volumes, tarieven, nummers van toewijzingen en beschikkingen, huisnummers en versienummers. Of geld wordt gevraagd of teruggegeven, zegt DebetCredit, niet een minteken. Met een negatief getal voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Een creditbedrag is met een minteken geschreven.', 'Een correctie is als negatief volume ingevuld.'],
    herstel: 'Schrijf het getal zonder minteken, en zet bij een teruggave DebetCredit op C. Stuur het bericht opnieuw.',
  },
  RS002: {
    betekenis:
      'BerichtVersie, BerichtSubversie en de Volgorde van een relatie zijn hooguit 99. Voor de versies maakt dat weinig uit, want CS025 en CS015 schrijven die al voor. Met een hoger getal voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['In Volgorde is een volgnummer uit de eigen administratie gezet.'],
    herstel: 'Nummer de relaties naar belang vanaf 1 en stuur het bericht opnieuw.',
  },
  RS004: {
    betekenis:
      'Een Huisnummer heeft hooguit vijf cijfers. Letters en toevoegingen hebben hun eigen elementen. Met een groter getal voldoet het toewijzingsbericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Huisnummer en toevoeging zijn aan elkaar geschreven als een getal.'],
    herstel: 'Zet alleen het huisnummer in Huisnummer en de rest in HuisnummerToevoeging. Stuur het bericht opnieuw.',
  },
  RS005: {
    betekenis:
      'Een volume, budget, tarief of bedrag van een regel is hooguit 99.999.999. Geld staat in eurocenten, dus de grens is EUR 999.999,99. Voor totalen van een declaratie is er meer ruimte (RS040). Met een groter getal voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Een bedrag in eurocenten is nog eens met honderd vermenigvuldigd.',
      'Een budget voor een hele groep is bij een client ingevuld.',
    ],
    herstel:
      'Controleer of het bedrag een keer in eurocenten is omgerekend, verbeter het en stuur het bericht opnieuw.',
  },
  RS006: {
    betekenis:
      'Een ToewijzingNummer of BeschikkingNummer is een getal van hooguit negen cijfers. Letters of streepjes passen er niet in. Met een langer nummer voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Het zaaknummer van de gemeente is gebruikt in plaats van het nummer uit het toewijzingsbericht.',
      'Aan het nummer is een jaartal of gemeentecode toegevoegd.',
    ],
    herstel:
      'Neem het nummer over zoals het in het toewijzingsbericht of de beschikking staat, en stuur het bericht opnieuw.',
  },
  RS008: {
    betekenis:
      'Codes zoals Geslacht, Frequentie, StatusAanlevering, DatumGebruik, NaamGebruik, DebetCredit en VerzoekAntwoord zijn een teken lang, net als een Huisletter. De codelijst zegt welke waarden er zijn. Met een langere waarde voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De code is met een voorloopnul geschreven.', 'De omschrijving is ingevuld in plaats van de code.'],
    herstel: 'Vul de code van een teken uit de codelijst en stuur het bericht opnieuw.',
  },
  RS009: {
    betekenis:
      'Codes zoals ProductCategorie, Eenheid, RedenWijziging, RedenBeeindiging, de Soort van een contact of relatie en LandCode zijn hooguit twee tekens lang. Ook hier bepaalt de codelijst welke waarden bestaan. Met een langere waarde voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Voor het land is een code van drie letters gebruikt.',
      'Code en omschrijving zijn samen in het element gezet.',
    ],
    herstel: 'Vul de code van twee tekens uit de codelijst en stuur het bericht opnieuw.',
  },
  RS010: {
    betekenis:
      'De BerichtCode heeft hooguit drie tekens. Welk getal het bij dit bericht moet zijn, zegt RS047. Met een langere waarde voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De naam van het bericht, zoals JW323, is ingevuld in plaats van de code.'],
    herstel: 'Vul de code van drie cijfers die bij dit bericht hoort en stuur het bericht opnieuw.',
  },
  RS011: {
    betekenis:
      'Een RetourCode, een HuisnummerToevoeging en het Landnummer bij een telefoon hebben hooguit vier tekens. Met een langere waarde voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Een omschrijving zoals achterhuis is als toevoeging ingevuld.',
      'Het netnummer is bij het landnummer gezet.',
    ],
    herstel: 'Kort de toevoeging in, of zet in Landnummer alleen het landnummer, en stuur het bericht opnieuw.',
  },
  RS012: {
    betekenis:
      'Een productcode heeft hooguit vijf tekens, zoals 45A04. Of de code bestaat en bij de categorie past, is een andere vraag (TR381). Met een langere waarde voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Een eigen code uit het pakket of het contract is gebruikt.',
      'Achter de code staat een spatie of een letter extra.',
    ],
    herstel: 'Vul de productcode uit de afgesproken productcodelijst en stuur het bericht opnieuw.',
  },
  RS013: {
    betekenis:
      'Voorletters zijn hooguit zes tekens. Wie er meer heeft, geeft de eerste zes; de volledige namen kunnen in Voornamen. Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De roepnaam is in Voorletters ingevuld.', 'Iemand heeft meer dan zes voornamen.'],
    herstel: 'Geef hooguit zes voorletters en stuur het bericht opnieuw.',
  },
  RS014: {
    betekenis:
      'Een Postcode en een AGB-code hebben hooguit acht tekens. Bij een AGB-code moeten het er precies acht zijn (RS036); een Nederlandse postcode heeft er zes (CS089). Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'De plaatsnaam staat bij een buitenlandse postcode in hetzelfde element.',
      'De AGB-code is met spaties of streepjes geschreven.',
    ],
    herstel:
      'Schrijf alleen de postcode of de acht cijfers van de AGB-code, zonder tekens ertussen, en stuur het bericht opnieuw.',
  },
  RS015: {
    betekenis:
      'Een Bsn heeft hooguit negen tekens. Minder dan negen mag ook niet (RS037), en de elfproef komt daarna (CS002). Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Het nummer is met punten of spaties geschreven.', 'Er is een voorloopnul te veel toegevoegd.'],
    herstel: 'Schrijf het Bsn als negen cijfers aaneen en stuur het bericht opnieuw.',
  },
  RS016: {
    betekenis:
      'Een Voorvoegsel bij een geslachtsnaam of partnernaam heeft hooguit tien tekens, spaties meegeteld. Dat is genoeg voor de gewone voorvoegsels. Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Een deel van de achternaam, of een titel, staat in Voorvoegsel.'],
    herstel: 'Zet alleen het voorvoegsel in dit element en de rest in Achternaam. Stuur het bericht opnieuw.',
  },
  RS017: {
    betekenis:
      'De Identificatie van een bericht, de IdentificatieRetour en het DeclaratieNummer hebben hooguit twaalf tekens. Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Datum en tijd zijn samen als nummer gebruikt.',
      'Een technische sleutel van het pakket is als Identificatie ingevuld.',
    ],
    herstel:
      'Gebruik een nummer van hooguit twaalf tekens dat u nog niet eerder gebruikte, en stuur het bericht opnieuw.',
  },
  RS018: {
    betekenis:
      'Een Telefoonnummer heeft hooguit vijftien cijfers. Het landnummer telt niet mee, want dat heeft een eigen element. Met meer tekens voldoet het toewijzingsbericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Twee telefoonnummers staan achter elkaar in een element.'],
    herstel: 'Zet het tweede nummer in Telefoon02 en stuur het bericht opnieuw.',
  },
  RS019: {
    betekenis:
      'Een ReferentieNummer en VorigReferentieNummer van een prestatie, en het Nummer van een relatie, hebben hooguit twintig tekens. Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Het nummer is samengesteld uit client, product, maand en regel.',
      'Een lange technische sleutel is als nummer gebruikt.',
    ],
    herstel: 'Kies een korter nummer dat wel uniek blijft en stuur het bericht opnieuw.',
  },
  RS020: {
    betekenis:
      'Een Straatnaam heeft hooguit 24 tekens; langere namen worden verkort geschreven. Met meer tekens voldoet het toewijzingsbericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen. Het huisnummer hoort er niet bij.',
    oorzaken: ['De volledige naam van een lange straat is overgenomen.', 'Het huisnummer staat achter de straatnaam.'],
    herstel: 'Gebruik de verkorte straatnaam en zet het huisnummer in Huis. Stuur het bericht opnieuw.',
  },
  RS021: {
    betekenis:
      'De Taal waarvoor een tolk nodig is, heeft hooguit 25 tekens. Met meer tekens voldoet het toewijzingsbericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Meer talen of een toelichting staan in hetzelfde element.'],
    herstel: 'Noem alleen de taal en stuur het bericht opnieuw.',
  },
  RS023: {
    betekenis:
      'De naam van een Organisatie bij een adres heeft hooguit 35 tekens. Met meer tekens voldoet het toewijzingsbericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['De statutaire naam is voluit opgenomen, vaak met locatie en afdeling erachter.'],
    herstel: 'Gebruik een kortere naam waaraan de instelling te herkennen is en stuur het bericht opnieuw.',
  },
  RS024: {
    betekenis:
      'Een ReferentieAanbieder heeft hooguit 36 tekens. Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Aan een lange technische sleutel is nog een volgnummer toegevoegd.'],
    herstel: 'Kies een referentie van hooguit 36 tekens die uniek blijft en stuur het bericht opnieuw.',
  },
  RS025: {
    betekenis:
      'De Naam van een verwijzer heeft hooguit 64 tekens. Met meer tekens voldoet het verzoek om toewijzing niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Naam, praktijk en adres van de verwijzer staan samen in het element.'],
    herstel: 'Noem alleen de naam van de verwijzer en stuur het verzoek opnieuw.',
  },
  RS026: {
    betekenis:
      'Een Plaatsnaam en een Emailadres hebben hooguit 80 tekens. Met meer tekens voldoet het toewijzingsbericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: [
      'Meer e-mailadressen staan achter elkaar in een element.',
      'Bij een buitenlands adres is de hele regel als plaats ingevuld.',
    ],
    herstel: 'Vul een e-mailadres, en bij de plaats alleen de naam. Stuur het bericht opnieuw.',
  },
  RS028: {
    betekenis:
      'Een Achternaam en de Voornamen hebben elk hooguit 200 tekens. Met meer tekens voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['In een naamveld is een opmerking terechtgekomen.'],
    herstel: 'Vul alleen de naam, kort haar zo nodig in, en stuur het bericht opnieuw.',
  },
  RS040: {
    betekenis:
      'Een totaalbedrag in een declaratie of declaratieantwoord is hooguit 999.999.999.999 eurocent, dus EUR 9.999.999.999,99. Voor een enkele regel is de grens lager (RS005). Met een groter getal voldoet het bericht niet aan het schema: het krijgt een Fo01 en telt als niet ontvangen.',
    oorzaken: ['Het totaal is twee keer naar eurocenten omgerekend.'],
    herstel: 'Reken het totaal opnieuw uit in eurocenten en stuur het bericht opnieuw.',
  },
};
