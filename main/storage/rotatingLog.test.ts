import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RotatingLog } from './rotatingLog.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the log', () => {
  it('keeps events, numbers and codes, and no content', () => {
    const log = new RotatingLog(folder, () => new Date('2026-11-29T01:02:03.000Z'));
    log.write('handler-failed', { channel: 'docs.append', error: 'TypeError', ms: 12 });
    log.write('plan 酒粕の計画', {
      path: '/home/hanako/酒粕.musubi',
      title: '三保の計画',
      name: 'Sato Hanako',
    });
    expect(log.lines()).toEqual([
      '{"at":"2026-11-29T01:02:03.000Z","event":"handler-failed","channel":"docs.append","error":"TypeError","ms":12}',
      '{"at":"2026-11-29T01:02:03.000Z","event":"(left out)","path":"(left out)","title":"(left out)","name":"(left out)"}',
    ]);
  });

  it('never grows beyond two files, and keeps the newest lines', () => {
    const log = new RotatingLog(folder);
    for (let n = 0; n < 9_000; n++) log.write('started', { n });
    const logs = join(folder, 'logs');
    expect(readdirSync(logs).sort()).toEqual(['musubi.1.log', 'musubi.log']);
    for (const name of readdirSync(logs)) expect(statSync(join(logs, name)).size).toBeLessThanOrEqual(256 << 10);
    const kept = log.lines().map((line) => (JSON.parse(line) as { n: number }).n);
    expect(kept.at(-1)).toBe(8_999);
    expect(kept.length).toBeGreaterThan(3_000);
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, i) => 9_000 - kept.length + i));
  });

  it('drops the line and does not throw for a folder that cannot be written', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    chmodSync(folder, 0o555);
    expect(() => new RotatingLog(folder).write('started', {})).not.toThrow();
    chmodSync(folder, 0o755);
  });
});
