/** The page on the sync protocol is enough to take part in a plan: this guest does, on a real server. */
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PLAN, PLAN_DOC, type Place, startPlace, until } from '../../../tests/collab/people.ts';
import { Guest, join } from './guest.ts';

let place: Place;
let guests: Guest[] = [];
const origin = () => `http://127.0.0.1:${place.server.port}`;
const enter = async (role: 'editor' | 'viewer', name: string): Promise<Guest & { token?: string }> => {
  const { secret } = await place.access.invite({ planId: PLAN, role });
  const joined = await join(origin(), secret, name);
  expect([joined.planId, joined.member.role]).toEqual([PLAN, role]);
  const guest = new Guest(origin(), PLAN_DOC, joined.token);
  guests.push(guest);
  await until(() => guest.isSynced, 'the first answer');
  return guest;
};
beforeEach(async () => {
  place = await startPlace();
});
afterEach(async () => {
  for (const guest of guests.splice(0)) guest.close();
  guests = [];
  await place.close();
});

it('uses nothing of the app', async () => {
  const source = readFileSync(path(import.meta.dirname, 'guest.ts'), 'utf8');
  for (const [, from] of source.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^(ws|yjs)$/);
});

it('sees what others write, and learns that its own words are on the server’s disk', async () => {
  const [writer, reader] = [await enter('editor', '佐藤健一'), await enter('viewer', '山田花子')];
  writer.doc.getMap('meta').set('title', '酒粕の洗顔料');
  await until(() => reader.doc.getMap('meta').get('title') === '酒粕の洗顔料', 'the title at the reader');
  // The answer to the server's question was the first message, the title the second.
  await until(() => writer.saved === 2, 'the title on disk');
});

it('is told that it may only read, and is closed when it is no member any more', async () => {
  const [writer, reader] = [await enter('editor', '佐藤健一'), await enter('viewer', '山田花子')];
  reader.doc.getMap('meta').set('title', 'x');
  await until(() => reader.notices.includes('readOnly'), 'the notice');
  expect(writer.doc.getMap('meta').get('title')).toBeUndefined();
  for (const member of await place.library.members.membersOf(PLAN)) await place.access.revoke(member.id);
  await until(() => reader.closed === 4403 && writer.closed === 4403, 'the end of both');
});

it('is refused with a reason', async () => {
  const { secret } = await place.access.invite({ planId: PLAN, role: 'editor' });
  await join(origin(), secret, '佐藤健一');
  await expect(join(origin(), secret, '鈴木')).rejects.toThrow('usedUp');
  const stranger = new Guest(origin(), PLAN_DOC, 'nobody');
  guests.push(stranger);
  await until(() => stranger.closed === 4401, 'the refusal');
});
