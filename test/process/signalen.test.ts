/**
 * Signals against a real book: what they compare with comes from messages that were sent before, and nothing of it is in
 * an answer.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { processMessage } from '../../src/process/message.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import type { Bericht301ToegewezenProduct, BerichtType } from '../../src/standard/generated/berichten.js';
import {
  aangevraagd,
  BSN,
  BSN2,
  credit,
  type Deel,
  jw301,
  jw305,
  jw307,
  jw315,
  jw317,
  jw319,
  jw323,
  prestatie,
  start,
  stop,
  tewijzigen,
  toegewezen,
  xml,
} from '../support/build.js';
import { contracts } from '../support/contracts.js';
import { aantallen, bestandenIn, maakLeeg, mapMet, openLeegBoek, retourcodes, tijdelijk } from './hulp.js';

let database: Database;
beforeAll(async () => {
  database = await openLeegBoek();
});
afterAll(() => database.close());
beforeEach(() => maakLeeg(database));

/** Takes in a message on the day it is dated, which must be approved; what stands out in it. */
async function signalen(type: BerichtType, data: unknown, vandaag = dagVan(data)): Promise<string[]> {
  return (await verwerk(type, data, vandaag)).map(({ regel }) => regel).sort();
}

async function verwerk(type: BerichtType, data: unknown, vandaag = dagVan(data)) {
  const resultaat = await processMessage(xml(type, data), { database, contracts: contracts(), vandaag });
  if (resultaat.soort !== 'verwerkt' || !resultaat.antwoord) throw new Error(`${type} was not answered`);
  const codes = retourcodes(Buffer.from(resultaat.antwoord.inhoud).toString());
  expect(codes.filter((code) => code !== '0200' && code !== '8001')).toEqual([]);
  return resultaat.signalen;
}

const dagVan = (data: unknown) =>
  (data as { Header: { BerichtIdentificatie: { Dagtekening: string } } }).Header.BerichtIdentificatie.Dagtekening;

const op = (Dagtekening: string) => ({ Header: { BerichtIdentificatie: { Dagtekening } } });

type Product = Deel<Bericht301ToegewezenProduct>;

/** Allocations decided on and sent on this day. */
const wijsToe = (dag: string, ...producten: Product[]) =>
  signalen(
    'JW301',
    jw301({
      bericht: op(dag),
      producten: producten.map((each) => toegewezen({ Toewijzingsdatum: dag, ...each })),
    }),
  );

const inTotaal = (Volume: number) => ({ Omvang: { Volume, Eenheid: '04', Frequentie: '6' } }) as const;

const declareer = (referentie: string, volume: number, ToewijzingNummer = 1001) =>
  signalen(
    'JW323',
    jw323({
      prestaties: [
        prestatie({ ProductReferentie: { ReferentieNummer: referentie }, ToewijzingNummer, GeleverdVolume: volume }),
      ],
    }),
  );

describe('een toewijzing naast haar vorige versie', () => {
  it('de geldende versie is de laatst vastgestelde, niet de laatst ontvangen', async () => {
    expect(await wijsToe('2025-12-15', {})).toEqual([]);
    expect(await wijsToe('2026-02-02', { Einddatum: '2026-06-30', RedenWijziging: '05' })).toEqual([]);
    // Older, received later: it has no effect, and the version of February is still what the next is held against.
    expect(
      await wijsToe('2026-03-02', { Toewijzingsdatum: '2026-01-05', Einddatum: '2026-09-30', RedenWijziging: '05' }),
    ).toEqual(['IV013']);
    expect(await wijsToe('2026-03-03', { Toewijzingsdatum: '2026-02-02', Einddatum: '2026-06-30' })).toEqual([]);
    expect(await wijsToe('2026-03-04', { Einddatum: '2026-09-30' })).toEqual(['IV099']);
  });

  it('verlagen onder wat is toegekend: crediteren telt mee', async () => {
    await wijsToe('2025-12-15', inTotaal(100));
    const regel = prestatie({ GeleverdVolume: 60, ProductReferentie: { ReferentieNummer: 'A' } });
    await verwerk('JW323', jw323({ prestaties: [regel] }));
    const [signaal] = await verwerk(
      'JW301',
      jw301({
        bericht: op('2026-05-11'),
        producten: [toegewezen({ Toewijzingsdatum: '2026-05-11', RedenWijziging: '05', ...inTotaal(50) })],
      }),
    );
    expect(signaal).toMatchObject({
      regel: 'OP298',
      waarden: { was: 100, wordt: 50, toegekend: 3600, onderToegekend: true },
    });
    await verwerk('JW323', jw323({ bericht: op('2026-05-12'), prestaties: [credit(regel, 'B')] }));
    const [daarna] = await verwerk(
      'JW301',
      jw301({
        bericht: op('2026-05-13'),
        producten: [toegewezen({ Toewijzingsdatum: '2026-05-13', RedenWijziging: '05', ...inTotaal(40) })],
      }),
    );
    expect(daarna).toMatchObject({
      regel: 'OP298',
      waarden: { was: 50, wordt: 40, toegekend: 0, onderToegekend: false },
    });
  });

  it('het pakket is van deze client bij deze aanbieder', async () => {
    await wijsToe('2025-12-15', {});
    await signalen('JW301', jw301({ client: { Bsn: BSN2 }, producten: [toegewezen({ ToewijzingNummer: 1002 })] }));
    const anders: Product = { ToewijzingNummer: 1003, Product: { Code: '45A09' }, Omvang: { Eenheid: '16' } };
    const [gemist] = await verwerk(
      'JW301',
      jw301({ bericht: op('2026-03-02'), producten: [toegewezen({ Toewijzingsdatum: '2026-03-02', ...anders })] }),
    );
    expect(gemist).toMatchObject({ regel: 'OP087', klasse: 'Client', sleutel: { volgnummer: 1 } });
    expect(gemist?.waarden).toMatchObject({ gemist: [{ toewijzingNummer: 1001 }] });
  });
});

