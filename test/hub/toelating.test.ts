/** May this envelope in: which way every message goes, and who may send for whom. */
import { describe, expect, it } from 'vitest';
import { soortEnvelop } from '../../src/hub/maak.js';
import { type Certificaat, type Toelating, weigering, type ZenderRegel } from '../../src/hub/toelating.js';
import { AANBIEDER, ALLE_TYPEN, di01, GEMEENTE, systeem } from './hulp.js';

const OPEN: Toelating = { autorisatie: 'open', ontvangers: null };
const DAG = '2026-08-31';

/** As the process descriptions have it: allocations and answers to requests go out from the municipality. */
const VAN_GEMEENTE = ['301', '319', '306', '308', '316', '318', '325'];

describe('which way a message goes', () => {
  it.each(ALLE_TYPEN)('%s', (functie) => {
    const vanGemeente = VAN_GEMEENTE.includes(functie.slice(-3));
    const berichtcode = soortEnvelop(functie);
    const stuur = (van: string, aan: string) =>
      weigering(di01({ functie, berichtcode, zender: systeem(van), ontvanger: systeem(aan) }), null, OPEN, DAG)?.code;
    expect(stuur(GEMEENTE, AANBIEDER)).toBe(vanGemeente ? undefined : 'IB007');
    expect(stuur(AANBIEDER, GEMEENTE)).toBe(vanGemeente ? 'IB007' : undefined);
    expect(stuur(AANBIEDER, AANBIEDER)).toBe('IB007');
    expect(stuur('CAK', 'CBS')).toBe('IB007');
  });
});

describe('the release must be in use', () => {
  it.each([
    ['0003', '0002', '2023-04-01', undefined],
    ['0003', '0002', '2023-03-31', 'IB023'],
    ['0003', '0001', DAG, 'IB023'],
    ['0002', '0003', DAG, 'IB023'],
  ])('%s.%s on %s: %s', (functieVersie, functieSubversie, dag, code) => {
    const versies = { ...di01().versies, functieVersie, functieSubversie };
    expect(weigering(di01({ versies }), null, OPEN, dag)?.code).toBe(code);
  });
});

describe('who may send for whom', () => {
  const HUB = { onderwerp: { CN: 'ggk.example', O: 'Knooppunt', serialNumber: '00000001234567890000' } };
  const regel = (onderwerp: ZenderRegel['onderwerp'], zenders: ZenderRegel['zenders']) => ({ onderwerp, zenders });

  it.each<[string, readonly ZenderRegel[], Certificaat | null, string | undefined]>([
    ['a hub that delivers for everyone', [regel({ serialNumber: '00000001234567890000' }, '*')], HUB, undefined],
    [
      'one that may send for this one',
      [regel({ O: 'Knooppunt', CN: 'ggk.example' }, ['0363', GEMEENTE])],
      HUB,
      undefined,
    ],
    ['the second rule', [regel({ O: 'Ander' }, '*'), regel({ O: 'Knooppunt' }, '*')], HUB, undefined],
    ['one that may send for others', [regel({ O: 'Knooppunt' }, ['0363'])], HUB, 'IB002'],
    ['one field right, one wrong', [regel({ O: 'Knooppunt', CN: 'ander' }, '*')], HUB, 'IB002'],
    ['a field the certificate has not', [regel({ OU: 'x' }, '*')], HUB, 'IB002'],
    ['part of a name', [regel({ O: 'Knoop' }, '*')], HUB, 'IB002'],
    ['a field that every object has', [regel({ constructor: 'x' } as never, '*')], HUB, 'IB002'],
    ['a rule that asks nothing', [regel({}, '*')], HUB, 'IB002'],
    ['no rules', [], HUB, 'IB002'],
    ['no certificate', [regel({ O: 'Knooppunt' }, '*')], null, 'IB002'],
  ])('%s', (_wat, autorisatie, certificaat, code) => {
    expect(weigering(di01(), certificaat, { autorisatie, ontvangers: null }, DAG)?.code).toBe(code);
  });

  it('is asked before anything else, so that a stranger learns nothing', () => {
    const toelating = { autorisatie: [], ontvangers: [] };
    expect(weigering(di01({ functie: 'WMO399' }), HUB, toelating, DAG)?.code).toBe('IB002');
  });
});
