/** A declared line held against its allocation: number, period, product, volume, budget. Tariff and unit: contract.ts. */
import type { Betekenis } from './model.js';

export const prestatie: Record<string, Betekenis> = {
  TR307: {
    betekenis:
      'De ProductPeriode begint niet voor de Ingangsdatum van de toewijzing. Voor die dag had de aanbieder op deze toewijzing geen opdracht. Een eerder gemelde start van de hulp verandert daar niets aan. De regel geldt niet voor creditregels. De prestatie krijgt retourcode 9307 en wordt afgewezen; de rest van de declaratie gaat door.',
    oorzaken: [
      'De hulp begon voor de toewijzing inging.',
      'De ProductPeriode staat op de eerste van de maand, terwijl de toewijzing later in die maand ingaat.',
      'Er is gedeclareerd op de nieuwe toewijzing voor een maand van de oude.',
    ],
    herstel:
      'Laat de ProductPeriode beginnen op de ingangsdatum, of declareer de eerdere dagen op de toewijzing die toen gold. Dien de regel in met een nieuw ReferentieNummer.',
  },
  TR308: {
    betekenis:
      'De ProductPeriode eindigt niet na de Einddatum van de toewijzing, als die gevuld is. Is de toewijzing ingekort, dan geldt de nieuwe einddatum. Bij een toewijzing zonder einde en bij creditregels speelt de regel niet. De prestatie krijgt retourcode 9308 en wordt afgewezen; de rest van de declaratie gaat door.',
    oorzaken: [
      'De gemeente heeft de toewijzing ingekort en dat is nog niet verwerkt.',
      'De ProductPeriode loopt tot het einde van de maand, terwijl de toewijzing eerder eindigt.',
      'De verlenging is aangevraagd maar nog niet toegewezen.',
    ],
    herstel:
      'Laat de ProductPeriode eindigen op de einddatum, of declareer de latere dagen op de opvolgende toewijzing. Dien de regel in met een nieuw ReferentieNummer.',
  },
  TR321: {
    betekenis:
      'Heeft de toewijzing een Omvang, dan past het volume van de regel in wat voor die ProductPeriode is toegewezen. Per dag telt elke dag van de toewijzing in die periode, per maand het volle maandvolume ook in een gebroken maand, en bij frequentie 6 het hele totaal. Per week telt bij inspanning elke kalenderweek die de periode raakt (in de Wmo bij categorie 01, hulp bij het huishouden, altijd zes): maart 2026 raakt er zes, dus 3 uur per week geeft hooguit 18 uur. Bij output per week, dus stuks output en euro, telt elke zondag, met een week extra in de periode van de laatste zondag als de toewijzing niet op een zondag eindigt. Een groter volume geeft 9321: de hele regel wordt afgewezen en de rest van de declaratie gaat door; creditregels vallen erbuiten.',
    oorzaken: [
      'Er is meer hulp geleverd dan toegewezen.',
      'Uren zijn als minuten ingevuld, of het volume staat in de verkeerde eenheid.',
      'Bij output per week is een gebroken week in de verkeerde maand gedeclareerd.',
      'De toewijzing is per maand en er is met weken gerekend.',
    ],
    herstel:
      'Declareer hooguit wat in de periode past, met een nieuw ReferentieNummer. Is er meer nodig, vraag dan met een verzoek om wijziging meer volume aan.',
  },
  TR322: {
    betekenis:
      'Heeft de toewijzing een Omvang, dan passen alle toegekende regels samen met deze in het totaal over de hele looptijd; wat is gecrediteerd, telt niet meer mee. Het totaal is het volume maal het aantal dagen, weken of maanden van de toewijzing, gebroken weken en maanden meegeteld, of bij frequentie 6 het volume zelf; bij output per week tellen de zondagen, plus een als de toewijzing niet op een zondag eindigt. Een week die over twee maanden loopt, telt bij inspanning voor TR321 in beide maanden mee, maar hier een keer: 2 maart tot en met 12 april 2026 is zes weken, dus 3 uur per week is samen 18 uur. Zonder einddatum is er geen totaal, behalve bij frequentie 6. Past de regel niet meer, dan krijgt zij 9322 en wordt zij in haar geheel afgewezen; de rest van de declaratie gaat door.',
    oorzaken: [
      'In de eerste maanden is steeds het maximum gedeclareerd, zodat er voor de laatste te weinig over is.',
      'De toewijzing is ingekort, waardoor het totaal kleiner is geworden.',
      'Het totaal is opgeraakt voordat een verhoging was aangevraagd.',
    ],
    herstel:
      'Declareer hooguit wat er nog over is, met een nieuw ReferentieNummer. Vraag met een verzoek om wijziging meer aan als dat nodig is, of crediteer eerst een regel waarin te veel stond.',
  },
  TR338: {
    betekenis:
      'Elke prestatie noemt het ToewijzingNummer van een toewijzing die deze gemeente voor deze client aan deze aanbieder gaf. Zonder toewijzing is er geen opdracht om voor te betalen. Een nummer dat bestaat voor een andere client of een andere aanbieder, is voor deze regel geen toewijzing. De prestatie krijgt retourcode 9338 en wordt afgewezen; de rest van de declaratie gaat door.',
    oorzaken: [
      'Er is een typefout gemaakt in het nummer, of het hoort bij een andere client.',
      'Het toewijzingsbericht is nog niet ontvangen of was geweigerd.',
      'De hulp wordt geleverd door een andere vestiging of onderaannemer dan de aanbieder die de toewijzing kreeg.',
    ],
    herstel:
      'Neem het nummer over uit het toewijzingsbericht van deze client en dien de regel in met een nieuw ReferentieNummer. Hebt u geen toewijzing, vraag de gemeente dan om die te sturen.',
  },
  TR339: {
    betekenis:
      'Is op categorie of op product toegewezen, dan heeft de prestatie dezelfde ProductCategorie als de toewijzing. Bij een generieke toewijzing, zonder categorie, kiest de aanbieder de categorie die bij de geleverde hulp hoort. De regel geldt niet voor creditregels. Een andere categorie geeft retourcode 9339: de prestatie wordt afgewezen en de rest van de declaratie gaat door.',
    oorzaken: [
      'Er zijn twee toewijzingen en de regel staat op de verkeerde.',
      'Het product is in het pakket aan een andere categorie gekoppeld dan bij de gemeente.',
    ],
    herstel:
      'Neem de categorie over uit de toewijzing, of declareer op de toewijzing die bij de geleverde hulp hoort, met een nieuw ReferentieNummer.',
  },
  TR340: {
    betekenis:
      'Noemt de toewijzing een productcode, dan heeft de prestatie dezelfde ProductCode. Bij een toewijzing op categorie of een generieke toewijzing kiest de aanbieder een code die bij de levering en het contract past. Ook als een verwant product is geleverd, telt wat is toegewezen. De prestatie krijgt retourcode 9340 en wordt afgewezen; de rest van de declaratie gaat door. Voor creditregels geldt de regel niet.',
    oorzaken: [
      'Er is een ander product geleverd dan toegewezen.',
      'Een vervallen code is in het contract vervangen, maar de toewijzing heeft de oude nog.',
      'De regel staat op de verkeerde toewijzing van de client.',
    ],
    herstel:
      'Declareer de toegewezen code met een nieuw ReferentieNummer. Is een ander product nodig, vraag dat dan met een verzoek om wijziging aan.',
  },
  TR369: {
    betekenis:
      'Heeft de toewijzing een Budget, dan passen alle toegekende regels samen met deze in dat budget; wat is gecrediteerd, komt weer vrij. De standaard noemt het volume, maar regels in verschillende eenheden zijn alleen in geld op te tellen; Toetssteen toetst daarom het IngediendBedrag. Het budget geldt voor de hele looptijd en kent geen deel per maand. Past de regel er niet in haar geheel in, dan krijgt zij 9369 en wordt zij afgewezen; de rest van de declaratie gaat door, en een kleinere regel kan nog passen.',
    oorzaken: [
      'Het budget is op voordat een verhoging was aangevraagd.',
      'De gemeente heeft het budget verlaagd.',
      'Een dubbel gedeclareerde maand heeft een deel van het budget verbruikt.',
    ],
    herstel:
      'Vraag met een verzoek om wijziging een hoger budget aan en dien de regel daarna in met een nieuw ReferentieNummer. Is er te veel gedeclareerd, crediteer dat dan eerst.',
  },
  TR384: {
    betekenis:
      'Op een toewijzing met RedenWijziging 13 (verwijderd) wordt niet gedeclareerd. Zo een toewijzing geldt als nooit verzonden, ook voor dagen voor de verwijdering. Meestal heeft de gemeente er een andere voor in de plaats gegeven. Een creditregel mag nog wel. De prestatie krijgt retourcode 9384 en wordt afgewezen; de rest van de declaratie gaat door.',
    oorzaken: [
      'De gemeente heeft de toewijzing vervangen en het nieuwe nummer is nog niet verwerkt.',
      'Het toewijzingsbericht met de verwijdering is niet gezien.',
    ],
    herstel:
      'Declareer op de toewijzing die ervoor in de plaats kwam, met een nieuw ReferentieNummer. Is er geen, vraag de gemeente dan waarop u kunt declareren.',
  },
  TR387: {
    betekenis:
      'De ProductPeriode begint op de eerste dag van de kalendermaand, of op de Ingangsdatum van de toewijzing als die later in dezelfde maand ligt. De dag waarop de hulp echt begon, doet er niet toe; ook een startbericht verandert de periode niet. Zo heeft elke maand op een toewijzing een vaste periode en is te zien of er dubbel wordt gedeclareerd. Bij een andere begindatum krijgt de prestatie 9387 en wordt zij afgewezen; de rest van de declaratie gaat door. Creditregels vallen erbuiten.',
    oorzaken: [
      'Als begin is de eerste dag met hulp ingevuld.',
      'De toewijzing is vervangen door een met een andere ingangsdatum.',
      'Na een herstart is de datum van het nieuwe startbericht gebruikt.',
    ],
    herstel:
      'Zet de Begindatum op de eerste van de maand, of op de ingangsdatum in de maand waarin de toewijzing begint. Dien de regel in met een nieuw ReferentieNummer.',
  },
  TR388: {
    betekenis:
      'De ProductPeriode eindigt op de laatste dag van de kalendermaand, of op de Einddatum van de toewijzing als die eerder in dezelfde maand ligt. Wanneer de hulp echt stopte, maakt niet uit; ook een stopbericht verandert de periode niet. Eindigt de toewijzing op 5 september, dan is de periode voor augustus gewoon tot en met de 31e. Bij een andere einddatum krijgt de prestatie 9388 en wordt zij afgewezen; de rest van de declaratie gaat door. Creditregels vallen erbuiten.',
    oorzaken: [
      'Als einde is de laatste dag met hulp of de datum van het stopbericht ingevuld.',
      'De toewijzing is ingekort of verlengd en de nieuwe einddatum is niet gebruikt.',
      'De periode eindigt op de zondag van de laatste week.',
    ],
    herstel:
      'Zet de Einddatum op de laatste dag van de maand, of op de einddatum in de maand waarin de toewijzing eindigt. Dien de regel in met een nieuw ReferentieNummer.',
  },
};
