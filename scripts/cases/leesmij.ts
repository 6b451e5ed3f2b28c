/** test/cases/README.md: what the cases are, how to play them elsewhere, the list, and what cannot be played. */
import { type Geval, groepen } from './gevallen.js';

const NIET_GESPEELD: readonly (readonly [string, string])[] = [
  ['Casusbeschrijving 1, stap 3', 'De wettelijk vertegenwoordiger belt de gemeente: daar hoort geen bericht bij.'],
  ['OP272 (bij casus 2, 3 en 4)', 'De termijn van vijf werkdagen is een afspraak; geen code keurt een late stop af.'],
  ['OP090', 'De termijn van drie werkdagen voor een retourbericht is een afspraak tussen partijen.'],
  ['OP359', 'De wettelijke termijn van twee weken bij het woonplaatsbeginsel is geen onderdeel van een bericht.'],
  [
    'IV093, gewenste datum voorbij',
    'Het overleg over de datum gaat buiten het berichtenverkeer om; gespeeld zijn de berichten die er volgens de tekst uit volgen (voorbeeld 2 en 3, situatie a en b).',
  ],
  [
    'OP033x1, in overleg',
    'Of de aanbieder met inkorten of een lager totaal heeft ingestemd, staat niet in het bericht.',
  ],
  [
    'OP380, oprekken is verplicht',
    'Een gemeente die in plaats van oprekken een nieuwe toewijzing geeft, stuurt een geldig bericht; geen code keurt dat af.',
  ],
  [
    'OP257 en IV066, ander volume per week onder hetzelfde nummer',
    'De afspraak is een nieuw nummer, maar geen technische regel keurt het oude af.',
  ],
  [
    'RedenAfwijzingVerzoek 8 in de Wmo',
    'Het woonplaatsbeginsel bestaat alleen in de Jeugdwet, maar het schema van iWmo kent de code en geen regel keurt haar daar af.',
  ],
  [
    'IV097, een oude referentie hergebruiken',
    'Alleen de eerste toewijzing op een verzoek draagt de referentie; dat een latere haar opnieuw noemt, wordt hier niet afgekeurd.',
  ],
  ['OP270, OP369', 'Welke dag als begin of eind van de levering telt, spreken gemeente en aanbieder af.'],
];

export function leesmij(gevallen: readonly Geval[]): string {
  const regels = [
    '# Casussen',
    '',
    `${gevallen.length} gevallen van begin tot eind: berichten in volgorde van ontvangst, wat daarop geantwoord moet worden, en hoe het boek er dan voorstaat. Geschreven door \`npm run cases\` uit \`scripts/cases/\`, waar de verwachting met de hand naast het verhaal staat; gespeeld door \`test/cases.test.ts\`. Alle personen, prijzen en contracten zijn verzonnen; de Bsn's zijn test-Bsn's.`,
    '',
    '## Een geval',
    '',
    '| bestand | inhoud |',
    '|---|---|',
    '| `geval.md` | wat er gebeurt en waarom, per bericht een regel, en hoe een onduidelijke tekst is gelezen |',
    '| `berichten/` | de berichten, in volgorde van ontvangst |',
    '| `verwacht.json` | wat eruit moet komen, voor een programma |',
    '',
    'De contracten staan eenmaal in `_contracten/` en `verwacht.json` wijst ernaar. Per bericht zegt `verwacht.json`: `ontvangen` (de dag waarop het binnenkwam, de systeemdatum), `antwoord` (het type, of `null`), `oordeel`, `codes` (per berichtklasse, in de volgorde van het antwoord, meer codes op een klasse met een spatie; een klasse die er niet bij staat heeft alleen `0200`, en bij een goedgekeurd heenbericht staan er geen codes), `regels` (de regels die genoemd worden), bij een declaratie `toegekendCent`, en `gevolg` in woorden. `stand` (na een bericht) en `einde` (na het laatste) zeggen hoe het boek er voorstaat: toewijzingen (volume in de eenheid van de toewijzing, of eurocenten bij een budget), verzoeken en geldende starts en stops; wat er niet staat, wordt niet vergeleken.',
    '',
    'Een bericht zelf naspelen: `toetssteen process <geval>/berichten/01-JW301.xml --contracts _contracten/drie-plassen --data <map> --out <map> --today <ontvangen>`, bericht voor bericht op hetzelfde boek.',
    '',
    ...groepen.flatMap((groep) => [
      `## ${groep}`,
      '',
      '| geval | wat er gebeurt |',
      '|---|---|',
      ...gevallen
        .filter((each) => each.groep === groep)
        .map(({ map, verhaal }) => `| [${map}](${map}/geval.md) | ${verhaal.titel} |`),
      '',
    ]),
    '## Wat niet gespeeld is',
    '',
    '| tekst | reden |',
    '|---|---|',
    ...NIET_GESPEELD.map(([tekst, reden]) => `| ${tekst} | ${reden} |`),
  ];
  return `${regels.join('\n')}\n`;
}
