/**
 * What may come twice, and what never counts twice: the same bytes, the same Identificatie, messages that were refused,
 * allocations out of order, and a transaction that breaks half way.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { processMessage, type Resultaat } from '../../src/process/message.js';
import { run } from '../../src/process/run.js';
import { allocation } from '../../src/register/allocation.js';
import type { Database, Queryable } from '../../src/register/database.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import {
  BSN2,
  credit,
  GEMEENTE,
  jw301,
  jw305,
  jw307,
  jw323,
  type Om301,
  type Om323,
  prestatie,
  start,
  stop,
  toegewezen,
  xml,
} from '../support/build.js';
import { contracts } from '../support/contracts.js';
import {
  aantallen,
  afwijzingen,
  bestandenIn,
  boekAlsTekst,
  maakLeeg,
  mapMet,
  NIETS,
  openLeegBoek,
  retourcodes,
  tijdelijk,
} from './hulp.js';

const VANDAAG = '2026-07-01';

let database: Database;
beforeAll(async () => {
  database = await openLeegBoek();
});
afterAll(() => database.close());
beforeEach(() => maakLeeg(database));

/** Processes bytes; the answer's retour codes, in document order. */
async function verwerk(bytes: Uint8Array, vandaag = VANDAAG, db = database): Promise<string[]> {
  return codesVan(await processMessage(bytes, { database: db, contracts: contracts(), vandaag }));
}

function codesVan(resultaat: Resultaat): string[] {
  if (resultaat.soort === 'onverwerkbaar') return [resultaat.bevindingen[0]?.regel as string];
  const { antwoord } = resultaat;
  if (!antwoord) throw new Error(`${resultaat.kop.bericht} was not answered`);
  return antwoord.type === 'Fo01' ? ['Fo01'] : retourcodes(Buffer.from(antwoord.inhoud).toString());
}

const GOED: string[] = [];
const VOLLEDIG_TOEGEKEND = ['0200', '8001'];

const m301 = (om: Om301 = {}) => xml('JW301', jw301(om));
const m305 = (om: Parameters<typeof jw305>[0] = {}) => xml('JW305', jw305(om));
const m307 = (om: Parameters<typeof jw307>[0] = {}) => xml('JW307', jw307(om));
const m323 = (om: Om323 = {}) => xml('JW323', jw323(om));

const gedagtekend = (Dagtekening: string) => ({ Header: { BerichtIdentificatie: { Dagtekening } } });

const regel = (referentie: string, wijziging: Parameters<typeof prestatie>[0] = {}) =>
  prestatie({ ProductReferentie: { ReferentieNummer: referentie }, ...wijziging });

/** A period of one month of 2026. */
const maand = (nummer: number) => {
  const mm = String(nummer).padStart(2, '0');
  const laatste = new Date(Date.UTC(2026, nummer, 0)).getUTCDate();
  return { Begindatum: `2026-${mm}-01`, Einddatum: `2026-${mm}-${laatste}` };
};

