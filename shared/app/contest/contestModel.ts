/** A contest that is run on this machine: its document, the secretariat's actions, and its incoming and outgoing files. */
import type * as Y from 'yjs';
import { packArchive } from '../../doc/contest/archive.ts';
import { neutralEnding } from '../../doc/contest/attachmentKind.ts';
import { blindCopy, identityOf } from '../../doc/contest/blind.ts';
import {
  type HiddenWord,
  hiddenWords,
  hideWord,
  letStay,
  type SignOff,
  showWord,
  signOff,
  signOffOf,
  stayingWords,
  stays,
} from '../../doc/contest/blindReview.ts';
import { callBytes, signCall } from '../../doc/contest/call.ts';
import { CLEANING } from '../../doc/contest/cleaning/job.ts';
import { packContest } from '../../doc/contest/contestArchive.ts';
import {
  type Act,
  type Actor,
  act,
  ContestStore,
  contestKey,
  returnKeysOf,
  seatSecretOf,
  setMeta,
  setRelation,
  setReturnKeys,
  setSeatSecret,
} from '../../doc/contest/contestDoc.ts';
import type { Entry } from '../../doc/contest/contestSchema.ts';
import { signFeedback } from '../../doc/contest/feedback.ts';
import { passagesOf, type Reading } from '../../doc/contest/freeze.ts';
import { type BundleInput, packJudgeBundle, returnKeys } from '../../doc/contest/judgeBundle.ts';
import { remarksFor } from '../../doc/contest/letter.ts';
import type { ReadContestFile } from '../../doc/contest/readers.ts';
import { remarksOn } from '../../doc/contest/results.ts';
import {
  type Arrived,
  checkSubmission,
  giveReceipt,
  placesByEntry,
  receiptFacts,
  receiveSheet,
  receiveSubmission,
  recordArrival,
} from '../../doc/contest/secretariat.ts';
import type { Sign } from '../../doc/contest/signed.ts';
import { attachmentPart, type OpenedSubmission } from '../../doc/contest/submission.ts';
import { sha256 } from '../../doc/file/bundle.ts';
import {
  type Identity,
  LEAK_KINDS,
  type Leak,
  type LeakKind,
  type Passage,
  redact,
  scanLeaks,
} from '../../domain/contest/leaks.ts';
import type { Host } from '../../host/host.ts';
import type { Disposable } from '../../kernel/disposable.ts';
import { toHex } from '../../kernel/hex.ts';
import { mediaType } from '../../kernel/mediaType.ts';
import { err, mapOk, ok } from '../../kernel/result.ts';
import { type Core, timeOf } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';
import type { ContestOutcome, ContestRefusal } from './contestOutcome.ts';
import { putOnShelf } from './contestShelf.ts';
import type { CopyMaker, JudgeCopy } from './judgeCopy.ts';

export const signWith =
  (host: Host): Sign =>
  (purpose, hash) =>
    host.call('device.sign', { purpose, hash });

/** A file that came with an entry: its place among them (from 1), and as it came (`part` is its hash). */
export type AttachmentFile = {
  readonly name: string;
  readonly nth: number;
  readonly part: string;
  readonly came: Uint8Array;
};
/** With the copy for judges: no bytes if it is withheld. If names are shown, no copy is made. */
export type EntryAttachment = AttachmentFile & {
  readonly copy: JudgeCopy | undefined;
  readonly bytes: Uint8Array | undefined;
};
export type Mask = (kind: LeakKind) => string;
/** File names in a judge's bundle contain only a number: 添付1.pdf. */
export type NeutralName = (nth: number, ending: string) => string;

/** A person released a file of which no copy can be made now. */
export class NotCleaned extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`no copy of ${file}`);
    this.file = file;
  }
}
/** A file was made that the contest could not record, so it is not handed out. */
class NotRecorded extends Error {
  constructor(code: ContestRefusal['code']) {
    super(`the contest could not record the file: ${code}`);
  }
}
/** An entry's texts and its pictures. */
export type EntryClues = { readonly passages: readonly Passage[]; readonly images: readonly string[] };
/** A blind round gives judges nothing that nobody has checked. */
export class NotSignedOff extends Error {
  readonly entries: readonly number[];
  constructor(entries: readonly number[]) {
    super(`not signed off: ${entries.join(', ')}`);
    this.entries = entries;
  }
}

