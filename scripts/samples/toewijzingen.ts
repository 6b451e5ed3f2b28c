/** What the municipalities allocate: every kind of allocation once, and the clients of the two large declarations. */
import { contact, relatie } from '../../test/support/build.js';
import { type Nacht, omvang, type Toewijzing } from './nacht.js';
import {
  ALPHEN,
  BERK,
  BEUK,
  DAGDEEL,
  EIK,
  ESDOORN,
  ETMAAL,
  EURO,
  IN_TOTAAL,
  KAAG,
  type Kleur,
  LINDE,
  MINUUT,
  NIEUWKOOP,
  OPGEHEVEN,
  PER_DAG,
  PER_MAAND,
  PER_WEEK,
  STUK_INSPANNING,
  STUK_OUTPUT,
  UUR,
  WILG,
} from './wereld.js';

const JAAR = { van: '2026-01-01', tot: '2026-12-31' } as const;

const linde = { gemeente: ALPHEN, aanbieder: LINDE, ...JAAR } as const;

export const rood: Toewijzing = {
  ...linde,
  nummer: 1001,
  client: 'Rood',
  code: '45A04',
  omvang: omvang(3, UUR, PER_WEEK),
};
export const oranje: Toewijzing = {
  ...linde,
  nummer: 1002,
  client: 'Oranje',
  code: '45A05',
  omvang: omvang(240, MINUUT, PER_MAAND),
};
export const oranjeGroep: Toewijzing = {
  ...linde,
  nummer: 1003,
  client: 'Oranje',
  code: '45A09',
  tot: '2026-06-30',
  omvang: omvang(2, DAGDEEL, PER_WEEK),
};
export const geel: Toewijzing = {
  ...linde,
  nummer: 1004,
  client: 'Geel',
  code: '45A60',
  omvang: omvang(12, STUK_INSPANNING, IN_TOTAAL),
};
export const olijf: Toewijzing = {
  ...linde,
  nummer: 1014,
  client: 'Olijf',
  code: '45A88',
  van: '2025-10-01',
  tot: '2025-12-31',
  omvang: omvang(1, UUR, PER_DAG),
};
export const limoen: Toewijzing = {
  ...linde,
  nummer: 1015,
  client: 'Limoen',
  code: '45A04',
  omvang: omvang(2, UUR, PER_WEEK),
};
export const limoenIngekort: Toewijzing = { ...limoen, tot: '2026-03-20', reden: '05' };
export const terraFout: Toewijzing = {
  ...linde,
  nummer: 1016,
  client: 'Terra',
  code: '45A04',
  omvang: omvang(2, UUR, PER_WEEK),
};
export const terra: Toewijzing = { ...terraFout, nummer: 1017, van: '2026-02-01' };

const dagcentrum = { gemeente: ALPHEN, aanbieder: WILG, ...JAAR } as const;

export const violet: Toewijzing = {
  ...dagcentrum,
  nummer: 1005,
  client: 'Violet',
  code: '41A12',
  omvang: omvang(4, DAGDEEL, PER_WEEK),
};
export const violetThuis: Toewijzing = {
  ...dagcentrum,
  nummer: 1006,
  client: 'Violet',
  code: '45A04',
  omvang: omvang(2, UUR, PER_WEEK),
};
export const paars: Toewijzing = {
  ...dagcentrum,
  gemeente: NIEUWKOOP,
  nummer: 3002,
  client: 'Paars',
  code: '41A20',
  omvang: omvang(8, STUK_INSPANNING, PER_MAAND),
};

export const roze: Toewijzing = {
  nummer: 1007,
  gemeente: ALPHEN,
  aanbieder: EIK,
  ...JAAR,
  client: 'Roze',
  code: '51A01',
  omvang: omvang(1, STUK_OUTPUT, IN_TOTAAL),
};
export const grijs: Toewijzing = {
  nummer: 1008,
  gemeente: ALPHEN,
  aanbieder: EIK,
  ...JAAR,
  client: 'Grijs',
  categorie: '54',
  budget: 600_000,
};
export const bruin: Toewijzing = {
  nummer: 2004,
  gemeente: KAAG,
  aanbieder: EIK,
  ...JAAR,
  client: 'Bruin',
  code: '54D01',
  omvang: omvang(6, UUR, PER_MAAND),
};
export const wit: Toewijzing = {
  nummer: 3003,
  gemeente: NIEUWKOOP,
  aanbieder: EIK,
  ...JAAR,
  client: 'Wit',
  categorie: '52',
};

