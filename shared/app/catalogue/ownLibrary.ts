/** The person's own catalogue entries and the packs that they took in, which every plan on this machine shares: one document, with its undo. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { entrySchema } from '../../data/catalogue/schema.ts';
import { OWN_LIBRARY } from '../../doc/docIds.ts';
import {
  changeOwnEntries,
  changeStoredPack,
  createOwnUndo,
  keepMadePack,
  type MadePack,
  observeOwnLibrary,
  readMadePacks,
  readOwnEntries,
  readStoredPacks,
} from '../../doc/ownLibrary.ts';
import type { OpenedPack } from '../../doc/pack/packFile.ts';
import { isTakenIn, type PackStanding, standingOf } from '../../doc/pack/standing.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type Core, timeOf } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';

export type OwnEntriesChange = {
  readonly put?: readonly CatalogueEntry[];
  /** Ids. */
  readonly remove?: readonly string[];
};

/** `notOpen`: the library could not be read when the app started, so nothing can be written into it. `invalid`: an entry is beyond its limits. */
export type OwnEntriesRefusal = 'notOpen' | 'invalid';
/** `notOpen` as above; the others are how the pack stands to what is installed. */
export type PackRefusal = 'notOpen' | Exclude<PackStanding, 'new' | 'known' | 'later'>;

export class OwnLibrary implements Disposable {
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  private opened: { readonly session: DocSession; readonly core: Core } | undefined;
  private undoManager: ReturnType<typeof createOwnUndo> | undefined;
  /** By the text of the file: parsing a large one takes a fifth of a second. */
  private readonly read = new Map<string, OpenedPack | undefined>();
  readonly onDidChange = this.changed.on;

  /** Reads the library. Where that is not possible it stays empty, and changes are refused. */
  async open(core: Core): Promise<void> {
    const session = await DocSession.open(core, OWN_LIBRARY).catch(() => undefined);
    if (!session) return;
    this.opened = { session: this.disposables.add(session), core };
    this.undoManager = createOwnUndo(session.doc);
    await this.readPacks();
    this.disposables.add(
      toDisposable(
        observeOwnLibrary(session.doc, () => {
          this.changed.fire();
          // A pack that another window took in was not read here.
          void this.readPacks().then((isMore) => isMore && this.changed.fire());
        }),
      ),
    );
  }

  entries(): CatalogueEntry[] {
    return this.opened ? readOwnEntries(this.opened.session.doc) : [];
  }

  /** Adds, replaces and removes entries as one undo step. A change that is refused changes nothing. */
  changeEntries(change: OwnEntriesChange): Result<void, OwnEntriesRefusal> {
    if (!this.opened) return err('notOpen');
    if (!(change.put ?? []).every((entry) => entrySchema.safeParse(entry).success)) return err('invalid');
    changeOwnEntries(this.opened.session.doc, change);
    return ok(undefined);
  }

  /** The packs that were taken in, the earliest first. One that can no longer be read is left out. */
  packs(): OpenedPack[] {
    if (!this.opened) return [];
    const stored = [...readStoredPacks(this.opened.session.doc)];
    return stored
      .sort(([a, { addedAt: first }], [b, { addedAt: second }]) => (`${first} ${a}` < `${second} ${b}` ? -1 : 1))
      .flatMap(([, { text }]) => this.read.get(text) ?? []);
  }

  /**
   * Reads what is stored and was not read yet; true where there was something. What a pack may hold is known to a part of its own, which is loaded
   * only where a pack is here: most people have none. Where it cannot be loaded, the packs are
   * missing until the next change.
   */
  private async readPacks(): Promise<boolean> {
    if (!this.opened) return false;
    const unread = [...readStoredPacks(this.opened.session.doc).values()].filter(({ text }) => !this.read.has(text));
    if (unread.length === 0) return false;
    const part = await import('../../doc/pack/packFile.ts').catch(() => undefined);
    for (const { text } of part ? unread : []) this.read.set(text, part?.reopenPack(text));
    return part !== undefined;
  }

  /**
   * Takes a pack in, in the place of its earlier edition, as one undo step. Whether its key is to be trusted was asked before, where
   * {@link standingOf} says `new`.
   */
  addPack(file: OpenedPack): Result<void, PackRefusal> {
    if (!this.opened) return err('notOpen');
    const { session, core } = this.opened;
    const standing = standingOf(file, this.packs());
    if (!isTakenIn(standing)) return err(standing);
    this.read.set(file.text, file);
    changeStoredPack(session.doc, file.content.pack, { text: file.text, addedAt: timeOf(core) });
    return ok(undefined);
  }

  /** Takes a pack out, as one undo step. */
  removePack(id: string): Result<void, 'notOpen' | 'notFound'> {
    if (!this.opened) return err('notOpen');
    if (!readStoredPacks(this.opened.session.doc).has(id)) return err('notFound');
    changeStoredPack(this.opened.session.doc, id, undefined);
    return ok(undefined);
  }

  /** Packs that were made here. */
  made(): MadePack[] {
    return this.opened ? readMadePacks(this.opened.session.doc) : [];
  }

  keepMade(made: MadePack): void {
    if (this.opened) keepMadePack(this.opened.session.doc, made);
  }

  undo(): void {
    this.undoManager?.undo();
  }

  /** Resolves when everything is on disk; false where something is not. */
  async flush(): Promise<boolean> {
    if (!this.opened) return false;
    await this.opened.session.flush();
    return this.opened.session.saveState.pending === 0;
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
