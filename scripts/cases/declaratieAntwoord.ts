/** A declaration answer (325) taken in as the provider does: matching, and with each of its rules broken. */
import { afgewezenRegel, antwoordOp, declareren, toewijzen } from './berichten.js';
import { deels, goed, ingelezen, toegekend, type Verhaal, zonderVraag } from './verhaal.js';
import { perWeek, type Wereld } from './wereld.js';

const BSN_ANDER = '999900018';

/** Twelve hours of support in April, and 25 dagdelen where 5 weeks of 4 were allocated. */
function april(w: Wereld) {
  const { begeleiding, dagbesteding } = w.product;
  const jaar = { van: '2026-01-01', tot: '2026-12-31' };
  const uren = { nummer: 1001, product: begeleiding, ...jaar, omvang: perWeek(3, begeleiding) };
  const dagdelen = { nummer: 1003, product: dagbesteding, ...jaar, omvang: perWeek(4, dagbesteding) };
  const maand = { van: '2026-04-01', tot: '2026-04-30' };
  return {
    toewijzingen: [uren, dagdelen],
    goedeRegel: { nummer: 'R1', op: uren, product: begeleiding, ...maand, volume: 12 },
    teveel: { nummer: 'R2', op: dagdelen, product: dagbesteding, ...maand, volume: 25 },
  };
}

const toegewezen = (w: Wereld) =>
  toewijzen(
    w,
    { op: '2025-12-15', zin: 'De gemeente wijst 3 uur begeleiding en 4 dagdelen dagbesteding per week toe.' },
    april(w).toewijzingen,
    goed('Beide toewijzingen staan in het boek.'),
  );

