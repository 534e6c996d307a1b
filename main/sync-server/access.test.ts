/** Invitations, numeric codes, tokens and rights at their boundaries; over real sockets they are tested in `tests/collab`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentKind, Role } from '../../shared/domain/roles/roles.ts';
import { Library } from '../storage/library.ts';
import { Access, type InviteOptions } from './access.ts';

let folder: string;
let library: Library;
let access: Access;
let now: number;
const [PLAN, OTHER] = ['abcdefgh01234567', 'zzzzzzzz01234567'];
const KEY = new Uint8Array(32).fill(7);
const at = (text: string) => {
  now = Date.parse(text);
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-access-'));
  at('2026-11-20T00:00:00.000Z');
  library = new Library({ folder, now: () => new Date(now) });
  access = new Access(library.members, KEY, { now: () => now });
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});
const invite = (more: Partial<InviteOptions> = {}) => access.invite({ planId: PLAN, role: 'editor', ...more });
/** 'in', or why not. */
const joins = async (secret: string, from = 'a', passphrase?: string): Promise<string> => {
  const joined = await access.join({ invite: secret, name: '花子', passphrase }, from);
  return joined.ok ? 'in' : joined.error;
};
const memberOf = async (more: Partial<InviteOptions> = {}, name = '花子') => {
  const joined = await access.join({ invite: (await invite(more)).secret, name }, 'b');
  if (!joined.ok) throw new Error(joined.error);
  return joined.value;
};
const offers = async (secret: string, from = 'a') => {
  const offered = await access.offer(secret, from);
  return offered.ok ? offered.value : offered.error;
};

describe('an invitation', () => {
  it('is for one person and seven days by default', async () => {
    const { invite: made } = await invite();
    expect(made).toMatchObject({
      planId: PLAN,
      role: 'editor',
      usesLeft: 1,
      createdAt: '2026-11-20T00:00:00.000Z',
      expiresAt: '2026-11-27T00:00:00.000Z',
      passphrase: null,
      revokedAt: null,
    });
    expect((await invite({ uses: 5, days: 1 })).invite).toMatchObject({
      usesLeft: 5,
      expiresAt: '2026-11-21T00:00:00.000Z',
    });
    expect(await library.members.invite(made.id)).toEqual(made);
  });
  it('has at least one use and at most five hundred, a hundredth of a day at least and a year at most', async () => {
    const made = async (uses: number, days: number) => {
      const { usesLeft, expiresAt } = (await invite({ uses, days })).invite;
      return [usesLeft, (Date.parse(expiresAt) - now) / 86_400_000];
    };
    expect(await made(0, 0)).toEqual([1, 0.01]);
    expect(await made(-3, -1)).toEqual([1, 0.01]);
    expect(await made(2.9, 0.5)).toEqual([2, 0.5]);
    expect(await made(500, 366)).toEqual([500, 366]);
    expect(await made(501, 367)).toEqual([500, 366]);
  });
  it('is valid to its last millisecond', async () => {
    const { secret } = await invite({ uses: 9 });
    at('2026-11-26T23:59:59.999Z');
    expect(await joins(secret)).toBe('in');
    at('2026-11-27T00:00:00.000Z');
    expect(await joins(secret)).toBe('expired');
    expect(await offers(secret)).toBe('expired');
  });
  it('tells what it offers without being used, and nothing if it is forged, used up or revoked', async () => {
    const { secret, invite: made } = await invite({ role: 'viewer' });
    expect(await offers(secret)).toEqual({ role: 'viewer', needsPassphrase: false });
    expect(await offers(secret)).toEqual({ role: 'viewer', needsPassphrase: false });
    expect(await offers((await invite({ passphrase: 'さくら' })).secret)).toEqual({
      role: 'editor',
      needsPassphrase: true,
    });
    expect(await offers(`${made.id}.forged`)).toBe('unknownInvite');
    expect(await offers(made.id)).toBe('unknownInvite');
    expect(await offers('')).toBe('unknownInvite');
    expect(await joins(secret)).toBe('in');
    expect([await offers(secret), await joins(secret)]).toEqual(['usedUp', 'usedUp']);
    const { secret: other, invite: revoked } = await invite();
    await access.revokeInvite(revoked.id);
    expect([await offers(other), await joins(other)]).toEqual(['unknownInvite', 'unknownInvite']);
  });
  it('is invalid if signed with another folder’s key', async () => {
    const stranger = new Access(library.members, new Uint8Array(32).fill(8), { now: () => now });
    expect(await joins((await stranger.invite({ planId: PLAN, role: 'editor' })).secret)).toBe('unknownInvite');
  });
  it('accepts its passphrase in any letter width and no other, and does not store it', async () => {
    const { secret, invite: made } = await invite({ passphrase: 'Sakura1', uses: 3 });
    expect(await joins(secret)).toBe('wrongPassphrase');
    expect(await joins(secret, 'a', 'sakura1')).toBe('wrongPassphrase');
    expect(await joins(secret, 'a', 'Ｓａｋｕｒａ１')).toBe('in');
    expect(await joins(secret, 'a', 'Sakura1')).toBe('in');
    expect(made.passphrase).toMatch(/^[^:]+:[\w-]{43}$/u);
    expect(made.passphrase).not.toContain('Sakura1');
    expect((await invite({ passphrase: 'Sakura1' })).invite.passphrase).not.toBe(made.passphrase);
  });
});

