/**
 * Takes in what arrived over the network for the contests of this library, independent of open windows: submissions, with the receipt that their
 * entrants fetch, and judges' sheets. Each is stored in the contest's document before it is removed from the inbox; after a crash in between it is
 * recognised as known and not added twice. The keys stay here: the device's, which signs receipts, and the contest's, which decrypts sheets.
 */
import * as Y from 'yjs';
import { type Actor, act, ContestStore, returnKeysOf } from '../../shared/doc/contest/contestDoc.ts';
import { isEncrypted } from '../../shared/doc/contest/encrypted.ts';
import { decryptReturned, type ReturnedError } from '../../shared/doc/contest/judgeBundle.ts';
import {
  giveReceipt,
  openReturnedSheet,
  type ReceiveError,
  receiptFacts,
  receiveSheet,
  receiveSubmission,
  type SheetError,
} from '../../shared/doc/contest/secretariat.ts';
import type { Sign } from '../../shared/doc/contest/signed.ts';
import { openSubmission } from '../../shared/doc/contest/submission.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { applyAsIs, applyStored } from '../../shared/doc/stored.ts';
import { HostError, type RefusedSheet, type StorageState } from '../../shared/ipc/contract.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { mediaType } from '../../shared/kernel/mediaType.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type Clock, timeText } from '../../shared/ports/clock.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { Inbox, Waiting } from '../../shared/ports/inbox.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { MediaStore } from '../../shared/ports/mediaStore.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Logger } from '../ipc/handlers.ts';

export type IntakeOptions = {
  readonly docs: DocStore;
  readonly media: MediaStore;
  readonly keys: Keys;
  /** Decides whether an entry is late. */
  readonly clock: Clock;
  readonly sheets: Inbox;
  readonly entries: Inbox;
  readonly outbox: Outbox;
  /** The name under which this machine writes into a contest's log. */
  readonly hostName: () => string;
  onDidChangeState(listener: (state: StorageState) => void): Disposable;
  readonly log: Logger;
};
export type Taken = {
  readonly contest: string;
  readonly entries: number;
  readonly sheets: number;
  readonly refused: number;
};

/** Submissions held in memory at once, each up to 20 MB. */
const ENTRIES_AT_ONCE = 3;
/** Delay after a change of a contest before refused sheets are retried: its round may be open now. */
const AGAIN_MS = 300;
/** Origin of changes that come from the store and need not be written again. */
const FROM_STORE = Symbol('from the store');
const nameOf = (contest: string): `contest:${string}` => `contest:${contest}`;
/** Identifies the intake as the writer of its edits: it does not react to those. */
const INTAKE = 'intake';

export class ContestIntake implements Disposable {
  private readonly options: IntakeOptions;
  private readonly taken = new Emitter<Taken>();
  private readonly refused = new Map<string, Map<string, RefusedSheet>>();
  private readonly again = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: Disposable[] = [];
  private turn: Promise<void> = Promise.resolve();
  private isClosed = false;
  /** Something was accepted or refused: the document is on disk. */
  readonly onDidTake = this.taken.on;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** Accepts items left from the last run, and retries when the folder becomes writable again. */
  start(): void {
    const { docs } = this.options;
    this.subscriptions.push(
      docs.onDidAppend(({ name, by }) => {
        const contest = /^contest:(.+)$/.exec(name)?.[1];
        if (contest && by !== INTAKE && (this.refused.get(contest)?.size ?? 0) > 0) this.lookAgain(contest);
      }),
      this.options.onDidChangeState((state) => void (state === 'ok' && this.takeAll())),
    );
    void this.takeAll();
  }
  private async takeAll(): Promise<void> {
    const { sheets, entries } = this.options;
    try {
      const waiting = await Promise.all([sheets.contests(), entries.contests()]);
      for (const contest of new Set(waiting.flat())) void this.take(contest);
    } catch (error) {
      this.logFailure(error);
    }
  }
  private lookAgain(contest: string): void {
    clearTimeout(this.again.get(contest));
    const timer = setTimeout(() => void this.take(contest), AGAIN_MS);
    timer.unref();
    this.again.set(contest, timer);
  }

