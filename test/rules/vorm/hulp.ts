/** Level 1 on one value: a sound message with a single element changed, judged as a file that comes in. */
import { openBericht } from '../../../src/process/envelope.js';
import type { Bevinding } from '../../../src/rules/rule.js';
import type { BerichtNummer } from '../../../src/standard/generated/berichten.js';
import { contact, jw301, jw305, jw315, jw323, relatie, toegewezen, xml } from '../../support/build.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';
import { berichtInWet, typeInWet } from '../../support/wet.js';

type Json = Record<string, unknown>;

const bereikbaar = () => contact({ Telefoon: { Telefoon01: { Telefoonnummer: '0201234567', Landnummer: '+31' } } });

/** A message with everything in it that the rows change. */
const basis: Partial<Record<BerichtNummer, () => unknown>> = {
  '301': () =>
    jw301({
      client: { Communicatie: { Vorm: '1', Taal: 'Pools' }, Commentaar: 'Geen' },
      contacten: [bereikbaar()],
      relaties: [relatie({ Contact: bereikbaar() })],
      producten: [toegewezen({ ReferentieAanbieder: 'V001' })],
    }),
  '305': () => jw305(),
  '315': () => jw315(),
  '323': () => jw323(),
};

/** What the product finds of a message in which only this element is otherwise; undefined leaves it as it is. */
const met = (nummer: BerichtNummer, element: string, waarde: unknown) => (): readonly Bevinding[] => {
  const type = typeInWet(`JW${nummer}`);
  const bericht = berichtInWet(type, basis[nummer]?.()) as Json;
  if (waarde !== undefined) zet(bericht, element, waarde);
  const gelezen = openBericht(xml(type, bericht), '2026-06-01');
  return gelezen.soort === 'xsd' ? gelezen.bevindingen : [];
};

/** Sets Class.Element.Part in the first occurrence of the class. */
function zet(bericht: Json, element: string, waarde: unknown): void {
  const [klasse, ...pad] = element.split('.') as [string, ...string[]];
  const laatste = pad.pop() as string;
  const eerste = zoek(bericht, klasse);
  if (!eerste) throw new Error(`the test message has no ${klasse}`);
  const houder = pad.reduce<Json>((in_, naam) => {
    in_[naam] ??= {};
    return in_[naam] as Json;
  }, eerste);
  houder[laatste] = waarde;
}

function zoek(waarde: unknown, naam: string): Json | undefined {
  if (Array.isArray(waarde)) return waarde.map((each) => zoek(each, naam)).find((each) => each !== undefined);
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const hier = (waarde as Json)[naam];
  if (hier !== undefined) return (Array.isArray(hier) ? hier[0] : hier) as Json;
  return Object.values(waarde)
    .map((each) => zoek(each, naam))
    .find((each) => each !== undefined);
}

type Waarde = readonly [naam: string, waarde: unknown];

/** A rule of the schema on one element: a value that is just right, and values that are just not. */
export function vorm(
  code: string,
  nummer: BerichtNummer,
  element: string,
  [naam, waarde]: Waarde,
  ...fouten: readonly Waarde[]
): Tabel {
  const laatste = element.split('.').at(-1) as string;
  return tabel(
    code,
    [nummer],
    [
      goed(`${nummer}: ${laatste} ${naam}`, met(nummer, element, waarde)),
      ...fouten.map(([wat, verkeerd]) => fout(`${nummer}: ${laatste} ${wat}`, met(nummer, element, verkeerd), laatste)),
    ],
  );
}

const tekens = (aantal: number, teken: string): Waarde => [
  `van ${aantal} ${aantal === 1 ? 'teken' : 'tekens'}`,
  teken.repeat(aantal),
];

/** A text of at most this many characters: that many passes, one more does not. */
export const hoogstensTekens = (
  code: string,
  nummer: BerichtNummer,
  element: string,
  aantal: number,
  teken = 'a',
): Tabel => vorm(code, nummer, element, tekens(aantal, teken), tekens(aantal + 1, teken));

/** A number of at most this: that passes, one more does not. */
export const hoogstens = (code: string, nummer: BerichtNummer, element: string, getal: number): Tabel =>
  vorm(code, nummer, element, [String(getal), getal], [String(getal + 1), getal + 1]);