describe('een start of stop naast haar toewijzing', () => {
  const laat = (dag: string) => signalen('JW305', jw305({ bericht: op(dag) }));

  it('te laat telt vanaf de eerste keer dat de toewijzing kwam', async () => {
    await wijsToe('2026-03-02', {});
    await wijsToe('2026-03-09', { Toewijzingsdatum: '2026-03-02' });
    expect(await laat('2026-03-10')).toEqual(['OP271']);
  });

  it('op tijd na een toewijzing achteraf', async () => {
    await wijsToe('2026-03-02', {});
    expect(await laat('2026-03-09')).toEqual([]);
  });

  it('een definitieve stop na een tijdelijke mag later komen', async () => {
    await wijsToe('2025-12-15', {});
    await signalen('JW305', jw305());
    const stopt = (dag: string, RedenBeeindiging: '20' | '31') =>
      signalen('JW307', jw307({ bericht: op(dag), producten: [stop({ RedenBeeindiging })] }));
    expect(await stopt('2026-03-30', '20')).toEqual([]);
    expect(await stopt('2026-05-20', '31')).toEqual([]);
  });
});

describe('een declaratie naast starts en stops', () => {
  it('zonder start, met een start, en met een start die is verwijderd', async () => {
    await wijsToe('2025-12-15', {});
    expect(await declareer('A', 1)).toEqual(['OP295']);
    await signalen('JW305', jw305());
    const maart = { Begindatum: '2026-03-01', Einddatum: '2026-03-31' };
    const regel = (ReferentieNummer: string, ProductPeriode = maart) =>
      prestatie({ ProductReferentie: { ReferentieNummer }, GeleverdVolume: 1, ProductPeriode });
    expect(await signalen('JW323', jw323({ prestaties: [regel('B')] }))).toEqual([]);
    await signalen('JW305', jw305({ producten: [start({ StatusAanlevering: '3' })] }));
    const februari = { Begindatum: '2026-02-01', Einddatum: '2026-02-28' };
    expect(await signalen('JW323', jw323({ prestaties: [regel('C', februari)] }))).toEqual(['OP295']);
  });

  it('een afgelopen levering zonder stop, en met een stop die is verwijderd', async () => {
    const oud: Product = { ToewijzingNummer: 1000, Ingangsdatum: '2025-01-01', Einddatum: '2025-12-31' };
    await wijsToe('2024-12-16', oud);
    await wijsToe('2025-12-15', { ...oud, Toewijzingsdatum: '2024-12-16' }, { Omvang: { Volume: 4 } });
    const levering = { ToewijzingNummer: 1000, ToewijzingIngangsdatum: '2025-01-01', Begindatum: '2025-01-06' };
    const gestopt = (StatusAanlevering: '1' | '3') =>
      signalen(
        'JW307',
        jw307({
          bericht: op('2026-01-05'),
          producten: [stop({ ...levering, Einddatum: '2025-12-31', StatusAanlevering })],
        }),
      );
    const regel = (nummer: string, maand: string, dagen: number) =>
      signalen(
        'JW323',
        jw323({
          prestaties: [
            prestatie({
              ProductReferentie: { ReferentieNummer: nummer },
              GeleverdVolume: 1,
              ProductPeriode: { Begindatum: `2026-${maand}-01`, Einddatum: `2026-${maand}-${dagen}` },
            }),
          ],
        }),
      );
    await signalen('JW305', jw305({ bericht: op('2025-01-07'), producten: [start(levering)] }));
    await signalen('JW305', jw305());
    expect(await regel('A', '01', 31)).toEqual(['OP288']);
    await gestopt('1');
    expect(await regel('B', '02', 28)).toEqual([]);
    await gestopt('3');
    expect(await regel('C', '03', 31)).toEqual(['OP288']);
  });

  it('en toegekend wordt er hetzelfde (OP364)', async () => {
    await wijsToe('2025-12-15', {});
    const declaratie = xml('JW323', jw323({ identificatie: 'X' }));
    const omgeving = { database, contracts: contracts(), vandaag: '2026-05-06' };
    const antwoord = async () => {
      const resultaat = await processMessage(declaratie, omgeving);
      return resultaat.soort === 'verwerkt' && Buffer.from(resultaat.antwoord?.inhoud ?? []).toString();
    };
    const zonder = await antwoord();
    await maakLeeg(database);
    await wijsToe('2025-12-15', {});
    await signalen('JW305', jw305());
    expect(await antwoord()).toBe(zonder);
  });
});

