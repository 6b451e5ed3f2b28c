/**
 * Takes over from the published rules (regels.json) which elements each rule looks at, in which messages: facts, kept in
 * the product as src/rules/handboek/elementen.ts. Ran once; a test holds the file against the source where that is present.
 *
 *   npx tsx scripts/docs/take-elements.ts <regels.json>
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Gepubliceerd {
  code: string;
  toepassing?: Record<string, string[]>;
}

/** The source names the answers to 301, 305, 307, 315, 317 and 319 together. */
const RETOUR = ['302', '306', '308', '316', '318', '320'];

const [, , bron] = process.argv;
if (bron === undefined) throw new Error('Name regels.json.');
const doel = new URL('../../src/rules/handboek/elementen.ts', import.meta.url);

const regels = JSON.parse(readFileSync(bron, 'utf8')) as Gepubliceerd[];
const rijen = regels
  .map(({ code, toepassing }) => [code, perElement(toepassing ?? {})] as const)
  .filter(([, elementen]) => elementen.size > 0)
  .map(([code, elementen]) => `  ${code}: {${[...elementen].map(([naam, in_]) => `'${naam}': '${in_}'`).join(', ')}},`);

const bestand = readFileSync(doel, 'utf8');
const begin = bestand.indexOf('export const ELEMENTEN');
writeFileSync(
  doel,
  `${bestand.slice(0, begin)}export const ELEMENTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${rijen.join('\n')}\n};\n`,
);

/** Element to the numbers of its messages; both laws have the same, on the elements after that only iJw knows. */
function perElement(toepassing: Record<string, string[]>): Map<string, string> {
  const perNaam = new Map<string, Set<string>>();
  for (const [bericht, elementen] of Object.entries(toepassing)) {
    const nummers = bericht.endsWith('Retour') ? RETOUR : [bericht.slice(-3)];
    for (const element of elementen) {
      perNaam.set(element, new Set([...(perNaam.get(element) ?? []), ...nummers]));
    }
  }
  return new Map([...perNaam].map(([element, nummers]) => [element, [...nummers].sort().join(' ')]));
}
