/**
 * Nobody speaks for another. A comments document is written by its readers, and a client can write anything into it; so after each edit the
 * server looks at what was touched and puts right what is not its author's to say: new words get the name of the person who sent them, other people's
 * words go back to what they were. Put right and not refused: an edit of one's own may come in the same frame, and must not be lost for it.
 */
import * as Y from 'yjs';
import { mayWrite, type Role } from '../domain/roles/roles.ts';
import { sameJson } from '../kernel/json.ts';
import type { CommentAuthor } from './comments.ts';

/** The sender of an edit, as the server knows them. */
type Member = CommentAuthor & { readonly role: Role };

type Row = Readonly<Record<string, unknown>>;
type Kind = 'threads' | 'messages' | 'suggestions';
const KINDS: readonly Kind[] = ['threads', 'messages', 'suggestions'];

/** What may be changed in somebody else's row. Everything may be changed in one's own but who said it, and when. */
const OPEN_FIELDS: Record<Kind, readonly string[]> = {
  threads: ['resolvedAt', 'resolvedBy'],
  messages: [],
  suggestions: ['state', 'settledBy', 'settledAt'],
};
const FIXED_FIELDS = ['by', 'byName', 'at', 'thread'];
/** Fields that name the person who acted. */
const ACTOR: Partial<Record<string, true>> = { resolvedBy: true, settledBy: true };

const rowOf = (value: unknown): Row | undefined => (value instanceof Y.Map ? (value.toJSON() as Row) : undefined);

export class CommentsGuard {
  private readonly doc: Y.Doc;
  private readonly before: Record<Kind, Map<string, Row>>;
  private readonly seen = new Map<string, unknown>();
  private readonly touched: Record<Kind, Set<string>> = {
    threads: new Set(),
    messages: new Set(),
    suggestions: new Set(),
  };
  private readonly touchedSeen = new Set<string>();

  constructor(doc: Y.Doc) {
    this.doc = doc;
    this.before = { threads: new Map(), messages: new Map(), suggestions: new Map() };
    for (const kind of KINDS) {
      const map = this.map(kind);
      for (const [id, value] of map) this.remember(kind, id, rowOf(value));
      map.observeDeep((events) => {
        for (const event of events) {
          const [first] = event.path;
          if (first !== undefined) this.touched[kind].add(String(first));
          else for (const id of event.changes.keys.keys()) this.touched[kind].add(id);
        }
      });
    }
    const seen = doc.getMap('seen');
    for (const [key, at] of seen) this.seen.set(key, at);
    seen.observe((event) => {
      for (const key of event.keysChanged) this.touchedSeen.add(String(key));
    });
  }

  /** What the owner's own windows wrote stands. */
  trust(): void {
    for (const kind of KINDS) {
      for (const id of this.touched[kind]) this.remember(kind, id, rowOf(this.map(kind).get(id)));
      this.touched[kind].clear();
    }
    for (const key of this.touchedSeen) this.seen.set(key, this.doc.getMap('seen').get(key));
    this.touchedSeen.clear();
  }

  /** Puts right what a member's edit said for others. Returns the correction as an update; undefined when there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined {
    const isQuiet = this.touchedSeen.size === 0 && KINDS.every((kind) => this.touched[kind].size === 0);
    if (isQuiet) return undefined;
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.doc.on('update', collect);
    this.doc.transact(() => {
      for (const kind of ['messages', 'suggestions', 'threads'] as const)
        for (const id of [...this.touched[kind]]) this.correctRow(kind, id, member);
      const seen = this.doc.getMap('seen');
      for (const key of this.touchedSeen) {
        if (key.startsWith(`${member.id}|`)) continue;
        const before = this.seen.get(key);
        if (before === undefined) seen.delete(key);
        else if (!sameJson(seen.get(key), before)) seen.set(key, before);
      }
    });
    this.doc.off('update', collect);
    this.trust();
    return updates.length > 0 ? Y.mergeUpdates(updates) : undefined;
  }

  private correctRow(kind: Kind, id: string, member: Member): void {
    const map = this.map(kind);
    const value = map.get(id);
    const before = this.before[kind].get(id);
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
      // A suggestion is not answered by its author.
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

  /** One's own; and a thread in which nothing is said any more. */
  private mayDelete(kind: Kind, id: string, before: Row, member: Member): boolean {
    if (kind !== 'threads') return before['by'] === member.id;
    return ![...this.map('messages').values()].some((m) => m instanceof Y.Map && m.get('thread') === id);
  }

  private map(kind: Kind): Y.Map<unknown> {
    return this.doc.getMap(kind);
  }
  private remember(kind: Kind, id: string, row: Row | undefined): void {
    if (row) this.before[kind].set(id, row);
    else this.before[kind].delete(id);
  }
}
