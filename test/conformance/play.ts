/** Plays a case of the corpus through the real product, and tells what came out in the words of verwacht.json. */

import type { Verwacht, VerwachteBevinding, VerwachteCodes } from '../../scripts/corpus/model.js';
import { gesorteerd } from '../../scripts/corpus/verwacht.js';
import type { Contracts } from '../../src/contracts/index.js';
import { processMessage, type Resultaat } from '../../src/process/message.js';
import type { Database } from '../../src/register/database.js';
import type { Bevinding } from '../../src/rules/rule.js';
import { schemaVan } from '../../src/standard/catalogue.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import { readBericht } from '../../src/standard/read.js';
import { toonbareSleutel } from '../../src/standard/sleutels.js';
import { parseTrusted } from '../../src/standard/xml.js';

export interface TeSpelen {
  readonly bytes: Uint8Array;
  readonly contracts: Contracts;
  /** System date. */
  readonly vandaag: string;
}

/** The messages one after the other, on a book that was empty before. */
export async function play(database: Database, stappen: readonly TeSpelen[]): Promise<Resultaat[]> {
  const resultaten: Resultaat[] = [];
  for (const { bytes, contracts, vandaag } of stappen)
    resultaten.push(await processMessage(bytes, { database, contracts, vandaag }));
  return resultaten;
}

/** Empties the book for the next case: far cheaper than truncate where there is little to remove. */
export async function maakLeeg(database: Database): Promise<void> {
  const tabellen = await database.query<{ naam: string }>(
    "select tablename as naam from pg_tables where schemaname = 'public' and tablename <> 'schema_versie'",
  );
  const leeg = tabellen.map(({ naam }) => `delete from ${naam};`).join(' ');
  // All of them go, so in whatever order: no reference is looked at.
  await database.script(`begin; set local session_replication_role = replica; ${leeg} commit;`);
}

/** In the shape of verwacht.json. */
export function uitgekomen(resultaat: Resultaat): Verwacht {
  const bevindingen = gesorteerd(uniek(resultaat.bevindingen.map(kort)));
  const antwoord = resultaat.soort === 'onverwerkbaar' ? undefined : resultaat.antwoord;
  if (!antwoord) return { antwoord: null, retourcodes: [], bevindingen };
  if (antwoord.type === 'Fo01') return { antwoord: 'Fo01', retourcodes: [], bevindingen };
  const schema = schemaVan(antwoord.type as BerichtType);
  const doc = parseTrusted(antwoord.inhoud);
  try {
    const { klassen } = readBericht(schema, doc);
    const retourcodes: VerwachteCodes[] = [...klassen.values()].flat().flatMap((klasse) => {
      const { RetourCodes } = klasse.data as { RetourCodes?: { RetourCode: string[] } };
      if (!RetourCodes) return [];
      return [{ klasse: klasse.naam, sleutel: toonbareSleutel(klasse), codes: [...RetourCodes.RetourCode].sort() }];
    });
    return {
      antwoord: antwoord.type,
      retourcodes: gesorteerd(retourcodes),
      ...totaal(klassen.get('DeclaratieAntwoord')?.[0]?.data),
      bevindingen,
    };
  } finally {
    doc.dispose();
  }
}

function totaal(antwoord: unknown): Pick<Verwacht, 'totaalToegekendBedrag'> {
  if (!antwoord) return {};
  const { TotaalToegekendBedrag } = antwoord as {
    TotaalToegekendBedrag: { TotaalBedrag: number; DebetCredit: 'D' | 'C' };
  };
  const { TotaalBedrag: bedrag, DebetCredit: debetCredit } = TotaalToegekendBedrag;
  return { totaalToegekendBedrag: { bedrag, debetCredit } };
}

const kort = ({ regel, retourcode, klasse, sleutel }: Bevinding): VerwachteBevinding => ({
  regel,
  retourcode: retourcode || null,
  klasse,
  sleutel,
});

/** A rule that finds two things in one place says so twice; the corpus asks where, not how often. */
function uniek<T>(lijst: readonly T[]): T[] {
  const perTekst = new Map(lijst.map((each) => [JSON.stringify(each), each]));
  return [...perTekst.values()];
}
