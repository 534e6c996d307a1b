/** A figure never stands alone: it carries the rules that it came from, their days, and how far they may be trusted. */
import { knownSpan, type RuleConfidence, type RuleDoubt, type RuleInUse } from '../rules.ts';

export type Citation = {
  /** `programme.key`. */
  readonly rule: string;
  /** First and last day for which the evidence speaks; null where it is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: RuleConfidence;
  readonly doubts: readonly RuleDoubt[];
  readonly source: string;
};
export type Cited<T> = { readonly value: T; readonly by: Citation };

/** Undefined where no value is known for the day. */
export function cite(used: RuleInUse): Citation | undefined {
  const { rule } = used;
  if (!rule) return undefined;
  return {
    rule: `${used.programme}.${used.key}`,
    ...knownSpan(rule),
    confidence: used.doubts.includes('conflicting') ? 'conflicting' : rule.confidence,
    doubts: used.doubts,
    source: rule.source,
  };
}

/** From the most doubtful on. */
const BY_DOUBT: readonly RuleConfidence[] = ['unverified', 'conflicting', 'reported', 'verified'];
/** What stands on several rules is as sure as the most doubtful of them; without any it is unverified. */
export const leastConfidence = (list: readonly Citation[]): RuleConfidence =>
  BY_DOUBT.find((c) => list.some((x) => x.confidence === c)) ?? 'unverified';
