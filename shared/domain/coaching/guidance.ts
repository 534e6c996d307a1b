/**
 * What a guidance record says, and how long guidance has gone on. The months count towards the marukei loan (a chamber's guidance of six months
 * in principle: the scheme rule `marukei.guidance` carries the number, its source and its date).
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
  /** Parts of the plan that were worked on: drawn from what changed, not from memory. */
  readonly sections: readonly string[];
  readonly cards: readonly string[];
  /** The recording of the session, if there is one: its id, and from sealing on its SHA-256 (64 hex digits). Empty without. */
  readonly recordingId: string;
  readonly recordingHash: string;
};

/** The fields in the order in which they are hashed. Records of the first form end here: it never changes. */
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
 * The text that is hashed in records of the first form: one text for one content, whatever the order in which it was stored. `prev` is the hash
 * of the record before. Only read: its time of sealing can be changed without a trace.
 */
export const canonicalGuidance = (planId: string, prev: string | null, content: GuidanceContent): string =>
  JSON.stringify(['musubi guidance 1', planId, prev, ...FIELDS.map((field) => content[field])]);

/** What a seal covers beside the content: the record before, when it was sealed (ISO time), and the founder's key (hex) as the sealer knew it. */
export type SealFacts = { readonly prev: string | null; readonly at: string; readonly founder: string };

/** The text that is hashed in records of the second form. */
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
 * A record that was written or signed more days than this after its session is marked, and counts only when a person has judged it. No source
 * gives a number: chambers file their records monthly, so a month is ours.
 */
export const LATE_DAYS = 31;

/** What is still missing before a record can be signed. */
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
 * After a pause longer than this a person must judge whether guidance went on: no source gives a number. Advisors call about every quarter at
 * the latest, so this is ours, shown as unverified wherever it is used. It never moves a date: it only turns "met" into "to be checked".
 */
const LONGEST_PAUSE_MONTHS = 3;
/** One large chamber described a shortened period from five interviews with a cash-flow table; at the advisor's judgement. */
const SHORTENING_INTERVIEWS = 5;

export type GuidanceProgress = {
  readonly records: number;
  /** First day of the guidance that is counted; undefined without any record. */
  readonly since: string | undefined;
  readonly last: string | undefined;
  /** Whole months since then, as of the day asked for. */
  readonly months: number;
  /** The day on which the required months are full, if guidance goes on; undefined where it has lapsed and must begin again. */
  readonly metOn: string | undefined;
  /** `check`: a person must judge, for the reason given. */
  readonly verdict: 'met' | 'notYet' | 'check';
  /**
   * `paused`: it resumed after a long pause, and a person must judge. `lapsed`: what there was does not reach over the required months. `late`: the
   * months are full only with records that were written long after.
   */
  readonly reason: 'none' | 'noRecords' | 'paused' | 'mayShorten' | 'lapsed' | 'late';
};

/**
 * From the days of records that count, in any order. `required` is in months, `asOf` an ISO day. `late` are the days of records that were written
 * long after: where the months are full with them alone, a person must judge.
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
  // Guidance covers the time up to a pause after each record; a later record goes on from there only if it came in time.
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
  // Sessions that end long before the months are full are no continuous guidance, however long ago the first one was.
  const reaches = metOn <= covered;
  if (asOf >= metOn && reaches) return { ...base, verdict: 'check', reason: 'paused' };
  if (sorted.length >= SHORTENING_INTERVIEWS) return { ...base, verdict: 'check', reason: 'mayShorten' };
  if (asOf > covered && !reaches) return { ...base, metOn: undefined, verdict: 'notYet', reason: 'lapsed' };
  return { ...base, verdict: 'notYet', reason: 'none' };
}
