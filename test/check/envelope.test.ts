/** What is refused before its content is looked at: each with a sentence that names which releases are known. */
import { describe, expect, it } from 'vitest';
import { openBericht } from '../../src/process/envelope.js';
import { RELEASES, type Release } from '../../src/standard/release.js';
import { jw305, xml } from '../support/build.js';
import { berichtInWet, inWet } from '../support/wet.js';

const jw = xml('JW305', jw305()).toString();
const wmo = inWet('wmo', () => xml('WMO305', berichtInWet('WMO305', jw305()))).toString();

/** The one sentence a file is refused with. */
function weigering(text: string, dag: string): string {
  const geopend = openBericht(Buffer.from(text), dag);
  if (geopend.soort !== 'onverwerkbaar') throw new Error(`not refused: ${geopend.soort}`);
  expect(geopend.bevinding).toMatchObject({ regel: 'BERICHT', controleniveau: 1, retourcode: '' });
  return geopend.bevinding.uitleg;
}

/** Gives a release another life for the length of one test: the table itself knows no release that ended. */
function metLeven<T>(standaard: Release['standaard'], leven: Partial<Pick<Release, 'van' | 'tot'>>, work: () => T): T {
  const release = RELEASES.find((each) => each.standaard === standaard) as { van: string; tot: string | null };
  const { van, tot } = release;
  Object.assign(release, leven);
  try {
    return work();
  } finally {
    Object.assign(release, { van, tot });
  }
}

describe('een release', () => {
  it.each([
    ['iJw', jw],
    ['iWmo', wmo],
  ])('%s 3.2 wordt aangenomen vanaf 1 april 2023', (_naam, text) => {
    expect(openBericht(Buffer.from(text), '2023-04-01').soort).toBe('bericht');
    expect(openBericht(Buffer.from(text), '2035-01-01').soort).toBe('bericht');
  });

  it.each([
    ['JW305 van iJw 3.2', jw],
    ['WMO305 van iWmo 3.2', wmo],
  ])('%s voor die dag: nog niet, en welke er zijn', (naam, text) => {
    expect(weigering(text, '2023-03-31')).toBe(
      `Dit is ${naam}; die release wordt aangenomen vanaf 1 april 2023, en vandaag is 31 maart 2023. Op die dag wordt geen enkele release aangenomen; bekend zijn iJw 3.2 en iWmo 3.2. Controleer de datum waarop wordt verwerkt.`,
    );
  });

  it('die is afgelopen: tot wanneer, en wat er nu geldt', () => {
    metLeven('iJw', { tot: '2026-05-31' }, () => {
      expect(openBericht(Buffer.from(jw), '2026-05-31').soort).toBe('bericht');
      expect(weigering(jw, '2026-06-01')).toBe(
        'Dit is JW305 van iJw 3.2; die release wordt aangenomen van 1 april 2023 tot en met 31 mei 2026, en vandaag is 1 juni 2026. Aangenomen worden nu iWmo 3.2. Stuur het bericht in de release die nu geldt.',
      );
      expect(openBericht(Buffer.from(wmo), '2026-06-01').soort).toBe('bericht');
    });
  });

  it('die nog moet ingaan', () => {
    metLeven('iWmo', { van: '2027-01-01' }, () => {
      expect(weigering(wmo, '2026-06-01')).toContain('aangenomen vanaf 1 januari 2027, en vandaag is 1 juni 2026');
      expect(weigering(wmo, '2026-06-01')).toContain('Aangenomen worden nu iJw 3.2.');
    });
  });

  it('zegt ook van een bericht met fouten van wie het is', () => {
    const geopend = openBericht(Buffer.from(jw.replace('2026-01-05', 'vandaag')), '2023-03-31');
    expect(geopend).toMatchObject({ soort: 'onverwerkbaar', kop: { bericht: 'JW305', afzender: '65656055' } });
  });
});

describe('wat niet bekend is', () => {
  it.each([
    [
      'een oudere release',
      jw.replace('ijw/3_2/jw305', 'ijw/3_1/jw305'),
      'Dit is JW305 van iJw release 3.1; aangenomen worden iJw 3.2 en iWmo 3.2. Stuur het bericht in release 3.2 van iJw.',
    ],
    [
      'een nieuwere release',
      wmo.replace('iwmo/3_2/wmo305', 'iwmo/4_0/wmo305'),
      'Dit is WMO305 van iWmo release 4.0; aangenomen worden iJw 3.2 en iWmo 3.2. Stuur het bericht in release 3.2 van iWmo.',
    ],
    [
      'een bericht dat de release niet heeft',
      jw.replace('ijw/3_2/jw305', 'ijw/3_2/jw303'),
      'JW303 is geen bericht van iJw 3.2. Aangenomen worden de berichten van iJw 3.2 en iWmo 3.2.',
    ],
    [
      'een bericht van de andere wet',
      jw.replace('ijw/3_2/jw305', 'iwmo/3_2/jw305'),
      'JW305 is geen bericht van iWmo 3.2. Aangenomen worden de berichten van iJw 3.2 en iWmo 3.2.',
    ],
    [
      'iets anders',
      '<Brief xmlns="urn:post"/>',
      'Het bestand begint met Brief in naamruimte urn:post en is geen bekend bericht. Aangenomen worden de berichten van iJw 3.2 en iWmo 3.2.',
    ],
    [
      'niets',
      '<Brief/>',
      'Het bestand begint met Brief zonder naamruimte en is geen bekend bericht. Aangenomen worden de berichten van iJw 3.2 en iWmo 3.2.',
    ],
  ])('%s', (_wat, text, zin) => {
    expect(weigering(text, '2026-06-01')).toBe(zin);
  });
});
