/** The declaration (323): the whole, its periods, its references, its sums. Against the allocation: prestatie.ts. */
import type { Betekenis } from './model.js';

export const declaratie: Record<string, Betekenis> = {
  CD060: {
    betekenis:
      'Een creditregel (DebetCredit C) heeft een VorigReferentieNummer, een debetregel (D) niet. Dat nummer wijst de toegekende debetregel aan die wordt teruggenomen; zonder dat nummer weet de gemeente niet welke. Een debetregel neemt niets terug, ook niet als zij een afgewezen regel vervangt. De hele declaratie wordt geweigerd met 0001 en telt als niet verzonden. In een declaratieantwoord (325) controleert de aanbieder dit bij ontvangst, en daarop bestaat geen retourbericht.',
    oorzaken: [
      'Een verbeterde debetregel verwijst naar de afgewezen regel die zij vervangt.',
      'Bij het crediteren is het nummer van de oorspronkelijke regel niet meegenomen.',
      'DebetCredit is verwisseld.',
    ],
    herstel:
      'Vul bij C het ReferentieNummer van de toegekende debetregel, en laat VorigReferentieNummer bij D weg. Stuur de hele declaratie opnieuw met een nieuwe Identificatie.',
  },
  CD087: {
    betekenis:
      'ProductTarief is gevuld, behalve bij eenheid 83 (euro): daar blijft het leeg. Bij euro is het volume zelf al het bedrag, dus een tarief zou niets toevoegen. Bij elke andere eenheid is het tarief nodig om het bedrag na te rekenen. Klopt dit niet, dan wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden.',
    oorzaken: [
      'Bij een bedrag per maand is het tarief met dat bedrag of met 1 gevuld.',
      'Voor een nieuw product stond nog geen tarief in het pakket.',
    ],
    herstel:
      'Vul het afgesproken tarief in eurocenten per eenheid, of laat ProductTarief weg bij eenheid 83. Stuur de hele declaratie opnieuw met een nieuwe Identificatie.',
  },
  CS100: {
    betekenis:
      'DeclaratiePeriode en ProductPeriode beginnen en eindigen op of na 1 januari 2021. Met dit bericht wordt per kalendermaand gedeclareerd, en die manier bestaat sinds die datum. Hulp van daarvoor past er niet in. De hele declaratie wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: ['Het jaartal is verkeerd getypt.', 'Een oude regel uit 2020 is bij een correctie meegenomen.'],
    herstel:
      'Corrigeer de datums, of haal de oude regel uit het bericht en overleg daarover met de gemeente. Stuur de declaratie opnieuw met een nieuwe Identificatie.',
  },
  CS325: {
    betekenis:
      'Is een bedrag nul, dan staat bij DebetCredit een D. Dat geldt voor het totaal van de declaratie, voor elke regel en voor de totalen in het declaratieantwoord. Nul is geen vordering en geen teruggave; met een vaste keuze is er maar een schrijfwijze. In een declaratie leidt een C bij nul tot weigering van het hele bericht met 0001. In een declaratieantwoord (325) ziet de aanbieder het bij ontvangst, en daar bestaat geen retourbericht op.',
    oorzaken: [
      'Debet en credit vallen precies tegen elkaar weg en het pakket kiest voor het totaal C.',
      'Een creditregel is met bedrag nul ingediend.',
    ],
    herstel:
      'Zet DebetCredit bij een totaal van nul op D; een creditregel van nul neemt niets terug, dus laat die weg of overleg met de gemeente. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS337: {
    betekenis:
      'Een ProductPeriode begint en eindigt in dezelfde kalendermaand. Per client, toewijzing en product is er voor elke maand een eigen prestatie, zodat het volume van die maand te toetsen is. Loopt een week over twee maanden, dan bepaalt bij inspanning de dag van levering waar het volume telt, en bij output de zondag van die week. Een periode over meer maanden doet de hele declaratie weigeren met 0001.',
    oorzaken: [
      'Hulp over een heel kwartaal of traject is als een regel gedeclareerd.',
      'De looptijd van de toewijzing is als ProductPeriode overgenomen.',
      'De laatste week van de maand is tot en met de zondag in de volgende maand gevuld.',
    ],
    herstel:
      'Maak per kalendermaand een prestatie met het volume van die maand. Stuur de hele declaratie opnieuw met een nieuwe Identificatie.',
  },
  CS339: {
    betekenis:
      'Bij eenheid 83 (euro) zijn GeleverdVolume en IngediendBedrag hetzelfde getal, allebei in eurocenten. EUR 200,00 is dus in beide 20000. Bij andere eenheden geldt deze regel niet; daar is het bedrag volume maal tarief (TR346). Verschillen ze, dan wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden.',
    oorzaken: [
      'GeleverdVolume is in hele euro gevuld en het bedrag in centen.',
      'GeleverdVolume staat op 1, als een stuk.',
    ],
    herstel:
      'Vul in beide elementen hetzelfde bedrag in eurocenten. Stuur de hele declaratie opnieuw met een nieuwe Identificatie.',
  },
  CS340: {
    betekenis:
      'De DeclaratiePeriode is precies een kalendermaand: van de eerste tot en met de laatste dag. Zij zegt over welke maand de administratie een declaratie opmaakt, niet wanneer de hulp is geleverd; dat zegt de ProductPeriode van elke regel. Regels over eerdere maanden mogen in dezelfde declaratie mee. Bij een andere periode wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Er wordt per vier weken of per kwartaal gedeclareerd.',
      'De periode loopt van de eerste tot de laatste dag met hulp.',
      'Voor februari in een schrikkeljaar is de 28e als einde ingevuld.',
    ],
    herstel:
      'Zet de DeclaratiePeriode op een hele kalendermaand en maak voor elke maand een eigen declaratie. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR137: {
    betekenis:
      'De Einddatum van een DeclaratiePeriode of ProductPeriode ligt op of na haar Begindatum en niet na de Dagtekening van het bericht. Er wordt gedeclareerd over wat is geleverd, dus de periode moet voorbij zijn; op de laatste dag zelf mag het al. Anders wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden. In een declaratieantwoord (325) geldt de regel voor de ProductPeriode en controleert de aanbieder haar bij ontvangst, zonder retourbericht.',
    oorzaken: [
      'De declaratie is verstuurd voor het einde van de maand.',
      'De toewijzing loopt door en haar einddatum is als einde van de ProductPeriode gebruikt.',
      'Begin en einde zijn verwisseld.',
    ],
    herstel:
      'Corrigeer de datums, of wacht tot de laatste dag van de periode. Stuur de declaratie opnieuw met een nieuwe Identificatie.',
  },
  TR304: {
    betekenis:
      'Het Bsn is dat van een client voor wie deze gemeente deze aanbieder ooit een toewijzing stuurde. Zonder toewijzing is er geen opdracht, en kan er niet worden gedeclareerd of om wijziging gevraagd. In een declaratie krijgt de Client retourcode 8187 en zijn prestaties 0233, niet beoordeeld; de andere clienten worden gewoon behandeld. Een verzoek om wijziging (317) wordt in zijn geheel geweigerd. In een declaratieantwoord (325) herkent de aanbieder de client of niet, en daarop volgt geen retourbericht.',
    oorzaken: [
      'De declaratie of het verzoek is naar de verkeerde gemeente gestuurd, bijvoorbeeld na een verhuizing.',
      'In het Bsn zit een fout die de elfproef doorstaat.',
      'De hulp is gestart voordat de gemeente een toewijzing stuurde.',
    ],
    herstel:
      'Controleer het Bsn en declareer bij de gemeente die heeft toegewezen, met nieuwe ReferentieNummers. Is er geen toewijzing, vraag die dan eerst aan.',
  },
  TR314: {
    betekenis:
      'Een aanbieder gebruikt een ReferentieNummer binnen een wet voor een prestatie, in dit bericht en in alle eerdere. Credit en antwoord verwijzen ernaar, dus het moet altijd dezelfde regel aanwijzen. Ook een nummer van een afgewezen regel is gebruikt; alleen als het hele bericht of de hele declaratie is geweigerd, zijn de nummers nog vrij. Een herhaald nummer geeft 8021 op de prestatie, en de rest van de declaratie gaat door. Dubbel bij dezelfde client in een bericht is TR101, en dan wordt het hele bericht geweigerd.',
    oorzaken: [
      'Een afgewezen regel is verbeterd en met hetzelfde nummer opnieuw ingediend.',
      'Een declaratie die al was verwerkt, is nog eens verstuurd met een andere Identificatie en een ander DeclaratieNummer.',
      'De nummering begint elke maand of bij elke client opnieuw.',
    ],
    herstel:
      'Geef een verbeterde regel een nieuw ReferentieNummer. Is de eerdere regel toegekend, laat de herhaling dan weg.',
  },
  TR315: {
    betekenis:
      'Een VorigReferentieNummer komt in een declaratie een keer voor. Het wijst de debetregel aan die wordt teruggenomen, en een debetregel kan maar een keer terug. Staan er twee creditregels op dezelfde debetregel, dan wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden. Een credit op een regel die al in een eerdere declaratie is gecrediteerd, valt onder TR390.',
    oorzaken: [
      'Een correctie is twee keer ingevoerd.',
      'Een deel van een regel is met twee creditregels teruggenomen.',
    ],
    herstel:
      'Haal een van de creditregels weg; de overgebleven regel neemt de debetregel in zijn geheel terug. Stuur de hele declaratie opnieuw met een nieuwe Identificatie.',
  },
  TR316: {
    betekenis:
      'Een debetregel wordt niet in hetzelfde bericht gecrediteerd: geen VorigReferentieNummer is het ReferentieNummer van een regel in dit bericht. Vallen een eerste debet en haar credit tegen elkaar weg, dan horen ze geen van beide in de declaratie. Crediteren kan pas als het antwoord er is en de regel is toegekend. Wel mag een credit op een eerder toegekende regel samen met de nieuwe debetregel in een bericht. Anders wordt de hele declaratie geweigerd met 0001.',
    oorzaken: [
      'Een fout werd ontdekt voor het versturen, en is hersteld met een creditregel in plaats van door de regel aan te passen.',
      'Een nieuwe debetregel kreeg het nummer waarnaar de creditregel verwijst.',
    ],
    herstel:
      'Laat beide regels weg, of verwijs met de creditregel naar de eerder toegekende debetregel. Stuur de hele declaratie opnieuw met een nieuwe Identificatie.',
  },
  TR318: {
    betekenis:
      'Declaratieperioden volgen elkaar op: wie elke maand hulp levert, declareert elke maand. Een maand zonder hulp en zonder correcties mag worden overgeslagen, en een tweede declaratie over de laatst ingediende maand mag ook. Teruggaan naar een maand voor de laatst ingediende kan niet. Toetssteen weigert alleen dat laatste, omdat uit geen bericht blijkt of er in een overgeslagen maand hulp was. De Declaratie krijgt 8214, er wordt niets toegekend en de hele declaratie telt als niet verzonden.',
    oorzaken: [
      'Een vergeten maand is ingehaald met een declaratie over die oude maand.',
      'De declaraties zijn in de verkeerde volgorde verstuurd of verwerkt.',
    ],
    herstel:
      'Neem de oude regels op in een declaratie over de laatst ingediende maand of een latere; hun ProductPeriode blijft de maand waarin de hulp is geleverd.',
  },
  TR319: {
    betekenis:
      'Een prestatie gaat over de maand van de declaratie of over een eerdere maand: haar ProductPeriode eindigt niet na de DeclaratiePeriode. Achteraf declareren kan dus wel, vooruit niet. Hoe ver terug dat kan, wordt alleen begrensd door TR335 (vijf jaar) en CS100 (vanaf 2021). Een regel over een latere maand krijgt retourcode 9319 en wordt afgewezen; de rest van de declaratie gaat door.',
    oorzaken: [
      'De DeclaratiePeriode is op de vorige maand blijven staan.',
      'Een regel van de nieuwe maand is bij het afsluiten meegenomen.',
    ],
    herstel:
      'Dien de regel in met een declaratie over de maand van de ProductPeriode of later, met een nieuw ReferentieNummer.',
  },
  TR323: {
    betekenis:
      'Een creditregel neemt een debetregel terug die eerder is ingediend en toegekend. VorigReferentieNummer is het ReferentieNummer van die debetregel, en alle andere gegevens zijn gelijk: client, toewijzing, product, periode, volume, eenheid, tarief en bedrag. Alleen het eigen ReferentieNummer en DebetCredit verschillen. Een afgewezen regel heeft niets opgeleverd en wordt dus nooit gecrediteerd. Past de creditregel niet, dan krijgt zij retourcode 8017 en gaat de rest van de declaratie door.',
    oorzaken: [
      'De debetregel was afgewezen of staat nog in behandeling.',
      'Met de creditregel is alleen het verschil teruggenomen.',
      'In de creditregel staan de verbeterde gegevens in plaats van de oorspronkelijke.',
    ],
    herstel:
      'Crediteer de toegekende regel met al haar oorspronkelijke gegevens en een nieuw ReferentieNummer, en dien de juiste regel apart als debet in. Was de regel afgewezen, dien dan alleen de verbeterde regel in.',
  },
  TR333: {
    betekenis:
      'Een aanbieder gebruikt een DeclaratieNummer binnen een wet een keer. Het antwoord van de gemeente wordt aan dit nummer gekoppeld, en de betaling vaak ook. Een declaratie die in haar geheel is geweigerd, telt als niet verzonden, en haar nummer is weer vrij. Is het nummer al gebruikt, dan krijgt de Declaratie retourcode 9333, wordt er EUR 0,00 toegekend en telt de declaratie als niet verzonden.',
    oorzaken: [
      'Een deels afgewezen declaratie is met hetzelfde nummer opnieuw ingediend.',
      'De nummering begint elk jaar opnieuw.',
      'De declaratie is voor de zekerheid nog eens verstuurd.',
    ],
    herstel:
      'Geef de declaratie een nieuw nummer en het bericht een nieuwe Identificatie. Neem alleen regels op die nog niet zijn ingediend of die u verbeterd hebt.',
  },
  TR335: {
    betekenis:
      'De Einddatum van een ProductPeriode ligt hooguit vijf jaar voor de DeclaratieDagtekening. Achteraf declareren kan, maar niet onbeperkt. Is een regel ouder, dan wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden, ook voor de andere regels. De regel geldt ook voor creditregels.',
    oorzaken: [
      'Het jaartal van de ProductPeriode is verkeerd getypt.',
      'Bij een grote correctie zijn regels van meer dan vijf jaar terug meegenomen.',
    ],
    herstel:
      'Verbeter de periode, of haal de oude regel uit de declaratie en overleg met de gemeente. Stuur de declaratie opnieuw met een nieuwe Identificatie.',
  },
  TR358: {
    betekenis:
      'TotaalIngediendBedrag is de som van de bedragen van alle prestaties in de declaratie: debet opgeteld, credit afgetrokken. Is de uitkomst negatief, dan staat het bedrag er zonder minteken met DebetCredit C; is zij nul, dan met D. Zo weten beide partijen dat er onderweg geen regel is weggevallen. Klopt de som niet, dan wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden.',
    oorzaken: [
      'Creditregels zijn opgeteld in plaats van afgetrokken.',
      'Na het berekenen van het totaal is nog een regel toegevoegd of verwijderd.',
      'Het totaal is in euro gevuld en de regels in centen.',
    ],
    herstel:
      'Tel de regels opnieuw op, vul het totaal in eurocenten met de juiste DebetCredit en stuur de declaratie opnieuw met een nieuwe Identificatie.',
  },
  TR389: {
    betekenis:
      'Per toewijzing, product en maand is er hooguit een toegekende debetregel die niet is gecrediteerd. Alle hulp van die maand hoort in een regel; wie iets wil verbeteren, neemt eerst de oude regel terug. Credits worden voor debetten verwerkt, dus de creditregel en de nieuwe debetregel mogen in een bericht. Een afgewezen debetregel staat niet in de weg. Is er nog een open debetregel, dan krijgt de nieuwe retourcode 9389 en gaat de rest van de declaratie door.',
    oorzaken: [
      'Vergeten uren zijn als tweede regel over dezelfde maand nagestuurd.',
      'De creditregel van de oude regel is vergeten of zelf afgewezen.',
      'Dezelfde hulp is nog eens ingediend onder een ander ReferentieNummer.',
    ],
    herstel:
      'Crediteer de toegekende regel en dien een nieuwe debetregel in met het volume van de hele maand; dat kan in dezelfde declaratie. Is de toegekende regel goed, laat de tweede dan weg.',
  },
  TR390: {
    betekenis:
      'Een toegekende prestatie wordt een keer gecrediteerd. Na de creditregel is zij in haar geheel teruggenomen en valt er niets meer terug te nemen. Een tweede creditregel op dezelfde debetregel krijgt retourcode 9390 en wordt afgewezen; de rest van de declaratie gaat door. Twee creditregels op dezelfde debetregel in een bericht vallen onder TR315.',
    oorzaken: [
      'Een correctie is opnieuw verstuurd omdat het antwoord nog niet was verwerkt.',
      'Na een credit en een nieuwe debetregel verwijst de volgende credit naar de oude regel.',
    ],
    herstel:
      'Haal de creditregel weg. Wilt u de vervangende debetregel terugnemen, verwijs dan naar het ReferentieNummer van die regel.',
  },
  TR416: {
    betekenis:
      'In een declaratie staat voor een client per toewijzing, productcategorie, productcode en ProductPeriode hooguit een debetregel. Alle leveringen van die maand worden tot een prestatie opgeteld. Creditregels tellen hier niet mee, dus een credit met een nieuwe debetregel is in orde. Staan er twee debetregels, dan wordt de hele declaratie geweigerd met 0001 en telt zij als niet verzonden.',
    oorzaken: [
      'Er is per week of per bezoek een regel gemaakt.',
      'Twee medewerkers of locaties leveren hetzelfde product en kregen elk een regel.',
      'Een deel van de hulp heeft een ander tarief en kreeg daarom een eigen regel.',
    ],
    herstel:
      'Tel de volumes op tot een regel voor die maand en stuur de hele declaratie opnieuw met een nieuwe Identificatie. Gelden er twee tarieven, overleg dan eerst met de gemeente hoe u dat declareert.',
  },
};
