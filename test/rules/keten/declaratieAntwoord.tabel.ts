/** Declaration answers (325) held against the declaration they answer, as the provider does. */
import type { Bericht325Prestatie } from '../../../src/standard/generated/berichten.js';
import { afgewezen, BSN, BSN2, credit, type Deel, jw323, jw325, type Om325, prestatie } from '../../support/build.js';
import { oordeel } from '../../support/judge.js';
import { fout, goed, type Tabel, tabel } from '../../support/table.js';

const R1 = prestatie();
const R2 = prestatie({
  ProductReferentie: { ReferentieNummer: 'RN002' },
  ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' },
  GeleverdVolume: 4,
});
const C1 = credit(prestatie({ ProductReferentie: { ReferentieNummer: 'RN000' } }), 'RC001');
/** D2026-04 with Identificatie DECL1, dated 6-5-2026: RN001 and RN002 of one client, RN003 and RC001 of another. */
const ingediend = jw323({
  identificatie: 'DECL1',
  clienten: [
    { bsn: BSN, prestaties: [R1, R2] },
    { bsn: BSN2, prestaties: [prestatie({ ProductReferentie: { ReferentieNummer: 'RN003' } }), C1] },
  ],
});

/** Findings on an answer to it. */
const antwoord = (om: Om325 = {}) =>
  oordeel('JW325', jw325({ op: ingediend, ...om }), { feiten: { declaratie: ingediend } }).bevindingen;

/** Findings on an answer that refuses RN001, given back with this change. */
const terug = (wijziging: Deel<Bericht325Prestatie>) => antwoord({ prestaties: [afgewezen(wijziging)] });

const kop = (DeclaratieIdentificatie: { Identificatie?: string; Dagtekening?: string }) =>
  antwoord({ bericht: { Header: { DeclaratieIdentificatie } } });
const versie = (XsdVersieDeclaratie: { BasisschemaXsdVersie?: string; BerichtXsdVersie?: string }) =>
  antwoord({ bericht: { Header: { XsdVersieDeclaratie } } });
const ref = (ReferentieNummer: string) => ({ ProductReferentie: { ReferentieNummer } });

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // DeclaratieIdentificatie is de BerichtIdentificatie van een eerdere declaratie.
  tabel('TR337', ['325'], [
    goed('DECL1 van 6-5-2026', () => antwoord()),
    fout('DECL1 van 6-5-2025', () => kop({ Dagtekening: '2025-05-06' }), 'heeft Dagtekening 6 mei 2025; de declaratie met dat nummer is van 6 mei 2026'),
    fout('DECL2, met het DeclaratieNummer van DECL1', () => kop({ Identificatie: 'DECL2' }), 'DeclaratieIdentificatie DECL2 is van geen declaratie die u hebt ingediend'),
  ]),

  // XsdVersieDeclaratie is de XsdVersie van de declaratie.
  tabel('TR371', ['325'], [
    goed('1.0.0 en 1.0.0', () => antwoord()),
    fout('berichtversie 1.0.1', () => versie({ BerichtXsdVersie: '1.0.1' }), 'BerichtXsdVersie is 1.0.1, u stuurde 1.0.0'),
    fout('basisschema 2.0.0', () => versie({ BasisschemaXsdVersie: '2.0.0' }), 'BasisschemaXsdVersie is 2.0.0'),
  ]),

  // DeclaratieNummer is dat van de declaratie.
  tabel('TR376', ['325'], [
    goed('het nummer van de declaratie', () => antwoord()),
    fout('een ander nummer', () => antwoord({ antwoord: { DeclaratieNummer: 'D999' } }), 'DeclaratieNummer D999 is niet dat van de declaratie'),
    goed('een antwoord met alleen een Header', () => antwoord({ bericht: { DeclaratieAntwoord: undefined } })),
  ]),

  // De client staat in de declaratie.
  tabel('TR304', ['325'], [
    goed('een client uit de declaratie', () => antwoord()),
    fout('een andere client', () => antwoord({ clienten: [{ bsn: '999900031', prestaties: [afgewezen()] }] }), 'Client 1 in het antwoord staat niet in declaratie', ['TR366']),
  ]),

  // De prestatie staat in de declaratie, bij deze client.
  tabel('TR366', ['325'], [
    goed('RN001 afgewezen', () => terug({})),
    fout('RN009 staat niet in de declaratie', () => terug(ref('RN009')), 'ReferentieNummer RN009 staat niet in declaratie'),
    fout('RN003 hoort bij de andere client', () => terug(ref('RN003')), 'ReferentieNummer RN003'),
    goed('alles toegekend: geen prestaties', () => antwoord({ prestaties: [] })),
    goed('creditregel RC001 afgewezen', () => antwoord({ clienten: [{ bsn: BSN2, prestaties: [{ ...C1, RetourCodes: { RetourCode: ['8017'] } }] }] })),
    fout('RC001 met een ander VorigReferentieNummer', () => antwoord({ clienten: [{ bsn: BSN2, prestaties: [{ ...C1, ProductReferentie: { ReferentieNummer: 'RC001', VorigReferentieNummer: 'RN111' }, RetourCodes: { RetourCode: ['8017'] } }] }] }), 'ReferentieNummer RC001'),
  ]),

  // De waarden zijn die van de ingediende prestatie.
  tabel('TR367', ['325'], [
    goed('RN001 ongewijzigd terug', () => terug({})),
    fout('ander ToewijzingNummer', () => terug({ ToewijzingNummer: 1002 }), 'ToewijzingNummer is 1002, ingediend was 1001'),
    fout('andere categorie', () => terug({ ProductCategorie: '46' }), 'ProductCategorie is'),
    fout('andere code', () => terug({ ProductCode: '45A09' }), 'ProductCode is 45A09, ingediend was 45A04'),
    fout('andere periode', () => terug({ ProductPeriode: { Begindatum: '2026-04-02' } }), 'ProductPeriode.Begindatum is 2 april 2026, ingediend was 1 april 2026'),
    fout('ander volume', () => terug({ GeleverdVolume: 7, IngediendBedrag: { Bedrag: 56640 } }), 'GeleverdVolume is 7, ingediend was 8'),
    fout('andere eenheid', () => terug({ Eenheid: '01' }), 'Eenheid is 01, ingediend was 04'),
    fout('ander tarief', () => terug({ ProductTarief: 7000, IngediendBedrag: { Bedrag: 56640 } }), 'ProductTarief is EUR 70,00, ingediend was EUR 70,80'),
    fout('ander bedrag', () => terug({ IngediendBedrag: { Bedrag: 56600 } }), 'IngediendBedrag.Bedrag is EUR 566,00, ingediend was EUR 566,40'),
    fout('volume en bedrag', () => terug({ GeleverdVolume: 4 }), 'GeleverdVolume is 4, ingediend was 8 en IngediendBedrag.Bedrag is EUR 283,20, ingediend was EUR 566,40'),
    goed('een onbekende prestatie: daarover gaat TR366', () => terug(ref('RN009')), ['TR366']),
    fout('andere einddatum', () => terug({ ProductPeriode: { Einddatum: '2026-04-29' } }), 'ProductPeriode.Einddatum is 29 april 2026, ingediend was 30 april 2026'),
  ]),
];
