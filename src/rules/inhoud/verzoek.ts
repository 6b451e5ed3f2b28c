/** What a request holds: for an allocation (315) the ruling and who referred, for a change (317) what changes. */
import { plusDagen } from '../../standard/calendar.js';
import type {
  Bericht315AangevraagdProduct,
  Bericht317OngewijzigdProduct,
  CDT_Verwijzer,
} from '../../standard/generated/berichten.js';
import { type InhoudBericht, inhoudRule, type Waarden } from '../rule.js';
import { datum, opsomming } from '../taal.js';
import { noem, wieIs } from './omschreven.js';

const aantal = (bericht: InhoudBericht, naam: string) => bericht.klassen.get(naam)?.length ?? 0;

const TR352 = inhoudRule({
  code: 'TR352',
  on: ['317'],
  klasse: ['Verzoek'],
  title: 'Een verzoek om wijziging noemt minstens een toewijzing die blijft of verandert',
  check({ ReferentieAanbieder }, { bericht }) {
    if (aantal(bericht, 'OngewijzigdProduct') + aantal(bericht, 'TeWijzigenProduct') > 0) return;
    return { verzoek: ReferentieAanbieder, nieuw: aantal(bericht, 'NieuwProduct') };
  },
  explain: ({ verzoek, nieuw }) =>
    `Verzoek ${verzoek} noemt ${nieuw === 0 ? 'geen enkel product' : 'alleen nieuwe producten'}, terwijl een verzoek om wijziging voortbouwt op de toewijzingen die er al zijn. Neem elke actuele toewijzing van de client op als OngewijzigdProduct of TeWijzigenProduct. Heeft de client bij u nog geen toewijzing, gebruik dan een verzoek om toewijzing (315).`,
});

const TR353 = inhoudRule({
  code: 'TR353',
  on: ['317'],
  klasse: ['Verzoek'],
  title: 'Een verzoek om wijziging vraagt minstens een wijziging of een nieuw product',
  check({ ReferentieAanbieder, OngewijzigdeProducten }, { bericht }) {
    if (aantal(bericht, 'TeWijzigenProduct') + aantal(bericht, 'NieuwProduct') > 0) return;
    const ongewijzigd = OngewijzigdeProducten?.OngewijzigdProduct ?? [];
    return { verzoek: ReferentieAanbieder, ongewijzigd: ongewijzigd.map(nummer) };
  },
  explain: ({ verzoek, ongewijzigd }) =>
    `Verzoek ${verzoek} ${ongewijzigd.length === 0 ? 'noemt geen enkel product' : `laat ${ongewijzigd.length === 1 ? 'toewijzing' : 'de toewijzingen'} ${opsomming(ongewijzigd.map(String))} ongewijzigd en noemt verder niets`}; er wordt dus niets gevraagd. Zet de toewijzing die moet veranderen bij TeWijzigenProduct of het gewenste product bij NieuwProduct, of laat het verzoek achterwege.`,
});

const nummer = ({ ToewijzingNummer }: Bericht317OngewijzigdProduct) => ToewijzingNummer;

const TR380 = inhoudRule({
  code: 'TR380',
  on: ['317'],
  klasse: ['NieuwProduct'],
  title: 'Een nieuw product gaat in na de Dagtekening van het verzoek',
  check(data, { bericht: { dagtekening } }) {
    if (data.GewensteIngangsdatum > dagtekening) return;
    return { ...wieIs(data), ingediend: data.GewensteIngangsdatum, dagtekening };
  },
  explain: ({ ingediend, dagtekening, ...wie }) =>
    `GewensteIngangsdatum bij ${noem(wie)} ligt niet na de Dagtekening van het bericht, ${datum(dagtekening)}; een nieuw product wordt niet met terugwerkende kracht gevraagd. Vul ${datum(plusDagen(dagtekening, 1))} of later${ingediend === dagtekening ? '' : ', of overleg met de gemeente over de dagen die al voorbij zijn'}.`,
});

