/** {@link MemberStore} in PostgreSQL. Not bound to the lease: a command beside a running server makes and revokes invitations. */
import type { Role } from '../../../shared/domain/roles/roles.ts';
import { HostError } from '../../../shared/ipc/contract.ts';
import { Turns } from '../../../shared/kernel/turns.ts';
import type { MemberStore, StoredInvite, StoredMember, StoredReach } from '../../../shared/ports/memberStore.ts';
import { isTaken } from './errors.ts';
import { Gate } from './gate.ts';
import { channelOf } from './lease.ts';
import type { Place, Query, Value } from './place.ts';
import { plainText } from './plainText.ts';

const MEMBER = 'id, plan AS "planId", name, colour, role, joined_at AS "joinedAt", revoked_at AS "revokedAt"';
const INVITE =
  'id, plan AS "planId", role, uses_left AS "usesLeft", expires_at AS "expiresAt", passphrase, created_at AS "createdAt", revoked_at AS "revokedAt"';
const REDEEM = `
  WITH taken AS (
    UPDATE invites SET uses_left = uses_left - 1 WHERE id = $1 AND uses_left > 0 AND revoked_at IS NULL RETURNING 1
  )
  INSERT INTO members (id, plan, name, colour, role, joined_at)
  SELECT $2::text, $3::text, $4::text, $5::integer, $6::text, $7::text FROM taken RETURNING 1`;
const NOTE = `
  INSERT INTO reaches (member, at, mark) SELECT id, $2, $3 FROM members WHERE id = $1
  ON CONFLICT (member) DO UPDATE SET at = excluded.at, mark = excluded.mark WHERE excluded.at >= reaches.at`;

export class PgMemberStore implements MemberStore {
  private readonly place: Place;
  private readonly gate = new Gate();
  /** Changes apply in the order of the calls. */
  private readonly turns = new Turns<'change'>();

  constructor(place: Place) {
    this.place = place;
  }

  member(id: string): Promise<StoredMember | undefined> {
    return this.gate.run(
      async () => (await this.read<StoredMember>(`SELECT ${MEMBER} FROM members WHERE id = $1`, id))[0],
    );
  }
  membersOf(planId: string): Promise<readonly StoredMember[]> {
    return this.gate.run(() =>
      this.read(`SELECT ${MEMBER} FROM members WHERE plan = $1 ORDER BY joined_at, id`, planId),
    );
  }
  invite(id: string): Promise<StoredInvite | undefined> {
    return this.gate.run(
      async () => (await this.read<StoredInvite>(`SELECT ${INVITE} FROM invites WHERE id = $1`, id))[0],
    );
  }
  invitesOf(planId: string): Promise<readonly StoredInvite[]> {
    return this.gate.run(() =>
      this.read(`SELECT ${INVITE} FROM invites WHERE plan = $1 ORDER BY created_at, id`, planId),
    );
  }

  addInvite({ id, planId, role, usesLeft, expiresAt, passphrase, createdAt }: StoredInvite): Promise<void> {
    return this.change(async (query) => {
      const added = await query(
        `INSERT INTO invites (id, plan, role, uses_left, expires_at, passphrase, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT DO NOTHING RETURNING 1`,
        [id, planId, role, usesLeft, expiresAt, passphrase, createdAt],
      );
      if (added.length === 0) throw new HostError('exists');
    });
  }

  redeem(inviteId: string, { id, planId, name, colour, role, joinedAt }: StoredMember): Promise<boolean> {
    return this.change(async (query) => {
      try {
        const added = await query(REDEEM, [inviteId, id, planId, plainText(name), colour, role, joinedAt]);
        return added.length > 0;
      } catch (error) {
        throw isTaken(error) ? new HostError('exists') : error;
      }
    });
  }

  setRole(memberId: string, role: Role): Promise<void> {
    return this.set('UPDATE members SET role = $2 WHERE id = $1', memberId, role);
  }
  revokeMember(memberId: string, at: string): Promise<void> {
    return this.set('UPDATE members SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', memberId, at);
  }
  revokeInvite(inviteId: string, at: string): Promise<void> {
    return this.set('UPDATE invites SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', inviteId, at);
  }

  reachesOf(planId: string): Promise<readonly StoredReach[]> {
    return this.gate.run(async () => {
      const rows = await this.place.query<{ member: string; at: string; mark: Buffer | null }>(
        'SELECT member, at, mark FROM reaches JOIN members ON members.id = member WHERE plan = $1 ORDER BY member',
        [planId],
      );
      return rows.map(({ member, at, mark }) => ({ member, at, mark: mark && new Uint8Array(mark) }));
    });
  }
  noteReached(reaches: readonly StoredReach[]): Promise<void> {
    return this.inTurn(async (query) => {
      for (const { member, at, mark } of reaches) await query(NOTE, [member, at, mark]);
    });
  }

  close(): Promise<void> {
    return this.gate.close();
  }

  private read<Row extends StoredMember | StoredInvite>(sql: string, id: string): Promise<Row[]> {
    return this.place.query<Row>(sql, [id]);
  }
  private set(sql: string, ...values: readonly Value[]): Promise<void> {
    return this.change(async (query) => {
      await query(sql, values);
    });
  }
  /** For changes that a server beside this process must learn of: it is notified once they are on disk. */
  private change<T>(act: (query: Query) => Promise<T>): Promise<T> {
    return this.inTurn(async (query) => {
      const value = await act(query);
      await query('SELECT pg_notify($1, $2)', [channelOf(this.place.schema), this.place.fence?.holder ?? '']);
      return value;
    });
  }
  private inTurn<T>(act: (query: Query) => Promise<T>): Promise<T> {
    return this.gate.run(() => this.turns.run('change', () => this.place.write(act)));
  }
}

/** Removes the members of a plan; part of the caller's transaction. */
export async function eraseMembers(query: Query, planId: string): Promise<void> {
  await query('DELETE FROM members WHERE plan = $1', [planId]);
  await query('DELETE FROM invites WHERE plan = $1', [planId]);
}
