/** Nobody can write in another's name: real clients that write arbitrary data into the comments, on a real server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addThread, CommentsStore, deleteMessage, markSeen, reply, setResolved } from '../../shared/doc/comments.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { putSuggestion, SuggestionStore, settle } from '../../shared/doc/suggestions/suggestions.ts';
import { enter, type Person, PLAN, type Place, startPlace, tokenFor, until } from './people.ts';

const NAME = `comments:${PLAN}`;
const AT = '2026-11-21T00:00:00.000Z';
const THREAD = 'aaaaaaaaaaaaaaaa';
const MESSAGE = 'bbbbbbbbbbbbbbbb';

let place: Place;
const people: Person[] = [];
type Someone = Person & { readonly id: string; readonly name: string };

async function join(role: 'editor' | 'commenter', name: string): Promise<Someone> {
  const { token, id } = await tokenFor(place, role, name);
  const person = enter(place, token, new Y.Doc(), NAME);
  people.push(person);
  await until(() => person.provider.synced, `${name} to be in`);
  return Object.assign(person, { id, name });
}
beforeEach(async () => {
  place = await startPlace();
});
afterEach(async () => {
  for (const person of people.splice(0)) person.leave();
  await place.close();
});

const raw = (p: Person, kind: string): Y.Map<Y.Map<unknown>> => p.doc.getMap(kind);
const threads = (doc: Y.Doc) => new CommentsStore(doc).threads;
const said = (doc: Y.Doc) => threads(doc).flatMap((t) => t.messages.map((m) => [m.byName, m.text]));
const onDisk = (): Y.Doc => {
  const doc = new Y.Doc();
  applyStored(doc, place.library.load(NAME));
  return doc;
};
const say = (p: Someone, text: string, as: { id: string; name: string } = p) =>
  addThread(p.doc, as, { id: THREAD, anchor: { kind: 'plan' }, quote: '' }, { id: MESSAGE, text }, AT);
/** Everybody, and the disk, have the same. */
async function agree(what: () => boolean, ...all: Person[]): Promise<void> {
  await until(what, 'the correction');
  await until(() => all.every((p) => same(p.doc, onDisk())), 'all to agree');
}
const same = (a: Y.Doc, b: Y.Doc): boolean =>
  ['threads', 'messages', 'seen', 'suggestions'].every(
    (kind) => JSON.stringify(sorted(a.getMap(kind).toJSON())) === JSON.stringify(sorted(b.getMap(kind).toJSON())),
  );
const sorted = (json: Record<string, unknown>) =>
  Object.entries(json)
    .map(([key, value]) => [
      key,
      value && typeof value === 'object' ? Object.entries(value).sort(([x], [y]) => x.localeCompare(y)) : value,
    ])
    .sort(([x], [y]) => String(x).localeCompare(String(y)));

