/** The contract of {@link MemberStore} as cases. */
import type { MemberStore, StoredInvite, StoredMember } from '../../shared/ports/memberStore.ts';
import { type AcceptanceSuite, check, rejects, same } from './kit.ts';

export type MemberStoreSubject = {
  readonly store: MemberStore;
  /** Closes the store and opens another one on the same storage. */
  reopen(): Promise<MemberStore>;
};

const PLAN = 'abcdefgh01234567';
const OTHER = 'zyxwvuts76543210';
const id = (n: number): string => String(n).padStart(16, '0');
const invite = (n: number, changes: Partial<StoredInvite> = {}): StoredInvite => ({
  id: id(n),
  planId: PLAN,
  role: 'editor',
  usesLeft: 1,
  expiresAt: '2026-12-06T00:00:00.000Z',
  passphrase: null,
  createdAt: '2026-11-29T00:00:00.000Z',
  revokedAt: null,
  ...changes,
});
const member = (n: number, changes: Partial<StoredMember> = {}): StoredMember => ({
  id: id(n),
  planId: PLAN,
  name: '佐藤 花子',
  colour: 3,
  role: 'editor',
  joinedAt: '2026-11-29T01:00:00.000Z',
  revokedAt: null,
  ...changes,
});
const LATER = '2026-11-30T00:00:00.000Z';
const MUCH_LATER = '2026-12-01T00:00:00.000Z';

