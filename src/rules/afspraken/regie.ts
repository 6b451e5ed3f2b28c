/** Start and stop messages: when they are sent, what they refer to, how they are corrected. */
import type { Afspraak } from './model.js';

export const regie: readonly Afspraak[] = [
  {
    code: 'OP011',
    titel: 'Een start wordt gemeld als de hulp echt is begonnen',
    betekenis:
      'De aanbieder stuurt zijn startbericht pas als de hulp loopt en niet als aankondiging. Een Begindatum na de Dagtekening van het bericht wordt daarom afgekeurd. Of de hulp op die dag werkelijk begon, weet alleen de aanbieder.',
    berichten: ['305'],
    wet: 'jw',
    staat: 'rule',
    waar: ['TR134'],
  },
  {
    code: 'OP033',
    titel: 'Een start of stop wordt verbeterd door haar te verwijderen en opnieuw te sturen',
    betekenis:
      'StatusAanlevering zegt wat de melding doet: 1 is een nieuwe melding, 3 haalt een eerdere melding met dezelfde sleutel weg. Alleen een melding die er is kan weg, en een melding die er al is kan niet nog eens als nieuw komen. Volgt er op een start al een stop, dan moet eerst de stop weg.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['TR063', 'TR071', 'TR074', 'CS058', 'src/standard/regie.ts'],
  },
  {
    code: 'OP033x2',
    titel: 'StatusAanlevering 2 wordt niet gebruikt',
    betekenis:
      'Een melding wijzigen met status 2 kan niet; alleen 1 en 3 worden aangenomen. Een verbetering bestaat daarom uit een verwijdering en een nieuwe melding, soms in twee berichten.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['CS058'],
  },
  {
    code: 'OP072',
    titel: 'Een stop volgt op een start',
    betekenis:
      'De aanbieder meldt het einde van een levering pas nadat hij het begin heeft gemeld, en verwijst daarbij naar die start. Een stop zonder start, zonder toewijzing of met een einde voor het begin wordt afgekeurd.',
    berichten: ['307'],
    staat: 'rule',
    waar: ['TR018', 'TR019', 'TR382'],
  },
  {
    code: 'OP155',
    titel: 'Een stop noemt de start waar zij bij hoort',
    betekenis:
      'In het stopbericht neemt de aanbieder toewijzing, product en begindatum over van de start die nu eindigt, ook als de stop tijdelijk is. Wijkt er een af, dan is niet te zien welke levering stopt en wordt de stop afgekeurd.',
    berichten: ['307'],
    staat: 'rule',
    waar: ['TR382'],
  },
  {
    code: 'OP270',
    titel: 'Welke begin- en einddatum een melding noemt, spreken gemeente en aanbieder samen af',
    betekenis:
      'In de jeugdhulp bepalen gemeente en aanbieder zelf wat het begin en einde van de levering is, bijvoorbeeld het eerste gesprek of de eerste behandeling. Een afspraak voor alle producten samen heeft de voorkeur boven een afspraak per product.',
    berichten: ['305', '307'],
    wet: 'jw',
    staat: 'agreement',
    waarom: 'De afspraak is mondeling of staat in het contract, en de feitelijke levering komt in geen bericht voor.',
  },
  {
    code: 'OP271',
    titel: 'Een startbericht komt binnen vijf werkdagen na de start',
    betekenis:
      'De aanbieder heeft na het begin van de levering vijf werkdagen voor zijn startbericht. Is de hulp met terugwerkende kracht toegewezen, dan tellen de vijf werkdagen vanaf de ontvangst van het toewijzingsbericht. Een te late melding blijft geldig en geeft een signaal.',
    berichten: ['305'],
    staat: 'rule',
    waar: ['src/rules/signalen/regie.ts'],
  },
  {
    code: 'OP272',
    titel: 'Een stopbericht komt binnen vijf werkdagen na de stop',
    betekenis:
      'De aanbieder heeft na het einde van de levering vijf werkdagen voor zijn stopbericht. Volgt een definitieve stop op een tijdelijke, dan tellen de dagen vanaf het moment waarop bekend is dat de hulp niet meer wordt hervat. Een te late melding blijft geldig en geeft een signaal.',
    berichten: ['307'],
    staat: 'rule',
    waar: ['src/rules/signalen/regie.ts'],
  },
  {
    code: 'OP288',
    titel: 'Elke gemelde start krijgt uiteindelijk een stop',
    betekenis:
      'Heeft de aanbieder een start gemeld, dan meldt hij ook het einde, zelfs als de hulp gewoon volgens plan of op de einddatum van de toewijzing ophoudt. De gemeente kan uit de einddatum van de toewijzing dus niet afleiden dat de levering is gestopt. De stop die er komt, moet de sleutel van de start overnemen (TR382). Blijft hij uit nadat de toewijzing is afgelopen, dan geeft dat een signaal bij de eerstvolgende declaratie voor die client.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['src/rules/signalen/declaratie.ts'],
  },
  {
    code: 'OP289',
    titel: 'Op een toewijzing loopt hoogstens een levering tegelijk',
    betekenis:
      'Zolang een start niet is gestopt of verwijderd, kan op dezelfde toewijzing geen tweede start komen. Dat geldt ook voor toewijzingen op categorie en voor generieke toewijzingen.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['TR326'],
  },
  {
    code: 'OP295',
    titel: 'Start en stop melden is verplicht',
    betekenis:
      'Bij inspanningsgericht en outputgericht werken meldt de aanbieder begin en einde van elke levering. Voor hulp die begon voordat dit verplicht werd, kan een start ontbreken; een stop is er dan ook niet. Ontbreekt een melding, dan mag de declaratie daarom niet worden afgewezen (OP364); het geeft alleen een signaal.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['src/rules/signalen/declaratie.ts'],
  },
  {
    code: 'OP363',
    titel: 'Een start of stop hoort bij een ontvangen toewijzing',
    betekenis:
      'Bij inspanningsgericht en outputgericht werken meldt de aanbieder begin en einde alleen op een toewijzing die hij heeft ontvangen. Een melding op een onbekende, verwijderde of andermans toewijzing wordt afgekeurd; zonder nummer mag alleen een taakgericht product.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['TR019'],
  },
  {
    code: 'OP369',
    titel: 'Start en stop in de Wmo volgen de toegewezen ondersteuning zelf',
    betekenis:
      'In de Wmo is de begindatum de dag waarop de toegewezen ondersteuning echt begint en de einddatum de dag waarop zij eindigt; intake of nazorg telt niet mee als die buiten het product valt. De gemeente gebruikt deze datums voor de eigen bijdrage die het CAK int. Een verkeerde datum kan de client dus geld kosten.',
    berichten: ['305', '307'],
    wet: 'wmo',
    staat: 'agreement',
    waarom: 'Wanneer de ondersteuning werkelijk begon en eindigde, staat in geen ander bericht om mee te vergelijken.',
  },
  {
    code: 'OP377',
    titel: 'Alleen na een tijdelijke stop kan zonder nieuwe start nog een stop komen',
    betekenis:
      'Na een definitieve stop volgt op dezelfde start geen stop meer. Na een tijdelijke stop mag de aanbieder de levering alsnog definitief beeindigen zonder eerst opnieuw te starten; de einddatum ligt dan niet voor die van de tijdelijke stop.',
    berichten: ['307'],
    staat: 'rule',
    waar: ['TR414', 'TR415'],
  },
  {
    code: 'OP378',
    titel: 'Na een tijdelijke stop komt geen tweede tijdelijke stop',
    betekenis:
      'Is een levering tijdelijk gestopt en niet opnieuw gestart, dan kan alleen een definitieve stop volgen. Een tweede tijdelijke stop wordt afgekeurd.',
    berichten: ['307'],
    staat: 'rule',
    waar: ['TR413'],
  },
  {
    code: 'OP379',
    titel: 'Na een stop kan de hulp opnieuw starten',
    betekenis:
      'Ook na een definitieve stop mag de aanbieder op dezelfde toewijzing een nieuwe start melden. Het programma neemt die aan zodra de vorige levering is gestopt, mits de nieuwe start een andere begindatum heeft.',
    berichten: ['305'],
    staat: 'rule',
    waar: ['TR326', 'TR074'],
  },
  {
    code: 'IV008',
    titel: 'Zo wordt een start of stop verbeterd',
    betekenis:
      'De aanbieder verwijdert de foute melding met status 3, aangeduid met al haar sleutelvelden, en stuurt de goede met status 1. Wijzigt er een sleutelveld, dan kunnen beide in een bericht; het programma verwerkt de verwijdering dan eerst. Blijft de sleutel gelijk, dan zijn er twee berichten nodig, want anders staat dezelfde sleutel er dubbel in. Een afgekeurde melding hoeft niet te worden verwijderd.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['TR063', 'TR071', 'TR074', 'TR101', 'src/rules/judge.ts', 'src/standard/regie.ts'],
  },
  {
    code: 'IV096',
    titel: 'Een melding is te herkennen aan haar toewijzing, of bij een taak aan product en begindatum',
    betekenis:
      'Bij inspanningsgericht en outputgericht werken koppelt het ToewijzingNummer de melding aan de toewijzing. Bij taakgericht werken is er geen toewijzing en horen start en stop bij elkaar door product en begindatum.',
    berichten: ['305', '307'],
    staat: 'rule',
    waar: ['TR019', 'TR382', 'src/standard/regie.ts'],
  },
];
