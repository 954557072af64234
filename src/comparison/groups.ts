/**
 * Puts items together that belong to each other, directly or by way of others (connected components).
 *
 * Takes the items and whether two of them belong together, in the order of the list; returns the groups in the order of
 * their first items.
 */
export function groupsOf<T>(items: readonly T[], belong: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const home = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (home[root] !== root) root = home[root] as number;
    return root;
  };
  items.forEach((item, index) => {
    for (let other = 0; other < index; other++) {
      if (belong(items[other] as T, item)) {
        const [a, b] = [rootOf(other), rootOf(index)];
        home[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, T[]>();
  items.forEach((item, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), item]);
  });
  return [...groups.values()];
}
