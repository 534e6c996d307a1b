/**
 * The workbench of whoever suggests: a copy of the plan in which everything can be done as in the plan itself, and which is never sent to
 * anybody. What differs from the plan becomes suggestions; what others do in the plan comes in as they do it. The suggestions are the truth:
 * the copy is made anew from them on opening, and when one of them was accepted or declined.
 */
import * as Y from 'yjs';
import type { CommentAuthor } from '../../shared/doc/comments.ts';
import { relationMap } from '../../shared/doc/schema.ts';
import { applyDataOp, presentValue } from '../../shared/doc/suggestions/dataOps.ts';
import {
  applyOps,
  compareDraft,
  MAX_OPEN,
  putSuggestion,
  type Suggestion,
  type SuggestionStore,
  standingOf,
  withdraw,
} from '../../shared/doc/suggestions/suggestions.ts';
import { RemoteOrigin, SeedOrigin, transact } from '../../shared/doc/transact.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';

/** Hands rest so long before what they did becomes a suggestion, in milliseconds. */
const REST_MS = 250;

type Options = {
  readonly plan: Y.Doc;
  readonly comments: Y.Doc;
  readonly store: SuggestionStore;
  readonly author: CommentAuthor;
  readonly newId: () => string;
  readonly now: () => string;
};

export class Draft implements Disposable {
  private readonly options: Options;
  private current: Y.Doc;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Something was done here that is no suggestion yet. */
  private dirty = false;
  private writing = false;
  /** Own suggestions as this draft knows them. */
  private known = '';
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
      if (!this.writing && this.signature() !== this.known) this.rebuild();
    });
  }

  get doc(): Y.Doc {
    return this.current;
  }

  private own(): readonly Suggestion[] {
    const taken = relationMap(this.options.plan, 'taken');
    return this.options.store.open.filter((s) => s.by === this.options.author.id && !taken.has(s.id));
  }
  private signature(): string {
    return JSON.stringify(this.own().map((s) => [s.id, s.ops]));
  }

  private build(): Y.Doc {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.options.plan), new SeedOrigin());
    transact(doc, new SeedOrigin(), () => {
      for (const { ops } of this.own()) applyOps(doc, ops);
    });
    doc.on('update', this.onDraft);
    this.known = this.signature();
    this.dirty = false;
    return doc;
  }

  private rebuild(): void {
    // What was done in the last moment is kept, even if some of it is in the plan already.
    if (this.dirty) this.sync();
    clearTimeout(this.timer);
    const old = this.current;
    old.off('update', this.onDraft);
    this.current = this.build();
    this.rebuilt.fire();
    old.destroy();
  }

  private readonly onDraft = (_update: Uint8Array, origin: unknown): void => {
    if (origin instanceof RemoteOrigin || origin instanceof SeedOrigin) return;
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.sync(), REST_MS);
  };

  private readonly onPlan = (update: Uint8Array): void => {
    // One of mine was accepted: it came with the same edit, and must not stand here twice.
    if (this.signature() !== this.known) {
      this.rebuild();
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
    clearTimeout(this.timer);
    if (!this.dirty) return;
    this.dirty = false;
    const { plan, comments, author, newId, now } = this.options;
    const groups = compareDraft(plan, this.current);
    const own = new Map(this.own().map((s) => [s.key, s]));
    let room = MAX_OPEN - own.size;
    this.writing = true;
    try {
      comments.transact(() => {
        for (const group of groups) {
          const present = own.get(group.key);
          own.delete(group.key);
          if (!present && room-- <= 0) this.refused.fire('tooMany');
          else if (!putSuggestion(comments, author, present?.id ?? newId(), group, now()))
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
      this.known = this.signature();
    }
  }

  dispose(): void {
    this.sync();
    clearTimeout(this.timer);
    this.options.plan.off('update', this.onPlan);
    this.subscription.dispose();
    this.current.destroy();
  }
}
