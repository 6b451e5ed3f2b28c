/** The ways in: by theme and kind, by retour code, by message, by element. */

import { NIVEAUS, type Pagina, soorten, themas } from '../../src/rules/handboek/pagina.js';
import { retourcodes } from '../../src/rules/handboek/retourcodes.js';
import { nummersMetWet, perElement, vindplaatsen } from '../../src/rules/handboek/vindplaatsen.js';
import { antwoordOp, domeinVan, nummerVan } from '../../src/standard/bericht.js';
import type { BerichtNummer, BerichtType } from '../../src/standard/generated/berichten.js';
import { anker, blad, deel, lijst, link, md, regel, tabel } from './markdown.js';
import { BERICHTNAMEN, kopVanBericht } from './names.js';

const AFGESPROKEN = ['OP', 'IV'];
const soortVan = (code: string) => code.slice(0, 2);
const niveau = ({ controleniveau }: Pagina) => (controleniveau === null ? 'afspraak' : String(controleniveau));
const regels = (codes: readonly string[]) => codes.map(regel).join(', ');

export function readme(paginas: readonly Pagina[]): string {
  const rang = new Map(soorten.map(([soort], i) => [soort, i]));
  const opSoort = (a: Pagina, b: Pagina) =>
    (rang.get(soortVan(a.code)) as number) - (rang.get(soortVan(b.code)) as number) || (a.code < b.code ? -1 : 1);
  return blad(
    '# De regels van iJw en iWmo 3.2',
    `Een bladzijde per regel: wat zij betekent, wat er met een bericht gebeurt dat haar breekt, wat vaak de oorzaak is en hoe het te herstellen is. Zoeken kan ook ${link('per retourcode', 'per-retourcode.md')}, ${link('per bericht', 'per-bericht.md')} en ${link('per element', 'per-element.md')}. In de terminal toont \`toetssteen rules TR418\` dezelfde uitleg.`,
    'De bladzijden worden gemaakt met `npm run docs` en niet met de hand gewijzigd. Elk voorbeeld is een rij uit de tests; de uitleg erbij is wat Toetssteen over die rij zegt.',
    deel(
      'Niveaus',
      lijst([
        ...Object.entries(NIVEAUS).map(([nummer, naam]) => `${nummer}: ${naam}`),
        'afspraak: een bedrijfsregel (OP) of invulinstructie (IV), zonder eigen niveau en retourcode',
      ]),
    ),
    ...themas.map((thema) =>
      deel(
        thema,
        tabel(
          ['Regel', 'Wat', 'Niveau'],
          paginas
            .filter((pagina) => pagina.thema === thema)
            .sort(opSoort)
            .map((pagina) => [regel(pagina.code), md(pagina.titel), niveau(pagina)]),
        ),
      ),
    ),
    deel(
      'Per soort',
      soorten
        .map(([soort, naam]) => {
          const codes = paginas.filter(({ code }) => soortVan(code) === soort).map(({ code }) => code);
          return `**${soort}** (${naam}, ${codes.length}): ${regels(codes)}`;
        })
        .join('\n\n'),
    ),
  );
}

const INHOUD = '0001';

export function perRetourcode(paginas: readonly Pagina[]): string {
  const metCode = (code: string) => paginas.filter(({ retourcode }) => retourcode === code);
  return blad(
    '# De regels per retourcode',
    `Een retourcode zegt in een antwoord wat er met een berichtklasse is. Terug naar ${link('alle regels', 'README.md')}.`,
    tabel(
      ['Code', 'Wat zij zegt', 'Regel', 'Berichtklasse'],
      [...retourcodes].map(([code, betekenis]) => {
        const van = code === INHOUD ? [] : metCode(code);
        const klassen = new Set(van.flatMap(({ klasse }) => klasse?.split(', ') ?? []));
        return [
          code,
          md(betekenis),
          code === INHOUD ? 'zie onder' : regels(van.map((each) => each.code)),
          code === INHOUD ? 'Header' : [...klassen].join(', '),
        ];
      }),
    ),
    deel(
      `${INHOUD}: fouten in het bericht zelf`,
      `Alle regels van niveau 2 geven ${INHOUD}. Welke het is, zegt de code niet; de uitleg van Toetssteen wel.\n\n${tabel(
        ['Regel', 'Wat', 'Berichten'],
        metCode(INHOUD).map(({ code, titel, berichten }) => [
          regel(code),
          md(titel),
          nummersMetWet(berichten).join(', '),
        ]),
      )}`,
    ),
  );
}

