/**
 * The versions that an answer states, in both laws: of our own schemas for what we made (IV034), untouched for what was
 * sent to us (IV028, IV087); and no XsltVersie, which belongs to a refusal by the published XSLTs (IV033), which we do
 * not use.
 */
import { describe, expect, it } from 'vitest';
import { antwoord } from '../../src/answer/index.js';
import type { Verdict } from '../../src/rules/judge.js';
import { schemaVan } from '../../src/standard/catalogue.js';
import type { BerichtType } from '../../src/standard/generated/berichten.js';
import { readBericht } from '../../src/standard/read.js';
import { parseTrusted } from '../../src/standard/xml.js';
import { jw301, jw305, jw307, jw323, xml } from '../support/build.js';
import { jw315, jw317, jw319 } from '../support/verzoek.js';
import { berichtInWet, inWet, WETTEN } from '../support/wet.js';

const VAN_HEN = { BasisschemaXsdVersie: '0.9.3', BerichtXsdVersie: '0.9.4' };
const VAN_ONS = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
const bericht = { Header: { XsdVersie: VAN_HEN } };

const VRAGEN = {
  '301': jw301({ bericht }),
  '305': jw305({ bericht }),
  '307': jw307({ bericht }),
  '315': jw315({ bericht }),
  '317': jw317({ bericht }),
  '319': jw319({ bericht }),
  '323': jw323({ bericht }),
} as const;

const goed = (nummer: string): Verdict =>
  nummer === '323'
    ? { soort: 'declaratie', declaratieCodes: [], clienten: [], toegekendCent: 56_640, bevindingen: [] }
    : { soort: 'goedgekeurd', regiemeldingen: [], bevindingen: [] };

const gevallen = WETTEN.flatMap((wet) =>
  (Object.keys(VRAGEN) as (keyof typeof VRAGEN)[]).flatMap((nummer) =>
    [
      ['goedgekeurd', goed(nummer)] as const,
      ['afgekeurd op de inhoud', { soort: 'header', codes: ['0001'], bevindingen: [] } as Verdict] as const,
    ].map(([wat, verdict]) => [wet === 'jw' ? `JW${nummer}` : `WMO${nummer}`, wat, wet, nummer, verdict] as const),
  ),
);

describe('het antwoord noemt zijn XSD-versies', () => {
  it.each(gevallen)('op %s, %s', (type, _wat, wet, nummer, verdict) => {
    const vraag = inWet(wet, () => berichtInWet(type as BerichtType, VRAGEN[nummer]));
    // The question itself is a sound message, so that what is copied is what could have been sent.
    const gelezen = lees(type as BerichtType, xml(type as BerichtType, vraag));
    const { type: antwoordType, inhoud } = antwoord(
      type as BerichtType,
      gelezen,
      verdict,
      'a'.repeat(64),
      '2026-06-03',
    );
    const { Header } = lees(antwoordType as BerichtType, inhoud);
    if (nummer === '323') {
      expect(Header).toMatchObject({ XsdVersie: VAN_ONS, XsdVersieDeclaratie: VAN_HEN });
    } else {
      expect(Header).toMatchObject({ XsdVersie: VAN_HEN, XsdVersieRetour: VAN_ONS });
    }
    expect(Header).not.toHaveProperty('XsltVersie');
    expect(inhoud.toString()).not.toContain('XsltVersie');
  });
});

/** A message as any reader would read it: it must be valid, too. */
function lees(type: BerichtType, bytes: Uint8Array): { Header: Record<string, unknown> } {
  const schema = schemaVan(type);
  const doc = parseTrusted(bytes);
  try {
    schema.validator.validate(doc);
    return readBericht<{ Header: Record<string, unknown> }>(schema, doc).data;
  } finally {
    doc.dispose();
  }
}
