/** Dates inside one message, held against each other and against the Dagtekening. */
import { eersteDagVanMaand, laatsteDagVanMaand, plusJaren, zelfdeMaand } from '../../standard/calendar.js';
import type { Bericht301Contact, CDT_GeslotenPeriode } from '../../standard/generated/berichten.js';
import { op } from '../../standard/sleutels.js';
import { inhoudRule } from '../rule.js';
import { datum, maand, periode } from '../taal.js';
import { aanBegin, noem, omschreven, type ProductData, wieIs } from './omschreven.js';

const ONBEKEND = '1900-01-01';

const TR002 = inhoudRule({
  code: 'TR002',
  on: ['301', '305', '307', '315'],
  klasse: ['Client', 'Relatie'],
  title: 'Geboortedatum ligt hoogstens 120 jaar voor de Dagtekening, tenzij zij onbekend is',
  check(data, { bericht }) {
    const geboren = data.Geboortedatum;
    if (!geboren || (geboren.DatumGebruik === '3' && geboren.Datum === ONBEKEND)) return;
    const vroegst = plusJaren(bericht.dagtekening, -120);
    if (geboren.Datum < vroegst) return { ingediend: geboren.Datum, vroegst, dagtekening: bericht.dagtekening };
  },
  explain: ({ ingediend, vroegst, dagtekening }) =>
    `Geboortedatum ${datum(ingediend)} ligt meer dan 120 jaar voor de Dagtekening van ${datum(dagtekening)}; ${datum(vroegst)} of later mag wel. Controleer het jaartal, of vul bij een onbekende geboortedatum 1 januari 1900 met DatumGebruik 3.`,
});

const TR018 = inhoudRule({
  code: 'TR018',
  on: ['307'],
  klasse: ['StopProduct'],
  title: 'Einddatum van de levering ligt niet voor de Begindatum',
  check({ Begindatum, Einddatum }) {
    if (Einddatum < Begindatum) return { ingediend: Einddatum, begindatum: Begindatum };
  },
  explain: ({ ingediend, begindatum }) =>
    `De levering eindigt op ${datum(ingediend)}, maar begint pas op ${datum(begindatum)}. Corrigeer de Einddatum of neem de Begindatum van het startbericht over, en stuur het bericht opnieuw met een nieuwe Identificatie.`,
});

/** Elements that may not lie after the Dagtekening, per class. */
const NIET_NA_DAGTEKENING: Record<string, string> = {
  Client: 'Geboortedatum.Datum',
  Relatie: 'Geboortedatum.Datum',
  ToegewezenProduct: 'Toewijzingsdatum',
  StartProduct: 'Begindatum',
  StopProduct: 'Einddatum',
  Declaratie: 'DeclaratiePeriode.Begindatum',
  Prestatie: 'ProductPeriode.Begindatum',
};

const TR134 = inhoudRule({
  code: 'TR134',
  on: ['301', '305', '307', '315', '323', '325'],
  klasse: ['Client', 'Relatie', 'ToegewezenProduct', 'StartProduct', 'StopProduct', 'Declaratie', 'Prestatie'],
  title: 'Een datum over iets wat gebeurd is, ligt niet na de Dagtekening',
  check(data, { klasse, bericht }) {
    const element = NIET_NA_DAGTEKENING[klasse.naam] as string;
    const ingediend = op(data, element) as string | undefined;
    if (ingediend !== undefined && ingediend > bericht.dagtekening) {
      return { element, ingediend, dagtekening: bericht.dagtekening };
    }
  },
  explain: ({ element, ingediend, dagtekening }) =>
    `${element.replace('.Datum', '')} is ${datum(ingediend)}, na de Dagtekening van het bericht (${datum(dagtekening)}). ${element.startsWith('Geboorte') || element.startsWith('Toewijzing') ? 'Controleer deze datum en de Dagtekening.' : 'Verstuur het bericht pas als die dag is aangebroken, of corrigeer de datum.'}`,
});

const PERIODE_VAN: Record<string, string> = { Declaratie: 'DeclaratiePeriode', Prestatie: 'ProductPeriode' };

const TR137 = inhoudRule({
  code: 'TR137',
  on: ['323', '325'],
  klasse: ['Declaratie', 'Prestatie'],
  title: 'De Einddatum van een periode ligt niet voor haar Begindatum en niet na de Dagtekening',
  check(data, { klasse, bericht }) {
    const element = PERIODE_VAN[klasse.naam] as string;
    const { Begindatum, Einddatum } = op(data, element) as CDT_GeslotenPeriode;
    if (Einddatum < Begindatum || Einddatum > bericht.dagtekening) {
      return { element, ingediend: Einddatum, begindatum: Begindatum, dagtekening: bericht.dagtekening };
    }
  },
  explain: ({ element, ingediend, begindatum, dagtekening }) =>
    ingediend < begindatum
      ? `${element} eindigt op ${datum(ingediend)}, voor de Begindatum ${datum(begindatum)}. Corrigeer de datums en stuur het bericht opnieuw met een nieuwe Identificatie.`
      : `${element} eindigt op ${datum(ingediend)}, na de Dagtekening van het bericht (${datum(dagtekening)}). Een periode wordt pas gedeclareerd als zij voorbij is: corrigeer de datums, of wacht met het bericht.`,
});

