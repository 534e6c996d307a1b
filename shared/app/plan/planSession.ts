/** An open plan: its document session, read model, board undo and clock of named versions. Lives outside React, counted by its users. */
import * as Y from 'yjs';
import { signCopy } from '../../doc/authors.ts';
import { keepBoundOnce } from '../../doc/boundOnce.ts';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { planDocName } from '../../doc/docIds.ts';
import type { Choice, MergeRecord, Person } from '../../doc/merge/records.ts';
import { settleMerge } from '../../doc/merge/settle.ts';
import { migratePlan } from '../../doc/migrations.ts';
import { unknownNodeTypes } from '../../doc/nodeTypes.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { keepRecords } from '../../doc/recordsGuard.ts';
import { restoreFrom } from '../../doc/restore.ts';
import { type Locks, NO_LOCKS } from '../../doc/room/room.ts';
import { bodyElement, metaMap, SCHEMA_VERSION } from '../../doc/schema.ts';
import { versionState } from '../../doc/stored.ts';
import { RemoteOrigin, TakeOrigin, TextOrigin, transact } from '../../doc/transact.ts';
import { type BoardUndo, createBoardUndo, WholeStep } from '../../doc/undo.ts';
import { shownTitle } from '../../doc/variants/branch.ts';
import { mayWrite, type Role } from '../../domain/roles/roles.ts';
import type { Host, Membership } from '../../host/host.ts';
import type { HostErrorCode, PlanVersion } from '../../ipc/contract.ts';
import { type Disposable, DisposableStore } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { ok } from '../../kernel/result.ts';
import { type Core, type ServerLine, timeOf } from '../core.ts';
import { MergeWatch, type Unsent } from '../merge/mergeWatch.ts';
import { Following } from '../sharing/following.ts';
import { Presence } from '../sharing/presence.ts';
import { DocSession } from './docSession.ts';
import { type Outcome, type PlanWriter, type ReadOnlyReason, refusedAs } from './planWriter.ts';

/** A plan that was never fetched and whose server does not answer. */
export class OutOfReach extends Error {}

/** The owner's own id among the members of a plan. */
export const OWNER_ID = '0000000000000000';
export type Me = { readonly id: string; readonly role: Role; readonly suggests?: boolean | undefined };

const AUTO_VERSION_MS = 60 * 60 * 1000;
const TITLE_MS = 400;
const FIRST_SYNC_MS = 15_000;

export class PlanSession implements PlanWriter {
  readonly planId: string;
  readonly core: Core;
  readonly host: Host;
  readonly docs: DocSession;
  /** This person's identity in the plan. */
  readonly me: Me;
  /** Set if the plan belongs to somebody else: the connection to its server. */
  readonly link: ServerLine | undefined;
  readonly membership: Membership | undefined;
  /** Reviews merges of this plan; does nothing in a read-only one. */
  readonly merges: MergeWatch;
  private readonly disposables = new DisposableStore();
  /** The plan itself, and the document on screen: the plan, or the suggester's draft. */
  private readonly plan: WorkingCopy;
  private shownCopy: WorkingCopy;
  private readonly documentChanged = new Emitter<void>();
  /** Another document is on screen: views of the plan start over with it. */
  readonly onDidChangeDocument = this.documentChanged.on;
  private titleTimer: Disposable | undefined;
  /** The title that was last sent to the list of plans. */
  private lastTitle: string | undefined;
  /** Set until this copy of the plan is signed with it. */
  private author: Person | undefined;
  private signature: Person | undefined;
  private touched = false;
  /** Whether something has changed since the state that was last stored as seen. */
  private unseen = false;
  private visited = false;
  private shown = false;
  /** What the room's facilitator has locked for this person; set by the room model, which knows the facilitator. */
  locks: Locks = NO_LOCKS;