describe('dezelfde bytes nog eens', () => {
  const toewijzing = m301({ identificatie: 'A' });
  const bytes: readonly [string, Uint8Array][] = [
    ['een goedgekeurde toewijzing', toewijzing],
    ['een goedgekeurde start', m305({ identificatie: 'B' })],
    ['een goedgekeurde start die te laat is', m305({ identificatie: 'L', bericht: gedagtekend('2026-03-30') })],
    ['een afgekeurde stop', m307({ identificatie: 'C', producten: [stop({ ToewijzingNummer: 77 })] })],
    ['een toegekende declaratie, zonder start', m323({ identificatie: 'D' })],
    [
      'een deels toegekende declaratie',
      m323({ identificatie: 'E', prestaties: [regel('E1'), regel('E2', { ToewijzingNummer: 77 })] }),
    ],
    ['een bericht met een fout in de inhoud', m305({ identificatie: 'F', producten: [start(), start()] })],
    [
      'een bericht dat niet aan het XSD voldoet',
      Buffer.from(m305({ identificatie: 'G' }).toString().replace('2026-01-05', '2026-13-05')),
    ],
    ['een bestand dat geen bericht is', Buffer.from('<a/>')],
    ['een bericht voor een andere gemeente', m305({ bericht: { Header: { Ontvanger: '0599' } }, identificatie: 'H' })],
  ];

  it.each(bytes)('%s: in dezelfde en in een latere nacht', async (_wat, inhoud) => {
    if (inhoud !== toewijzing) await verwerk(toewijzing);
    const map = mapMet({ '1.xml': inhoud, '2.xml': inhoud });
    const nacht = async (vandaag: string, ...namen: string[]) => {
      const out = tijdelijk();
      const files = namen.map((naam) => join(map, naam));
      const samenvatting = await run(files, { database, contracts: contracts(), vandaag }, { out });
      return { samenvatting, uit: bestandenIn(out) };
    };
    const antwoord = (uit: Record<string, string>, naam: string) =>
      Object.entries(uit).find(([bestand]) => bestand.startsWith(`${naam}.`))?.[1];

    const eerste = await nacht(VANDAAG, '1.xml');
    const boek = await boekAlsTekst(database);
    const beide = await nacht(VANDAAG, '1.xml', '2.xml');
    const later = await nacht('2026-07-31', '2.xml');
    expect(await boekAlsTekst(database)).toEqual(boek);

    const gegeven = antwoord(eerste.uit, '1');
    expect(antwoord(beide.uit, '1')).toBe(gegeven);
    expect(antwoord(beide.uit, '2')).toBe(gegeven);
    expect(antwoord(later.uit, '2')).toBe(gegeven);

    const regels = afwijzingen(eerste.uit['rejections.jsonl'] as string);
    if (gegeven !== undefined) {
      // Told once, of the first file; and counted once.
      expect(beide.uit['rejections.jsonl']).toBe(eerste.uit['rejections.jsonl']);
      expect(beide.samenvatting).toEqual({
        ...eerste.samenvatting,
        berichten: 2,
        perType: Object.fromEntries(Object.keys(eerste.samenvatting.perType).map((type) => [type, 2])),
      });
    }
    // A later night tells what was found then, and nothing new.
    expect(afwijzingen(later.uit['rejections.jsonl'] as string)).toEqual(
      regels.map((each) => ({ ...each, bestand: '2.xml' })),
    );
  });
});

describe('dezelfde Identificatie met een andere inhoud', () => {
  const paren: readonly [BerichtType, Uint8Array, Uint8Array][] = [
    [
      'JW301',
      m301({ identificatie: 'X' }),
      m301({ identificatie: 'X', producten: [toegewezen({ ToewijzingNummer: 2 })] }),
    ],
    [
      'JW305',
      m305({ identificatie: 'X' }),
      m305({ identificatie: 'X', producten: [start({ Begindatum: '2026-01-06' })] }),
    ],
    [
      'JW307',
      m307({ identificatie: 'X' }),
      m307({ identificatie: 'X', producten: [stop({ Einddatum: '2026-03-28' })] }),
    ],
    ['JW323', m323({ identificatie: 'X' }), m323({ identificatie: 'X', prestaties: [regel('X2')] })],
  ];

  it.each(paren)('%s: 9056 op de Header, en geen gevolgen', async (type, eerste, tweede) => {
    if (type !== 'JW301') await verwerk(m301());
    if (type === 'JW307') await verwerk(m305());
    await verwerk(eerste);
    const boek = await aantallen(database);
    expect(await verwerk(tweede)).toEqual(['9056']);
    expect(await aantallen(database)).toEqual({
      ...boek,
      bericht: boek.bericht + 1,
      antwoord: boek.antwoord + 1,
      bevinding: boek.bevinding + 1,
    });
    // The first still stands: its own bytes get their own answer.
    expect(await verwerk(eerste)).not.toContain('9056');
  });

  it('mag bij een ander berichttype, een andere afzender en een ander bericht dat nooit is aangekomen', async () => {
    expect(await verwerk(m301({ identificatie: 'X' }))).toEqual(GOED);
    expect(await verwerk(m305({ identificatie: 'X' }))).toEqual(GOED);
    // Another provider: its own numbers. It has no allocation, which is another matter.
    expect(await verwerk(m305({ identificatie: 'X', bericht: { Header: { Afzender: '65656056' } } }))).toContain(
      '9019',
    );
  });

  it('is vrij na een bericht dat niet aan het XSD voldeed', async () => {
    await verwerk(m301());
    const goed = m305({ identificatie: 'X' });
    expect(await verwerk(Buffer.from(goed.toString().replace('2026-01-05', '2026-13-05')))).toEqual(['Fo01']);
    expect(await verwerk(goed)).toEqual(GOED);
  });

  it('is vrij na een bericht dat niet is aangenomen', async () => {
    await verwerk(m301());
    const vreemd = m305({ identificatie: 'X', bericht: { Header: { Ontvanger: '0599' } } });
    expect(await verwerk(vreemd)).toEqual(['PARTIJ']);
    expect(await verwerk(m305({ identificatie: 'X' }))).toEqual(GOED);
  });

  it('is niet vrij na een afgekeurd bericht: dat is wel ontvangen', async () => {
    const afgekeurd = m305({ identificatie: 'X' });
    expect(await verwerk(afgekeurd)).toContain('9019');
    await verwerk(m301());
    expect(await verwerk(m305({ identificatie: 'X', producten: [start({ Begindatum: '2026-01-06' })] }))).toEqual([
      '9056',
    ]);
  });
});

