/** Requests of a provider: for an allocation (315) and for a change (317). */
import type { Betekenis } from './model.js';

export const verzoek: Record<string, Betekenis> = {
  CD043: {
    betekenis:
      'In een verzoek om toewijzing horen BeschikkingNummer en BeschikkingIngangsdatum bij elkaar: allebei gevuld of allebei leeg. Het nummer geeft u mee als de client van de gemeente een beschikking heeft gekregen; met nummer en datum vindt de gemeente die terug. Zonder beschikking blijven beide weg. Staat er maar een van de twee, dan wordt het hele verzoek geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Van de beschikking is wel het nummer maar niet de ingangsdatum overgenomen.',
      'De gewenste ingangsdatum van de hulp is ook als BeschikkingIngangsdatum ingevuld.',
    ],
    herstel:
      'Vul de ingangsdatum van de beschikking bij het nummer, of laat beide weg als er geen beschikking is. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  CD066: {
    betekenis:
      'Is de verwijzer een huisarts, jeugdarts, gecertificeerde instelling of medisch specialist (type 02, 03, 04 of 05) en is zijn ZorgverlenerCode bekend, dan blijft de Naam van de verwijzer leeg. De code wijst hem al aan; een naam ernaast kan alleen tegenspreken. Voor andere typen geldt deze regel niet. Staan code en naam er allebei, dan wordt het verzoek om toewijzing geweigerd met 0001.',
    oorzaken: [
      'Het pakket vult de naam aan zodra de code is gekozen.',
      'De naam van de praktijk is voor de duidelijkheid toegevoegd.',
    ],
    herstel: 'Laat de Naam van de verwijzer weg en stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  CD067: {
    betekenis:
      'Bij een verwijzer van type 02, 03, 04 of 05 zonder ZorgverlenerCode is de Naam gevuld. De gemeente moet kunnen nagaan wie heeft verwezen, en dat kan met de code of anders met de naam. De code heeft de voorkeur als u haar weet. Ontbreken beide, dan wordt het verzoek om toewijzing geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Op de verwijsbrief staat geen AGB-code en de naam is niet overgenomen.',
      'Alleen het type verwijzer is in de intake vastgelegd.',
    ],
    herstel:
      'Vul de ZorgverlenerCode van de verwijzer, of zijn naam als u de code niet hebt. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  CD068: {
    betekenis:
      'Een ZorgverlenerCode staat alleen bij een verwijzer van type 02, 03, 04 of 05. Een gemeente, een rechter of een client die zichzelf meldt, heeft zo een code niet. Staat zij er toch, dan klopt het type of de code niet. Het verzoek om toewijzing wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'De eigen AGB-code van de aanbieder is als code van de verwijzer ingevuld.',
      'Het type verwijzer is gewijzigd en de code van de vorige keuze bleef staan.',
    ],
    herstel:
      'Verwijder de ZorgverlenerCode, of verbeter het type als een arts of gecertificeerde instelling verwees. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  CD095: {
    betekenis:
      'Een aangevraagd product zonder productcode heeft in een verzoek om toewijzing geen Omvang. Wie op categorie of generiek aanvraagt, legt niet vast welke producten het worden, en dus ook niet in welke eenheid. De regel geldt als de gevraagde einddatum leeg is of na 31 december 2020 ligt. Anders wordt het hele verzoek geweigerd met 0001; bij een toewijzing heet dezelfde eis CD080.',
    oorzaken: [
      'De productcode is niet ingevuld bij een specifieke aanvraag.',
      'Bij een aanvraag op categorie is een aantal uren als wens meegegeven.',
    ],
    herstel:
      'Vul de productcode, of laat Omvang weg en vraag op categorie of met een budget aan. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  CD096: {
    betekenis:
      'Een NieuwProduct zonder productcode heeft in een verzoek om wijziging geen Omvang. Een omvang hoort bij een bepaald product, en dat wordt bij een aanvraag op categorie of een generieke aanvraag niet genoemd. De regel geldt als de einddatum leeg is of na 31 december 2020 ligt. Staat er toch een Omvang, dan wordt het hele verzoek geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'De code van het nieuwe product stond nog niet vast toen het verzoek werd gemaakt.',
      'De omvang van het oude product is naar het nieuwe gekopieerd.',
    ],
    herstel:
      'Noem de productcode bij het nieuwe product, of haal de Omvang weg. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  CS343: {
    betekenis:
      'In een verzoek om toewijzing vraagt u etmalen (14), dagdelen (16), euro (83) en stuks inspanning (84) per week, per maand of als totaal aan: Frequentie 2, 4 of 6. Per dag aanvragen kan bij minuten, uren en stuks output. De gemeente kan anders niet toewijzen wat u vraagt, want voor toewijzingen geldt hetzelfde. De regel kijkt naar aanvragen met een lege einddatum of een einddatum na 31 december 2020; bij Frequentie 1 wordt het hele verzoek geweigerd met 0001.',
    oorzaken: [
      'Een etmaal of dagdeel is aangevraagd per dag.',
      'De standaardfrequentie van het scherm is blijven staan.',
    ],
    herstel:
      'Kies Frequentie 2, 4 of 6 en pas het Volume daarop aan. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR347: {
    betekenis:
      'Een ReferentieAanbieder gebruikt u binnen een wet voor een aanvraag: voor elk aangevraagd product in een verzoek om toewijzing een eigen, en voor een verzoek om wijziging een voor het geheel. De gemeente noemt de referentie in haar toewijzing of antwoord, en dan moet vaststaan waarop zij reageert. Een verzoek dat technisch is geweigerd, telt als niet verzonden. Is de referentie al in gebruik, dan krijgt het product of het verzoek 9347 en wordt het hele bericht geweigerd.',
    oorzaken: [
      'Een afgewezen aanvraag is opnieuw ingediend met de oude referentie.',
      'Het dossiernummer van de client wordt als referentie gebruikt en komt dus terug.',
      'De nummering is na een overstap van pakket opnieuw begonnen.',
    ],
    herstel:
      'Geef de aanvraag een referentie die u in deze wet nog niet hebt gebruikt, en stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR349: {
    betekenis:
      'Een verzoek om wijziging beschrijft de hele gewenste situatie: elke actuele toewijzing van de client bij deze aanbieder staat erin, als OngewijzigdProduct of als TeWijzigenProduct. Actueel is een toewijzing die vandaag of later nog geldt, ook als zij nog moet ingaan. Verwijderde toewijzingen (Einddatum gelijk aan Ingangsdatum, reden 13 of de oude 01) horen er niet bij. Mist er een, dan krijgt het Verzoek retourcode 9349, wordt het hele bericht geweigerd en telt het als niet verzonden.',
    oorzaken: [
      'Alleen het product dat verandert is opgenomen.',
      'Een toewijzing die pas later ingaat, is over het hoofd gezien.',
      'Een pas ontvangen toewijzing was in het pakket nog niet verwerkt.',
    ],
    herstel:
      'Neem alle lopende en toekomstige toewijzingen op uit het laatste toewijzingsbericht van deze client, ook wat gelijk blijft. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR350: {
    betekenis:
      'Elk OngewijzigdProduct noemt het ToewijzingNummer van een actuele toewijzing van deze client bij deze aanbieder. Alleen wat loopt of nog ingaat, kan ongewijzigd blijven; wat voorbij of verwijderd is, hoort niet in het verzoek. Is er zo een toewijzing niet, dan krijgt het OngewijzigdProduct retourcode 9350. Het hele verzoek om wijziging wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De toewijzing is intussen afgelopen of door de gemeente verwijderd.',
      'Het nummer hoort bij een andere client of is verkeerd overgenomen.',
    ],
    herstel:
      'Laat toewijzingen weg die niet meer gelden en controleer de nummers aan de hand van het laatste toewijzingsbericht. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR351: {
    betekenis:
      'Elk TeWijzigenProduct verwijst met het ToewijzingNummer naar een actuele toewijzing van deze client bij deze aanbieder. Wat al is afgelopen of is verwijderd, valt niet meer te wijzigen; daarvoor vraagt u een nieuw product aan. Klopt het nummer niet, dan krijgt het TeWijzigenProduct retourcode 9351. Het hele verzoek om wijziging wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De verlenging is aangevraagd nadat de toewijzing al was afgelopen.',
      'De gemeente heeft de toewijzing vervangen door een met een ander nummer.',
      'Er is een typefout gemaakt in het ToewijzingNummer.',
    ],
    herstel:
      'Neem het nummer over van de toewijzing die nu geldt; is zij afgelopen, vraag dan een NieuwProduct aan. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR352: {
    betekenis:
      'In een verzoek om wijziging staat ten minste een OngewijzigdProduct of TeWijzigenProduct. Wijzigen kan alleen vanuit een lopende situatie, en die bestaat uit een of meer actuele toewijzingen. Is er nog geen toewijzing, dan is een verzoek om wijziging niet het goede bericht. Staat er alleen een NieuwProduct, dan wordt het hele verzoek geweigerd met 0001.',
    oorzaken: [
      'Een nieuw product is aangevraagd zonder de lopende toewijzingen erbij te zetten.',
      'Het verzoek is gedaan voor een client die nog geen toewijzing heeft.',
    ],
    herstel:
      'Neem de lopende toewijzingen op; is er geen enkele en heeft de client een verwijzing of open beschikking, gebruik dan een verzoek om toewijzing (315).',
  },
  TR353: {
    betekenis:
      'In een verzoek om wijziging staat ten minste een TeWijzigenProduct of NieuwProduct. Zonder een van beide blijft alles zoals het is en is er niets te beslissen. Het hele verzoek wordt dan geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'De wijziging is bij het samenstellen weggevallen en alleen de ongewijzigde producten zijn verstuurd.',
      'Het bericht is gestuurd om de lopende toewijzingen te bevestigen.',
    ],
    herstel: 'Voeg toe wat er moet veranderen of bijkomen. Moet er niets veranderen, dan is er geen bericht nodig.',
  },
  TR357: {
    betekenis:
      'Ligt de GewensteIngangsdatum van een TeWijzigenProduct niet na de Dagtekening, dan is zij gelijk aan de Ingangsdatum van de toewijzing die u wilt wijzigen. Een wijziging gaat namelijk in de toekomst in, of zij geldt voor de hele looptijd. Halverwege met terugwerkende kracht kan niet, want dan zou al geleverde hulp alsnog buiten de toewijzing kunnen vallen. Een andere datum geeft 9357 op het TeWijzigenProduct, en het hele verzoek wordt geweigerd.',
    oorzaken: [
      'De hulp is al gewijzigd en het verzoek volgt achteraf.',
      'Het verzoek bleef liggen, waardoor de gewenste datum inmiddels voorbij is.',
      'Als gewenste datum is de dag van het bericht zelf gekozen.',
    ],
    herstel:
      'Kies een datum na de Dagtekening, of de ingangsdatum van de toewijzing als de wijziging voor de hele periode moet gelden. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR361: {
    betekenis:
      'In een verzoek om wijziging komt hetzelfde product niet twee keer voor dezelfde dagen voor, over nieuwe, te wijzigen en ongewijzigde producten heen. Van te wijzigen en ongewijzigde producten is het product te vinden bij hun ToewijzingNummer. Zonder productcode telt de hele categorie als hetzelfde product; zonder categorie mag er niets overlappen. In de Wmo mogen hulpmiddelen uit categorie 11 tot en met 14 wel overlappen, ook met een generieke aanvraag. Bij overlap krijgt het Verzoek retourcode 9361 en wordt het hele bericht geweigerd.',
    oorzaken: [
      'Voor meer uren van hetzelfde product is een NieuwProduct aangevraagd naast de lopende toewijzing.',
      'De lopende toewijzing is niet ingekort tot de dag voor het nieuwe product begint.',
      'Naast een toewijzing op categorie is een product uit die categorie gevraagd.',
    ],
    herstel:
      'Vraag een andere omvang aan met TeWijzigenProduct, of laat de perioden op elkaar aansluiten. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR373: {
    betekenis:
      'Verandert een TeWijzigenProduct het Budget, of de omvang bij frequentie 6 (totaal), dan is de GewensteIngangsdatum die van de actuele toewijzing. Een budget of totaal geldt voor de hele looptijd en is niet halverwege te splitsen. De einddatum mag daarbij wel veranderen. Een andere ingangsdatum geeft retourcode 9373, en het hele verzoek wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'Een hoger budget is gevraagd vanaf de dag waarop het extra geld nodig is.',
      'De gewenste datum is in de toekomst gelegd, zoals bij een wijziging per week of maand hoort.',
    ],
    herstel:
      'Neem de ingangsdatum van de toewijzing over en vraag het nieuwe totaal voor de hele periode aan. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR374: {
    betekenis:
      'Zolang een verzoek van deze aanbieder voor deze client in behandeling is, kan er geen nieuw verzoek bij, ook niet van de andere soort (315 of 317). Een verzoek is klaar als de gemeente onder dezelfde ReferentieAanbieder heeft toegewezen of het met een antwoordbericht heeft afgewezen; aanvraag in onderzoek is nog geen einde. Een verzoek dat technisch is geweigerd, telt niet mee. Zo worden er geen besluiten genomen die elkaar kruisen. Is er nog een verzoek onderhanden, dan wordt het nieuwe in zijn geheel geweigerd met 9374 en telt het als niet verzonden.',
    oorzaken: [
      'Een verzoek met een fout is meteen gevolgd door een verbeterd verzoek.',
      'Hetzelfde verzoek is twee keer verstuurd.',
      'De gemeente heeft het eerste verzoek in onderzoek genomen.',
    ],
    herstel:
      'Wacht de toewijzing of afwijzing af. Klopt het lopende verzoek niet, vraag de gemeente dan buiten het berichtenverkeer om het af te wijzen en dien daarna een nieuw verzoek in.',
  },
  TR375: {
    betekenis:
      'Gaat een TeWijzigenProduct over een generieke toewijzing, dus zonder Product, dan blijft Omvang leeg. Zo een toewijzing kent alleen een budget, en zonder product is er geen eenheid om in te rekenen. De regel geldt als de einddatum leeg is of na 31 december 2020 ligt. Een gevulde Omvang geeft retourcode 9375, en het hele verzoek om wijziging wordt geweigerd.',
    oorzaken: [
      'Het gewenste bedrag is als Omvang in euro ingevuld in plaats van als Budget.',
      'Bij een generieke toewijzing is gevraagd om meer uren.',
    ],
    herstel:
      'Laat Omvang weg en vraag het nieuwe bedrag aan in Budget. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR380: {
    betekenis:
      'De GewensteIngangsdatum van een NieuwProduct ligt na de Dagtekening van het verzoek om wijziging. De gemeente moet kunnen beslissen voordat de hulp begint, en met terugwerkende kracht aanvragen kan niet. De dag van de Dagtekening zelf is te vroeg. Ligt de datum niet later, dan wordt het hele verzoek geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'De hulp is al begonnen op het moment van aanvragen.',
      'Een eerder geweigerd verzoek is met de oude datums opnieuw verstuurd.',
    ],
    herstel:
      'Kies een ingangsdatum na de Dagtekening. Is er in de tussentijd al hulp nodig, overleg dan buiten het berichtenverkeer om met de gemeente.',
  },
  TR383: {
    betekenis:
      'Binnen een verzoek om toewijzing heeft elk aangevraagd product een eigen ReferentieAanbieder. De gemeente kan het ene product toewijzen en het andere afwijzen, en noemt daarbij alleen de referentie. Komt een referentie twee keer in het bericht voor, dan wordt het geheel geweigerd met 0001. Hergebruik van een referentie uit een eerder verzoek valt onder TR347.',
    oorzaken: [
      'Het pakket geeft een referentie per bericht in plaats van per product.',
      'Een productregel is gekopieerd zonder de referentie aan te passen.',
    ],
    herstel:
      'Geef elk aangevraagd product een eigen referentie en stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR386: {
    betekenis:
      'In een verzoek om toewijzing wordt hetzelfde product niet twee keer gevraagd voor dezelfde dagen. Zonder productcode telt de hele categorie als hetzelfde product, en een generieke aanvraag overlapt met geen enkele andere. In de Wmo mogen hulpmiddelen uit categorie 11 tot en met 14 wel samen lopen, ook op categorie, en mag een generieke aanvraag alleen daarmee overlappen. Bij overlap wordt het hele verzoek geweigerd met 0001, want gestapeld toewijzen mag de gemeente niet.',
    oorzaken: [
      'Twee verwijzingen voor dezelfde hulp zijn elk als aanvraag opgenomen.',
      'Een aanvraag op categorie staat naast een aanvraag voor een product daaruit.',
      'De volgende periode begint op de laatste dag van de vorige.',
    ],
    herstel:
      'Voeg de aanvragen voor hetzelfde product samen, of laat de perioden op elkaar aansluiten. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR410: {
    betekenis:
      'Onder de nieuwe producten van een verzoek om wijziging staat hetzelfde product niet twee keer voor dezelfde dagen. Zonder productcode geldt dat voor de hele categorie, en zonder categorie voor alles wat in die periode nieuw wordt gevraagd. In de Wmo zijn hulpmiddelen uit categorie 11 tot en met 14 hiervan uitgezonderd, en mag een generieke aanvraag alleen daarmee samenvallen. Deze regel kijkt alleen naar NieuwProduct; overlap met lopende toewijzingen is TR361. Bij overlap wordt het hele verzoek geweigerd met 0001.',
    oorzaken: [
      'Een verhoging na een paar maanden is als tweede NieuwProduct gevraagd zonder het eerste te laten eindigen.',
      'Een regel is dubbel in het verzoek gekomen.',
    ],
    herstel:
      'Laat het eerste product eindigen op de dag voor het tweede begint, of voeg ze samen. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR411: {
    betekenis:
      'Gaat een TeWijzigenProduct over een toewijzing met een productcode, dan is Omvang gevuld, ook als alleen de einddatum verandert. U beschrijft namelijk de gewenste situatie in haar geheel, en bij een productcode hoort altijd een omvang. Is Omvang leeg, dan krijgt het TeWijzigenProduct retourcode 9411, wordt het hele verzoek geweigerd en telt het als niet verzonden.',
    oorzaken: [
      'Alleen het element dat verandert is ingevuld.',
      'Voor een specifieke toewijzing is een Budget gevraagd.',
    ],
    herstel:
      'Neem de Omvang op die u wilt; blijft zij gelijk, neem haar dan over uit de toewijzing. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
  TR412: {
    betekenis:
      'Gaat een TeWijzigenProduct over een toewijzing zonder productcode, dan blijft Omvang leeg. Zo een toewijzing is op categorie of generiek gegeven, en een omvang heeft daar geen product om bij te horen. De regel geldt als de einddatum leeg is of na 31 december 2020 ligt. Een gevulde Omvang geeft retourcode 9412 op het TeWijzigenProduct, en het hele verzoek wordt geweigerd.',
    oorzaken: [
      'Bij een toewijzing op categorie zijn extra uren gevraagd.',
      'De omvang is overgenomen van een andere toewijzing van de client.',
    ],
    herstel:
      'Laat Omvang weg; gaat het om meer ruimte, vraag dan een ander Budget aan als de toewijzing er een heeft. Stuur het verzoek opnieuw met een nieuwe Identificatie.',
  },
};
