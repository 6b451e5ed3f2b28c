/** Plays candidates through the product: which earlier messages take effect, and what comes out of the last one. */
import { Contracts } from '../../src/contracts/index.js';
import type { Resultaat } from '../../src/process/message.js';
import type { Database } from '../../src/register/database.js';
import { nummerVan } from '../../src/standard/bericht.js';
import { schemaVan } from '../../src/standard/catalogue.js';
import { renderBericht } from '../../src/standard/write.js';
import { play } from '../../test/conformance/play.js';
import type { Geval } from './model.js';

const contractenGelezen = new Map<unknown, Contracts>();

function gelezen(inhoud: Geval['stappen'][number]['contracten']): Contracts {
  const bekend = contractenGelezen.get(inhoud) ?? new Contracts(inhoud);
  contractenGelezen.set(inhoud, bekend);
  return bekend;
}

export interface Gespeeld {
  /** Why the book is not in the state of the row, in Dutch; undefined when it is. */
  readonly opbouw: string | undefined;
  readonly resultaat: Resultaat;
}

export async function speel(database: Database, geval: Geval): Promise<Gespeeld> {
  const resultaten = await play(
    database,
    geval.stappen.map(({ type, data, contracten }) => ({
      bytes: renderBericht(schemaVan(type), data),
      contracts: gelezen(contracten),
      vandaag: geval.systeemdatum,
    })),
  );
  return { opbouw: mislukt(geval, resultaten), resultaat: resultaten.at(-1) as Resultaat };
}

/** The first earlier message that did not do what the case needs. */
export function mislukt(geval: Geval, resultaten: readonly Resultaat[]): string | undefined {
  for (const [at, stap] of geval.stappen.slice(0, -1).entries()) {
    const { bevindingen, ...resultaat } = resultaten[at] as Resultaat;
    const uitkomst = resultaat.soort === 'onverwerkbaar' ? 'onverwerkbaar' : resultaat.uitkomst;
    if (uitkomst === (stap.uitkomst ?? uitkomst) && uitkomst !== 'onverwerkbaar') continue;
    const regels = [...new Set(bevindingen.map(({ regel }) => regel))].join(', ');
    return `het eerdere ${nummerVan(stap.type)}-bericht dat daarvoor nodig is, wordt zelf geweigerd (${regels || uitkomst})`;
  }
  return undefined;
}
