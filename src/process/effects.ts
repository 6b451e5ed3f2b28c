/** What a verdict means for the book: its outcome in a word, its figures, and what takes effect. */
import type { Queryable } from '../register/database.js';
import {
  GEEN_TELLINGEN,
  recordDeclaratie,
  recordRegiemeldingen,
  recordToewijzingen,
  type Tellingen,
  type Uitkomst,
} from '../register/record.js';
import { recordVerzoekAntwoord, recordVerzoeken, type VerzoekRij } from '../register/verzoeken.js';
import { metTeken } from '../rules/inhoud/declaratie.js';
import type { Verdict } from '../rules/judge.js';
import { domeinVan, nummerVan } from '../standard/bericht.js';
import type {
  Bericht301Root,
  Bericht305Root,
  Bericht307Root,
  Bericht315Client,
  Bericht315Root,
  Bericht317Root,
  Bericht317Verzoek,
  Bericht319Root,
  Bericht323Root,
} from '../standard/generated/berichten.js';
import type { Gelezen } from './envelope.js';

export function uitkomstVan(verdict: Verdict): Uitkomst {
  if (verdict.soort === 'goedgekeurd') return 'goedgekeurd';
  if (verdict.soort === 'ingelezen') return verdict.bevindingen.length === 0 ? 'goedgekeurd' : 'afgekeurd';
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
  if (verdict.soort === 'declaratie') {
    if (verdict.declaratieCodes.length > 0) return;
    const { Declaratie } = bericht.data as unknown as Bericht323Root;
    const prestaties = verdict.clienten.flatMap((client) => client.prestaties);
    return recordDeclaratie(tx, berichtId, partijen, Declaratie, tellingen, prestaties);
  }
  if (verdict.soort !== 'goedgekeurd') return;
  switch (nummerVan(type)) {
    case '301':
      return recordToewijzingen(tx, berichtId, partijen, (bericht.data as unknown as Bericht301Root).Client);
    case '305':
    case '307': {
      const { Client } = bericht.data as unknown as Bericht305Root | Bericht307Root;
      return recordRegiemeldingen(tx, berichtId, partijen, Client.Bsn, verdict.regiemeldingen);
    }
    case '315': {
      const { Client } = bericht.data as unknown as Bericht315Root;
      return recordVerzoeken(tx, berichtId, partijen, Client.Bsn, aangevraagd(Client));
    }
    case '317': {
      const { Client } = bericht.data as unknown as Bericht317Root;
      return recordVerzoeken(tx, berichtId, partijen, Client.Bsn, [gevraagdeWijziging(Client.Verzoek)]);
    }
    case '319': {
      const { Antwoord } = bericht.data as unknown as Bericht319Root;
      return recordVerzoekAntwoord(tx, berichtId, partijen, {
        referentie: Antwoord.ReferentieAanbieder,
        verzoekAntwoord: Antwoord.VerzoekAntwoord,
        redenAfwijzing: Antwoord.RedenAfwijzingVerzoek,
      });
    }
    default:
      throw new Error(`an approved ${type} without effect`);
  }
}

const aangevraagd = ({ AangevraagdeProducten }: Bericht315Client): VerzoekRij[] =>
  AangevraagdeProducten.AangevraagdProduct.map(({ ReferentieAanbieder, ToewijzingIngangsdatum }) => ({
    nummer: '315',
    referentie: ReferentieAanbieder,
    ingangsdatum: ToewijzingIngangsdatum,
  }));

function gevraagdeWijziging(verzoek: Bericht317Verzoek): VerzoekRij {
  const { ReferentieAanbieder, TeWijzigenProducten, NieuweProducten } = verzoek;
  const gewenst = [...(TeWijzigenProducten?.TeWijzigenProduct ?? []), ...(NieuweProducten?.NieuwProduct ?? [])]
    .map((each) => each.GewensteIngangsdatum)
    .sort();
  // TR352: something is always asked for.
  return { nummer: '317', referentie: ReferentieAanbieder, ingangsdatum: gewenst[0] as string };
}