describe('comments on the server', () => {
  it('a comment under another name is attributed to its sender', async () => {
    const [honest, liar] = [await join('commenter', '佐藤'), await join('commenter', '鈴木')];
    say(liar, 'この計画は駄目です', honest);
    await agree(() => said(honest.doc)[0]?.[0] === '鈴木', honest, liar);
    expect(threads(honest.doc)[0]).toMatchObject({ by: liar.id, byName: '鈴木' });
  });

  it('others’ words are restored, even deleted ones; one’s own edit in the same frame is kept', async () => {
    const [honest, liar] = [await join('commenter', '佐藤'), await join('commenter', '鈴木')];
    say(honest, '値段は妥当です');
    await until(() => said(liar.doc).length === 1, 'the words');
    liar.doc.transact(() => {
      raw(liar, 'messages').get(MESSAGE)?.set('text', '値段は高すぎます');
      raw(liar, 'threads').get(THREAD)?.set('byName', '田中');
      reply(liar.doc, liar, THREAD, { id: 'cccccccccccccccc', text: 'そうですか' }, AT);
    });
    await agree(() => said(honest.doc).length === 2 && said(liar.doc)[0]?.[1] === '値段は妥当です', honest, liar);
    expect(said(honest.doc)).toEqual([
      ['佐藤', '値段は妥当です'],
      ['鈴木', 'そうですか'],
    ]);
    liar.doc.transact(() => {
      raw(liar, 'messages').delete(MESSAGE);
      raw(liar, 'threads').delete(THREAD);
    });
    await agree(() => said(liar.doc).length === 2 && said(honest.doc).length === 2, honest, liar);
  });

  it('permitted edits pass unchanged: resolving, deleting one’s own, marking as seen', async () => {
    const [a, b] = [await join('commenter', '佐藤'), await join('commenter', '鈴木')];
    say(a, '一つ目');
    await until(() => said(b.doc).length === 1, 'the words');
    setResolved(b.doc, b, THREAD, AT);
    markSeen(b.doc, b.id, THREAD, '2027-01-01T00:00:00.000Z');
    await until(() => threads(a.doc)[0]?.resolvedBy === '鈴木', 'settled');
    expect(raw(a, 'seen').get(`${b.id}|${THREAD}`)).toBe('2027-01-01T00:00:00.000Z');
    deleteMessage(a.doc, a, MESSAGE);
    await agree(() => said(b.doc).length === 0, a, b);
  });

  it('nobody can set another’s seen marks, or who resolved a thread', async () => {
    const [a, b] = [await join('commenter', '佐藤'), await join('commenter', '鈴木')];
    say(a, '一つ目');
    await until(() => said(b.doc).length === 1, 'the words');
    markSeen(b.doc, a.id, THREAD, '2027-01-01T00:00:00.000Z');
    setResolved(b.doc, { id: a.id, name: '佐藤' }, THREAD, AT);
    await agree(() => threads(a.doc)[0]?.resolvedBy === '鈴木', a, b);
    expect(raw(a, 'seen').get(`${a.id}|${THREAD}`)).toBe(AT);
  });

  it('a suggestion belongs to its author; only people who may edit the plan answer it', async () => {
    const [a, b, editor] = [
      await join('commenter', '佐藤'),
      await join('commenter', '鈴木'),
      await join('editor', '高橋'),
    ];
    const group = { key: 'meta:title', ops: [{ op: 'meta', field: 'title', value: '新しい名前' }] } as const;
    putSuggestion(a.doc, a, 's1', group, AT);
    const open = (p: Person) => new SuggestionStore(p.doc).all;
    await until(() => open(b).length === 1 && open(editor).length === 1, 'the suggestion');
    b.doc.transact(() => {
      raw(b, 'suggestions').get('s1')?.set('ops', []);
      settle(b.doc, b, 's1', 'accepted', AT);
    });
    await agree(() => open(a)[0]?.state === 'open' && open(b)[0]?.ops.length === 1, a, b, editor);
    settle(editor.doc, { id: 'x', name: '別の人' }, 's1', 'declined', AT);
    await agree(() => open(a)[0]?.state === 'declined' && open(a)[0]?.settledBy === '高橋', a, b, editor);
    // A suggestion marked as accepted by its own author counts as open.
    putSuggestion(a.doc, a, 's2', group, AT);
    settle(a.doc, a, 's2', 'accepted', AT);
    await agree(() => open(b).find((s) => s.id === 's2')?.state === 'open', a, b, editor);
  });

  it('the owner’s own window is trusted; malformed rows are removed', async () => {
    const a = await join('commenter', '佐藤');
    const window = new Y.Doc();
    addThread(
      window,
      { id: 'owner', name: '山田花子' },
      { id: THREAD, anchor: { kind: 'plan' }, quote: '' },
      { id: MESSAGE, text: '持ち主です' },
      AT,
    );
    await place.library.append(NAME, [Y.encodeStateAsUpdate(window)]);
    await until(() => said(a.doc).length === 1, 'the owner’s words');
    expect(said(a.doc)).toEqual([['山田花子', '持ち主です']]);
    (a.doc.getMap('messages') as Y.Map<unknown>).set('dddddddddddddddd', 'no map');
    await agree(() => !a.doc.getMap('messages').has('dddddddddddddddd'), a);
  });
});
