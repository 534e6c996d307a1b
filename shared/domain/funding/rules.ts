/**
 * Which dated rule is in force on a day, and how reliable it is. An expired rule is never used silently: every figure based on it
 * inherits its doubt. Two kinds of evidence are distinguished. A source may state the period of a value; or the value was only seen
 * in force on certain days. Between two days on which different values were seen, the value is unknown, and the book says so instead of
 * extending one of them.
 */
import { addMonths } from '../../text/dates.ts';

export type RuleConfidence = 'verified' | 'reported' | 'unverified' | 'conflicting';
/** The shape of rules in the data; a person's own rules have the same shape. */
export type DatedRule = {
  readonly programme: string;
  readonly key: string;
  readonly value: number | string;
  /** The unit of the value; only used by screens. */
  readonly unit?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Days (YYYY-MM-DD), months (YYYY-MM) or years (YYYY) in which the value was seen in force, as precisely as known. */
  readonly seenOn?: readonly string[];
  /** Changes several times a year: known only for the days on which it was seen. */
  readonly moves?: boolean;
  readonly source: string;
  readonly url?: string | null;
  readonly section?: string | null;
  /** `null`: nobody has checked it. */
  readonly checkedOn: string | null;
  readonly confidence: RuleConfidence;
};

export const RULE_DOUBTS = [
  'expired',
  'notYetValid',
  'notKnownThen',
  'lastSeen',
  'unverified',
  'reported',
  'conflicting',
  'stale',
  'missing',
] as const;
/**
 * `stale`: the last check was too long ago. `conflicting`: sources differ. `reported`: a source is named, but not the place where
 * a reader finds it. `lastSeen`: it was in force on the last known day and may have changed since. `notKnownThen`: other values were seen
 * before and after, and nothing states which was in force on the day.
 */
export type RuleDoubt = (typeof RULE_DOUBTS)[number];

export type RuleInUse<R extends DatedRule = DatedRule> = {
  readonly programme: string;
  readonly key: string;
  /** `undefined` if no value is known for the day. */
  readonly rule: R | undefined;
  readonly doubts: readonly RuleDoubt[];
  /** Values of other sources, if they differ. */
  readonly others: readonly R[];
  /** The nearest sightings, if the day is between or outside them. */
  readonly before?: R | undefined;
  readonly after?: R | undefined;
};

/** Rates and caps change one to three times a year: a value that was not checked for a year is doubtful. */
export const STALE_AFTER_MONTHS = 12;

/** A figure is marked for these; a missing place is only mentioned beside the rule. */
export const isDoubtful = (used: RuleInUse): boolean => used.doubts.some((d) => d !== 'reported');

/** The first and last day of a sighting of which the day, the month or only the year is known. */
const startOf = (seen: string): string => `${seen}-01-01`.slice(0, 10);
const endOf = (seen: string): string => (seen.length === 4 ? `${seen}-12-31` : seen.length === 7 ? `${seen}-31` : seen);
const sightings = (r: DatedRule): readonly string[] => [...(r.seenOn ?? [])].sort();

/** The first and last day covered by the evidence; `null` if it is open. */
export function knownSpan(r: DatedRule): { readonly from: string | null; readonly to: string | null } {
  const seen = sightings(r);
  const first = seen[0];
  const last = seen.at(-1);
  return {
    from: r.validFrom ?? (first === undefined ? null : startOf(first)),
    to: r.validTo ?? (last === undefined ? null : endOf(last)),
  };
}

/** Whether the evidence covers the day. For a value that moves, only the days on which it was seen. */
function speaksFor(r: DatedRule, on: string): boolean {
  const seen = sightings(r);
  if (r.moves && seen.length > 0 && r.validFrom === null && r.validTo === null)
    return seen.some((s) => startOf(s) <= on && on <= endOf(s));
  const { from, to } = knownSpan(r);
  return (from ?? '') <= on && (to === null || to >= on);
}

const pick = <R extends DatedRule>(list: readonly R[], better: (a: R, b: R) => boolean): R | undefined =>
  list.reduce<R | undefined>((best, r) => (best === undefined || better(r, best) ? r : best), undefined);
const from = (r: DatedRule): string => knownSpan(r).from ?? '';
const to = (r: DatedRule): string => knownSpan(r).to ?? '9999-12-31';

