/** A recorded session on screen in the plan's place: played on its own clock, moved about in, with whoever was there. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Recording } from '../../shared/doc/recording.ts';
import { Timeline } from '../../shared/doc/timeline.ts';
import { findIn, type Hit, type Moment, momentsOf } from '../../shared/doc/timelineSearch.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import type { PlanSession } from './planSession.ts';
import { Presence } from './presence.ts';

/** The bar follows so often; the plan itself is drawn with every frame in which something happened. */
const TELL_MS = 200;
/** Between two states that are made ahead: each takes some tens of milliseconds on a long plan. */
const PREPARE_MS = 150;
export const SPEEDS = [1, 2, 4, 8, 16] as const;

export class Replay implements Disposable {
  readonly recording: Recording;
  readonly timeline: Timeline;
  private readonly session: PlanSession;
  private readonly awareness = new Awareness(new Y.Doc());
  private readonly presence: Presence;
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;
  private doc: Y.Doc;
  private count = 0;
  private now = 0;
  private times = 4;
  private frame: number | undefined;
  private last = 0;
  private told = 0;
  private revision = 0;
  private preparing: ReturnType<typeof setTimeout> | undefined;
  private people = '';
  /** Made when somebody looks for something for the first time. */
  private moments: readonly Moment[] | undefined;

  constructor(session: PlanSession, recording: Recording) {
    this.session = session;
    this.recording = recording;
    this.timeline = new Timeline(recording);
    this.presence = Presence.overLink(this.awareness);
    this.doc = this.timeline.docAt(0);
    session.showMoment(this.doc, this.presence);
    this.showPeople();
    this.prepareSoon();
  }

  /** Moving about is quick from where something is kept: made while the person reads. */
  private prepareSoon(): void {
    this.preparing = setTimeout(() => {
      if (this.isPlaying || this.timeline.prepareOne()) this.prepareSoon();
    }, PREPARE_MS);
  }

  get version(): number {
    return this.revision;
  }
  /** In milliseconds since the beginning. */
  get at(): number {
    return this.now;
  }
  get isPlaying(): boolean {
    return this.frame !== undefined;
  }
  get speed(): number {
    return this.times;
  }
  setSpeed(speed: number): void {
    this.times = speed;
    this.tell();
  }

  play(): void {
    if (this.frame !== undefined) return;
    if (this.now >= this.timeline.length) this.seek(0);
    this.last = performance.now();
    const step = (time: number) => {
      this.frame = requestAnimationFrame(step);
      this.goTo(Math.min(this.timeline.length, this.now + Math.max(0, time - this.last) * this.times));
      this.last = time;
      if (this.now >= this.timeline.length) this.pause();
      else if (time - this.told > TELL_MS) {
        this.told = time;
        this.tell();
      }
    };
    this.frame = requestAnimationFrame(step);
    this.tell();
  }
  pause(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    this.tell();
  }
  seek(at: number): void {
    this.goTo(Math.max(0, Math.min(this.timeline.length, at)));
    this.tell();
  }

  find(query: string): readonly Hit[] {
    this.moments ??= momentsOf(this.timeline);
    return findIn(this.moments, this.timeline, query);
  }

  private goTo(at: number): void {
    this.now = at;
    const count = this.timeline.countAt(at);
    if (count < this.count) {
      const old = this.doc;
      this.doc = this.timeline.docAt(count);
      this.session.showMoment(this.doc, this.presence);
      old.destroy();
    } else this.timeline.advance(this.doc, this.count, count);
    this.count = count;
    this.showPeople();
  }

  /** As if they were here: the same caret, pointer and selection that they had. */
  private showPeople(): void {
    const people = this.timeline.peopleAt(this.now);
    const key = JSON.stringify([...people]);
    if (key === this.people) return;
    this.people = key;
    const { states, meta, clientID } = this.awareness;
    for (const client of [...states.keys()]) if (client !== clientID && !people.has(client)) states.delete(client);
    for (const [client, state] of people) {
      const parsed = parseJson(state);
      if (typeof parsed !== 'object' || parsed === null) continue;
      states.set(client, parsed as Record<string, unknown>);
      // Those who were there do not time out.
      meta.set(client, { clock: 0, lastUpdated: Number.POSITIVE_INFINITY });
    }
    this.awareness.emit('change', [{ added: [], updated: [...people.keys()], removed: [] }, 'replay']);
  }

  private tell(): void {
    this.revision++;
    this.changed.fire();
  }

  dispose(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    clearTimeout(this.preparing);
    this.session.showDraft(undefined);
    this.presence.dispose();
    this.awareness.destroy();
    this.doc.destroy();
  }
}
