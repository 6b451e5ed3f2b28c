/** What the contract and the product list say about a product, a unit, a tariff and an amount. */
import type { Betekenis } from './model.js';

export const contract: Record<string, Betekenis> = {
  TR341: {
    betekenis:
      'Er wordt gedeclareerd in de eenheid van de toewijzing; is in uren toegewezen, dan mag het ook in minuten. Andersom mag niet: op minuten worden geen uren gedeclareerd. Voor die eenheid moet in het contract een tarief staan; bij een toewijzing op categorie of een generieke toewijzing bepaalt alleen het contract de eenheid. Creditregels vallen erbuiten. Een andere eenheid geeft 9341: de prestatie wordt afgewezen en de rest van de declaratie gaat door.',
    oorzaken: [
      'De registratie is in minuten, terwijl in dagdelen of stuks is toegewezen.',
      'Stuks inspanning (84) en stuks output (82) zijn verwisseld.',
      'Het contract is op een andere eenheid overgegaan en het pakket nog niet.',
    ],
    herstel:
      'Declareer in de eenheid van de toewijzing of, als die geen omvang heeft, van het contract. Dien de regel in met een nieuw ReferentieNummer.',
  },
  TR346: {
    betekenis:
      'IngediendBedrag is GeleverdVolume maal ProductTarief, tenzij de eenheid euro is (dan geldt CS339). Is per uur afgesproken en wordt in minuten gedeclareerd, dan is het bedrag het uurtarief maal de minuten, gedeeld door 60 en op hele centen afgerond; het afgeronde minuuttarief staat wel in ProductTarief maar wordt niet gebruikt. Bij EUR 70,83 per uur zijn 100 minuten dus EUR 118,05 en niet EUR 118,00. Heeft een contracttarief meer dan twee decimalen, dan is in de eenheid van het tarief zelf zowel rekenen met het volle als met het afgeronde tarief goed. Een ander bedrag geeft 9346: de prestatie wordt afgewezen en de rest van de declaratie gaat door; creditregels vallen erbuiten.',
    oorzaken: [
      'Het bedrag is berekend met het afgeronde tarief per minuut.',
      'Er is per bezoek afgerond en daarna opgeteld.',
      'Het tarief is na het berekenen van het bedrag aangepast.',
    ],
    herstel:
      'Reken het bedrag opnieuw uit over het hele volume en rond een keer af. Dien de regel in met een nieuw ReferentieNummer.',
  },
  TR381: {
    betekenis:
      'Een productcode past bij de productcategorie volgens de productcodelijst die gemeente en aanbieder hebben afgesproken. Staat er alleen een categorie, dan valt er niets te toetsen. Bij een declaratie kijkt Toetssteen meteen of het product op de eerste dag van de ProductPeriode voor deze gemeente met de aanbieder is gecontracteerd. In een declaratie wordt alleen de prestatie afgewezen met S329; creditregels worden niet opnieuw getoetst. In toewijzingen, starts, stops en verzoeken krijgt het product S329 en wordt het hele bericht geweigerd.',
    oorzaken: [
      'De code is vervallen of geldt pas vanaf een latere datum.',
      'De code komt uit een landelijke lijst, terwijl de gemeente een eigen lijst gebruikt.',
      'Het product staat niet in het contract van deze aanbieder.',
      'Er is een typefout gemaakt, bijvoorbeeld een letter O voor een nul.',
    ],
    herstel:
      'Controleer code en categorie in de lijst die op de datum geldt en stuur de verbeterde regel of het verbeterde bericht. Ontbreekt het product in uw contract, overleg dan met contractbeheer.',
  },
  TR418: {
    betekenis:
      'ProductTarief is het tarief dat voor de ProductCode is afgesproken, zoals het geldt op de eerste dag van de ProductPeriode. Zijn er tarieven per opleidingsniveau, dan is het dat van een niveau dat met deze aanbieder is gecontracteerd. Bij een uurtarief dat in minuten wordt gedeclareerd, is het een zestigste deel, afgerond op hele centen. Bij eenheid euro is er geen tarief, en creditregels worden niet opnieuw getoetst. Een ander tarief geeft 0611: de prestatie wordt afgewezen en de rest van de declaratie gaat door.',
    oorzaken: [
      'Het tarief van het nieuwe jaar is gebruikt voor een maand van het oude, of andersom.',
      'Het tarief hoort bij een niveau dat niet is gecontracteerd.',
      'Het tarief per uur staat bij een volume in minuten.',
      'Het algemene tarief is gebruikt terwijl een eigen tarief is afgesproken.',
    ],
    herstel:
      'Dien de regel opnieuw in met het afgesproken tarief en een nieuw ReferentieNummer. Klopt het tarief volgens u wel, neem dan contact op met contractbeheer.',
  },
};
