/**
 * The messages between a sync server and its clients: y-websocket's own, and two of ours. Names, numbers and limits only, so that
 * server, client and tests cannot differ.
 */
import { z } from 'zod';
import { ROLES } from '../domain/roles/roles.ts';

/** Rooms are under this path, by the name of their document. */
export const SYNC_PATH = '/sync/';
/** The subprotocol that the server speaks; the token travels beside it as `token.<token>`, because addresses end up in logs. */
export const SYNC_PROTOCOL = 'musubi-sync-1';
export const TOKEN_PREFIX = 'token.';

/** First byte of a message. 0 to 3 are y-websocket's. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** Server to client: how many of this socket's update messages are on the server's disk, counted from its opening. */
  saved: 100,
  /** Server to client: a code of {@link NOTICES}. */
  notice: 101,
  /** Server to client, the first message on a socket: {@link greetingSchema} as JSON. A changed role is known from the next connection's. */
  greeting: 102,
  /** Client to server: how many messages of the document have arrived on this socket. Also sent to check that the connection works. */
  arrived: 103,
  /** Server to client: the answer to `arrived`. */
  alive: 104,
} as const;
/** Second byte of a sync message. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** Notices sent without closing. The index in the list is the code on the wire: only ever append. */
export const NOTICES = ['readOnly', 'notSaving', 'savingAgain'] as const;
export type Notice = (typeof NOTICES)[number];

/** 44xx is final: the stock client stops. 45xx asks to try again later. */
export const CLOSE = {
  badMessage: 4400,
  unauthenticated: 4401,
  forbidden: 4403,
  unknownDocument: 4404,
  tooLarge: 4413,
  tooMany: 4529,
  slowReader: 4508,
  shuttingDown: 4503,
} as const;

export const LIMITS = {
  /** Bytes of one message, both ways. A first synchronisation of a large plan is one message. */
  messageBytes: 16 << 20,
  /** Bytes of one awareness entry: a cursor and a name. */
  awarenessBytes: 4 << 10,
  /** Update messages of one connection in a second, with room for a burst. */
  updatesPerSecond: 200,
  updateBurst: 600,
  awarenessPerSecond: 60,
  awarenessBurst: 240,
  connectionsPerMember: 16,
  /** Staff and founders of an organisation work on many plans, each with three documents. */
  connectionsPerStaff: 96,
  connectionsPerRoom: 600,
  connections: 5_000,
  /** Burst of edit bytes that one member may write to a document, and the refill per second: nobody uses up the others' share. */
  memberBytes: 32 << 20,
  memberBytesPerSecond: 64 << 10,
  /** The same for all members of a document together. */
  roomBytes: 96 << 20,
  roomBytesPerSecond: 256 << 10,
  /** Bytes that may wait for a reader before it gets no more single edits; it is brought up to date once it has read them. */
  backlogBytes: 256 << 10,
  /** Bytes of unread answers to all readers of one document; beyond it the reader that has waited longest is disconnected. */
  roomBacklogBytes: 40 << 20,
  tokenChars: 1_200,
  mediaBytes: 20 << 20,
  /** Bytes of all images that one member may add while the server runs. */
  memberMediaBytes: 256 << 20,
} as const;

/** A connection's identity, as named by the token and verified by the server. */
export const memberSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{16}$/),
  name: z.string().max(120),
  colour: z.number().int().min(0).max(11),
  role: z.enum(ROLES),
  /** False for somebody who may comment and not suggest; may if not given. */
  suggests: z.boolean().optional(),
});
export type Member = z.infer<typeof memberSchema>;

/** The connection's identity, and whose machine it reached. */
export const greetingSchema = z.object({
  member: memberSchema,
  host: z.string().max(120),
  /** The server understands `arrived`, and answers it. */
  asks: z.boolean().optional(),
});
export type Greeting = z.infer<typeof greetingSchema>;

/** `POST /invitation`: what an invitation offers, for anyone who holds it, before they give their name. */
export const INVITATION_PATH = '/invitation';
export const invitationRequest = z.object({ invite: z.string().max(200) });
export const invitationReply = z.object({
  host: z.string().max(120),
  role: z.enum(ROLES),
  needsPassphrase: z.boolean(),
});

export type Invitation = z.infer<typeof invitationReply>;

/** `POST /code`: the invitation behind a code that somebody in the same room was given. */
export const CODE_PATH = '/code';
export const codeRequest = z.object({ code: z.string().regex(/^\d{6}$/) });
export const codeReply = z.object({ invite: z.string().max(200) });
/** How long a code is valid, in minutes: long enough for people who are together. */
export const CODE_MINUTES = 10;

/** `GET` and `PUT /media/<plan>/<hash>` with `Authorization: Bearer <token>`: the images of a plan. */
export const MEDIA_PATH = '/media/';
export const MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;

/** `POST /join`: an invitation becomes a token. */
export const JOIN_PATH = '/join';
export const joinRequest = z.object({
  invite: z.string().max(200),
  name: z.string().trim().min(1).max(120),
  passphrase: z.string().max(200).optional(),
});
export const joinReply = z.object({
  token: z.string().max(1_200),
  planId: z.string().regex(/^[0-9a-z]{16}$/),
  member: memberSchema,
  host: z.string().max(120),
});
export const JOIN_ERRORS = [
  'badRequest',
  'unknownInvite',
  'usedUp',
  'expired',
  'wrongPassphrase',
  'unknownCode',
  'tooManyTries',
] as const;
export type JoinError = (typeof JOIN_ERRORS)[number];
/** Errors shown to a person who joins; `offline`: the server does not answer. */
export type DoorError = JoinError | 'offline';
