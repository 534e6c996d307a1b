/** How much of a plan's uses a line can pay, and its maximum. Every figure has its rule. */
import type { Condition } from '../eligibility/conditions.ts';
import type { UseKind } from '../forecast/model.ts';
import type { RuleBook } from '../rules.ts';
import { subsidyOutcome } from '../subsidy/grant.ts';
import { type Cited, cite } from './cited.ts';
import type { FundingLine, FundingLineId } from './lines.ts';

/** A use of funds, before consumption tax. `month` (YYYY-MM): when it is paid; `null` if open. */
export type MoneyUse = { readonly kind: UseKind; readonly yen: number; readonly month: string | null };
/** Money already received or granted. `programme` is empty if it is of no programme. */
export type TakenMoney = { readonly programme: string; readonly isLoan: boolean; readonly yen: number };

/** `noUseFits`: it pays for none of the uses. `capTaken`: earlier money fills the cap. `taken`: this round has been granted. */
export type NoPay = 'noUseFits' | 'capTaken' | 'taken' | 'belowFloor';
export type Payable = {
  /** Its maximum, less what was already received from it. */
  readonly limit: Cited<number> | null;
  /** A fraction such as "2/3"; `null` if it pays everything. */
  readonly share: Cited<string> | null;
  /** The amount it can pay of the uses; `null` if no uses or no limit are known. */
  readonly payableYen: number | null;
  /** The part of it that may be working capital. */
  readonly workingLimit: Cited<number> | null;
  readonly floor: Cited<number> | null;
  readonly useKinds: readonly UseKind[];
  readonly nothing: NoPay | null;
};

/** Working capital as lenders define it: everything but equipment and deposits. */
const isWorking = (kind: UseKind): boolean => kind === 'working' || kind === 'opening';

const cited = <T extends number | string>(
  book: RuleBook,
  type: 'number' | 'string',
  id: string,
  key: string | undefined,
): Cited<T> | null => {
  if (key === undefined) return null;
  const used = book.find(id, key);
  const by = cite(used);
  const value = used.rule?.value;
  // The caller passes the type name of T.
  return by && typeof value === type ? { value: value as T, by } : null;
};

/** The cap of the line, or of the staff band found by `conditions`. */
function limitOf(
  id: FundingLineId,
  line: FundingLine,
  book: RuleBook,
  conditions: readonly Condition[],
): Cited<number> | null {
  if (line.cap !== undefined) return cited<number>(book, 'number', id, line.cap);
  const [rule] = conditions.find((c) => c.id === 'grantBand' && c.status === 'met')?.rules ?? [];
  return rule === undefined ? null : cited<number>(book, 'number', id, rule.slice(id.length + 1));
}

export function payableOf(
  id: FundingLineId,
  line: FundingLine,
  book: RuleBook,
  conditions: readonly Condition[],
  { uses, taken }: { readonly uses: readonly MoneyUse[]; readonly taken: readonly TakenMoney[] },
): Payable {
  const cap = limitOf(id, line, book, conditions);
  const share = cited<string>(book, 'string', id, line.share);
  const workingLimit = cited<number>(book, 'number', id, line.capWorking);
  const floor = cited<number>(book, 'number', id, line.floor);
  const own = taken.filter((t) => t.programme === id);
  const limit = cap && { ...cap, value: Math.max(0, cap.value - own.reduce((sum, t) => sum + t.yen, 0)) };
  const fitting = uses.filter((u) => line.uses.includes(u.kind) && u.yen > 0);
  const base = { limit, share, workingLimit, floor, useKinds: line.uses };
  const none = (nothing: NoPay): Payable => ({ ...base, payableYen: 0, nothing });
  if (line.kind === 'subsidy' && own.length > 0) return none('taken');
  if (limit !== null && limit.value === 0) return none('capTaken');
  if (uses.some((u) => u.yen > 0) && fitting.length === 0) return none('noUseFits');
  const payableYen = amountFor(fitting, limit, share, workingLimit, line);
  if (payableYen !== null && floor !== null && payableYen < floor.value)
    return { ...base, payableYen: 0, nothing: 'belowFloor' };
  return { ...base, payableYen, nothing: null };
}

function amountFor(
  fitting: readonly MoneyUse[],
  limit: Cited<number> | null,
  share: Cited<string> | null,
  workingLimit: Cited<number> | null,
  line: FundingLine,
): number | null {
  if (fitting.length === 0) return null;
  const sum = (list: readonly MoneyUse[]) => list.reduce((total, u) => total + u.yen, 0);
  const working = sum(fitting.filter((u) => isWorking(u.kind)));
  const rest = sum(fitting.filter((u) => !isWorking(u.kind)));
  const cost = rest + Math.min(working, workingLimit?.value ?? working);
  // No figure without its rule: the proceeds of a campaign are unknown, and so is the payment of a line without a known cap or share.
  if (limit === null) return null;
  if (line.share === undefined) return Math.min(cost, limit.value);
  if (share === null) return null;
  const outcome = subsidyOutcome({
    eligibleYen: cost,
    taxYen: 0,
    rate: share.value,
    capYen: limit.value,
    unitYen: 1,
    taxable: true,
  });
  return outcome.ok ? outcome.value.grantYen : null;
}
