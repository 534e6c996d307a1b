/**
 * Which dated rule holds on a day, and how far it may be trusted. A rule that no longer holds is never used in silence: every figure that used
 * it carries its doubt on. Two kinds of evidence are kept apart. A source may state from when to when a value holds; or the value was only seen
 * in force on certain days. Between two days on which different values were seen, the value is not known, and the book says so instead of
 * stretching one of them.
 */
import { addMonths } from '../../text/dates.ts';

export type RuleConfidence = 'verified' | 'reported' | 'unverified' | 'conflicting';
/** As the rule data has them; a person's own rules have the same shape. */
export type DatedRule = {
  readonly programme: string;
  readonly key: string;
  readonly value: number | string;
  /** How the value is said; only screens look at it. */
  readonly unit?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Days (YYYY-MM-DD), months (YYYY-MM) or years (YYYY) in which the value was seen in force, as exactly as they are known. */
  readonly seenOn?: readonly string[];
  /** Changes several times a year: known for the days on which it was seen, and no others. */
  readonly moves?: boolean;
  readonly source: string;
  readonly url?: string | null;
  readonly section?: string | null;
  /** Null: nobody has checked it. */
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
 * `stale`: it was last checked too long ago. `conflicting`: sources say different things. `reported`: a source is named, but not the place at
 * which a reader finds it. `lastSeen`: it was in force on the last day known and may have changed since. `notKnownThen`: other values were seen
 * before and after, and nothing says which held on the day.
 */
export type RuleDoubt = (typeof RULE_DOUBTS)[number];

export type RuleInUse<R extends DatedRule = DatedRule> = {
  readonly programme: string;
  readonly key: string;
  /** Undefined where no value is known for the day. */
  readonly rule: R | undefined;
  readonly doubts: readonly RuleDoubt[];
  /** What other sources say, where they differ. */
  readonly others: readonly R[];
  /** The sightings nearest to the day, where it lies between or outside them. */
  readonly before?: R | undefined;
  readonly after?: R | undefined;
};

/** Rates and caps change one to three times a year: a value that nobody has looked at for a year is doubtful. */
export const STALE_AFTER_MONTHS = 12;

/** A figure is marked for these; that a place is not named is said beside the rule alone. */
export const isDoubtful = (used: RuleInUse): boolean => used.doubts.some((d) => d !== 'reported');

/** First and last day of a sighting of which the day, the month or only the year is known. */
const startOf = (seen: string): string => `${seen}-01-01`.slice(0, 10);
const endOf = (seen: string): string => (seen.length === 4 ? `${seen}-12-31` : seen.length === 7 ? `${seen}-31` : seen);
const sightings = (r: DatedRule): readonly string[] => [...(r.seenOn ?? [])].sort();

/** The first and last day for which the evidence speaks; null where it is open. */
export function knownSpan(r: DatedRule): { readonly from: string | null; readonly to: string | null } {
  const seen = sightings(r);
  const first = seen[0];
  const last = seen.at(-1);
  return {
    from: r.validFrom ?? (first === undefined ? null : startOf(first)),
    to: r.validTo ?? (last === undefined ? null : endOf(last)),
  };
}

/** Whether the evidence itself speaks for the day. Of a value that moves, only the days on which it was seen. */
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

/** No evidence speaks for the day itself: what the nearest on both sides lets one say. */
function fromNeighbours<R extends DatedRule>(
  before: R | undefined,
  after: R | undefined,
): { readonly rule: R | undefined; readonly doubts: readonly RuleDoubt[] } {
  const endIsStated = before !== undefined && before.validTo !== null;
  const startIsStated = after !== undefined && after.validFrom !== null;
  if (before === undefined) {
    if (after === undefined) return { rule: undefined, doubts: ['missing'] };
    if (startIsStated) return { rule: after, doubts: ['notYetValid'] };
    // A value that seldom changes is taken to have held before somebody wrote it down; one that moves is not.
    return after.moves ? { rule: undefined, doubts: ['notKnownThen'] } : { rule: after, doubts: [] };
  }
  if (endIsStated && (after === undefined || startIsStated)) return { rule: before, doubts: ['expired'] };
  if (after === undefined) return { rule: before, doubts: before.moves ? ['lastSeen'] : [] };
  if (before.value !== after.value || endIsStated) return { rule: undefined, doubts: ['notKnownThen'] };
  return { rule: before, doubts: before.moves ? ['lastSeen'] : [] };
}

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
  const valid = all.filter((r) => r.confidence !== 'conflicting' && speaksFor(r, on));
  // A sighting is no beginning: it takes nothing from a rule that stands before it, such as a person's own.
  const certain = pick(valid, (a, b) => a.validFrom !== null && from(a) > from(b));
  if (certain !== undefined) {
    const others = valid.filter((r) => r !== certain && from(r) === from(certain) && r.value !== certain.value);
    return { ...base, rule: certain, doubts: ofConfidence(certain, others, on), others };
  }
  // Sources that differ are no change over time: the first in the list is used, and the others are said beside it.
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

/** A source as a person can follow it: its name, the place and the address, as far as they are known. */
export const citation = (rule: Pick<DatedRule, 'source' | 'section' | 'url'>): string =>
  [`${rule.source}${rule.section ? `「${rule.section}」` : ''}`, rule.url ?? ''].filter(Boolean).join(' ');

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