  private constructor(
    core: Core,
    planId: string,
    docs: DocSession,
    membership?: Membership,
    link?: ServerLine,
    unsent?: Unsent,
  ) {
    this.core = core;
    this.host = core.host;
    this.planId = planId;
    this.docs = docs;
    this.membership = membership;
    this.link = link;
    this.me = membership ? membership.member : { id: OWNER_ID, role: 'owner' };
    const presence = this.disposables.add(
      link ? Presence.overLink(core.clock, link.awareness) : Presence.overHost(core, docs.name, docs.doc),
    );
    if (link) this.disposables.add(link);
    // A peer's own client, or an older app that restores a version, may remove lasting records.
    if (mayWrite(this.me.role, 'plan')) {
      if (!membership?.ended) migratePlan(docs.doc);
      this.disposables.add(keepRecords(docs.doc));
      this.disposables.add(keepBoundOnce(docs.doc));
    }
    this.merges = this.disposables.add(
      new MergeWatch(
        link ?? docs,
        {
          doc: docs.doc,
          clock: core.clock,
          me: () => this.who,
          mayWrite: mayWrite(this.me.role, 'plan') && !membership?.ended,
          // The owner's common state is that of the last file, not that of a disk that is always there.
          keepCommon: async (update) => {
            if (link) await this.keepCommon(update);
          },
          keepBefore: () => {
            void this.putVersion('', 'beforeSync', Y.encodeStateAsUpdateV2(docs.doc)).catch(() => undefined);
          },
        },
        // Just fetched for the first time: the content is the server's.
        link?.isSynced ? [Y.encodeStateAsUpdate(docs.doc)] : docs.loaded,
        unsent,
      ),
    );
    const plan = workingCopyOf(docs.doc, presence);
    const ended = membership?.ended ? 'ended' : mayWrite(this.me.role, 'plan') ? undefined : 'role';
    this.plan = { ...plan, readOnly: readOnlyReason(plan.store, docs.doc) ?? ended };
    this.shownCopy = this.plan;
    // Somebody else may have renamed the plan while it was closed here.
    this.saveTitleSoon();
    this.disposables.add(
      this.planStore.onDidChange(({ collection }) => {
        if (collection !== 'meta' || shownTitle(this.planStore.meta) === this.lastTitle) return;
        this.saveTitleSoon();
      }),
    );
    docs.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof RemoteOrigin)) this.touched = true;
      this.unseen = true;
      if (this.author && !(origin instanceof RemoteOrigin) && origin !== link?.origin) this.signCopy();
    });
    // A person who turns away has seen the content; what arrives while the window is hidden has not been seen.
    this.disposables.add(core.page.onDidHide(() => this.keepVisit()));
    this.disposables.add(core.clock.every(AUTO_VERSION_MS, () => void this.autoVersion()));
  }

  /** Rejects with a `HostError`, or with {@link OutOfReach} for an invited plan that could not be fetched yet. */
  static async open(core: Core, planId: string): Promise<PlanSession> {
    const { host, lines } = core;
    const name = planDocName(planId);
    const docs = await DocSession.open(core, name);
    const membership = await host.guest?.membership(planId);
    if (!host.guest || !membership || !lines) return new PlanSession(core, planId, docs);
    const isHere = docs.doc.store.clients.size > 0;
    if (membership.ended) {
      if (isHere) return new PlanSession(core, planId, docs, membership);
      docs.dispose();
      throw new OutOfReach();
    }
    // Read before connecting: incoming edits must not count as the common state.
    const kept = lines.waiting(name) > 0 ? await keptCommon(host, planId).catch(() => undefined) : undefined;
    const link = lines.open(docs.doc, name, host.guest.syncUrl, membership);
    if (!isHere && !(await link.whenSynced(FIRST_SYNC_MS))) {
      link.dispose();
      docs.dispose();
      throw new OutOfReach();
    }
    return new PlanSession(core, planId, docs, membership, link, kept && { common: kept });
  }

  static adopt(core: Core, planId: string, state: Uint8Array, problem: HostErrorCode): PlanSession {
    return new PlanSession(core, planId, DocSession.adopt(core, planDocName(planId), state, problem));
  }

  readonly newId = <T extends string>(): T => this.core.newId<T>();

  /** The document on screen that is worked on: the plan, or the suggester's draft. */
  get doc(): Y.Doc {
    return this.shownCopy.doc;
  }
  get store(): PlanStore {
    return this.shownCopy.store;
  }
  get undo(): BoardUndo {
    return this.shownCopy.undo;
  }
  get readOnly(): ReadOnlyReason | undefined {
    return this.shownCopy.readOnly;
  }
  /** Other people who are present, or were in a recording. */
  get presence(): Presence {
    return this.shownCopy.presence;
  }
  get following(): Following {
    return this.shownCopy.following;
  }
  /** The plan itself, whatever is on screen: what is saved, shared, exported, submitted. */
  get planDoc(): Y.Doc {
    return this.plan.doc;
  }
  get planStore(): PlanStore {
    return this.plan.store;
  }
  get planReadOnly(): ReadOnlyReason | undefined {
    return this.plan.readOnly;
  }

  /** False while a draft or a moment of a recording is on screen. */
  get isPlanOnScreen(): boolean {
    return this.shownCopy === this.plan;
  }

  /** Sets who writes here; later edits are attributed to them. */
  signAs(author: Person): void {
    this.signature = author;
    this.author = author;
    if (this.touched) this.signCopy();
  }
  /** The person who works here, by the name that others know. */
  get who(): Person {
    const member = this.membership?.member;
    return this.signature ?? (member ? { id: member.id, name: member.name } : { id: this.me.id, name: '' });
  }
  private signCopy(): void {
    const { author } = this;
    this.author = undefined;
    // Not within the edit that is being reported.
    if (author) queueMicrotask(() => signCopy(this.planDoc, { ...author, at: timeOf(this.core) }));
  }

  /** Puts a draft on screen in the plan's place, or the plan again. The draft's document stays its owner's. */
  showDraft(draft: Y.Doc | undefined): void {
    this.show(draft ? { ...workingCopyOf(draft, this.plan.presence), following: this.plan.following } : this.plan);
  }
  /** Puts a moment of a recording on screen, with the people who were there; following stays with the same person. */
  showMoment(doc: Y.Doc, presence: Presence): void {
    const { following } = this.shownCopy;
    const copy = { ...workingCopyOf(doc, presence), readOnly: 'replay' as const };
    this.show(this.shownCopy.presence === presence ? { ...copy, following } : copy);
  }
  /** Text being typed into a field belongs to the document on screen: it is written there before another one is shown. */
  settleFields(): void {
    if (this.readOnly === undefined) this.core.page.commitFields();
  }
  private show(copy: WorkingCopy): void {
    const old = this.shownCopy;
    // A rebuilt draft keeps the text that is being typed in it.
    if (old === this.plan || copy === this.plan) this.settleFields();
    this.shownCopy = copy;
    this.documentChanged.fire();
    if (old !== this.plan) disposeWorkingCopy(old);
  }

  /** The same session over a copy for an audience: read, printed and written to a file in place of the plan, and read-only. */
  overCopy(doc: Y.Doc, planId: string): PlanSession {
    const copy: WorkingCopy = { ...workingCopyOf(doc, this.plan.presence), readOnly: 'copy' };
    return Object.create(this, {
      plan: { value: copy },
      shownCopy: { value: copy },
      planId: { value: planId },
    }) as PlanSession;
  }

  /** Runs a command as one undo step on the document on screen; refused in a read-only plan. */
  execute(command: PlanCommand): Outcome {
    return this.runOn(this.shownCopy, command);
  }
  /** The same on the plan itself. */
  executeOnPlan(command: PlanCommand): Outcome {
    return this.runOn(this.plan, command);
  }
  private runOn({ doc, readOnly }: WorkingCopy, command: PlanCommand): Outcome {
    // A draft is a proposal; locks are checked when somebody accepts it.
    return readOnly ? refusedAs(readOnly) : execute(doc, command, doc === this.planDoc ? this.locks : NO_LOCKS);
  }

  /**
   * Writes into the text of the document on screen. Returns an undo for all of it, from any view.
   * The undo of an open text view takes it back as well.
   */
  writeText(command: Extract<PlanCommand, { type: 'writeText' | 'editText' }>): Outcome<() => void> {
    const { shownCopy } = this;
    const { doc } = shownCopy;
    const step = new Y.UndoManager([bodyElement(doc), metaMap(doc)], {
      trackedOrigins: new Set([TextOrigin]),
      captureTimeout: 0,
    });
    const done = this.runOn(shownCopy, command);
    step.removeTrackedOrigin(TextOrigin);
    if (!done.ok) {
      step.destroy();
      return done;
    }
    shownCopy.steps.push(step);
    return ok(() => {
      // If the draft no longer exists, there is nothing to undo.
      if (shownCopy === this.shownCopy || shownCopy === this.plan) step.undo();
    });
  }

  /**
   * Runs a change of both text and data of the plan itself in one transaction with the given origin. Returns its result, and a function that undoes all of
   * it from any view; the undo of the board and of an open text also undo it as a whole, in order. Refused in a read-only plan; `run` must not write elsewhere.
   */
  takeIn<T>(run: (doc: Y.Doc, origin: TakeOrigin) => T): Outcome<{ readonly made: T; readonly undo: () => void }> {
    if (this.planReadOnly) return refusedAs(this.planReadOnly);
    const step = new WholeStep(this.planDoc);
    const origin = new TakeOrigin(step);
    const made = transact(this.planDoc, origin, () => run(this.planDoc, origin));
    step.end();
    this.plan.steps.push(step);
    return ok({ made, undo: () => step.undo() });
  }

  /** Decides about items of a merge, for everybody; `thread` is the comment that asks about them. Returns the first refusal (possibly `locked`); refused items stay open. */
  settleMerges(records: readonly MergeRecord[], how: Choice, thread?: string): Outcome {
    if (this.planReadOnly) return refusedAs(this.planReadOnly);
    const at = timeOf(this.core);
    const outcomes = records.map((record) => settleMerge(this.planDoc, record, how, this.who, at, thread, this.locks));
    return outcomes.find((outcome) => !outcome.ok) ?? ok(undefined);
  }

  private saveTitleSoon(): void {
    this.titleTimer?.dispose();
    this.titleTimer = this.core.clock.after(TITLE_MS, () => this.saveTitle());
  }
  private saveTitle(): void {
    this.titleTimer?.dispose();
    const title = shownTitle(this.planStore.meta);
    if (title === this.lastTitle) return;
    this.lastTitle = title;
    void this.host.call('library.describe', { id: this.planId, title: this.lastTitle }).catch(() => undefined);
  }

  // ── versions ─────────────────────────────────────────────────────────────────────────────────────────────────────

  createVersion(name: string, reason: PlanVersion['reason']): Promise<PlanVersion> {
    if (reason !== 'visit') this.touched = false;
    return this.putVersion(name, reason, Y.encodeStateAsUpdateV2(this.planDoc));
  }

  private putVersion(name: string, reason: PlanVersion['reason'], stateV2: Uint8Array): Promise<PlanVersion> {
    return this.host.call('versions.create', { planId: this.planId, name, reason, state: versionState(stateV2) });
  }

  private async autoVersion(): Promise<void> {
    if (this.touched) await this.createVersion('', 'auto').catch(() => undefined);
  }

  /** The plan as this person last saw it, and when; `undefined` before the first time. */
  async lastVisit(): Promise<{ readonly at: string; readonly doc: Y.Doc } | undefined> {
    const visit = await this.host.call('versions.kept', { planId: this.planId, reason: 'visit' });
    if (!visit) return undefined;
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, visit.state.subarray(1));
    return { at: visit.at, doc };
  }

  /** The last state that this person and the others had in common, as an update; `undefined` if none was stored. */
  lastCommon(): Promise<Uint8Array | undefined> {
    return keptCommon(this.host, this.planId);
  }
  async keepCommon(update: Uint8Array): Promise<void> {
    await this.putVersion('', 'common', Y.convertUpdateFormatV1ToV2(update));
  }

  /** The plan is shown on screen; one that is only opened to merge a file has been seen by nobody. */
  markShown(): void {
    this.shown = true;
  }

  /** Records that the content on screen has been seen. */
  private keepVisit(): void {
    if (!this.shown || (!this.unseen && this.visited)) return;
    this.unseen = false;
    this.visited = true;
    void this.createVersion('', 'visit').catch(() => undefined);
  }

  /** A saved version as a document of its own. */
  async loadVersion(id: string): Promise<Y.Doc> {
    const { state } = await this.host.call('versions.load', { id });
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, state.subarray(1));
    // An older version is compared and restored in the plan's present schema.
    migratePlan(doc);
    return doc;
  }

  /** Brings a version back as a forward edit, after keeping the present as a version of its own. Rejects with a `HostError` if either fails. */
  async restoreVersion(id: string, nameOfPresent: string): Promise<Outcome> {
    if (this.planReadOnly) return refusedAs(this.planReadOnly);
    const old = await this.loadVersion(id);
    await this.createVersion(nameOfPresent, 'beforeRestore');
    restoreFrom(this.planDoc, old);
    old.destroy();
    return ok(undefined);
  }

  /** Merges a copy that was edited elsewhere, after keeping the present as a version. */
  async merge(update: Uint8Array, nameOfPresent: string): Promise<{ changed: boolean }> {
    const before = Y.encodeStateVector(this.planDoc);
    const missing = Y.diffUpdate(update, before);
    const probe = new Y.Doc();
    Y.applyUpdate(probe, Y.encodeStateAsUpdate(this.planDoc));
    let changed = false;
    probe.on('update', () => {
      changed = true;
    });
    Y.applyUpdate(probe, missing);
    probe.destroy();
    if (!changed) return { changed: false };
    await this.createVersion(nameOfPresent, 'beforeMerge').catch(() => undefined);
    // A null origin would be undoable text; a merge is nobody's typing.
    Y.applyUpdate(this.planDoc, update, 'merge');
    return { changed: true };
  }

  dispose(): void {
    this.saveTitle();
    if (this.core.page.isVisible) this.keepVisit();
    this.disposables.dispose();
    if (this.shownCopy !== this.plan) disposeWorkingCopy(this.shownCopy);
    disposeWorkingCopy(this.plan);
    this.docs.dispose();
  }
}

