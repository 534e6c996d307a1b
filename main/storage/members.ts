/** Who may work on which plan: members, and the invitations they joined by. Part of the library file, so that a backup contains both. */
import type { Role } from '../../shared/domain/roles/roles.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import type { StoredInvite, StoredMember, StoredReach } from '../../shared/ports/memberStore.ts';
import type { LibraryFile } from './libraryFile.ts';

const memberOf = (r: Record<string, unknown>): StoredMember => ({
  id: String(r['id']),
  planId: String(r['plan']),
  name: String(r['name']),
  colour: Number(r['colour']),
  role: String(r['role']) as Role,
  joinedAt: String(r['joined_at']),
  revokedAt: r['revoked_at'] === null ? null : String(r['revoked_at']),
});
const inviteOf = (r: Record<string, unknown>): StoredInvite => ({
  id: String(r['id']),
  planId: String(r['plan']),
  role: String(r['role']) as Role,
  usesLeft: Number(r['uses_left']),
  expiresAt: String(r['expires_at']),
  passphrase: r['passphrase'] === null ? null : String(r['passphrase']),
  createdAt: String(r['created_at']),
  revokedAt: r['revoked_at'] === null ? null : String(r['revoked_at']),
});

export class Members {
  private readonly file: LibraryFile;

  constructor(file: LibraryFile) {
    this.file = file;
  }

  member(id: string): StoredMember | undefined {
    const row = this.file.one('SELECT * FROM members WHERE id = ?', id);
    return row && memberOf(row);
  }
  membersOf(planId: string): StoredMember[] {
    return this.file.all('SELECT * FROM members WHERE plan = ? ORDER BY joined_at, id', planId).map(memberOf);
  }
  invite(id: string): StoredInvite | undefined {
    const row = this.file.one('SELECT * FROM invites WHERE id = ?', id);
    return row && inviteOf(row);
  }
  invitesOf(planId: string): StoredInvite[] {
    return this.file.all('SELECT * FROM invites WHERE plan = ? ORDER BY created_at, id', planId).map(inviteOf);
  }

  /** Throws `exists` for an id that is taken. */
  addInvite(invite: StoredInvite): void {
    this.file.write(() => {
      if (this.file.one('SELECT 1 FROM invites WHERE id = ?', invite.id)) throw new HostError('exists');
      this.file.run(
        'INSERT INTO invites (id, plan, role, uses_left, expires_at, passphrase, created_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)',
        invite.id,
        invite.planId,
        invite.role,
        invite.usesLeft,
        invite.expiresAt,
        invite.passphrase,
        invite.createdAt,
      );
    });
  }

  /** Consumes one use of an invitation and adds the member, both or neither. Returns false if the last use was taken meanwhile. */
  redeem(inviteId: string, member: StoredMember): boolean {
    return this.file.write(() => {
      if (!this.file.one('SELECT 1 FROM invites WHERE id = ? AND uses_left > 0 AND revoked_at IS NULL', inviteId))
        return false;
      if (this.file.one('SELECT 1 FROM members WHERE id = ?', member.id)) throw new HostError('exists');
      this.file.run('UPDATE invites SET uses_left = uses_left - 1 WHERE id = ?', inviteId);
      this.file.run(
        'INSERT INTO members (id, plan, name, colour, role, joined_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, NULL)',
        member.id,
        member.planId,
        member.name,
        member.colour,
        member.role,
        member.joinedAt,
      );
      return true;
    });
  }

  setRole(memberId: string, role: Role): void {
    this.file.write(() => this.file.run('UPDATE members SET role = ? WHERE id = ?', role, memberId));
  }
  revokeMember(memberId: string, at: string): void {
    this.file.write(() =>
      this.file.run('UPDATE members SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', at, memberId),
    );
  }
  revokeInvite(inviteId: string, at: string): void {
    this.file.write(() =>
      this.file.run('UPDATE invites SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', at, inviteId),
    );
  }
  reachesOf(planId: string): StoredReach[] {
    return this.file
      .all(
        'SELECT reaches.* FROM reaches JOIN members ON members.id = reaches.member WHERE members.plan = ? ORDER BY member',
        planId,
      )
      .map(({ member, at, mark }) => ({
        member: String(member),
        at: String(at),
        mark: mark instanceof Uint8Array ? mark : null,
      }));
  }
  noteReached(reaches: readonly StoredReach[]): void {
    this.file.write(() => {
      for (const { member, at, mark } of reaches)
        this.file.run(
          'INSERT INTO reaches (member, at, mark) SELECT id, ?, ? FROM members WHERE id = ? ON CONFLICT (member) DO UPDATE SET at = excluded.at, mark = excluded.mark WHERE excluded.at >= reaches.at',
          at,
          mark,
          member,
        );
    });
  }
  /** Part of the caller's transaction. */
  erase(planId: string): void {
    this.file.run('DELETE FROM reaches WHERE member IN (SELECT id FROM members WHERE plan = ?)', planId);
    this.file.run('DELETE FROM members WHERE plan = ?', planId);
    this.file.run('DELETE FROM invites WHERE plan = ?', planId);
  }
}
