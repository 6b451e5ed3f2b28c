/** Answers: to a request (319), and to a declaration (325) as far as its own amounts must agree. */
import type {
  Bericht319Root,
  Bericht325Prestatie,
  LDT_RedenAfwijzingVerzoek,
} from '../../standard/generated/berichten.js';
import type { Klasse } from '../../standard/read.js';
import { inhoudRule } from '../rule.js';
import { euro, opsomming } from '../taal.js';
import { metTeken } from './declaratie.js';

const AFGEWEZEN = '1';
const IN_ONDERZOEK = '2';
const WOONPLAATSBEGINSEL = '8';

const REDENEN: Readonly<Record<LDT_RedenAfwijzingVerzoek, string>> = {
  '1': 'nieuwe aanvraag nodig',
  '2': 'past niet binnen budget',
  '3': 'geen contract',
  '4': 'past niet binnen contract',
  '5': 'andere gemeente',
  '6': 'stapeling',
  '7': 'zorginhoudelijk',
  '8': 'woonplaatsbeginsel',
  '9': 'leeftijdsgrens bereikt',
};

const reden = (code: LDT_RedenAfwijzingVerzoek) => `${code} (${REDENEN[code]})`;

const CD085 = inhoudRule({
  code: 'CD085',
  on: ['319'],
  klasse: ['Antwoord'],
  title: 'Een afwijzing van een verzoek noemt de reden',
  check({ ReferentieAanbieder, VerzoekAntwoord, RedenAfwijzingVerzoek }) {
    if (VerzoekAntwoord === AFGEWEZEN && RedenAfwijzingVerzoek === undefined) return { verzoek: ReferentieAanbieder };
  },
  explain: ({ verzoek }) =>
    `Het antwoord wijst verzoek ${verzoek} af (VerzoekAntwoord 1), maar RedenAfwijzingVerzoek is leeg. Vul de reden, zodat de aanbieder weet of een nieuw verzoek zin heeft; is er nog niet besloten, vul dan VerzoekAntwoord 2 (in onderzoek).`,
});

const CD086 = inhoudRule({
  code: 'CD086',
  on: ['319'],
  klasse: ['Antwoord'],
  title: 'Bij een aanvraag in onderzoek is geen reden van afwijzing gevuld',
  check({ ReferentieAanbieder, VerzoekAntwoord, RedenAfwijzingVerzoek }) {
    if (VerzoekAntwoord === IN_ONDERZOEK && RedenAfwijzingVerzoek !== undefined)
      return { verzoek: ReferentieAanbieder, ingediend: RedenAfwijzingVerzoek };
  },
  explain: ({ verzoek, ingediend }) =>
    `Het antwoord op verzoek ${verzoek} zegt dat de aanvraag in onderzoek is (VerzoekAntwoord 2) en noemt toch reden ${reden(ingediend)}. Laat RedenAfwijzingVerzoek leeg, of vul VerzoekAntwoord 1 als het verzoek is afgewezen.`,
});

const TR377 = inhoudRule({
  code: 'TR377',
  on: ['319'],
  wet: 'jw',
  // What should be there is missing: the finding is on what it belongs to.
  klasse: ['Antwoord'],
  title: 'Een afwijzing om het woonplaatsbeginsel noemt de gemeente die verantwoordelijk is',
  check({ ReferentieAanbieder, RedenAfwijzingVerzoek, Woonplaatsbeginsel }) {
    if (RedenAfwijzingVerzoek === WOONPLAATSBEGINSEL && !Woonplaatsbeginsel) return { verzoek: ReferentieAanbieder };
  },
  explain: ({ verzoek }) =>
    `Het antwoord wijst verzoek ${verzoek} af met reden ${reden(WOONPLAATSBEGINSEL)}, maar de klasse Woonplaatsbeginsel ontbreekt; de aanbieder weet zo niet waar het verzoek wel thuishoort. Vul daarin de code van de verantwoordelijke gemeente, of kies reden ${reden('5')} als het niet om het woonplaatsbeginsel gaat.`,
});

const TR409 = inhoudRule({
  code: 'TR409',
  on: ['319'],
  wet: 'jw',
  klasse: ['Woonplaatsbeginsel'],
  title: 'Woonplaatsbeginsel staat alleen bij een afwijzing om die reden',
  check({ Gemeente }, { bericht }) {
    const { ReferentieAanbieder, RedenAfwijzingVerzoek } = (bericht.data as Bericht319Root).Antwoord;
    if (RedenAfwijzingVerzoek === WOONPLAATSBEGINSEL) return;
    return { verzoek: ReferentieAanbieder, ingediend: Gemeente, reden: RedenAfwijzingVerzoek ?? null };
  },
  explain: ({ verzoek, ingediend, reden: code }) =>
    `Het antwoord op verzoek ${verzoek} noemt gemeente ${ingediend} in Woonplaatsbeginsel, terwijl RedenAfwijzingVerzoek ${code === null ? 'leeg' : reden(code)} is; die klasse hoort alleen bij reden ${reden(WOONPLAATSBEGINSEL)}. Laat haar weg, of pas de reden aan als het verzoek daarom is afgewezen.`,
});

