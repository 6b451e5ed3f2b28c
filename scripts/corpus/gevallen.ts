/** Every row of every rule table as a case, or the reason why it is none. */
import { nummerVan } from '../../src/standard/bericht.js';
import { gemeenteElement, schemaVan } from '../../src/standard/catalogue.js';
import { neemOp, type Opname } from '../../test/support/judge.js';
import { alleTabellen } from '../../test/support/tabellen.js';
import { type Rij, type Tabel, wettenVan } from '../../test/support/table.js';
import { inWet, tekstInWet } from '../../test/support/wet.js';
import { type Buiten, type Geval, Onbereikbaar, type Stap } from './model.js';
import { opbouw } from './opbouw/index.js';
import { uitBericht } from './opbouw/uitBericht.js';
import type { Wereld } from './opbouw/wereld.js';
import { verwachtVan } from './verwacht.js';

/** Levels 2 to 4; what the XSD guards (level 1) is in no message of the corpus, and a signal is in no answer. */
export async function leesTabellen(): Promise<Tabel[]> {
  return (await alleTabellen()).filter(({ bron }) => !/^test\/rules\/(vorm|signalen)\//.test(bron));
}

export interface Gevallen {
  readonly gevallen: readonly Geval[];
  readonly buiten: readonly Buiten[];
}

export function maakGevallen(tabellen: readonly Tabel[]): Gevallen {
  const gevallen: Geval[] = [];
  const buiten: Buiten[] = [];
  for (const tabel of tabellen) {
    for (const wet of wettenVan(tabel.code)) {
      for (const rij of tabel.rijen.filter((each) => each.wet === undefined || each.wet === wet)) {
        const opnamen = inWet(wet, () => neemOp(rij.bevindingen));
        const basis = { regel: tabel.code, wet, fout: rij.fout, rij: rij.naam };
        const [opname] = opnamen;
        if (!opname || opnamen.length !== 1) {
          buiten.push({ ...basis, type: null, reden: 'de rij beoordeelt niet precies een bericht' });
          continue;
        }
        try {
          const nieuw = geval(tabel.code, rij, wet, opname);
          gevallen.push({ ...nieuw, verwacht: verwachtVan(nieuw) });
        } catch (error) {
          if (!(error instanceof Onbereikbaar)) throw error;
          buiten.push({ ...basis, type: opname.type, reden: error.message });
        }
      }
    }
  }
  return { gevallen, buiten };
}

interface MetHeader {
  readonly Header: {
    readonly Afzender: string;
    readonly Ontvanger: string;
    readonly BerichtIdentificatie: { readonly Identificatie: string; readonly Dagtekening: string };
  };
}

function geval(regel: string, rij: Rij, wet: Geval['wet'], opgenomen: Opname): Omit<Geval, 'verwacht'> {
  const { type } = opgenomen;
  const { Header } = opgenomen.data as MetHeader;
  const vanGemeente = gemeenteElement(schemaVan(type)) === 'Afzender';
  const dagtekening = Header.BerichtIdentificatie.Dagtekening;
  const opname =
    opgenomen.niveau === 'inhoud' && dagtekening > opgenomen.vandaag
      ? { ...opgenomen, vandaag: dagtekening }
      : opgenomen;
  const wereld: Wereld = {
    wet,
    gemeente: vanGemeente ? Header.Afzender : Header.Ontvanger,
    aanbieder: vanGemeente ? Header.Ontvanger : Header.Afzender,
    contracten: opname.contracten,
    vandaag: opname.vandaag,
    dag: dagtekening < opname.vandaag ? dagtekening : opname.vandaag,
  };
  const onder: Stap = {
    type,
    data: opname.data,
    contracten: opname.contracten,
    doet: 'Dit bericht wordt beoordeeld.',
    uitkomst: 'goedgekeurd',
  };
  return {
    regel,
    wet,
    type,
    niveau: opname.niveau,
    fout: rij.fout,
    ook: rij.ook,
    naam: inWet(wet, () => tekstInWet(rij.naam)),
    rij: rij.naam,
    systeemdatum: opname.vandaag,
    stappen: genummerd(stappen(wereld, opname, onder, rij)),
  };
}

function stappen(wereld: Wereld, opname: Opname, onder: Stap, { fout, ook }: Rij): Stap[] {
  if (opname.niveau === 'keten') return [...opbouw(wereld, opname), onder];
  // Wrong inside stops all that follows: no register is asked. Sound inside is held against it.
  const inOrde = !fout && ook.length === 0;
  // But an answer is only taken in when its question is known.
  if (!inOrde && nummerVan(opname.type) !== '325') return [...opbouw(wereld, opname), onder];
  const { feiten, contracten } = uitBericht(wereld, opname);
  const erbij = { ...wereld, contracten };
  return [...opbouw(erbij, { ...opname, feiten, contracten }), { ...onder, contracten }];
}

/** Numbers that the builders gave in passing become those of the case: the same rows are the same files, always. */
function genummerd(stappen: readonly Stap[]): Stap[] {
  const nieuw = new Map<string, string>();
  const naam = (oud: string) => {
    if (!nieuw.has(oud)) nieuw.set(oud, `BERICHT${String(nieuw.size + 1).padStart(2, '0')}`);
    return nieuw.get(oud) as string;
  };
  const vervang = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(/^(D?)(T\d{8})$/, (_all, d: string, id: string) => d + naam(id));
    if (Array.isArray(value)) return value.map(vervang);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([sleutel, each]) => [sleutel, vervang(each)]));
  };
  return stappen.map((each) => ({ ...each, data: vervang(each.data) }));
}
