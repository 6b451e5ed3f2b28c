/** The page of one rule. */
import { NIVEAUS, type Pagina } from '../../src/rules/handboek/pagina.js';
import { nummersMetWet } from '../../src/rules/handboek/vindplaatsen.js';
import type { AfgewezenGeval, Geval, Voorbeelden } from './examples.js';
import { anker, bestand, blad, deel, lijst, link, md, regel, tabel } from './markdown.js';
import { naarBericht } from './names.js';

export function rulePage(pagina: Pagina, voorbeelden: Voorbeelden): string {
  const { code, titel, betekenis, gevolg, signaal, oorzaken, herstel, verwant } = pagina;
  return blad(
    `# ${code}: ${md(titel)}`,
    lijst(kenmerken(pagina)),
    deel('Betekenis', md(betekenis)),
    deel(pagina.controleniveau === null ? 'Wie dit nagaat' : 'Wat er met het bericht gebeurt', md(gevolg)),
    deel('Wat een signaal zou kunnen zijn', signaal ? `${md(signaal)} Dit wordt nog niet gemeld.` : ''),
    deel('Vaak de oorzaak', lijst(oorzaken.map(md))),
    deel('Herstellen', md(herstel ?? '')),
    deel('Voorbeelden', gevallen(voorbeelden, pagina.controleniveau === null)),
    deel('Waar in het bericht', vindplaatsen(pagina)),
    deel('Verwante regels', verwant.map(regel).join(', ')),
    deel('In de code', inDeCode(pagina, voorbeelden)),
  );
}

function kenmerken({ soort, thema, controleniveau, klasse, retourcode, retourBetekenis, berichten }: Pagina): string[] {
  return [
    `Soort: ${soort}`,
    `Thema: ${link(thema, `README.md#${anker(thema)}`)}`,
    `Berichten: ${nummersMetWet(berichten).map(naarBericht).join(', ')}`,
    ...(klasse ? [`Berichtklasse: ${klasse}`] : []),
    ...(controleniveau === null ? [] : [`Controleniveau: ${controleniveau} (${NIVEAUS[controleniveau]})`]),
    ...(retourcode ? [`Retourcode: ${link(retourcode, 'per-retourcode.md')}. ${md(retourBetekenis ?? '')}`] : []),
  ];
}

/** `signaal`: nothing is refused, something stands out. */
function gevallen({ goed, fout }: Voorbeelden, signaal: boolean): string {
  if (fout.length === 0) return '';
  return [
    signaal ? 'Hier valt niets op:' : 'Dit mag:',
    lijst(goed.map(naam)),
    `${signaal ? 'Hier wel' : 'Dit niet'}, met wat Toetssteen er dan over zegt:`,
    fout.map((geval) => `- ${naam(geval)}\n${citaat(geval)}`).join('\n'),
  ].join('\n\n');
}

const naam = ({ naam: geval, wet }: Geval) => md(geval) + (wet ? ` (${wet})` : '');

const citaat = ({ uitleg }: AfgewezenGeval) => `  > ${md(uitleg)}`;

/** Long lists of elements are read in the index by element. */
const MEESTE_ELEMENTEN = 20;

function vindplaatsen({ vindplaatsen: alle }: Pagina): string {
  const rijen = alle
    .slice(0, MEESTE_ELEMENTEN)
    .map(({ element, berichten }) => [naarElement(element), nummersMetWet(berichten).join(', ')]);
  if (rijen.length === 0) return '';
  const rest = alle.length - rijen.length;
  return [
    tabel(['Element', 'Berichten'], rijen),
    ...(rest > 0 ? [`En nog ${rest} andere: zie ${link('het overzicht per element', 'per-element.md')}.`] : []),
  ].join('\n\n');
}

const naarElement = (element: string) => link(element, `per-element.md#${anker(element.split('.')[0] as string)}`);

function inDeCode({ bron }: Pagina, { bronnen: tests }: Voorbeelden): string {
  return lijst([
    ...bron.split(', ').map(bestand),
    ...tests.map((test) => `${bestand(test)} (de voorbeelden, als test)`),
  ]);
}
