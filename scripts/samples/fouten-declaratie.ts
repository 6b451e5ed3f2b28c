/** Declarations that are refused: as a whole, or in single lines. De Linde in Kaag en Braassem makes every mistake once. */
import { credit, type Nacht, omvang, type Regel, regel, type Toewijzing } from './nacht.js';
import { blauw, cyaan, groen, indigo, lila, magenta, oker, paars, wit } from './toewijzingen.js';
import { opHeader } from './verhaal.js';
import { DAGDEEL, KAAG, LINDE, MINUUT, PER_MAAND, PER_WEEK, UUR } from './wereld.js';

const inKaag = { gemeente: KAAG, aanbieder: LINDE, code: '45A04', van: '2026-01-01', tot: '2026-12-31' } as const;

const karmijn: Toewijzing = {
  ...inKaag,
  nummer: 2101,
  client: 'Karmijn',
  van: '2026-02-16',
  omvang: omvang(3, UUR, PER_WEEK),
};
const vermiljoen: Toewijzing = {
  ...inKaag,
  nummer: 2102,
  client: 'Vermiljoen',
  tot: '2026-03-20',
  omvang: omvang(3, UUR, PER_WEEK),
};
const sepia: Toewijzing = {
  ...inKaag,
  nummer: 2103,
  client: 'Sepia',
  code: '45A09',
  omvang: omvang(2, DAGDEEL, PER_WEEK),
};
const aubergine: Toewijzing = { ...inKaag, nummer: 2104, client: 'Aubergine', omvang: omvang(10, UUR, PER_MAAND) };
const mosgroen: Toewijzing = { ...inKaag, nummer: 2105, client: 'Mosgroen', omvang: omvang(10, UUR, PER_MAAND) };
const hemelsblauw: Toewijzing = {
  gemeente: KAAG,
  aanbieder: LINDE,
  nummer: 2106,
  client: 'Hemelsblauw',
  categorie: '45',
  van: '2026-03-01',
  tot: '2026-12-31',
};

/** What the refused and the credited lines of this provider are about. */
export function foutBijDeclareren(nacht: Nacht): void {
  nacht.over('toewijzen');
  for (const toewijzing of [karmijn, vermiljoen, sepia, aubergine, mosgroen]) {
    nacht.toewijzing(
      `${toewijzing.client.toLowerCase()}-bij-linde-in-kaag`,
      'Kaag en Braassem wijst toe bij De Linde; bij het declareren gaat hier straks van alles mis.',
      { dag: '2025-12-19', producten: [toewijzing] },
    );
  }
  nacht.toewijzing('hemelsblauw-aspecifiek-in-kaag', 'Hemelsblauw krijgt vanaf 1 maart categorie 45, zonder budget.', {
    dag: '2026-02-16',
    producten: [hemelsblauw],
  });
  losseRegels(nacht);
  heleBericht(nacht);
}

const mosgroenJanuari = regel(mosgroen, '2026-01', 8);
const mosgroenFebruari = regel(mosgroen, '2026-02', 9);
const groenFebruari = regel(groen, '2026-02', 560, { eenheid: MINUUT });

/** Of what De Linde delivers in Kaag she reported no start but that of Groen. */
const isZonderStart = ({ prestatie, fout }: Regel) =>
  fout.length === 0 && prestatie.IngediendBedrag.DebetCredit === 'D' && prestatie.ToewijzingNummer !== groen.nummer;

