import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addThread,
  CommentsStore,
  deleteMessage,
  editMessage,
  MAX_COMMENT,
  markSeen,
  reply,
  setResolved,
} from './comments.ts';

const hanako = { id: 'hanako0000000000', name: '花子' };
const sato = { id: 'sato000000000000', name: '佐藤' };
const THREAD = 'thread0000000001';
const time = (minute: number) => `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z`;
const opened = () => {
  const doc = new Y.Doc();
  const store = new CommentsStore(doc);
  addThread(
    doc,
    sato,
    { id: THREAD, anchor: { kind: 'card', node: 'card000000000000' }, quote: '酒粕' },
    { id: 'm1', text: '原価は？', mentions: [hanako.id] },
    time(1),
  );
  return { doc, store };
};

describe('comments', () => {
  it('are unread for the others until seen, and unread again after the next message', () => {
    const { doc, store } = opened();
    const thread = () => store.threads[0]!;
    expect(thread()).toMatchObject({ quote: '酒粕', messages: [{ text: '原価は？', mentions: [hanako.id] }] });
    expect(store.isUnread(thread(), hanako.id)).toBe(true);
    expect(store.isUnread(thread(), sato.id)).toBe(false);
    markSeen(doc, hanako.id, THREAD, time(1));
    expect(store.isUnread(thread(), hanako.id)).toBe(false);
    reply(doc, sato, THREAD, { id: 'm2', text: 'もう一つ' }, time(2));
    expect(store.isUnread(thread(), hanako.id)).toBe(true);
    // A clock that was set back does not make messages unseen.
    markSeen(doc, hanako.id, THREAD, time(2));
    markSeen(doc, hanako.id, THREAD, time(0));
    expect(store.isUnread(thread(), hanako.id)).toBe(false);
  });

  it('can be edited and deleted by their author only; deleting the last message deletes the thread', () => {
    const { doc, store } = opened();
    expect(editMessage(doc, hanako, 'm1', '書きかえ', time(3))).toBe(false);
    expect(deleteMessage(doc, hanako, 'm1')).toBe(false);
    expect(editMessage(doc, sato, 'm1', '原価はいくらですか', time(3))).toBe(true);
    expect(store.threads[0]?.messages[0]).toMatchObject({ text: '原価はいくらですか', editedAt: time(3) });
    reply(doc, hanako, THREAD, { id: 'm2', text: '300円です' }, time(4));
    expect(deleteMessage(doc, sato, 'm1')).toBe(true);
    expect(store.threads).toHaveLength(1);
    expect(deleteMessage(doc, hanako, 'm2')).toBe(true);
    expect(store.threads).toHaveLength(0);
  });

  it('are resolved, reopened, and reopened by a reply', () => {
    const { doc, store } = opened();
    setResolved(doc, hanako, THREAD, time(5));
    expect(store.threads[0]).toMatchObject({ resolvedAt: time(5), resolvedBy: '花子' });
    setResolved(doc, hanako, THREAD, undefined);
    expect(store.threads[0]?.resolvedAt).toBeUndefined();
    setResolved(doc, hanako, THREAD, time(6));
    reply(doc, sato, THREAD, { id: 'm2', text: 'やはり' }, time(7));
    expect(store.threads[0]?.resolvedAt).toBeUndefined();
  });

  it('converge from two offline copies, in any order', () => {
    const { doc } = opened();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    reply(doc, sato, THREAD, { id: 'm2', text: 'こちら' }, time(2));
    reply(other, hanako, THREAD, { id: 'm3', text: 'あちら' }, time(3));
    setResolved(other, hanako, THREAD, time(4));
    const [a, b] = [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(other)];
    const texts = [
      [a, b],
      [b, a],
    ].map((updates) => {
      const merged = new Y.Doc();
      for (const update of updates) Y.applyUpdate(merged, update);
      return new CommentsStore(merged).threads[0]?.messages.map((m) => m.text);
    });
    expect(texts).toEqual([
      ['原価は？', 'こちら', 'あちら'],
      ['原価は？', 'こちら', 'あちら'],
    ]);
  });

  it('leave out invalid values from peers, and never throw', () => {
    const { doc, store } = opened();
    const threads = doc.getMap<unknown>('threads');
    const messages = doc.getMap<unknown>('messages');
    threads.set('thread0000000002', 'not a map');
    threads.set('thread0000000003', new Y.Map([['anchor', { kind: 'unheard of' }]]));
    messages.set('bad', 7);
    messages.set('worse', new Y.Map([['thread', '__proto__']]));
    messages.set(
      'long',
      new Y.Map<unknown>([...Object.entries({ thread: THREAD, by: 'x', at: time(9), text: 'あ'.repeat(9_000) })]),
    );
    expect(store.threads).toHaveLength(1);
    expect(store.threads[0]?.messages.map((m) => m.text.length)).toEqual([4, 0]);
    reply(doc, sato, THREAD, { id: 'm9', text: 'あ'.repeat(9_000) }, time(8));
    expect(store.threads[0]?.messages.find((m) => m.id === 'm9')?.text.length).toBe(MAX_COMMENT);
  });
});
