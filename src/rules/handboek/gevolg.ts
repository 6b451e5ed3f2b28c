/** What happens to a message that breaks a rule, in a sentence or two: the same for every rule of a level and a class. */
import { antwoordOp, nummerVan } from '../../standard/bericht.js';
import type { BerichtNummer, BerichtType } from '../../standard/generated/berichten.js';
import type { CatalogusRegel } from '../catalogue.js';
import { opsomming } from '../taal.js';

type Gebroken = Pick<CatalogusRegel, 'controleniveau' | 'klasse' | 'berichten' | 'retourcode'>;

const DECLARATIE: BerichtNummer = '323';

export function gevolg({ controleniveau, klasse, berichten, retourcode }: Gebroken): string {
  if (controleniveau === 1)
    return 'Het bericht voldoet niet aan de XSD en wordt niet verwerkt. De afzender krijgt een foutbericht Fo01; een retourcode is er niet.';
  const klassen = klasse?.split(', ') ?? [];
  const beantwoord = nummers(berichten.filter((type) => antwoordOp(type) !== undefined));
  const code = retourcode ?? '';
  const zinnen = [];
  if (controleniveau === 2 || klassen.join() === 'Header') zinnen.push(...opHeader(beantwoord, code));
  else {
    if (beantwoord.includes(DECLARATIE)) zinnen.push(inDeclaratie(klassen, code));
    zinnen.push(
      ...inRetour(
        beantwoord.filter((nummer) => nummer !== DECLARATIE),
        code,
      ),
    );
  }
  if (berichten.some((type) => antwoordOp(type) === undefined))
    zinnen.push('Een 325 controleert de aanbieder; er bestaat geen bericht waarin hij de uitkomst kan terugmelden.');
  return zinnen.join(' ');
}

function opHeader(beantwoord: readonly BerichtNummer[], code: string): string[] {
  if (beantwoord.length === 0) return [];
  return [
    `Het hele bericht is afgekeurd en telt als niet verzonden: ${code} in de Header van de ${antwoorden(beantwoord)}.`,
  ];
}

function inDeclaratie(klassen: readonly string[], code: string): string {
  if (klassen.includes('Declaratie'))
    return `De hele declaratie is afgekeurd en telt als niet verzonden: ${code} bij DeclaratieAntwoord in de 325.`;
  if (klassen.includes('Client'))
    return `In de 325 krijgt de Client ${code} en krijgen zijn prestaties 0233 (niet beoordeeld); de andere clienten gaan door.`;
  return `In de 325 krijgt de Prestatie ${code} en is zij afgewezen; de rest van de declaratie gaat door.`;
}

function inRetour(beantwoord: readonly BerichtNummer[], code: string): string[] {
  if (beantwoord.length === 0) return [];
  return [
    `Een ${opsomming(beantwoord, 'of')} is in zijn geheel afgekeurd en telt als niet verzonden: ${code} in de ${antwoorden(beantwoord)}, bij de berichtklasse waar het om gaat.`,
  ];
}

const nummers = (types: readonly BerichtType[]) => [...new Set(types.map(nummerVan))].sort();

const antwoorden = (beantwoord: readonly BerichtNummer[]) =>
  opsomming(
    beantwoord.map((nummer) => nummerVan(antwoordOp(`JW${nummer}`) as BerichtType)),
    'of',
  );
