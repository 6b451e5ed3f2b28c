/** A case as files: the story for people, the messages, and what must come out for a program. */
import { retourTypeVan } from './antwoord.js';
import { contractmap, REGIO_MAP } from './contracten.js';
import { type Bericht, type Geval, maakGevallen } from './gevallen.js';
import { leesmij } from './leesmij.js';
import type { Stand, Verwacht } from './verhaal.js';

/** Path within test/cases -> bytes. */
function bestandenVan(geval: Geval): Map<string, Buffer> {
  const in_ = (pad: string) => `${geval.map}/${pad}`;
  return new Map([
    [in_('geval.md'), Buffer.from(gevalMd(geval))],
    [in_('verwacht.json'), Buffer.from(verwachtJson(geval))],
    ...geval.berichten.map(({ bestand, bytes }): [string, Buffer] => [in_(`berichten/${bestand}`), bytes]),
  ]);
}

/** verwacht.json, for a program in whatever language. */
export interface VerwachtBestand {
  readonly contracten: string;
  readonly berichten: readonly ({
    readonly bestand: string;
    readonly ontvangen: string;
    readonly antwoord: string | null;
  } & Verwacht)[];
  readonly einde?: Stand;
}

function verwachtJson({ berichten, einde }: Geval): string {
  const inhoud: VerwachtBestand = {
    contracten: `../${REGIO_MAP}`,
    berichten: berichten.map(({ bestand, op, type, verwacht }) => ({
      bestand,
      ontvangen: op,
      antwoord: retourTypeVan(type, verwacht.oordeel),
      ...verwacht,
    })),
    ...(einde ? { einde } : {}),
  };
  return `${JSON.stringify(inhoud, null, 2)}\n`;
}

const WET = { jw: 'iJw', wmo: 'iWmo' } as const;

function gevalMd({ wet, verhaal, lezing, berichten, einde }: Geval): string {
  const regels = [
    `# ${verhaal.titel} (${WET[wet]})`,
    '',
    verhaal.zin,
    '',
    `Bron: ${verhaal.bron}. Contracten: [${REGIO_MAP}](../${REGIO_MAP}/).`,
    '',
    ...berichten.map(berichtRegel),
    ...(einde ? ['', `Aan het eind: ${standZin(einde)}.`] : []),
    ...(lezing.length > 0 ? ['', 'Hoe de tekst is gelezen:', '', ...lezing.map((each) => `- ${each}`)] : []),
  ];
  return `${regels.join('\n')}\n`;
}

function berichtRegel({ bestand, type, op, zin, verwacht }: Bericht, i: number): string {
  const antwoord = retourTypeVan(type, verwacht.oordeel);
  const uitkomst = antwoord ? `${antwoord}: ${oordeelZin(verwacht)}` : `geen antwoord: ${oordeelZin(verwacht)}`;
  return `${i + 1}. [${bestand}](berichten/${bestand}), ${datum(op)}. ${zin} **${uitkomst}.** ${verwacht.gevolg}`;
}

function oordeelZin({ oordeel, codes, regels, toegekendCent }: Verwacht): string {
  const gegeven = Object.entries(codes)
    .filter(([klasse]) => klasse !== 'DeclaratieAntwoord')
    .map(([klasse, each]) => `${each.join(', ')} op ${klasse}`)
    .join('; ');
  const door = regels.length > 0 ? ` (${regels.join(', ')})` : '';
  switch (oordeel) {
    case 'beantwoord':
      return `${toegekendCent === 0 ? 'niet' : 'deels'} toegekend, ${gegeven}${door}`;
    case 'afgekeurd':
      return `afgekeurd, ${gegeven}${door}`;
    case 'ingelezen':
      return regels.length > 0 ? `ingelezen, met bevindingen${door}` : 'ingelezen';
    case 'onverwerkbaar':
      return `niet verwerkt${door}`;
    default:
      return toegekendCent === undefined ? 'goedgekeurd' : 'helemaal toegekend (8001)';
  }
}

function standZin({ toewijzingen = {}, verzoeken = {}, leveringen = {} }: Stand): string {
  const delen = [
    ...Object.entries(toewijzingen).map(([nummer, stand]) => {
      if (stand === null) return `toewijzing ${nummer} bestaat niet`;
      const velden = Object.entries(stand).map(([veld, waarde]) => `${veld} ${waarde ?? 'leeg'}`);
      return `toewijzing ${nummer} heeft ${velden.join(', ')}`;
    }),
    ...Object.entries(verzoeken).map(([referentie, stand]) => `verzoek ${referentie} is ${stand}`),
    ...Object.entries(leveringen).map(([nummer, geldig]) =>
      geldig.length === 0
        ? `op toewijzing ${nummer} geldt geen start of stop`
        : `op toewijzing ${nummer} gelden ${geldig.join(', ')}`,
    ),
  ];
  return delen.join('; ').replaceAll(/\d{4}-\d{2}-\d{2}/g, datum);
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

function datum(dag: string): string {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number) as [number, number, number];
  return `${dagnummer} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** Everything in test/cases: path -> bytes. */
export function alleBestanden(gevallen = maakGevallen()): Map<string, Buffer> {
  return new Map([
    ['README.md', Buffer.from(leesmij(gevallen))],
    ...[...contractmap()].map(([naam, bytes]): [string, Buffer] => [`${REGIO_MAP}/${naam}`, bytes]),
    ...gevallen.flatMap((geval) => [...bestandenVan(geval)]),
  ]);
}