async function keptCommon(host: Host, planId: string): Promise<Uint8Array | undefined> {
  const kept = await host.call('versions.kept', { planId, reason: 'common' });
  return kept ? Y.convertUpdateFormatV2ToV1(kept.state.subarray(1)) : undefined;
}

/** A document that can be on screen, with its read model and its undo. */
type WorkingCopy = {
  readonly doc: Y.Doc;
  readonly store: PlanStore;
  readonly undo: BoardUndo;
  readonly readOnly: ReadOnlyReason | undefined;
  readonly presence: Presence;
  readonly following: Following;
  /** Writes into the text that can still be undone. */
  readonly steps: Pick<Y.UndoManager, 'destroy'>[];
};
const workingCopyOf = (doc: Y.Doc, presence: Presence): WorkingCopy => ({
  doc,
  store: new PlanStore(doc),
  undo: createBoardUndo(doc),
  readOnly: undefined,
  presence,
  following: new Following(presence),
  steps: [],
});
const disposeWorkingCopy = ({ store, undo, steps }: WorkingCopy): void => {
  for (const step of steps) step.destroy();
  store.dispose();
  undo.destroy();
};
function readOnlyReason(store: PlanStore, doc: Y.Doc): ReadOnlyReason | undefined {
  if (store.meta.schemaVersion > SCHEMA_VERSION) return 'newerSchema';
  if (store.meta.schemaVersion < 1) return 'empty';
  return unknownNodeTypes(doc).length > 0 ? 'unknownContent' : undefined;
}
