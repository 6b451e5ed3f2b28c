/** samples/README.md: the night told in Dutch, with an index from retour code to file. */
import type { Samenvatting } from '../../src/process/run.js';
import { alleRules } from '../../src/rules/index.js';
import { alleSignalen } from '../../src/rules/signalen/index.js';
import { GROEPEN, type Groep, retourcode, uniek, type Verwacht } from './verhaal.js';
import type { Genummerd } from './verhalen.js';
import { AANBIEDERS, VANDAAG } from './wereld.js';

const INLEIDING: Readonly<Record<Groep, string>> = {
  toewijzen:
    'Elke soort toewijzing komt voor: specifiek in minuten, uren, etmalen, dagdelen, stuks en euro, per dag, per week, per maand en in totaal; aspecifiek met en zonder budget; generiek. Daarna de wijzigingen: meer uren, ingekort, verwijderd en vervangen, nog eens verstuurd.',
  leveren:
    'Starten, tijdelijk stoppen, hervatten, definitief stoppen; en een melding die niet klopt in hetzelfde bericht verwijderen en opnieuw aanleveren.',
  declareren:
    'Het gewone werk, maand na maand, met de vergissingen die er elke maand in zitten en hoe die worden hersteld: een afgewezen regel komt verbeterd terug met een nieuw ReferentieNummer, een toegekende regel wordt eerst gecrediteerd.',
  'fout bij toewijzen':
    'Wat een gemeente fout kan doen. Een bericht met een fout is in zijn geheel afgekeurd: met 0001 als het aan het bericht zelf te zien is, met een eigen code als eerdere berichten, de kalender of de productlijst nodig zijn om het te zien.',
  'fout bij leveren':
    'Wat een aanbieder bij een start of stop fout kan doen. Ook hier is een bericht goed of afgekeurd, niets ertussen.',
  'fout bij declareren: het hele bericht':
    'Declaraties die als geheel worden afgekeurd, op de Header of op de Declaratie. Zij tellen als niet verzonden.',
  'fout bij declareren: losse regels':
    'Declaraties waarvan een deel wordt afgewezen. De Linde maakt in Kaag en Braassem elke fout één keer; wat niet in het antwoord staat, is toegekend.',
  'wat opvalt':
    'Berichten waar niets mis mee is en waar wel iets aan opvalt. Zij worden gewoon verwerkt; `signals.jsonl` vertelt wat opvalt, wat is afgesproken en wat men kan doen. Een signaal verandert nooit een antwoord.',
  'geen bericht':
    'Bestanden die niet aan de XSD voldoen (die krijgen een Fo01), die niet te lezen zijn of niet voor deze regio zijn (die krijgen geen antwoord), en bestanden die hier al eerder waren.',
};

const VASTE_CODES: Readonly<Record<string, string>> = {
  '0001': 'Het bericht is afgekeurd om wat er in het bericht zelf staat',
  '0200': 'Geen opmerking over deze berichtklasse',
  '0233': 'Niet beoordeeld, omdat de cliënt erboven is afgekeurd',
  '8001': 'De declaratie is volledig toegewezen',
  StUF055: 'Het bericht voldoet niet aan de XSD (Fo01)',
};

/** So many files under one code; a reader needs no more. */
const MAX_BESTANDEN = 6;

export function leesmij(verhalen: readonly Genummerd[], samenvatting: Samenvatting): string {
  return `${[
    kop(verhalen, samenvatting),
    verteld(verhalen),
    ...GROEPEN.map((groep) => groepTabel(groep, verhalen)),
    perRetourcode(verhalen),
    perSignaal(verhalen),
  ].join('\n\n')}\n`;
}