/** A rule on one AangevraagdProduct; its explanation begins with the request it is about. */
const aanvraagRule = <W extends Waarden>(definition: {
  code: string;
  title: string;
  check: (aangevraagd: Bericht315AangevraagdProduct) => W | undefined;
  explain: (waarden: W) => string;
}) =>
  inhoudRule({
    ...definition,
    on: ['315'],
    klasse: ['AangevraagdProduct'],
    check(data: Bericht315AangevraagdProduct) {
      const gevonden = definition.check(data);
      return gevonden && { referentieAanbieder: data.ReferentieAanbieder, ...gevonden };
    },
    explain: (waarden) => `Aanvraag ${waarden.referentieAanbieder} ${definition.explain(waarden)}`,
  });

const CD043 = aanvraagRule({
  code: 'CD043',
  title: 'BeschikkingIngangsdatum staat bij een BeschikkingNummer, en alleen daar',
  check({ BeschikkingNummer, BeschikkingIngangsdatum }) {
    if ((BeschikkingNummer === undefined) === (BeschikkingIngangsdatum === undefined)) return;
    return { beschikkingNummer: BeschikkingNummer ?? null, ingediend: BeschikkingIngangsdatum ?? null };
  },
  explain: ({ beschikkingNummer, ingediend }) =>
    ingediend === null
      ? `noemt BeschikkingNummer ${beschikkingNummer}, maar geen BeschikkingIngangsdatum. Neem de ingangsdatum over uit de beschikking van de gemeente.`
      : `noemt een BeschikkingIngangsdatum (${datum(ingediend)}), maar geen BeschikkingNummer. Vul het nummer van de beschikking, of laat de datum weg als er nog geen beschikking is.`,
});

const VERWIJZERS: Readonly<Record<CDT_Verwijzer['Type'], string>> = {
  '01': 'gemeente',
  '02': 'huisarts',
  '03': 'jeugdarts',
  '04': 'gecertificeerde instelling',
  '05': 'medisch specialist',
  '06': 'zelfverwijzer of geen',
  '08': 'rechter, officier van justitie of justitiele inrichting',
};

/** Who has an AGB code as a care professional. */
const MET_CODE: readonly CDT_Verwijzer['Type'][] = ['02', '03', '04', '05'];

const verwijzer = (type: CDT_Verwijzer['Type']) => `${VERWIJZERS[type]} (${type})`;

// The name and the code of who referred are a person's: neither is part of a finding.
const CD066 = aanvraagRule({
  code: 'CD066',
  title: 'Met een ZorgverlenerCode is de Naam van de verwijzer leeg',
  check({ Verwijzer: { Type, Naam, ZorgverlenerCode } }) {
    if (MET_CODE.includes(Type) && ZorgverlenerCode !== undefined && Naam !== undefined) return { type: Type };
  },
  explain: ({ type }) =>
    `noemt bij de verwijzer, een ${verwijzer(type)}, een ZorgverlenerCode en ook een Naam. De code zegt al wie het is: laat Naam leeg.`,
});

const CD067 = aanvraagRule({
  code: 'CD067',
  title: 'Zonder ZorgverlenerCode is de Naam van de verwijzer gevuld',
  check({ Verwijzer: { Type, Naam, ZorgverlenerCode } }) {
    if (MET_CODE.includes(Type) && ZorgverlenerCode === undefined && Naam === undefined) return { type: Type };
  },
  explain: ({ type }) =>
    `noemt bij de verwijzer, een ${verwijzer(type)}, geen ZorgverlenerCode en geen Naam. Vul de AGB-code van de zorgverlener, of alleen de Naam als u die code niet hebt.`,
});

const CD068 = aanvraagRule({
  code: 'CD068',
  title: 'Alleen huisarts, jeugdarts, gecertificeerde instelling en medisch specialist hebben een ZorgverlenerCode',
  check({ Verwijzer: { Type, ZorgverlenerCode } }) {
    if (!MET_CODE.includes(Type) && ZorgverlenerCode !== undefined) return { type: Type, toegestaan: MET_CODE };
  },
  explain: ({ type, toegestaan }) =>
    `noemt een ZorgverlenerCode bij verwijzer ${type} (${VERWIJZERS[type]}); die hoort alleen bij ${opsomming(toegestaan.map(verwijzer), 'of')}. Laat de code weg, of pas Type aan als een van hen heeft verwezen.`,
});

export const verzoekInhoudRules = [TR352, TR353, TR380, CD043, CD066, CD067, CD068];
