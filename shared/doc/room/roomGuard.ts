/**
 * The facilitator decides, and everybody speaks only for themselves. A client can write anything into the comments document; so after each edit the
 * server corrects in the room's part what its sender may not do: only the facilitator (or the owner) may change rounds, reveals, the timer and locks,
 * a vote and a name must be the sender's own, and secret rounds have no contributions or votes before they are revealed. Edits are corrected and not
 * rejected, as in `commentsGuard.ts`.
 */
import * as Y from 'yjs';
import type { Role } from '../../domain/roles/roles.ts';
import { sameJson } from '../../kernel/json.ts';
import { correctionOf, plainOf, TouchedEntries } from '../guarding.ts';
import { splitKey } from '../schema.ts';
import {
  ASKS,
  doneSchema,
  dotsSchema,
  LEAD,
  leadSchema,
  lockSchema,
  MOST_SAID,
  ROOM_PARTS,
  type RoomPart,
  type Round,
  readLead,
  readRound,
  roomMap,
  roundSchema,
  saidSchema,
  splitVote,
  timerSchema,
  type Writer,
} from './room.ts';

type Member = Writer & { readonly role: Role };
type Edit = {
  readonly key: string;
  readonly value: unknown;
  readonly before: unknown;
  readonly member: Member;
  /** Determined before the edit: people cannot appoint themselves. */
  readonly leads: boolean;
  readonly counts: Counts;
};

/** The valid value of an entry; `undefined` for no entry. */
type Rule = (edit: Edit) => unknown;

const RULES: Readonly<Record<RoomPart, Rule>> = {
  room: ({ key, value, before, member, leads }) => {
    if (key.startsWith(ASKS)) {
      if (key !== `${ASKS}${member.id}`) return leads && value === undefined ? undefined : before;
      const ask = leadSchema.safeParse(value);
      return ask.success ? { ...ask.data, id: member.id, name: member.name } : undefined;
    }
    if (!leads) return before;
    if (value === undefined) return undefined;
    return (key === LEAD ? leadSchema : timerSchema).safeParse(value).success ? value : before;
  },
  rounds: ({ value, before, member, leads }) => {
    if (!leads) return before;
    const round = roundSchema.safeParse(value);
    if (value === undefined || !round.success) return value === undefined ? undefined : before;
    // An existing round keeps its creator, its question, and that it was revealed.
    const old = roundSchema.safeParse(before);
    if (!old.success) return { ...round.data, by: member.id, byName: member.name };
    const { revealedAt = round.data.revealedAt, closedAt = round.data.closedAt } = old.data;
    return { ...old.data, revealedAt, closedAt };
  },
  done: ({ key, value, before, member, leads, counts }) => {
    const [round, person] = splitKey(key);
    // Deleted with its round.
    if (value === undefined && leads) return undefined;
    if (person !== member.id || !counts.round(round)) return before;
    const done = doneSchema.safeParse(value);
    return done.success ? { ...done.data, name: member.name } : undefined;
  },
  said: ({ value, before, member, leads, counts }) => {
    if (before !== undefined) return value === undefined && mayUnsay(before, member, leads) ? undefined : before;
    const said = saidSchema.safeParse(value);
    const round = said.success ? counts.round(said.data.round) : undefined;
    if (!said.success || round?.kind !== 'words' || !round.revealedAt) return undefined;
    if (!counts.letIn(round.id)) return undefined;
    const { by, text } = said.data;
    return { round: round.id, text, ...(by === undefined ? {} : { by: member.id, name: member.name }) };
  },
  votes: ({ key, value, before, member, leads, counts }) => {
    const [of, person, target] = splitVote(key);
    const round = counts.round(of);
    if (value === undefined && leads && !round) return undefined;
    if (person !== member.id || round?.kind !== 'dots' || round.closedAt) return before;
    const isSecret = round.shown === 'hidden';
    if (isSecret ? !round.revealedAt || before !== undefined : round.revealedAt !== undefined) return before;
    if (value === undefined) return undefined;
    if (!dotsSchema.safeParse(value).success || !round.targets.some((t) => t.id === target)) return before;
    return counts.spentIn(of) > round.dots ? before : value;
  },
  locks: ({ value, before, member, leads }) => {
    if (!leads) return before;
    const lock = lockSchema.safeParse(value);
    return lock.success ? { ...lock.data, by: member.id, name: member.name } : undefined;
  },
};

/** One's own named contributions, and any for the facilitator. */
const mayUnsay = (before: unknown, member: Member, leads: boolean): boolean =>
  leads || saidSchema.safeParse(before).data?.by === member.id;
const dotsIn = (value: unknown): number => dotsSchema.safeParse(value).data ?? 0;

/**
 * The counters that the entries of one edit are checked against. Computed once per edit: an edit may have ten thousand entries, and the server handles
 * messages one by one.
 */
