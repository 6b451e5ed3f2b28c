/** Requests (315, 317) held against what was allocated and asked before. Dates in the names as day-month-year. */
import type { Feiten, Toewijzing, Verzoek } from '../../../src/standard/feiten.js';
import type { Bericht317NieuwProduct, Bericht317TeWijzigenProduct } from '../../../src/standard/generated/berichten.js';
import { aangevraagd, BSN, BSN2, type Deel, jw315, jw317, nieuw, type Om317, tewijzigen } from '../../support/build.js';
import { map, oordeel, toewijzing, verzoek } from '../../support/judge.js';
import { alleen, fout, goed, type Tabel, tabel } from '../../support/table.js';
import { aspecifiek, geeft, generiek } from './hulp.js';

/** Findings on a request for an allocation of 45A04 (7-1-2026), unless changed. */
const vraagAan = (feiten: Partial<Feiten> = {}, producten = [aangevraagd()]) =>
  oordeel('JW315', jw315({ producten }), { feiten }).bevindingen;

/** Findings on a request for a change (2-3-2026) of a client with these allocations. */
const wijzig = (om: Om317 = {}, toewijzingen: readonly Toewijzing[] = [toewijzing()], feiten: Partial<Feiten> = {}) =>
  oordeel('JW317', jw317(om), {
    feiten: { toewijzingen: map(...toewijzingen), clienten: new Set(toewijzingen.length > 0 ? [BSN] : []), ...feiten },
  }).bevindingen;

/** Findings on one changed product against the allocation it is about. */
const verander = (wijziging: Deel<Bericht317TeWijzigenProduct>, op: Toewijzing = toewijzing()) =>
  wijzig({ tewijzigen: [tewijzigen(wijziging)] }, [op]);

const lopend = (wijziging: Partial<Verzoek> = {}) => ({ onderhanden: [verzoek(wijziging)] });
const gebruikt = (...referenties: string[]) => ({ referentiesVerzoek: new Set(referenties) });

const tweede = (wijziging: Partial<Toewijzing> = {}) =>
  toewijzing({
    toewijzingNummer: 1002,
    productcode: '45A09',
    omvang: { volume: 2, eenheid: '16', frequentie: '2' },
    ...wijziging,
  });

const uur = (Volume: number, Frequentie: '2' | '4' | '6' = '2') => ({
  Omvang: { Volume, Eenheid: '04' as const, Frequentie },
});
const zonderOmvang = { Omvang: undefined };
const vanaf = (GewensteIngangsdatum: string) => ({ GewensteIngangsdatum });
const heleLooptijd = vanaf('2026-01-01');
const inTotaal = geeft(80, '04', '6');
const metBudget = aspecifiek({ budgetCent: 500_000 });
/** Asked from the first day of an allocation of 2020 that has no end. */
const oud = vanaf('2020-01-01');
const sinds2020 = { ingangsdatum: '2020-01-01', einddatum: null };
const budget = (cent: number) => ({ ...zonderOmvang, Budget: cent });

/** The same product asked for anew, from 1-4-2026 up to 31-12-2026. */
const nog45A04 = (wijziging: Deel<Bericht317NieuwProduct> = {}) =>
  nieuw({ Product: { Code: '45A04' }, ...uur(2), ...wijziging });

