/** Whether a business can apply to a programme, since when or from when, and what is missing. */
import { type DatedRule, RuleBook, type RuleInUse } from '../rules.ts';
import type { Business } from './business.ts';
import { runCheck } from './checks.ts';
import type { Asked, Condition, Context } from './conditions.ts';
import { type NeededDocument, neededDocuments } from './documents.ts';
import { ELIGIBILITY_PROGRAMMES, type EligibilityProgramme, programmeRecord } from './programmeRecords.ts';

export type Eligibility = {
  readonly programme: EligibilityProgramme;
  readonly asOf: string;
  readonly conditions: readonly Condition[];
  /** All conditions with a date are true from here on; null while something is missing that no date brings. */
  readonly earliestApplicationOn: string | null;
  /** `open`: nothing stands against applying today. `later`: a day is known. `closed`: something else must change first. */
  readonly verdict: 'open' | 'later' | 'closed';
  readonly documents: readonly NeededDocument[];
  /** Rules that were used and are doubtful. */
  readonly doubts: readonly RuleInUse[];
};

export function eligibility(
  programme: EligibilityProgramme,
  business: Business,
  asOf: string,
  rules: readonly DatedRule[],
  asked: Asked = {},
): Eligibility {
  const book = new RuleBook(rules, asOf);
  const context: Context = { business, asOf, rules: book, asked };
  const record = programmeRecord(programme);
  const conditions = record.checks.flatMap((call) => runCheck(call, context, programme));
  const documents = neededDocuments(record.documents, context, programme);
  const missing = conditions.filter((c) => c.status === 'notMet');
  const days = conditions.flatMap((c) => (c.metFrom === null ? [] : [c.metFrom]));
  const blocked = missing.some((c) => c.metFrom === null);
  const earliest = blocked ? null : (days.sort().at(-1) ?? asOf);
  return {
    programme,
    asOf,
    conditions,
    earliestApplicationOn: earliest,
    verdict: blocked ? 'closed' : missing.length > 0 ? 'later' : 'open',
    documents,
    doubts: book.doubts,
  };
}

/**
 * The first day if guidance began on the day asked for and went on: what somebody without a record wants to know. Null where guidance is not what
 * is missing, or not all that is.
 */
export function ifGuidanceBegins(
  programme: EligibilityProgramme,
  business: Business,
  asOf: string,
  rules: readonly DatedRule[],
  asked: Asked = {},
): string | null {
  if (business.guidance.length > 0) return null;
  return eligibility(programme, { ...business, guidance: [{ date: asOf }] }, asOf, rules, asked).earliestApplicationOn;
}

/** Every programme with its verdict: what fits before another opens. Open ones first, then by their day. */
export function programmesFor(
  business: Business,
  asOf: string,
  rules: readonly DatedRule[],
  asked: Asked | ((programme: EligibilityProgramme) => Asked) = {},
): Eligibility[] {
  const askedOf = (p: EligibilityProgramme) => (typeof asked === 'function' ? asked(p) : asked);
  const order = { open: 0, later: 1, closed: 2 };
  return ELIGIBILITY_PROGRAMMES.map((p) => eligibility(p, business, asOf, rules, askedOf(p))).sort(
    (a, b) =>
      order[a.verdict] - order[b.verdict] ||
      // A day decides among those that open later; the usual order of asking decides among the others.
      (a.verdict === 'later' ? (a.earliestApplicationOn ?? '').localeCompare(b.earliestApplicationOn ?? '') : 0),
  );
}