  /** Runs one after the other: two at once would give two entries one number. Never rejects; items that fail stay in the inbox. */
  take(contest: string): Promise<void> {
    const done = this.turn.then(async () => {
      if (this.isClosed) return;
      try {
        await this.takeNow(contest);
      } catch (error) {
        this.logFailure(error);
      }
    });
    this.turn = done;
    return done;
  }
  private logFailure(error: unknown): void {
    this.options.log('intake-failed', { error: error instanceof Error ? error.name : 'unknown' });
  }
  /** Sheets that wait because they cannot be accepted at present. */
  refusedSheets(contest: string): readonly RefusedSheet[] {
    return [...(this.refused.get(contest)?.values() ?? [])];
  }

  private async takeNow(contest: string): Promise<void> {
    const { sheets, entries } = this.options;
    const waiting = await sheets.list(contest, Number.POSITIVE_INFINITY);
    if (waiting.length === 0 && (await entries.list(contest, 1)).length === 0) return;
    const desk = await Desk.open(contest, this.options);
    try {
      // Not a contest of this library: its bundle or call came from another machine's folder. The item stays where it is.
      if (!desk.keys) return;
      const before = this.refused.get(contest)?.size ?? 0;
      const tookEntries = await this.takeEntries(desk);
      const tookSheets = await this.takeSheets(desk, waiting);
      const refused = this.refused.get(contest)?.size ?? 0;
      if (tookEntries + tookSheets > 0 || refused !== before)
        this.taken.fire({ contest, entries: tookEntries, sheets: tookSheets, refused });
    } finally {
      desk.dispose();
    }
  }
  private async takeEntries(desk: Desk): Promise<number> {
    const { entries, outbox } = this.options;
    let n = 0;
    for (;;) {
      const batch = await entries.list(desk.contest, ENTRIES_AT_ONCE);
      if (batch.length === 0) return n;
      for (const waiting of batch) {
        const answer = await desk.takeEntry(waiting);
        if (answer) await outbox.put(desk.contest, answer.submission, answer.kind, answer.bytes);
        await entries.remove(desk.contest, waiting.hash);
        n++;
      }
    }
  }
  private async takeSheets(desk: Desk, waiting: readonly Waiting[]): Promise<number> {
    const refused = new Map<string, RefusedSheet>();
    let n = 0;
    for (const sheet of waiting) {
      const why = await desk.takeSheet(sheet);
      if (why) refused.set(sheet.hash, { hash: sheet.hash, at: sheet.at, ...why });
      else {
        await this.options.sheets.remove(desk.contest, sheet.hash);
        n++;
      }
    }
    this.refused.set(desk.contest, refused);
    return n;
  }

  /** Resolves when nothing is in progress. */
  async close(): Promise<void> {
    this.dispose();
    await this.turn;
  }
  dispose(): void {
    this.isClosed = true;
    for (const timer of this.again.values()) clearTimeout(timer);
    for (const s of this.subscriptions.splice(0)) s.dispose();
  }
}

type EntryAnswered = { readonly submission: string; readonly kind: 'receipt' | 'refusal'; readonly bytes: Uint8Array };

/** A contest's document while items are accepted: concurrent writes of windows are applied, and every change is on disk before it counts. */
class Desk implements Disposable {
  readonly contest: string;
  private readonly options: IntakeOptions;
  private readonly doc: Y.Doc;
  private readonly store: ContestStore;
  private readonly subscription: Disposable;
  private changes: Uint8Array[] = [];

  /** Subscribes before it loads, so that what a window writes in between is in the document either way. */
  static async open(contest: string, options: IntakeOptions): Promise<Desk> {
    const doc = new Y.Doc();
    const name = nameOf(contest);
    const subscription = options.docs.onDidAppend((appended) => {
      if (appended.name === name && appended.by !== INTAKE) applyAsIs(doc, appended.updates, FROM_STORE);
    });
    try {
      applyStored(doc, await options.docs.load(name), FROM_STORE);
    } catch (error) {
      subscription.dispose();
      doc.destroy();
      throw error;
    }
    return new Desk(contest, options, doc, subscription);
  }

