/** The message as a whole, in whatever flow: who, when, sent before, nothing twice. */
import type { Betekenis } from './model.js';

export const bericht: Record<string, Betekenis> = {
  TR056: {
    betekenis:
      'Elk bericht heeft een eigen Identificatie: binnen een berichtsoort gebruikt een afzender haar maar een keer. Zo is een nieuw bericht van een herhaling te onderscheiden en hoort elk antwoord bij een bericht. Een Identificatie die al gebruikt is, geeft retourcode 9056 op de Header: het hele bericht wordt geweigerd en telt als niet verzonden. Komt precies hetzelfde bestand nog eens binnen, dan geeft Toetssteen het eerste antwoord opnieuw en is er niets fout. Bij een declaratieantwoord (325) ziet de aanbieder de herhaling bij ontvangst; een retourbericht op een 325 bestaat niet.',
    oorzaken: [
      'Een geweigerd bericht is verbeterd en met dezelfde Identificatie opnieuw verstuurd.',
      'De teller voor berichtnummers is na een storing of een overstap van pakket opnieuw begonnen.',
      'Twee vestigingen of pakketten sturen onder dezelfde code en nummeren elk voor zich.',
    ],
    herstel:
      'Geef het bericht een Identificatie die u voor deze berichtsoort nog niet hebt gebruikt en stuur het opnieuw. Het eerdere bericht blijft gelden zoals het is beantwoord.',
  },
  TR101: {
    betekenis:
      'Elke berichtklasse staat met haar logische sleutel een keer in het bericht, gerekend binnen de klasse waar zij onder valt. De sleutel is bijvoorbeeld het ToewijzingNummer van een toegewezen product, de Soort van een contact, of de ProductReferentie van een prestatie bij een client. Twee klassen met dezelfde sleutel zijn niet uit elkaar te houden; daarom wordt het hele bericht geweigerd met 0001 en telt het als niet verzonden. Staat hetzelfde ReferentieNummer in een declaratie bij twee verschillende clienten, dan is dat geen zaak van deze regel maar van TR314. In een declaratieantwoord (325) controleert de aanbieder dit bij ontvangst, zonder dat daar een retourbericht op volgt.',
    oorzaken: [
      'Een client of product is door een koppeling twee keer in het bericht gezet.',
      'Twee prestaties van dezelfde client hebben hetzelfde ReferentieNummer gekregen.',
      'Een verwijdering (status 3) en haar vervanging (status 1) hebben dezelfde sleutel en staan in een bericht.',
    ],
    herstel:
      'Laat de dubbele klasse weg, of geef haar een eigen nummer als het om iets anders gaat. Stuur daarna het hele bericht opnieuw met een nieuwe Identificatie.',
  },
  TR134: {
    betekenis:
      'Een datum van iets wat al gebeurd moet zijn, ligt niet na de Dagtekening van het bericht. Dat geldt voor geboortedatums, de Toewijzingsdatum, de begindatum in een startbericht, de einddatum in een stopbericht en het begin van DeclaratiePeriode en ProductPeriode. Datums die vooruit mogen kijken, zoals de Ingangsdatum en Einddatum van een toewijzing, vallen er niet onder. Het hele bericht wordt geweigerd met 0001 en telt als niet verzonden. In een declaratieantwoord (325) let de aanbieder er bij ontvangst op; daar bestaat geen retourbericht op.',
    oorzaken: [
      'Een start of stop is gemeld voordat de dag zelf was aangebroken.',
      'Het bericht is na het vaststellen van de Dagtekening nog aangevuld met nieuwere gegevens.',
      'Dag en maand zijn verwisseld, of er staat een verkeerd jaartal.',
    ],
    herstel:
      'Corrigeer de datum of de Dagtekening, of wacht met versturen tot de dag is aangebroken. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
  TR135: {
    betekenis:
      'De Dagtekening in de Header is een bestaande dag die op het moment van ontvangst niet meer in de toekomst ligt. Andere datums in het bericht worden aan de Dagtekening afgemeten, dus zij moet de werkelijkheid weergeven. De ontvanger vergelijkt haar met de datum van vandaag. Ligt zij later, dan krijgt de Header retourcode 8848, wordt het hele bericht geweigerd en telt het als niet verzonden. Bij een declaratieantwoord (325) doet de aanbieder de vergelijking; terugmelden met een retourbericht kan daar niet.',
    oorzaken: [
      'Het bericht is met de datum van een geplande verzenddag gemaakt en eerder verstuurd.',
      'De klok van het verzendende systeem staat op een verkeerde dag of tijdzone.',
      'Bij het begin van een jaar is een verkeerd jaartal ingevuld.',
    ],
    herstel:
      'Vul als Dagtekening de dag waarop u verstuurt en bied het bericht opnieuw aan met een nieuwe Identificatie.',
  },
  TR378: {
    betekenis:
      'De gemeentecode in de Header is een bestaande code uit de gemeentelijke indeling van het CBS. Na een herindeling mag de oude code nog, als zij gold op de Ingangsdatum van de toewijzing waar het bericht over gaat, of bij een verzoek om toewijzing op de gevraagde ToewijzingIngangsdatum. In de Jeugdwet geldt de regel ook voor de gemeente die een antwoordbericht noemt bij afwijzing op het woonplaatsbeginsel; de Wmo heeft dat element niet. Een code die niet bestaat, geeft retourcode S300: het hele bericht wordt geweigerd en telt als niet verzonden. Bij een declaratieantwoord (325) controleert de aanbieder de code, en daarop volgt geen retourbericht.',
    oorzaken: [
      'Na een herindeling is de oude gemeentecode in het relatiebestand blijven staan en ook gebruikt voor nieuwe toewijzingen.',
      'In de vier cijfers zit een typefout.',
      'De code van een uitvoerder of samenwerkingsverband is gebruikt in plaats van die van de verantwoordelijke gemeente.',
    ],
    herstel:
      'Neem de code uit de huidige CBS-indeling over, of bij een toewijzing van voor een herindeling de code die toen gold. Stuur het bericht opnieuw met een nieuwe Identificatie.',
  },
};
