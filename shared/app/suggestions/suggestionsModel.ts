/** The suggestions of an open plan: open ones, the suggester's draft, and accepting and declining them. */
import type { CommentAuthor } from '../../doc/comments.ts';
import { isLockedOp } from '../../doc/room/lockGuard.ts';
import {
  type Standing,
  type Suggestion,
  SuggestionStore,
  settle,
  standingOf,
  takeSuggestions,
  withdraw,
  withNeeded,
} from '../../doc/suggestions/suggestions.ts';
import { mayWrite } from '../../domain/roles/roles.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { err, ok } from '../../kernel/result.ts';
import { timeOf } from '../core.ts';
import type { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { type Outcome, refusedAs } from '../plan/planWriter.ts';
import { Draft } from './draft.ts';

/** Debounce before the places of suggestions are computed again, in milliseconds. */
const REST_MS = 300;
/** The minimum interval between versions saved before suggestions are accepted. */
const VERSION_MS = 10 * 60 * 1000;

export class SuggestionsModel implements Disposable {
  readonly store: SuggestionStore;
  private readonly session: PlanSession;
  private readonly docs: DocSession;
  private readonly author: CommentAuthor;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  /** Notifies of changes of suggestions, their places, or the suggesting mode. */
  readonly onDidChange = this.changed.on;
  private readonly refused = new Emitter<'tooLarge' | 'tooMany'>();
  readonly onDidRefuse = this.refused.on;
  private draft: Draft | undefined;
  private composing = false;
  private afterComposition: (() => void) | undefined;
  private readonly standings = new Map<Suggestion, Standing>();
  private revision = 0;
  private lastVersion = 0;
  private chosen: string | undefined;
  private shown = false;

  constructor(session: PlanSession, docs: DocSession, author: CommentAuthor) {
    this.session = session;
    this.docs = docs;
    this.author = author;
    this.store = this.disposables.add(new SuggestionStore(docs.doc));
    this.disposables.add(this.store.onDidChange(() => this.notify()));
    this.followComposition();
    const { clock } = session.core;
    let timer: Disposable | undefined;
    const onPlan = () => {
      timer?.dispose();
      timer = clock.after(REST_MS, () => {
        this.standings.clear();
        if (this.store.open.length > 0) this.notify();
      });
    };
    session.planDoc.on('update', onPlan);
    this.disposables.add(
      toDisposable(() => {
        timer?.dispose();
        session.planDoc.off('update', onPlan);
      }),
    );
  }

  /** Grows with every change: a cheap key for views. */
  get version(): number {
    return this.revision;
  }
  get isSuggesting(): boolean {
    return this.draft !== undefined;
  }
  /** The copy that is edited while suggesting. */
  get draftDoc() {
    return this.draft?.doc;
  }
  /** Anyone who may comment on a readable plan may suggest, unless an organisation's founder lets them only comment. */
  get canSuggest(): boolean {
    const { planReadOnly, me, readOnly } = this.session;
    return (
      readOnly !== 'replay' &&
      mayWrite(me.role, 'comments') &&
      me.suggests !== false &&
      (planReadOnly === undefined || planReadOnly === 'role')
    );
  }
  get canSettle(): boolean {
    return this.session.planReadOnly === undefined;
  }
  isOwn(suggestion: Suggestion): boolean {
    return suggestion.by === this.author.id;
  }
  /** Open suggestions of other people, which wait for an answer. */
  get waiting(): readonly Suggestion[] {
    return this.canSettle ? this.store.open.filter((s) => !this.isOwn(s)) : [];
  }
  get current(): string | undefined {
    return this.chosen;
  }
  /** Selects a suggestion to look at. */
  choose(id: string | undefined): void {
    this.chosen = id;
    if (id) this.shown = true;
    this.notify();
  }
  get isShown(): boolean {
    return this.shown;
  }
  show(isShown: boolean): void {
    if (this.shown === isShown) return;
    this.shown = isShown;
    if (!isShown) this.chosen = undefined;
    this.notify();
  }

  standing(suggestion: Suggestion): Standing {
    let standing = this.standings.get(suggestion);
    if (!standing) {
      standing = standingOf(this.session.planDoc, suggestion.ops);
      this.standings.set(suggestion, standing);
    }
    return standing;
  }

  start(): void {
    if (this.draft || !this.canSuggest) return;
    const draft = new Draft({
      plan: this.session.planDoc,
      comments: this.docs.doc,
      store: this.store,
      author: this.author,
      newId: this.session.core.newId,
      clock: this.session.core.clock,
      whenFree: (run) => this.whenFree(run),
    });
    draft.onDidRebuild(() => this.session.showDraft(draft.doc));
    draft.onDidRefuse((why) => this.refused.fire(why));
    this.draft = draft;
    this.session.showDraft(draft.doc);
    this.notify();
  }
  stop(): void {
    const { draft } = this;
    if (!draft) return;
    this.session.settleFields();
    draft.sync();
    this.draft = undefined;
    this.session.showDraft(undefined);
    draft.dispose();
    this.notify();
  }

  /**
   * Applies suggestions together with those that they depend on; `version` names the version saved before. Returns false if a part had lost its place.
   * Refused as `locked`, with all of them staying open, if one would change locked content: the server would revert it.
   */
  async acceptSuggestions(suggestions: readonly Suggestion[], version: string): Promise<Outcome<boolean>> {
    if (this.session.planReadOnly) return refusedAs(this.session.planReadOnly);
    const open = this.store.open;
    const all = [...new Set(suggestions.flatMap((s) => withNeeded(s, open)))];
    if (this.isLocked(all)) return err({ code: 'locked' });
    if (this.session.core.clock.now() - this.lastVersion > VERSION_MS) {
      // If the host cannot store it, a banner says so; work continues in memory.
      await this.session.createVersion(version, 'beforeMerge').catch(() => undefined);
      this.lastVersion = this.session.core.clock.now();
      // Content may have been locked in the meantime.
      if (this.isLocked(all)) return err({ code: 'locked' });
    }
    const whole = takeSuggestions(this.session.planDoc, all, timeOf(this.session.core));
    this.settle(all, 'accepted');
    return ok(whole);
  }
  decline(suggestions: readonly Suggestion[]): void {
    this.settle(suggestions, 'declined');
  }
  reopen(suggestion: Suggestion): void {
    this.settle([suggestion], 'open');
  }
  withdraw(suggestion: Suggestion): void {
    withdraw(this.docs.doc, this.author, suggestion.id);
  }
  /** Other suggestions that are accepted with it. */
  neededBy(suggestion: Suggestion): readonly Suggestion[] {
    return withNeeded(suggestion, this.store.open).filter((s) => s !== suggestion);
  }

  dispose(): void {
    this.stop();
    this.disposables.dispose();
  }

  private isLocked(suggestions: readonly Suggestion[]): boolean {
    return suggestions.some(({ ops }) => ops.some((op) => isLockedOp(this.session.locks, op)));
  }
  private followComposition(): void {
    const { page, clock } = this.session.core;
    const onStart = () => {
      this.composing = true;
    };
    const onEnd = () => {
      this.composing = false;
      // Other listeners of the same event write the composed word.
      clock.after(0, () => {
        const { afterComposition } = this;
        this.afterComposition = undefined;
        afterComposition?.();
      });
    };
    this.disposables.add(page.onDidStartComposing(onStart));
    this.disposables.add(page.onDidEndComposing(onEnd));
  }
  private whenFree(run: () => void): void {
    if (this.composing) this.afterComposition = run;
    else run();
  }

  private settle(suggestions: readonly Suggestion[], state: Suggestion['state']): void {
    const at = timeOf(this.session.core);
    this.docs.doc.transact(() => {
      for (const { id } of suggestions) settle(this.docs.doc, this.author, id, state, at);
    });
  }
  private notify(): void {
    this.revision++;
    this.changed.fire();
  }
}
