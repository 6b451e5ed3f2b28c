/** May this envelope in? Said from the envelope alone: what its message says is for the worker. Pure. */
import { antwoordOp, domeinVan } from '../standard/bericht.js';
import { gemeenteElement, schemas, schemaVan } from '../standard/catalogue.js';
import type { BerichtType } from '../standard/generated/berichten.js';
import { inGebruik, RELEASES } from '../standard/release.js';
import { functieVersieVan } from '../standard/stuf.js';
import type { BerichtEnvelop, Envelop } from './envelop.js';
import { FOUTCODE, type Weigering } from './foutcodes.js';
import { soortEnvelop } from './maak.js';

/** What a client certificate says about its holder. */
export interface Certificaat {
  /** Subject fields: CN, O, serialNumber (the OIN in a PKIoverheid certificate), ... */
  readonly onderwerp: Readonly<Record<string, string>>;
}

/** One line of the configuration: whoever holds a certificate with all of these fields may send for these. */
export interface ZenderRegel {
  readonly onderwerp: Readonly<Record<string, string>>;
  /** Organisaties as they stand in zender; '*' for a hub that delivers for everyone. */
  readonly zenders: readonly string[] | '*';
}

export interface Toelating {
  /** 'open': whoever can reach the door may send for anyone, as behind a gateway that knows the senders. */
  readonly autorisatie: readonly ZenderRegel[] | 'open';
  /** Organisaties that are received for; null: any. */
  readonly ontvangers: readonly string[] | null;
}

/** Undefined: it may. `vandaag`: YYYY-MM-DD. */
export function weigering(
  envelop: Envelop,
  certificaat: Certificaat | null,
  toelating: Toelating,
  vandaag: string,
): Weigering | undefined {
  return (
    vanZender(envelop, certificaat, toelating) ??
    vanApplicatie(envelop) ??
    ('functie' in envelop ? vanFunctie(envelop, vandaag) : undefined) ??
    vanOntvanger(envelop, toelating)
  );
}

function vanZender({ zender }: Envelop, certificaat: Certificaat | null, { autorisatie }: Toelating) {
  if (autorisatie === 'open') return undefined;
  const mag = autorisatie.some(
    (regel) =>
      certificaat !== null &&
      past(regel, certificaat) &&
      (regel.zenders === '*' || (zender.organisatie !== null && regel.zenders.includes(zender.organisatie))),
  );
  if (mag) return undefined;
  return weiger(
    'nietGeautoriseerd',
    'Met dit certificaat mag niet namens deze zender worden verstuurd. Laat de zender bij ons aanmelden.',
  );
}

/** A rule without fields would let everyone in: it fits nobody. */
function past({ onderwerp }: ZenderRegel, certificaat: Certificaat): boolean {
  const velden = Object.entries(onderwerp);
  return velden.length > 0 && velden.every(([veld, waarde]) => certificaat.onderwerp[veld] === waarde);
}

function vanApplicatie({ zender }: Envelop) {
  if (zender.applicatie.trim() !== '') return undefined;
  return weiger('applicatie', 'De zendende applicatie is niet ingevuld. Vul de naam van de applicatie in bij zender.');
}

function vanFunctie(envelop: BerichtEnvelop, vandaag: string) {
  const { functie, berichtcode, versies } = envelop;
  if (!schemas().berichten.has(functie))
    return weiger(
      'functieOnbekend',
      'De functie is geen berichttype van iJw of iWmo dat hier wordt aangenomen. Controleer de functie.',
    );
  const type = functie as BerichtType;
  const hoort = soortEnvelop(type);
  if (berichtcode !== hoort)
    return weiger(
      'berichtcode',
      `${type} hoort in een envelop ${hoort}, niet in ${berichtcode}. Verstuur het bericht in ${hoort}.`,
    );
  if (!isActief(type, envelop, vandaag))
    return weiger(
      'functieNietActief',
      `${type} in versie ${versies.functieVersie}.${versies.functieSubversie} wordt vandaag niet aangenomen. Stuur het bericht in de release die nu geldt.`,
    );
  return vanPartijen(type, envelop);
}

function isActief(type: BerichtType, { versies }: BerichtEnvelop, vandaag: string): boolean {
  return RELEASES.some((release) => {
    const { versie, subversie } = functieVersieVan(release);
    return (
      release.domein === domeinVan(type) &&
      inGebruik(release, vandaag) &&
      versies.functieVersie === versie &&
      versies.functieSubversie === subversie
    );
  });
}

const GEMEENTE = /^\d{4}$/;
const AANBIEDER = /^\d{8}$/;

/** A retour message goes the other way than its question, although its Header names Afzender and Ontvanger of that. */
function gaatVanGemeente(type: BerichtType): boolean {
  const heen = [...schemas().berichten.keys()].find((each) => antwoordOp(each as BerichtType) === type);
  const vraag = (heen ?? type) as BerichtType;
  return (gemeenteElement(schemaVan(vraag)) === 'Afzender') !== (heen !== undefined);
}

function vanPartijen(type: BerichtType, { zender, ontvanger }: BerichtEnvelop) {
  const vanGemeente = gaatVanGemeente(type);
  const [gemeente, aanbieder] = vanGemeente ? [zender, ontvanger] : [ontvanger, zender];
  if (GEMEENTE.test(gemeente.organisatie ?? '') && AANBIEDER.test(aanbieder.organisatie ?? '')) return undefined;
  const richting = vanGemeente ? 'een gemeente naar een aanbieder' : 'een aanbieder naar een gemeente';
  return weiger(
    'partijen',
    `${type} gaat van ${richting}. Vul bij de gemeente de CBS-code (4 cijfers) in en bij de aanbieder de AGB-code (8 cijfers).`,
  );
}

function vanOntvanger({ ontvanger }: Envelop, { ontvangers }: Toelating) {
  if (ontvangers === null || (ontvanger.organisatie !== null && ontvangers.includes(ontvanger.organisatie)))
    return undefined;
  return weiger(
    'ontvangerOnbekend',
    'De ontvanger in de envelop is hier niet bekend. Controleer de code van de organisatie.',
  );
}

function weiger(soort: keyof typeof FOUTCODE, reden: string): Weigering {
  return { code: FOUTCODE[soort], reden };
}
