/** The same bytes again: what was answered and found the first time, from the book. */
import type { Bevinding } from '../rules/rule.js';
import type { Signaal } from '../rules/signalen/signaal.js';
import type { Queryable } from './database.js';
import { uitpakken } from './pack.js';
import type { Tellingen, Uitkomst } from './record.js';
import { signalenVan } from './signalen.js';

export interface Eerder {
  readonly type: string;
  readonly afzender: string | null;
  readonly ontvanger: string | null;
  readonly identificatie: string | null;
  readonly uitkomst: Uitkomst;
  readonly tellingen: Tellingen;
  /** Absent for a message that gets none (325). */
  readonly antwoord: { readonly type: string; readonly inhoud: Uint8Array } | undefined;
  readonly bevindingen: readonly Bevinding[];
  readonly signalen: readonly Signaal[];
}

type Row = Omit<Eerder, 'tellingen' | 'antwoord' | 'bevindingen' | 'signalen'> &
  Tellingen & { id: number; antwoordType: string | null; inhoudGz: Uint8Array | null };

/** Why these bytes could not be taken in, the last time they came; undefined when they never came as such. */
export async function findOnverwerkbaar<Kop>(
  tx: Queryable,
  sha256: string,
): Promise<{ kop: Kop; bevinding: Bevinding } | undefined> {
  const [row] = await tx.query<{ kop: Kop; bevinding: Bevinding }>(
    'select kop, bevinding from onverwerkbaar where sha256 = $1',
    [sha256],
  );
  return row;
}

/** The earlier reception of these bytes, or undefined. */
export async function findEerder(tx: Queryable, sha256: string): Promise<Eerder | undefined> {
  // Nearly every message is new: the cheapest question first.
  const known = await tx.query('select 1 from bericht where sha256 = $1', [sha256]);
  if (known.length === 0) return undefined;
  const [row] = await tx.query<Row>(
    `select b.id, b.type, b.afzender, b.ontvanger, b.identificatie, b.uitkomst,
            b.prestaties_ingediend as "prestatiesIngediend", b.prestaties_toegekend as "prestatiesToegekend",
            b.ingediend_cent as "ingediendCent", b.toegekend_cent as "toegekendCent", a.type as "antwoordType", a.inhoud_gz as "inhoudGz"
       from bericht b left join antwoord a on a.bericht_id = b.id where b.sha256 = $1`,
    [sha256],
  );
  if (!row) return undefined;
  const bevindingen = await tx.query<Bevinding>(
    `select controleniveau, klasse, sleutel, regel, retourcode, uitleg, waarden from bevinding where bericht_id = $1 order by volgnummer`,
    [row.id],
  );
  const signalen = await signalenVan(tx, row.id);
  const { prestatiesIngediend, prestatiesToegekend, ingediendCent, toegekendCent } = row;
  return {
    type: row.type,
    afzender: row.afzender,
    ontvanger: row.ontvanger,
    identificatie: row.identificatie,
    uitkomst: row.uitkomst,
    tellingen: { prestatiesIngediend, prestatiesToegekend, ingediendCent, toegekendCent },
    antwoord:
      row.antwoordType === null ? undefined : { type: row.antwoordType, inhoud: uitpakken(row.inhoudGz as Uint8Array) },
    bevindingen,
    signalen,
  };
}
