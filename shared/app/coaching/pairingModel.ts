/**
 * Key ownership in an open plan: claims it for its owner, introduces a guest's device, leads a first meeting, and stores on this device
 * which founder keys it trusts.
 */
import type * as Y from 'yjs';
import type { CoachingStore } from '../../doc/coaching.ts';
import {
  answerMeeting,
  clearMeeting,
  digitsFor,
  type Meeting,
  offerMeeting,
  revealMeeting,
} from '../../doc/meeting.ts';
import {
  addStatement,
  checkNumber,
  type Introduced,
  meetingCommit,
  type PairedAs,
  type StatementFields,
  statementHash,
  statementOf,
  statementsOf,
} from '../../doc/pairing.ts';
import { isFromFile, type KeptKey, keepFounderKey, readFounderKeys } from '../../doc/privateNotes.ts';
import { type Signer, sealedOf } from '../../doc/records.ts';
import { type NameMark, nameMark, type Participant } from '../../domain/coaching/people.ts';
import { type Disposable, DisposableStore } from '../../kernel/disposable.ts';
import { toHex } from '../../kernel/hex.ts';
import { timeOf } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';
import { OWNER_ID, type PlanSession } from '../plan/planSession.ts';
import { devicePublicKey } from '../sharing/deviceKey.ts';

/** The state of a first meeting on this device. */
export type MeetingStep =
  /** Offered by this device; the other has not answered. */
  | { readonly kind: 'waiting' }
  /** Offered by the other device; this person may answer. */
  | { readonly kind: 'offered'; readonly id: string; readonly name: string }
  | { readonly kind: 'opening'; readonly name: string }
  /** Both devices show these; `isConfirmed` once this person has confirmed that they are equal. */
  | { readonly kind: 'digits'; readonly digits: string; readonly name: string; readonly isConfirmed: boolean }
  | { readonly kind: 'crowd' | 'cheated' | 'taken' };

export class PairingModel implements Disposable {
  private readonly session: PlanSession;
  private readonly doc: Y.Doc;
  private readonly store: CoachingStore;
  private readonly name: string;
  private readonly canWrite: boolean;
  private readonly notify: () => void;
  private readonly disposables = new DisposableStore();
  private notes: DocSession | undefined;
  private key: string | undefined;
  /** This device's secret for the meeting that it takes part in. */
  private half: { readonly meeting: string; readonly nonce: string } | undefined;

  constructor(
    session: PlanSession,
    doc: Y.Doc,
    store: CoachingStore,
    options: { readonly name: string; readonly canWrite: boolean; readonly notify: () => void },
  ) {
    this.session = session;
    this.doc = doc;
    this.store = store;
    this.name = options.name;
    this.canWrite = options.canWrite;
    this.notify = options.notify;
    this.disposables.add(store.onDidChange(() => this.follow()));
  }

  /** Reads this device's key and its stored notes. If either is unavailable, records are judged by the document alone. */
  async open(): Promise<void> {
    const notes = await DocSession.open(this.session.core, `private:${this.session.planId}`).catch(() => undefined);
    if (notes) {
      // Closed meanwhile: the store disposes it at once.
      this.notes = this.disposables.add(notes);
      notes.doc.on('update', () => this.learnKept());
    }
    this.learnKept();
    await this.learnKey();
    if (this.session.membership && this.canWrite) await this.introduce();
  }

  // ── who is who ─────────────────────────────────────────────────────────────────────────────────────────────────────

  get ownKey(): string | undefined {
    return this.key;
  }
  /** The role in which this device signs; `undefined` if a person must decide: a plan from a file that nobody has claimed. */
  get signsAs(): Signer | undefined {
    const { founders, source } = this.store.keys;
    if (this.key !== undefined && founders.has(this.key)) return 'founder';
    if (this.session.membership || source !== 'none') return 'advisor';
    return this.notes && isFromFile(this.notes.doc) ? undefined : 'founder';
  }
  get isFounder(): boolean {
    return this.key !== undefined && this.store.keys.founders.has(this.key);
  }
  /** The library is the owner's, but its device's key is not here any more: it was restored from a backup. */
  get isNewDevice(): boolean {
    return this.key !== undefined && !this.isFounder && this.kept.some((k) => k.isOwn);
  }
  /** Introduced, and neither the founder's nor confirmed by the founder. */
  get unconfirmed(): readonly Introduced[] {
    const { introduced, founders, people, lost } = this.store.keys;
    const open = introduced.filter((i) => !founders.has(i.key) && !people.has(i.key) && !lost.has(i.key));
    return [...new Map(open.map((i) => [i.key, i])).values()].filter((i) => i.key !== this.key);
  }
  /** The founder's key is stored here, or is this device's own: nobody need be asked about it. */
  get isFounderKept(): boolean {
    return this.store.keys.source === 'known';
  }
  numberWith(key: string): string | undefined {
    return this.key && checkNumber(this.session.planId, this.key, key);
  }

