/** Whether a line accepts applications on a day: by the days of its call, or, if it accepts them all year, by the days of its rules. */
import { dayAfter } from '../../../text/dates.ts';
import { type DatedRule, knownSpan, ruleOn } from '../rules.ts';
import { type Citation, cite } from './cited.ts';
import type { FundingLine, FundingLineId } from './lines.ts';

/**
 * `noRule`: no rule says so. `callUnknown`: the amount is known, but not whether applications are accepted. `guidanceToJudge`: a person
 * must decide whether the guidance counts.
 */
export type UnknownWhy = 'noRule' | 'callUnknown' | 'guidanceToJudge';
export type LineState =
  | { readonly kind: 'open'; readonly since: string | null; readonly until: string | null }
  | { readonly kind: 'opensOn'; readonly on: string }
  | { readonly kind: 'closed'; readonly since: string }
  | { readonly kind: 'unknown'; readonly why: UnknownWhy };
export type StateOfLine = { readonly state: LineState; readonly by: readonly Citation[] };

const unknown = (why: UnknownWhy, by: readonly Citation[] = []): StateOfLine => ({
  state: { kind: 'unknown', why },
  by,
});

/** The rule whose days decide. */
const decisiveKey = (line: FundingLine): string => line.call ?? line.cap ?? 'payoutMonths';

export function stateOfLine(
  id: FundingLineId,
  line: FundingLine,
  rules: readonly DatedRule[],
  on: string,
): StateOfLine {
  const used = ruleOn(rules, id, decisiveKey(line), on);
  const by = cite(used);
  if (!used.rule || !by) return unknown('noRule');
  const { from } = knownSpan(used.rule);
  const until = used.rule.validTo;
  if (used.doubts.includes('notYetValid') && from !== null) return { state: { kind: 'opensOn', on: from }, by: [by] };
  if (used.doubts.includes('expired') && until !== null) {
    // The next round may be known already, from a person's own rule or a new one in the data.
    const next = used.after;
    const opens = next?.validFrom ?? null;
    const nextBy =
      next && cite({ ...used, rule: next, doubts: next.confidence === 'unverified' ? ['unverified'] : [] });
    return opens !== null && nextBy
      ? { state: { kind: 'opensOn', on: opens }, by: [nextBy] }
      : { state: { kind: 'closed', since: dayAfter(until) }, by: [by] };
  }
  // A day on which a value was seen is not the day on which it began.
  const { validFrom: since } = used.rule;
  if (line.call === undefined) return { state: { kind: 'open', since, until }, by: [by] };
  // A page that was seen states the amount, not that applications are accepted today.
  return until !== null && from !== null && from <= on
    ? { state: { kind: 'open', since, until }, by: [by] }
    : unknown('callUnknown', [by]);
}
