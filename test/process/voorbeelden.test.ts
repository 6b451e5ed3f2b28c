/**
 * Every published sample message of iJw 3.2 through `check` and `process`: the outcome its own content deserves, with the
 * reason. The samples are no chain (each has its own parties and years), so most find no allocation in the book.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, loadContracts } from '../../src/contracts/index.js';
import { checkFile } from '../../src/process/check.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import { STANDAARD, tarief } from '../support/contracts.js';
import {
  type Afgewezen,
  aantallen,
  afwijzingen,
  bestandenIn,
  contractMap,
  GEPUBLICEERD,
  HEEFT_GEPUBLICEERD,
  maakLeeg,
  mapMet,
  NIETS,
  openLeegBoek,
  retourcodes,
  tenzij,
  tijdelijk,
} from './hulp.js';

const MAP = join(GEPUBLICEERD, 'voorbeelden', 'ijw', '3.2');
const VANDAAG = '2026-08-31';

type Bevinding = readonly [regel: string, retourcode: string | null, klasse: string];

interface Verwacht {
  readonly bestand: string;
  /** Why this is what it deserves. */
  readonly reden: string;
  /** What `check` finds: levels 1 and 2. */
  readonly check: readonly Bevinding[];
  /** What `process` finds; the same as `check` where it is left out. */
  readonly process?: readonly Bevinding[];
  readonly antwoord: string | null;
  /** Retour codes of the answer, in document order. */
  readonly codes?: readonly string[];
  /** Words of the first explanation. */
  readonly uitleg?: string;
}

const antwoordZonderVraag = (bestand: string): Verwacht => ({
  bestand,
  reden: 'een antwoord op een bericht dat hier nooit is verstuurd',
  check: [],
  process: [['BERICHT', null, 'Bericht']],
  antwoord: null,
  uitleg: `antwoordbericht (${bestand.slice(0, 5).toUpperCase()}) op een bericht dat hier niet is verstuurd`,
});

