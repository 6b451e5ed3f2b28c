/** What is declared on which allocation, when, and how a declared line is taken back. */
import { type Afspraak, schemas } from './model.js';

export const declaratie: readonly Afspraak[] = [
  {
    code: 'OP264',
    titel: 'Bij output spreken gemeente en aanbieder af wanneer er gedeclareerd wordt',
    betekenis:
      'Voor een outputgericht product leggen gemeente en aanbieder vast of er aan het eind van een traject, per mijlpaal of elke maand een vast bedrag wordt gedeclareerd. De aanbieder declareert op dat moment, en de gemeente verwacht eerder niets.',
    berichten: ['323'],
    staat: 'agreement',
    waarom: 'Het declaratiemoment staat in het contract tussen gemeente en aanbieder en niet in een bericht.',
  },
  {
    code: 'OP276',
    titel: 'Declareren kan alleen voor een client met een toewijzing',
    betekenis:
      'De aanbieder declareert voor clienten die de gemeente aan hem heeft toegewezen. Is er voor het Bsn nooit een toewijzing geweest, dan worden alle prestaties van die client niet beoordeeld. Op een verwijderde toewijzing wordt niets toegekend.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR304', 'TR338', 'TR384'],
  },
  {
    code: 'OP279',
    titel: 'Hulp wordt gedeclareerd binnen de toegewezen periode',
    betekenis:
      'De periode van een prestatie begint niet voor de ingangsdatum en eindigt niet na de einddatum van de toewijzing. Dagen daarbuiten horen bij een andere toewijzing of worden niet betaald.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR307', 'TR308'],
  },
  {
    code: 'OP280',
    titel: 'Een declaratie gaat over een maand, met prestaties uit die maand of eerder',
    betekenis:
      'De DeclaratiePeriode is precies een kalendermaand. De prestaties mogen uit die maand of uit eerdere maanden zijn, maar niet uit een latere.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['CS340', 'TR319'],
  },
  {
    code: 'OP281',
    titel: 'Een declaratie kan meer clienten bevatten',
    betekenis:
      'De aanbieder mag de prestaties van al zijn clienten bij een gemeente in een bericht zetten. De XSD staat een of meer clienten toe. Een fout in het bericht zelf keurt alles af; aan toewijzing en contract wordt elke client apart getoetst, zodat de ene de andere niet raakt.',
    berichten: ['323'],
    staat: 'rule',
    waar: [...schemas('323'), 'src/rules/judgeDeclaratie.ts'],
  },
  {
    code: 'OP283',
    titel: 'Elke prestatie heeft een eigen ReferentieNummer',
    betekenis:
      'De aanbieder gebruikt een ReferentieNummer binnen dezelfde wet een keer, ook als de prestatie werd afgewezen. Een creditregel verwijst met VorigReferentieNummer naar een toegekende prestatie uit een eerder bericht, en per bericht verwijst hoogstens een regel naar dezelfde prestatie.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR314', 'TR315', 'TR316', 'TR323'],
  },
  {
    code: 'OP284',
    titel: 'Declaraties volgen de maanden op',
    betekenis:
      'Levert een aanbieder elke maand, dan sluiten zijn declaratieperioden op elkaar aan. Een maand overslaan mag als er niets te declareren was; nog een declaratie over de laatste maand ook. Teruggaan naar een eerdere maand wordt afgekeurd.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR318'],
    signaal:
      'Bij 323: tussen de laatst ingediende DeclaratiePeriode en deze ligt een maand waarin de aanbieder geldende starts had (register: de laatste periode, die nu al wordt geladen, en de starts en stops).',
  },
  {
    code: 'OP302',
    titel: 'Het gedeclareerde product past bij de toewijzing',
    betekenis:
      'Bij een toewijzing op code declareert de aanbieder precies dat product, bij een toewijzing op categorie een product uit die categorie, en bij een generieke toewijzing een gecontracteerd product binnen het budget. Een prestatie die niet bij de genoemde toewijzing past of het budget overschrijdt, wordt afgewezen.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR338', 'TR339', 'TR340', 'TR369', 'TR381'],
  },
  {
    code: 'OP349',
    titel: 'Elke declaratie heeft een eigen DeclaratieNummer',
    betekenis:
      'De aanbieder gebruikt een DeclaratieNummer binnen dezelfde wet een keer. Een nummer van een declaratie die al is verwerkt, wordt met de hele declaratie afgekeurd; na een technische afkeur is het nummer weer vrij.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR333'],
  },
  {
    code: 'OP354',
    titel: 'Hulp wordt achteraf gedeclareerd, meteen of later',
    betekenis:
      'De aanbieder declareert hulp nadat de maand voorbij is, in de volgende declaratie of in een latere. Een periode die op de Dagtekening nog loopt, kan nog niet; hulp die meer dan vijf jaar voor de DeclaratieDagtekening eindigde, kan niet meer.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR137', 'TR319', 'TR335'],
  },
  {
    code: 'OP360',
    titel: 'Een prestatie wordt hoogstens een keer gecrediteerd',
    betekenis:
      'Heeft de aanbieder een prestatie al teruggenomen, dan wordt een tweede creditregel op dezelfde prestatie afgewezen. Na de creditering kan wel een verbeterde prestatie volgen.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR390'],
  },
  {
    code: 'OP364',
    titel: 'Een declaratie wordt nooit afgewezen om een start of stop',
    betekenis:
      'De gemeente mag een prestatie niet afwijzen omdat een startbericht of stopbericht ontbreekt of andere datums heeft. Het programma houdt zich daaraan: bij het beoordelen van een declaratie worden starts en stops niet eens opgehaald. Pas als het oordeel er is, worden zij bekeken voor een signaal (OP295, OP288).',
    berichten: ['323'],
    staat: 'rule',
    waar: ['src/process/facts.ts', 'src/register/facts.ts', 'src/process/oordeel.ts'],
  },
  {
    code: 'OP366',
    titel: 'Eerst crediteren, dan verbeteren',
    betekenis:
      'Een toegekende prestatie wordt eerst in haar geheel teruggenomen; pas daarna kan een verbeterde prestatie voor dezelfde toewijzing, hetzelfde product en dezelfde maand komen. Dat mag in een bericht: het programma beoordeelt de creditregels eerst, waar zij ook staan.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR389', 'TR416', 'src/rules/judgeDeclaratie.ts'],
  },
  {
    code: 'OP367',
    titel: 'Een prestatie gaat over een deel van een maand',
    betekenis:
      'De ProductPeriode begint en eindigt in dezelfde kalendermaand. Loopt de hulp over meer maanden, dan maakt de aanbieder voor elke maand een eigen prestatie.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['CS337'],
  },
  {
    code: 'OP368',
    titel: 'Een prestatie valt binnen de looptijd van de toewijzing',
    betekenis:
      'De ProductPeriode is de hele maand, of het deel daarvan waarin de toewijzing geldt. Begint of eindigt de toewijzing in de maand, dan neemt de aanbieder die datum over; de dag waarop de hulp echt begon of stopte doet niet mee.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR307', 'TR308', 'TR387', 'TR388'],
  },
  {
    code: 'IV084',
    titel: 'Elke toewijzing krijgt haar eigen prestatie, ook binnen een maand',
    betekenis:
      'Volgen twee toewijzingen elkaar in een maand op, dan declareert de aanbieder per toewijzing en per product een aparte prestatie. Een prestatie noemt een ToewijzingNummer en haar periode moet binnen die toewijzing vallen, dus een prestatie over beide wordt afgewezen.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR307', 'TR308', 'TR387', 'TR388', ...schemas('323')],
  },
  {
    code: 'IV085',
    titel: 'Crediteren kan alleen wat al is toegekend',
    betekenis:
      'De aanbieder neemt een onjuiste prestatie terug nadat zij in een antwoordbericht is toegekend; wat is afgewezen, hoeft niet terug. De gemeente kan een creditregel niet inhoudelijk weigeren. Het programma toetst hem daarom alleen aan de debetregel en niet opnieuw aan volume, tarief of contract.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR323', 'src/rules/zaak.ts'],
  },
  {
    code: 'IV086',
    titel: 'Debet en credit in een bericht',
    betekenis:
      'Een nieuwe prestatie en haar eigen creditering staan niet in hetzelfde bericht, want samen zijn zij niets. Een creditering van een oude prestatie en de verbeterde prestatie mogen wel samen. In het totaal van de declaratie telt credit als aftrek.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR316', 'TR358', 'src/rules/judgeDeclaratie.ts'],
  },
  {
    code: 'IV089',
    titel: 'Zo wordt de ProductPeriode gevuld',
    betekenis:
      'Een prestatie bevat alles wat in een maand van een product op een toewijzing is geleverd. De periode is de hele maand, of begint en eindigt met de toewijzing als die in de maand ingaat of afloopt. Bij een traject kan een ander declaratiemoment zijn afgesproken (OP264); de periode valt ook dan binnen de toewijzing.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['CS337', 'TR387', 'TR388', 'TR389'],
  },
  {
    code: 'IV090',
    titel: 'Zo wordt achteraf gedeclareerd',
    betekenis:
      'Vergeten hulp gaat mee met een declaratie over de laatst ingediende maand of een latere, nooit met een maand daarvoor. De ProductPeriode blijft de maand waarin de hulp is geleverd. Over meer maanden maakt de aanbieder voor elke maand een eigen prestatie.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR318', 'TR319', 'CS337'],
  },
  {
    code: 'IV091',
    titel: 'Een creditregel is gelijk aan de debetregel, op drie gegevens na',
    betekenis:
      'De aanbieder neemt de toegekende prestatie ongewijzigd over, met een nieuw ReferentieNummer, het oude nummer in VorigReferentieNummer en DebetCredit op C. Een creditregel die verder afwijkt, wordt afgewezen; de uitleg noemt wat er anders is.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR323', 'CD060'],
  },
];
