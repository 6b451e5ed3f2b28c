/** From the facts of a row to the messages that bring a book into that state: the heart of the corpus. */
import { nummerVan } from '../../../src/standard/bericht.js';
import type { Feiten, Toewijzing, Verzoek } from '../../../src/standard/feiten.js';
import type { Bericht323Root } from '../../../src/standard/generated/berichten.js';
import type { Opname } from '../../../test/support/judge.js';
import { Onbereikbaar, type Stap } from '../model.js';
import { declareer } from './declaratie.js';
import { metIdentificatie } from './identificatie.js';
import { type EerdereRegels, eerdereRegels, toegekendeRegels } from './regels.js';
import { meld } from './regie.js';
import { versies, wijsToe, wijzig } from './toewijzing.js';
import { BIJ_WIJZIGING, gebruikt as referentieGebruikt, standaard, vraagAan } from './verzoek.js';
import { laatste, stap, type Wereld } from './wereld.js';

const NIETS: EerdereRegels = { rondes: [], geweigerd: [] };

/** The earlier messages of a case. */
export function opbouw(wereld: Wereld, opname: Opname): Stap[] {
  const { feiten } = opname;
  const regels = regelsVan(wereld, opname);
  const { declaratieNummer, bsn } = vanBericht(opname);
  const verzoeken = verzoekenVan(feiten, bsn);
  const toewijzingen = toewijzingenVan(wereld, feiten, regels, verzoeken);
  const gebruikt = new Set(feiten.regiemeldingen.map(({ toewijzingNummer }) => toewijzingNummer));
  const perNummer = toewijzingen.map((each) =>
    versies(each, debettenOp(each, regels), gebruikt.has(each.toewijzingNummer)),
  );
  const declaraties = declareer(wereld, regels, {
    declaratieNummer: feiten.declaratieNummerBekend ? declaratieNummer : undefined,
    periode: feiten.laatsteDeclaratiePeriode,
  });
  const stappen = [
    ...perNummer.map(({ eerst }) => wijsToe(wereld, eerst)),
    ...vraagAan(
      wereld,
      verzoeken,
      perNummer.map(({ eerst }) => eerst),
    ),
    ...meld(wereld, bsn, feiten.regiemeldingen, feiten.toewijzingen),
    ...declaraties,
    ...(feiten.declaratie ? [beantwoordeDeclaratie(wereld, feiten.declaratie)] : []),
  ];
  const na = laatste('', ...stappen.map(dagtekening));
  const wijzigingen = perNummer.flatMap(({ daarna }) => (daarna ? [wijzig(wereld, daarna, na)] : []));
  const alles = [...stappen, ...wijzigingen];
  return feiten.identificatieBekend ? metIdentificatie(wereld, opname, alles) : alles;
}

/** Requests that came before: those the facts name, and those whose reference they call used. */
function verzoekenVan({ verzoeken, onderhanden, referentiesVerzoek }: Feiten, bsn: string): Verzoek[] {
  const genoemd = [...verzoeken.values(), ...onderhanden];
  const rest = [...referentiesVerzoek].filter((each) => !genoemd.some(({ referentie }) => referentie === each));
  return [...rest.map((referentie) => referentieGebruikt(referentie, bsn)), ...genoemd];
}

/** The declaration that a 325 answers: what became of it here is not what the case is about. */
const beantwoordeDeclaratie = (wereld: Wereld, declaratie: Bericht323Root): Stap =>
  stap(
    wereld,
    '323',
    declaratie,
    'De aanbieder dient de declaratie in waarop het laatste bericht het antwoord is.',
    [],
    { uitkomst: undefined },
  );

/** Lines declared before, by what the message under test is held against. */
function regelsVan(wereld: Wereld, { type, data, feiten }: Opname): EerdereRegels {
  if (nummerVan(type) === '323') return eerdereRegels(wereld, feiten, data as Bericht323Root);
  const rondes: EerdereRegels['rondes'][number][] = [];
  for (const [nummer, aantal] of feiten.goedgekeurdeRegels) {
    const { rondes: eigen } = toegekendeRegels(wereld, toewijzingMet(feiten, nummer), aantal);
    for (const [at, ronde] of eigen.entries()) rondes[at] = [...(rondes[at] ?? []), ...ronde];
  }
  return rondes.length > 0 ? { ...NIETS, rondes } : NIETS;
}

/** Also of an allocation that the facts leave out because the message does not name it: one like those it does. */
function toewijzingMet(feiten: Feiten, nummer: number): Toewijzing {
  const bekend = feiten.toewijzingen.get(nummer);
  if (bekend) return bekend;
  const [ander] = feiten.toewijzingen.values();
  if (!ander) throw new Onbereikbaar(`toewijzing ${nummer} is niet bekend, dus er is nooit op gedeclareerd`);
  return { ...ander, toewijzingNummer: nummer };
}

function toewijzingenVan(
  wereld: Wereld,
  feiten: Feiten,
  { rondes }: EerdereRegels,
  verzoeken: readonly Verzoek[],
): Toewijzing[] {
  const genoemd = rondes.flat().map(({ toewijzingNummer }) => toewijzingNummer);
  const erbij = new Set(genoemd.filter((nummer) => !feiten.toewijzingen.has(nummer)));
  const bekend = [...feiten.toewijzingen.values()];
  // A change can only be asked for by who has an allocation (TR304).
  const vrager = verzoeken.find(({ nummer, bsn }) => nummer === '317' && !bekend.some((each) => each.bsn === bsn));
  return [
    ...bekend,
    ...[...erbij].map((nummer) => toewijzingMet(feiten, nummer)),
    ...(vrager ? [standaard(wereld, vrager.bsn, BIJ_WIJZIGING)] : []),
  ];
}

const debettenOp = ({ toewijzingNummer }: Toewijzing, { rondes }: EerdereRegels) =>
  rondes.flat().filter((each) => each.vorig === undefined && each.toewijzingNummer === toewijzingNummer);

function vanBericht({ type, data }: Opname): { bsn: string; declaratieNummer: string | undefined } {
  if (nummerVan(type) === '323') {
    const { Declaratie } = data as Bericht323Root;
    return { bsn: Declaratie.Clienten.Client[0]?.Bsn ?? '', declaratieNummer: Declaratie.DeclaratieNummer };
  }
  const { Client } = data as { Client?: { Bsn: string } };
  return { bsn: Client?.Bsn ?? '', declaratieNummer: undefined };
}

export const dagtekening = ({ data }: Stap) =>
  (data as { Header: { BerichtIdentificatie: { Dagtekening: string } } }).Header.BerichtIdentificatie.Dagtekening;
