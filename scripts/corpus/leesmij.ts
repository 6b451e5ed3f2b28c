/** README.md of the corpus, in Dutch: for whoever runs it on another system, and for an auditor who reads it. */
import { alleRules } from '../../src/rules/index.js';
import { groepeer } from '../../src/standard/group.js';
import type { Buiten, Geval } from './model.js';
import type { Corpus } from './samenstel.js';

export function leesmij({ gekozen, buiten }: Corpus): string {
  const regels = [...groepeer(gekozen, ({ regel }) => regel)].sort(([a], [b]) => (a < b ? -1 : 1));
  const perWet = (wet: string) => gekozen.filter((each) => each.wet === wet).length;
  return `# Conformiteitscorpus iJw 3.2 en iWmo 3.2

Dit is een verzameling van ${gekozen.length} gevallen (${perWet('jw')} voor iJw, ${perWet('wmo')} voor iWmo) over ${regels.length} technische regels, condities en
constraints van de standaard. Elk geval is een map met echte berichten en met wat er op het laatste bericht geantwoord
moet worden. Iedere leverancier kan het op het eigen systeem draaien; van Toetssteen is daarvoor niets nodig.

Alle gegevens zijn verzonnen. De Bsn's zijn testnummers (999900006 en hoger).

## Zo ziet een geval eruit
\`\`\`
TR322/jw323-fout-01-.../
  geval.json      regel, wet, bericht, wat er gebeurt in een zin, systeemdatum, en de berichten op volgorde
  berichten/      01-JW301.xml ... NN-JW323.xml, zoals verzonden (UTF-8, CR/LF)
  verwacht.json   wat er op het laatste bericht geantwoord moet worden
_contracten/      contractmappen waar de gevallen naar verwijzen (CSV zoals Excel bewaart)
\`\`\`

De eerste berichten brengen het register in de stand die het geval nodig heeft: toewijzingen, starts en stops, eerdere
declaraties. Het laatste bericht wordt beoordeeld. \`goed\` in de mapnaam: de regel wordt niet gebroken. \`fout\`: de regel
wordt gebroken, en alleen die, tenzij \`ookGebroken\` in geval.json andere regels noemt.

### geval.json
| veld | betekenis |
|---|---|
| \`regel\`, \`titel\`, \`controleniveau\` | code in de standaard, wat de regel vraagt (in onze woorden), niveau 2 (inhoud van het bericht), 3 (tussen berichten) of 4 (externe bron en contract) |
| \`wet\`, \`bericht\` | \`jw\` of \`wmo\`; de soort van het laatste bericht |
| \`variant\`, \`omschrijving\` | \`goed\` of \`fout\`, en het geval in een zin |
| \`ookGebroken\` | andere regels die het laatste bericht breekt |
| \`systeemdatum\` | de dag waarop alle berichten worden ontvangen |
| \`stappen\` | per bericht: \`bestand\`, \`contracten\` (de contractmap die dan geldt, vanaf de map van het corpus), \`doet\` (wat het bericht doet) en bij de eerdere \`uitkomst\` (\`goedgekeurd\` of \`afgekeurd\`; ontbreekt zij, dan doet zij er niet toe) |

### verwacht.json
| veld | betekenis |
|---|---|
| \`antwoord\` | soort van het antwoordbericht, of \`null\` als er niet wordt geantwoord |
| \`retourcodes\` | elke klasse van het antwoord met RetourCodes, haar logische sleutel en haar codes. Leeg: het antwoord heeft geen enkele code (volledig goedgekeurd, OP065). Clienten worden met hun plaats in het antwoord genoemd |
| \`totaalToegekendBedrag\` | van het antwoord op een declaratie, in centen |
| \`bevindingen\` | welke regel op welke klasse: regel, retourcode, klasse, logische sleutel (clienten met hun plaats in het bericht) |

De retourcodes volgen uit de standaard en zijn voor elk systeem gelijk. De bevindingen noemen ook de regel achter de
code; een systeem dat alleen antwoordt, vergelijkt de retourcodes. Waar een regel over twee klassen gaat (dubbele
sleutels, overlap), wijzen wij de laatste van de twee aan; bij niveau 2 maakt dat voor het antwoord (0001) niet uit.

### Contracten
Producten, tarieven en contracten staan in \`_contracten/<naam>/\` als \`regio.json\`, \`producten.csv\`, \`tarieven.csv\` en
\`contracten.csv\` (puntkomma, decimale komma, \`van\` en \`tot\` tot en met). Zij zijn alleen nodig voor regels die naar het
contract kijken (TR341, TR346, TR381, TR418) en opdat de eerdere berichten worden goedgekeurd.

## Zo draait u het
1. Begin voor elk geval met een leeg register. Zet de systeemdatum op die van \`geval.json\`.
2. Neem de contracten in van de eerste stap en lever dan de berichten op volgorde aan. Noemt een stap een andere
   contractmap, neem die dan eerst in: de contracten zijn intussen veranderd.
3. De antwoorden op de eerdere berichten moeten de genoemde \`uitkomst\` hebben. Zo niet, dan is het geval niet te beoordelen.
4. Vergelijk het antwoord op het laatste bericht met \`verwacht.json\`: de soort, en per klasse de codes (de volgorde telt
   niet). Eigen velden van het antwoord, zoals de Identificatie, doen niet mee.

Toetssteen doet precies dit in \`test/conformance/corpus.test.ts\`. De gevallen komen uit de tabellen in \`test/rules/\` en
worden gemaakt met \`npm run corpus\`; wat er verwacht wordt, volgt uit de rij en uit de gepubliceerde gegevens van de
regel, niet uit het oordeel van het programma.

## Licentie
Het corpus valt onder dezelfde licentie als Toetssteen: EUPL 1.2 (\`LICENSE\` in de hoofdmap).

## De regels
| regel | wat zij vraagt | niveau | berichten | goed | fout |
|---|---|---|---|---|---|
${regels.map(([regel, gevallen]) => tabelRij(regel, gevallen)).join('\n')}

## Wat er niet in staat
De tabellen hebben meer rijen dan het corpus: per regel, bericht en wet is een kleine keuze gemaakt. ${buiten.length} rijen (de twee
wetten apart geteld) kunnen er niet in, omdat hun stand van het register met berichten niet te maken is of het bericht als
geheel geen goed voorbeeld is; zij staan alleen in de tabellen. De redenen, met het aantal rijen:

${redenen(buiten)}
`;
}

function tabelRij(regel: string, gevallen: readonly Geval[]): string {
  const rules = alleRules.map(({ rule }) => rule).filter(({ code }) => code === regel);
  const titel = (rules[0]?.title ?? '').replaceAll('|', '\\|');
  const berichten = [...new Set(gevallen.map(({ type }) => type))].sort().join(', ');
  const aantal = (fout: boolean) => gevallen.filter((each) => each.fout === fout).length;
  return `| [${regel}](${regel}/) | ${titel} | ${rules[0]?.level ?? ''} | ${berichten} | ${aantal(false)} | ${aantal(true)} |`;
}

function redenen(buiten: readonly Buiten[]): string {
  const perReden = [...groepeer(buiten, ({ reden }) => reden)].map(([reden, rijen]) => [reden, rijen.length] as const);
  return perReden
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([reden, aantal]) => `- ${aantal}x ${reden}`)
    .join('\n');
}