export const groen: Toewijzing = {
  nummer: 2001,
  gemeente: KAAG,
  aanbieder: LINDE,
  client: 'Groen',
  code: '45A04',
  van: '2026-01-01',
  tot: '2026-03-31',
  omvang: omvang(30, MINUUT, PER_DAG),
};
export const blauw: Toewijzing = {
  nummer: 2002,
  gemeente: KAAG,
  aanbieder: BEUK,
  client: 'Blauw',
  code: '43A12',
  van: '2026-01-01',
  tot: '2026-06-30',
  omvang: omvang(7, ETMAAL, PER_WEEK),
};
export const blauwVervoer: Toewijzing = {
  nummer: 2003,
  gemeente: KAAG,
  aanbieder: BEUK,
  client: 'Blauw',
  code: '42A03',
  van: '2026-01-05',
  tot: '2026-05-03',
  omvang: omvang(10, STUK_OUTPUT, PER_WEEK),
};
export const indigo: Toewijzing = {
  nummer: 3001,
  gemeente: NIEUWKOOP,
  aanbieder: BEUK,
  client: 'Indigo',
  code: '44A07',
  van: '2026-01-01',
  omvang: omvang(10, ETMAAL, PER_MAAND),
};

const gedwongen = { gemeente: ALPHEN, aanbieder: BERK } as const;

export const beige: Toewijzing = {
  ...gedwongen,
  nummer: 1010,
  client: 'Beige',
  code: '47B01',
  van: '2026-01-01',
  omvang: omvang(1, STUK_OUTPUT, PER_MAAND),
};
export const beigeTraject: Toewijzing = {
  ...gedwongen,
  ...JAAR,
  nummer: 1011,
  client: 'Beige',
  code: '49P01',
  omvang: omvang(4, UUR, PER_WEEK),
};
export const turkoois: Toewijzing = {
  ...gedwongen,
  nummer: 1012,
  client: 'Turkoois',
  code: '48B01',
  van: '2026-01-01',
  omvang: omvang(1, STUK_OUTPUT, PER_MAAND),
};
export const turkooisCrisis: Toewijzing = {
  ...gedwongen,
  nummer: 1013,
  client: 'Turkoois',
  code: '46A03',
  van: '2026-02-01',
  tot: '2026-02-28',
  omvang: omvang(14, ETMAAL, IN_TOTAAL),
};
export const umber: Toewijzing = {
  ...gedwongen,
  gemeente: KAAG,
  nummer: 2007,
  client: 'Umber',
  code: '47B01',
  van: '2026-01-01',
  omvang: omvang(1, STUK_OUTPUT, PER_MAAND),
};

export const zwart: Toewijzing = {
  nummer: 1009,
  gemeente: ALPHEN,
  aanbieder: ESDOORN,
  ...JAAR,
  client: 'Zwart',
  budget: 1_200_000,
};
export const cyaan: Toewijzing = {
  nummer: 2005,
  gemeente: KAAG,
  aanbieder: ESDOORN,
  ...JAAR,
  client: 'Cyaan',
  code: '50J01',
  omvang: omvang(85_000, EURO, PER_MAAND),
};
export const cyaanWeek: Toewijzing = {
  nummer: 2006,
  gemeente: KAAG,
  aanbieder: ESDOORN,
  client: 'Cyaan',
  code: '55L01',
  van: '2026-01-05',
  tot: '2026-03-31',
  omvang: omvang(25_000, EURO, PER_WEEK),
};
export const magenta: Toewijzing = {
  nummer: 3004,
  gemeente: NIEUWKOOP,
  aanbieder: ESDOORN,
  ...JAAR,
  client: 'Magenta',
  code: '50J01',
  omvang: omvang(400_000, EURO, IN_TOTAAL),
};
export const lila: Toewijzing = {
  nummer: 3005,
  gemeente: NIEUWKOOP,
  aanbieder: ESDOORN,
  ...JAAR,
  client: 'Lila',
  code: '53K01',
  omvang: omvang(3, STUK_INSPANNING, PER_WEEK),
};
export const lilaVervoer: Toewijzing = {
  nummer: 3006,
  gemeente: NIEUWKOOP,
  aanbieder: ESDOORN,
  ...JAAR,
  client: 'Lila',
  code: '42A03',
  omvang: omvang(2, STUK_OUTPUT, PER_DAG),
};
export const oker: Toewijzing = {
  nummer: 4001,
  gemeente: OPGEHEVEN,
  aanbieder: ESDOORN,
  client: 'Oker',
  code: '45A04',
  van: '2025-07-01',
  tot: '2026-06-30',
  omvang: omvang(2, UUR, PER_WEEK),
};

