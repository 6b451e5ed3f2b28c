/** What an allocation may look like, and what may still change in it. Conditions that requests share stand here too. */
import type { Betekenis } from './model.js';

export const toewijzing: Record<string, Betekenis> = {
  CD041: {
    betekenis:
      'Wie een productcode vult, vult ook de Omvang: Volume, Eenheid en Frequentie. Een specifieke toewijzing zegt namelijk precies wat er geleverd wordt en hoeveel daarvan, zodat een declaratie daaraan te toetsen is. De regel geldt voor toewijzingen (301) en voor nieuw aangevraagde producten in een verzoek (315 en 317); voor een te wijzigen product in een 317 regelt TR411 hetzelfde. Een product op categorie, zonder code, valt erbuiten. Zonder Omvang wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Er is een Budget ingevuld bij een product met code.',
      'De omvang is in de administratie nog niet vastgesteld toen het bericht werd gemaakt.',
      'Een toewijzing op categorie kreeg per ongeluk een productcode mee.',
    ],
    herstel:
      'Vul Volume, Eenheid en Frequentie bij de productcode, of laat de code weg als op categorie wordt toegewezen of aangevraagd. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD075: {
    betekenis:
      'Bij een Budget staat altijd een einddatum, in toewijzingen en in verzoeken. Een budget is een bedrag voor een afgebakende periode; zonder einde is niet te zeggen waarvoor het genoeg moet zijn. Een aanvraag of toewijzing zonder Budget valt buiten deze regel. Ontbreekt de einddatum, dan wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Een doorlopende toewijzing is omgezet naar een budget zonder een einde te kiezen.',
      'De einddatum van het jaarbudget is bij de verlenging leeggemaakt.',
      'In een wijzigingsverzoek is alleen het nieuwe bedrag ingevuld.',
    ],
    herstel: 'Vul de dag tot en met wanneer het budget geldt. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD076: {
    betekenis:
      'Een Omvang met Frequentie 2 (per week) heeft altijd een einddatum, in toewijzingen en in verzoeken. Er wordt per week toegewezen en per maand gedeclareerd, en een week kan over twee maanden vallen. Daarom wordt ook het totaal over de hele toewijzing bewaakt, en dat is zonder einddatum niet te berekenen. Bij per dag, per maand of een totaal mag de einddatum leeg blijven. Ontbreekt zij bij per week, dan wordt het hele bericht geweigerd met 0001.',
    oorzaken: [
      'De ondersteuning loopt door en er is bewust geen einde gekozen.',
      'De frequentie is van maand naar week veranderd zonder een einddatum toe te voegen.',
      'In een verzoek is alleen de gewenste ingangsdatum ingevuld.',
    ],
    herstel:
      'Vul een einddatum, of kies een andere frequentie als er echt geen einde vaststaat. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD077: {
    betekenis:
      'Is het Budget gevuld, dan blijft Omvang leeg. Een toewijzing of aanvraag heeft een grens: een budget voor de hele periode of een omvang. Met allebei zou niet te zeggen zijn welke grens telt bij het declareren. Het hele bericht wordt geweigerd met 0001 en telt als niet verzonden; CD078 zegt hetzelfde vanaf de andere kant.',
    oorzaken: [
      'Naast het budget is de verwachte omvang ter informatie ingevuld.',
      'Bij de overstap van volume naar budget is de oude Omvang blijven staan.',
    ],
    herstel:
      'Haal de Omvang weg als het budget de grens is, en anders het Budget. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD078: {
    betekenis:
      'Is de Omvang gevuld, dan blijft Budget leeg. Wat in uren, stuks of een bedrag per periode is vastgelegd, krijgt niet ook nog een maximumbedrag. De regel geldt in toewijzingen en verzoeken en is de tegenhanger van CD077. Staan ze er allebei, dan wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Het pakket rekent de omvang om naar een bedrag en zet dat in Budget.',
      'Een bedrag per maand hoort in Omvang met eenheid 83 en is ook als Budget ingevuld.',
    ],
    herstel:
      'Laat het Budget leeg als de omvang geldt, of verwijder de Omvang als een budget is bedoeld. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD079: {
    betekenis:
      'Zonder Budget is Product gevuld, ten minste met de categorie. Alleen een generieke toewijzing, met niets dan een budget, kan het zonder product stellen. Staat er geen van beide, dan blijkt nergens uit wat er is toegewezen of gevraagd. Het hele bericht wordt dan geweigerd met 0001 en telt als niet verzonden. De regel geldt voor toegewezen producten (301), aangevraagde producten (315) en nieuwe producten (317).',
    oorzaken: [
      'Bij een generieke toewijzing is het budget vergeten.',
      'De productkoppeling gaf niets terug en het bericht is toch gemaakt.',
    ],
    herstel:
      'Vul de productcategorie, en de code als die vaststaat, of vul het budget. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CD080: {
    betekenis:
      'Heeft een toewijzing geen productcode, dan heeft zij ook geen Omvang. Bij een categorie of een generieke toewijzing kiest de aanbieder zelf welke producten hij inzet, en die kunnen elk een andere eenheid hebben. Toewijzingen met een Einddatum op of voor 31 december 2020 mogen het nog wel. Anders wordt het toewijzingsbericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'De productcode is vergeten bij een specifieke toewijzing.',
      'Op categorie is een aantal uren afgesproken en dat is als Omvang doorgegeven.',
      'Een oude toewijzing op categorie is verlengd tot na 2020.',
    ],
    herstel:
      'Vul de productcode waar de Omvang bij hoort, of laat Omvang weg en geef zo nodig een Budget. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS003: {
    betekenis:
      'Een einddatum ligt op of na het begin van dezelfde periode. De regel geldt voor de toewijzing, het aangevraagde, nieuwe of te wijzigen product en de periode van een tijdelijk adres. Een leeg einde is in orde zolang een andere regel het niet verplicht, en begin en einde op dezelfde dag mag. Een periode die eindigt voor zij begint, bevat geen enkele dag; het hele bericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'Begin en einde zijn verwisseld, of er staat een verkeerd jaartal.',
      'Een toewijzing is ingetrokken op een dag voor zij inging.',
      'De einddatum van de vorige periode is overgenomen.',
    ],
    herstel:
      'Verbeter een van beide datums; een toewijzing die nooit had moeten gelden, verwijdert u met de einddatum op de ingangsdatum en RedenWijziging 13. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS335: {
    betekenis:
      'RedenWijziging 13 (verwijderd) gaat alleen samen met een Einddatum die gelijk is aan de Ingangsdatum. Met die combinatie zegt de gemeente dat de toewijzing als niet verzonden geldt: er kan niet op worden gedeclareerd en zij telt niet mee bij overlap. Een toewijzing die een tijd heeft gegolden en eerder ophoudt, wordt ingekort met de reden die daarbij past. Bij andere datums wordt het toewijzingsbericht geweigerd met 0001.',
    oorzaken: [
      'De toewijzing is eerder gestopt en daarbij is als reden verwijderd gekozen.',
      'Bij het verwijderen is de Einddatum leeg gelaten of op vandaag gezet.',
    ],
    herstel:
      'Zet bij verwijderen de Einddatum op de Ingangsdatum, of kies bij inkorten een andere reden. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS336: {
    betekenis:
      'RedenWijziging 01 is vervallen en komt in een toewijzingsbericht niet meer voor. De code werd voor verschillende dingen gebruikt; sinds release 3.1 is er 13 voor verwijderen en 14 voor het herstellen van een invoerfout. Ook voor oude toewijzingen die opnieuw worden verstuurd, mag 01 niet. Het bericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'Een oude keuzelijst in het pakket bevat de vervallen code nog.',
      'Een toewijzing uit een eerdere release is met haar oude reden opnieuw verstuurd.',
    ],
    herstel:
      'Kies 13 als de toewijzing verwijderd wordt en 14 als u een invoerfout herstelt. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  CS338: {
    betekenis:
      'Etmalen (14), dagdelen (16), euro (83) en stuks inspanning (84) worden per week, per maand of als totaal toegewezen: Frequentie 2, 4 of 6. Per dag kan alleen bij minuten, uren en stuks output. De regel geldt voor toegewezen producten (301) en voor nieuwe en te wijzigen producten (317), als de einddatum leeg is of na 31 december 2020 ligt; voor een verzoek om toewijzing is er CS343. Met Frequentie 1 wordt het hele bericht geweigerd met 0001.',
    oorzaken: [
      'Een dagdeel per dag is letterlijk zo ingevoerd.',
      'De frequentie stond standaard op per dag en is niet aangepast aan de eenheid.',
    ],
    herstel:
      'Reken de omvang om naar per week, per maand of een totaal en vul de frequentie die daarbij hoort. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR302: {
    betekenis:
      'Hetzelfde product staat in een toewijzingsbericht niet twee keer voor dezelfde dagen. Zonder productcode telt de hele categorie als hetzelfde product, en een generieke toewijzing (zonder categorie) overlapt met geen enkele andere. Verwijderde toewijzingen, met Einddatum gelijk aan Ingangsdatum en reden 13 of de oude 01, tellen niet mee. In de Wmo mogen hulpmiddelen uit categorie 11 tot en met 14 elkaar wel overlappen, ook op categorie, en mag een generieke toewijzing alleen daarmee samengaan. Bij overlap is niet te zien op welke toewijzing gedeclareerd moet worden: het bericht wordt geweigerd met 0001 en telt als niet verzonden.',
    oorzaken: [
      'Een nieuwe toewijzing met een andere omvang is gemaakt zonder de lopende in te korten.',
      'De nieuwe toewijzing begint op de dag waarop de oude eindigt, in plaats van een dag later.',
      'Naast een toewijzing op categorie is een product uit die categorie toegewezen.',
    ],
    herstel:
      'Laat de oude toewijzing eindigen op de dag voor de nieuwe begint, of verwijder de toewijzing die niet klopt met reden 13. Stuur daarna het hele bericht opnieuw met een nieuwe Identificatie.',
  },
  TR332: {
    betekenis:
      'Een ToewijzingNummer hoort binnen een gemeente en een wet bij een toewijzing en wordt daarna niet voor iets anders gebruikt. Starten, stoppen en declareren gaan allemaal op dit nummer. Een gewijzigde toewijzing houdt haar nummer: de einddatum, het budget, en bij frequentie 6 de omvang mogen veranderen, en zij mag verwijderd worden. Hoort het nummer al bij een andere client, aanbieder, product of ingangsdatum, dan krijgt het toegewezen product retourcode 9332. Het hele toewijzingsbericht wordt dan geweigerd en telt als niet verzonden.',
    oorzaken: [
      'Een vervallen nummer is opnieuw uitgegeven.',
      'Bij een wijziging van product of ingangsdatum is het oude nummer gehouden.',
      'Na een fusie of conversie lopen twee nummerreeksen door elkaar.',
    ],
    herstel:
      'Geef een nieuwe toewijzing een nieuw nummer, en houd bij een toegestane wijziging client, aanbieder, product en ingangsdatum gelijk. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR379: {
    betekenis:
      'Wijst de gemeente toe omdat een aanbieder daarom vroeg, dan staat in ReferentieAanbieder de referentie uit dat verzoek; bij toewijzingen op eigen initiatief blijft zij leeg. Zo weet de aanbieder op welk verzoek dit het antwoord is. Na een verzoek om toewijzing heeft elk product zijn eigen referentie, na een verzoek om wijziging krijgen alle toegewezen producten dezelfde. Dit geldt alleen de eerste keer na het verzoek; bij een latere wijziging door de gemeente blijft het element leeg. Verwijst de referentie niet naar zo een verzoek, dan krijgt het toegewezen product 9379 en wordt het hele bericht geweigerd.',
    oorzaken: [
      'De referentie is bij een latere wijziging uit de vorige versie overgenomen.',
      'De referentie is overgetypt en wijkt een teken af van die in het verzoek.',
      'De referentie is van een verzoek voor een andere client.',
      'Een referentie die alleen telefonisch of per brief is genoemd, is toch ingevuld.',
    ],
    herstel:
      'Neem de referentie over uit het verzoek dat u honoreert, of laat haar leeg als er geen verzoek was. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR385: {
    betekenis:
      'Een toewijzing waarop declaratieregels zijn toegekend die niet zijn gecrediteerd, kan niet worden verwijderd met RedenWijziging 13. Verwijderen betekent dat de toewijzing nooit heeft bestaan, en dan zou voor de betaalde hulp de grond wegvallen. Zijn alle toegekende regels gecrediteerd, of is er nooit iets toegekend, dan staat deze regel het verwijderen niet in de weg. Anders krijgt het toegewezen product retourcode 9385, wordt het hele bericht geweigerd en telt het als niet verzonden.',
    oorzaken: [
      'De gemeente wil een fout in de toewijzing herstellen terwijl er al op gedeclareerd is.',
      'De aanbieder heeft beloofd te crediteren, maar die creditregels zijn nog niet verwerkt.',
      'Verwijderen is gebruikt waar inkorten bedoeld was.',
    ],
    herstel:
      'Laat de aanbieder de toegekende regels eerst crediteren, of kort de toewijzing in overleg met hem in tot na de laatste gedeclareerde maand. Stuur het toewijzingsbericht daarna opnieuw met een nieuwe Identificatie.',
  },
};
