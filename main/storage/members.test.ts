/** Members and invitations as the library keeps them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from './library.ts';
import type { StoredInvite, StoredMember } from './members.ts';

let folder: string;
let library: Library;
let now: Date;
const [PLAN, OTHER] = ['abcdefgh01234567', 'zzzzzzzz01234567'];
beforeEach(() => {
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
  it('comes back as it was kept, with and without a passphrase', () => {
    library.members.addInvite(invite('i1'));
    library.members.addInvite(invite('i2', { role: 'viewer', usesLeft: 1, passphrase: 'salt:hash' }));
    expect(library.members.invite('i1')).toEqual(invite('i1'));
    expect(library.members.invite('i2')).toEqual(
      invite('i2', { role: 'viewer', usesLeft: 1, passphrase: 'salt:hash' }),
    );
    expect(library.members.invite('i3')).toBeUndefined();
  });
  it('is listed with its plan, oldest first', () => {
    library.members.addInvite(invite('b', { createdAt: '2026-11-22T00:00:00.000Z' }));
    library.members.addInvite(invite('c', { createdAt: '2026-11-21T00:00:00.000Z' }));
    library.members.addInvite(invite('a', { createdAt: '2026-11-21T00:00:00.000Z' }));
    library.members.addInvite(invite('d', { planId: OTHER }));
    expect(library.members.invitesOf(PLAN).map((i) => i.id)).toEqual(['a', 'c', 'b']);
  });
  it('is used up: each use makes one member, and the one after the last makes none', () => {
    library.members.addInvite(invite('i'));
    expect(library.members.redeem('i', member('m1'))).toBe(true);
    expect(library.members.invite('i')?.usesLeft).toBe(1);
    expect(library.members.redeem('i', member('m2'))).toBe(true);
    expect(library.members.redeem('i', member('m3'))).toBe(false);
    expect(library.members.invite('i')?.usesLeft).toBe(0);
    expect(library.members.membersOf(PLAN).map((m) => m.id)).toEqual(['m1', 'm2']);
  });
  it('that is revoked or unknown makes no member', () => {
    library.members.addInvite(invite('i'));
    library.members.addInvite(invite('j'));
    library.members.revokeInvite('i');
    expect(library.members.redeem('i', member('m1'))).toBe(false);
    expect(library.members.redeem('x', member('m1'))).toBe(false);
    expect(library.members.redeem('j', member('m1'))).toBe(true);
    expect(library.members.invite('i')).toMatchObject({ revokedAt: '2026-11-20T00:00:00.000Z', usesLeft: 2 });
  });
  it('keeps its use where the member cannot be added', () => {
    library.members.addInvite(invite('i'));
    library.members.redeem('i', member('m1'));
    expect(() => library.members.redeem('i', member('m1'))).toThrow();
    expect(library.members.invite('i')?.usesLeft).toBe(1);
  });
});

describe('a member', () => {
  beforeEach(() => {
    library.members.addInvite(invite('i', { usesLeft: 9 }));
    library.members.redeem('i', member('m2', { joinedAt: '2026-11-22T00:00:00.000Z' }));
    library.members.redeem('i', member('m1'));
    library.members.redeem('i', member('m3', { planId: OTHER }));
  });
  it('comes back as they joined, listed with their plan, first come first', () => {
    expect(library.members.member('m1')).toEqual(member('m1'));
    expect(library.members.member('m9')).toBeUndefined();
    expect(library.members.membersOf(PLAN).map((m) => m.id)).toEqual(['m1', 'm2']);
    expect(library.members.membersOf(OTHER).map((m) => m.id)).toEqual(['m3']);
  });
  it('gets another role, nobody else does', () => {
    library.members.setRole('m1', 'viewer');
    expect(['m1', 'm2'].map((id) => library.members.member(id)?.role)).toEqual(['viewer', 'commenter']);
  });
  it('is revoked once: the first time stands', () => {
    library.members.revokeMember('m1');
    now = new Date('2026-12-01T00:00:00.000Z');
    library.members.revokeMember('m1');
    expect(['m1', 'm2'].map((id) => library.members.member(id)?.revokedAt)).toEqual(['2026-11-20T00:00:00.000Z', null]);
    library.members.revokeInvite('i');
    now = new Date('2026-12-02T00:00:00.000Z');
    library.members.revokeInvite('i');
    expect(library.members.invite('i')?.revokedAt).toBe('2026-12-01T00:00:00.000Z');
  });
  it('goes with an erased plan, and only with that', () => {
    library.setTrashed(PLAN, true);
    library.deleteForever(PLAN);
    expect(['m1', 'm2', 'm3'].map((id) => library.members.member(id)?.id)).toEqual([undefined, undefined, 'm3']);
    expect(library.members.invite('i')).toBeUndefined();
  });
  it('is still there after a restart', () => {
    library.close();
    library = new Library({ folder, now: () => now });
    expect(library.members.member('m1')).toEqual(member('m1'));
  });
});
