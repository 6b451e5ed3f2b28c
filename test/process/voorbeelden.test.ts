/**
 * Every published sample message of both laws through `check` and `process`: the outcome its own content deserves, with
 * the reason. The samples are no chain (each has its own parties and years), so most find no allocation in the book.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, loadContracts } from '../../src/contracts/index.js';
import { checkFile } from '../../src/process/check.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import { STANDAARD } from '../support/contracts.js';
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
  openLeegBoek,
  retourcodes,
  tenzij,
  tijdelijk,
} from './hulp.js';
import { ijw } from './voorbeelden/ijw.js';
import { iwmo } from './voorbeelden/iwmo.js';
import { type Bevinding, contract, type Voorbeelden } from './voorbeelden/model.js';

const VANDAAG = '2026-08-31';

const mapVan = ({ standaard }: Voorbeelden) => join(GEPUBLICEERD, 'voorbeelden', standaard, '3.2');

const alle = (van: Voorbeelden) =>
  readdirSync(mapVan(van))
    .filter((naam) => naam.endsWith('.xml'))
    .sort();

const typeVan = (bestand: string) => bestand.replace('.xml', '').toUpperCase();

/** The municipalities and providers of the samples, as a contract folder on disk. */
async function contracten(van: Voorbeelden, lijst = van.producten, gemeenten = ['0363', '0384']): Promise<Contracts> {
  const codes = new Set(lijst.map(({ productcode }) => productcode));
  const domein = van.standaard === 'ijw' ? 'jw' : 'wmo';
  const map = contractMap({
    regio: {
      ...STANDAARD.regio,
      gemeenten: gemeenten.map((code) => ({ code, naam: `Gemeente ${code}`, van: '2014-01-01', tot: null })),
    },
    producten: [...lijst],
    tarieven: van.tarieven.filter(({ productcode }) => codes.has(productcode)),
    contracten: [contract(domein, '42420001'), contract(domein, '65656055')],
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

  describe.each([ijw, iwmo].map((each) => [each.standaard, each] as const))('%s', (_standaard, voorbeelden) => {
    const { verwacht, veranderd } = voorbeelden;
    const map = mapVan(voorbeelden);

    it('staan allemaal in de tabel', () => {
      expect(verwacht.map(({ bestand }) => bestand)).toEqual(alle(voorbeelden));
    });

    it.each(verwacht.map((each) => [each.bestand, each.reden, each] as const))(
      'check %s: %s',
      (bestand, _reden, { check, uitleg }) => {
        const bevindingen = checkFile(join(map, bestand), '2026-06-03').vondsten.map(({ bevinding }) => bevinding);
        expect(bevindingen.map(inHetKort)).toEqual(check);
        if (check.length > 0 && uitleg) expect(bevindingen[0]?.uitleg).toContain(uitleg);
      },
    );

    describe('in een nacht', () => {
      let nacht: Awaited<ReturnType<typeof verwerk>>;
      let boek: Awaited<ReturnType<typeof aantallen>>;
      beforeAll(async () => {
        await maakLeeg(database);
        const files = alle(voorbeelden).map((naam) => join(map, naam));
        nacht = await verwerk(files, await contracten(voorbeelden));
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
          berichten: verwacht.length,
          perType: Object.fromEntries(verwacht.map(({ bestand }) => [typeVan(bestand), 1])),
          ...voorbeelden.samenvatting,
        });
      });

      it('laat niets na in het boek dan de berichten zelf en wat als verzonden telt', () => {
        expect(boek).toEqual(voorbeelden.boek);
      });
    });

    it.each(veranderd.map((each) => [each.bestand, each.reden, each] as const))(
      'veranderd %s: %s',
      async (bestand, _reden, { verander, process, antwoord, codes }) => {
        const text = readFileSync(join(map, bestand), 'utf8');
        expect(verander(text)).not.toBe(text);
        const nieuw = join(mapMet({ [bestand]: verander(text) }), bestand);
        const { uit, regels } = await verwerk([nieuw], await contracten(voorbeelden));
        const naam = `${bestand.replace('.xml', '')}.${antwoord}.xml`;
        expect(Object.keys(uit)).toEqual(
          [...(antwoord ? [naam] : []), 'rejections.jsonl', 'signals.jsonl', 'summary.json'].sort(),
        );
        expect(regels.map(inHetKort)).toEqual(process);
        if (codes) expect(retourcodes(uit[naam] as string)).toEqual(codes);
      },
    );

    it('een gemeente die niet in regio.json staat, is niet onze partij', async () => {
      const start = verwacht[voorbeelden.standaard === 'ijw' ? 2 : 1]?.bestand as string;
      const zonder = await contracten(voorbeelden, voorbeelden.producten, ['0384']);
      const { uit, regels } = await verwerk([join(map, start)], zonder);
      expect(regels.map(inHetKort)).toEqual([['PARTIJ', null, 'Bericht']]);
      expect(Object.keys(uit)).toEqual(['rejections.jsonl', 'signals.jsonl', 'summary.json']);
    });
  });

  it('jw301 met producten die niet in de productlijst staan: ook S329', async () => {
    const contracts = await contracten(ijw, ijw.producten.slice(0, 2));
    const { uit, regels } = await verwerk([join(mapVan(ijw), 'jw301.xml')], contracts);
    expect(regels.map(inHetKort)).toEqual([
      ['TR379', '9379', 'ToegewezenProduct'],
      ['TR381', 'S329', 'ToegewezenProduct'],
      ['TR379', '9379', 'ToegewezenProduct'],
      ['TR381', 'S329', 'ToegewezenProduct'],
    ]);
    expect(retourcodes(uit['jw301.JW302.xml'] as string).slice(-5)).toEqual(['9379', 'S329', '9379', 'S329', '0200']);
    expect(regels[1]?.uitleg).toContain('55A11 staat op 1 april 2026 niet in de productlijst van de regio');
  });

  it('wmo315 met verzonnen productcodes die niet in de productlijst staan: S329 op allebei', async () => {
    const contracts = await contracten(iwmo, iwmo.producten.slice(0, 5));
    const { uit, regels } = await verwerk([join(mapVan(iwmo), 'wmo315.xml')], contracts);
    expect(regels.map(inHetKort)).toEqual([
      ['TR381', 'S329', 'AangevraagdProduct'],
      ['TR381', 'S329', 'AangevraagdProduct'],
    ]);
    expect(retourcodes(uit['wmo315.WMO316.xml'] as string)).toEqual(['0200', 'S329', 'S329', '0200']);
    expect(regels[0]?.uitleg).toContain('ABCDE staat op 1 juni 2023 niet in de productlijst van de regio');
  });

  it('wmo301 na wmo315: de referentie is die van het verzoek, dus er is niets op aan te merken (IV094)', async () => {
    const files = ['wmo315.xml', 'wmo301.xml'].map((naam) => join(mapVan(iwmo), naam));
    const { uit, regels } = await verwerk(files, await contracten(iwmo));
    expect(regels).toEqual([]);
    expect(retourcodes(uit['wmo301.WMO302.xml'] as string)).toEqual([]);
    expect(await aantallen(database)).toMatchObject({ verzoek: 2, toewijzing_versie: 1 });
  });
});
