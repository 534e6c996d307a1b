/**
 * Invitations and tokens. A token names a member of one plan and is signed with the folder's key. What the member may do is read from the member
 * store at each connection, so that a changed role or a revocation holds at once, whatever tokens exist.
 *
 * The store is asynchronous, so a check may be out of date when it returns. Attempts to join run one after the other per address, so that nobody
 * gets more tries by trying in parallel; a caller that admits a member subscribes to {@link Access.onDidChangeMember} before the check.
 */
import { createHmac, randomBytes, randomInt, scryptSync } from 'node:crypto';
import { parseDocName } from '../../shared/doc/docIds.ts';
import type { Right } from '../../shared/domain/organisation/records.ts';
import { isOfPlan, mayRead, mayWrite, type Role } from '../../shared/domain/roles/roles.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { Turns } from '../../shared/kernel/turns.ts';
import { type Clock, systemClock, timeText } from '../../shared/ports/clock.ts';
import type { MemberStore, StoredInvite, StoredMember } from '../../shared/ports/memberStore.ts';
import { CODE_MINUTES, type JoinError, LIMITS, type Member } from '../../shared/protocol/sync.ts';
import { sameText } from './sameText.ts';
import { Tries } from './tries.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Wrong passphrases or unknown invitations from one address within ten minutes. */
const MAX_TRIES = 12;
const TRIES_MS = 10 * MINUTE_MS;
/** Wrong codes from anywhere, after which all codes become invalid: a million codes are few for somebody who can ask often. */
const MAX_WRONG_CODES = 30;
/** One less than the number of colours: the last is the owner's. */
const COLOURS = 10;
const newId = () => idFromBytes<string>(randomBytes(16));

export type Grant = {
  readonly member: Member;
  readonly write: boolean;
  /** For staff and founders of an organisation, whose right is checked again while they are connected. */
  readonly seat?: StaffSeat;
  /** The owner's own machine, which passes on what many people wrote. */
  readonly passesOn?: boolean;
};
/** What a session of a staff member or a founder was admitted to, and with which right. */
export type StaffSeat = { readonly session: string; readonly plan: string; readonly right: Right };
export type InviteOptions = {
  readonly planId: string;
  readonly role: Exclude<Role, 'owner'>;
  readonly uses?: number;
  readonly days?: number;
  readonly passphrase?: string;
};

export class Access {
  private readonly members: MemberStore;
  private readonly key: Uint8Array;
  private readonly clock: Pick<Clock, 'now'>;
  /** Attempts of one address. */
  private readonly attempts = new Turns<string>();
  private readonly codes = new Map<string, { readonly secret: string; readonly until: number }>();
  private wrongCodes = 0;
  private readonly tries: Tries;
  private readonly changed = new Emitter<{ readonly id: string; readonly isGone: boolean }>();
  /** A member whose rights have changed; their open connections are closed, for good if they are no longer a member. */
  readonly onDidChangeMember = this.changed.on;
  private readonly joined = new Emitter<void>();
  /** Somebody has used an invitation. */
  readonly onDidJoin = this.joined.on;

  constructor(members: MemberStore, key: Uint8Array, clock: Pick<Clock, 'now'> = systemClock) {
    this.members = members;
    this.key = key;
    this.clock = clock;
    this.tries = new Tries(MAX_TRIES, TRIES_MS, clock);
  }

  // ── invitations ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Makes an invitation, by default for a single use within a week. Returns the secret that goes into the link; only its name is stored. */
  async invite({ planId, role, uses = 1, days = 7, passphrase }: InviteOptions): Promise<{
    readonly invite: StoredInvite;
    readonly secret: string;
  }> {
    const now = this.clock.now();
    const id = newId();
    const salt = randomBytes(16).toString('base64url');
    const invite: StoredInvite = {
      id,
      planId,
      role,
      usesLeft: Math.min(Math.max(Math.trunc(uses), 1), 500),
      expiresAt: new Date(now + Math.min(Math.max(days, 0.01), 366) * DAY_MS).toISOString(),
      passphrase: passphrase ? `${salt}:${hashPassphrase(passphrase, salt)}` : null,
      createdAt: new Date(now).toISOString(),
      revokedAt: null,
    };
    await this.members.addInvite(invite);
    return { invite, secret: `${id}.${this.sign(`invite ${id}`)}` };
  }

  /** What an invitation offers. Asking counts as an attempt to join. */
  offer(
    secret: string,
    from: string,
  ): Promise<Result<{ readonly role: Role; readonly needsPassphrase: boolean }, JoinError>> {
    return this.attempts.run(from, async () => {
      if (this.tries.isOver(from)) return err('tooManyTries');
      const found = await this.valid(secret);
      if (found.ok) return ok({ role: found.value.role, needsPassphrase: found.value.passphrase !== null });
      this.tries.count(from);
      return found;
    });
  }

