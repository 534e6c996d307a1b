/** Coaching in an open plan: drafts and records of guidance, signing them with this device's key, and the current session. */
import { putTopic, removeTopics, type Topic } from '../../doc/agenda.ts';
import {
  addSignature,
  askRecording,
  CoachingStore,
  clearRecording,
  consentTo,
  deleteDraft,
  putDraft,
  sealDraft,
  setSession,
} from '../../doc/coaching.ts';
import { type Change, comparePlans } from '../../doc/compare.ts';
import { coachingFile, guidanceFile, hasCoaching } from '../../doc/guidanceFile.ts';
import { beginRecording, endRecording, eraseRecording, type Recording } from '../../doc/recording.ts';
import { type SealedRecord, type Signer, signatureHash } from '../../doc/records.ts';
import { putAnswer } from '../../doc/rehearsal.ts';
import type { GuidanceContent } from '../../domain/coaching/guidance.ts';
import { mayRead, mayWrite } from '../../domain/roles/roles.ts';
import { type Disposable, DisposableStore } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { timeOf } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openSideDoc, type SideDoc } from '../plan/sideDoc.ts';
import { PairingModel } from './pairingModel.ts';
import { Recorder } from './recorder.ts';
import { Replay } from './replay.ts';

const MINUTE_MS = 60_000;
const MAX_FIRST_TOPICS = 8;
/** The colour that the server gives to the host. */
const OWNER_COLOUR = 10;

/** What happened in the plan during a session, by meaning; the draft is made from these facts only. */
export type SessionFacts = Pick<GuidanceContent, 'sections' | 'cards'> & {
  /** Figures and assumptions that changed, with the old and the new value. */
  readonly decided: readonly Change[];
  readonly tasks: readonly string[];
};

export class CoachingModel implements Disposable {
  readonly store: CoachingStore;
  readonly pairing: PairingModel;
  readonly canWrite: boolean;
  readonly name: string;
  private readonly session: PlanSession;
  private readonly side: SideDoc;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  private revision = 0;
  private panelShown = false;
  private recorder: { readonly id: string; readonly hand: Recorder } | undefined;
  private shownReplay: Replay | undefined;
  readonly onDidChange = this.changed.on;

  private constructor(session: PlanSession, side: SideDoc, name: string) {
    this.session = session;
    this.side = side;
    this.name = session.membership?.member.name ?? name;
    this.canWrite = mayWrite(session.me.role, 'coaching') && session.readOnly !== 'ended';
    this.store = this.disposables.add(new CoachingStore(side.docs.doc, session.planId));
    if (side.link) this.disposables.add(side.link);
    this.pairing = this.disposables.add(
      new PairingModel(session, side.docs.doc, this.store, {
        name: this.name,
        canWrite: this.canWrite,
        notify: () => this.notify(),
      }),
    );
    this.disposables.add(
      this.store.onDidChange(() => {
        this.followRecording();
        this.notify();
      }),
    );
  }

  /** Resolves to `undefined` for members who may not read coaching. */
  static async open(session: PlanSession, name: string): Promise<CoachingModel | undefined> {
    if (!mayRead(session.me.role, 'coaching')) return undefined;
    const model = new CoachingModel(session, await openSideDoc(session, 'coaching'), name);
    void model.pairing.open().catch(() => undefined);
    return model;
  }

  /** The default names of advisor and business in a new record, by the role in which this device signs. */
  get names(): Partial<Pick<GuidanceContent, 'advisor' | 'business'>> {
    if (this.pairing.signsAs !== 'advisor') return { business: this.name };
    const founder = [...this.store.keys.founders.values()][0];
    return { advisor: this.name, business: this.session.membership?.host ?? founder ?? '' };
  }
  get version(): number {
    return this.revision;
  }
  /** Complete records that wait for this device's signature. */
  get waiting(): readonly SealedRecord[] {
    const { signsAs } = this.pairing;
    const isOpen = (r: SealedRecord) => !r.signatures.some((s) => s.as === signsAs && s.trust === 'unpaired');
    return this.store.records.filter((r) => r.faults.length === 0 && this.maySign(r) && isOpen(r));
  }
  hasSigned(record: SealedRecord): boolean {
    return record.signatures.some((s) => s.publicKey === this.pairing.ownKey);
  }
  /** The signature of this device's role is missing or does not count. */
  maySign(record: SealedRecord): boolean {
    const { signsAs } = this.pairing;
    if (!this.canWrite || this.hasSigned(record) || record.faults.includes('changed')) return false;
    // An unknown key's signature must not prevent the right person's.
    return !record.signatures.some((s) => s.as === signsAs && s.trust === 'paired');
  }