  /** Everybody known by name. */
  private get participants(): readonly Participant[] {
    const { founders, people, introduced } = this.store.keys;
    const { membership } = this.session;
    const owner: Participant = { name: membership ? membership.host : this.name, id: OWNER_ID, confirmed: true };
    return [
      owner,
      ...[...founders].map(([key, name]) => ({ name, key, id: OWNER_ID, confirmed: true })),
      ...[...people.values()].map(({ key, name }) => ({
        name,
        key,
        id: introduced.find((i) => i.key === key)?.member,
        confirmed: true,
      })),
      ...introduced
        .filter((i) => !people.has(i.key) && !founders.has(i.key))
        .map(({ name, key, member }) => ({ name, key, id: member, confirmed: false })),
    ];
  }
  /** The mark on a member's name; `others` are members whose keys are not known. `confirmed`: digits were compared. */
  markOf(
    who: { readonly id: string; readonly name: string },
    others: readonly { readonly id: string; readonly name: string }[],
  ): NameMark | 'confirmed' | undefined {
    const { people, introduced } = this.store.keys;
    const keys = introduced.filter((i) => i.member === who.id).map((i) => i.key);
    const isConfirmed = keys.some((key) => people.has(key));
    const known = [...this.participants, ...others.map((o) => ({ ...o, confirmed: o.id === OWNER_ID }))];
    const devices = keys.length > 0 ? keys : [undefined];
    const marks = devices.map((key) =>
      nameMark({ ...who, key, confirmed: who.id === OWNER_ID || (key !== undefined && people.has(key)) }, known),
    );
    return marks.find((mark) => mark !== undefined) ?? (isConfirmed ? 'confirmed' : undefined);
  }

  // ── statements ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Makes this device's key the founder's, if nobody's is. Returns the founder's key, empty if it is not settled. Rejects without a key. */
  async claim(): Promise<string> {
    const key = await this.learnKey();
    if (this.signsAs === 'founder' && !this.isFounder) await this.adopt(key);
    return [...this.store.keys.founders.keys()][0] ?? '';
  }
  /** States that the plan is this person's, regardless of other claims. */
  async adopt(known?: string): Promise<void> {
    const key = known ?? (await this.learnKey());
    await this.say({ kind: 'claim', as: 'founder' });
    if (this.notes) keepFounderKey(this.notes.doc, key, true);
  }
  /** States who this device's person is, for anyone who may confirm it. */
  async introduce(): Promise<void> {
    const key = await this.learnKey();
    const member = this.session.membership?.member.id ?? '';
    const isKnown = this.store.keys.introduced.some(
      (i) => i.key === key && i.member === member && i.name === this.name,
    );
    if (!isKnown) await this.say({ kind: 'self', as: 'other', member });
  }
  /** Confirms somebody's key. On an advisor's device that is the founder's, which is trusted here from then on. */
  async confirm(
    person: { readonly key: string; readonly name: string },
    as: PairedAs | 'device',
    how: 'digits' | 'number',
  ): Promise<void> {
    const { key, name } = person;
    if (as === 'device') await this.say({ kind: 'device', key, name, as: 'founder', how });
    else await this.say({ kind: 'pair', key, name, as, how });
    if (as === 'founder' && this.notes) keepFounderKey(this.notes.doc, key, false);
  }
  /** Earlier signatures of a key stay valid; later ones do not count. */
  async stopBelieving(person: { readonly key: string; readonly name: string }): Promise<void> {
    const records = [...sealedOf(this.doc).values()].flatMap((entry) => {
      const hash = (entry as { readonly hash?: unknown } | null)?.hash;
      return typeof hash === 'string' ? [hash] : [];
    });
    await this.say({ kind: 'lost', ...person, kept: [...records, ...statementsOf(this.doc).keys()].slice(-2_000) });
  }

  private async say(given: Partial<StatementFields> & Pick<StatementFields, 'kind'>): Promise<void> {
    const by = await this.learnKey();
    const { planId, host } = this.session;
    const fields = statementOf({ by, name: this.name, at: timeOf(this.session.core), ...given });
    const signed = await host.call('device.sign', { purpose: 'pairing', hash: statementHash(planId, fields) });
    addStatement(this.doc, planId, fields, signed);
  }

  // ── a first meeting ────────────────────────────────────────────────────────────────────────────────────────────────

