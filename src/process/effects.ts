/** What a verdict means for the book: its outcome in a word, its figures, and what takes effect. */
import type { Queryable } from '../register/database.js';
import {
  GEEN_TELLINGEN,
  recordDeclaratie,
  recordRegiemeldingen,
  recordToewijzingen,
  recordVerzoeken,
  type Tellingen,
  type Uitkomst,
} from '../register/record.js';
import { metTeken } from '../rules/inhoud/declaratie.js';
import type { Verdict } from '../rules/judge.js';
import { domeinVan, nummerVan } from '../standard/bericht.js';
import type {
  Bericht301Root,
  Bericht305Root,
  Bericht307Root,
  Bericht323Root,
} from '../standard/generated/berichten.js';
import type { Gelezen } from './envelope.js';

export function uitkomstVan(verdict: Verdict): Uitkomst {
  if (verdict.soort === 'goedgekeurd') return 'goedgekeurd';
  if (verdict.soort !== 'declaratie') return 'afgekeurd';
  if (verdict.declaratieCodes.length > 0) return 'afgekeurd';
  const regels = verdict.clienten.flatMap(({ prestaties }) => prestaties);
  const afgewezen = regels.filter(({ codes }) => codes.length > 0).length;
  if (afgewezen === 0) return 'goedgekeurd';
  return afgewezen === regels.length ? 'afgekeurd' : 'deels';
}

/** Every line of a declaration was asked for, also when the message was refused before it was judged. */
export function telPrestaties({ type, bericht }: Gelezen, verdict: Verdict): Tellingen {
  if (nummerVan(type) !== '323') return GEEN_TELLINGEN;
  const { Declaratie } = bericht.data as unknown as Bericht323Root;
  const regels = verdict.soort === 'declaratie' ? verdict.clienten.flatMap(({ prestaties }) => prestaties) : [];
  return {
    prestatiesIngediend: bericht.klassen.get('Prestatie')?.length ?? 0,
    prestatiesToegekend: regels.filter(({ codes }) => codes.length === 0).length,
    ingediendCent: metTeken(Declaratie.TotaalIngediendBedrag, Declaratie.TotaalIngediendBedrag.TotaalBedrag),
    toegekendCent: verdict.soort === 'declaratie' ? verdict.toegekendCent : 0,
  };
}

/** What counts as sent takes effect; a refused message leaves nothing but itself and its findings. */
export async function boekGevolgen(
  tx: Queryable,
  berichtId: number,
  gelezen: Gelezen,
  verdict: Verdict,
  tellingen: Tellingen,
): Promise<void> {
  const { type, gemeente, aanbieder, bericht } = gelezen;
  const partijen = { domein: domeinVan(type), gemeente, aanbieder };
  if (verdict.soort === 'goedgekeurd' && nummerVan(type) === '301') {
    return recordToewijzingen(tx, berichtId, partijen, (bericht.data as unknown as Bericht301Root).Client);
  }
  if (verdict.soort === 'goedgekeurd') {
    const { Client } = bericht.data as unknown as Bericht305Root | Bericht307Root;
    return recordRegiemeldingen(tx, berichtId, partijen, Client.Bsn, verdict.regiemeldingen);
  }
  if (verdict.soort === 'declaratie' && verdict.declaratieCodes.length === 0) {
    const { Declaratie } = bericht.data as unknown as Bericht323Root;
    const prestaties = verdict.clienten.flatMap((client) => client.prestaties);
    return recordDeclaratie(tx, berichtId, partijen, Declaratie, tellingen, prestaties);
  }
}

/** A sound request (315, 317) is remembered by its reference, so that an allocation may refer to it (TR379). */
export async function boekVerzoeken(
  tx: Queryable,
  { type, gemeente, aanbieder, bericht }: Gelezen,
  vandaag: string,
): Promise<void> {
  const klassen = [...(bericht.klassen.get('AangevraagdProduct') ?? []), ...(bericht.klassen.get('Verzoek') ?? [])];
  const referenties = klassen.map(({ data }) => (data as { ReferentieAanbieder: string }).ReferentieAanbieder);
  if (referenties.length > 0)
    await recordVerzoeken(tx, { domein: domeinVan(type), gemeente, aanbieder }, referenties, vandaag);
}
