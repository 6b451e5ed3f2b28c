/**
 * A declaration answer (325) held against the declaration it answers, as the provider does who takes it in. There is no
 * retour message on a 325: what is found is for the log only.
 */
import type { Bericht323Prestatie, Bericht325Prestatie } from '../../standard/generated/berichten.js';
import { op } from '../../standard/sleutels.js';
import { rule } from '../rule.js';
import { datum, euro, opsomming } from '../taal.js';
import type { Antwoord325Zaak, AntwoordPrestatieZaak, Client325Zaak } from '../zaak.js';

const GEEN_RETOUR = 'Overleg met de gemeente; een retourbericht op een antwoordbericht bestaat niet';

const TR337 = rule({
  code: 'TR337',
  retourcode: '',
  level: 3,
  on: ['325'],
  klasse: ['Header'],
  title: 'DeclaratieIdentificatie is de BerichtIdentificatie van een ingediende declaratie',
  check({ antwoord, declaratie }: Antwoord325Zaak) {
    const ingediend = antwoord.Header.DeclaratieIdentificatie;
    const verwacht = declaratie.Header.BerichtIdentificatie;
    if (ingediend.Identificatie === verwacht.Identificatie && ingediend.Dagtekening === verwacht.Dagtekening) return;
    return { ingediend, verwacht };
  },
  explain: ({ ingediend, verwacht }) =>
    ingediend.Identificatie === verwacht.Identificatie
      ? `DeclaratieIdentificatie ${ingediend.Identificatie} heeft Dagtekening ${datum(ingediend.Dagtekening)}; de declaratie met dat nummer is van ${datum(verwacht.Dagtekening)}. ${GEEN_RETOUR}.`
      : `DeclaratieIdentificatie ${ingediend.Identificatie} is van geen declaratie die u hebt ingediend; het DeclaratieNummer hoort bij de declaratie met Identificatie ${verwacht.Identificatie}. ${GEEN_RETOUR}.`,
});

const TR371 = rule({
  code: 'TR371',
  retourcode: '',
  level: 3,
  on: ['325'],
  klasse: ['Header'],
  title: 'XsdVersieDeclaratie is de XsdVersie van de declaratie',
  check({ antwoord, declaratie }: Antwoord325Zaak) {
    const ingediend = antwoord.Header.XsdVersieDeclaratie;
    const verwacht = declaratie.Header.XsdVersie;
    const verschillen = (['BasisschemaXsdVersie', 'BerichtXsdVersie'] as const).filter(
      (naam) => ingediend[naam] !== verwacht[naam],
    );
    if (verschillen.length > 0) return { ingediend, verwacht, verschillen };
  },
  explain: ({ ingediend, verwacht, verschillen }) =>
    `XsdVersieDeclaratie verschilt van de XsdVersie in uw declaratie: ${opsomming(verschillen.map((naam) => `${naam} is ${ingediend[naam]}, u stuurde ${verwacht[naam]}`))}. ${GEEN_RETOUR}.`,
});

const TR376 = rule({
  code: 'TR376',
  retourcode: '',
  level: 3,
  on: ['325'],
  klasse: ['DeclaratieAntwoord'],
  title: 'DeclaratieNummer is dat van de ingediende declaratie',
  check({ antwoord, declaratie }: Antwoord325Zaak) {
    const ingediend = antwoord.DeclaratieAntwoord?.DeclaratieNummer;
    const verwacht = declaratie.Declaratie.DeclaratieNummer;
    if (ingediend !== undefined && ingediend !== verwacht) return { ingediend, verwacht };
  },
  explain: ({ ingediend, verwacht }) =>
    `DeclaratieNummer ${ingediend} is niet dat van de declaratie waarop dit het antwoord is; die heeft nummer ${verwacht}. ${GEEN_RETOUR}.`,
});

const TR304 = rule({
  code: 'TR304',
  retourcode: '8187',
  level: 3,
  on: ['325'],
  klasse: ['Client'],
  title: 'De client staat in de ingediende declaratie',
  check({ bsn, volgnummer, gedeclareerd, declaratie }: Client325Zaak) {
    if (!gedeclareerd.has(bsn)) return { volgnummer, declaratieNummer: declaratie.Declaratie.DeclaratieNummer };
  },
  explain: ({ volgnummer, declaratieNummer }) =>
    `Client ${volgnummer} in het antwoord staat niet in declaratie ${declaratieNummer}. ${GEEN_RETOUR}.`,
});

const TR366 = rule({
  code: 'TR366',
  retourcode: '9366',
  level: 3,
  on: ['325'],
  klasse: ['Prestatie'],
  title: 'De prestatie staat in de ingediende declaratie',
  check({ prestatie, ingediend, declaratie }: AntwoordPrestatieZaak) {
    if (ingediend) return;
    const { ReferentieNummer } = prestatie.ProductReferentie;
    return { referentieNummer: ReferentieNummer, declaratieNummer: declaratie.Declaratie.DeclaratieNummer };
  },
  explain: ({ referentieNummer, declaratieNummer }) =>
    `ReferentieNummer ${referentieNummer} staat niet in declaratie ${declaratieNummer}, dus van welke prestatie dit de afwijzing is, is niet te zeggen. ${GEEN_RETOUR}.`,
});

/** Elements of a Prestatie that the answer repeats. */
const OVERGENOMEN = [
  'ToewijzingNummer',
  'ProductCategorie',
  'ProductCode',
  'ProductPeriode.Begindatum',
  'ProductPeriode.Einddatum',
  'GeleverdVolume',
  'Eenheid',
  'ProductTarief',
  'IngediendBedrag.Bedrag',
  'IngediendBedrag.DebetCredit',
] as const;

const BEDRAGEN: ReadonlySet<string> = new Set(['ProductTarief', 'IngediendBedrag.Bedrag']);

const TR367 = rule({
  code: 'TR367',
  retourcode: '9367',
  level: 3,
  on: ['325'],
  klasse: ['Prestatie'],
  title: 'Een afgewezen prestatie komt ongewijzigd terug',
  check({ prestatie, ingediend }: AntwoordPrestatieZaak) {
    const verschillen = ingediend ? verschillenTussen(prestatie, ingediend) : [];
    if (verschillen.length > 0) return { referentieNummer: prestatie.ProductReferentie.ReferentieNummer, verschillen };
  },
  explain: ({ referentieNummer, verschillen }) =>
    `Prestatie ${referentieNummer} is niet zoals u haar hebt ingediend: ${opsomming(verschillen.map(({ element, ingediend, verwacht }) => `${element} is ${toon(element, ingediend)}, ingediend was ${toon(element, verwacht)}`))}. ${GEEN_RETOUR}.`,
});

function verschillenTussen(terug: Bericht325Prestatie, ingediend: Bericht323Prestatie) {
  return OVERGENOMEN.map((element) => ({
    element,
    ingediend: (op(terug, element) ?? null) as string | number | null,
    verwacht: (op(ingediend, element) ?? null) as string | number | null,
  })).filter((each) => each.ingediend !== each.verwacht);
}

function toon(element: string, waarde: string | number | null): string {
  if (waarde === null) return 'leeg';
  if (BEDRAGEN.has(element)) return euro(waarde as number);
  return element.startsWith('ProductPeriode') ? datum(waarde as string) : String(waarde);
}

export const antwoordHeaderRules = [TR337, TR371];
export const declaratieAntwoordRules = [TR376];
export const client325Rules = [TR304];
export const antwoordPrestatieRules = [TR366, TR367];
