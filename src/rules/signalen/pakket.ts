/** All that a client has with a provider (301): is it complete, does it go on as it should, does it answer the request. */
import { plusDagen } from '../../standard/calendar.js';
import { isActueel, isIngetrokken, type ToewijzingVersie, type Verzoek } from '../../standard/feiten.js';
import type { Bericht301Client, Bericht301ToegewezenProduct } from '../../standard/generated/berichten.js';
import { FREQUENTIE } from '../../standard/volume.js';
import { datum, kort, periode, product } from '../taal.js';
import { type SignaalZaak, signaal } from './signaal.js';
import { inWoorden, moment, momentVan, omvangVan, paarVan, trektIn, verschillen, zelfdeOmvang } from './versie.js';

const OP_CLIENT = { on: ['301'], klasse: ['Client'] } as const;

/** RedenWijziging: on the provider's initiative. */
const OP_VERZOEK = '12';

const producten = ({ ToegewezenProducten }: Bericht301Client) => ToegewezenProducten.ToegewezenProduct;
const nummerVan = ({ ToewijzingNummer }: Bericht301ToegewezenProduct) => ToewijzingNummer;

const OP087 = signaal({
  ...OP_CLIENT,
  code: 'OP087',
  title: 'Het bericht noemt alle lopende toewijzingen van de client bij deze aanbieder',
  check(client, { feiten, dagtekening }) {
    const genoemd = new Set(producten(client).map(nummerVan));
    const gemist = [...feiten.pakket.values()].filter(
      (each) =>
        !genoemd.has(each.toewijzingNummer) &&
        isActueel(each, dagtekening) &&
        // Decided on after this message was made: it could not be in it (OP080).
        each.toewijzingsdatum <= dagtekening,
    );
    if (gemist.length === 0) return;
    return {
      dagtekening,
      gemist: gemist.map(({ toewijzingNummer, productcategorie, productcode, ingangsdatum, einddatum }) => ({
        toewijzingNummer,
        product: product(productcategorie, productcode),
        ingangsdatum,
        einddatum,
      })),
    };
  },
  explain({ dagtekening, gemist }) {
    const een = gemist.length === 1;
    const wat = gemist.map(
      (each) => `${each.toewijzingNummer} (${each.product}, ${periode(each.ingangsdatum, each.einddatum)})`,
    );
    return `In het bericht van ${datum(dagtekening)} ${een ? 'ontbreekt toewijzing' : 'ontbreken toewijzingen'} ${kort(wat)}, die dan ${een ? 'loopt of nog ingaat' : 'lopen of nog ingaan'}. Een toewijzingsbericht noemt het hele pakket van de client bij deze aanbieder, ook wat niet verandert. Stuur het volgende bericht met alle toewijzingen, of beeindig wat niet meer geldt.`;
  },
});

const OP380 = signaal({
  on: ['301'],
  klasse: ['ToegewezenProduct'],
  code: 'OP380',
  title: 'Verlengen gaat door de einddatum van de bestaande toewijzing te verplaatsen',
  check(toegewezen, zaak) {
    if (zaak.feiten.pakket.has(toegewezen.ToewijzingNummer) || trektIn(toegewezen)) return;
    const vorige = [...zaak.feiten.pakket.values()].find((each) => isVerlengingVan(toegewezen, each));
    if (!vorige) return;
    return {
      toewijzingNummer: toegewezen.ToewijzingNummer,
      ingangsdatum: toegewezen.Ingangsdatum,
      vorige: vorige.toewijzingNummer,
      einddatum: vorige.einddatum as string,
      product: product(vorige.productcategorie, vorige.productcode),
      omvang: vorige.omvang ? inWoorden(vorige.omvang) : null,
    };
  },
  explain: ({ toewijzingNummer, ingangsdatum, vorige, einddatum, product: wat, omvang }) =>
    `Toewijzing ${toewijzingNummer} gaat op ${datum(ingangsdatum)} verder waar toewijzing ${vorige} op ${datum(einddatum)} ophoudt, met hetzelfde product (${wat})${omvang ? ` en dezelfde omvang (${omvang})` : ''}. Toewijzing ${vorige} was nog niet voorbij, en wordt dan verlengd door haar einddatum te verplaatsen. Verplaats die einddatum en verwijder ${toewijzingNummer}: dan hoeft de aanbieder niet te stoppen en opnieuw te starten.`,
});

/** Stretching is compulsory: same product and volume, not a total, and the old end had not passed. */
function isVerlengingVan(toegewezen: Bericht301ToegewezenProduct, vorige: ToewijzingVersie): boolean {
  const omvang = omvangVan(toegewezen);
  return (
    !isIngetrokken(vorige) &&
    vorige.einddatum !== null &&
    vorige.einddatum >= toegewezen.Toewijzingsdatum &&
    plusDagen(vorige.einddatum, 1) === toegewezen.Ingangsdatum &&
    (toegewezen.Product?.Categorie ?? null) === vorige.productcategorie &&
    (toegewezen.Product?.Code ?? null) === vorige.productcode &&
    omvang?.frequentie !== FREQUENTIE.totaal &&
    zelfdeOmvang(omvang, vorige.omvang) &&
    // A budget is for its own period: another period needs another amount, and the rule is silent on that.
    toegewezen.Budget === undefined &&
    vorige.budgetCent === null
  );
}