  /** The records as a file that others verify without this app. */
  exported(): Uint8Array {
    return new TextEncoder().encode(guidanceFile(this.side.docs.doc, this.session.planId));
  }
  /** Whether there are records, drafts, topics or answers to pass on. */
  get hasNotes(): boolean {
    const { records, drafts, topics, answers } = this.store;
    return records.length + drafts.length + topics.length + answers.length > 0;
  }
  /**
   * Coaching notes for a plan's file for people working together; `undefined` if there are none. They name the owner, so that anyone who gets the
   * file signs as the advisor and not as the owner.
   */
  async forFile(): Promise<string | undefined> {
    if (this.pairing.signsAs === 'founder') await this.pairing.claim().catch(() => undefined);
    const { doc } = this.side.docs;
    return hasCoaching(doc) ? coachingFile(doc, this.session.planId) : undefined;
  }

  draft(content: Partial<GuidanceContent>): string {
    const id = this.session.core.newId();
    putDraft(this.side.docs.doc, id, content);
    return id;
  }
  change(id: string, patch: Partial<GuidanceContent>): void {
    putDraft(this.side.docs.doc, id, patch);
  }
  discard(id: string): void {
    deleteDraft(this.side.docs.doc, id);
  }

  /**
   * Freezes a draft and signs it. `as` is used only if the role is not known (see {@link PairingModel.signsAs}). Rejects with a `HostError` if this
   * device has no key; nothing is frozen then.
   */
  async seal(id: string, as: Signer): Promise<void> {
    // The key is requested before anything is frozen: a device that cannot sign must not leave a record without a signature.
    const founder = await this.prepare(as);
    const hash = sealDraft(this.side.docs.doc, this.session.planId, id, this.now(), founder);
    if (hash) await this.signHash(id, hash, as);
  }
  async sign(record: SealedRecord, as: Signer): Promise<void> {
    await this.prepare(as);
    await this.signHash(record.id, record.hash, as);
  }
  /** The founder's first signature claims the plan; an advisor's introduces them. Returns the founder's key if known. */
  private async prepare(as: Signer): Promise<string> {
    const { pairing } = this;
    if (as === 'founder' && !pairing.isFounder) await pairing.adopt();
    if (as === 'advisor') await pairing.introduce();
    return [...this.store.keys.founders.keys()][0] ?? '';
  }
  private async signHash(record: string, hash: string, as: Signer): Promise<void> {
    const said = { as, name: this.name, at: this.now() };
    const signed = await this.session.host.call('device.sign', {
      purpose: 'guidance',
      hash: signatureHash(hash, said),
    });
    addSignature(this.side.docs.doc, record, said, signed);
  }

  // ── topics ───────────────────────────────────────────────────────────────────────────────────────────────────────

  get isPanelShown(): boolean {
    return this.panelShown;
  }
  showPanel(isShown: boolean): void {
    this.panelShown = isShown;
    this.notify();
  }
  addTopic(place: Topic['place'], title: string): void {
    const order = (this.store.topics.at(-1)?.order ?? 0) + 1;
    putTopic(this.side.docs.doc, this.session.core.newId(), { title, place, order });
  }
  setTopic(id: string, patch: Partial<Omit<Topic, 'id'>>): void {
    putTopic(this.side.docs.doc, id, patch);
  }
  removeTopic(id: string): void {
    removeTopics(this.side.docs.doc, [id]);
  }

  /** Stores an answer in the person's own words to a question that a lender or a judge may ask; an empty answer removes it. */
  answer(id: string, question: string, answer: string): void {
    putAnswer(this.side.docs.doc, { id, question, answer, byName: this.name, at: this.now() });
  }

  // ── recording ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Asks both for consent; this does not start recording. */
  askToRecord(): void {
    askRecording(this.side.docs.doc, {
      id: this.session.core.newId(),
      by: this.session.me.id,
      byName: this.name,
      at: this.now(),
    });
  }
  /** Whether it waits for this person's answer. */
  get isAsked(): boolean {
    const { asked } = this.store;
    return asked !== undefined && !asked.consents.some((c) => c.id === this.session.me.id);
  }
  get isRecording(): boolean {
    return (this.store.asked?.consents.length ?? 0) >= 2;
  }
  consent(): void {
    consentTo(this.side.docs.doc, this.session.me.id, this.name, this.now());
  }
  /** Declines, or stops the recording. The recording so far stays until somebody erases it. */
  stopRecording(): void {
    clearRecording(this.side.docs.doc);
  }
  eraseRecording(id: string): void {
    eraseRecording(this.side.docs.doc, id);
  }

  /** The device that asked does the recording, as long as both consent. */
  private followRecording(): void {
    const { asked } = this.store;
    const { doc } = this.side.docs;
    const { me, membership } = this.session;
    if (this.recorder && (asked?.id !== this.recorder.id || !this.isRecording)) {
      const { id, hand } = this.recorder;
      this.recorder = undefined;
      hand.dispose();
      endRecording(doc, id, this.now());
    }
    if (!asked || this.recorder || asked.by !== me.id || !this.isRecording) {
      this.recorder?.hand.setChapter(this.topicNow);
      return;
    }
    const isKnown = this.store.recordings.some((r) => r.id === asked.id);
    if (isKnown) {
      // Started by a window that was closed: its recording is complete; continuing would leave a gap.
      endRecording(doc, asked.id, this.now());
      clearRecording(doc);
      return;
    }
    const shownAs = { id: me.id, name: this.name, role: me.role, colour: membership?.member.colour ?? OWNER_COLOUR };
    beginRecording(doc, asked.id, { byName: this.name, startedAt: this.now(), consents: asked.consents });
    const hand = new Recorder(this.session, doc, asked.id, shownAs, () => this.stopRecording());
    this.recorder = { id: asked.id, hand };
    hand.setChapter(this.topicNow);
  }
  private get topicNow(): string | undefined {
    return this.store.topics.find((topic) => topic.place === 'agenda' && !topic.doneAt)?.title;
  }

