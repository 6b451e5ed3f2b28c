/** An allocation held against what was allocated, requested and declared before. */
import { VERWIJDERD } from '../../standard/feiten.js';
import { rule } from '../rule.js';
import { datum, opsomming, product } from '../taal.js';
import type { ToegewezenProductZaak } from '../zaak.js';

const OP_TOEWIJZING = { on: ['301'], klasse: ['ToegewezenProduct'], level: 3 } as const;

const TR332 = rule({
  ...OP_TOEWIJZING,
  code: 'TR332',
  retourcode: '9332',
  title: 'Een ToewijzingNummer hoort binnen de gemeente bij een toewijzing',
  check({ toegewezen, bekend, bsn, aanbieder }: ToegewezenProductZaak) {
    if (!bekend) return;
    const verschillen = [
      bekend.bsn !== bsn && 'client',
      bekend.aanbieder !== aanbieder && 'aanbieder',
      (bekend.productcategorie !== (toegewezen.Product?.Categorie ?? null) ||
        bekend.productcode !== (toegewezen.Product?.Code ?? null)) &&
        `product (was ${bekend.productcategorie === null ? 'generiek' : product(bekend.productcategorie, bekend.productcode)})`,
      bekend.ingangsdatum !== toegewezen.Ingangsdatum && `ingangsdatum (was ${datum(bekend.ingangsdatum)})`,
    ].filter((each) => each !== false);
    if (verschillen.length > 0) return { toewijzingNummer: toegewezen.ToewijzingNummer, verschillen };
  },
  explain: ({ toewijzingNummer, verschillen }) =>
    `ToewijzingNummer ${toewijzingNummer} is al gebruikt voor een andere toewijzing van deze gemeente: ${opsomming(verschillen)} ${verschillen.length > 1 ? 'zijn' : 'is'} anders. Bij een bestaande toewijzing mogen alleen einddatum, budget, reden en (bij frequentie 6) omvang wijzigen; geef een nieuwe toewijzing een nieuw nummer.`,
});

const TR379 = rule({
  ...OP_TOEWIJZING,
  code: 'TR379',
  retourcode: '9379',
  title: 'ReferentieAanbieder verwijst naar een verzoek van deze aanbieder voor deze client',
  check({ toegewezen, feiten, bsn }: ToegewezenProductZaak) {
    const { ReferentieAanbieder, ToewijzingNummer } = toegewezen;
    if (ReferentieAanbieder === undefined) return;
    const verzoek = feiten.verzoeken.get(ReferentieAanbieder);
    if (verzoek?.bsn === bsn) return;
    const waarden: { toewijzingNummer: number; ingediend: string; andereClient?: true } = {
      toewijzingNummer: ToewijzingNummer,
      ingediend: ReferentieAanbieder,
    };
    return verzoek ? { ...waarden, andereClient: true } : waarden;
  },
  explain: ({ toewijzingNummer, ingediend, andereClient }) =>
    `Toewijzing ${toewijzingNummer} noemt ReferentieAanbieder ${ingediend}, maar ${andereClient ? 'dat verzoek ging over een andere client' : 'van deze aanbieder is geen verzoek om toewijzing of wijziging met die referentie bekend'}. Laat ReferentieAanbieder leeg, of neem de referentie van het verzoek over.`,
});

const TR385 = rule({
  ...OP_TOEWIJZING,
  code: 'TR385',
  retourcode: '9385',
  title: 'Een toewijzing met toegekende regels wordt niet verwijderd',
  check({ toegewezen, feiten }: ToegewezenProductZaak) {
    if (toegewezen.RedenWijziging !== VERWIJDERD) return;
    const regels = feiten.goedgekeurdeRegels.get(toegewezen.ToewijzingNummer) ?? 0;
    if (regels > 0) return { toewijzingNummer: toegewezen.ToewijzingNummer, regels };
  },
  explain: ({ toewijzingNummer, regels }) =>
    `Toewijzing ${toewijzingNummer} kan niet worden verwijderd (reden 13): er ${regels === 1 ? 'is 1 declaratieregel' : `zijn ${regels} declaratieregels`} op toegekend die niet ${regels === 1 ? 'is' : 'zijn'} gecrediteerd. Laat de aanbieder eerst crediteren, of kort de toewijzing in tot na de laatste toegekende maand.`,
});

export const toewijzingRules = [TR332, TR379, TR385];
