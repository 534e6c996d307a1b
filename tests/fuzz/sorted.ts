/** A value as JSON has it, with the keys of its objects in order: maps remember in which order their keys came, which differs and means nothing. */
export const sorted = (o: unknown): unknown =>
  JSON.parse(JSON.stringify(o), (_k, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