describe('een declaratie die in haar geheel is afgekeurd', () => {
  const declaratie = (om: Om323) =>
    m323({ prestaties: [regel('R1'), regel('R2', { ProductPeriode: maand(3) })], ...om });
  const nummer = { DeclaratieNummer: 'DN1' };

  const redenen: readonly [string, string, () => Promise<string[]>][] = [
    [
      'op de inhoud (0001)',
      '0001',
      () =>
        verwerk(
          declaratie({ declaratie: { ...nummer, TotaalIngediendBedrag: { TotaalBedrag: 1, DebetCredit: 'D' } } }),
        ),
    ],
    [
      'op de Header (8848)',
      '8848',
      () =>
        verwerk(
          declaratie({
            declaratie: nummer,
            bericht: { Header: { BerichtIdentificatie: { Dagtekening: '2026-07-02' } } },
          }),
        ),
    ],
    [
      'op de Identificatie (9056)',
      '9056',
      async () => {
        await verwerk(m323({ identificatie: 'X', prestaties: [regel('Z1', { ToewijzingNummer: 77 })] }));
        return verwerk(declaratie({ identificatie: 'X', declaratie: nummer }));
      },
    ],
    [
      'op de DeclaratiePeriode (8214)',
      '8214',
      async () => {
        await verwerk(
          m323({
            declaratie: { DeclaratiePeriode: maand(4) },
            prestaties: [regel('Z1', { ToewijzingNummer: 77 })],
          }),
        );
        return verwerk(
          m323({
            declaratie: { ...nummer, DeclaratiePeriode: maand(3) },
            prestaties: [regel('R1', { ProductPeriode: maand(3) })],
          }),
        );
      },
    ],
  ];

  it.each(redenen)('%s laat DeclaratieNummer en ReferentieNummers vrij', async (_reden, code, afgekeurd) => {
    await verwerk(m301());
    expect(await afgekeurd()).toContain(code);
    expect(await verwerk(declaratie({ declaratie: nummer }))).toEqual(VOLLEDIG_TOEGEKEND);
  });

  it('op het DeclaratieNummer (9333): de eerste declaratie blijft, de nieuwe regels zijn vrij', async () => {
    await verwerk(m301());
    expect(await verwerk(m323({ declaratie: nummer, prestaties: [regel('R1')] }))).toEqual(VOLLEDIG_TOEGEKEND);
    const tweede = [regel('R2', { ProductPeriode: maand(3) })];
    const antwoord = await verwerk(m323({ declaratie: nummer, prestaties: tweede }));
    expect(antwoord).toEqual(['0200', '9333']);
    expect((await aantallen(database)).prestatie).toBe(1);
    expect(await verwerk(m323({ prestaties: tweede }))).toEqual(VOLLEDIG_TOEGEKEND);
  });

  it('geeft TotaalToegekendBedrag 0 en geen regels terug', async () => {
    await verwerk(m301());
    await verwerk(m323({ declaratie: nummer }));
    const resultaat = await processMessage(m323({ declaratie: nummer, prestaties: [regel('R9')] }), {
      database,
      contracts: contracts(),
      vandaag: VANDAAG,
    });
    const antwoord = resultaat.soort === 'verwerkt' ? Buffer.from(resultaat.antwoord?.inhoud ?? '').toString() : '';
    expect(antwoord).toMatch(/TotaalToegekendBedrag>\s*<ijw:TotaalBedrag>0<.*\s*<ijw:DebetCredit>D</);
    expect(antwoord).not.toContain('Prestatie>');
  });
});

