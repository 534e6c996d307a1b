/** When the log of documents writes to the disk, and what remains of it when it is closed. Time is faked; the file is real. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { DocLog } from './docLog.ts';
import { LibraryFile } from './libraryFile.ts';

let now = 0;
let folder: string;
let disk: Disk;
let log: DocLog;

/** A library file on a slow disk, which counts writes. */
class Disk extends LibraryFile {
  commits = 0;
  tookMs = 0;
  override write<T>(fn: () => T): T {
    const value = super.write(fn);
    this.commits++;
    now += this.tookMs;
    return value;
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] });
  now = 1_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  folder = mkdtempSync(join(tmpdir(), 'musubi-log-'));
  disk = new Disk({ folder });
  log = new DocLog(disk);
});
afterEach(() => {
  log.close();
  disk.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const pass = (ms: number) => {
  now += ms;
  vi.advanceTimersByTime(ms);
};
const update = (text: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, text);
  return Y.encodeStateAsUpdate(doc);
};
const write = (doc: string): void => void log.append(doc, [update('あ')]).catch(() => undefined);
/** The given number of edits of two documents at one moment, and the commit that they share. */
function crowd(edits: number): void {
  for (let i = 0; i < edits; i++) write(i % 2 === 0 ? 'plan:a' : 'plan:b');
  pass(0);
}

describe('the pause between two commits', () => {
  it('is zero for one person, however slow the disk', () => {
    disk.tookMs = 20;
    for (let i = 1; i <= 50; i++) {
      write('plan:a');
      pass(0);
      expect(disk.commits).toBe(i);
    }
  });

  it('is zero for two people who write occasionally', () => {
    disk.tookMs = 20;
    for (let i = 1; i <= 50; i++) {
      write(i % 2 === 0 ? 'plan:a' : 'plan:b');
      pass(0);
      expect(disk.commits).toBe(i);
      pass(30);
    }
  });

  it('is shared by the edits of one turn', () => {
    crowd(40);
    expect(disk.commits).toBe(1);
    expect([log.load('plan:a').updates.length, log.load('plan:b').updates.length]).toEqual([20, 20]);
  });

  // A new measurement has a weight of a fifth: 1.2 ms counts as 0.24, 25 ms as 5. The clock counts whole milliseconds.
  it.each([
    { pause: 'nine times what a commit takes', tookMs: 1.2, heldMs: 1 },
    { pause: 'at most 3 ms', tookMs: 5, heldMs: 2 },
    { pause: 'as long as a commit where that is longer', tookMs: 25, heldMs: 4 },
  ])('of a crowd is $pause', ({ tookMs, heldMs }) => {
    disk.tookMs = tookMs;
    crowd(60);
    write('plan:a');
    pass(heldMs);
    expect(disk.commits).toBe(1);
    pass(1);
    expect(disk.commits).toBe(2);
  });

  it('follows the disk when it gets faster', () => {
    disk.tookMs = 100;
    crowd(60);
    disk.tookMs = 0;
    for (let i = 0; i < 30; i++) {
      crowd(4);
      pass(20);
    }
    const before = disk.commits;
    crowd(60);
    write('plan:a');
    pass(0.5);
    expect(disk.commits).toBe(before + 2);
  });

  it('is zero if fewer than four edits would share the next commit', () => {
    // After 40 edits at one moment the estimated gap is 20 × 0.9^40 ≈ 0.30 ms, 1.18 for four of them: less than 1.8. After 30: 3.39.
    disk.tookMs = 1;
    crowd(30);
    write('plan:a');
    pass(0);
    expect(disk.commits).toBe(2);
  });

  it('is kept if that many would', () => {
    disk.tookMs = 1;
    crowd(41);
    write('plan:b');
    pass(0);
    expect(disk.commits).toBe(1);
    pass(2);
    expect(disk.commits).toBe(2);
  });

  it('stops delaying a single person 50 ms after the crowd', () => {
    disk.tookMs = 300;
    crowd(60);
    pass(51);
    write('plan:a');
    pass(0);
    expect(disk.commits).toBe(2);
  });

  it('treats edits of two documents 2 ms apart as sequential', () => {
    disk.tookMs = 0;
    crowd(1);
    pass(2);
    write('plan:b');
    pass(0);
    expect(disk.commits).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when somebody asks for the commit', async () => {
    disk.tookMs = 5;
    crowd(60);
    const saved = log.append('plan:a', [update('い')]);
    log.flush();
    expect(disk.commits).toBe(2);
    await expect(saved).resolves.toMatch(/^\d{4}-/u);
    pass(100);
    expect(disk.commits).toBe(2);
  });
});

describe('folding', () => {
  const grow = (edits: number): void => {
    for (let i = 0; i < edits; i++) write('plan:a');
    log.flush();
  };

  it('leaves a log of 400 edits, and folds one of 401 after 0.3 s', () => {
    grow(400);
    pass(10_000);
    expect(log.load('plan:a').updates).toHaveLength(400);
    grow(1);
    pass(299);
    expect(log.load('plan:a').updates).toHaveLength(401);
    pass(1);
    expect(log.load('plan:a').updates).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('folds a burst of more than 1,000 edits at once, and leaves no timer running', () => {
    grow(1_000);
    expect(log.load('plan:a').updates).toHaveLength(1_000);
    grow(1);
    expect(log.load('plan:a').updates).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    // The next long log is folded too.
    grow(401);
    pass(300);
    expect(log.load('plan:a').updates).toHaveLength(0);
  });

  it('writes nothing for a document without edits, or a missing one', () => {
    grow(401);
    pass(300);
    const before = disk.commits;
    log.fold('plan:a');
    log.fold('plan:none');
    expect(disk.commits).toBe(before);
  });
});

describe('closing', () => {
  it('writes pending edits, stops the timers, and accepts no more', async () => {
    for (let i = 0; i < 401; i++) write('plan:a');
    log.flush();
    const last = log.append('plan:a', [update('い')]);
    log.close();
    await expect(last).resolves.toMatch(/^\d{4}-/u);
    expect(vi.getTimerCount()).toBe(0);
    await expect(log.append('plan:a', [update('う')])).rejects.toThrow('storageFailed');
    expect(new DocLog(disk).load('plan:a').updates).toHaveLength(402);
  });
});
