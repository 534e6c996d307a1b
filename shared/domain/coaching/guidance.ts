/**
 * The content of a guidance record, and the duration of guidance. The months count towards the marukei loan (a chamber's guidance of six months
 * in principle: the scheme rule `marukei.guidance` has the number, its source and its date).
 */
import { addMonths, monthsBetween } from '../../text/dates.ts';

export const GUIDANCE_PLACES = ['visit', 'office', 'online'] as const;
export type GuidancePlace = (typeof GUIDANCE_PLACES)[number];

/** The content that is signed. */
export type GuidanceContent = {
  readonly date: string;
  /** Local time as HH:MM, or empty. */
  readonly start: string;
  readonly minutes: number;
  readonly place: GuidancePlace;
  readonly advisor: string;
  readonly organisation: string;
  readonly business: string;
  readonly planTitle: string;
  readonly topic: string;
  readonly advice: string;
  readonly decisions: string;
  readonly next: string;
  /** Edited parts of the plan: determined from its changes, not from memory. */
  readonly sections: readonly string[];
  readonly cards: readonly string[];
  /** The recording of the session, if there is one: its id, and once sealed its SHA-256 (64 hex digits). Empty without. */
  readonly recordingId: string;
  readonly recordingHash: string;
};

/** The fields in hashing order. Records of the first form end here: it never changes. */
const FIELDS = [
  'date',
  'start',
  'minutes',
  'place',
  'advisor',
  'organisation',
  'business',
  'planTitle',
  'topic',
  'advice',
  'decisions',
  'next',
  'sections',
  'cards',
] as const satisfies readonly (keyof GuidanceContent)[];

/**
 * The hashed text of records of the first form: the same for the same content, whatever the order of storage. `prev` is the hash
 * of the previous record. Read-only: its time of sealing can be changed unnoticed.
 */
export const canonicalGuidance = (planId: string, prev: string | null, content: GuidanceContent): string =>
  JSON.stringify(['musubi guidance 1', planId, prev, ...FIELDS.map((field) => content[field])]);

/** What a seal covers besides the content: the previous record, the time of sealing (ISO), and the founder's key (hex) as known to the sealer. */
export type SealFacts = { readonly prev: string | null; readonly at: string; readonly founder: string };

/** The hashed text of records of the second form. */
export const canonicalSeal = (planId: string, { prev, at, founder }: SealFacts, content: GuidanceContent): string =>
  JSON.stringify([
    'musubi guidance 2',
    planId,
    prev,
    at,
    founder,
    ...FIELDS.map((field) => content[field]),
    content.recordingId,
    content.recordingHash,
  ]);

/**
 * A record written or signed more than this number of days after its session is marked, and counts only after a person's decision. No source
 * states a number: chambers file their records monthly, so we chose a month.
 */
export const LATE_DAYS = 31;

/** What is missing before a record can be signed. */
export type GuidanceGap = 'date' | 'minutes' | 'advisor' | 'topic' | 'advice';
export function guidanceGaps(content: GuidanceContent): GuidanceGap[] {
  const gaps: GuidanceGap[] = [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(content.date)) gaps.push('date');
  if (!Number.isInteger(content.minutes) || content.minutes < 1 || content.minutes > 24 * 60) gaps.push('minutes');
  if (!content.advisor.trim()) gaps.push('advisor');
  if (!content.topic.trim()) gaps.push('topic');
  if (!content.advice.trim()) gaps.push('advice');
  return gaps;
}

/**
 * After a longer pause a person must decide whether guidance continued: no source states a number. Advisors call about every quarter at
 * the latest, so we chose this, and show it as unverified. It never changes a date: it only turns "met" into "to be checked".
 */
const LONGEST_PAUSE_MONTHS = 3;
/** One large chamber described a shortened period after five interviews with a cash-flow table, at the advisor's discretion. */
const SHORTENING_INTERVIEWS = 5;

export type GuidanceProgress = {
  readonly records: number;
  /** The first day of the counted guidance; `undefined` without any record. */
  readonly since: string | undefined;
  readonly last: string | undefined;
  /** Whole months since then, as of the given day. */
  readonly months: number;
  /** The day on which the required months are complete, if guidance continues; `undefined` if it has lapsed and must start again. */
  readonly metOn: string | undefined;
  /** `check`: a person must decide, for the given reason. */
  readonly verdict: 'met' | 'notYet' | 'check';
  /**
   * `paused`: it resumed after a long pause, and a person must decide. `lapsed`: the sessions do not cover the required months. `late`: the
   * months are complete only with records that were written long afterwards.
   */
  readonly reason: 'none' | 'noRecords' | 'paused' | 'mayShorten' | 'lapsed' | 'late';
};

/**
 * Computed from the days of counting records, in any order. `required` is in months, `asOf` an ISO day. `late` are the days of records written
 * long afterwards: if the months are only complete with them, a person must decide.
 */
export function guidanceProgress(
  days: readonly string[],
  required: number,
  asOf: string,
  late: readonly string[] = [],
): GuidanceProgress {
  const timely = progressOf(days, required, asOf);
  if (late.length === 0 || timely.verdict !== 'notYet') return timely;
  const withLate = progressOf([...days, ...late], required, asOf);
  return withLate.verdict === 'notYet' ? timely : { ...timely, verdict: 'check', reason: 'late' };
}

function progressOf(days: readonly string[], required: number, asOf: string): GuidanceProgress {
  const sorted = [...new Set(days)].filter((day) => day <= asOf).sort();
  const last = sorted.at(-1);
  const [first] = sorted;
  if (!first || !last)
    return {
      records: 0,
      since: undefined,
      last: undefined,
      months: 0,
      metOn: undefined,
      verdict: 'notYet',
      reason: 'noRecords',
    };
  // Each record covers the time up to the longest pause; a later record continues the period only if it is in time.
  let since = first;
  let start = first;
  let covered = first;
  let full: string | undefined;
  for (const day of sorted) {
    if (day > covered) start = day;
    covered = addMonths(day, LONGEST_PAUSE_MONTHS);
    const reached = addMonths(start, required);
    if (full === undefined && reached <= covered && reached <= asOf) {
      full = reached;
      since = start;
    }
  }
  const metOn = full ?? addMonths(since, required);
  const months = monthsBetween(since, asOf);
  const base = { records: sorted.length, since, last, months, metOn };
  if (full !== undefined) return { ...base, verdict: 'met', reason: 'none' };
  // Sessions that ended long before the months are complete are not continuous guidance, however long ago the first one was.
  const reaches = metOn <= covered;
  if (asOf >= metOn && reaches) return { ...base, verdict: 'check', reason: 'paused' };
  if (sorted.length >= SHORTENING_INTERVIEWS) return { ...base, verdict: 'check', reason: 'mayShorten' };
  if (asOf > covered && !reaches) return { ...base, metOn: undefined, verdict: 'notYet', reason: 'lapsed' };
  return { ...base, verdict: 'notYet', reason: 'none' };
}