export const memberStoreSuite: AcceptanceSuite<MemberStoreSubject> = [
  {
    name: 'an unknown id is undefined, and a plan without members is empty',
    async run({ store }) {
      same(await store.member(id(1)), undefined, 'member');
      same(await store.invite(id(1)), undefined, 'invitation');
      same(await store.membersOf(PLAN), [], 'members');
      same(await store.invitesOf(PLAN), [], 'invitations');
    },
  },
  {
    name: 'invitations and members come back as they were stored, after reopening',
    async run({ store, reopen }) {
      const invited = invite(1, { passphrase: 'salt:hash', usesLeft: 500, role: 'viewer' });
      await store.addInvite(invited);
      const joined = member(2, { role: 'viewer', name: '👩🏽‍🌾 ファン・デル・ベルフ' });
      check(await store.redeem(invited.id, joined), 'redeemed');
      const again = await reopen();
      same(await again.invite(invited.id), { ...invited, usesLeft: 499 }, 'invitation');
      same(await again.member(joined.id), joined, 'member');
    },
  },
  {
    name: 'an id of an invitation is taken once',
    async run({ store }) {
      await store.addInvite(invite(1, { usesLeft: 7 }));
      await rejects(store.addInvite(invite(1)), 'exists', 'the same id');
      same((await store.invite(id(1)))?.usesLeft, 7, 'uses of the first');
    },
  },
  {
    name: 'lists are of one plan, by time and then by id',
    async run({ store }) {
      await store.addInvite(invite(4, { createdAt: LATER }));
      await store.addInvite(invite(3, { usesLeft: 9 }));
      await store.addInvite(invite(2));
      await store.addInvite(invite(1, { planId: OTHER }));
      same(
        (await store.invitesOf(PLAN)).map((i) => i.id),
        [id(2), id(3), id(4)],
        'invitations',
      );
      for (const n of [13, 12, 11]) await store.redeem(id(3), member(n));
      await store.redeem(id(3), member(10, { joinedAt: LATER }));
      same(
        (await store.membersOf(PLAN)).map((m) => m.id),
        [id(11), id(12), id(13), id(10)],
        'members',
      );
      same(await store.membersOf(OTHER), [], 'members of the other plan');
    },
  },
  {
    name: 'of concurrent redemptions as many succeed as there are uses',
    async run({ store }) {
      await store.addInvite(invite(1, { usesLeft: 3 }));
      const outcomes = await Promise.all(Array.from({ length: 20 }, (_, i) => store.redeem(id(1), member(100 + i))));
      same(outcomes.filter(Boolean).length, 3, 'successes');
      same((await store.membersOf(PLAN)).length, 3, 'members');
      same((await store.invite(id(1)))?.usesLeft, 0, 'uses left');
    },
  },
  {
    name: 'an unknown, a used and a revoked invitation add nobody',
    async run({ store }) {
      check(!(await store.redeem(id(9), member(1))), 'unknown');
      await store.addInvite(invite(1, { usesLeft: 0 }));
      check(!(await store.redeem(id(1), member(1))), 'used up');
      await store.addInvite(invite(2, { usesLeft: 5 }));
      await store.revokeInvite(id(2), LATER);
      check(!(await store.redeem(id(2), member(1))), 'revoked');
      same(await store.member(id(1)), undefined, 'member');
      same((await store.invite(id(2)))?.usesLeft, 5, 'uses of the revoked one');
    },
  },
  {
    name: 'a redemption whose member cannot be added takes no use',
    async run({ store }) {
      await store.addInvite(invite(1, { usesLeft: 2 }));
      await store.redeem(id(1), member(5));
      await rejects(store.redeem(id(1), member(5)), 'exists', 'the same member again');
      same((await store.invite(id(1)))?.usesLeft, 1, 'uses left');
    },
  },
  {
    name: 'roles change and revocations keep their first time, after reopening',
    async run({ store, reopen }) {
      await store.addInvite(invite(1));
      await store.redeem(id(1), member(2));
      await store.setRole(id(2), 'commenter');
      await store.revokeMember(id(2), LATER);
      await store.revokeMember(id(2), MUCH_LATER);
      await store.revokeInvite(id(1), LATER);
      await store.revokeInvite(id(1), MUCH_LATER);
      const again = await reopen();
      same(await again.member(id(2)), member(2, { role: 'commenter', revokedAt: LATER }), 'member');
      same((await again.invite(id(1)))?.revokedAt, LATER, 'invitation');
    },
  },
  {
    name: 'what a device has stands by the latest time, of one plan, after reopening',
    async run({ store, reopen }) {
      await store.addInvite(invite(1, { usesLeft: 9 }));
      for (const n of [3, 2]) await store.redeem(id(1), member(n));
      await store.redeem(id(1), member(4, { planId: OTHER }));
      await store.redeem(id(1), member(5));
      same(await store.reachesOf(PLAN), [], 'before anything arrived');
      const mark = new Uint8Array([1, 0, 1, 7, 200]);
      await store.noteReached([
        { member: id(3), at: LATER, mark: new Uint8Array([0]) },
        { member: id(2), at: LATER, mark: null },
        { member: id(4), at: LATER, mark },
      ]);
      await store.noteReached([{ member: id(3), at: MUCH_LATER, mark }]);
      await store.noteReached([{ member: id(3), at: '2026-11-30T23:59:59.999Z', mark: null }]);
      await store.revokeMember(id(2), LATER);
      const reached = await (await reopen()).reachesOf(PLAN);
      same(
        reached.map(({ member: who, at, mark: had }) => [who, at, had && [...had]]),
        [
          [id(2), LATER, null],
          [id(3), MUCH_LATER, [1, 0, 1, 7, 200]],
        ],
        'what they have',
      );
    },
  },
  {
    name: 'changes to unknown ids do nothing',
    async run({ store }) {
      await store.setRole(id(1), 'viewer');
      await store.revokeMember(id(1), LATER);
      await store.revokeInvite(id(1), LATER);
      await store.noteReached([{ member: id(1), at: LATER, mark: null }]);
      same(await store.member(id(1)), undefined, 'member');
      same(await store.invite(id(1)), undefined, 'invitation');
      await store.addInvite(invite(1));
      await store.redeem(id(1), member(1));
      same(await store.reachesOf(PLAN), [], 'what was noted before there was a member');
    },
  },
  {
    name: 'after closing every call rejects, and closing again does nothing',
    async run({ store, reopen }) {
      const added = store.addInvite(invite(1));
      await store.close();
      await added;
      await store.close();
      await rejects(store.addInvite(invite(2)), 'storageFailed', 'addInvite');
      await rejects(store.member(id(1)), 'storageFailed', 'member');
      await rejects(store.invitesOf(PLAN), 'storageFailed', 'invitesOf');
      await rejects(store.redeem(id(1), member(1)), 'storageFailed', 'redeem');
      await rejects(store.setRole(id(1), 'viewer'), 'storageFailed', 'setRole');
      await rejects(store.reachesOf(PLAN), 'storageFailed', 'reachesOf');
      await rejects(store.noteReached([]), 'storageFailed', 'noteReached');
      same((await (await reopen()).invite(id(1)))?.id, id(1), 'what was called before');
    },
  },
];