describe('een afgekeurd bericht', () => {
  it('JW305: ook de start die wel klopte is niet geboekt', async () => {
    await verwerk(m301());
    expect(await verwerk(m305({ producten: [start(), start({ ToewijzingNummer: 77 })] }))).toEqual([
      '0200',
      '0200',
      '9019',
      '0200',
    ]);
    expect((await aantallen(database)).regiemelding).toBe(0);
    expect(await verwerk(m305())).toEqual(GOED);
  });

  it('JW307: ook de stop die wel klopte is niet geboekt, en de levering loopt door', async () => {
    await verwerk(m301());
    await verwerk(m305());
    expect(await verwerk(m307({ producten: [stop(), stop({ ToewijzingNummer: 77 })] }))).toContain('9019');
    expect((await aantallen(database)).regiemelding).toBe(1);
    expect(await verwerk(m307())).toEqual(GOED);
  });

  it('JW305 met een verwijdering: wat verwijderd zou worden, geldt nog', async () => {
    await verwerk(m301());
    await verwerk(m305());
    const verwijder = start({ StatusAanlevering: '3' });
    expect(await verwerk(m305({ producten: [verwijder, start({ ToewijzingNummer: 77 })] }))).toContain('9019');
    expect(await verwerk(m305())).toContain('9074');
    expect(await verwerk(m305({ producten: [verwijder] }))).toEqual(GOED);
    expect(await verwerk(m305())).toEqual(GOED);
  });

  it('JW301: geen van de toewijzingen is geboekt', async () => {
    const twee = [toegewezen(), toegewezen({ ToewijzingNummer: 1002, Product: { Categorie: '45', Code: '45X99' } })];
    expect(await verwerk(m301({ producten: twee }))).toContain('S329');
    expect((await aantallen(database)).toewijzing_versie).toBe(0);
    expect(await verwerk(m301())).toEqual(GOED);
  });

  it('een afgewezen regel neemt niets van het volume, een gecrediteerde geeft het terug', async () => {
    await verwerk(m301({ producten: [toegewezen({ Omvang: { Volume: 10, Eenheid: '04', Frequentie: '6' } })] }));
    const acht = regel('A');
    expect(await verwerk(m323({ prestaties: [acht, regel('B', { ProductPeriode: maand(3) })] }))).toContain('9322');
    expect(await over()).toEqual({ volume: 2, bedragCent: null });
    expect(await verwerk(m323({ prestaties: [credit(acht, 'C')] }))).toEqual(VOLLEDIG_TOEGEKEND);
    expect(await over()).toEqual({ volume: 10, bedragCent: null });
    expect(await verwerk(m323({ prestaties: [credit(acht, 'D')] }))).toContain('9390');
    expect(await over()).toEqual({ volume: 10, bedragCent: null });
  });
});

const stand = () => allocation(database, 'jw', GEMEENTE, 1001);
const over = async () => (await stand())?.resterend;

describe('regieberichten gaan niet voor een declaratie (OP364)', () => {
  it('een declaratie zonder start wordt toegekend', async () => {
    await verwerk(m301());
    expect(await verwerk(m323())).toEqual(VOLLEDIG_TOEGEKEND);
  });

  it('ook als de start is afgekeurd, pas later begint of is verwijderd', async () => {
    await verwerk(m301());
    expect(
      await verwerk(m305({ producten: [start({ ToewijzingIngangsdatum: '2026-01-02', ToewijzingNummer: 77 })] })),
    ).toContain('9019');
    const later = start({ Begindatum: '2026-05-20' });
    expect(
      await verwerk(
        m305({ producten: [later], bericht: { Header: { BerichtIdentificatie: { Dagtekening: '2026-05-21' } } } }),
      ),
    ).toEqual(GOED);
    expect(await verwerk(m323())).toEqual(VOLLEDIG_TOEGEKEND);
    expect(
      await verwerk(
        m305({
          producten: [{ ...later, StatusAanlevering: '3' }],
          bericht: { Header: { BerichtIdentificatie: { Dagtekening: '2026-05-22' } } },
        }),
      ),
    ).toEqual(GOED);
    expect(await verwerk(m323({ prestaties: [regel('M', { ProductPeriode: maand(3) })] }))).toEqual(VOLLEDIG_TOEGEKEND);
  });

  it('ook over een maand na de stop', async () => {
    await verwerk(m301());
    await verwerk(m305());
    expect(await verwerk(m307())).toEqual(GOED);
    expect(await verwerk(m323())).toEqual(VOLLEDIG_TOEGEKEND);
  });
});

