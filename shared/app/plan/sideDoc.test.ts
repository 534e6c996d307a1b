/** Merging a file, on the real library: it reaches the disk whether or not a screen shows the document, and removes no legal note. */
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { addThread, CommentsStore } from '../../doc/comments.ts';
import { relationMap } from '../../doc/schema.ts';
import { applyStored } from '../../doc/stored.ts';
import { CommentsModel } from '../comments/commentsModel.ts';
import { PlanSession } from './planSession.ts';
import { mergeSideDoc, openedSideDoc, openSideDoc } from './sideDoc.ts';

const PLAN = 'abcdefgh01234567';
const SEED = '000000000000000a';
const NOTE = {
  as: 'file',
  seeds: [SEED],
  by: '山田',
  reason: '相談のため',
  on: '2026-11-01',
  graceUntil: '2027-11-01',
};

const closing: { close(): void }[] = [];
afterEach(() => {
  for (const one of closing.splice(0)) one.close();
});

async function opened(prepare?: (doc: Y.Doc) => void) {
  const place = libraryHost();
  closing.push(place);
  const doc = createPlanDoc({ title: '計画' }, [{ type: 'addNode', node: SEED, fields: { kind: 'seed' } }], []);
  prepare?.(doc);
  place.library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(doc));
  const session = await PlanSession.open(testCore(place.host), PLAN);
  const onDisk = (name: string): Y.Doc => {
    const stored = new Y.Doc();
    applyStored(stored, place.library.load(name));
    return stored;
  };
  return { session, onDisk };
}

const said = (words: string): Uint8Array => {
  const doc = new Y.Doc();
  addThread(
    doc,
    { id: 'advisor', name: '佐藤' },
    { id: `abcdefgh0000000${words}`, anchor: { kind: 'plan' }, quote: '' },
    { id: `abcdefgh1000000${words}`, text: words, mentions: [] },
    '2026-11-21T00:00:00.000Z',
  );
  return Y.encodeStateAsUpdate(doc);
};
const threads = (doc: Y.Doc): string[] => new CommentsStore(doc).threads.flatMap((t) => t.messages.map((m) => m.text));

describe('comments of a file', () => {
  it('reach the disk while they are open, after their screen was closed, and if they were never open', async () => {
    const { session, onDisk } = await opened();
    await mergeSideDoc(session, 'comments', said('1'));
    const { docs } = await openSideDoc(session, 'comments');
    expect(openedSideDoc(session, 'comments')).toBe(docs);
    await mergeSideDoc(session, 'comments', said('2'));
    docs.dispose();
    expect(openedSideDoc(session, 'comments')).toBeUndefined();
    expect(await mergeSideDoc(session, 'comments', said('3'))).toBe(true);
    expect(threads(onDisk(`comments:${PLAN}`)).sort()).toEqual(['1', '2', '3']);
    session.dispose();
  });
});

describe('asking in a comment', () => {
  it('tells of the thread when the comment exists, and never of one that is not written', async () => {
    const { session } = await opened();
    const comments = await CommentsModel.open(session, '山田');
    const asked: string[] = [];
    comments.begin({ anchor: { kind: 'plan' }, quote: '' }, (thread) => asked.push(thread));
    comments.post('　', []);
    expect(asked).toEqual([]);
    comments.cancelDraft();
    comments.post('取りやめた後', []);
    expect(asked).toEqual([]);
    comments.begin({ anchor: { kind: 'plan' }, quote: '' }, (thread) => asked.push(thread));
    comments.post('どちらにしますか', []);
    expect(asked).toEqual([comments.store.threads[0]?.id]);
    comments.dispose();
    session.dispose();
  });
});

describe('a file that is merged into a plan which no window shows', () => {
  it('takes no publication note away', async () => {
    const { session, onDisk } = await opened((doc) =>
      relationMap(doc, 'publications').set('2026-11-01T00:00:00.000Z', NOTE),
    );
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(session.planDoc));
    relationMap(theirs, 'publications').clear();
    await session.merge(Y.encodeStateAsUpdate(theirs), '合わせる前');
    await session.docs.flush();
    session.dispose();
    expect(relationMap(onDisk(`plan:${PLAN}`), 'publications').toJSON()).toEqual({
      ['2026-11-01T00:00:00.000Z']: NOTE,
    });
  });
});
