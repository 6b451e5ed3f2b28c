/** The message as a whole: who, when, and was it sent before. */
import { isCbsGemeente } from '../../standard/gemeenten.js';
import { rule } from '../rule.js';
import { datum } from '../taal.js';
import type { HeaderZaak } from '../zaak.js';

/** With 325, which is checked by who takes it in. */
const ALLE = ['301', '305', '307', '315', '317', '319', '323', '325'] as const;

const TR056 = rule({
  code: 'TR056',
  retourcode: '9056',
  level: 3,
  on: ALLE,
  klasse: ['Header'],
  title: 'Een afzender gebruikt een Identificatie per berichtsoort een keer',
  check({ feiten, identificatie, type }: HeaderZaak) {
    if (feiten.identificatieBekend) return { ingediend: identificatie, bericht: type };
  },
  explain: ({ ingediend, bericht }) =>
    `Identificatie ${ingediend} is al gebruikt voor een eerder ${bericht}-bericht van u met een andere inhoud. Geef elk nieuw bericht een eigen Identificatie en stuur het opnieuw; het eerdere bericht blijft gelden.`,
});

const TR135 = rule({
  code: 'TR135',
  retourcode: '8848',
  level: 4,
  on: ALLE,
  klasse: ['Header'],
  title: 'De Dagtekening ligt niet in de toekomst',
  check({ dagtekening, vandaag }: HeaderZaak) {
    if (dagtekening > vandaag) return { ingediend: dagtekening, ontvangen: vandaag };
  },
  explain: ({ ingediend, ontvangen }) =>
    `De Dagtekening is ${datum(ingediend)}, maar het bericht is al op ${datum(ontvangen)} ontvangen. Vul de dag van verzending en stuur het bericht opnieuw met een nieuwe Identificatie.`,
});

const TR378 = rule({
  code: 'TR378',
  retourcode: 'S300',
  level: 4,
  on: ALLE,
  klasse: ['Header'],
  title: 'De gemeentecode bestaat op de ingangsdatum van de toewijzing',
  check({ gemeente, contracts, ingangsdatums }: HeaderZaak) {
    if (isCbsGemeente(gemeente)) return;
    const perioden = contracts.gemeente(gemeente);
    const buiten = ingangsdatums.find(
      (dag) => !perioden.some(({ van, tot }) => van <= dag && (tot === null || dag <= tot)),
    );
    if (buiten !== undefined) {
      return { ingediend: gemeente, ingangsdatum: buiten, perioden: perioden.map(({ van, tot }) => ({ van, tot })) };
    }
  },
  explain: ({ ingediend, ingangsdatum, perioden }) =>
    `Gemeentecode ${ingediend} bestaat niet op ${datum(ingangsdatum)}: zij staat niet in de CBS-lijst en gold bij ons ${perioden.map(({ van, tot }) => `van ${datum(van)} ${tot === null ? 'tot heden' : `tot en met ${datum(tot)}`}`).join(' en ')}. Gebruik na een herindeling de code van de nieuwe gemeente.`,
});

export const headerRules = [TR056, TR135, TR378];
