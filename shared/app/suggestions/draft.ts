/**
 * The suggester's draft: a copy of the plan that can be edited like the plan itself and is never sent to anybody. Differences from the plan become
 * suggestions; other people's edits of the plan are applied to the copy live. The suggestions are the source of truth: the copy is rebuilt from them
 * when it is opened, and when one of them was accepted or declined.
 */
import * as Y from 'yjs';
import type { CommentAuthor } from '../../doc/comments.ts';
import { relationMap } from '../../doc/schema.ts';
import { applyDataOp, presentValue } from '../../doc/suggestions/dataOps.ts';
import {
  applyOps,
  compareDraft,
  MAX_OPEN,
  putSuggestion,
  type Suggestion,
  type SuggestionGroup,
  type SuggestionStore,
  standingOf,
  withdraw,
} from '../../doc/suggestions/suggestions.ts';
import { RemoteOrigin, SeedOrigin, transact } from '../../doc/transact.ts';
import type { Disposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import type { Clock } from '../../ports/clock.ts';
import { timeOf } from '../core.ts';

/** Debounce before an edit becomes a suggestion, in milliseconds. */
const REST_MS = 250;

type Options = {
  readonly plan: Y.Doc;
  readonly comments: Y.Doc;
  readonly store: SuggestionStore;
  readonly author: CommentAuthor;
  readonly newId: () => string;
  readonly clock: Clock;
  /** Runs at once, or after a composition ends: replacing the document would interrupt it. */
  readonly whenFree: (run: () => void) => void;
};

const isSame = (a: SuggestionGroup, b: SuggestionGroup | undefined): boolean =>
  a === b || (a.key === b?.key && JSON.stringify(a.ops) === JSON.stringify(b.ops));
/** The text that a change inserts; for any other change, a unique text. */
const wordsIn = (ops: SuggestionGroup['ops']): string =>
  JSON.stringify(ops.map((o) => (o.op === 'words' ? o.added : o)));

export class Draft implements Disposable {
  private readonly options: Options;
  private current: Y.Doc;
  private timer: Disposable | undefined;
  /** Whether the copy has edits that are not suggestions yet. */
  private dirty = false;
  private writing = false;
  /** Whether the copy is outdated and will be rebuilt. */
  private waits = false;
  private disposed = false;
  /** This person's suggestions as last seen by this draft. */
  private known: readonly Suggestion[] = [];
  private readonly rebuilt = new Emitter<void>();
  private readonly refused = new Emitter<'tooLarge' | 'tooMany'>();
  /** Called when the copy was replaced by another document. */
  readonly onDidRebuild = this.rebuilt.on;
  /** Called if a change could not be stored as a suggestion; it is in the copy only. */
  readonly onDidRefuse = this.refused.on;
  private readonly subscription: Disposable;

  constructor(options: Options) {
    this.options = options;
    this.current = this.build();
    options.plan.on('update', this.onPlan);
    this.subscription = options.store.onDidChange(() => {
      if (!this.writing && this.isOutOfDate()) this.rebuildSoon();
    });
  }

  get doc(): Y.Doc {
    return this.current;
  }

  private own(): readonly Suggestion[] {
    const taken = relationMap(this.options.plan, 'taken');
    return this.options.store.open.filter((s) => s.by === this.options.author.id && !taken.has(s.id));
  }
  /** Handles own suggestions that were settled, or written in another window. */
  private isOutOfDate(): boolean {
    const own = this.own();
    return own.length !== this.known.length || !own.every((s, i) => isSame(s, this.known[i]));
  }

  private build(): Y.Doc {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.options.plan), new SeedOrigin());
    transact(doc, new SeedOrigin(), () => {
      for (const { ops } of this.own()) applyOps(doc, ops);
    });
    doc.on('update', this.onDraft);
    this.known = this.own();
    this.dirty = false;
    return doc;
  }

  private rebuildSoon(): void {
    if (this.waits) return;
    this.waits = true;
    this.options.whenFree(() => {
      this.waits = false;
      if (!this.disposed) this.rebuild();
    });
  }

  private rebuild(): void {
    // Keeps edits that are not suggestions yet.
    if (this.dirty) {
      const { plan } = this.options;
      Y.applyUpdate(this.current, Y.encodeStateAsUpdate(plan, Y.encodeStateVector(this.current)), new RemoteOrigin());
      this.sync();
    }
    this.timer?.dispose();
    const old = this.current;
    old.off('update', this.onDraft);
    this.current = this.build();
    this.rebuilt.fire();
    old.destroy();
  }

  private readonly onDraft = (_update: Uint8Array, origin: unknown): void => {
    if (origin instanceof RemoteOrigin || origin instanceof SeedOrigin) return;
    this.dirty = true;
    this.timer?.dispose();
    this.timer = this.options.clock.after(REST_MS, () => this.sync());
  };

  private readonly onPlan = (update: Uint8Array): void => {
    // An own suggestion was accepted: the same edit brought it into the plan, and the copy must not contain it twice.
    if (this.isOutOfDate()) {
      this.rebuildSoon();
      return;
    }
    const mine = this.own().flatMap((s) =>
      s.ops.filter((o) => o.op === 'meta' || o.op === 'field' || o.op === 'relation'),
    );
    const before = mine.map((o) => presentValue(this.current, o));
    Y.applyUpdate(this.current, update, new RemoteOrigin());
    // A field has one value: the draft keeps showing the suggested one, whatever the plan's value is now.
    transact(this.current, new SeedOrigin(), () => {
      mine.forEach((o, i) => {
        if (JSON.stringify(presentValue(this.current, o)) !== JSON.stringify(before[i]))
          applyDataOp(this.current, { ...o, value: before[i] });
      });
    });
  };

  /** Turns all pending edits into suggestions. */
  sync(): void {
    this.timer?.dispose();
    if (!this.dirty || this.waits) return;
    this.dirty = false;
    const { plan, comments, author, newId } = this.options;
    const groups = compareDraft(plan, this.current);
    const own = new Map(this.own().map((s) => [s.key, s]));
    const settled = this.known.filter((k) => !this.own().some((s) => s.id === k.id));
    let room = MAX_OPEN - own.size;
    this.writing = true;
    try {
      comments.transact(() => {
        for (const group of groups) {
          // Declined unchanged, or accepted: then plan and draft both contain the words.
          if (settled.some((s) => isSame(s, group) || wordsIn(s.ops) === wordsIn(group.ops))) continue;
          const present = own.get(group.key);
          own.delete(group.key);
          if (!present && room-- <= 0) this.refused.fire('tooMany');
          else if (!putSuggestion(comments, author, present?.id ?? newId(), group, timeOf(this.options)))
            this.refused.fire('tooLarge');
        }
        for (const gone of own.values()) {
          // Removes suggestions undone here, but not those whose place is gone or whose value the plan has by now.
          const { isLost, isDone } = standingOf(plan, gone.ops);
          if (!isLost && !isDone) withdraw(comments, author, gone.id);
        }
      });
    } finally {
      this.writing = false;
      this.known = this.own();
    }
  }

  dispose(): void {
    this.waits = false;
    this.sync();
    this.disposed = true;
    this.timer?.dispose();
    this.options.plan.off('update', this.onPlan);
    this.subscription.dispose();
    this.current.destroy();
  }
}
