/**
 * A judge's own document: what they were given, and their judgements so far. Each score, note and pin is a value of its own, stored the moment
 * it is set, so that a crash loses nothing.
 */
import type * as Y from 'yjs';
import { readScore, type Scale, scoreProblem } from '../../domain/contest/scale.ts';
import { type Disposable, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { parseJson } from '../../kernel/json.ts';
import { transact, UserOrigin } from '../transact.ts';
import { canonicalJson } from './canonical.ts';
import { type Reading, readingSchema } from './freeze.ts';
import { bundleSchema, type JudgeBundle, type OpenedBundle, type RubricCriterion } from './judgeBundle.ts';
import { type EntrySheet, isWhole, MARKS, type Mark, type Pin, pinSchema, type Sheet } from './sheet.ts';

const seatOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('seat');
const readingsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('readings');
/** `entry|criterion` → score. */
const scoresOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('scores');
/** `entry|field` → text: notes, marks, where the judge stopped reading. */
const wordsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('words');
/** `entry|pin` → pin. */
const pinsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('pins');

export type NoteField = 'toOrganiser' | 'toEntrant' | 'reason';
const write = (doc: Y.Doc, label: string, change: () => void): void => transact(doc, new UserOrigin(label), change);

/** Adds a bundle. A later one for the same seat may have other entries; judgements on the remaining ones are kept. */
export function takeBundle(doc: Y.Doc, { bundle, hash, readings }: OpenedBundle): void {
  write(doc, 'takeBundle', () => {
    seatOf(doc).set('bundle', bundle);
    seatOf(doc).set('hash', hash);
    for (const [entry, reading] of readings) {
      const text = canonicalJson(reading);
      if (readingsOf(doc).get(entry) !== text) readingsOf(doc).set(entry, text);
    }
  });
}
const typedField = (criterion: string): string => `typed.${criterion}`;
/**
 * Stores what the judge typed for a criterion. Only a valid score on its scale is stored as one; anything else deletes the earlier score, because the
 * judge no longer sees that one, and is kept as typed until it is corrected.
 */
export function typeScore(
  doc: Y.Doc,
  entry: string,
  criterion: { readonly id: string } & Required<Scale>,
  typed: string,
): void {
  const read = readScore(typed, criterion);
  const key = `${entry}|${criterion.id}`;
  write(doc, 'setScore', () => {
    if (read.kind === 'score') scoresOf(doc).set(key, read.value);
    else scoresOf(doc).delete(key);
    if (read.kind === 'problem') wordsOf(doc).set(`${entry}|${typedField(criterion.id)}`, typed.slice(0, 100));
    else wordsOf(doc).delete(`${entry}|${typedField(criterion.id)}`);
  });
}
export const setNote = (doc: Y.Doc, entry: string, field: NoteField, text: string): void =>
  write(doc, 'setNote', () => wordsOf(doc).set(`${entry}|${field}`, text));
export const setMark = (doc: Y.Doc, entry: string, mark: Mark): void =>
  write(doc, 'setMark', () => wordsOf(doc).set(`${entry}|mark`, mark));
export const setPlace = (doc: Y.Doc, entry: string, place: number): void =>
  write(doc, 'setPlace', () => {
    wordsOf(doc).set(`${entry}|place`, Math.round(place));
    seatOf(doc).set('at', entry);
  });
/** Adds a minute spent on an entry: a hint for the judge, which never leaves this document. */
export const addMinute = (doc: Y.Doc, entry: string, minutes: number): void =>
  write(doc, 'addMinute', () => wordsOf(doc).set(`${entry}|minutes`, minutes));
export const putPin = (doc: Y.Doc, entry: string, pin: Pin): void =>
  write(doc, 'putPin', () => pinsOf(doc).set(`${entry}|${pin.id}`, pin));
export const removePin = (doc: Y.Doc, entry: string, pin: string): void =>
  write(doc, 'removePin', () => pinsOf(doc).delete(`${entry}|${pin}`));
/** Records that a sheet was handed in: the next one has the next revision. */
export const handedIn = (doc: Y.Doc, sheet: Sheet): void =>
  write(doc, 'handIn', () => {
    seatOf(doc).set('revision', sheet.revision);
    seatOf(doc).set('handedInAt', sheet.signedAt);
    seatOf(doc).set('handedIn', scoresIn(sheet));
  });
/** The scores alone, as one text: after handing in, they may only be changed with a reason. */
const scoresIn = (sheet: Sheet): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(sheet.entries).map(([id, e]) => [id, { mark: e.mark, scores: e.scores }])),
  );

