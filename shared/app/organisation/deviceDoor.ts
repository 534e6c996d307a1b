/**
 * How devices sign in at an organisation's server, for staff and founders alike: a one-time code admits a device, the device's key opens sessions.
 * Every sign-in, every refused one and every end is a line of the log, with ids only.
 */
import { readEntryCode } from '../../domain/organisation/entryCode.ts';
import {
  businessOfFounder,
  type Organisation,
  type StaffSession,
  settingsOf,
} from '../../domain/organisation/records.ts';
import {
  admitDevice,
  closedCode,
  codeOf,
  countFailure,
  deviceOf,
  type EntryRefusal,
  endEntry,
  openSession,
  sessionAt,
} from '../../domain/organisation/signingIn.ts';
import { toHex } from '../../kernel/hex.ts';
import { idFromBytes, isId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { timeText } from '../../ports/clock.ts';
import { entryCodeHash, secretHash } from './entryHashes.ts';
import type { HomeParts } from './organisationHome.ts';
import type { OrganisationView } from './organisationView.ts';

/** Questions to a device, each answered at most once and within minutes. */
export type Challenges = {
  issue(): string;
  isOpen(challenge: string): boolean;
  /** False if it is not open, or was used before. */
  use(challenge: string): boolean;
};
export type DoorParts = HomeParts & { readonly challenges: Challenges };

/** What a device answers, whoever it is for. */
export type Answer = {
  readonly challenge: string;
  readonly publicKey: string;
  readonly code?: string | undefined;
  /** Set if it answers as the founder of this business. */
  readonly business?: string | undefined;
};
/** For whom a door is. */
type DoorKind = {
  /** Begins its tokens. */
  readonly token: string;
  readonly isFor: (person: string) => boolean;
};
type Opened = { readonly state: Organisation; readonly session: StaffSession; readonly token: string };
/** A session that holds. */
export type OpenSession = { readonly id: string; readonly session: StaffSession; readonly state: Organisation };

/** Names a device that nobody knows, in the log. */
const STRANGER = 'door';
const SECRET_BYTES = 32;

export class DeviceDoor {
  private readonly parts: DoorParts;
  private readonly kind: DoorKind;
  readonly view: OrganisationView;

  constructor(parts: DoorParts, kind: DoorKind, view: OrganisationView) {
    this.parts = parts;
    this.kind = kind;
    this.view = view;
  }

  /** `undefined` if nobody has set up an organisation here. */
  async challenge(): Promise<{ readonly challenge: string; readonly home: string } | undefined> {
    const home = await this.view.home();
    return home === undefined ? undefined : { challenge: this.parts.challenges.issue(), home };
  }

  /** `isSigned` checks the signature for this organisation and the code as it is printed (empty without one). */
  async signIn(
    answer: Answer,
    isSigned: (home: string, code: string) => boolean,
  ): Promise<Result<Opened, EntryRefusal>> {
    const home = await this.view.home();
    if (home === undefined) return err('unknownCode');
    if (!this.parts.challenges.isOpen(answer.challenge)) return err('staleChallenge');
    const code = answer.code === undefined ? '' : readEntryCode(answer.code);
    if (code === undefined) return err('unknownCode');
    return code === ''
      ? this.enterAgain(answer, () => isSigned(home, ''))
      : this.enterFirst(answer, code, () => isSigned(home, code));
  }
  private async enterFirst(
    answer: Answer,
    code: string,
    isSigned: () => boolean,
  ): Promise<Result<Opened, EntryRefusal>> {
    const codeHash = entryCodeHash(code);
    const state = await this.view.current();
    const found = codeOf(state, codeHash);
    // A code of the other door is no code here.
    if (!found || !this.kind.isFor(found[1].staff)) return err('unknownCode');
    const closed = closedCode(state, codeHash, timeText(this.parts.clock));
    if (closed) return err(closed);
    if (!isSigned()) return err('wrongSignature');
    const device = this.newId();
    return this.openDecided('admitDevice', answer.challenge, (now, opening) =>
      admitDevice(now, { codeHash, publicKey: answer.publicKey, device }, opening),
    );
  }
  private async enterAgain(
    { publicKey, business, challenge }: Answer,
    isSigned: () => boolean,
  ): Promise<Result<Opened, EntryRefusal>> {
    if (!deviceOf(await this.view.current(), publicKey, business)) return err('unknownDevice');
    if (!isSigned()) return err('wrongSignature');
    return this.openDecided('signIn', challenge, (state, opening) => openSession(state, publicKey, opening, business));
  }

  private async openDecided(
    act: 'admitDevice' | 'signIn',
    challenge: string,
    decide: (...args: [Organisation, { id: string; hash: string; at: string }]) => ReturnType<typeof openSession>,
  ): Promise<Result<Opened, EntryRefusal>> {
    // Used before the store is asked: of two equal answers at the same time only one opens a session.
    if (!this.parts.challenges.use(challenge)) return err('staleChallenge');
    const id = this.newId();
    const secret = toHex(this.parts.randomBytes(SECRET_BYTES));
    const written = await this.view.commit((state, at) => {
      const entered = decide(state, { id, hash: secretHash(secret), at });
      if (!entered.ok) return entered;
      const { staff, changes } = entered.value;
      const opened = changes.find((c) => c.kind === 'session' && c.id === id);
      const about = [opened?.kind === 'session' ? (opened.value?.device ?? '') : '', id];
      return ok({ by: staff, act, about, changes });
    });
    if (!written.ok) return written;
    const session = written.value.session.get(id);
    return session ? ok({ state: written.value, session, token: `${this.kind.token}${id}.${secret}` }) : err('busy');
  }

  /** Writes a line about a refused sign-in, and counts it against its code; whoever calls bounds how many there are. False if it could not be stored. */
  async noteRefused(refusal: EntryRefusal, { publicKey, code, business }: Answer): Promise<boolean> {
    const codeHash = entryCodeHash(readEntryCode(code ?? '') ?? '');
    const written = await this.view.commit((state) => {
      // Where there is no organisation there is no log either: its first line is that of setting it up.
      if (!settingsOf(state)) return err(refusal);
      const whose = codeOf(state, codeHash)?.[1].staff ?? deviceOf(state, publicKey, business)?.[1].staff;
      const about = [refusal, ...(whose === undefined ? [] : [whose])];
      const changes = refusal === 'wrongSignature' ? countFailure(state, codeHash) : [];
      return ok({ by: STRANGER, act: 'refuseEntry', about, changes });
    });
    return written.ok;
  }

  /** The session that a token names, while it holds. */
  async sessionOf(token: string): Promise<OpenSession | undefined> {
    const parts = token.startsWith(this.kind.token) ? token.slice(this.kind.token.length).split('.') : [];
    const [id = '', secret = ''] = parts;
    if (parts.length !== 2 || !isId(id)) return undefined;
    const state = await this.view.current();
    const session = sessionAt(state, id, timeText(this.parts.clock));
    // The secret has 256 random bits, and its hash is compared: nothing can be learnt from how long that takes.
    return session && this.kind.isFor(session.staff) && session.hash === secretHash(secret)
      ? { id, session, state }
      : undefined;
  }

  /** Ends one's own session. */
  async leave({ id, session: { staff } }: Pick<OpenSession, 'id' | 'session'>): Promise<boolean> {
    const written = await this.view.commit((state) => {
      const ended = endEntry(state, id);
      return ended.ok
        ? ok({ by: staff, act: 'endEntry', about: [id], changes: ended.value.changes })
        : err('busy' as const);
    });
    return written.ok;
  }

  private newId(): string {
    return idFromBytes<string>(this.parts.randomBytes(16));
  }
}

export const isFounder = (person: string): boolean => businessOfFounder(person) !== undefined;
