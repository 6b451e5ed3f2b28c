/**
 * The official XSDs laid in place of ours (`--xsd`): a whole night is judged and answered byte for byte as with ours, in
 * both laws. Where they do not lie beside the project this is skipped; refusing what is no use is always tested.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Contracts, loadContracts } from '../../src/contracts/index.js';
import { openBericht } from '../../src/process/envelope.js';
import { run } from '../../src/process/run.js';
import type { Database } from '../../src/register/database.js';
import { gebruikXsd, schemas } from '../../src/standard/catalogue.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import {
  bestandenIn,
  contractMap,
  GEPUBLICEERD,
  HEEFT_GEPUBLICEERD,
  maakLeeg,
  mapMet,
  openLeegBoek,
  PROJECT,
  tenzij,
  tijdelijk,
} from '../process/hulp.js';
import { xml } from '../support/build.js';
import { berichtInWet, contractenInWet, inWet, typeInWet } from '../support/wet.js';

const OFFICIEEL = join(GEPUBLICEERD, 'xsd');
const BERICHTEN = join(PROJECT, 'samples', 'messages');
const NACHT = '2026-06-03';

/** The sample night as iWmo has it; what is no message at all stays what it is. */
function alsWmo(): string {
  const map = tijdelijk();
  for (const naam of readdirSync(BERICHTEN)) {
    const bytes = readFileSync(join(BERICHTEN, naam));
    const geopend = openBericht(bytes, NACHT);
    const vertaald = () => {
      if (geopend.soort !== 'bericht') return bytes;
      const type = typeInWet(geopend.type);
      return xml(type as BerichtType, berichtInWet(type, geopend.bericht.data));
    };
    writeFileSync(join(map, naam), inWet('wmo', vertaald));
  }
  return map;
}

async function contracten(wet: 'jw' | 'wmo'): Promise<Contracts> {
  const map = join(PROJECT, 'samples', 'contracts');
  const ons = await loadContracts(map);
  if (!ons.ok) throw new Error(JSON.stringify(ons.fouten));
  if (wet === 'jw') return ons.contracts;
  const vertaald = await loadContracts(contractMap(inWet('wmo', () => contractenInWet(ons.contracts.inhoud))));
  if (!vertaald.ok) throw new Error(JSON.stringify(vertaald.fouten));
  return vertaald.contracts;
}

describe.skipIf(!HEEFT_GEPUBLICEERD)(`een nacht met de officiele XSD's${tenzij('zij liggen hier niet')}`, () => {
  let database: Database;
  const nachten: Record<'jw' | 'wmo', Record<string, string>[]> = { jw: [], wmo: [] };

  beforeAll(async () => {
    database = await openLeegBoek();
    const wmo = alsWmo();
    const verwerk = async (wet: 'jw' | 'wmo') => {
      await maakLeeg(database);
      const map = wet === 'jw' ? BERICHTEN : wmo;
      const files = readdirSync(map)
        .sort()
        .map((naam) => join(map, naam));
      const out = tijdelijk();
      await run(files, { database, contracts: await contracten(wet), vandaag: NACHT }, { out });
      nachten[wet].push(bestandenIn(out));
    };
    await verwerk('jw');
    await verwerk('wmo');
    gebruikXsd(OFFICIEEL);
    await verwerk('jw');
    await verwerk('wmo');
  });
  afterAll(() => database.close());

  it('ligt in de plaats van de onze, en wat er niet bij is, blijft van ons', () => {
    const van = (bericht: string) => schemas().berichten.get(bericht)?.bestand ?? '';
    expect(van('JW302').startsWith(OFFICIEEL)).toBe(true);
    expect(van('WMO301').startsWith(OFFICIEEL)).toBe(true);
    expect(van('WMO302').startsWith(join(PROJECT, 'xsd'))).toBe(true);
    expect(schemas().berichten.size).toBe(28);
  });

  it.each([
    ['iJw', 'jw', /JW3\d\d\.xml$/],
    ['iWmo', 'wmo', /WMO3\d\d\.xml$/],
  ] as const)('%s: dezelfde antwoorden, byte voor byte', (_naam, wet, antwoord) => {
    const [met, zonder] = nachten[wet];
    expect(Object.keys(met ?? {})).toEqual(Object.keys(zonder ?? {}));
    for (const naam of Object.keys(met ?? {})) expect(met?.[naam], naam).toBe(zonder?.[naam]);
    // And the night was one: most of it is answered by more than a refusal of the XSD.
    expect(Object.keys(met ?? {}).filter((naam) => antwoord.test(naam)).length).toBeGreaterThan(100);
  });
});

/** What lies in place when something that is no use is refused. */
const voorraad = () => [...schemas().berichten.values()].map(({ bestand }) => bestand);

describe('een map die niet kan worden gebruikt', () => {
  const onze = join(PROJECT, 'xsd', 'ijw', '3.2');
  const basis = readFileSync(join(onze, 'basisschema.xsd'), 'utf8');
  const start = readFileSync(join(onze, 'jw305.xsd'), 'utf8');

  it.each([
    ['bestaat niet', () => join(tijdelijk(), 'weg'), 'staan geen XSD-bestanden'],
    ['is een bestand', () => join(mapMet({ 'a.xsd': start }), 'a.xsd'), 'staan geen XSD-bestanden'],
    ['is leeg', () => tijdelijk(), 'staan geen XSD-bestanden'],
    ['heeft geen basisschema', () => mapMet({ 'jw305.xsd': start }), 'ontbreekt basisschema.xsd'],
    [
      'heeft een bestand dat geen XML is',
      () => mapMet({ 'basisschema.xsd': basis, 'jw305.xsd': 'geen XML' }),
      'kunnen niet worden gebruikt',
    ],
    [
      'heeft een schema met een type dat er niet is',
      () => mapMet({ 'basisschema.xsd': basis, 'jw305.xsd': start.replace(/LDT_StatusAanlevering/g, 'LDT_Weg') }),
      'kunnen niet worden gebruikt',
    ],
    [
      'is van een andere release',
      () =>
        mapMet({
          'basisschema.xsd': basis.replaceAll('ijw/3_2', 'ijw/3_1'),
          'jw305.xsd': start.replaceAll('ijw/3_2', 'ijw/3_1'),
        }),
      'verwerkt wordt iJw 3.2 en iWmo 3.2',
    ],
    [
      'noemt een bericht naar een ander',
      () => mapMet({ 'basisschema.xsd': basis, 'jw306.xsd': start }),
      'jw306.xsd in',
    ],
  ])('%s: een zin, en alles blijft zoals het was', (_wat, maak, zin) => {
    const eerst = voorraad();
    const map = maak();
    let melding = '';
    try {
      gebruikXsd(map);
    } catch (error) {
      melding = (error as Error).message;
    }
    expect(melding).toContain(zin);
    expect(melding).toContain(map);
    expect(melding).toMatch(/^[^\n]+\.$/);
    expect(voorraad()).toEqual(eerst);
  });

  it('een map met alleen een bericht vervangt dat ene', () => {
    const map = mapMet({});
    for (const naam of ['basisschema.xsd', 'jw307.xsd']) copyFileSync(join(onze, naam), join(map, naam));
    const anders = voorraad();
    gebruikXsd(map);
    expect(voorraad().filter((bestand) => !anders.includes(bestand))).toEqual([join(map, 'jw307.xsd')]);
  });
});
