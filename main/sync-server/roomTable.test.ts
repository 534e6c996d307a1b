/** Which rooms are in memory, and that a plan's room knows what is locked without keeping comments that lock nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Locks, readLocks, setLocks } from '../../shared/doc/room/room.ts';
import { entityMap } from '../../shared/doc/schema.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { MemoryDocStore } from '../../shared/ports/memory/memoryDocStore.ts';
import { MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { until } from '../../tests/collab/people.ts';
import { message } from './message.ts';
import type { ReachKeeper } from './reachKeeper.ts';
import type { Guest } from './room.ts';
import { RoomTable } from './roomTable.ts';

const PLAN = 'plan:abcdefgh01234567';
const COMMENTS = 'comments:abcdefgh01234567';
const AT = '2026-11-29T00:00:00.000Z';
const CARD = 'card000000000001';
const OWNER = { id: '0000000000000000', name: '山田' };

let docs: MemoryDocStore;
let rooms: RoomTable;
beforeEach(async () => {
  docs = new MemoryDocStore();
  rooms = new RoomTable({
    docs,
    metrics: { updates: 0, refused: 0, failedSaves: 0, slowReaders: 0 },
    windows: { entries: () => [], onPresence: () => undefined },
    keeper: { note: () => undefined, noteSoon: () => undefined } as unknown as ReachKeeper,
    idleMs: 5,
    isAwaited: () => false,
  });
  docs.onDidAppend(({ name, updates, by }) => rooms.deliver(name, updates, by));
  const plan = new Y.Doc();
  entityMap(plan, 'nodes').set(CARD, new Y.Map(Object.entries({ kind: 'note', title: '酒粕' })) as never);
  await docs.append(PLAN, [Y.encodeStateAsUpdate(plan)]);
});
// A room that has to stay asks again and again whether it may leave, also while a later file's tests control the clock.
afterEach(() => rooms.clear());

const stored = async (name: string): Promise<Y.Doc> => {
  const doc = new Y.Doc();
  applyStored(doc, await docs.load(name));
  return doc;
};
/** Locks or unlocks as the owner's own window does, which writes to the store directly. */
async function lock(isLocked: boolean): Promise<Locks> {
  const doc = await stored(COMMENTS);
  const before = Y.encodeStateVector(doc);
  setLocks(doc, [CARD], isLocked ? OWNER : undefined, AT);
  await docs.append(COMMENTS, [Y.encodeStateAsUpdate(doc, before)], 'window');
  return readLocks(doc);
}
const guest = (): Guest => ({
  member: { id: 'member0000000000', name: '鈴木', colour: 1, role: 'editor' },
  write: true,
  send: () => undefined,
  backlog: () => 0,
  onceDrained: () => undefined,
  close: () => undefined,
});
/** The result of an editor's edit of the card. */
async function retitled(title: string): Promise<unknown> {
  const room = await rooms.load(PLAN);
  const editor = guest();
  room.enter(editor);
  const doc = await stored(PLAN);
  const before = Y.encodeStateVector(doc);
  entityMap(doc, 'nodes').get(CARD)?.set('title', title);
  room.receive(editor, message(MESSAGE.sync, SYNC.update, Y.encodeStateAsUpdate(doc, before)));
  await room.settle();
  room.leave(editor);
  return entityMap(await stored(PLAN), 'nodes')
    .get(CARD)
    ?.get('title');
}

describe('a plan’s room', () => {
  it('holds no comments in which nothing is locked', async () => {
    await rooms.load(PLAN);
    expect(rooms.size).toBe(1);
    expect(await retitled('小豆')).toBe('小豆');
    await lock(true);
    await lock(false);
    await until(() => rooms.size === 1, 'the comments to leave');
    expect(await retitled('米粉')).toBe('米粉');
  });
  it('knows what was locked before it was loaded', async () => {
    await lock(true);
    expect(await retitled('小豆')).toBe('酒粕');
    expect(rooms.size).toBe(2);
  });
  it('learns what the owner’s window locks and unlocks while nobody here reads the comments', async () => {
    const plan = await rooms.load(PLAN);
    plan.enter(guest());
    await lock(true);
    await until(() => rooms.peek(COMMENTS) !== undefined, 'the comments');
    await rooms.peek(COMMENTS)?.loaded;
    expect(await retitled('小豆')).toBe('酒粕');
    // They stay as long as they lock something.
    rooms.leaveSoon(await rooms.load('plan:zzzzzzzz01234567'));
    await until(() => rooms.size === 2, 'another room to leave');
    expect(rooms.peek(COMMENTS)).toBeDefined();
    await lock(false);
    expect(await retitled('小豆')).toBe('小豆');
    await until(() => rooms.size === 1, 'the comments to leave');
    await lock(true);
    await until(() => rooms.size === 2, 'the comments to come back');
    await rooms.peek(COMMENTS)?.loaded;
    expect(await retitled('米粉')).toBe('小豆');
  });
  it.each(['before', 'while', 'after'])(
    'knows what is locked in comments that were opened %s it was loaded',
    async (when) => {
      const comments = when === 'before' ? await rooms.load(COMMENTS) : undefined;
      const loading = rooms.load(PLAN);
      const opened = when === 'while' ? rooms.load(COMMENTS) : undefined;
      const plan = await loading;
      const room = comments ?? (await opened) ?? (await rooms.load(COMMENTS));
      plan.enter(guest());
      room.enter(guest());
      await lock(true);
      expect(await retitled('小豆')).toBe('酒粕');
      await lock(false);
      expect(await retitled('小豆')).toBe('小豆');
    },
  );
  it('opens if the comments cannot be read; they lock nothing', async () => {
    const { load } = docs;
    docs.load = async (name) => {
      if (name === COMMENTS) throw new Error('disk');
      return load.call(docs, name);
    };
    expect(await retitled('小豆')).toBe('小豆');
    docs.load = load;
  });
});
