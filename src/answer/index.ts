/** The answer to a message that was judged, written and validated. */
import type { Verdict } from '../rules/judge.js';
import { antwoordOp, nummerVan } from '../standard/bericht.js';
import { schemaVan } from '../standard/catalogue.js';
import type { Bericht323Root, BerichtType } from '../standard/generated/berichten.js';
import { writeBericht } from '../standard/write.js';
import { declaratieAntwoord } from './declaratie.js';
import { antwoordIdentificatie } from './identificatie.js';
import { retourbericht } from './retour.js';

export interface Antwoord {
  readonly type: string;
  readonly identificatie: string;
  readonly inhoud: Uint8Array;
}

/** `data`: the question as it was read; `sha256`: of its bytes; `vandaag`: the system date. */
export function antwoord(
  type: BerichtType,
  data: unknown,
  verdict: Verdict,
  sha256: string,
  vandaag: string,
): Antwoord {
  const antwoordType = antwoordOp(type) as BerichtType;
  const schema = schemaVan(antwoordType);
  const identificatie = antwoordIdentificatie(antwoordType, sha256);
  const inhoud =
    nummerVan(type) === '323'
      ? declaratieAntwoord(
          { declaratie: data as Bericht323Root, berichtcode: schema.berichtcode, identificatie, vandaag },
          verdict as Extract<Verdict, { soort: 'header' | 'declaratie' }>,
        )
      : retourbericht(
          { schema, heen: data as never, identificatie, vandaag },
          verdict as Extract<Verdict, { soort: 'header' | 'goedgekeurd' | 'afgekeurd' }>,
        );
  return { type: antwoordType, identificatie, inhoud: writeBericht(schema, inhoud) };
}
