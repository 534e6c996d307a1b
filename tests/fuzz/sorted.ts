/** A JSON value with sorted object keys: maps keep insertion order, which differs between peers and has no meaning. */
export const sorted = (o: unknown): unknown =>
  JSON.parse(JSON.stringify(o), (_k, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