/**
 * The key of a person's decision to release a file to judges: this file of this entry, with these bytes, cleaned in this way. The same bytes in
 * another entry, or twice in one, need another decision.
 */
const attachmentKey = (entry: Pick<Entry, 'id'>, { nth, part }: Pick<AttachmentFile, 'nth' | 'part'>): string =>
  contestKey(entry.id, 'attachment', String(nth), String(CLEANING), part);
const pictureKey = (entry: Pick<Entry, 'id'>, hash: string): string => contestKey(entry.id, 'image', hash);
/** Number of copies cached for the next request of the same screen. */
const MOST_COPIES = 24;

/** How files are read and copied; provided by the screens, because it is done in workers. */
export type ContestFiles = { readonly makeCopy: CopyMaker; readonly readFile: ReadContestFile };

export class ContestModel implements Disposable {
  readonly id: string;
  readonly core: Core;
  readonly host: Host;
  readonly docs: DocSession;
  readonly store: ContestStore;
  private name: string;
  private readonly makeCopy: CopyMaker;
  private readonly readFile: ReadContestFile;
  private readonly copies = new Map<string, Promise<JudgeCopy>>();
  readonly onDidChange;

  private constructor(id: string, core: Core, docs: DocSession, name: string, { makeCopy, readFile }: ContestFiles) {
    this.id = id;
    this.core = core;
    this.host = core.host;
    this.docs = docs;
    this.name = name;
    this.makeCopy = makeCopy;
    this.readFile = readFile;
    this.store = new ContestStore(docs.doc);
    this.onDidChange = this.store.onDidChange;
  }

  static async open(core: Core, id: string, name: string, files: ContestFiles): Promise<ContestModel> {
    const model = new ContestModel(id, core, await DocSession.open(core, `contest:${id}`), name, files);
    if (!returnKeysOf(model.doc)) {
      const keys = await returnKeys();
      model.record({ act: 'create' }, () => {
        setReturnKeys(model.doc, keys);
        if (model.store.meta.createdAt === '') setMeta(model.doc, { createdAt: model.now().at });
      });
    }
    return model;
  }

  get doc(): Y.Doc {
    return this.docs.doc;
  }
  get version(): number {
    return this.store.version;
  }
  now(): Actor {
    return { name: this.name, at: timeOf(this.core) };
  }
  /** Runs a change with its line in the log. Refused once the contest is closed: nothing would reach the disk. */
  do(what: Act, change: () => void): ContestOutcome {
    return this.commit(() => act(this.doc, this.now(), what, change));
  }
  /** Runs a write that logs its own line. The value is its result. */
  commit<T>(change: () => T): ContestOutcome<T> {
    return this.docs.isOpen ? ok(change()) : err({ code: 'notOpen' });
  }
  /** For files that are signed and sealed before the document records them: rejects if the contest was closed meanwhile. */
  private record(what: Act, change: () => void): void {
    const recorded = this.do(what, change);
    if (!recorded.ok) throw new NotRecorded(recorded.error.code);
  }

  /** The title on the list of contests follows. */
  async updateShelf(): Promise<void> {
    await putOnShelf(this.core, {
      id: this.id,
      kind: 'contest',
      title: this.store.meta.title,
      at: this.store.meta.createdAt,
    });
  }

