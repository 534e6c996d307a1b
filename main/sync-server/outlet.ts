/**
 * What is sent to a socket within one turn of the event loop is written at once: a system call costs more than everything else about a small
 * message. The writes happen before the turn ends, so the delay is at most the turn's own work.
 */
import type { Duplex } from 'node:stream';
import type { Frame } from './frame.ts';

/** Larger frames are written at once: their cost is not the call, and they should not be held in memory twice. */
const LARGE = 16 << 10;

/** The outlets that have something to write at the end of this turn. */
export class Outlets {
  private readonly due: Outlet[] = [];

  add(outlet: Outlet): void {
    if (this.due.push(outlet) === 1) process.nextTick(this.flush);
  }
  private readonly flush = (): void => {
    // A socket that fails during a write may end another client, whose outlet is then flushed already.
    for (const outlet of this.due.splice(0)) outlet.flush();
  };
}

export class Outlet {
  private readonly socket: Duplex;
  private readonly outlets: Outlets;
  private frames: Frame[] = [];
  /** Bytes that wait for the end of this turn. */
  waiting = 0;

  constructor(socket: Duplex, outlets: Outlets) {
    this.socket = socket;
    this.outlets = outlets;
  }

  write(frame: Frame): void {
    if (frame.length > LARGE) {
      this.flush();
      this.socket.write(frame);
      return;
    }
    this.waiting += frame.length;
    if (this.frames.push(frame) === 1) this.outlets.add(this);
  }

  /** Writes what waits; data written to the socket directly comes after it. */
  flush(): void {
    const { frames, socket } = this;
    if (frames.length === 0) return;
    this.frames = [];
    this.waiting = 0;
    const [first] = frames;
    if (frames.length === 1 && first) {
      socket.write(first);
      return;
    }
    socket.cork();
    for (const frame of frames) socket.write(frame);
    socket.uncork();
  }
}
