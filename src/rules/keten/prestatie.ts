/** A declared line held against its allocation and against earlier lines. Volumes: volume.ts, contract: contract.ts. */
import { doorsnede, eersteDagVanMaand, laatsteDagVanMaand, zelfdeMaand } from '../../standard/calendar.js';
import { VERWIJDERD } from '../../standard/feiten.js';
import type { Bericht323Prestatie } from '../../standard/generated/berichten.js';
import { rule } from '../rule.js';
import { datum, euro, maand, opsomming, periode, volume } from '../taal.js';
import { geldig, type PrestatieZaak } from '../zaak.js';

const OP_PRESTATIE = { on: ['323'], klasse: ['Prestatie'], level: 3 } as const;

const TR338 = rule({
  ...OP_PRESTATIE,
  code: 'TR338',
  retourcode: '9338',
  title: 'Het ToewijzingNummer is van een toewijzing aan deze aanbieder voor deze client',
  check({ prestatie, toewijzing, andermans, gemeente }: PrestatieZaak) {
    if (!toewijzing) return { ingediend: prestatie.ToewijzingNummer, gemeente, andermans };
  },
  explain: ({ ingediend, gemeente, andermans }) =>
    andermans
      ? `Toewijzing ${ingediend} van gemeente ${gemeente} is niet aan u voor deze client gegeven. Neem het nummer over uit het toewijzingsbericht van deze client.`
      : `ToewijzingNummer ${ingediend} is bij gemeente ${gemeente} niet bekend. Neem het nummer over uit het toewijzingsbericht; hebt u dat niet ontvangen, vraag de gemeente het opnieuw te sturen.`,
});

const TR384 = rule({
  ...OP_PRESTATIE,
  code: 'TR384',
  retourcode: '9384',
  title: 'Op een verwijderde toewijzing wordt niet gedeclareerd',
  check({ prestatie, toewijzing, credit, feiten, bsn, aanbieder }: PrestatieZaak) {
    if (credit || toewijzing?.redenWijziging !== VERWIJDERD) return;
    const { Begindatum, Einddatum } = prestatie.ProductPeriode;
    const productPeriode = { begin: Begindatum, eind: Einddatum };
    const vervanger = [...feiten.toewijzingen.values()].find(
      (each) =>
        each.bsn === bsn &&
        each.aanbieder === aanbieder &&
        each.redenWijziging !== VERWIJDERD &&
        doorsnede(productPeriode, each.ingangsdatum, each.einddatum) !== undefined &&
        each.productcode === toewijzing.productcode &&
        each.productcategorie === toewijzing.productcategorie,
    );
    return {
      ingediend: prestatie.ToewijzingNummer,
      verwijderdOp: toewijzing.toewijzingsdatum,
      vervanger: vervanger
        ? { toewijzingNummer: vervanger.toewijzingNummer, ingangsdatum: vervanger.ingangsdatum }
        : null,
    };
  },
  explain: ({ ingediend, verwijderdOp, vervanger }) =>
    `Toewijzing ${ingediend} is op ${datum(verwijderdOp)} door de gemeente verwijderd (reden 13) en geldt als niet verzonden. ${
      vervanger
        ? `Er is voor deze client wel toewijzing ${vervanger.toewijzingNummer} voor hetzelfde product vanaf ${datum(vervanger.ingangsdatum)}: declareer daarop als die bedoeld is.`
        : 'Vraag de gemeente op welke toewijzing u kunt declareren.'
    }`,
});