export function perBericht(paginas: readonly Pagina[]): string {
  const nummers = Object.keys(BERICHTNAMEN).sort() as BerichtNummer[];
  return blad(
    '# De regels per bericht',
    `Terug naar ${link('alle regels', 'README.md')}.`,
    lijst(nummers.map((nummer) => link(kopVanBericht(nummer), `#${anker(kopVanBericht(nummer))}`))),
    ...nummers.map((nummer) => deel(kopVanBericht(nummer), inBericht(nummer, paginas))),
  );
}

function inBericht(nummer: BerichtNummer, paginas: readonly Pagina[]): string {
  const eigen = paginas.filter(({ berichten }) => berichten.some((type) => nummerVan(type) === nummer));
  const getoetst = eigen.filter(({ staat, code }) => staat === 'rule' && !AFGESPROKEN.includes(soortVan(code)));
  const vorm = eigen.filter(({ staat }) => staat === 'xsd');
  const afgesproken = eigen.filter(({ code }) => AFGESPROKEN.includes(soortVan(code)));
  const antwoord = antwoordOp(`JW${nummer}`);
  return [
    `JW${nummer} en WMO${nummer}${antwoord ? `, beantwoord met ${nummerVan(antwoord)}` : ''}.`,
    ...(getoetst.length > 0
      ? [
          tabel(
            ['Regel', 'Wat', 'Niveau', 'Retourcode'],
            getoetst.map((pagina) => [
              regel(pagina.code) + alleenIn(nummer, pagina.berichten),
              md(pagina.titel),
              niveau(pagina),
              pagina.retourcode ?? '',
            ]),
          ),
        ]
      : []),
    `Vorm van waarden (XSD): ${regels(vorm.map(({ code }) => code))}`,
    ...(afgesproken.length > 0
      ? [`Afspraken: ${afgesproken.map(({ code, berichten }) => regel(code) + alleenIn(nummer, berichten)).join(', ')}`]
      : []),
  ].join('\n\n');
}

function alleenIn(nummer: BerichtNummer, berichten: readonly BerichtType[]): string {
  const wetten = new Set(berichten.filter((type) => nummerVan(type) === nummer).map(domeinVan));
  if (wetten.size === 2) return '';
  return wetten.has('jw') ? ' (alleen iJw)' : ' (alleen iWmo)';
}

export function perElementBlad(paginas: readonly Pagina[]): string {
  const metBlad = new Set(paginas.map(({ code }) => code));
  const perKlasse = new Map<string, string[][]>();
  for (const [element, codes] of [...perElement()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [klasse, ...pad] = element.split('.') as [string, ...string[]];
    const eigen = codes.filter((code) => metBlad.has(code));
    if (eigen.length === 0) continue;
    const berichten = [...new Set(eigen.flatMap((code) => waar(code, element)))];
    const rij = [pad.join('.') || '(de hele klasse)', nummersMetWet(berichten).join(', '), regels(eigen)];
    perKlasse.set(klasse, [...(perKlasse.get(klasse) ?? []), rij]);
  }
  const heel = paginas.filter(
    ({ code, vindplaatsen: eigen }) => eigen.length === 0 && !AFGESPROKEN.includes(soortVan(code)),
  );
  return blad(
    '# De regels per element',
    `Bij elk element staan de berichten waarin een regel ernaar kijkt. Bedrijfsregels (OP) noemen geen elementen. Terug naar ${link('alle regels', 'README.md')}.`,
    ...[...perKlasse].map(([klasse, rijen]) => deel(klasse, tabel(['Element', 'Berichten', 'Regels'], rijen))),
    deel('Het bericht als geheel', regels(heel.map(({ code }) => code))),
  );
}

const waar = (code: string, element: string): readonly BerichtType[] =>
  vindplaatsen(code).find((each) => each.element === element)?.berichten ?? [];