class Counts {
  private readonly doc: Y.Doc;
  private readonly member: Member;
  private readonly stays: () => Iterable<unknown>;
  private readonly rounds = new Map<string, Round | undefined>();
  private said: Map<string, number> | undefined;
  private spent: Map<string, number> | undefined;

  /** `stays` returns the contributions that exist both before and after the edit. */
  constructor(doc: Y.Doc, member: Member, stays: () => Iterable<unknown>) {
    this.doc = doc;
    this.member = member;
    this.stays = stays;
  }

  /** Call once the rounds of the edit are corrected. */
  round(id: string): Round | undefined {
    if (!this.rounds.has(id)) this.rounds.set(id, readRound(this.doc, id));
    return this.rounds.get(id);
  }

  /** Whether a round has room for one more contribution, which is then counted. */
  letIn(round: string): boolean {
    this.said ??= this.countSaid();
    const count = this.said.get(round) ?? 0;
    if (count >= MOST_SAID) return false;
    this.said.set(round, count + 1);
    return true;
  }
  private countSaid(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const value of this.stays()) {
      const { data } = saidSchema.safeParse(value);
      if (data) counts.set(data.round, (counts.get(data.round) ?? 0) + 1);
    }
    return counts;
  }

  /** The dots that the member has in a round, according to the document. */
  spentIn(round: string): number {
    return this.allSpent.get(round) ?? 0;
  }
  /** A vote is about to become `wanted`. */
  putVote(key: string, value: unknown, wanted: unknown): void {
    const [round, person, target] = splitVote(key);
    if (person !== this.member.id || !target) return;
    const change = dotsIn(wanted) - dotsIn(value);
    if (change !== 0) this.allSpent.set(round, this.spentIn(round) + change);
  }
  private get allSpent(): Map<string, number> {
    this.spent ??= this.countSpent();
    return this.spent;
  }
  private countSpent(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [key, value] of roomMap(this.doc, 'votes')) {
      const [round, person, target] = splitVote(key);
      if (person === this.member.id && target) counts.set(round, (counts.get(round) ?? 0) + dotsIn(value));
    }
    return counts;
  }
}

export class RoomGuard {
  private readonly doc: Y.Doc;
  private readonly before = new Map<RoomPart, Map<string, unknown>>();
  private readonly touched: TouchedEntries<RoomPart>;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    for (const part of ROOM_PARTS)
      this.before.set(part, new Map([...roomMap(doc, part)].map(([key, value]) => [key, plainOf(value)])));
    // Rounds come before their contributions.
    this.touched = new TouchedEntries(ROOM_PARTS, (part) => roomMap(doc, part));
  }

  /** Accepts what the owner's own windows wrote. */
  trust(): void {
    for (const [part, key] of this.touched.take()) {
      const map = roomMap(this.doc, part);
      if (map.has(key)) this.before.get(part)?.set(key, plainOf(map.get(key)));
      else this.before.get(part)?.delete(key);
    }
  }

  /** Corrects a member's edit. Returns the correction as an update; `undefined` if there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined {
    if (this.touched.isEmpty) return undefined;
    const leads = this.leads(member);
    const counts = new Counts(this.doc, member, () => this.staying(member, leads));
    const correction = correctionOf(this.doc, () => {
      for (const [part, key] of this.touched.all()) this.put(part, key, { member, leads, counts });
    });
    this.trust();
    return correction;
  }

  dispose(): void {
    this.touched.dispose();
  }

  /** As before the edit. */
  private leads(member: Member): boolean {
    if (member.role === 'owner') return true;
    return leadSchema.safeParse(this.before.get('room')?.get(LEAD)).data?.id === member.id;
  }

  /** Existing contributions, except those that the edit legally deletes. */
  private *staying(member: Member, leads: boolean): Iterable<unknown> {
    const map = roomMap(this.doc, 'said');
    for (const [key, value] of this.before.get('said') ?? [])
      if (!this.touched.has('said', key) || map.has(key) || !mayUnsay(value, member, leads)) yield value;
  }

  private put(part: RoomPart, key: string, by: Pick<Edit, 'member' | 'leads' | 'counts'>): void {
    const map = roomMap(this.doc, part);
    const value = plainOf(map.get(key));
    const before = this.before.get(part)?.get(key);
    const wanted = RULES[part]({ key, value, before, ...by });
    if (part === 'votes') by.counts.putVote(key, value, wanted);
    if (wanted === undefined) {
      if (map.has(key)) map.delete(key);
      return;
    }
    if (sameJson(fieldsOf(value), fieldsOf(wanted))) return;
    map.set(key, part === 'rounds' ? new Y.Map(fieldsOf(wanted) as [string, unknown][]) : wanted);
  }
}

/** The fields of a row by name; a number unchanged. */
const fieldsOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/** Whether a person may do what only the facilitator may: if nobody was chosen, that is the owner. */
export const mayLead = (doc: Y.Doc, { id, role }: { readonly id: string; readonly role: Role }): boolean => {
  const lead = readLead(doc);
  return lead ? lead.id === id : role === 'owner';
};