const verwacht: readonly Verwacht[] = [
  {
    bestand: 'jw301.xml',
    reden: 'beide producten noemen een ReferentieAanbieder, maar er is nooit een verzoek met die referentie ontvangen',
    check: [],
    process: [
      ['TR379', '9379', 'ToegewezenProduct'],
      ['TR379', '9379', 'ToegewezenProduct'],
    ],
    antwoord: 'JW302',
    // Header, two Relaties each after its Contact, two Contacten, the two products, the Client that holds them all.
    codes: ['0200', '0200', '0200', '0200', '0200', '0200', '0200', '9379', '9379', '0200'],
    uitleg: 'ReferentieAanbieder 40A12341234',
  },
  antwoordZonderVraag('jw302.xml'),
  {
    bestand: 'jw305.xml',
    reden: 'gemeente 0363 heeft deze aanbieder niets toegewezen (300201 en 300202 zijn van gemeente 0384)',
    check: [],
    process: [
      ['TR019', '9019', 'StartProduct'],
      ['TR019', '9019', 'StartProduct'],
    ],
    antwoord: 'JW306',
    codes: ['0200', '9019', '9019', '0200'],
    uitleg: 'ToewijzingNummer 300201',
  },
  antwoordZonderVraag('jw306.xml'),
  {
    bestand: 'jw307.xml',
    reden: 'geen toewijzing, en het startbericht erbij is afgekeurd, dus er valt ook niets te stoppen',
    check: [],
    process: [
      ['TR019', '9019', 'StopProduct'],
      ['TR382', '9069', 'StopProduct'],
      ['TR019', '9019', 'StopProduct'],
      ['TR382', '9069', 'StopProduct'],
    ],
    antwoord: 'JW308',
    codes: ['0200', '9019', '9069', '9019', '9069', '0200'],
  },
  antwoordZonderVraag('jw308.xml'),
  {
    bestand: 'jw315.xml',
    reden: '31 juni bestaat niet, twee keer',
    check: [
      ['XSD', 'StUF055', 'AangevraagdProduct'],
      ['XSD', 'StUF055', 'AangevraagdProduct'],
    ],
    antwoord: 'Fo01',
    uitleg: 'Regel 44, kolom 5: ToewijzingEinddatum "2027-06-31" is geen bestaande datum',
  },
  antwoordZonderVraag('jw316.xml'),
  {
    bestand: 'jw317.xml',
    reden: 'het nieuwe product eindigt (28-2-2024) voor het begint (1-11-2026)',
    check: [['CS003', '0001', 'NieuwProduct']],
    antwoord: 'JW318',
    codes: ['0001'],
    uitleg: '28 februari 2024',
  },
  {
    bestand: 'jw318.xml',
    reden: 'een RetourCode los onder Verzoek, waar het XSD OngewijzigdeProducten verwacht',
    check: [['XSD', 'StUF055', 'Verzoek']],
    antwoord: 'Fo01',
    uitleg: 'maar er staat RetourCode',
  },
  {
    bestand: 'jw319.xml',
    reden:
      'in zichzelf in orde, maar er is geen verzoek met referentie 9003: jw317.xml is geweigerd en telt als niet verzonden',
    check: [],
    process: [['TR355', '9355', 'Antwoord']],
    antwoord: 'JW320',
    codes: ['0200', '0200', '9355'],
    uitleg: 'ReferentieAanbieder 9003',
  },
  antwoordZonderVraag('jw320.xml'),
  {
    bestand: 'jw323.xml',
    reden: 'ReferentieNummer RN004 staat twee keer bij de tweede client (regels van april en maart)',
    check: [['TR101', '0001', 'Prestatie']],
    antwoord: 'JW325',
    codes: ['0001'],
    uitleg: 'ReferentieNummer RN004',
  },
  {
    bestand: 'jw325.xml',
    reden: 'noemt de Identificatie van jw323.xml, maar van een ander jaar, en prestaties die daar niet in staan',
    check: [],
    process: [
      ['TR337', null, 'Header'],
      ['TR366', '9366', 'Prestatie'],
      ['TR366', '9366', 'Prestatie'],
      ['TR366', '9366', 'Prestatie'],
    ],
    antwoord: null,
    uitleg: 'DeclaratieIdentificatie 765432198 heeft Dagtekening 7 mei 2023',
  },
];

const product = (productcategorie: string, productcode: string) => ({
  domein: 'jw' as const,
  productcategorie,
  productcode,
  omschrijving: productcode,
  segment: 'ambulant',
  variant: 'inspanning' as const,
  van: '2020-01-01',
  tot: null,
});

const contract = (agb: string) => ({
  agb,
  naam: `Aanbieder ${agb}`,
  gemeente: '*',
  domein: 'jw' as const,
  productcode: '*',
  niveaus: '*' as const,
  van: '2020-01-01',
  tot: null,
});

const producten = [product('45', '45A03'), product('45', '45A04'), product('55', '55A11'), product('55', '55A12')];

/** The municipalities and providers of the samples, as a contract folder on disk. */
async function contracten(lijst = producten): Promise<Contracts> {
  const codes = new Set(lijst.map(({ productcode }) => productcode));
  const map = contractMap({
    regio: {
      ...STANDAARD.regio,
      gemeenten: ['0363', '0384'].map((code) => ({ code, naam: `Gemeente ${code}`, van: '2014-01-01', tot: null })),
    },
    producten: lijst,
    tarieven: [
      tarief('45A03', 'HBO', '04', '12,50', '2020-01-01'),
      tarief('45A04', 'HBO', '04', '15,00', '2020-01-01'),
      tarief('55A11', 'HBO', '04', '70,00', '2020-01-01'),
      tarief('55A12', 'nvt', '16', '50,00', '2020-01-01'),
    ].filter(({ productcode }) => codes.has(productcode)),
    contracten: [contract('42420001'), contract('65656055')],
  });
  const geladen = await loadContracts(map);
  if (!geladen.ok) throw new Error(JSON.stringify(geladen.fouten));
  return geladen.contracts;
}

const inHetKort = ({ regel, retourcode, klasse }: Pick<Afgewezen, 'regel' | 'retourcode' | 'klasse'>): Bevinding => [
  regel,
  retourcode || null,
  klasse,
];

