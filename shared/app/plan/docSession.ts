/**
 * One open document: the Y.Doc in memory, its edits on their way to disk, and the edits of other windows.
 *
 * Edits are sent in batches of at most 50 ms and kept until the host reports that they are on disk. Edits that could not be sent (full
 * disk, host gone) are kept and retried; nothing is dropped, and the status tells how many edits wait.
 */
import * as Y from 'yjs';
import type { DocName } from '../../doc/docIds.ts';
import { applyStored } from '../../doc/stored.ts';
import { RemoteOrigin, SeedOrigin } from '../../doc/transact.ts';
import { HostError, type HostErrorCode } from '../../ipc/contract.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import type { Core } from '../core.ts';

/** An edit of this window; `seq` grows with each. */
export type OwnEdit = { readonly seq: number; readonly update: Uint8Array };

export type SaveState = {
  /** Edits that are not yet known to be on disk. */
  readonly pending: number;
  readonly savedAt: string | undefined;
  readonly problem: HostErrorCode | undefined;
};

const BATCH_MS = 40;
const RETRY_MS = 1_500;

export class DocSession implements Disposable {
  readonly doc = new Y.Doc();
  readonly name: DocName;
  private readonly core: Core;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<SaveState>();
  private waiting: OwnEdit[] = [];
  private sending: OwnEdit[] = [];
  private handingOver: Promise<void> | undefined;
  private timer: Disposable | undefined;
  private save: SaveState = { pending: 0, savedAt: undefined, problem: undefined };
  readonly onDidChangeSave = this.changed.on;
  private readonly made = new Emitter<OwnEdit>();
  /** An edit of this window, with its number. */
  readonly onDidEdit = this.made.on;
  private readonly stored = new Emitter<number>();
  /** The host has all own edits up to that number on its disk. */
  readonly onDidSave = this.stored.on;
  /** Called with each edit of another window or a guest; it must call `apply` to put the edit into the document. Set by the review of merges. */
  receive: ((update: Uint8Array, apply: () => void) => void) | undefined;
  /** The state on disk when the document was opened. */
  loaded: readonly Uint8Array[] = [];
  private last = 0;
  private disposed = false;

  private constructor(core: Core, name: DocName) {
    this.core = core;
    this.name = name;
  }

  /** Opens a stored document. Rejects with a `HostError` if the host cannot be reached. */
  static async open(core: Core, name: DocName): Promise<DocSession> {
    const session = new DocSession(core, name);
    await session.loadFromHost();
    session.start();
    return session;
  }

  /** Takes a document that could not be stored (read-only folder, full disk): work goes on in memory, and saving is retried. */
  static adopt(core: Core, name: DocName, state: Uint8Array, problem: HostErrorCode): DocSession {
    const session = new DocSession(core, name);
    Y.applyUpdate(session.doc, state, new SeedOrigin());
    session.waiting = [{ update: state, seq: 0 }];
    session.loaded = [state];
    session.start();
    session.setSave({ pending: 1, problem });
    session.schedule(RETRY_MS);
    return session;
  }

  get saveState(): SaveState {
    return this.save;
  }

  private async loadFromHost(): Promise<void> {
    const found = await this.core.host.call('docs.load', { name: this.name });
    const updates = found.state ? [found.state, ...found.updates] : found.updates;
    const { receive } = this;
    if (receive && updates.length > 0)
      receive(Y.mergeUpdates(updates), () => applyStored(this.doc, found, new RemoteOrigin()));
    else {
      this.loaded = updates;
      applyStored(this.doc, found, new RemoteOrigin());
    }
  }

  private start(): void {
    const { host, page } = this.core;
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin instanceof RemoteOrigin) return;
      this.waiting.push({ update, seq: ++this.last });
      this.made.fire({ update, seq: this.last });
      this.setSave({ pending: this.waiting.length + this.sending.length });
      this.schedule(BATCH_MS);
    };
    this.doc.on('update', onUpdate);
    this.disposables.add(toDisposable(() => this.doc.off('update', onUpdate)));
    this.disposables.add(
      host.on('docs.appended', ({ name, updates }) => {
        if (name !== this.name) return;
        for (const update of updates) {
          const apply = () => Y.applyUpdate(this.doc, update, new RemoteOrigin());
          if (this.receive) this.receive(update, apply);
          else apply();
        }
      }),
    );
    this.disposables.add(
      host.onDidChangeConnection((connected) => {
        if (!connected) {
          this.setSave({ problem: this.waiting.length + this.sending.length > 0 ? 'disconnected' : this.save.problem });
          return;
        }
        // Another window may have written while the host was away.
        void this.loadFromHost().catch(() => undefined);
        this.schedule(0);
      }),
    );
    this.disposables.add(
      host.on('storage.status', ({ state }) => state === 'ok' && this.save.problem && this.schedule(0)),
    );
    this.disposables.add(page.onDidHide(() => void this.flush()));
  }

  private schedule(ms: number): void {
    if (this.timer !== undefined && ms > 0) return;
    this.timer?.dispose();
    this.timer = this.core.clock.after(ms, () => void this.flush());
  }

  /**
   * Sends everything pending, including edits made while an earlier batch was being sent. Resolves when all of it is on disk or an attempt has failed;
   * the status tells which.
   */
  async flush(): Promise<void> {
    this.timer?.dispose();
    this.timer = undefined;
    while (this.handingOver) await this.handingOver;
    if (this.waiting.length === 0) return;
    this.handingOver = this.handOver();
    await this.handingOver;
    this.handingOver = undefined;
    if (this.waiting.length > 0 && this.save.problem === undefined) await this.flush();
  }

  /** Never rejects. */
  private async handOver(): Promise<void> {
    this.sending = this.waiting.splice(0, 1_000);
    try {
      const { savedAt } = await this.core.host.call('docs.append', {
        name: this.name,
        updates: this.sending.map((e) => e.update),
      });
      const upTo = this.sending.at(-1)?.seq ?? 0;
      this.sending = [];
      this.stored.fire(upTo);
      this.setSave({ pending: this.waiting.length, savedAt, problem: undefined });
    } catch (error) {
      this.waiting = [...this.sending, ...this.waiting];
      this.sending = [];
      this.setSave({ pending: this.waiting.length, problem: error instanceof HostError ? error.code : 'internal' });
      this.schedule(RETRY_MS);
    }
  }

  private setSave(patch: Partial<SaveState>): void {
    this.save = { ...this.save, ...patch };
    this.changed.fire(this.save);
  }

  /** False once it is disposed: later edits of the document reach no disk. */
  get isOpen(): boolean {
    return !this.disposed;
  }

  dispose(): void {
    this.disposed = true;
    void this.flush();
    this.disposables.dispose();
  }
}
