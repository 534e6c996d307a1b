/** A judge's seat on this machine: the bundle, the judge's scores and remarks, and the sheet that is returned. */

import { canonicalHash } from '../../doc/contest/canonical.ts';
import { encryptFor, type JudgeBundleError } from '../../doc/contest/judgeBundle.ts';
import type { ReadContestFile } from '../../doc/contest/readers.ts';
import { handedIn, SeatStore, takeBundle } from '../../doc/contest/seatDoc.ts';
import { type Sheet, sheetBytes, signSheet } from '../../doc/contest/sheet.ts';
import type { Disposable } from '../../kernel/disposable.ts';
import { fromHex } from '../../kernel/hex.ts';
import { idFromBytes } from '../../kernel/ids.ts';
import { mediaType } from '../../kernel/mediaType.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { type Core, timeOf } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';
import { signWith } from './contestModel.ts';
import { putOnShelf } from './contestShelf.ts';

/** The same judge in the same round of the same contest has one seat, however often the file is opened. */
const seatId = (contest: string, round: string, judge: string): string =>
  idFromBytes(fromHex(canonicalHash([contest, round, judge])) ?? new Uint8Array(16));

export class SeatModel implements Disposable {
  readonly id: string;
  readonly core: Core;
  readonly docs: DocSession;
  readonly store: SeatStore;
  readonly onDidChange;

  private constructor(id: string, core: Core, docs: DocSession) {
    this.id = id;
    this.core = core;
    this.docs = docs;
    this.store = new SeatStore(docs.doc);
    this.onDidChange = this.store.onDidChange;
  }
  static async open(core: Core, id: string): Promise<SeatModel> {
    return new SeatModel(id, core, await DocSession.open(core, `score:${id}`));
  }
  get version(): number {
    return this.store.version;
  }

  /** Opens a bundle with its passphrase and stores its contents. Returns the seat's id. If `signal` is aborted while it is read, nothing is stored. */
  static async take(
    core: Core,
    readFile: ReadContestFile,
    bytes: Uint8Array,
    { passphrase, signal }: { readonly passphrase: string; readonly signal?: AbortSignal },
  ): Promise<Result<string, JudgeBundleError>> {
    const opened = await readFile('judgeBundle', bytes, { secret: passphrase, signal });
    if (!opened.ok) return opened;
    const { bundle, media } = opened.value;
    const id = seatId(bundle.contest, bundle.round, bundle.judge.id);
    for (const image of media.values()) await core.host.call('media.put', { bytes: image, type: mediaType(image) });
    const seat = await SeatModel.open(core, id);
    takeBundle(seat.docs.doc, opened.value);
    await seat.docs.flush();
    seat.dispose();
    await putOnShelf(core, {
      id,
      kind: 'seat',
      title: `${bundle.title} ${bundle.roundTitle}`,
      at: timeOf(core),
    });
    return ok(id);
  }

  private async sealed(
    changedBecause: string,
  ): Promise<{ readonly sheet: Sheet; readonly bytes: Uint8Array } | undefined> {
    const sheet = this.store.toSheet(timeOf(this.core), changedBecause);
    const recipient = this.store.bundle?.recipient;
    if (!sheet || !recipient) return undefined;
    return { sheet, bytes: await encryptFor(recipient, sheetBytes(await signSheet(sheet, signWith(this.core.host)))) };
  }
  /** The signed sheet as a file, encrypted for the organiser; `save` writes it where the judge chooses. Returns false if they cancelled. */
  async handIn(changedBecause: string, save: (bytes: Uint8Array) => Promise<boolean>): Promise<boolean> {
    const made = await this.sealed(changedBecause);
    if (!made || !(await save(made.bytes))) return false;
    handedIn(this.docs.doc, made.sheet);
    return true;
  }
  /** Sends the signed sheet to the secretariat's machine; if that fails, it can be sent as a file. */
  async send(changedBecause: string): Promise<'received' | 'refused' | 'unreachable' | 'noBundle'> {
    const { bundle } = this.store;
    if (!bundle?.hub) return 'noBundle';
    const made = await this.sealed(changedBecause);
    if (!made) return 'noBundle';
    const { answer } = await this.core.host.call('scores.send', {
      addresses: bundle.hub.addresses,
      contest: bundle.contest,
      round: bundle.round,
      judge: bundle.judge.id,
      token: bundle.hub.token,
      bytes: made.bytes,
    });
    // Only a sheet that arrived counts as handed in: a retry is not a second sheet.
    if (answer === 'received') handedIn(this.docs.doc, made.sheet);
    return answer;
  }

  /** Erases everything of the seat from this machine. */
  async erase(): Promise<void> {
    const title = `${this.store.bundle?.title ?? ''} ${this.store.bundle?.roundTitle ?? ''}`;
    await this.docs.flush();
    this.docs.dispose();
    await this.core.host.call('docs.erase', { name: `score:${this.id}` });
    await putOnShelf(this.core, { id: this.id, kind: 'seat', title, at: timeOf(this.core), hidden: true });
  }

  dispose(): void {
    this.store.dispose();
    this.docs.dispose();
  }
}
