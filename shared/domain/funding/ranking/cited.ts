/** A figure with its citations: the rules it is based on, their days, and their confidence. */
import { knownSpan, type RuleConfidence, type RuleDoubt, type RuleInUse } from '../rules.ts';

export type Citation = {
  /** `programme.key`. */
  readonly rule: string;
  /** The first and last day covered by the evidence; `null` if it is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: RuleConfidence;
  readonly doubts: readonly RuleDoubt[];
  readonly source: string;
};
export type Cited<T> = { readonly value: T; readonly by: Citation };

/** `undefined` if no value is known for the day. */
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

/** Most doubtful first. */
const BY_DOUBT: readonly RuleConfidence[] = ['unverified', 'conflicting', 'reported', 'verified'];
/** A figure based on several rules has the confidence of the most doubtful one; without any it is unverified. */
export const leastConfidence = (list: readonly Citation[]): RuleConfidence =>
  BY_DOUBT.find((c) => list.some((x) => x.confidence === c)) ?? 'unverified';