/** The requests that the message names, each with the products that carry its reference. */
function perVerzoek(client: Bericht301Client, { feiten }: SignaalZaak) {
  const referenties = new Set(producten(client).flatMap((each) => each.ReferentieAanbieder ?? []));
  return [...referenties].flatMap((referentie): [Verzoek, Bericht301ToegewezenProduct[]][] => {
    const verzoek = feiten.verzoeken.get(referentie);
    return verzoek ? [[verzoek, producten(client).filter((each) => each.ReferentieAanbieder === referentie)]] : [];
  });
}

const IV093 = signaal({
  ...OP_CLIENT,
  code: 'IV093',
  title: 'Na een verzoek om wijziging draagt het hele pakket zijn referentie, en elke wijziging reden 12',
  check(client, zaak) {
    // Honoured before: what is in this message has another reason (IV097).
    const nieuw = perVerzoek(client, zaak).filter(
      ([{ nummer, toewijzingNummer }]) => nummer === '317' && toewijzingNummer === null,
    );
    return nieuw.flatMap(([{ referentie }, eigen]) => {
      const zonder = producten(client).filter((each) => !eigen.includes(each));
      const reden = eigen.filter((each) => heeftAndereReden(each, zaak));
      return [
        ...(zonder.length > 0 ? [{ soort: 'referentie' as const, referentie, nummers: zonder.map(nummerVan) }] : []),
        ...(reden.length > 0 ? [{ soort: 'reden' as const, referentie, nummers: reden.map(nummerVan) }] : []),
      ];
    });
  },
  explain({ soort, referentie, nummers }) {
    const een = nummers.length === 1;
    const wie = `${een ? 'Toewijzing' : 'Toewijzingen'} ${kort(nummers.map(String))}`;
    if (soort === 'referentie')
      return `Dit bericht volgt op verzoek om wijziging ${referentie}, maar ${wie.toLowerCase()} ${een ? 'draagt' : 'dragen'} die referentie niet. Het verzoek wordt als geheel toegewezen, en dan staat zijn referentie bij elke toewijzing in het bericht, ook bij wat gelijk blijft. Stuur het pakket opnieuw met ReferentieAanbieder ${referentie} bij alle toewijzingen.`;
    return `${wie} ${een ? 'is' : 'zijn'} gewijzigd op verzoek om wijziging ${referentie}, maar ${een ? 'heeft' : 'hebben'} een andere RedenWijziging dan 12. Reden 12 zegt dat de aanbieder om de wijziging vroeg. Stuur het pakket opnieuw met die reden bij elke gewijzigde toewijzing.`;
  },
});

/** An empty reason on a change is what IV099 tells. */
function heeftAndereReden(toegewezen: Bericht301ToegewezenProduct, zaak: SignaalZaak): boolean {
  const paar = paarVan(toegewezen, zaak);
  const { RedenWijziging } = toegewezen;
  return (
    paar !== undefined && RedenWijziging !== undefined && RedenWijziging !== OP_VERZOEK && verschillen(paar).length > 0
  );
}

const IV097 = signaal({
  ...OP_CLIENT,
  code: 'IV097',
  title: 'ReferentieAanbieder staat er alleen als de toewijzing direct op dat verzoek volgt',
  check(client, zaak) {
    return perVerzoek(client, zaak).flatMap(([{ referentie, toewijzingNummer }, eigen]) => {
      const opnieuw = eigen.filter((each) => !isHerhaling(each, zaak));
      if (toewijzingNummer === null || opnieuw.length === 0) return [];
      return [{ referentie, nummers: opnieuw.map(nummerVan), gehonoreerdMet: toewijzingNummer }];
    });
  },
  explain: ({ referentie, nummers, gehonoreerdMet }) =>
    `${nummers.length === 1 ? 'Toewijzing' : 'Toewijzingen'} ${kort(nummers.map(String))} ${nummers.length === 1 ? 'draagt' : 'dragen'} ReferentieAanbieder ${referentie}, maar dat verzoek is al eerder gehonoreerd, met toewijzing ${gehonoreerdMet}. De referentie staat alleen bij een toewijzing die direct op het verzoek volgt; een latere wijziging op initiatief van de gemeente heeft er geen. Laat het veld leeg, of vul de referentie van het nieuwe verzoek.`,
});

/** The very version that was sent before, sent once more. */
function isHerhaling(toegewezen: Bericht301ToegewezenProduct, zaak: SignaalZaak): boolean {
  const paar = paarVan(toegewezen, zaak);
  return (
    paar !== undefined &&
    moment(toegewezen) === momentVan(paar.bekend) &&
    paar.bekend.referentieAanbieder === toegewezen.ReferentieAanbieder
  );
}

export const pakketSignalen = [OP087, OP380, IV093, IV097];
