/**
 * Nobody can speak for another person. Readers write the comments document, and a client can write anything into it; so after each edit the
 * server checks what was touched and corrects what its sender may not do: new messages get the sender's name, and other people's
 * messages are restored. Edits are corrected and not rejected: a legal edit may come in the same frame and must not be lost.
 */
import * as Y from 'yjs';
import { mayWrite, type Role } from '../domain/roles/roles.ts';
import { sameJson } from '../kernel/json.ts';
import type { CommentAuthor } from './comments.ts';
import { correctionOf, TouchedEntries } from './guarding.ts';

/** The sender of an edit, as the server knows them. */
type Member = CommentAuthor & { readonly role: Role; readonly suggests?: boolean | undefined };

type Row = Readonly<Record<string, unknown>>;
type Kind = 'threads' | 'messages' | 'suggestions';
/** Messages come first: a thread may be deleted once it has no messages. */
const KINDS = ['messages', 'suggestions', 'threads'] as const satisfies readonly Kind[];
/** Read marks of each person; keys begin with the person's id. */
const SEEN = 'seen';

/** Fields that may be changed in somebody else's row. In one's own row, everything but author and time may be changed. */
const OPEN_FIELDS: Record<Kind, readonly string[]> = {
  threads: ['resolvedAt', 'resolvedBy'],
  messages: [],
  suggestions: ['state', 'settledBy', 'settledAt'],
};
const FIXED_FIELDS = ['by', 'byName', 'at', 'thread'];
/** Fields that name the acting person. */
const ACTOR: Partial<Record<string, true>> = { resolvedBy: true, settledBy: true };

const rowOf = (value: unknown): Row | undefined => (value instanceof Y.Map ? (value.toJSON() as Row) : undefined);

export class CommentsGuard {
  private readonly doc: Y.Doc;
  private readonly before: Record<Kind, Map<string, Row>>;
  private readonly seen = new Map<string, unknown>();
  private readonly touched: TouchedEntries<Kind | typeof SEEN>;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    this.before = { threads: new Map(), messages: new Map(), suggestions: new Map() };
    for (const kind of KINDS) for (const [id, value] of this.map(kind)) this.remember(kind, id, rowOf(value));
    for (const [key, at] of this.map(SEEN)) this.seen.set(key, at);
    this.touched = new TouchedEntries([...KINDS, SEEN], (part) => this.map(part));
  }

  /** Accepts what the owner's own windows wrote. */
  trust(): void {
    for (const [part, key] of this.touched.take()) {
      const value = this.map(part).get(key);
      if (part === SEEN) this.seen.set(key, value);
      else this.remember(part, key, rowOf(value));
    }
  }

  /** Corrects what a member's edit did on behalf of others. Returns the correction as an update; `undefined` if there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined {
    if (this.touched.isEmpty) return undefined;
    const correction = correctionOf(this.doc, () => {
      for (const [part, key] of this.touched.all())
        if (part === SEEN) this.correctSeen(key, member);
        else this.correctRow(part, key, member);
    });
    this.trust();
    return correction;
  }

  dispose(): void {
    this.touched.dispose();
  }

  private correctSeen(key: string, member: Member): void {
    if (key.startsWith(`${member.id}|`)) return;
    const seen = this.map(SEEN);
    const before = this.seen.get(key);
    if (before === undefined) seen.delete(key);
    else if (!sameJson(seen.get(key), before)) seen.set(key, before);
  }

  private correctRow(kind: Kind, id: string, member: Member): void {
    const map = this.map(kind);
    const value = map.get(id);
    const before = this.before[kind].get(id);
    if (kind === 'suggestions' && member.suggests === false) {
      this.restore(map, id, before);
      return;
    }
    if (!(value instanceof Y.Map)) {
      if (value !== undefined) map.delete(id);
      if (before && !this.mayDelete(kind, id, before, member)) map.set(id, new Y.Map(Object.entries(before)));
      return;
    }
    const put = (field: string, wanted: unknown) => {
      if (wanted === undefined) {
        if (value.has(field)) value.delete(field);
      } else if (!sameJson(value.get(field), wanted)) value.set(field, wanted);
    };
    if (!before) {
      put('by', member.id);
      put('byName', member.name);
      // Authors cannot settle their own suggestions.
      if (kind === 'suggestions') for (const field of OPEN_FIELDS.suggestions) put(field, undefined);
      return;
    }
    const isOwn = before['by'] === member.id;
    const maySettle = kind !== 'suggestions' || mayWrite(member.role, 'plan');
    for (const field of new Set([...value.keys(), ...Object.keys(before)])) {
      if (sameJson(value.get(field), before[field])) continue;
      const isOpen = OPEN_FIELDS[kind].includes(field) ? maySettle : isOwn && !FIXED_FIELDS.includes(field);
      if (!isOpen) put(field, before[field]);
      else if (ACTOR[field] && value.has(field)) put(field, member.name);
    }
  }

  /** Leaves a row as it was before the edit: somebody who may not suggest adds, changes and settles no suggestion. */
  private restore(map: Y.Map<unknown>, id: string, before: Row | undefined): void {
    if (!before) map.delete(id);
    else if (!sameJson(rowOf(map.get(id)), before)) map.set(id, new Y.Map(Object.entries(before)));
  }

  /** One's own rows; and a thread without messages. */
  private mayDelete(kind: Kind, id: string, before: Row, member: Member): boolean {
    if (kind !== 'threads') return before['by'] === member.id;
    return ![...this.map('messages').values()].some((m) => m instanceof Y.Map && m.get('thread') === id);
  }

  private map(part: Kind | typeof SEEN): Y.Map<unknown> {
    return this.doc.getMap(part);
  }
  private remember(kind: Kind, id: string, row: Row | undefined): void {
    if (row) this.before[kind].set(id, row);
    else this.before[kind].delete(id);
  }
}