/** De Linde in 0484: seven clients with four products each, declared every month. */
export const lindeKinderen: readonly Toewijzing[] = (
  ['Koraal', 'Mint', 'Azuur', 'Kobalt', 'Zalm', 'Siena', 'Saffier'] as const
).flatMap((kleur: Kleur, i) =>
  (
    [
      ['45A04', omvang(5, UUR, PER_WEEK)],
      ['45A05', omvang(150, MINUUT, PER_WEEK)],
      ['45A09', omvang(8, DAGDEEL, PER_MAAND)],
      ['45A60', omvang(30, STUK_INSPANNING, IN_TOTAAL)],
    ] as const
  ).map(([code, hoeveel], j) => ({ ...linde, nummer: 1101 + 10 * i + j, client: kleur, code, omvang: hoeveel })),
);

/** De Esdoorn in 0569: six clients with eight products each, all declared at once in June. */
export const esdoornKinderen: readonly Toewijzing[] = (
  ['Amber', 'Ivoor', 'Koper', 'Brons', 'Zilver', 'Goud'] as const
).flatMap((kleur: Kleur, i) =>
  (
    [
      ['45A04', omvang(4, UUR, PER_WEEK)],
      ['41A12', omvang(16, DAGDEEL, PER_MAAND)],
      ['53K01', omvang(60, STUK_INSPANNING, IN_TOTAAL)],
      ['42A03', omvang(20, STUK_OUTPUT, PER_MAAND)],
      ['44A07', omvang(100, ETMAAL, IN_TOTAAL)],
      ['54D01', omvang(10, UUR, PER_MAAND)],
      ['50J01', omvang(60_000, EURO, PER_MAAND)],
      ['52A01', omvang(120, MINUUT, PER_WEEK)],
    ] as const
  ).map(([code, hoeveel], j) => ({
    nummer: 3101 + 10 * i + j,
    gemeente: NIEUWKOOP,
    aanbieder: ESDOORN,
    ...JAAR,
    client: kleur,
    code,
    omvang: hoeveel,
  })),
);

