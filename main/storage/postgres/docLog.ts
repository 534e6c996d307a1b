/**
 * Documents as a folded state and a log of the edits after it, see {@link DocStore}. Writes run one after the other, in the order of the calls: appends
 * that arrive while one is in progress share the next statement, which is one transaction and one round trip to the server.
 */
import { crc32 } from 'node:zlib';
import { foldStored, type StoredDoc } from '../../../shared/doc/stored.ts';
import { HostError } from '../../../shared/ipc/contract.ts';
import { Emitter } from '../../../shared/kernel/emitter.ts';
import type { Appended } from '../../../shared/ports/docStore.ts';
import { isRefusal } from './errors.ts';
import { Gate } from './gate.ts';
import type { Place, Query } from './place.ts';

/** A longer log is folded into a state: opening never has to read a long one. */
const FOLD_AFTER = 400;
/** Delay before folding, so that a burst of edits or the sending of what was just loaded comes first; an endless burst is folded meanwhile. */
const FOLD_DELAY_MS = 300;
const FOLD_AT_ONCE = 1_000;
/** Bytes that one statement may carry in addition to its first append. */
const MOST_BATCH_BYTES = 16 << 20;

type Append = Appended & {
  readonly resolve: (savedAt: string) => void;
  readonly reject: (error: HostError) => void;
};
/** Another action that is queued among the appends. */
type Act = { readonly act: () => Promise<void> };

const APPEND = `
  INSERT INTO log (doc, crc, data)
  SELECT e.doc, e.crc, substring($1::bytea FROM e.at FOR e.length)
  FROM unnest($2::text[], $3::bigint[], $4::integer[], $5::integer[]) WITH ORDINALITY AS e (doc, crc, at, length, n)`;
/** No other node can become the holder before the statement's transaction ends: the row stays locked until then. */
const FENCED_APPEND = `
  WITH held AS MATERIALIZED (SELECT 1 FROM lease WHERE holder = $6 AND number = $7 FOR SHARE)
  ${APPEND} WHERE EXISTS (SELECT FROM held) ORDER BY e.n`;
const FREE_APPEND = `${APPEND} ORDER BY e.n`;
const LOAD = `
  SELECT 0 AS seq, crc, data FROM snapshots WHERE doc = $1
  UNION ALL SELECT seq, crc, data FROM log WHERE doc = $1 ORDER BY seq`;

type Row = { readonly seq: string; readonly crc: string; readonly data: Buffer };

export class DocLog {
  private readonly place: Place;
  /** Makes a statement that is in progress on a broken connection fail, unless it has completed. */
  private readonly settleFence: (() => Promise<void>) | undefined;
  private readonly queue: (Append | Act)[] = [];
  private running: Promise<void> | undefined;
  /** The connection broke during a commit: it is unknown whether it completed. */
  private isUncertain = false;
  /** Number of rows in the logs of the documents that were loaded or written. */
  private readonly lengths = new Map<string, number>();
  private readonly folding = new Map<string, NodeJS.Timeout>();
  private readonly gate = new Gate();
  private readonly appended = new Emitter<Appended>();
  readonly onDidAppend = this.appended.on;

  constructor(place: Place, settleFence?: () => Promise<void>) {
    this.place = place;
    this.settleFence = settleFence;
  }

  load(name: string): Promise<StoredDoc> {
    return this.gate.run(async () => {
      const { state, updates } = await this.read(name);
      if (updates.length > FOLD_AFTER) this.foldSoon(name);
      return { state, updates: updates.map((update) => update.data) };
    });
  }

