/** Volumes, units, tariffs and amounts: the arithmetic of a declaration. */
import { type Afspraak, BASISSCHEMAS } from './model.js';

export const omvang: readonly Afspraak[] = [
  {
    code: 'OP262',
    titel: 'Bij inspanning geldt een tarief per tijdseenheid of per stuk',
    betekenis:
      'Gemeente en aanbieder spreken voor een inspanningsgericht product een tarief per minuut, uur, dagdeel of etmaal af, of per stuk bij eenheid 84. De regio zet die tarieven in tarieven.csv. Een prestatie met een ander tarief of een andere eenheid wordt afgewezen.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR341', 'TR418', 'src/contracts/model.ts'],
  },
  {
    code: 'OP263',
    titel: 'Bij output geldt een prijs per stuk of een bedrag over een periode',
    betekenis:
      'Voor een outputgericht product is er een tarief per stuk (eenheid 82) of een bedrag in euro over een periode (eenheid 83). Bij euro is er geen tarief: ProductTarief blijft leeg en het bedrag is gelijk aan het volume. Wat precies het resultaat is en wanneer het is behaald, spreken gemeente en aanbieder samen af.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['CD087', 'CS339', 'TR341', 'TR418'],
  },
  {
    code: 'OP267',
    titel: 'De eenheid van de prestatie is die van de toewijzing',
    betekenis:
      'De aanbieder declareert in de eenheid waarin is toegewezen; alleen uren mogen ook in minuten. Is er geen eenheid toegewezen, dan geldt die van het contract. Het bedrag van elke prestatie moet uit volume en tarief volgen, en het totaal uit de prestaties.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['CS339', 'TR341', 'TR346', 'TR358'],
  },
  {
    code: 'OP365',
    titel: 'Het gedeclareerde volume past bij toewijzing en contract',
    betekenis:
      'Een prestatie is niet groter dan wat voor die maand is toegewezen, en alle prestaties samen niet groter dan wat over de hele looptijd is toegewezen. Is er een budget, dan geldt dat als grens voor het bedrag. Past een prestatie niet, dan wordt zij in haar geheel afgewezen.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR321', 'TR322', 'TR369'],
  },
  {
    code: 'IV024',
    titel: 'Bedragen zijn in eurocenten',
    betekenis:
      'Elk bedrag in een bericht is een geheel aantal centen: 10000 is EUR 100,00. Het programma leest, rekent en antwoordt in centen en toont euro aan mensen. Een prestatie met een bedrag in hele euro valt op doordat het niet uit volume en tarief volgt.',
    berichten: ['301', '315', '317', '323', '325'],
    staat: 'rule',
    waar: ['TR346', 'TR358', 'TR369', 'src/standard/bedrag.ts', 'src/rules/taal.ts'],
  },
  {
    code: 'IV042',
    titel: 'Volume, eenheid en frequentie vormen samen de omvang',
    betekenis:
      'Een toewijzing of verzoek noemt hoeveel van welke eenheid per dag, week, maand of in totaal; een prestatie noemt hoeveel van welke eenheid in die periode is geleverd. Bij eenheid 83 is het volume een bedrag in centen, bij elke andere eenheid een geheel aantal. Volume of eenheid zonder de ander laat de XSD niet toe.',
    berichten: ['301', '315', '317', '323'],
    staat: 'rule',
    waar: ['CS339', 'TR321', 'src/standard/volume.ts', ...BASISSCHEMAS],
  },
  {
    code: 'IV076',
    titel: 'Bij een toewijzing per week bepaalt de dag, of de zondag, in welke maand een week telt',
    betekenis:
      'Bij inspanning declareert de aanbieder hulp in de maand waarin zij is geleverd, ook als de week over twee maanden valt. Bij output telt een week in de maand van haar zondag; eindigt de toewijzing niet op een zondag, dan telt de laatste gebroken week mee in de maand van de laatste zondag. Het programma rekent het maximum van elke maand op die manier uit.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR321', 'src/standard/volume.ts', 'src/standard/calendar.ts'],
  },
  {
    code: 'IV077',
    titel: 'Zo wordt het maximum van een maand berekend bij een toewijzing per week',
    betekenis:
      'Bij inspanning is het maximum het weekvolume maal het aantal kalenderweken dat de periode raakt, ook als een week gebroken is; bij output maal het aantal zondagen. Omdat gebroken weken zo twee keer kunnen tellen, wordt het totaal ook over de hele looptijd bewaakt. In de Wmo mag huishoudelijke hulp (categorie 01) in een maand altijd tot zes keer het weekvolume.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR321', 'TR322', 'src/standard/volume.ts', 'src/standard/calendar.ts'],
  },
  {
    code: 'IV078',
    titel: 'Een gebroken week of maand mag het volle volume hebben',
    betekenis:
      'Begint of eindigt de toewijzing midden in een week of maand, dan mag bij inspanning voor dat deel toch het hele week- of maandvolume worden gedeclareerd, als het echt is geleverd. Voor output maken gemeente en aanbieder zelf een afspraak; het programma houdt daar dezelfde bovengrens aan. Of de hulp echt is geleverd, blijkt niet uit het bericht.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR321', 'src/standard/volume.ts', 'src/standard/calendar.ts'],
  },
  {
    code: 'IV079',
    titel: 'Losse minuten worden per prestatie op hele uren afgerond',
    betekenis:
      'Declareert de aanbieder in uren, dan telt hij alle minuten van de maand op en rondt hij pas daarna af: vanaf 30 minuten omhoog, anders omlaag, met minstens 1 uur. Wie elke keer apart afrondt, declareert te veel of te weinig.',
    berichten: ['323'],
    staat: 'agreement',
    waarom: 'Een prestatie in uren zegt niet hoeveel minuten er zijn geleverd.',
  },
  {
    code: 'IV081',
    titel: 'ProductTarief is het gecontracteerde tarief, en een uurtarief kan per minuut worden gedeclareerd',
    betekenis:
      'De aanbieder vult het tarief uit het contract voor de eenheid waarin hij declareert. Is een uurtarief afgesproken en declareert hij minuten, dan staat in ProductTarief het uurtarief gedeeld door 60, afgerond op centen. Het bedrag rekent hij uit het onafgeronde uurtarief en rondt hij een keer af.',
    berichten: ['323'],
    staat: 'rule',
    waar: ['TR341', 'TR346', 'TR418', 'src/standard/bedrag.ts'],
  },
];
