/**
 * Products for the same days (TR302, TR361, TR386, TR410). A code meets the same code, its category without code, or a
 * generic product; a category without code meets the whole category; generic meets everything.
 */
export interface Looptijd {
  /** Absent for a generic product. */
  readonly categorie?: string | null | undefined;
  /** Absent where the product is a whole category. */
  readonly code?: string | null | undefined;
  readonly begin: string;
  /** Absent while it has no end. */
  readonly eind?: string | null | undefined;
  /** False for what counts as never sent, and so overlaps nothing. */
  readonly tel: boolean;
}

const GEEN_EINDE = '9999-12-31';

const eindVan = ({ eind }: Looptijd) => eind ?? GEEN_EINDE;

/**
 * Every product that overlaps one that began earlier, with that one, in one sweep over the start dates. Products of a
 * category in `stapelbaar` may overlap anything (VERSCHIL).
 */
export function stapelingen<T extends Looptijd>(items: readonly T[], stapelbaar: ReadonlySet<string>): Map<T, T> {
  const botsingen = new Map<T, T>();
  const laatste = new Map<string, T>();
  const opBegin = items
    .filter(({ tel, categorie }) => tel && !stapelbaar.has(categorie ?? ''))
    .sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0));
  for (const item of opBegin) {
    const { ontmoet, onder } = sleutels(item);
    const ander = ontmoet.map((sleutel) => laatste.get(sleutel)).find((each) => each && eindVan(each) >= item.begin);
    if (ander) botsingen.set(item, ander);
    for (const sleutel of onder) {
      const known = laatste.get(sleutel);
      if (!known || eindVan(known) < eindVan(item)) laatste.set(sleutel, item);
    }
  }
  return botsingen;
}

/** Under which keys a product is met, and which it meets itself. */
function sleutels({ categorie, code }: Looptijd): { ontmoet: string[]; onder: string[] } {
  if (!categorie) return { ontmoet: ['alles'], onder: ['alles', 'generiek'] };
  const inCategorie = `categorie ${categorie}`;
  if (!code) {
    return { ontmoet: [inCategorie, 'generiek'], onder: ['alles', inCategorie, `zonder code ${categorie}`] };
  }
  return {
    ontmoet: [`code ${categorie} ${code}`, `zonder code ${categorie}`, 'generiek'],
    onder: ['alles', inCategorie, `code ${categorie} ${code}`],
  };
}

/** Why two different products still overlap; nothing to add where they are the same code. */
export function waaromStapelt(eigen: Looptijd, ander: Looptijd, soort: 'toewijzing' | 'aanvraag'): string {
  if (!eigen.categorie || !ander.categorie) return `; een generieke ${soort} mag met geen enkele andere overlappen`;
  if (!eigen.code || !ander.code)
    return `; een ${soort} op categorie ${eigen.categorie} geldt voor alle producten daarvan`;
  return '';
}
