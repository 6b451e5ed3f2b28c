/**
 * What must come out of the message under test. It follows from the row (which rules are broken) and from what was
 * published of those rules (retour code, class); never from the judgement of the product.
 */
import { alleRules } from '../../src/rules/index.js';
import { antwoordOp, nummerVan } from '../../src/standard/bericht.js';
import { schemaVan } from '../../src/standard/catalogue.js';
import type { Bericht323Declaratie, Bericht323Prestatie, BerichtType } from '../../src/standard/generated/berichten.js';
import { type GelezenBericht, type Klasse, readBericht } from '../../src/standard/read.js';
import { toonbareSleutel } from '../../src/standard/sleutels.js';
import { renderBericht } from '../../src/standard/write.js';
import { parseTrusted } from '../../src/standard/xml.js';
import { plekkenVan } from './aanwijzing.js';
import { type Geval, Onbereikbaar, type Stap, type Verwacht } from './model.js';

type Rij = Omit<Geval, 'verwacht'>;

const GEEN_OPMERKING = '0200';
const NIET_BEOORDEELD = '0233';
const INHOUD = '0001';
const ALLES_TOEGEKEND = '8001';

function lees({ type, data }: Stap): GelezenBericht {
  const schema = schemaVan(type);
  const doc = parseTrusted(renderBericht(schema, data));
  try {
    return readBericht(schema, doc);
  } finally {
    doc.dispose();
  }
}

interface Plek {
  readonly code: string;
  readonly level: number;
  readonly retourcode: string;
  readonly klasse: Klasse;
}

export function verwachtVan(geval: Rij): Verwacht {
  const bericht = lees(geval.stappen.at(-1) as Stap);
  const plekken = gebroken(geval).flatMap((code) => plekkenVoor(geval, code, bericht));
  const bevindingen = plekken.map(({ code, retourcode, klasse }) => ({
    regel: code,
    retourcode: retourcode || null,
    klasse: klasse.naam,
    sleutel: toonbareSleutel(klasse),
  }));
  return { ...antwoordVan(geval.type, bericht, plekken), bevindingen: gesorteerd(bevindingen) };
}

const gebroken = ({ fout, regel, ook }: Rij) => [...(fout ? [regel] : []), ...ook];

/** Where the rule is broken: the one place where it can be, or the places that were pointed out. */
function plekkenVoor(geval: Rij, code: string, bericht: GelezenBericht): Plek[] {
  const rules = alleRules.map(({ rule }) => rule).filter((rule) => rule.code === code && rule.on.includes(geval.type));
  const [rule] = rules;
  if (!rule) throw new Error(`${code} is not a rule of ${geval.type}`);
  const { level, retourcode } = rule;
  const kandidaten = rules.flatMap(({ klasse }) => klasse.flatMap((naam) => bericht.klassen.get(naam) ?? []));
  const aangewezen = plekkenVan(geval.regel, geval.rij, code);
  const gekozen = aangewezen
    ? kandidaten.filter((klasse, at) =>
        [`${klasse.naam} ${klasse.volgnummer}`, String(at + 1), at + 1 === kandidaten.length ? 'laatste' : ''].some(
          (naam) => aangewezen.includes(naam),
        ),
      )
    : kandidaten;
  if (gekozen.length !== (aangewezen?.length ?? 1))
    throw new Onbereikbaar('het bericht heeft meer dan een plek waar de regel gebroken kan zijn');
  return gekozen.map((klasse) => ({ code, level, retourcode, klasse }));
}

function antwoordVan(
  type: BerichtType,
  bericht: GelezenBericht,
  plekken: readonly Plek[],
): Omit<Verwacht, 'bevindingen'> {
  const antwoord = antwoordOp(type) ?? null;
  if (antwoord === null) return { antwoord, retourcodes: [] };
  const declaratie = nummerVan(type) === '323';
  const header = (codes: readonly string[]) => [{ klasse: 'Header', sleutel: {}, codes: [...new Set(codes)].sort() }];
  if (plekken.some(({ level }) => level === 2)) return { antwoord, retourcodes: header([INHOUD]) };
  const opHeader = plekken.filter(({ klasse }) => klasse.naam === 'Header');
  if (opHeader.length > 0) return { antwoord, retourcodes: header(opHeader.map(({ retourcode }) => retourcode)) };
  if (declaratie) return { antwoord, ...declaratieAntwoord(bericht, plekken) };
  // Approved: a Header without any code (OP065).
  if (plekken.length === 0) return { antwoord, retourcodes: [] };
  const codes = perKlasse(plekken);
  const metCodes = [...schemaVan(antwoord).klassen].filter(([, { elementen }]) =>
    elementen.some(({ naam }) => naam === 'RetourCodes'),
  );
  const klassen = metCodes.flatMap(([naam]) => (naam === 'Header' ? [] : (bericht.klassen.get(naam) ?? [])));
  const rest = klassen.map((klasse) => ({
    klasse: klasse.naam,
    sleutel: toonbareSleutel(klasse),
    codes: codes.get(klasse) ?? [geweigerdeOuder(klasse, codes) ? NIET_BEOORDEELD : GEEN_OPMERKING],
  }));
  return { antwoord, retourcodes: gesorteerd([...header([GEEN_OPMERKING]), ...rest]) };
}