const TR307 = rule({
  ...OP_PRESTATIE,
  code: 'TR307',
  retourcode: '9307',
  title: 'De ProductPeriode begint niet voor de toewijzing',
  check(zaak: PrestatieZaak) {
    const toewijzing = geldig(zaak);
    const ingediend = zaak.prestatie.ProductPeriode.Begindatum;
    if (toewijzing && ingediend < toewijzing.ingangsdatum) {
      const { toewijzingNummer, ingangsdatum } = toewijzing;
      return {
        ingediend,
        toewijzingNummer,
        ingangsdatum,
        geheel: zaak.prestatie.ProductPeriode.Einddatum < ingangsdatum,
      };
    }
  },
  explain: ({ ingediend, toewijzingNummer, ingangsdatum, geheel }) =>
    `De ProductPeriode begint op ${datum(ingediend)}, maar toewijzing ${toewijzingNummer} gaat pas in op ${datum(ingangsdatum)}. ${geheel ? 'Declareer deze hulp op de toewijzing die toen gold' : `Begin de ProductPeriode op ${datum(ingangsdatum)}, of declareer de eerdere dagen op de toewijzing die toen gold`}.`,
});

const TR308 = rule({
  ...OP_PRESTATIE,
  code: 'TR308',
  retourcode: '9308',
  title: 'De ProductPeriode eindigt niet na de toewijzing',
  check(zaak: PrestatieZaak) {
    const einddatum = geldig(zaak)?.einddatum;
    const ingediend = zaak.prestatie.ProductPeriode.Einddatum;
    if (!einddatum || ingediend <= einddatum) return;
    const geheel = zaak.prestatie.ProductPeriode.Begindatum > einddatum;
    return { ingediend, toewijzingNummer: zaak.prestatie.ToewijzingNummer, einddatum, geheel };
  },
  explain: ({ ingediend, toewijzingNummer, einddatum, geheel }) =>
    `De ProductPeriode eindigt op ${datum(ingediend)}, maar toewijzing ${toewijzingNummer} loopt tot en met ${datum(einddatum)}. ${geheel ? 'Declareer deze hulp op de toewijzing die toen gold' : `Sluit de ProductPeriode af op ${datum(einddatum)}`}, of vraag de gemeente de toewijzing te verlengen.`,
});

const TR387 = rule({
  ...OP_PRESTATIE,
  code: 'TR387',
  retourcode: '9387',
  title: 'De ProductPeriode begint op de eerste van de maand, of op de ingangsdatum als die later in de maand ligt',
  check(zaak: PrestatieZaak) {
    const toewijzing = geldig(zaak);
    if (!toewijzing) return;
    const { Begindatum } = zaak.prestatie.ProductPeriode;
    const { ingangsdatum } = toewijzing;
    const verwacht = zelfdeMaand(ingangsdatum, Begindatum) ? ingangsdatum : eersteDagVanMaand(Begindatum);
    if (Begindatum !== verwacht)
      return { ingediend: Begindatum, verwacht, toewijzingNummer: toewijzing.toewijzingNummer };
  },
  explain: ({ ingediend, verwacht, toewijzingNummer }) =>
    `De ProductPeriode begint op ${datum(ingediend)}; voor ${maand(ingediend)} op toewijzing ${toewijzingNummer} moet dat ${datum(verwacht)} zijn${verwacht.endsWith('-01') ? ', de eerste dag van de maand' : ', de ingangsdatum van de toewijzing'}. De dag waarop de hulp echt begon, telt hier niet.`,
});

const TR388 = rule({
  ...OP_PRESTATIE,
  code: 'TR388',
  retourcode: '9388',
  title: 'De ProductPeriode eindigt op de laatste van de maand, of op de einddatum als die eerder in de maand ligt',
  check(zaak: PrestatieZaak) {
    const toewijzing = geldig(zaak);
    if (!toewijzing) return;
    const { Einddatum } = zaak.prestatie.ProductPeriode;
    const { einddatum } = toewijzing;
    const verwacht =
      einddatum !== null && zelfdeMaand(einddatum, Einddatum) ? einddatum : laatsteDagVanMaand(Einddatum);
    if (Einddatum !== verwacht)
      return { ingediend: Einddatum, verwacht, toewijzingNummer: toewijzing.toewijzingNummer };
  },
  explain: ({ ingediend, verwacht, toewijzingNummer }) =>
    `De ProductPeriode eindigt op ${datum(ingediend)}; voor ${maand(ingediend)} op toewijzing ${toewijzingNummer} moet dat ${datum(verwacht)} zijn${verwacht === laatsteDagVanMaand(verwacht) ? ', de laatste dag van de maand' : ', de einddatum van de toewijzing'}. Een eerdere stop van de hulp verandert de ProductPeriode niet.`,
});