  // ── files out ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The signed call; every submission names its hash. */
  async call(): Promise<Uint8Array> {
    const { meta } = this.store;
    const hub = await this.host.call('entries.hub', { contest: this.id });
    const file = await signCall(
      {
        format: 'musubi-call',
        version: 1,
        contest: this.id,
        title: meta.title,
        organiser: meta.organiser,
        about: meta.about,
        terms: meta.terms,
        deadline: meta.deadline,
        graceMinutes: meta.graceMinutes,
        lateAllowed: meta.lateAllowed,
        replaceAllowed: meta.replaceAllowed,
        categories: [...meta.categories],
        boxes: [...meta.boxes],
        attachments: { most: meta.mostAttachments, maxBytes: 8 << 20 },
        blind: meta.blind,
        issuedAt: this.now().at,
        ...(hub.addresses.length > 0 ? { hub } : {}),
        recipient: returnKeysOf(this.doc)?.recipient,
      },
      signWith(this.host),
    );
    this.record({ act: 'issueCall', about: file.hash }, () => {
      setMeta(this.doc, { callHash: file.hash });
      // Kept as it was signed: an entry that names it can be checked against it years later.
      setRelation(this.doc, 'calls', file.hash, file);
    });
    return callBytes(file);
  }

  /** One judge's bundle: blind copies if the contest is blind, encrypted with the passphrase. Rejects if a submission is missing. */
  async bundle(round: string, judge: string, passphrase: string, mask: Mask, nameOf: NeutralName): Promise<Uint8Array> {
    const { store } = this;
    const r = store.get('rounds', round);
    const j = store.get('judges', judge);
    const keys = returnKeysOf(this.doc);
    if (!r || !j || !keys) throw new Error('no such round or judge');
    const unsigned = this.notSignedOff(round, judge);
    if (unsigned.length > 0) throw new NotSignedOff(unsigned.map((e) => e.number));
    const media = new Map<string, Uint8Array>();
    const entries: BundleInput['entries'][number][] = [];
    for (const { entry: id } of store.readsOf(round).filter((p) => p.judge === judge)) {
      const entry = store.get('entries', id);
      const reading = entry && (await this.readingFor(entry, mask));
      if (!entry || !reading) throw new Error('a submission is missing');
      for (const hash of reading.images) {
        const found = await this.host.call('media.get', { hash });
        if (found) media.set(hash, found.bytes);
      }
      const attached = await this.attachmentsFor(entry, mask, nameOf);
      for (const { hash, bytes } of attached) media.set(hash, bytes);
      entries.push({
        id,
        number: entry.number,
        title: store.meta.blind ? reading.title : entry.title,
        category: this.categoryFor(entry, mask),
        calibration: entry.calibration,
        attachments: attached.map(({ name, hash, bytes }) => ({ name, hash, size: bytes.length })),
        reading,
      });
    }
    entries.sort((a, b) => Number(b.calibration) - Number(a.calibration) || a.number - b.number);
    const seat = seatSecretOf(this.doc, round, judge) ?? toHex(this.core.randomBytes(24));
    const hub = await this.host.call('scores.hub', { contest: this.id, round, judge });
    const packed = await packJudgeBundle(
      {
        contest: this.id,
        title: store.meta.title,
        organiser: store.meta.organiser,
        round,
        roundTitle: r.title,
        terms: store.meta.terms,
        closes: r.closes,
        minutes: r.minutes,
        judge: { id: judge, name: j.name },
        criteria: store.criteriaOf(round).map(({ id, label, help, max, step, weight, bonus, levels }) => ({
          id,
          label,
          help,
          max,
          step,
          weight,
          bonus,
          levels,
        })),
        entries,
        media,
        seat,
        recipient: keys.recipient,
        ...(hub.addresses.length > 0 ? { hub } : {}),
      },
      passphrase,
    );
    const madeAt = this.now().at;
    const { hash: copy } = await this.host.call('media.put', {
      bytes: packArchive(packed.copies, 'compressed'),
      type: 'application/zip',
    });
    this.record({ act: 'makeBundle', about: `${j.name} ${entries.length} ${packed.hash}` }, () => {
      setSeatSecret(this.doc, round, judge, seat);
      setRelation(this.doc, 'bundles', contestKey(round, judge), {
        hash: packed.hash,
        madeAt,
        entries: entries.map((e) => e.id),
        copy,
      });
    });
    return packed.bytes;
  }

