/** What is written to a socket within one turn is sent together and in order. Real sockets on a stream that records its writes. */
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { framed } from './frame.ts';
import { Outlet, Outlets } from './outlet.ts';

/** Records writes as the stream passes them to the system: one list of chunks per call. */
class Recorded extends Duplex {
  readonly calls: Buffer[][] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.calls.push([chunk]);
    done();
  }
  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.calls.push(chunks.map(({ chunk }) => chunk));
    done();
  }
  override _read(): void {}
}
const turn = () => new Promise<void>((done) => setImmediate(done));

describe('an outlet', () => {
  it('writes the frames of one turn with one call, in order, and those of the next with another', async () => {
    const [socket, outlets] = [new Recorded(), new Outlets()];
    const outlet = new Outlet(socket, outlets);
    const frames = [framed(1), framed(2), framed(3)];
    for (const frame of frames) outlet.write(frame);
    expect(socket.calls).toEqual([]);
    expect(outlet.waiting).toBe(9);
    await turn();
    expect(socket.calls).toEqual([frames]);
    expect(outlet.waiting).toBe(0);
    outlet.write(framed(4));
    await turn();
    expect(socket.calls.slice(1)).toEqual([[framed(4)]]);
  });

  it('writes large frames at once and keeps the order', async () => {
    const [socket, outlets] = [new Recorded(), new Outlets()];
    const outlet = new Outlet(socket, outlets);
    const large = framed(0, new Uint8Array(17 << 10));
    outlet.write(framed(1));
    outlet.write(large);
    expect(socket.calls).toEqual([[framed(1)], [large]]);
    outlet.write(framed(2));
    await turn();
    expect(socket.calls).toHaveLength(3);
  });

  it('writes nothing twice when flushed explicitly, and other sockets of the turn get their frames', async () => {
    const [one, other, outlets] = [new Recorded(), new Recorded(), new Outlets()];
    const [first, second] = [new Outlet(one, outlets), new Outlet(other, outlets)];
    first.write(framed(1));
    second.write(framed(2));
    first.flush();
    expect(one.calls).toEqual([[framed(1)]]);
    await turn();
    expect(one.calls).toHaveLength(1);
    expect(other.calls).toEqual([[framed(2)]]);
  });
});