  private constructor(contest: string, options: IntakeOptions, doc: Y.Doc, subscription: Disposable) {
    this.contest = contest;
    this.options = options;
    this.doc = doc;
    this.subscription = subscription;
    this.store = new ContestStore(doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => origin !== FROM_STORE && this.changes.push(update));
  }

  /** Throws `storageReadOnly` if the device's key cannot be kept: a signature that cannot be made again is of no use. */
  private readonly sign: Sign = async (purpose, hash) => {
    const { bytes, isKept } = await this.options.keys.key('device');
    if (!isKept) throw new HostError('storageReadOnly');
    return signHash(bytes, purpose, hash);
  };

  get keys() {
    return returnKeysOf(this.doc);
  }
  private actor(): Actor {
    const { hostName, clock } = this.options;
    return { name: hostName(), at: timeText(clock), chain: 'host' };
  }
  private async keep(): Promise<void> {
    const updates = this.changes;
    if (updates.length === 0) return;
    this.changes = [];
    await this.options.docs.append(nameOf(this.contest), updates, INTAKE);
  }

  /** Returns `undefined` for bytes that are not a submission: nobody could fetch an answer. */
  async takeEntry({ bytes: waiting, at, hash }: Waiting): Promise<EntryAnswered | undefined> {
    const { media } = this.options;
    const plain = await this.unsealed(waiting);
    const bytes = plain.ok ? plain.value : new Uint8Array();
    const opened = openSubmission(bytes);
    if (!opened.ok) {
      const why = plain.ok ? opened.error.map((p) => p.code).join(', ') : plain.error;
      this.refuse(`${hash} ${why}`, 'damaged');
      await this.keep();
      return undefined;
    }
    const { content, parts, hash: submission } = opened.value;
    // Stored before it is listed: an entry without its bytes could not be judged.
    const file = await media.put(bytes, 'application/zip');
    for (const [name, part] of Object.entries(parts))
      if (name.startsWith('media/')) await media.put(part, mediaType(part));
    const taken = receiveSubmission(this.store, opened, { contest: this.contest, file }, this.actor(), { at });
    const known = this.store.get('entries', content.entry);
    // Sent twice counts once: the same receipt is returned.
    const about = taken.ok
      ? taken.value
      : taken.error.code === 'alreadyHere' && known
        ? receiptFacts(known)
        : undefined;
    if (!about) {
      const { code } = taken.ok ? { code: 'damaged' as const } : taken.error;
      this.refuse(`${content.title} ${submission}`, code);
      await this.keep();
      return { submission, kind: 'refusal', bytes: new TextEncoder().encode(JSON.stringify({ code })) };
    }
    const receipt = await giveReceipt(this.store, this.contest, content.entry, about, this.sign);
    await this.keep();
    return { submission, kind: 'receipt', bytes: receipt };
  }
  /** An item stored before inbox encryption was introduced is the submission itself. */
  private async unsealed(bytes: Uint8Array): Promise<Result<Uint8Array, ReturnedError>> {
    return isEncrypted(bytes) ? decryptReturned(this.keys?.identity ?? '', bytes) : ok(bytes);
  }
  private refuse(about: string, code: ReceiveError['code']): void {
    act(this.doc, this.actor(), { act: 'refuseEntry', about, reason: code }, () => undefined);
  }

  /** Returns why it was refused; `undefined` if it was accepted. */
  async takeSheet({ bytes }: Waiting): Promise<Omit<RefusedSheet, 'hash' | 'at'> | undefined> {
    const opened = await openReturnedSheet(bytes, this.keys?.identity);
    const taken = receiveSheet(this.store, opened, this.contest, this.actor());
    if (!taken.ok) return refusal(taken.error);
    await this.keep();
    return undefined;
  }

  dispose(): void {
    this.subscription.dispose();
    this.store.dispose();
    this.doc.destroy();
  }
}

const refusal = (error: SheetError): Omit<RefusedSheet, 'hash' | 'at'> => ({
  code: error.code,
  problems: error.code === 'damaged' ? [...error.problems] : [],
  scores: error.code === 'offScale' ? [...error.scores] : [],
});
