/**
 * The only owner of the shape of `comments:<plan>`: threads anchored to something in the plan, and their messages. A separate document,
 * because people who may comment need not be able to edit. Values may come from peers: they are parsed on read, and invalid ones are left out.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { type Disposable, toDisposable } from '../kernel/disposable.ts';
import { Emitter } from '../kernel/emitter.ts';
import { transact, UserOrigin } from './transact.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const position = z.record(z.string().max(20), z.unknown());

/** The subject of a thread. A place in a table is a place in the text. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    /** Yjs relative positions as JSON, which stay on their characters while others write around them. */
    anchor: position,
    focus: position,
    /** The block in which it began, for finding the quoted text again nearby. */
    block: z.number().int().nonnegative(),
  }),
  z.object({ kind: z.literal('card'), node: id }),
  z.object({ kind: z.literal('link'), key: z.string().max(80) }),
  z.object({ kind: z.literal('plan') }),
]);
export type CommentAnchor = z.infer<typeof anchorSchema>;

const person = { by: z.string().max(40), byName: z.string().max(120).catch('') };
const threadSchema = z.object({
  ...person,
  anchor: anchorSchema,
  /** The quoted text, shown if it is gone from the plan. */
  quote: z.string().max(2_000).catch(''),
  at: z.string().max(40),
  resolvedAt: z.string().max(40).optional().catch(undefined),
  resolvedBy: z.string().max(120).optional().catch(undefined),
});
const messageSchema = z.object({
  ...person,
  thread: id,
  text: z.string().max(8_000).catch(''),
  at: z.string().max(40),
  editedAt: z.string().max(40).optional().catch(undefined),
  /** Ids of the mentioned people. */
  mentions: z.array(z.string().max(40)).max(50).catch([]),
});
export type CommentMessage = { readonly id: string } & z.infer<typeof messageSchema>;
export type CommentThread = { readonly id: string } & z.infer<typeof threadSchema> & {
    readonly messages: readonly CommentMessage[];
  };
export type CommentAuthor = { readonly id: string; readonly name: string };

export const MAX_COMMENT = 8_000;

const threadsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('threads');
const messagesOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('messages');
/** `person|thread` → the time of the last message that the person has seen there. */
const seenOf = (doc: Y.Doc): Y.Map<string> => doc.getMap('seen');

const entity = (fields: Record<string, unknown>): Y.Map<unknown> => {
  const map = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) map.set(key, value);
  return map;
};

/** Opens a thread with its first message. `at` is an ISO time. */
export function addThread(
  doc: Y.Doc,
  author: CommentAuthor,
  thread: { readonly id: string; readonly anchor: CommentAnchor; readonly quote: string },
  message: { readonly id: string; readonly text: string; readonly mentions?: readonly string[] },
  at: string,
): void {
  transact(doc, new UserOrigin('addThread'), () => {
    const { anchor, quote } = thread;
    threadsOf(doc).set(
      thread.id,
      entity({ by: author.id, byName: author.name, anchor, quote: quote.slice(0, 2_000), at }),
    );
    putMessage(doc, author, thread.id, message, at);
  });
}

export function reply(
  doc: Y.Doc,
  author: CommentAuthor,
  thread: string,
  message: { readonly id: string; readonly text: string; readonly mentions?: readonly string[] },
  at: string,
): void {
  transact(doc, new UserOrigin('reply'), () => {
    putMessage(doc, author, thread, message, at);
    // A reply reopens a resolved thread.
    threadsOf(doc).get(thread)?.delete('resolvedAt');
  });
}

function putMessage(
  doc: Y.Doc,
  author: CommentAuthor,
  thread: string,
  {
    id: key,
    text,
    mentions = [],
  }: { readonly id: string; readonly text: string; readonly mentions?: readonly string[] },
  at: string,
): void {
  messagesOf(doc).set(
    key,
    entity({
      thread,
      by: author.id,
      byName: author.name,
      text: text.slice(0, MAX_COMMENT),
      at,
      mentions: [...mentions],
    }),
  );
  seenOf(doc).set(`${author.id}|${thread}`, at);
}

