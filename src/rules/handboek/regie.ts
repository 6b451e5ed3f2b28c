/** Start and stop of the delivery (305, 307). */
import type { Betekenis } from './model.js';

export const regie: Record<string, Betekenis> = {
  CS058: {
    betekenis:
      'StatusAanlevering is in start- en stopberichten 1 (eerste aanlevering) of 3 (verwijderen). De waarde 2 voor een wijziging bestaat wel in de codelijst, maar is in deze berichten niet toegestaan. Wie iets wil veranderen, verwijdert de oude melding en stuurt een nieuwe. Met een andere waarde wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'Een gewijzigde melding is met status 2 verstuurd.',
      'Een ongewijzigde melding is met status 9 (niet van toepassing) meegestuurd.',
    ],
    herstel:
      'Verwijder de oude melding met status 3 en stuur de verbeterde met status 1. Verandert daarbij een deel van de sleutel, dan kan het in een bericht; anders zijn er twee nodig.',
  },
  TR018: {
    betekenis:
      'In een stopbericht ligt de Einddatum van de levering op of na de Begindatum. De Begindatum is die van het startbericht, dus de dag waarop de levering begon. Beginnen en stoppen op dezelfde dag mag. Anders wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden.',
    oorzaken: [
      'De Begindatum is niet uit het startbericht overgenomen maar opnieuw ingevuld.',
      'De hulp is nooit begonnen en de stop heeft een datum van voor de start gekregen.',
      'Er staat een verkeerd jaartal in een van beide datums.',
    ],
    herstel:
      'Neem de Begindatum uit het startbericht over en corrigeer de Einddatum; begon de hulp nooit, verwijder dan de start met StatusAanlevering 3. Stuur het bericht met een nieuwe Identificatie.',
  },
  TR019: {
    betekenis:
      'Een start of stop van inspannings- of outputgerichte hulp hoort bij een toewijzing: het ToewijzingNummer is dat van een toewijzing die deze gemeente voor deze client aan deze aanbieder gaf. Bij taakgericht werken bestaat er geen toewijzing en blijft het nummer leeg. Een verwijderde toewijzing telt als niet verzonden, dus daarop valt niet te starten of te stoppen. Bij overtreding krijgt de melding retourcode 9019, wordt het hele bericht geweigerd en telt het als niet verzonden.',
    oorzaken: [
      'De start is gestuurd voordat het toewijzingsbericht binnen of verwerkt was.',
      'Het nummer is overgenomen van een andere client of uit een andere wet.',
      'De gemeente heeft de toewijzing verwijderd en vervangen door een met een nieuw nummer.',
    ],
    herstel:
      'Neem het ToewijzingNummer over uit het laatste toewijzingsbericht van deze client, of wacht tot dat er is. Stuur de melding opnieuw met een nieuwe Identificatie.',
  },
  TR063: {
    betekenis:
      'Een verwijdering (StatusAanlevering 3) wijst een melding aan die eerder is ontvangen en nog geldt, met precies dezelfde sleutel. Voor een start zijn dat ToewijzingNummer, Product en Begindatum; bij een stop komen RedenBeeindiging en Einddatum erbij. De gegevens zelf worden bij een verwijdering niet opnieuw beoordeeld. Wat is afgekeurd, telt al als niet verzonden en hoeft niet verwijderd te worden. Is de melding niet te vinden, dan krijgt de verwijdering retourcode 9063 en wordt het hele bericht geweigerd.',
    oorzaken: [
      'De verwijdering bevat de nieuwe gegevens in plaats van die van de foute melding.',
      'De melding die weg moet, was zelf afgekeurd.',
      'De melding is al eerder verwijderd.',
    ],
    herstel:
      'Neem alle sleutelvelden over van de melding zoals zij is goedgekeurd. Was zij afgekeurd, laat de verwijdering dan weg en stuur alleen de verbeterde melding met status 1.',
  },
  TR071: {
    betekenis:
      'Een start waarop al een stop is gevolgd, kan niet worden verwijderd. De stop verwijst naar die start en zou anders nergens meer bij horen. Dit geldt ook voor een tijdelijke stop. De verwijdering krijgt retourcode 9071, het hele startbericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De begindatum wordt hersteld nadat de levering al gestopt was gemeld.',
      'Start en stop moeten allebei weg en zijn in de verkeerde volgorde verstuurd.',
    ],
    herstel:
      'Verwijder eerst de stop met een stopbericht met StatusAanlevering 3 en wacht het retourbericht af. Verwijder daarna de start en stuur zo nodig beide opnieuw.',
  },
  TR074: {
    betekenis:
      'Een melding met StatusAanlevering 1 is nieuw: haar sleutel komt niet voor in het bericht zelf en hoort ook niet bij een eerder ontvangen melding die nog geldt. Voor een start bestaat de sleutel uit ToewijzingNummer, Product en Begindatum; voor een stop ook uit RedenBeeindiging en Einddatum. Is de eerdere melding verwijderd of afgekeurd, dan is de sleutel weer vrij. Een dubbele melding krijgt retourcode 9074 en doet het hele bericht weigeren; de eerdere melding blijft gelden.',
    oorzaken: [
      'Dezelfde start of stop is voor de zekerheid nog eens verstuurd.',
      'De ToewijzingIngangsdatum is verbeterd zonder de oude melding eerst te verwijderen.',
      'Na een stop is herstart met dezelfde begindatum als de eerste keer.',
    ],
    herstel:
      'Klopt de eerdere melding, dan hoeft u niets te doen. Wilt u haar verbeteren, verwijder haar dan eerst met StatusAanlevering 3 en stuur daarna de nieuwe.',
  },
  TR326: {
    betekenis:
      'Op een toewijzing is op elk moment hooguit een levering gaande. Een nieuwe start kan dus pas als de vorige is gestopt, tijdelijk of definitief, of is verwijderd. Ook een generieke toewijzing of een toewijzing op categorie heeft maar een lopende start, hoeveel producten er ook geleverd worden. Loopt er al een levering, dan krijgt de start retourcode 9326, wordt het hele bericht geweigerd en telt het als niet verzonden.',
    oorzaken: [
      'Bij een toewijzing op categorie is voor elk product een start gestuurd.',
      'De stop van de vorige levering is vergeten of nog niet verwerkt.',
      'Na een verlenging van de toewijzing is opnieuw een start gestuurd, terwijl de hulp doorliep.',
    ],
    herstel:
      'Stuur eerst het stopbericht van de lopende levering, of verwijder de eerdere start als die niet klopt. Loopt de hulp gewoon door, dan is er geen nieuwe start nodig.',
  },
  TR382: {
    betekenis:
      'Een stop neemt ToewijzingNummer, Product en Begindatum ongewijzigd over van de start waar hij bij hoort. Alleen zo is te zien welke levering eindigt, want na een herstart kunnen er op een toewijzing meer starts zijn geweest. De levering moet dus met een startbericht gemeld zijn voor zij gestopt kan worden. Is er geen start met deze gegevens, dan krijgt de stop retourcode 9069, wordt het hele bericht geweigerd en telt het als niet verzonden.',
    oorzaken: [
      'Als Begindatum is de ingangsdatum van de toewijzing ingevuld in plaats van de gemelde start.',
      'Na een herstart verwijst de stop naar de eerste start.',
      'De start is nooit gestuurd, of hij is afgekeurd.',
    ],
    herstel:
      'Zoek het goedgekeurde startbericht op en neem nummer, product en begindatum letterlijk over. Is er geen, stuur dan eerst de start en daarna de stop.',
  },
  TR413: {
    betekenis:
      'Na een tijdelijke stop (reden 20) volgt op dezelfde start niet nog een tijdelijke stop. Dan zou onduidelijk zijn welke van de twee geldt. Wel kan een nieuwe start volgen als de hulp wordt hervat, of een definitieve stop als zij niet meer terugkomt. Verwijderingen vallen erbuiten. De tweede tijdelijke stop krijgt retourcode 9413, het hele bericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De tijdelijke stop is opnieuw gemeld omdat de onderbreking langer duurt.',
      'De datum van de tijdelijke stop moest worden verbeterd, en de oude is niet verwijderd.',
      'Na de hervatting is geen nieuwe start gestuurd en volgt nu een tweede onderbreking.',
    ],
    herstel:
      'Duurt de onderbreking langer, dan hoeft u niets te sturen; is de hulp hervat, meld dan eerst een start. Een verkeerde datum verbetert u door de oude stop te verwijderen en de nieuwe te sturen.',
  },
  TR414: {
    betekenis:
      'Komt er na een stop nog een stop op dezelfde start, dan ligt de nieuwe Einddatum op of na die van de stop die al geldt. In de praktijk is dat een definitieve stop na een tijdelijke: na de onderbreking is er niets meer geleverd, dus eerder eindigen kan niet. Dezelfde datum mag, als er sinds de tijdelijke stop geen hulp meer was. Een eerdere datum krijgt retourcode 9414, het hele bericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De definitieve stop heeft de laatste dag met hulp gekregen, en die ligt voor de gemelde tijdelijke stop.',
      'De tijdelijke stop was met een te late datum gemeld.',
    ],
    herstel:
      'Vul de einddatum van de tijdelijke stop of een latere dag. Klopte de tijdelijke stop niet, verwijder die dan eerst met StatusAanlevering 3.',
  },
  TR415: {
    betekenis:
      'Na een definitieve stop (elke reden behalve 20) volgt op dezelfde start geen stop meer. De levering is dan voorgoed gestopt; een nieuwe periode begint met een nieuwe start. Een verwijdering van de stop mag wel. Een volgende stop krijgt retourcode 9415, het hele bericht wordt geweigerd en telt als niet verzonden.',
    oorzaken: [
      'De gemeente kort de toewijzing in en de aanbieder meldt de al gemelde stop nog eens.',
      'De reden of einddatum moest worden verbeterd en de oude stop is niet verwijderd.',
      'Na een herstart is de begindatum van de oude start overgenomen.',
    ],
    herstel:
      'Klopt de eerste stop, dan is er niets meer te melden. Moet er iets veranderen, stuur dan de verwijdering met status 3 en de verbeterde stop met status 1; dat kan in hetzelfde bericht als reden of einddatum verandert.',
  },
};
