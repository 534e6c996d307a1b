/** The other plans of the same family in this library, as stored on disk; updated when they change. */
import * as Y from 'yjs';
import { planDocName } from '../../doc/docIds.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { applyStored } from '../../doc/stored.ts';
import { trunkOf } from '../../doc/variants/branch.ts';
import type { Host } from '../../host/host.ts';
import type { PlanSummary } from '../../ipc/contract.ts';
import { type Disposable, DisposableStore } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';

export type Relative = {
  readonly id: string;
  readonly doc: Y.Doc;
  readonly store: PlanStore;
};

/** Plans with the same trunk, including the trunk and excluding the open plan. They are only read here; to write, open them. */
export class Relatives implements Disposable {
  private readonly host: Host;
  private readonly own: string;
  private readonly trunk: string;
  private readonly known = new Map<string, Relative>();
  /** Plans that were read and belong to other families, by the time of their last edit. */
  private readonly strangers = new Map<string, string>();
  private readonly changed = new Emitter<void>();
  private readonly disposables = new DisposableStore();
  private reading: Promise<void> | undefined;
  private isStale = false;
  private isDisposed = false;
  readonly onDidChange = this.changed.on;
  /** Grows with every change. */
  version = 0;
  /** True once the library has been read. */
  isRead = false;
  /** At the last attempt the library or a plan in it could not be read: plans may be missing from the list, or listed ones may be gone. */
  isIncomplete = false;

  constructor(host: Host, own: string, trunk: string) {
    this.host = host;
    this.own = own;
    this.trunk = trunk;
    this.disposables.add(host.on('library.changed', () => void this.read()));
    this.disposables.add(
      host.on('docs.appended', ({ name, updates }) => {
        const found = this.known.get(name.slice('plan:'.length));
        if (!found || name !== planDocName(found.id)) return;
        for (const update of updates) Y.applyUpdate(found.doc, update);
        this.notify();
      }),
    );
  }

  /** In the order of the library. */
  get all(): readonly Relative[] {
    return [...this.known.values()];
  }
  get(id: string): Relative | undefined {
    return this.known.get(id);
  }

  /** Reads the library. If that fails, the previous list stays; an unreadable plan is omitted. `isIncomplete` reports both. */
  read(): Promise<void> {
    this.isStale = true;
    this.reading ??= this.readAll().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readAll(): Promise<void> {
    while (this.isStale && !this.isDisposed) {
      this.isStale = false;
      const list = await this.host.call('library.list', {}).catch(() => undefined);
      this.isIncomplete = !(await this.takeList(list?.plans));
      this.isRead ||= list !== undefined;
      this.notify();
    }
  }

  /** True if everything could be read. */
  private async takeList(plans: readonly PlanSummary[] | undefined): Promise<boolean> {
    if (!plans) return false;
    const live = plans.filter((p) => p.trashedAt === null && p.id !== this.own);
    for (const id of [...this.known.keys()]) if (!live.some((p) => p.id === id)) this.forget(id);
    let isWhole = true;
    for (const plan of live) isWhole = (await this.look(plan)) && isWhole;
    return isWhole;
  }

  /** False if the plan could not be read. */
  private async look({ id, updatedAt }: PlanSummary): Promise<boolean> {
    if (this.isDisposed || this.known.has(id) || this.strangers.get(id) === updatedAt) return true;
    const stored = await this.host.call('docs.load', { name: planDocName(id) }).catch(() => undefined);
    if (!stored || this.isDisposed) return stored !== undefined;
    const doc = new Y.Doc();
    applyStored(doc, stored);
    const store = new PlanStore(doc);
    if (trunkOf(store.meta, id) === this.trunk) {
      this.known.set(id, { id, doc, store });
      return true;
    }
    this.strangers.set(id, updatedAt);
    store.dispose();
    doc.destroy();
    return true;
  }

  private forget(id: string): void {
    const gone = this.known.get(id);
    this.known.delete(id);
    gone?.store.dispose();
    gone?.doc.destroy();
  }

  private notify(): void {
    this.version++;
    if (!this.isDisposed) this.changed.fire();
  }

  dispose(): void {
    this.isDisposed = true;
    this.disposables.dispose();
    for (const id of [...this.known.keys()]) this.forget(id);
  }
}
