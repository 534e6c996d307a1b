/** The timer of a room on this device: its place in the shared run, and what it announces to people who join later. */
import type * as Y from 'yjs';
import { readTimer, roomMap, setTimer, type TimerRow } from '../../doc/room/room.ts';
import {
  type Anchor,
  anchorByDay,
  anchorLive,
  anchorTold,
  leftOf,
  MINUTE_MS,
  MOST_TIMER_MS,
  type TimerRun,
} from '../../domain/room/timer.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { type Clock, timeText } from '../../ports/clock.ts';
import type { Presence } from '../sharing/presence.ts';

/** How often the remaining time is announced to people who may join, in milliseconds. */
const TELL_MS = 5_000;

const runOf = ({ at, ...row }: TimerRow): TimerRun => ({ ...row, startedAt: Date.parse(at) });

export type TimerPorts = {
  readonly doc: Y.Doc;
  readonly clock: Clock;
  readonly presence: Presence;
  readonly newId: () => string;
  /** Changes are live from now on, not part of the initial sync. */
  readonly isLive: () => boolean;
};

export class RoomTimer implements Disposable {
  private readonly ports: TimerPorts;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;
  private row: TimerRun | undefined;
  private anchor: Anchor | undefined;

  constructor(ports: TimerPorts) {
    this.ports = ports;
    const { doc, clock, presence } = ports;
    this.lookAgain(false);
    const map = roomMap(doc, 'room');
    const onRoom = (_: unknown, { local }: Y.Transaction) => this.lookAgain(local || ports.isLive());
    map.observe(onRoom);
    this.disposables.add(toDisposable(() => map.unobserve(onRoom)));
    this.disposables.add(presence.onDidChange(() => this.hear()));
    this.disposables.add(clock.every(TELL_MS, () => this.tell()));
    this.hear();
  }

  get run(): TimerRun | undefined {
    return this.row;
  }
  /** The remaining milliseconds; `undefined` without a timer. */
  get leftMs(): number | undefined {
    return this.row && this.anchor ? leftOf(this.row, this.anchor, this.ports.clock.elapsed()) : undefined;
  }

  start(ms: number): void {
    this.write('running', ms);
  }
  pause(): void {
    if (this.leftMs !== undefined) this.write('paused', this.leftMs);
  }
  resume(): void {
    if (this.leftMs !== undefined) this.write('running', this.leftMs);
  }
  addMinute(): void {
    if (this.row && this.leftMs !== undefined) this.write(this.row.state, this.leftMs + MINUTE_MS);
  }
  stop(): void {
    setTimer(this.ports.doc, undefined);
  }

  private write(state: TimerRow['state'], ms: number): void {
    const { doc, clock, newId } = this.ports;
    setTimer(doc, { run: newId(), state, leftMs: Math.min(MOST_TIMER_MS, Math.round(ms)), at: timeText(clock) });
  }

  private lookAgain(isLive: boolean): void {
    const row = readTimer(this.ports.doc);
    if (row?.run === this.row?.run) return;
    const { clock } = this.ports;
    this.row = row && runOf(row);
    this.anchor =
      this.row &&
      (isLive ? anchorLive(this.row, clock.elapsed()) : anchorByDay(this.row, clock.now(), clock.elapsed()));
    this.hear();
    this.tell();
    this.changed.fire();
  }

  /** A peer that saw the run start is more reliable than the time of day. */
  private hear(): void {
    if (!this.row || this.anchor?.isSure) return;
    const { clock, presence } = this.ports;
    for (const { timer } of presence.peers) {
      const told = timer && anchorTold(this.row, timer, clock.elapsed());
      if (!told) continue;
      this.anchor = told;
      this.changed.fire();
      return;
    }
  }

  private tell(): void {
    const isKnown = this.row?.state === 'running' && this.anchor?.isSure === true;
    const timer = this.row && isKnown ? { run: this.row.run, leftMs: Math.round(this.leftMs ?? 0) } : null;
    // No time is left: people who join later see that by any clock.
    if (timer?.leftMs === 0 && this.ports.presence.own.timer?.leftMs === 0) return;
    this.ports.presence.update({ timer });
  }

  dispose(): void {
    this.ports.presence.update({ timer: null });
    this.disposables.dispose();
  }
}