function kop(verhalen: readonly Genummerd[], { prestaties, bedrag, onverwerkbaar }: Samenvatting): string {
  const regels = verhalen.reduce((som, each) => som + each.prestaties, 0);
  return `# Een nacht van een regio

In deze map staat een nacht berichtenverkeer van een jeugdregio die niet bestaat: ${verhalen.length} bestanden met toewijzingen,
starts, stops en declaraties (${regels} declaratieregels), de contracten waaraan zij worden getoetst, en wat eruit moet komen.

**Alles is verzonnen.** De regio, de aanbieders, hun AGB-codes (99000101 tot en met 99000106), producten, tarieven en
cliënten bestaan niet. De cliënten heten naar kleuren en hebben Bsn's uit de testreeks (999900006 tot en met 999999990). Alleen
de codes en namen van drie gemeenten zijn echt, omdat een gemeentecode in de CBS-lijst moet staan; die gemeenten hebben met
deze berichten niets te maken. Oud-Plassenveen (9001) is ook verzonnen.

## Zo draait u het

\`\`\`
npm ci
npm run demo
\`\`\`

Dat verwerkt de bestanden van \`messages/\` in volgorde van hun naam, met ${VANDAAG} als systeemdatum, en zegt waar de antwoorden
en het verslag staan. Zelf iets uitproberen kan ook, het beste in een kopie van de map:

\`\`\`
npm run build
npx toetssteen process samples/messages --contracts samples/contracts --data boek --out antwoorden --today ${VANDAAG}
\`\`\`

| map of bestand | wat erin staat |
|---|---|
| \`contracts/\` | de contractmap van de regio, zoals Nederlandse Excel haar bewaart |
| \`messages/\` | de berichten, in de volgorde waarin zij binnenkwamen |
| \`expected/\` | de antwoorden, \`rejections.jsonl\`, \`signals.jsonl\` en \`summary.json\` die eruit moeten komen |
| \`verwacht.json\` | per bestand het verhaal en de uitkomst, opgeschreven los van de code die oordeelt |

\`npm run samples\` maakt de map opnieuw uit \`scripts/samples/\`, en weigert als een uitkomst anders is dan het verhaal zegt.

## De regio

Jeugdregio De Drie Plassen: Alphen aan den Rijn (0484), Kaag en Braassem (1884), Nieuwkoop (0569), en tot eind 2025
Oud-Plassenveen (9001). Voor sommige producten verschilt het tarief per opleidingsniveau: MBO, HBO en WO.

| aanbieder | AGB | contract |
|---|---|---|
${AANBIEDERS.map(({ agb, naam }) => `| ${naam} | ${agb} | ${CONTRACT[agb]} |`).join('\n')}

## De nacht in cijfers

| | |
|---|---|
| bestanden | ${verhalen.length} |
| beantwoord | ${verhalen.length - onverwerkbaar} |
| niet te verwerken | ${onverwerkbaar} |
| declaratieregels beoordeeld | ${prestaties.ingediend}: ${prestaties.toegekend} toegekend, ${prestaties.afgewezen} afgewezen |
| ingediend | ${euro(bedrag.ingediend)} |
| toegekend | ${euro(bedrag.toegekend)} |

Wat niet aan de XSD voldoet of niet voor deze regio is, is niet geteld; wat twee keer komt, één keer.`;
}

const CONTRACT: Readonly<Record<string, string>> = {
  '99000101': 'ambulante hulp (categorie 45) op MBO- en HBO-niveau; in Alphen voor 45A04 ook WO',
  '99000102': 'ggz (categorie 51, 52 en 54) op HBO- en WO-niveau',
  '99000103': 'verblijf (categorie 43 en 44) en vervoer',
  '99000104': 'dagbehandeling (categorie 41), en 45A04 met een eigen HBO-tarief',
  '99000105': 'crisis, reclassering, bescherming en preventie (categorie 46 tot en met 49), alleen in Alphen',
  '99000106': 'alles, op alle niveaus',
};

