/**
 * The door by which windows write into stored documents. Lasting records of a plan, such as a note that something was published, survive a window
 * that bypasses the app: they are restored in the same commit, and every window is notified.
 *
 * An edit that does not touch lasting records is stored as it is. To know that, the positions of lasting records are cached per plan, some ten
 * numbers; the plan itself is read once, and again for the few edits that touch them.
 */
import * as Y from 'yjs';
import { LASTING_RELATIONS } from '../../shared/doc/fields/table.ts';
import { lasts, RecordsGuard } from '../../shared/doc/recordsGuard.ts';
import { relationMap } from '../../shared/doc/schema.ts';
import { applyAsIs, applyStored, type StoredDoc } from '../../shared/doc/stored.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import type { HostLibrary } from './hostLibrary.ts';

/** Positions of lasting records in a document: by client, half-open ranges of clocks. */
type Places = Map<number, { readonly from: number; readonly to: number }[]>;
type Known = {
  readonly places: Places;
  /** Edits in the document wait for missing ones: their effect on lasting records shows when those arrive. */
  readonly isWaiting: boolean;
};
type Edit = ReturnType<typeof Y.decodeUpdate>;

export class RecordsDoor {
  private readonly library: HostLibrary;
  private readonly known = new Map<string, Known>();
  /** How many edits of a document were stored: what was read before the last of them is not kept. */
  private readonly stored = new Map<string, number>();
  /** Edits that were checked here: those of other writers are checked when they are stored. */
  private readonly looked = new WeakSet<readonly Uint8Array[]>();

  constructor(library: HostLibrary) {
    this.library = library;
    library.onDidAppend(({ name, updates }) => {
      this.stored.set(name, this.countOf(name) + 1);
      const known = this.known.get(name);
      if (!known || this.looked.has(updates)) return;
      if (updates.some((update) => touches(known, decoded(update)))) this.known.delete(name);
    });
    library.onDidChangeList(() => this.known.clear());
  }

  /**
   * Stores edits of a window, named by `by`. Resolves, with the time, when they are on disk with what had to be restored. Rejects with
   * `invalidInput` for bytes that are not an edit of a plan: stored, they would keep it from opening.
   */
  async append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    if (!name.startsWith('plan:')) return this.library.append(name, updates, by);
    const edits = updates.map((update) => decoded(update));
    if (edits.includes(undefined)) throw new HostError('invalidInput');
    // Waited for only where it takes time: a library in a file answers at once, and nothing comes in between.
    const found = this.known.get(name) ?? this.read(name);
    const known = found instanceof Promise ? await found : found;
    const corrected = edits.some((edit) => touches(known, edit)) ? this.correctionOf(name, updates) : undefined;
    const correction = corrected instanceof Promise ? await corrected : corrected;
    this.looked.add(updates);
    // In one commit: nothing comes between two appends of the same turn.
    const saved = this.library.append(name, updates, by);
    if (!correction) return saved;
    this.looked.add(correction);
    const [savedAt] = await Promise.all([saved, this.library.append(name, correction)]).catch((error: unknown) => {
      this.known.delete(name);
      throw error;
    });
    return savedAt;
  }

  private countOf(name: string): number {
    return this.stored.get(name) ?? 0;
  }
  /** Reads a document and hands it to `use`, which may keep what it finds unless edits were stored meanwhile. */
  private load<T>(name: string, use: (doc: Y.Doc, mayKeep: boolean) => T): T | Promise<T> {
    const before = this.countOf(name);
    const opened = (stored: StoredDoc): T => {
      const doc = new Y.Doc();
      applyStored(doc, stored);
      const value = use(doc, this.countOf(name) === before);
      doc.destroy();
      return value;
    };
    // What was appended a moment ago waits for its commit.
    const flushed = this.library.flush();
    const stored = flushed instanceof Promise ? flushed.then(() => this.library.load(name)) : this.library.load(name);
    return stored instanceof Promise ? stored.then(opened) : opened(stored);
  }
  private keep(name: string, known: Known, mayKeep: boolean): Known {
    if (mayKeep) this.known.set(name, known);
    else this.known.delete(name);
    return known;
  }
  private read(name: string): Known | Promise<Known> {
    return this.load(name, (doc, mayKeep) => this.keep(name, knownOf(doc), mayKeep));
  }
  private correctionOf(
    name: string,
    updates: readonly Uint8Array[],
  ): readonly Uint8Array[] | undefined | Promise<readonly Uint8Array[] | undefined> {
    return this.load(name, (doc, mayKeep) => {
      const guard = new RecordsGuard(doc);
      applyAsIs(doc, updates);
      const correction = guard.correct(undefined, true);
      this.keep(name, knownOf(doc), mayKeep);
      guard.dispose();
      return correction && [correction];
    });
  }
}

function decoded(update: Uint8Array): Edit | undefined {
  try {
    return Y.decodeUpdate(update);
  } catch {
    // Bytes that are not an update change nothing; the store refuses them.
    return undefined;
  }
}

function knownOf(doc: Y.Doc): Known {
  const places: Places = new Map();
  // Older values of the key too: an edit that is based on one of them replaces the last.
  for (const name of LASTING_RELATIONS)
    for (const [key, last] of relationMap(doc, name)._map)
      for (let item: Y.Item | null = lasts(name, key) ? last : null; item; item = item.left) {
        const { client, clock } = item.id;
        const of = places.get(client) ?? [];
        places.set(client, of);
        of.push({ from: clock, to: clock + item.length });
      }
  const { pendingStructs, pendingDs } = doc.store;
  return { places, isWaiting: pendingStructs !== null || pendingDs !== null };
}

/** Whether an edit may change or remove lasting records, or adds one. */
function touches({ places, isWaiting }: Known, edit: Edit | undefined): boolean {
  if (isWaiting || !edit) return true;
  const covers = (client: number, from: number, to: number) =>
    places.get(client)?.some((place) => from < place.to && to > place.from) === true;
  const isAt = (id: Y.ID | null) => id !== null && covers(id.client, id.clock, id.clock + 1);
  for (const [client, deleted] of edit.ds.clients)
    if (deleted.some(({ clock, len }) => covers(client, clock, clock + len))) return true;
  return edit.structs.some((struct) => {
    if (!(struct instanceof Y.Item)) return false;
    const { parentSub } = struct;
    const parent: unknown = struct.parent;
    const relation = LASTING_RELATIONS.find((name) => name === parent);
    if (relation) return parentSub === null || lasts(relation, parentSub);
    return isAt(struct.origin) || isAt(struct.rightOrigin);
  });
}