const TR339 = rule({
  ...OP_PRESTATIE,
  code: 'TR339',
  retourcode: '9339',
  title: 'De productcategorie is die van de toewijzing',
  check(zaak: PrestatieZaak) {
    const toegewezen = geldig(zaak)?.productcategorie ?? null;
    const ingediend = zaak.prestatie.ProductCategorie;
    if (toegewezen !== null && ingediend !== toegewezen) {
      return { ingediend, toegestaan: toegewezen, toewijzingNummer: zaak.prestatie.ToewijzingNummer };
    }
  },
  explain: ({ ingediend, toegestaan, toewijzingNummer }) =>
    `ProductCategorie is ${ingediend}, maar toewijzing ${toewijzingNummer} is gegeven voor categorie ${toegestaan}. Neem de categorie over uit de toewijzing, of declareer op de toewijzing die bij categorie ${ingediend} hoort.`,
});

const TR340 = rule({
  ...OP_PRESTATIE,
  code: 'TR340',
  retourcode: '9340',
  title: 'De productcode is die van de toewijzing',
  check(zaak: PrestatieZaak) {
    const toegewezen = geldig(zaak)?.productcode ?? null;
    const ingediend = zaak.prestatie.ProductCode;
    if (toegewezen !== null && ingediend !== toegewezen) {
      return { ingediend, toegestaan: toegewezen, toewijzingNummer: zaak.prestatie.ToewijzingNummer };
    }
  },
  explain: ({ ingediend, toegestaan, toewijzingNummer }) =>
    `ProductCode is ${ingediend}, maar toewijzing ${toewijzingNummer} is gegeven voor ${toegestaan}. Declareer ${toegestaan}, of vraag met een verzoek om wijziging het andere product aan.`,
});

const TR319 = rule({
  ...OP_PRESTATIE,
  code: 'TR319',
  retourcode: '9319',
  title: 'De ProductPeriode valt in deze of een eerdere declaratieperiode',
  check({ prestatie, declaratie }: PrestatieZaak) {
    const ingediend = prestatie.ProductPeriode.Einddatum;
    const uiterlijk = declaratie.DeclaratiePeriode.Einddatum;
    if (ingediend > uiterlijk) return { ingediend, uiterlijk };
  },
  explain: ({ ingediend, uiterlijk }) =>
    `De ProductPeriode eindigt op ${datum(ingediend)}, na de DeclaratiePeriode die tot en met ${datum(uiterlijk)} loopt. Declareer deze prestatie met de declaratie over ${maand(ingediend)} of later.`,
});

const TR314 = rule({
  ...OP_PRESTATIE,
  code: 'TR314',
  retourcode: '8021',
  title: 'Een aanbieder gebruikt een ReferentieNummer een keer',
  check({ prestatie, referentieBekend }: PrestatieZaak) {
    if (referentieBekend) return { ingediend: prestatie.ProductReferentie.ReferentieNummer, waar: referentieBekend };
  },
  explain: ({ ingediend, waar }) =>
    `ReferentieNummer ${ingediend} is ${waar === 'bericht' ? 'eerder in dit bericht' : 'in een eerdere declaratie'} al gebruikt. Dient u een afgewezen prestatie verbeterd in, geef haar dan een nieuw ReferentieNummer; is zij al toegekend, haal de regel dan weg.`,
});

