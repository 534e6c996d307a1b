/** A person's own forms on this machine: stored with the mapping of each box, so that next month's copy takes one click. */
import {
  changeKeptForm,
  createFormsUndo,
  type KeptBox,
  type KeptForm,
  OWN_FORMS,
  observeKeptForms,
  readKeptBoxes,
  readKeptForms,
  removeKeptForm,
} from '../../doc/ownForms.ts';
import { foundAgain, type OwnBox, type OwnFormFile } from '../../domain/forms/ownForm.ts';
import type { OwnEntry } from '../../domain/forms/ownSources.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { type Core, timeOf } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';

type ChosenFile = { readonly name: string; readonly bytes: Uint8Array; readonly form: OwnFormFile };
/** Boxes of a mapping that another edition of the form has in another place, or no longer. */
type Replaced = { readonly moved: number; readonly gone: readonly KeptBox[] };

const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/u, '');

export class OwnForms implements Disposable {
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  private readonly core: Core;
  private readonly session: DocSession;
  private readonly undoManager: ReturnType<typeof createFormsUndo>;
  readonly onDidChange = this.changed.on;

  private constructor(core: Core, session: DocSession) {
    this.core = core;
    this.session = this.disposables.add(session);
    this.undoManager = createFormsUndo(session.doc);
    this.disposables.add(toDisposable(observeKeptForms(session.doc, () => this.changed.fire())));
  }

  /** Rejects with a `HostError` if the library cannot be read. */
  static async open(core: Core): Promise<OwnForms> {
    return new OwnForms(core, await DocSession.open(core, OWN_FORMS));
  }

  /** In the order in which they were added. */
  list(): readonly (KeptForm & { readonly id: string })[] {
    return [...readKeptForms(this.session.doc)]
      .map(([id, form]) => ({ id, ...form }))
      .sort((a, b) => (`${a.addedOn} ${a.id}` < `${b.addedOn} ${b.id}` ? -1 : 1));
  }
  boxes(form: string): ReadonlyMap<string, KeptBox> {
    return readKeptBoxes(this.session.doc, form);
  }

  /** Stores a form, and returns its id. Rejects with a `HostError` if its file cannot be stored: nothing is kept then. */
  async add({ name, bytes, form }: ChosenFile): Promise<string> {
    const file = await this.stored(bytes);
    const id = this.core.newId<string>();
    changeKeptForm(this.session.doc, id, {
      form: {
        name: withoutExtension(name).slice(0, 200),
        kind: form.kind,
        fileName: name.slice(-200),
        file,
        fingerprint: form.fingerprint,
        addedOn: timeOf(this.core),
      },
    });
    return id;
  }

  /**
   * Replaces a form's file by another edition. The mapping stays with its box if the box is found again; boxes that are gone are returned and
   * removed. One undo step.
   */
  async replace(id: string, { name, bytes, form }: ChosenFile): Promise<Replaced | undefined> {
    const file = await this.stored(bytes);
    const old = readKeptForms(this.session.doc).get(id);
    if (!old) return undefined;
    const kept = this.boxes(id);
    const found = foundAgain(
      [...kept].map(([box, { before, above }]) => ({ id: box, before, above })),
      form.boxes,
    );
    const boxes = new Map<string, KeptBox | null>();
    const gone: KeptBox[] = [];
    let moved = 0;
    for (const box of kept.keys()) boxes.set(box, null);
    for (const [box, value] of kept) {
      const now = found.get(box);
      if (now === undefined) gone.push(value);
      else boxes.set(now, value);
      if (now !== undefined && now !== box) moved++;
    }
    changeKeptForm(this.session.doc, id, {
      form: { ...old, kind: form.kind, fileName: name.slice(-200), file, fingerprint: form.fingerprint },
      boxes,
    });
    return { moved, gone };
  }

  /** `undefined` removes the mapping of the box: the form keeps the box's content. */
  map(id: string, box: OwnBox, entry: OwnEntry | undefined): void {
    this.mapAll(id, [[box, entry]]);
  }
  /** As one undo step. */
  mapAll(id: string, entries: readonly (readonly [OwnBox, OwnEntry | undefined])[]): void {
    changeKeptForm(this.session.doc, id, {
      boxes: new Map(
        entries.map(
          ([{ id: box, before, above }, entry]) => [box, entry ? { before, above, ...entry } : null] as const,
        ),
      ),
    });
  }
  rename(id: string, name: string): void {
    const form = readKeptForms(this.session.doc).get(id);
    if (form && name.trim() !== '')
      changeKeptForm(this.session.doc, id, { form: { ...form, name: name.trim().slice(0, 200) } });
  }
  remove(id: string): void {
    removeKeptForm(this.session.doc, id);
  }
  get canUndo(): boolean {
    return this.undoManager.undoStack.length > 0;
  }
  undo(): void {
    this.undoManager.undo();
  }

  /** The bytes of a form's file; `undefined` if they are missing or damaged. Rejects with a `HostError`. */
  async fileOf(id: string): Promise<Uint8Array | undefined> {
    const form = readKeptForms(this.session.doc).get(id);
    return form && (await this.core.host.call('media.get', { hash: form.file }))?.bytes;
  }

  private async stored(bytes: Uint8Array): Promise<string> {
    return (await this.core.host.call('media.put', { bytes, type: 'application/octet-stream' })).hash;
  }

  /** Resolves when everything is on disk. */
  flush(): Promise<void> {
    return this.session.flush();
  }
  dispose(): void {
    this.disposables.dispose();
  }
}
