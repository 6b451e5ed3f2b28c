/** What holds for every message, whatever it is about. */
import { type Afspraak, schemas } from './model.js';

const HEEN = ['301', '305', '307', '315', '317', '319', '323'] as const;
const HEEN_EN_325 = [...HEEN, '325'] as const;

export const berichtenverkeer: readonly Afspraak[] = [
  {
    code: 'OP047',
    titel: 'Een bericht dat niet aan de standaard voldoet, mag worden afgekeurd',
    betekenis:
      'De ontvanger mag een bericht afkeuren dat niet aan de geldende release voldoet, in vorm, in inhoud of in samenhang met eerdere berichten. Het programma doet dat alleen op de gepubliceerde regels en noemt alles wat het vindt, zodat de afzender in een keer kan herstellen.',
    berichten: HEEN_EN_325,
    staat: 'rule',
    waar: [
      'CS139',
      'TR002',
      'TR056',
      'TR063',
      'TR101',
      'TR134',
      'TR135',
      'TR137',
      'TR371',
      'TR375',
      'TR378',
      'TR381',
      'TR411',
      'TR412',
      'src/rules/index.ts',
    ],
  },
  {
    code: 'OP080',
    titel: 'Tijdstip en volgorde van ontvangst hebben geen betekenis',
    betekenis:
      'Wanneer een bericht binnenkomt, zegt niets over de inhoud; berichten kunnen met terugwerkende kracht of na een afkeur in een andere volgorde komen. Voor toewijzingen telt daarom het moment van vaststellen in het bericht zelf (IV013). Een bericht dat op een eerder bericht steunt, kan wel worden afgekeurd als dat eerdere er nog niet is; wie het retourbericht afwacht, voorkomt dat.',
    berichten: HEEN_EN_325,
    staat: 'rule',
    waar: ['src/register/facts.ts'],
  },
  {
    code: 'OP095',
    titel: 'Niet afkeuren op iets wat de afzender niet kan weten',
    betekenis:
      'Een afkeur steunt alleen op gegevens die de afzender ook heeft: uitgewisselde berichten, openbare lijsten en het eigen contract. Het programma kijkt nergens anders naar en vertelt in een uitleg nooit wat aan een andere aanbieder is toegewezen. De regio zorgt dat wat in de contractmap staat bij de aanbieder bekend is.',
    berichten: HEEN,
    staat: 'agreement',
    waarom: 'Of een aanbieder de contractafspraken kent waarop wordt getoetst, blijkt uit geen bericht.',
  },
  {
    code: 'OP179',
    titel: 'Een bestand is hoogstens 25 MB',
    betekenis:
      'De verzender houdt elk bestand onder de grens van 25 MB. Een groter bestand wordt niet gelezen; de afzender verdeelt het over meer berichten. Grotere bestanden aannemen zou mogen, maar het knooppunt laat ze niet door.',
    berichten: HEEN_EN_325,
    staat: 'rule',
    waar: ['src/standard/xml.ts', 'src/process/files.ts'],
  },
  {
    code: 'OP192',
    titel: 'Een bericht is XML in UTF-8, zonder BOM, met CR/LF',
    betekenis:
      'Een bestand met een andere codering of met een byte-order-mark wordt geweigerd, met een zin die zegt hoe het te herstellen. Wat het programma zelf verstuurt voldoet aan alle eisen. Bij ontvangst maakt het soort regeleinde niet uit, want dat raakt de inhoud niet.',
    berichten: HEEN_EN_325,
    staat: 'rule',
    waar: ['src/standard/xml.ts', 'src/standard/write.ts', 'src/process/files.ts'],
  },
  {
    code: 'OP254',
    titel: 'Een aanbieder is te herkennen aan zijn AGB-code',
    betekenis:
      'De AGB-code in de Header zegt van of voor welke aanbieder een bericht is; in de Wmo zijn dat eigen Wmo-codes. De XSD vraagt acht cijfers. Of de code bestaat en bij de aanbieder hoort, volgt niet uit het bericht: wie mag declareren staat in de contractmap.',
    berichten: HEEN_EN_325,
    staat: 'rule',
    waar: ['RS036', 'src/process/envelope.ts', 'src/standard/catalogue.ts'],
  },
  {
    code: 'OP286',
    titel: 'Een technisch afgekeurd bericht geldt als niet verzonden',
    betekenis:
      'Vindt de ontvanger een technische fout, dan keurt hij het hele bericht af en laat hij dat weten. Niets uit het bericht krijgt gevolg: geen toewijzing, start, verzoek of declaratie. De afzender herstelt de fout en stuurt een nieuw bericht met een nieuwe Identificatie.',
    berichten: HEEN,
    staat: 'rule',
    waar: ['src/rules/judge.ts', 'src/process/effects.ts', 'src/process/message.ts'],
  },
  {
    code: 'IV034',
    titel: 'XsdVersie noemt de schema-versies waarmee een bericht is gemaakt',
    betekenis:
      'De afzender vult de versie van het basisschema en van het berichtschema die hij gebruikte. Het programma vult in zijn antwoorden 1.0.0 voor beide en neemt de versies van het beantwoorde bericht over waar het antwoord daarom vraagt. Bij ontvangst wordt alleen de vorm gecontroleerd: drie getallen met punten ertussen.',
    berichten: ['301', '302', '305', '306', '307', '308', '315', '316', '317', '318', '319', '320', '323', '325'],
    staat: 'rule',
    waar: ['RS048', 'src/standard/catalogue.ts', 'src/answer/retour.ts', 'src/answer/declaratie.ts'],
  },
  {
    code: 'IV046',
    titel: 'De gemeentecode is die van de verantwoordelijke gemeente',
    betekenis:
      'Afzender of Ontvanger is de gemeente die volgens de wet verantwoordelijk is voor de client, met haar code uit de lijst van het CBS. Een code die op de ingangsdatum niet bestaat, wordt afgekeurd. Of de juiste gemeente is gekozen, zoeken gemeenten en aanbieder zelf uit.',
    berichten: HEEN_EN_325,
    staat: 'rule',
    waar: ['TR378', 'src/standard/gemeenten.ts'],
  },
  {
    code: 'IV075',
    titel: 'Welk product in welk bericht staat, volgt uit de soort toewijzing',
    betekenis:
      'Een toewijzing is specifiek (categorie en code), aspecifiek (alleen categorie) of generiek (geen van beide), en een verzoek vraagt haar op dezelfde manier aan. Een start of stop herhaalt het product van de toewijzing; een prestatie noemt altijd categorie en code, passend binnen de toewijzing. Welke codes er zijn, spreken gemeente en aanbieder af in de productlijst van de regio. Een stop wordt met haar start vergeleken; een start met een ander product dan de toewijzing geeft een signaal.',
    berichten: ['301', '305', '307', '315', '317', '323'],
    staat: 'rule',
    waar: ['TR339', 'TR340', 'TR381', 'TR382', ...schemas('323'), 'src/rules/signalen/regie.ts'],
  },
];
