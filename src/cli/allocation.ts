/** `toetssteen allocation`: one Toewijzing, what was given and what is left. */
import { OnjuisteAanroep } from '../process/files.js';
import { allocation, type ToewijzingStand } from '../register/allocation.js';
import { datum, eenheid, euro, frequentie, periode, product, volume } from '../rules/taal.js';
import type { Domein } from '../standard/feiten.js';
import { openBook } from './book.js';
import { kleur, kolommen, print } from './output.js';

export interface AllocationOptions {
  data: string;
  domain: string;
  json?: boolean;
}

export async function allocationCommand(gemeente: string, nummer: string, options: AllocationOptions): Promise<void> {
  if (options.domain !== 'jw' && options.domain !== 'wmo')
    throw new OnjuisteAanroep(`--domain ${options.domain} bestaat niet; kies jw of wmo.`);
  if (!/^\d{1,9}$/.test(nummer))
    throw new OnjuisteAanroep(`${nummer} is geen ToewijzingNummer; dat is een getal van hoogstens negen cijfers.`);
  const domein: Domein = options.domain;
  const database = await openBook(options.data, true);
  try {
    const stand = await allocation(database, domein, gemeente, Number(nummer));
    if (!stand) throw new OnjuisteAanroep(`Gemeente ${gemeente} heeft geen toewijzing ${nummer} in deze database.`);
    if (options.json) print(JSON.stringify(stand));
    else show(stand);
  } finally {
    await database.close();
  }
}

function show(stand: ToewijzingStand): void {
  const { omvang } = stand;
  print(kleur.bold(`Toewijzing ${stand.toewijzingNummer} van gemeente ${stand.gemeente} aan ${stand.aanbieder}`));
  print(
    `  ${stand.soort}: ${product(stand.productcategorie, stand.productcode)}, ${periode(stand.ingangsdatum, stand.einddatum)}`,
  );
  if (omvang) print(`  toegewezen: ${volume(omvang.volume, omvang.eenheid)} ${frequentie(omvang.frequentie)}`);
  if (stand.budgetCent !== null) print(`  budget: ${euro(stand.budgetCent)}`);
  if (stand.redenWijziging === '13')
    print(kleur.red(`  verwijderd (reden 13), telt als niet verzonden sinds ${datum(stand.ingangsdatum)}`));
  const hoeveel = (waarde: number | null) =>
    waarde === null || !omvang
      ? '-'
      : omvang.eenheid === '83'
        ? euro(waarde)
        : `${String(waarde).replace('.', ',')} ${eenheid(omvang.eenheid)}`;
  const geld = (cent: number | null) => (cent === null ? '-' : euro(cent));
  print(
    kolommen([
      ['', kleur.dim('volume'), kleur.dim('bedrag')],
      ['maximaal', hoeveel(stand.maximaal.volume), geld(stand.maximaal.bedragCent)],
      ['toegekend', hoeveel(stand.toegekend.volume), geld(stand.toegekend.bedragCent)],
      ['resterend', hoeveel(stand.resterend.volume), geld(stand.resterend.bedragCent)],
    ]),
  );
  print(
    `  ${stand.regels} regels: ${stand.regelsToegekend} toegekend, ${stand.regelsCredit} credit, ${stand.regelsAfgewezen} afgewezen`,
  );
}
