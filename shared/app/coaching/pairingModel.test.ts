/** Key ownership on real stores: a library on disk, the plan's and the coaching's documents, and devices with keys of their own. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { id, signer } from '../../../tests/contestFixture.ts';
import { libraryHost, manualClock, testCore } from '../../../tests/testCore.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { planDocName } from '../../doc/docIds.ts';
import type { Host } from '../../host/host.ts';
import { PlanSession } from '../plan/planSession.ts';
import { CoachingModel } from './coachingModel.ts';

const PLAN = id('plan', 1);
const FOUNDER = '斎藤 花子';
let made: ReturnType<typeof libraryHost>;
const open: (() => void)[] = [];
let clock = manualClock();
const keyOf = async (device: number): Promise<string> => (await signer(device)('pairing', 'a'.repeat(64))).publicKey;

/** The plan as the program on a device with this key opens it from the library. */
async function on(device: number, name = FOUNDER): Promise<CoachingModel> {
  const host = {
    ...made.host,
    call: (channel: string, input: { purpose: 'pairing'; hash: string }) =>
      channel === 'device.sign'
        ? signer(device)(input.purpose, input.hash)
        : made.host.call(channel as never, input as never),
  } as unknown as Host;
  const session = await PlanSession.open(testCore(host, clock), PLAN);
  const coaching = await CoachingModel.open(session, name);
  if (!coaching) throw new Error('no coaching');
  open.push(() => {
    coaching.dispose();
    session.dispose();
  });
  const key = await keyOf(device);
  await expect.poll(() => coaching.pairing.ownKey).toBe(key);
  return coaching;
}
const close = () => {
  for (const end of open.splice(0)) end();
};

beforeEach(async () => {
  clock = manualClock();
  made = libraryHost();
  const doc = createPlanDoc({ id: PLAN, title: '三保の地下海水', createdOn: '2026-11-01', author: FOUNDER }, [], []);
  await made.library.append(planDocName(PLAN), [Y.encodeStateAsUpdate(doc)]);
});
afterEach(() => {
  close();
  made.close();
});

it('marks a key that the founder stops trusting as lost, and no other key', async () => {
  const coaching = await on(1);
  await coaching.pairing.claim();
  const [lostKey, otherKey] = [await keyOf(2), await keyOf(3)];
  await coaching.pairing.confirm({ key: lostKey, name: '山本 一郎' }, 'advisor', 'number');
  await coaching.pairing.confirm({ key: otherKey, name: '増田 一成' }, 'advisor', 'number');
  expect([...coaching.store.keys.people.keys()].sort()).toEqual([lostKey, otherKey].sort());
  expect([...coaching.store.keys.lost.keys()]).toEqual([]);
  await coaching.pairing.stopBelieving({ key: lostKey, name: '山本 一郎' });
  expect([...coaching.store.keys.lost.keys()]).toEqual([lostKey]);
  // The person stays on the list, marked: what that key signed before must remain readable.
  expect(coaching.store.keys.people.has(lostKey)).toBe(true);
  expect(coaching.pairing.unconfirmed).toEqual([]);
});

it('does not let another person’s device mark the founder’s key as lost', async () => {
  const founder = await on(1);
  await founder.pairing.claim();
  const stranger = await on(4, '山田 太郎');
  await stranger.pairing.stopBelieving({ key: await keyOf(1), name: FOUNDER });
  expect([...stranger.store.keys.lost.keys()]).toEqual([]);
});

it('lets the founder’s second device sign for the founder once the first has confirmed it', async () => {
  const coaching = await on(1);
  await coaching.pairing.claim();
  const [first, second] = [await keyOf(1), await keyOf(5)];
  expect([...coaching.store.keys.founders.keys()]).toEqual([first]);
  await coaching.pairing.confirm({ key: second, name: FOUNDER }, 'device', 'number');
  expect([...coaching.store.keys.founders.keys()].sort()).toEqual([first, second].sort());
  await coaching.pairing.stopBelieving({ key: second, name: FOUNDER });
  expect([...coaching.store.keys.lost.keys()]).toEqual([second]);
});

it('recognises a library restored from a backup on a new device, and signs for nobody until a person decides', async () => {
  const before = await on(1);
  await before.pairing.adopt();
  expect([before.pairing.isFounder, before.pairing.isNewDevice]).toEqual([true, false]);
  const onDisk = (name: 'private' | 'coaching') => {
    clock.advance(100);
    return made.library.load(`${name}:${PLAN}`).updates.length;
  };
  await expect.poll(() => Math.min(onDisk('private'), onDisk('coaching'))).toBeGreaterThan(0);
  close();
  const after = await on(6);
  await expect.poll(() => after.pairing.isNewDevice).toBe(true);
  expect([after.pairing.isFounder, after.pairing.signsAs]).toEqual([false, 'advisor']);
  await after.pairing.adopt();
  expect([after.pairing.isFounder, after.pairing.isNewDevice, after.pairing.signsAs]).toEqual([true, false, 'founder']);
});