/** Codes with which nothing was refused. */
const GEEN_AFKEUR: readonly string[] = ['0200', '8001'];

const isToegekend = ({ RetourCodes }: Bericht325Prestatie) =>
  RetourCodes.RetourCode.every((code) => GEEN_AFKEUR.includes(code));

const TR342 = inhoudRule({
  code: 'TR342',
  on: ['325'],
  klasse: ['DeclaratieAntwoord'],
  title: 'Een antwoord bevat alleen de afgewezen prestaties, en die verklaren wat niet is toegekend',
  check({ TotaalIngediendBedrag: ingediend, TotaalToegekendBedrag: toegekend, RetourCodes }, { bericht }) {
    const regels = ((bericht.klassen.get('Prestatie') ?? []) as Klasse<Bericht325Prestatie>[]).map(({ data }) => data);
    const ingediendCent = metTeken(ingediend, ingediend.TotaalBedrag);
    const toegekendCent = metTeken(toegekend, toegekend.TotaalBedrag);
    const som = regels.reduce((sum, { IngediendBedrag: each }) => sum + metTeken(each, each.Bedrag), 0);
    const geheel = RetourCodes.RetourCode.filter((code) => !GEEN_AFKEUR.includes(code));
    const klopt =
      geheel.length > 0 ? toegekendCent === 0 && regels.length === 0 : som === ingediendCent - toegekendCent;
    if (klopt) return;
    return {
      geheel,
      ingediend: ingediendCent,
      toegekend: toegekendCent,
      som,
      aantal: regels.length,
      toegekendeRegels: regels.filter(isToegekend).map((each) => each.ProductReferentie.ReferentieNummer),
    };
  },
  explain: (waarden) => (waarden.geheel.length > 0 ? uitlegGeheel(waarden) : uitlegVerschil(waarden)),
});

interface Antwoordbedragen {
  /** Codes with which the declaration as a whole was refused. */
  geheel: string[];
  ingediend: number;
  toegekend: number;
  som: number;
  aantal: number;
  toegekendeRegels: string[];
}

const prestaties = (aantal: number) => (aantal === 1 ? '1 prestatie' : `${aantal} prestaties`);

function uitlegGeheel({ geheel, toegekend, aantal }: Antwoordbedragen): string {
  const anders = [
    ...(toegekend === 0 ? [] : [`is TotaalToegekendBedrag ${euro(toegekend)}`]),
    ...(aantal === 0 ? [] : [`bevat het antwoord ${prestaties(aantal)}`]),
  ];
  return `De declaratie is als geheel afgewezen (${opsomming(geheel)}), maar toch ${opsomming(anders)}. Bij zo'n afwijzing is niets toegekend en geen prestatie beoordeeld: zet TotaalToegekendBedrag op EUR 0,00 (debet) en laat Clienten weg.`;
}

/** Numbers of lines that an explanation names. */
const HOOGSTENS = 5;

function uitlegVerschil({ ingediend, toegekend, som, aantal, toegekendeRegels }: Antwoordbedragen): string {
  const terug =
    aantal === 0
      ? 'het antwoord bevat geen prestaties'
      : `de bedragen in het antwoord (${prestaties(aantal)}, debet min credit) tellen op tot ${euro(som)}`;
  const eerste = toegekendeRegels.slice(0, HOOGSTENS);
  const genoemd = toegekendeRegels.length > HOOGSTENS ? [...eerste, 'andere'] : eerste;
  const teVeel =
    genoemd.length === 0
      ? ''
      : ` Zonder afwijzing, en dus ten onrechte, ${genoemd.length === 1 ? 'staat' : 'staan'} ${opsomming(genoemd)} erin.`;
  return `TotaalIngediendBedrag (${euro(ingediend)}) min TotaalToegekendBedrag (${euro(toegekend)}) is ${euro(ingediend - toegekend)}, maar ${terug}.${teVeel} Neem precies de afgewezen prestaties op, of herstel TotaalToegekendBedrag.`;
}

export const antwoordInhoudRules = [CD085, CD086, TR377, TR409, TR342];