  private get meeting(): Meeting | undefined {
    return this.store.meeting(this.session.core.clock.now());
  }
  get step(): MeetingStep | undefined {
    const { meeting, key } = this;
    if (!meeting || !key || !this.canWrite) return undefined;
    const { offer, answers, reveal } = meeting;
    const isOwn = offer.key === key;
    const isPart = this.half?.meeting === offer.id;
    // Started by a window that is gone, and its secret with it.
    if (isOwn && !isPart) return undefined;
    if (!isOwn && !isPart) return reveal ? undefined : { kind: 'offered', id: offer.id, name: offer.name };
    if (!reveal) {
      if (isOwn && answers.length > 1) return { kind: 'crowd' };
      return isOwn ? { kind: 'waiting' } : { kind: 'opening', name: offer.name };
    }
    if (!isOwn && reveal.to !== key) return { kind: 'taken' };
    const digits = digitsFor(this.session.planId, meeting, key, this.half?.nonce ?? '');
    if (digits === 'cheated') return { kind: 'cheated' };
    const other = isOwn ? answers.find((a) => a.key === reveal.to) : offer;
    if (!digits || !other) return undefined;
    return { kind: 'digits', digits, name: other.name, isConfirmed: this.hasConfirmed(other.key) };
  }
  private hasConfirmed(key: string): boolean {
    const { founders, people, vouchers } = this.store.keys;
    if (this.isFounder && key !== this.key) return people.has(key) || founders.has(key);
    // A key from the invitation has not been compared by anybody yet.
    return this.key !== undefined && vouchers.has(this.key) && founders.has(key);
  }

  /** Starts a meeting, on the founder's device. Rejects without a key. */
  async offerMeeting(): Promise<void> {
    await this.claim();
    const key = await this.learnKey();
    const [id, nonce] = [this.session.core.newId<string>(), this.newNonce()];
    this.half = { meeting: id, nonce };
    const commit = meetingCommit(this.session.planId, { key, nonce });
    offerMeeting(this.doc, { id, key, name: this.name, commit, at: timeOf(this.session.core) });
  }
  async answerMeeting(): Promise<void> {
    const key = await this.learnKey();
    const { meeting } = this;
    if (!meeting) return;
    const nonce = this.newNonce();
    this.half = { meeting: meeting.offer.id, nonce };
    answerMeeting(this.doc, meeting.offer.id, { key, name: this.name, nonce, at: timeOf(this.session.core) });
  }
  /** Confirms that the digits are the same on both screens. `as` is used for the founder only. */
  async confirmMeeting(as: PairedAs | 'device'): Promise<void> {
    const { meeting, key } = this;
    if (!meeting?.reveal || this.step?.kind !== 'digits') return;
    const { offer, answers, reveal } = meeting;
    const answer = answers.find((a) => a.key === reveal.to);
    if (offer.key === key) {
      if (answer) await this.confirm(answer, as, 'digits');
    } else await this.confirm(offer, 'founder', 'digits');
  }
  endMeeting(): void {
    this.half = undefined;
    clearMeeting(this.doc);
    this.notify();
  }

  /** Reveals the secret to the one who answered, once there is exactly one; ends the meeting once both have confirmed. */
  private follow(): void {
    const { meeting, key } = this;
    if (!meeting || meeting.offer.key !== key || this.half?.meeting !== meeting.offer.id) return;
    const { offer, answers, reveal } = meeting;
    const [first, second] = answers;
    if (!reveal && first && !second) {
      const { nonce } = this.half;
      queueMicrotask(() => revealMeeting(this.doc, offer.id, first.key, nonce));
    }
    if (reveal && this.hasConfirmed(reveal.to) && this.store.keys.vouchers.has(reveal.to))
      queueMicrotask(() => this.endMeeting());
  }

  private newNonce(): string {
    return toHex(this.session.core.randomBytes(32));
  }

  // ── this device ────────────────────────────────────────────────────────────────────────────────────────────────────

  private get kept(): readonly KeptKey[] {
    const invited = this.session.membership?.founderKey;
    const stored = this.notes ? readFounderKeys(this.notes.doc) : [];
    return invited && !stored.some((k) => k.key === invited) ? [...stored, { key: invited, isOwn: false }] : stored;
  }
  private learnKept(): void {
    this.store.know(this.kept.map((k) => k.key));
    this.notify();
  }
  /** Rejects with a `HostError` if the device has none. */
  private async learnKey(): Promise<string> {
    const key = await devicePublicKey(this.session.host);
    if (this.key !== key) {
      this.key = key;
      this.notify();
    }
    return key;
  }

  dispose(): void {
    if (this.half && this.meeting?.offer.id === this.half.meeting && this.isFounder) clearMeeting(this.doc);
    this.disposables.dispose();
  }
}
