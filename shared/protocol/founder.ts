/**
 * How the founder of a business signs in at the home of its plans, an organisation's server, puts plans there, sees and decides who may see them, and
 * takes them back. Names, shapes and limits only.
 */
import { z } from 'zod';
import { RIGHTS, STAFF_ROLES } from '../domain/organisation/records.ts';
import { ENTRY_REFUSALS } from '../domain/organisation/signingIn.ts';
import { enterRequest } from './staff.ts';

/** All requests are POST: nothing of theirs is part of an address. */
export const FOUNDER_PATH = '/founder/';
export const FOUNDER_CHALLENGE_PATH = '/founder/challenge';
export const FOUNDER_ENTER_PATH = '/founder/enter';
export const FOUNDER_SEE_PATH = '/founder/see';
export const FOUNDER_PUT_PATH = '/founder/put';
export const FOUNDER_RIGHT_PATH = '/founder/right';
export const FOUNDER_TAKE_PATH = '/founder/take';
export const FOUNDER_DEVICE_PATH = '/founder/device';
export const FOUNDER_END_PATH = '/founder/end';
export const FOUNDER_LEAVE_PATH = '/founder/leave';
/** Begins the token of a session. */
export const FOUNDER_TOKEN = 'founder.';

const id = z.string().regex(/^[0-9a-z]{16}$/u);
const time = z.string().max(40);

/** Without a code the device has been admitted as one of the founder of `business`. */
export const founderEnterRequest = enterRequest.extend({ business: id.optional() });
export type FounderEnterRequest = z.infer<typeof founderEnterRequest>;
export const founderEnterReply = z.object({
  token: z.string().max(200),
  expiresAt: time,
  business: z.object({ id, name: z.string().max(400) }),
  organisation: z.string().max(400),
});
export type FounderEntry = z.infer<typeof founderEnterReply>;

/** What a device signs, as a hash: see `signature.ts`. */
export const founderStatement = (said: {
  readonly home: string;
  readonly challenge: string;
  readonly publicKey: string;
  /** Empty without a code. */
  readonly code: string;
  /** Empty with a code, which names it. */
  readonly business: string;
}) => ({ what: 'musubi founder entry', version: 1, ...said });

/** Why somebody of the staff reaches a plan. `cover`: for somebody who is away, until a day. */
const REACH_REASONS = ['main', 'with', 'cover'] as const;
const person = z.object({
  id,
  name: z.string().max(400),
  role: z.enum(STAFF_ROLES),
  right: z.enum(RIGHTS),
  because: z.enum(REACH_REASONS),
  /** The first day, as the organisation has it. */
  since: z.string().max(10),
  /** The last day of a cover. */
  until: z.string().max(10).nullable(),
  /** Who is covered. */
  away: z.string().max(400).nullable(),
  /** When they last opened the plan. */
  openedAt: time.nullable(),
});
export type Reaching = z.infer<typeof person>;
const plan = z.object({
  id,
  title: z.string().max(2_000),
  /** What the founder gave to all staff; `limits`: less for some. */
  right: z.enum(RIGHTS),
  limits: z.record(id, z.enum(RIGHTS)),
  people: z.array(person).max(1_000),
});
export type PlanAtHome = z.infer<typeof plan>;
const device = z.object({
  id,
  addedAt: time,
  isThis: z.boolean(),
  sessions: z.array(z.object({ id, startedAt: time, expiresAt: time })).max(100),
});
export type FounderDevice = z.infer<typeof device>;
export const founderSeeReply = z.object({
  organisation: z.string().max(400),
  business: z.object({ id, name: z.string().max(400) }),
  /** For how many years the organisation keeps its own chart of the business after guidance ends; `null` if that is not decided. Plans are not kept. */
  retentionYears: z.number().int().nullable(),
  plans: z.array(plan).max(1_000),
  devices: z.array(device).max(100),
});
export type FounderSight = z.infer<typeof founderSeeReply>;

export const founderPutRequest = z.object({ plan: id, title: z.string().max(400), right: z.enum(RIGHTS) });
export const founderRightRequest = z.object({ plan: id, right: z.enum(RIGHTS), staff: id.optional() });
/** `marks`: the hash of each document of the plan as the founder's machine has it on its disk, see `documentMark`. */
export const founderTakeRequest = z.object({
  plan: id,
  marks: z.object({ plan: z.string().length(64), comments: z.string().length(64), coaching: z.string().length(64) }),
});
export const founderDeviceReply = z.object({ id, code: z.string().max(40), expiresAt: time });
export const founderEndRequest = z.object({ id });

/** What the home answers when it does not do something; the last four are said by the machine that asks. */
export const HOME_ERRORS = [
  ...ENTRY_REFUSALS,
  'unauthenticated',
  'badRequest',
  'notFound',
  'notAllowed',
  'exists',
  'tooMany',
  'notInStep',
  'unavailable',
  'offline',
  'anotherHome',
  'badAnswer',
  'noKey',
] as const;
export type HomeError = (typeof HOME_ERRORS)[number];
