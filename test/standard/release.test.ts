/** A release has a life: which are known, what a namespace says, and on which days a message of it is accepted. */
import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/standard/catalogue.js';
import { inGebruik, RELEASES, type Release, releasesOp, releaseVan, uitNamespace } from '../../src/standard/release.js';

const ns = (bericht: string) => `http://www.istandaarden.nl/${bericht}/schema`;
const release = (van: string, tot: string | null): Release => ({ ...(RELEASES[0] as Release), van, tot });

describe('inGebruik', () => {
  it.each([
    ['de dag ervoor', '2023-03-31', false],
    ['de eerste dag', '2023-04-01', true],
    ['ertussen', '2024-02-29', true],
    ['de laatste dag', '2026-12-31', true],
    ['de dag erna', '2027-01-01', false],
  ])('%s', (_wat, dag, verwacht) => {
    expect(inGebruik(release('2023-04-01', '2026-12-31'), dag)).toBe(verwacht);
  });

  it('zonder einde tot nader order', () => {
    expect(inGebruik(release('2023-04-01', null), '9999-12-31')).toBe(true);
  });

  it('voor 1 april 2023 is er geen, daarna zijn er twee', () => {
    expect(releasesOp('2023-03-31')).toEqual([]);
    expect(releasesOp('2023-04-01').map(({ standaard }) => standaard)).toEqual(['iJw', 'iWmo']);
  });
});

describe('uitNamespace en releaseVan', () => {
  it.each([
    [ns('ijw/3_2/jw305'), { standaard: 'iJw', release: '3.2', bericht: 'JW305' }, 'jw'],
    [ns('iwmo/3_2/wmo323'), { standaard: 'iWmo', release: '3.2', bericht: 'WMO323' }, 'wmo'],
    // What is not known is still read, so that it can be called by its name.
    [ns('ijw/3_1/jw305'), { standaard: 'iJw', release: '3.1', bericht: 'JW305' }, undefined],
    [ns('iwmo/12_10/wmo999'), { standaard: 'iWmo', release: '12.10', bericht: 'WMO999' }, undefined],
    [ns('iwlz/3_2/aw33'), undefined, undefined],
    [ns('ijw/3_2/basisschema'), undefined, undefined],
    [`${ns('ijw/3_2/jw305')}/`, undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (namespace, verwacht, domein) => {
    expect(uitNamespace(namespace)).toEqual(verwacht);
    expect(releaseVan(namespace)?.domein).toBe(domein);
  });

  it('kent elk bericht van elke release', () => {
    for (const { ns: namespace, bericht } of schemas().berichten.values()) {
      expect(uitNamespace(namespace)?.bericht).toBe(bericht);
      expect(RELEASES).toContain(releaseVan(namespace));
    }
  });
});