/** Only the author's own message; `false` for anybody else's. */
export function editMessage(doc: Y.Doc, author: CommentAuthor, message: string, text: string, at: string): boolean {
  const map = messagesOf(doc).get(message);
  if (map?.get('by') !== author.id) return false;
  transact(doc, new UserOrigin('editMessage'), () => {
    map.set('text', text.slice(0, MAX_COMMENT));
    map.set('editedAt', at);
  });
  return true;
}

/** Only the author's own message. Deleting the last message deletes its thread. */
export function deleteMessage(doc: Y.Doc, author: CommentAuthor, message: string): boolean {
  const map = messagesOf(doc).get(message);
  if (map?.get('by') !== author.id) return false;
  const thread = String(map.get('thread'));
  transact(doc, new UserOrigin('deleteMessage'), () => {
    messagesOf(doc).delete(message);
    if (![...messagesOf(doc).values()].some((m) => m.get('thread') === thread)) threadsOf(doc).delete(thread);
  });
  return true;
}

export function setResolved(doc: Y.Doc, author: CommentAuthor, thread: string, resolvedAt: string | undefined): void {
  const map = threadsOf(doc).get(thread);
  if (!map) return;
  transact(doc, new UserOrigin(resolvedAt ? 'resolve' : 'reopen'), () => {
    if (resolvedAt) {
      map.set('resolvedAt', resolvedAt);
      map.set('resolvedBy', author.name);
    } else map.delete('resolvedAt');
  });
}

/** Marks everything in the thread up to a time as seen by the person. */
export function markSeen(doc: Y.Doc, personId: string, thread: string, at: string): void {
  const key = `${personId}|${thread}`;
  if ((seenOf(doc).get(key) ?? '') < at) transact(doc, new UserOrigin('seen'), () => seenOf(doc).set(key, at));
}

/** The read model: threads with their messages in order; objects keep their identity until something changes. */
export class CommentsStore implements Disposable {
  private readonly doc: Y.Doc;
  private cache: readonly CommentThread[] | undefined;
  private readonly changed = new Emitter<void>();
  private readonly subscription: Disposable;
  readonly onDidChange = this.changed.on;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    const onChange = () => {
      this.cache = undefined;
      this.changed.fire();
    };
    const types = [threadsOf(doc), messagesOf(doc), seenOf(doc)] as Y.AbstractType<unknown>[];
    for (const type of types) type.observeDeep(onChange as never);
    this.subscription = toDisposable(() => {
      for (const type of types) type.unobserveDeep(onChange as never);
    });
  }

  /** Oldest first. A thread whose first message has not arrived yet is left out. */
  get threads(): readonly CommentThread[] {
    this.cache ??= this.read();
    return this.cache;
  }

  /** True if somebody else has written something that the person has not seen. */
  isUnread(thread: CommentThread, personId: string, isMine = (id: string) => id === personId): boolean {
    const seen = seenOf(this.doc).get(`${personId}|${thread.id}`) ?? '';
    return thread.messages.some((m) => !isMine(m.by) && m.at > seen);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private read(): readonly CommentThread[] {
    const byThread = new Map<string, CommentMessage[]>();
    for (const [key, map] of messagesOf(this.doc)) {
      const parsed = messageSchema.safeParse(jsonOf(map));
      if (!parsed.success) continue;
      const message = { id: key, ...parsed.data };
      byThread.set(message.thread, [...(byThread.get(message.thread) ?? []), message]);
    }
    const threads: CommentThread[] = [];
    for (const [key, map] of threadsOf(this.doc)) {
      const parsed = threadSchema.safeParse(jsonOf(map));
      const messages = byThread.get(key);
      if (!parsed.success || !messages) continue;
      messages.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
      threads.push({ id: key, ...parsed.data, messages });
    }
    return threads.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  }
}

const jsonOf = (value: unknown): unknown => (value instanceof Y.Map ? value.toJSON() : undefined);