export function toewijzen(nacht: Nacht): void {
  nacht.over('toewijzen');
  nacht.toewijzing(
    'oker-toewijzing-van-oude-gemeente',
    'Oker woont in Oud-Plassenveen, een gemeente die eind 2025 ophoudt te bestaan. De toewijzing van 2 uur per week gaat in op 1 juli 2025, toen de gemeente er nog was, en loopt door in 2026.',
    { dag: '2025-06-20', producten: [oker] },
  );
  nacht.toewijzing(
    'olijf-begeleiding-oude-stijl',
    'Olijf krijgt tot eind 2025 een uur per dag begeleiding oude stijl (45A88), een product dat daarna vervalt.',
    { dag: '2025-09-22', producten: [olijf] },
  );
  nacht.toewijzing(
    'rood-drie-uur-per-week',
    'Rood krijgt 3 uur ambulante begeleiding per week van De Linde. Het bericht is volledig gevuld: een voogdij-instelling als relatie, een tolk, een correspondentieadres met telefoon.',
    {
      dag: '2025-12-08',
      producten: [rood],
      relaties: [
        relatie({
          Soort: '11',
          Naam: { Geslachtsnaam: { Achternaam: 'Voogdij De Regenboog (verzonnen)' }, NaamGebruik: '6' },
          Contact: {
            Soort: '02',
            Adres: { Postcode: '9999ZZ', Straatnaam: 'Regenboogplein', Plaatsnaam: 'Verzonnen' },
            Telefoon: { Telefoon01: { Telefoonnummer: '0000000000', Landnummer: '+31' } },
          },
        }),
      ],
      contacten: [
        contact({ Adres: { Postcode: '9999ZZ', Straatnaam: 'Verzonnenlaan' } }),
        contact({
          Soort: '02',
          Adres: { Postcode: '9999ZZ', Straatnaam: 'Verzonnenplein' },
          Telefoon: { Telefoon01: { Telefoonnummer: '0000000001', Landnummer: '+31' } },
        }),
      ],
      client: { Communicatie: { Vorm: '1', Taal: 'Verzonnen' }, Commentaar: 'Testbericht; deze client bestaat niet.' },
    },
  );
  nacht.toewijzing(
    'oranje-minuten-en-dagdelen',
    'Oranje krijgt twee producten in één bericht: 240 minuten behandeling per maand en 2 dagdelen groep per week.',
    { dag: '2025-12-08', producten: [oranje, oranjeGroep] },
  );
  nacht.toewijzing(
    'geel-twaalf-consulten-in-totaal',
    'Geel krijgt 12 consulten, te gebruiken wanneer het uitkomt: stuks, in totaal binnen de toewijzing.',
    { dag: '2025-12-09', producten: [geel] },
  );
  nacht.toewijzing(
    'groen-minuten-per-dag',
    'Groen krijgt tot en met 31 maart 30 minuten begeleiding per dag; het contract kent een tarief per uur.',
    { dag: '2025-12-09', producten: [groen] },
  );
  nacht.toewijzing(
    'blauw-etmalen-en-ritten',
    'Blauw verblijft 7 etmalen per week bij De Beuk en krijgt 10 ritten per week (output: geteld naar zondagen).',
    { dag: '2025-12-10', producten: [blauw, blauwVervoer] },
  );
  nacht.toewijzing(
    'indigo-etmalen-per-maand-zonder-einde',
    'Indigo mag 10 etmalen per maand logeren, zonder einddatum: bij een maandfrequentie mag dat.',
    { dag: '2025-12-10', producten: [indigo] },
  );
  nacht.toewijzing(
    'violet-dagdelen-en-uren',
    'Violet krijgt van De Wilg 4 dagdelen dagbehandeling en 2 uur begeleiding per week; voor die begeleiding heeft De Wilg een eigen tarief.',
    { dag: '2025-12-11', producten: [violet, violetThuis] },
  );
  nacht.toewijzing('paars-stuks-per-maand', 'Paars krijgt 8 losse sessies dagbehandeling per maand.', {
    dag: '2025-12-11',
    producten: [paars],
  });
  nacht.toewijzing('roze-een-traject', 'Roze krijgt één traject basis-ggz: een stuk (output) in totaal.', {
    dag: '2025-12-12',
    producten: [roze],
  });
  nacht.toewijzing(
    'grijs-aspecifiek-met-budget',
    'Grijs krijgt jeugd-ggz (categorie 54) zonder productcode, met een budget van EUR 6.000,00: de aanbieder kiest het product.',
    { dag: '2025-12-12', producten: [grijs] },
  );
  nacht.toewijzing(
    'bruin-uren-per-maand',
    'Bruin krijgt 6 uur jeugd-ggz per maand; De Eik declareert dat straks in minuten.',
    { dag: '2025-12-12', producten: [bruin] },
  );
  nacht.toewijzing(
    'wit-aspecifiek-zonder-budget',
    'Wit krijgt specialistische ggz (categorie 52) zonder productcode en zonder budget.',
    { dag: '2025-12-15', producten: [wit] },
  );
  nacht.toewijzing(
    'zwart-generiek-budget',
    'Zwart krijgt een generieke toewijzing: een budget van EUR 12.000,00, zonder categorie of code.',
    { dag: '2025-12-15', producten: [zwart] },
  );
  nacht.toewijzing(
    'beige-reclassering',
    'Beige krijgt jeugdreclassering (een stuk per maand, zonder einddatum) en 4 uur per week preventief traject.',
    { dag: '2025-12-15', producten: [beige, beigeTraject] },
  );
  nacht.toewijzing(
    'turkoois-bescherming-en-crisis',
    'Turkoois staat onder jeugdbescherming en mag in februari 14 etmalen naar een crisisplek: etmalen in totaal.',
    { dag: '2025-12-16', producten: [turkoois, turkooisCrisis] },
  );
  nacht.toewijzing(
    'cyaan-euro-per-maand-en-per-week',
    'Cyaan krijgt maatwerk van EUR 850,00 per maand en landelijk ingekochte hulp van EUR 250,00 per week.',
    { dag: '2025-12-16', producten: [cyaan, cyaanWeek] },
  );
  nacht.toewijzing('magenta-euro-in-totaal', 'Magenta krijgt maatwerk van EUR 4.000,00 in totaal.', {
    dag: '2025-12-16',
    producten: [magenta],
  });
  nacht.toewijzing(
    'lila-consulten-en-ritten-per-dag',
    'Lila krijgt 3 consulten per week en 2 ritten per dag; stuks (output) mogen per dag worden toegewezen.',
    { dag: '2025-12-16', producten: [lila, lilaVervoer] },
  );
  nacht.toewijzing(
    'umber-reclassering-in-kaag',
    'Kaag en Braassem wijst Umber reclassering toe bij De Berk, die alleen met Alphen een contract heeft. De toewijzing is in orde; declareren lukt straks niet.',
    { dag: '2025-12-17', producten: [umber] },
  );
  nacht.toewijzing('limoen-twee-uur-per-week', 'Limoen krijgt 2 uur begeleiding per week.', {
    dag: '2025-12-17',
    producten: [limoen],
  });
  nacht.toewijzing(
    'terra-verkeerde-ingangsdatum',
    'Terra krijgt 2 uur per week vanaf 1 januari; dat blijkt later een maand te vroeg.',
    {
      dag: '2025-12-17',
      producten: [terraFout],
    },
  );
  perKind(lindeKinderen).forEach(([kleur, producten], i) => {
    nacht.toewijzing(
      `${kleur.toLowerCase()}-vier-producten`,
      'Voor dit kind declareert De Linde elke maand vier ambulante producten: uren en minuten per week, dagdelen per maand, consulten in totaal.',
      { dag: i < 3 ? '2025-12-18' : '2025-12-19', producten },
    );
  });
  for (const [kleur, producten] of perKind(esdoornKinderen)) {
    nacht.toewijzing(
      `${kleur.toLowerCase()}-acht-producten`,
      'Dit kind krijgt van De Esdoorn acht producten in acht categorieën: uren, dagdelen, consulten, ritten, etmalen, minuten en euro. Gedeclareerd wordt er pas in juni.',
      { dag: '2025-12-22', producten },
    );
  }
  nacht.toewijzing(
    'rood-toewijzing-nogmaals-verstuurd',
    'De Linde vraagt de toewijzing van Rood nog eens te sturen. Het is een nieuw bericht met dezelfde inhoud, dezelfde Toewijzingsdatum en een eigen Identificatie: niets verandert.',
    { dag: '2026-01-08', producten: [{ ...rood, besloten: '2025-12-08' }] },
  );
  nacht.toewijzing(
    'terra-verwijderd-en-vervangen',
    'De toewijzing van Terra had op 1 februari moeten ingaan. De gemeente verwijdert 1016 (reden 13, einddatum gelijk aan ingangsdatum) en stuurt in hetzelfde bericht 1017.',
    { dag: '2026-02-10', producten: [{ ...terraFout, tot: terraFout.van, reden: '13' }, terra] },
  );
  nacht.toewijzing(
    'violet-meer-uren',
    'Violet gaat op initiatief van De Wilg (reden 12) van 2 naar 3 uur begeleiding per week: dezelfde toewijzing, een nieuwe Toewijzingsdatum.',
    {
      signalen: ['OP033x1', 'OP087'],
      dag: '2026-03-02',
      producten: [{ ...violetThuis, omvang: omvang(3, UUR, PER_WEEK), reden: '12' }],
    },
  );
  nacht.toewijzing(
    'limoen-ingekort',
    'De toewijzing van Limoen wordt na herbeoordeling ingekort tot en met 20 maart (reden 05).',
    { dag: '2026-03-16', producten: [limoenIngekort] },
  );
}

function perKind(toewijzingen: readonly Toewijzing[]): [Kleur, Toewijzing[]][] {
  const kinderen = new Map<Kleur, Toewijzing[]>();
  for (const each of toewijzingen) kinderen.set(each.client, [...(kinderen.get(each.client) ?? []), each]);
  return [...kinderen];
}
