/** Messages with which nothing is wrong, and in which something stands out: what signals.jsonl tells. */
import { type Nacht, omvang, type Toewijzing } from './nacht.js';
import { beige, geel, indigo, magenta, oranje, oranjeGroep, paars, terra, wit, zwart } from './toewijzingen.js';
import { EURO, IN_TOTAAL, PER_MAAND, STUK_OUTPUT, VANDAAG } from './wereld.js';

const dag = VANDAAG;

/** Sent along as it was. */
const ongewijzigd = (toewijzing: Toewijzing, besloten: string): Toewijzing => ({ ...toewijzing, besloten });

/** The group of Oranje goes on after the summer holidays begin. */
const oranjeVerder: Toewijzing = { ...oranjeGroep, nummer: 1018, van: '2026-07-01', tot: '2026-12-31' };

const paarsOutput: Toewijzing = {
  ...paars,
  nummer: 3007,
  code: '41A12',
  van: '2026-07-01',
  omvang: omvang(4, STUK_OUTPUT, PER_MAAND),
};

export function opvallend(nacht: Nacht): void {
  nacht.over('wat opvalt');
  nacht.toewijzing(
    'magenta-totaal-omlaag',
    'Nieuwkoop verlaagt het maatwerk van Magenta van EUR 4.000,00 naar EUR 1.500,00 in totaal, zonder dat De Esdoorn daarom vroeg; toegekend is al meer.',
    {
      dag,
      signalen: ['OP298'],
      producten: [{ ...magenta, omvang: omvang(150_000, EURO, IN_TOTAAL), reden: '05' }],
    },
  );
  nacht.toewijzing(
    'zwart-budget-omlaag',
    'Het budget van Zwart gaat van EUR 12.000,00 naar EUR 10.000,00, op initiatief van de gemeente. Verlagen kan alleen met instemming van de aanbieder.',
    { dag, signalen: ['OP299'], producten: [{ ...zwart, budget: 1_000_000, reden: '05' }] },
  );
  nacht.toewijzing(
    'wit-achteraf-beeindigd',
    'De toewijzing van Wit eindigt met terugwerkende kracht op 15 mei. De Eik kon dat op die dag niet weten.',
    { dag, signalen: ['OP186'], producten: [{ ...wit, tot: '2026-05-15', reden: '05' }] },
  );
  nacht.toewijzing(
    'oranje-nieuw-nummer-in-plaats-van-verlengen',
    'De groep van Oranje gaat na 30 juni door, met een nieuw nummer. Product en omvang blijven gelijk, dus de einddatum van 1003 had verplaatst moeten worden.',
    {
      dag,
      signalen: ['OP380'],
      producten: [ongewijzigd(oranje, '2025-12-08'), ongewijzigd(oranjeGroep, '2025-12-08'), oranjeVerder],
    },
  );
  nacht.toewijzing(
    'geel-ingekort-zonder-reden',
    'Geel stopt op 30 september in plaats van eind december. De wijziging geldt, maar RedenWijziging is leeg.',
    { dag, signalen: ['IV099'], producten: [{ ...geel, tot: '2026-09-30' }] },
  );
  nacht.toewijzing(
    'terra-wijziging-zonder-gevolg',
    'Terra zou tot en met 31 augustus doorlopen, maar de Toewijzingsdatum ligt voor die van de versie die geldt. De wijziging heeft dus geen gevolg.',
    { dag, signalen: ['IV013'], producten: [{ ...terra, tot: '2026-08-31', reden: '05', besloten: '2026-02-01' }] },
  );
  nacht.toewijzing(
    'paars-in-de-verkeerde-stuks',
    'Paars krijgt vanaf juli dagbehandeling in stuks output. De Wilg heeft die in dagdelen gecontracteerd: declareren zal zo niet lukken.',
    { dag, signalen: ['OP305'], producten: [ongewijzigd(paars, '2025-12-11'), paarsOutput] },
  );
  nacht.toewijzing(
    'indigo-telefoonnummer-in-commentaar',
    'De toewijzing van Indigo gaat nog eens uit, nu met een telefoonnummer van een ouder in Commentaar. Het signaal zegt dat het er staat, niet welk nummer.',
    {
      dag,
      signalen: ['OP191'],
      producten: [ongewijzigd(indigo, '2025-12-10')],
      wijziging: { Commentaar: 'Vader liever bellen: 06-00000000' },
    },
  );
  nacht.start(
    'wit-start-met-code',
    'Wit heeft een toewijzing op categorie, zonder code; de start noemt 52A01. Zij is bovendien laat: Wit begon op 2 januari.',
    {
      dag,
      dagtekening: '2026-06-02',
      signalen: ['IV075', 'OP271'],
      starts: [
        {
          toewijzing: wit,
          begin: '2026-01-02',
          wijziging: { Product: { Categorie: '52', Code: '52A01' } },
        },
      ],
    },
  );
  nacht.stop(
    'beige-stop-te-laat',
    'De reclassering van Beige stopte op 8 mei. Vijf werkdagen later, met Hemelvaartsdag ertussen, was 18 mei; het bericht is van 3 juni.',
    { dag, signalen: ['OP272'], stops: [{ toewijzing: beige, begin: '2026-01-12', eind: '2026-05-08', reden: '31' }] },
  );
}