const TR335 = inhoudRule({
  code: 'TR335',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'Een Prestatie is hoogstens vijf jaar oud bij de DeclaratieDagtekening',
  check({ ProductPeriode }, { bericht }) {
    const dagtekening = (bericht.data as { Declaratie: { DeclaratieDagtekening: string } }).Declaratie
      .DeclaratieDagtekening;
    const vroegst = plusJaren(dagtekening, -5);
    if (ProductPeriode.Einddatum < vroegst) return { ingediend: ProductPeriode.Einddatum, vroegst, dagtekening };
  },
  explain: ({ ingediend, vroegst, dagtekening }) =>
    `De ProductPeriode van deze regel eindigde op ${datum(ingediend)}; bij een DeclaratieDagtekening van ${datum(dagtekening)} mag dat niet voor ${datum(vroegst)} zijn (vijf jaar). Haal de regel uit het bericht en overleg met de gemeente.`,
});

const CS003 = inhoudRule({
  code: 'CS003',
  on: ['301', '315', '317'],
  klasse: ['Contact', 'ToegewezenProduct', 'AangevraagdProduct', 'TeWijzigenProduct', 'NieuwProduct'],
  title: 'Een Einddatum ligt niet voor het begin van dezelfde periode',
  check(data) {
    const { waarvan, begin, eind } = eigenPeriode(data);
    if (begin !== undefined && eind !== undefined && eind < begin)
      return { waarvan, ingediend: eind, begindatum: begin };
  },
  explain: ({ waarvan, ingediend, begindatum }) =>
    `${waarvan} eindigt op ${datum(ingediend)}, maar begint pas op ${datum(begindatum)}. Corrigeer een van beide datums.`,
});

function eigenPeriode(data: Bericht301Contact | ProductData) {
  if ('Soort' in data) {
    const { Begindatum: begin, Einddatum: eind } = data.Periode ?? {};
    return { waarvan: 'De periode van het tijdelijke adres', begin, eind };
  }
  return { waarvan: aanBegin(noem(wieIs(data))), ...omschreven(data) };
}

const EERSTE_DATUM = '2021-01-01';

const CS100 = inhoudRule({
  code: 'CS100',
  on: ['323'],
  klasse: ['Declaratie', 'Prestatie'],
  title: 'Declaratieperiode en ProductPeriode liggen op of na 1 januari 2021',
  check(data, { klasse }) {
    const element = PERIODE_VAN[klasse.naam] as string;
    const { Begindatum, Einddatum } = op(data, element) as CDT_GeslotenPeriode;
    if (Begindatum < EERSTE_DATUM || Einddatum < EERSTE_DATUM) {
      return { element, ingediend: { begindatum: Begindatum, einddatum: Einddatum }, vroegst: EERSTE_DATUM };
    }
  },
  explain: ({ element, ingediend }) =>
    `${element} loopt ${periode(ingediend.begindatum, ingediend.einddatum)}; met dit bericht kan alleen hulp vanaf 1 januari 2021 worden gedeclareerd. Controleer de datums, of overleg over oudere hulp met de gemeente.`,
});

const CS139 = inhoudRule({
  code: 'CS139',
  on: ['301', '305', '307', '315'],
  klasse: ['Client', 'Relatie'],
  title: 'DatumGebruik en de geboortedatum horen bij elkaar',
  check(data) {
    const geboren = data.Geboortedatum;
    if (!geboren?.DatumGebruik) return;
    const verwacht = { '1': '-01', '2': '-01-01', '3': ONBEKEND }[geboren.DatumGebruik];
    if (!geboren.Datum.endsWith(verwacht)) return { datumGebruik: geboren.DatumGebruik, ingediend: geboren.Datum };
  },
  explain: ({ datumGebruik, ingediend }) => {
    const bekend = {
      '1': 'alleen maand en jaar bekend zijn, dus de dag is 01',
      '2': 'alleen het jaar bekend is, dus dag en maand zijn 01',
      '3': 'de datum onbekend is, dus 1 januari 1900',
    }[datumGebruik];
    return `DatumGebruik ${datumGebruik} zegt dat ${bekend}; er staat ${datum(ingediend)}. Pas de datum aan, of laat DatumGebruik weg als de datum volledig bekend is.`;
  },
});

const CS337 = inhoudRule({
  code: 'CS337',
  on: ['323'],
  klasse: ['Prestatie'],
  title: 'Een ProductPeriode valt binnen een kalendermaand',
  check({ ProductPeriode: { Begindatum, Einddatum } }) {
    if (!zelfdeMaand(Begindatum, Einddatum)) return { ingediend: { begindatum: Begindatum, einddatum: Einddatum } };
  },
  explain: ({ ingediend }) =>
    `De ProductPeriode loopt ${periode(ingediend.begindatum, ingediend.einddatum)}; een ProductPeriode valt altijd binnen een maand. Maak per kalendermaand een eigen Prestatie.`,
});

const CS340 = inhoudRule({
  code: 'CS340',
  on: ['323'],
  klasse: ['Declaratie'],
  title: 'De DeclaratiePeriode is precies een kalendermaand',
  check({ DeclaratiePeriode: { Begindatum, Einddatum } }) {
    if (Begindatum === eersteDagVanMaand(Begindatum) && Einddatum === laatsteDagVanMaand(Begindatum)) return;
    return { ingediend: { begindatum: Begindatum, einddatum: Einddatum } };
  },
  explain: ({ ingediend }) =>
    `De DeclaratiePeriode loopt ${periode(ingediend.begindatum, ingediend.einddatum)}; zij moet precies een kalendermaand zijn, bijvoorbeeld ${periode(eersteDagVanMaand(ingediend.begindatum), laatsteDagVanMaand(ingediend.begindatum))} voor ${maand(ingediend.begindatum)}. Pas de periode aan; maak voor elke maand een eigen declaratie.`,
});

export const datumRules = [TR002, TR018, TR134, TR137, TR335, CS003, CS100, CS139, CS337, CS340];
