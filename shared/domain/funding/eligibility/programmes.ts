/** Whether a business can apply to a programme, since or from which day, and what is missing. */
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
  /** The day from which all dated conditions are true; `null` while something is missing that time alone does not bring. */
  readonly earliestApplicationOn: string | null;
  /** `open`: nothing prevents an application today. `later`: a day is known. `closed`: something else must change first. */
  readonly verdict: 'open' | 'later' | 'closed';
  readonly documents: readonly NeededDocument[];
  /** Applied rules that are doubtful. */
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
 * The first possible day if guidance started on the given day and continued: for a person without records. `null` if guidance is not what
 * is missing, or not all of it.
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

/** Every programme with its verdict: what is open before another one opens. Open ones first, then by day. */
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
      // Programmes that open later are ordered by day, the others by the usual order of application.
      (a.verdict === 'later' ? (a.earliestApplicationOn ?? '').localeCompare(b.earliestApplicationOn ?? '') : 0),
  );
}
