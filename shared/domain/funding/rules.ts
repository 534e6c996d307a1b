/**
 * Which dated rule holds on a day, and how far it may be trusted. A rule that no longer holds is never used in silence: whoever asks gets the
 * value together with what is doubtful about it, and every figure that used it carries that doubt on.
 */
import { addMonths } from '../../text/dates.ts';

export type RuleConfidence = 'verified' | 'unverified' | 'conflicting';
/** As the rule data has them; a person's own rules have the same shape. */
export type DatedRule = {
  readonly programme: string;
  readonly key: string;
  readonly value: number | string;
  /** How the value is said; only screens look at it. */
  readonly unit?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly checkedOn: string;
  readonly confidence: RuleConfidence;
};

export const RULE_DOUBTS = ['expired', 'notYetValid', 'unverified', 'conflicting', 'stale', 'missing'] as const;
/** `stale`: it was last checked too long ago. `conflicting`: sources say different things. */
export type RuleDoubt = (typeof RULE_DOUBTS)[number];

export type RuleInUse<R extends DatedRule = DatedRule> = {
  readonly programme: string;
  readonly key: string;
  readonly rule: R | undefined;
  readonly doubts: readonly RuleDoubt[];
  /** What other sources say, where they differ. */
  readonly others: readonly R[];
};

/** Rates and caps change one to three times a year: a value that nobody has looked at for a year is doubtful. */
export const STALE_AFTER_MONTHS = 12;

const holds = (r: DatedRule, on: string) => (r.validFrom ?? '') <= on && (r.validTo === null || r.validTo >= on);

/** The rule of a programme that holds on a day. Of several, the one that began last; of those, the first in the list, so
 * that a person's own rules go in front. */
export function ruleOn<R extends DatedRule>(
  rules: readonly R[],
  programme: string,
  key: string,
  on: string,
): RuleInUse<R> {
  const all = rules.filter((r) => r.programme === programme && r.key === key);
  const base = { programme, key };
  if (all.length === 0) return { ...base, rule: undefined, doubts: ['missing'], others: [] };
  const latest = (list: readonly R[]) =>
    list.reduce<R | undefined>(
      (best, r) => (best && (best.validFrom ?? '') >= (r.validFrom ?? '') ? best : r),
      undefined,
    );
  const valid = all.filter((r) => holds(r, on));
  const rule = latest(valid) ?? latest(all.filter((r) => (r.validFrom ?? '') <= on)) ?? all[0];
  if (!rule) return { ...base, rule: undefined, doubts: ['missing'], others: [] };
  const others = valid.filter((r) => r !== rule && r.validFrom === rule.validFrom && r.value !== rule.value);
  const doubts: RuleDoubt[] = [];
  if (!holds(rule, on)) doubts.push((rule.validFrom ?? '') > on ? 'notYetValid' : 'expired');
  if (rule.confidence === 'unverified') doubts.push('unverified');
  if (rule.confidence === 'conflicting' || others.length > 0) doubts.push('conflicting');
  if (addMonths(rule.checkedOn, STALE_AFTER_MONTHS) < on) doubts.push('stale');
  return { ...base, rule, doubts, others };
}

/** A number by rule, or undefined; `used` collects what was asked, so that the result can say what it stands on. */
export class RuleBook<R extends DatedRule = DatedRule> {
  readonly used = new Map<string, RuleInUse<R>>();
  private readonly rules: readonly R[];
  readonly on: string;
  constructor(rules: readonly R[], on: string) {
    this.rules = rules;
    this.on = on;
  }

  find(programme: string, key: string): RuleInUse<R> {
    const id = `${programme}.${key}`;
    const found = this.used.get(id) ?? ruleOn(this.rules, programme, key, this.on);
    this.used.set(id, found);
    return found;
  }

  number(programme: string, key: string): number | undefined {
    const value = this.find(programme, key).rule?.value;
    return typeof value === 'number' ? value : undefined;
  }

  /** Everything doubtful about what was used so far. */
  get doubts(): readonly RuleInUse<R>[] {
    return [...this.used.values()].filter((u) => u.doubts.length > 0);
  }
}