describe.skipIf(!HEEFT_GEPUBLICEERD)(`de gepubliceerde voorbeelden${tenzij('geen voorbeelden hier')}`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await openLeegBoek();
  });
  afterAll(() => database?.close());
  beforeEach(() => maakLeeg(database));

  async function verwerk(files: readonly string[], contracts: Contracts) {
    const out = tijdelijk();
    const samenvatting = await run(files, { database, contracts, vandaag: VANDAAG }, { out });
    const uit = bestandenIn(out);
    return { uit, samenvatting, regels: afwijzingen(uit['rejections.jsonl'] as string) };
  }

  const alle = () =>
    readdirSync(MAP)
      .filter((naam) => naam.endsWith('.xml'))
      .sort();

  it('staan allemaal in de tabel', () => {
    expect(verwacht.map(({ bestand }) => bestand)).toEqual(alle());
  });

  it.each(verwacht.map((each) => [each.bestand, each.reden, each] as const))(
    'check %s: %s',
    (bestand, _reden, { check, uitleg }) => {
      const { bevindingen } = checkFile(join(MAP, bestand), '2026-06-03');
      expect(bevindingen.map(inHetKort)).toEqual(check);
      if (check.length > 0 && uitleg) expect(bevindingen[0]?.uitleg).toContain(uitleg);
    },
  );

  describe('in een nacht', () => {
    let nacht: Awaited<ReturnType<typeof verwerk>>;
    let boek: Awaited<ReturnType<typeof aantallen>>;
    beforeAll(async () => {
      await maakLeeg(database);
      const files = alle().map((naam) => join(MAP, naam));
      nacht = await verwerk(files, await contracten());
      boek = await aantallen(database);
    });

    it.each(verwacht.map((each) => [each.bestand, each.reden, each] as const))(
      'process %s: %s',
      (bestand, _reden, { check, process = check, antwoord, codes, uitleg }) => {
        const stam = bestand.replace('.xml', '');
        const antwoorden = Object.keys(nacht.uit).filter((naam) => naam.startsWith(`${stam}.`));
        expect(antwoorden).toEqual(antwoord === null ? [] : [`${stam}.${antwoord}.xml`]);
        const regels = nacht.regels.filter((each) => each.bestand === bestand);
        expect(regels.map(inHetKort)).toEqual(process);
        if (uitleg) expect(regels[0]?.uitleg).toContain(uitleg);
        if (codes) expect(retourcodes(nacht.uit[antwoorden[0] as string] as string)).toEqual(codes);
      },
    );

    it('telt op', () => {
      expect(nacht.samenvatting).toEqual({
        berichten: 14,
        perType: Object.fromEntries(verwacht.map(({ bestand }) => [bestand.slice(0, 5).toUpperCase(), 1])),
        prestaties: { ingediend: 5, toegekend: 0, afgewezen: 5 },
        bedrag: { ingediend: 79_000, toegekend: 0 },
        perRegel: {
          BERICHT: 5,
          TR379: 2,
          TR019: 4,
          TR382: 2,
          XSD: 3,
          CS003: 1,
          TR101: 1,
          TR355: 1,
          TR337: 1,
          TR366: 3,
        },
        onverwerkbaar: 5,
      });
    });

    it('laat niets na in het boek dan de berichten zelf', () => {
      expect(boek).toEqual({ ...NIETS, bericht: 9, antwoord: 8, bevinding: 18, onverwerkbaar: 5 });
    });
  });

  it('jw301 met producten die niet in de productlijst staan: ook S329', async () => {
    const { uit, regels } = await verwerk([join(MAP, 'jw301.xml')], await contracten(producten.slice(0, 2)));
    expect(regels.map(inHetKort)).toEqual([
      ['TR379', '9379', 'ToegewezenProduct'],
      ['TR381', 'S329', 'ToegewezenProduct'],
      ['TR379', '9379', 'ToegewezenProduct'],
      ['TR381', 'S329', 'ToegewezenProduct'],
    ]);
    expect(retourcodes(uit['jw301.JW302.xml'] as string).slice(-5)).toEqual(['9379', 'S329', '9379', 'S329', '0200']);
    expect(regels[1]?.uitleg).toContain('55A11 staat op 1 april 2026 niet in de productlijst van de regio');
  });

  it('een gemeente die niet in regio.json staat, is niet onze partij', async () => {
    const zonder = await contracten();
    const map = contractMap({
      ...zonder.inhoud,
      regio: { ...zonder.regio, gemeenten: zonder.regio.gemeenten.filter(({ code }) => code !== '0363') },
    });
    const geladen = await loadContracts(map);
    if (!geladen.ok) throw new Error(JSON.stringify(geladen.fouten));
    const { uit, regels } = await verwerk([join(MAP, 'jw305.xml')], geladen.contracts);
    expect(regels.map(inHetKort)).toEqual([['PARTIJ', null, 'Bericht']]);
    expect(Object.keys(uit)).toEqual(['rejections.jsonl', 'summary.json']);
  });

  /** A sample with its one fault repaired: what it deserves then. */
  const hersteld: readonly (Omit<Verwacht, 'check'> & { readonly herstel: (text: string) => string })[] = [
    {
      bestand: 'jw301.xml',
      herstel: (text) => text.replaceAll(/\s*<jw301:ReferentieAanbieder>.*<\/jw301:ReferentieAanbieder>/g, ''),
      reden: 'zonder ReferentieAanbieder is er niets op aan te merken',
      process: [],
      antwoord: 'JW302',
      codes: [],
    },
    {
      bestand: 'jw315.xml',
      herstel: (text) => text.replaceAll('2027-06-31', '2027-06-30'),
      reden: 'met 30 juni is er niets op aan te merken',
      process: [],
      antwoord: 'JW316',
      codes: [],
    },
    {
      bestand: 'jw317.xml',
      herstel: (text) => text.replace('2024-02-28', '2027-02-28'),
      reden: 'gemeente 0384 heeft deze aanbieder voor deze client niets toegewezen; het verzoek is niet beoordeeld',
      process: [['TR304', '8187', 'Client']],
      antwoord: 'JW318',
      codes: ['0200', '0233', '0233', '0233', '8187'],
    },
    {
      bestand: 'jw318.xml',
      herstel: (text) => text.replace(/\s*<jw318:RetourCode>9350<\/jw318:RetourCode>(?=\s*<jw318:Ongewijzigde)/, ''),
      reden: 'dan blijft over dat het een antwoord zonder vraag is',
      process: [['BERICHT', null, 'Bericht']],
      antwoord: null,
    },
    {
      bestand: 'jw323.xml',
      herstel: (text) => text.replace(/RN004(?![\s\S]*RN004)/, 'RN005'),
      reden: 'geen van beide clienten heeft een toewijzing van gemeente 0384; hun prestaties zijn niet beoordeeld',
      process: [
        ['TR304', '8187', 'Client'],
        ['TR304', '8187', 'Client'],
      ],
      antwoord: 'JW325',
      // Header, then per client its lines, then the client itself, then the declaration.
      codes: ['0200', '0233', '0233', '8187', '0233', '0233', '0233', '8187', '0200'],
    },
  ];

  it.each(hersteld.map((each) => [each.bestand, each.reden, each] as const))(
    'hersteld %s: %s',
    async (bestand, _reden, { herstel, process, antwoord, codes }) => {
      const text = readFileSync(join(MAP, bestand), 'utf8');
      expect(herstel(text)).not.toBe(text);
      const { uit, regels } = await verwerk([join(mapMet({ [bestand]: herstel(text) }), bestand)], await contracten());
      const naam = `${bestand.replace('.xml', '')}.${antwoord}.xml`;
      expect(Object.keys(uit)).toEqual([...(antwoord ? [naam] : []), 'rejections.jsonl', 'summary.json']);
      expect(regels.map(inHetKort)).toEqual(process);
      if (codes) expect(retourcodes(uit[naam] as string)).toEqual(codes);
    },
  );
});