describe('een verzoek en wat erop volgt', () => {
  const vraag = (referentie: string) =>
    signalen('JW315', jw315({ producten: [aangevraagd({ ReferentieAanbieder: referentie })] }));

  it('het antwoord te laat, de referentie nog eens gebruikt, en het product nog eens gevraagd', async () => {
    expect(await vraag('V1')).toEqual([]);
    expect(await wijsToe('2026-01-15', { ReferentieAanbieder: 'V1' })).toEqual(['OP274']);
    expect(
      await wijsToe('2026-02-02', { ReferentieAanbieder: 'V1', Einddatum: '2026-06-30', RedenWijziging: '05' }),
    ).toEqual(['IV097']);
    expect(await vraag('V2')).toEqual(['OP307']);
  });

  it('in onderzoek, en een besluit na meer dan acht weken', async () => {
    await vraag('V1');
    const antwoord = (dag: string, VerzoekAntwoord: '1' | '2') =>
      signalen(
        'JW319',
        jw319({
          bericht: op(dag),
          antwoord: {
            ReferentieAanbieder: 'V1',
            VerzoekAntwoord,
            RedenAfwijzingVerzoek: VerzoekAntwoord === '1' ? '2' : undefined,
          },
        }),
      );
    expect(await antwoord('2026-01-14', '2')).toEqual([]);
    expect(await antwoord('2026-03-05', '1')).toEqual(['OP274']);
  });

  it('een verzoek om wijziging onder wat is toegekend', async () => {
    await wijsToe('2025-12-15', inTotaal(100));
    await declareer('A', 60);
    const gevraagd = tewijzigen({ GewensteIngangsdatum: '2026-01-01', ...inTotaal(50) });
    expect(await signalen('JW317', jw317({ bericht: op('2026-05-11'), tewijzigen: [gevraagd] }))).toEqual(['OP345']);
  });
});

describe('wat ervan wordt verteld', () => {
  const laat = xml('JW305', jw305({ bericht: op('2026-03-30'), identificatie: 'LAAT' }));

  it('dezelfde bytes vertellen hetzelfde, en veranderen niets', async () => {
    await wijsToe('2025-12-15', {});
    const omgeving = { database, contracts: contracts(), vandaag: '2026-03-30' };
    const map = mapMet({ '1.xml': laat });
    const nacht = async (vandaag: string) => {
      const out = tijdelijk();
      const samenvatting = await run([join(map, '1.xml')], { ...omgeving, vandaag }, { out });
      return { samenvatting, regels: bestandenIn(out)['signals.jsonl'] as string };
    };
    const eerste = await nacht('2026-03-30');
    const voor = await aantallen(database);
    expect(voor).toMatchObject({ signaal: 1, bevinding: 0 });
    expect(eerste.samenvatting).toMatchObject({ signalen: 1, perRegel: {} });
    expect(JSON.parse(eerste.regels)).toEqual({
      bestand: '1.xml',
      bericht: 'JW305',
      afzender: '65656055',
      ontvanger: '0484',
      identificatie: 'LAAT',
      klasse: 'StartProduct',
      sleutel: { toewijzingNummer: 1001, productcategorie: '45', productcode: '45A04', begindatum: '2026-01-05' },
      regel: 'OP271',
      uitleg: expect.stringMatching(/uiterlijk 12 januari 2026/),
      waarden: expect.any(Object),
    });
    expect(await nacht('2026-06-30')).toEqual(eerste);
    expect(await aantallen(database)).toEqual(voor);
  });

  it('een bericht dat is afgekeurd, geeft geen signaal', async () => {
    const vandaag = '2026-03-30';
    const resultaat = await processMessage(laat, { database, contracts: contracts(), vandaag });
    expect(resultaat).toMatchObject({ soort: 'verwerkt', uitkomst: 'afgekeurd', signalen: [] });
    expect((await aantallen(database)).signaal).toBe(0);
  });

  it('een Bsn in een referentie wordt gemaskeerd, in het antwoord op papier en in het boek', async () => {
    const referentie = `V${BSN}`;
    await signalen('JW315', jw315({ producten: [aangevraagd({ ReferentieAanbieder: referentie })] }));
    const data = jw301({
      bericht: op('2026-01-15'),
      producten: [toegewezen({ Toewijzingsdatum: '2026-01-15', ReferentieAanbieder: referentie })],
    });
    const [signaal] = await verwerk('JW301', data);
    expect(signaal?.uitleg).toContain('V*********');
    const rijen = await database.query<{ rij: string }>('select to_jsonb(s)::text as rij from signaal s');
    expect(rijen).toHaveLength(1);
    for (const tekst of [JSON.stringify(signaal), rijen[0]?.rij]) expect(tekst).not.toContain(BSN);
  });
});
