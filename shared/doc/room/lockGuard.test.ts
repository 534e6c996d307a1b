/** The guard of locked content, and its lifetime. Tests with real clients are in tests/collab/roomGuard.test.ts. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { entityMap, relationMap } from '../schema.ts';
import { LockGuard } from './lockGuard.ts';
import { roomMap, setLocks } from './room.ts';

const AT = '2026-11-29T00:00:00.000Z';
const CARD = 'card000000000001';
const OWNER = { id: '0000000000000000', name: '山田' };
const EDITOR = { id: 'member0000000000', name: '鈴木', role: 'editor' } as const;

let plan: Y.Doc;
let comments: Y.Doc;
beforeEach(() => {
  plan = new Y.Doc();
  comments = new Y.Doc();
  entityMap(plan, 'nodes').set(CARD, new Y.Map(Object.entries({ kind: 'note', title: '酒粕' })) as never);
});
const title = () => entityMap(plan, 'nodes').get(CARD)?.get('title');
/** How many listen to a shared type; Yjs has no other way to ask. */
const listeners = (type: Y.Map<unknown>): number =>
  (['_eH', '_dEH'] as const).reduce(
    (sum, field) => sum + (Reflect.get(type, field) as { readonly l: readonly unknown[] }).l.length,
    0,
  );

describe('a guard of what is locked', () => {
  it('puts back what a member did to a locked card, and nothing once it is free', () => {
    const guard = new LockGuard(plan, comments);
    setLocks(comments, [CARD], OWNER, AT);
    entityMap(plan, 'nodes').get(CARD)?.set('title', '小豆');
    expect(guard.correct(EDITOR)).toBeInstanceOf(Uint8Array);
    expect(title()).toBe('酒粕');
    setLocks(comments, [CARD], undefined, AT);
    entityMap(plan, 'nodes').get(CARD)?.set('title', '小豆');
    expect(guard.correct(EDITOR)).toBeUndefined();
    expect(title()).toBe('小豆');
  });
  it('reads many locks that come together once', () => {
    const guard = new LockGuard(plan, comments);
    let updates = 0;
    comments.on('update', () => updates++);
    setLocks(comments, [CARD, 'card000000000002', 'board'], OWNER, AT);
    expect(updates).toBe(1);
    setLocks(comments, [CARD, 'card000000000002', 'board'], undefined, AT);
    expect(updates).toBe(2);
    expect(guard.correct(EDITOR)).toBeUndefined();
  });
  it('leaves nothing behind in the comments, which may stay open for longer than the plan', () => {
    const watched = [
      roomMap(comments, 'locks'),
      entityMap(plan, 'nodes') as Y.Map<unknown>,
      relationMap(plan, 'bends'),
    ];
    const before = watched.map(listeners);
    const guards = [1, 2, 3].map(() => new LockGuard(plan, comments));
    expect(watched.map(listeners)).toEqual(before.map((n) => n + 3));
    for (const guard of guards) guard.dispose();
    expect(watched.map(listeners)).toEqual(before);
  });
});