// biome-ignore format: a row is a line
export const tabellen: Tabel[] = [
  // Een verzoek mag alleen als er geen onderhanden verzoek is voor de client van dezelfde aanbieder.
  tabel('TR374', ['315', '317'], [
    goed('315, er is geen ander verzoek', () => vraagAan()),
    fout('315, verzoek VOT-1 van 1-12-2025 is niet beantwoord', () => vraagAan(lopend()), 'verzoek om toewijzing VOT-1 van 1 december 2025 nog in behandeling'),
    fout('315, VOT-1 is in onderzoek', () => vraagAan(lopend({ antwoorden: ['2'] })), 'nog in onderzoek'),
    fout('315 terwijl een verzoek om wijziging loopt', () => vraagAan(lopend({ referentie: 'VOW-1', nummer: '317' })), 'verzoek om wijziging VOW-1'),
    goed('317, er is geen ander verzoek', () => wijzig()),
    fout('317 terwijl een verzoek om wijziging loopt', () => wijzig({}, [toewijzing()], lopend({ referentie: 'VOW-1', nummer: '317' })), 'Een nieuw verzoek kan pas na een toewijzing met die referentie of een afwijzing'),
    fout('317 terwijl een verzoek om toewijzing loopt', () => wijzig({}, [toewijzing()], lopend()), 'verzoek om toewijzing VOT-1'),
  ]),

  // ReferentieAanbieder is uniek voor de aanbieder binnen het wettelijk domein.
  tabel('TR347', ['315', '317'], [
    goed('315, V001 is nieuw', () => vraagAan(gebruikt('V000'))),
    fout('315, V001 is al gebruikt', () => vraagAan(gebruikt('V001')), 'ReferentieAanbieder V001 hebt u al in een eerder verzoek gebruikt'),
    fout('315, het tweede product heeft een gebruikte referentie', () => vraagAan(gebruikt('V002'), [aangevraagd(), aangevraagd({ ReferentieAanbieder: 'V002', Product: { Code: '45A09' } })]), 'ReferentieAanbieder V002'),
    goed('hoofdletters tellen: v001 is een andere', () => vraagAan(gebruikt('v001'))),
    goed('317, V001 is nieuw', () => wijzig({}, [toewijzing()], gebruikt('V000'))),
    fout('317, V001 is al gebruikt', () => wijzig({}, [toewijzing()], gebruikt('V001')), 'Geef dit verzoek een nieuwe referentie'),
  ]),

  // Het verzoek om wijziging bevat alle actuele toewijzingen van de client, gewijzigd of ongewijzigd.
  tabel('TR349', ['317'], [
    goed('een toewijzing, te wijzigen', () => wijzig()),
    goed('1001 te wijzigen, 1002 ongewijzigd', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), tweede()])),
    fout('1002 ontbreekt', () => wijzig({}, [toewijzing(), tweede()]), 'ontbreekt toewijzing 1002 (45A09, van 1 januari tot en met 31 december 2026)'),
    fout('1002 en 1003 ontbreken', () => wijzig({}, [toewijzing(), tweede(), tweede({ toewijzingNummer: 1003, productcode: '43A12', productcategorie: '43' })]), 'ontbreken toewijzing 1002'),
    goed('1002 liep tot en met 1-3-2026, een dag voor de Dagtekening', () => wijzig({}, [toewijzing(), tweede({ einddatum: '2026-03-01' })])),
    fout('1002 loopt tot en met 2-3-2026, de Dagtekening', () => wijzig({}, [toewijzing(), tweede({ einddatum: '2026-03-02' })]), 'op 2 maart 2026 geldt of nog ingaat'),
    fout('1002 gaat pas in op 1-1-2027', () => wijzig({}, [toewijzing(), tweede({ ingangsdatum: '2027-01-01', einddatum: '2027-12-31' })]), '1002'),
    fout('1002 heeft geen einddatum', () => wijzig({}, [toewijzing(), tweede({ einddatum: null })]), 'vanaf 1 januari 2026'),
    goed('1002 is verwijderd (13)', () => wijzig({}, [toewijzing(), tweede({ redenWijziging: '13', ingangsdatum: '2026-06-01', einddatum: '2026-06-01' })])),
    goed('1002 is vervallen (01) op haar eerste dag', () => wijzig({}, [toewijzing(), tweede({ redenWijziging: '01', ingangsdatum: '2026-06-01', einddatum: '2026-06-01' })])),
    fout('1002 is een dag lang (14) en telt wel', () => wijzig({}, [toewijzing(), tweede({ redenWijziging: '14', ingangsdatum: '2026-06-01', einddatum: '2026-06-01' })]), 'op 1 juni 2026'),
    goed('1002 is van een andere client', () => wijzig({}, [toewijzing(), tweede({ bsn: BSN2 })])),
    goed('1002 is van een andere aanbieder', () => wijzig({}, [toewijzing(), tweede({ aanbieder: '65656099' })])),
  ]),

  // Een Product alleen vaker als de perioden elkaar niet overlappen; zonder code op categorie, generiek op alles.
  tabel('TR361', ['317'], [
    goed('1001 (45A04) ongewijzigd, nieuw 45A09', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] })),
    fout('1001 (45A04) ongewijzigd tot en met 31-12-2026, nieuw 45A04 vanaf 1-4-2026', () => wijzig({ ongewijzigd: [1001], nieuw: [nog45A04()] }), 'overlapt het nieuwe product 45A04, van 1 april tot en met 31 december 2026, met toewijzing 1001 (45A04)'),
    goed('nieuw 45A04 sluit aan: vanaf 1-1-2027', () => wijzig({ ongewijzigd: [1001], nieuw: [nog45A04({ GewensteIngangsdatum: '2027-01-01', Einddatum: '2027-12-31' })] })),
    fout('nieuw 45A04 vanaf 31-12-2026, een dag overlap', () => wijzig({ ongewijzigd: [1001], nieuw: [nog45A04({ GewensteIngangsdatum: '2026-12-31', Einddatum: '2027-12-31' })] }), 'van 31 december 2026 tot en met 31 december 2027'),
    goed('1001 te wijzigen tot en met 30-6-2026, nieuw 45A04 vanaf 1-7-2026', () => wijzig({ tewijzigen: [tewijzigen({ Einddatum: '2026-06-30' })], nieuw: [nog45A04(vanaf('2026-07-01'))] })),
    fout('1001 te wijzigen tot en met 1-7-2026, nieuw 45A04 vanaf 1-7-2026', () => wijzig({ tewijzigen: [tewijzigen({ Einddatum: '2026-07-01' })], nieuw: [nog45A04(vanaf('2026-07-01'))] }), 'met toewijzing 1001'),
    fout('1001 (45A04) verlengd over 1002 (45A04, vanaf 1-7-2026) heen', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing({ einddatum: '2026-06-30' }), toewijzing({ toewijzingNummer: 1002, ingangsdatum: '2026-07-01' })]), 'toewijzing 1002 (45A04)'),
    fout('op categorie 45, nieuw 45A09', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] }, [aspecifiek()]), 'een aanvraag op categorie 45 geldt voor alle producten daarvan'),
    fout('generiek, nieuw 45A09', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] }, [generiek(900_000)]), 'een generieke aanvraag mag met geen enkele andere overlappen'),
    goed('1001 te wijzigen vanaf 1-1-2026, 1002 (45A04) liep tot en met 1-3-2026 en telt niet: daarover gaat TR350', () => wijzig({ tewijzigen: [tewijzigen(heleLooptijd)], ongewijzigd: [1002] }, [toewijzing(), toewijzing({ toewijzingNummer: 1002, einddatum: '2026-03-01' })]), ['TR350']),
    fout('1001 te wijzigen vanaf 1-4-2026, 1002 (45A04) loopt tot en met 30-6-2026', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), toewijzing({ toewijzingNummer: 1002, einddatum: '2026-06-30' })]), 'toewijzing 1001 (45A04), van 1 april tot en met 31 december 2026'),
    goed('1001 liep tot en met 1-3-2026 en telt niet: daarover gaat TR350', () => wijzig({ ongewijzigd: [1001], nieuw: [nog45A04()] }, [toewijzing({ einddatum: '2026-03-01' })]), ['TR350']),
    ...alleen('wmo', [
      goed('hulpmiddel 11A01 ongewijzigd, nieuw 11A01', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw({ Product: { Categorie: '11', Code: '11A01' } })] }, [toewijzing({ productcategorie: '11', productcode: '11A01' })]), ['TR381']),
      goed('generiek, nieuw hulpmiddel 11A01', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw({ Product: { Categorie: '11', Code: '11A01' } })] }, [generiek(900_000)]), ['TR381']),
    ]),
  ]),

  // Ieder OngewijzigdProduct is een actuele toewijzing.
  tabel('TR350', ['317'], [
    goed('1001 is actueel', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] })),
    fout('1009 bestaat niet', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1009] }), 'ToewijzingNummer 1009 staat bij de ongewijzigde producten, maar is bij deze gemeente geen toewijzing aan u voor deze client'),
    fout('1002 is van een andere client', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), tweede({ bsn: BSN2 })]), 'geen toewijzing aan u'),
    fout('1002 is van een andere aanbieder', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), tweede({ aanbieder: '65656099' })]), 'geen toewijzing aan u'),
    fout('1002 liep tot en met 1-3-2026', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), tweede({ einddatum: '2026-03-01' })]), 'liep tot en met 1 maart 2026 en geldt op 2 maart 2026 niet meer'),
    goed('1002 loopt tot en met 2-3-2026', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), tweede({ einddatum: '2026-03-02' })])),
    fout('1002 is verwijderd', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1002] }, [toewijzing(), tweede({ redenWijziging: '13', einddatum: '2026-01-01' })]), 'is door de gemeente verwijderd'),
  ]),

  // Ieder TeWijzigenProduct is een actuele toewijzing.
  tabel('TR351', ['317'], [
    goed('1001 is actueel', () => verander({})),
    fout('1009 bestaat niet', () => wijzig({ ongewijzigd: [1001], tewijzigen: [tewijzigen({ ToewijzingNummer: 1009 })] }), 'De gevraagde wijziging kon daardoor niet worden beoordeeld'),
    fout('1002 is van een andere client', () => wijzig({ ongewijzigd: [1001], tewijzigen: [tewijzigen({ ToewijzingNummer: 1002 })] }, [toewijzing(), tweede({ bsn: BSN2 })]), 'ToewijzingNummer 1002'),
    fout('1001 liep tot en met 1-3-2026', () => verander({}, toewijzing({ einddatum: '2026-03-01' })), 'liep tot en met 1 maart 2026'),
    goed('1001 gaat in op 1-6-2026', () => verander(vanaf('2026-06-01'), toewijzing({ ingangsdatum: '2026-06-01' }))),
    fout('1001 is verwijderd', () => verander({}, toewijzing({ redenWijziging: '13', einddatum: '2026-01-01' })), 'geldt als niet verzonden'),
    goed('1009 bestaat niet en staat bij de ongewijzigde producten: dat is TR350', () => wijzig({ tewijzigen: [tewijzigen()], ongewijzigd: [1009] }), ['TR350']),
  ]),

  // Ligt de gewenste ingangsdatum niet in de toekomst, dan is zij de ingangsdatum van de toewijzing.
  tabel('TR357', ['317'], [
    goed('per 3-3-2026, een dag na de Dagtekening', () => verander(vanaf('2026-03-03'))),
    fout('per 2-3-2026, de Dagtekening zelf', () => verander(vanaf('2026-03-02')), 'De GewensteIngangsdatum 2 maart 2026 ligt niet na de Dagtekening van 2 maart 2026'),
    goed('per 1-1-2026, de ingangsdatum van 1001', () => verander(heleLooptijd)),
    fout('per 1-2-2026, na de ingangsdatum van 1001', () => verander(vanaf('2026-02-01')), 'dan is de datum 1 januari 2026'),
    fout('per 31-12-2025, voor de ingangsdatum van 1001', () => verander(vanaf('2025-12-31')), 'toewijzing 1001'),
    goed('1001 blijft ongewijzigd', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] })),
    goed('1009 bestaat niet: dat is TR351', () => wijzig({ ongewijzigd: [1001], tewijzigen: [tewijzigen({ ToewijzingNummer: 1009 })] }), ['TR351']),
  ]),

  // Een ander budget of een ander totaal geldt vanaf de ingangsdatum van de toewijzing.
  tabel('TR373', ['317'], [
    goed('80 uur in totaal wordt 100, vanaf 1-1-2026', () => verander({ ...uur(100, '6'), ...heleLooptijd }, inTotaal)),
    fout('80 uur in totaal wordt 100, per 1-4-2026', () => verander(uur(100, '6'), inTotaal), 'Toewijzing 1001 heeft 80 uur in totaal en u vraagt 100 uur in totaal, per 1 april 2026'),
    goed('80 uur in totaal blijft 80, alleen een andere einddatum, per 1-4-2026', () => verander({ ...uur(80, '6'), Einddatum: '2027-06-30' }, inTotaal)),
    fout('80 uur in totaal wordt 3 uur per week, per 1-4-2026', () => verander(uur(3), inTotaal), 'u vraagt 3 uur per week'),
    fout('3 uur per week wordt 80 uur in totaal, per 1-4-2026', () => verander(uur(80, '6')), 'u vraagt 80 uur in totaal'),
    goed('3 uur per week wordt 5 uur per week, per 1-4-2026', () => verander(uur(5))),
    goed('budget van EUR 5.000 wordt EUR 6.000, vanaf 1-1-2026', () => verander({ ...budget(600_000), ...heleLooptijd }, metBudget)),
    fout('budget van EUR 5.000 wordt EUR 6.000, per 1-4-2026', () => verander(budget(600_000), metBudget), 'heeft een budget van EUR 5.000,00 en u vraagt een budget van EUR 6.000,00'),
    goed('budget blijft EUR 5.000, andere einddatum, per 1-4-2026', () => verander({ ...budget(500_000), Einddatum: '2027-06-30' }, metBudget)),
    fout('een toewijzing zonder budget krijgt er een, per 1-4-2026', () => verander(budget(100_000), aspecifiek()), 'heeft geen budget en u vraagt een budget van EUR 1.000,00'),
    fout('generiek: EUR 9.000 wordt EUR 8.000, per 1-4-2026', () => verander(budget(800_000), generiek(900_000)), 'EUR 8.000,00'),
    goed('1001 blijft ongewijzigd', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] })),
    goed('1009 bestaat niet: dat is TR351', () => wijzig({ ongewijzigd: [1001], tewijzigen: [tewijzigen({ ToewijzingNummer: 1009 })] }), ['TR351']),
    fout('budget van EUR 5.000 vervalt, per 1-4-2026', () => verander(zonderOmvang, metBudget), 'heeft een budget van EUR 5.000,00 en u vraagt geen budget'),
    fout('80 uur in totaal wordt 80 uur per week, per 1-4-2026', () => verander(uur(80), inTotaal), 'u vraagt 80 uur per week'),
    fout('80 uur in totaal wordt 80 minuten in totaal, per 1-4-2026', () => verander({ Omvang: { Volume: 80, Eenheid: '01', Frequentie: '6' } }, inTotaal), 'u vraagt 80 minuten in totaal'),
  ]),

  // Generieke toewijzing: geen Omvang, als de einddatum na 31-12-2020 ligt of leeg is.
  tabel('TR375', ['317'], [
    goed('generiek met een ander budget', () => verander({ ...budget(800_000), ...heleLooptijd }, generiek(900_000))),
    fout('generiek, 5 uur per week gevraagd', () => verander({}, generiek(900_000)), 'Toewijzing 1001 is generiek', ['TR373']),
    goed('op categorie 45: daarover gaat TR412', () => verander({}, aspecifiek()), ['TR412']),
    goed('op een code', () => verander({})),
    goed('generiek, gevraagd t/m 31-12-2020', () => verander({ ...uur(5), ...oud, Einddatum: '2020-12-31' }, generiek(900_000, sinds2020))),
    fout('generiek, gevraagd t/m 1-1-2021', () => verander({ ...uur(5), ...oud, Einddatum: '2021-01-01' }, generiek(900_000, sinds2020)), 'Toewijzing 1001 is generiek'),
  ]),

  // Toewijzing zonder productcode: geen Omvang, als de einddatum na 31-12-2020 ligt of leeg is.
  tabel('TR412', ['317'], [
    goed('categorie 45 met een ander budget', () => verander({ ...budget(600_000), ...heleLooptijd }, metBudget)),
    fout('categorie 45, 5 uur per week gevraagd', () => verander({}, aspecifiek()), 'op categorie 45, zonder productcode. U vraagt een Omvang van 5 uur per week'),
    fout('categorie 45 zonder einddatum, 10 uur per maand gevraagd', () => verander({ ...uur(10, '4'), Einddatum: undefined }, aspecifiek({ einddatum: null })), '10 uur per maand'),
    goed('op een code', () => verander({})),
    goed('categorie 45, gevraagd t/m 31-12-2020', () => verander({ ...uur(5), ...oud, Einddatum: '2020-12-31' }, aspecifiek(sinds2020))),
    fout('categorie 45, gevraagd t/m 1-1-2021', () => verander({ ...uur(5), ...oud, Einddatum: '2021-01-01' }, aspecifiek(sinds2020)), 'op categorie 45, zonder productcode'),
  ]),

  // Toewijzing met productcode: Omvang verplicht.
  tabel('TR411', ['317'], [
    goed('45A04 met Omvang', () => verander({})),
    fout('45A04 zonder Omvang, alleen een andere einddatum', () => verander({ ...zonderOmvang, Einddatum: '2027-06-30' }), 'blijft zij gelijk, neem dan 3 uur per week over'),
    goed('categorie 45 zonder Omvang', () => verander({ ...zonderOmvang, Einddatum: '2027-06-30' }, aspecifiek())),
    goed('generiek zonder Omvang', () => verander({ ...budget(900_000), Einddatum: '2027-06-30' }, generiek(900_000))),
    goed('1001 blijft ongewijzigd', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] })),
    goed('1009 bestaat niet: dat is TR351', () => wijzig({ ongewijzigd: [1001], tewijzigen: [tewijzigen({ ToewijzingNummer: 1009 })] }), ['TR351']),
  ]),

  // Bsn van een client aan wie de gemeente bij deze aanbieder heeft toegewezen.
  tabel('TR304', ['317'], [
    goed('de client heeft toewijzing 1001', () => wijzig()),
    fout('de client heeft geen toewijzing: niets anders wordt beoordeeld', () => wijzig({}, [], {}), 'Voor de client van verzoek V001 heeft gemeente 0484 u geen toewijzing gestuurd'),
    fout('1001 is van een andere client', () => wijzig({ bsn: BSN2 }), 'het verzoek is niet beoordeeld'),
  ]),

  // ProductCode past bij ProductCategorie volgens de productlijst, op de gevraagde ingangsdatum.
  tabel('TR381', ['315', '317'], [
    goed('315 voor 45A04', () => vraagAan()),
    fout('315 voor 45A99', () => vraagAan({}, [aangevraagd({ Product: { Code: '45A99' } })]), '45A99 staat op 1 januari 2026 niet in de productlijst'),
    fout('315 voor 45A88, vervallen per 1-1-2026', () => vraagAan({}, [aangevraagd({ Product: { Code: '45A88' } })]), 'deze code geldt van 1 januari 2020'),
    goed('315 voor 45A88 vanaf 31-12-2025', () => vraagAan({}, [aangevraagd({ Product: { Code: '45A88' }, ToewijzingIngangsdatum: '2025-12-31' })])),
    goed('315 op categorie 45, zonder code', () => vraagAan({}, [aangevraagd({ Product: { Code: undefined }, Omvang: undefined })])),
    goed('317, nieuw product 45A09', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw()] })),
    fout('317, nieuw product 45A99', () => wijzig({ ongewijzigd: [1001], nieuw: [nieuw({ Product: { Code: '45A99' } })] }), '45A99 staat op 1 april 2026 niet in de productlijst'),
  ]),
];
