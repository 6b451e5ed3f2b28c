/** `toetssteen rules`: the catalogue, or the page of one rule. */
import { OnjuisteAanroep } from '../process/files.js';
import { type CatalogusRegel, catalogus } from '../rules/catalogue.js';
import { NIVEAUS, type Pagina, paginas } from '../rules/handboek/pagina.js';
import { nummersMetWet } from '../rules/handboek/vindplaatsen.js';
import { kleur, print, wrap } from './output.js';

export function rulesCommand(code: string | undefined, { json }: { json?: boolean }): void {
  if (code !== undefined) {
    const pagina = vind(code);
    print(json ? JSON.stringify(pagina) : toon(pagina));
    return;
  }
  const regels = catalogus();
  print(json ? JSON.stringify(regels) : overzicht(regels));
}

/** Of all columns but the last, which takes what is left of a line. */
const KOLOMMEN = [7, 6, 6, 19];
const BREEDTE = 110;

function overzicht(regels: readonly CatalogusRegel[]): string {
  const rijen = regels.map(({ code, controleniveau, retourcode, berichten, titel }) =>
    regel([
      code,
      controleniveau === null ? '-' : String(controleniveau),
      retourcode ?? '-',
      enkele(nummersMetWet(berichten).map((nummer) => nummer.slice(0, 3))),
      titel,
    ]),
  );
  return [kleur.dim(regel(['code', 'niveau', 'retour', 'berichten', 'wat'])), ...rijen].join('\n');
}

function regel(cellen: readonly string[]): string {
  const links = KOLOMMEN.map((breedte, i) => (cellen[i] as string).padEnd(breedte)).join('  ');
  return `${links}  ${kort(cellen.at(-1) as string, BREEDTE - links.length - 2)}`;
}

const MEESTE_BERICHTEN = 4;

/** 301 305 307 315 +4 */
function enkele(nummers: readonly string[]): string {
  const rest = nummers.length - MEESTE_BERICHTEN;
  return [...nummers.slice(0, MEESTE_BERICHTEN), ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}

const kort = (tekst: string, breedte: number) =>
  tekst.length <= breedte ? tekst : `${tekst.slice(0, breedte - 3).trimEnd()}...`;

function vind(code: string): Pagina {
  const gezocht = code.toLowerCase();
  for (const [naam, pagina] of paginas()) if (naam.toLowerCase() === gezocht) return pagina;
  throw new OnjuisteAanroep(`Regel ${code.slice(0, 20)} bestaat niet. toetssteen rules toont alle regels.`);
}

function toon(pagina: Pagina): string {
  const { code, titel, soort, controleniveau, klasse, retourcode, retourBetekenis, berichten, betekenis, gevolg } =
    pagina;
  const feiten: [string, string | null][] = [
    ['soort', soort],
    ['berichten', nummersMetWet(berichten).join(', ')],
    ['klasse', klasse],
    ['niveau', controleniveau === null ? null : `${controleniveau} (${NIVEAUS[controleniveau]})`],
    ['retourcode', retourcode && `${retourcode}: ${retourBetekenis}`],
    ['verwant', pagina.verwant.join(', ')],
    ['in de code', pagina.bron],
  ];
  return [
    kleur.bold(wrap(`${code}: ${titel}`)),
    '',
    ...feiten.filter(([, waarde]) => waarde).map(([naam, waarde]) => feit(naam, waarde as string)),
    ...onderdeel('Betekenis', betekenis),
    ...onderdeel(controleniveau === null ? 'Wie dit nagaat' : 'Wat er met het bericht gebeurt', gevolg),
    ...(pagina.oorzaken.length > 0
      ? ['', kleur.bold('Vaak de oorzaak'), ...pagina.oorzaken.map((each) => punt(each))]
      : []),
    ...(pagina.herstel ? onderdeel('Herstellen', pagina.herstel) : []),
  ].join('\n');
}

const KOLOM = 12;

/** A name and its value, the value wrapped beside the name. */
const feit = (naam: string, waarde: string) =>
  `  ${kleur.dim(naam.padEnd(KOLOM))}${wrap(waarde, ' '.repeat(KOLOM + 2)).trimStart()}`;

const onderdeel = (kop: string, tekst: string) => ['', kleur.bold(kop), wrap(tekst, '  ')];

const punt = (tekst: string) => `  - ${wrap(tekst, '    ').trimStart()}`;
