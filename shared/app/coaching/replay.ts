/** A recorded session shown in place of the plan: played on its own clock, navigable, with the people who were there. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Recording } from '../../doc/recording.ts';
import { Timeline } from '../../doc/timeline.ts';
import { findIn, type Hit, type Moment, momentsOf } from '../../doc/timelineSearch.ts';
import type { Disposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { parseJson } from '../../kernel/json.ts';
import type { Core } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { Presence } from '../sharing/presence.ts';

/** How often the progress bar updates; the plan itself is redrawn with every frame in which something happened. */
const TELL_MS = 200;
/** Pause between two states that are prepared in advance: each takes some tens of milliseconds on a long plan. */
const PREPARE_MS = 150;
export const SPEEDS = [1, 2, 4, 8, 16] as const;

export class Replay implements Disposable {
  readonly recording: Recording;
  readonly timeline: Timeline;
  private readonly session: PlanSession;
  private readonly core: Core;
  private readonly awareness = new Awareness(new Y.Doc());
  private readonly presence: Presence;
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;
  private doc: Y.Doc;
  private count = 0;
  private now = 0;
  private times = 4;
  private frames: Disposable | undefined;
  private last = 0;
  private told = 0;
  private revision = 0;
  private preparing: Disposable | undefined;
  private people = '';
  /** Made on first use. */
  private moments: readonly Moment[] | undefined;

  constructor(session: PlanSession, recording: Recording) {
    this.session = session;
    this.core = session.core;
    this.recording = recording;
    this.timeline = new Timeline(recording);
    this.presence = Presence.overLink(this.core.clock, this.awareness);
    this.doc = this.timeline.docAt(0);
    session.showMoment(this.doc, this.presence);
    this.showPeople();
    this.prepareSoon();
  }

  /** Seeking is quick from a stored state: states are prepared while the person reads. */
  private prepareSoon(): void {
    this.preparing = this.core.clock.after(PREPARE_MS, () => {
      if (this.isPlaying || this.timeline.prepareOne()) this.prepareSoon();
    });
  }

  get version(): number {
    return this.revision;
  }
  /** Position in milliseconds since the start. */
  get at(): number {
    return this.now;
  }
  get isPlaying(): boolean {
    return this.frames !== undefined;
  }
  get speed(): number {
    return this.times;
  }
  setSpeed(speed: number): void {
    this.times = speed;
    this.notify();
  }

  play(): void {
    if (this.frames !== undefined) return;
    if (this.now >= this.timeline.length) this.seek(0);
    this.last = this.core.clock.elapsed();
    this.frames = this.core.page.onFrame((time) => {
      this.goTo(Math.min(this.timeline.length, this.now + Math.max(0, time - this.last) * this.times));
      this.last = time;
      if (this.now >= this.timeline.length) this.pause();
      else if (time - this.told > TELL_MS) {
        this.told = time;
        this.notify();
      }
    });
    this.notify();
  }
  pause(): void {
    this.frames?.dispose();
    this.frames = undefined;
    this.notify();
  }
  seek(at: number): void {
    this.goTo(Math.max(0, Math.min(this.timeline.length, at)));
    this.notify();
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

  /** Shows the people of the recording as if present, with their caret, pointer and selection. */
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
      // Recorded people do not time out.
      meta.set(client, { clock: 0, lastUpdated: Number.POSITIVE_INFINITY });
    }
    this.awareness.emit('change', [{ added: [], updated: [...people.keys()], removed: [] }, 'replay']);
  }

  private notify(): void {
    this.revision++;
    this.changed.fire();
  }

  dispose(): void {
    this.frames?.dispose();
    this.preparing?.dispose();
    this.session.showDraft(undefined);
    this.presence.dispose();
    this.awareness.destroy();
    this.doc.destroy();
  }
}
