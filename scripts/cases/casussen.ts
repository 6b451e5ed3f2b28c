/** The four cases of the published casuistry, step by step as the texts of either law prescribe them. */
import { starten, stoppen, toewijzen } from './berichten.js';
import { goed, type Verhaal } from './verhaal.js';
import { perWeek, TIJDELIJK } from './wereld.js';

/** The iWmo text dates its cases 1 and 4 from January 2023, before release 3.2 came into use. */
const VOOR_DE_RELEASE =
  'De tekst voor iWmo dateert de eerste berichten in januari 2023, maar release 3.2 geldt pas vanaf april 2023. De berichten zijn daarom op 3 april 2023 verzonden; de datums in de toewijzing en de levering zijn die van de tekst.';

export const casussen: readonly Verhaal[] = [
  {
    naam: 'toewijzing-oprekken',
    titel: 'Een toewijzing verlengen door de einddatum op te rekken',
    zin: 'De hulp blijft na de einddatum nodig en verandert niet van omvang; de gemeente rekt daarom de einddatum van de lopende toewijzing op en het ToewijzingNummer blijft gelijk (OP380).',
    bron: 'Casusbeschrijving 1; OP033x1, OP257, OP380',
    lezing: (wet) =>
      wet === 'jw'
        ? [
            'De tekst noemt in stap 4 een ander Bsn dan in stap 1 en 2; bedoeld is dezelfde client (999900006).',
            'In de tabel met stappen staat 30 juni 2023; de toewijzing loopt tot en met 30 juni 2025.',
          ]
        : [VOOR_DE_RELEASE, 'De casus is voor iJw geschreven; hier staat het begeleidingsproduct van de Wmo.'],
    speel(w) {
      const toewijzing = {
        nummer: 667899,
        product: w.product.begeleiding,
        van: w.dag('2025-01-01', '2023-01-01'),
        tot: w.dag('2025-06-30', '2023-06-30'),
        omvang: perWeek(3, w.product.begeleiding),
        besloten: w.dag('2025-01-01', '2023-01-01'),
      };
      const begin = w.dag('2025-01-05', '2023-01-05');
      return {
        berichten: [
          toewijzen(
            w,
            {
              op: w.dag('2025-01-01', '2023-04-03'),
              zin: 'De gemeente wijst 3 uur begeleiding per week toe, tot en met 30 juni.',
            },
            [toewijzing],
            // 27 weeks of 3 hours.
            goed('Over de hele looptijd mag 27 weken x 3 uur = 81 uur worden gedeclareerd.', {
              toewijzingen: { 667899: { einddatum: toewijzing.tot, redenWijziging: null, maximaal: 81, toegekend: 0 } },
            }),
          ),
          starten(
            w,
            { op: w.dag('2025-01-07', '2023-04-03'), zin: 'De aanbieder meldt dat de hulp is begonnen.' },
            [{ op: toewijzing, begin }],
            goed('De levering loopt.', { leveringen: { 667899: [`start ${begin}`] } }),
          ),
          toewijzen(
            w,
            {
              op: w.dag('2025-05-10', '2023-05-10'),
              zin: 'De gemeente rekt de toewijzing op tot en met 31 december (RedenWijziging 04).',
            },
            [
              {
                ...toewijzing,
                tot: w.dag('2025-12-31', '2023-12-31'),
                reden: '04',
                besloten: w.dag('2025-05-10', '2023-05-10'),
              },
            ],
            goed('De toewijzing loopt door onder hetzelfde nummer: 53 weken x 3 uur = 159 uur.'),
          ),
        ],
        einde: {
          toewijzingen: {
            667899: {
              einddatum: w.dag('2025-12-31', '2023-12-31'),
              redenWijziging: '04',
              maximaal: 159,
              toegekend: 0,
            },
          },
          leveringen: { 667899: [`start ${begin}`] },
        },
      };
    },
  },
  {
    naam: 'tijdelijke-stop-wordt-definitief',
    titel: 'Een tijdelijke stop wordt definitief, met dezelfde einddatum',
    zin: 'De client ligt in het ziekenhuis en komt niet meer naar huis; omdat er sinds de tijdelijke stop niets meer is geleverd, noemt de definitieve stop dezelfde einddatum (TR414).',
    bron: 'Casusbeschrijving 2; OP072, OP155, OP272, OP377, OP378',
    lezing: (wet) =>
      wet === 'jw'
        ? [
            'De casus is voor iWmo geschreven; hier staan het dagbestedingsproduct van de Jeugdwet en reden 34 (voortijdig, in overleg), de tegenhanger van reden 23 in de Wmo.',
          ]
        : [],
    speel(w) {
      const product = w.product.dagbesteding;
      const van = w.dag('2025-05-12', '2023-05-15');
      const toewijzing = {
        nummer: 668877,
        product,
        van,
        tot: w.dag('2025-12-31', '2023-12-31'),
        omvang: perWeek(6, product),
      };
      const begin = w.dag('2025-05-15', '2023-05-17');
      const eind = w.dag('2025-06-20', '2023-06-20');
      return {
        berichten: [
          toewijzen(
            w,
            { op: w.dag('2025-05-09', '2023-05-09'), zin: 'De gemeente wijst 6 dagdelen dagbesteding per week toe.' },
            [toewijzing],
            goed('De toewijzing staat in het boek.'),
          ),
          starten(
            w,
            { op: w.dag('2025-05-16', '2023-05-19'), zin: 'De aanbieder meldt de start.' },
            [{ op: toewijzing, begin }],
            goed('De levering loopt.', { leveringen: { 668877: [`start ${begin}`] } }),
          ),
          stoppen(
            w,
            {
              op: w.dag('2025-06-23', '2023-06-23'),
              zin: 'De client ligt in het ziekenhuis: de aanbieder stopt tijdelijk.',
            },
            [{ op: toewijzing, begin, eind, reden: TIJDELIJK }],
            goed('De levering is tijdelijk gestopt.', {
              leveringen: { 668877: [`start ${begin}`, `stop ${eind} reden 20`] },
            }),
          ),
          stoppen(
            w,
            {
              op: w.dag('2025-07-04', '2023-07-04'),
              zin: 'De client gaat naar een verpleeghuis: de aanbieder stopt definitief, per dezelfde einddatum.',
            },
            [{ op: toewijzing, begin, eind, reden: w.reden.inOverleg }],
            goed('De levering is definitief gestopt, zonder nieuwe start ertussen.'),
          ),
        ],
        einde: {
          // 34 weeks in 2025 (week 20 to 52 and week 1), 33 in 2023; 6 dagdelen each.
          toewijzingen: { 668877: { einddatum: toewijzing.tot, maximaal: w.wet === 'jw' ? 204 : 198, toegekend: 0 } },
          leveringen: {
            668877: [`start ${begin}`, `stop ${eind} reden 20`, `stop ${eind} reden ${w.reden.inOverleg}`],
          },
        },
      };
    },
  },
  {
    naam: 'definitieve-stop-latere-einddatum',
    titel: 'Een tijdelijke stop wordt definitief, met een latere einddatum',
    zin: 'Na drie weken opname is duidelijk dat de client niet terugkomt; de definitieve stop noemt de dag waarop dat bekend werd, en die mag later liggen dan die van de tijdelijke stop (TR414).',
    bron: 'Casusbeschrijving 3; OP072, OP155, OP272, OP377, OP378',
    lezing: (wet) => [
      'De tekst begint bij de tijdelijke stop; de toewijzing en de start die er volgens de tekst aan voorafgingen, zijn hier toegevoegd, met een omvang van 4 dagdelen per week.',
      ...(wet === 'jw'
        ? [
            'Het Bsn in de tekst heeft 8 cijfers (99996782); bedoeld is 999996782.',
            'De tekst zegt dat de client sinds 2020 komt, maar de voorbeeldvulling heeft een toewijzing uit 2025; de vulling is gevolgd.',
            'De casus is voor iWmo geschreven; reden 34 is hier de tegenhanger van reden 23.',
          ]
        : [
            'De toewijzing gaat in 2020 in, voor release 3.2; zij is hier op 3 april 2023 in release 3.2 opnieuw verzonden.',
          ]),
    ],
    speel(w) {
      const bsn = '999996782';
      const product = w.product.dagopvang;
      const van = w.dag('2025-03-17', '2020-03-16');
      const toewijzing = {
        nummer: 12563,
        product,
        van,
        tot: w.dag('2025-12-31', '2023-12-31'),
        omvang: perWeek(4, product),
        besloten: w.dag('2025-03-10', '2020-03-09'),
      };
      const begin = w.dag('2025-03-31', '2020-03-30');
      const tijdelijk = w.dag('2025-06-07', '2023-06-07');
      const definitief = w.dag('2025-06-27', '2023-06-29');
      return {
        berichten: [
          toewijzen(
            w,
            { op: w.dag('2025-03-10', '2023-04-03'), zin: 'De gemeente wijst dagbesteding toe.', bsn },
            [toewijzing],
            goed('De toewijzing staat in het boek.'),
          ),
          starten(
            w,
            { op: w.dag('2025-04-02', '2023-04-03'), zin: 'De aanbieder meldt de start.', bsn },
            [{ op: toewijzing, begin }],
            goed('De levering loopt.'),
          ),
          stoppen(
            w,
            {
              op: w.dag('2025-06-10', '2023-06-09'),
              zin: 'De client is opgenomen: de aanbieder stopt tijdelijk.',
              bsn,
            },
            [{ op: toewijzing, begin, eind: tijdelijk, reden: TIJDELIJK }],
            goed('De levering is tijdelijk gestopt.', {
              leveringen: { 12563: [`start ${begin}`, `stop ${tijdelijk} reden 20`] },
            }),
          ),
          stoppen(
            w,
            {
              op: w.dag('2025-07-01', '2023-06-30'),
              zin: 'De client komt niet terug: de aanbieder stopt definitief, per de dag waarop dat bekend werd.',
              bsn,
            },
            [{ op: toewijzing, begin, eind: definitief, reden: w.reden.inOverleg }],
            goed('De levering is definitief gestopt.'),
          ),
        ],
        einde: {
          leveringen: {
            12563: [`start ${begin}`, `stop ${tijdelijk} reden 20`, `stop ${definitief} reden ${w.reden.inOverleg}`],
          },
        },
      };
    },
  },
  {
    naam: 'stop-corrigeren',
    titel: 'Een stopbericht met een verkeerde reden verbeteren',
    zin: 'De aanbieder meldde de stop met een verkeerde reden; hij verwijdert haar en zet de goede ernaast in een bericht, want de reden hoort bij de sleutel (IV008).',
    bron: 'Casusbeschrijving 4; OP033, OP033x2, OP072, OP155, OP272, IV008',
    lezing: (wet) =>
      wet === 'jw'
        ? [
            'De tekst noemt als goede reden 19; die bestaat alleen in de Wmo. In de Jeugdwet is volgens plan beeindigd reden 31.',
          ]
        : [VOOR_DE_RELEASE, 'De casus is voor iJw geschreven; hier staat het begeleidingsproduct van de Wmo.'],
    speel(w) {
      const product = w.product.begeleiding;
      const toewijzing = {
        nummer: 667899,
        product,
        van: w.dag('2025-01-01', '2023-01-01'),
        tot: w.dag('2025-06-30', '2023-06-30'),
        omvang: perWeek(3, product),
        besloten: w.dag('2025-01-01', '2023-01-01'),
      };
      const begin = w.dag('2025-01-06', '2023-01-05');
      const eind = w.dag('2025-06-17', '2023-06-17');
      const stop = { op: toewijzing, begin, eind };
      return {
        berichten: [
          toewijzen(
            w,
            { op: w.dag('2025-01-01', '2023-04-03'), zin: 'De gemeente wijst 3 uur begeleiding per week toe.' },
            [toewijzing],
            goed('De toewijzing staat in het boek.'),
          ),
          starten(
            w,
            { op: w.dag('2025-01-08', '2023-04-03'), zin: 'De aanbieder meldt de start.' },
            [{ op: toewijzing, begin }],
            goed('De levering loopt.'),
          ),
          stoppen(
            w,
            {
              op: w.dag('2025-06-19', '2023-06-19'),
              zin: 'De aanbieder meldt de stop, per ongeluk als eenzijdig door hem beeindigd.',
            },
            [{ ...stop, reden: w.reden.doorAanbieder }],
            goed('De levering is gestopt, met de verkeerde reden.', {
              leveringen: { 667899: [`start ${begin}`, `stop ${eind} reden ${w.reden.doorAanbieder}`] },
            }),
          ),
          stoppen(
            w,
            {
              op: w.dag('2025-06-24', '2023-06-23'),
              zin: 'De aanbieder verwijdert die stop en meldt in hetzelfde bericht de stop volgens plan.',
            },
            [
              { ...stop, reden: w.reden.doorAanbieder, status: '3' },
              { ...stop, reden: w.reden.volgensPlan },
            ],
            goed('Alleen de verbeterde stop geldt nog.'),
          ),
        ],
        einde: { leveringen: { 667899: [`start ${begin}`, `stop ${eind} reden ${w.reden.volgensPlan}`] } },
      };
    },
  },
];
