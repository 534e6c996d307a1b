import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inWorker, type Port, readInWorker, resultInWorker } from './inWorker.ts';

/** A worker controlled by the test, which records what was done to it. */
class TestPort implements Port {
  onmessage: Port['onmessage'] = null;
  onerror: Port['onerror'] = null;
  onmessageerror: Port['onmessageerror'] = null;
  readonly asked: unknown[] = [];
  terminated = 0;
  private readonly work: (port: TestPort) => void;
  constructor(work: (port: TestPort) => void = () => undefined) {
    this.work = work;
  }
  postMessage(request: unknown): void {
    this.asked.push(request);
    this.work(this);
  }
  terminate(): void {
    this.terminated++;
  }
  answer(data: unknown): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
  }
  fail(): void {
    this.onerror?.call(this as unknown as Worker, new Event('error') as ErrorEvent);
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work on a file in a worker', () => {
  it('returns the first answer, and terminates the worker', async () => {
    const port = new TestPort((p) => p.answer({ rows: 3 }));
    expect(await inWorker(() => port, 'bytes', { seconds: 30 })).toEqual({ reply: { rows: 3 } });
    expect(port.asked).toEqual(['bytes']);
    expect(port.terminated).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('terminates a worker that never answers at the time limit, and not before', async () => {
    const port = new TestPort();
    const done = vi.fn();
    void inWorker(() => port, 'bytes', { seconds: 30 }).then(done);
    await vi.advanceTimersByTimeAsync(29_999);
    expect([done.mock.calls.length, port.terminated]).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect([done.mock.calls, port.terminated]).toEqual([[['tooSlow']], 1]);
    // A later answer is ignored.
    port.answer('late');
    await vi.runAllTimersAsync();
    expect(done).toHaveBeenCalledTimes(1);
  });
  it('terminates it as soon as the person cancels', async () => {
    const port = new TestPort();
    const controller = new AbortController();
    const done = inWorker(() => port, 'bytes', { seconds: 30, signal: controller.signal });
    controller.abort();
    expect(await done).toBe('cancelled');
    expect(port.terminated).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('starts nothing if it was already cancelled', async () => {
    const start = vi.fn(() => new TestPort());
    expect(await inWorker(start, 'bytes', { seconds: 30, signal: AbortSignal.abort() })).toBe('cancelled');
    expect(start).not.toHaveBeenCalled();
  });
  it('reports a worker that crashed, could not be started, or could not receive the request', async () => {
    const broken = new TestPort((p) => p.fail());
    expect(await inWorker(() => broken, 'bytes', { seconds: 30 })).toBe('failed');
    expect(broken.terminated).toBe(1);
    const refuse = (): never => {
      throw new Error('no worker here');
    };
    expect(await inWorker(refuse, 'bytes', { seconds: 30 })).toBe('failed');
    const deaf = new TestPort(refuse);
    expect(await inWorker(() => deaf, 'bytes', { seconds: 30 })).toBe('failed');
    expect(deaf.terminated).toBe(1);
  });
});

describe('a reader that answers with a result', () => {
  const { signal } = new AbortController();
  const limits = { bytes: 3, seconds: 30 };
  const asked = (file: Uint8Array, port: TestPort, request?: unknown) =>
    resultInWorker(() => port, file, limits, request === undefined ? { signal } : { signal, request });

  it('receives no file above the limit, and one at the limit', async () => {
    const port = new TestPort((p) => p.answer({ ok: true, value: 'read' }));
    expect(await asked(new Uint8Array(4), port)).toEqual({ ok: false, error: 'tooLarge' });
    expect(port.asked).toEqual([]);
    expect(await asked(new Uint8Array(3), port)).toEqual({ ok: true, value: 'read' });
    expect(port.asked).toEqual([new Uint8Array(3)]);
  });
  it('returns its own refusal, or why it did not get that far; the request may hold more than the bytes', async () => {
    const refusing = new TestPort((p) => p.answer({ ok: false, error: 'locked' }));
    expect(await asked(new Uint8Array(1), refusing, 'with more')).toEqual({ ok: false, error: 'locked' });
    expect(refusing.asked).toEqual(['with more']);
    expect(await asked(new Uint8Array(1), new TestPort((p) => p.fail()))).toEqual({ ok: false, error: 'unreadable' });
  });
  it('maps a missing answer with the caller’s function', async () => {
    const said = (file: Uint8Array, port: TestPort, aborted = false) =>
      readInWorker(() => port, file, limits, {
        signal: aborted ? AbortSignal.abort() : undefined,
        ended: (why) => `not read: ${why}`,
      });
    expect(await said(new Uint8Array(3), new TestPort((p) => p.answer('three bytes')))).toBe('three bytes');
    expect(await said(new Uint8Array(4), new TestPort())).toBe('not read: tooLarge');
    expect(await said(new Uint8Array(1), new TestPort((p) => p.fail()))).toBe('not read: unreadable');
    expect(await said(new Uint8Array(1), new TestPort(), true)).toBe('not read: cancelled');
    const slow = said(new Uint8Array(1), new TestPort());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await slow).toBe('not read: tooSlow');
  });
});
