/** The suggester's draft beside a plan that others keep editing: open suggestions stay, settled ones leave, nothing appears twice. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type ManualClock, manualClock } from '../../../tests/testCore.ts';
import { insertBlocks, readBody } from '../../doc/body.ts';
import { execute } from '../../doc/commands.ts';
import { bodyElement, entityMap } from '../../doc/schema.ts';
import { SuggestionStore, settle, takeSuggestions } from '../../doc/suggestions/suggestions.ts';
import { SeedOrigin, transact } from '../../doc/transact.ts';
import { Draft } from './draft.ts';

const A = 'aaaaaaaaaaaaaaaa';
const AT = '2026-11-21T00:00:00.000Z';
const ME = { id: 'advisor', name: '佐藤' };

let clock: ManualClock;
beforeEach(() => {
  clock = manualClock(AT);
});

function open() {
  const plan = new Y.Doc();
  transact(plan, new SeedOrigin(), () =>
    insertBlocks(plan, 0, [
      { kind: 'paragraph', inlines: [{ text: '一箱1,200円です。' }] },
      { kind: 'paragraph', inlines: [{ text: '店は駅前です。' }] },
    ]),
  );
  execute(plan, { type: 'addNode', node: A, fields: { kind: 'resource', title: '酒粕' } });
  const comments = new Y.Doc();
  const store = new SuggestionStore(comments);
  let n = 0;
  let held: (() => void) | undefined;
  let isHeld = false;
  const make = () =>
    new Draft({
      plan,
      comments,
      store,
      author: ME,
      newId: () => `s${n++}`,
      clock,
      whenFree: (run) => {
        if (isHeld) held = run;
        else run();
      },
    });
  return {
    plan,
    comments,
    store,
    make,
    draft: make(),
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      held?.();
    },
  };
}
const rest = () => clock.advance(300);
const words = (doc: Y.Doc, block = 0) => readBody(doc)[block]?.text;
const text = (doc: Y.Doc, block = 0): Y.XmlText => (bodyElement(doc).get(block) as Y.XmlElement).get(0) as Y.XmlText;
const title = (doc: Y.Doc) => entityMap(doc, 'nodes').get(A)?.get('title');
const type = (doc: Y.Doc, at: number, insert: string, block = 0) => text(doc, block).insert(at, insert);

describe('a draft', () => {
  it('becomes suggestions after a pause, one while its author continues, and none if the edit is undone', () => {
    const { plan, draft, store } = open();
    type(draft.doc, 9, '税別');
    rest();
    type(draft.doc, 11, 'で');
    rest();
    expect(store.open).toHaveLength(1);
    expect(store.open[0]?.ops).toMatchObject([{ op: 'words', added: [{ insert: 'で税別' }] }]);
    expect(words(plan)).toBe('一箱1,200円です。');
    text(draft.doc).delete(9, 3);
    rest();
    expect(store.all).toHaveLength(0);
  });

  it('contains earlier suggestions when reopened, applied to the current plan', () => {
    const { plan, draft, make } = open();
    type(draft.doc, 9, '税別');
    execute(draft.doc, { type: 'updateNode', node: A, patch: { title: '蔵の酒粕' } });
    draft.dispose();
    type(plan, 0, '冬は');
    const again = make();
    expect(words(again.doc)).toBe('冬は一箱1,200円で税別す。');
    expect(title(again.doc)).toBe('蔵の酒粕');
  });

  it('shows what others write, and keeps its own value of a field', () => {
    const { plan, draft, store } = open();
    execute(draft.doc, { type: 'updateNode', node: A, patch: { title: '蔵の酒粕' } });
    rest();
    for (let i = 0; i < 6; i++) {
      type(plan, 0, '冬');
      execute(plan, { type: 'updateNode', node: A, patch: { title: `酒粕${i}` } });
      expect(title(draft.doc)).toBe('蔵の酒粕');
    }
    expect(words(draft.doc)).toBe('冬冬冬冬冬冬一箱1,200円です。');
    type(draft.doc, 0, '毎年、', 1);
    rest();
    expect(store.open.map((s) => s.key.split(':')[0]).sort()).toEqual(['field', 'words']);
  });

  it.each(['the plan first', 'the word about it first'])('accepted: stands once, in either order: %s', (order) => {
    const { plan, comments, draft, store } = open();
    const seen: Y.Doc[] = [];
    draft.onDidRebuild(() => seen.push(draft.doc));
    type(draft.doc, 9, '税別');
    type(draft.doc, 0, '毎年、', 1);
    rest();
    const [first] = store.open;
    if (!first) throw new Error('nothing was suggested');
    const take = () => takeSuggestions(plan, [first], AT);
    const say = () => settle(comments, { id: 'owner', name: '田中' }, first.id, 'accepted', AT);
    if (order === 'the plan first') {
      take();
      rest();
      say();
    } else {
      say();
      rest();
      take();
    }
    rest();
    expect(seen.length).toBeGreaterThan(0);
    expect(words(draft.doc)).toBe(words(plan));
    expect(words(draft.doc, 1)).toBe('毎年、店は駅前です。');
    expect(store.open).toHaveLength(1);
  });

  it('drops a declined suggestion and keeps the others', () => {
    const { comments, draft, store } = open();
    type(draft.doc, 9, '税別');
    execute(draft.doc, { type: 'updateNode', node: A, patch: { title: '蔵の酒粕' } });
    rest();
    const declined = store.open.find((s) => s.key.startsWith('words'));
    settle(comments, { id: 'owner', name: '田中' }, declined?.id ?? '', 'declined', AT);
    expect(words(draft.doc)).toBe('一箱1,200円です。');
    expect(title(draft.doc)).toBe('蔵の酒粕');
    rest();
    expect(store.open).toHaveLength(1);
  });

  it('keeps text typed at the moment of an answer', () => {
    const { comments, draft, store } = open();
    type(draft.doc, 9, '税別');
    rest();
    type(draft.doc, 0, '毎年、', 1);
    settle(comments, { id: 'owner', name: '田中' }, store.open[0]?.id ?? '', 'declined', AT);
    expect(words(draft.doc, 1)).toBe('毎年、店は駅前です。');
  });

  it('waits for the end of a composition before replacing the document', () => {
    const { comments, draft, store, hold, release } = open();
    type(draft.doc, 9, '税別');
    rest();
    const before = draft.doc;
    hold();
    settle(comments, { id: 'owner', name: '田中' }, store.open[0]?.id ?? '', 'declined', AT);
    type(draft.doc, 0, '毎年', 1);
    rest();
    expect(draft.doc).toBe(before);
    release();
    expect(draft.doc).not.toBe(before);
    expect(words(draft.doc)).toBe('一箱1,200円です。');
    expect(words(draft.doc, 1)).toBe('毎年店は駅前です。');
  });

  it('keeps a suggestion whose place was deleted, for its author to see', () => {
    const { plan, draft, store } = open();
    type(draft.doc, 0, '毎年、', 1);
    rest();
    bodyElement(plan).delete(1, 1);
    type(draft.doc, 0, 'まず、');
    rest();
    expect(store.open).toHaveLength(2);
  });
});
