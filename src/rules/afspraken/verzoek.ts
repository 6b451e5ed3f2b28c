/** Requests for an allocation (VOT, 315) or a change (VOW, 317), and what the municipality answers (301, 319). */
import { type Afspraak, schemas } from './model.js';

export const verzoek: readonly Afspraak[] = [
  {
    code: 'OP274',
    titel: 'Op een verzoek om toewijzing komt per product binnen vijf werkdagen een antwoord',
    betekenis:
      'De gemeente stuurt voor elk gevraagd product binnen vijf werkdagen een toewijzing of een antwoordbericht. Antwoordt zij dat de aanvraag in onderzoek is, dan volgt binnen acht weken na de dagtekening van het verzoek alsnog een toewijzing of een afwijzing. Dat een toewijzing naar een bekend verzoek verwijst, controleert TR379; een antwoord dat te laat komt, geeft een signaal.',
    berichten: ['301', '319'],
    staat: 'rule',
    waar: ['src/rules/signalen/verzoek.ts', 'TR379'],
  },
  {
    code: 'OP296',
    titel: 'Een verzoek om toewijzing past binnen het contract',
    betekenis:
      'De aanbieder vraagt alleen producten aan die hij met deze gemeente heeft gecontracteerd. Dat de code in de productlijst staat, wordt gecontroleerd (TR381). Een product dat wel bestaat maar niet is gecontracteerd, geeft een signaal; de gemeente kan het met een antwoordbericht afwijzen.',
    berichten: ['315'],
    staat: 'rule',
    waar: ['src/rules/signalen/contract.ts', 'TR381'],
  },
  {
    code: 'OP297',
    titel: 'Is de code van de verwijzer bekend, dan staat die in het verzoek',
    betekenis:
      'Verwijst een huisarts, jeugdarts, gecertificeerde instelling of medisch specialist, dan vult de aanbieder diens ZorgverlenerCode als hij die kent, en anders de naam. Beide tegelijk, geen van beide, of een code bij een ander soort verwijzer wordt afgekeurd. Of de aanbieder de code had kunnen weten, is niet te zien.',
    berichten: ['315'],
    staat: 'rule',
    waar: ['CD066', 'CD067', 'CD068'],
  },
  {
    code: 'OP306',
    titel: 'Een verzoek om wijziging verandert een pakket dat al loopt',
    betekenis:
      'De aanbieder stuurt een verzoek om wijziging als tijdens de levering blijkt dat de client een ander pakket nodig heeft. Er moet dus minstens een geldende toewijzing zijn, en elk genoemd nummer moet van zo een toewijzing zijn. Het verzoek beschrijft het hele gewenste pakket: wat blijft, wat wijzigt en wat erbij komt.',
    berichten: ['317'],
    staat: 'rule',
    waar: ['TR349', 'TR350', 'TR351', 'TR352'],
  },
  {
    code: 'OP307',
    titel: 'Een verzoek om toewijzing begint bij een verwijzing of open beschikking',
    betekenis:
      'De aanbieder stuurt een verzoek om toewijzing als een client zich meldt met een wettelijke verwijzing of een open beschikking. Er is dan voor dat product en die periode nog geen toewijzing; is die er wel, dan hoort een verzoek om wijziging en geeft dit verzoek een signaal. Het verzoek noemt altijd de soort verwijzer, maar de verwijzing zelf zit er niet bij.',
    berichten: ['315'],
    staat: 'rule',
    waar: ['src/rules/signalen/verzoek.ts'],
  },
  {
    code: 'OP308',
    titel: 'Een verzoek om wijziging beschrijft het hele gewenste pakket',
    betekenis:
      'Alle geldende toewijzingen van de client bij de aanbieder staan in het verzoek, als ongewijzigd of als te wijzigen, en nieuwe producten komen daarbij. Een verzoek zonder bestaande toewijzing, of waarin niets verandert, wordt afgekeurd. De gemeente beoordeelt het pakket als geheel.',
    berichten: ['317'],
    staat: 'rule',
    waar: ['TR349', 'TR350', 'TR351', 'TR352', 'TR353'],
  },
  {
    code: 'OP343',
    titel: 'Een verzoek om wijziging komt op tijd',
    betekenis:
      'De gemeente moet kunnen beslissen voordat de gewenste datum er is. Een nieuw product met een gewenste ingangsdatum op of voor de Dagtekening wordt afgekeurd. Hoeveel tijd redelijk is, staat nergens als getal.',
    berichten: ['317'],
    staat: 'rule',
    waar: ['TR380'],
    signaal:
      'Bij 317: een gewenste ingangsdatum ligt binnen vijf werkdagen na de Dagtekening, korter dan de gemeente voor haar antwoord heeft (alleen het bericht zelf nodig; feestdagen moeten bekend zijn).',
  },
  {
    code: 'OP344',
    titel: 'Elk verzoek eindigt met een toewijzing of een afwijzing',
    betekenis:
      'De gemeente honoreert een verzoek met een toewijzing of wijst het af met een antwoordbericht; eventueel meldt zij eerst, een keer, dat de aanvraag in onderzoek is. Een antwoord op een onbekend verzoek, na een toewijzing of na een afwijzing wordt afgekeurd. Een verzoek om wijziging krijgt een antwoord voor het geheel, een verzoek om toewijzing per product.',
    berichten: ['301', '319'],
    staat: 'rule',
    waar: ['TR355', 'TR359', 'TR360', 'TR365', 'TR379'],
  },
  {
    code: 'OP345',
    titel: 'Een wijziging met terugwerkende kracht tast geleverde hulp niet aan',
    betekenis:
      'Ligt de gewenste ingangsdatum van een wijziging niet in de toekomst, dan geldt de wijziging voor de hele looptijd en begint zij op de ingangsdatum van de toewijzing. Dat geldt ook bij een ander budget of een ander totaalvolume. Het nieuwe volume of budget mag niet lager zijn dan wat al is geleverd of gedeclareerd; daar let de aanbieder zelf op, en is er al meer toegekend dan geeft dat een signaal.',
    berichten: ['317'],
    staat: 'rule',
    waar: ['TR357', 'TR373', 'src/rules/signalen/verzoek.ts'],
  },
  {
    code: 'OP346',
    titel: 'Op een verzoek om wijziging komt binnen vijf werkdagen een antwoord',
    betekenis:
      'De gemeente stuurt binnen vijf werkdagen een toewijzingsbericht of een antwoordbericht voor het hele verzoek. Is de aanvraag in onderzoek, dan volgt uiterlijk acht weken na de dagtekening van het verzoek een toewijzing of een afwijzing. De volgorde van de antwoorden wordt gecontroleerd (TR359, TR360, TR365); een antwoord dat te laat komt, geeft een signaal.',
    berichten: ['301', '319'],
    staat: 'rule',
    waar: ['src/rules/signalen/verzoek.ts', 'TR359', 'TR360', 'TR365'],
  },
  {
    code: 'OP347',
    titel: 'Hetzelfde product wordt niet dubbel gevraagd',
    betekenis:
      'In een verzoek staat hetzelfde product niet twee keer voor dezelfde dagen. Een aanvraag op categorie botst met elk product daaruit, een generieke aanvraag met elke andere. Verwijderde toewijzingen tellen niet mee; in de Wmo mogen hulpmiddelen (categorie 11 tot en met 14) wel samenvallen.',
    berichten: ['315', '317'],
    staat: 'rule',
    waar: ['TR361', 'TR386', 'TR410'],
  },
  {
    code: 'OP348',
    titel: 'Een gehonoreerd verzoek om wijziging wordt toegewezen zoals het is gevraagd',
    betekenis:
      'Honoreert de gemeente een verzoek om wijziging, dan neemt zij product, omvang en budget over. Alleen de datums kunnen anders zijn, als het toewijzen pas na de gewenste datum gebeurt. Moet er voor de wijziging een nieuwe toewijzing komen, dan is ook het nummer anders.',
    berichten: ['301'],
    staat: 'agreement',
    waarom:
      'Er bestaat geen technische regel die een toewijzing met de inhoud van het verzoek vergelijkt, dus afkeuren mag niet; signaleren kan wel.',
    signaal:
      'Bij 301: product, omvang of budget van een toewijzing wijkt af van wat het verzoek om wijziging met dezelfde ReferentieAanbieder vroeg, of er ontbreekt een gevraagd product (register: de inhoud van het verzoek, die nu niet wordt bewaard).',
  },
  {
    code: 'OP350',
    titel: 'Er loopt voor een client hoogstens een verzoek van dezelfde aanbieder',
    betekenis:
      'Zodra de gemeente een verzoek technisch heeft goedgekeurd, is het in behandeling. Pas na een toewijzing of een afwijzing mag dezelfde aanbieder voor dezelfde client een nieuw verzoek sturen; eerder wordt het afgekeurd.',
    berichten: ['315', '317'],
    staat: 'rule',
    waar: ['TR374'],
  },
  {
    code: 'OP359',
    titel: 'Bij een afwijzing om de woonplaats noemt de gemeente de juiste gemeente',
    betekenis:
      'Is een andere gemeente verantwoordelijk voor de jeugdige, dan wijst de gemeente het verzoek binnen twee weken af en noemt zij die andere gemeente. Een afwijzing met reden 8 zonder gemeente, of een gemeente bij een andere reden, wordt afgekeurd. Een afwijzing die te laat komt, geeft een signaal.',
    berichten: ['319'],
    wet: 'jw',
    staat: 'rule',
    waar: ['TR377', 'TR409', 'src/rules/signalen/verzoek.ts'],
  },
  {
    code: 'OP361',
    titel: 'Elke aanvraag heeft een eigen ReferentieAanbieder',
    betekenis:
      'De aanbieder geeft elk gevraagd product in een verzoek om toewijzing, en elk verzoek om wijziging, een nummer dat hij binnen dezelfde wet niet eerder gebruikte. Zo weet hij bij een toewijzing of antwoord welke aanvraag bedoeld is. Een nummer dat al bekend is of in het bericht dubbel staat, wordt afgekeurd.',
    berichten: ['315', '317'],
    staat: 'rule',
    waar: ['TR347', 'TR383'],
  },
  {
    code: 'IV052',
    titel: 'Heeft de client een beschikking, dan staat haar nummer in het verzoek',
    betekenis:
      'Kreeg de client van de gemeente een beschikking, dan neemt de aanbieder het BeschikkingNummer over, zodat de gemeente het verzoek eraan kan koppelen. Nummer en ingangsdatum van de beschikking horen bij elkaar (CD043).',
    berichten: ['315'],
    staat: 'agreement',
    waarom: 'Of de client een beschikking heeft, staat niet in het bericht als het nummer ontbreekt.',
    signaal:
      'Bij 315: de verwijzer is de gemeente (01) en er is geen BeschikkingNummer (alleen het bericht zelf nodig).',
  },
  {
    code: 'IV092',
    titel: 'Zo wordt een verzoek om wijziging gevuld',
    betekenis:
      'Het verzoek heeft een eigen ReferentieAanbieder en een reden, en noemt elke geldende toewijzing als ongewijzigd of als te wijzigen. Een wijziging gaat in de toekomst in of geldt voor de hele looptijd; bij een budget of totaalvolume is het altijd de hele looptijd. Een product waarvoor nog geen toewijzing is, of een bestaand product voor een latere periode, komt bij de nieuwe producten.',
    berichten: ['317'],
    staat: 'rule',
    waar: [
      'TR349',
      'TR350',
      'TR351',
      'TR352',
      'TR353',
      'TR357',
      'TR373',
      'TR375',
      'TR380',
      'TR411',
      'TR412',
      ...schemas('317'),
    ],
  },
  {
    code: 'IV093',
    titel: 'Zo wijst de gemeente een verzoek om wijziging toe',
    betekenis:
      'Het hele pakket wordt toegewezen zoals gevraagd, zonder een deel over te slaan. Elke toewijzing in het bericht, ook een ongewijzigde, krijgt de ReferentieAanbieder van het verzoek; bij een gewijzigde staat RedenWijziging 12. Een andere omvang die geen totaal is, wordt een beeindiging van de oude toewijzing plus een nieuwe die daarop aansluit. Is de gewenste datum al voorbij, dan overlegt de gemeente met de aanbieder over de datums; een ontbrekende referentie of een andere reden geeft een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR379', 'src/rules/signalen/pakket.ts'],
  },
  {
    code: 'IV094',
    titel: 'Zo wijst de gemeente een verzoek om toewijzing toe',
    betekenis:
      'De gemeente beslist per gevraagd product en mag andere datums, een andere omvang, een ander budget of zelfs een ander product toewijzen. Elke toewijzing krijgt de ReferentieAanbieder van haar eigen aanvraag. De overige lopende toewijzingen gaan zonder referentie mee (OP087). Een referentie van een verzoek dat niet bekend is, wordt afgekeurd.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR379'],
  },
  {
    code: 'IV095',
    titel: 'Woonplaatsbeginsel noemt de gemeente die wel verantwoordelijk is',
    betekenis:
      'Wijst de gemeente een verzoek af met reden 8, dan vult zij de code van de gemeente die volgens haar verantwoordelijk is; de aanbieder dient het verzoek daar in. Bij elke andere reden blijft dat deel van het bericht weg. De code moet een bestaande gemeente zijn.',
    berichten: ['319'],
    wet: 'jw',
    staat: 'rule',
    waar: ['TR377', 'TR378', 'TR409'],
  },
  {
    code: 'IV097',
    titel: 'ReferentieAanbieder staat er alleen als de toewijzing op een verzoek volgt',
    betekenis:
      'De gemeente vult ReferentieAanbieder als een toewijzing rechtstreeks uit een verzoek voortkomt, en laat hem leeg als zij zelf het initiatief neemt. Ook een latere wijziging op eigen initiatief heeft geen referentie meer. Een referentie die niet van een verzoek van deze aanbieder voor deze client is, wordt afgekeurd; hergebruik van een oude referentie geeft een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR379', 'src/rules/signalen/pakket.ts'],
  },
];
