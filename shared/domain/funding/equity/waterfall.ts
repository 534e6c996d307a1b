/**
 * Who gets what when the company is sold: debts, then preferences (later rounds first), then participation and ordinary shares. A holder of
 * preferred shares without participation takes the larger of preference and share. Source: docs/domain/equity.md (general practice, unverified).
 */
import { divide, fractionOf, least } from '../money.ts';
import type { CapTable, ShareTerms } from './capTable.ts';

export type ExitRow = { readonly holder: string; readonly yen: number };
export type Exit = {
  readonly toDebtYen: number;
  readonly toConvertiblesYen: number;
  readonly rows: readonly ExitRow[];
  /** Series that did better as ordinary shares. */
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
 * `convertibleMultiple` is what an open J-KISS gets per yen before the shares (the template leaves the number to the contract). Yen that
 * do not divide stay with the first holders, so that the rows always add up.
 */
export function exitWaterfall(table: CapTable, proceedsYen: number, debtYen: number, convertibleMultiple = '1'): Exit {
  let left = BigInt(Math.max(0, proceedsYen));
  const toDebt = least(left, BigInt(Math.max(0, debtYen)));
  left -= toDebt;
  const owed = table.open.map((o) => ({ holder: o.holder, yen: multiple(convertibleMultiple, o.amountYen) }));
  const owedSum = owed.reduce((sum, o) => sum + o.yen, 0n);
  const toConvertibles = least(left, owedSum);
  left -= toConvertibles;

  const sharesOf = (series: string) =>
    table.holdings.filter((h) => h.series === series).reduce((sum, h) => sum + h.shares, 0);
  const classes: Class[] = table.series
    .filter((s) => s.terms.kind === 'preferred')
    .map((s) => {
      const shares = sharesOf(s.name);
      return {
        name: s.name,
        order: s.order,
        shares,
        preference: multiple(s.terms.preferenceMultiple, s.priceYen * shares),
        terms: s.terms,
        cap:
          s.terms.participation === 'capped'
            ? multiple(s.terms.participationCapMultiple ?? '2', s.priceYen * shares)
            : undefined,
      };
    });
  const ordinary = table.outstanding - classes.reduce((sum, c) => sum + c.shares, 0);

  const payout = (converted: ReadonlySet<string>): Map<string, bigint> => {
    const paid = new Map<string, bigint>();
    let rest = left;
    for (const c of [...classes].sort((a, b) => b.order - a.order)) {
      if (converted.has(c.name)) continue;
      const got = least(rest, c.preference);
      paid.set(c.name, got);
      rest -= got;
    }
    // Ordinary shares, converted classes and those that take part share the rest; a capped class leaves when it is full.
    const sharing = new Map<string, number>([['common', ordinary]]);
    for (const c of classes)
      if (converted.has(c.name) || (c.terms.participation ?? 'none') !== 'none') sharing.set(c.name, c.shares);
    while (rest > 0n && sharing.size > 0) {
      const total = BigInt([...sharing.values()].reduce((a, b) => a + b, 0));
      if (total === 0n) break;
      const full = classes.find(
        (c) =>
          c.cap !== undefined &&
          !converted.has(c.name) &&
          sharing.has(c.name) &&
          (paid.get(c.name) ?? 0n) + (rest * BigInt(c.shares)) / total > c.cap,
      );
      if (full?.cap !== undefined) {
        const before = paid.get(full.name) ?? 0n;
        // A preference above the cap stays: the cap only ends the taking part.
        if (full.cap > before) {
          paid.set(full.name, full.cap);
          rest -= full.cap - before;
        }
        sharing.delete(full.name);
        continue;
      }
      let given = 0n;
      for (const [name, shares] of sharing) {
        const got = (rest * BigInt(shares)) / total;
        paid.set(name, (paid.get(name) ?? 0n) + got);
        given += got;
      }
      const first = [...sharing.keys()].find((name) => (sharing.get(name) ?? 0) > 0) ?? 'common';
      paid.set(first, (paid.get(first) ?? 0n) + rest - given);
      rest = 0n;
    }
    return paid;
  };

  const converted = new Set<string>();
  let paid = payout(converted);
  // The class with the least preference per share is the first to gain by converting; each look asks the next one.
  const asking = classes
    .filter((c) => (c.terms.participation ?? 'none') !== 'full' && c.shares > 0)
    .sort((a, b) => Number(a.preference * BigInt(b.shares) - b.preference * BigInt(a.shares)));
  for (const c of asking) {
    const tried = payout(new Set([...converted, c.name]));
    if ((tried.get(c.name) ?? 0n) > (paid.get(c.name) ?? 0n)) {
      converted.add(c.name);
      paid = tried;
    }
  }

  const rows = new Map<string, bigint>();
  const put = (holder: string, yen: bigint) => rows.set(holder, (rows.get(holder) ?? 0n) + yen);
  const shareOut = (total: bigint, holders: readonly { readonly holder: string; readonly weight: bigint }[]) => {
    const sum = holders.reduce((a, h) => a + h.weight, 0n);
    if (sum === 0n) return;
    let given = 0n;
    for (const h of holders) {
      const got = (total * h.weight) / sum;
      put(h.holder, got);
      given += got;
    }
    const [first] = holders;
    if (first) put(first.holder, total - given);
  };
  shareOut(
    toConvertibles,
    owed.map((o) => ({ holder: o.holder, weight: o.yen })),
  );
  for (const [name, total] of paid) {
    const preferred = classes.some((c) => c.name === name);
    const holders = table.holdings.filter((h) =>
      preferred ? h.series === name : !classes.some((c) => c.name === h.series),
    );
    shareOut(
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