  /** Everything of the contest in one signed archive, which `musubi verify` proves whole. */
  async archive(): Promise<Uint8Array> {
    this.record({ act: 'archive', about: String(this.store.list('entries').length) }, () => undefined);
    const media = async (hash: string) => (await this.host.call('media.get', { hash }))?.bytes;
    const letters = new Map<string, Uint8Array>();
    for (const round of this.store.list('rounds'))
      for (const entry of this.store.list('entries')) {
        const bytes = await this.letter(round.id, entry);
        if (bytes) letters.set(contestKey(round.id, String(entry.number).padStart(3, '0')), bytes);
      }
    const receipt = (entry: Entry) => this.receipt(entry);
    return packContest(this.store, this.id, { media, receipt, letters, sign: signWith(this.host), at: this.now().at });
  }
  /** An approved letter with its remarks, for the entrant's own app. */
  async letter(round: string, entry: Entry): Promise<Uint8Array | undefined> {
    const letter = this.store.relation('letters').get(contestKey(round, entry.id));
    if (!letter?.approvedAt) return undefined;
    const { title, organiser } = this.store.meta;
    const file = await signFeedback(
      {
        format: 'musubi-letter',
        version: 1,
        contest: this.id,
        contestTitle: title,
        organiser,
        submission: entry.submission ?? '',
        title: entry.title,
        letter: letter.text,
        remarks: remarksFor(remarksOn(this.store, round, entry.id), this.store.criteriaOf(round)),
        approvedAt: letter.approvedAt,
      },
      signWith(this.host),
    );
    return new TextEncoder().encode(JSON.stringify(file, null, 1));
  }

  // ── files in ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Accepts a submission, and returns the signed receipt with its entry. `arrived` states when and why, if it had arrived earlier.
   * If `signal` is aborted while the file is read, nothing is stored.
   */
  async receive(bytes: Uint8Array, arrived?: Arrived, signal?: AbortSignal) {
    const opened = await this.readFile('submission', bytes, { signal });
    const actor = this.now();
    const checked = checkSubmission(this.store, opened, this.id, arrived?.at ?? actor.at);
    if (!checked.ok) return checked;
    // Stored before it is listed: an entry without its bytes could not be judged.
    const { hash: file } = await this.host.call('media.put', { bytes, type: 'application/zip' });
    for (const [name, part] of Object.entries(checked.value.opened.parts))
      if (name.startsWith('media/')) await this.host.call('media.put', { bytes: part, type: mediaType(part) });
    if (!this.docs.isOpen) throw new NotRecorded('notOpen');
    const taken = receiveSubmission(this.store, opened, { contest: this.id, file }, actor, arrived);
    if (!taken.ok) return taken;
    const { number, title } = taken.value;
    const { entry } = checked.value.opened.content;
    const receipt = await giveReceipt(this.store, this.id, entry, taken.value, signWith(this.host));
    return { ok: true as const, value: { receipt, of: { number, title } } };
  }
  /** Records when an entry had arrived; its receipt is signed again with that time. */
  async recordArrival(entry: Entry, arrived: Required<Arrived>) {
    const written = recordArrival(this.store, entry.id, arrived, this.now());
    if (written.ok) await giveReceipt(this.store, this.id, entry.id, written.value, signWith(this.host));
    return written;
  }
  /** The receipt of an entry, again. */
  receipt(entry: Entry): Promise<Uint8Array> {
    return giveReceipt(this.store, this.id, entry.id, receiptFacts(entry), signWith(this.host));
  }
  /** Makes the approved letters of a round available to the entrants who sent their submissions over the network. */
  async offerLetters(round: string): Promise<number> {
    let offered = 0;
    for (const entry of this.store.list('entries')) {
      const bytes = await this.letter(round, entry);
      if (!bytes || !entry.submission) continue;
      const about = { contest: this.id, submission: entry.submission };
      await this.host.call('entries.answer', { ...about, answer: 'letter', bytes });
      offered++;
    }
    return offered;
  }
  async takeSheet(bytes: Uint8Array, signal?: AbortSignal) {
    const opened = await this.readFile('sheet', bytes, { secret: returnKeysOf(this.doc)?.identity, signal });
    if (!this.docs.isOpen) throw new NotRecorded('notOpen');
    return receiveSheet(this.store, opened, this.id, this.now());
  }

