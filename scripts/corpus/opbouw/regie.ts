/** Starts and stops of the book as start and stop messages. */
import { datum, product } from '../../../src/rules/taal.js';
import type { Regiemelding, Toewijzing } from '../../../src/standard/feiten.js';
import type { CDT_Product } from '../../../src/standard/generated/berichten.js';
import { jw305, jw307, start, stop } from '../../../test/support/build.js';
import type { Eis } from '../contracten.js';
import type { Stap } from '../model.js';
import { aanGemeente, clientMet, stap, vroegste, type Wereld } from './wereld.js';

/** One message per start or stop, in the order in which the book came to know them. */
export const meld = (
  wereld: Wereld,
  bsn: string,
  meldingen: readonly Regiemelding[],
  toewijzingen: ReadonlyMap<number, Toewijzing>,
): Stap[] =>
  meldingen.map((melding) => {
    const ingang =
      melding.toewijzingNummer === null ? undefined : toewijzingen.get(melding.toewijzingNummer)?.ingangsdatum;
    return melding.soort === 'start' ? begin(wereld, bsn, melding, ingang) : einde(wereld, bsn, melding, ingang);
  });

function begin(wereld: Wereld, bsn: string, melding: Regiemelding, ingang: string | undefined): Stap {
  const data = jw305({
    bericht: aanGemeente(wereld, vroegste(melding.begindatum, wereld.dag)),
    client: clientMet(bsn),
    producten: [start(gedeeld(melding, ingang))],
  });
  const doet = `De aanbieder meldt de start van ${wat(melding)} op ${datum(melding.begindatum)}.`;
  return stap(wereld, '305', data, doet, eisen(melding, ingang));
}

function einde(wereld: Wereld, bsn: string, melding: Regiemelding, ingang: string | undefined): Stap {
  const Einddatum = melding.einddatum as string;
  const data = jw307({
    bericht: aanGemeente(wereld, vroegste(Einddatum, wereld.dag)),
    client: clientMet(bsn),
    producten: [stop({ ...gedeeld(melding, ingang), RedenBeeindiging: melding.redenBeeindiging ?? '31', Einddatum })],
  });
  const doet = `De aanbieder meldt de stop van ${wat(melding)} per ${datum(Einddatum)}, reden ${melding.redenBeeindiging}.`;
  return stap(wereld, '307', data, doet, eisen(melding, ingang));
}

const wat = ({ toewijzingNummer, productcategorie, productcode }: Regiemelding) =>
  toewijzingNummer === null ? product(productcategorie, productcode) : `de hulp op toewijzing ${toewijzingNummer}`;

const gedeeld = (melding: Regiemelding, ingang: string | undefined) => ({
  ToewijzingNummer: melding.toewijzingNummer ?? undefined,
  Product:
    melding.productcategorie === null
      ? undefined
      : { Categorie: melding.productcategorie as CDT_Product['Categorie'], Code: melding.productcode ?? undefined },
  ToewijzingIngangsdatum: ingang,
  Begindatum: melding.begindatum,
});

/** Without an allocation it must be task-oriented (TR019). */
const eisen = (melding: Regiemelding, ingang: string | undefined): Eis[] =>
  melding.productcategorie === null || melding.productcode === null
    ? []
    : [
        {
          categorie: melding.productcategorie,
          code: melding.productcode,
          datum: ingang ?? melding.begindatum,
          taak: melding.toewijzingNummer === null,
        },
      ];
