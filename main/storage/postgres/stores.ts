/** The ports on a PostgreSQL database. They reject with the ports' codes only. */
import { sha256 } from '../../../shared/doc/file/bundle.ts';
import { type StoredDoc, stateOfVersion, versionState, versionsOwner } from '../../../shared/doc/stored.ts';
import type { EntryAnswer } from '../../../shared/ipc/contract.ts';
import type { Disposable } from '../../../shared/kernel/disposable.ts';
import { Turns } from '../../../shared/kernel/turns.ts';
import type { Appended, DocStore } from '../../../shared/ports/docStore.ts';
import { storeError } from '../../../shared/ports/errors.ts';
import { isContestId, isHash } from '../../../shared/ports/ids.ts';
import { type Inbox, MOST_WAITING, type Waiting } from '../../../shared/ports/inbox.ts';
import type { MediaStore, StoredMedia } from '../../../shared/ports/mediaStore.ts';
import type { Outbox } from '../../../shared/ports/outbox.ts';
import type { DocLog } from './docLog.ts';
import { Gate } from './gate.ts';
import type { Place } from './place.ts';
import type { Versions } from './versions.ts';

/** Documents, see {@link DocLog}; closing this one leaves the log open for the library. */
export class PgDocStore implements DocStore {
  private readonly log: DocLog;
  private readonly versions: Versions;
  private readonly eraseDoc: (name: string) => Promise<void>;
  private readonly gate = new Gate();

  constructor(log: DocLog, versions: Versions, eraseDoc: (name: string) => Promise<void>) {
    this.log = log;
    this.versions = versions;
    this.eraseDoc = eraseDoc;
  }
  load(name: string): Promise<StoredDoc> {
    return this.gate.run(() => this.log.load(name));
  }
  append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    return this.gate.run(() => this.log.append(name, updates, by));
  }
  keepBefore(name: string, state: Uint8Array): Promise<void> {
    return this.gate.run(async () => {
      await this.versions.create(versionsOwner(name), '', 'beforeSync', versionState(state));
    });
  }
  keptBefore(name: string): Promise<readonly Uint8Array[]> {
    return this.gate.run(async () => (await this.versions.keptBefore(versionsOwner(name))).map(stateOfVersion));
  }
  erase(name: string): Promise<void> {
    return this.gate.run(() => this.eraseDoc(name));
  }
  onDidAppend(listener: (appended: Appended) => void): Disposable {
    return this.log.onDidAppend(listener);
  }
  close(): Promise<void> {
    return this.gate.close();
  }
}

export class PgMediaStore implements MediaStore {
  private readonly place: Place;
  private readonly gate = new Gate();
  /** If two calls store the same bytes, the first one's type stays. */
  private readonly turns = new Turns<string>();

  constructor(place: Place) {
    this.place = place;
  }
  put(bytes: Uint8Array, type: string): Promise<string> {
    return this.gate.run(async () => {
      const hash = sha256(bytes);
      await this.turns.run(hash, () =>
        this.place.query('INSERT INTO media (hash, type, data) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
          hash,
          type,
          bytes,
        ]),
      );
      this.place.setState('ok');
      return hash;
    });
  }
  get(hash: string): Promise<StoredMedia | null> {
    return this.gate.run(async () => {
      if (!isHash(hash)) return null;
      const [row] = await this.place.query<{ type: string; data: Buffer }>(
        'SELECT type, data FROM media WHERE hash = $1',
        [hash],
      );
      if (!row) return null;
      const bytes = new Uint8Array(row.data);
      if (sha256(bytes) === hash) return { bytes, type: row.type };
      await this.place.setAside('media', hash, bytes, 'DELETE FROM media WHERE hash = $1', hash);
      return null;
    });
  }
  close(): Promise<void> {
    return this.gate.close();
  }
}

type InboxRow = { readonly hash: string; readonly data: Buffer; readonly at: string };

export class PgInbox implements Inbox {
  private readonly place: Place;
  private readonly box: string;
  private readonly mostBytes: number;

  /** `mostBytes`: the most that may wait for one contest at the same time. */
  constructor(place: Place, box: string, mostBytes = Number.POSITIVE_INFINITY) {
    this.place = place;
    this.box = box;
    this.mostBytes = mostBytes;
  }

  async put(contest: string, bytes: Uint8Array): Promise<string | undefined> {
    checkContest(contest);
    const hash = sha256(bytes);
    const [put] = await this.place.query<{ waits: boolean }>('SELECT inbox_put($1, $2, $3, $4, $5, $6, $7) AS waits', [
      this.box,
      contest,
      hash,
      this.place.now().toISOString(),
      bytes,
      MOST_WAITING,
      Number.isFinite(this.mostBytes) ? this.mostBytes : Number.MAX_SAFE_INTEGER,
    ]);
    return put?.waits ? hash : undefined;
  }

  async list(contest: string, most = 100): Promise<readonly Waiting[]> {
    checkContest(contest);
    const rows = await this.place.query<InboxRow>(
      'SELECT hash, data, at FROM inbox WHERE box = $1 AND contest = $2 ORDER BY at, seq LIMIT $3',
      [this.box, contest, Math.min(most, MOST_WAITING)],
    );
    return rows.flatMap(({ hash, data, at }) => {
      const bytes = new Uint8Array(data);
      return sha256(bytes) === hash ? [{ hash, bytes, at }] : [];
    });
  }

  async contests(): Promise<readonly string[]> {
    const rows = await this.place.query<{ contest: string }>('SELECT DISTINCT contest FROM inbox WHERE box = $1', [
      this.box,
    ]);
    return rows.map(({ contest }) => contest);
  }

  async remove(contest: string, hash: string): Promise<void> {
    checkContest(contest);
    if (!isHash(hash)) throw storeError('invalidInput');
    await this.place.query('DELETE FROM inbox WHERE box = $1 AND contest = $2 AND hash = $3', [
      this.box,
      contest,
      hash,
    ]);
  }
}

function checkContest(contest: string): void {
  if (!isContestId(contest)) throw storeError('invalidInput');
}

export class PgOutbox implements Outbox {
  private readonly place: Place;
  private readonly turns = new Turns<string>();

  constructor(place: Place) {
    this.place = place;
  }
  async put(contest: string, submission: string, answer: EntryAnswer, bytes: Uint8Array): Promise<void> {
    checkContest(contest);
    if (!isHash(submission)) throw storeError('invalidInput');
    await this.turns.run(`${contest} ${submission} ${answer}`, () =>
      this.place.query(
        `INSERT INTO outbox (contest, submission, answer, data) VALUES ($1, $2, $3, $4)
         ON CONFLICT (contest, submission, answer) DO UPDATE SET data = excluded.data`,
        [contest, submission, answer, bytes],
      ),
    );
  }
  async get(contest: string, submission: string, answer: EntryAnswer): Promise<Uint8Array | undefined> {
    checkContest(contest);
    if (!isHash(submission)) throw storeError('invalidInput');
    const [row] = await this.place.query<{ data: Buffer }>(
      'SELECT data FROM outbox WHERE contest = $1 AND submission = $2 AND answer = $3',
      [contest, submission, answer],
    );
    return row && new Uint8Array(row.data);
  }
}
