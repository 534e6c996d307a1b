/** The person's own catalogue entries, which every plan on this machine shares: one document, with its undo. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { entrySchema } from '../../data/catalogue/schema.ts';
import { OWN_LIBRARY } from '../../doc/docIds.ts';
import { changeOwnEntries, createOwnUndo, observeOwnEntries, readOwnEntries } from '../../doc/ownLibrary.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Core } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';

export type OwnEntriesChange = {
  readonly put?: readonly CatalogueEntry[];
  /** Ids. */
  readonly remove?: readonly string[];
};

/** `notOpen`: the library could not be read when the app started, so nothing can be written into it. `invalid`: an entry is beyond its limits. */
export type OwnEntriesRefusal = 'notOpen' | 'invalid';

export class OwnLibrary implements Disposable {
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  private session: DocSession | undefined;
  private undoManager: ReturnType<typeof createOwnUndo> | undefined;
  readonly onDidChange = this.changed.on;

  /** Reads the library. Where that is not possible it stays empty, and changes are refused. */
  async open(core: Core): Promise<void> {
    const session = await DocSession.open(core, OWN_LIBRARY).catch(() => undefined);
    if (!session) return;
    this.session = this.disposables.add(session);
    this.undoManager = createOwnUndo(session.doc);
    this.disposables.add(toDisposable(observeOwnEntries(session.doc, () => this.changed.fire())));
  }

  entries(): CatalogueEntry[] {
    return this.session ? readOwnEntries(this.session.doc) : [];
  }

  /** Adds, replaces and removes entries as one undo step. A change that is refused changes nothing. */
  changeEntries(change: OwnEntriesChange): Result<void, OwnEntriesRefusal> {
    if (!this.session) return err('notOpen');
    if (!(change.put ?? []).every((entry) => entrySchema.safeParse(entry).success)) return err('invalid');
    changeOwnEntries(this.session.doc, change);
    return ok(undefined);
  }

  undo(): void {
    this.undoManager?.undo();
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