describe('de actuele toewijzing is die met de laatste Toewijzingsdatum en -tijd (IV013)', () => {
  const versie = (Toewijzingsdatum: string, Toewijzingstijd: string, Volume: number) =>
    m301({
      bericht: { Header: { BerichtIdentificatie: { Dagtekening: '2026-06-01' } } },
      producten: [toegewezen({ Toewijzingsdatum, Toewijzingstijd, Omvang: { Volume } })],
    });

  type Moment = readonly [datum: string, tijd: string, volume: number];
  const volgordes: readonly [string, Moment, Moment, number][] = [
    [
      'een oudere datum die later komt, wordt het niet',
      ['2026-02-01', '10:00:00', 5],
      ['2026-01-15', '23:59:59', 1],
      5,
    ],
    ['een oudere tijd die later komt, wordt het niet', ['2026-02-01', '10:00:00', 5], ['2026-02-01', '09:59:59', 1], 5],
    ['een nieuwere tijd wordt het', ['2026-02-01', '10:00:00', 5], ['2026-02-01', '10:00:01', 1], 1],
    ['een nieuwere datum wordt het', ['2026-02-01', '10:00:00', 5], ['2026-02-02', '00:00:00', 1], 1],
    [
      'van twee op hetzelfde moment geldt de laatst ontvangen',
      ['2026-02-01', '10:00:00', 5],
      ['2026-02-01', '10:00:00', 1],
      1,
    ],
  ];

  it.each(volgordes)('%s', async (_wat, eerste, tweede, volume) => {
    expect(await verwerk(versie(...eerste))).toEqual(GOED);
    expect(await verwerk(versie(...tweede))).toEqual(GOED);
    expect((await stand())?.omvang?.volume).toBe(volume);
    expect((await aantallen(database)).toewijzing_versie).toBe(2);
  });

  it('en daarop wordt gedeclareerd', async () => {
    await verwerk(versie('2026-02-01', '10:00:00', 5));
    await verwerk(versie('2026-01-15', '10:00:00', 1));
    // The four weeks of April hold 16 hours at 5 a week, and not at 1.
    expect(await verwerk(m323({ prestaties: [regel('R', { GeleverdVolume: 16 })] }))).toEqual(VOLLEDIG_TOEGEKEND);
  });

  it('een oudere verwijdering die later komt, verwijdert niet', async () => {
    await verwerk(versie('2026-02-01', '10:00:00', 3));
    const verwijdering = toegewezen({
      Toewijzingsdatum: '2026-01-20',
      RedenWijziging: '13',
      Einddatum: '2026-01-01',
    });
    const bericht = { Header: { BerichtIdentificatie: { Dagtekening: '2026-06-01' } } };
    expect(await verwerk(m301({ bericht, producten: [verwijdering] }))).toEqual(GOED);
    expect((await stand())?.redenWijziging).toBeNull();
    expect(await verwerk(m323())).toEqual(VOLLEDIG_TOEGEKEND);
  });
});

