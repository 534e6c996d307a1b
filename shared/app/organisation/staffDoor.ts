/**
 * The door of an organisation's server for its staff: a one-time code admits a device, the device's key opens sessions, and a session's right on a plan
 * is read from the store at each decision. Every sign-in, every refused one, every opened plan and every end is a line of the log, with ids only.
 */
import { canonicalHash } from '../../doc/contest/canonical.ts';
import { type Signed, verifyHash } from '../../doc/signature.ts';
import { rightOn } from '../../domain/organisation/access.ts';
import { readEntryCode } from '../../domain/organisation/entryCode.ts';
import {
  type Change,
  type Organisation,
  openedId,
  type Right,
  type Staff,
  type StaffSession,
  settingsOf,
  withChanges,
} from '../../domain/organisation/records.ts';
import {
  admitDevice,
  closedCode,
  codeOf,
  countFailure,
  deviceOf,
  type EntryOutcome,
  type EntryRefusal,
  endEntry,
  openSession,
  sessionAt,
} from '../../domain/organisation/signingIn.ts';
import { toHex } from '../../kernel/hex.ts';
import { idFromBytes, isId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { timeText } from '../../ports/clock.ts';
import type { LineTip } from '../../ports/organisationStore.ts';
import { type EnterRequest, entryStatement, STAFF_TOKEN, type StaffEntry } from '../../protocol/staff.ts';
import { japanDay } from '../../text/dates.ts';
import { nextLine } from './actLog.ts';
import { entryCodeHash, secretHash } from './entryHashes.ts';
import type { HomeParts } from './organisationHome.ts';
import { organisationFrom, rowChange } from './rows.ts';

/** Questions to a device, each answered at most once and within minutes. */
export type Challenges = {
  issue(): string;
  isOpen(challenge: string): boolean;
  /** False if it is not open, or was used before. */
  use(challenge: string): boolean;
};
export type StaffDoorParts = HomeParts & { readonly challenges: Challenges };

type View = { readonly state: Organisation; readonly tip: LineTip };
/** What is written: changes, and the line's act and ids. */
type Deed = {
  readonly by: string;
  readonly act: 'admitDevice' | 'signIn' | 'refuseEntry' | 'openPlan' | 'endEntry';
  readonly about: readonly string[];
  readonly changes: readonly Change[];
};

/** A session that holds, and whose it is. */
export type SignedIn = { readonly id: string; readonly session: StaffSession; readonly staff: Staff };

/** Most attempts at a write while others write at the same time. */
const TRIES = 20;
/** Names a device that nobody knows, in the log. */
const STRANGER = 'door';
const SECRET_BYTES = 32;

const sameTip = (a: LineTip | undefined, b: LineTip): boolean => a?.seq === b.seq && a.hash === b.hash;

export class StaffDoor {
  private readonly parts: StaffDoorParts;
  private view: View | undefined;
  private reading: Promise<View> | undefined;

  constructor(parts: StaffDoorParts) {
    this.parts = parts;
  }

  /** The organisation as stored now. Rows are read only if the log has grown since. */
  async current(): Promise<Organisation> {
    return (await this.latest()).state;
  }
  private async latest(): Promise<View> {
    const tip = await this.parts.store.tip();
    let view = this.view;
    // A reading under way may have begun before that line was stored: the second one has not.
    for (let i = 0; i < 2 && !(view && sameTip(view.tip, tip)); i++) {
      this.reading ??= this.read().finally(() => {
        this.reading = undefined;
      });
      view = await this.reading;
    }
    return view ?? this.read();
  }
  private async read(): Promise<View> {
    const { rows, tip } = await this.parts.store.read();
    this.view = { state: organisationFrom(rows).state, tip };
    return this.view;
  }

  // ── signing in ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** `undefined` if nobody has set up an organisation here. */
  async challenge(): Promise<{ readonly challenge: string; readonly home: string } | undefined> {
    const home = await this.home();
    return home === undefined ? undefined : { challenge: this.parts.challenges.issue(), home };
  }
  private async home(): Promise<string | undefined> {
    const [first] = await this.parts.store.lines(0, 1);
    return first?.hash;
  }

  async signIn(request: EnterRequest): Promise<Result<StaffEntry, EntryRefusal>> {
    const home = await this.home();
    if (home === undefined) return err('unknownCode');
    if (!this.parts.challenges.isOpen(request.challenge)) return err('staleChallenge');
    const code = request.code === undefined ? '' : readEntryCode(request.code);
    if (code === undefined) return err('unknownCode');
    return code === '' ? this.enterAgain(request, home) : this.enterFirst(request, home, code);
  }
  private async enterFirst(
    request: EnterRequest,
    home: string,
    code: string,
  ): Promise<Result<StaffEntry, EntryRefusal>> {
    const codeHash = entryCodeHash(code);
    const state = await this.current();
    const closed = closedCode(state, codeHash, timeText(this.parts.clock));
    if (closed) return err(closed);
    if (!isSigned(request, home, code)) return err('wrongSignature');
    const device = this.newId();
    return this.openDecided('admitDevice', request.challenge, (now, opening) =>
      admitDevice(now, { codeHash, publicKey: request.publicKey, device }, opening),
    );
  }
  private async enterAgain(request: EnterRequest, home: string): Promise<Result<StaffEntry, EntryRefusal>> {
    if (!deviceOf(await this.current(), request.publicKey)) return err('unknownDevice');
    if (!isSigned(request, home, '')) return err('wrongSignature');
    return this.openDecided('signIn', request.challenge, (state, opening) =>
      openSession(state, request.publicKey, opening),
    );
  }

  private async openDecided(
    act: 'admitDevice' | 'signIn',
    challenge: string,
    decide: (state: Organisation, opening: { id: string; hash: string; at: string }) => EntryOutcome,
  ): Promise<Result<StaffEntry, EntryRefusal>> {
    // Used before the store is asked: of two equal answers at the same time only one opens a session.
    if (!this.parts.challenges.use(challenge)) return err('staleChallenge');
    const id = this.newId();
    const secret = toHex(this.parts.randomBytes(SECRET_BYTES));
    const written = await this.commitDecided(({ state }, at) => {
      const entered = decide(state, { id, hash: secretHash(secret), at });
      if (!entered.ok) return entered;
      const { staff, changes } = entered.value;
      const device = changes.find((c) => c.kind === 'session' && c.id === id);
      const about = [device?.kind === 'session' ? (device.value?.device ?? '') : '', id];
      return ok({ by: staff, act, about, changes });
    });
    if (!written.ok) return written;
    const session = written.value.session.get(id);
    const staff = session && written.value.staff.get(session.staff);
    if (!staff) return err('busy');
    return ok({
      token: `${STAFF_TOKEN}${id}.${secret}`,
      expiresAt: session.expiresAt,
      staff: { id: session.staff, name: staff.name, role: staff.role },
      organisation: settingsOf(written.value)?.name ?? '',
    });
  }

  /** Writes a line about a refused sign-in, and counts it against its code; whoever calls bounds how many there are. False if it could not be stored. */
  async noteRefused(refusal: EntryRefusal, { publicKey, code }: EnterRequest): Promise<boolean> {
    const codeHash = entryCodeHash(readEntryCode(code ?? '') ?? '');
    const written = await this.commitDecided(({ state }) => {
      // Where there is no organisation there is no log either: its first line is that of setting it up.
      if (!settingsOf(state)) return err(refusal);
      const whose = codeOf(state, codeHash)?.[1].staff ?? deviceOf(state, publicKey)?.[1].staff;
      const about = [refusal, ...(whose === undefined ? [] : [whose])];
      const changes = refusal === 'wrongSignature' ? countFailure(state, codeHash) : [];
      return ok({ by: STRANGER, act: 'refuseEntry', about, changes });
    });
    return written.ok;
  }

  // ── sessions ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The session that a token names, while it holds. */
  async sessionOf(token: string): Promise<SignedIn | undefined> {
    const parts = token.startsWith(STAFF_TOKEN) ? token.slice(STAFF_TOKEN.length).split('.') : [];
    const [id = '', secret = ''] = parts;
    if (parts.length !== 2 || !isId(id)) return undefined;
    const state = await this.current();
    const session = sessionAt(state, id, timeText(this.parts.clock));
    const staff = session && state.staff.get(session.staff);
    // The secret has 256 random bits, and its hash is compared: nothing can be learnt from how long that takes.
    return staff && session.hash === secretHash(secret) ? { id, session, staff } : undefined;
  }

  /** What a session may do with a plan now: `undefined` if the session has ended. */
  rightOf(state: Organisation, session: string, plan: string): Right | undefined {
    const at = timeText(this.parts.clock);
    const found = sessionAt(state, session, at);
    return found && rightOn(state, { kind: 'staff', id: found.staff }, plan, at);
  }

  /** Writes that a session has opened a plan: once for each session, plan and day. False if that could not be stored. */
  async noteOpened({ id, session: { staff } }: SignedIn, plan: string): Promise<boolean> {
    const at = timeText(this.parts.clock);
    const row = openedId(plan, staff);
    const before = (await this.current()).opened.get(row);
    if (before?.session === id && japanDay(before.at) === japanDay(at)) return true;
    const changes: readonly Change[] = [{ kind: 'opened', id: row, value: { plan, staff, session: id, at } }];
    return (await this.commitDecided(() => ok({ by: staff, act: 'openPlan', about: [plan, id], changes }))).ok;
  }

  /** Ends one's own session. */
  async leave({ id, session: { staff } }: SignedIn): Promise<boolean> {
    const written = await this.commitDecided(({ state }) => {
      const ended = endEntry(state, id);
      return ended.ok ? ok({ by: staff, act: 'endEntry', about: [id], changes: ended.value.changes }) : err('busy');
    });
    return written.ok;
  }

  // ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Stores what is decided, with its line; decided again if somebody has written meanwhile. Resolves to the organisation after it. */
  private async commitDecided(
    decide: (view: View, at: string) => Result<Deed, EntryRefusal>,
  ): Promise<Result<Organisation, EntryRefusal>> {
    for (let i = 0; i < TRIES; i++) {
      const view = await this.latest();
      const at = timeText(this.parts.clock);
      const decision = decide(view, at);
      if (!decision.ok) return decision;
      const { changes, ...said } = decision.value;
      const line = nextLine(view.tip, { at, ...said });
      if (!(await this.parts.store.commit(line, changes.map(rowChange)))) continue;
      const { seq, hash } = line;
      // What is stored now is known: the rows need not be read again.
      const state = withChanges(view.state, changes);
      this.view = { state, tip: { seq, hash } };
      return ok(state);
    }
    return err('busy');
  }
  private newId(): string {
    return idFromBytes<string>(this.parts.randomBytes(16));
  }
}

function isSigned({ challenge, publicKey, signature }: EnterRequest, home: string, code: string): boolean {
  const signed: Signed = { publicKey, signature };
  return verifyHash(signed, 'signIn', canonicalHash(entryStatement({ home, challenge, publicKey, code })));
}