  get replay(): Replay | undefined {
    return this.shownReplay;
  }
  /** Puts a recording on screen in the plan's place. */
  openReplay(recording: Recording): void {
    this.shownReplay?.dispose();
    this.shownReplay = new Replay(this.session, recording);
    this.panelShown = false;
    this.notify();
  }
  closeReplay(): void {
    this.shownReplay?.dispose();
    this.shownReplay = undefined;
    this.notify();
  }

  /** Whether this person started it. */
  isMine({ by }: { readonly by: string }): boolean {
    return by === this.session.me.id;
  }

  // ── sessions ─────────────────────────────────────────────────────────────────────────────────────────────────────

  async begin(nameOfVersion: string): Promise<void> {
    const version = await this.session.createVersion(nameOfVersion, 'auto').catch(() => undefined);
    const { id } = this.session.me;
    // An empty agenda starts with what was agreed last time.
    if (!this.store.topics.some((topic) => topic.place === 'agenda'))
      for (const title of openTasks(this.session).slice(0, MAX_FIRST_TOPICS)) this.addTopic('agenda', title);
    this.showPanel(true);
    setSession(this.side.docs.doc, {
      startedAt: this.now(),
      by: id,
      byName: this.name,
      ...(version ? { version: version.id } : {}),
    });
  }

  /** Ends the session and returns its facts: when, how long, what was touched. */
  async end(): Promise<
    | {
        readonly startedAt: string;
        readonly minutes: number;
        readonly facts: SessionFacts;
        /** Topics that were discussed, and those still open. */
        readonly talked: readonly string[];
        readonly left: readonly string[];
        /** The recording made during the session. */
        readonly recordingId: string;
      }
    | undefined
  > {
    const live = this.store.session;
    if (!live) return undefined;
    const minutes = Math.max(1, Math.round((this.session.core.clock.now() - Date.parse(live.startedAt)) / MINUTE_MS));
    const before = live.version ? await this.session.loadVersion(live.version).catch(() => undefined) : undefined;
    const facts = before ? factsOf(before, this.session) : { sections: [], cards: [], decided: [], tasks: [] };
    before?.destroy();
    const { topics } = this.store;
    const talked = topics.filter((topic) => topic.place === 'agenda' && topic.doneAt);
    const left = topics.filter((topic) => !talked.includes(topic));
    // Discussed topics are in the record from here on; the rest stays for the next session.
    removeTopics(
      this.side.docs.doc,
      talked.map((topic) => topic.id),
    );
    setSession(this.side.docs.doc, undefined);
    this.showPanel(false);
    const recorded = this.store.recordings.find((r) => r.startedAt >= live.startedAt);
    return {
      recordingId: recorded?.id ?? '',
      talked: talked.map((topic) => topic.title),
      left: left.map((topic) => topic.title),
      startedAt: live.startedAt,
      minutes: Number.isFinite(minutes) ? Math.min(minutes, 1_440) : 1,
      facts,
    };
  }

  private now(): string {
    return timeOf(this.session.core);
  }
  private notify(): void {
    this.revision++;
    this.changed.fire();
  }

  dispose(): void {
    this.shownReplay?.dispose();
    if (this.recorder) {
      this.recorder.hand.dispose();
      endRecording(this.side.docs.doc, this.recorder.id, this.now());
    }
    this.disposables.dispose();
    this.side.docs.dispose();
  }
}

function factsOf(before: Parameters<typeof comparePlans>[0], session: PlanSession): SessionFacts {
  const sections = new Set<string>();
  const cards = new Set<string>();
  const decided: Change[] = [];
  for (const change of comparePlans(before, session.planDoc)) {
    if (change.kind === 'text') {
      if (change.section) sections.add(change.section);
      continue;
    }
    const { collection, name } = change.subject;
    if (collection === 'nodes' && change.kind !== 'layout' && name.say === 'words') cards.add(name.text);
    const isValue = change.kind === 'exists' || (change.kind === 'field' && change.field === 'value');
    if (collection === 'figures' && isValue) decided.push(change);
  }
  return { sections: [...sections], cards: [...cards], decided, tasks: openTasks(session) };
}

const openTasks = (session: PlanSession): readonly string[] =>
  [...session.planStore.entities('tasks').values()]
    .filter((task) => !task.done && task.title)
    .map((task) => task.title);
