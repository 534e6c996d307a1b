/**
 * The shared state of people in one room: the facilitator, the timer, rounds of text and of dot votes, and locks. Part of `comments:<plan>`, because
 * anybody who may comment takes part. Words of a round are not stored here before it is revealed: see `privateRoom.ts`. Values may come from peers:
 * they are parsed on read, and invalid ones are left out.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { MOST_TIMER_MS } from '../../domain/room/timer.ts';
import { MOST_DOTS, type Vote } from '../../domain/room/votes.ts';
import { relationKey, splitKey } from '../schema.ts';
import { transact, UserOrigin } from '../transact.ts';

export const MAX_QUESTION = 400;
export const MAX_SAID = 400;
export const MOST_SAID = 500;
export const MOST_TARGETS = 60;

const id = z.string().regex(/^[0-9a-z]{16}$/);
const personId = z.string().min(1).max(40);
const name = z.string().max(120).catch('');
const at = z.string().max(40);

export const leadSchema = z.object({ id: personId, name, at });
export type Lead = z.infer<typeof leadSchema>;
export const timerSchema = z.object({
  run: id,
  state: z.enum(['running', 'paused']),
  leftMs: z.number().min(0).max(MOST_TIMER_MS),
  at,
});
export type TimerRow = z.infer<typeof timerSchema>;

const TARGET_KINDS = ['card', 'cell', 'said'] as const;
const target = z.object({ kind: z.enum(TARGET_KINDS), id });
export type Target = z.infer<typeof target>;

const roundFields = {
  question: z.string().max(MAX_QUESTION).catch(''),
  by: personId,
  byName: name,
  at,
  /** Everybody sees what was written: it is sent from then on. */
  revealedAt: at.optional().catch(undefined),
  /** Its results are final: later votes do not count. */
  closedAt: at.optional().catch(undefined),
};
export const roundSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), ...roundFields }),
  z.object({
    kind: z.literal('dots'),
    ...roundFields,
    dots: z.number().int().min(1).max(MOST_DOTS),
    /** Whether dots are visible immediately, or only once revealed. */
    shown: z.enum(['open', 'hidden']),
    targets: z.array(target).min(1).max(MOST_TARGETS),
  }),
]);
export type Round = { readonly id: string } & z.infer<typeof roundSchema>;
export type DotsRound = Extract<Round, { kind: 'dots' }>;

/** A person has finished; the number of their contributions or dots. */
export const doneSchema = z.object({ name, count: z.number().int().min(0).max(MOST_SAID), at });
export type Done = z.infer<typeof doneSchema> & { readonly person: string };
/** Without a person if the person has not agreed to be named. */
export const saidSchema = z.object({
  round: id,
  text: z.string().min(1).max(MAX_SAID),
  by: personId.optional(),
  name: z.string().max(120).optional(),
});
export type Said = { readonly id: string } & z.infer<typeof saidSchema>;
export const dotsSchema = z.number().int().min(1).max(MOST_DOTS);
export const lockSchema = z.object({ by: personId, name, at });

const MAPS = {
  room: 'room',
  rounds: 'roomRounds',
  done: 'roomDone',
  said: 'roomSaid',
  votes: 'roomVotes',
  locks: 'roomLocks',
} as const;
export type RoomPart = keyof typeof MAPS;
export const ROOM_PARTS = Object.keys(MAPS) as RoomPart[];
export const roomMap = (doc: Y.Doc, part: RoomPart): Y.Map<unknown> => doc.getMap(MAPS[part]);

/** Keys of the part `room`. */
export const LEAD = 'lead';
const TIMER = 'timer';
export const ASKS = 'asks|';
/** The lock key for everything on the boards; other locks have the id of their card. */
export const BOARD = 'board';
export const voteKey = (round: string, person: string, target: string): string =>
  relationKey(round, relationKey(person, target));
export const splitVote = (key: string): readonly [round: string, person: string, target: string] => {
  const [round, rest] = splitKey(key);
  return [round, ...splitKey(rest)];
};

const jsonOf = (value: unknown): unknown => (value instanceof Y.AbstractType ? value.toJSON() : value);

export const readLead = (doc: Y.Doc): Lead | undefined => leadSchema.safeParse(roomMap(doc, 'room').get(LEAD)).data;
export const readTimer = (doc: Y.Doc): TimerRow | undefined =>
  timerSchema.safeParse(roomMap(doc, 'room').get(TIMER)).data;

/** Requests to become the facilitator, by time. */
export const readAsks = (doc: Y.Doc): readonly Lead[] =>
  [...roomMap(doc, 'room')]
    .flatMap(([key, value]) => {
      const ask = key.startsWith(ASKS) ? leadSchema.safeParse(value) : undefined;
      return ask?.success && key === `${ASKS}${ask.data.id}` ? [ask.data] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));

export function readRound(doc: Y.Doc, round: string): Round | undefined {
  const parsed = roundSchema.safeParse(jsonOf(roomMap(doc, 'rounds').get(round)));
  return parsed.success ? { id: round, ...parsed.data } : undefined;
}
/** Newest first. */
export const readRounds = (doc: Y.Doc): readonly Round[] =>
  [...roomMap(doc, 'rounds').keys()]
    .flatMap((round) => readRound(doc, round) ?? [])
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));