const TR323 = rule({
  ...OP_PRESTATIE,
  code: 'TR323',
  retourcode: '8017',
  title: 'Een creditregel neemt een toegekende debetregel in zijn geheel terug',
  check({ prestatie, credit, debet, bsn }: PrestatieZaak) {
    if (!credit) return;
    const ingediend = prestatie.ProductReferentie.VorigReferentieNummer as string;
    if (!debet) return { ingediend, verschillen: [] };
    const verschillen = verschilMetDebet(prestatie, debet, bsn);
    if (verschillen.length > 0) return { ingediend, verschillen };
  },
  explain: ({ ingediend, verschillen }) =>
    verschillen.length === 0
      ? `Er is geen toegekende debetregel met ReferentieNummer ${ingediend}. Alleen een toegekende prestatie kan worden gecrediteerd; een afgewezen prestatie hoeft niet terug en mag verbeterd opnieuw worden ingediend.`
      : `De creditregel verschilt van de toegekende debetregel ${ingediend}: ${opsomming(verschillen)}. Een creditregel neemt de hele debetregel terug; neem alle gegevens ongewijzigd over (IV091), met een nieuw ReferentieNummer.`,
});

function verschilMetDebet(
  prestatie: Bericht323Prestatie,
  debet: NonNullable<PrestatieZaak['debet']>,
  bsn: string,
): string[] {
  const { ProductPeriode, IngediendBedrag } = prestatie;
  const tarief = prestatie.ProductTarief ?? null;
  return [
    debet.bsn !== bsn && 'een andere client',
    debet.toewijzingNummer !== prestatie.ToewijzingNummer && `ToewijzingNummer was ${debet.toewijzingNummer}`,
    (debet.productcategorie !== prestatie.ProductCategorie || debet.productcode !== prestatie.ProductCode) &&
      `product was ${debet.productcode} (categorie ${debet.productcategorie})`,
    (debet.begin !== ProductPeriode.Begindatum || debet.eind !== ProductPeriode.Einddatum) &&
      `ProductPeriode was ${periode(debet.begin, debet.eind)}`,
    (debet.volume !== prestatie.GeleverdVolume || debet.eenheid !== prestatie.Eenheid) &&
      `GeleverdVolume was ${volume(debet.volume, debet.eenheid)}`,
    debet.tariefCent !== tarief && `ProductTarief was ${debet.tariefCent === null ? 'leeg' : euro(debet.tariefCent)}`,
    debet.bedragCent !== IngediendBedrag.Bedrag && `IngediendBedrag was ${euro(debet.bedragCent)}`,
  ].filter((each) => each !== false);
}

const TR390 = rule({
  ...OP_PRESTATIE,
  code: 'TR390',
  retourcode: '9390',
  title: 'Een prestatie wordt een keer gecrediteerd',
  check({ prestatie, credit, debet }: PrestatieZaak) {
    if (!credit || !debet?.gecrediteerdMet) return;
    return {
      ingediend: prestatie.ProductReferentie.VorigReferentieNummer as string,
      gecrediteerdMet: debet.gecrediteerdMet,
    };
  },
  explain: ({ ingediend, gecrediteerdMet }) =>
    `Prestatie ${ingediend} is al gecrediteerd met ReferentieNummer ${gecrediteerdMet}. Haal deze creditregel weg; een verbeterde debetregel kan, als die er nog niet is.`,
});

const TR389 = rule({
  ...OP_PRESTATIE,
  code: 'TR389',
  retourcode: '9389',
  title: 'Per toewijzing, product en ProductPeriode is er hoogstens een debetregel die niet is gecrediteerd',
  check({ prestatie, credit, openDebet }: PrestatieZaak) {
    if (credit || !openDebet) return;
    return {
      toewijzingNummer: prestatie.ToewijzingNummer,
      productcode: prestatie.ProductCode,
      maand: prestatie.ProductPeriode.Begindatum,
      eerder: openDebet.referentieNummer,
    };
  },
  explain: (waarden) =>
    `Voor toewijzing ${waarden.toewijzingNummer}, product ${waarden.productcode}, ${maand(waarden.maand)} is regel ${waarden.eerder} al toegekend. Wilt u die verbeteren, stuur dan eerst (of in hetzelfde bericht) een creditregel met VorigReferentieNummer ${waarden.eerder}.`,
});

export const prestatieRules = [
  TR338,
  TR384,
  TR307,
  TR308,
  TR387,
  TR388,
  TR339,
  TR340,
  TR319,
  TR314,
  TR323,
  TR390,
  TR389,
];
