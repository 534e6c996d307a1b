/**
 * Documents as a folded state and a log of the edits after it. An append resolves only when it is on disk. A commit runs at once unless one has just
 * run; appends that arrive while one runs, or in the pause after it, share the next one. A log's rows are stored together under one number,
 * `document << 32 | place`, so that an append touches one page of the file and a read is one range: no index, no counter.
 */
import { crc32 } from 'node:zlib';
import { foldStored, type StoredDoc } from '../../shared/doc/stored.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import type { Appended } from '../../shared/ports/docStore.ts';
import type { LibraryFile } from './libraryFile.ts';

/** A longer log is folded into a state, after it was loaded or while it is written: opening never has to read a long one. */
const FOLD_AFTER = 400;
/** Delay before folding, so that a burst of edits or the sending of what was just loaded comes first; an endless burst is folded meanwhile. */
const FOLD_DELAY_MS = 300;
const FOLD_AT_ONCE = 1_000;
const ROWS_PER_DOCUMENT = 2 ** 32;

/** Edits of two documents within this time mean that many people are at work, which is assumed to go on for a while. */
const CROWD_MS = 2;
const CROWD_LASTS_MS = 50;
/**
 * While many people write, the next commit starts this many times the duration of the last one after its end, so that commits take a tenth of the
 * host's time and are shared. On a slow disk that would be long: the pause is at most this many milliseconds, or as long as the commit itself. If
 * fewer edits than the minimum are expected during a pause, it delays more than it saves: the next commit then starts at once.
 */
const BREATH = 9;
const BREATH_MS = 3;
const WORTH_A_BREATH = 4;
/** A gap between edits counts as at most this many milliseconds: after a quiet time the rate is accurate again within some twenty edits. */
const LONGEST_GAP_MS = 20;
const GAP_LEARNING = 0.1;
/** Weight of a new measurement in the expected duration of a commit. */
const LEARNING = 0.2;

type Waiting = {
  readonly doc: string;
  readonly updates: readonly Uint8Array[];
  readonly by: string | undefined;
  readonly resolve: (savedAt: string) => void;
  readonly reject: (error: HostError) => void;
};
/** Where a document's log is stored, and how far it has grown. */
type Log = { readonly first: number; last: number; length: number };

export const bytesOf = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());

export class DocLog {
  private readonly file: LibraryFile;
  private waiting: Waiting[] = [];
  private flushing: NodeJS.Immediate | undefined;
  private grouping: NodeJS.Timeout | undefined;
  private last: { readonly doc: string; readonly at: number } = { doc: '', at: 0 };
  private crowdUntil = 0;
  /** Moving average of the milliseconds between two edits. */
  private gapMs = LONGEST_GAP_MS;
  /** Expected milliseconds of a commit, and when the next one may start. */
  private commitMs = 0;
  private freeAt = 0;
  private readonly logs = new Map<string, Log>();
  private readonly folding = new Map<string, NodeJS.Timeout>();
  private readonly appended = new Emitter<Appended>();
  private closed = false;
  readonly onDidAppend = this.appended.on;

  constructor(file: LibraryFile) {
    this.file = file;
  }

  /** Writes a document's first state; part of the caller's transaction. */
  begin(doc: string, state: Uint8Array): void {
    this.file.run('INSERT OR REPLACE INTO snapshots (doc, crc, data) VALUES (?, ?, ?)', doc, crc32(state), state);
  }

  /** Everything stored of a document, verified. A part that fails its checksum is set aside and omitted. */
  load(doc: string): StoredDoc {
    const { file } = this;
    const snapshot = file.one('SELECT crc, data FROM snapshots WHERE doc = ?', doc);
    let state: Uint8Array | null = null;
    if (snapshot) {
      const data = bytesOf(snapshot['data']);
      if (crc32(data) === snapshot['crc']) state = data;
      else file.setAside('snapshot', doc, data, () => file.run('DELETE FROM snapshots WHERE doc = ?', doc));
    }
    const updates: Uint8Array[] = [];
    const log = this.logOf(doc, false);
    if (log) {
      for (const row of file.all('SELECT seq, crc, data FROM log WHERE seq BETWEEN ? AND ?', log.first, log.last)) {
        const data = bytesOf(row['data']);
        if (crc32(data) === row['crc']) updates.push(data);
        else file.setAside('update', doc, data, () => file.run('DELETE FROM log WHERE seq = ?', Number(row['seq'])));
      }
      log.length = updates.length;
      if (log.length > FOLD_AFTER) this.foldSoon(doc);
    }
    return { state, updates };
  }