describe('a person who joins', () => {
  it('is a member of that plan with that role, and the next colour of ten', async () => {
    let joined = 0;
    access.onDidJoin(() => joined++);
    const { secret } = await invite({ uses: 12, role: 'commenter' });
    const colours: unknown[] = [];
    for (let i = 0; i < 12; i++) {
      const made = await access.join({ invite: secret, name: `人${i}` }, 'a');
      if (!made.ok) throw new Error(made.error);
      const { planId, member } = made.value;
      colours.push([planId, member.role, member.name, member.colour]);
    }
    expect(colours).toEqual(Array.from({ length: 12 }, (_, i) => [PLAN, 'commenter', `人${i}`, i % 10]));
    expect(await joins(secret)).toBe('usedUp');
    expect(joined).toBe(12);
    expect((await library.members.membersOf(PLAN))[0]?.joinedAt).toBe('2026-11-20T00:00:00.000Z');
  });
});

describe('guessing', () => {
  it('blocks an address for ten minutes after twelve wrong tries; other addresses are not affected', async () => {
    const { secret } = await invite({ uses: 9 });
    for (let i = 0; i < 11; i++) expect(await joins(`x.${i}`)).toBe('unknownInvite');
    expect(await joins(secret)).toBe('in');
    expect(await joins('x.y')).toBe('unknownInvite');
    expect([await joins(secret), await offers(secret)]).toEqual(['tooManyTries', 'tooManyTries']);
    expect(await access.inviteOfCode('000000', 'a')).toEqual({ ok: false, error: 'tooManyTries' });
    expect(await joins(secret, 'b')).toBe('in');
    now += 10 * 60_000 - 1;
    expect(await joins(secret)).toBe('tooManyTries');
    now += 1;
    expect(await joins(secret)).toBe('in');
    // The count begins again.
    for (let i = 0; i < 12; i++) expect(await joins(`x.${i}`)).toBe('unknownInvite');
    expect(await joins(secret)).toBe('tooManyTries');
  });
  it('counts asking for an offer, a wrong passphrase and a used invitation as tries', async () => {
    const locked = (await invite({ passphrase: 'さくら' })).secret;
    for (let i = 0; i < 4; i++) expect(await offers('x.y', 'c')).toBe('unknownInvite');
    for (let i = 0; i < 8; i++) expect(await joins(locked, 'c', 'うめ')).toBe('wrongPassphrase');
    expect(await joins(locked, 'c', 'さくら')).toBe('tooManyTries');
    const used = await invite();
    expect(await joins(used.secret, 'd')).toBe('in');
    for (let i = 0; i < 12; i++) expect(await joins(used.secret, 'd')).toBe('usedUp');
    expect(await joins(used.secret, 'd')).toBe('tooManyTries');
  });
});

