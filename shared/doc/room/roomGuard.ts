/**
 * Who leads decides, and everybody speaks for themselves. A client can write anything into the comments document; so after each edit the server puts
 * right in the part of the room what is not its sender's to say: rounds, reveals, the timer and locks are of the one who leads (or the owner), a
 * vote and a name of the person who sends it, and nothing is said or voted in secret rounds before they are revealed. Put right and not refused, as
 * in `commentsGuard.ts`.
 */
import * as Y from 'yjs';
import type { Role } from '../../domain/roles/roles.ts';
import { sameJson } from '../../kernel/json.ts';
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
  readLead,
  readRound,
  readSaid,
  readVotes,
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
  /** Decided before the edit: nobody appoints themselves. */
  readonly leads: boolean;
};
/** What the entry has to be; `undefined` for no entry. */
type Rule = (doc: Y.Doc, edit: Edit) => unknown;

const plain = (value: unknown): unknown => (value instanceof Y.AbstractType ? value.toJSON() : value);

const RULES: Readonly<Record<RoomPart, Rule>> = {
  room: (_, { key, value, before, member, leads }) => {
    if (key.startsWith(ASKS)) {
      if (key !== `${ASKS}${member.id}`) return leads && value === undefined ? undefined : before;
      const ask = leadSchema.safeParse(value);
      return ask.success ? { ...ask.data, id: member.id, name: member.name } : undefined;
    }
    if (!leads) return before;
    if (value === undefined) return undefined;
    return (key === LEAD ? leadSchema : timerSchema).safeParse(value).success ? value : before;
  },
  rounds: (_, { value, before, member, leads }) => {
    if (!leads) return before;
    const round = roundSchema.safeParse(value);
    if (value === undefined || !round.success) return value === undefined ? undefined : before;
    // A round that was there keeps who began it, what it asks, and that it was revealed.
    const old = roundSchema.safeParse(before);
    if (!old.success) return { ...round.data, by: member.id, byName: member.name };
    const { revealedAt = round.data.revealedAt, closedAt = round.data.closedAt } = old.data;
    return { ...old.data, revealedAt, closedAt };
  },
  done: (doc, { key, value, before, member, leads }) => {
    const [round, person] = splitKey(key);
    // With a round that is taken away.
    if (value === undefined && leads) return undefined;
    if (person !== member.id || !readRound(doc, round)) return before;
    const done = doneSchema.safeParse(value);
    return done.success ? { ...done.data, name: member.name } : undefined;
  },
  said: (doc, { value, before, member, leads }) => {
    if (before !== undefined) {
      const mayDelete = leads || saidSchema.safeParse(before).data?.by === member.id;
      return value === undefined && mayDelete ? undefined : before;
    }
    const said = saidSchema.safeParse(value);
    const round = said.success ? readRound(doc, said.data.round) : undefined;
    if (!said.success || round?.kind !== 'words' || !round.revealedAt) return undefined;
    if (readSaid(doc, round.id).length >= MOST_SAID) return undefined;
    const { by, text } = said.data;
    return { round: round.id, text, ...(by === undefined ? {} : { by: member.id, name: member.name }) };
  },
  votes: (doc, { key, value, before, member, leads }) => {
    const [of, person, target] = splitVote(key);
    const round = readRound(doc, of);
    if (value === undefined && leads && !round) return undefined;
    if (person !== member.id || round?.kind !== 'dots' || round.closedAt) return before;
    const isSecret = round.shown === 'hidden';
    if (isSecret ? !round.revealedAt || before !== undefined : round.revealedAt !== undefined) return before;
    if (value === undefined) return undefined;
    if (!dotsSchema.safeParse(value).success || !round.targets.some((t) => t.id === target)) return before;
    const spent = readVotes(doc, of).filter((vote) => vote.person === person);
    return spent.reduce((sum, { dots }) => sum + dots, 0) > round.dots ? before : value;
  },
  locks: (_, { value, before, member, leads }) => {
    if (!leads) return before;
    const lock = lockSchema.safeParse(value);
    return lock.success ? { ...lock.data, by: member.id, name: member.name } : undefined;
  },
};

export class RoomGuard {
  private readonly doc: Y.Doc;
  private readonly before = new Map<RoomPart, Map<string, unknown>>();
  private readonly touched = new Map<RoomPart, Set<string>>();

  constructor(doc: Y.Doc) {
    this.doc = doc;
    for (const part of ROOM_PARTS) {
      const map = roomMap(doc, part);
      this.before.set(part, new Map([...map].map(([key, value]) => [key, plain(value)])));
      const touched = new Set<string>();
      this.touched.set(part, touched);
      map.observeDeep((events) => {
        for (const event of events) {
          const [first] = event.path;
          if (first !== undefined) touched.add(String(first));
          else for (const key of event.changes.keys.keys()) touched.add(key);
        }
      });
    }
  }

  private get isQuiet(): boolean {
    return [...this.touched.values()].every((keys) => keys.size === 0);
  }

  /** What the owner's own windows wrote stands. */
  trust(): void {
    for (const [part, keys] of this.touched) {
      const map = roomMap(this.doc, part);
      for (const key of keys)
        if (map.has(key)) this.before.get(part)?.set(key, plain(map.get(key)));
        else this.before.get(part)?.delete(key);
      keys.clear();
    }
  }

  /** Puts right what a member's edit did. Returns the correction as an update; undefined when there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined {
    if (this.isQuiet) return undefined;
    const leads = this.leads(member);
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.doc.on('update', collect);
    this.doc.transact(() => {
      // Rounds come before what is said in them.
      for (const part of ROOM_PARTS)
        for (const key of [...(this.touched.get(part) ?? [])]) this.put(part, key, member, leads);
    });
    this.doc.off('update', collect);
    this.trust();
    return updates.length > 0 ? Y.mergeUpdates(updates) : undefined;
  }

  /** As it was before the edit. */
  private leads(member: Member): boolean {
    if (member.role === 'owner') return true;
    return leadSchema.safeParse(this.before.get('room')?.get(LEAD)).data?.id === member.id;
  }

  private put(part: RoomPart, key: string, member: Member, leads: boolean): void {
    const map = roomMap(this.doc, part);
    const value = plain(map.get(key));
    const before = this.before.get(part)?.get(key);
    const wanted = RULES[part](this.doc, { key, value, before, member, leads });
    if (wanted === undefined) {
      if (map.has(key)) map.delete(key);
      return;
    }
    if (sameJson(fieldsOf(value), fieldsOf(wanted))) return;
    map.set(key, part === 'rounds' ? new Y.Map(fieldsOf(wanted) as [string, unknown][]) : wanted);
  }
}

/** The fields of a row by name; a number as it is. */
const fieldsOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/** Whether a person may do what only the one who leads may: where nobody was chosen, that is the owner. */
export const mayLead = (doc: Y.Doc, { id, role }: { readonly id: string; readonly role: Role }): boolean => {
  const lead = readLead(doc);
  return lead ? lead.id === id : role === 'owner';
};
