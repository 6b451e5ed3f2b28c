/** One Toewijzing as the book has it: allocated, the most that may be declared, declared, granted, credited, left. */
import { type Domein, soortVan, type Toewijzing, type Toewijzingssoort, type Verbruik } from '../standard/feiten.js';
import { EURO, inKleinsteEenheid, maximumTotaal, UUR } from '../standard/volume.js';
import type { Queryable } from './database.js';
import { toewijzingen } from './facts.js';

/** `allocation --json`. Volumes in the unit of `omvang` (minutes on an hour allocation as a part of an hour), money in cents. */
export interface ToewijzingStand {
  domein: Domein;
  gemeente: string;
  toewijzingNummer: number;
  aanbieder: string;
  soort: Toewijzingssoort;
  productcategorie: string | null;
  productcode: string | null;
  ingangsdatum: string;
  einddatum: string | null;
  redenWijziging: string | null;
  omvang: Toewijzing['omvang'];
  budgetCent: number | null;
  maximaal: Figuur;
  toegekend: Figuur;
  resterend: Figuur;
  /** Lines declared on this number: granted, refused and credit together. */
  regels: number;
  regelsToegekend: number;
  regelsAfgewezen: number;
  regelsCredit: number;
}

export interface Figuur {
  volume: number | null;
  bedragCent: number | null;
}

/** The allocation with this number, or undefined. */
export async function allocation(
  tx: Queryable,
  domein: Domein,
  gemeente: string,
  nummer: number,
): Promise<ToewijzingStand | undefined> {
  const toewijzing = (await toewijzingen(tx, { domein, gemeente }, [nummer])).get(nummer);
  if (!toewijzing) return undefined;
  const stand = await regels(tx, domein, gemeente, nummer);
  const { omvang, budgetCent, bsn: _bsn, toewijzingsdatum: _datum, ...rest } = toewijzing;
  const maximaal = maximum(toewijzing);
  const toegekend: Figuur = {
    volume: omvang === null ? null : inEenheid(stand.volume, omvang.eenheid),
    bedragCent: stand.bedragCent,
  };
  return {
    domein,
    gemeente,
    ...rest,
    soort: soortVan(toewijzing),
    omvang,
    budgetCent,
    maximaal,
    toegekend,
    resterend: {
      volume: maximaal.volume === null || toegekend.volume === null ? null : maximaal.volume - toegekend.volume,
      bedragCent: maximaal.bedragCent === null ? null : maximaal.bedragCent - stand.bedragCent,
    },
    regels: stand.regels,
    regelsToegekend: stand.toegekend,
    regelsAfgewezen: stand.regels - stand.toegekend - stand.credit,
    regelsCredit: stand.credit,
  };
}

function maximum({ omvang, budgetCent, ingangsdatum, einddatum }: Toewijzing): Figuur {
  if (!omvang) return { volume: null, bedragCent: budgetCent };
  const volume = maximumTotaal({ ...omvang, ingangsdatum, einddatum })?.volume ?? null;
  return { volume, bedragCent: omvang.eenheid === EURO ? volume : null };
}

/** From the smallest unit back to the allocation's own. */
function inEenheid(klein: number, eenheid: string): number {
  return eenheid === UUR ? klein / inKleinsteEenheid(1, UUR) : klein;
}

async function regels(
  tx: Queryable,
  domein: Domein,
  gemeente: string,
  nummer: number,
): Promise<Verbruik & { regels: number; toegekend: number; credit: number }> {
  const [row] = await tx.query<Verbruik & { regels: number; toegekend: number; credit: number }>(
    `select count(*)::int as regels,
            (count(*) filter (where toegekend and not credit))::int as toegekend,
            (count(*) filter (where toegekend and credit))::int as credit,
            coalesce(sum(case when credit then -1 else 1 end * volume::bigint * case when eenheid = '04' then 60 else 1 end)
              filter (where toegekend), 0)::bigint as volume,
            coalesce(sum(case when credit then -1 else 1 end * bedrag_cent::bigint) filter (where toegekend), 0)::bigint as "bedragCent"
       from prestatie where domein = $1 and gemeente = $2 and toewijzing_nummer = $3`,
    [domein, gemeente, nummer],
  );
  return row as Verbruik & { regels: number; toegekend: number; credit: number };
}
