/**
 * Watches for being apart: what the plan was when the line was lost, what was done here and there meanwhile. On return it says what met nothing
 * and what two people must look at. The merge itself is done by then; this only reads, and offers commands.
 */
import * as Y from 'yjs';
import { docOf, type MergeReview, reviewMerge } from '../../shared/doc/mergeReview.ts';
import { RemoteOrigin } from '../../shared/doc/transact.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import type { PlanSession } from './planSession.ts';
import type { SyncLink } from './syncLink.ts';

export class MergeWatch implements Disposable {
  private readonly session: PlanSession;
  private readonly link: SyncLink;
  private readonly disposables = new DisposableStore();
  private readonly reviewed = new Emitter<MergeReview>();
  /** After each return on which something of the others came in. */
  readonly onDidReview = this.reviewed.on;
  /** What both had when the line was lost; undefined while it holds. */
  private base: Uint8Array | undefined;
  /** What it was here when the line came back. */
  private mine: Uint8Array | undefined;
  private theirs: Uint8Array[] = [];
  private worked = false;

  constructor(session: PlanSession, link: SyncLink) {
    this.session = session;
    this.link = link;
    const { planDoc: doc } = session;
    const onUpdate = (_update: Uint8Array, origin: unknown) => {
      if (this.base && origin !== link.provider && !(origin instanceof RemoteOrigin)) this.work();
    };
    doc.on('update', onUpdate);
    this.disposables.add(link.onDidReceive((update) => this.base && this.theirs.push(update)));
    const onStatus = ({ status }: { status: string }) => {
      // The socket is open and nothing has come yet: this is what was made of it here.
      if (status === 'connected' && this.base) {
        this.mine = Y.encodeStateAsUpdate(doc);
        this.theirs = [];
      }
    };
    link.provider.on('status', onStatus);
    this.disposables.add(
      toDisposable(() => {
        doc.off('update', onUpdate);
        link.provider.off('status', onStatus);
      }),
    );
    this.disposables.add(
      link.onDidChange(({ connection }) => {
        if (connection === 'away') this.leave();
        if (connection === 'live') this.arrive();
      }),
    );
    if (link.state.connection !== 'live') void this.begin();
  }

  /** Opened without a line: what was kept as common before, if there is work that has not been sent; else the plan as it lies here. */
  private async begin(): Promise<void> {
    const unsent = this.link.state.waiting > 0;
    const kept = unsent ? await this.session.lastCommon().catch(() => undefined) : undefined;
    if (this.link.state.connection === 'live') return;
    if (kept) {
      this.base = kept;
      this.worked = true;
    } else if (!unsent) this.leave();
  }

  private leave(): void {
    this.base ??= Y.encodeStateAsUpdate(this.session.planDoc);
  }

  /** The first work without a line: what was common is kept on disk, so that the review outlives a closed lid. */
  private work(): void {
    if (this.worked || !this.base) return;
    this.worked = true;
    void this.session.keepCommon(this.base).catch(() => undefined);
  }

  private arrive(): void {
    const { base, mine, theirs, worked } = this;
    this.base = undefined;
    this.mine = undefined;
    this.theirs = [];
    this.worked = false;
    if (!base || !mine || !worked || theirs.length === 0) return;
    const docs = [docOf(base), docOf(mine), docOf(base, theirs)] as const;
    const review = reviewMerge(...docs);
    for (const doc of docs) doc.destroy();
    this.reviewed.fire(review);
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
