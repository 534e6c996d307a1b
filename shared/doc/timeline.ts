/** A recording to navigate: the plan at any moment, everybody's cursors, and its chapters. */
import * as Y from 'yjs';
import { decodeEvents, type RecordedEvent, type Recording } from './recording.ts';
import { emptyUpdate } from './stored.ts';
import { RemoteOrigin } from './transact.ts';

/** The number of edits between two cached states, for seeking back and forth. */
const KEYFRAME = 400;

export type Chapter = { readonly at: number; readonly title: string; readonly kind: 'chapter' | 'comment' };

export class Timeline {
  /** In milliseconds. */
  readonly length: number;
  readonly chapters: readonly Chapter[];
  /** Number of unreadable chunks; the rest is shown. */
  readonly damaged: number;
  private readonly base: Uint8Array;
  private readonly edits: readonly Extract<RecordedEvent, { kind: 'edit' }>[];
  private readonly people: readonly Extract<RecordedEvent, { kind: 'person' }>[];
  private readonly keyframes = new Map<number, Uint8Array>();

  constructor(recording: Pick<Recording, 'chunks'>) {
    let damaged = 0;
    const events = recording.chunks.flatMap((chunk) => {
      try {
        return decodeEvents(chunk);
      } catch {
        // A damaged chunk is counted and skipped; the rest of the recording plays.
        damaged++;
        return [];
      }
    });
    this.damaged = damaged;
    const base = events.find((e) => e.kind === 'base');
    this.base = base?.update ?? emptyUpdate();
    this.edits = events.filter((e) => e.kind === 'edit');
    this.people = events.filter((e) => e.kind === 'person');
    this.chapters = events.flatMap((e): Chapter[] =>
      e.kind === 'chapter'
        ? [{ at: e.at, title: e.title, kind: 'chapter' }]
        : e.kind === 'comment'
          ? [{ at: e.at, title: `${e.name}: ${e.text}`, kind: 'comment' }]
          : [],
    );
    this.length = events.reduce((last, e) => Math.max(last, e.at), 0);
  }

  /** The number of edits made before a moment. */
  countAt(at: number): number {
    let [low, high] = [0, this.edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The plan after a number of edits, as a new document. */
  docAt(count: number): Y.Doc {
    const doc = new Y.Doc();
    let from = Math.floor(count / KEYFRAME) * KEYFRAME;
    while (from > 0 && !this.keyframes.has(from)) from -= KEYFRAME;
    const start = from > 0 ? this.keyframes.get(from) : undefined;
    const kept = Math.floor(count / KEYFRAME) * KEYFRAME;
    doc.transact(() => {
      Y.applyUpdate(doc, start ?? this.base);
      this.applyTo(doc, from, Math.max(from, kept));
    }, new RemoteOrigin());
    // States on the way are cached, so that going back a little is cheap.
    if (kept > from) this.keyframes.set(kept, Y.encodeStateAsUpdate(doc));
    this.advance(doc, Math.max(from, kept), count);
    return doc;
  }

  /** Advances a document from the state after `from` edits. */
  advance(doc: Y.Doc, from: number, to: number): void {
    if (to > from) doc.transact(() => this.applyTo(doc, from, to), new RemoteOrigin());
  }

  /** Each person's latest awareness state, as JSON by client. */
  peopleAt(at: number): ReadonlyMap<number, string> {
    const out = new Map<number, string>();
    for (const { at: when, client, state } of this.people) {
      if (when > at) break;
      if (state === 'null') out.delete(client);
      else out.set(client, state);
    }
    return out;
  }

  /** Caches one more state for seeking, when idle. `false` if all are cached. */
  prepareOne(): boolean {
    let next = KEYFRAME;
    while (this.keyframes.has(next)) next += KEYFRAME;
    if (next > this.edits.length) return false;
    this.docAt(next).destroy();
    return true;
  }

  /** Replays the whole recording, edit by edit, in a new document: `step` is called with the time of each edit after it was applied. */
  walk(begin: (doc: Y.Doc) => void, step: (at: number) => void): void {
    const doc = this.docAt(0);
    try {
      begin(doc);
      for (const [i, { at }] of this.edits.entries()) {
        doc.transact(() => this.applyTo(doc, i, i + 1), new RemoteOrigin());
        step(at);
      }
    } finally {
      doc.destroy();
    }
  }

  private applyTo(doc: Y.Doc, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const edit = this.edits[i];
      try {
        if (edit) Y.applyUpdate(doc, edit.update);
      } catch {
        // An invalid edit: the others are shown.
      }
    }
  }
}
