/** A unique name: the wished one, or 借入れ 2, 借入れ 3 and so on. */
export function uniqueName(wish: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize('NFKC').trim()));
  const base = wish.trim();
  if (!used.has(base.normalize('NFKC'))) return base;
  let n = 2;
  while (used.has(`${base} ${n}`.normalize('NFKC'))) n++;
  return `${base} ${n}`;
}
