/** Secret words and their submission to the shared document, with the server's own guard. */
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { handOver, putPrivateWord, setReady } from './privateRoom.ts';
import { addRound, markRound, readSaid } from './room.ts';
import { RoomGuard } from './roomGuard.ts';

const AT = '2026-11-30T00:00:00.000Z';
const ROUND = 'round00000000001';
const ME = { id: 'member0000000000', name: '鈴木', role: 'editor' } as const;
const OWNER = { id: '0000000000000000', name: '山田', role: 'owner' } as const;

it('submits at the next reveal what the server reverted together with a reveal by a former facilitator', () => {
  const [shared, own] = [new Y.Doc(), new Y.Doc()];
  addRound(shared, ROUND, { kind: 'words', question: '', by: OWNER.id, byName: '山田', at: AT });
  const guard = new RoomGuard(shared);
  putPrivateWord(own, ROUND, 'word000000000001', '冬だけの宿');
  setReady(own, ROUND, { at: AT, isNamed: true });
  const words = () => readSaid(shared, ROUND).map(({ text, name }) => [text, name]);

  // Revealed in a tunnel by somebody who led when they went in.
  markRound(shared, ROUND, 'revealedAt', AT);
  expect(handOver(own, shared, ROUND, ME)).toBe(true);
  guard.correct(ME);
  expect(words()).toEqual([]);
  expect(handOver(own, shared, ROUND, ME)).toBe(false);
  expect(words()).toEqual([]);

  markRound(shared, ROUND, 'revealedAt', AT);
  guard.correct(OWNER);
  expect(handOver(own, shared, ROUND, ME)).toBe(true);
  guard.correct(ME);
  expect(words()).toEqual([['冬だけの宿', '鈴木']]);
  // Once is enough.
  expect(handOver(own, shared, ROUND, ME)).toBe(false);
});
