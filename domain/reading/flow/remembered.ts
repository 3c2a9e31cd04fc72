/** A row is asked the same of each of its cells many times while it is understood: what was found of a cell or grid is kept as long as the cell is. Only for what is whole, to which nothing is added afterwards. */
export function remembered<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { found: Found }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.found;
    const found = find(of);
    known.set(of, { found });
    return found;
  };
}
