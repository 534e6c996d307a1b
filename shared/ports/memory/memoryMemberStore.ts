/** Members and invitations in memory. */
import type { Role } from '../../domain/roles/roles.ts';
import { storeError } from '../errors.ts';
import type { MemberStore, StoredInvite, StoredMember, StoredReach } from '../memberStore.ts';

export type MemoryMembers = {
  readonly members: Map<string, StoredMember>;
  readonly invites: Map<string, StoredInvite>;
  readonly reaches: Map<string, StoredReach>;
};
export const memoryMembers = (): MemoryMembers => ({
  members: new Map(),
  invites: new Map(),
  reaches: new Map(),
});

const byTime = <T extends { readonly id: string }>(time: (item: T) => string) => {
  const key = (item: T) => `${time(item)} ${item.id}`;
  return (a: T, b: T) => (key(a) < key(b) ? -1 : 1);
};

export class MemoryMemberStore implements MemberStore {
  private readonly place: MemoryMembers;
  private isClosed = false;

  constructor(place: MemoryMembers = memoryMembers()) {
    this.place = place;
  }

  async member(id: string): Promise<StoredMember | undefined> {
    return this.open().members.get(id);
  }
  async membersOf(planId: string): Promise<readonly StoredMember[]> {
    const members = [...this.open().members.values()].filter((m) => m.planId === planId);
    return members.sort(byTime((m) => m.joinedAt));
  }
  async invite(id: string): Promise<StoredInvite | undefined> {
    return this.open().invites.get(id);
  }
  async invitesOf(planId: string): Promise<readonly StoredInvite[]> {
    const invites = [...this.open().invites.values()].filter((i) => i.planId === planId);
    return invites.sort(byTime((i) => i.createdAt));
  }

  async addInvite(invite: StoredInvite): Promise<void> {
    const { invites } = this.open();
    if (invites.has(invite.id)) throw storeError('exists');
    invites.set(invite.id, invite);
  }

  async redeem(inviteId: string, member: StoredMember): Promise<boolean> {
    const { invites, members } = this.open();
    const invite = invites.get(inviteId);
    if (!invite || invite.revokedAt !== null || invite.usesLeft < 1) return false;
    if (members.has(member.id)) throw storeError('exists');
    invites.set(inviteId, { ...invite, usesLeft: invite.usesLeft - 1 });
    members.set(member.id, member);
    return true;
  }

  async setRole(memberId: string, role: Role): Promise<void> {
    const { members } = this.open();
    const member = members.get(memberId);
    if (member) members.set(memberId, { ...member, role });
  }
  async revokeMember(memberId: string, at: string): Promise<void> {
    const { members } = this.open();
    const member = members.get(memberId);
    if (member?.revokedAt === null) members.set(memberId, { ...member, revokedAt: at });
  }
  async revokeInvite(inviteId: string, at: string): Promise<void> {
    const { invites } = this.open();
    const invite = invites.get(inviteId);
    if (invite?.revokedAt === null) invites.set(inviteId, { ...invite, revokedAt: at });
  }

  async reachesOf(planId: string): Promise<readonly StoredReach[]> {
    const { members, reaches } = this.open();
    const found = [...reaches.values()].filter(({ member }) => members.get(member)?.planId === planId);
    return found.sort((a, b) => (a.member < b.member ? -1 : 1));
  }
  async noteReached(noted: readonly StoredReach[]): Promise<void> {
    const { members, reaches } = this.open();
    for (const reach of noted) {
      const before = reaches.get(reach.member);
      if (members.has(reach.member) && !(before && before.at > reach.at)) reaches.set(reach.member, reach);
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  private open(): MemoryMembers {
    if (this.isClosed) throw storeError('storageFailed');
    return this.place;
  }
}
