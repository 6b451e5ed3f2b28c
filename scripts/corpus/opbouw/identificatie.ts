/** An Identificatie that was used before (TR056): by an earlier message of the same type, about something else. */
import { nummerVan } from '../../../src/standard/bericht.js';
import type { Toewijzing } from '../../../src/standard/feiten.js';
import type { Bericht323Root, BerichtNummer } from '../../../src/standard/generated/berichten.js';
import { gestart } from '../../../test/rules/keten/hulp.js';
import { BSN2, jw325 } from '../../../test/support/build.js';
import type { Opname } from '../../../test/support/judge.js';
import { toewijzing } from '../../../test/support/judge.js';
import { inWet, inWoorden } from '../../../test/support/wet.js';
import { Onbereikbaar, type Stap } from '../model.js';
import { declareer } from './declaratie.js';
import { toegekendeRegels } from './regels.js';
import { meld } from './regie.js';
import { wijsToe } from './toewijzing.js';
import { gebruikt, vraagAan } from './verzoek.js';
import { stap, vanGemeente, vroegste, type Wereld } from './wereld.js';

interface MetHeader {
  readonly Header: { readonly BerichtIdentificatie: { readonly Identificatie: string } };
}

const identificatieVan = ({ data }: { data: unknown }) => (data as MetHeader).Header.BerichtIdentificatie.Identificatie;

/** The steps, of which the last one of the type under test carries its Identificatie; one is added where there is none. */
export function metIdentificatie(wereld: Wereld, opname: Opname, stappen: readonly Stap[]): Stap[] {
  const alles = stappen.some(({ type }) => type === opname.type)
    ? [...stappen]
    : [...stappen, ...anders(wereld, opname)];
  const at = alles.findLastIndex(({ type }) => type === opname.type);
  const gekozen = alles[at];
  if (!gekozen) throw new Onbereikbaar(`een eerdere ${opname.type} met dezelfde Identificatie is niet te maken`);
  const data = structuredClone(gekozen.data) as { Header: { BerichtIdentificatie: { Identificatie: string } } };
  data.Header.BerichtIdentificatie.Identificatie = identificatieVan(opname);
  const doet = `${gekozen.doet.replace(/\.$/, '')}; dit bericht heeft dezelfde Identificatie als het bericht dat wordt beoordeeld.`;
  alles[at] = { ...gekozen, data, doet };
  return alles;
}

/** A message of the type under test about the other test client, with what it needs. */
function anders(wereld: Wereld, { type, feiten }: Opname): Stap[] {
  const ander: Toewijzing = inWet(wereld.wet, () =>
    inWoorden(
      toewijzing({
        toewijzingNummer: 9001,
        bsn: BSN2,
        aanbieder: wereld.aanbieder,
        ingangsdatum: '2025-06-01',
        toewijzingsdatum: '2025-05-20',
        omvang: { volume: 100, eenheid: '04', frequentie: '6' },
      }),
    ),
  );
  const toegewezen = wijsToe(wereld, ander);
  const begindatum = vroegste('2025-06-02', wereld.dag);
  const melding = inWet(wereld.wet, () => inWoorden(gestart({ toewijzingNummer: 9001, begindatum })));
  const perNummer = new Map([[9001, ander]]);
  const start = () => meld(wereld, BSN2, [melding], perNummer);
  const stop = () =>
    meld(wereld, BSN2, [{ ...melding, soort: 'stop', redenBeeindiging: '31', einddatum: '2025-12-01' }], perNummer);
  const verzoek = { ...gebruikt('ANDER1', BSN2), antwoorden: [], ontvangenOp: vroegste('2025-12-01', wereld.dag) };
  const maak: Partial<Record<BerichtNummer, () => Stap[]>> = {
    '301': () => [toegewezen],
    '305': () => [toegewezen, ...start()],
    '307': () => [toegewezen, ...start(), ...stop()],
    '315': () => vraagAan(wereld, [verzoek], []),
    '317': () => [toegewezen, ...vraagAan(wereld, [{ ...verzoek, nummer: '317' }], [ander])],
    '319': () => vraagAan(wereld, [{ ...verzoek, antwoorden: ['1'] }], []),
    '325': () => (feiten.declaratie ? [allesToegekend(wereld, feiten.declaratie)] : []),
    '323': () => [toegewezen, ...declareer(wereld, toegekendeRegels(wereld, ander, 1))],
  };
  return maak[nummerVan(type)]?.() ?? [];
}

/** An earlier answer to the same declaration, in which all was granted. */
function allesToegekend(wereld: Wereld, op: Bericht323Root): Stap {
  const bericht = vanGemeente(wereld, wereld.aanbieder, vroegste('2026-05-05', wereld.dag));
  const antwoord = { RetourCodes: { RetourCode: ['8001' as const] } };
  const data = jw325({ op, bericht, antwoord, prestaties: [] });
  return stap(wereld, '325', data, 'De gemeente kent de hele declaratie toe.', []);
}