export const readDone = (doc: Y.Doc, round: string): readonly Done[] =>
  [...roomMap(doc, 'done')].flatMap(([key, value]) => {
    const [of, person] = splitKey(key);
    const parsed = of === round && person ? doneSchema.safeParse(value) : undefined;
    return parsed?.success ? [{ person, ...parsed.data }] : [];
  });

/** In an order that does not reveal who wrote what, the same on every device. */
export const readSaid = (doc: Y.Doc, round: string): readonly Said[] =>
  [...roomMap(doc, 'said')]
    .flatMap(([key, value]) => {
      const parsed = saidSchema.safeParse(value);
      return parsed.success && parsed.data.round === round ? [{ id: key, ...parsed.data }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SAID);

export const readVotes = (doc: Y.Doc, round: string): readonly Vote[] =>
  [...roomMap(doc, 'votes')].flatMap(([key, value]) => {
    const [of, person, on] = splitVote(key);
    const dots = of === round && on ? dotsSchema.safeParse(value) : undefined;
    return dots?.success ? [{ person, target: on, dots: dots.data }] : [];
  });

export type Locks = { readonly board: boolean; readonly cards: ReadonlySet<string> };
export const NO_LOCKS: Locks = { board: false, cards: new Set() };
export function readLocks(doc: Y.Doc): Locks {
  const keys = [...roomMap(doc, 'locks')].flatMap(([key, value]) => (lockSchema.safeParse(value).success ? [key] : []));
  return { board: keys.includes(BOARD), cards: new Set(keys.filter((key) => id.safeParse(key).success)) };
}

export const isAnythingLocked = ({ board, cards }: Locks): boolean => board || cards.size > 0;

// ── writing ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Writer = { readonly id: string; readonly name: string };

const put = (doc: Y.Doc, part: RoomPart, key: string, value: unknown): void =>
  transact(doc, new UserOrigin('room'), () => {
    if (value !== undefined) roomMap(doc, part).set(key, value);
    else if (roomMap(doc, part).has(key)) roomMap(doc, part).delete(key);
  });

/** Sets the facilitator; `undefined` means the owner. Removes the open request of the new facilitator. */
export function setLead(doc: Y.Doc, person: Writer | undefined, time: string): void {
  transact(doc, new UserOrigin('room'), () => {
    put(doc, 'room', LEAD, person && { id: person.id, name: person.name, at: time });
    if (person) put(doc, 'room', `${ASKS}${person.id}`, undefined);
  });
}
export const askToLead = (doc: Y.Doc, { id: own, name: called }: Writer, time: string): void =>
  put(doc, 'room', `${ASKS}${own}`, { id: own, name: called, at: time });
/** Withdrawn, or declined. */
export const dropAsk = (doc: Y.Doc, person: string): void => put(doc, 'room', `${ASKS}${person}`, undefined);
export const setTimer = (doc: Y.Doc, timer: TimerRow | undefined): void => put(doc, 'room', TIMER, timer);

export function addRound(doc: Y.Doc, round: string, fields: z.input<typeof roundSchema>): void {
  put(doc, 'rounds', round, new Y.Map(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
export function markRound(doc: Y.Doc, round: string, field: 'revealedAt' | 'closedAt', time: string): void {
  const row = roomMap(doc, 'rounds').get(round);
  if (row instanceof Y.Map && !row.has(field)) transact(doc, new UserOrigin('room'), () => row.set(field, time));
}
/** Deletes a round with its contributions and votes, at the facilitator's request. */
export function removeRound(doc: Y.Doc, round: string): void {
  transact(doc, new UserOrigin('room'), () => {
    for (const { id: said } of readSaid(doc, round)) roomMap(doc, 'said').delete(said);
    for (const part of ['done', 'votes'] as const)
      for (const key of [...roomMap(doc, part).keys()]) if (splitKey(key)[0] === round) roomMap(doc, part).delete(key);
    roomMap(doc, 'rounds').delete(round);
  });
}
export const setDone = (doc: Y.Doc, round: string, person: Writer, count: number | undefined, time: string): void =>
  put(
    doc,
    'done',
    relationKey(round, person.id),
    count === undefined ? undefined : { name: person.name, count, at: time },
  );
/** Writing the same text again changes nothing. */
export function addSaid(doc: Y.Doc, said: string, row: z.input<typeof saidSchema>): void {
  if (!roomMap(doc, 'said').has(said)) put(doc, 'said', said, row);
}
export function setVote(doc: Y.Doc, round: string, person: string, on: string, dots: number): void {
  const key = voteKey(round, person, on);
  if ((roomMap(doc, 'votes').get(key) ?? 0) !== dots) put(doc, 'votes', key, dots > 0 ? dots : undefined);
}
/** Locks cards, or the boards as {@link BOARD}; unlocks them if no person is given. */
export function setLocks(doc: Y.Doc, keys: readonly string[], by: Writer | undefined, time: string): void {
  transact(doc, new UserOrigin('room'), () => {
    for (const key of keys) put(doc, 'locks', key, by && { by: by.id, name: by.name, at: time });
  });
}
