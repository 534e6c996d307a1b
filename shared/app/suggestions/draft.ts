/**
 * The suggester's workbench: a copy of the plan in which everything can be done as in the plan itself, and which is never sent to
 * anybody. What differs from the plan becomes suggestions; what others do in the plan comes in as they do it. The suggestions are the truth:
 * the copy is rebuilt from them on opening, and when one of them was accepted or declined.
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
  /** Runs at once, or when a word that is being composed stands: another document while composing would break it. */
  readonly whenFree: (run: () => void) => void;
};

const isSame = (a: SuggestionGroup, b: SuggestionGroup | undefined): boolean =>
  a === b || (a.key === b?.key && JSON.stringify(a.ops) === JSON.stringify(b.ops));
/** What a change of words puts in; of everything else, a text that nothing else has. */
const wordsIn = (ops: SuggestionGroup['ops']): string =>
  JSON.stringify(ops.map((o) => (o.op === 'words' ? o.added : o)));

export class Draft implements Disposable {
  private readonly options: Options;
  private current: Y.Doc;
  private timer: Disposable | undefined;
  /** Something was done here that is no suggestion yet. */
  private dirty = false;
  private writing = false;
  /** The copy is out of date and waits to be rebuilt. */
  private waits = false;
  private disposed = false;
  /** Own suggestions as this draft knows them. */
  private known: readonly Suggestion[] = [];
  private readonly rebuilt = new Emitter<void>();
  private readonly refused = new Emitter<'tooLarge' | 'tooMany'>();
  /** The copy is another document now. */
  readonly onDidRebuild = this.rebuilt.on;
  /** A change could not be kept as a suggestion; it stands in the copy only. */
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
  /** One of mine was settled, or written elsewhere. */
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
    // What was done in the last moment is kept.
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
    // One of mine was accepted: it came with the same edit, and must not stand here twice.
    if (this.isOutOfDate()) {
      this.rebuildSoon();
      return;
    }
    const mine = this.own().flatMap((s) =>
      s.ops.filter((o) => o.op === 'meta' || o.op === 'field' || o.op === 'relation'),
    );
    const before = mine.map((o) => presentValue(this.current, o));
    Y.applyUpdate(this.current, update, new RemoteOrigin());
    // A field has one value: here, what is suggested stays on screen, whatever the plan says by now.
    transact(this.current, new SeedOrigin(), () => {
      mine.forEach((o, i) => {
        if (JSON.stringify(presentValue(this.current, o)) !== JSON.stringify(before[i]))
          applyDataOp(this.current, { ...o, value: before[i] });
      });
    });
  };

  /** Makes suggestions of everything that was done here. */
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
          // Declined as it stands, or accepted: then the plan and the draft both have the words.
          if (settled.some((s) => isSame(s, group) || wordsIn(s.ops) === wordsIn(group.ops))) continue;
          const present = own.get(group.key);
          own.delete(group.key);
          if (!present && room-- <= 0) this.refused.fire('tooMany');
          else if (!putSuggestion(comments, author, present?.id ?? newId(), group, timeOf(this.options)))
            this.refused.fire('tooLarge');
        }
        for (const gone of own.values()) {
          // Taken back here; not what has lost its place, or what the plan says by now.
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
