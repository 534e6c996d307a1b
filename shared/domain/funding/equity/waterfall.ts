/**
 * Distribution of the proceeds when the company is sold: debts, then preferences (later rounds first), then participation and ordinary shares. A
 * holder of non-participating preferred shares takes the larger of preference and share. Source: docs/domain/equity.md (general practice,
 * unverified).
 */
import { divide, fractionOf, least } from '../money.ts';
import type { CapTable, ShareTerms } from './capTable.ts';

export type ExitRow = { readonly holder: string; readonly yen: number };
export type Exit = {
  readonly toDebtYen: number;
  readonly toConvertiblesYen: number;
  readonly rows: readonly ExitRow[];
  /** Series that convert, because ordinary shares pay more. */
  readonly converted: readonly string[];
};

type Class = {
  readonly name: string;
  readonly order: number;
  readonly shares: number;
  readonly preference: bigint;
  readonly terms: ShareTerms;
  readonly cap: bigint | undefined;
};

const multiple = (text: string | undefined, yen: number): bigint => {
  const f = fractionOf(text ?? '1') ?? { num: 1n, den: 1n };
  return divide(BigInt(yen) * f.num, f.den);
};

/**
 * `convertibleMultiple` is the payout per yen of an open J-KISS before the shares (the template leaves the number to the contract). Indivisible yen
 * go to the first holders, so that the rows always add up.
 */
export function exitWaterfall(table: CapTable, proceedsYen: number, debtYen: number, convertibleMultiple = '1'): Exit {
  let left = BigInt(Math.max(0, proceedsYen));
  const toDebt = least(left, BigInt(Math.max(0, debtYen)));
  left -= toDebt;
  const owed = table.open.map((o) => ({ holder: o.holder, weight: multiple(convertibleMultiple, o.amountYen) }));
  const toConvertibles = least(
    left,
    owed.reduce((sum, o) => sum + o.weight, 0n),
  );
  left -= toConvertibles;

  const classes = preferredClasses(table);
  const ordinary = table.outstanding - classes.reduce((sum, c) => sum + c.shares, 0);
  const rows = new Map<string, bigint>();
  shareOut(rows, toConvertibles, owed);
  const { paid, converted } = afterConversions(classes, ordinary, left);
  for (const [name, total] of paid) {
    const isPreferred = classes.some((c) => c.name === name);
    const holders = table.holdings.filter((h) =>
      isPreferred ? h.series === name : !classes.some((c) => c.name === h.series),
    );
    shareOut(
      rows,
      total,
      holders.map((h) => ({ holder: h.holder, weight: BigInt(h.shares) })),
    );
  }
  return {
    toDebtYen: Number(toDebt),
    toConvertiblesYen: Number(toConvertibles),
    rows: [...rows].map(([holder, yen]) => ({ holder, yen: Number(yen) })),
    converted: [...converted],
  };
}

function preferredClasses(table: CapTable): readonly Class[] {
  return table.series
    .filter((s) => s.terms.kind === 'preferred')
    .map(({ name, order, terms, priceYen }) => {
      const shares = table.holdings.filter((h) => h.series === name).reduce((sum, h) => sum + h.shares, 0);
      const paidYen = priceYen * shares;
      const isCapped = terms.participation === 'capped';
      return {
        name,
        order,
        shares,
        preference: multiple(terms.preferenceMultiple, paidYen),
        terms,
        cap: isCapped ? multiple(terms.participationCapMultiple ?? '2', paidYen) : undefined,
      };
    });
}

/** The payout of each class once every class that gains by it has converted to ordinary shares. */
function afterConversions(
  classes: readonly Class[],
  ordinary: number,
  left: bigint,
): { readonly paid: ReadonlyMap<string, bigint>; readonly converted: ReadonlySet<string> } {
  const converted = new Set<string>();
  let paid = payout(classes, ordinary, left, converted);
  // The class with the lowest preference per share is the first to gain by converting; each iteration tries the next one.
  const asking = classes
    .filter((c) => (c.terms.participation ?? 'none') !== 'full' && c.shares > 0)
    .sort((a, b) => Number(a.preference * BigInt(b.shares) - b.preference * BigInt(a.shares)));
  for (const c of asking) {
    const tried = payout(classes, ordinary, left, new Set([...converted, c.name]));
    if ((tried.get(c.name) ?? 0n) > (paid.get(c.name) ?? 0n)) {
      converted.add(c.name);
      paid = tried;
    }
  }
  return { paid, converted };
}

/** The payout of `left` per class: preferences by rank, latest first; then the participation of ordinary and participating shares. */
function payout(
  classes: readonly Class[],
  ordinary: number,
  left: bigint,
  converted: ReadonlySet<string>,
): Map<string, bigint> {
  const paid = new Map<string, bigint>();
  let rest = left;
  for (const c of [...classes].sort((a, b) => b.order - a.order)) {
    if (converted.has(c.name)) continue;
    const got = least(rest, c.preference);
    paid.set(c.name, got);
    rest -= got;
  }
  shareRest(paid, rest, classes, ordinary, converted);
  return paid;
}

/** Ordinary shares, converted classes and participating ones share the rest; a capped class drops out at its cap. */
function shareRest(
  paid: Map<string, bigint>,
  amount: bigint,
  classes: readonly Class[],
  ordinary: number,
  converted: ReadonlySet<string>,
): void {
  let rest = amount;
  const sharing = new Map<string, number>([['common', ordinary]]);
  for (const c of classes)
    if (converted.has(c.name) || (c.terms.participation ?? 'none') !== 'none') sharing.set(c.name, c.shares);
  while (rest > 0n && sharing.size > 0) {
    const total = BigInt([...sharing.values()].reduce((a, b) => a + b, 0));
    if (total === 0n) return;
    const full = classes.find(
      (c) =>
        c.cap !== undefined &&
        !converted.has(c.name) &&
        sharing.has(c.name) &&
        (paid.get(c.name) ?? 0n) + (rest * BigInt(c.shares)) / total > c.cap,
    );
    if (full?.cap === undefined) {
      const holders = [...sharing].filter(([, shares]) => shares > 0);
      shareOut(
        paid,
        rest,
        holders.map(([holder, shares]) => ({ holder, weight: BigInt(shares) })),
      );
      return;
    }
    const before = paid.get(full.name) ?? 0n;
    // A preference above the cap is paid: the cap only limits the participation.
    if (full.cap > before) {
      paid.set(full.name, full.cap);
      rest -= full.cap - before;
    }
    sharing.delete(full.name);
  }
}

/** Distributes `total` to the rows by weight. The remainder goes to the first. */
function shareOut(
  rows: Map<string, bigint>,
  total: bigint,
  holders: readonly { readonly holder: string; readonly weight: bigint }[],
): void {
  const sum = holders.reduce((a, h) => a + h.weight, 0n);
  if (sum === 0n) return;
  const put = (holder: string, yen: bigint) => rows.set(holder, (rows.get(holder) ?? 0n) + yen);
  let given = 0n;
  for (const h of holders) {
    const got = (total * h.weight) / sum;
    put(h.holder, got);
    given += got;
  }
  const [first] = holders;
  if (first) put(first.holder, total - given);
}
