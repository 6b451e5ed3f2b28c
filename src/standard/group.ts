/** Map.groupBy, which Node 20 does not have yet. */
export function groepeer<K, T>(items: Iterable<T>, sleutel: (item: T) => K): Map<K, T[]> {
  const groepen = new Map<K, T[]>();
  for (const item of items) {
    const naam = sleutel(item);
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [item]);
    else groep.push(item);
  }
  return groepen;
}
