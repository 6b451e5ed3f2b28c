/** What the municipality allocates, under which number, and how an allocation changes during its life. */
import { type Afspraak, BASISSCHEMAS } from './model.js';

export const toewijzing: readonly Afspraak[] = [
  {
    code: 'OP033x1',
    titel: 'Een toewijzing verandert alleen in einddatum, totaalvolume of budget',
    betekenis:
      'De gemeente mag een toewijzing inkorten, verlengen of verwijderen en mag het budget of, bij een totaal over de hele looptijd, het volume aanpassen. Zij stuurt dan een nieuw bericht met hetzelfde nummer; de versie die het laatst is vastgesteld geldt. Een ander product, een andere client of een andere ingangsdatum onder hetzelfde nummer wordt afgekeurd, en verwijderen kan alleen met einddatum gelijk aan ingangsdatum. Of de aanbieder het eens is met de wijziging, blijft iets tussen mensen; een andere omvang die geen totaal is, geeft een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR332', 'TR385', 'CS335', 'src/register/facts.ts', 'src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'OP043',
    titel: 'Geen toewijzing naast een PGB voor hetzelfde product',
    betekenis:
      'Heeft de client voor een product een persoonsgebonden budget, dan wijst de gemeente datzelfde product niet tegelijk in natura toe. Een lopende toewijzing eindigt uiterlijk de dag voordat het PGB ingaat.',
    berichten: ['301'],
    staat: 'agreement',
    waarom: 'Een persoonsgebonden budget komt in geen enkel bericht voor.',
  },
  {
    code: 'OP086',
    titel: 'Wat per inspanning of resultaat wordt betaald, wordt met een bericht toegewezen',
    betekenis:
      'Voor inspanningsgerichte en outputgerichte producten stuurt de gemeente altijd een toewijzingsbericht. De aanbieder kan daarop rekenen: zonder toewijzing wordt zijn start afgekeurd (TR019) en zijn prestatie ook (TR338).',
    berichten: ['301'],
    staat: 'agreement',
    waarom: 'Een toewijzing die niet is verstuurd laat geen bericht na waaraan dat te zien is.',
  },
  {
    code: 'OP087',
    titel: 'Een toewijzingsbericht noemt alle lopende toewijzingen van de client bij de aanbieder',
    betekenis:
      'Verandert er iets voor een client, dan stuurt de gemeente de aanbieder een bericht met al diens toewijzingen die op de aanmaakdatum of later gelden, plus de toewijzingen die sinds het vorige bericht zijn gewijzigd. Verwijderde toewijzingen tellen niet als lopend. De aanbieder ziet zo in een bericht het hele pakket; ontbreekt er iets, dan geeft dat een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/pakket.ts'],
  },
  {
    code: 'OP186',
    titel: 'Met terugwerkende kracht beeindigen kan alleen samen met de aanbieder',
    betekenis:
      'Zet de gemeente een einddatum in het verleden, dan heeft zij dat eerst met de aanbieder afgesproken. Die kon anders niet weten dat hij geen hulp meer mocht leveren en zou voor geleverde hulp geen betaling krijgen. De afspraak staat in geen bericht; een einddatum in het verleden zonder ReferentieAanbieder geeft daarom een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'OP257',
    titel: 'Een andere zorgvraag geeft een nieuwe toewijzing',
    betekenis:
      'Heeft de client een ander product nodig, of een andere omvang die niet als totaal over de looptijd is gegeven, dan eindigt de oude toewijzing en komt er een nieuwe met een eigen nummer. Wijzigt alleen de einddatum, het budget of een totaalvolume, dan past de gemeente liever de bestaande toewijzing aan. Een ander product onder hetzelfde nummer wordt afgekeurd; een andere omvang onder hetzelfde nummer wordt aangenomen en geeft een signaal (OP033x1).',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR332', 'src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'OP258',
    titel: 'Van een beeindiging hoort de aanbieder met een toewijzingsbericht',
    betekenis:
      'Stopt de gemeente een toewijzing eerder, dan stuurt zij de aanbieder de toewijzing opnieuw met de nieuwe einddatum. Zolang dat bericht er niet is, geldt voor declaraties de oude einddatum.',
    berichten: ['301'],
    staat: 'agreement',
    waarom: 'Dat een gemeente een toewijzing heeft beeindigd blijkt pas uit het bericht zelf.',
  },
  {
    code: 'OP259',
    titel: 'Hetzelfde product wordt niet dubbel toegewezen',
    betekenis:
      'Een client heeft bij een aanbieder voor dezelfde dagen hoogstens een toewijzing voor hetzelfde product. Een toewijzing op categorie botst met elk product daaruit, een generieke toewijzing met elke andere. Verwijderde toewijzingen tellen niet mee; in de Wmo mogen hulpmiddelen (categorie 11 tot en met 14) wel samenvallen.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR302'],
  },
  {
    code: 'OP260',
    titel: 'Een product is een categorie, zo nodig met een code',
    betekenis:
      'De gemeente noemt bij een product altijd de categorie en kan het met een productcode preciezer maken. De XSD kent geen code zonder categorie. Staat er een code, dan moet zij volgens de productlijst van de regio bij die categorie horen.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR381', ...BASISSCHEMAS],
  },
  {
    code: 'OP261',
    titel: 'Van elk product is bekend of inspanning, resultaat of een taak wordt betaald',
    betekenis:
      'Gemeente en aanbieder spreken per product de uitvoeringsvariant af. De regio legt die vast in producten.csv; het programma gebruikt haar om te weten of een start zonder toewijzing mag (alleen bij taakgericht werken). Voor het rekenen met volumes volgt inspanning of output uit de eenheid van de toewijzing; past die niet bij de variant, dan geeft dat een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR019', 'src/contracts/model.ts', 'src/standard/volume.ts', 'src/rules/signalen/contract.ts'],
  },
  {
    code: 'OP275',
    titel: 'Een toewijzingnummer is binnen een gemeente van een toewijzing',
    betekenis:
      'De gemeente geeft elke toewijzing een nummer dat zij binnen dezelfde wet niet voor een andere toewijzing gebruikt. Komt een bekend nummer terug voor een andere client, aanbieder, ingangsdatum of een ander product, dan wordt de toewijzing afgekeurd.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR332'],
  },
  {
    code: 'OP298',
    titel: 'Een totaalvolume gaat alleen met instemming van de aanbieder omlaag',
    betekenis:
      'Bij een totaal over de hele looptijd mag de gemeente het volume aanpassen. Verlaagt zij het uit eigen beweging, dan overlegt zij eerst en gaat de aanbieder akkoord. Dat overleg staat in geen bericht; een lager totaal zonder ReferentieAanbieder geeft daarom een signaal, met nadruk als er al meer is toegekend.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'OP299',
    titel: 'Een budget gaat alleen met instemming van de aanbieder omlaag',
    betekenis:
      'Verlaagt de gemeente een budget uit eigen beweging, dan overlegt zij eerst en gaat de aanbieder akkoord. Vroeg de aanbieder er zelf om met een verzoek om wijziging, dan is dat overleg niet nodig. Een lager budget zonder ReferentieAanbieder geeft een signaal, met nadruk als er al meer is toegekend.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'OP305',
    titel: 'Stuks op inspanningsbasis worden in eenheid 84 toegewezen',
    betekenis:
      'Is een product per stuk gecontracteerd en telt de inspanning, dan wijst de gemeente het toe in eenheid 84 en niet in 82. Een toewijzing in de verkeerde soort stuks wordt aangenomen, maar de prestaties erop passen dan niet bij het contract en worden afgewezen (TR341). Dat wordt bij de toewijzing al voorzien en gemeld als signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/contract.ts', 'TR341'],
  },
  {
    code: 'OP362',
    titel: 'Verwijderen mag geen toegekende hulp zonder grond laten',
    betekenis:
      'Een verwijderde toewijzing geldt als nooit verzonden; hulp die erop is geleverd zou dan niet betaald mogen worden. Staan er toegekende regels op de toewijzing die niet zijn gecrediteerd, dan wordt de verwijdering afgekeurd. Over hulp die wel is geleverd maar nog niet gedeclareerd, weet alleen de aanbieder.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR385'],
    signaal:
      'Bij 301: een verwijderde toewijzing heeft een startbericht dat nog geldt, dus er is waarschijnlijk al geleverd (register: de starts en stops op de toewijzing).',
  },
  {
    code: 'OP380',
    titel: 'Verlengen gaat door de einddatum van de bestaande toewijzing te verplaatsen',
    betekenis:
      'Blijven product, volume en frequentie gelijk, is de frequentie geen totaal en is de oude einddatum nog niet voorbij, dan verlengt de gemeente de bestaande toewijzing. Zij maakt geen nieuwe toewijzing met een nieuw nummer. De aanbieder hoeft dan geen stop en start te sturen en declareert op hetzelfde nummer door. Een nieuw nummer dat gewoon verdergaat waar een lopende toewijzing ophoudt, geeft een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/pakket.ts'],
  },
  {
    code: 'IV013',
    titel: 'De laatst vastgestelde versie van een toewijzing geldt',
    betekenis:
      'Toewijzingsdatum en Toewijzingstijd zeggen wanneer de gemeente de toewijzing vaststelde, niet wanneer zij het bericht verstuurde. Van alle versies van een nummer geldt die met de laatste datum en tijd, ook als een oudere versie later binnenkomt. Stuurt de gemeente een toewijzing ongewijzigd opnieuw, dan blijven datum en tijd zoals zij waren. Een wijziging zonder later moment, of een herhaling met een ander moment, geeft een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/register/facts.ts', 'src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'IV066',
    titel: 'Alleen een nieuwe toekenning krijgt een nieuw toewijzingnummer',
    betekenis:
      'De eerste keer dat een product aan een client wordt toegekend, krijgt de toewijzing een nieuw nummer zonder RedenWijziging. Bij inkorten, verlengen, verwijderen of verbeteren blijft het nummer, want starts, stops en declaraties verwijzen ernaar. Een omvang die geen totaal is, wijzigt door de oude toewijzing te beeindigen en een nieuwe met een nieuw nummer te geven; gebeurt het onder hetzelfde nummer, dan geeft dat een signaal (OP033x1).',
    berichten: ['301'],
    staat: 'rule',
    waar: ['TR332', 'src/rules/signalen/wijziging.ts'],
  },
  {
    code: 'IV074',
    titel: 'Inspanning, output en taak hebben elk hun eigen manier van toewijzen en declareren',
    betekenis:
      'Bij inspanning telt de geleverde tijd of het aantal stuks, bij output het resultaat, bij een taak is er geen toewijzing per client. Het programma leest inspanning of output af uit de eenheid (82 en 83 zijn output) en rekent het maximum per week dan met weken of met zondagen. Of een product taakgericht is, staat in producten.csv.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/standard/volume.ts', 'src/contracts/model.ts', 'TR019', 'TR321'],
  },
  {
    code: 'IV099',
    titel: 'RedenWijziging staat er alleen als de toewijzing is gewijzigd',
    betekenis:
      'Een nieuwe toewijzing, en een toewijzing die ongewijzigd opnieuw wordt gestuurd, hebben geen RedenWijziging. Verschilt de toewijzing van de vorige keer dat zij met dit nummer is gestuurd, dan vult de gemeente de reden die daarbij past. De aanbieder ziet zo welke toewijzing van het pakket is veranderd. Een reden die ontbreekt, of die er niet hoort, geeft een signaal.',
    berichten: ['301'],
    staat: 'rule',
    waar: ['src/rules/signalen/wijziging.ts'],
  },
];