/** The stories that run through many files. */
function verteld(verhalen: readonly Genummerd[]): string {
  const bij = (naam: string, tekst: string) => {
    const verhaal = verhalen.find((each) => each.naam === naam);
    if (!verhaal) throw new Error(`README.md tells of a story that does not exist: ${naam}`);
    return `[${tekst}](messages/${verhaal.bestand})`;
  };
  return `## Zeven verhalen om mee te beginnen

**Rood, van begin tot eind.** Rood krijgt ${bij('rood-drie-uur-per-week', '3 uur per week')}, ${bij('rood-start', 'begint')}, ${bij('rood-tijdelijk-gestopt', 'stopt tijdelijk')} en
${bij('rood-hervat', 'gaat verder')}. De Linde declareerde over februari een uur te weinig en ${bij('linde-maart-met-correctie', 'herstelt dat in maart')} met een creditregel
en een nieuwe debetregel in hetzelfde bericht. In mei staan er ${bij('linde-mei-te-veel-uren', '20 uur waar er 15 mogen')}; de volgende dag komt de regel
${bij('linde-mei-rood-verbeterd', 'verbeterd terug')}. Intussen is Rood ${bij('rood-definitief-gestopt', 'definitief gestopt')}.

**Het budget van Grijs.** Grijs heeft ${bij('grijs-aspecifiek-met-budget', 'EUR 6.000,00')} voor jeugd-ggz. Na ${bij('eik-januari-op-budget', 'januari')}, ${bij('eik-februari-op-budget', 'februari')} en
${bij('eik-april-verkeerde-categorie', 'maart met april')} is EUR 5.080,00 toegekend: 954,00 + 310,00 + 1.144,80 + 1.335,60 + 1.335,60. Een regel van EUR 954,00 past
dan ${bij('eik-mei-budget-op', 'niet meer')}, een van EUR 858,60 ${bij('eik-mei-past-in-budget', 'wel')}.

**Terra en de verwijderde toewijzing.** De gemeente ${bij('terra-verwijderd-en-vervangen', 'verwijdert 1016 en stuurt 1017')}. De Linde ${bij('linde-februari-twee-regels-fout', 'declareert nog op 1016')}; de
uitleg wijst haar op 1017, en ${bij('linde-maart-met-correctie', 'een maand later')} klopt het.

**Afronden bij De Berk.** Beige heeft een uurtarief van EUR 84,50. In minuten is dat EUR 1,41, afgerond; maar het bedrag volgt
uit het uurtarief. 500 minuten zijn ${bij('berk-eerste-kwartaal', 'EUR 704,17')} en niet ${bij('berk-april-afgerond-minuuttarief', 'EUR 705,00')}.

**Zondagen bij Cyaan.** EUR 250,00 per week is output, en telt naar zondagen. Maart 2026 heeft er vijf; omdat de toewijzing op
dinsdag 31 maart eindigt komt de gebroken laatste week erbij: ${bij('esdoorn-cyaan-euro-per-week', 'zes keer EUR 250,00')}.

**De Esdoorn was laat.** Voor Nieuwkoop komt alles van januari tot en met mei ${bij('esdoorn-vijf-maanden-ineens', 'in één bericht')}, met declaratieperiode mei. Wie
daarna met ${bij('esdoorn-periode-terug-in-de-tijd', 'declaratieperiode april')} komt, krijgt 8214; met ${bij('esdoorn-april-met-periode-mei', 'periode mei')} mag het.

**Oker en de herindeling.** Oud-Plassenveen hield eind 2025 op te bestaan. Op een toewijzing die eerder inging mag
${bij('esdoorn-na-de-herindeling', 'ook daarna')} nog met de oude code worden gedeclareerd, maar ${bij('petrol-van-opgeheven-gemeente', 'een nieuwe toewijzing')} kan niet meer.`;
}

function groepTabel(groep: Groep, verhalen: readonly Genummerd[]): string {
  // Stories that read the same stand in one row.
  const rijen = new Map<string, string[]>();
  for (const { bestand, zin, verwacht, groep: eigen } of verhalen) {
    if (eigen !== groep) continue;
    const rest = `${zin} | ${uitkomst(verwacht)}${opvallend(verwacht)}`;
    rijen.set(rest, [...(rijen.get(rest) ?? []), link(bestand)]);
  }
  return `## ${groep.slice(0, 1).toUpperCase()}${groep.slice(1)}

${INLEIDING[groep]}

| bestand | wat er gebeurt | uitkomst |
|---|---|---|
${[...rijen].map(([rest, links]) => `| ${links.join(', ')} | ${rest} |`).join('\n')}`;
}