describe('a six-digit code', () => {
  it('resolves to its invitation for ten minutes', async () => {
    const { secret } = await invite({ uses: 9 });
    const code = access.codeFor(secret);
    expect(code).toMatch(/^\d{6}$/u);
    now += 10 * 60_000 - 1;
    expect(await access.inviteOfCode(code, 'a')).toEqual({ ok: true, value: { invite: secret } });
    now += 1;
    expect(await access.inviteOfCode(code, 'a')).toEqual({ ok: false, error: 'unknownCode' });
  });
  it('expires with its invitation', async () => {
    const { secret, invite: made } = await invite();
    const code = access.codeFor(secret);
    await access.revokeInvite(made.id);
    expect(await access.inviteOfCode(code, 'a')).toEqual({ ok: false, error: 'unknownCode' });
  });
  it('expires after thirty wrong codes from anywhere, not after twenty-nine; a new one restarts the count', async () => {
    const { secret } = await invite({ uses: 9 });
    const wrongFor = (code: string) => (code === '111111' ? '222222' : '111111');
    let code = access.codeFor(secret);
    for (let i = 0; i < 29; i++) await access.inviteOfCode(wrongFor(code), `from ${i}`);
    expect((await access.inviteOfCode(code, 'owner')).ok).toBe(true);
    await access.inviteOfCode(wrongFor(code), 'one more');
    expect((await access.inviteOfCode(code, 'owner')).ok).toBe(false);
    code = access.codeFor(secret);
    for (let i = 0; i < 29; i++) await access.inviteOfCode(wrongFor(code), `again ${i}`);
    expect((await access.inviteOfCode(code, 'someone')).ok).toBe(true);
  });
});

describe('a token', () => {
  it('identifies its member until they are revoked; a forged or overlong one identifies nobody', async () => {
    const { token, member } = await memberOf();
    expect((await access.memberOf(token))?.id).toBe(member.id);
    expect(await access.memberOf(`${member.id}.forged`)).toBeUndefined();
    expect(await access.memberOf(member.id)).toBeUndefined();
    expect(await access.memberOf('')).toBeUndefined();
    // The signature of an invitation is not valid for a member.
    expect(await access.memberOf((await invite()).secret)).toBeUndefined();
    const unknown = access.tokenOf({ id: 'nobody' });
    expect(await access.memberOf(unknown)).toBeUndefined();
    const padded = `${token}.${'x'.repeat(1_200 - token.length - 1)}`;
    expect((await access.memberOf(padded))?.id).toBe(member.id);
    expect(await access.memberOf(`${padded}x`)).toBeUndefined();
    await access.revoke(member.id);
    expect(await access.memberOf(token)).toBeUndefined();
  });
});

describe('rights', () => {
  const KINDS: readonly DocumentKind[] = ['plan', 'comments', 'coaching', 'private', 'contest', 'score'];
  it.each<[Exclude<Role, 'owner'>, Partial<Record<DocumentKind, 'r' | 'rw'>>]>([
    ['editor', { plan: 'rw', comments: 'rw', coaching: 'rw' }],
    ['commenter', { plan: 'r', comments: 'rw' }],
    ['viewer', { plan: 'r', comments: 'r' }],
  ])('of an invited %s', async (role, expected) => {
    const { member } = await memberOf({ role });
    const stored = await library.members.member(member.id);
    if (!stored) throw new Error('no member');
    const grants = Object.fromEntries(
      KINDS.flatMap((kind) => {
        const grant = access.grant(stored, `${kind}:${PLAN}`);
        return grant ? [[kind, grant.write ? 'rw' : 'r']] : [];
      }),
    );
    expect(grants).toEqual(expected);
    expect(access.grant(stored, `plan:${PLAN}`)?.member).toEqual(member);
    expect(access.grant(stored, `plan:${OTHER}`)).toBeUndefined();
    expect(access.grant(stored, 'plan')).toBeUndefined();
    expect(access.grant(stored, '')).toBeUndefined();
  });
  it('that change are reported at once; a removed member is reported as gone', async () => {
    const told: unknown[] = [];
    access.onDidChangeMember((change) => told.push(change));
    const { member } = await memberOf();
    await access.setRole(member.id, 'viewer');
    expect((await library.members.member(member.id))?.role).toBe('viewer');
    await access.revoke(member.id);
    expect(told).toEqual([
      { id: member.id, isGone: false },
      { id: member.id, isGone: true },
    ]);
  });
  it('that another process changed are reported on the next check, and only those', async () => {
    const told: unknown[] = [];
    const [same, changed, revoked] = [await memberOf(), await memberOf(), await memberOf()].map((m) => m.member);
    if (!same || !changed || !revoked) throw new Error('no members');
    access.onDidChangeMember((change) => told.push(change));
    await library.members.setRole(changed.id, 'viewer');
    await library.members.revokeMember(revoked.id, '2026-11-20T00:00:00.000Z');
    await access.recheck([same, changed, revoked, { ...same, id: 'erased' }]);
    expect(told).toEqual([
      { id: changed.id, isGone: false },
      { id: revoked.id, isGone: true },
      { id: 'erased', isGone: true },
    ]);
  });
});
