/** The declaration as a whole, and its clients. */
import { nummerVan } from '../../standard/bericht.js';
import { rule } from '../rule.js';
import { maand } from '../taal.js';
import type { ClientZaak, DeclaratieZaak } from '../zaak.js';

const TR318 = rule({
  code: 'TR318',
  retourcode: '8214',
  level: 3,
  on: ['323'],
  klasse: ['Declaratie'],
  title: 'Een DeclaratiePeriode ligt niet voor de laatst ingediende',
  // A gap may be a month without care, which no message shows; going back is always wrong (IV090, OP284).
  check({ declaratie, feiten }: DeclaratieZaak) {
    const begin = declaratie.DeclaratiePeriode.Begindatum;
    if (feiten.laatsteDeclaratiePeriode !== null && begin < feiten.laatsteDeclaratiePeriode) {
      return { ingediend: begin, laatste: feiten.laatsteDeclaratiePeriode };
    }
  },
  explain: ({ ingediend, laatste }) =>
    `De DeclaratiePeriode is ${maand(ingediend)}, maar over ${maand(laatste)} is al een declaratie ingediend. Dien de prestaties uit ${maand(ingediend)} in met DeclaratiePeriode ${maand(laatste)} of later; hun ProductPeriode blijft ${maand(ingediend)}.`,
});

const TR333 = rule({
  code: 'TR333',
  retourcode: '9333',
  level: 3,
  on: ['323'],
  klasse: ['Declaratie'],
  title: 'Een aanbieder gebruikt een DeclaratieNummer een keer',
  check({ declaratie, feiten }: DeclaratieZaak) {
    if (feiten.declaratieNummerBekend) return { ingediend: declaratie.DeclaratieNummer };
  },
  explain: ({ ingediend }) =>
    `DeclaratieNummer ${ingediend} is al gebruikt in een eerdere declaratie van u. Geef deze declaratie een nieuw nummer en stuur haar opnieuw; de eerdere declaratie blijft gelden.`,
});

const TR304 = rule({
  code: 'TR304',
  retourcode: '8187',
  level: 3,
  on: ['317', '323'],
  klasse: ['Client'],
  title: 'De aanbieder heeft voor de client een toewijzing van deze gemeente',
  check({ feiten, bsn, volgnummer, referentie, gemeente, type }: ClientZaak) {
    if (!feiten.clienten.has(bsn)) return { volgnummer, referentie, gemeente, verzoek: nummerVan(type) === '317' };
  },
  explain: ({ volgnummer, referentie, gemeente, verzoek }) =>
    verzoek
      ? `Voor de client van verzoek ${referentie} heeft gemeente ${gemeente} u geen toewijzing gestuurd, dus er valt niets te wijzigen; het verzoek is niet beoordeeld. Controleer het Bsn en de gemeente, of vraag het product aan met een verzoek om toewijzing.`
      : `Voor client ${volgnummer} in het bericht (vanaf ReferentieNummer ${referentie}) heeft gemeente ${gemeente} u geen toewijzing gestuurd; de prestaties zijn niet beoordeeld. Controleer het Bsn en de gemeente, en declareer bij de gemeente die heeft toegewezen.`,
});

export const declaratieRules = [TR318, TR333];
export const clientRules = [TR304];