const opvallend = ({ signalen }: Verwacht) =>
  signalen.length === 0 ? '' : `; ${signalen.length === 1 ? 'signaal' : 'signalen'} ${signalen.join(', ')}`;

const link = (bestand: string) => `[${bestand.slice(0, 4)}](messages/${bestand})`;

function uitkomst({ antwoord, codes, regels, toegekendCent }: Verwacht): string {
  if (antwoord === null) return `geen antwoord (${regels.join(', ')})`;
  const bezwaren = codes.filter((code) => code !== '0200' && code !== '8001');
  const geld = toegekendCent === null ? '' : `, ${euro(toegekendCent)} toegekend`;
  const hoe = bezwaren.length > 0 ? ` ${bezwaren.join(', ')}` : antwoord === 'JW325' ? '' : ' goedgekeurd';
  return `${antwoord}${hoe}${geld}`;
}

function perRetourcode(verhalen: readonly Genummerd[]): string {
  const codes = uniek(verhalen.flatMap(({ verwacht }) => verwacht.codes));
  const rijen = codes.map((code) => {
    const met = verhalen.filter(({ verwacht }) => verwacht.codes.includes(code));
    const antwoorden = uniek(met.map(({ verwacht }) => verwacht.antwoord as string)).join(', ');
    return `| ${code} | ${betekenis(code)} | ${antwoorden} | ${bestanden(met)} |`;
  });
  return `## Per retourcode

| code | wat de regel vraagt | in | bestanden |
|---|---|---|---|
${rijen.join('\n')}

Code 0233 komt alleen in de JW325 voor: in de andere retourberichten staat geen klasse die onbeoordeeld blijft omdat er een
boven haar is afgekeurd.

Achter 0001 gaan deze regels schuil:

| regel | wat zij vraagt | bestanden |
|---|---|---|
${inhoudRegels(verhalen).join('\n')}`;
}

function perSignaal(verhalen: readonly Genummerd[]): string {
  const rijen = alleSignalen.flatMap(({ signaal: { code, title } }) => {
    const met = verhalen.filter(({ verwacht }) => verwacht.signalen.includes(code));
    return met.length === 0 ? [] : [`| ${code} | ${title} | ${bestanden(met)} |`];
  });
  return `## Per signaal

| afspraak | wat zij vraagt | bestanden |
|---|---|---|
${rijen.join('\n')}`;
}

function inhoudRegels(verhalen: readonly Genummerd[]): string[] {
  const regels = uniek(verhalen.flatMap(({ verwacht }) => (verwacht.codes.includes('0001') ? verwacht.regels : [])));
  return regels.map((regel) => {
    const met = verhalen.filter(({ verwacht }) => verwacht.regels.includes(regel));
    return `| ${regel} | ${titelVan(regel)} | ${bestanden(met)} |`;
  });
}

function bestanden(met: readonly Genummerd[]): string {
  const genoemd = met.slice(0, MAX_BESTANDEN).map(({ bestand }) => link(bestand));
  const rest = met.length - genoemd.length;
  return `${genoemd.join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
}

const titelVan = (regel: string) => alleRules.find(({ rule }) => rule.code === regel)?.rule.title ?? regel;

/** A code stands for one rule, though a rule can be written in two files. */
function betekenis(code: string): string {
  const vast = VASTE_CODES[code];
  if (vast) return vast;
  const titels = alleRules
    .filter(({ rule }) => retourcode(rule.code) === code)
    .map(({ rule }) => `${rule.title} (${rule.code})`);
  return titels[0] ?? code;
}

function euro(cent: number): string {
  const heel = String(Math.floor(Math.abs(cent) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `EUR ${cent < 0 ? '-' : ''}${heel},${String(Math.abs(cent) % 100).padStart(2, '0')}`;
}