  append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    return this.gate.run(
      () =>
        new Promise((resolve, reject) => {
          this.queue.push({ name, updates, by, resolve, reject });
          this.runSoon();
        }),
    );
  }

  /** Runs a transaction after the appends that were called before it. */
  writeInTurn<T>(act: (query: Query) => Promise<T>): Promise<T> {
    return this.gate.run(() => this.inTurn(() => this.place.write(act, { isFenced: true })));
  }

  /** Writes a document's first state; part of a transaction of {@link writeInTurn}. */
  async begin(query: Query, name: string, state: Uint8Array): Promise<void> {
    await query(
      'INSERT INTO snapshots (doc, crc, data) VALUES ($1, $2, $3) ON CONFLICT (doc) DO UPDATE SET crc = excluded.crc, data = excluded.data',
      [name, crc32(state), state],
    );
  }
  /** Removes documents; part of a transaction of {@link writeInTurn}. */
  async erase(query: Query, names: readonly string[]): Promise<void> {
    await query('DELETE FROM log WHERE doc = ANY ($1)', [names]);
    await query('DELETE FROM snapshots WHERE doc = ANY ($1)', [names]);
    for (const name of names) this.lengths.delete(name);
  }

  /** Resolves when all earlier calls are settled. */
  async close(): Promise<void> {
    await this.gate.close();
    for (const timer of this.folding.values()) clearTimeout(timer);
    this.folding.clear();
    await this.running;
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.queue.push({ act: () => act().then(resolve, reject) });
      this.runSoon();
    });
  }

  private runSoon(): void {
    this.running ??= this.run();
  }
  private async run(): Promise<void> {
    // After the edits that arrive in this turn of the event loop: they share the statement.
    await new Promise<void>((done) => setImmediate(done));
    for (let next = this.queue[0]; next; next = this.queue[0]) {
      if ('act' in next) {
        this.queue.shift();
        await next.act();
      } else await this.store(this.takeBatch());
    }
    // In the same turn in which the queue was found empty: later calls start a new run.
    this.running = undefined;
  }
  private takeBatch(): readonly Append[] {
    let bytes = 0;
    let end = 0;
    for (const job of this.queue) {
      if ('act' in job) break;
      bytes += job.updates.reduce((sum, update) => sum + update.length, 0);
      if (end > 0 && bytes > MOST_BATCH_BYTES) break;
      end++;
    }
    return this.queue.splice(0, end) as Append[];
  }

  private async store(batch: readonly Append[]): Promise<void> {
    try {
      if (this.isUncertain) {
        await this.settleFence?.();
        this.isUncertain = false;
      }
      await this.insert(batch);
    } catch (error) {
      // A statement in progress when the connection breaks may have been stored: it is refused, and stored a second time when it is sent again.
      if (!(error instanceof HostError) && !isRefusal(error)) this.isUncertain = true;
      const known = this.place.classified(error);
      for (const { reject } of batch) reject(known);
      return;
    }
    this.place.setState('ok');
    this.tell(batch);
  }

  private async insert(batch: readonly Append[]): Promise<void> {
    const edits = batch.flatMap(({ name, updates }) => updates.map((update) => ({ name, update })));
    if (edits.length === 0) return;
    const { fence } = this.place;
    // PostgreSQL counts from 1.
    const starts: number[] = [];
    let next = 1;
    for (const { update } of edits) {
      starts.push(next);
      next += update.length;
    }
    const rows = await this.place.tryOnce(fence ? FENCED_APPEND : FREE_APPEND, [
      Buffer.concat(edits.map(({ update }) => update)),
      edits.map(({ name }) => name),
      edits.map(({ update }) => crc32(update)),
      starts,
      edits.map(({ update }) => update.length),
      ...(fence ? [fence.holder, fence.number] : []),
    ]);
    if (rows !== edits.length) throw this.place.refuse();
    for (const { name } of edits) this.lengths.set(name, (this.lengths.get(name) ?? 0) + 1);
  }

  private tell(batch: readonly Append[]): void {
    const at = this.place.now().toISOString();
    // All appends are acknowledged before any listener runs: a listener that fails must not prevent an acknowledgement.
    for (const { resolve } of batch) resolve(at);
    for (const { name, updates, by } of batch) {
      const length = this.lengths.get(name) ?? 0;
      if (length > FOLD_AT_ONCE) this.foldNow(name);
      else if (length > FOLD_AFTER) this.foldSoon(name);
      try {
        if (updates.length > 0) this.appended.fire({ name, updates, by });
      } catch {
        // The edits are written and acknowledged: a failing listener must not end the host.
      }
    }
  }

  /** Everything stored of a document, verified. A part that fails its checksum is set aside and omitted. */
  private async read(
    name: string,
  ): Promise<{ state: Uint8Array | null; updates: { seq: string; data: Uint8Array }[] }> {
    // One statement sees one snapshot: a fold between two statements would be missed by both.
    const rows = await this.place.query<Row>(LOAD, [name]);
    let state: Uint8Array | null = null;
    const updates: { seq: string; data: Uint8Array }[] = [];
    for (const { seq, crc, data: buffer } of rows) {
      const data = new Uint8Array(buffer);
      const isState = seq === '0';
      if (crc32(data) !== Number(crc))
        await (isState
          ? this.place.setAside('snapshot', name, data, 'DELETE FROM snapshots WHERE doc = $1', name)
          : this.place.setAside('update', name, data, 'DELETE FROM log WHERE seq = $1', seq));
      else if (isState) state = data;
      else updates.push({ seq, data });
    }
    this.lengths.set(name, updates.length);
    return { state, updates };
  }

  private foldSoon(name: string): void {
    if (this.folding.has(name) || !this.place.fence) return;
    this.folding.set(name, setTimeout(() => this.foldNow(name), FOLD_DELAY_MS).unref());
  }
  private foldNow(name: string): void {
    if (!this.place.fence) return;
    clearTimeout(this.folding.get(name));
    this.folding.delete(name);
    // It is not due again until it is done.
    this.lengths.set(name, 0);
    void this.fold(name).catch(() => undefined);
  }
  /** Folds a document's log into one state, in one transaction and in its turn. Deletes only the rows that it has read. */
  fold(name: string): Promise<void> {
    return this.gate.run(() =>
      this.inTurn(async () => {
        const { state, updates } = await this.read(name);
        if (updates.length === 0) return;
        const folded = foldStored({ state, updates: updates.map(({ data }) => data) });
        await this.place.write(
          async (query) => {
            await this.begin(query, name, folded);
            await query('DELETE FROM log WHERE doc = $1 AND seq = ANY ($2)', [name, updates.map(({ seq }) => seq)]);
          },
          { isFenced: true },
        );
        this.lengths.set(name, 0);
      }),
    );
  }
}
