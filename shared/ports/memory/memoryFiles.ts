/** Media, inbox, outbox and keys in memory. */
import { sha256 } from '../../doc/file/bundle.ts';
import type { EntryAnswer } from '../../ipc/contract.ts';
import { type Clock, systemClock, timeText } from '../clock.ts';
import { storeError } from '../errors.ts';
import { isContestId, isHash } from '../ids.ts';
import { type Inbox, MOST_WAITING, type Waiting } from '../inbox.ts';
import type { Key, KeyName, Keys } from '../keys.ts';
import type { MediaStore, StoredMedia } from '../mediaStore.ts';
import type { Outbox } from '../outbox.ts';

export type MemoryMedia = Map<string, StoredMedia>;

export class MemoryMediaStore implements MediaStore {
  private readonly place: MemoryMedia;
  private isClosed = false;

  constructor(place: MemoryMedia = new Map()) {
    this.place = place;
  }
  async put(bytes: Uint8Array, type: string): Promise<string> {
    if (this.isClosed) throw storeError('storageFailed');
    const hash = sha256(bytes);
    if (!this.place.has(hash)) this.place.set(hash, { bytes: bytes.slice(), type });
    return hash;
  }
  async get(hash: string): Promise<StoredMedia | null> {
    if (this.isClosed) throw storeError('storageFailed');
    const found = this.place.get(hash);
    return found ? { bytes: found.bytes.slice(), type: found.type } : null;
  }
  async close(): Promise<void> {
    this.isClosed = true;
  }
}

export type MemoryItems = Map<string, Map<string, Waiting>>;
export const memoryItems = (): MemoryItems => new Map();

export class MemoryInbox implements Inbox {
  private readonly place: MemoryItems;
  private readonly mostBytes: number;
  private readonly clock: Clock;

  /** `mostBytes`: the most that may wait for one contest at the same time. */
  constructor(place: MemoryItems = new Map(), mostBytes = Number.POSITIVE_INFINITY, clock: Clock = systemClock) {
    this.place = place;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }
  async put(contest: string, bytes: Uint8Array): Promise<string | undefined> {
    const items = this.of(contest);
    const hash = sha256(bytes);
    if (items.has(hash)) return hash;
    const taken = [...items.values()].reduce((sum, item) => sum + item.bytes.length, bytes.length);
    if (items.size >= MOST_WAITING || taken > this.mostBytes) return undefined;
    this.place.set(contest, items.set(hash, { hash, bytes: bytes.slice(), at: timeText(this.clock) }));
    return hash;
  }
  async list(contest: string, most = 100): Promise<readonly Waiting[]> {
    return [...this.of(contest).values()].slice(0, most).map((item) => ({ ...item, bytes: item.bytes.slice() }));
  }
  async contests(): Promise<readonly string[]> {
    return [...this.place].flatMap(([contest, items]) => (items.size > 0 ? [contest] : []));
  }
  async remove(contest: string, hash: string): Promise<void> {
    const items = this.of(contest);
    if (!isHash(hash)) throw storeError('invalidInput');
    items.delete(hash);
  }
  private of(contest: string): Map<string, Waiting> {
    if (!isContestId(contest)) throw storeError('invalidInput');
    return this.place.get(contest) ?? new Map<string, Waiting>();
  }
}

export class MemoryOutbox implements Outbox {
  private readonly place: Map<string, Uint8Array>;

  constructor(place: Map<string, Uint8Array> = new Map()) {
    this.place = place;
  }
  async put(contest: string, submission: string, answer: EntryAnswer, bytes: Uint8Array): Promise<void> {
    this.place.set(keyOf(contest, submission, answer), bytes.slice());
  }
  async get(contest: string, submission: string, answer: EntryAnswer): Promise<Uint8Array | undefined> {
    return this.place.get(keyOf(contest, submission, answer))?.slice();
  }
}
const keyOf = (contest: string, submission: string, answer: EntryAnswer): string => {
  if (!isContestId(contest) || !isHash(submission)) throw storeError('invalidInput');
  return `${contest}/${submission}.${answer}`;
};

export type MemoryKeyPlace = Map<KeyName, Key>;

export class MemoryKeys implements Keys {
  private readonly place: MemoryKeyPlace;

  constructor(place: MemoryKeyPlace = new Map()) {
    this.place = place;
  }
  async key(name: KeyName): Promise<Key> {
    const key = this.place.get(name) ?? { bytes: crypto.getRandomValues(new Uint8Array(32)), isKept: true };
    this.place.set(name, key);
    return { ...key, bytes: key.bytes.slice() };
  }
}