  /** Turns an invitation into a member and a token. `from` is the caller's address: guessing is rate-limited per address. */
  join(
    request: { invite: string; name: string; passphrase?: string | undefined },
    from: string,
  ): Promise<Result<{ token: string; planId: string; member: Member }, JoinError>> {
    return this.attempts.run(from, () => this.joinInTurn(request, from));
  }
  private async joinInTurn(
    request: { invite: string; name: string; passphrase?: string | undefined },
    from: string,
  ): Promise<Result<{ token: string; planId: string; member: Member }, JoinError>> {
    if (this.tries.isOver(from)) return err('tooManyTries');
    const failed = (error: JoinError) => {
      this.tries.count(from);
      return err(error);
    };
    const found = await this.valid(request.invite);
    if (!found.ok) return failed(found.error);
    const invite = found.value;
    if (invite.passphrase) {
      const [salt = '', hash = ''] = invite.passphrase.split(':');
      if (!sameText(hash, hashPassphrase(request.passphrase ?? '', salt))) return failed('wrongPassphrase');
    }
    const stored: StoredMember = {
      id: newId(),
      planId: invite.planId,
      name: request.name,
      colour: (await this.members.membersOf(invite.planId)).length % COLOURS,
      role: invite.role,
      joinedAt: timeText(this.clock),
      revokedAt: null,
    };
    if (!(await this.members.redeem(invite.id, stored))) return failed('usedUp');
    this.joined.fire();
    return ok({ token: this.tokenOf(stored), planId: stored.planId, member: asMember(stored) });
  }

  /** A six-digit code that stands for an invitation for a few minutes; kept in memory only. */
  codeFor(secret: string): string {
    const now = this.clock.now();
    for (const [code, { until }] of this.codes) if (until <= now) this.codes.delete(code);
    let code: string;
    do code = String(randomInt(1_000_000)).padStart(6, '0');
    while (this.codes.has(code));
    this.codes.set(code, { secret, until: now + CODE_MINUTES * MINUTE_MS });
    this.wrongCodes = 0;
    return code;
  }

  /** The invitation behind a code. Guessing is rate-limited per address, and invalidates all codes if it continues from several. */
  inviteOfCode(code: string, from: string): Promise<Result<{ readonly invite: string }, JoinError>> {
    return this.attempts.run(from, async () => {
      if (this.tries.isOver(from)) return err('tooManyTries');
      const found = this.codes.get(code);
      const isOpen = found !== undefined && found.until > this.clock.now() && (await this.valid(found.secret)).ok;
      // Wrong codes from elsewhere may have invalidated all codes while the store was read.
      if (isOpen && this.codes.get(code) === found) return ok({ invite: found.secret });
      this.tries.count(from);
      if (++this.wrongCodes >= MAX_WRONG_CODES) this.codes.clear();
      return err('unknownCode');
    });
  }

  private async valid(secret: string): Promise<Result<StoredInvite, 'unknownInvite' | 'usedUp' | 'expired'>> {
    const [id = '', signature = ''] = secret.split('.');
    const invite = sameText(signature, this.sign(`invite ${id}`)) ? await this.members.invite(id) : undefined;
    if (!invite || invite.revokedAt) return err('unknownInvite');
    if (Date.parse(invite.expiresAt) <= this.clock.now()) return err('expired');
    return invite.usesLeft > 0 ? ok(invite) : err('usedUp');
  }
  // ── tokens and rights ────────────────────────────────────────────────────────────────────────────────────────────

  tokenOf({ id }: Pick<StoredMember, 'id'>): string {
    return `${id}.${this.sign(`member ${id}`)}`;
  }

  /** The id of the member that a token names, whether or not they still are a member; `undefined` for a forged token. */
  idOf(token: string): string | undefined {
    if (token.length > LIMITS.tokenChars) return undefined;
    const [id = '', signature = ''] = token.split('.');
    return sameText(signature, this.sign(`member ${id}`)) ? id : undefined;
  }

  /** The member that a token names; `undefined` for a forged token or a revoked member. */
  async memberOf(token: string): Promise<StoredMember | undefined> {
    const id = this.idOf(token);
    const member = id === undefined ? undefined : await this.members.member(id);
    return member && !member.revokedAt ? member : undefined;
  }

  /** What a member may do with a document, by the access matrix. `undefined`: they may not even know of it. */
  grant(member: StoredMember, docName: string): Grant | undefined {
    const parsed = parseDocName(docName);
    if (!parsed) return undefined;
    // A plan's documents carry its id. Private notes, contests and scores are not shared by a plan's invitation.
    if (!isOfPlan(parsed.kind) || parsed.id !== member.planId || !mayRead(member.role, parsed.kind)) return undefined;
    return { member: asMember(member), write: mayWrite(member.role, parsed.kind) };
  }

  /** Reports members whose rights were changed by another process or with their plan; `known` is the state in which they were admitted. */
  async recheck(known: readonly Member[]): Promise<void> {
    for (const was of known) {
      const member = await this.members.member(was.id);
      if (member?.role !== was.role || member.revokedAt)
        this.changed.fire({ id: was.id, isGone: !member || member.revokedAt !== null });
    }
  }

  async setRole(memberId: string, role: Role): Promise<void> {
    await this.members.setRole(memberId, role);
    await this.report(memberId);
  }
  async revoke(memberId: string): Promise<void> {
    await this.members.revokeMember(memberId, timeText(this.clock));
    await this.report(memberId);
  }
  async revokeInvite(inviteId: string): Promise<void> {
    await this.members.revokeInvite(inviteId, timeText(this.clock));
  }

  private async report(memberId: string): Promise<void> {
    const member = await this.members.member(memberId);
    this.changed.fire({ id: memberId, isGone: !member || member.revokedAt !== null });
  }
  private sign(text: string): string {
    return createHmac('sha256', this.key).update(`musubi sync 1 ${text}`).digest('base64url');
  }
}

const asMember = ({ id, name, colour, role }: StoredMember): Member => ({ id, name, colour, role });
const hashPassphrase = (passphrase: string, salt: string): string =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32).toString('base64url');
