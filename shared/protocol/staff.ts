/** How staff of an organisation sign in at its server, and what they are told of their businesses. Names, shapes and limits only. */
import { z } from 'zod';
import { RIGHTS, STAFF_ROLES, type StaffRole } from '../domain/organisation/records.ts';
import { ENTRY_REFUSALS } from '../domain/organisation/signingIn.ts';

/** All requests are POST: nothing of theirs is part of an address. */
export const STAFF_PATH = '/staff/';
export const CHALLENGE_PATH = '/staff/challenge';
export const ENTER_PATH = '/staff/enter';
export const ROSTER_PATH = '/staff/roster';
export const LEAVE_PATH = '/staff/leave';
/** Begins the token of a session, where a guest's begins with an id. */
export const STAFF_TOKEN = 'staff.';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'));
const challenge = z.string().regex(/^[\w-]{1,200}(?:\.[\w-]{1,200}){0,3}$/u);

/** `home`: the hash of the first line of the organisation's log, which a signature names, so that it holds for no other organisation. */
export const challengeReply = z.object({ challenge, home: hex(32) });

/** Without a code the device has been admitted before. */
export const enterRequest = z.object({
  challenge,
  publicKey: hex(32),
  signature: hex(64),
  code: z.string().max(200).optional(),
});
export type EnterRequest = z.infer<typeof enterRequest>;
export const enterReply = z.object({
  token: z.string().max(200),
  expiresAt: z.string().max(40),
  staff: z.object({ id, name: z.string().max(400), role: z.enum(STAFF_ROLES) }),
  organisation: z.string().max(400),
});
export type StaffEntry = z.infer<typeof enterReply>;

/** What a device signs, as a hash: see `signature.ts`. */
export const entryStatement = (said: {
  readonly home: string;
  readonly challenge: string;
  readonly publicKey: string;
  /** Empty without a code. */
  readonly code: string;
}) => ({ what: 'musubi staff entry', version: 1, ...said });

export const ROSTER_PAGE = 100;
export const rosterRequest = z.object({
  from: z.number().int().min(0).max(100_000).optional(),
  most: z.number().int().min(1).max(ROSTER_PAGE).optional(),
});
const rosterPlan = z.object({
  id,
  /** The document to synchronise. */
  room: z.string().max(80),
  title: z.string().max(2_000),
  right: z.enum(RIGHTS),
  updatedAt: z.string().max(40),
  /** When this person last opened it, as an ISO time. */
  openedAt: z.string().max(40).nullable(),
});
const rosterBusiness = z.object({
  id,
  name: z.string().max(400),
  reading: z.string().max(400),
  trade: z.string().max(400),
  district: z.string().max(400),
  plans: z.array(rosterPlan).max(1_000),
});
export const rosterReply = z.object({
  total: z.number().int().min(0),
  businesses: z.array(rosterBusiness).max(ROSTER_PAGE),
  /** Where the next page begins. */
  next: z.number().int().min(1).nullable(),
});
export type RosterPage = z.infer<typeof rosterReply>;
export type RosterBusiness = z.infer<typeof rosterBusiness>;

export const STAFF_ERRORS = [...ENTRY_REFUSALS, 'badRequest', 'unauthenticated', 'unavailable', 'notFound'] as const;
type StaffError = (typeof STAFF_ERRORS)[number];

/** A list could not be fetched, because of an answer or because there is none. */
export type StaffFailure = StaffError | 'offline';
/** What the page of the staff shows. */
export type StaffList = {
  readonly organisation: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly businesses: readonly RosterBusiness[];
  /** When the server said so; an older list is shown while it does not answer. */
  readonly at: string;
};
