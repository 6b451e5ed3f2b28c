/** The same product is not allocated or asked for twice for the same days: one demand under three numbers. */
import type { Bericht301ToegewezenProduct } from '../../standard/generated/berichten.js';
import type { Klasse } from '../../standard/read.js';
import { VERSCHIL } from '../../standard/wet.js';
import { type Looptijd, stapelingen, waaromStapelt } from '../overlap.js';
import type { InhoudBericht } from '../rule.js';
import { periode, product } from '../taal.js';
import { noem, omschreven, type ProductData, type ProductKlasse, productRule, type Wie, wieIs } from './omschreven.js';

interface Item extends Looptijd {
  readonly klasse: Klasse<ProductData>;
}

/** 13 and the lapsed 01, ended on their first day, were never sent (TR302, OP259). A request has no such reason. */
function teltMee(data: ProductData): boolean {
  const { RedenWijziging, Ingangsdatum, Einddatum } = data as Partial<Bericht301ToegewezenProduct>;
  return !((RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum);
}

function alsItem(klasse: Klasse<ProductData>): Item {
  const { product: Product, begin, eind } = omschreven(klasse.data);
  return { klasse, categorie: Product?.Categorie, code: Product?.Code, begin, eind, tel: teltMee(klasse.data) };
}

function botsingen(bericht: InhoudBericht, naam: string): Map<Klasse, [eigen: Item, ander: Item]> {
  return bericht.memo(`stapeling ${naam}`, () => {
    const items = ((bericht.klassen.get(naam) ?? []) as Klasse<ProductData>[]).map(alsItem);
    const gevonden = stapelingen(items, VERSCHIL[bericht.domein].stapelbaar);
    return new Map([...gevonden].map(([eigen, ander]) => [eigen.klasse, [eigen, ander]]));
  });
}

const stapelRule = (code: string, nummer: '301' | '315' | '317', naam: ProductKlasse, title: string) =>
  productRule({
    code,
    on: [nummer],
    klasse: [naam],
    title,
    check(_product, klasse, bericht) {
      const botsing = botsingen(bericht, naam).get(klasse);
      if (!botsing) return;
      const [eigen, ander] = botsing;
      return {
        product: product(eigen.categorie, eigen.code),
        ander: {
          ...wieIs(ander.klasse.data),
          product: product(ander.categorie, ander.code),
          ingangsdatum: ander.begin,
          einddatum: ander.eind ?? null,
        } satisfies Wie,
        waarom: waaromStapelt(eigen, ander, naam === 'ToegewezenProduct' ? 'toewijzing' : 'aanvraag'),
      };
    },
    explain: ({ product: eigen, ander, waarom }, { soort }) =>
      `${nummer === '317' ? '' : `(${eigen}) `}overlapt met ${noem(ander)}${nummer === '317' ? '' : ` (${ander.product})`}, die ${periode(ander.ingangsdatum, ander.einddatum)} loopt${waarom}. Laat de perioden op elkaar aansluiten of ${soort === 'toewijzing' ? 'verwijder de toewijzing die niet geldt' : 'laat een van beide aanvragen weg'}.`,
  });

const TR302 = stapelRule(
  'TR302',
  '301',
  'ToegewezenProduct',
  'Hetzelfde product is niet dubbel toegewezen voor dezelfde dagen',
);
const TR386 = stapelRule(
  'TR386',
  '315',
  'AangevraagdProduct',
  'Hetzelfde product is niet dubbel aangevraagd voor dezelfde dagen',
);
const TR410 = stapelRule(
  'TR410',
  '317',
  'NieuwProduct',
  'Hetzelfde product staat niet dubbel bij de nieuwe producten voor dezelfde dagen',
);

export const stapelRules = [TR302, TR386, TR410];
