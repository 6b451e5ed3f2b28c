/** A message as the party that brought it gets to see it. */
import type { Kop } from '../process/envelope.js';
import { LEGE_KOP } from '../process/envelope.js';
import { zonderBsn } from '../process/privacy.js';
import { afwijzing } from '../process/run.js';
import type { Queryable } from '../register/database.js';
import { bevindingenOp, type Inzage, inzage, ontvangenBytes } from '../register/inzage.js';
import { findOnverwerkbaar } from '../register/replay.js';
import { kandidaten } from '../rules/maskeer.js';
import type { Bevinding } from '../rules/rule.js';

export interface Stuk extends Inzage {
  readonly kop: Kop;
  /** Why it could not be taken in as a message. */
  readonly onverwerkbaar: Bevinding | undefined;
}

export async function stukVan(tx: Queryable, id: number): Promise<Stuk | undefined> {
  const gezien = await inzage(tx, 'api', id);
  if (!gezien) return undefined;
  if (gezien.bericht) return { ...gezien, kop: await toonbareKop(tx, gezien), onverwerkbaar: undefined };
  const geweigerd = gezien.stand === 'verwerkt' ? await findOnverwerkbaar<Kop>(tx, gezien.sha256) : undefined;
  return { ...gezien, kop: geweigerd?.kop ?? LEGE_KOP, onverwerkbaar: geweigerd?.bevinding };
}

/** A sender can have composed an Identificatie with a Bsn; the message is only opened where that may be so. */
async function toonbareKop(tx: Queryable, { id, bericht }: Inzage): Promise<Kop> {
  const { type = null, afzender = null, ontvanger = null, identificatie = null } = bericht ?? {};
  const kop: Kop = { bericht: type, afzender, ontvanger, identificatie };
  return kandidaten(kop).size === 0 ? kop : zonderBsn(tx, await ontvangenBytes(tx, id), kop);
}

/** What `GET /berichten/{id}` tells. */
export function toestand({ id, stand, ontvangenOp, verwerktOp, kop, bericht, onverwerkbaar }: Stuk) {
  const basis = `/berichten/${id}`;
  const klaar = stand === 'verwerkt';
  return {
    id,
    stand,
    ontvangenOp,
    verwerktOp: klaar ? verwerktOp : null,
    kop,
    uitkomst: bericht?.uitkomst ?? (klaar ? 'onverwerkbaar' : null),
    bevindingen: klaar
      ? { aantal: bericht?.bevindingen ?? (onverwerkbaar ? 1 : 0), adres: `${basis}/bevindingen` }
      : null,
    antwoord: bericht?.antwoord ? { type: bericht.antwoord, adres: `${basis}/antwoord` } : null,
  };
}

/** Lines as in rejections.jsonl. The file is called after the number: the party gave it no name that is ours to keep. */
export async function* bevindingen(tx: Queryable, { id, kop, bericht, onverwerkbaar }: Stuk): AsyncGenerator<string> {
  const regel = (bevinding: Bevinding) => `${JSON.stringify(afwijzing(`${id}.xml`, kop, bevinding))}\n`;
  if (onverwerkbaar) yield regel(onverwerkbaar);
  if (bericht) for await (const bevinding of bevindingenOp(tx, bericht.id)) yield regel(bevinding);
}
