/** Who the client is, who stands around the client, and how carefully that is passed on. */
import { type Afspraak, BASISSCHEMAS, schemas } from './model.js';

export const clientgegevens: readonly Afspraak[] = [
  {
    code: 'OP001',
    titel: 'Van een jeugdige is bekend wie het gezag heeft',
    betekenis:
      'De gemeente legt in haar administratie vast bij wie het gezag over de jeugdige ligt. Vanaf 16 jaar kan dat de jeugdige zelf zijn. In het bericht blijkt het pas als de gezagsdrager als Relatie wordt meegestuurd (OP002).',
    berichten: ['301'],
    wet: 'jw',
    staat: 'agreement',
    waarom: 'Wie het gezag heeft staat in de administratie van de gemeente en heeft in het bericht geen eigen veld.',
  },
  {
    code: 'OP002',
    titel: 'De toewijzing noemt de gezagsdrager',
    betekenis:
      'De gemeente stuurt met de toewijzing de gegevens van de gezagsdrager mee, als Relatie van de client. Het hoeft niet als de aanbieder al liet weten de gezagsdrager te kennen (OP002x1) of als de jeugdige zelf het gezag heeft (OP002x2).',
    berichten: ['301'],
    wet: 'jw',
    staat: 'agreement',
    waarom:
      'Geen van de soorten relatie betekent gezagsdrager, dus of de juiste persoon is meegestuurd weet alleen de gemeente.',
    signaal:
      'Bij 301: de client is jonger dan 16 jaar, er is geen Relatie van soort ouder (10), voogd (11) of pleegouder (13), en in het verzoek om toewijzing staat niet dat de gezagsdrager bekend is (register: GezagsdragerBekend van het verzoek).',
  },
  {
    code: 'OP002x1',
    titel: 'Kent de aanbieder de gezagsdrager al, dan mag die in de toewijzing ontbreken',
    betekenis:
      'In een verzoek om toewijzing kan de aanbieder met GezagsdragerBekend laten weten dat hij weet wie het gezag heeft. De gemeente mag de gezagsdrager dan weglaten uit de toewijzing die op dat verzoek volgt. Meesturen blijft toegestaan.',
    berichten: ['301'],
    wet: 'jw',
    staat: 'agreement',
    waarom: 'Het is een vrijstelling: zowel met als zonder gezagsdrager is de toewijzing goed.',
  },
  {
    code: 'OP002x2',
    titel: 'Een jeugdige met eigen gezag staat niet ook nog als relatie in de toewijzing',
    betekenis:
      'Heeft de jeugdige zelf het gezag, dan is de client zijn eigen gezagsdrager. De gemeente stuurt dezelfde persoon niet een tweede keer mee als Relatie.',
    berichten: ['301'],
    wet: 'jw',
    staat: 'agreement',
    waarom:
      'Een Relatie heeft geen Bsn, dus dat client en relatie dezelfde persoon zijn is niet zeker vast te stellen.',
    signaal:
      'Bij 301: een Relatie heeft dezelfde geboortedatum, geslachtsnaam en voorletters of voornamen als de client (alleen het bericht zelf nodig).',
  },
  {
    code: 'OP003',
    titel: 'Geen bericht als dat de client in gevaar brengt',
    betekenis:
      'Vindt een professional dat het doorgeven van gegevens een ernstig risico is voor de veiligheid van de client, dan gaat er geen bericht over die client uit. Gemeente en aanbieder regelen toewijzing en betaling dan buiten het berichtenverkeer, bijvoorbeeld bij verblijf op een geheim adres.',
    berichten: ['301', '305', '307', '315', '317', '319', '323'],
    staat: 'agreement',
    waarom: 'Het gaat om een oordeel van een professional over een bericht dat er juist niet is.',
  },
  {
    code: 'OP039',
    titel: 'Ieder geeft clientgegevens door zoals die in de eigen administratie staan',
    betekenis:
      'Naam, adres en andere gegevens mogen verschillen tussen gemeente en aanbieder, zolang zij geen deel van een sleutel zijn. De ontvanger mag wijzigingen overnemen, maar hoeft dat niet. Het programma zoekt een client daarom alleen op Bsn en keurt niets af omdat een naam of geboortedatum anders is dan eerder.',
    berichten: ['301', '305', '307', '317', '319', '323', '325'],
    staat: 'rule',
    waar: ['TR304', 'TR338', 'src/register/facts.ts'],
  },
  {
    code: 'OP071',
    titel: 'Een relatie houdt haar eigen nummer bij de client',
    betekenis:
      'De gemeente geeft elke relatie van een client een nummer dat bij die client niet nog eens voorkomt en dat later niet verandert. Hetzelfde nummer twee keer in een bericht wordt afgekeurd. Of het nummer tussen twee berichten bij dezelfde persoon is gebleven, wordt niet vergeleken.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR101'],
    signaal:
      'Bij 301: een Nummer dat eerder voor een relatie van deze client is gebruikt, hoort nu bij een andere naam en geboortedatum (register: de relaties uit eerdere toewijzingsberichten, die nu niet worden bewaard).',
  },
  {
    code: 'OP076',
    titel: 'Bij elke relatie staat wat zij van de client is',
    betekenis:
      'Van een contactpersoon vult de gemeente altijd de soort relatie. De XSD laat een Relatie zonder Soort niet toe. Of de contactpersoon echt nodig is om met de client te kunnen overleggen, beoordeelt de gemeente zelf.',
    berichten: ['301'],
    staat: 'rule',
    waar: [...schemas('301')],
  },
  {
    code: 'OP079',
    titel: 'Een client wordt altijd met het Bsn aangeduid',
    betekenis:
      'Gemeente en aanbieder wisselen over een client alleen gegevens uit met diens Bsn erbij. Een bericht zonder Bsn voldoet niet aan de XSD, en een Bsn dat de elfproef niet doorstaat wordt afgekeurd.',
    berichten: ['301', '305', '307', '315', '317', '323', '325'],
    staat: 'rule',
    waar: ['CS002', 'RS037', ...schemas('301'), ...schemas('323')],
  },
  {
    code: 'OP091',
    titel: 'Bij contactgegevens hoort de soort adres',
    betekenis:
      'De gemeente mag meer adressen en nummers van een client meesturen, mits bij elk staat wat voor adres het is. De XSD vraagt de Soort; daarnaast moet minstens een adres BRP-adres, correspondentieadres of verblijfadres zijn en moet elk contact bereikbaar zijn per telefoon of op een adres.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR006', 'TR061', ...schemas('301')],
  },
  {
    code: 'OP130',
    titel: 'Een relatie heeft een naam en is bereikbaar',
    betekenis:
      'Van een relatie vult de gemeente de naam, en een volledig adres of een telefoonnummer. De naam wordt door de XSD geeist; ontbreken telefoon, huisnummer en postcode, dan wordt het contact afgekeurd.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR006', ...schemas('301')],
  },
  {
    code: 'OP191',
    titel: 'Commentaar is er alleen voor wat nergens anders past',
    betekenis:
      'Wat een eigen veld heeft, hoort in dat veld en niet in Commentaar. In Commentaar staan ook geen gegevens waaraan een persoon is te herkennen, tenzij die persoon het goed vindt. Een leeg Commentaar laat de XSD niet toe; staat er iets in wat een Bsn, telefoonnummer, e-mailadres of adres kan zijn, dan geeft dat een signaal dat het zelf niet herhaalt.',
    berichten: ['301', '315'],
    staat: 'rule',
    waar: ['src/rules/signalen/commentaar.ts'],
  },
  {
    code: 'OP252',
    titel: 'Bij een onvolledige geboortedatum staat welk deel klopt',
    betekenis:
      'Is een geboortedatum niet of maar deels bekend, dan geeft de afzender met DatumGebruik aan op welk deel de ontvanger mag rekenen. Datum en DatumGebruik moeten bij elkaar passen, anders wordt het bericht afgekeurd.',
    berichten: ['301', '305', '307', '315'],
    staat: 'rule',
    waar: ['CS139'],
  },
  {
    code: 'IV002',
    titel: 'Organisatie bij een adres alleen als iemand in een instelling verblijft',
    betekenis:
      'Het veld Organisatie bij een Contact noemt de instelling waar de client of relatie woont of verblijft. Wie gewoon thuis woont, krijgt dat veld niet.',
    berichten: ['301'],
    staat: 'agreement',
    waarom: 'Aan een adres is niet te zien of iemand in een instelling verblijft.',
  },
  {
    code: 'IV007',
    titel: 'Een naam staat in losse delen',
    betekenis:
      'Geslachtsnaam, voorvoegsels, naam van de partner, voornamen en voorletters hebben elk een eigen plaats; alleen de geslachtsnaam is altijd gevuld. Voorletters staan aaneen zonder punten. NaamGebruik zegt hoe iemand wil worden aangesproken en moet passen bij het wel of niet gevuld zijn van de partnernaam.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['CS050', 'RS045', ...BASISSCHEMAS],
  },
  {
    code: 'IV009',
    titel: 'Een onbekend deel van een geboortedatum wordt met vaste waarden gevuld',
    betekenis:
      'Een dag of maand die niet bekend is, wordt 01; is niets bekend, dan staat er 1 januari 1900. DatumGebruik zegt welke delen echt zijn. Bij een geheel onbekende datum vervalt de grens van 120 jaar.',
    berichten: ['301', '305', '307', '315'],
    staat: 'rule',
    waar: ['CS139', 'TR002'],
  },
  {
    code: 'IV045',
    titel: 'Een instelling als voogd staat met haar naam als geslachtsnaam',
    betekenis:
      'Ligt de voogdij bij een organisatie, dan vult de gemeente bij de Relatie de naam van die organisatie als geslachtsnaam, met NaamGebruik 6. Bij een Relatie laat het programma die waarde toe zolang er geen partnernaam is (CS050); bij de client zelf keurt het haar af (CS318).',
    berichten: ['301'],
    wet: 'jw',
    staat: 'agreement',
    waarom: 'Aan een naam is niet zeker te zien of zij van een mens of van een organisatie is.',
  },
  {
    code: 'IV047',
    titel: 'Alleen wie niets anders heeft, krijgt enkel een correspondentieadres',
    betekenis:
      'De gemeente stuurt van een client het BRP-adres of het verblijfadres mee. Heeft de client in de BRP alleen een briefadres, dan volstaat een correspondentieadres. Het programma eist een van deze drie soorten; of het briefadres terecht het enige is, ziet het niet.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR061'],
    signaal:
      'Bij 301: het enige adres van de client is een correspondentieadres (Soort 02), wat alleen bij een briefadres in de BRP hoort (alleen het bericht zelf nodig).',
  },
];
