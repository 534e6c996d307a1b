/** The person's own catalogue entries and installed packs, shared by every plan on this machine: one document, with its undo. */
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
  /** Ids to remove. */
  readonly remove?: readonly string[];
};

/** `notOpen`: the library could not be read at the start, so nothing can be written to it. `invalid`: an entry is beyond its limits. */
export type OwnEntriesRefusal = 'notOpen' | 'invalid';
/** `notOpen` as above; the others tell how the pack relates to what is installed. */
export type PackRefusal = 'notOpen' | Exclude<PackStanding, 'new' | 'known' | 'later'>;

export class OwnLibrary implements Disposable {
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  private opened: { readonly session: DocSession; readonly core: Core } | undefined;
  private undoManager: ReturnType<typeof createOwnUndo> | undefined;
  /** Parsed packs by the text of their file: parsing a large one takes a fifth of a second. */
  private readonly read = new Map<string, OpenedPack | undefined>();
  readonly onDidChange = this.changed.on;

  /** Reads the library. If that fails, it stays empty and changes are refused. */
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
          // A pack that another window installed has not been parsed here.
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

  /** The installed packs, oldest first. A pack that can no longer be read is omitted. */
  packs(): OpenedPack[] {
    if (!this.opened) return [];
    const stored = [...readStoredPacks(this.opened.session.doc)];
    return stored
      .sort(([a, { addedAt: first }], [b, { addedAt: second }]) => (`${first} ${a}` < `${second} ${b}` ? -1 : 1))
      .flatMap(([, { text }]) => this.read.get(text) ?? []);
  }

  /**
   * Parses stored packs that have not been parsed yet; returns true if there were any. The pack schema is a module of its own, which is loaded
   * only if a pack is installed: most people have none. If it cannot be loaded, the packs are missing until the next change.
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
   * Installs a pack, replacing its earlier edition, as one undo step. The caller has asked whether to trust its key if
   * {@link standingOf} returned `new`.
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

  /** Removes a pack, as one undo step. */
  removePack(id: string): Result<void, 'notOpen' | 'notFound'> {
    if (!this.opened) return err('notOpen');
    if (!readStoredPacks(this.opened.session.doc).has(id)) return err('notFound');
    changeStoredPack(this.opened.session.doc, id, undefined);
    return ok(undefined);
  }

  /** Packs made on this machine. */
  made(): MadePack[] {
    return this.opened ? readMadePacks(this.opened.session.doc) : [];
  }

  keepMade(made: MadePack): void {
    if (this.opened) keepMadePack(this.opened.session.doc, made);
  }

  undo(): void {
    this.undoManager?.undo();
  }

  /** Resolves when everything is on disk; to false if something could not be written. */
  async flush(): Promise<boolean> {
    if (!this.opened) return false;
    await this.opened.session.flush();
    return this.opened.session.saveState.pending === 0;
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