function losseRegels(nacht: Nacht): void {
  nacht.over('fout bij declareren: losse regels');
  const declaratie = (naam: string, zin: string, dag: string, maand: string, regels: readonly Regel[]) =>
    nacht.declaratie(naam, zin, mosgroen, {
      dag,
      maand,
      regels,
      signalen: regels.some(isZonderStart) ? ['OP295'] : [],
    });

  declaratie('linde-kaag-januari-goed', 'Januari in Kaag gaat nog goed.', '2026-02-04', '2026-01', [
    regel(groen, '2026-01', 600, { eenheid: MINUUT }),
    regel(aubergine, '2026-01', 9),
    mosgroenJanuari,
    regel(sepia, '2026-01', 8),
    regel(vermiljoen, '2026-01', 12),
  ]);
  declaratie(
    'linde-kaag-februari-begint-te-vroeg',
    'De toewijzing van Karmijn gaat in op 16 februari; de ProductPeriode begint op 1 februari (9307 en 9387).',
    '2026-03-04',
    '2026-02',
    [
      groenFebruari,
      mosgroenFebruari,
      regel(vermiljoen, '2026-02', 12),
      regel(karmijn, '2026-02', 6, { begin: '2026-02-01', fout: ['TR307', 'TR387'] }),
    ],
  );
  declaratie(
    'linde-kaag-maart-verkeerde-perioden',
    'Vermiljoen loopt tot en met 20 maart en is tot 31 maart gedeclareerd (9308 en 9388); Karmijn begint in maart op de 5e (9387) en Mosgroen eindigt op de 25e (9388), terwijl het hele maanden zijn.',
    '2026-04-03',
    '2026-03',
    [
      regel(groen, '2026-03', 600, { eenheid: MINUUT }),
      regel(vermiljoen, '2026-03', 9, { eind: '2026-03-31', fout: ['TR308', 'TR388'] }),
      regel(karmijn, '2026-03', 12, { begin: '2026-03-05', fout: ['TR387'] }),
      regel(mosgroen, '2026-03', 7, { eind: '2026-03-25', fout: ['TR388'] }),
    ],
  );
  declaratie(
    'linde-kaag-maart-verbeterd',
    'Dezelfde regels met de goede perioden, als tweede declaratie over maart. Alles wordt toegekend.',
    '2026-04-10',
    '2026-03',
    [
      regel(karmijn, '2026-02', 6, { keer: 'b' }),
      regel(vermiljoen, '2026-03', 9, { keer: 'b' }),
      regel(karmijn, '2026-03', 12, { keer: 'b' }),
      regel(mosgroen, '2026-03', 7, { keer: 'b' }),
    ],
  );
  declaratie(
    'linde-kaag-april-in-declaratie-van-maart',
    'Een declaratie over maart bevat een prestatie uit april (9319).',
    '2026-05-01',
    '2026-03',
    [
      regel(hemelsblauw, '2026-03', 6, { code: '45A04' }),
      regel(hemelsblauw, '2026-04', 6, { code: '45A04', fout: ['TR319'] }),
    ],
  );
  declaratie(
    'linde-kaag-april-buiten-de-toewijzing',
    'Hemelsblauw heeft pas vanaf 1 maart een toewijzing en is over februari gedeclareerd (9307). Die van Vermiljoen is in april voorbij (9308).',
    '2026-05-05',
    '2026-04',
    [
      regel(karmijn, '2026-04', 12),
      regel(hemelsblauw, '2026-02', 4, {
        code: '45A04',
        begin: '2026-02-01',
        eind: '2026-02-28',
        fout: ['TR307'],
      }),
      regel(vermiljoen, '2026-04', 3, { eind: '2026-04-30', fout: ['TR308'] }),
    ],
  );
  declaratie(
    'linde-kaag-vier-verkeerde-tarieven',
    'Vier keer 0611: het WO-tarief zonder WO-contract, het tarief van 2025, het uurtarief bij minuten (het bedrag zelf klopt wel) en een tarief dat nergens staat.',
    '2026-05-06',
    '2026-04',
    [
      regel(aubergine, '2026-02', 8, { tarief: 9300, fout: ['TR418'] }),
      regel(aubergine, '2026-03', 8, { tarief: 6960, fout: ['TR418'] }),
      regel(aubergine, '2026-04', 540, { eenheid: MINUUT, tarief: 7260, bedrag: 65_340, fout: ['TR418'] }),
      regel(mosgroen, '2026-04', 8, { tarief: 7100, fout: ['TR418'] }),
    ],
  );
  declaratie(
    'linde-kaag-bedrag-klopt-niet',
    'Het tarief is nu goed, maar 8 uur maal EUR 72,60 is EUR 580,80 en er staat EUR 588,00 (9346).',
    '2026-05-07',
    '2026-04',
    [
      regel(aubergine, '2026-02', 8, { keer: 'b' }),
      regel(mosgroen, '2026-04', 8, { keer: 'b', bedrag: 58_800, fout: ['TR346'] }),
    ],
  );
  declaratie(
    'linde-kaag-dagdelen-als-uren',
    'Sepia heeft dagdelen toegewezen gekregen; De Linde declareert 32 uur (9341).',
    '2026-05-08',
    '2026-04',
    [regel(sepia, '2026-03', 8), regel(sepia, '2026-04', 32, { eenheid: UUR, tarief: 1369, fout: ['TR341'] })],
  );
  declaratie(
    'linde-kaag-verkeerde-toewijzing',
    'De ene regel noemt een ToewijzingNummer dat niet bestaat, de andere dat van Aubergine bij Mosgroen (twee keer 9338).',
    '2026-05-11',
    '2026-04',
    [
      regel(karmijn, '2026-03', 4, { toewijzingNummer: 2150, keer: 'x', fout: ['TR338'] }),
      regel(mosgroen, '2026-04', 8, { toewijzingNummer: aubergine.nummer, keer: 'x', fout: ['TR338'] }),
    ],
  );
  nacht.declaratie(
    'linde-kaag-onbekende-client',
    'Petrol heeft een toewijzing van Alphen, niet van Kaag (8187): beide regels zijn niet beoordeeld (0233). Hemelsblauw wordt gewoon toegekend.',
    mosgroen,
    {
      signalen: ['OP295'],
      dag: '2026-05-12',
      maand: '2026-04',
      onbekend: ['Petrol'],
      regels: [
        regel(mosgroen, '2026-03', 6, { client: 'Petrol', keer: 'p' }),
        regel(mosgroen, '2026-04', 6, { client: 'Petrol', keer: 'p' }),
        regel(hemelsblauw, '2026-04', 6, { code: '45A04', keer: 'b' }),
      ],
    },
  );
  declaratie(
    'linde-kaag-dubbel-gedeclareerd',
    'Januari van Mosgroen is al toegekend (9389), en het ReferentieNummer van Aubergine is in februari al gebruikt (8021).',
    '2026-05-13',
    '2026-04',
    [
      regel(mosgroen, '2026-01', 8, { keer: 'x', fout: ['TR389'] }),
      regel(aubergine, '2026-03', 8, { ref: 'R2104-2602', fout: ['TR314'] }),
    ],
  );
  declaratie(
    'linde-kaag-ander-product',
    'Mosgroen heeft 45A04 toegewezen gekregen; gedeclareerd is 45A05 (9340).',
    '2026-05-18',
    '2026-04',
    [regel(mosgroen, '2026-04', 480, { code: '45A05', keer: 'a', fout: ['TR340'] })],
  );
  declaratie(
    'linde-kaag-product-bestaat-niet',
    'Hemelsblauw heeft een toewijzing op categorie 45. Code 45A50 staat niet in de productlijst, 45A88 is eind 2025 vervallen en 43A12 hoort bij een andere categorie dan die in de regel (drie keer S329).',
    '2026-05-18',
    '2026-04',
    [
      regel(hemelsblauw, '2026-03', 5, { code: '45A50', keer: 'x', tarief: 7260, fout: ['TR381'] }),
      regel(hemelsblauw, '2026-03', 5, { code: '45A88', keer: 'y', fout: ['TR381'] }),
      regel(hemelsblauw, '2026-03', 5, { code: '43A12', categorie: '45', keer: 'z', fout: ['TR381'] }),
    ],
  );
  nacht.declaratie('eik-wit-lijkt-op', 'De Eik declareert 52A10; dat lijkt op 52A01 maar bestaat niet (S329).', wit, {
    dag: '2026-05-11',
    maand: '2026-04',
    regels: [regel(wit, '2026-04', 200, { code: '52A10', eenheid: MINUUT, tarief: 172, fout: ['TR381'] })],
  });
  const anderBedrag = credit(groenFebruari, ['TR323']);
  declaratie(
    'linde-kaag-credit-zonder-debet',
    'Een credit op een regel die nooit is toegekend, en een credit waarin het volume afwijkt van de debetregel (twee keer 8017).',
    '2026-05-19',
    '2026-04',
    [
      credit(regel(mosgroen, '2026-04', 8, { keer: 'b', bedrag: 58_800 }), ['TR323']),
      {
        ...anderBedrag,
        prestatie: {
          ...anderBedrag.prestatie,
          GeleverdVolume: 500,
          IngediendBedrag: { Bedrag: 60_500, DebetCredit: 'C' },
        },
      },
    ],
  );
  declaratie(
    'linde-kaag-credit-goed',
    'Twee goede creditregels: de declaratie is negatief, en het toegekende bedrag dus ook.',
    '2026-05-20',
    '2026-04',
    [credit(mosgroenJanuari), credit(mosgroenFebruari)],
  );
  declaratie(
    'linde-kaag-nog-eens-gecrediteerd',
    'Januari van Mosgroen wordt nog een keer gecrediteerd (9390); de nieuwe debetregel over januari kan wel.',
    '2026-05-21',
    '2026-04',
    [credit(mosgroenJanuari, ['TR390'], 'C2'), regel(mosgroen, '2026-01', 7, { keer: 'b' })],
  );
}

