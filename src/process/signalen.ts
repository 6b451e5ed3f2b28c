/** What the signals on a message ask the register, once it is judged: nothing where nothing in it asks for it. */
import type { Queryable } from '../register/database.js';
import { verbruik } from '../register/facts.js';
import { loadLeveringen, loadPakket, loadToegewezenMet } from '../register/signalen.js';
import { toegekendeRegels } from '../rules/signalen/declaratie.js';
import { isLateStart } from '../rules/signalen/regie.js';
import { verlaagd } from '../rules/signalen/versie.js';
import { vraagtTotaal } from '../rules/signalen/verzoek.js';
import type { Verdict } from '../rules/verdict.js';
import { domeinVan, nummerVan } from '../standard/bericht.js';
import { GEEN_SIGNAALFEITEN, type SignaalFeiten, type Verbruik } from '../standard/feiten.js';
import type { Bericht301Root, Bericht305Root, Bericht317Root } from '../standard/generated/berichten.js';
import type { Gelezen } from './envelope.js';

export async function loadSignaalFeiten(tx: Queryable, gelezen: Gelezen, verdict: Verdict): Promise<SignaalFeiten> {
  const { type, bericht, gemeente, aanbieder, dagtekening } = gelezen;
  const partijen = { domein: domeinVan(type), gemeente, aanbieder };
  const toegekend = (nummers: readonly number[]): Promise<ReadonlyMap<number, Verbruik>> | Map<number, Verbruik> =>
    nummers.length === 0 ? new Map() : verbruik(tx, partijen.domein, gemeente, nummers);
  switch (nummerVan(type)) {
    case '301': {
      const { Client } = bericht.data as unknown as Bericht301Root;
      const pakket = await loadPakket(tx, partijen, Client.Bsn);
      const lager = Client.ToegewezenProducten.ToegewezenProduct.filter((each) =>
        verlaagd(each, pakket.get(each.ToewijzingNummer)),
      );
      const nummers = lager.map((each) => each.ToewijzingNummer);
      return { ...GEEN_SIGNAALFEITEN, pakket, toegekend: await toegekend(nummers) };
    }
    case '305': {
      const { Client } = bericht.data as unknown as Bericht305Root;
      const late = Client.StartProducten.StartProduct.filter((each) => isLateStart(each, dagtekening));
      const nummers = late.flatMap((each) => each.ToewijzingNummer ?? []);
      return { ...GEEN_SIGNAALFEITEN, toegewezenMet: await loadToegewezenMet(tx, partijen, nummers) };
    }
    case '317': {
      const { Verzoek } = (bericht.data as unknown as Bericht317Root).Client;
      const gevraagd = (Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []).filter(vraagtTotaal);
      return { ...GEEN_SIGNAALFEITEN, toegekend: await toegekend(gevraagd.map((each) => each.ToewijzingNummer)) };
    }
    case '323': {
      const bsns = [...new Set(toegekendeRegels(verdict).map(({ bsn }) => bsn))];
      return { ...GEEN_SIGNAALFEITEN, leveringen: await loadLeveringen(tx, partijen, bsns) };
    }
    default:
      return GEEN_SIGNAALFEITEN;
  }
}
