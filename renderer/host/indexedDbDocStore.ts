/**
 * Documents in IndexedDB: one row per edit, folded into one row when a log has grown long. A call opens its
 * transaction before it returns, and IndexedDB runs transactions on the same table in the order in which they were
 * opened, so calls are stored in call order, across tabs too. Writes request strict durability: an acknowledged write
 * survives a killed browser and a power cut.
 */
import { foldStored, type StoredDoc, stateOfVersion, versionState, versionsOwner } from '../../shared/doc/stored.ts';
import { MOST_BEFORE_SYNC } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { type Clock, systemClock, timeText } from '../../shared/ports/clock.ts';
import type { Appended, DocStore } from '../../shared/ports/docStore.ts';
import { storeError } from '../../shared/ports/errors.ts';
import { durably, type GuestDatabase, isSound, type StoredVersion, sealed, storeErrorOf } from './guestDatabase.ts';

/** A longer log is folded after it was read. */
const FOLD_AT = 200;

export class IndexedDbDocStore implements DocStore {
  private readonly db: GuestDatabase;
  private readonly clock: Clock;
  private readonly appended = new Emitter<Appended>();
  /** Unsettled calls: closing waits for them. */
  private readonly inFlight = new Set<Promise<unknown>>();
  private isClosed = false;

  /** Does not own `db`: the caller closes it after this store. */
  constructor(db: GuestDatabase, clock: Clock = systemClock) {
    this.db = db;
    this.clock = clock;
  }

  load(name: string): Promise<StoredDoc> {
    return this.run(async () => {
      const rows = await this.db.getAllFromIndex('updates', 'doc', name);
      if (rows.length > FOLD_AT) this.foldSoon(name);
      return {
        state: null,
        updates: rows.flatMap(({ update, crc }) => (isSound(update, crc) ? [update] : [])),
      };
    });
  }

  append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    return this.run(async () => {
      const tx = durably(this.db, 'updates');
      // Copied: storing a view would store its whole underlying buffer.
      const rows = updates.map((bytes) => ({ doc: name, update: bytes.slice(), crc: sealed(bytes) }));
      await Promise.all([...rows.map((row) => tx.store.add(row)), tx.done]);
      try {
        this.appended.fire({ name, updates, by });
      } catch {
        // Stored anyway: errors of a listener do not concern the writer.
      }
      return timeText(this.clock);
    });
  }

  keepBefore(name: string, state: Uint8Array): Promise<void> {
    return this.run(async () => {
      const tx = durably(this.db, 'versions');
      const planId = versionsOwner(name);
      const kept = newestFirst(await tx.store.index('planId').getAll(planId));
      const bytes = versionState(state);
      const version: StoredVersion = {
        id: idFromBytes<string>(crypto.getRandomValues(new Uint8Array(16))),
        planId,
        name: '',
        reason: 'beforeSync',
        createdAt: this.timeAfter(kept[0]?.createdAt),
        bytes: bytes.length,
        state: bytes,
        crc: sealed(bytes),
      };
      const dropped = kept.slice(MOST_BEFORE_SYNC - 1).map(({ id }) => tx.store.delete(id));
      await Promise.all([tx.store.add(version), ...dropped, tx.done]);
    });
  }

  keptBefore(name: string): Promise<readonly Uint8Array[]> {
    return this.run(async () =>
      newestFirst(await this.db.getAllFromIndex('versions', 'planId', versionsOwner(name))).flatMap(({ state, crc }) =>
        isSound(state, crc) ? [stateOfVersion(state)] : [],
      ),
    );
  }

  erase(name: string): Promise<void> {
    return this.run(async () => {
      const tx = durably(this.db, 'updates');
      const keys = await tx.store.index('doc').getAllKeys(name);
      await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
    });
  }

  onDidAppend(listener: (appended: Appended) => void): Disposable {
    return this.appended.on(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.inFlight);
  }

  /** Runs `act` synchronously up to its first await, which is where its transaction is opened. */
  private run<T>(act: () => Promise<T>): Promise<T> {
    if (this.isClosed) return Promise.reject(storeError('storageFailed'));
    const running = act().catch((error: unknown) => {
      throw storeErrorOf(error);
    });
    this.inFlight.add(running);
    const settled = () => this.inFlight.delete(running);
    running.then(settled, settled);
    return running;
  }

  private foldSoon(name: string): void {
    // Folding saves space and time but is optional: a full disk must not prevent a document from opening.
    const folding = this.fold(name).catch(() => undefined);
    this.inFlight.add(folding);
    void folding.then(() => this.inFlight.delete(folding));
  }

  /** In one transaction. A row that failed its check stays in place: nothing reads it, and folding would make it look sound. */
  private async fold(name: string): Promise<void> {
    const tx = durably(this.db, 'updates');
    const index = tx.store.index('doc');
    const [keys, rows] = await Promise.all([index.getAllKeys(name), index.getAll(name)]);
    const sound = rows.flatMap(({ update, crc }, at) => {
      const key = keys[at];
      return key !== undefined && isSound(update, crc) ? [{ key, update }] : [];
    });
    const update = foldStored({ state: null, updates: sound.map((row) => row.update) });
    await Promise.all([
      tx.store.add({ doc: name, update, crc: sealed(update) }),
      ...sound.map(({ key }) => tx.store.delete(key)),
      tx.done,
    ]);
  }

  /** The current time, but later than `newest`: restore points are identified by their time, and a clock may stand still or be set back. */
  private timeAfter(newest: string | undefined): string {
    const now = this.clock.now();
    const after = newest === undefined ? now : Date.parse(newest) + 1;
    return timeText({ now: () => Math.max(after, now) });
  }
}

const newestFirst = (versions: readonly StoredVersion[]): readonly StoredVersion[] =>
  versions.filter(({ reason }) => reason === 'beforeSync').sort((a, b) => b.createdAt.localeCompare(a.createdAt));
