/**
 * Who may work on which plan: members, and the invitations by which they join.
 *
 * **Durability.** Every change is durable when its promise resolves, whole or not at all.
 * **Concurrency.** `redeem` is atomic: of any number of concurrent calls, as many succeed as the invitation has uses left. Other changes apply in
 * the order of the calls. Of several reports of one device's reach, the one with the latest time is kept, in whatever order they come.
 * **Idempotence.** Revoking again keeps the time of the first revocation. Changes to an unknown id do nothing.
 * **Limits.** Ids are 16 characters of `0-9a-z`; names up to 120 characters.
 * **Closing and errors.** As in `docStore.ts`; adding an invitation whose id is taken rejects with `exists`.
 */
import type { Role } from '../domain/roles/roles.ts';

export type StoredMember = {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  readonly colour: number;
  readonly role: Role;
  /** ISO times. */
  readonly joinedAt: string;
  readonly revokedAt: string | null;
};

export type StoredInvite = {
  readonly id: string;
  readonly planId: string;
  readonly role: Role;
  readonly usesLeft: number;
  readonly expiresAt: string;
  /** `salt:hash`; null without a passphrase. */
  readonly passphrase: string | null;
  readonly createdAt: string;
  readonly revokedAt: string | null;
};

/** How much of the plan a member's device is known to have. */
export type StoredReach = {
  readonly member: string;
  /** ISO time at which the device was up to date. */
  readonly at: string;
  /** The plan as it was then, as an encoded snapshot of Yjs: clocks and deletions, no content. `null` if it was too large to keep. */
  readonly mark: Uint8Array | null;
};

export interface MemberStore {
  member(id: string): Promise<StoredMember | undefined>;
  /** By the time of joining, then by id; revoked members included. */
  membersOf(planId: string): Promise<readonly StoredMember[]>;
  invite(id: string): Promise<StoredInvite | undefined>;
  /** By the time of creation, then by id; revoked and used ones included. */
  invitesOf(planId: string): Promise<readonly StoredInvite[]>;

  addInvite(invite: StoredInvite): Promise<void>;
  /** Takes one use of an invitation and adds the member, both or neither. False if the invitation is unknown, revoked or used up. */
  redeem(inviteId: string, member: StoredMember): Promise<boolean>;
  setRole(memberId: string, role: Role): Promise<void>;
  /** `at` is the ISO time of the revocation. */
  revokeMember(memberId: string, at: string): Promise<void>;
  revokeInvite(inviteId: string, at: string): Promise<void>;

  /** The reach of the members' devices, by the member's id; devices that have nothing yet are omitted. */
  reachesOf(planId: string): Promise<readonly StoredReach[]>;
  /** Records what devices have, all or none of them. An earlier time than the recorded one changes nothing. */
  noteReached(reaches: readonly StoredReach[]): Promise<void>;

  close(): Promise<void>;
}