/** A refused client leaves what stands under it unjudged. */
const geweigerdeOuder = ({ ouder }: Klasse, codes: ReadonlyMap<Klasse, readonly string[]>): boolean =>
  ouder !== undefined && ((ouder.naam === 'Client' && codes.has(ouder)) || geweigerdeOuder(ouder, codes));

function perKlasse(plekken: readonly Plek[]): Map<Klasse, string[]> {
  const codes = new Map<Klasse, string[]>();
  for (const { klasse, retourcode } of plekken)
    codes.set(klasse, [...new Set([...(codes.get(klasse) ?? []), retourcode])].sort());
  return codes;
}

/** Only refused clients and lines come back (TR342); nothing refused is one code for all. */
function declaratieAntwoord(
  bericht: GelezenBericht,
  plekken: readonly Plek[],
): Pick<Verwacht, 'retourcodes' | 'totaalToegekendBedrag'> {
  const codes = perKlasse(plekken);
  const [declaratie] = bericht.klassen.get('Declaratie') as Klasse<Bericht323Declaratie>[];
  const geheel = codes.get(declaratie as Klasse);
  const vast = (opAntwoord: readonly string[]) => [
    { klasse: 'Header', sleutel: {}, codes: [GEEN_OPMERKING] },
    { klasse: 'DeclaratieAntwoord', sleutel: {}, codes: opAntwoord },
  ];
  if (geheel) return { retourcodes: gesorteerd(vast(geheel)), totaalToegekendBedrag: bedrag(0) };
  const regels = (bericht.klassen.get('Prestatie') ?? []) as Klasse<Bericht323Prestatie>[];
  const codesVan = (regel: Klasse) => codes.get(regel) ?? (geweigerdeOuder(regel, codes) ? [NIET_BEOORDEELD] : []);
  const toegekend = regels.filter((each) => codesVan(each).length === 0);
  const totaal = toegekend.reduce((sum, { data }) => sum + metTeken(data), 0);
  const geweigerd = regels.filter((each) => codesVan(each).length > 0);
  if (geweigerd.length === 0)
    return { retourcodes: gesorteerd(vast([ALLES_TOEGEKEND])), totaalToegekendBedrag: bedrag(totaal) };
  const clienten = [...new Set(geweigerd.map(({ ouder }) => ouder as Klasse))];
  return {
    retourcodes: gesorteerd([
      ...vast([GEEN_OPMERKING]),
      ...clienten.map((client, at) => ({
        klasse: 'Client',
        sleutel: { volgnummer: at + 1 },
        codes: codes.get(client) ?? [GEEN_OPMERKING],
      })),
      ...geweigerd.map((regel) => ({ klasse: 'Prestatie', sleutel: toonbareSleutel(regel), codes: codesVan(regel) })),
    ]),
    totaalToegekendBedrag: bedrag(totaal),
  };
}

const metTeken = ({ IngediendBedrag }: Bericht323Prestatie) =>
  IngediendBedrag.DebetCredit === 'C' ? -IngediendBedrag.Bedrag : IngediendBedrag.Bedrag;

const bedrag = (cent: number) => ({ bedrag: Math.abs(cent), debetCredit: cent < 0 ? ('C' as const) : ('D' as const) });

/** In an order that does not depend on who judged. */
export function gesorteerd<T extends { klasse: string; sleutel: object }>(lijst: readonly T[]): T[] {
  const tekst = (each: T) => JSON.stringify([each.klasse, each.sleutel, (each as { regel?: string }).regel]);
  return [...lijst].sort((a, b) => (tekst(a) < tekst(b) ? -1 : 1));
}
