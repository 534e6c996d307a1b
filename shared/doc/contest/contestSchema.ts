/**
 * The shape of a contest as its secretariat keeps it. Entities are one Y.Map each, relations plain values under a key made of ids, as in a plan.
 * Sheets and submissions are kept as the signed files they came as; what is parsed from them is never stored a second time.
 */
import { z } from 'zod';
import { NORMALISATIONS } from '../../domain/contest/scores.ts';
import { boxSchema, CALL_TERMS } from './call.ts';
import { rubricCriterionSchema } from './judgeBundle.ts';
import { applicantSchema, arrivalSchema } from './submission.ts';

const text = (max: number) => z.string().max(max).catch('');
const whole = (min: number, max: number, fallback: number) => z.number().int().min(min).max(max).catch(fallback);
const order = z.number().finite().catch(0);
const idText = z.string().regex(/^[0-9a-z]{16}$/);
const optionalId = idText.optional().catch(undefined);
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional()
  .catch(undefined);

export const ROUND_KINDS = ['screening', 'paper', 'final'] as const;
export const ROUND_STATES = ['draft', 'open', 'closed'] as const;
const ENTRY_STATES = ['received', 'withdrawn', 'excluded'] as const;
export const OUTCOMES = ['undecided', 'goesOn', 'award', 'notSelected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CONTEST_META = z.object({
  title: text(200),
  organiser: text(200),
  about: text(10_000),
  terms: z.enum(CALL_TERMS).catch('public'),
  /** YYYY-MM-DDTHH:MM in Japan. */
  deadline: text(16),
  graceMinutes: whole(0, 43_200, 0),
  lateAllowed: z.boolean().catch(false),
  replaceAllowed: z.boolean().catch(true),
  categories: z.array(z.string().max(100)).max(50).catch([]),
  boxes: z.array(boxSchema).max(60).catch([]),
  mostAttachments: whole(0, 20, 3),
  blind: z.boolean().catch(true),
  /** Hash of the latest call sent to entrants. */
  callHash: text(64),
  /** From this time on the set of entries no longer changes automatically. */
  entriesFrozenAt: text(40),
  createdAt: text(40),
});
export type ContestMeta = z.infer<typeof CONTEST_META>;

export const CONTEST_ENTITIES = {
  rounds: z.object({
    title: text(200),
    kind: z.enum(ROUND_KINDS).catch('paper'),
    state: z.enum(ROUND_STATES).catch('draft'),
    reads: whole(1, 50, 3),
    minutes: whole(1, 600, 15),
    minutesPerJudge: whole(1, 100_000, 400),
    closes: text(16),
    normalisation: z.enum(NORMALISATIONS).catch('z-population'),
    /** How many entries advance or are awarded. */
    places: whole(1, 1_000, 8),
    tieBreak: z.array(idText).max(100).catch([]),
    carryFrom: optionalId,
    carryPercent: whole(0, 100, 0),
    /** Minutes for the pitch, and for questions after it, in a hall. */
    pitchMinutes: whole(1, 120, 5),
    questionMinutes: whole(0, 120, 3),
    order,
  }),
  criteria: z.object({
    round: idText.catch(''),
    /** The heading of this criterion, which is not scored itself. */
    group: text(200),
    ...rubricCriterionSchema.omit({ id: true }).shape,
    order,
  }),
  judges: z.object({
    name: text(120),
    org: text(200),
    email: text(200),
    categories: z.array(z.string().max(100)).max(50).catch([]),
    /** 0 sets no limit. */
    maxLoad: whole(0, 10_000, 0),
    state: z.enum(['active', 'left']).catch('active'),
    order,
  }),
  entries: z.object({
    number: whole(1, 100_000, 1),
    title: text(400),
    category: text(100),
    applicant: applicantSchema.catch({ name: '', reading: '', org: '', lab: '', email: '', phone: '', place: '' }),
    advisors: z.array(z.string().max(120)).max(50).catch([]),
    boxes: z.record(z.string().max(16), z.string().max(100_000)).catch({}),
    /** The signed submission that is judged; earlier ones stay in the log. */
    submission: hash,
    /** The submission's bytes in the media store. */
    file: hash,
    publicKey: text(64),
    receivedAt: text(40),
    timeliness: z.enum(['inTime', 'inGrace', 'late']).catch('inTime'),
    /** For a file received after it had arrived: when, by whom and why. `receivedAt` is the arrival. */
    arrival: arrivalSchema.optional().catch(undefined),
    state: z.enum(ENTRY_STATES).catch('received'),
    reason: text(2_000),
    calibration: z.boolean().catch(false),
  }),
} as const;
export type ContestEntityName = keyof typeof CONTEST_ENTITIES;
export type ContestEntity<N extends ContestEntityName> = { readonly id: string } & z.infer<
  (typeof CONTEST_ENTITIES)[N]
>;
export type Round = ContestEntity<'rounds'>;
export type Criterion = ContestEntity<'criteria'>;
export type Judge = ContestEntity<'judges'>;
export type Entry = ContestEntity<'entries'>;

export const CONTEST_RELATIONS = {
  /** `judge|entry`. Found conflicts wait for a person; declared ones apply at once. */
  conflicts: z.object({
    by: z.enum(['declared', 'detected']),
    reasons: z.array(z.string().max(40)).max(10),
    state: z.enum(['open', 'confirmed', 'dismissed']),
    note: z.string().max(2_000),
  }),
  /** `round|judge|entry`: the assignment of entries to judges. */
  reads: z.literal(true),
  /** `round|judge|hash`: every received sheet, as signed. */
  sheets: z.unknown(),
  /** `round|judge`: hash of the bundle that the judge was given. */
  bundles: z.object({
    hash: z.string().max(64),
    madeAt: z.string().max(40),
    entries: z.array(idText).max(1_000),
    /** The media-store hash of the bundle's list and reading copies. */
    copy: z.string().max(64).optional(),
  }),
  /** By hash: every published call, as signed. */
  calls: z.unknown(),
  /** `entry|submission`: every issued receipt, as signed. */
  receipts: z.unknown(),
  /** `entry|word|folded`, `entry|image|hash` or `entry|attachment|nth|cleaning|hash`: what a person allows judges to see, with their name. */
  clues: z.object({ keep: z.boolean(), by: z.string().max(120) }),
  /** `entry|folded`: a word that a person hides everywhere in the entry. */
  hidden: z.object({ word: z.string().max(200), by: z.string().max(120), at: z.string().max(40) }),
  /** `entry`: who reviewed the blind copy; `of` is the hash of what they reviewed. */
  signOffs: z.object({ by: z.string().max(120), at: z.string().max(40), of: z.string().max(64) }),
  /** `round|entry`. */
  decisions: z.object({
    outcome: z.enum(OUTCOMES),
    reason: z.string().max(4_000),
    by: z.string().max(120),
    at: z.string().max(40),
  }),
  /** `round|criterion`: the interpretation that the judges agreed on after comparing their scores. */
  agreements: z.string().max(4_000),
  /** `round|entry`: the letter to the entrant. */
  letters: z.object({
    text: z.string().max(20_000),
    approvedBy: z.string().max(120),
    approvedAt: z.string().max(40),
  }),
} as const;
export type ContestRelationName = keyof typeof CONTEST_RELATIONS;
export type ContestRelation<N extends ContestRelationName> = z.infer<(typeof CONTEST_RELATIONS)[N]>;
