/**
 * Reviews every merge of an open plan. A guest's plan merges with its server's, the owner's with edits that guests and other windows send to the
 * host; in both, edits that are not acknowledged yet may conflict with incoming ones. This device writes the review into the plan, where
 * everybody finds it.
 *
 * The common state is on this device's disk before unsent work is a second old: a closed lid or a killed process loses no more than that of the
 * boundary between the two sides, and an older common state is still correct.
 */
import * as Y from 'yjs';
import { keepComposedOnce } from '../../doc/merge/composedOnce.ts';
import type { Person } from '../../doc/merge/records.ts';
import { type Merged, MergeReviewer } from '../../doc/merge/reviewer.ts';
import { isEmptyUpdate } from '../../doc/stored.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import type { Clock } from '../../ports/clock.ts';
import { timeOf } from '../core.ts';
import type { OwnEdit } from '../plan/docSession.ts';

type Listening<T> = (listener: (value: T) => void) => Disposable;
/** The channel that sends own edits and receives those of others: the connection to a server, or the host's disk. */
export type MergeLine = {
  readonly onDidEdit: Listening<OwnEdit>;
  readonly onDidSave: Listening<number>;
  /** The server has reported how many edits of each copy it has. Its answer, with what this device lacks, follows. */
  readonly onDidLearn?: Listening<Uint8Array>;
  /** `isAnswer`: everything that this device lacked, not a single edit. */
  receive: ((update: Uint8Array, apply: () => void, isAnswer?: boolean) => void) | undefined;
};
export type MergeHost = {
  readonly doc: Y.Doc;
  readonly clock: Clock;
  /** The person who works here. */
  me(): Person;
  /** The review is an edit: the server would refuse a reader's. */
  readonly mayWrite: boolean;
  /** Stores the common state on disk. */
  keepCommon(update: Uint8Array): Promise<void>;
  /** Stores the plan as it is before a merge. */
  keepBefore(): void;
};
/** State left by an earlier window: the common state at a time when work had not been sent. */
export type Unsent = { readonly common: Uint8Array };

const KEEP_MS = 500;
/** Own work that was unsent for this long counts as offline work, whether or not the connection was known to be broken. */
const APART_MS = 3_000;
const COMPACT_MS = 2_000;
const COMPACT_BYTES = 256 << 10;
const stateOf = (doc: Y.Doc): ReadonlyMap<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc));

export class MergeWatch implements Disposable {
  private readonly host: MergeHost;
  private readonly reviewer: MergeReviewer;
  private readonly disposables = new DisposableStore();
  private readonly merged = new Emitter<Merged>();
  /** After each merge that was reviewed. */
  readonly onDidMerge = this.merged.on;
  /** The server has not yet answered with what this device lacks. */
  private isReturning = false;
  /** How many edits of each copy the server had, before this device sent its own. */
  private server: ReadonlyMap<number, number> = new Map();
  /** Edits that others made while the answer was in transit. They may depend on what only the answer contains, and are reviewed with it. */
  private early: { readonly update: Uint8Array; readonly apply: () => void }[] = [];
  private waitingSince: number | undefined;
  private keep: Disposable | undefined;
  private compact: Disposable | undefined;

  constructor(line: MergeLine, host: MergeHost, loaded: readonly Uint8Array[], unsent?: Unsent) {
    this.host = host;
    this.reviewer = new MergeReviewer(host.doc, unsent ? [unsent.common] : loaded);
    const { ledger } = this.reviewer;
    if (unsent) {
      // Edits of the previous window have no sequence numbers: they count as one edit, the difference to the common state.
      ledger.edit(0, Y.encodeStateAsUpdate(host.doc, Y.encodeStateVectorFromUpdate(unsent.common)));
      this.waitingSince = this.host.clock.elapsed() - APART_MS;
    }
    line.receive = (update, apply, isAnswer) => this.receive(update, apply, isAnswer);
    this.disposables.add(
      toDisposable(() => {
        line.receive = undefined;
        this.keep?.dispose();
        this.compact?.dispose();
      }),
    );
    this.disposables.add(line.onDidEdit(({ seq, update }) => this.edited(seq, update)));
    this.disposables.add(
      line.onDidSave((seq) => {
        ledger.acknowledge(seq);
        if (!ledger.hasOwn) this.level();
      }),
    );
    if (line.onDidLearn)
      this.disposables.add(
        line.onDidLearn((vector) => {
          this.server = Y.decodeStateVector(vector);
          ledger.serverHas(this.server);
          this.isReturning = true;
          // From a connection that was lost before it answered. The new answer contains them.
          this.early = [];
        }),
      );
  }

  private edited(seq: number, update: Uint8Array): void {
    const { ledger } = this.reviewer;
    ledger.edit(seq, update);
    this.waitingSince ??= this.host.clock.elapsed();
    this.keep ??= this.host.clock.after(KEEP_MS, () => {
      if (ledger.hasOwn) void this.host.keepCommon(ledger.common).catch(() => undefined);
    });
  }

  /** Everything of this device is on the server's disk. */
  private level(): void {
    this.keep?.dispose();
    this.keep = undefined;
    this.waitingSince = undefined;
    this.compactSoon();
  }

  /** Folds the list of updates, also for a reader who only receives. */
  private compactSoon(): void {
    const { ledger } = this.reviewer;
    if (ledger.loose < COMPACT_BYTES || ledger.hasOwn || this.compact !== undefined) return;
    this.compact = this.host.clock.after(COMPACT_MS, () => {
      this.compact = undefined;
      ledger.compact(this.host.doc);
    });
  }

  private receive(update: Uint8Array, apply: () => void, isAnswer = false): void {
    if (this.isReturning && !isAnswer) {
      this.early.push({ update, apply });
      return;
    }
    const isReturning = this.isReturning;
    this.isReturning = false;
    const all = [{ update, apply }, ...this.early.splice(0)];
    const applyAll = () => {
      for (const one of all) one.apply();
    };
    this.takeUpdates(Y.mergeUpdates(all.map((one) => one.update)), applyAll, isReturning);
  }

  private takeUpdates(update: Uint8Array, apply: () => void, isReturning: boolean): void {
    const { ledger } = this.reviewer;
    if (!this.host.mayWrite) {
      // A reader writes no reviews: the server would refuse them.
      apply();
      ledger.receive(update);
      this.compactSoon();
      return;
    }
    const isApart = this.waitingSince !== undefined && this.host.clock.elapsed() - this.waitingSince >= APART_MS;
    const brings = !isEmptyUpdate(update);
    const isReturn = ledger.hasOwn ? isReturning || isApart : isReturning && brings;
    if (isReturn && ledger.hasOwn && brings) this.host.keepBefore();
    const before = isReturning && ledger.hasOwn && brings ? stateOf(this.host.doc) : undefined;
    const merged = this.reviewer.receive(update, apply, isReturn, this.host.me(), () => timeOf(this.host));
    // After the review: what this removes is not a loss.
    if (before) keepComposedOnce(this.host.doc, this.server, before);
    this.compactSoon();
    if (merged) this.merged.fire(merged);
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