  /** Appends edits. Resolves, with the time, when they are on disk; rejects with the reason when they are not. `by` goes to the listeners. */
  append(doc: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new HostError('storageFailed'));
      this.waiting.push({ doc, updates, by, resolve, reject });
      this.flushSoon(doc);
    });
  }

  /** The document of a single person never waits. Of many documents, those written within the pause after a commit share the next one. */
  private flushSoon(doc: string): void {
    const at = performance.now();
    if (doc !== this.last.doc && at - this.last.at < CROWD_MS) this.crowdUntil = at + CROWD_LASTS_MS;
    this.gapMs += (Math.min(at - this.last.at, LONGEST_GAP_MS) - this.gapMs) * GAP_LEARNING;
    this.last = { doc, at };
    if (this.flushing || this.grouping) return;
    const isCrowd = at < this.crowdUntil;
    this.file.expect(isCrowd ? 'many' : 'one');
    if (isCrowd && at < this.freeAt) this.grouping = setTimeout(() => this.flush(), this.freeAt - at);
    // After the edits that arrive in this turn of the event loop: they share the commit.
    else this.flushing = setImmediate(() => this.flush());
  }

  /** The pause after a commit that began at `start`. */
  private breathe(start: number): void {
    const end = performance.now();
    const took = end - start;
    this.commitMs += (took - this.commitMs) * LEARNING;
    const pause = Math.max(Math.min(this.commitMs * BREATH, BREATH_MS), this.commitMs);
    this.freeAt = this.gapMs * WORTH_A_BREATH < pause ? end + pause : end;
  }

  /** Commits everything pending; called by the timer and on shutdown. */
  flush(): void {
    if (this.flushing) clearImmediate(this.flushing);
    clearTimeout(this.grouping);
    this.flushing = undefined;
    this.grouping = undefined;
    const batch = this.waiting.splice(0);
    if (batch.length === 0) return;
    const grown = new Map<string, Log>();
    const start = performance.now();
    try {
      this.file.write(() => {
        for (const { doc, updates } of batch) {
          const log = grown.get(doc) ?? { ...(this.logOf(doc, true) as Log) };
          grown.set(doc, log);
          for (const update of updates) {
            this.file.run('INSERT INTO log (seq, crc, data) VALUES (?, ?, ?)', ++log.last, crc32(update), update);
            log.length++;
          }
        }
      });
    } catch (error) {
      // A number assigned inside the transaction was rolled back with it.
      for (const doc of grown.keys()) this.logs.delete(doc);
      const known = error instanceof HostError ? error : new HostError('storageFailed');
      for (const { reject } of batch) reject(known);
      return;
    } finally {
      this.breathe(start);
    }
    for (const [doc, log] of grown) {
      this.logs.set(doc, log);
      if (log.length > FOLD_AT_ONCE) this.fold(doc);
      else if (log.length > FOLD_AFTER) this.foldSoon(doc);
    }
    const at = this.file.now().toISOString();
    // All appends are acknowledged before any listener runs: a listener that fails must not prevent an acknowledgement.
    for (const { resolve } of batch) resolve(at);
    for (const { doc, updates, by } of batch)
      try {
        this.appended.fire({ name: doc, updates, by });
      } catch {
        // The edits are written and acknowledged: a failing listener must not end the host.
      }
  }

  /** Folds a document's log into one state. The new state is written before the folded rows are deleted, in one commit. */
  fold(doc: string): void {
    clearTimeout(this.folding.get(doc));
    this.folding.delete(doc);
    const { file } = this;
    const stored = this.load(doc);
    const log = this.logOf(doc, false);
    if (!log || stored.updates.length === 0) return;
    try {
      const folded = foldStored(stored);
      file.write(() => {
        this.begin(doc, folded);
        file.run('DELETE FROM log WHERE seq BETWEEN ? AND ?', log.first, log.last);
      });
      this.logs.delete(doc);
    } catch {
      // Folding only saves space: if it fails, the log stays.
    } finally {
      clearTimeout(this.folding.get(doc));
      this.folding.delete(doc);
    }
  }

  private foldSoon(doc: string): void {
    if (this.folding.has(doc) || !this.file.writable) return;
    this.folding.set(doc, setTimeout(() => this.fold(doc), FOLD_DELAY_MS).unref());
  }

  /** Erases a document; part of the caller's transaction. */
  erase(doc: string): void {
    const log = this.logOf(doc, false);
    if (log) this.file.run('DELETE FROM log WHERE seq BETWEEN ? AND ?', log.first, log.first + ROWS_PER_DOCUMENT - 1);
    this.file.run('DELETE FROM snapshots WHERE doc = ?', doc);
    this.file.run('DELETE FROM docs WHERE name = ?', doc);
    this.logs.delete(doc);
  }

  /** Drops cached facts about the file: it has been replaced. */
  reset(): void {
    this.logs.clear();
  }

  close(): void {
    this.flush();
    this.closed = true;
    for (const timer of this.folding.values()) clearTimeout(timer);
  }

  private logOf(doc: string, create: boolean): Log | undefined {
    const known = this.logs.get(doc);
    if (known) return known;
    const { file } = this;
    let id = file.one('SELECT id FROM docs WHERE name = ?', doc)?.['id'];
    if (id === undefined) {
      if (!create) return undefined;
      file.run('INSERT INTO docs (name) VALUES (?)', doc);
      id = file.one('SELECT id FROM docs WHERE name = ?', doc)?.['id'];
    }
    const first = Number(id) * ROWS_PER_DOCUMENT;
    const row = file.one(
      'SELECT max(seq) AS last, count(*) AS n FROM log WHERE seq BETWEEN ? AND ?',
      first,
      first + ROWS_PER_DOCUMENT - 1,
    );
    const log = { first, last: Number(row?.['last'] ?? first), length: Number(row?.['n'] ?? 0) };
    this.logs.set(doc, log);
    return log;
  }
}
