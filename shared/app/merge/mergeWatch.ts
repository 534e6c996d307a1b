/**
 * Reviews every merge of an open plan. A guest's plan merges with what its server has, the owner's with what guests and other windows hand to the
 * host; in both, whatever is not acknowledged yet may have met what comes in. The review is written into the plan by this device, where
 * everybody finds it.
 *
 * The common state is on this device's disk before work has waited for a second: a closed lid or a killed process loses the line between the
 * two sides by no more than that, and an older common state is still a true one.
 */
import * as Y from 'yjs';
import { keepComposedOnce } from '../../doc/merge/composedOnce.ts';
import type { Person } from '../../doc/merge/records.ts';
import { type Merged, MergeReviewer } from '../../doc/merge/reviewer.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import type { Clock } from '../../ports/clock.ts';
import { timeOf } from '../core.ts';
import type { OwnEdit } from '../plan/docSession.ts';

type Listening<T> = (listener: (value: T) => void) => Disposable;
/** What own edits go out by, and those of others come in by: the line to a server, or the host's disk. */
export type MergeLine = {
  readonly onDidEdit: Listening<OwnEdit>;
  readonly onDidSave: Listening<number>;
  /** The server has said how far it has each copy's edits. Its answer, what this device lacks, follows. */
  readonly onDidLearn?: Listening<Uint8Array>;
  /** `isAnswer`: everything that this device lacked, and no single edit. */
  receive: ((update: Uint8Array, apply: () => void, isAnswer?: boolean) => void) | undefined;
};
export type MergeHost = {
  readonly doc: Y.Doc;
  readonly clock: Clock;
  /** Who works here. */
  me(): Person;
  /** The review is an edit: of a reader, the server would not take it. */
  readonly mayWrite: boolean;
  /** Keeps the common state on disk. */
  keepCommon(update: Uint8Array): Promise<void>;
  /** Keeps the plan as it is before a merge. */
  keepBefore(): void;
};
/** What an earlier window left: the state that was common, when work had not been sent. */
export type Unsent = { readonly common: Uint8Array };

const KEEP_MS = 500;
/** Own work that has waited for so long was made apart, whether or not the line was known to be dead. */
const APART_MS = 3_000;
const COMPACT_MS = 2_000;
const COMPACT_BYTES = 256 << 10;
const stateOf = (doc: Y.Doc): ReadonlyMap<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc));
/** An update without structs and deletions. */
const isEmpty = (update: Uint8Array): boolean => update.length <= 2;

export class MergeWatch implements Disposable {
  private readonly host: MergeHost;
  private readonly reviewer: MergeReviewer;
  private readonly disposables = new DisposableStore();
  private readonly merged = new Emitter<Merged>();
  /** After each merge that was reviewed. */
  readonly onDidMerge = this.merged.on;
  /** The server has not answered yet with what it has and this device lacks. */
  private isReturning = false;
  /** How far the server had each copy's edits, before this device sent its own. */
  private server: ReadonlyMap<number, number> = new Map();
  /** Edits that others made while the answer was on its way. They may stand on what only the answer brings, and are reviewed with it. */
  private early: { readonly update: Uint8Array; readonly apply: () => void }[] = [];
  private waitingSince: number | undefined;
  private keep: Disposable | undefined;
  private compact: Disposable | undefined;

  constructor(line: MergeLine, host: MergeHost, loaded: readonly Uint8Array[], unsent?: Unsent) {
    this.host = host;
    this.reviewer = new MergeReviewer(host.doc, unsent ? [unsent.common] : loaded);
    const { ledger } = this.reviewer;
    if (unsent) {
      // What was done in the window before has no numbers any more: one edit, the difference to the common state.
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
          // Of a line that was lost before it answered. The new answer brings them.
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
      // A reader writes no reviews: the server would not take them.
      apply();
      ledger.receive(update);
      this.compactSoon();
      return;
    }
    const isApart = this.waitingSince !== undefined && this.host.clock.elapsed() - this.waitingSince >= APART_MS;
    const brings = !isEmpty(update);
    const isReturn = ledger.hasOwn ? isReturning || isApart : isReturning && brings;
    if (isReturn && ledger.hasOwn && brings) this.host.keepBefore();
    const before = isReturning && ledger.hasOwn && brings ? stateOf(this.host.doc) : undefined;
    const merged = this.reviewer.receive(update, apply, isReturn, this.host.me(), () => timeOf(this.host));
    // After the review: what is taken back so is no loss.
    if (before) keepComposedOnce(this.host.doc, this.server, before);
    this.compactSoon();
    if (merged) this.merged.fire(merged);
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