export class SeatStore implements Disposable {
  readonly doc: Y.Doc;
  private readonly changed = new Emitter<void>();
  private readonly subscription: Disposable;
  private readonly readings = new Map<string, { readonly text: unknown; readonly reading: Reading | undefined }>();
  private revisionOfDoc = 0;
  private bundleCache: { readonly raw: unknown; readonly bundle: JudgeBundle | undefined } | undefined;
  readonly onDidChange = this.changed.on;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    const onUpdate = () => {
      this.revisionOfDoc++;
      this.changed.fire();
    };
    doc.on('update', onUpdate);
    this.subscription = toDisposable(() => doc.off('update', onUpdate));
  }

  get version(): number {
    return this.revisionOfDoc;
  }
  get bundle(): JudgeBundle | undefined {
    const raw = seatOf(this.doc).get('bundle');
    if (this.bundleCache?.raw !== raw) {
      const parsed = bundleSchema.safeParse(raw);
      this.bundleCache = { raw, bundle: parsed.success ? parsed.data : undefined };
    }
    return this.bundleCache?.bundle;
  }
  get bundleHash(): string {
    const hash = seatOf(this.doc).get('hash');
    return typeof hash === 'string' ? hash : '';
  }
  get revision(): number {
    const n = seatOf(this.doc).get('revision');
    return typeof n === 'number' && Number.isInteger(n) && n > 0 ? n : 0;
  }
  get handedInAt(): string {
    const at = seatOf(this.doc).get('handedInAt');
    return typeof at === 'string' ? at : '';
  }
  /** The entry that was opened last. */
  get at(): string | undefined {
    const at = seatOf(this.doc).get('at');
    return typeof at === 'string' ? at : undefined;
  }
  /** Parsed once, so that switching entries is immediate. */
  reading(entry: string): Reading | undefined {
    const text = readingsOf(this.doc).get(entry);
    const known = this.readings.get(entry);
    if (known && known.text === text) return known.reading;
    const parsed = typeof text === 'string' ? readingSchema.safeParse(parseJson(text)) : undefined;
    const reading = parsed?.success ? parsed.data : undefined;
    this.readings.set(entry, { text, reading });
    return reading;
  }
  private text(entry: string, field: string): string {
    const value = wordsOf(this.doc).get(`${entry}|${field}`);
    return typeof value === 'string' ? value : '';
  }
  private number(entry: string, field: string): number {
    const value = wordsOf(this.doc).get(`${entry}|${field}`);
    return typeof value === 'number' ? value : 0;
  }
  place(entry: string): number {
    return this.number(entry, 'place');
  }
  /** Minutes that the judge has spent on the entry. */
  minutes(entry: string): number {
    return this.number(entry, 'minutes');
  }
  sheet(entry: string): EntrySheet {
    const scores: Record<string, number> = {};
    for (const c of this.bundle?.criteria ?? []) {
      const value = scoresOf(this.doc).get(`${entry}|${c.id}`);
      if (typeof value === 'number' && scoreProblem(value, c) === undefined) scores[c.id] = value;
    }
    const pins = [...pinsOf(this.doc).entries()].flatMap(([key, value]) => {
      const parsed = key.startsWith(`${entry}|`) ? pinSchema.safeParse(value) : undefined;
      return parsed?.success ? [parsed.data] : [];
    });
    return {
      mark: this.mark(entry),
      scores,
      pins,
      toOrganiser: this.text(entry, 'toOrganiser'),
      toEntrant: this.text(entry, 'toEntrant'),
      reason: this.text(entry, 'reason'),
    };
  }
  /** The content of a criterion's field that is not a valid score: text as typed, or a score that an earlier version accepted. */
  typed(entry: string, { id: criterion, ...scale }: RubricCriterion): string | undefined {
    const typed = this.text(entry, typedField(criterion));
    if (typed !== '') return typed;
    const value = scoresOf(this.doc).get(`${entry}|${criterion}`);
    return typeof value === 'number' && scoreProblem(value, scale) !== undefined ? String(value) : undefined;
  }
  /** Criteria whose field has an invalid score, over all entries that are scored. */
  get unread(): readonly { readonly entry: string; readonly criterion: string }[] {
    const { entries = [], criteria = [] } = this.bundle ?? {};
    return entries
      .filter((e) => this.mark(e.id) === 'scoring')
      .flatMap((e) =>
        criteria.flatMap((c) => (this.typed(e.id, c) === undefined ? [] : [{ entry: e.id, criterion: c.id }])),
      );
  }
  isDone(entry: string): boolean {
    const { criteria = [] } = this.bundle ?? {};
    if (!isWhole(this.sheet(entry), criteria)) return false;
    // A bonus may be omitted; a mistyped one was not meant to be.
    return this.mark(entry) !== 'scoring' || criteria.every((c) => this.typed(entry, c) === undefined);
  }
  private mark(entry: string): Mark {
    return MARKS.find((m) => m === this.text(entry, 'mark')) ?? 'scoring';
  }
  /** Whether a score that was handed in has changed; filling in an open one is not a change. */
  get changedScores(): boolean {
    const before = seatOf(this.doc).get('handedIn');
    const known =
      typeof before === 'string' ? (parseJson(before) as Record<string, Pick<EntrySheet, 'mark' | 'scores'>>) : {};
    return Object.entries(known).some(([entry, was]) => {
      const now = this.sheet(entry);
      const scored = Object.keys(was.scores).length > 0 || was.mark !== 'scoring';
      return (
        (scored && was.mark !== now.mark) || Object.entries(was.scores).some(([c, value]) => now.scores[c] !== value)
      );
    });
  }
  /** The sheet that would be signed now; `undefined` without a bundle. */
  toSheet(signedAt: string, changedBecause = ''): Sheet | undefined {
    const { bundle } = this;
    if (!bundle) return undefined;
    return {
      format: 'musubi-scores',
      version: 1,
      contest: bundle.contest,
      round: bundle.round,
      judge: bundle.judge.id,
      seat: bundle.seat,
      bundle: this.bundleHash,
      revision: this.revision + 1,
      signedAt,
      changedBecause,
      entries: Object.fromEntries(bundle.entries.map((e) => [e.id, this.sheet(e.id)])),
    };
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
