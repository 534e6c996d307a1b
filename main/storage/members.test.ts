/** Members and invitations as the library keeps them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredInvite, StoredMember } from '../../shared/ports/memberStore.ts';
import { Library } from './library.ts';

let folder: string;
let library: Library;
let now: Date;
const [PLAN, OTHER] = ['abcdefgh01234567', 'zzzzzzzz01234567'];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-members-'));
  now = new Date('2026-11-20T00:00:00.000Z');
  library = new Library({ folder, now: () => now });
  for (const id of [PLAN, OTHER]) library.createPlan(id, '計画', new Uint8Array([0, 0]));
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const invite = (id: string, more: Partial<StoredInvite> = {}): StoredInvite => ({
  id,
  planId: PLAN,
  role: 'editor',
  usesLeft: 2,
  expiresAt: '2026-11-27T00:00:00.000Z',
  passphrase: null,
  createdAt: '2026-11-20T00:00:00.000Z',
  revokedAt: null,
  ...more,
});
const member = (id: string, more: Partial<StoredMember> = {}): StoredMember => ({
  id,
  planId: PLAN,
  name: '花子',
  colour: 3,
  role: 'commenter',
  joinedAt: '2026-11-21T00:00:00.000Z',
  revokedAt: null,
  ...more,
});

describe('an invitation', () => {
  it('comes back as it was kept, with and without a passphrase', async () => {
    await library.members.addInvite(invite('i1'));
    await library.members.addInvite(invite('i2', { role: 'viewer', usesLeft: 1, passphrase: 'salt:hash' }));
    expect(await library.members.invite('i1')).toEqual(invite('i1'));
    expect(await library.members.invite('i2')).toEqual(
      invite('i2', { role: 'viewer', usesLeft: 1, passphrase: 'salt:hash' }),
    );
    expect(await library.members.invite('i3')).toBeUndefined();
  });
  it('is listed with its plan, oldest first', async () => {
    await library.members.addInvite(invite('b', { createdAt: '2026-11-22T00:00:00.000Z' }));
    await library.members.addInvite(invite('c', { createdAt: '2026-11-21T00:00:00.000Z' }));
    await library.members.addInvite(invite('a', { createdAt: '2026-11-21T00:00:00.000Z' }));
    await library.members.addInvite(invite('d', { planId: OTHER }));
    expect((await library.members.invitesOf(PLAN)).map((i) => i.id)).toEqual(['a', 'c', 'b']);
  });
  it('is used up: each use makes one member, and no more are made after the last', async () => {
    await library.members.addInvite(invite('i'));
    expect(await library.members.redeem('i', member('m1'))).toBe(true);
    expect((await library.members.invite('i'))?.usesLeft).toBe(1);
    expect(await library.members.redeem('i', member('m2'))).toBe(true);
    expect(await library.members.redeem('i', member('m3'))).toBe(false);
    expect((await library.members.invite('i'))?.usesLeft).toBe(0);
    expect((await library.members.membersOf(PLAN)).map((m) => m.id)).toEqual(['m1', 'm2']);
  });
  it('that is revoked or unknown makes no member', async () => {
    await library.members.addInvite(invite('i'));
    await library.members.addInvite(invite('j'));
    await library.members.revokeInvite('i', now.toISOString());
    expect(await library.members.redeem('i', member('m1'))).toBe(false);
    expect(await library.members.redeem('x', member('m1'))).toBe(false);
    expect(await library.members.redeem('j', member('m1'))).toBe(true);
    expect(await library.members.invite('i')).toMatchObject({ revokedAt: '2026-11-20T00:00:00.000Z', usesLeft: 2 });
  });
  it('keeps its use if the member cannot be added', async () => {
    await library.members.addInvite(invite('i'));
    await library.members.redeem('i', member('m1'));
    await expect(library.members.redeem('i', member('m1'))).rejects.toThrow('exists');
    expect((await library.members.invite('i'))?.usesLeft).toBe(1);
  });
});

describe('a member', () => {
  beforeEach(async () => {
    await library.members.addInvite(invite('i', { usesLeft: 9 }));
    await library.members.redeem('i', member('m2', { joinedAt: '2026-11-22T00:00:00.000Z' }));
    await library.members.redeem('i', member('m1'));
    await library.members.redeem('i', member('m3', { planId: OTHER }));
  });
  it('comes back as they joined, listed with their plan, in order of joining', async () => {
    expect(await library.members.member('m1')).toEqual(member('m1'));
    expect(await library.members.member('m9')).toBeUndefined();
    expect((await library.members.membersOf(PLAN)).map((m) => m.id)).toEqual(['m1', 'm2']);
    expect((await library.members.membersOf(OTHER)).map((m) => m.id)).toEqual(['m3']);
  });
  it('gets another role, and nobody else does', async () => {
    await library.members.setRole('m1', 'viewer');
    expect(await Promise.all(['m1', 'm2'].map(async (id) => (await library.members.member(id))?.role))).toEqual([
      'viewer',
      'commenter',
    ]);
  });
  it('is revoked once: the first time is kept', async () => {
    await library.members.revokeMember('m1', now.toISOString());
    now = new Date('2026-12-01T00:00:00.000Z');
    await library.members.revokeMember('m1', now.toISOString());
    expect(await Promise.all(['m1', 'm2'].map(async (id) => (await library.members.member(id))?.revokedAt))).toEqual([
      '2026-11-20T00:00:00.000Z',
      null,
    ]);
    await library.members.revokeInvite('i', now.toISOString());
    now = new Date('2026-12-02T00:00:00.000Z');
    await library.members.revokeInvite('i', now.toISOString());
    expect((await library.members.invite('i'))?.revokedAt).toBe('2026-12-01T00:00:00.000Z');
  });
  it('is erased with a plan, and only with that', async () => {
    library.setTrashed(PLAN, true);
    library.deleteForever(PLAN);
    expect(await Promise.all(['m1', 'm2', 'm3'].map(async (id) => (await library.members.member(id))?.id))).toEqual([
      undefined,
      undefined,
      'm3',
    ]);
    expect(await library.members.invite('i')).toBeUndefined();
  });
  it('is still there after a restart', async () => {
    library.close();
    library = new Library({ folder, now: () => now });
    expect(await library.members.member('m1')).toEqual(member('m1'));
  });
});