function heleBericht(nacht: Nacht): void {
  nacht.over('fout bij declareren: het hele bericht');
  const een = (toewijzing: Toewijzing, maand: string, keer: string) => regel(toewijzing, maand, 1, { keer });
  nacht.declaratie('beuk-totaal-klopt-niet', 'Het totaal is EUR 10,00 te hoog (TR358, dus 0001).', blauw, {
    dag: '2026-04-14',
    maand: '2026-03',
    nummer: 'BE202603B',
    regels: [regel(blauw, '2026-03', 1, { keer: 'z' })],
    declaratie: { TotaalIngediendBedrag: { TotaalBedrag: 22_450 } },
    verwacht: opHeader('JW325', 'TR358'),
  });
  nacht.declaratie(
    'beuk-indigo-twee-regels-zelfde-maand',
    'Twee debetregels voor dezelfde toewijzing, hetzelfde product en dezelfde maand, ook nog met hetzelfde nummer (TR101 en TR416).',
    indigo,
    {
      dag: '2026-05-07',
      maand: '2026-04',
      regels: [regel(indigo, '2026-04', 4), regel(indigo, '2026-04', 3)],
      verwacht: opHeader('JW325', 'TR101', 'TR416'),
    },
  );
  nacht.declaratie(
    'beuk-indigo-opgeteld',
    'Verbeterd: één regel van 7 etmalen. De afgekeurde declaratie telt als niet verzonden, dus nummer en regels mogen opnieuw.',
    indigo,
    { dag: '2026-05-08', maand: '2026-04', nummer: 'DBE26050701', regels: [regel(indigo, '2026-04', 7)] },
  );
  nacht.declaratie('esdoorn-credit-zonder-verwijzing', 'Een creditregel zonder VorigReferentieNummer (CD060).', cyaan, {
    dag: '2026-05-11',
    maand: '2026-04',
    regels: [zonderVorige(credit(regel(cyaan, '2026-03', 85_000)))],
    verwacht: opHeader('JW325', 'CD060'),
  });
  nacht.declaratie(
    'esdoorn-euro-met-tarief',
    'Een regel in euro heeft een tarief (CD087), en het bedrag is niet gelijk aan het volume (CS339).',
    cyaan,
    {
      dag: '2026-05-12',
      maand: '2026-04',
      regels: [metTarief(regel(cyaan, '2026-04', 850, { bedrag: 85_000 }))],
      verwacht: opHeader('JW325', 'CD087', 'CS339'),
    },
  );
  nacht.declaratie(
    'esdoorn-periode-over-twee-maanden',
    'Een ProductPeriode van 1 maart tot en met 30 april (CS337).',
    cyaan,
    {
      dag: '2026-05-13',
      maand: '2026-04',
      regels: [regel(cyaan, '2026-04', 85_000, { begin: '2026-03-01' })],
      verwacht: opHeader('JW325', 'CS337'),
    },
  );
  nacht.declaratie('esdoorn-april-goed', 'Alles hersteld: april van Cyaan wordt toegekend.', cyaan, {
    signalen: ['OP295'],
    dag: '2026-05-18',
    maand: '2026-04',
    regels: [regel(cyaan, '2026-04', 85_000)],
  });
  nacht.declaratie(
    'wilg-declareert-vooruit',
    'De Wilg declareert op 18 mei al heel mei: de Einddatum van de perioden ligt na de Dagtekening (TR137).',
    paars,
    {
      dag: '2026-05-18',
      maand: '2026-05',
      regels: [een(paars, '2026-05', 'v')],
      verwacht: opHeader('JW325', 'TR137'),
    },
  );
  nacht.declaratie('beuk-dagtekening-in-de-toekomst', 'De Dagtekening is 1 september 2026 (8848).', blauw, {
    dag: '2026-04-15',
    dagtekening: '2026-09-01',
    maand: '2026-03',
    regels: [een(blauw, '2026-03', 'z')],
    verwacht: opHeader('JW325', 'TR135'),
  });
  nacht.declaratie(
    'beuk-identificatie-al-gebruikt',
    'De Beuk gebruikt de Identificatie van haar kwartaaldeclaratie nog eens, met een andere inhoud (9056).',
    blauw,
    {
      dag: '2026-04-16',
      id: 'BE26040701',
      nummer: 'BE202603C',
      maand: '2026-03',
      regels: [een(blauw, '2026-03', 'z')],
      verwacht: opHeader('JW325', 'TR056'),
    },
  );
  nacht.declaratie(
    'beuk-declaratienummer-al-gebruikt',
    'Nu is de Identificatie nieuw, maar het DeclaratieNummer is dat van de kwartaaldeclaratie (9333).',
    blauw,
    {
      dag: '2026-04-17',
      nummer: 'DBE26040701',
      maand: '2026-03',
      regels: [een(blauw, '2026-03', 'z')],
      opDeclaratie: 'TR333',
    },
  );
  nacht.declaratie(
    'esdoorn-periode-terug-in-de-tijd',
    'Na de grote declaratie over mei komt De Esdoorn in Nieuwkoop met een declaratie over april (8214).',
    lila,
    {
      dag: '2026-06-02',
      maand: '2026-04',
      regels: [regel(magenta, '2026-04', 30_000)],
      opDeclaratie: 'TR318',
    },
  );
  nacht.declaratie('esdoorn-april-met-periode-mei', 'Dezelfde prestatie met declaratieperiode mei: toegekend.', lila, {
    signalen: ['OP295'],
    dag: '2026-06-03',
    maand: '2026-05',
    regels: [regel(magenta, '2026-04', 30_000)],
  });
  nacht.declaratie(
    'esdoorn-declareert-bij-opgeheven-gemeente',
    'De Esdoorn declareert bij Oud-Plassenveen op een toewijzing die daar niet bekend is, over maart 2026: toen bestond de gemeente niet meer (S300).',
    oker,
    {
      dag: '2026-04-13',
      maand: '2026-03',
      regels: [regel(oker, '2026-03', 8, { toewijzingNummer: 3201 })],
      verwacht: opHeader('JW325', 'TR378'),
    },
  );
}

function zonderVorige(regelMetVorige: Regel): Regel {
  const { ReferentieNummer } = regelMetVorige.prestatie.ProductReferentie;
  return { ...regelMetVorige, prestatie: { ...regelMetVorige.prestatie, ProductReferentie: { ReferentieNummer } } };
}

function metTarief(euroRegel: Regel): Regel {
  return { ...euroRegel, prestatie: { ...euroRegel.prestatie, ProductTarief: 100 } };
}