  // ── reading copies ───────────────────────────────────────────────────────────────────────────────────────────────

  private readonly opened = new Map<string, OpenedSubmission>();
  /** The submission as received, verified again against its signature; `undefined` if it is missing or was changed. */
  async submission(entry: Entry): Promise<OpenedSubmission | undefined> {
    const known = entry.file ? this.opened.get(entry.file) : undefined;
    if (known || !entry.file) return known;
    const found = await this.host.call('media.get', { hash: entry.file });
    const opened = found ? await this.readFile('submission', found.bytes) : undefined;
    if (!opened?.ok || opened.value.hash !== entry.submission) return undefined;
    this.opened.set(entry.file, opened.value);
    return opened.value;
  }
  private async original(entry: Entry): Promise<Reading | undefined> {
    return (await this.submission(entry))?.reading;
  }
  identity(entry: Entry): Identity {
    return identityOf(
      entry.applicant,
      entry.advisors,
      placesByEntry(this.store).get(entry.id) ?? [],
      hiddenWords(this.store, entry).map((h) => h.word),
    );
  }
  /** Texts and pictures that a person has to check before a blind round; `undefined` if the submission is missing. */
  async clues(entry: Entry): Promise<EntryClues | undefined> {
    const reading = await this.original(entry);
    if (!reading) return undefined;
    return { passages: passagesOf(reading), images: reading.images };
  }
  cluesIn(entry: Entry, passages: readonly Passage[]): readonly Leak[] {
    return scanLeaks(passages, this.identity(entry));
  }
  signOff(entry: Entry): SignOff | undefined {
    return signOffOf(this.store, entry, this.identity(entry));
  }
  /** Signs an entry off with the name of the person at this machine. */
  sign(entry: Entry): ContestOutcome {
    if (this.name.trim() === '') return err({ code: 'noName' });
    return this.commit(() => void signOff(this.store, entry, this.identity(entry), this.now()));
  }
  /** Hides a word of an entry; `invalid` if it is blank. */
  hideWord(entry: Entry, word: string): ContestOutcome {
    const hidden = this.commit(() => hideWord(this.store, entry, word, this.now()));
    return hidden.ok && !hidden.value ? err({ code: 'invalid', detail: 'word' }) : mapOk(hidden, () => undefined);
  }
  /** Shows a word again that was hidden by hand. */
  showWord(entry: Entry, word: HiddenWord): ContestOutcome {
    return this.commit(() => showWord(this.store, entry, word, this.now()));
  }
  /** Keeps or hides a suspected clue, wherever it occurs in the entry. */
  keepFind(entry: Entry, found: string, keep: boolean): ContestOutcome {
    return this.commit(() => letStay(this.store, entry, found, keep, this.now()));
  }
  /** Keeps or hides a picture of an entry. */
  keepPicture(entry: Entry, hash: string, keep: boolean): ContestOutcome {
    return this.do({ act: keep ? 'keepClue' : 'hideClue', about: `${entry.number} ${hash}` }, () =>
      setRelation(this.doc, 'clues', pictureKey(entry, hash), { keep, by: this.name }),
    );
  }
  isPictureKept(entry: Pick<Entry, 'id'>, hash: string): boolean {
    return this.store.relation('clues').get(pictureKey(entry, hash))?.keep === true;
  }
  /** Entries of a round, or of one judge in it, that a blind contest may not give to judges yet. */
  notSignedOff(round: string, judge?: string): readonly Entry[] {
    if (!this.store.meta.blind) return [];
    const ids = new Set(
      this.store
        .readsOf(round)
        .filter((p) => judge === undefined || p.judge === judge)
        .map((p) => p.entry),
    );
    return this.store.list('entries').filter((e) => ids.has(e.id) && this.signOff(e)?.isCurrent !== true);
  }
  /** A category of the call identifies nobody; any other was written by the entrant. */
  private categoryFor(entry: Entry, mask: Mask): string {
    const { blind, categories } = this.store.meta;
    if (!blind || categories.includes(entry.category)) return entry.category;
    return redact(entry.category, this.cluesIn(entry, [{ where: 'category', text: entry.category }]), mask);
  }
  private async filesOf(entry: Entry): Promise<readonly AttachmentFile[]> {
    const opened = await this.submission(entry);
    return (opened?.content.attachments ?? []).flatMap(({ name }, i) => {
      const came = opened?.parts[attachmentPart(i)];
      const part = opened?.content.files.find((f) => f.name === attachmentPart(i))?.sha256;
      return came && part ? [{ name, nth: i + 1, part, came }] : [];
    });
  }
  /** The same file, facts and decisions give the same copy. */
  private copyOf(entry: Entry, file: AttachmentFile, mask: Mask): Promise<JudgeCopy> {
    const request = {
      identity: this.identity(entry),
      staying: stayingWords(this.store, entry),
      masks: Object.fromEntries(LEAK_KINDS.map((kind) => [kind, mask(kind)])) as Record<LeakKind, string>,
    };
    const key = JSON.stringify([file.part, request]);
    const known = this.copies.get(key);
    if (known) return known;
    const made = this.makeCopy(file.came, request);
    this.copies.set(key, made);
    const oldest = this.copies.keys().next();
    if (this.copies.size > MOST_COPIES && !oldest.done) this.copies.delete(oldest.value);
    return made;
  }
  private async forJudges(entry: Entry, file: AttachmentFile, mask: Mask): Promise<EntryAttachment> {
    if (!this.store.meta.blind) return { ...file, copy: undefined, bytes: file.came };
    const copy = await this.copyOf(entry, file, mask);
    return { ...file, copy, bytes: copy.bytes };
  }
  /** Files that came with an entry, as judges would get them: cleaned in a blind contest, or withheld with a reason. */
  async attachments(entry: Entry, mask: Mask): Promise<readonly EntryAttachment[]> {
    const out: EntryAttachment[] = [];
    // One after the other: each takes a worker and its memory.
    for (const file of await this.filesOf(entry)) out.push(await this.forJudges(entry, file, mask));
    return out;
  }
  /** Whether judges get a file: if names are hidden, only those that a person has released. */
  isGiven(entry: Entry, attachment: Pick<AttachmentFile, 'nth' | 'part'>): boolean {
    return !this.store.meta.blind || this.store.relation('clues').get(attachmentKey(entry, attachment))?.keep === true;
  }
  /** Releases files of an entry to judges, or takes them back; records the name of the person who decided. */
  giveAttachments(
    entry: Entry,
    attachments: readonly Pick<AttachmentFile, 'nth' | 'part' | 'name'>[],
    given: boolean,
  ): ContestOutcome {
    const about = `${entry.number} ${attachments.map((a) => `${a.nth} ${a.name}`).join('、')}`;
    return this.do({ act: given ? 'giveFile' : 'withholdFile', about }, () => {
      for (const a of attachments)
        setRelation(this.doc, 'clues', attachmentKey(entry, a), { keep: given, by: this.name });
    });
  }
  /** Throws {@link NotCleaned} rather than leave a file out silently. */
  private async attachmentsFor(entry: Entry, mask: Mask, nameOf: NeutralName) {
    const out: { readonly name: string; readonly hash: string; readonly bytes: Uint8Array }[] = [];
    for (const file of await this.filesOf(entry)) {
      if (!this.isGiven(entry, file)) continue;
      const { bytes } = await this.forJudges(entry, file, mask);
      if (!bytes) throw new NotCleaned(`${entry.number} ${file.name}`);
      const name = this.store.meta.blind ? nameOf(file.nth, neutralEnding(file.name, bytes)) : file.name;
      out.push({ name, hash: sha256(bytes), bytes });
    }
    return out;
  }
  async readingFor(entry: Entry, mask: Mask): Promise<Reading | undefined> {
    const reading = await this.original(entry);
    if (!reading || !this.store.meta.blind) return reading;
    return blindCopy(
      reading,
      this.identity(entry),
      mask,
      (leak) => stays(this.store, entry, leak.found),
      (hash) => this.isPictureKept(entry, hash),
    );
  }

  dispose(): void {
    this.store.dispose();
    this.docs.dispose();
  }
}