function ofConfidence(rule: DatedRule, others: readonly DatedRule[], on: string): RuleDoubt[] {
  const doubts: RuleDoubt[] = [];
  if (rule.confidence === 'unverified') doubts.push('unverified');
  if (rule.confidence === 'reported') doubts.push('reported');
  if (rule.confidence === 'conflicting' || others.length > 0) doubts.push('conflicting');
  const checked = rule.checkedOn;
  if (checked === null ? rule.confidence === 'verified' : addMonths(checked, STALE_AFTER_MONTHS) < on)
    doubts.push('stale');
  return doubts;
}

/** No evidence covers the day: infers what it can from the nearest on both sides. */
function fromNeighbours<R extends DatedRule>(
  before: R | undefined,
  after: R | undefined,
): { readonly rule: R | undefined; readonly doubts: readonly RuleDoubt[] } {
  const endIsStated = before !== undefined && before.validTo !== null;
  const startIsStated = after !== undefined && after.validFrom !== null;
  if (before === undefined) {
    if (after === undefined) return { rule: undefined, doubts: ['missing'] };
    if (startIsStated) return { rule: after, doubts: ['notYetValid'] };
    // A value that rarely changes is assumed to have been in force before it was first seen; one that moves is not.
    return after.moves ? { rule: undefined, doubts: ['notKnownThen'] } : { rule: after, doubts: [] };
  }
  if (endIsStated && (after === undefined || startIsStated)) return { rule: before, doubts: ['expired'] };
  if (after === undefined) return { rule: before, doubts: before.moves ? ['lastSeen'] : [] };
  if (before.value !== after.value || endIsStated) return { rule: undefined, doubts: ['notKnownThen'] };
  return { rule: before, doubts: before.moves ? ['lastSeen'] : [] };
}

/** The rule of a programme that is in force on a day. Of several, the one that began last; of those, the first in the list, so
 * that a person's own rules come first. */
export function ruleOn<R extends DatedRule>(
  rules: readonly R[],
  programme: string,
  key: string,
  on: string,
): RuleInUse<R> {
  const all = rules.filter((r) => r.programme === programme && r.key === key);
  const base = { programme, key };
  const valid = all.filter((r) => r.confidence !== 'conflicting' && speaksFor(r, on));
  // A sighting is not a beginning: it does not override an earlier rule in the list, such as a person's own.
  const certain = pick(valid, (a, b) => a.validFrom !== null && from(a) > from(b));
  if (certain !== undefined) {
    const others = valid.filter((r) => r !== certain && from(r) === from(certain) && r.value !== certain.value);
    return { ...base, rule: certain, doubts: ofConfidence(certain, others, on), others };
  }
  // Differing sources are not a change over time: the first in the list is used, and the others are listed beside it.
  const [used, ...rest] = all.filter(
    (r) => r.confidence === 'conflicting' && (r.validFrom ?? '') <= on && (r.validTo ?? '9999-12-31') >= on,
  );
  if (used !== undefined) {
    const others = rest.filter((r) => r.value !== used.value);
    return { ...base, rule: used, doubts: ofConfidence(used, others, on), others };
  }
  const before = pick(
    all.filter((r) => to(r) < on),
    (a, b) => to(a) > to(b),
  );
  const after = pick(
    all.filter((r) => from(r) > on),
    (a, b) => from(a) < from(b),
  );
  const { rule, doubts } = fromNeighbours(before, after);
  const own = rule === undefined ? [] : ofConfidence(rule, [], on);
  return { ...base, rule, doubts: [...doubts, ...own], others: [], before, after };
}

/** A source for a reader: its name, the place and the address, as far as known. */
export const citation = (rule: Pick<DatedRule, 'source' | 'section' | 'url'>): string =>
  [`${rule.source}${rule.section ? `「${rule.section}」` : ''}`, rule.url ?? ''].filter(Boolean).join(' ');

/** Looks numbers up by rule; `used` records the lookups, so that the result can list its rules. */
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

  /** All doubts about the rules used so far. */
  get doubts(): readonly RuleInUse<R>[] {
    return [...this.used.values()].filter((u) => u.doubts.length > 0);
  }
}