/** April counts 5 weeks: 20 dagdelen fit, 25 do not. 12 hours of 72 euro are granted. */
const gedeclareerd = (w: Wereld) =>
  declareren(
    w,
    { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert april: 12 uur en 25 dagdelen.' },
    [april(w).goedeRegel, april(w).teveel],
    deels(86_400, ['TR321/9321'], 'De uren zijn toegekend (864 euro), de dagdelen (1.250 euro) niet.', {
      toewijzingen: { 1001: { toegekend: 12 }, 1003: { toegekend: 0 } },
    }),
  );

type Om = Parameters<typeof antwoordOp>[3];

const fout = (
  naam: string,
  titel: string,
  zin: string,
  regels: readonly string[],
  stap: string,
  om: (w: Wereld) => Om,
  lezing: readonly string[] = [],
): Verhaal => ({
  naam,
  titel,
  zin,
  bron: regels.join(', '),
  lezing: [
    'Op een antwoordbericht bestaat geen retourbericht: wat niet klopt, staat alleen in het logboek van de ontvanger.',
    ...lezing,
  ],
  speel(w) {
    const declaratie = gedeclareerd(w);
    return {
      berichten: [
        toegewezen(w),
        declaratie,
        antwoordOp(
          w,
          { op: '2026-05-08', zin: stap },
          declaratie,
          om(w),
          ingelezen(regels, 'De aanbieder overlegt met de gemeente.'),
        ),
      ],
    };
  },
});

const afgewezen = (w: Wereld, wijziging?: Parameters<typeof afgewezenRegel>[2]) => ({
  prestaties: [afgewezenRegel(april(w).teveel, '9321', wijziging)],
});

export const declaratieAntwoorden: readonly Verhaal[] = [
  {
    naam: 'antwoord-alles-toegekend',
    titel: 'Een declaratie helemaal toegekend, het antwoord ingelezen',
    zin: 'Alles is toegekend, dus het antwoord noemt geen prestaties en code 8001; het past bij de declaratie.',
    bron: 'OP303, TR337, TR342, TR371, TR376',
    speel(w) {
      const declaratie = declareren(
        w,
        { op: '2026-05-06', maand: '2026-04', zin: 'De aanbieder declareert 12 uur over april.' },
        [april(w).goedeRegel],
        // 12 x 72 euro.
        toegekend(86_400, 'De hele declaratie is toegekend: 864 euro.', { toewijzingen: { 1001: { toegekend: 12 } } }),
      );
      return {
        berichten: [
          toegewezen(w),
          declaratie,
          antwoordOp(
            w,
            { op: '2026-05-08', zin: 'De gemeente antwoordt dat alles is toegekend.' },
            declaratie,
            { prestaties: [], antwoord: { RetourCodes: { RetourCode: ['8001'] } } },
            ingelezen([], 'Het antwoord hoort bij de declaratie; er is niets op aan te merken.'),
          ),
        ],
      };
    },
  },
  {
    naam: 'antwoord-deels-toegekend',
    titel: 'Een declaratie deels toegekend, het antwoord ingelezen',
    zin: 'Het antwoord geeft alleen de afgewezen prestatie terug, ongewijzigd, en het verschil in bedrag is precies die prestatie.',
    bron: 'OP304, TR304, TR337, TR342, TR366, TR367, TR371, TR376',
    speel(w) {
      const declaratie = gedeclareerd(w);
      return {
        berichten: [
          toegewezen(w),
          declaratie,
          antwoordOp(
            w,
            { op: '2026-05-08', zin: 'De gemeente kent 864 euro toe en geeft de dagdelen terug met 9321.' },
            declaratie,
            afgewezen(w),
            ingelezen([], 'Het antwoord hoort bij de declaratie; er is niets op aan te merken.'),
          ),
        ],
      };
    },
  },
  fout(
    'antwoord-op-andere-dagtekening',
    'Een antwoord met de identificatie van de declaratie, maar een andere dagtekening',
    'De DeclaratieIdentificatie is nummer en dagtekening samen; met een andere dag is het niet die van de declaratie.',
    ['TR337'],
    'De gemeente antwoordt op de declaratie van 6 mei 2025.',
    (w) => ({
      ...afgewezen(w),
      bericht: { Header: { DeclaratieIdentificatie: { Dagtekening: '2025-05-06' } } },
    }),
  ),
  fout(
    'antwoord-op-andere-identificatie',
    'Een antwoord met een onbekende identificatie en een bekend DeclaratieNummer',
    'Aan het DeclaratieNummer is te zien om welke declaratie het gaat, maar de identificatie is die van geen enkele.',
    ['TR337'],
    'De gemeente antwoordt met een identificatie die de aanbieder niet kent.',
    (w) => ({ ...afgewezen(w), bericht: { Header: { DeclaratieIdentificatie: { Identificatie: 'ONBEKEND' } } } }),
  ),
  {
    naam: 'antwoord-zonder-declaratie',
    titel: 'Een antwoord op een declaratie die er niet is',
    zin: 'Noch de identificatie noch het DeclaratieNummer is bekend; het antwoord heeft hier geen vraag.',
    bron: 'TR337, TR376',
    speel(w) {
      const declaratie = gedeclareerd(w);
      return {
        berichten: [
          toegewezen(w),
          declaratie,
          antwoordOp(
            w,
            { op: '2026-05-08', zin: 'De gemeente antwoordt op een declaratie van een ander.' },
            declaratie,
            {
              ...afgewezen(w),
              bericht: { Header: { DeclaratieIdentificatie: { Identificatie: 'ONBEKEND' } } },
              antwoord: { DeclaratieNummer: 'D-ONBEKEND' },
            },
            zonderVraag('Het bericht is niet verwerkt.'),
          ),
        ],
      };
    },
  },
  fout(
    'antwoord-met-andere-som',
    'Een antwoord waarvan de bedragen niet kloppen',
    'Ingediend min toegekend moet de som van de teruggegeven prestaties zijn; hier is 14 euro minder toegekend dan dat.',
    ['TR342'],
    'De gemeente kent 850 euro toe, maar geeft 1.250 euro van de 2.114 terug.',
    (w) => ({ ...afgewezen(w), antwoord: { TotaalToegekendBedrag: { TotaalBedrag: 85_000 } } }),
  ),
  fout(
    'antwoord-met-onbekende-prestatie',
    'Een antwoord met een prestatie die niet is ingediend',
    'De teruggegeven prestatie heeft een nummer dat niet in de declaratie staat, dus niemand weet welke is afgewezen.',
    ['TR366'],
    'De gemeente geeft prestatie R9 terug.',
    (w) => afgewezen(w, { ProductReferentie: { ReferentieNummer: 'R9' } }),
  ),
  fout(
    'antwoord-met-gewijzigde-prestatie',
    'Een antwoord dat een prestatie gewijzigd teruggeeft',
    'Een afgewezen prestatie komt terug zoals zij is ingediend; hier is het volume veranderd.',
    ['TR367'],
    'De gemeente geeft R2 terug met 24 in plaats van 25 dagdelen.',
    (w) => afgewezen(w, { GeleverdVolume: 24 }),
  ),
  fout(
    'antwoord-met-andere-xsdversie',
    'Een antwoord met een andere XsdVersieDeclaratie',
    'Het antwoord noemt de versie waarmee de declaratie is gemaakt; die was 1.0.0.',
    ['TR371'],
    'De gemeente antwoordt op een declaratie met BerichtXsdVersie 1.0.1.',
    (w) => ({ ...afgewezen(w), bericht: { Header: { XsdVersieDeclaratie: { BerichtXsdVersie: '1.0.1' } } } }),
  ),
  fout(
    'antwoord-met-ander-declaratienummer',
    'Een antwoord met een ander DeclaratieNummer',
    'De identificatie is die van de declaratie, het nummer niet.',
    ['TR376'],
    'De gemeente antwoordt met DeclaratieNummer D-ONBEKEND.',
    (w) => ({ ...afgewezen(w), antwoord: { DeclaratieNummer: 'D-ONBEKEND' } }),
  ),
  fout(
    'antwoord-over-andere-client',
    'Een antwoord over een client die niet is gedeclareerd',
    'De prestatie staat in het antwoord onder een andere client dan in de declaratie.',
    ['TR304', 'TR366'],
    'De gemeente geeft R2 terug onder een andere client.',
    (w) => ({ clienten: [{ bsn: BSN_ANDER, prestaties: afgewezen(w).prestaties }] }),
    [
      'Een prestatie hoort bij een client: onder een andere client is zij niet die uit de declaratie, dus naast TR304 wordt ook TR366 genoemd.',
    ],
  ),
];