describe('een transactie die halverwege breekt, laat niets na', () => {
  class Stroomstoring extends Error {}

  /** The same book, in which the `stuk`-th query fails, or the commit. */
  function brekend(stuk: number | 'commit'): Database & { vragen: () => number } {
    let vragen = 0;
    const tel = (tx: Queryable): Queryable => ({
      async query(sql, params) {
        vragen += 1;
        if (vragen === stuk) throw new Stroomstoring();
        return tx.query(sql, params);
      },
    });
    return {
      ...tel(database),
      transaction: (work) =>
        database.transaction(async (tx) => {
          const resultaat = await work({ ...tx, ...tel(tx) });
          if (stuk === 'commit') throw new Stroomstoring();
          return resultaat;
        }),
      script: (sql) => database.script(sql),
      close: () => database.close(),
      vragen: () => vragen,
    };
  }

  const bekend = m301({ identificatie: 'BEKEND' });
  const debet = regel('DEBET', { ProductPeriode: maand(2) });
  const vooraf = [bekend, m305({ identificatie: 'START' }), m323({ identificatie: 'EERDER', prestaties: [debet] })];

  const berichten: readonly [string, Uint8Array, string[]][] = [
    [
      'een toewijzing',
      m301({
        producten: [
          toegewezen({
            ToewijzingNummer: 1002,
            Product: { Categorie: '43', Code: '43A12' },
            Omvang: { Volume: 1, Eenheid: '14', Frequentie: '2' },
          }),
        ],
      }),
      GOED,
    ],
    [
      'een toewijzing waar van alles aan opvalt',
      m301({ producten: [toegewezen({ Toewijzingsdatum: '2025-12-10', Einddatum: '2026-06-30' })] }),
      GOED,
    ],
    [
      'een verwijdering die niet mag',
      m301({ producten: [toegewezen({ RedenWijziging: '13', Einddatum: '2026-01-01' })] }),
      ['0200', '0200', '9385', '0200'],
    ],
    ['een start', m305({ producten: [start({ StatusAanlevering: '3' })] }), GOED],
    ['een stop', m307(), GOED],
    [
      'een declaratie met toegekende, gecrediteerde en afgewezen regels',
      m323({
        clienten: [
          { bsn: '999900006', prestaties: [regel('N1'), credit(debet, 'N2'), regel('N3', { ToewijzingNummer: 77 })] },
          { bsn: BSN2, prestaties: [regel('N4')] },
        ],
      }),
      ['0200', '9338', '0200', '0233', '8187', '0200'],
    ],
    ['een fout in de inhoud', m305({ producten: [start(), start()] }), ['0001']],
    [
      'een dubbele Identificatie',
      m301({ identificatie: 'BEKEND', producten: [toegewezen({ ToewijzingNummer: 3 })] }),
      ['9056'],
    ],
    [
      'een bericht dat niet aan het XSD voldoet',
      Buffer.from(m305().toString().replace('2026-01-05', '2026-13-05')),
      ['Fo01'],
    ],
    ['een bestand dat geen bericht is', Buffer.from('<b/>'), ['BERICHT']],
    ['dezelfde bytes nog eens', bekend, GOED],
  ];

  it.each(berichten)('%s', async (_wat, bytes, codes) => {
    for (const each of vooraf) await verwerk(each);
    const [voor, rijen] = [await boekAlsTekst(database), await aantallen(database)];
    const geteld = await telVragen(bytes);
    expect(geteld).toBeGreaterThan(1);
    for (const stuk of [...Array.from({ length: geteld }, (_, i) => i + 1), 'commit' as const]) {
      await expect(verwerk(bytes, VANDAAG, brekend(stuk))).rejects.toBeInstanceOf(Stroomstoring);
      expect(await aantallen(database)).toEqual(rijen);
    }
    expect(await boekAlsTekst(database)).toEqual(voor);
    expect(await verwerk(bytes)).toEqual(codes);
    const na = await boekAlsTekst(database);

    // Just as if it had gone well at once.
    await maakLeeg(database);
    for (const each of vooraf) await verwerk(each);
    expect(await verwerk(bytes)).toEqual(codes);
    expect(na).toEqual(await boekAlsTekst(database));
  });

  /** How many questions a message takes, found without leaving anything. */
  async function telVragen(bytes: Uint8Array): Promise<number> {
    const db = brekend('commit');
    await verwerk(bytes, VANDAAG, db).catch(() => undefined);
    return db.vragen();
  }

  it('een leeg boek blijft leeg', async () => {
    await expect(verwerk(bekend, VANDAAG, brekend('commit'))).rejects.toBeInstanceOf(Stroomstoring);
    expect(await aantallen(database)).toEqual(NIETS);
  });

  it('en de run die eraan stopt, zegt dat hij niet klaar is', async () => {
    const out = tijdelijk();
    const map = mapMet({ '1.xml': bekend, '2.xml': m305() });
    const files = ['1.xml', '2.xml'].map((naam) => join(map, naam));
    let berichten = 0;
    const kapot: Database = {
      ...database,
      transaction: (work) => (++berichten === 2 ? Promise.reject(new Stroomstoring()) : database.transaction(work)),
    };
    const omgeving = { contracts: contracts(), vandaag: VANDAAG };
    await expect(run(files, { ...omgeving, database: kapot }, { out })).rejects.toBeInstanceOf(Stroomstoring);
    expect(Object.keys(bestandenIn(out))).not.toContain('summary.json');
    await run(files, { ...omgeving, database }, { out });
    expect(Object.keys(bestandenIn(out))).toEqual([
      '1.JW302.xml',
      '2.JW306.xml',
      'rejections.jsonl',
      'signals.jsonl',
      'summary.json',
    ]);
  });
});
